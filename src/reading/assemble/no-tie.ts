import type { Mention } from '../mention.ts'
import { mentionsAround } from '../acting.ts'
import { wordSets, type Survey } from '../survey.ts'

const DOUBT_REACH = 4
const BESIDE = 4
const FIRMS = wordSets('enterprise', 'nonState')

/** Whether a tie is no tie of two states, where verbs come first: it is doubted or only possible, firms' (which name states by adjectives alone), a militia's, or only how something is done ("in partnership with"). */
export function nobodysTie(survey: Survey, from: number, to: number, { level, prefix }: { level: string; prefix: number }): boolean {
  if (level === 'alliance' && survey.isWithin('doubtful', from, from - DOUBT_REACH, to + DOUBT_REACH)) return true
  if (level === 'other' && survey.isWithin('faction', from, survey.sentenceOf(from).from, from)) return true
  if (level !== 'partnership' && level !== 'strategic-partnership') return false
  if (to - from === 1 && prefix & survey.pack.clitics.by && !survey.is(from - 1, 'readiness') && !survey.is(from - 1, 'relate')) return true
  return ofFirms(survey, from, to)
}

/** Whether a sentence tells of firms, and names states by nothing but adjectives, none of them right behind the tie. */
function ofFirms(survey: Survey, from: number, to: number): boolean {
  const sentence = survey.sentenceOf(from)
  return survey.isWithin(FIRMS, from, sentence.from, sentence.to) && !mentionsAround(survey, from).some((m) => m.manner !== 'adjective' && (m.sort === 'pair' || m.party !== null) || m.from >= to && m.from - to <= BESIDE - 1 && m.manner === 'adjective')
}

/** The state that a word of leaving is of: right behind it before whatever is said of it ("the leaving of X, partner of Y, from"), else the last before the organisation. */
export function leaver(states: readonly Mention[], to: number): Mention | undefined {
  return states.find((m) => m.from === to) ?? states.at(-1)
}
