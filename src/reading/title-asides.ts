import type { Role } from '../facts/fact.ts'
import { complementAt } from './complement.ts'
import type { Match, Tag } from '../rules/lexicon.ts'
import type { Parts } from './holders.ts'
import type { Survey } from './survey.ts'

const OPENS = new Set(['('])
const CLOSES = new Set([')'])
const BRACKETED = 4

/** Past a bracket at a token, where part of a title stands in brackets ("(prime minister) X of STATE", "minister (of STATE)"): what a writer put in for clarity. */
export function pastBracket(survey: Survey, from: number, at: number): number {
  if (survey.mark(at, CLOSES)) {
    if (survey.mark(from - 1, OPENS)) return at + 1
    for (let k = at - 1; k > from; k--) if (survey.mark(k, OPENS)) return at + 1
    return at
  }
  if (!survey.mark(at, OPENS) || at === from) return at
  const party = survey.tag(at + 1, 'party')
  return party && party.match.to < at + BRACKETED && survey.mark(party.match.to, CLOSES) && party.tag.detail === 'adjective' ? at + 1 : at
}

/** The party of the leader known by a last name alone at a token, whom the holder of a title right before it serves ("adviser of X"). */
export function servedAt(survey: Survey, { offices, parties, count }: Parts, at: number): string | null {
  const last = offices.at(-1)!
  const { tokens, knownNames, pack } = survey
  if (parties.length || count > 1 || offices.length > 1 || !SERVES.has(last.role) && !last.tag.elsewhere || last.to !== at || at >= tokens.count || tokens.kind[at] !== 0 || pack.isDefinite(tokens.form(last.from)) && last.role !== 'spokesperson') return null
  const known = survey.nameEnd(at) === at + 1 ? knownNames.of([tokens.form(at)]) : null
  return known && LEADS.has(known.role) && !last.tag.parties?.includes(known.party) ? known.party : null
}
const SERVES = new Set<Role>(['other', 'envoy', 'spokesperson'])
const LEADS = new Set(['head-of-state', 'head-of-government', 'monarch', 'crown-prince'])

/** Whether a definite title that says no party ("the secretary-general") is one that the report has named someone of a party with. */
export function namedBefore(survey: Survey, { offices }: Parts, tag: Tag): boolean {
  const [office] = offices
  return survey.pack.order !== 'subject-first' && tag.value !== 'head-of-state' && survey.pack.isDefinite(survey.tokens.form(office!.from)) && survey.people.some((p) => p.offices.some((o) => o.role === tag.value && o.party !== null && !o.former))
}

/** Whether a title may go on with more than is known of titles: not one of those at the head of a state, nor a minister of nothing. */
export function goesOn({ offices }: Parts): boolean {
  const last = offices.at(-1)!
  return !AT_THE_HEAD.has(last.role) && !(last.role === 'minister' && !last.portfolio)
}
const AT_THE_HEAD = new Set<Role>(['head-of-state', 'monarch', 'crown-prince'])

/** The name behind what a title goes on with, and the parties named on the way. */
export function pastComplement(survey: Survey, parts: Parts): [number, number] | null {
  if (survey.pack.titles.adjectiveFirst) return null
  const found = complementAt(survey, parts, parts.to)
  if (!found?.name || found.notPublic || (!found.parties.length && parts.offices.at(-1)!.tag.needsParty)) return null
  parts.parties = found.parties
  parts.former ||= found.former
  return found.name
}

/** Whether a state joined on by "for" is where an envoy is sent, and not who sent them ("the special envoy FOR STATE NAME"): of whom no party is named, and none behind. */
export function sentTo(survey: Survey, parts: Parts, match: Match, tag: Tag): boolean {
  const last = parts.offices.at(-1)
  if (survey.pack.order === 'subject-first' || last?.role !== 'envoy' || parts.parties.length || tag.detail !== 'name' || !(match.prefix & survey.pack.clitics.for)) return false
  return survey.pack.isDefinite(survey.tokens.form(last.from)) && !survey.pack.titles.toward?.has(survey.tokens.form(match.to))
}

/** Whether an adjective of a state without its article stands behind a word with one, which it cannot describe: it begins a name ("the colonel TURKI …"). */
export function unlike(survey: Survey, match: Match, tag: Tag): boolean {
  const { order, isDefinite } = survey.pack
  return order !== 'subject-first' && tag.detail === 'adjective' && match.prefix === 0 && match.to === match.from + 1 && survey.tag(match.from - 1, 'honorific') !== null && isDefinite(survey.tokens.form(match.from - 1)) && !isDefinite(survey.tokens.form(match.from))
}
