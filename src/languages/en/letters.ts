import { makeFolding } from '../../text/fold.ts'
import type { Cut } from '../../rules/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'

/** English letters as they are compared: lower case, accents kept. */
export const folding = makeFolding()

/** An English word stands by itself; nothing is cut off it. */
export function cuts(form: string): Cut[] {
  return [{ prefix: 0, rest: form }]
}

/** Whether token `i` begins with a capital letter. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && isUpper(tokens.text.charCodeAt(tokens.start[i]!))
}

const LAST_ASCII = 0x7f
const isUpper = (code: number) => (code <= LAST_ASCII ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(String.fromCharCode(code)))
const isLetter = (code: number) => (code <= LAST_ASCII ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : /\p{L}/u.test(String.fromCharCode(code)))

/** Whether token `i` is written in capitals throughout, and has more than one letter. */
export function isShouted(tokens: Tokens, i: number): boolean {
  const written = tokens.text.slice(tokens.start[i], tokens.end[i])
  return written.length > 1 && written === written.toUpperCase() && /\p{Lu}/u.test(written)
}

const SHOUTED_LINE = 0.7
const FEWEST = 12

/** The line last asked about: questions come in the order of the text. */
let line = { text: '', start: 0, end: -1, shouted: false }

/** Whether token `i` stands in a line in which nearly all letters are capitals, so that they tell nothing. */
export function inShoutedLine(tokens: Tokens, i: number): boolean {
  const { text } = tokens
  const at = tokens.start[i]!
  if (at < line.start || at > line.end || line.text !== text) {
    const start = text.lastIndexOf('\n', at - 1) + 1, end = text.indexOf('\n', at)
    line = { text, start, end: end < 0 ? text.length : end, shouted: false }
    line.shouted = shouted(text, line.start, line.end)
  }
  return line.shouted
}

function shouted(text: string, start: number, end: number): boolean {
  let letters = 0, capitals = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isLetter(code)) continue
    letters++
    if (isUpper(code)) capitals++
  }
  return letters >= FEWEST && capitals > SHOUTED_LINE * letters
}

const ABBREVIATIONS = new Set('mr mrs ms dr prof gen lt col maj capt sen rep gov st hon rev jr sr adm brig sgt messrs no vs etc u.s u.n u.k e.u u.s.s.r d.c w e ex jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))
/** Words that open a sentence and seldom go on one after "U.S.". */
const OPENERS = new Set('the a he she it they we this that these those in on at but however meanwhile for if there his her its one'.split(' '))
const TITLES = new Set('mr mrs ms dr prof gen lt col maj capt sen rep gov st hon rev adm brig sgt messrs'.split(' '))

/** Whether a sentence that ends at `end` of the text really goes on: its full stop belongs to "Mr." or "U.S.". */
export function goesOn(text: string, end: number): boolean {
  const last = /([\p{L}.]+)\.\s*$/u.exec(text.slice(Math.max(0, end - 12), end))
  if (!last) return false
  const word = last[1]!.toLowerCase().replace(/^\.+/u, '')
  if (!ABBREVIATIONS.has(word) && !/^\p{L}$/u.test(word)) return false
  if (TITLES.has(word)) return true
  const next = /^\s*(\p{L}+)/u.exec(text.slice(end, end + 40))
  return next !== null && !OPENERS.has(next[1]!.toLowerCase())
}
