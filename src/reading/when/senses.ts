import { ByWord, NumberByWord } from '../../text/by-word.ts'
import type { DateCut, DateGlue, DateSense, DateWords } from '../../rules/date-words.ts'
import { foldWords } from '../../rules/lexicon.ts'
import type { Folding } from '../../text/fold.ts'
import { MARK, NUMBER, type Tokens, type Vocabulary } from '../../text/tokens.ts'
import type { DateMention } from './find.ts'

/** A step in the tree of words and runs of words. */
export interface Branch { senses: DateSense[]; next: Map<string, Branch> | null }
/** All runs of words by their first, and the words that stand later in one. */
interface Tree { roots: Map<string, Branch>; inner: Set<string>; /** Words that change what a word for a day beside them means. */ beside: Set<string> }
/** One way to take a word apart that leaves a known word, or the beginning of a known run. */
export interface WordReading extends Omit<DateCut, 'rest'> { branch: Branch }

/** Ten thousands of reports on news hold some 45,000 different ones. */
const MOST_RUNS = 60_000
const LOW = 0x7fff
const LOW_BITS = 15
const CAPITAL = /\p{Lu}/u
const UNKNOWN = 0
/** The token has nothing to do with dates. */
export const SILENT_WORD = 1
/** It may stand inside a date. */
export const MAY_STAND = 2
/** No date is without one of these. */
export const ANCHOR = 3

const ANCHORS = new Set(['month', 'weekday', 'day', 'unit', 'season', 'decade', 'part-of', 'quarter', 'era'])
const MARKS_INSIDE = new Set(['/', '-', '–', '—', '‑', ',', '،', '(', ')', '.', "'", '’'])

/** Words of one language with a meaning in dates, remembered by their number in a vocabulary: a word without one costs a look into an array. */
export class DateSenses {
  readonly words: DateWords
  private readonly tree: Tree
  private readonly besideMemory = new NumberByWord()
  private flags = new Uint8Array(1 << 12)
  private readonly memory = new ByWord<readonly WordReading[]>()
  /** What runs of words met so far mean, by `keyOf`. */
  readonly runs = new Map<string, readonly DateMention[]>()

  constructor(words: DateWords, tree: Tree) {
    this.words = words
    this.tree = tree
  }

  /** SILENT_WORD, MAY_STAND or ANCHOR. */
  flag(tokens: Tokens, i: number): number {
    const id = tokens.id[i]!
    return this.flags[id] || this.learn(tokens, i, id)
  }

  /** All ways to read a token as a word of dates. */
  readings(tokens: Tokens, i: number): readonly WordReading[] {
    this.flag(tokens, i)
    return this.memory.get(tokens.id[i]!) ?? []
  }

  /** A run of words as a key: the numbers of its words, which of them begin with a capital letter where that settles what they mean, and what the words to either side are to a date. */
  keyOf(tokens: Tokens, from: number, to: number): string {
    let key = this.neighbour(tokens, from - 1) + this.neighbour(tokens, to)
    for (let i = from; i < to; i++) {
      const id = tokens.id[i]!
      const capital = this.words.capitalsSettle && CAPITAL.test(tokens.text[tokens.start[i]!]!) ? 1 : 0
      key += String.fromCharCode(id & LOW, ((id >> LOW_BITS) << 1) | capital)
    }
    return key
  }

  /** What a word beside a run is to it: nothing, a mark, a number, or one of the words that make a name or another thing of a word for a day. */
  private neighbour(tokens: Tokens, i: number): string {
    if (i < 0 || i >= tokens.count) return 'e'
    const kind = tokens.kind[i]
    if (kind === MARK) return 'm'
    if (kind === NUMBER) return 'n'
    const id = tokens.id[i]!
    const known = this.besideMemory.get(id)
    const beside = known >= 0 ? known : this.besideMemory.set(id, this.tree.beside.has(tokens.form(i)) ? 1 : 0)
    return beside ? `w${tokens.form(i)} ` : '-'
  }

  /** Keeps what a run means and gives it back; when too many are kept, it begins anew. */
  keepRun(key: string, found: readonly DateMention[]): readonly DateMention[] {
    if (this.runs.size >= MOST_RUNS) this.runs.clear()
    this.runs.set(key, found)
    return found
  }

  private learn(tokens: Tokens, i: number, id: number): number {
    if (id >= this.flags.length) {
      const wide = new Uint8Array(Math.max(id + 1, this.flags.length * 2))
      wide.set(this.flags)
      this.flags = wide
    }
    const form = tokens.form(i)
    let flag = UNKNOWN
    if (tokens.kind[i] === MARK) flag = MARKS_INSIDE.has(form) ? MAY_STAND : SILENT_WORD
    else if (tokens.kind[i] === NUMBER) flag = numberFlag(form)
    else {
      const readings: WordReading[] = []
      for (const { rest, ...cut } of this.words.cut(form)) {
        const branch = this.tree.roots.get(rest)
        if (branch) readings.push({ ...cut, branch })
      }
      flag = readings.length === 0 ? (this.tree.inner.has(form) ? MAY_STAND : SILENT_WORD) : readings.some((r) => leadsToAnchor(r.branch)) ? ANCHOR : MAY_STAND
      if (readings.length) this.memory.set(id, readings)
    }
    this.flags[id] = flag
    return flag
  }
}

function numberFlag(form: string): number {
  if (/^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(form)) return ANCHOR
  if (!/^\d{1,4}$/.test(form)) return SILENT_WORD
  return form.length === 4 && isYear(Number(form)) ? ANCHOR : MAY_STAND
}

/** Whether a number may be the year of a report or of what it tells. */
export function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

/** A year written with two digits, in the hundred years that reports are of. */
export function shortYear(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value
}

function leadsToAnchor(branch: Branch): boolean {
  return branch.senses.some((s) => ANCHORS.has(s.sort)) || (branch.next !== null && [...branch.next.values()].some(leadsToAnchor))
}

function plant(words: DateWords, folding: Folding): Tree {
  const roots = new Map<string, Branch>()
  const inner = new Set<string>()
  const beside = new Set<string>()
  const folded = (written: readonly string[] | undefined) => written?.flatMap((w) => foldWords(w, folding))
  for (const [written, ...forms] of words.senses) {
    const sense = 'notAfter' in written || 'notBefore' in written ? { ...written, notAfter: folded(written.notAfter), notBefore: folded((written as { notBefore?: readonly string[] }).notBefore) } : written
    for (const word of [...((sense as { notAfter?: readonly string[] }).notAfter ?? []), ...((sense as { notBefore?: readonly string[] }).notBefore ?? [])]) beside.add(word)
    for (const form of forms) {
      let level = roots
      let branch: Branch | undefined
      for (const word of foldWords(form, folding)) {
        if (level !== roots) inner.add(word)
        branch = level.get(word)
        if (!branch) level.set(word, (branch = { senses: [], next: null }))
        level = branch.next ??= new Map()
      }
      branch?.senses.push(sense)
    }
  }
  return { roots, inner, beside }
}

const planted = new WeakMap<DateWords, WeakMap<Folding, Tree>>()
const remembered = new WeakMap<DateWords, WeakMap<Vocabulary, DateSenses>>()

/** The words of dates over a vocabulary, built once for both. */
export function sensesOf(words: DateWords, vocabulary: Vocabulary): DateSenses {
  let byVocabulary = remembered.get(words)
  if (!byVocabulary) remembered.set(words, (byVocabulary = new WeakMap()))
  let senses = byVocabulary.get(vocabulary)
  if (!senses) {
    let byFolding = planted.get(words)
    if (!byFolding) planted.set(words, (byFolding = new WeakMap()))
    let tree = byFolding.get(vocabulary.folding)
    if (!tree) byFolding.set(vocabulary.folding, (tree = plant(words, vocabulary.folding)))
    byVocabulary.set(vocabulary, (senses = new DateSenses(words, tree)))
  }
  return senses
}

const GLUE_BITS: Record<DateGlue, number> = {
  of: 1, in: 2, and: 4, to: 8, from: 16, between: 32, within: 64, ago: 128, hence: 256, before: 512, after: 1024, since: 2048, until: 4096,
  the: 8192, namely: 1 << 14, which: 1 << 15, about: 1 << 16, now: 1 << 17, than: 1 << 18, possessive: 1 << 19, 'ordinal-ending': 1 << 20, 'plural-ending': 1 << 21, ahead: 1 << 22,
}

/** What small words do, as one number. */
export function glueBits(glue: readonly DateGlue[]): number {
  return glue.reduce((bits, g) => bits | GLUE_BITS[g], 0)
}
