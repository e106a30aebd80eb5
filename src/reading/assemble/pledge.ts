import type { PledgeFact } from '../../facts/fact.ts'
import { listOf, mentionsAround, type Trigger } from '../acting.ts'
import { subjectOf } from '../subject.ts'
import { isBilateral } from '../resolve.ts'
import type { Candidate } from '../match.ts'
import { resolveDate } from '../when/index.ts'
import type { Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'

const LONGEST = 18

/** Whether what is agreed to is a meeting, a visit or a signing, which is a fact of its own. */
function meetsOrSigns(survey: Survey, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (survey.mark(i, STOPS)) return false; else if (['meetingNoun', 'visit', 'sign', 'sessionWord'].some((set) => survey.is(i, set)) || survey.tag(i, 'instrument')) return true
  return false
}

const STOPS = new Set(['،', ',', '.', '؛', ':'])

/** Who agreed, where the verb is impersonal: a pair or two named with "between" in the sentence, else the two that the report is about. */
function agreeing(survey: Survey, trigger: Trigger, ranked: readonly string[]): string[] {
  const pair = mentionsAround(survey, trigger.from).find((m) => m.sort === 'pair' || m.preposition === 'between')
  const named = pair ? partiesOf(actorsOf(listOf(survey, pair))) : []
  return named.length > 1 ? named : isBilateral(survey) ? ranked.slice(0, 2) : []
}

/** With whom a single subject agreed, said right behind the verb. */
function agreedWith(survey: Survey, trigger: Trigger): string[] {
  const other = mentionsAround(survey, trigger.from).find((m) => m.from >= trigger.to && m.from - trigger.to < WITH_REACH && m.preposition === 'with')
  return other ? partiesOf(actorsOf(listOf(survey, other))) : []
}

const WITH_REACH = 12

/** How what is undertaken is said: a verbal noun behind "to", a clause, or something else. */
function doing(survey: Survey, at: number): string {
  for (let i = at; i < at + 4; i++) {
    if (survey.is(i, 'that')) return 'clause'
    const found = survey.known[i]
    if (found?.some((m) => m.tags.some((t) => t.sort === 'word' && t.value === 'undertake'))) return 'undertaking'
    if (found?.some((m) => m.tags.some((t) => t.sort === 'word' && (t.value === 'say' || t.value === 'threat')))) return 'threat'
  }
  return 'other'
}
const ASKING = new Set(['؟', '?'])

/** Whether what is undertaken is itself a meeting, a visit, a signing or a body, or is only what may be done. */
function anotherAct(survey: Survey, trigger: Trigger): boolean {
  if (survey.is(trigger.from - 1, 'maybe') || survey.is(trigger.from - 1, 'negation')) return true
  for (let i = trigger.to; i < trigger.to + 3; i++) if (['meetingNoun', 'meet', 'discuss', 'visit', 'sign', 'found', 'hold', 'sessionWord'].some((set) => survey.is(i, set))) return true
  return false
}

/** A pledge from a trigger of undertaking: by its subject, to the other party that the clause names. */
export function pledgeFrom(survey: Survey, candidate: Candidate, ranked: readonly string[]): PledgeFact | null {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  if (survey.report.published === null || anotherAct(survey, trigger)) return null
  if (survey.pack.order === 'subject-first' && survey.is(trigger.to, 'found')) return null
  if (survey.mark(sentence.to - 1, ASKING) || survey.mark(sentence.to - 2, ASKING)) return null
  const subject = subjectOf(survey, trigger)
  const agreed = candidate.frame.trigger.name === 'agreed'
  if (survey.pack.order !== 'subject-first' && (survey.is(trigger.from - 1, 'maybe') || survey.is(trigger.from - 2, 'maybe')) && trigger.form === 'past') return null
  const verbFirst = survey.pack.order !== 'subject-first'
  if (verbFirst && (agreed || candidate.frame.trigger.name === 'agree' || candidate.frame.trigger.name === 'consent' || candidate.frame.trigger.name === 'readiness') && meetsOrSigns(survey, trigger.to)) return null
  const by = agreed ? agreeing(survey, trigger, ranked) : partiesOf(actorsOf(candidate.roles.by ?? (subject ? listOf(survey, subject.mention) : [])))
  if (!by.length) return null
  if (verbFirst && by.length === 1 && candidate.frame.trigger.name === 'agree') by.push(...agreedWith(survey, trigger).filter((p) => !by.includes(p)))
  // To whom something is promised may stand right behind the verb; where it is promised is nobody it is promised to.
  const told = mentionsAround(survey, trigger.from).filter((m) => (verbFirst ? m.from > trigger.to : m.from >= trigger.to && !(m.placeId && m.preposition === 'in')))
  const named = partiesOf(actorsOf(told.filter((m) => m.manner !== 'organisation'))).filter((p) => !by.includes(p))
  if (!named.length && survey.pack.order === 'subject-first') named.push(...partiesOf(actorsOf(told)).filter((p) => !by.includes(p)))
  const to = by.length > 1 ? [] : named.length ? named.slice(0, 2) : isBilateral(survey) && ranked.slice(0, 2).includes(by[0]!) ? ranked.slice(0, 2).filter((p) => !by.includes(p)) : []
  if (by.length < 2 && (trigger.form === 'noun' && !named.length || survey.is(trigger.from - 1, 'negation'))) return null
  if (by.length < 2 && ((!to.length && !(verbFirst && trigger.form !== 'noun' && candidate.frame.trigger.name === 'pledge')) || (candidate.frame.trigger.name === 'undertake' && !named.length))) return null
  const end = Math.min(sentence.to, trigger.to + LONGEST)
  const date = survey.dates.find((d) => d.from > trigger.to && d.to <= end)
  const due = date ? resolveDate(date, survey.report.published, 'future') : null
  const from = Math.min(trigger.from, ...(candidate.roles.by ?? []).filter((m) => m.from >= sentence.from).map((m) => m.from))
  return { kind: 'pledge', by, to, what: survey.tokens.written(trigger.to, end), due: due && due.end >= survey.report.published ? due : null, evidence: [clip(survey, from, end, trigger.from, trigger.to)], confidence: 0.5, rule: candidate.frame.name, shown: [`towards ${by.length > 1 ? 'each other' : named.length ? 'named' : to.length ? 'report' : 'nobody'}`, `does ${doing(survey, trigger.to)}`] }
}
