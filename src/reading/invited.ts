import type { Trigger } from './acting.ts'
import { STOPS } from './marks.ts'
import type { Survey } from './survey.ts'

const INVITED_REACH = 9

/** Whether a visit told as a noun is what someone is invited to: "invited X to visit Y", "an invitation to X to visit Y". */
export function invitedBefore(survey: Survey, { from, form, prefix }: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || form !== 'noun' || !survey.is(from, 'visit') || !(prefix & survey.pack.clitics.for || survey.is(from - 1, 'to'))) return false
  for (let i = from - 1; i >= Math.max(survey.sentenceOf(from).from, from - INVITED_REACH); i--) {
    if (survey.mark(i, STOPS) && !survey.taken(i)) return false
    if (survey.is(i, 'invite') && !survey.taken(i)) return true
  }
  return false
}
