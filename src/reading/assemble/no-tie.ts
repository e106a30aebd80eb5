import type { Mention } from '../mention.ts'
import { mentionsAround } from '../acting.ts'
import type { Survey } from '../survey.ts'

const DOUBT_REACH = 4
const BESIDE = 4

/** Whether a tie is no tie of two states, where verbs come first: it is doubted or only possible, firms' (which name states by adjectives alone), a militia's, or only how something is done ("in partnership with"). */
export function nobodysTie(survey: Survey, from: number, to: number, { level, prefix }: { level: string; prefix: number }): boolean {
  const sentence = survey.sentenceOf(from)
  if (level === 'alliance') for (let i = Math.max(sentence.from, from - DOUBT_REACH); i < Math.min(sentence.to, to + DOUBT_REACH); i++) if (survey.is(i, 'doubtful')) return true
  if (level === 'other') for (let i = sentence.from; i < from; i++) if (survey.is(i, 'faction')) return true
  if (level !== 'partnership' && level !== 'strategic-partnership') return false
  if (to - from === 1 && prefix & survey.pack.clitics.by && !survey.is(from - 1, 'readiness') && !survey.is(from - 1, 'relate')) return true
  return ofFirms(survey, from, to)
}

/** Whether a sentence tells of firms, and names states by nothing but adjectives, none of them right behind the tie. */
function ofFirms(survey: Survey, from: number, to: number): boolean {
  const sentence = survey.sentenceOf(from)
  let firms = false
  for (let i = sentence.from; i < sentence.to; i++) firms ||= survey.is(i, 'enterprise') || survey.is(i, 'nonState')
  return firms && !mentionsAround(survey, from).some((m) => m.manner !== 'adjective' && (m.sort === 'pair' || m.party !== null) || m.from >= to && m.from - to <= BESIDE - 1 && m.manner === 'adjective')
}

/** Whether a state's leaving or joining is put under a condition right before its word ("IF France left"). */
export function onlyIf(survey: Survey, at: number): boolean {
  return survey.is(at - 1, 'condition')
}

/** Whether a body is only whose delegation or guests someone receives. */
export function onlySent(survey: Survey, from: number): boolean {
  return survey.pack.order !== 'subject-first' && survey.is(from - 1, 'from') && (survey.is(from - 2, 'delegation') || survey.is(from - 2, 'membership'))
}

/** The state that a word of leaving is of: right behind it before whatever is said of it ("the leaving of X, partner of Y, from"), else the last before the organisation. */
export function leaver(states: readonly Mention[], to: number): Mention | undefined {
  return states.find((m) => m.from === to) ?? states.at(-1)
}
