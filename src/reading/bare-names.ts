import { NumberByWord } from '../text/by-word.ts'
import type { Lexicon } from '../rules/lexicon.ts'
import { isVerb } from './acting.ts'
import { HINTS } from './hints.ts'
import { mention, type Mention } from './mention.ts'
import type { Role } from '../facts/fact.ts'
import { sameName, type Person } from './people.ts'
import type { Survey } from './survey.ts'

/** Later (or headline) mentions of known persons by a part of the name alone. */
export function bareNames(survey: Survey, taken: Uint8Array): Mention[] {
  const { tokens, pack, people, hints } = survey
  const byWord = new Map<string, Person[]>()
  const enter = (person: Person) => { for (const word of person.words) byWord.set(word, [...(byWord.get(word) ?? []), person]) }
  for (const person of people) enter(person)
  const sketch = new Sketch(pack.lexicon, byWord.keys())
  const seen = new Set(people)
  const out: Mention[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || tokens.kind[i] !== 0 || !(hints[i]! & HINTS.name || sketch.mayHold(survey, i))) continue
    for (const { prefix, rest } of pack.lexicon.cutsOf(tokens, i)) {
      const candidates = byWord.get(rest)
      if (!candidates) {
        const known = knownAt(survey, taken, i, prefix, rest)
        if (known) {
          out.push(known)
          i = known.to - 1
          // Whom only the known names tell may be called by a part of the name from here on.
          if (known.person && !seen.has(known.person)) { seen.add(known.person); enter(known.person); for (const word of known.person.words) sketch.add(word) }
          break
        }
        continue
      }
      const found = longestOf(survey, taken, candidates.length > 1 && withLeader(survey, byWord, i, prefix) ? leadersFirst(candidates) : candidates, i, rest)
      if (!found) continue
      out.push(mention(i, found.to, { prefix, sort: 'person', person: found.person, party: found.person.party, manner: 'name' }))
      i = found.to - 1
      break
    }
  }
  return out
}

const SKETCH_BITS = 9
const SKETCH = 1 << SKETCH_BITS
const MOST_CUTS = 3
const UNSURE = 1 << (SKETCH_BITS * MOST_CUTS + 1)
/** By lexicon and word: where in a sketch of names the word may stand, however its clitics are cut (three places in one number), or that it must be looked up. */
const places = new WeakMap<Lexicon, NumberByWord>()

/** A cheap test that lets few words through which are no part of the names of a report's persons. */
class Sketch {
  private readonly marked = new Uint8Array(SKETCH)
  private readonly places: NumberByWord

  constructor(lexicon: Lexicon, words: Iterable<string>) {
    this.places = places.get(lexicon) ?? new NumberByWord()
    places.set(lexicon, this.places)
    for (const word of words) this.add(word)
  }

  /** Takes in one more word of a name. */
  add(word: string): void {
    this.marked[placeOf(word)] = 1
  }

  /** Whether a word could be one of the names', however it is taken apart. */
  mayHold(survey: Survey, i: number): boolean {
    const id = survey.tokens.id[i]!
    let at = this.places.get(id)
    if (at < 0) at = this.places.set(id, placesOf(survey, i))
    const { marked } = this
    return at === UNSURE || (marked[at & (SKETCH - 1)]! | marked[(at >> SKETCH_BITS) & (SKETCH - 1)]! | marked[at >> (2 * SKETCH_BITS)]!) !== 0
  }
}

function placeOf(word: string): number {
  let hash = 0
  for (let k = 0; k < word.length; k++) hash = (Math.imul(hash, 31) + word.charCodeAt(k)) | 0
  return hash & (SKETCH - 1)
}

function placesOf(survey: Survey, i: number): number {
  const cuts = survey.pack.lexicon.cutsOf(survey.tokens, i)
  if (cuts.length > MOST_CUTS) return UNSURE
  let out = 0
  for (let k = 0; k < MOST_CUTS; k++) out = (out << SKETCH_BITS) | placeOf((cuts[k] ?? cuts[0]!).rest)
  return out
}

/** Whether a lone last name is joined by "and" to a name right before it ("Macron AND TRUMP"): then it is one, however it goes on; "and" may else be a word's own first letter. */
function joined(survey: Survey, taken: Uint8Array, i: number, prefix: number): boolean {
  return (prefix & survey.pack.clitics.and) !== 0 && !survey.known(i) && i > 0 && (taken[i - 1] === 1 || survey.knownNames.has(survey.tokens.form(i - 1)))
}

/** A person that only the register's known names tell: written in full, or by a last name of one party's alone. */
function knownAt(survey: Survey, taken: Uint8Array, i: number, prefix: number, first: string): Mention | null {
  const { tokens, pack, knownNames } = survey
  if (!knownNames.has(first) || (survey.known(i) && !prefix)) return null
  const words = [first]
  for (let k = i + 1; k < tokens.count && !taken[k]; k++) {
    const next = tokens.form(k)
    if (!knownNames.has(next) || !knownNames.holding([...words, next]).length) break
    words.push(next)
  }
  if (words.length === 1 && pack.weakNameWords.has(first)) return null
  const known = knownNames.of(words)
  if (!known || (words.length === 1 && survey.nameEnd(i) === i && !joined(survey, taken, i, prefix))) return null
  const name = pack.bare(tokens.written(i, i + words.length), prefix)
  let person = survey.people.find((p) => sameName(p.words, words, pack.weakNameWords) && p.party === known.party)
  const past = known.former && survey.is(i - 1, 'predecessor')
  const m = mention(past ? i - 1 : i, i + words.length, { prefix: past ? 0 : prefix, sort: 'person', party: known.party, manner: 'name' })
  if (past) m.offices = [{ role: known.role as Role, portfolio: null, party: known.party, former: true, from: i - 1, to: i, stated: true }]
  const { published } = survey.report
  if (!person) survey.people.push((person = { name, words, party: known.party, offices: known.former && published && known.to < published ? [{ role: known.role as Role, portfolio: null, party: known.party, former: true, from: i, to: i + words.length, stated: false }] : [], first: m, known: true }))
  m.person = person
  return m
}

const HYPHENS = new Set(['-', '‑', '–', '—', '/', 'ـ'])
const LEADING = new Set<Role>(['head-of-state', 'monarch', 'crown-prince', 'head-of-government'])

/** Whether a hyphen or "and" joins a lone word to the name of someone who leads a state ("the X-Y summit", "X AND Y"). */
function withLeader(survey: Survey, byWord: ReadonlyMap<string, Person[]>, i: number, prefix: number): boolean {
  const { tokens, pack } = survey
  const isLeader = (word: string) => (byWord.get(word) ?? []).some(leads) || LEADING.has(survey.knownNames.of([word])?.role as Role)
  const at = (k: number, and: boolean) => k >= 0 && k < tokens.count && tokens.kind[k] === 0 && pack.lexicon.cutsOf(tokens, k).some((c) => (!and || (c.prefix & pack.clitics.and) !== 0) && isLeader(c.rest))
  return survey.mark(i - 1, HYPHENS) && at(i - 2, false) || survey.mark(i + 1, HYPHENS) && at(i + 2, false) || (prefix & pack.clitics.and) !== 0 && at(i - 1, false) || pack.clitics.and !== 0 && at(i + 1, true)
}

const leads = (p: Person) => p.offices.some((o) => LEADING.has(o.role as Role) && !o.former)

/** Of those who share a name, whoever leads a state before the others: a pair of bare names is one of equals. */
function leadersFirst(candidates: readonly Person[]): Person[] {
  return [...candidates.filter(leads), ...candidates.filter((p) => !leads(p))]
}

function longestOf(survey: Survey, taken: Uint8Array, candidates: Person[], i: number, first: string): { person: Person; to: number } | null {
  const { tokens, pack } = survey
  let best: { person: Person; to: number } | null = null
  for (const person of candidates) {
    let to = i + 1
    while (to < tokens.count && !taken[to] && person.words.includes(tokens.form(to)) && tokens.form(to) !== first) to++
    const count = to - i
    const place = person.words.indexOf(first)
    const strong = count > 1 || (place === person.words.length - 1 && place > 0 && candidates.length === 1 && isVerb(survey, i - 1) && survey.nameEnd(i) === to) || (!pack.weakNameWords.has(first) && (place === person.words.length - 1 || (place === 0 && person.words.length > 1)) && first.length > 1)
    if (strong && (!best || to > best.to)) best = { person, to }
  }
  return best
}
