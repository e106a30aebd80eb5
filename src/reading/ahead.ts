import { acts, goesOn, mentionsAround, onlyFillers, VERBS, type Trigger } from './acting.ts'
import type { Mention } from './mention.ts'
import { wordSets, type Survey } from './survey.ts'

const NEAR = 4

/**
 * The subject of a verb in a language that puts it first: before the verb; behind it only where a mark lets the two change places ("…", said X); for a pronoun, who was spoken of before;
 * for what is done after or before something else, whoever does that ("after meeting Y, X flew home").
 */
export function subjectAhead(survey: Survey, trigger: Trigger, around: readonly Mention[]): { mention: Mention; how: 'behind' | 'before' | 'carried' } | null {
  if (survey.is(trigger.from - 1, 'whenDoing')) {
    const doing = around.findLast((m) => m.to < trigger.from && bare(survey, m)) ?? introduced(survey, trigger)
    return doing ? { mention: doing.head, how: 'before' } : null
  }
  const start = pastFillers(survey, trigger.from)
  const had = survey.is(start, 'which') ? whose(survey, start, around) : null
  if (had) return { mention: had, how: 'before' }
  if (survey.is(start, 'pronoun')) { const meant = pronounFor(survey, trigger, start); return meant ? { mention: meant, how: 'before' } : null }
  const opening = survey.sentenceOf(trigger.from).from
  const first = goesOn(survey, trigger) && survey.is(opening, 'pronoun') ? pronounFor(survey, trigger, opening) : subjectBefore(survey, trigger, around, start)
  if (first) return { mention: first, how: 'before' }
  if (trigger.from > survey.sentenceOf(trigger.from).from && survey.tokens.kind[trigger.from - 1] !== 2) return null
  const behind = around.find((m) => m.from >= trigger.to && acts(m))
  return behind && !behind.preposition && behind.from - trigger.to <= NEAR && onlyFillers(survey, trigger.to, behind.from) ? { mention: behind, how: 'behind' } : null
}

/** Whether a mention can be the subject of what follows it: an actor behind no preposition, and no object of a verb before. */
const bare = (survey: Survey, m: Mention) => acts(m) && !m.preposition && !isObject(survey, m.head)

/** Of whom a relative clause is told that opens at token `at`: an actor right before it, whatever preposition stands before him ("talks with Y, who had flown in"). */
function whose(survey: Survey, at: number, around: readonly Mention[]): Mention | null {
  const end = survey.mark(at - 1, COMMAS) ? at - 1 : at
  return around.find((m) => m.to === end && acts(m)) ?? null
}

/** Back from a verb over its auxiliaries and adverbs. */
function pastFillers(survey: Survey, at: number): number {
  let i = at - 1
  while (i > 0 && survey.tokens.kind[i] === 0 && (survey.is(i, 'auxiliary') || survey.is(i, 'will') || survey.is(i, 'adverb') || survey.is(i, 'chain')) && !survey.is(i, 'pronoun') && !survey.is(i, 'which')) i--
  return i
}

const INTRODUCTION = 24
const OPENING = 2

/** Who acts in the main clause behind an introduction that names an act of theirs: "during a visit to Y, X said". */
export function introduced(survey: Survey, trigger: Trigger): Mention | null {
  const sentence = survey.sentenceOf(trigger.from)
  let opening = sentence.from
  while (survey.tokens.form(opening) === '\n') opening++
  if (survey.pack.order !== 'subject-first' || !survey.isAny(opening, INTRODUCING) && !participleAt(survey, opening) && trigger.from - opening > OPENING) return null
  const around = mentionsAround(survey, trigger.from)
  if (around.some((m) => m.to <= trigger.from && bare(survey, m))) return null
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + INTRODUCTION); i++) {
    if (!survey.mark(i, COMMAS) || survey.taken(i)) continue
    const m = around.find((x) => x.from > i && bare(survey, x))
    return m && m.from - i <= NEAR ? m.head : null
  }
  return null
}
const INTRODUCING = wordSets('during', 'in', 'about', 'whenDoing', 'to')

/** Whom a pronoun at token `at` means: the first bare actor of its own sentence before it, else who was spoken of before; persons for "he" and "she". */
function pronounFor(survey: Survey, trigger: Trigger, at: number): Mention | null {
  const detail = survey.tag(at, 'word', 'pronoun')?.tag.detail
  const person = detail === 'person'
  const may = (m: Mention) => acts(m) && (person ? m.person !== null || m.manner === 'official' : detail !== 'thing' || m.sort !== 'person')
  const several = detail === 'plural' ? severalBefore(survey, trigger, at) : null
  if (several) return several
  // Who is named inside a quotation that has ended is spoken of, and does not speak.
  const here = mentionsAround(survey, trigger.from).find((m) => m.to <= at && !m.preposition && may(m) && !quotationEnds(survey, m.to, at))
  if (here) return here.head
  const sentence = survey.sentenceOf(trigger.from)
  for (let n = sentence.index - 1; n >= 0 && n >= sentence.index - 4; n--) {
    const topic = survey.topics[n]
    if (topic && may(topic)) return topic
  }
  return null
}

/** Several named together before "they" in its sentence. */
function severalBefore(survey: Survey, trigger: Trigger, at: number): Mention | null {
  const last = mentionsAround(survey, trigger.from).findLast((m) => m.to <= at && acts(m) && (m.head !== m || m.sort === 'pair' && m.members.length > 1))
  return last?.head ?? null
}

const CLOSING = new Set(['"', '”', '»'])

/** Whether a quotation ends between two tokens that did not begin there. */
function quotationEnds(survey: Survey, from: number, to: number): boolean {
  let marks = 0
  for (let i = from; i < to; i++) if (survey.mark(i, CLOSING)) marks++
  return marks % 2 === 1
}

/** The subject that a language puts before its verb: whom an aside before the verb is told of; the actor right before it, past phrases, dates and places; for "to DO", whoever the clause before is about; else, where the verb goes on, the first of the sentence. */
function subjectBefore(survey: Survey, trigger: Trigger, around: readonly Mention[], start: number): Mention | null {
  // "X invited Y to visit": whom a verb asks is the one to act.
  const asked = survey.is(trigger.from - 1, 'to') ? askedToAct(survey, trigger, around) : null
  if (asked) return asked
  const apart = survey.mark(start, COMMAS) ? beforeAside(survey, start, around) : null
  if (apart) return apart
  const before = around.filter((m) => m.to <= trigger.from && bare(survey, m))
  const last = before.at(-1)
  if (!last) return null
  if (onlyFillers(survey, last.to, trigger.from) || aside(survey, last.to, pastFillers(survey, trigger.from) + 1)) return last.head
  if (survey.is(trigger.from - 1, 'to') && governs(survey, last.to, trigger.from)) return last.head
  const first = before.find((m) => m.sort !== 'party' || !m.placeId) ?? before[0]!
  return goesOn(survey, trigger) ? first.head : null
}

/** Whom a verb right before asks to act: "X invited Y to visit". */
function askedToAct(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  const m = around.find((x) => x.to === trigger.from - 1 && acts(x) && !x.preposition && isObject(survey, x.head) && (survey.isAny(x.head.from - 1, ASKING) || survey.isAny(x.head.from - 2, ASKING)))
  return m ? m.head : null
}

const CONTROL = 20

/** Whether what stands between an actor and "to DO" can be the clause that the actor rules: one stretch, in which nobody else begins to act or speak. */
function governs(survey: Survey, from: number, to: number): boolean {
  if (to - from > CONTROL) return false
  for (let i = from; i < to; i++) {
    if (survey.taken(i)) continue
    if (survey.tokens.kind[i] === 2 && !survey.mark(i, HYPHENS) || survey.is(i, 'that') || survey.is(i, 'which') || survey.is(i, 'say') || survey.is(i, 'pronoun')) return false
  }
  return true
}
const HYPHENS = new Set(['-', '–', "'", '’'])

/** Who stands before an aside that ends with the comma at token `end`: a relative clause, a participle with what goes with it, a phrase with a preposition. */
function beforeAside(survey: Survey, end: number, around: readonly Mention[]): Mention | null {
  for (let k = around.length - 1; k >= 0; k--) {
    const m = around[k]!
    if (m.to >= end || !survey.mark(m.to, COMMAS) || !bare(survey, m)) continue
    return survey.isAny(m.to + 1, ASIDES) || participleAt(survey, m.to + 1) ? m.head : null
  }
  return null
}
const ASIDES = wordSets('which', 'ledBy', 'in', 'about', 'during', 'from', 'with', 'accompany', 'whenDoing')

function participleAt(survey: Survey, i: number): boolean {
  return (survey.known(i) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && t.form === 'participle'))
}

/** Whether a mention stands right behind a verb with a subject of its own, as its object. */
function isObject(survey: Survey, m: Mention): boolean {
  const at = survey.pack.articles?.has(survey.tokens.form(m.from - 1)) ? m.from - 2 : m.from - 1
  if (at <= survey.sentenceOf(m.from).from) return false
  if (survey.pack.looksPast?.(survey.tokens, at) && !survey.taken(at)) return true
  const known = survey.known(at)
  if (!known) return false
  const doing = survey.is(at - 1, 'being') || survey.is(at - 1, 'whenDoing')
  return known.some((k) => k.tags.some((t) => t.sort === 'change' || (t.sort === 'word' && VERBS.has(t.value) && t.value !== 'say' && (t.form === 'past' || t.form === 'present' || doing && t.form === 'participle'))))
}

const ASKING = wordSets('invite', 'maybe', 'say')
const COMMAS = new Set([','])

/** Whether a run of tokens is set apart by a comma at each end, or is a phrase with a preposition or a participle ("led by X"). */
function aside(survey: Survey, from: number, to: number): boolean {
  const { marks } = survey.pack.titles
  if (survey.mark(from, marks) && survey.mark(to - 1, marks)) return true
  if (wordsBetween(survey, from, to) > ASIDE || !PLACES.some((p) => survey.is(from, p))) return false
  // "To" leads to a place here, and not to what is done.
  if (survey.is(from, 'to') && !survey.taken(from + 1) && !survey.taken(from + 2)) return false
  for (let i = survey.tag(from, 'word', 'ledBy')?.match.to ?? from; i < to; i++) if (survey.tokens.kind[i] === 2 && !survey.taken(i) || survey.known(i)?.some((m) => m.tags.some((t) => t.form === 'past' || t.form === 'present'))) return false
  return true
}

const ASIDE = 6
const PLACES = ['in', 'with', 'during', 'from', 'to', 'ledBy']

/** Words between two tokens; a mention counts as one. */
function wordsBetween(survey: Survey, from: number, to: number): number {
  let words = 0
  for (let i = from; i < to; i++) if (survey.covered[i]! < 0 || survey.covered[i] !== survey.covered[i - 1]) words++
  return words
}
