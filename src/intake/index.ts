import type { Readable } from 'node:stream'
import { wholeText, type Report } from '../text/report.ts'
import { Budget } from './archive.ts'
import { decode } from './encoding.ts'
import type { FieldMap } from './fields.ts'
import { takeLine } from './json-lines.ts'
import { linesOf } from './lines.ts'
import { dayOfName } from './moment.ts'
import type { About, Taken } from './piece.ts'
import { Refusal } from './refusal.ts'
import { bytesOf, sourcesOf, type Source } from './source.ts'
import { peeked } from './stream.ts'
import { readTable } from './table.ts'
import { takePiece, takeZip, type Found } from './take-piece.ts'
import { webArchive } from './web-archive.ts'

export { Refusal, type RefusalParts } from './refusal.ts'
export { publishedDay, reportFromJson } from './json-report.ts'
export { decode, type Decoded } from './encoding.ts'
export { fieldMap, withFields, type FieldMap } from './fields.ts'
export { linesOf } from './lines.ts'
export { sourcesOf, type Source } from './source.ts'
export type { About, PublishedBy, Taken } from './piece.ts'
export { canonicalAddress } from './address.ts'

/** What a language knows of reports, handed in: intake knows no language. */
export interface LanguageSense {
  /** Primary language of a text, "" when it cannot be told. */
  detect: (text: string) => string
  /** Outlet or agency that the text itself credits, or null. */
  credit: (text: string, language: string) => Promise<string | null> | string | null
  /** The one day that a short line near a headline says in words, or null. */
  day: (line: string, language: string) => Promise<string | null> | string | null
}

/** How reports are taken; what is given here wins over what the files say. `map` says where the fields of JSON and tables stand. */
export interface TakeOptions extends Partial<LanguageSense> { encoding?: string; language?: string; published?: string; map?: FieldMap }

async function* fromLines(source: Source, options: TakeOptions): AsyncGenerator<Taken> {
  let number = 0
  for await (const bytes of linesOf(source)) {
    number++
    if (bytes.length === 0) continue
    try {
      const { text } = decode(bytes, `${source.where}, line ${number}`, options.encoding)
      if (text.trim()) yield takeLine(text, source.where, source.id, number, options.map)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error }
    }
  }
  if (number === 0) yield { refusal: new Refusal({ where: source.where, expected: 'one report a line', found: 'nothing (0 bytes)', advice: 'Check that the file was written to its end.' }) }
}

async function* fromWebArchive(source: Source, stream: Readable, options: TakeOptions): AsyncGenerator<Found> {
  for await (const piece of webArchive(stream as AsyncIterable<Uint8Array>, source.where)) {
    if (piece instanceof Refusal) { yield { refusal: piece }; continue }
    try {
      yield* takePiece(piece, { ...options, budget: new Budget() })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error }
    }
  }
}

/** Reports of a source: as a stream where its form allows, so that memory does not grow with it; else as a whole. */
async function* fromSource(source: Source, options: TakeOptions): AsyncGenerator<Found> {
  const { source: seen, form } = source.form === 'unknown' ? await peeked(source) : { source, form: source.form }
  if (form === 'jsonl') yield* fromLines(seen, options)
  else if (form === 'table') yield* readTable(seen.open() as AsyncIterable<Uint8Array>, seen.where, seen.id, options.map, options.encoding)
  else if (form === 'web archive') yield* fromWebArchive(seen, seen.open(), options)
  else if (form === 'zip' && seen.path) yield* takeZip(seen.path, seen, options)
  else yield* takePiece({ where: seen.where, id: seen.id, ending: seen.ending, bytes: await bytesOf(seen) }, options)
}

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

/** Reports of files, folders, patterns and standard input, in their order; what cannot be read comes as a refusal and the rest goes on. */
export async function* takeReports(paths: readonly string[], options: TakeOptions = {}): AsyncGenerator<Taken> {
  for await (const source of sourcesOf(paths)) {
    if (source instanceof Refusal) { yield { refusal: source }; continue }
    try {
      for await (const found of fromSource(source, options)) yield await completed(found, options, source.id)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error }
    }
  }
}
