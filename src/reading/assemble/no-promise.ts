import type { Trigger } from '../acting.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Survey } from '../survey.ts'
import type { Undertaking } from './undertaking.ts'

/** "Does not intend to hand over": whether the verb of resolving before a noun of doing is denied. */
export function unresolved(survey: Survey, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= Math.max(survey.sentenceOf(trigger.from).from, trigger.from - RESOLVED_REACH); i--) if (survey.is(i, 'resolve') || survey.is(i, 'plan')) return survey.is(i - 1, 'negation') || survey.is(i - 2, 'negation')
  return false
}

const RESOLVED_REACH = 7
const GUARDED_REACH = 5
const NEARER_REACH = 3

/** Whether what is promised is to guard what is one's own, called so by an adjective ("the protection of FRENCH firms", by France). */
export function guardsOwn(survey: Survey, what: Undertaking, by: string): boolean {
  if (!survey.is(what.from, 'guarding')) return false
  for (let i = what.from + 1; i <= what.from + GUARDED_REACH && i < survey.tokens.count && survey.tokens.kind[i] === 0; i++) {
    const party = survey.tag(i, 'party')
    if (party) return party.tag.detail === 'adjective' && party.tag.value === by
  }
  return false
}

/** Whether somebody who promises only for himself is named nearer to a verb than the subject that is carried on to it. */
export function someoneNearer(survey: Survey, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= survey.sentenceOf(trigger.from).from; i--) if (!survey.taken(i) && (survey.is(i, 'privatePerson') || trigger.from - i <= NEARER_REACH && survey.is(i, 'faction'))) return true
  return false
}

/** Whether a place is where a meeting was ("the summit in PLACE"), and so nobody to promise to. */
export function metThere(survey: Survey, m: Mention): boolean {
  return m.preposition === 'in' && survey.isWithin(MET, m.from, m.from - MET_REACH, m.from)
}
const MET_REACH = 4
const MET = wordSets('meetingNoun', 'summit', 'sessionWord', 'visit')

const ASKED_REACH = 8

/** Whether a verb in the future is only asked about ("whether X will help"). */
export function asked(survey: Survey, trigger: Trigger): boolean {
  return trigger.form === 'future' && survey.isWithin('whether', trigger.from, trigger.from - ASKED_REACH, trigger.from)
}
