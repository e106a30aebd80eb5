import { isUtf8 } from 'node:buffer'
import { decode, guessLegacy, type Decoded } from '../encoding.ts'
import { Refusal } from '../refusal.ts'

const HEAD_BYTES = 8192
/** A declared encoding is believed unless another fits the letters so much better (a mean logarithm). */
const CLEAR_LEAD = 0.5
const FEW_WRONG = 0.02

/** The encoding that a page or XML document names in its first bytes, or null. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1')
  const found = /<meta[^>]+charset\s*=\s*["']?\s*([a-z0-9_:.-]+)/i.exec(head) ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([a-z0-9_:.-]+)/i.exec(head)
  return found ? found[1]!.toLowerCase() : null
}

function known(label: string | null | undefined): string | null {
  if (!label) return null
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Bytes beyond ASCII with the letters beside them: what tells encodings apart in a page that is mostly tags. */
function telling(bytes: Uint8Array): Uint8Array {
  const kept: number[] = []
  for (let i = 0; i < bytes.length && kept.length < 60_000; i++) {
    const byte = bytes[i]!
    if (byte >= 0x80 || (byte === 0x20 && kept.at(-1) !== 0x20)) kept.push(byte)
    else if (i > 0 && (bytes[i - 1]! >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80)) kept.push(byte)
  }
  return Uint8Array.from(kept)
}

function wrongLetters(text: string): number {
  let wrong = 0, beyond = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) wrong++
    if (code >= 0x80) beyond++
  }
  return beyond ? wrong / beyond : 0
}

/** Text of a page or feed: a byte order mark first; then UTF-8 where the bytes are; then what is declared, where the letters bear it out; then what the letters say. */
export function decodeMarkup(bytes: Uint8Array, where: string, asked?: string, told?: string): Decoded {
  if (asked) return decode(bytes, where, asked)
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xef && bytes[1] === 0xbb)) return decode(bytes, where)
  if (isUtf8(bytes)) return decode(bytes, where)
  const declared = known(told) ?? known(declaredCharset(bytes))
  if (declared && declared.startsWith('utf-16')) return decode(bytes, where)
  if (declared === 'utf-8' || !declared) {
    const text = new TextDecoder('utf-8').decode(bytes)
    if (wrongLetters(text) < FEW_WRONG) return { text, encoding: 'utf-8', how: 'with damaged letters', sure: false }
  }
  const guess = guessLegacy(telling(bytes))
  const encoding = declared && declared !== 'utf-8' && !(guess && guess.encoding !== declared && guess.likelihoodOf(declared) + CLEAR_LEAD < guess.likelihood) ? declared : guess?.encoding
  if (!encoding) throw new Refusal({ where, expected: 'a page in UTF-8 or a usual Arabic, Turkish, Russian or western encoding', found: 'bytes that read as text in none of them', advice: 'Name the encoding with --encoding if you know it.' })
  return { text: new TextDecoder(encoding).decode(bytes), encoding, how: encoding === declared ? 'as the page says' : declared ? `by how usual its letters are, though it says ${declared}` : 'by how usual its letters are', sure: true }
}
