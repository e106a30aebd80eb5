import type { Match } from '../rules/lexicon.ts'
import type { Role } from '../facts/fact.ts'
import { complementAt } from './complement.ts'
import type { Parts } from './holders.ts'
import type { KnownPerson } from './known.ts'
import { wordSets, type Survey } from './survey.ts'
import { nameBehind } from './title-names.ts'
import { isUnnamed } from '../world/parties.ts'

/** Whose office another's title may end with ("adviser TO THE PRESIDENT"): who serve another office-holder and not a state alone. */
const SERVING = new Set<Role>(['other', 'envoy', 'spokesperson', 'ambassador', 'member-of-parliament'])

/**
 * Settles a title that holds another's office in it ("the spokesman of President NAME", "deputy ambassador NAME"): a name known to hold the inner office is of its holder,
 * any other name of whoever serves them. Languages whose titles put the state first say so by their word order.
 */
export function settleNested(survey: Survey, parts: Parts): void {
  const [outer] = parts.offices
  if (outer && standsInFor(survey, parts)) outer.role = 'other'
  if (!outer || survey.pack.order === 'subject-first' || parts.count > 1 || !SERVING.has(outer.role)) return
  const inner = parts.offices.length === 1 ? insideOf(survey, outer) : governs(survey, parts) ? parts.offices[1]! : null
  if (!inner) return
  const name = nameBehind(survey, parts)
  const known = name && knownAt(survey, name)
  if (known?.role === inner.role && parts.offices.length > 1) {
    // The one served has a title of his own, which is read next.
    parts.offices = [{ ...outer, role: outer.role === 'member-of-parliament' ? 'other' : outer.role }]
    parts.parties = parts.parties.length ? parts.parties : [known.party]
    parts.to = parts.servesNext = (inner as Parts['offices'][number]).from
  } else if (known?.role === inner.role) parts.offices = [{ ...outer, ...inner }]
  else if (parts.offices.length > 1) {
    // A deputy of an office that one state alone has is of that state.
    const of = (inner as Parts['offices'][number]).tag.party
    if (of && !parts.parties.length) parts.parties = [of]
    parts.offices = [{ ...outer, role: outer.role === 'member-of-parliament' ? 'other' : outer.role, tag: { ...outer.tag, needsParty: false } }]
  }
}

const BODIES = wordSets('bodyNoun', 'government')
const NO_NOUNS = wordSets('in', 'about', 'from', 'to', 'of', 'that', 'which', 'with', 'upon', 'holding', 'former', 'adverb', 'opposition')

/** Whether a deputy is one of an office that nothing knows, and no member of parliament: an indefinite word with a noun right behind it. */
function standsInFor(survey: Survey, { offices, to, count }: Parts): boolean {
  const [office] = offices
  const { tokens, pack } = survey
  if (pack.order === 'subject-first' || count > 1 || offices.length > 1 || office!.role !== 'member-of-parliament' || office!.to - office!.from > 1 || to !== office!.to || pack.isDefinite(tokens.form(office!.from))) return false
  if (to >= tokens.count || tokens.kind[to] !== 0 || survey.nameEnd(to) > to || survey.isAny(to, NO_NOUNS)) return false
  return survey.tag(to, 'office')?.match.prefix === 0 || survey.tag(to, 'word', 'bodyHead')?.match.prefix === 0 || (!survey.known(to) || survey.is(to, 'aideOf')) && !/^[وفبكل]/u.test(tokens.form(to))
}

const CONSTRUCT = 2

/** Whether the first office of a title governs the second: it speaks in its name, or is an indefinite word or two right before it. */
function governs(survey: Survey, { offices }: Parts): boolean {
  const [outer, inner] = offices
  if (inner!.from !== outer!.to) return false
  return outer!.role === 'spokesperson' || outer!.to - outer!.from <= CONSTRUCT && !survey.pack.isDefinite(survey.tokens.form(outer!.from)) && !survey.pack.isDefinite(survey.tokens.form(outer!.to - 1))
}

/** The office that the words of a longer one end with. */
function insideOf(survey: Survey, outer: Parts['offices'][number]): { role: Role; portfolio: string | null } | null {
  for (let k = outer.from + 1; k < outer.to; k++) {
    const found = survey.tag(k, 'office')
    if (found?.match.to === outer.to && found.tag.value !== outer.role) return { role: found.tag.value as Role, portfolio: found.tag.detail ?? null }
  }
  return null
}

/** The known person whom the words of a name mean. */
export function knownAt(survey: Survey, [from, to]: readonly [number, number]): KnownPerson | null {
  const words: string[] = []
  for (let i = from; i < to; i++) if (survey.tokens.kind[i] === 0) words.push(survey.tokens.form(i))
  return survey.knownNames.of(words)
}

/** Reads a title on through whom its holder serves ("security adviser TO THE PRESIDENT OF STATE NAME"), unless the name behind is known to be of that one. */
export function throughOffice(survey: Survey, parts: Parts, read: (at: number) => Parts | null): void {
  const last = parts.offices.at(-1)
  if (!last || survey.pack.order === 'subject-first' || parts.count > 1 || survey.tag(parts.to, 'office')?.match.prefix !== survey.pack.clitics.for) return
  const inner = read(parts.to)
  const name = inner?.offices.length ? nameBehind(survey, inner) : null
  if (!inner || !name) return
  if (knownAt(survey, name)?.role === inner.offices[0]!.role) return
  parts.to = inner.to
  if (!parts.parties.length) parts.parties = inner.parties
}

/** Takes in whom someone named before a title serves ("NAME, who is adviser TO THE PRESIDENT OF STATE"), with whoever that is. */
export function servesBehind(survey: Survey, parts: Parts, read: (at: number) => Parts | null): void {
  if (parts.parties.length || survey.tag(parts.to, 'office')?.match.prefix !== survey.pack.clitics.for) return
  const inner = read(parts.to)
  if (!inner?.parties.length) return
  parts.parties = inner.parties
  parts.to = inner.to
}

/** Takes in the body that someone named before a title holds it in, and its party: "NAME, spokesman of the general staff of STATE". */
export function ofBody(survey: Survey, parts: Parts): void {
  const body = survey.isAny(parts.to, BODIES) || survey.isAny(parts.to - 1, BODIES)
  const found = survey.pack.order === 'subject-first' || !body ? null : complementAt(survey, parts, parts.to)
  if (!found || found.name || found.notPublic || !found.parties.length) return
  parts.parties = found.parties
  parts.to = found.to
  parts.institution = false
}

/** Whether an office of two words or more ends in the word that the name of an organisation of states begins with ("head of BANK OF SOMETHING"): the name has that word. */
export function splits(survey: Survey, match: Match): boolean {
  if (match.to === match.from + 1) return false
  const name = survey.tag(match.to - 1, 'party')
  return name !== null && name.tag.detail === 'organisation' && !isUnnamed(name.tag.value) && name.match.prefix === 0 && name.match.to > match.to
}
