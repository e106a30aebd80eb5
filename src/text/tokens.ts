import { PUNCTUATION, SEPARATOR, SILENT, type Folding } from './fold.ts'

export const WORD = 0
export const NUMBER = 1
export const MARK = 2

/** Numbers of a slot: hash, number of the word (-1 where the slot is free), how many letters it has, where those stand that the slot has no room for, and its first letters, two in a number. */
const SLOT_BITS = 3
const SLOT = 1 << SLOT_BITS
const FIRST_SLOTS = 1 << 15
const HEAD_LETTERS = 8
/** Where the first letters stand in a slot that is looked at as letters. */
const HEAD = 8

/** Folded words met so far, each with a number. Only a memory: what a word means never depends on which were met before. */
export class Vocabulary {
  readonly folding: Folding
  /** The table and the same as letters. All that tells a word stands together, so that most words cost one look into memory: the table is too large to be at hand. */
  private slots = new Int32Array(FIRST_SLOTS * SLOT).fill(-1)
  private heads = new Uint16Array(this.slots.buffer)
  /** Letters behind the first of long words, one word behind the other. */
  private tails = new Uint16Array(1 << 12)
  private used = 0
  forms: string[] = []

  constructor(folding: Folding) {
    this.folding = folding
  }

  /** The number of the word in `buffer[0..length)`, whose hash is given. */
  intern(buffer: Uint16Array, length: number, hash: number): number {
    const { slots } = this
    const mask = slots.length - 1
    let slot = (hash << SLOT_BITS) & mask
    for (;;) {
      const id = slots[slot + 1]!
      if (id < 0) break
      if (slots[slot] === hash && slots[slot + 2] === length && this.equals(slot, buffer, length)) return id
      slot = (slot + SLOT) & mask
    }
    const id = this.forms.length
    this.forms.push(String.fromCharCode.apply(null, buffer.subarray(0, length) as unknown as number[]))
    slots[slot] = hash
    slots[slot + 1] = id
    slots[slot + 2] = length
    slots[slot + 3] = this.keep(buffer, length)
    this.heads.set(buffer.subarray(0, Math.min(length, HEAD_LETTERS)), slot * 2 + HEAD)
    if (this.forms.length * 2 * SLOT > slots.length) this.grow()
    return id
  }

  private equals(slot: number, buffer: Uint16Array, length: number): boolean {
    const { heads } = this
    const from = slot * 2 + HEAD
    const first = length < HEAD_LETTERS ? length : HEAD_LETTERS
    for (let i = 0; i < first; i++) if (heads[from + i] !== buffer[i]) return false
    if (length <= HEAD_LETTERS) return true
    const { tails } = this
    const rest = this.slots[slot + 3]! - HEAD_LETTERS
    for (let i = HEAD_LETTERS; i < length; i++) if (tails[rest + i] !== buffer[i]) return false
    return true
  }

  /** Keeps the letters that a slot has no room for; where they begin. */
  private keep(buffer: Uint16Array, length: number): number {
    const from = this.used
    if (length <= HEAD_LETTERS) return from
    this.used += length - HEAD_LETTERS
    if (this.used > this.tails.length) {
      const wide = new Uint16Array(this.tails.length * 2)
      wide.set(this.tails)
      this.tails = wide
    }
    this.tails.set(buffer.subarray(HEAD_LETTERS, length), from)
    return from
  }

  private grow(): void {
    const old = this.slots
    const slots = new Int32Array(old.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let from = 0; from < old.length; from += SLOT) {
      if (old[from + 1]! < 0) continue
      let slot = (old[from]! << SLOT_BITS) & mask
      while (slots[slot + 1]! >= 0) slot = (slot + SLOT) & mask
      slots.set(old.subarray(from, from + SLOT), slot)
    }
    this.slots = slots
    this.heads = new Uint16Array(slots.buffer)
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
    // One piece of memory for all four: to ask for it costs more than to fill it.
    const memory = new ArrayBuffer(room * 13)
    this.start = new Int32Array(memory, 0, room)
    this.end = new Int32Array(memory, room * 4, room)
    this.id = new Int32Array(memory, room * 8, room)
    this.kind = new Uint8Array(memory, room * 12, room)
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
