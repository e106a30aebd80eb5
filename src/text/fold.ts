/**
 * A folding maps each UTF-16 code unit to the one it is compared as: 0 separates words, 1 is left out (marks, tatweel, direction signs),
 * 2 is punctuation, which stands as a token of its own.
 */
export type Folding = Uint16Array

export const SEPARATOR = 0
export const SILENT = 1
export const PUNCTUATION = 2

const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u0300-\u036F]/
const ALEF = new Set([...'أإآٱ'])

/** One presentation form, ligature or full-width letter as the plain letter it stands for; others as they are. */
function plain(c: string): string {
  const code = c.charCodeAt(0)
  if (code < 0xfb50 || code > 0xfeff) return c
  const n = c.normalize('NFKC')
  return n.length === 1 ? n : c
}

/** Folds letters of every script: lower case, Latin accents kept; Arabic alef, hamza seats, ya and ta marbuta to one form each, digits to ASCII. */
export function makeFolding(own: Record<string, string> = {}): Folding {
  const table = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) {
    const written = String.fromCharCode(code)
    const c = plain(written)
    if (MARKS.test(c)) table[code] = SILENT
    else if (own[c] !== undefined) table[code] = own[c]!.charCodeAt(0)
    else if (ALEF.has(c)) table[code] = 0x627
    else if (c === 'ى' || c === 'ی') table[code] = 0x64a
    else if (c === 'ة') table[code] = 0x647
    else if (c === 'ک') table[code] = 0x643
    else if (/\p{Nd}/u.test(c)) table[code] = digit(c)
    else if (/[\p{L}\p{N}]/u.test(c)) { const low = c.toLowerCase(); table[code] = (low.length === 1 ? low : c).charCodeAt(0) }
    else if (code >= 0xd800 && code <= 0xdfff) table[code] = SEPARATOR
    else if (/\s/.test(c) || c === '_' || c === '#' || /\p{C}/u.test(c)) table[code] = c === '\n' ? PUNCTUATION : SEPARATOR
    else table[code] = PUNCTUATION
  }
  return table
}

function digit(c: string): number {
  const code = c.charCodeAt(0)
  for (let zero = code; zero > code - 10; zero--) if (!/\p{Nd}/u.test(String.fromCharCode(zero - 1)) || zero === 0x660 || zero === 0x6f0) return 0x30 + code - zero
  return code
}
