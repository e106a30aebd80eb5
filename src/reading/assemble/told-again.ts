import { daysBetween } from '../../facts/interval.ts'
import type { Fact, Interval, MeetingFact } from '../../facts/fact.ts'
import { mentionsAround, type Trigger } from '../acting.ts'
import { HINTS } from '../hints.ts'
import { modalityOf } from '../modality.ts'
import { whenOf } from '../moment.ts'
import { placeOf } from '../place.ts'
import { wordSets, type Survey } from '../survey.ts'
import { bodyAt } from './bodies.ts'
import { clip } from './evidence.ts'

const LONGEST_DAYS = 31

/**
 * Meetings that a report goes on to date without saying again who meets ("the summit due on 12 June in PLACE"), in languages that have verbs first: the one meeting told that is still to come, or that took place,
 * where that has no day of its own or a wider time that holds this one.
 */
export function datedAgain(survey: Survey, told: readonly Fact[]): MeetingFact[] {
  const { published } = survey.report
  const out: MeetingFact[] = []
  if (!published || survey.pack.order === 'subject-first') return out
  const meetings = told.filter((f): f is MeetingFact => f.kind === 'meeting' && f.format !== 'phone' && f.format !== 'ceremony' && (f.modality === 'planned' || f.modality === 'possible' || f.modality === 'happened'))
  if (!meetings.length) return out
  for (const i of survey.where(HINTS.takenUp)) {
    if (survey.taken(i) || !survey.pack.isDefinite(survey.tokens.form(i))) continue
    const noun = survey.tag(i, 'word', 'meetingNoun')
    if (!noun || survey.sentenceOf(i).title || !standsAlone(survey, noun.match.to) || bodyAt(survey, i) || shown(survey, told, i)) continue
    const trigger: Trigger = { from: i, to: noun.match.to, form: 'noun', prefix: noun.match.prefix, count: 1 }
    const leaning = modalityOf(survey, trigger, null)
    const ahead = leaning === 'planned' || leaning === 'possible'
    const when = leaning === 'cancelled' || leaning === 'denied' ? null : whenOf(survey, trigger, ahead)
    if (!when || daysBetween(when.start, when.end) > LONGEST_DAYS) continue
    const coming = when.start > published || ahead && when.end >= published
    if (!coming && (ahead || when.end > published)) continue
    const talks = !survey.is(i, 'summit') && survey.formOf(i, 'meet') !== 'noun'
    if (coming && talks) continue
    const meant = theOne(meetings.filter((m) => !(talks && m.format === 'summit') && (m.modality === 'happened') !== coming), survey.is(i, 'summit') ? meetings.filter((m) => m.format === 'summit') : null)
    if (!meant || !holds(meant.when, when)) continue
    const place = meant.place ? {} : placeOf(survey, trigger)
    out.push({ ...meant, when, said: true, ...place, evidence: [clip(survey, i, trigger.to, i, trigger.to)] })
  }
  return out
}

const OPENS = wordSets('in', 'coming', 'which', 'adjective', 'during', 'takesPlace', 'adverb', 'mayBe')

/** Whether nobody is named right behind a word of meeting as one who meets: a place, a day, what it is like or a mark follows. */
function standsAlone(survey: Survey, at: number): boolean {
  if (at >= survey.tokens.count || survey.tokens.kind[at] === 2 || survey.dates.some((d) => d.from === at)) return true
  if (!survey.isAny(at, OPENS)) return false
  return !mentionsAround(survey, at).some((m) => m.from >= at && m.from - at <= NAMED_REACH && (m.preposition === 'with' || m.preposition === 'between'))
}
const NAMED_REACH = 8

/** Whether a fact is shown by the words around a token already. */
function shown(survey: Survey, told: readonly Fact[], at: number): boolean {
  const offset = survey.tokens.start[at]!
  return told.some((f) => (f.kind === 'meeting' || f.kind === 'session') && f.evidence.some(([from, to]) => from <= offset && to > offset))
}

const sidesOf = (m: MeetingFact) => [...new Set(m.participants.map((p) => p.party))].sort().join()

/** The one meeting that some facts tell of: all of the same parties; where the word is a summit, of those that hold the one summit told, however it is called there. */
function theOne(meetings: readonly MeetingFact[], summits: readonly MeetingFact[] | null): MeetingFact | null {
  const holders = new Set(summits?.map(sidesOf))
  const fit = summits ? meetings.filter((m) => holders.has(sidesOf(m))) : meetings
  const named = (m: MeetingFact) => m.participants.filter((p) => p.person).length
  return new Set(fit.map(sidesOf)).size === 1 ? [...fit].sort((a, b) => named(b) - named(a))[0]! : null
}

/** Whether a time is open, or wider than another that it holds. */
function holds(time: Interval | null, day: Interval): boolean {
  return !time || time.start <= day.start && time.end >= day.end && (time.start !== day.start || time.end !== day.end)
}
