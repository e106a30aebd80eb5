import type { Tag } from '../rules/lexicon.ts'
import { office, type Office } from './mention.ts'
import type { Survey } from './survey.ts'

/** A title and, where one stands beside it, the name: tokens `[from, to)`, the name at `[nameFrom, nameTo)`. */
export interface Title { from: number; to: number; prefix: number; offices: Office[]; nameFrom: number; nameTo: number; counterpart: boolean; count: 1 | 2 | 3; parties: string[]; /** Whose pronoun the title carries. */ owned?: 'his' | 'hers'; /** Further holders that one title in the plural names ("presidents A of X and B of Y"). */ more?: Holder[] }

/** What a title is made of. */
export interface Parts { offices: (Office & { open: boolean; tag: Tag })[]; parties: string[]; former: boolean; honorific: boolean; counterpart: boolean; count: 1 | 2 | 3; to: number; prefix: number; institution: boolean; /** An office held in a named institution of some state ("spokesman of the ministry of"). */ within?: boolean; /** "Of the two countries": held by one of each of two named elsewhere. */ ofBoth?: boolean; /** Where the title begins of whom the holder serves. */ servesNext?: number; /** Whose pronoun the title carries. */ owned?: 'his' | 'hers' }

/** A name and its party among several who hold one office, from the adjective or the name on; `prefix` is what is cut off the name's front. */
export interface Holder { from: number; nameFrom: number; nameTo: number; to: number; party: string; prefix: number }

/** Who hold a title in the plural, each with a name: "presidents A of X and B of Y", "the X and Y ministers A and B", "the two presidents, the X one A and the Y one B". Empty where names and parties do not pair. */
export function holdersOf(survey: Survey, parts: Parts): Holder[] {
  if (!parts.parties.length) { const behind = behindNames(survey, parts); return behind.length || survey.pack.order === 'subject-first' ? behind : knownHolders(survey, parts) }
  if (survey.pack.titles.adjectiveFirst) return parts.parties.length > 1 ? inOrder(survey, parts) : []
  return parts.parties.length === 1 ? inTurn(survey, parts) : inOrder(survey, parts)
}

function behindNames(survey: Survey, parts: Parts): Holder[] {
  const out: Holder[] = []
  let at = parts.to
  for (;;) {
    const nameTo = at < survey.tokens.count ? survey.nameEnd(at) : at
    const behind = nameTo > at ? partyBehind(survey, nameTo) : null
    if (!behind) return out
    out.push({ from: at, nameFrom: at, nameTo, prefix: 0, ...behind })
    at = behind.to
    while (at < survey.tokens.count && (survey.mark(at, survey.pack.titles.marks) || survey.is(at, 'and'))) at++
  }
}

/** Holders known by name, where nothing says of what states they are: "the two presidents A and B". */
function knownHolders(survey: Survey, parts: Parts): Holder[] {
  const { tokens, knownNames, pack } = survey
  const role = parts.offices.at(-1)?.role
  const out: Holder[] = []
  let at = pastMark(survey, parts.to)
  while (at < tokens.count && tokens.kind[at] === 0) {
    const cut = out.length ? pack.lexicon.cutsOf(tokens, at).find(({ prefix, rest }) => prefix === pack.clitics.and && knownNames.has(rest)) : undefined
    if (out.length && !cut) break
    const words = [cut?.rest ?? tokens.form(at)]
    let to = at + 1
    while (to < tokens.count && tokens.kind[to] === 0 && knownNames.holding([...words, tokens.form(to)]).length) words.push(tokens.form(to++))
    const known = knownNames.of(words)
    if (!known || known.role !== role) break
    out.push({ from: at, nameFrom: at, nameTo: to, to, party: known.party, prefix: cut?.prefix ?? 0 })
    at = to
  }
  return out.length === parts.count || (parts.count > 2 && out.length > 1) ? out : []
}

/** Holders of the same office in other states, joined on behind the first by adjective and name: "the X president A and the Y one B". */
export function alsoHolding(survey: Survey, parts: Parts, nameTo: number): Holder[] {
  const out: Holder[] = []
  if (survey.pack.order === 'subject-first' || parts.count > 1 || parts.parties.length !== 1 || !parts.offices.length) return out
  for (let at = nameTo; ;) {
    const next = survey.tag(at, 'party')
    if (!next || next.tag.detail !== 'adjective' || next.match.prefix !== survey.pack.clitics.and || parts.parties.includes(next.tag.value)) return out
    const from = pastMark(survey, next.match.to)
    const to = from < survey.tokens.count ? survey.nameEnd(from) : from
    if (to - from < 2 && !(to > from && survey.knownNames.has(survey.tokens.form(from)))) return out
    out.push({ from: at, nameFrom: from, nameTo: to, to, party: next.tag.value, prefix: 0 })
    at = to
  }
}

/** Adjective and name by turns, each joined by "and". */
function inTurn(survey: Survey, parts: Parts): Holder[] {
  const out: Holder[] = []
  let at = pastMark(survey, parts.to), from = at, party = parts.parties[0]!
  for (;;) {
    const nameTo = at < survey.tokens.count ? survey.nameEnd(at) : at
    if (nameTo === at) return out.length > 1 ? out : []
    out.push({ from, nameFrom: at, nameTo, to: nameTo, party, prefix: 0 })
    const next = survey.tag(pastMark(survey, nameTo), 'party')
    if (!next || next.tag.detail !== 'adjective' && (next.tag.detail !== 'name' || next.tag.doubtful) || !(next.match.prefix & survey.pack.clitics.and)) return out.length > 1 ? out : []
    party = next.tag.value
    from = next.match.from
    at = pastMark(survey, next.match.to)
  }
}

/** As many names as parties, in the same order. */
function inOrder(survey: Survey, parts: Parts): Holder[] {
  const out: Holder[] = []
  let at = pastMark(survey, parts.to)
  for (const party of parts.parties) {
    if (at >= survey.tokens.count || survey.tokens.kind[at] !== 0) return []
    if (survey.tag(at, 'party')?.tag.detail === 'adjective') return []
    if (out.length > 0 && survey.pack.titles.adjectiveFirst) { if (!survey.is(at, 'and')) return []; at++ }
    const joined = !survey.pack.titles.adjectiveFirst && out.length > 0 && survey.tokens.form(at).length > 3 && survey.pack.lexicon.cutsOf(survey.tokens, at).some((cut) => cut.prefix === survey.pack.clitics.and)
    if (out.length > 0 && !joined && !survey.mark(at - 1, survey.pack.titles.marks) && !survey.is(at - 1, 'and')) return []
    const nameTo = joined ? Math.max(at + 1, survey.nameEnd(at + 1)) : survey.nameEnd(at)
    if (nameTo === at) return []
    out.push({ from: at, nameFrom: at, nameTo, to: nameTo, party, prefix: joined ? survey.pack.clitics.and : 0 })
    at = pastMark(survey, nameTo)
  }
  return out
}

const pastMark = (survey: Survey, at: number) => (survey.mark(at, survey.pack.titles.marks) ? at + 1 : at)

/** A title in the plural shared out among those who hold it. */
export function severally(parts: Parts, from: number, holders: readonly Holder[]): Title {
  const [first, ...more] = holders as [Holder, ...Holder[]]
  const offices = parts.offices.map((o) => ({ ...office(o, first.party, true), former: o.former || parts.former }))
  return { from, to: first.to, prefix: parts.prefix, offices, nameFrom: first.nameFrom, nameTo: first.nameTo, counterpart: parts.counterpart, count: 1, parties: [first.party], more }
}

/** Adjectives of states joined on before a title in the plural, where adjectives come first: "the Greek and BULGARIAN ministers" is read from "Bulgarian" on. Nearest last; `from` is where they begin. */
export function statesBefore(survey: Survey, at: number): { parties: string[]; from: number } {
  const parties: string[] = []
  let from = at
  for (let i = at - 1; i >= 0 && (survey.is(i, 'and') || parties.length > 0 && survey.mark(i, survey.pack.titles.marks)); i = from - 1) {
    const state = stateEndingAt(survey, i)
    if (!state) break
    parties.unshift(state.party)
    from = state.from
  }
  return { parties, from }
}

const LONGEST_STATE = 3

/** The state whose adjective (or short name, "U.S.") ends at a token. */
function stateEndingAt(survey: Survey, end: number): { party: string; from: number } | null {
  for (let k = end - 1; k >= Math.max(0, end - LONGEST_STATE); k--) {
    const found = survey.tag(k, 'party')
    if (found && found.match.to === end && found.tag.detail !== 'organisation') return { party: found.tag.value, from: k }
  }
  return null
}

/** Parties named one behind the other from a token on: "the United States, Japan and West Germany". */
export function partiesListed(survey: Survey, at: number): { parties: string[]; to: number } {
  const { articles } = survey.pack
  const parties: string[] = []
  let to = at
  for (let i = at; i < survey.tokens.count;) {
    if (articles?.has(survey.tokens.form(i))) i++
    const found = survey.tag(i, 'party')
    if (!found || found.tag.detail === 'adjective' && !survey.known(i)!.some((m) => m.tags.some((t) => t.sort === 'party' && t.detail !== 'adjective'))) break
    if (!parties.includes(found.tag.value)) parties.push(found.tag.value)
    to = found.match.to
    i = to
    while (i < to + 2 && i < survey.tokens.count && (survey.mark(i, COMMAS) || survey.is(i, 'and'))) i++
    if (i === to) break
  }
  return { parties, to }
}
const COMMAS = new Set([','])

/** The party that a name is followed by: "King NAME of STATE". */
export function partyBehind(survey: Survey, at: number): { party: string; to: number } | null {
  const { tokens, pack } = survey
  if (at >= tokens.count || !pack.titles.behind?.has(tokens.form(at))) return null
  const next = pack.articles?.has(tokens.form(at + 1)) ? at + 2 : at + 1
  const found = survey.tag(next, 'party')
  return found && found.tag.detail !== 'adjective' ? { party: found.tag.value, to: found.match.to } : null
}
