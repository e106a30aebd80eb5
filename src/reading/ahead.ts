import { acts, goesOn, mentionsAround, onlyFillers, VERBS, type Trigger } from './acting.ts'
import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

const NEAR = 4

/** The subject of a verb in a language that puts it first: before the verb; behind it only where a mark lets the two change places ("…", said X); for a pronoun, who was spoken of before. */
export function subjectAhead(survey: Survey, trigger: Trigger, around: readonly Mention[]): { mention: Mention; how: 'behind' | 'before' | 'carried' } | null {
  const start = pastFillers(survey, trigger.from)
  if (survey.is(start, 'pronoun')) { const meant = pronounFor(survey, trigger, start); return meant ? { mention: meant, how: 'before' } : null }
  const opening = survey.sentenceOf(trigger.from).from
  const first = goesOn(survey, trigger) && survey.is(opening, 'pronoun') ? pronounFor(survey, trigger, opening) : subjectBefore(survey, trigger, around)
  if (first) return { mention: first, how: 'before' }
  if (trigger.from > survey.sentenceOf(trigger.from).from && survey.tokens.kind[trigger.from - 1] !== 2) return null
  const behind = around.find((m) => m.from >= trigger.to && acts(m))
  return behind && !behind.preposition && behind.from - trigger.to <= NEAR && onlyFillers(survey, trigger.to, behind.from) ? { mention: behind, how: 'behind' } : null
}

/** Back from a verb over its auxiliaries and adverbs. */
function pastFillers(survey: Survey, at: number): number {
  let i = at - 1
  while (i > 0 && survey.tokens.kind[i] === 0 && (survey.is(i, 'auxiliary') || survey.is(i, 'will') || survey.is(i, 'adverb') || survey.is(i, 'chain')) && !survey.is(i, 'pronoun')) i--
  return i
}

/** Whom a pronoun at token `at` means: the first bare actor of its own sentence before it, else who was spoken of before; persons for "he" and "she". */
function pronounFor(survey: Survey, trigger: Trigger, at: number): Mention | null {
  const person = survey.tag(at, 'word', 'pronoun')?.tag.detail === 'person'
  const fitting = (m: Mention) => acts(m) && !m.preposition && (!person || m.person !== null || m.manner === 'official')
  // Who is named inside a quotation that has ended is spoken of, and does not speak.
  const here = mentionsAround(survey, trigger.from).find((m) => m.to <= at && fitting(m) && !quotationEnds(survey, m.to, at))
  if (here) return here.head
  const sentence = survey.sentenceOf(trigger.from)
  for (let n = sentence.index - 1; n >= 0 && n >= sentence.index - 4; n--) {
    const topic = survey.topics[n]
    if (topic && fitting({ ...topic, preposition: '' })) return topic
  }
  return null
}

const CLOSING = new Set(['"', '”', '»'])

/** Whether a quotation ends between two tokens that did not begin there. */
function quotationEnds(survey: Survey, from: number, to: number): boolean {
  let marks = 0
  for (let i = from; i < to; i++) if (survey.mark(i, CLOSING)) marks++
  return marks % 2 === 1
}

/** The subject that a language puts before its verb: the actor right before it, past asides between commas, relative clauses, dates and places; else, where the verb goes on, the first of the sentence. */
function subjectBefore(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  // "X invited Y to visit": whom a verb asks is the one to act.
  const asked = survey.is(trigger.from - 1, 'to') ? around.find((m) => m.to === trigger.from - 1 && acts(m) && !m.preposition && isObject(survey, m.head) && ASKING.some((set) => survey.is(m.head.from - 1, set) || survey.is(m.head.from - 2, set))) : undefined
  if (asked) return asked.head
  const before = around.filter((m) => m.to <= trigger.from && acts(m) && !m.preposition && !isObject(survey, m.head))
  const last = before.at(-1)
  if (!last) return null
  if (onlyFillers(survey, last.to, trigger.from) || aside(survey, last.to, pastFillers(survey, trigger.from) + 1)) return last.head
  const first = before.find((m) => m.sort !== 'party' || !m.placeId) ?? before[0]!
  return goesOn(survey, trigger) ? first.head : null
}

/** Whether a mention stands right behind a verb with a subject of its own, as its object. */
function isObject(survey: Survey, m: Mention): boolean {
  const at = survey.pack.articles?.has(survey.tokens.form(m.from - 1)) ? m.from - 2 : m.from - 1
  return at > survey.sentenceOf(m.from).from && survey.known[at] !== undefined && survey.known[at]!.some((k) => k.tags.some((t) => t.sort === 'change' || (t.sort === 'word' && VERBS.has(t.value) && t.value !== 'say' && (t.form === 'past' || t.form === 'present'))))
}

const ASKING = ['invite', 'maybe', 'say']

/** Whether a run of tokens is set apart by a comma at each end, or is a phrase with a preposition. */
function aside(survey: Survey, from: number, to: number): boolean {
  const { marks } = survey.pack.titles
  if (survey.mark(from, marks) && survey.mark(to - 1, marks)) return true
  if (to - from > ASIDE || !PLACES.some((p) => survey.is(from, p))) return false
  // "To" leads to a place here, and not to what is done.
  if (survey.is(from, 'to') && !survey.taken(from + 1) && !survey.taken(from + 2)) return false
  for (let i = from; i < to; i++) if (survey.tokens.kind[i] === 2 || survey.known[i]?.some((m) => m.tags.some((t) => t.form === 'past' || t.form === 'present'))) return false
  return true
}

const ASIDE = 6
const PLACES = ['in', 'with', 'during', 'from', 'to']
