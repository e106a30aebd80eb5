import { acts, listOf } from '../acting.ts'
import { bothBefore } from '../clause.ts'
import type { Match, Tag } from '../../rules/lexicon.ts'
import { HINTS } from '../hints.ts'
import type { Mention } from '../mention.ts'
import type { Person } from '../people.ts'
import type { Steps } from '../steps.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import { fitsAhead, ofTwo, type Agreement } from './agree.ts'
import { bareAt, finite, isThing, owned, saidAt, saidBehind, takesOf } from './complement.ts'
import { quotedTokens } from './quotes.ts'
import { documentSpeakers, issuersOf } from './issuer.ts'
import { tellAccording, tellNoun, tellReads, tellRelay } from './told.ts'
import { CARRY, goesOnWith, spokenOfAgain } from './again.ts'
import { calledOn, isAccused } from './accused.ts'
import { isUnspoken } from './unspoken.ts'
import { subjectAheadOf, subjectBehindOf, subjectPastAsides, type Found } from './subjects.ts'
import { SPEECH_OPENS } from '../marks.ts'
import { adverbEnds } from '../preposition.ts'

/** A word of speech met in the text: a verb or participle at tokens `[at, to)`. */
export interface Verb extends Agreement { at: number; to: number; set: string; form: string; prefix: number; owned: boolean }

/** Speech told at a verb: who speaks, in the mentions that name them; nobody where someone speaks whom no party answers for. */
export interface Telling { verb: Verb; speakers: readonly Mention[]; how: Found['how']; /** It tells the report's own story, and is not told within another's words or of someone in passing. */ main: boolean; /** It is speech: what must follow its verb does. */ spoken: boolean }

/** What is known while the sentences of a report are gone through in order. */
export interface Tale { survey: Survey; quoted: Int32Array; bySentence: Telling[][]; women: Set<Person> }

/** All speech told in a report: by the token of its verb, by sentence, and the marks that open the quotations tokens stand in. */
export interface Tellings { at: ReadonlyMap<number, Telling>; quoted: Int32Array; bySentence: readonly (readonly Telling[])[] }

const SETS = ['say', 'sayBefore', 'saying']
/** Speech told otherwise than by a verb whose subject speaks. */
const TOLD: readonly (readonly [set: string, tell: (tale: Tale, s: Sentence, match: Match, tag: Tag) => Telling | null])[] = [['relay', tellRelay], ['reads', tellReads], ['accordingTo', tellAccording], ['tellingNoun', tellNoun]]

/** Speech told in a report, by the token of its verb: verbs that name no subject go on with whoever spoke before and agrees with them. */
export function* findTellings(survey: Survey): Steps<Tellings> {
  const tale: Tale = { survey, quoted: quotedTokens(survey), bySentence: survey.sentences.map(() => []), women: womenOf(survey) }
  yield
  const at = new Map<number, Telling>()
  for (const s of survey.sentences) {
    if (s.title || leadsAway(survey, s)) continue
    for (let i = s.from; i < s.to; i++) {
      if (!(survey.hints[i]! & HINTS.speech) || survey.taken(i)) continue
      const verb = speechAt(survey, i)
      const telling = (verb && (verb.set === 'saying' ? tellParticiple(tale, s, verb) : tellVerb(tale, s, verb))) ?? otherwise(tale, s, i)
      if (!telling) continue
      tale.bySentence[s.index]!.push(telling)
      at.set(i, telling)
    }
  }
  return { at, quoted: tale.quoted, bySentence: tale.bySentence }
}

/** Whether a sentence only leads to another report ("Read more: X says that"). */
function leadsAway(survey: Survey, s: Sentence): boolean {
  let from = s.from
  while (from < s.to && survey.tokens.kind[from] === 2) from++
  return survey.is(from, 'readMore')
}

/** What is told at a token otherwise than by a verb whose subject speaks. */
function otherwise(tale: Tale, s: Sentence, i: number): Telling | null {
  for (const [set, tell] of TOLD) {
    const found = tale.survey.tag(i, 'word', set)
    const told = found && tell(tale, s, found.match, found.tag)
    if (told) return told
  }
  return null
}

/** Persons whom more verbs of speech call women than men, standing right before their names. */
function womenOf(survey: Survey): Set<Person> {
  const votes = new Map<Person, number>()
  for (const m of survey.mentions) {
    if (!m.person || m.from === 0 || !(survey.hints[m.from - 1]! & HINTS.speech)) continue
    const verb = speechAt(survey, m.from - 1)
    if (verb && verb.set !== 'saying' && verb.to === m.from && verb.count === 1 && !verb.owned) votes.set(m.person, (votes.get(m.person) ?? 0) + (verb.feminine && !calledOn(survey, verb, m) ? 1 : -1))
  }
  return new Set([...votes].filter(([, n]) => n > 0).map(([person]) => person))
}

/** The word of speech at a token: a verb before a participle, the longest run first. */
function speechAt(survey: Survey, i: number): Verb | null {
  for (const set of SETS) for (const match of survey.known(i) ?? []) for (const tag of match.tags) {
    if (tag.sort !== 'word' || tag.value !== set || tag.detail === 'we' || (tag.form !== 'past' && tag.form !== 'present' && tag.form !== 'participle')) continue
    return { at: i, to: match.to, set, form: tag.form, prefix: match.prefix, owned: tag.detail?.startsWith('owned') ?? false, feminine: tag.feminine ?? false, count: tag.count ?? 1 }
  }
  return null
}

/** Whether the words before a verb of speech say that nothing was said: it is denied, still to come, only wished for; or that it is no verb. */
function unsaid({ survey }: Tale, s: Sentence, verb: Verb): boolean {
  const { by, for: to, as, will } = survey.pack.clitics
  const before = verb.at - 1
  if (verb.prefix & (by | to | as | will)) return true
  if (verb.owned && verb.form === 'past' && !verb.feminine && !survey.is(before, 'which') && !isWhat(survey, before) && !describes(survey, s, verb)) return true
  if (verb.form === 'present' && (survey.is(before, 'may') || survey.is(before, 'mood') || survey.is(before, 'will'))) return true
  if (survey.is(before, 'negation') && !survey.is(verb.at, 'deniable') || verb.set === 'sayBefore' && (survey.is(before, 'if') || survey.tag(before - 1, 'word', 'if')?.match.to === verb.at)) return true
  if (verb.form === 'present' && verb.set === 'sayBefore' && stillHeld(survey, s, verb)) return true
  return verb.set === 'sayBefore' && asNoun(survey, s, verb)
}

/** Whether a verb says what someone named right before it still holds true ("X STILL hopes"). */
function stillHeld(survey: Survey, s: Sentence, verb: Verb): boolean {
  const holder = survey.mentionsIn(s.index).find((m) => m.to === verb.at)?.head
  return holder !== undefined && [1, 2].some((back) => survey.tag(holder.from - back, 'word', 'still')?.match.to === holder.from)
}

/** Whether a verb that ends in a pronoun, and could be a noun with it, says what someone right beside it calls a thing: "X DESCRIBED IT as". */
function describes(survey: Survey, s: Sentence, verb: Verb): boolean {
  const beside = survey.mentionsIn(s.index).find((m) => (m.to === verb.at || m.from === verb.to) && acts(m) && !m.head.preposition && m.manner !== 'city')
  return beside !== undefined && takesOf(survey, verb.at).includes('by') && saidBehind(survey, verb.at, beside.from === verb.to ? listOf(survey, beside).at(-1)!.to : verb.to) >= 0
}

const BEFORE_VERBS = wordSets('conjunction', 'butHe', 'that', 'which', 'may', 'auxiliary', 'negation', 'adverb', 'will', 'and', 'each', 'what')

/** Whether a word of speech that is spelled like a noun stands as one: behind a word that no clause begins with ("ignored the REQUEST of X"). */
function asNoun(survey: Survey, s: Sentence, verb: Verb): boolean {
  const i = verb.at - 1
  if (verb.form !== 'past' || verb.prefix !== 0 || verb.feminine && !verb.owned || i < s.from || survey.tokens.kind[i] !== 0) return false
  if (survey.dateAt(i) !== null || survey.isAny(i, BEFORE_VERBS) || adverbEnds(survey, verb.at)) return false
  return !survey.taken(i) || survey.mentions.some((m) => m.to === i + 1 && m.manner === 'document')
}

function tellVerb(tale: Tale, s: Sentence, verb: Verb): Telling | null {
  const { survey } = tale
  if (unsaid(tale, s, verb)) return null
  const subject = subjectOfSpeech(tale, s, verb)
  const found = subject && isAccused(survey, verb, subject) ? accuser(tale, s, verb) : subject
  if (!found) return null
  if (found.how === 'before' && found.mention && whether(survey, found.mention.head.from - 1)) return null
  const list = found.mention ? (found.how === 'carried' ? [found.mention] : listOf(survey, found.mention)) : found.mentions ?? []
  const speakers = list.flatMap((m) => (m.manner === 'document' ? issuersOf(survey, m.from) ?? documentSpeakers(tale, s) : isFormer(survey, m) ? [] : [found.how === 'carried' ? m : spokenOfAgain(tale, s, m)]))
  const end = found.how === 'behind' ? Math.max(verb.to, found.end) : verb.to
  const said = saidBehind(survey, verb.at, end)
  return { verb, speakers, how: found.how, main: isMain(tale, verb, found), spoken: speaks(tale, verb, found, said) }
}

/** Who says so of the one behind a verb: whoever spoke before in the sentence and agrees with it; else nobody known. */
function accuser(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const told = tale.bySentence[s.index]!.findLast((t) => t.spoken && t.how !== 'relative' && t.speakers.length && goesOnWith(tale, verb, t))
  return told ? { mentions: told.speakers, how: 'before', end: verb.to } : null
}

/** Whether what stands behind token `i` is only asked about: "whether X had said". */
function whether(survey: Survey, i: number): boolean {
  return survey.is(i, 'if') || (survey.is(i, 'had') && survey.is(i - 1, 'if'))
}

/** Former officers and those behind an institution's name that speak for nobody. */
function isFormer(survey: Survey, m: Mention): boolean {
  return m.manner === 'official' && m.sort === 'party' && survey.is(m.to, 'former')
}

/** Whether a verb with the subject found is speech: strong verbs are where somebody is named for them; others need what they take behind them. */
function speaks(tale: Tale, verb: Verb, found: Found, said: number): boolean {
  const { survey } = tale
  if (tale.quoted[verb.at] && (tale.quoted[verb.at - 2] || survey.pack.firstPerson?.(survey.tokens, verb.at))) return false
  if (verb.form === 'past' && survey.is(verb.at - 2, 'sinceThen')) return false
  // What two undertake together is their deal, and not their word.
  if (found.mention?.sort === 'pair' && survey.is(verb.at, 'pledge') || isUnspoken(tale, verb, found, said)) return false
  const bare = said >= 0 && bareAt(survey, verb.at, said) && said === (found.how === 'behind' ? Math.max(verb.to, found.end) : verb.to)
  if (found.how === 'carried' && said === verb.to && !bare && !verb.owned && survey.is(verb.at, 'needsWhom')) return false
  if (found.how === 'carried') return said >= 0 && (!bare || survey.is(said, 'contentNoun') || owned(survey, said) || verb.set === 'say' && isThing(survey, said, verb) && opensVerb(survey, verb)) && !(verb.form === 'present' && survey.is(verb.at, 'impersonal'))
  const told = found.within || (found.how === 'before' && found.mention !== undefined && thatAt(survey, found.mention.head.from - 1))
  if (verb.set === 'sayBefore' && told && !found.within && (verb.form === 'present' || survey.is(verb.at, 'needsThat'))) return false
  if (bare && verb.set === 'sayBefore' && survey.tokens.kind[said] === 1) return false
  // What someone's age comes to.
  if (verb.set === 'sayBefore' && !bare && found.how === 'behind' && survey.tokens.kind[found.end] === 1) return false
  if (survey.is(verb.at, 'needsThat')) return said >= 0 && (quotationSoon(survey, said) || bare && verb.form === 'past' && !told && !found.within && found.how === 'behind' && isActor(found))
  if (verb.set === 'sayBefore' && found.how === 'relative' && verb.form === 'past' && said >= 0 && (!bare || survey.is(said, 'contentNoun') && owned(survey, said))) return true
  if (verb.set === 'sayBefore' && (found.how === 'relative' || told || found.how === 'before' && verb.form === 'present')) return said >= 0 && (speechBegins(survey, said) || (verb.form === 'past' && (survey.is(said, 'upon') || survey.is(said, 'from'))))
  if (verb.set === 'sayBefore' || found.how === 'relative' || found.within) return said >= 0
  return found.how === 'behind' || said >= 0 || verb.form === 'past'
}

/** Whether a word of speech stands where a verb begins: joined on, or behind a word that verbs follow. */
function opensVerb(survey: Survey, verb: Verb): boolean {
  const { and, so } = survey.pack.clitics
  return (verb.prefix & (and | so)) !== 0 || verb.form === 'present' || survey.isAny(verb.at - 1, BEFORE_VERBS)
}

/** Whether a subject is somebody who may hold something true, and no thing that is held. */
const isActor = ({ mention }: Found) => mention !== undefined && (mention.sort === 'person' || mention.manner === 'institution' || mention.placeId !== null)

/** Whether "that" stands at a token and leads on to what is told, and is no end of "but" or "except that". */
function thatAt(survey: Survey, i: number): boolean {
  return survey.is(i, 'that') && survey.tag(i - 1, 'word', 'but')?.match.to !== i + 1
}

/** Whether "that", a colon or a quotation stands at a token, the preposition of a verb before it aside. */
function speechBegins(survey: Survey, at: number): boolean {
  return survey.is(at, 'speechNoun') || [at, at + 1].some((i) => survey.is(i, 'that') || survey.mark(i, SPEECH_OPENS))
}

const SOON = 8

function quotationSoon(survey: Survey, from: number): boolean {
  for (let i = from; i < Math.min(survey.tokens.count, from + SOON); i++) if (survey.mark(i, SPEECH_OPENS) || survey.is(i, 'that')) return true
  return false
}

function isMain(tale: Tale, verb: Verb, found: Found): boolean {
  const { survey } = tale
  if (found.how === 'relative' || tale.quoted[verb.at]) return false
  const opening = found.how === 'before' && found.mention ? Math.min(verb.at, found.mention.head.from) : verb.at
  return !thatAt(survey, opening - 1)
}

function subjectOfSpeech(tale: Tale, s: Sentence, verb: Verb): Found | null {
  if (tale.survey.is(verb.at - 1, 'butHe') || tale.survey.is(verb.at - 1, 'thatHe')) return carried(tale, s, verb)
  return relative(tale, verb) ?? governed(tale, s, verb) ?? subjectAheadOf(tale, s, verb) ?? adjacent(tale, s, verb) ?? subjectPastAsides(tale, s, verb) ?? subjectBehindOf(tale, s, verb) ?? carried(tale, s, verb)
}

/** "It had happened to X that": the one behind the preposition is the subject of what follows "that". */
function governed({ survey, women }: Tale, s: Sentence, verb: Verb): Found | null {
  if (!survey.is(verb.at - 1, 'that') || verb.form !== 'past') return null
  const m = survey.mentionsIn(s.index).find((x) => x.to === verb.at - 1 && x.preposition === 'for' && acts(x))
  return m && fitsAhead(survey, verb, { ...m, head: m }, women) ? { mention: { ...m, head: m }, how: 'before', end: verb.to } : null
}

/** A subject that stands right behind a verb which no "had" governs. */
function adjacent(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  if (survey.is(verb.at - 1, 'may')) return null
  const found = subjectBehindOf(tale, s, verb)
  return found?.mention && found.mention.from - verb.to <= (survey.is(verb.to, 'resumptive') ? 1 : 0) ? found : null
}

/** A subject behind a verb with nothing between but a day or an adverb. */
function behindDays(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  let at = verb.to
  for (let date = survey.dateAt(at); date || survey.is(at, 'adverb') || survey.is(at, 'resumptive'); date = survey.dateAt(at)) at = date ? date.to : Math.max(at + 1, survey.tag(at, 'word', 'adverb')?.match.to ?? 0)
  const found = subjectBehindOf(tale, s, verb)
  return found?.mention?.from === at ? found : null
}

/** "What", and not "as", which is written with it. */
function isWhat(survey: Survey, i: number): boolean {
  const what = survey.tag(i, 'word', 'what')
  return what !== null && !(what.match.prefix & survey.pack.clitics.as)
}

/** The subject of a verb in a relative clause: whom the clause is of, or who is named behind a verb that takes it up with a pronoun; nobody where that is someone unknown. */
function relative(tale: Tale, verb: Verb): Found | null {
  const { survey } = tale
  const s = survey.sentenceOf(verb.at)
  let k = verb.at - 1
  while (survey.is(k, 'auxiliary') || survey.is(k, 'may')) k--
  const nobody: Found = { how: 'relative', end: verb.to }
  if (isWhat(survey, k)) return behindDays(tale, s, verb) ?? nobody
  // "Among those who criticise": the word for "from" is one for "who" before a verb.
  if (k === verb.at - 1 && verb.form === 'present' && survey.is(k, 'from') && survey.tag(k, 'word', 'from')!.match.to === verb.at) return nobody
  if (!survey.is(k, 'which') || survey.is(k, 'whereupon')) return null
  if (verb.owned || survey.is(verb.to, 'resumptive')) { const behind = subjectBehindOf(tale, s, verb); if (behind?.mention) return { ...behind, within: true }; const of = whoseWords(tale, s, verb, k); return of ? { mention: of, how: 'relative', end: verb.to } : nobody }
  const at = survey.mark(k - 1, survey.pack.titles.marks) ? k - 1 : k
  const antecedent = survey.mentionsIn(s.index).find((m) => m.to === at)
  if (antecedent && acts(antecedent) && fitsAhead(survey, verb, antecedent, tale.women)) return { mention: antecedent, how: 'relative', end: verb.to }
  const behind = adjacent(tale, s, verb)
  return behind ? { ...behind, within: true } : nobody
}

const WORDS_REACH = 6

/** Whose words a relative clause is of that takes them up with a pronoun: "X's message, in which he said". */
function whoseWords({ survey, women }: Tale, s: Sentence, verb: Verb, which: number): Mention | null {
  if (verb.owned) return null
  const m = survey.mentionsIn(s.index).findLast((x) => x.to <= which)
  if (!m || which - m.to > WORDS_REACH || !acts(m) || m.placeId !== null || !fitsAhead(survey, verb, m, women)) return null
  return survey.isWithin(WORDS, m.from, m.from - 2, m.from) ? m : null
}
const WORDS = wordSets('document', 'tellingNoun', 'wording')

/** Whoever spoke before and agrees with a verb that names no subject: in the same sentence, where the verb goes on; else in those before. */
function carried(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  const here = tale.bySentence[s.index]!
  for (let k = here.length - 1; k >= 0; k--) {
    const t = here[k]!
    if (t.how === 'relative' || !t.spoken) continue
    if (goesOnWith(tale, verb, t)) return { mentions: t.speakers, how: 'carried', end: verb.to }
  }
  const standing = standsAlone(tale, s, verb) ?? namesAct(survey, verb)
  if (standing) return standing
  // "But he said" takes up whoever the sentence says did something, and nobody else.
  if (survey.is(verb.at - 1, 'butHe') && verb.at - 1 > s.from + 1 && !goesOnAt(tale, s, verb.at - 1) && !survey.mentionsIn(s.index).some((m) => m.to <= verb.at && acts(m) && !m.preposition && m.head === m && (finite(survey, m.from - 1) || m.from - 1 === s.from) && fitsAhead(survey, verb, m, tale.women))) return { how: 'relative', end: verb.to }
  const first = survey.mentionsIn(s.index).find((m) => m.to <= verb.at && acts(m) && !m.preposition && (m.sort !== 'party' || !m.placeId) && m.head === m)
  if (verb.count > 1) { const pair = survey.mentionsIn(s.index).find((m) => m.to <= verb.at && m.sort === 'pair' && m.ofPeople && !m.preposition); if (pair) return { mention: pair, how: 'carried', end: verb.to } }
  if (verb.count === 2 || (verb.set === 'saying' && verb.count > 2 && ofTwo(survey, s, verb.at))) { const both = bothBefore(survey, verb.at); if (both) return { mentions: both.members, how: 'carried', end: verb.to } }
  if (first && fitsAhead(survey, verb, first, tale.women)) return { mention: first, how: 'carried', end: verb.to }
  return carriedOver(tale, s, verb)
}

/** A verb right behind a noun that names nobody, joined to it by no conjunction: it is said of that noun; with a pronoun that takes the noun up ("a message in which he said"), of the person last named before it. */
function standsAlone({ survey, women }: Tale, s: Sentence, verb: Verb): Found | null {
  const i = verb.at - 1
  const { clitics } = survey.pack
  if (i < s.from || verb.set === 'saying' || verb.prefix & (clitics.and | clitics.so)) return null
  const near = survey.is(verb.to, 'resumptive') ? survey.mentionsIn(s.index).findLast((m) => m.to <= verb.at && (m.sort === 'person' || m.manner === 'institution' && finite(survey, m.from - 1)) && m.preposition !== 'to' && fitsAhead(survey, verb, m, women)) : undefined
  if (near) return { mention: near, how: 'carried', end: verb.to }
  if (survey.tokens.kind[i] !== 0 || survey.taken(i) || finite(survey, i) || survey.isAny(i, BEFORE_VERBS) || survey.dateAt(i) !== null) return null
  return { how: 'relative', end: verb.to }
}

/** A word of speech that is a noun too, with no conjunction joined to it, right behind a mention that is no subject: the noun ("it is for X TO DISCLOSE"). */
function namesAct(survey: Survey, verb: Verb): Found | null {
  return verb.form === 'past' && verb.prefix === 0 && survey.taken(verb.at - 1) && survey.is(verb.at, 'tellingNoun') && !saidAt(survey, takesOf(survey, verb.at), verb.to) ? { how: 'relative', end: verb.to } : null
}

/** Whether a sentence begins with a verb of speech joined to the sentence before, and nobody before a token can be its subject ("And declined to comment, but he said"). */
function goesOnAt(tale: Tale, s: Sentence, before: number): boolean {
  const { survey } = tale
  const opening = speechAt(survey, s.from)
  return opening !== null && (opening.prefix & survey.pack.clitics.and) !== 0 && (survey.is(opening.to, 'commenting') || !subjectBehindOf(tale, s, opening)) && !survey.mentionsIn(s.index).some((m) => m.to <= before && acts(m) && !m.preposition)
}

function carriedOver(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  for (let n = s.index - 1; n >= Math.max(0, s.index - CARRY); n--) {
    if (survey.sentences[n]!.title) break
    const mains = tale.bySentence[n]!.filter((t) => t.main && t.spoken)
    const told = mains.findLast((t) => goesOnWith(tale, verb, t))
    if (told) return { mentions: told.speakers, how: 'carried', end: verb.to }
    const topic = mains.length ? null : survey.topics[n]
    if (topic && fitsAhead(survey, verb, topic, tale.women)) return { mention: topic, how: 'carried', end: verb.to }
  }
  return null
}

const PARTICIPLE_REACH = 2

/** "Adding that": said by whoever speaks or acts in the sentence before it and agrees with it. */
function tellParticiple(tale: Tale, s: Sentence, verb: Verb): Telling | null {
  const { survey } = tale
  // So many of what is spelled so ("ten PROPOSALS").
  if (verb.prefix || survey.is(verb.at - 1, 'un') || survey.tokens.kind[verb.at - 1] === 1 || tale.quoted[verb.at] || (verb.feminine && survey.tokens.kind[verb.at - 1] === 0 && !survey.taken(verb.at - 1))) return null
  const said = saidBehind(survey, verb.at, verb.to)
  if (said < 0 || (said - verb.to > PARTICIPLE_REACH && !survey.taken(verb.to) && takesOf(survey, verb.at) !== 'for')) return null
  // What a verb right before it takes is a noun ("gave a REASON for").
  if (finite(survey, verb.at - 1) && !survey.taken(verb.at - 1) && !speechBegins(survey, said)) return null
  const found = carried(tale, s, verb)
  if (!found) return null
  return { verb, speakers: found.mention ? [found.mention] : found.mentions ?? [], how: 'carried', main: false, spoken: true }
}
