import { WARCParser, type WARCRecord } from 'warcio'
import { canonicalAddress } from './address.ts'
import { idOfAddress } from './identity.ts'
import type { Piece } from './piece.ts'
import { Refusal } from './refusal.ts'
import { LARGEST_REPORT_BYTES } from './source.ts'

/** Media types that can hold a report. */
const READ = /^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|rss\+xml|atom\+xml|xml|feed\+json|pdf|json|ld\+json|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\s*(?:;|$)/i

/** Whether bytes begin as a web archive does. */
export function looksLikeWebArchive(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 7)).toString('latin1').startsWith('WARC/1.')
}

/** The media type of an answer's header, and its charset. */
export function mediaType(header: string | null | undefined): { type: string; charset: string | undefined } {
  const [type = '', ...parameters] = (header ?? '').split(';')
  const charset = parameters.map((one) => /^\s*charset\s*=\s*["']?([^"'\s;]+)/i.exec(one)?.[1]).find(Boolean)
  return { type: type.trim().toLowerCase(), charset: charset?.toLowerCase() }
}

async function bytesOf(record: WARCRecord, where: string): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of record) {
    length += chunk.length
    if (length > LARGEST_REPORT_BYTES) throw new Refusal({ where, expected: `pages of at most ${LARGEST_REPORT_BYTES / 1e6} MB`, found: 'a longer one', advice: 'It is left out; the rest of the archive is read.' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function pieceOf(record: WARCRecord, where: string, number: number): Promise<Piece | Refusal | null> {
  const address = canonicalAddress(record.warcTargetURI ?? '')
  const isPage = (record.warcType === 'response' && Number(record.httpHeaders?.statusCode) === 200) || record.warcType === 'resource'
  const header = record.warcType === 'resource' ? record.warcContentType : record.httpHeaders?.headers.get('content-type')
  if (!isPage || !address || !READ.test(header ?? '')) return null
  const place = `${where}, record ${number} (${address.slice(0, 200)})`
  try {
    const bytes = await bytesOf(record, place)
    return bytes.length ? { where: place, id: idOfAddress(address), bytes, ending: '', ...mediaType(header), url: address } : null
  } catch (error) {
    if (error instanceof Refusal) return error
    return new Refusal({ where: place, expected: 'a record that can be unpacked', found: String((error as Error).message ?? error).slice(0, 100), advice: 'It is left out; the rest of the archive is read.' })
  }
}

const NOTHING = new Uint8Array()
/** How often the parser may ask a stream that has ended. */
const MOST_ASKED = 1000

/** A stream that goes on saying that it has ended where it yields nothing. */
function patient(stream: AsyncGenerator<Uint8Array>): AsyncIterable<Uint8Array> {
  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    const { value, done } = await stream.next()
    return done || !value.length ? { value: undefined, done: true } : { value, done: false }
  }
  return { [Symbol.asyncIterator]: () => ({ next }) }
}

/** The pages of a web archive (WARC, plain or gzip) one after the other; memory holds one record. Answers that are no text of a report (pictures, redirects, errors) are passed over. */
export async function* webArchive(chunks: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Piece | Refusal> {
  let number = 0, given = 0
  let broken: unknown = null
  // To the parser a failing stream is one that ends, and the failure is told after. Skipping over a record that was cut off, it asks an ended stream again and again: at some point it is told so.
  async function* endless() {
    try {
      for await (const chunk of chunks) if (chunk.length) yield chunk
    } catch (error) {
      broken = error
    }
    for (let asked = 0; asked < MOST_ASKED; asked++) yield NOTHING
    throw new Error('cut off')
  }
  try {
    for await (const record of WARCParser.iterRecords(patient(endless()))) {
      number++
      const piece = await pieceOf(record, where, number)
      if (broken) break
      if (!piece) continue
      given++
      yield piece
    }
    if (broken) throw broken
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({ where: `${where}, after record ${number}`, expected: 'a web archive (WARC) to its end', found: `data that break off or are damaged (${String((error as Error).message ?? error).slice(0, 100)})`, advice: 'Fetch it again; what came before is taken.' })
  }
  if (!given) throw new Refusal({ where, expected: 'a web archive (WARC) with pages', found: number ? `none in ${number} records` : 'no record in it', advice: 'Check that the file was fetched to its end.' })
}
