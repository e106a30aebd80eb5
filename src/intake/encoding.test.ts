import { describe, expect, it } from 'vitest'
import { binaryKind, decode } from './encoding.ts'
import { Refusal } from './refusal.ts'

const ARABIC = 'وصل وزير الخارجية إلى العاصمة أمس في زيارة رسمية تستمر يومين، ويلتقي خلالها عددا من المسؤولين.'
const RUSSIAN = 'Министр иностранных дел прибыл в столицу с официальным визитом. Переговоры пройдут в четверг.'
const TURKISH = 'Dışişleri Bakanı görüşmelerde bulunmak üzere başkente geldi; iş birliği anlaşması çarşamba günü imzalanacak.'
const FRENCH = 'Le ministre des Affaires étrangères est arrivé à la présidence où il a été reçu après une cérémonie organisée à cet effet.'

/** Bytes of a text in a one-byte encoding, by turning the decoder around. */
function encode(text: string, encoding: string): Buffer {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i))
  return Buffer.from([...text].map((letter) => {
    const byte = all.indexOf(letter)
    if (byte < 0) throw new Error(`${encoding} has no ${letter}`)
    return byte
  }))
}
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('decode', () => {
  it.each([
    ['windows-1256', ARABIC], ['iso-8859-6', ARABIC], ['windows-1251', RUSSIAN], ['koi8-r', RUSSIAN], ['windows-1254', TURKISH], ['windows-1252', FRENCH],
  ])('finds %s by its letters', (encoding, text) => {
    const decoded = decode(encode(text, encoding), 'here')
    expect(decoded).toMatchObject({ text, encoding, how: 'by how usual its letters are' })
  })

  it.each([['utf-16le', false], ['utf-16be', true]] as const)('finds %s without a mark', (encoding, big) => {
    for (const text of [ARABIC, RUSSIAN, TURKISH]) expect(decode(utf16(text, big), 'here')).toMatchObject({ text, encoding })
  })

  it('takes the byte order mark at its word and leaves it out of the text', () => {
    expect(decode(Buffer.from('\ufeff' + ARABIC), 'here')).toMatchObject({ text: ARABIC, encoding: 'utf-8' })
    expect(decode(utf16('\ufeff' + ARABIC, true), 'here')).toMatchObject({ text: ARABIC, encoding: 'utf-16be' })
  })

  it('lets the caller name the encoding, and says so when the bytes or the name are wrong', () => {
    expect(decode(encode(ARABIC, 'iso-8859-6'), 'here', 'iso-8859-6').text).toBe(ARABIC)
    expect(() => decode(encode(ARABIC, 'windows-1256'), 'old.txt', 'utf-8')).toThrow(/old\.txt: expected bytes that are utf-8/)
    expect(() => decode(Buffer.from('x'), 'old.txt', 'ascii-9')).toThrow(/found "ascii-9"\. Give one of these/)
  })

  it('refuses chance bytes', () => {
    let seed = 7
    const chance = Buffer.from(Array.from({ length: 4000 }, () => { seed = (seed * 1664525 + 1013904223) >>> 0; return 0x80 + (seed >>> 25) }))
    expect(() => decode(chance, 'x.txt')).toThrow(Refusal)
  })
})

describe('binaryKind', () => {
  it('names what it knows and leaves text alone', () => {
    expect(binaryKind(Buffer.from('%PDF-1.7\n'))).toBe('a PDF document')
    expect(binaryKind(Buffer.from([0, 1, 2, 3, 4, 5]))).toBe('bytes that are no text')
    expect(binaryKind(Buffer.from(ARABIC))).toBeNull()
  })
})
