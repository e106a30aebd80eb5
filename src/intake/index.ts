import type { Readable } from 'node:stream'
import { Budget } from './archive.ts'
import { decode } from './encoding.ts'
import { completed, type TakeOptions } from './complete.ts'
import { takeLine } from './json-lines.ts'
import { linesOf } from './lines.ts'
import type { Taken } from './piece.ts'
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
export { Meter, sourcesOf, type Source } from './source.ts'
export type { About, PublishedBy, Taken } from './piece.ts'
export { canonicalAddress } from './address.ts'
export { completeReport, completed, type LanguageSense, type TakeOptions } from './complete.ts'
export { takeLine } from './json-lines.ts'
export { Round, visitPage, type Brought, type RoundRooms } from './web/round.ts'
export { WebRefusal } from './web/refusal.ts'
export { Visitor } from './web/visitor.ts'

/** A line this long is kept with its refusal. */
const MOST_GIVEN_LETTERS = 200_000

async function* fromLines(source: Source, options: TakeOptions): AsyncGenerator<Taken> {
  let number = 0
  for await (const bytes of linesOf(source)) {
    number++
    if (bytes.length === 0) continue
    try {
      const { text } = decode(bytes, `${source.where}, line ${number}`, options.encoding)
      if (!text.trim()) continue
      const taken = takeLine(text, source.where, source.id, number, options.map)
      yield 'refusal' in taken && text.length <= MOST_GIVEN_LETTERS ? { ...taken, given: text } : taken
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

/** Reports of files, folders, patterns and standard input, in their order; what cannot be read comes as a refusal and the rest goes on. */
export async function* takeReports(paths: readonly string[], options: TakeOptions = {}): AsyncGenerator<Taken> {
  for await (const source of sourcesOf(paths, options.meter)) {
    if (source instanceof Refusal) { yield { refusal: source, from: source.where }; continue }
    const from = source.where
    try {
      for await (const found of fromSource(source, options)) yield 'refusal' in found ? { ...found, from } : await completed(found, options, source.id)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error, from }
    }
  }
}
