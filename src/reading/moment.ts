import type { Interval } from '../facts/fact.ts'
import { reaches } from './clause.ts'
import { purposeAt } from './modality.ts'
import { VERBS, type Trigger } from './acting.ts'
import type { Survey } from './survey.ts'
import { resolveDate, type DateMention } from './when/index.ts'

const FAR = 16

/** The date a clause gives its act: the nearest in its own clause, one behind the trigger before one in front of it. */
export function dateNear(survey: Survey, trigger: Trigger, bounded = true, ahead = false): DateMention | null {
  const sentence = survey.sentenceOf(trigger.from)
  let best: DateMention | null = null, least = Infinity
  // The day on which someone comes is not yet that of what they come for.
  const comes = purposeAt(survey, trigger)
  const late = lateBehind(survey, trigger)
  for (const d of survey.dates) {
    if (d.from < sentence.from || d.from >= sentence.to || d.to <= comes) continue
    const behind = d.from >= trigger.to
    const distance = behind ? wordsBetween(survey, trigger.to, d.from) : wordsBetween(survey, d.to, trigger.from) * (nextConjunct(survey, d.to, trigger.from) ? ANOTHER : 1.3)
    if (distance < 0 || distance > FAR || distance >= least) continue
    if (isSince(survey, d, behind ? trigger.to : 0) || spansPeriod(survey, d)) continue
    if (behind ? late !== null && d.from > late || otherTime(survey, trigger.to, d.from) : late !== null || beforeOther(survey, d, trigger, ahead)) continue
    if (!bounded && behind && quoted(survey, trigger.to, d.from)) continue
    if (behind && afterAnother(survey, trigger.to, d.from)) continue
    if (!behind && (relative(survey, d.to, trigger.from) || (trigger.form === 'noun' && survey.is(trigger.from - 1, 'topic')))) continue
    if (!behind && coarse(survey, d) && aside(survey, d.to, trigger.from)) continue
    if (bounded && !(behind ? reaches(survey, trigger.to, d.from) : reaches(survey, d.to, trigger.from))) continue
    least = distance
    best = d
  }
  return best
}

const SINCE_REACH = 5

/** Whether a date is the beginning of a time ("since May", "since the vote in May"), told at token `least` or behind it. */
function isSince(survey: Survey, d: DateMention, least: number): boolean {
  if (survey.is(d.from - 1, 'since') || survey.is(d.from, 'since')) return true
  if (survey.pack.order === 'subject-first') return false
  for (let i = d.from - 1; i >= Math.max(least, d.from - SINCE_REACH) && survey.tokens.kind[i] !== 2 && !isVerb(survey, i); i--) if (survey.is(i, 'since')) return true
  return false
}

function isVerb(survey: Survey, i: number): boolean {
  return survey.known(i)?.some((m) => m.tags.some((t) => t.sort === 'word' && VERBS.has(t.value) && (t.form === 'past' || t.form === 'present'))) ?? false
}

const LATE_REACH = 8

/** Where it is said behind an act that it took place lately, which is no day. */
function lateBehind(survey: Survey, trigger: Trigger): number | null {
  for (let i = trigger.to; i < Math.min(survey.tokens.count, trigger.to + LATE_REACH) && survey.tokens.kind[i] !== 2; i++) if (survey.is(i, 'lately')) return i
  return null
}

/** Whether a word between two tokens leads to another time ("after", "ahead of"); one that belongs to a date, or whose own date stands between them, does not. */
function otherTime(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'apart') && !survey.dates.some((d) => i < d.to && (i >= d.from - 1 || d.to <= to || d.from === i + 2 && survey.is(i + 1, 'adverb')))) return true
  return false
}

/** Whether a date in front of an act is of another one: of what came before or after it, of a time set apart by a comma, of what was told. Who speaks after a meeting does so on its day. */
function beforeOther(survey: Survey, d: DateMention, trigger: Trigger, ahead: boolean): boolean {
  if (survey.pack.order === 'subject-first') return false
  if (survey.is(trigger.from - 1, 'thereupon') || ahead && toldOn(survey, d)) return true
  if (otherTime(survey, d.to, trigger.from)) return !spokenAt(survey, d)
  let i = d.from - 1
  const { from } = survey.sentenceOf(d.from)
  while (i >= from && survey.tokens.kind[i] !== 2) i--
  return aside(survey, d.to, trigger.from) && (survey.is(i + 1, 'apart') || survey.is(i + 2, 'apart') && !survey.known(i + 1))
}

/** Whether a date is the day on which something to come was spoken of: a verb in the past stands before it, and nothing that tells of what is to come. */
function toldOn(survey: Survey, d: DateMention): boolean {
  const { published } = survey.report
  const day = published ? resolveDate(d, published, 'past') : null
  if (!day || day.start > published!) return false
  const { from } = survey.sentenceOf(d.from)
  let told = false
  for (let i = from; i < d.from; i++) {
    if (survey.is(i, 'plan') || survey.is(i, 'will') || survey.known(i)?.some((m) => m.prefix & survey.pack.clitics.will)) return false
    told ||= survey.known(i)?.some((m) => m.tags.some((t) => t.sort === 'word' && t.form === 'past')) ?? false
  }
  return told
}

const SPOKEN_REACH = 14

/** Whether a date is the day of speech: a verb of speech stands before it. */
function spokenAt(survey: Survey, d: DateMention): boolean {
  const { from } = survey.sentenceOf(d.from)
  for (let i = d.from - 1; i >= Math.max(from, d.from - SPOKEN_REACH); i--) if (survey.formOf(i, 'say') === 'past' || survey.formOf(i, 'sayBefore') === 'past') return true
  return false
}

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

/** When what was called off had been due: a day to come that the sentence names behind it, rather than the day on which it was told or the one it is put off to. */
export function dueBefore(survey: Survey, trigger: Trigger): Interval | null {
  const { published } = survey.report
  const d = dateNear(survey, trigger)
  const near = d && isNewDay(survey, d) ? null : whenOf(survey, trigger, true)
  if (!published || (near && near.end > published)) return near
  const end = survey.sentenceOf(trigger.from).to
  for (const d of survey.dates) {
    if (d.from < trigger.to || d.from >= end || isNewDay(survey, d)) continue
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

/** Whether a date names no day. */
function coarse(survey: Survey, d: DateMention): boolean {
  const published = survey.report.published
  const when = published ? resolveDate(d, published, 'past') : null
  return when !== null && when.start !== when.end
}

/** Whether a comma parts two tokens. */
function aside(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.mark(i, survey.pack.titles.marks)) return true
  return false
}

/** When an act takes place, resolved against the day of publication; null when its clause says nothing. `ahead` leans bare weekdays and months to the future; a weekday that is today's means today. */
export function whenOf(survey: Survey, trigger: Trigger, ahead: boolean, bounded = true): Interval | null {
  const published = survey.report.published
  const d = dateNear(survey, trigger, bounded, ahead)
  if (!d || !published) return null
  const past = resolveDate(d, published, 'past')
  const future = resolveDate(d, published, 'future')
  if (!ahead && (trigger.form === 'noun' || trigger.form === 'present') && past && future && daysBetween(past.start, published) > LONG_AGO && daysBetween(published, future.start) < SOON && daysBetween(published, future.start) > 0) return future
  if (!ahead || (past?.start === published && past.end === published)) return past
  return future
}

const LONG_AGO = 270
const SOON = 90
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000
