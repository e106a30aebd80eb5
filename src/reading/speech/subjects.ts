import { acts } from '../acting.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import { fitsAhead, fitsBehind } from './agree.ts'
import { documentAt } from './issuer.ts'
import { finite, isThing, nominal, owned, saidAt, takesOf } from './complement.ts'
import type { Tale, Verb } from './tellings.ts'
import { QUOTES } from '../marks.ts'
import { adverbEnds } from '../preposition.ts'

/** Who is found to be a verb's subject: one mention, several, or nobody known; what is said may begin at token `end`. */
export interface Found { mention?: Mention; mentions?: readonly Mention[]; how: 'behind' | 'before' | 'relative' | 'carried' | 'genitive' | 'relayed' | 'document'; end: number; /** The verb stands in a relative clause. */ within?: boolean }

const REACH = 14
const COMMAS = new Set(['،', ',', '-', '–'])
const AROUND = wordSets('in', 'during', 'about', 'from', 'with', 'to', 'inAnswer')
const PLACES = 6

/**
 * The subject behind a verb of speech, past days, adverbs, and circumstances that a preposition opens; nobody where a noun stands there that names no one;
 * null where what is said follows at once, so that the verb names no subject.
 */
export function subjectBehindOf(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  const takes = takesOf(survey, verb.at)
  const end = Math.min(s.to, verb.to + REACH)
  let aside = false
  for (let i = verb.to; i < end; i++) {
    const m = survey.taken(i) ? survey.mentions[survey.covered[i]!]! : null
    if (m && m.from === i) {
      // A verb that is spelled like a preposition governs nobody.
      if (m.preposition && !(m.from === verb.to && survey.is(verb.at, 'about') && (survey.is(verb.at - 1, 'and') || adverbEnds(survey, verb.at))) || (m.placeId && !acts(m))) { if (aside || survey.is(i - 1, 'in')) { i = m.to - 1; continue } return null }
      if (!acts(m) || (aside && !m.offices.length && m.manner !== 'institution')) return null
      return fitsBehind(survey, verb, m, tale.women) ? { mention: m, how: 'behind', end: endOf(survey, m) } : null
    }
    const date = survey.dateAt(i)
    if (date) { i = date.to - 1; continue }
    if (survey.is(i, 'adverb')) { i = survey.tag(i, 'word', 'adverb')!.match.to - 1; continue }
    if (survey.is(i, 'resumptive')) continue
    // So many officials.
    if (survey.tokens.kind[i] === 1 && survey.taken(i + 1) && survey.is(i + 1, 'official')) continue
    if (survey.mark(i, COMMAS)) { if (survey.is(i + 1, 'that')) return null; continue }
    // "In an interview with the \"NAME\" channel".
    if (aside && survey.mark(i, QUOTES)) { const closing = closingOf(survey, i); if (closing > i) { i = closing; continue } }
    if (survey.is(i, 'someone')) return { how: 'behind', end: i + 1 }
    if (quotedName(survey, i) || i === verb.to && survey.mark(i, QUOTES) && (survey.is(i + 1, 'source') || survey.is(i + 1, 'document') || survey.is(i + 1, 'official'))) return { how: 'behind', end: i }
    if (survey.is(i, 'that') || survey.tokens.kind[i] === 2 || (saidAt(survey, takes, i) && !survey.is(i, 'in'))) return null
    if (survey.isAny(i, AROUND)) { aside = true; continue }
    if (aside) { if (finite(survey, i) || i - verb.to > PLACES) return null; continue }
    const issuers = documentAt(survey, i)
    if (issuers) return { mentions: issuers, how: 'behind', end: Math.max(...issuers.map((x) => x.to)) }
    if (survey.is(i, 'contentNoun') || takes.includes('someone') && survey.is(i, 'addressee') || takes.includes('object') && isThing(survey, i, verb) && !thatSoon(survey, i, end) || (owned(survey, i) && survey.nameEnd(i) - i < 2) || finite(survey, i)) return null
    return { how: 'behind', end: i + 1 }
  }
  return null
}

const SUBJECT_WORDS = 4

/** Whether "that" stands soon behind a noun: the noun is who says it, and not what is said. */
function thatSoon(survey: Survey, i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + SUBJECT_WORDS); k++) if (survey.is(k, 'that') && !(survey.known(k)![0]!.prefix & survey.pack.clitics.by)) return true
  return false
}

/** Where a list of mentions headed by one ends. */
function endOf(survey: Survey, m: Mention): number {
  return survey.mentionsIn(survey.sentenceOf(m.from).index).filter((x) => x.head === m.head).at(-1)?.to ?? m.to
}

const LONGEST_QUOTED = 5

/** A name in quotation marks as the subject ("said "SOME GROUP", that"): a few words between marks and then what is said. */
function quotedName(survey: Survey, at: number): boolean {
  if (!survey.mark(at, QUOTES)) return false
  for (let i = at + 1; i <= at + LONGEST_QUOTED + 1 && i < survey.tokens.count; i++) if (survey.mark(i, QUOTES)) return i > at + 1 && (survey.is(i + 1, 'that') || survey.mark(i + 1, COMMAS) || survey.is(i + 1, 'in') && survey.is(i + 2, 'document'))
  return false
}

/** The mark that closes the short quotation which one at token `at` opens, or `at`. */
function closingOf(survey: Survey, at: number): number {
  for (let i = at + 2; i <= at + LONGEST_QUOTED + 1 && i < survey.tokens.count; i++) if (survey.mark(i, QUOTES)) return survey.mark(i - 1, COMMAS) ? at : i
  return at
}

const OPENERS = wordSets('that', 'conjunction', 'auxiliary', 'and', 'each', 'asFor')
const MARKS = new Set(['،', ',', '"', '“', '«', '(', ':', '؛', '\n', '-', '–'])

/** The subject before a verb of speech: the actor right before it, where it opens a clause; or the one behind "that" or "had" with asides alone between. */
export function subjectAheadOf(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  const { clitics } = survey.pack
  if (verb.prefix & clitics.and) return null
  let k = verb.at
  while (k > s.from && filler(survey, k - 1)) k--
  const last = survey.mentionsIn(s.index).find((m) => m.to === k && acts(m) && m.manner !== 'city')
  // "The administration of X had threatened": whoever it is of stands between it and its verb.
  const whose = last && survey.mentionsIn(s.index).find((m) => m.to === last.from && m.manner === 'institution' && !last.prefix && m.head === m)
  const near = whose && !fitsAhead(survey, verb, last.head, tale.women, true) ? whose : last
  if (near && !(verb.prefix & clitics.so) && !near.head.preposition && opensClause(survey, s, near.head) && fitsAhead(survey, verb, near.head, tale.women, true)) return { mention: near.head, how: 'before', end: verb.to }
  return null
}

const FILLERS = wordSets('auxiliary', 'may', 'adverb', 'each')

/** Words that may stand between a subject and its verb. */
function filler(survey: Survey, i: number): boolean {
  return survey.isAny(i, FILLERS) || survey.dateAt(i) !== null || survey.mark(i, COMMAS) || survey.mark(i, QUOTES)
}

function opensClause(survey: Survey, s: Sentence, head: Mention): boolean {
  const before = head.from - 1
  return before < s.from || (head.prefix & survey.pack.clitics.and) !== 0 || survey.isAny(before, OPENERS) || survey.mark(before, MARKS)
}

const FAR = 34

/** The actor right behind "that", "had", "but" or "as for", with no verb of its own between but in asides set apart by commas; nobody where a noun stands there that names no one. */
export function subjectPastAsides(tale: Tale, s: Sentence, verb: Verb): Found | null {
  const { survey } = tale
  if (verb.prefix & survey.pack.clitics.and || survey.is(verb.at - 1, 'conjunction') && !survey.is(verb.at - 1, 'may')) return null
  for (let i = verb.at - 1; i >= Math.max(s.from, verb.at - FAR); i--) {
    const had = survey.is(i, 'had') && !survey.is(i, 'may')
    const but = survey.tag(i, 'word', 'but')?.match.to === i + 1 && !survey.is(i, 'butHe') && !survey.is(i + 1, 'that')
    if (!had && !but && !survey.is(i, 'that') && !survey.is(i, 'asFor')) continue
    if (i === verb.at - 1) return null
    const m = survey.mentionsIn(s.index).find((x) => x.from === i + 1)
    const from = m ? endOf(survey, m) : i + 1
    if (!clear(survey, from, verb.at)) return null
    if (m && acts(m) && fitsAhead(survey, verb, m, tale.women)) return { mention: m, how: 'before', end: verb.to }
    if (but && (m || finite(survey, i + 1) || !nominal(survey, i + 1))) return null
    return (had || but) && !survey.is(i + 1, 'that') ? { how: 'before', end: verb.to } : null
  }
  return null
}

/** Whether no verb stands between two tokens but in asides set apart by commas. */
function clear(survey: Survey, from: number, to: number): boolean {
  let aside = false
  for (let i = from; i < to; i++) {
    if (survey.mark(i, COMMAS)) { aside = i === from ? true : !aside; continue }
    if (survey.taken(i) || aside) continue
    if (survey.is(i, 'auxiliary') || survey.is(i, 'may') || survey.is(i, 'adverb')) continue
    if (finite(survey, i) || survey.is(i, 'that')) return false
  }
  return true
}
