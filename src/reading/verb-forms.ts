import { isNoun, type Trigger } from './acting.ts'
import { STOPS } from './marks.ts'
import type { Survey } from './survey.ts'

/** Whether a verb stands in the future at a token. */
export function futureVerb(survey: Survey, i: number): boolean {
  return survey.mayBeVerb(i) && (survey.known(i) ?? []).some((m) => (m.prefix & survey.pack.clitics.will) !== 0 && m.tags.some((t) => t.sort === 'word' && t.form === 'present'))
}

/** Whether a verb of holding stands in the present: "the summit that X holds". */
export function heldInPresent(survey: Survey, i: number): boolean {
  return (survey.known(i) ?? []).some((m) => m.prefix === 0 && m.tags.some((t) => t.sort === 'word' && (t.value === 'convene' || t.value === 'join') && t.form === 'present'))
}

/** Whether a word stands for a verb of the present and for none of the past that is spelled alike. */
export function onlyPresent(survey: Survey, i: number): boolean {
  const forms = survey.known(i)!.flatMap((m) => m.tags.filter((t) => t.sort === 'word').map((t) => t.form))
  return forms.includes('present') && !forms.includes('past')
}

/** Whether a verb of holding or of doing stands in the present. */
export function isHeld(survey: Survey, i: number): boolean {
  return (survey.is(i, 'lightVerb') || survey.is(i, 'hold')) && onlyPresent(survey, i)
}

/** Whether an act is what a verb of doing in the future, before it in the sentence, is to do: "a delegation that … WILL PAY a visit to", with "by" before the noun. */
export function paidLater(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun' || !(trigger.prefix & survey.pack.clitics.by)) return false
  for (let i = trigger.from - 1; i >= Math.max(survey.sentenceOf(trigger.from).from, trigger.from - PAID_REACH); i--) {
    if (survey.mark(i, STOPS) && !survey.taken(i)) return false
    if (survey.is(i, 'lightVerb') && futureVerb(survey, i)) return true
  }
  return false
}
const PAID_REACH = 16

/** "The lack of talks": an act that is told as not done, unless that is only a chance. */
export function lacking(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun') return false
  const at = isNoun(survey, trigger.from - 1, 'hold') ? trigger.from - 2 : trigger.from - 1
  return survey.is(at, 'lack') && !survey.is(at - 1, 'maybe')
}
