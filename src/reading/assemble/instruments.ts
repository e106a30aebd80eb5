import type { Instrument, Interval } from '../../facts/fact.ts'
import { HINTS } from '../hints.ts'
import { firstFrom, wordSets, type Survey } from '../survey.ts'
import { rangeOfYears } from '../moment.ts'
import { resolveDate } from '../when/index.ts'
import { QUOTES } from '../marks.ts'

/** An instrument named in a text: its words `[from, to)`, with its number from `before`, with what it is about up to `titleTo`. */
export interface Named { from: number; to: number; instrument: Instrument; count: number | null; title: string | null; titleTo: number; before: number }

/** Instruments named between two tokens, with their number and what they are about. */
export function instrumentsIn(survey: Survey, from: number, to: number): Named[] {
  const out: Named[] = []
  let next = from
  const places = survey.where(HINTS.instrument)
  for (let p = firstFrom(places, from); p < places.length && places[p]! < to; p++) {
    const i = places[p]!
    if (i < next) continue
    const word = survey.tag(i, 'instrument')
    // "The first agreement of its kind" says again what was named before.
    if (survey.pack.order === 'subject-first' && word && survey.is(word.match.to, 'of') && survey.is(word.match.to + 1, 'possessive')) continue
    if (!word || word.match.to > to || survey.is(i, 'noInstrument') || (word.tag.value === 'contract' && (holds(survey, word.match.to) || survey.pack.order !== 'subject-first' && survey.isAny(i - 1, DECADES)))) continue
    // "Protocols of agreement" are one sort of paper.
    if (survey.pack.order !== 'subject-first' && out.at(-1)?.to === i && word.match.prefix === 0) continue
    const end = word.match.to
    const dual = word.tag.count === 2
    const number = numberBefore(survey, i)
    const [title, titleTo] = titleOf(survey, end)
    out.push({ from: i, to: end, instrument: word.tag.value as Instrument, count: number ?? (dual ? 2 : word.tag.count === 3 ? null : 1), title, titleTo, before: number ? i - 1 : i })
    next = titleTo
  }
  return out.filter((n, k) => !(k > 0 && n.title === null && n.count === null && out[k - 1]!.titleTo >= n.from - 1))
}

/** Behind a word of time a contract is a decade. */
const DECADES = wordSets('after', 'during', 'ahead')
const MOST_INSTRUMENTS = 500

function numberBefore(survey: Survey, i: number): number | null {
  const { tokens } = survey
  const k = i - 1
  if (k >= 0) {
    if (tokens.kind[k] === 2 || survey.dateAt(k) !== null) return null
    if (tokens.kind[k] === 1) return Number.parseInt(tokens.form(k), 10)
    const number = survey.tag(k, 'cardinal')
    if (number && Number(number.tag.value) <= MOST_INSTRUMENTS) return Number(number.tag.value)
  }
  return null
}

const LONGEST_TITLE = 14

/** What an instrument is about: the words in quotation marks behind it, else those behind "on", "in the field of", "for". */
function titleOf(survey: Survey, at: number): [string | null, number] {
  const { tokens } = survey
  let i = at
  while (i < at + 3 && survey.is(i, 'adjective')) i++
  i = pastParties(survey, i)
  if (survey.mark(i, QUOTES) && !closes(survey, i)) {
    for (let k = i + 1; k < Math.min(tokens.count, i + 25); k++) if (survey.mark(k, QUOTES)) return [tokens.written(i + 1, k), k + 1]
  }
  // "Programme of COOPERATION in culture", "cooperation programme of ...": the last word of the instrument opens what it is about.
  if (i === at && at > 0 && opensWithin(survey, at)) i = at - (survey.is(at - 1, 'subjectOpens') ? 0 : 1)
  const within = i < at || (i === at && survey.is(at - 1, 'subjectOpens'))
  const opens = within ? null : survey.tag(i, 'word', 'subjectOpens')
  const led = tokens.kind[i] === 0 && survey.pack.clitics.for !== 0 && survey.pack.lexicon.cutsOf(tokens, i).some((c) => c.prefix === survey.pack.clitics.for)
  const governed = survey.known(i)?.find((m) => m.prefix & survey.pack.clitics.for)
  const start = opens ? opens.match.to : i
  const apposed = within ? !led : !opens && !governed && !led && i === at && construct(survey, at)
  if (!opens && !governed && !apposed && !led) return [null, at]
  let k = start
  while (k < tokens.count && k - start < LONGEST_TITLE && (tokens.kind[k] !== 2 || joins(survey, k)) && !survey.is(k, 'titleEnds') && !survey.is(k, 'stage') && !survey.is(k, 'period') && !survey.dates.some((d) => d.from === k) && !(k > start && begins(survey, k)) && !timeBehind(survey, k)) k++
  if (k > start && survey.is(k - 1, 'for') && survey.dates.some((d) => d.from === k)) k--
  if (k === start) return [null, at]
  return [survey.pack.bare(tokens.written(start, k), opens || apposed ? 0 : survey.pack.clitics.for), k]
}

const TO_TIMES = wordSets('for', 'against', 'in', 'of')

/** Whether a preposition leads to a date or a length of time, which are no part of a title ("for three years", "on Monday"). */
function timeBehind(survey: Survey, i: number): boolean {
  if (!survey.isAny(i, TO_TIMES)) return false
  return survey.dates.some((d) => d.from === i + 1) || (survey.tag(i + 1, 'cardinal') !== null || survey.tokens.kind[i + 1] === 1) && survey.is(i, 'for')
}

const PARTIES_REACH = 9

/** Behind the parties named between an instrument and what it is about ("the agreement BETWEEN X AND Y on fisheries"); the token itself where it is not so. */
function pastParties(survey: Survey, at: number): number {
  if (!survey.is(at, 'between') && !survey.is(at, 'with')) return at
  for (let i = at + 1; i < Math.min(survey.sentenceOf(at).to, at + PARTIES_REACH); i++) {
    if (survey.tag(i, 'word', 'subjectOpens') && !survey.taken(i)) return i
    if (!survey.taken(i) && !survey.is(i, 'and') && !survey.is(i, 'article') && survey.tag(i, 'party') === null) return at
  }
  return at
}

/** Whether what an instrument is about begins with its own last word: a preposition, or a noun that an adjective of relation goes on ("programme of cooperation in CULTURE"). */
function opensWithin(survey: Survey, at: number): boolean {
  const { tokens, pack } = survey
  if (at >= tokens.count || tokens.kind[at] !== 0) return false
  if (survey.is(at - 1, 'subjectOpens')) return true
  return !survey.is(at, 'titleEnds') && (pack.qualifies?.(tokens.form(at - 1), tokens.form(at)) ?? false) && survey.tag(at - 2, 'instrument')?.match.to === at || (pack.qualifies?.(tokens.form(at - 1), tokens.form(at)) ?? false) && survey.tag(at - 3, 'instrument')?.match.to === at
}

/** Whether a hyphen joins the words on both sides of it ("five-year"). */
function joins(survey: Survey, i: number): boolean {
  const { tokens } = survey
  return survey.mark(i, HYPHENS) && tokens.start[i] === tokens.end[i - 1] && tokens.end[i] === tokens.start[i + 1]
}
const HYPHENS = new Set(['-'])

/** Whether a quotation mark ends a quotation that was begun in its sentence. */
function closes(survey: Survey, at: number): boolean {
  if (survey.pack.order === 'subject-first') return false
  let open = false
  for (let i = survey.sentenceOf(at).from; i < at; i++) if (survey.mark(i, QUOTES)) open = !open
  return open
}

/** "The announcement of": a word for declarations alone is no paper unless a title in quotation marks or more of its name follows. */
export function bareDeclaration(survey: Survey, n: Named): boolean {
  return survey.pack.order !== 'subject-first' && n.instrument === 'declaration' && n.to - n.from === 1 && !survey.mark(n.to, QUOTES)
}

/** Whether a word for a contract is a verb or noun of holding: a meeting or whoever holds it stands right behind ("the two ministers held talks", "for the holding of this"). */
function holds(survey: Survey, at: number): boolean {
  for (let i = at; i < at + HELD_REACH; i++) if (survey.isAny(i, HELD)) return true
  if (survey.pack.order === 'subject-first') return false
  return survey.mentionsIn(survey.sentenceOf(at - 1).index).some((m) => m.from === at && !m.preposition && (m.sort === 'person' || m.sort === 'pair'))
}
const HELD = wordSets('meetingNoun', 'sessionWord', 'pressConference', 'talk', 'summit', 'conference')
const HELD_REACH = 3

/** Whether another instrument of a list begins at a token, rather than one named inside a title. */
export function begins(survey: Survey, i: number): boolean {
  const word = survey.tag(i, 'instrument')
  if (survey.pack.articles?.has(survey.tokens.form(i - 1)) && survey.tokens.kind[i - 1] === 0 && word) return survey.is(i - 2, 'and') || survey.mark(i - 2, survey.pack.titles.marks)
  return word !== null && ((word.match.prefix & survey.pack.clitics.and) !== 0 || survey.is(i - 1, 'and') || survey.mark(i - 1, survey.pack.titles.marks))
}

/** Whether a title follows an instrument as its second noun ("protocol of the tenth meeting", "agreement on THE BORDER" without a preposition): only behind one without an article, and where the next word is no adjective, party, verb or preposition. */
function construct(survey: Survey, at: number): boolean {
  const { tokens, pack } = survey
  if (at >= tokens.count || tokens.kind[at] !== 0 || pack.isDefinite(tokens.form(at - 1)) || survey.is(at, 'titleEnds') || survey.dates.some((d) => d.from === at)) return false
  const known = survey.known(at) ?? []
  return !known.some((m) => m.prefix !== 0 || m.tags.some((t) => t.sort === 'party' || t.form === 'past' || t.form === 'present' || (t.sort === 'word' && STOPS.has(t.value))))
    && (pack.isDefinite(tokens.form(at)) || pack.isDefinite(tokens.form(at + 1 < tokens.count ? at + 1 : at)) || chained(survey, at))
}

/** Whether another instrument's name follows and goes on, word upon word, to one with an article ("protocol of the plan of work of THE programme"). */
function chained(survey: Survey, at: number): boolean {
  if (!survey.tag(at, 'instrument')) return false
  for (let i = at + 1; i < Math.min(survey.tokens.count, at + CHAIN); i++) {
    if (survey.tokens.kind[i] !== 0 || survey.is(i, 'titleEnds') || survey.dates.some((d) => d.from === i) || survey.known(i)?.some((m) => m.prefix !== 0)) return false
    if (survey.pack.isDefinite(survey.tokens.form(i))) return true
  }
  return false
}
const CHAIN = 5

const STOPS = new Set(['adjective', 'with', 'between', 'in', 'to', 'from', 'by', 'which', 'about', 'that', 'negation', 'during', 'coming', 'of'])

/** Whether another instrument is named between two tokens: a time behind it is its own. */
function anotherBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.hints[i]! & HINTS.instrument && begins(survey, i)) return true
  return false
}

/** The period that an instrument covers: a range of dates within its title or right behind it. */
export function periodOf(survey: Survey, n: Named): Interval | null {
  for (const d of survey.dates) {
    if (d.from < n.to || d.from > n.titleTo + 5 || anotherBetween(survey, n.titleTo, d.from)) continue
    if (!survey.is(d.from, 'period') && !survey.is(d.from - 1, 'period') && !survey.is(d.from - 2, 'period') && !(d.from <= n.titleTo + 1 && rangeOfYears(d))) continue
    return resolveDate(d, survey.report.published, 'none')
  }
  return null
}
