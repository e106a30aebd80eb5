import { acts, type Trigger } from './acting.ts'
import { COMMAS } from './marks.ts'
import type { Mention } from './mention.ts'
import { carriedOn, subjectOf } from './subject.ts'
import { wordSets, type Survey } from './survey.ts'

/** Whom the pronoun on a verb of meeting means, which no relative clause leads to ("X landed, and Y RECEIVED HIM"): whoever acts before it and is not its subject, else who was spoken of before. */
export function takenUp(survey: Survey, trigger: Trigger, before: readonly Mention[]): Mention | null {
  if (survey.pack.order === 'subject-first' || survey.is(trigger.from - 1, 'which') || !(survey.is(trigger.from, 'meet') || survey.is(trigger.from, 'receiveGuest'))) return null
  const subject = subjectOf(survey, trigger, 'person')
  if (!subject || subject.how === 'carried') return null
  const other = (m: Mention | null) => m !== null && m.sort === 'person' && m !== subject.mention && m.person !== subject.mention.person && (m.party ?? m.person?.party) !== (subject.mention.party ?? subject.mention.person?.party)
  const near = before.findLast((m) => acts(m) && !m.preposition && other(m)) ?? carriedOn(survey, { ...trigger, form: 'noun', count: 1 })
  if (!other(near)) return null
  // What is hosted may be a meeting told of between.
  for (let i = Math.max(near!.to, survey.sentenceOf(trigger.from).from); i < trigger.from; i++) if (survey.isAny(i, SITTINGS)) return null
  return near
}

const SITTINGS = wordSets('conference', 'meetingNoun', 'sessionWord')

/** Whether nothing but when and where an act took place stands between it and whom it is done to ("his receiving, yesterday in his office, of Y"). */
export function eventGap(survey: Survey, from: number, to: number): boolean {
  let at = from, words = 0
  while (at < to) {
    if (survey.dateAt(at) !== null || survey.is(at, 'adverb') || survey.is(at, 'capitalCity') || survey.mark(at, COMMAS) && (survey.dateAt(at - 1) !== null || survey.dateAt(at + 1) !== null || survey.is(at - 1, 'adverb') || survey.is(at + 1, 'adverb') || survey.taken(at - 1) || survey.is(at + 1, 'in'))) { at++; continue }
    if (survey.is(at, 'in') && at + 1 < to) {
      at++
      // A place that nothing knows ("in the presidential palace") runs on to the title that follows.
      while (at < to && words < GAP_WORDS && survey.tokens.kind[at] === 0 && survey.dateAt(at) === null && !survey.isAny(at, GAP_ENDS)) { if (!survey.taken(at)) words++; at++ }
      continue
    }
    return nounGap(survey, at, to)
  }
  return true
}
const GAP_WORDS = 4
const GAP_ENDS = wordSets('adverb', 'with', 'between', 'to', 'that', 'which', 'and', 'for', 'meetingNoun')

/** Whether nothing but adjectives and words that nothing knows stand between a noun and whose it is. */
export function nounGap(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (survey.tokens.kind[i] === 2 || (survey.known(i) && !survey.is(i, 'adjective') && !survey.is(i, 'each'))) return false
  }
  return true
}
