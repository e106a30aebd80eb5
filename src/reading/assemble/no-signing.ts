import type { Actor } from '../../facts/fact.ts'
import { mentionsAround, type Trigger } from '../acting.ts'
import { isSport, onlySport } from '../field.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Survey } from '../survey.ts'
import type { Named } from './instruments.ts'
import { isUnnamed } from '../../world/parties.ts'

const LAW_REACH = 10
const FAIL_REACH = 14

/** Whether a deal is nobody's that states could be, where verbs come first: lawyers' or prosecutors', players' and clubs', one of movements alone, or one that its town only names ("the Oslo accord"). */
export function nobodysDeal(survey: Survey, trigger: Trigger, n: Named, sides: readonly string[], signatories: readonly Actor[]): boolean {
  if (survey.pack.order === 'subject-first') return false
  if (sides.every((party) => isUnnamed(party)) || isSport(survey) && onlySport(survey, signatories)) return true
  // Public prosecutors of two states declare and agree as bodies of theirs.
  if (n.instrument !== 'declaration' && survey.isWithin('atLaw', trigger.from, Math.min(trigger.from, n.from) - LAW_REACH, Math.max(trigger.to, n.titleTo) + LAW_REACH)) return true
  const town = mentionsAround(survey, n.from).find((m) => m.from === n.to && !m.preposition && (m.manner === 'city' || m.manner === 'capital'))
  return town !== undefined && sides.includes(town.party!) && !mentionsAround(survey, n.from).some((m) => m !== town && speaksOf(m, town.party!))
}

const speaksOf = (m: Mention, party: string) => m.party === party || m.person?.party === party || m.members.some((one) => one.party === party)

/** Whether a signing is none, where verbs come first: nobody came to it ("failed to reach"), or what is signed is a paper of one's own ("signed the decree that"). */
export function noneSigned(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first') return false
  if (survey.is(trigger.from - 1, 'lack')) return true
  if (trigger.form === 'noun') return failed(survey, trigger)
  if (trigger.form === 'word') return false
  let i = trigger.to
  while (i < survey.tokens.count && (survey.taken(i) || survey.dateAt(i) !== null || survey.isAny(i, PASSED) || survey.tokens.kind[i] === 2)) i++
  return survey.is(i, 'decree')
}
const PASSED = wordSets('adverb', 'onto', 'in')

/** "The delegation FAILED, under X, IN reaching": a word of failing before the act, whoever stands between. */
function failed(survey: Survey, trigger: Trigger): boolean {
  return (survey.is(trigger.from - 1, 'in') || survey.is(trigger.from - 1, 'from')) && survey.isWithin('failing', trigger.from, trigger.from - FAIL_REACH, trigger.from - 1)
}

/** Whether words of signing that is lacking stand right before an instrument ("without the signing of a treaty"). */
export function unsigned(survey: Survey, n: Named): boolean {
  return survey.pack.order !== 'subject-first' && survey.is(n.before - 1, 'sign') && (survey.is(n.before - 2, 'without') || survey.is(n.before - 2, 'lack'))
}
