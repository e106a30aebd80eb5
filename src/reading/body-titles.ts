import type { Role } from '../facts/fact.ts'
import { complementAt } from './complement.ts'
import type { Parts, Title } from './holders.ts'
import type { Match } from '../rules/lexicon.ts'
import type { Survey } from './survey.ts'
import { anothers, beginsName, nameBefore } from './title-names.ts'

type Sort = 'agency' | 'fund' | 'board' | 'guard' | 'council' | 'parliament' | 'department' | 'force'

/** The role that someone has in a body of some sort; what is not here is no public office. */
const ROLES: Record<string, Partial<Record<Sort, Role>>> = {
  director: { agency: 'head-of-agency', fund: 'head-of-agency', guard: 'head-of-agency', council: 'head-of-agency', department: 'other' },
  chair: { agency: 'head-of-agency', fund: 'head-of-agency', board: 'head-of-agency', guard: 'head-of-agency', council: 'head-of-agency', department: 'other', force: 'military-chief', parliament: 'speaker' },
  deputy: { agency: 'other', guard: 'other', council: 'other', department: 'other', force: 'other', parliament: 'other' },
  commander: { guard: 'head-of-agency', force: 'military-chief' },
  member: { agency: 'other', council: 'other', department: 'other', parliament: 'member-of-parliament' },
  secretary: { agency: 'secretary-general', council: 'secretary-general', parliament: 'secretary-general', department: 'secretary-general' },
  official: { agency: 'head-of-agency', guard: 'head-of-agency', department: 'other' },
  coordinator: { agency: 'other', council: 'other', department: 'other' },
}

/** The title that begins at token `i` with what someone is in a public body and goes on with the body's name, whatever that is: "director of the statistics office of STATE NAME". Null where none does, or no name and no party are said with it. */
export function bodyTitleAt(survey: Survey, i: number): Title | null {
  const head = survey.tag(i, 'word', 'bodyHead')
  if (!head) return null
  if (head.tag.detail === 'official' || head.tag.detail === 'member') { const official = officialAt(survey, i, head.match); if (official) return official }
  let at = head.match.to, former = false
  for (let mid = survey.tag(at, 'word', 'former') ?? survey.tag(at, 'word', 'holding'); mid && !mid.match.prefix; mid = survey.tag(at, 'word', 'former') ?? survey.tag(at, 'word', 'holding')) { former ||= mid.tag.value === 'former'; at = mid.match.to }
  const noun = survey.tag(at, 'word', 'bodyNoun')
  if (!noun || (noun.match.prefix & ~survey.pack.clitics.for) !== 0) return null
  const sort = spokenOf(survey, i, noun.match.from, noun.match.to) ?? noun.tag.detail as Sort
  const role = ROLES[head.tag.detail!]?.[sort]
  if (!role || longerOffice(survey, i, noun.match.to)) return null
  const parts: Parts = { offices: [], parties: [], former, honorific: false, counterpart: false, count: 1, to: noun.match.to, prefix: head.match.prefix, institution: false }
  if (survey.is(at, 'notPublic') || (noun.tag.detail === 'board' && survey.tag(noun.match.to, 'word', 'bodyNoun')?.tag.detail !== 'agency')) return null
  const own = survey.tag(at, 'seat') ?? survey.tag(at, 'party')
  if (own && head.tag.detail === 'deputy') return null
  if (own && !own.match.prefix) parts.parties.push(own.tag.value)
  const found = complementAt(survey, parts, own ? Math.max(own.match.to, noun.match.to) : noun.match.to)
  if (!found || found.notPublic) return null
  const before = head.match.prefix || (found.name && !anothers(survey, found.name)) ? null : nameBefore(survey, i)
  const name = before ?? found.name
  const party = found.parties[0] ?? null
  if (!party && !name) return null
  const [nameFrom, nameTo] = name ?? [found.to, found.to]
  const said = inParliament(head.tag.detail!, sort, found.parliament) ? 'member-of-parliament' : role
  const office = { role: said, portfolio: null, party, former: former || found.former, from: i, to: noun.match.to, stated: party !== null }
  return { from: before ? nameFrom : i, to: before || !found.name ? found.to : nameTo, prefix: head.match.prefix, offices: [office], nameFrom, nameTo, counterpart: false, count: 1, parties: found.parties }
}

const ADJECTIVES = 2

/** "The senior official in the ministry of STATE NAME", "the STATE official NAME": someone definite in a public body, or of a state, who is named. */
function officialAt(survey: Survey, i: number, { to, prefix }: Match): Title | null {
  const { pack, tokens } = survey
  const some = !pack.isDefinite(tokens.form(i))
  if (pack.order === 'subject-first' || to - i > 1 || some && longerOffice(survey, i, to)) return null
  let at = to
  // "A senior official of the ministry of STATE NAME": one who is named.
  if (some) while (at - to < ADJECTIVES && (survey.is(at, 'ranking') || survey.is(at, 'adjective'))) at++
  while (at - to < ADJECTIVES && tokens.kind[at] === 0 && pack.isDefinite(tokens.form(at)) && !survey.tag(at, 'word', 'bodyNoun') && !survey.tag(at, 'honorific') && !survey.tag(at, 'office')) at++
  const within = survey.is(at, 'in') ? at + 1 : at
  const body = survey.tag(within, 'word', 'bodyNoun') ?? survey.tag(within, 'word', 'government') ?? survey.tag(within, 'party') ?? survey.tag(within, 'seat')
  const inside = body !== null && (within > at ? !body.match.prefix : body.match.prefix === pack.clitics.by)
  const member = survey.tag(i, 'word', 'bodyHead')?.tag.detail === 'member'
  if (member && !inside) return null
  const parts: Parts = { offices: [], parties: [], former: false, honorific: false, counterpart: false, count: 1, to, prefix, institution: false }
  const found = complementAt(survey, parts, to)
  if (!found?.name || found.notPublic || (!found.parties.length && !inside) || some && (!inside || !found.parties.length || !beginsName(survey, found.name[0]) || found.name[1] - found.name[0] < 2)) return null
  const party = found.parties[0] ?? null
  const role = member && found.parliament ? 'member-of-parliament' : 'other'
  const office = { role: role as Role, portfolio: null, party, former: found.former, from: i, to, stated: party !== null }
  return { from: i, to: found.name[1], prefix, offices: [office], nameFrom: found.name[0], nameTo: found.name[1], counterpart: false, count: 1, parties: found.parties }
}

/** "The council" alone, behind a parliament named by a word for a council: that parliament. */
function spokenOf(survey: Survey, before: number, from: number, to: number): Sort | null {
  const { tokens, pack } = survey
  if (to - from > 1 || !pack.isDefinite(tokens.form(from)) || survey.tag(from, 'word', 'bodyNoun')?.tag.detail !== 'council' || (tokens.kind[to] === 0 && pack.isDefinite(tokens.form(to)) && !survey.tag(to, 'honorific'))) return null
  for (let i = before - 1; i >= 0; i--) {
    const named = survey.tag(i, 'word', 'bodyNoun')
    if (named && named.match.to - i > 1 && (named.tag.detail === 'parliament' || named.tag.detail === 'council')) return named.tag.detail
  }
  return null
}

/** Whether who chairs or sits on a body does so as a member of parliament. */
const inParliament = (head: string, noun: Sort, parliament: boolean) => parliament && noun === 'council' && (head === 'chair' || head === 'member' || head === 'deputy')

/** Whether a title known word by word begins at a token and reaches further than the head of a body. */
function longerOffice(survey: Survey, i: number, to: number): boolean {
  return survey.known(i)!.some((match) => match.to > to && match.tags.some((tag) => tag.sort === 'office'))
}
