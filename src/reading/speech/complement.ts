import type { Survey } from '../survey.ts'
import { SPEECH_OPENS } from '../marks.ts'

const COMMAS = new Set(['،', ',', '-', '–', '(', ')'])
const SPEECH = new Set(['say', 'sayBefore', 'saying', 'tellingNoun'])

/** What a verb of speech at a token takes behind it, as its language's words say. */
export function takesOf(survey: Survey, verb: number): string {
  for (const match of survey.known(verb) ?? []) for (const tag of match.tags) if (tag.takes && SPEECH.has(tag.value)) return tag.takes
  return ''
}

/** Prepositions of speech by the word sets that they are found in. */
const BY_SET: readonly (readonly [code: string, set: string])[] = [['to', 'to'], ['on', 'upon'], ['about', 'regarding'], ['from', 'from'], ['in', 'in']]

/** Whether what is said begins at token `at`: "that", a colon, a quotation, or a preposition that the verb takes. */
export function saidAt(survey: Survey, takes: string, at: number): boolean {
  if (survey.is(at, 'that') || survey.mark(at, SPEECH_OPENS)) return true
  const { clitics } = survey.pack
  if (survey.pack.wholeWords?.has(survey.tokens.form(at))) return false
  const prefix = survey.known(at)?.[0]?.prefix ?? 0
  if (takes.includes('by') && (prefix & clitics.by || startsWith(survey, at, clitics.by))) return true
  if (takes.includes('for') && (prefix & clitics.for || startsWith(survey, at, clitics.for))) return true
  return BY_SET.some(([code, set]) => takes.includes(code) && survey.is(at, set))
}

/** Whether a word that nothing knows as it stands may begin with a joined preposition: what is left is a word with its article, or a possessive. */
function startsWith(survey: Survey, at: number, bit: number): boolean {
  if (at >= survey.tokens.count || survey.tokens.kind[at] !== 0 || survey.taken(at) || survey.known(at)?.length) return false
  return survey.pack.lexicon.cutsOf(survey.tokens, at).some((cut) => (cut.prefix & bit) !== 0 && cut.rest.length > 2)
}

const REACH = 16
const ASIDES = ['in', 'during', 'about', 'from', 'with']

/**
 * Where what is said begins behind a verb of speech and its subject, or -1: past days, adverbs, places and circumstances ("in a statement, on Monday");
 * for verbs that call on someone, past whom they call on; a bare noun for verbs that take one.
 */
export function saidBehind(survey: Survey, verb: number, from: number): number {
  const takes = takesOf(survey, verb)
  let end = Math.min(survey.sentenceOf(verb).to, from + REACH)
  let within = takes.includes('someone')
  for (let i = from; i < end; i++) {
    if (saidAt(survey, takes, i)) return takes.includes('someone') && (survey.is(i, 'visit') || survey.is(i + 1, 'visit')) ? -1 : i
    const date = survey.dateAt(i)
    if (date) { i = date.to - 1; continue }
    if (survey.mark(i, COMMAS)) { i = Math.max(i, asideEnd(survey, takes, i, end)); continue }
    if (survey.is(i, 'resumptive')) continue
    if (survey.tokens.kind[i] === 2) return -1
    if (survey.is(i, 'adverb')) { i = survey.tag(i, 'word', 'adverb')!.match.to - 1; continue }
    if (ASIDES.some((set) => survey.is(i, set)) || joinedPreposition(survey, i)) { within = true; continue }
    // Past a clause that says who they are.
    if (survey.is(i, 'which')) { const closing = commaBehind(survey, i, Math.min(survey.sentenceOf(verb).to, i + CLAUSE)); if (closing < 0) return -1; i = closing; end = Math.min(survey.sentenceOf(verb).to, closing + REACH); continue }
    if (survey.is(i, 'holding') || survey.is(i, 'adjective') || survey.is(i, 'ranking')) continue
    if (!within && takes.includes('object') && nominal(survey, i)) return i
    if (!within && i - from < DESCRIBING && !survey.taken(i) && !survey.known(i)) continue
    if (!within || (!survey.taken(i) && finite(survey, i))) return -1
  }
  return -1
}

const CLAUSE = 22

/** The first comma from a token on, or -1. */
function commaBehind(survey: Survey, from: number, to: number): number {
  for (let i = from; i < to; i++) if (survey.mark(i, COMMAS)) return i
  return -1
}

/** Words that may describe a subject between it and what it says. */
const DESCRIBING = 2
const ASIDE = 9

/** The comma that ends an aside which the one at token `i` begins, or `i` where what is said follows or no other comma stands near. */
function asideEnd(survey: Survey, takes: string, i: number, end: number): number {
  for (let k = i + 1; k < Math.min(end, i + ASIDE); k++) {
    if (survey.tokens.kind[k] !== 2 && saidAt(survey, takes, k)) return i
    if (k > i + 1 && survey.mark(k, COMMAS)) return k
    if (survey.tokens.kind[k] === 2) return i
  }
  return i
}

function joinedPreposition(survey: Survey, i: number): boolean {
  const { by, for: to } = survey.pack.clitics
  return ((survey.known(i)?.[0]?.prefix ?? 0) & (by | to)) !== 0 || startsWith(survey, i, by | to)
}

/** Whether a word at token `i` is known as a finite verb. */
export function finite(survey: Survey, i: number): boolean {
  return survey.known(i)?.some((m) => m.tags.some((t) => t.form === 'past' || t.form === 'present')) ?? false
}

/** Whether a noun may stand at token `i`: a name, a number, a word that is no verb, particle or preposition. */
export function nominal(survey: Survey, i: number): boolean {
  if (i >= survey.tokens.count || survey.tokens.kind[i] === 2) return false
  if (survey.taken(i)) return true
  return !finite(survey, i) && !PARTICLES.some((set) => survey.is(i, set))
}
const PARTICLES = ['that', 'which', 'conjunction', 'in', 'to', 'upon', 'regarding', 'from', 'during', 'with', 'negation', 'will', 'may', 'auxiliary', 'and', 'saying']
