import { acts, listOf, mentionsAround, type Trigger } from '../acting.ts'
import type { Mention } from '../mention.ts'
import type { Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import type { Body } from './bodies.ts'
import { isUnnamed } from '../../world/parties.ts'

const OPENS = new Set(['('])
const CLOSES = new Set([')'])
const JOINED_REACH = 6
const SUBJECT_REACH = 20

/**
 * Who attends a sitting of an organisation, as its sentence says: those it brings together, those it is held in the presence or at the call of, else whom the sentence is about
 * ("X said in a session of the council that"). In languages that have verbs first.
 */
export function attending(survey: Survey, body: Body, trigger: Trigger): string[] {
  const around = mentionsAround(survey, body.from)
  const gathered = around.find((m) => m.from >= body.to && brings(survey, body.to, m))
  const present = around.filter((m) => m.from >= body.to && m.head === m && (m.preposition === 'by' && m.manner !== 'city' && m.manner !== 'capital' || calledBy(survey, m)))
  const told = membersTold(survey, body.to, around)
  const listed = [...(gathered ? [gathered] : []), ...present, ...told]
  const at = Math.min(body.from, trigger.from)
  const subject = listed.length || !takesPart(survey, at) ? [] : subjectOf(survey, at, around)
  return partiesOf(actorsOf([...listed, ...subject].flatMap((m) => (told.includes(m) ? [m] : listOf(survey, m))))).filter((party) => !isUnnamed(party) && !body.parties.includes(party))
}

/** States counted up in brackets right behind the name of what sits: "the summit of ORGANISATION (A, B and C)". */
function membersTold(survey: Survey, at: number, around: readonly Mention[]): Mention[] {
  if (!survey.mark(at, OPENS)) return []
  let end = at + 1
  while (end < survey.tokens.count && !survey.mark(end, CLOSES)) end++
  return around.filter((m) => m.from > at && m.to <= end && m.sort === 'party' && m.manner === 'name')
}

/** Whether a sitting is said to bring someone together: a verb of joining stands behind its name and right before them. */
function brings(survey: Survey, from: number, m: Mention): boolean {
  if (m.preposition || m.from - from > JOINED_REACH) return false
  for (let i = from; i < m.from; i++) {
    const joins = survey.tag(i, 'word', 'join')
    if (joins && joins.tag.form !== 'noun') return m.from - joins.match.to <= 1
    if (survey.tokens.kind[i] === 2) return false
  }
  return false
}

/** Whether a sitting is said to have been called by someone, behind its name. */
function calledBy(survey: Survey, m: Mention): boolean {
  for (let back = 1; back <= 3; back++) { const word = survey.tag(m.from - back, 'word', 'calledBy'); if (word && word.match.to >= m.from - 1) return true }
  return false
}

/** Whether the words before a sitting say that someone is at it or calls for it: "in", "during", "to attend", "to hold". */
function takesPart(survey: Survey, at: number): boolean {
  if (survey.is(at, 'attend') || survey.is(at, 'hold') && survey.is(at + 1, 'in')) return true
  for (let back = 1; back <= 2; back++) {
    const i = at - back
    if (survey.is(i, 'ahead') || survey.is(i, 'after')) return false
    if (survey.is(i, 'in') || survey.is(i, 'during') || survey.is(i, 'convene') || survey.is(i, 'attend') || survey.is(i, 'hold') || survey.is(i, 'to')) return true
  }
  return false
}

/** Whom a sentence is about before it comes to the sitting: the first who acts, unless far away or an organisation. */
function subjectOf(survey: Survey, before: number, around: readonly Mention[]): Mention[] {
  const named = (m: Mention) => (m.sort === 'pair' ? m.members.length > 0 : Boolean(m.party ?? m.person?.party))
  const first = around.find((m) => m.to <= before && acts(m) && !m.preposition && m.head === m && m.manner !== 'organisation' && named(m))
  if (!first || before - first.to > SUBJECT_REACH || othersClause(survey, first.to, before)) return []
  return [first, ...around.filter((m) => m.from >= first.to && m.to <= before && acts(m) && m.head === m && m.preposition === 'with' && m.sort === 'person' && named(m))]
}

/** Whether a clause of somebody else's opens between two tokens ("X hopes THAT the accord of the leaders at the summit will"); "that he" goes on with the same one. */
function othersClause(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'that') && !survey.is(i, 'thatHe') && !survey.taken(i) && !survey.taken(i + 1)) return true
  return false
}
