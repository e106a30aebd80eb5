import { daysBetween } from '../facts/interval.ts'
import type { Doubt, Fact, MeetingFact, StatementFact } from '../facts/fact.ts'
import type { Reading } from '../facts/reading.ts'
import type { Lexicon } from '../rules/lexicon.ts'
import type { Pack } from '../rules/pack.ts'
import type { Report } from '../text/report.ts'
import { Vocabulary } from '../text/tokens.ts'
import { complete, stagesIn } from './assemble/after.ts'
import { compositionsIn } from './assemble/members.ts'
import { joinCompany } from './assemble/company.ts'
import { lengthenVisits } from './assemble/duration.ts'
import { alliancesIn } from './assemble/alliance.ts'
import { figuresIn } from './assemble/figure.ts'
import { frameworksIn, membershipsIn } from './assemble/framework.ts'
import { meetingFrom, SETS_SPEECH } from './assemble/meeting.ts'
import { officesIn } from './assemble/offices.ts'
import { pledgeFrom } from './assemble/pledge.ts'
import { promiseFrom } from './assemble/promise.ts'
import { putOffTo, takenUpIn } from './assemble/put-off.ts'
import { dateDeals } from './assemble/deal-year.ts'
import { sessionsIn } from './assemble/session.ts'
import { datedAgain } from './assemble/told-again.ts'
import { signingsFrom } from './assemble/signing.ts'
import { standingIn } from './assemble/standing.ts'
import { continuedIn, speakerAt, statementsFrom } from './assemble/statement.ts'
import { visitsFrom } from './assemble/visit.ts'
import { creditIn } from './credit.ts'
import { acts } from './acting.ts'
import { subjectOf } from './subject.ts'
import { indexFrames, matchFrames, type Attempt, type Candidate } from './match.ts'
import { Hints, HINTS } from './hints.ts'
import { KnownNames, type KnownName } from './known.ts'
import { findMentions } from './mentions.ts'
import { mergeFacts, spreadDates } from './merge.ts'
import { shownAt, weighFacts } from './scorer.ts'
import { quotedOnward } from './speech/onward.ts'
import { findTellings } from './speech/tellings.ts'
import { rankParties, resolveWho, weighParties } from './resolve.ts'
import { inStep, toEnd, type Steps } from './steps.ts'
import { Survey, tokensOf, type Sentence } from './survey.ts'
import type { Mention } from './mention.ts'
import { doubtsOf } from './doubts.ts'
import { dateDoubts, findDates, inferPublished, leanOf, publishedDoubt, resolveDate } from './when/index.ts'
import { KINDS } from '../facts/fact.ts'

const vocabularies = new WeakMap<Lexicon, Vocabulary>()

/** The words of a pack by number: one vocabulary a lexicon, which remembers what it knows by those numbers, however many readers it serves. */
function vocabularyOf(pack: Pack): Vocabulary {
  let vocabulary = vocabularies.get(pack.lexicon)
  if (!vocabulary) vocabularies.set(pack.lexicon, (vocabulary = new Vocabulary(pack.folding)))
  return vocabulary
}

/** So many reports, of so many letters, are read in step: the code of a step pays off, and what is known of all of them still fits a core's cache. */
const MOST_TOGETHER = 64
const LETTERS_TOGETHER = 1 << 18

function* readingOf(steps: Steps<{ reading: Reading; survey: Survey }>): Steps<Reading> {
  return (yield* steps).reading
}

/** A reader of one language. It keeps only a memory of words, never of reports. */
export class PackReader {
  readonly pack: Pack
  /** Whether the scorer weighs facts; off while it is trained. */
  weigh = true
  private readonly vocabulary: Vocabulary
  private readonly hints: Hints
  private readonly frames: ReturnType<typeof indexFrames>
  /** Whether a frame of the pack asks who tells what is said. */
  private readonly tells: boolean
  /** Lists of names given with reports, made ready once each. */
  private readonly given = new WeakMap<readonly KnownName[], Hints>()

  constructor(pack: Pack) {
    this.pack = pack
    this.vocabulary = vocabularyOf(pack)
    this.frames = indexFrames(pack.frames)
    this.tells = pack.frames.some((f) => f.roles.some((r) => r.from.includes('teller')))
    this.hints = this.hintsFor(pack.knownNames ?? [])
  }

  /** Everything recognised in a report, before frames are tried; with a list of known names other than the pack's where one is given. */
  survey(report: Report, knownNames?: readonly KnownName[]): Survey {
    return toEnd(this.surveying(report, knownNames))
  }

  /** Facts of a surveyed report, in the order of kinds and then of the text. */
  facts(survey: Survey, attempts?: Attempt[]): Fact[] {
    return toEnd(this.finding(survey, attempts))
  }

  /** The reading of a report. */
  read(report: Report, version: string, knownNames?: readonly KnownName[]): Reading {
    return this.readWith(report, version, knownNames).reading
  }

  /** The readings of several reports, each the same as if it were read alone; together they take less time. */
  readTogether(reports: readonly Report[], version: string, knownNames?: readonly KnownName[]): Reading[] {
    const out: Reading[] = []
    for (let from = 0, to = 0; from < reports.length; from = to) {
      let letters = 0
      while (to < reports.length && to - from < MOST_TOGETHER && (to === from || letters < LETTERS_TOGETHER)) letters += reports[to++]!.text.length
      out.push(...inStep(reports.slice(from, to).map((report) => readingOf(this.reading(report, version, knownNames)))))
    }
    return out
  }

  /** The reading of a report and the survey it came from; what frames did is written to `attempts`. */
  readWith(report: Report, version: string, knownNames?: readonly KnownName[], attempts?: Attempt[]): { reading: Reading; survey: Survey } {
    return toEnd(this.reading(report, version, knownNames, attempts))
  }

  private *reading(report: Report, version: string, knownNames?: readonly KnownName[], attempts?: Attempt[]): Steps<{ reading: Reading; survey: Survey }> {
    const doubts: Doubt[] = []
    const credited = report.outlet ? report : { ...report, outlet: creditIn(report, this.pack) }
    const dated = credited.published ? credited : this.dated(credited, doubts)
    const survey = yield* this.surveying(dated, knownNames)
    yield
    const facts = yield* this.finding(survey, attempts)
    yield
    if (dated.published) doubts.push(...dateDoubts(survey.dates, dated.published, (d) => leanOf(survey.tokens, d, this.pack.dates)))
    doubts.push(...doubtsOf(survey, facts))
    return { reading: { report: dated, facts, doubts, reader: version }, survey }
  }

  private *surveying(report: Report, knownNames?: readonly KnownName[]): Steps<Survey> {
    const tokens = tokensOf(report, this.vocabulary)
    yield
    const survey = new Survey(report, this.pack, tokens, knownNames ? this.hintsFor(knownNames) : this.hints)
    yield
    survey.dates = findDates(survey.tokens, this.pack.dates)
    yield
    yield* findMentions(survey)
    if (this.pack.order === 'subject-first') survey.dates = survey.dates.filter((d) => !survey.mentions.some((m) => m.person && m.from <= d.from && m.to >= d.to && m.to - m.from > d.to - d.from))
    yield
    resolveWho(survey)
    yield
    coverTokens(survey)
    survey.weights = weighParties(survey)
    findTopics(survey)
    yield
    if (this.tells) survey.tellings = yield* findTellings(survey)
    return survey
  }

  private *finding(survey: Survey, attempts?: Attempt[]): Steps<Fact[]> {
    const ranked = rankParties(survey)
    const candidates = matchFrames(survey, this.frames, attempts)
    yield
    const found: Fact[] = []
    for (const candidate of candidates) {
      const told = factsFrom(survey, candidate, ranked, found)
      told.push(...putOffTo(survey, candidate.trigger, told))
      if (!told.length) continue
      const shown = shownAt(survey, candidate)
      for (const fact of told) fact.shown = fact.shown ? [...fact.shown, ...shown] : shown
      found.push(...told)
    }
    yield
    const said = found.filter((f): f is StatementFact => f.kind === 'statement')
    found.push(...(survey.tellings ? quotedOnward(survey, survey.tellings, said) : continuedIn(survey, said)))
    found.push(...standingIn(survey, found.filter((f) => f.kind === 'signing')))
    found.push(...stagesIn(survey, found.filter((f) => f.kind === 'signing'), ranked))
    yield
    found.push(...sessionsIn(survey, ranked))
    yield
    found.push(...frameworksIn(survey, ranked), ...membershipsIn(survey), ...alliancesIn(survey), ...compositionsIn(survey))
    yield
    found.push(...figuresIn(survey, ranked), ...officesIn(survey))
    found.push(...takenUpIn(survey, found))
    found.push(...datedAgain(survey, found))
    yield
    const merged = mergeFacts(survey, found)
    if (merged.some((f) => f.kind !== 'office' && f.kind !== 'statement')) {
      const visits = merged.filter((f) => f.kind === 'visit')
      lengthenVisits(survey, visits)
      joinCompany(survey, visits)
      dateCeremonies(survey, merged)
      dateDeals(survey, merged)
      spreadDates(merged, survey.report.published)
      complete(survey, merged)
    }
    yield
    const kept = this.weigh ? weighFacts(survey, merged, this.pack.scorer) : merged
    return order(this.weigh ? kept.map(({ said, shown, ...fact }) => fact as Fact) : kept)
  }

  private hintsFor(list: readonly KnownName[]): Hints {
    let hints = this.given.get(list)
    if (!hints) this.given.set(list, (hints = new Hints(this.pack, new Set(this.frames.keys()), new KnownNames(list, this.pack.folding))))
    return hints
  }

  /** A report of unknown day with the likeliest day that its text allows, and the doubt of it. */
  private dated(report: Report, doubts: Doubt[]): Report {
    const tokens = tokensOf(report, this.vocabulary)
    const inferred = inferPublished(tokens, findDates(tokens, this.pack.dates), this.pack.dates)
    doubts.push(publishedDoubt(inferred))
    return { ...report, published: inferred.chosen === null ? null : inferred.choices[inferred.chosen]!.value }
  }
}

const FRESH_DAYS = 2

/** Ceremonies that took place on no day of their own are of that of the talks of the same two; they, and meetings at which someone speaks, are of the day that the report opens with, when that is fresh; where it opens with none, ceremonies are of the day it came out. */
function dateCeremonies(survey: Survey, facts: readonly Fact[]): void {
  const { published } = survey.report
  const undated = facts.filter((f) => f.kind === 'meeting' && (f.format === 'ceremony' || f.shown?.includes(SETS_SPEECH)) && f.modality === 'happened' && f.when === null) as MeetingFact[]
  if (!published || !undated.length || survey.pack.order === 'subject-first') return
  const opening = survey.sentences.filter((s) => !s.title).slice(0, 2)
  const days = survey.dates.filter((d) => opening.some((s) => d.from >= s.from && d.to <= s.to)).map((d) => resolveDate(d, published, 'past')).filter((day) => day !== null && day.start === day.end && day.end <= published && daysBetween(day.start, published) <= FRESH_DAYS)
  for (const fact of undated) {
    const beside = fact.format === 'ceremony' ? facts.find((f): f is MeetingFact => f.kind === 'meeting' && f.format !== 'phone' && f.modality === 'happened' && f.when !== null && f.when.start === f.when.end && f.when.end <= published && fact.participants.every((p) => f.participants.some((x) => x.party === p.party)))?.when : undefined
    const day = beside ?? days[0] ?? (fact.format === 'ceremony' ? { start: published, end: published } : null)
    if (day) fact.when = { ...day }
  }
}

function factsFrom(survey: Survey, candidate: Candidate, ranked: readonly string[], found: readonly Fact[]): Fact[] {
  switch (candidate.frame.yields) {
    case 'visit': return visitsFrom(survey, candidate)
    case 'meeting': { const m = meetingFrom(survey, candidate, found.filter((f) => f.kind === 'visit')); return m ? [m] : [] }
    case 'signing': return signingsFrom(survey, candidate, ranked, found.filter((f) => f.kind === 'signing'))
    case 'pledge': { const p = survey.pack.order === 'subject-first' ? pledgeFrom(survey, candidate, ranked) : promiseFrom(survey, candidate, ranked); return p ? [p] : [] }
    case 'statement': { const c = speakerAt(survey, candidate); return c ? statementsFrom(survey, c) : [] }
    default: return []
  }
}

function coverTokens(survey: Survey): void {
  const { covered, mentions } = survey
  for (let n = 0; n < mentions.length; n++) for (let i = mentions[n]!.from; i < mentions[n]!.to; i++) covered[i] = n
}

/**
 * Who each sentence is about: the subject named by its first verb of speech; where such a verb opens it and names none, or it stands in a quotation begun before, whoever spoke last; else its first bare person, else its first institution.
 */
function findTopics(survey: Survey): void {
  survey.topics = survey.sentences.map(() => null)
  const marks = survey.where(HINTS.quote)
  let open = false, next = 0
  for (const s of survey.sentences) {
    const before = survey.topics[s.index - 1] ?? survey.topics[s.index - 2] ?? null
    survey.topics[s.index] = open ? before : speaking(survey, s, before) ?? firstActor(survey, s)
    for (; next < marks.length && marks[next]! < s.to; next++) if (!s.title && marks[next]! >= s.from) open = !open
    if (s.to > 0 && survey.tokens.form(s.to - 1) === '\n') open = false
  }
}

const OPENING = 2

/** The subject of a sentence's first verb of speech, where it stands behind the verb; the topic `before` where the verb opens the sentence and no subject follows. */
function speaking(survey: Survey, s: Sentence, before: Mention | null): Mention | null {
  for (let i = s.from; i < s.to; i++) {
    if (!(survey.hints[i]! & HINTS.speech)) continue
    const said = survey.tag(i, 'word', 'say')
    if (!said || survey.taken(i) || (said.tag.form !== 'past' && said.tag.form !== 'present')) continue
    const subject = subjectOf(survey, { from: i, to: said.match.to, form: said.tag.form, prefix: said.match.prefix, count: 1 })
    if (subject?.how === 'behind') return subject.mention
    if (subject?.how === 'carried' && i - s.from < OPENING) return before
  }
  return null
}

function firstActor(survey: Survey, s: Sentence): Mention | null {
  for (const wanted of ['person', 'party'] as const) {
    const found = survey.mentionsIn(s.index).find((m) => m.sort === wanted && acts(m) && m.head === m && !m.preposition && !(wanted === 'party' && m.placeId))
    if (found) return found
  }
  return null
}

function order(facts: Fact[]): Fact[] {
  return facts.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.evidence[0]![0] - b.evidence[0]![0] || a.evidence[0]![1] - b.evidence[0]![1])
}
