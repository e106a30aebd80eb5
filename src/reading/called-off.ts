import type { Trigger } from './acting.ts'
import { STOPS } from './marks.ts'
import type { Survey } from './survey.ts'

const UNLESS_REACH = 16
const DUE_REACH = 9
const RUMOUR_REACH = 16
const OFF_REACH = 16
const BUT_REACH = 7
const CALLED_OFF_REACH = 24
const SENTENCE_MARKS = new Set([':', ';', '"', '“', '”'])

/** "Will not meet X unless": whether what a negation denies is allowed for behind the act. */
export function unlessBehind(survey: Survey, trigger: Trigger): boolean {
  const end = Math.min(survey.sentenceOf(trigger.from).to, trigger.to + UNLESS_REACH)
  for (let i = trigger.to; i < end; i++) if (survey.is(i, 'unless')) return true
  return false
}

/** Whether a word of calling off is itself only threatened or possible ("hinted that he may put off the summit"). */
export function mayCallOff(survey: Survey, i: number): boolean {
  // "X threatened to call off": whose threat it is may stand between.
  const subject = survey.taken(i - 1) ? survey.mentions[survey.covered[i - 1]!]! : null
  if (subject && survey.is(subject.head.from - 1, 'threat')) return true
  return survey.is(i - 1, 'threat') || survey.is(i - 1, 'maybe') || survey.is(i - 1, 'may') && survey.formOf(i, 'cancel') === 'present'
}

/** "Was to be held last week, but": what was due on a day now over, where the sentence goes on to say why it did not come about. */
export function wasDue(survey: Survey, trigger: Trigger): boolean {
  const { from, to } = survey.sentenceOf(trigger.from)
  if (survey.pack.order === 'subject-first') return false
  let due = false
  for (let i = trigger.from - 1; i >= Math.max(from, trigger.from - DUE_REACH); i--) due ||= survey.is(i, 'plan') && (survey.is(i - 1, 'auxiliary') || survey.is(i - 2, 'auxiliary'))
  for (let i = trigger.to; due && i < to; i++) if (survey.is(i, 'but')) return true
  return false
}

/** "A comment on the meeting": whether what could call an act off only speaks of it. */
export function commentOn(survey: Survey, i: number, to: number): boolean {
  for (let k = i + 1; k < to; k++) if (survey.is(k, 'onWhat')) return true
  return false
}

/** Whether an act is only what a denial speaks of ("denied what is told of a visit"): a word of denying before it, and one of telling or rumour right behind that. */
export function rumourDenied(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first') return false
  const { from } = survey.sentenceOf(trigger.from)
  let rumour = false
  for (let i = trigger.from - 1; i >= Math.max(from, trigger.from - RUMOUR_REACH); i--) {
    if (survey.mark(i, STOPS) && !survey.taken(i) || survey.is(i, 'that')) return false
    rumour ||= survey.is(i, 'rumour')
    if (survey.is(i, 'deny')) return rumour
  }
  return false
}

/** Whether it is said behind an act told as a noun that it was called off or put off ("the visit to X due tomorrow has been postponed"). */
export function offBehind(survey: Survey, trigger: Trigger): boolean {
  if (trigger.form !== 'noun') return false
  const end = Math.min(survey.sentenceOf(trigger.from).to, trigger.to + OFF_REACH)
  for (let i = trigger.to; i < end && !survey.mark(i, STOPS) && !survey.is(i, 'that'); i++) if (survey.is(i, 'calledOff')) return true
  return butOff(survey, trigger)
}

/** "… were to hold a summit, but X called the summit off": the sentence goes on to call off the act that it told, by a noun of its kind with the article. */
function butOff(survey: Survey, trigger: Trigger): boolean {
  const { to } = survey.sentenceOf(trigger.from)
  if (survey.pack.order === 'subject-first' || !survey.is(trigger.from, 'meetingNoun')) return false
  for (let i = trigger.to; i < to; i++) {
    if (!survey.is(i, 'but')) continue
    for (let k = i + 1; k < Math.min(to, i + BUT_REACH); k++) if (survey.formOf(k, 'cancel') === 'past') return [k + 1, k + 2].some((at) => at < to && survey.is(at, 'meetingNoun') && survey.pack.isDefinite(survey.tokens.form(at)))
  }
  return false
}

/** "The summit, which was due in May, has been postponed": the predicate of an act told as a noun calls it off, where subjects come first. */
export function calledOffBehind(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order !== 'subject-first' || trigger.form !== 'noun') return false
  const end = Math.min(survey.sentenceOf(trigger.from).to, trigger.to + CALLED_OFF_REACH)
  for (let i = trigger.to; i < end; i++) {
    if (survey.is(i, 'cancel') && survey.formOf(i, 'cancel') === 'participle') return ruled(survey, i)
    if (survey.taken(i)) continue
    if (survey.is(i, 'that') && survey.is(i + 1, 'chain')) continue // "the visit that was due"
    if (survey.is(i, 'say') || survey.is(i, 'that') || survey.is(i, 'pronoun') || survey.mark(i, SENTENCE_MARKS)) return false
  }
  return false
}

/** Whether words of being rule a participle at token `i`, and none of possibility ("has been", not "could be"). */
function ruled(survey: Survey, i: number): boolean {
  let k = i - 1
  while (survey.tokens.kind[k] === 0 && (survey.is(k, 'chain') || survey.is(k, 'adverb')) && !survey.is(k, 'maybe')) k--
  return k < i - 1 && !survey.is(k, 'maybe')
}
