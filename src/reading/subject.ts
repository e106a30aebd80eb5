import type { What } from '../rules/frame.ts'
import type { WordForm } from '../rules/lexicon.ts'
import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

/** A trigger met in the text: tokens `[from, to)`, how the word stands, what was cut off its front. */
export interface Trigger { from: number; to: number; form: WordForm; prefix: number; count: 1 | 2 | 3 }

const NEAR = 4

/** Whether a mention can act: a person, a pair, or a party that speaks and moves (no adjective, no city with a preposition). */
export function acts(m: Mention): boolean {
  return m.sort !== 'place' && m.manner !== 'adjective' && !(m.sort === 'party' && m.manner === 'city')
}

/** Mentions of the sentence that holds token `at`. */
export function mentionsAround(survey: Survey, at: number): readonly Mention[] {
  return survey.mentionsIn(survey.sentenceOf(at).index)
}

function onlyFillers(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (survey.tokens.kind[i] === 2 || survey.is(i, 'which') || survey.is(i, 'that') || survey.is(i, 'auxiliary') || survey.is(i, 'will') || survey.is(i, 'adverb') || survey.is(i, 'adjective') || survey.is(i, 'each') || survey.is(i, 'therein') || survey.is(i, 'writing') || survey.is(i, 'chain') || survey.dates.some((d) => i >= d.from && i < d.to)) continue
    return false
  }
  return true
}

/**
 * The subject of a verb, of the sort that `what` asks: right behind it; else the actor right before it, or the one its sentence begins with; else, where no noun of its own follows, the one carried on from what was said before.
 */
export function subjectOf(survey: Survey, trigger: Trigger, what: What = 'any'): { mention: Mention; how: 'behind' | 'before' | 'carried' } | null {
  const around = mentionsAround(survey, trigger.from)
  if (survey.pack.order === 'subject-first') return subjectAhead(survey, trigger, around)
  if (survey.is(trigger.from - 1, 'may')) { const had = around.find((m) => m.to === trigger.from - 1 && acts(m) && !m.preposition); if (had) return { mention: had.head, how: 'before' } }
  const ahead = rightBefore(survey, trigger, around)
  if (ahead && fits(ahead, what)) return { mention: ahead.head, how: 'before' }
  const behind = subjectBehind(survey, trigger, around, what)
  if (behind) return { mention: behind, how: 'behind' }
  if (nounFollows(survey, trigger.to) || quotedName(survey, trigger.to)) return null
  const object = verbal(trigger) && owned(survey, trigger) ? antecedent(survey, trigger) : null
  const before = around.filter((m) => m !== object && m.to <= trigger.from && acts(m) && (!m.preposition || relativeBetween(survey, m.to, trigger.from)))
  const last = before.at(-1)
  if (survey.is(trigger.from - 1, 'that')) { const governed = around.find((m) => m.to === trigger.from - 1 && m.preposition === 'for' && m.sort === 'person'); if (governed) return { mention: governed, how: 'before' } }
  const near = last && { ...last.head, to: last.to, head: last.head }
  if (survey.is(trigger.to, 'therein')) { const topic = survey.topics[survey.sentenceOf(trigger.from).index]; if (topic) return { mention: topic, how: 'before' } }
  if (near && onlyFillers(survey, near.to, trigger.from)) return { mention: near.head, how: 'before' }
  if (near && relativeBetween(survey, near.to, trigger.from) && trigger.from - near.to < 5) return { mention: near.head, how: 'before' }
  const first = before.find((m) => !m.preposition && (m.sort !== 'party' || !m.placeId))
  if (first && goesOn(survey, trigger)) return { mention: first, how: 'before' }
  const carried = carriedOn(survey, trigger)
  return carried ? { mention: carried, how: 'carried' } : null
}

/** The actor right before a verb, where it opens the clause: behind a conjunction, or at the head of the sentence. */
function rightBefore(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  if (!verbal(trigger) || trigger.prefix & (survey.pack.clitics.and | survey.pack.clitics.so)) return null
  const last = around.findLast((m) => m.to <= trigger.from && acts(m))
  if (!last || last.preposition || (last.sort !== 'person' && last.manner === 'city') || !onlyFillers(survey, last.to, trigger.from)) return null
  const opening = last.head.from
  return survey.is(opening - 1, 'that') || opening === survey.sentenceOf(opening).from ? last.head : null
}

const SUBJECT_REACH = 5

/** The subject behind a verb: the first bare actor after it, past days, adverbs and places behind a preposition or (for a verb that takes places) named bare. */
function subjectBehind(survey: Survey, trigger: Trigger, around: readonly Mention[], what: What): Mention | null {
  let at = trigger.to, words = 0
  for (const m of around) {
    if (m.from < at || m.manner === 'adjective') continue
    for (let i = at; i < m.from; i++) {
      if (survey.dates.some((d) => i >= d.from && i < d.to) || survey.is(i, 'adverb') || (survey.tokens.kind[i] === 2 && besideDate(survey, i))) continue
      if (survey.is(i, 'in') || survey.is(i, 'to') || survey.is(i, 'from') || survey.is(i, 'capitalCity')) { words++; continue }
      if (!onlyFillers(survey, i, i + 1) || ++words > SUBJECT_REACH) return null
    }
    if (m.placeId && (m.preposition ? PLACING.has(m.preposition) : what === 'person' && m.head === m)) { at = m.to; continue }
    if (!acts(m) || m.preposition || !fits(m, what) || saidBetween(survey, trigger.to, m.from) || !mayBeHis(survey, trigger, m) || survey.is(m.from, 'counterpart')) return null
    return m
  }
  return null
}

const PLACING = new Set(['in', 'to', 'from', 'by'])

/** Whether a comma stands beside a date or an adverb, which it sets apart. */
function besideDate(survey: Survey, i: number): boolean {
  return survey.mark(i, survey.pack.titles.marks) && (survey.dates.some((d) => d.to === i || d.from === i + 1) || survey.is(i - 1, 'adverb') || survey.is(i + 1, 'adverb'))
}

/** Whether what is said begins between a verb and a mention: a conjunction, a colon, a quotation. */
function saidBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'that') || survey.mark(i, OPENS_SPEECH)) return true
  return false
}

const OPENS_SPEECH = new Set([':', '"', '“', '«', '”'])

/** Whether a verb agrees with the person behind it: a feminine one is not said of a man, who is its object then. */
function mayBeHis(survey: Survey, trigger: Trigger, m: Mention): boolean {
  const { feminineTitle } = survey.pack
  if (!feminineTitle || m.sort !== 'person' || m.manner !== 'official' || trigger.count > 1 || (trigger.form !== 'past' && trigger.form !== 'present')) return true
  return !isFeminine(survey, trigger) || feminineTitle(survey.tokens.form(m.from)) || m.offices.some((o) => feminineTitle(survey.tokens.form(o.from)))
}

function isFeminine(survey: Survey, trigger: Trigger): boolean {
  return (survey.known[trigger.from] ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.form === trigger.form && t.feminine))
}

/** The subject of a verb in a language that puts it first: before the verb; behind it only where a mark lets the two change places ("…", said X); for a pronoun, who was spoken of before. */
function subjectAhead(survey: Survey, trigger: Trigger, around: readonly Mention[]): { mention: Mention; how: 'behind' | 'before' | 'carried' } | null {
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

/** Whether a verb goes on with the sentence's first subject: joined by "and", or behind a comma. */
function goesOn(survey: Survey, trigger: Trigger): boolean {
  const { clitics, titles } = survey.pack
  return trigger.from > survey.sentenceOf(trigger.from).from + 1 && ((trigger.prefix & (clitics.and | clitics.so)) !== 0 || survey.mark(trigger.from - 1, titles.marks) || survey.is(trigger.from - 1, 'and'))
}

const LONGEST_QUOTED = 5
const QUOTES = new Set(['"', '“', '”', '«', '»'])

/** Whether a name in quotation marks follows as the subject ("said "SOME GROUP", that"): a few words between marks and then what is said. */
function quotedName(survey: Survey, at: number): boolean {
  if (survey.pack.order === 'subject-first' || !survey.mark(at, QUOTES)) return false
  for (let i = at + 1; i <= at + LONGEST_QUOTED + 1 && i < survey.tokens.count; i++) if (survey.mark(i, QUOTES)) return i > at + 1 && (survey.is(i + 1, 'that') || survey.mark(i + 1, COMMAS) || survey.is(i + 1, 'in') || survey.is(i + 1, 'about'))
  return false
}
const COMMAS = new Set(['،', ','])

/** Whether a word of the verb's own follows that nothing knows: likely its subject ("witnesses said"). */
function nounFollows(survey: Survey, at: number): boolean {
  return at < survey.tokens.count && survey.tokens.kind[at] === 0 && (!survey.known[at] || survey.is(at, 'nonState') || survey.is(at, 'holding'))
}

function relativeBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'which')) return true
  return false
}

/** Who the sentence before was about: the first bare actor in it, persons first. */
export function carriedOn(survey: Survey, trigger: Trigger): Mention | null {
  const sentence = survey.sentenceOf(trigger.from)
  for (let n = sentence.index - 1; n >= 0 && n >= sentence.index - 4; n--) {
    const topic = survey.topics[n]
    if (topic && agrees(survey, trigger, topic)) return topic
  }
  return null
}

/** Whether a verb that names no subject can be said of one by its gender. Persons are men unless a title of theirs says otherwise; institutions go by their noun, states are feminine. */
function agrees(survey: Survey, trigger: Trigger, topic: Mention): boolean {
  const { feminineTitle } = survey.pack
  if (!feminineTitle || (trigger.form !== 'past' && trigger.form !== 'present')) return true
  if (trigger.count > 1) return topic.sort === 'pair' || topic.manner === 'official' && topic.sort === 'party' || listOf(survey, topic).length > 1
  const hers = isFeminine(survey, trigger)
  if (topic.sort !== 'person') return topic.placeId !== null ? hers : topic.manner !== 'institution' || hers === feminineTitle(survey.tokens.form(topic.from))
  const titles = survey.mentions.filter((m) => m.person !== null && m.person === topic.person && m.offices.length > 0 && m.manner === 'official')
  return hers === titles.some((m) => feminineTitle(survey.tokens.form(m.from)))
}

/** Whether a word of the named set stands at a token as a noun, among whatever else it may be. */
export function isNoun(survey: Survey, i: number, set: string): boolean {
  return (survey.known[i] ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && t.value === set && t.form === 'noun'))
}

/** Whether a trigger stands as a verb. */
export const verbal = (trigger: Trigger) => trigger.form === 'past' || trigger.form === 'present' || trigger.form === 'future'

/** What a relative clause is said of, where its verb takes it up again with a pronoun ("the country that he visited"). */
export function antecedent(survey: Survey, trigger: Trigger): Mention | null {
  if (!survey.is(trigger.from - 1, 'which')) return null
  return mentionsAround(survey, trigger.from).find((m) => m.to === trigger.from - 1) ?? null
}

/** Whether a verbal noun carries a possessive ("his visit"). */
export function owned(survey: Survey, trigger: Trigger): boolean {
  return (survey.known[trigger.from] ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.sort === 'word' && t.detail?.startsWith('owned')))
}

/** Sets of verbs that begin a clause of their own. */
export const VERBS = new Set(['say', 'sayBefore', 'visit', 'arrive', 'travel', 'meet', 'discuss', 'sign', 'agree', 'pledge', 'depart', 'target', 'receive', 'maybe', 'plan'])

/** Whether a mention is of the sort that a role asks for. */
export function fits(m: Mention, what: What): boolean {
  if (what === 'any') return m.manner !== 'adjective'
  if (what === 'actor') return acts(m)
  if (what === 'person') return acts(m) && !m.placeId && m.manner !== 'organisation' && m.manner !== 'own' && (m.sort !== 'pair' || m.ofPeople || m.members.length > 1)
  return (m.placeId !== null || (m.manner === 'own' && m.sort === 'party' && m.party !== null)) && m.manner !== 'adjective'
}

/** The whole list that a mention heads. */
export function listOf(survey: Survey, m: Mention): Mention[] {
  const all = survey.mentionsIn(survey.sentenceOf(m.from).index).filter((x) => x.head === m.head)
  return all.length ? all : [m]
}
