import type { Trigger } from './acting.ts'
import { STOPS } from './marks.ts'
import type { Survey } from './survey.ts'

const CALLED_OFF_REACH = 24

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
const SENTENCE_MARKS = new Set([':', ';', '"', '“', '”'])

const OFF_REACH = 16

/** Whether it is said behind an act told as a noun that it was called off or put off ("the visit to X due tomorrow has been postponed"). */
export function offBehind(survey: Survey, trigger: Trigger): boolean {
  if (trigger.form !== 'noun') return false
  const end = Math.min(survey.sentenceOf(trigger.from).to, trigger.to + OFF_REACH)
  for (let i = trigger.to; i < end && !survey.mark(i, STOPS) && !survey.is(i, 'that'); i++) if (survey.is(i, 'calledOff')) return true
  return butOff(survey, trigger)
}

const BUT_REACH = 7

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
