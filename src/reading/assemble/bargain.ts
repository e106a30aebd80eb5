import { acts, isVerb, mentionsAround } from '../acting.ts'
import { wordSets, type Survey } from '../survey.ts'
import type { Named } from './instruments.ts'
import { isUnnamed } from '../../world/parties.ts'

const BARGAIN_REACH = 14
const BARGAINING = wordSets('bargain', 'negotiation', 'meetingNoun')

/** Who bargain over a new instrument, told before it: whom the verb or noun of bargaining is said of, and with whom ("X is negotiating with Y on an accord"). */
export function bargaining(survey: Survey, n: Named): string[] {
  if (survey.pack.isDefinite(survey.tokens.form(n.from)) || !survey.is(n.before - 1, 'onto') && !survey.is(n.before - 1, 'subjectOpens')) return []
  const around = mentionsAround(survey, n.from)
  for (let i = n.before - 2; i >= Math.max(survey.sentenceOf(n.from).from, n.before - BARGAIN_REACH); i--) {
    if (survey.taken(i) || !survey.isAny(i, BARGAINING)) continue
    const other = around.find((m) => m.from > i && m.to <= n.before - 1 && m.preposition === 'with' && m.party)
    const own = other && around.findLast((m) => m.to <= other.from && acts(m) && !m.preposition && (m.party ?? m.person?.party))
    const party = own?.party ?? own?.person?.party
    return party && other && party !== other.party && !isUnnamed(party) ? [party, other.party!] : []
  }
  return []
}

/** Whether an instrument is one that two bargain over. */
export const bargained = (survey: Survey, n: Named) => bargaining(survey, n).length > 1

const TALKS_REACH = 4

/** Whether talks are held on an instrument ("negotiations on an accord"), with nothing but prepositions and adjectives between. */
export function negotiated(survey: Survey, n: Named): boolean {
  for (let i = n.before - 1; i >= Math.max(survey.sentenceOf(n.from).from, n.before - TALKS_REACH); i--) {
    if (survey.isAny(i, BARGAINING)) return true
    if (survey.tokens.kind[i] === 2 || survey.taken(i) || isVerb(survey, i)) return false
  }
  return false
}
