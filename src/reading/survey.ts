import type { Match, Tag, WordForm } from '../rules/lexicon.ts'
import type { Pack } from '../rules/pack.ts'
import type { Report } from '../text/report.ts'
import { wholeText } from '../text/report.ts'
import type { Span } from '../text/span.ts'
import { sentences } from '../text/sentences.ts'
import { MARK, Tokens } from '../text/tokens.ts'
import type { DateMention } from './when/index.ts'
import { HINTS, meaningBit, type Hints } from './hints.ts'
import type { Mention } from './mention.ts'
import type { KnownNames } from './known.ts'
import type { Person } from './people.ts'
import type { Tellings } from './speech/tellings.ts'

/** A sentence as a run of tokens, and where it stands in the text. */
export interface Sentence { index: number; from: number; to: number; span: Span; title: boolean }

/** Names of several sets of words, and the bits of what they mean. */
export interface WordSets { names: readonly string[]; bits: number }

/** Sets of words that are asked for together. */
export function wordSets(...names: string[]): WordSets {
  return { names, bits: names.reduce((bits, name) => bits | meaningBit(name), 0) }
}

/** All that has been recognised in one report: known runs of words, dates, mentions of parties and persons, in the order of the text. */
export class Survey {
  readonly report: Report
  readonly pack: Pack
  readonly tokens: Tokens
  readonly sentences: Sentence[]
  /** Bits of `HINTS`, by token. */
  readonly hints: Int32Array
  /** Bits of the meanings that may begin at a token. */
  private readonly meanings: Int32Array
  dates: DateMention[] = []
  mentions: Mention[] = []
  people: Person[] = []
  readonly knownNames: KnownNames
  /** By sentence: who it is about, for verbs that name no subject. */
  topics: (Mention | null)[] = []
  /** Speech told; for languages whose frames ask who tells it. */
  tellings: Tellings | null = null
  /** Token by token: the mention that covers it, or -1. */
  readonly covered: Int32Array
  /** How often each party is named, once all mentions are resolved. */
  weights: Map<string, number> | null = null
  /** Parties by how often they are named, most first, once all mentions are resolved. */
  ranking: readonly (readonly [party: string, weight: number])[] | null = null
  private readonly sentenceAt: Int32Array
  /** Known runs looked up so far, by token. */
  private readonly runs: (readonly Match[])[]
  private readonly plain: boolean
  private readonly isName = (word: string) => this.knownNames.has(word)
  private readonly places = new Map<number, number[]>()
  private bySentence: Mention[][] = []
  private sortedFor: Mention[] | null = null
  private named: Map<string, number> | null = null
  /** Token by token: the date that covers it, or -1; for the dates it was made of. */
  private readonly dated: Int32Array
  private datedFor: DateMention[] | null = null

  constructor(report: Report, pack: Pack, tokens: Tokens, hints: Hints) {
    this.report = report
    this.pack = pack
    this.tokens = tokens
    const text = wholeText(report)
    this.sentences = cutSentences(text, tokens, report.title.length, pack.goesOn)
    const { count } = tokens
    // One piece of memory for all: to ask for it, and to give it back, costs more than to fill it.
    const memory = new ArrayBuffer(count * 20)
    this.sentenceAt = new Int32Array(memory, 0, count)
    for (const s of this.sentences) this.sentenceAt.fill(s.index, s.from, s.to)
    this.covered = new Int32Array(memory, count * 12, count).fill(-1)
    this.dated = new Int32Array(memory, count * 16, count)
    this.runs = new Array(count)
    this.hints = new Int32Array(memory, count * 4, count)
    this.knownNames = hints.names
    this.plain = hints.plain
    this.meanings = new Int32Array(memory, count * 8, count)
    hints.write(tokens, this.hints, this.meanings)
  }

  /** Known runs that start at token `i`, longest first, each with all ways to read it; undefined where there are none. Looked up when first asked for: of most words nobody asks. */
  known(i: number): readonly Match[] | undefined {
    if (i < 0 || !(this.hints[i]! & HINTS.known)) return undefined
    let found = this.runs[i]
    if (!found) {
      found = this.pack.lexicon.at(this.tokens, i)
      if (!this.plain) found = borneOut(this.pack, this.tokens, found)
      this.runs[i] = found
    }
    return found.length ? found : undefined
  }

  /** Tokens that a thing may start at, by its bit of `HINTS`, in the order of the text. */
  where(hint: number): readonly number[] {
    let places = this.places.get(hint)
    if (!places) {
      places = []
      for (let i = 0; i < this.hints.length; i++) if (this.hints[i]! & hint) places.push(i)
      this.places.set(hint, places)
    }
    return places
  }

  /** The sentence that token `i` stands in. */
  sentenceOf(i: number): Sentence {
    return this.sentences[this.sentenceAt[i]!]!
  }

  /** Index of the last sentence that begins at or before a place of the text, -1 before the first. */
  sentenceAtOffset(offset: number): number {
    let low = 0, high = this.sentences.length
    while (low < high) { const middle = (low + high) >> 1; if (this.sentences[middle]!.span[0] <= offset) low = middle + 1; else high = middle }
    return low - 1
  }

  /** The first meaning of one of the named sorts among the ways to read token `i`. */
  tag(i: number, sort: string, value?: string): { match: Match; tag: Tag } | null {
    if (i < 0 || !(this.meanings[i]! & meaningBit(sort === 'word' ? value! : sort))) return null
    // Most of what is asked is not there: no runs are followed for that.
    if (this.plain && !this.runs[i] && this.pack.lexicon.alone(this.tokens, i, sort, value) === false) return null
    const found = this.known(i)
    if (!found) return null
    for (const match of found) for (const tag of match.tags) if (tag.sort === sort && (value === undefined || tag.value === value)) return { match, tag }
    return null
  }

  /** Whether token `i` starts a word of the named set. */
  is(i: number, set: string): boolean {
    if (i < 0 || !(this.meanings[i]! & meaningBit(set))) return false
    if (this.plain && !this.runs[i]) {
      const alone = this.pack.lexicon.alone(this.tokens, i, 'word', set)
      if (alone !== null) return alone
    }
    const found = this.known(i)
    if (!found) return false
    // Asked more often than anything else: it leaves nothing behind for the collector.
    for (let k = 0; k < found.length; k++) {
      const { tags } = found[k]!
      for (let t = 0; t < tags.length; t++) if (tags[t]!.sort === 'word' && tags[t]!.value === set) return true
    }
    return false
  }

  /** Whether token `i` starts a word of any of some sets. */
  isAny(i: number, { names, bits }: WordSets): boolean {
    if (i < 0 || !(this.meanings[i]! & bits)) return false
    for (let k = 0; k < names.length; k++) if (this.is(i, names[k]!)) return true
    return false
  }

  /** Whether a word of a set, or of any of some sets, stands at tokens `from` to `to` (exclusive), as far as those are in the sentence of token `of`. */
  isWithin(sets: string | WordSets, of: number, from: number, to: number): boolean {
    const sentence = this.sentenceOf(of)
    const end = Math.min(sentence.to, to)
    for (let i = Math.max(sentence.from, from); i < end; i++) if (typeof sets === 'string' ? this.is(i, sets) : this.isAny(i, sets)) return true
    return false
  }

  /** The form of a word of the named set at token `i`. */
  formOf(i: number, set: string): WordForm | null {
    return this.tag(i, 'word', set)?.tag.form ?? null
  }

  /** Whether a finite verb may begin at token `i`: cheap, and mostly no. */
  mayBeVerb(i: number): boolean {
    return i >= 0 && (this.hints[i]! & HINTS.verb) !== 0
  }

  /** Whether a mention covers token `i`. */
  taken(i: number): boolean {
    return this.covered[i]! >= 0
  }

  /** The date that covers token `i`, or null. */
  dateAt(i: number): DateMention | null {
    if (this.datedFor !== this.dates) {
      this.datedFor = this.dates
      this.dated.fill(-1)
      for (let n = this.dates.length - 1; n >= 0; n--) this.dated.fill(n, this.dates[n]!.from, this.dates[n]!.to)
    }
    const n = this.dated[i] ?? -1
    return n < 0 ? null : this.dates[n]!
  }

  /** End (exclusive token) of a person's name that starts at token `from`, or `from` when none does. */
  nameEnd(from: number): number {
    return this.pack.nameEnd(this.tokens, from, this.pack.lexicon, this.isName)
  }

  /** How often the report names a party without doubt: by its name, an adjective or a city of its own. */
  timesNamed(party: string): number {
    if (!this.named) {
      this.named = new Map()
      for (const i of this.where(HINTS.party)) {
        const tag = this.known(i)?.[0]!.tags.find((t) => (t.sort === 'party' && !t.doubtful) || t.sort === 'city')
        const of = tag && (tag.sort === 'party' ? tag.value : tag.party!)
        if (of) this.named.set(of, (this.named.get(of) ?? 0) + 1)
      }
    }
    return this.named.get(party) ?? 0
  }

  /** Mentions of a sentence, by its index. */
  mentionsIn(sentence: number): readonly Mention[] {
    if (this.sortedFor !== this.mentions) {
      this.sortedFor = this.mentions
      this.bySentence = this.sentences.map(() => [])
      for (const m of this.mentions) this.bySentence[this.sentenceAt[m.from]!]!.push(m)
    }
    return this.bySentence[sentence]!
  }

  /** Span of tokens `from` to `to` (exclusive). */
  span(from: number, to: number): Span {
    return [this.tokens.start[from]!, this.tokens.end[to - 1]!]
  }

  /** Whether token `i` is the given mark, letter by letter. */
  mark(i: number, marks: ReadonlySet<string>): boolean {
    return this.tokens.kind[i] === 2 && marks.has(this.tokens.form(i))
  }
}

/** Index of the first of some places in order that is at or behind a token; their number where none is. */
export function firstFrom(places: readonly number[], from: number): number {
  let low = 0, high = places.length
  while (low < high) { const middle = (low + high) >> 1; if (places[middle]! < from) low = middle + 1; else high = middle }
  return low
}

/** Tokens of a report under a pack's vocabulary. */
export function tokensOf(report: Report, vocabulary: ConstructorParameters<typeof Tokens>[1]): Tokens {
  return new Tokens(wholeText(report), vocabulary)
}

/** Known runs with the meanings alone that their spelling and the words around them bear out; runs without any are left out. Most are borne out as they stand and are given back as they are. */
function borneOut(pack: Pack, tokens: Tokens, found: readonly Match[]): readonly Match[] {
  let out: Match[] | null = null
  for (let k = 0; k < found.length; k++) {
    const match = found[k]!
    const whole = fitsWhole(pack, tokens, match)
    if (!whole && !out) out = found.slice(0, k)
    if (whole) { out?.push(match); continue }
    const tags = match.tags.filter((tag) => fits(pack, tokens, match, tag))
    if (tags.length) out!.push({ ...match, tags })
  }
  return out ?? found
}

function fitsWhole(pack: Pack, tokens: Tokens, match: Match): boolean {
  for (let k = 0; k < match.tags.length; k++) if (!fits(pack, tokens, match, match.tags[k]!)) return false
  return true
}

function fits(pack: Pack, tokens: Tokens, match: Match, tag: Tag): boolean {
  return (pack.spelled?.(tokens, match, tag) ?? true) && (tag.sort !== 'word' || !tag.form || (pack.formFits?.(tokens, match.from, match.to, tag.form) ?? true))
}

/** Where the marks of a text stand. */
function marksOf(tokens: Tokens): number[] {
  const out: number[] = []
  for (let i = 0; i < tokens.count; i++) if (tokens.kind[i] === MARK) out.push(tokens.start[i]!)
  return out
}

/** Tokens of the longest sentence; a longer one is cut, so that the cost of a clause never grows with the text. */
const LONGEST_SENTENCE = 400

function cutSentences(text: string, tokens: Tokens, titleEnd: number, goesOn: Pack['goesOn']): Sentence[] {
  const out: Sentence[] = []
  let at = 0, open: number | null = null
  for (const [begins, end] of sentences(text, marksOf(tokens))) {
    const start: number = open ?? begins
    open = end < text.length && goesOn?.(text, end) ? start : null
    if (open !== null) continue
    const title = start < titleEnd
    let from = at, spanStart = start
    while (at < tokens.count && tokens.start[at]! < end) at++
    while (at - from > LONGEST_SENTENCE) {
      const to = cutBefore(tokens, from)
      out.push({ index: out.length, from, to, span: [spanStart, tokens.start[to]!], title })
      from = to
      spanStart = tokens.start[to]!
    }
    if (at > from) out.push({ index: out.length, from, to: at, span: [spanStart, end], title })
  }
  const last = out.at(-1)
  if (last) last.to = Math.max(last.to, tokens.count)
  return out
}

/** Where to cut a sentence that is too long: behind its last mark in the second half of what may stand together, else at the limit. */
function cutBefore(tokens: Tokens, from: number): number {
  for (let i = from + LONGEST_SENTENCE - 1; i > from + LONGEST_SENTENCE / 2; i--) if (tokens.kind[i] === 2) return i + 1
  return from + LONGEST_SENTENCE
}
