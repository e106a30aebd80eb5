import type { IncomingMessage } from 'node:http'
import { Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { WebRefusal } from './refusal.ts'

const tooLarge = (where: string, most: number, found: string) => new WebRefusal('too large', { where, expected: `at most ${(most / 1e6).toFixed(most < 1e6 ? 3 : 0)} MB`, found, advice: 'It is left out.' })
const brokenOff = (where: string, found: string) => new WebRefusal('broken off', { where, expected: 'an answer to its end', found, advice: 'It is asked again later.' })

/** What unpacks a body as its server says it is packed; null where it is not. Deflate comes with and without its header. */
function unpacker(coding: string, first: Uint8Array, where: string): Transform | null {
  if (coding === '' || coding === 'identity') return null
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip()
  if (coding === 'br') return createBrotliDecompress()
  if (coding === 'deflate') return (first[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw()
  throw new WebRefusal('answer', { where, expected: 'a body packed with gzip, deflate or br', found: `"${coding.slice(0, 40)}"`, advice: 'Tell the site; it was asked for one of these.' })
}

/** Chunks of an answer, counted before they are unpacked: what is packed may not be larger than what is allowed unpacked. */
async function* counted(response: IncomingMessage, where: string, most: number): AsyncGenerator<Buffer> {
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) throw tooLarge(where, most, 'more')
    yield chunk
  }
  if (!response.complete) throw brokenOff(where, `its connection closed after ${length} bytes`)
}

/** The body of an answer, unpacked; refused when it is larger than `most` at any moment, so that no more than that is ever held. */
export async function bodyOf(response: IncomingMessage, where: string, most: number): Promise<Buffer> {
  const announced = Number(response.headers['content-length'])
  if (announced > most) throw tooLarge(where, most, `${announced} bytes announced`)
  const chunks = counted(response, where, most)
  const first = await chunks.next()
  if (first.done) return Buffer.alloc(0)
  const unpack = unpacker((response.headers['content-encoding'] ?? '').trim().toLowerCase(), first.value, where)
  async function* all() { yield first.value as Buffer; yield* chunks }
  if (unpack) return unpackedBody(all(), unpack, where, most)
  const parts: Buffer[] = []
  for await (const part of all()) parts.push(part)
  return Buffer.concat(parts)
}

async function unpackedBody(packed: AsyncIterable<Buffer>, unpack: Transform, where: string, most: number): Promise<Buffer> {

  const source = Readable.from(packed)
  source.once('error', (error) => unpack.destroy(error))
  const parts: Buffer[] = []
  let length = 0
  try {
    for await (const part of source.pipe(unpack) as AsyncIterable<Buffer>) {
      length += part.length
      if (length > most) throw tooLarge(where, most, 'more once unpacked')
      parts.push(part)
    }
  } catch (error) {
    if (error instanceof WebRefusal || !(error as NodeJS.ErrnoException).code?.match(/^(?:Z_|ERR__|ERR_BROTLI|ERR_)/)) throw error
    throw brokenOff(where, `packed data that break off or are damaged (${(error as NodeJS.ErrnoException).code})`)
  } finally {
    source.destroy()
    unpack.destroy()
  }
  return Buffer.concat(parts)
}
