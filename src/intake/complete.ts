import { wholeText, type Report } from '../text/report.ts'
import type { FieldMap } from './fields.ts'
import { dayOfName } from './moment.ts'
import type { About, Taken } from './piece.ts'
import type { Meter } from './source.ts'
import type { Found } from './take-piece.ts'

/** What a language knows of reports, handed in: intake knows no language. */
export interface LanguageSense {
  /** Primary language of a text, "" when it cannot be told. */
  detect: (text: string) => string
  /** Outlet or agency that the text itself credits, or null. */
  credit: (text: string, language: string) => Promise<string | null> | string | null
  /** The one day that a short line near a headline says in words, or null. */
  day: (line: string, language: string) => Promise<string | null> | string | null
}

/** How reports are taken; what is given here wins over what the files say. `map` says where the fields of JSON and tables stand; `meter` is told how far it went. */
export interface TakeOptions extends Partial<LanguageSense> { encoding?: string; language?: string; published?: string; map?: FieldMap; meter?: Meter }

/** A report with what is known of it filled in: language, day of publication, outlet credited in its text. */
export async function completeReport(report: Report, options: TakeOptions): Promise<Report> {
  const text = wholeText(report)
  const language = options.language ?? (report.language || (options.detect?.(text) ?? ''))
  const outlet = report.outlet || ((await options.credit?.(text, language)) ?? '')
  return { ...report, language, outlet, published: options.published ?? report.published }
}

/** A report taken whole: beside what its document tells, the day that a line near its headline or the name of its file says. */
export async function completed(found: Found, options: TakeOptions, name = ''): Promise<Taken> {
  if ('refusal' in found) return found
  const { dateTexts, ...taken } = found
  const report = await completeReport(found.report, options)
  if (options.published) return { ...taken, report, about: { ...taken.about, publishedBy: 'asked for' } }
  if (report.published || !dateTexts) return { ...taken, report }
  const known = await dayOfLines(dateTexts, report.language, options, name)
  return known ? { ...taken, report: { ...report, published: known.day }, about: { ...taken.about, publishedBy: known.by } } : { ...taken, report }
}

async function dayOfLines(lines: readonly string[], language: string, options: TakeOptions, name: string): Promise<{ day: string; by: NonNullable<About['publishedBy']> } | null> {
  for (const line of lines) {
    const day = await options.day?.(line, language)
    if (day) return { day, by: 'text' }
  }
  const named = dayOfName(name)
  return named ? { day: named, by: 'file name' } : null
}
