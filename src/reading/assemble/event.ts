import { daysBetween } from '../../facts/interval.ts'
import type { Interval, Modality } from '../../facts/fact.ts'
import type { Candidate } from '../match.ts'
import { invitedBefore } from '../invited.ts'
import { modalityOf, modalitySaid } from '../modality.ts'
import { dueBefore, whenOf } from '../moment.ts'
import { placeOf } from '../place.ts'
import type { Survey } from '../survey.ts'

/** Slots of a fact that takes place; `said` is whether the words show its modality. */
export interface EventSlots { modality: Modality; when: Interval | null; place: string | null; placeId: string | null; said: boolean }

/** Modality, date and place of a candidate; `within` keeps the place to one party's territory. */
export function eventOf(survey: Survey, candidate: Candidate, within: string | null = null): EventSlots {
  const { trigger } = candidate
  const leaning = givenModality(candidate) ?? modalityOf(survey, trigger, null)
  const found = leaning === 'cancelled' ? dueBefore(survey, trigger) : whenOf(survey, trigger, leaning === 'planned' || leaning === 'possible', candidate.frame.gives?.format !== 'ceremony')
  // A day long gone is not that of an act still to come, but of what it is about.
  const when = candidate.frame.yields === 'visit' && (stale(survey, candidate, found) || invited(survey, candidate, found)) ? null : found
  const over = when !== null && survey.report.published !== null && when.end < survey.report.published
  const given = over ? null : givenModality(candidate)
  const modality = given ?? modalityOf(survey, trigger, when)
  return { modality, when, said: given !== null || modalitySaid(survey, trigger, when), ...placeOf(survey, trigger, within, candidate.frame.yields === 'meeting' && (modality === 'planned' || modality === 'possible')) }
}

const STALE_DAYS = 31

/** Whether a verb in the present or the future, where verbs come first, is dated long before the report. */
function stale(survey: Survey, { trigger }: Candidate, when: Interval | null): boolean {
  const { published } = survey.report
  if (survey.pack.order === 'subject-first' || !when || !published || (trigger.form !== 'present' && trigger.form !== 'future') || survey.is(trigger.from - 1, 'auxiliary')) return false
  return daysBetween(when.end, published) > STALE_DAYS
}

/** Whether a day that is over is that of an invitation, and not of the visit it is to. */
function invited(survey: Survey, { frame, trigger }: Candidate, when: Interval | null): boolean {
  const { published } = survey.report
  return when !== null && published !== null && when.end < published && (frame.gives?.modality === 'possible' || invitedBefore(survey, trigger))
}

/** The modality that a frame itself says ("due in"). */
const givenModality = ({ frame }: Candidate) => (frame.gives?.modality ?? null) as Modality | null

/** Whether two intervals can speak of one time: one is unknown, or they share a day. */
export function timesMeet(a: Interval | null, b: Interval | null): boolean {
  return !a || !b || (a.start <= b.end && b.start <= a.end)
}

const SIDE: Record<Modality, string> = { happened: 'done', planned: 'ahead', possible: 'ahead', cancelled: 'off', denied: 'off' }

/** Whether two modalities can belong to one thing in one report. */
export function modalitiesMeet(a: Modality, b: Modality): boolean {
  return SIDE[a] === SIDE[b]
}

/** The narrower of two intervals that meet. */
export function narrower(a: Interval | null, b: Interval | null): Interval | null {
  if (!a || !b) return a ?? b
  return a.end > b.end || (a.end === b.end && a.start < b.start) ? b : a
}
