import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { refusalOf, type Form, type Source } from './source.ts'
import { looksLikeWebArchive } from './web-archive.ts'

const PEEKED_BYTES = 65_536

/** The first bytes of a stream, and the stream from its beginning. */
async function opening(stream: Readable): Promise<{ head: Buffer; whole: () => Readable }> {
  const chunks: Buffer[] = []
  let size = 0
  const iterator = (stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]()
  let ended = false
  while (size < PEEKED_BYTES && !ended) {
    const next = await iterator.next()
    if (next.done) ended = true
    else { chunks.push(Buffer.from(next.value)); size += next.value.length }
  }
  async function* again() {
    yield* chunks
    chunks.length = 0
    if (!ended) for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { head: Buffer.concat(chunks), whole: () => Readable.from(again()) }
}

const isObject = (line: string) => {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

/** Whether text goes on as one JSON object a line; a single line is enough where nothing follows it but more of the stream. */
function areLines(head: Buffer): boolean {
  const text = head.toString('utf8')
  if (!/^\s*\{/.test(text)) return false
  const lines = text.split('\n').filter((line) => line.trim())
  if (lines.length > 1) return isObject(lines[0]!)
  return head.length >= PEEKED_BYTES && /^\s*\{\s*"/.test(text) && !text.includes('\n')
}

/** A source whose name tells nothing, with the form that its first bytes tell; gzip is unpacked on the way. */
export async function peeked(source: Source): Promise<{ source: Source; form: Form }> {
  try {
    let { head, whole } = await opening(source.open())
    let path = source.path
    if (head[0] === 0x1f && head[1] === 0x8b) {
      const packed = whole()
      const unpacked = createGunzip()
      packed.on('error', (error) => unpacked.destroy(error))
      ;({ head, whole } = await opening(packed.pipe(unpacked)))
      path = undefined
    }
    const form: Form = looksLikeWebArchive(head) ? 'web archive' : areLines(head) ? 'jsonl' : head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004' && path ? 'zip' : 'whole'
    return { source: { ...source, ...(path ? { path } : { path: undefined }), open: whole }, form: form === 'zip' && head.includes('word/document.xml') ? 'whole' : form }
  } catch (error) {
    throw refusalOf(error, source.where)
  }
}
