import { wordSets, type Survey } from '../survey.ts'
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
const PREPOSITIONS = wordSets(...BY_SET.map(([, set]) => set))

/** Whether what is said begins at token `at`: "that", a colon, a quotation, or a preposition that the verb takes. */
export function saidAt(survey: Survey, takes: string, at: number): boolean {
  const words = takes.includes('speech') && (survey.is(at, 'speechNoun') || survey.is(at, 'to') && survey.is(at + 1, 'speechNoun'))
  if (words || takes === 'speech') return words
  if (survey.is(at, 'that') || survey.mark(at, SPEECH_OPENS)) return true
  const { clitics } = survey.pack
  if (survey.pack.wholeWords?.has(survey.tokens.form(at))) return false
  const prefix = survey.known(at)?.[0]?.prefix ?? 0
  if (takes.includes('by') && (prefix & clitics.by || startsWith(survey, at, clitics.by))) return true
  if (takes.includes('for') && (prefix & clitics.for || startsWith(survey, at, clitics.for))) return true
  return survey.isAny(at, PREPOSITIONS) && BY_SET.some(([code, set]) => takes.includes(code) && survey.is(at, set))
}

const BLAMED = 8

/** Whether a verb lays the responsibility for something on others behind it, named before or after it. */
function laysBlame(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + BLAMED); i++) {
    if (survey.is(i, 'blame')) return true
    if (survey.is(i, 'that') || survey.is(i, 'which') || survey.tokens.kind[i] === 2 && !survey.mark(i, COMMAS)) return false
  }
  return false
}

/** Whether a word that nothing knows as it stands may begin with a joined preposition: what is left is a word with its article, or a possessive. */
function startsWith(survey: Survey, at: number, bit: number): boolean {
  if (at >= survey.tokens.count || survey.tokens.kind[at] !== 0 || survey.taken(at) || survey.known(at)?.length || survey.nameEnd(at) > at && !owned(survey, at)) return false
  return survey.pack.lexicon.cutsOf(survey.tokens, at).some((cut) => (cut.prefix & bit) !== 0 && cut.rest.length > 2)
}

const REACH = 16
const ASIDES = wordSets('in', 'during', 'about', 'from', 'with')

/**
 * Where what is said begins behind a verb of speech and its subject, or -1: past days, adverbs, places and circumstances ("in a statement, on Monday");
 * for verbs that call on someone, past whom they call on; a bare noun for verbs that take one.
 */
export function saidBehind(survey: Survey, verb: number, from: number): number {
  const takes = takesOf(survey, verb)
  let end = Math.min(survey.sentenceOf(verb).to, from + REACH)
  if (takes === 'blame') return laysBlame(survey, from, end) ? from : -1
  let within = takes.includes('someone')
  for (let i = from; i < end; i++) {
    if (saidAt(survey, takes, i)) return takes.includes('someone') && (survey.is(i, 'visit') || survey.is(i + 1, 'visit')) ? -1 : i
    const date = survey.dateAt(i)
    if (date) { i = date.to - 1; continue }
    if (survey.mark(i, COMMAS)) { i = Math.max(i, asideEnd(survey, takes, i, end)); continue }
    if (survey.is(i, 'resumptive')) continue
    if (survey.tokens.kind[i] === 2) return -1
    // A noun of what is held is what is said, whatever its letters may mean besides, and past an aside too where it is the subject's own.
    if (takes.includes('object') && survey.is(i, 'contentNoun') && (!within || owned(survey, i))) return i
    if (survey.is(i, 'adverb')) { i = survey.tag(i, 'word', 'adverb')!.match.to - 1; continue }
    if (survey.isAny(i, ASIDES) || joinedPreposition(survey, i)) { within = true; continue }
    // Past a clause that says who they are.
    if (survey.is(i, 'which')) { const closing = commaBehind(survey, i, Math.min(survey.sentenceOf(verb).to, i + CLAUSE)); if (closing < 0) return -1; i = closing; end = Math.min(survey.sentenceOf(verb).to, closing + REACH); continue }
    if (survey.isAny(i, OF_HOLDERS)) continue
    if (!within && takes.includes('object') && nominal(survey, i)) return i
    if (!within && i - from < DESCRIBING && !survey.taken(i) && !survey.known(i)) continue
    if (!within || (!survey.taken(i) && finite(survey, i))) return -1
  }
  return -1
}

const OF_HOLDERS = wordSets('holding', 'adjective', 'ranking')
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

/** Whether a word ends in a pronoun, as its language writes one. */
export function owned(survey: Survey, i: number): boolean {
  return survey.pack.possessed?.(survey.tokens.text.slice(survey.tokens.start[i], survey.tokens.end[i])) ?? false
}

/** Whether what is said at a token is a bare noun, and no clause, quotation or what a preposition of the verb's governs. */
export function bareAt(survey: Survey, verb: number, said: number): boolean {
  return nominal(survey, said) && !saidAt(survey, takesOf(survey, verb), said)
}

/** Words for things that are said or done, beside verbal nouns and nouns of what is held. */
const THINGS = wordSets('decision', 'paper', 'hostile', 'penalty', 'contentNoun', 'meetingNoun', 'visit')
/** Words for those who may speak, whatever else their letters mean. */
const SPEAKERS = wordSets('official', 'government', 'delegation', 'bodyNoun', 'organ', 'source', 'document', 'againNoun', 'theOrganisation', 'bothPeople', 'bothSides')

/** Whether the noun at a token is a thing that nobody can be who a verb's subject is: an act, a decision, or a word whose gender is not the verb's. */
export function isThing(survey: Survey, i: number, verb: { feminine: boolean; count: number }): boolean {
  if (survey.taken(i) || survey.tokens.kind[i] !== 0 || survey.isAny(i, SPEAKERS)) return false
  const form = survey.pack.withoutArticle?.(survey.tokens.form(i)) ?? survey.tokens.form(i)
  if (!verb.feminine && verb.count === 1 && survey.pack.feminineNoun?.(form, false)) return true
  return survey.isAny(i, THINGS) || (survey.known(i) ?? []).some((m) => m.prefix === 0 && m.tags.some((t) => t.form === 'noun' && t.detail !== 'owned'))
}

/** Whether a word at token `i` is known as a finite verb. */
export function finite(survey: Survey, i: number): boolean {
  return survey.mayBeVerb(i) && (survey.known(i)?.some((m) => m.tags.some((t) => t.form === 'past' || t.form === 'present')) ?? false)
}

/** Whether a noun may stand at token `i`: a name, a number, a word that is no verb, particle or preposition. */
export function nominal(survey: Survey, i: number): boolean {
  if (i >= survey.tokens.count || survey.tokens.kind[i] === 2) return false
  if (survey.taken(i)) return true
  return (!finite(survey, i) || isContent(survey, i)) && !survey.isAny(i, PARTICLES)
}
/** Whether a word that is spelled like a verb is a noun of what is done or held ("to propose HOLDING a conference"). */
const isContent = (survey: Survey, i: number) => survey.is(i, 'contentNoun') || (survey.known(i) ?? []).some((m) => m.prefix === 0 && m.tags.some((t) => t.form === 'noun' && t.detail === undefined))
const PARTICLES = wordSets('that', 'which', 'conjunction', 'in', 'to', 'upon', 'regarding', 'from', 'during', 'with', 'negation', 'will', 'may', 'auxiliary', 'and', 'saying')
