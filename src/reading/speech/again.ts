import type { Mention } from '../mention.ts'
import type { Sentence } from '../survey.ts'
import { fitsAhead } from './agree.ts'
import type { Tale, Telling, Verb } from './tellings.ts'

/** So many sentences back whoever spoke may be spoken of again. */
export const CARRY = 4

/** Whoever is meant by "the Turkish official": the person of that party who was the last to speak, or whom the sentence before is about; else nobody by name. */
export function spokenOfAgain(tale: Tale, s: Sentence, m: Mention): Mention {
  const { survey, bySentence } = tale
  if (m.sort === 'person' && !m.person && m.to - m.from === 1 && m.offices[0]?.role === 'spokesperson' && !m.offices[0].stated) return lastSpokesman(tale, s) ?? m
  if (m.manner !== 'official' || m.sort !== 'party' || !m.party || m.to - m.from > 2 || !survey.is(m.from, 'theOfficial')) return m
  for (let n = s.index - 1; n >= Math.max(0, s.index - CARRY) && !survey.sentences[n]!.title; n--) {
    const told = bySentence[n]!.findLast((t) => t.main && t.spoken)
    const last = told ? (told.speakers.length === 1 ? told.speakers[0]! : null) : survey.topics[n]
    if (told || last) return last?.sort === 'person' && last.person && (last.party ?? last.person.party) === m.party ? last : m
  }
  return m
}

/** The spokesman, named or not, who was the last to speak. */
function lastSpokesman({ survey, bySentence }: Tale, s: Sentence): Mention | null {
  for (let n = s.index - 1; n >= Math.max(0, s.index - CARRY) && !survey.sentences[n]!.title; n--) {
    const told = bySentence[n]!.findLast((t) => t.main && t.spoken && t.speakers.length === 1 && (t.speakers[0]!.offices.some((o) => o.role === 'spokesperson') || t.speakers[0]!.manner === 'official' && survey.tag(t.speakers[0]!.from, 'office', 'spokesperson') !== null))
    if (told) return told.speakers[0]!
  }
  return null
}

/** Whether a verb that names no subject can go on with those who spoke at another. */
export function goesOnWith(tale: Tale, verb: Verb, t: Telling): boolean {
  if (!t.speakers.length || t.how === 'carried') return verb.count === 1 ? t.verb.count === 1 && t.verb.feminine === verb.feminine : t.verb.count === verb.count
  if (verb.count > 1) return t.speakers.length > 1 || fitsAhead(tale.survey, verb, t.speakers[0]!, tale.women)
  return t.speakers.length === 1 && (t.verb.count > 1 ? fitsAhead(tale.survey, verb, t.speakers[0]!, tale.women) : t.verb.feminine === verb.feminine)
}
