import { ByWord, NumberByWord } from '../text/by-word.ts'
import type { Tokens } from '../text/tokens.ts'
import { SEPARATOR, SILENT, PUNCTUATION, type Folding } from '../text/fold.ts'

/** How a word stands: the tense of a verb, a verbal noun, a participle, or a word of no such kind. */
export type WordForm = 'past' | 'present' | 'future' | 'noun' | 'participle' | 'word'
/** One meaning of a word or a run of words: `sort` names what it is, the rest depends on the sort. */
export interface Tag { sort: string; value: string; form?: WordForm; detail?: string; count?: 1 | 2 | 3; party?: string; parties?: readonly string[]; /** The role that an office has for other parties than those. */ elsewhere?: string; /** The party whose office it mostly is. */ mostly?: string; doubtful?: boolean; /** A verb said of a woman, or of a thing of that gender. */ feminine?: boolean; /** What a verb of speech takes behind it: prepositions by their sets, `object`, `someone`. */ takes?: string; needsParty?: boolean; former?: boolean; /** A pronoun on it says whose it is: a man's (or a masculine noun's), or another's. */ owned?: 'his' | 'hers' }
/** A word taken apart: what was cut off its front (bits of the language) and the rest to look up. */
export interface Cut { prefix: number; rest: string }
/** A run of tokens with its meanings; `prefix` is what was cut off the first word. */
export interface Match { from: number; to: number; prefix: number; tags: readonly Tag[] }

interface Node { tags: Tag[]; next: Map<string, Node> | null }
/** A way to take a word apart that leaves a known word, or the beginning of a known run. */
interface Sense { prefix: number; node: Node; /** What it means by itself; null where only longer runs mean something. */ tags: readonly Tag[] | null; next: Map<string, Node> | null }
/** Whether a word may have a meaning with what was cut off its front. */
export type Fits = (prefix: number, rest: string, tag: Tag) => boolean

/** Words of a text as they are compared: folded, cut at what separates words. */
export function foldWords(text: string, folding: Folding): string[] {
  const out: string[] = []
  let word = ''
  for (let i = 0; i <= text.length; i++) {
    const f = i < text.length ? folding[text.charCodeAt(i)]! : SEPARATOR
    if (f === SILENT) continue
    if (f === SEPARATOR || f === PUNCTUATION) {
      if (word) out.push(word)
      word = ''
      if (f === PUNCTUATION && text[i] !== '\n') out.push(text[i]!)
    } else word += String.fromCharCode(f)
  }
  return out
}

const NONE: readonly Sense[] = []
const NO_MATCH: readonly Match[] = []

/** A tag with all its slots, in one order whatever was said: tags are looked at more than anything else, and objects that are all made alike are looked at faster. */
function ofOneShape({ sort, value, form, detail, count, party, parties, elsewhere, mostly, doubtful, feminine, needsParty, former, owned, takes }: Tag): { [slot in keyof Required<Tag>]: Tag[slot] } {
  return { sort, value, form, detail, count, party, parties, elsewhere, mostly, doubtful, feminine, needsParty, former, owned, takes }
}

/** All that a language names or knows: words and runs of words with their meanings, found at any token in time that does not grow with their number. */
export class Lexicon {
  private root: Map<string, Node> = new Map()
  private readonly memory = new ByWord<readonly Sense[]>()
  /** Words that stand second or later in some known run. */
  private readonly later = new Set<string>()
  private readonly laterMemory = new NumberByWord()
  /** Bits of all that begins at a node, by what gives them. */
  private readonly reached = new WeakMap<(tag: Tag) => number, Map<Node, number>>()
  private readonly cutMemory = new ByWord<readonly Cut[]>()
  private readonly cuts: (form: string) => Cut[]
  private readonly folding: Folding
  private readonly fits: Fits

  constructor(folding: Folding, cuts: (form: string) => Cut[], fits: Fits = () => true) {
    this.folding = folding
    this.cuts = cuts
    this.fits = fits
  }

  /** Adds a meaning to a run of words as written in the language's files. */
  add(written: string, tag: Tag): void {
    const words = foldWords(written, this.folding)
    let node: Node | undefined
    for (const word of words) {
      if (node) this.later.add(word)
      const level: Map<string, Node> = node ? node.next ??= new Map() : this.root
      node = level.get(word)
      if (!node) level.set(word, (node = { tags: [], next: null }))
    }
    if (node && !node.tags.some((t) => t.sort === tag.sort && t.value === tag.value && t.form === tag.form && t.party === tag.party && t.detail === tag.detail && t.owned === tag.owned)) node.tags.push(ofOneShape(tag))
  }

  private senses(tokens: Tokens, i: number): readonly Sense[] {
    const id = tokens.id[i]!
    const known = this.memory.get(id)
    if (known) return known
    let out: readonly Sense[] = NONE
    if (tokens.kind[i] !== 2) {
      const found: Sense[] = []
      for (const { prefix, rest } of this.cutsOf(tokens, i)) {
        const node = this.root.get(rest)
        const tags = node && prefix ? node.tags.filter((tag) => this.fits(prefix, rest, tag)) : node?.tags
        if (node) found.push({ prefix, node, tags: tags!.length ? tags! : null, next: node.next })
      }
      if (found.length) out = found
    }
    return this.memory.set(id, out)
  }

  /** Ways to take a token apart, least cut first; kept by word. */
  cutsOf(tokens: Tokens, i: number): readonly Cut[] {
    return this.cutMemory.get(tokens.id[i]!) ?? this.cutMemory.set(tokens.id[i]!, this.cuts(tokens.form(i)))
  }

  /** Bits of what any run that starts with a token's word may mean, longer runs included: those of a superset of what `at` finds there. */
  reaching(tokens: Tokens, i: number, bitsOf: (tag: Tag) => number): number {
    let kept = this.reached.get(bitsOf)
    if (!kept) this.reached.set(bitsOf, (kept = new Map()))
    let bits = 0
    for (const { node } of this.senses(tokens, i)) bits |= bitsBelow(node, bitsOf, kept)
    return bits
  }

  /** Whether a token's word has a meaning of a sort by itself; null where runs of words have to be followed to tell. */
  alone(tokens: Tokens, i: number, sort: string, value?: string): boolean | null {
    const senses = this.memory.get(tokens.id[i]!) ?? this.senses(tokens, i)
    const longer = i + 1 < tokens.count && this.goesOn(tokens, i + 1)
    for (let k = 0; k < senses.length; k++) {
      const { tags, next } = senses[k]!
      if (tags) for (let t = 0; t < tags.length; t++) if (tags[t]!.sort === sort && (value === undefined || tags[t]!.value === value)) return true
      if (longer && next) return null
    }
    return false
  }

  /** Whether any known run could start at a token. */
  mayStart(tokens: Tokens, i: number): boolean {
    return (this.memory.get(tokens.id[i]!) ?? this.senses(tokens, i)) !== NONE
  }

  /** Whether a token's word means something by itself, whatever follows it. */
  standsAlone(tokens: Tokens, i: number): boolean {
    return this.senses(tokens, i).some(({ tags }) => tags !== null)
  }

  /** Whether a token's word continues any run: most do not, and are not looked up. */
  private goesOn(tokens: Tokens, i: number): boolean {
    const id = tokens.id[i]!
    const known = this.laterMemory.get(id)
    return (known >= 0 ? known : this.laterMemory.set(id, this.later.has(tokens.form(i)) ? 1 : 0)) === 1
  }

  /** All known runs starting at token `i`, by each way to cut it, longest first. */
  at(tokens: Tokens, i: number): readonly Match[] {
    let out: Match[] | null = null
    const senses = this.memory.get(tokens.id[i]!) ?? this.senses(tokens, i)
    const longer = i + 1 < tokens.count && this.goesOn(tokens, i + 1)
    let runs = false
    for (let k = 0; k < senses.length; k++) {
      const { prefix, tags, next } = senses[k]!
      if (tags) out = joined(out, { from: i, to: i + 1, prefix, tags })
      if (longer && next) { const further = this.follow(tokens, i, prefix, next, out); if (further) { out = further; runs = true } }
    }
    if (!out) return NO_MATCH
    // Ways to cut a word come least cut first; only longer runs disturb that order.
    if (runs) longestFirst(out)
    return out
  }

  /** Adds the runs of two words and more that start at token `i`, given what may stand second, to those found; null where there are none. */
  private follow(tokens: Tokens, i: number, prefix: number, second: Map<string, Node>, found: Match[] | null): Match[] | null {
    let level: Map<string, Node> | null = second, out: Match[] | null = null
    for (let to = i + 1; level && to < tokens.count && this.goesOn(tokens, to); to++) {
      const node: Node | undefined = level.get(tokens.form(to))
      if (!node) break
      if (node.tags.length) out = joined(out ?? found, { from: i, to: to + 1, prefix, tags: node.tags })
      level = node.next
    }
    return out
  }
}

/** A list with one more match. Most words have one meaning, or two: a list that grows by itself would have room for many. */
function joined(found: Match[] | null, match: Match): Match[] {
  if (!found) return [match]
  if (found.length === 1) return [found[0]!, match]
  found.push(match)
  return found
}

function bitsBelow(node: Node, bitsOf: (tag: Tag) => number, kept: Map<Node, number>): number {
  let all = kept.get(node)
  if (all !== undefined) return all
  all = 0
  for (const tag of node.tags) all |= bitsOf(tag)
  for (const next of node.next?.values() ?? []) all |= bitsBelow(next, bitsOf, kept)
  kept.set(node, all)
  return all
}

/** Sorts matches by length, those least cut first among equals. There are few, nearly sorted. */
function longestFirst(found: Match[]): void {
  for (let n = 1; n < found.length; n++) {
    const match = found[n]!
    let k = n - 1
    for (; k >= 0 && (found[k]!.to < match.to || (found[k]!.to === match.to && bits(found[k]!.prefix) > bits(match.prefix))); k--) found[k + 1] = found[k]!
    found[k + 1] = match
  }
}

const bits = (n: number) => { let c = 0; for (; n; n &= n - 1) c++; return c }
