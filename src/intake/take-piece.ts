import { gunzipSync } from 'node:zlib'
import { reportFromPlainText, type Report } from '../text/report.ts'
import { Budget, unzipped } from './archive.ts'
import { decode, type Decoded } from './encoding.ts'
import { looksLikeFeed, readFeed } from './feed.ts'
import { withFields, type FieldMap } from './fields.ts'
import { linesFrom } from './json-lines.ts'
import { reportFromJson } from './json-report.ts'
import { looksLikeMail, readMail } from './mail.ts'
import { isOfficeDocument, readOffice } from './office.ts'
import { decodeMarkup, readPage } from './page/index.ts'
import { readPdf } from './pdf.ts'
import type { About, Piece, Taken } from './piece.ts'
import { Refusal } from './refusal.ts'
import { looksLikeSitemap, readSitemap } from './sitemap.ts'
import { LARGEST_REPORT_BYTES, nameParts, READ_ENDINGS } from './source.ts'
import { readTable } from './table.ts'
import { looksLikeWebArchive, webArchive } from './web-archive.ts'

/** How a piece is taken: encoding and fields asked for, and what may still be unpacked. */
export interface PieceOptions { encoding?: string; map?: FieldMap; budget?: Budget }
/** A report or refusal, with lines that may say its day in words of a language. */
export type Found = Taken & { dateTexts?: string[] }

const DEEPEST = 4
const PAGE = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])/i
const PAGE_ENDINGS = new Set(['html', 'htm', 'xhtml', 'shtml', 'mhtm'])
const SOME_TAGS = /<(?:p|div|h1|table|article|title)[\s>][\s\S]*<\/(?:p|div|h1|table|article|title)>/i

async function* once<T>(value: T): AsyncGenerator<T> { yield value }

const startsWith = (bytes: Uint8Array, ...codes: number[]) => codes.every((code, i) => bytes[i] === code)

/** Reports of one document, whatever form it is in: told by its first bytes, then by its name and what a server called it. */
export async function* takePiece(piece: Piece, options: PieceOptions): AsyncGenerator<Found> {
  const { bytes, where } = piece
  if (bytes.length === 0) throw new Refusal({ where, expected: 'a report', found: 'nothing (0 bytes)', advice: 'Check that the file was written to its end.' })
  if ((piece.depth ?? 0) > DEEPEST) throw new Refusal({ where, expected: `archives at most ${DEEPEST} deep within each other`, found: 'one deeper', advice: 'Unpack it and give the folder.' })
  if (startsWith(bytes, 0x1f, 0x8b)) { yield* takePiece({ ...piece, bytes: gunzipped(piece), depth: (piece.depth ?? 0) + 1 }, options); return }
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) { yield dressed(await readPdf(bytes, where, piece.id), piece); return }
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) { yield* fromZip(piece, options); return }
  if (looksLikeWebArchive(bytes)) { yield* piecesOf(webArchive(once(bytes), where), piece, options); return }
  if (piece.ending === 'eml' || piece.type === 'message/rfc822' || (piece.ending !== 'txt' && looksLikeMail(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 20_000)).toString('latin1')))) { yield* fromMail(piece, options); return }
  if (['csv', 'tsv'].includes(piece.ending) || piece.type === 'text/csv') { yield* readTable(once(bytes), where, piece.id, options.map, options.encoding); return }
  yield* fromText(piece, options)
}

function gunzipped({ bytes, where }: Piece): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_REPORT_BYTES })
  } catch (error) {
    const long = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new Refusal({ where, expected: long ? `at most ${LARGEST_REPORT_BYTES / 1e6} MB once unpacked` : 'gzip data from beginning to end', found: long ? 'more' : `data that break off or are damaged (${(error as NodeJS.ErrnoException).code ?? 'gzip'})`, advice: 'Fetch or pack the file again.' })
  }
}

function dressed(report: Report, piece: Piece, about: About = {}, dateTexts?: string[]): Found {
  return { report: piece.url && !report.url ? { ...report, url: piece.url } : report, notes: [], where: piece.where, about, dateTexts: dateTexts ?? report.text.split('\n\n', 3).filter((one) => one.length < 60 && /\p{Nd}/u.test(one)) }
}

/** Reports of pieces that lie in another; what cannot be read is refused alone. */
async function* piecesOf(pieces: AsyncIterable<Piece | Refusal>, outer: Piece, options: PieceOptions): AsyncGenerator<Found> {
  for await (const piece of pieces) {
    if (piece instanceof Refusal) { yield { refusal: piece }; continue }
    try {
      yield* takePiece({ ...piece, depth: (outer.depth ?? 0) + 1 }, options)
    } catch (error) {
      if (!(error instanceof Refusal) || options.budget!.bytes < 0) throw error
      yield { refusal: error }
    }
  }
}

/** Whether a file within an archive is looked at: by its ending, and no leftover of a system. */
export function isWanted(name: string): boolean {
  const base = name.split(/[/\\]/).at(-1)!
  return !name.startsWith('__MACOSX/') && !base.startsWith('.') && READ_ENDINGS.has(nameParts(base).ending)
}

/** Reports of a ZIP archive, given by its path or its bytes. */
export async function* takeZip(from: string | Buffer, outer: Pick<Piece, 'where' | 'id' | 'depth'>, options: PieceOptions): AsyncGenerator<Found> {
  const budget = options.budget ?? new Budget()
  let some = false
  async function* pieces(): AsyncGenerator<Piece | Refusal> {
    for await (const packed of unzipped(from, outer.where, budget, isWanted)) {
      some = true
      const { ending, id } = nameParts(packed.name.split(/[/\\]/).at(-1)!)
      yield 'refusal' in packed ? packed.refusal : { where: `${outer.where}: ${packed.name}`, id: `${outer.id}/${id}`, bytes: packed.bytes, ending }
    }
  }
  yield* piecesOf(pieces(), outer as Piece, { ...options, budget })
  if (!some) throw new Refusal({ where: outer.where, expected: 'an archive with reports', found: 'none in a form that is read', advice: 'Unpack it and name the files themselves.' })
}

async function* fromZip(piece: Piece, options: PieceOptions): AsyncGenerator<Found> {
  const bytes = Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.byteLength)
  if (piece.ending === 'docx' || (piece.ending !== 'zip' && isOfficeDocument(bytes))) yield dressed(await readOffice(bytes, piece.where, piece.id), piece)
  else yield* takeZip(bytes, piece, options)
}

async function* fromMail(piece: Piece, options: PieceOptions): AsyncGenerator<Found> {
  const { report, about, attached } = await readMail(piece.bytes, piece.where, piece.id)
  if (report) yield { report, about, notes: [], where: piece.where }
  async function* pieces(): AsyncGenerator<Piece> {
    for (const file of attached) {
      const { ending, id } = nameParts(file.name)
      if (READ_ENDINGS.has(ending) || file.type === 'application/pdf') yield { where: `${piece.where}: ${file.name}`, id: `${piece.id}/${id}`, bytes: file.bytes, ending, type: file.type }
    }
  }
  for await (const found of piecesOf(pieces(), piece, { ...options, budget: options.budget ?? new Budget() })) {
    yield 'refusal' in found || found.report.published ? found : { ...found, report: { ...found.report, published: report?.published ?? null, outlet: found.report.outlet || (report?.outlet ?? '') }, about: { ...found.about, ...about } }
  }
}

function notesOf({ encoding, how, sure }: Decoded, where: string): string[] {
  return encoding === 'utf-8' && sure || how === 'as asked for' ? [] : [`${where}: read as ${encoding}, ${how}${sure ? '' : '; not sure, --encoding names another'}`]
}

const isMarkup = (text: string, piece: Piece) => PAGE.test(text.slice(0, 5000)) || PAGE_ENDINGS.has(piece.ending) || /^(?:text\/html|application\/xhtml\+xml)$/.test(piece.type ?? '') || (piece.ending !== 'txt' && /^\s*<[a-z!]/i.test(text) && SOME_TAGS.test(text.slice(0, 50_000)))

async function* fromText(piece: Piece, options: PieceOptions): AsyncGenerator<Found> {
  const { where, id } = piece
  const tagged = /^\s*</.test(Buffer.from(piece.bytes.subarray(0, 200)).toString('latin1').replace(/[\u00ef\u00bb\u00bf\u00ff\u00fe\u0000]/g, ''))
  const markup = tagged || PAGE_ENDINGS.has(piece.ending) || !!piece.charset
  const decoded = markup ? decodeMarkup(piece.bytes, where, options.encoding, piece.charset) : decode(piece.bytes, where, options.encoding)
  const text = decoded.text.replace(/^\ufeff/, '')
  const notes = notesOf(decoded, where)
  if (looksLikeFeed(text)) { for (const taken of readFeed(text, where, id)) yield 'refusal' in taken ? taken : { ...taken, notes: [...notes, ...taken.notes] }; return }
  if (looksLikeSitemap(text)) throw new Refusal({ where, expected: 'reports', found: `a sitemap that lists ${readSitemap(text).length} addresses`, advice: 'Fetch the pages that it lists and add them, or add the feed of the site.' })
  if (isMarkup(text, piece)) {
    const { report, about, dateTexts } = readPage({ ...decoded, text }, where, id, piece.url)
    yield { report, about, dateTexts, notes, where }
    return
  }
  const isJson = piece.ending === 'json' || piece.ending === 'jsonl' || piece.ending === 'ndjson' || (piece.ending !== 'txt' && /^\s*[{[]/.test(text))
  if (isJson) yield* fromJson(text, piece, options, notes)
  else yield { ...dressed(fromPlain(text, piece), piece), notes } as Found
}

function fromPlain(text: string, { where, id }: Piece): Report {
  if (!text.trim()) throw new Refusal({ where, expected: 'a report: a headline, then the text', found: text.length ? 'white space alone' : 'nothing', advice: 'Check that the right file was given.' })
  return reportFromPlainText(id, text)
}

function* fromJson(text: string, { where, id, ending }: Piece, { map }: PieceOptions, notes: string[]): Generator<Found> {
  const value = parsed(text)
  if (ending === 'jsonl' || ending === 'ndjson' || looksLikeLines(text)) { yield* linesFrom(text.split('\n'), where, id, map); return }
  if (value instanceof Error) throw new Refusal({ where, expected: 'JSON', found: value.message.replace(/\.$/, ''), advice: 'Mend the JSON, or give the text itself in a file ending in .txt.' })
  const one = (item: unknown, place: string, ownId: string): Found => {
    const report = reportFromJson(map ? withFields(item, map) : item, place, ownId)
    return { report, notes, where, ...(report.published ? { about: { publishedBy: 'report' } } : {}) }
  }
  if (!Array.isArray(value)) { yield one(value, where, id); return }
  for (const [i, item] of value.entries()) yield one(item, `${where}, item ${i + 1}`, `${id}-${i + 1}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error as Error
  }
}

function looksLikeLines(text: string): boolean {
  const lines = text.slice(0, 4_000_000).split('\n').filter((line) => line.trim())
  return lines.length > 1 && lines.slice(0, 3).every((line) => !(parsed(line) instanceof Error))
}
