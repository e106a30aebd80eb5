import type { PledgeFact } from '../../facts/fact.ts'
import { listOf, mentionsAround, type Trigger } from '../acting.ts'
import { subjectOf } from '../subject.ts'
import { isBilateral } from '../resolve.ts'
import type { Candidate } from '../match.ts'
import { resolveDate } from '../when/index.ts'
import { foretold } from '../modality.ts'
import { wordSets, type Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'

const LONGEST = 18

/** How what is undertaken is said: a verbal noun behind "to", a clause, or something else. */
function doing(survey: Survey, at: number): string {
  for (let i = at; i < at + 4; i++) {
    if (survey.is(i, 'that')) return 'clause'
    const found = survey.known(i)
    if (found?.some((m) => m.tags.some((t) => t.sort === 'word' && t.value === 'undertake'))) return 'undertaking'
    if (found?.some((m) => m.tags.some((t) => t.sort === 'word' && (t.value === 'say' || t.value === 'threat')))) return 'threat'
  }
  return 'other'
}
const ASKING = new Set(['؟', '?'])

const OWN_FACTS = wordSets('meetingNoun', 'meet', 'discuss', 'visit', 'sign', 'hold', 'sessionWord')

/** Whether what is undertaken is itself a meeting, a visit, a signing or a body, or is only what may be done. */
function anotherAct(survey: Survey, trigger: Trigger): boolean {
  if (survey.is(trigger.from - 1, 'maybe') && !foretold(survey, trigger.from - 1) || survey.is(trigger.from - 1, 'negation')) return true
  for (let i = trigger.to; i < trigger.to + 3; i++) if (survey.isAny(i, OWN_FACTS)) return true
  return false
}

const CONSENT_REACH = 7

/** What is agreed to, where days or other words stand between: the trigger drawn out to its "to", or to "on" before what is to be done; null where none follows. */
function consent(survey: Survey, trigger: Trigger): Trigger | null {
  for (let i = trigger.to; i < trigger.to + CONSENT_REACH; i++) {
    const manner = survey.tag(i, 'word', 'consentManner')
    if (manner) { i = manner.match.to - 1; continue }
    if (survey.is(i, 'to') && i > trigger.to) return { ...trigger, to: i + 1 }
    if (survey.is(i, 'about') && survey.formOf(i + 1, 'cooperate') === 'participle') return { ...trigger, to: i + 1 }
    if (!survey.is(i, 'adverb') && !survey.is(i, 'about') && !survey.is(i, 'in') && !survey.taken(i) && survey.dateAt(i) === null) return null
  }
  return null
}

/** Triggers that promise only where they are said of what is to come. */
const AHEAD = new Set(['transfer', 'cooperate'])

/** Whether a verb is said of what is to come: behind "will", "is to", or "would" in what is reported. */
function promised(survey: Survey, trigger: Trigger): boolean {
  let i = trigger.from - 1
  while (survey.is(i, 'adverb') && !survey.is(i, 'being')) i--
  if (survey.is(i, 'to')) return survey.is(i - 1, 'being')
  return survey.is(i, 'will') || foretold(survey, i)
}

const HANDED = new Set(['to', 'from', 'for', 'with', 'by'])
const HANDED_REACH = 14

/** Whether another party is named as the one that something is given to or taken from: right behind the verb, or behind a preposition. */
function handedTo(survey: Survey, trigger: Trigger, by: string): boolean {
  return mentionsAround(survey, trigger.from).some((m) => m.from >= trigger.to && m.from - trigger.to <= HANDED_REACH && m.manner !== 'adjective' && (m.preposition ? HANDED.has(m.preposition) : m.head.from - trigger.to <= 1)
    && (m.sort === 'pair' ? m.members.some((x) => x.party !== by) : m.party !== null && m.party !== by))
}

/** Whether what is promised stands in a deal that the sentence names, in a report about two ("an accord under which X will buy grain"). */
function withinDeal(survey: Survey, trigger: Trigger, by: readonly string[], ranked: readonly string[]): boolean {
  if (!isBilateral(survey) || !by.every((p) => ranked.slice(0, 2).includes(p))) return false
  for (let i = survey.sentenceOf(trigger.from).from; i < trigger.from; i++) if (survey.tag(i, 'instrument')) return true
  return false
}

const BODY_REACH = 8

/** Whether what is founded is a standing body, which is a fact of its own. */
function foundsBody(survey: Survey, at: number): boolean {
  for (let i = at; i < Math.min(survey.sentenceOf(at).to, at + BODY_REACH); i++) if (survey.tag(i, 'body')) return true
  return false
}

/** A pledge from a trigger of undertaking, in a language that puts subjects first: by its subject, to the other party that the clause names. */
export function pledgeFrom(survey: Survey, candidate: Candidate, ranked: readonly string[]): PledgeFact | null {
  const trigger = candidate.frame.trigger.name === 'consenting' ? consent(survey, candidate.trigger) : candidate.trigger
  if (!trigger || AHEAD.has(candidate.frame.trigger.name) && !promised(survey, trigger)) return null
  const sentence = survey.sentenceOf(trigger.from)
  const { published } = survey.report
  if (anotherAct(survey, trigger)) return null
  if (survey.is(trigger.to, 'found') && foundsBody(survey, trigger.to)) return null
  if (survey.mark(sentence.to - 1, ASKING) || survey.mark(sentence.to - 2, ASKING)) return null
  const subject = subjectOf(survey, trigger)
  const by = partiesOf(actorsOf(candidate.roles.by ?? (subject ? listOf(survey, subject.mention) : [])))
  if (!by.length) return null
  // To whom something is promised may stand right behind the verb; where it is promised is nobody it is promised to.
  const told = mentionsAround(survey, trigger.from).filter((m) => m.from >= trigger.to && !(m.placeId && m.preposition === 'in'))
  const named = partiesOf(actorsOf(told.filter((m) => m.manner !== 'organisation'))).filter((p) => !by.includes(p))
  if (!named.length) named.push(...partiesOf(actorsOf(told)).filter((p) => !by.includes(p)))
  if (candidate.frame.trigger.name === 'transfer' && !by.some((p) => handedTo(survey, trigger, p)) && !withinDeal(survey, trigger, by, ranked) || candidate.frame.trigger.name === 'cooperate' && by.length < 2) return null
  // To whom one promises is said; a party that the sentence does not name is not promised anything.
  if (by.length === 1 && !named.length && !partiesOf(actorsOf(mentionsAround(survey, trigger.from))).some((p) => p !== by[0]) && !withinDeal(survey, trigger, by, ranked)) return null
  const to = by.length > 1 ? [] : named.length ? named.slice(0, 2) : isBilateral(survey) && ranked.slice(0, 2).includes(by[0]!) ? ranked.slice(0, 2).filter((p) => !by.includes(p)) : []
  if (by.length < 2 && (trigger.form === 'noun' && !named.length || survey.is(trigger.from - 1, 'negation'))) return null
  if (by.length < 2 && (!to.length || (candidate.frame.trigger.name === 'undertake' && !named.length))) return null
  const end = Math.min(sentence.to, trigger.to + LONGEST)
  const date = survey.dates.find((d) => d.from > trigger.to && d.to <= end)
  const due = date ? resolveDate(date, published, 'future') : null
  const from = Math.min(trigger.from, ...(candidate.roles.by ?? []).filter((m) => m.from >= sentence.from).map((m) => m.from))
  return { kind: 'pledge', by, to, what: survey.tokens.written(trigger.to, end), due: due && (!published || due.end >= published) ? due : null, evidence: [clip(survey, from, end, trigger.from, trigger.to)], confidence: 0.5, rule: candidate.frame.name, shown: [`towards ${by.length > 1 ? 'each other' : named.length ? 'named' : to.length ? 'report' : 'nobody'}`, `does ${doing(survey, trigger.to)}`] }
}
