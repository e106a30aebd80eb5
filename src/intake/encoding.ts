import { isUtf8 } from 'node:buffer'
import { ARABIC_LETTERS, CYRILLIC_LETTERS, TURKISH_LETTERS, WESTERN_LETTERS } from './letter-frequencies.ts'
import { Refusal } from './refusal.ts'

/** How bytes were turned into text. `how` is a sentence for people; `sure` is false where the bytes alone do not settle it. */
export interface Decoded { text: string; encoding: string; how: string; sure: boolean }

interface Candidate { encoding: string; letters: Readonly<Record<string, number>>; script: RegExp }
const WESTERN = /[\p{Script=Latin}\u2010-\u203a\u00a0-\u00bf€]/u
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1256', letters: ARABIC_LETTERS, script: /[\p{Script=Arabic}،؛؟ـ\u064b-\u0652]/u },
  { encoding: 'iso-8859-6', letters: ARABIC_LETTERS, script: /[\p{Script=Arabic}،؛؟ـ\u064b-\u0652]/u },
  { encoding: 'windows-1251', letters: CYRILLIC_LETTERS, script: /[\p{Script=Cyrillic}«»“”„–—№’]/u },
  { encoding: 'koi8-r', letters: CYRILLIC_LETTERS, script: /\p{Script=Cyrillic}/u },
  { encoding: 'windows-1254', letters: TURKISH_LETTERS, script: WESTERN },
  { encoding: 'windows-1252', letters: WESTERN_LETTERS, script: WESTERN },
]
/** What is rarer than a listed letter, and what stands in no text of the script at all: per 1,000. */
const RARE = 0.7
const FOREIGN = 0.004
/** Mean logarithm below which no candidate is believed; text of its own script stands near 3.7, chance bytes below 1. */
const LEAST_LIKELIHOOD = 1.9
const SAMPLE_BYTES = 65_536

const MAGIC: readonly [prefix: string, name: string][] = [
  ['%PDF-', 'a PDF document'], ['PK\u0003\u0004', 'a ZIP archive or an office document'], ['\u0089PNG', 'a PNG picture'], ['\u00ff\u00d8\u00ff', 'a JPEG picture'], ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'gzip data'], ['\u007fELF', 'a program'], ['MZ\u0090', 'a program'], ['\u00d0\u00cf\u0011\u00e0', 'an old office document'], ['SQLite format 3', 'an SQLite database'], ['BZh', 'bzip2 data'], ['\u00fd7zXZ', 'xz data'], ['RIFF', 'sound, film or a picture'], ['ID3', 'sound'], ['OggS', 'sound or film'], ['7z\u00bc\u00af', 'a 7-Zip archive'], ['Rar!', 'a RAR archive'],
]

/** Names what bytes are when they are no text, or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1')
  const known = MAGIC.find(([prefix]) => head.startsWith(prefix))
  if (known) return known[1]
  let controls = 0
  const checked = Math.min(bytes.length, SAMPLE_BYTES)
  for (let i = 0; i < checked; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1a) controls++
  }
  return controls > 0 && controls * 200 > checked ? 'bytes that are no text' : null
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: one half of each pair of bytes stays within a few pages of the table (Latin, Cyrillic, Arabic, punctuation). */
function pairedBytes(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1
  if (length < 8 || !bytes.includes(0)) return null
  const pages = [0, 0]
  let zeros = 0
  for (let i = 0; i < length; i++) {
    const page = bytes[i]!
    if (page === 0) zeros++
    if (page <= 0x01 || page === 0x04 || page === 0x06 || page === 0x20) pages[i & 1]!++
  }
  if (zeros * 25 < length) return null
  const pairs = length / 2
  if (pages[1]! > pairs * 0.95 && pages[0]! < pairs * 0.6) return 'utf-16le'
  if (pages[0]! > pairs * 0.95 && pages[1]! < pairs * 0.6) return 'utf-16be'
  return null
}

const decodeAs = (bytes: Uint8Array, encoding: string, fatal = false) => new TextDecoder(encoding, { fatal }).decode(bytes)

/** Mean logarithm of how usual the letters beyond ASCII are; capitals inside words speak against. */
function likelihood(text: string, { letters, script }: Candidate): number {
  let sum = 0, count = 0, before = ''
  for (const letter of text) {
    if (letter.charCodeAt(0) >= 0x80) {
      const low = letter.toLowerCase()
      let usual = letters[letter] ?? letters[low] ?? (script.test(letter) ? RARE : FOREIGN)
      if (low !== letter && before !== '' && before === before.toLowerCase() && before !== before.toUpperCase()) usual /= 50
      sum += Math.log(usual)
      count++
    }
    before = letter
  }
  return count ? sum / count : -Infinity
}

/** A guess among one-byte encodings: the best, how well its letters fit, by how much it leads, and how well another would fit. */
export interface LegacyGuess { encoding: string; likelihood: number; lead: number; likelihoodOf: (encoding: string) => number }

/** The one-byte encoding whose letters fit best, or null where none does. */
export function guessLegacy(bytes: Uint8Array): LegacyGuess | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const ranked = CANDIDATES
    .map((candidate) => ({ encoding: candidate.encoding, score: likelihood(decodeAs(sample, candidate.encoding), candidate) }))
    .sort((a, b) => b.score - a.score)
  const best = ranked[0]!
  if (best.score < LEAST_LIKELIHOOD) return null
  return { encoding: best.encoding, likelihood: best.score, lead: best.score - ranked[1]!.score, likelihoodOf: (encoding) => ranked.find((one) => one.encoding === encoding)?.score ?? -Infinity }
}

function named(bytes: Uint8Array, where: string, encoding: string): Decoded {
  try {
    return { text: decodeAs(bytes, encoding, true), encoding: new TextDecoder(encoding).encoding, how: 'as asked for', sure: true }
  } catch (error) {
    const unknown = error instanceof RangeError
    throw new Refusal({
      where,
      expected: unknown ? 'the name of an encoding, such as utf-8, utf-16le, windows-1256, iso-8859-6, windows-1254, windows-1251 or koi8-r' : `bytes that are ${encoding}`,
      found: unknown ? `"${encoding}"` : 'bytes that are not',
      advice: unknown ? 'Give one of these, or leave the encoding out and it is found.' : 'Leave the encoding out and it is found, or name another.',
    })
  }
}

/** Text of bytes in the encoding given, or else in the one that fits them; refuses what is no text or in no encoding known. */
export function decode(bytes: Uint8Array, where: string, encoding?: string): Decoded {
  if (encoding) return named(bytes, where, encoding)
  const marked = byteOrderMark(bytes)
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, how: 'by its byte order mark', sure: true }
  const paired = pairedBytes(bytes)
  if (paired) return { text: decodeAs(bytes, paired), encoding: paired, how: 'by its pairs of bytes', sure: true }
  const binary = binaryKind(bytes)
  if (binary) throw new Refusal({ where, expected: 'a report as text or JSON', found: binary, advice: 'Save it as plain text and try again.' })
  if (isUtf8(bytes)) return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), encoding: 'utf-8', how: 'its bytes are well-formed', sure: true }
  const guess = guessLegacy(bytes)
  if (!guess) throw new Refusal({ where, expected: 'text in UTF-8, UTF-16 or a usual Arabic, Turkish, Russian or western encoding', found: 'bytes that read as text in none of them', advice: 'Name the encoding with --encoding if you know it, or save the file as UTF-8.' })
  return { text: decodeAs(bytes, guess.encoding), encoding: guess.encoding, how: 'by how usual its letters are', sure: guess.lead > 0.3 }
}
