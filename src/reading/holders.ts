import type { Tag } from '../rules/lexicon.ts'
import type { Office } from './mention.ts'
import type { Survey } from './survey.ts'

/** A title and, where one stands beside it, the name: tokens `[from, to)`, the name at `[nameFrom, nameTo)`. */
export interface Title { from: number; to: number; prefix: number; offices: Office[]; nameFrom: number; nameTo: number; counterpart: boolean; count: 1 | 2 | 3; parties: string[]; /** Further holders that one title in the plural names ("presidents A of X and B of Y"). */ more?: Holder[] }

/** What a title is made of. */
export interface Parts { offices: (Office & { open: boolean; tag: Tag })[]; parties: string[]; former: boolean; honorific: boolean; counterpart: boolean; count: 1 | 2 | 3; to: number; prefix: number; institution: boolean; /** An office held in a named institution of some state ("spokesman of the ministry of"). */ within?: boolean; /** "Of the two countries": held by one of each of two named elsewhere. */ ofBoth?: boolean }

/** A name and its party among several who hold one office, from the adjective or the name on; `prefix` is what is cut off the name's front. */
export interface Holder { from: number; nameFrom: number; nameTo: number; to: number; party: string; prefix: number }

/** Who hold a title in the plural, each with a name: "presidents A of X and B of Y", "the X and Y ministers A and B", "the two presidents, the X one A and the Y one B". Empty where names and parties do not pair. */
export function holdersOf(survey: Survey, parts: Parts): Holder[] {
  if (!parts.parties.length) return behindNames(survey, parts)
  if (survey.pack.titles.adjectiveFirst) return []
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

/** Adjective and name by turns, each joined by "and". */
function inTurn(survey: Survey, parts: Parts): Holder[] {
  const out: Holder[] = []
  let at = pastMark(survey, parts.to), from = at, party = parts.parties[0]!
  for (;;) {
    const nameTo = at < survey.tokens.count ? survey.nameEnd(at) : at
    if (nameTo === at) return out.length > 1 ? out : []
    out.push({ from, nameFrom: at, nameTo, to: nameTo, party, prefix: 0 })
    const next = survey.tag(pastMark(survey, nameTo), 'party')
    if (!next || next.tag.detail !== 'adjective' || !(next.match.prefix & survey.pack.clitics.and)) return out.length > 1 ? out : []
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
    const joined = out.length > 0 && survey.tokens.form(at).length > 3 && survey.pack.lexicon.cutsOf(survey.tokens, at).some((cut) => cut.prefix === survey.pack.clitics.and)
    if (out.length > 0 && !joined && !survey.mark(at - 1, survey.pack.titles.marks)) return []
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
  const offices = parts.offices.map(({ open, tag, ...office }) => ({ ...office, party: first.party, stated: true }))
  return { from, to: first.to, prefix: parts.prefix, offices, nameFrom: first.nameFrom, nameTo: first.nameTo, counterpart: false, count: 1, parties: [first.party], more }
}

/** The party that a name is followed by: "King NAME of STATE". */
export function partyBehind(survey: Survey, at: number): { party: string; to: number } | null {
  const { tokens, pack } = survey
  if (at >= tokens.count || !pack.titles.behind?.has(tokens.form(at))) return null
  const next = pack.articles?.has(tokens.form(at + 1)) ? at + 2 : at + 1
  const found = survey.tag(next, 'party')
  return found && found.tag.detail !== 'adjective' ? { party: found.tag.value, to: found.match.to } : null
}
