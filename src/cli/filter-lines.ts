import { completeReport, decode, Refusal, reportFromJson, type TakeOptions } from '../intake/index.ts'
import type { KnownName } from '../reading/index.ts'
import { languageSense, Readers } from './readers.ts'
import { onlySure, readingToJson } from './reading-json.ts'

/** What every line of a filter is read with. */
export interface FilterOptions extends Pick<TakeOptions, 'encoding' | 'language' | 'published'> { minConfidence: number; source: string; knownNames?: KnownName[] }

/** Reads lines of JSON, one report each, and answers one line for each: a reading, or `{ error }` where there is none. */
export class LineFilter {
  private readers = new Readers()
  private readonly options: FilterOptions
  refused = 0

  constructor(options: FilterOptions) {
    this.options = options
  }

  /** The answer to one line, without a line break. */
  async line(bytes: Uint8Array, number: number): Promise<string> {
    const where = `${this.options.source}, line ${number}`
    let id = `${this.options.source === 'standard input' ? 'stdin' : this.options.source}-${number}`
    try {
      const found = reportFromJson(parse(decode(bytes, where, this.options.encoding).text, where), where, id)
      id = found.id
      const report = await completeReport(found, { ...languageSense, ...this.options })
      const reader = await this.readers.for(report, where)
      return JSON.stringify(readingToJson(onlySure(reader(report, { knownNames: this.options.knownNames }), this.options.minConfidence)))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.refused++
      return JSON.stringify({ report: { id }, error: error.toJSON() })
    }
  }

  /** The answers to whole lines held in one piece of bytes, the first of them of the given number; each ends with a line break. */
  async batch(bytes: Uint8Array, first: number): Promise<{ answer: Uint8Array; lines: number }> {
    const out: string[] = []
    let from = 0
    while (from < bytes.length) {
      const found = bytes.indexOf(0x0a, from)
      const to = found < 0 ? bytes.length : found
      out.push(await this.line(bytes.subarray(from, to), first + out.length))
      from = to + 1
    }
    return { answer: new TextEncoder().encode(out.length ? `${out.join('\n')}\n` : ''), lines: out.length }
  }
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Refusal({ where, expected: 'one report as JSON', found: text.trim() ? (error as Error).message : 'an empty line', advice: 'Mend the line; the other lines are read all the same.' })
  }
}
