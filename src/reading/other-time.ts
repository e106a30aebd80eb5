import { VERBS, type Trigger } from './acting.ts'
import type { Survey } from './survey.ts'
import { resolveDate, type DateMention } from './when/index.ts'

const SINCE_REACH = 5

/** Whether a date is the beginning of a time ("since May", "since the vote in May"), told at token `least` or behind it. */
export function isSince(survey: Survey, d: DateMention, least: number): boolean {
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
export function lateBehind(survey: Survey, trigger: Trigger): number | null {
  for (let i = trigger.to; i < Math.min(survey.tokens.count, trigger.to + LATE_REACH) && survey.tokens.kind[i] !== 2; i++) if (survey.is(i, 'lately')) return i
  return null
}

/** Whether a word between two tokens leads to another time ("after", "ahead of"); one that belongs to a date, or whose own date stands between them, does not. */
export function otherTime(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'apart') && !survey.dates.some((d) => i < d.to && (i >= d.from - 1 || d.to <= to || d.from === i + 2 && survey.is(i + 1, 'adverb')))) return true
  return false
}

/** Whether a date in front of an act is of another one: of what came before or after it, of a time set apart by a comma, of what was told. Who speaks after a meeting does so on its day. */
export function beforeOther(survey: Survey, d: DateMention, trigger: Trigger, ahead: boolean): boolean {
  if (survey.pack.order === 'subject-first') return false
  if (survey.is(trigger.from - 1, 'thereupon') || ahead && toldOn(survey, d) || praisedOn(survey, d, trigger) || dayAnnounced(survey, d.to, trigger.from)) return true
  if (otherTime(survey, d.to, trigger.from)) return !spokenAt(survey, d)
  let i = d.from - 1
  const { from } = survey.sentenceOf(d.from)
  while (i >= from && survey.tokens.kind[i] !== 2) i--
  // "Three weeks AGO": the word is the date's own.
  return d.from > i + 1 && aside(survey, d.to, trigger.from) && (survey.is(i + 1, 'apart') || survey.is(i + 2, 'apart') && !survey.known(i + 1))
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

/** Whether a date is when someone spoke of an act told as a noun behind "with" or "of" ("praised on Monday the visit"): a verb that is no light one stands before the date, the act right behind it. */
function praisedOn(survey: Survey, d: DateMention, { from, form, prefix }: Trigger): boolean {
  // Those who met speak of their talks on the very day.
  if (form !== 'noun' || !(prefix & survey.pack.clitics.by) || from - d.to > PRAISED_REACH || survey.is(from, 'meetingNoun')) return false
  for (let i = d.from - 1; i >= survey.sentenceOf(d.from).from; i--) {
    if (survey.taken(i) || !(survey.known(i) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && (t.form === 'past' || t.form === 'present')))) continue
    return survey.is(i, 'say') || survey.is(i, 'sayBefore')
  }
  return false
}
const PRAISED_REACH = 2

/** Whether a word for the day or place of an act stands between two tokens: when that is announced or set is not when the act is. */
function dayAnnounced(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'dayOf')) return true
  return false
}

const SPOKEN_REACH = 14

/** Whether a date is the day of speech: a verb of speech stands before it, and what is said does not. */
function spokenAt(survey: Survey, d: DateMention): boolean {
  const { from } = survey.sentenceOf(d.from)
  for (let i = d.from - 1; i >= Math.max(from, d.from - SPOKEN_REACH); i--) {
    if (survey.is(i, 'that')) return false
    if (survey.formOf(i, 'say') === 'past' || survey.formOf(i, 'sayBefore') === 'past') return true
  }
  return false
}

/** Whether a comma parts two tokens. */
export function aside(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.mark(i, survey.pack.titles.marks)) return true
  return false
}
