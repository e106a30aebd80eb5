import type { Measure } from '../../facts/fact.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Survey } from '../survey.ts'

const COST_REACH = 4
const ABROAD_REACH = 3
const CROWD_REACH = 8

/** Whether an amount of money is what a thing of one's own costs, fetches at an auction or is invested abroad in all, or that of a contract awarded at home: no amount between two. */
export function nobodysMoney(survey: Survey, at: number, to: number, { measure, from }: { measure: Measure; from: number }): boolean {
  const sentence = survey.sentenceOf(at)
  if (survey.isWithin('auction', at, sentence.from, sentence.to)) return true
  let deal = false, abroad = false, given = false
  for (let i = from; i < Math.min(sentence.to, to + ABROAD_REACH); i++) {
    deal ||= survey.tag(i, 'instrument') !== null
    abroad ||= survey.is(i, 'abroad')
    given ||= i > from && i < at && survey.tag(i, 'instrument')?.tag.value === 'contract'
  }
  if (measure === 'investment' && abroad || measure === 'aid' && given) return true
  return measure === 'investment' && !deal && survey.isWithin('ownCost', at, at - COST_REACH, at)
}

/** Whether a state is named by the town alone where donors or others met ("the Brussels conference"), and is no side of an amount. */
export function onlyMet(survey: Survey, m: Mention): boolean {
  return (m.manner === 'city' || m.manner === 'capital') && (survey.isAny(m.from - 1, MEETINGS) || survey.isAny(m.from - 2, MEETINGS) && m.preposition === 'in')
}
const MEETINGS = wordSets('meetingNoun', 'sessionWord', 'donors')

/** Whether a party is told by the adjective of money right before it ("two billion AMERICAN dollars", where adjectives stand behind): it is the money's. */
export function ofMoney(survey: Survey, m: Mention): boolean {
  return m.manner === 'adjective' && survey.tag(m.from - 1, 'currency') !== null
}

/** Whether things counted are struck by penalties, or people gather, pray or fight: none is an amount of what is between two. */
export function nobodysCount(survey: Survey, at: number, to: number): boolean {
  return survey.isWithin('penalty', at, survey.sentenceOf(at).from, at) || survey.isWithin('crowd', at, at - CROWD_REACH, to + CROWD_REACH)
}
