import type { What } from '../rules/frame.ts'
import type { WordForm } from '../rules/lexicon.ts'
import type { Mention } from './mention.ts'
import { wordSets, type Survey } from './survey.ts'

/** A trigger met in the text: tokens `[from, to)`, how the word stands, what was cut off its front. */
export interface Trigger { from: number; to: number; form: WordForm; prefix: number; count: 1 | 2 | 3 }

/** Whether a mention can act: a person, a pair, or a party that speaks and moves (no adjective, no city with a preposition). */
export function acts(m: Mention): boolean {
  return m.sort !== 'place' && m.manner !== 'adjective' && !(m.sort === 'party' && m.manner === 'city')
}

/** Mentions of the sentence that holds token `at`. */
export function mentionsAround(survey: Survey, at: number): readonly Mention[] {
  return survey.mentionsIn(survey.sentenceOf(at).index)
}

const FILLERS = wordSets('which', 'that', 'auxiliary', 'will', 'adverb', 'adjective', 'each', 'therein', 'writing', 'chain')

/** Whether only words that may part a subject from its verb stand between two tokens: auxiliaries, adverbs, dates, marks. */
export function onlyFillers(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (survey.tokens.kind[i] === 2 || survey.isAny(i, FILLERS) || survey.dateAt(i) !== null) continue
    return false
  }
  return true
}

/** Whether a word of the named set stands at a token as a noun, among whatever else it may be. */
export function isNoun(survey: Survey, i: number, set: string): boolean {
  return (survey.known(i) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && t.value === set && t.form === 'noun'))
}

/** Whether a trigger stands as a verb. */
export const verbal = (trigger: Trigger) => trigger.form === 'past' || trigger.form === 'present' || trigger.form === 'future'

/** Sets of verbs that begin a clause of their own. */
export const VERBS = new Set(['say', 'sayBefore', 'visit', 'arrive', 'travel', 'meet', 'discuss', 'sign', 'agree', 'pledge', 'depart', 'target', 'receive', 'maybe', 'plan'])

/** Whether a mention is of the sort that a role asks for. */
export function fits(m: Mention, what: What): boolean {
  if (what === 'any') return m.manner !== 'adjective'
  if (what === 'actor') return acts(m)
  if (what === 'person') return acts(m) && !m.placeId && m.manner !== 'organisation' && m.manner !== 'own' && (m.sort !== 'pair' || m.ofPeople || m.members.length > 1)
  if (what === 'where' && m.manner === 'seat') return true // which ones, their words say
  return (m.placeId !== null || (m.manner === 'own' && m.sort === 'party' && m.party !== null)) && m.manner !== 'adjective'
}

/** The whole list that a mention heads. */
export function listOf(survey: Survey, m: Mention): Mention[] {
  const all = survey.mentionsIn(survey.sentenceOf(m.from).index).filter((x) => x.head === m.head)
  return all.length ? all : [m]
}

/** Whether a verb goes on with the sentence's first subject: joined by "and", or behind a comma. */
export function goesOn(survey: Survey, trigger: Trigger): boolean {
  const { clitics, titles } = survey.pack
  let before = trigger.from - 1
  if (survey.pack.order === 'subject-first') while (survey.is(before, 'adverb') && !survey.is(before, 'and')) before--
  return trigger.from > survey.sentenceOf(trigger.from).from + 1 && ((trigger.prefix & (clitics.and | clitics.so)) !== 0 || survey.mark(trigger.from - 1, titles.marks) || survey.is(before, 'and'))
}

/** Whether a word at a token is a finite verb, by itself. */
export function isVerb(survey: Survey, i: number): boolean {
  return survey.mayBeVerb(i) && (survey.known(i) ?? []).some((m) => m.to === i + 1 && m.tags.some((t) => t.form === 'past' || t.form === 'present'))
}
