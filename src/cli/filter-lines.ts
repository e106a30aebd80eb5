import { completeReport, decode, Refusal, reportFromJson, type TakeOptions } from '../intake/index.ts'
import type { KnownName } from '../reading/index.ts'
import type { Report } from '../text/report.ts'
import { languageSense, noReader, Readers } from './readers.ts'
import { onlySure, readingToJson } from './reading-json.ts'

/** What every line of a filter is read with. */
export interface FilterOptions extends Pick<TakeOptions, 'encoding' | 'language' | 'published'> { minConfidence: number; source: string; knownNames?: KnownName[] }

/** What reading lines is sent: whole lines, and the number of the first. */
export interface Task { bytes: Uint8Array; first: number }
/** What it answers: as many lines, and how many of them were refused. */
export interface Answer { bytes: Uint8Array; refused: number }

interface Refused { id: string; refusal: Refusal }
type Taken = { report: Report; where: string } | Refused

const LINE_BREAK = 0x0a

/** Reads lines of JSON, one report each, and answers one line for each: a reading, or `{ error }` where there is none. */
export class LineFilter {
  private readers = new Readers()
  private readonly options: FilterOptions

  constructor(options: FilterOptions) {
    this.options = options
  }

  /** The answers to whole lines held in one piece of bytes, the first of them of the given number, each with a line break; and how many were refused. */
  async batch({ bytes, first }: Task): Promise<Answer> {
    const taken: Taken[] = []
    let from = 0
    while (from < bytes.length) {
      const found = bytes.indexOf(LINE_BREAK, from)
      const to = found < 0 ? bytes.length : found
      taken.push(await this.take(bytes.subarray(from, to), first + taken.length))
      from = to + 1
    }
    const readings = await this.readers.readAll(taken.flatMap((one) => ('report' in one ? [one.report] : [])), { knownNames: this.options.knownNames })
    const out: string[] = []
    let next = 0, refused = 0
    for (const one of taken) {
      const reading = 'report' in one ? readings[next++] ?? { id: one.report.id, refusal: noReader(one.report, one.where) } : one
      if ('refusal' in reading) refused++
      out.push(JSON.stringify('facts' in reading ? readingToJson(onlySure(reading, this.options.minConfidence)) : { report: { id: reading.id }, error: reading.refusal.toJSON() }))
    }
    return { bytes: new TextEncoder().encode(out.length ? `${out.join('\n')}\n` : ''), refused }
  }

  private async take(bytes: Uint8Array, number: number): Promise<Taken> {
    const where = `${this.options.source}, line ${number}`
    let id = `${this.options.source === 'standard input' ? 'stdin' : this.options.source}-${number}`
    try {
      const found = reportFromJson(parse(decode(bytes, where, this.options.encoding).text, where), where, id)
      id = found.id
      return { report: await completeReport(found, { ...languageSense, ...this.options }), where }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { id, refusal: error }
    }
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal({ where, expected: 'one report as JSON', found: text.trim() ? (error as Error).message : 'an empty line', advice: 'Mend the line; the other lines are read all the same.' })
  }
}
