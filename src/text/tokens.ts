import { PUNCTUATION, SEPARATOR, SILENT, type Folding } from './fold.ts'

export const WORD = 0
export const NUMBER = 1
export const MARK = 2

const SLOT = 4
const FIRST_SLOTS = 1 << 16

/** Folded words met so far, each with a number. Only a memory: what a word means never depends on which were met before. */
export class Vocabulary {
  readonly folding: Folding
  /** Four numbers a slot: hash, number of the word (-1 where the slot is free), where its letters begin and how many they are. Together, so that a word costs one look at the table and one at its letters. */
  private slots = new Int32Array(FIRST_SLOTS * SLOT).fill(-1)
  /** Letters of all words, one word behind the other. */
  private letters = new Uint16Array(1 << 16)
  private used = 0
  forms: string[] = []

  constructor(folding: Folding) {
    this.folding = folding
  }

  /** The number of the word in `buffer[0..length)`, whose hash is given. */
  intern(buffer: Uint16Array, length: number, hash: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = (hash * SLOT) & mask
    for (;;) {
      const id = slots[slot + 1]!
      if (id < 0) break
      if (slots[slot] === hash && slots[slot + 3] === length && this.equals(slots[slot + 2]!, buffer, length)) return id
      slot = (slot + SLOT) & mask
    }
    const id = this.forms.length
    this.forms.push(String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]))
    slots[slot] = hash
    slots[slot + 1] = id
    slots[slot + 2] = this.keep(buffer, length)
    slots[slot + 3] = length
    if (this.forms.length * 2 * SLOT > slots.length) this.grow()
    return id
  }

  private equals(from: number, buffer: Uint16Array, length: number): boolean {
    const { letters } = this
    for (let i = 0; i < length; i++) if (letters[from + i] !== buffer[i]) return false
    return true
  }

  private keep(buffer: Uint16Array, length: number): number {
    const from = this.used
    if (from + length > this.letters.length) {
      const wide = new Uint16Array(this.letters.length * 2)
      wide.set(this.letters)
      this.letters = wide
    }
    this.letters.set(buffer.subarray(0, length), from)
    this.used = from + length
    return from
  }

  private grow(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1]! < 0) continue
      let slot = (old[from]! * SLOT) & mask
      while (slots[slot + 1]! >= 0) slot = (slot + SLOT) & mask
      slots.set(old.subarray(from, from + SLOT), slot)
    }
    this.slots = slots
  }
}

/** Diacritics, tatweel and signs of direction: they dress a word and are no part of it. */
const DRESS = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]+/gu
const UNCLEAN = new RegExp(`${DRESS.source}|\\s\\s|[^\\S ]`, 'u')
const LONGEST = 120
const START = 0x811c9dc5 | 0
const isDigit = (f: number) => f >= 0x30 && f <= 0x39
const isArabic = (f: number) => f >= 0x600 && f < 0x700

/**
 * Words, numbers and single punctuation marks of a text, as parallel arrays: `start[i]`, `end[i]` in code units of the text, `id[i]` the folded form in the vocabulary, `kind[i]` WORD, NUMBER or MARK.
 * A number keeps its inner `. , ٫ ٬`. Hash signs and underscores only separate. A line break is the mark "\n".
 */
export class Tokens {
  readonly text: string
  readonly vocabulary: Vocabulary
  count = 0
  start: Int32Array
  end: Int32Array
  id: Int32Array
  kind: Uint8Array

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text
    this.vocabulary = vocabulary
    const room = (text.length >> 2) + 16
    this.start = new Int32Array(room)
    this.end = new Int32Array(room)
    this.id = new Int32Array(room)
    this.kind = new Uint8Array(room)
    cut(this)
  }

  /** Folded form of token `i`. */
  form(i: number): string {
    return this.vocabulary.forms[this.id[i]!]!
  }

  /** Text of tokens `from` to `to` (exclusive), letter by letter. */
  written(from: number, to: number): string {
    const own = this.text.slice(this.start[from], this.end[to - 1])
    return UNCLEAN.test(own) ? own.replace(DRESS, '').replace(/\s+/gu, ' ') : own
  }

  push(start: number, end: number, id: number, kind: number): void {
    const n = this.count++
    if (n >= this.start.length) this.widen()
    this.start[n] = start
    this.end[n] = end
    this.id[n] = id
    this.kind[n] = kind
  }

  private widen(): void {
    const wide = (old: Int32Array) => { const next = new Int32Array(old.length * 2); next.set(old); return next }
    this.start = wide(this.start)
    this.end = wide(this.end)
    this.id = wide(this.id)
    const kind = new Uint8Array(this.kind.length * 2)
    kind.set(this.kind)
    this.kind = kind
  }
}

const buffer = new Uint16Array(LONGEST + 8)
const isInnerMark = (c: number) => c === 0x2e || c === 0x2c || c === 0x66b || c === 0x66c

function cut(tokens: Tokens): void {
  const { text, vocabulary } = tokens
  const fold = vocabulary.folding
  const length = text.length
  let i = 0
  while (i < length) {
    let f = fold[text.charCodeAt(i)]!
    if (f === SEPARATOR || f === SILENT) { i++; continue }
    const start = i
    if (f === PUNCTUATION) {
      const c = text.charCodeAt(i++)
      buffer[0] = c
      tokens.push(start, i, vocabulary.intern(buffer, 1, Math.imul(START ^ c, 0x01000193)), MARK)
      continue
    }
    const digits = isDigit(f)
    let n = 0, hash = START, last = 0, end = i
    while (i < length) {
      f = fold[text.charCodeAt(i)]!
      if (f === SILENT) { i++; if (!digits) end = i; continue }
      if (f <= PUNCTUATION) {
        if (!digits || !isInnerMark(text.charCodeAt(i)) || i + 1 >= length || !isDigit(fold[text.charCodeAt(i + 1)]!)) break
        f = text.charCodeAt(i)
      } else if (digits ? !isDigit(f) : isDigit(f) && isArabic(last)) break
      if (n < LONGEST) { buffer[n++] = f; hash = Math.imul(hash ^ f, 0x01000193) }
      last = f
      i++
      end = i
    }
    tokens.push(start, end, vocabulary.intern(buffer, n, hash), digits ? NUMBER : WORD)
  }
}
