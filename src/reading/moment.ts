import { daysBetween } from '../facts/interval.ts'
import type { Interval } from '../facts/fact.ts'
import { reaches } from './clause.ts'
import { preparedAt, purposeAt } from './modality.ts'
import type { Trigger } from './acting.ts'
import { aside, beforeOther, isSince, lateBehind, otherTime } from './other-time.ts'
import { wordSets, type Survey } from './survey.ts'
import { resolveDate, type DateMention } from './when/index.ts'

const FAR = 16

/** The date a clause gives its act: the nearest in its own clause, one behind the trigger before one in front of it. */
export function dateNear(survey: Survey, trigger: Trigger, bounded = true, ahead = false): DateMention | null {
  const sentence = survey.sentenceOf(trigger.from)
  let best: DateMention | null = null, least = Infinity
  // The day on which someone comes is not yet that of what they come for.
  const comes = purposeAt(survey, trigger)
  const late = lateBehind(survey, trigger)
  const apart = asideBehind(survey, trigger)
  // Who makes ready for a meeting does so before its day.
  const prepared = preparedAt(survey, trigger)
  for (const d of survey.dates) {
    if (d.from < sentence.from || d.from >= sentence.to || d.to <= comes || d.from >= trigger.to && d.from < apart) continue
    const behind = d.from >= trigger.to
    const distance = behind ? wordsBetween(survey, Math.max(trigger.to, apart), d.from) : wordsBetween(survey, d.to, trigger.from) * (nextConjunct(survey, d.to, trigger.from) ? ANOTHER : 1.3)
    if (distance < 0 || distance > FAR || distance >= least) continue
    if (isSince(survey, d, behind ? trigger.to : 0) || spansPeriod(survey, d)) continue
    if (behind ? late !== null && d.from > late || otherTime(survey, trigger.to, d.from) : late !== null || beforeOther(survey, d, trigger, ahead)) continue
    if (!bounded && behind && quoted(survey, trigger.to, d.from)) continue
    if (behind && (afterAnother(survey, trigger.to, d.from) || ofAnotherClause(survey, trigger.to, d.from) || dueOfAnother(survey, trigger.to, d))) continue
    if (!behind && (prepared >= d.to || ofAnotherNoun(survey, d))) continue
    if (!behind && (relative(survey, d.to, trigger.from) || (trigger.form === 'noun' && survey.is(trigger.from - 1, 'topic')))) continue
    if (!behind && coarse(survey, d) && aside(survey, d.to, trigger.from) && !opens(survey, d)) continue
    if (bounded && !(behind ? reaches(survey, Math.max(trigger.to, apart), d.from) : reaches(survey, d.to, trigger.from))) continue
    least = distance
    best = d
  }
  return best
}

/** Whether a date is told of another act before it, which a verb with a pronoun takes up ("at a press conference that he HELD on Sunday"). */
function ofAnotherNoun(survey: Survey, d: DateMention): boolean {
  if (survey.pack.order === 'subject-first') return false
  for (let i = d.from - 1; i >= d.from - HELD_REACH && survey.tokens.kind[i] === 0; i--) {
    const held = survey.tag(i, 'word', 'lightVerb')
    if (held?.tag.form === 'past' && held.tag.detail?.startsWith('owned') && !held.match.prefix) return true
  }
  return false
}
const HELD_REACH = 4

const STAY_DAYS = 31

/** "2022–2025": years that something runs for. */
export function rangeOfYears({ expression }: DateMention): boolean {
  const year = (e: DateMention['expression']) => e.type === 'date' && e.year !== undefined && e.month === undefined
  return expression.type === 'range' && year(expression.from) && year(expression.to)
}

/** Whether a date is the time that something runs for and not days of an act: a word of periods stands before it, and it is longer than a stay. */
function spansPeriod(survey: Survey, d: DateMention): boolean {
  const { published } = survey.report
  const when = published ? resolveDate(d, published, 'past') : null
  // Talks may have gone on "from 1978 to 1986"; what has not ended yet is no day of an act.
  if (rangeOfYears(d) && when && when.end > published!) return true
  if (!survey.is(d.from - 1, 'period') && !survey.is(d.from, 'period')) return false
  return !when || when.start === when.end || daysBetween(when.start, when.end) > STAY_DAYS
}

/** Whether a date is the new one of something put off: it stands behind "to". */
export function isNewDay(survey: Survey, d: DateMention): boolean {
  return survey.is(d.from - 1, 'to') || survey.is(d.from - 1, 'until')
}

const ASIDE_REACH = 24

/** End of what is set apart by commas between a noun and its verb ("the talks, the third since May, will resume on Monday"); 0 where nothing is, or subjects do not come first. */
function asideBehind(survey: Survey, trigger: Trigger): number {
  if (survey.pack.order !== 'subject-first' || trigger.form !== 'noun' || !survey.mark(trigger.to, COMMAS)) return 0
  const end = Math.min(survey.sentenceOf(trigger.from).to, trigger.to + ASIDE_REACH)
  for (let i = trigger.to + 1; i < end; i++) if (survey.mark(i, COMMAS) && !survey.taken(i) && survey.isAny(i + 1, PREDICATES)) return i + 1
  return 0
}
const COMMAS = new Set([','])
const PREDICATES = wordSets('will', 'being', 'having', 'lightVerb', 'hold', 'would')

/** When what was called off had been due: a day to come that the sentence names behind it, rather than the day on which it was told or the one it is put off to. */
export function dueBefore(survey: Survey, trigger: Trigger): Interval | null {
  const { published } = survey.report
  const d = dateNear(survey, trigger)
  const near = d && isNewDay(survey, d) ? null : whenOf(survey, trigger, true)
  if (!published || (near && near.end > published)) return near
  const end = survey.sentenceOf(trigger.from).to
  for (const d of survey.dates) {
    if (d.from < trigger.to || d.from >= end || isNewDay(survey, d) || hadBeenDue(survey, d)) continue
    const due = resolveDate(d, published, 'future')
    if (due && due.end > published && daysBetween(published, due.start) < LONG_AGO) return due
  }
  return near
}

/** Words between two tokens; a mention counts as one. */
function wordsBetween(survey: Survey, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (i === from || survey.covered[i]! < 0 || survey.covered[i] !== survey.covered[i - 1]) words++
  return words
}

const SPEECH = new Set([':', '"', '“', '«'])

/** Whether speech begins between two tokens: its dates are of what is said. */
function quoted(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.mark(i, SPEECH) || survey.is(i, 'that')) return true
  return false
}

/** Whether a relative clause begins between two tokens: what stands before it is of the clause around. */
function relative(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'which')) return true
  return false
}

/** Whether what follows a comma and "after", before a date, is another thing that came first: the date is its own (", after the earlier one ended last year"). */
function afterAnother(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i + 2 < to; i++) if (survey.mark(i, survey.pack.titles.marks) && survey.is(i + 1, 'afterwards')) return true
  return false
}

/** Whether a clause with a verb of its own begins between an act and a date ("plans for a summit AFTER X WITHDREW on Tuesday", "talks in preparation for the summit THAT will be held on Monday"): the date is of what that clause tells. */
function ofAnotherClause(survey: Survey, from: number, to: number): boolean {
  if (survey.pack.order === 'subject-first') return false
  for (let i = from; i < to; i++) {
    if (survey.taken(i)) continue
    if (survey.is(i, 'subordinate') && !survey.is(i, 'whereupon') && i > from) return true
    if (survey.is(i, 'which') && !survey.is(i, 'whereupon')) for (let k = i - 1; k >= Math.max(from, i - DUE_REACH); k--) if (!survey.taken(k) && survey.isAny(k, ACTS)) return true
  }
  return false
}

const DUE_REACH = 5

/** Whether a date is when another act is due that is named between ("sat to prepare for the session DUE ON MONDAY"). */
function dueOfAnother(survey: Survey, from: number, d: DateMention): boolean {
  if (survey.pack.order === 'subject-first') return false
  const due = [d.from - 1, d.from - 2].find((i) => survey.is(i, 'coming'))
  if (due === undefined) return false
  for (let i = due - 1; i >= Math.max(from, due - DUE_REACH); i--) if (!survey.taken(i) && survey.isAny(i, ACTS)) return true
  return false
}
const ACTS = wordSets('meetingNoun', 'visit', 'sessionWord', 'summit')

/** How much farther a date is that belongs to the conjunct before ("to raise it by 2020, and to sit in 2017"). */
const ANOTHER = 5

/** Whether a comma with "and" behind it parts two tokens. */
function nextConjunct(survey: Survey, from: number, to: number): boolean {
  const { and } = survey.pack.clitics
  for (let i = from; i + 1 < to; i++) {
    if (!survey.mark(i, survey.pack.titles.marks)) continue
    if (survey.is(i + 1, 'and') || survey.pack.lexicon.cutsOf(survey.tokens, i + 1).some((cut) => cut.prefix & and && survey.known(i + 1)?.some((m) => m.prefix & and))) return true
  }
  return false
}

const OPENING = 3

/** Whether a date opens its sentence ("In 2008, X visited Y"), so that all that follows is of it. */
function opens(survey: Survey, d: DateMention): boolean {
  const { from } = survey.sentenceOf(d.from)
  return survey.pack.order !== 'subject-first' && d.from - from <= OPENING && survey.mark(d.to, survey.pack.titles.marks) && (d.expression.type === 'offset' || survey.is(d.from - 1, 'in') || survey.is(d.from - 1, 'during') || survey.is(d.from, 'in') || survey.is(d.from, 'during'))
}

/** Whether a date names no day. */
function coarse(survey: Survey, d: DateMention): boolean {
  const published = survey.report.published
  const when = published ? resolveDate(d, published, 'past') : null
  return when !== null && when.start !== when.end
}

/** When an act takes place, resolved against the day of publication; null when its clause says nothing. `ahead` leans bare weekdays and months to the future; a weekday that is today's means today. */
export function whenOf(survey: Survey, trigger: Trigger, ahead: boolean, bounded = true): Interval | null {
  const published = survey.report.published
  const d = dateNear(survey, trigger, bounded, ahead)
  if (!d) return null
  if (!published) {
    // Whether a whole year is near enough to plan talks for nobody can say.
    const when = resolveDate(d, null, ahead ? 'future' : 'past')
    return ahead && when && survey.pack.order !== 'subject-first' && daysBetween(when.start, when.end) > LONG_AGO ? null : when
  }
  const past = withNeighbour(survey, d, 'past')
  const future = withNeighbour(survey, d, 'future')
  // Nobody plans talks for a whole year long after the next: it is the year of what they are about.
  if (ahead && future && survey.pack.order !== 'subject-first' && daysBetween(future.start, future.end) > LONG_AGO && daysBetween(published, future.start) > FAR_AHEAD) return null
  if (!ahead && (trigger.form === 'noun' || trigger.form === 'present') && past && future && daysBetween(past.start, published) > LONG_AGO && daysBetween(published, future.start) < SOON && daysBetween(published, future.start) > 0) return future
  if (past && future && past.start === past.end && hadBeenDue(survey, d)) return daysBetween(past.end, published) < daysBetween(published, future.start) ? past : future
  if (!ahead || (past?.start === published && past.end === published)) return past
  return future
}

const WAS_DUE_REACH = 4

/** Whether a date is the one that something "had been due" on: a bare weekday then is the nearest one, on either side of the report. */
function hadBeenDue(survey: Survey, d: DateMention): boolean {
  if (survey.pack.order === 'subject-first') return false
  for (let i = d.from - 1; i >= d.from - WAS_DUE_REACH && survey.tokens.kind[i] === 0; i--) if ((survey.is(i, 'coming') || survey.is(i, 'plan')) && survey.is(i - 1, 'was')) return true
  return false
}

const NEIGHBOUR = 2

/** A date with the one beside it that is as likely ("late May or in June") or goes on from it ("Friday evening and Saturday morning"). */
function withNeighbour(survey: Survey, d: DateMention, lean: 'past' | 'future'): Interval | null {
  const published = survey.report.published!
  const own = resolveDate(d, published, lean)
  const at = survey.dates.indexOf(d)
  if (!own || survey.pack.order === 'subject-first') return own
  for (const other of [survey.dates[at - 1], survey.dates[at + 1]]) {
    if (!other) continue
    const [first, second] = other.from < d.from ? [other, d] : [d, other]
    const gap = second.from - first.to
    if (gap < 0 || gap > NEIGHBOUR || survey.sentenceOf(first.from) !== survey.sentenceOf(second.from)) continue
    const next = resolveDate(other, published, lean)
    const [a, b] = other.from < d.from ? [next, own] : [own, next]
    if (!a || !b || a.start > b.start) continue
    const or = survey.is(first.to, 'or')
    const on = daysBetween(a.end, b.start) === 1 && daysBetween(a.start, b.end) < STAY_DAYS && survey.pack.lexicon.cutsOf(survey.tokens, first.to).some((cut) => cut.prefix & survey.pack.clitics.and)
    if (or || on) return { start: a.start, end: b.end > a.end ? b.end : a.end }
  }
  return own
}

const FAR_AHEAD = 550
const LONG_AGO = 270
const SOON = 90
