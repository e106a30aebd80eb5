import { reportFromPlainText, wholeText, type Report } from '../text/report.ts'
import { decode } from './encoding.ts'
import { reportFromJson } from './json-report.ts'
import { linesOf } from './lines.ts'
import { Refusal } from './refusal.ts'
import { bytesOf, sourcesOf, type Source } from './source.ts'

export { Refusal, type RefusalParts } from './refusal.ts'
export { publishedDay, reportFromJson } from './json-report.ts'
export { decode, type Decoded } from './encoding.ts'
export { linesOf } from './lines.ts'
export { sourcesOf, type Source } from './source.ts'

/** What a language knows of reports, handed in: intake knows no language. */
export interface LanguageSense {
  /** Primary language of a text, "" when it cannot be told. */
  detect: (text: string) => string
  /** Outlet or agency that the text itself credits, or null. */
  credit: (text: string, language: string) => Promise<string | null> | string | null
}

/** How reports are taken; what is given here wins over what the files say. */
export interface TakeOptions extends Partial<LanguageSense> { encoding?: string; language?: string; published?: string }

/** A report taken in, or why there is none; `notes` tell what was not plain, such as an encoding that had to be found. */
export type Taken = { report: Report; notes: string[]; where: string } | { refusal: Refusal }

const WEB_PAGE = /^\ufeff?\s*<(?:!doctype\s+html|html[\s>])/i

function fromPlain(text: string, source: Source): Report {
  if (!text.trim()) throw new Refusal({ where: source.where, expected: 'a report: a headline, then the text', found: text.length ? 'white space alone' : 'nothing', advice: 'Check that the right file was given.' })
  return reportFromPlainText(source.id, text)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error as Error
  }
}

function fromJsonText(text: string, source: Source): Report[] {
  const value = parsed(text)
  if (Array.isArray(value)) return value.map((item, i) => reportFromJson(item, `${source.where}, item ${i + 1}`, `${source.id}-${i + 1}`))
  if (!(value instanceof Error)) return [reportFromJson(value, source.where, source.id)]
  throw new Refusal({ where: source.where, expected: 'JSON', found: value.message.replace(/\.$/, ''), advice: 'Mend the JSON, or give the text itself in a file ending in .txt.' })
}

const looksLikeLines = (text: string) => {
  const lines = text.split('\n').filter((line) => line.trim())
  return lines.length > 1 && lines.slice(0, 3).every((line) => !(parsed(line) instanceof Error))
}

function fromLines(lines: Iterable<string>, source: Source): Taken[] {
  const taken: Taken[] = []
  let number = 0
  for (const line of lines) {
    number++
    if (line.trim()) taken.push(fromLine(line, source, number))
  }
  return taken
}

function fromLine(line: string, source: Source, number: number): Taken {
  const where = `${source.where}, line ${number}`
  try {
    const value = parsed(line)
    if (value instanceof Error) throw new Refusal({ where, expected: 'one report as JSON', found: value.message, advice: 'Mend the line; the other lines are read all the same.' })
    return { report: reportFromJson(value, where, `${source.id}-${number}`), notes: [], where }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}

/** Reports of a source that is read as a whole. */
async function fromWhole(source: Source, options: TakeOptions): Promise<Taken[]> {
  const bytes = await bytesOf(source)
  if (bytes.length === 0) throw new Refusal({ where: source.where, expected: 'a report', found: 'nothing (0 bytes)', advice: 'Check that the file was written to its end.' })
  const { text, encoding, how, sure } = decode(bytes, source.where, options.encoding)
  const notes = encoding === 'utf-8' || how === 'as asked for' ? [] : [`${source.where}: read as ${encoding}, ${how}${sure ? '' : '; not sure, --encoding names another'}`]
  const isJson = source.form === 'json' || (source.form === 'unknown' && /^\s*[{[]/.test(text.replace(/^\ufeff/, '')))
  if (WEB_PAGE.test(text)) throw new Refusal({ where: source.where, expected: 'a report as text or JSON', found: 'a web page', advice: 'Copy its headline and text into a file ending in .txt.' })
  if (!isJson) return [{ report: fromPlain(text, source), notes, where: source.where }]
  const body = text.replace(/^\ufeff/, '')
  if (looksLikeLines(body)) return fromLines(body.split('\n'), source)
  return fromJsonText(body, source).map((report) => ({ report, notes, where: source.where }))
}

async function* fromStream(source: Source, options: TakeOptions): AsyncGenerator<Taken> {
  let number = 0
  for await (const bytes of linesOf(source)) {
    number++
    if (bytes.length === 0) continue
    try {
      const { text } = decode(bytes, `${source.where}, line ${number}`, options.encoding)
      if (text.trim()) yield fromLine(text, source, number)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error }
    }
  }
  if (number === 0) yield { refusal: new Refusal({ where: source.where, expected: 'one report a line', found: 'nothing (0 bytes)', advice: 'Check that the file was written to its end.' }) }
}

/** A report with what is known of it filled in: language, day of publication, outlet credited in its text. */
export async function completeReport(report: Report, options: TakeOptions): Promise<Report> {
  const text = wholeText(report)
  const language = options.language ?? (report.language || (options.detect?.(text) ?? ''))
  const outlet = report.outlet || ((await options.credit?.(text, language)) ?? '')
  return { ...report, language, outlet, published: options.published ?? report.published }
}

/** Reports of files, folders and standard input, in their order; what cannot be read comes as a refusal and the rest goes on. */
export async function* takeReports(paths: readonly string[], options: TakeOptions = {}): AsyncGenerator<Taken> {
  for await (const source of sourcesOf(paths)) {
    if (source instanceof Refusal) { yield { refusal: source }; continue }
    try {
      const found = source.form === 'jsonl' ? fromStream(source, options) : await fromWhole(source, options)
      for await (const taken of found) yield 'refusal' in taken ? taken : { ...taken, report: await completeReport(taken.report, options) }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error }
    }
  }
}
