import type { Trigger } from './acting.ts'
import { COMMAS, STOPS } from './marks.ts'
import type { Survey } from './survey.ts'

const INVITED_REACH = 9
const INVITED_FAR = 24

/** Whether a visit told as a noun is what someone is invited to: "invited X to visit Y", "an invitation to X to visit Y". */
export function invitedBefore(survey: Survey, { from, form, prefix }: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || form !== 'noun' || !survey.is(from, 'visit') || !(prefix & survey.pack.clitics.for || survey.is(from - 1, 'to'))) return false
  let words = 0
  for (let i = from - 1; i >= Math.max(survey.sentenceOf(from).from, from - INVITED_FAR) && words < INVITED_REACH; i--) {
    if (!survey.taken(i) || survey.covered[i] !== survey.covered[i - 1]) words++
    // An aside between commas may part who invites from whom.
    if (survey.mark(i, COMMAS) && !survey.taken(i)) { i = asideStart(survey, i); if (i < 0) return false; continue }
    if (survey.mark(i, STOPS) && !survey.taken(i)) return false
    if (survey.is(i, 'invite') && !survey.taken(i)) return true
  }
  return false
}

const ASIDE = 8

/** The comma that opens the aside which the one at a token closes; -1 where none does, or where the words between are a clause of their own. */
function asideStart(survey: Survey, at: number): number {
  for (let i = at - 1; i >= Math.max(survey.sentenceOf(at).from, at - ASIDE); i--) {
    if (survey.mark(i, COMMAS) && !survey.taken(i)) return survey.is(i + 1, 'during') || survey.is(i + 1, 'in') || survey.dateAt(i + 1) !== null ? i : -1
    if (survey.is(i, 'that') || survey.is(i, 'say')) return -1
  }
  return -1
}
