import type { Actor, Instrument, Interval, SigningFact } from '../../facts/fact.ts'
import type { Span } from '../../text/span.ts'
import { reaches } from '../clause.ts'
import { acts, listOf, mentionsAround, type Trigger } from '../subject.ts'
import { isBilateral } from '../resolve.ts'
import { modalityOf } from '../modality.ts'
import { whenOf } from '../moment.ts'
import { placeOf } from '../place.ts'
import { HINTS } from '../hints.ts'
import type { Sentence, Survey } from '../survey.ts'
import type { Candidate } from '../match.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'
import { resolveDate } from '../when/index.ts'

interface Named { from: number; to: number; instrument: Instrument; count: number | null; title: string | null; titleTo: number; before: number }

const REACH = 32
const NEXT = 4

/** Signings from a trigger of signing: one for each instrument named behind it (or right before it). */
export function signingsFrom(survey: Survey, candidate: Candidate, parties: readonly string[]): SigningFact[] {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  // An adjective ("the agreements signed in 2010") stands behind its instrument, a verb before it.
  const adjective = trigger.form === 'word' || trigger.form === 'participle'
  const ahead = instrumentsIn(survey, Math.max(sentence.from, trigger.from - 8), trigger.from).slice(-1)
  if (adjective && !ahead.length && survey.pack.order === 'subject-first') return []
  const several = ahead.some((n) => n.count !== 1)
  const behind = instrumentsIn(survey, trigger.to, Math.min(sentence.to, trigger.to + reachOf(candidate, adjective && !several))).filter((n) => candidate.frame.trigger.name !== 'issue' || n.instrument === 'declaration')
  const named = (adjective && ahead.length && !several) || (ahead.length && takenUp(survey, trigger, ahead[0]!)) ? [] : behind
  const before = named.length || candidate.frame.trigger.name !== 'sign' && !adjective ? [] : ahead
  const acted = survey.pack.order === 'subject-first' ? [] : actedFor(survey, trigger)
  const signatories = acted.length > 1 ? acted : actorsOf(candidate.roles.signatories ?? [])
  const out: SigningFact[] = []
  for (const n of [...named, ...before]) {
    const [sides, how] = sidesOf(survey, trigger, n, signatories, parties)
    if (sides.length < 2) continue
    const leaning = modalityOf(survey, trigger, null)
    const when = whenOf(survey, trigger, leaning !== 'happened')
    // What is to be signed is a draft, whoever was empowered to sign it.
    const drafted = survey.pack.order !== 'subject-first' && survey.is(n.before - 1, 'draft')
    const modality = drafted ? 'planned' : modalityOf(survey, trigger, when)
    const persons = signatories.filter((a) => a.person)
    out.push({
      kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: sides, signatories: persons, period: periodOf(survey, n), modality, when: drafted ? null : when,
      ...placeOf(survey, trigger), evidence: [spanOf(survey, trigger, n)], confidence: 0.5, rule: candidate.frame.name, shown: [`sides ${how}`],
    })
  }
  return out
}

/** How far behind a trigger its instruments stand: verbs that mean to hold or to publish as well speak only of one right behind them. */
function reachOf({ frame }: Candidate, near: boolean): number {
  return near || frame.trigger.name === 'conclude' || frame.trigger.name === 'issue' ? NEXT : REACH
}

/** Whether a verb of signing is said of the instrument before it: in a relative clause, or with a pronoun that takes it up. */
function takenUp(survey: Survey, trigger: Trigger, n: Named): boolean {
  if (survey.pack.order === 'subject-first') return false
  // "Which was reached": a light verb stands before the noun of signing.
  if (trigger.form === 'noun' && survey.is(trigger.from - 2, 'which') && (survey.is(trigger.from - 1, 'done') || survey.is(trigger.from - 1, 'lightVerb'))) return true
  if (trigger.form !== 'past' && trigger.form !== 'present') return false
  if (survey.is(trigger.from - 1, 'which') || (survey.is(trigger.from - 1, 'auxiliary') && survey.is(trigger.from - 2, 'which'))) return true
  const owned = (survey.known[trigger.from] ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.value === 'sign' && t.detail?.startsWith('owned')))
  return owned && trigger.from - n.titleTo <= 1
}

/** Those who sign for two sides, each told behind "for" ("for the X side minister A, and for the Y side minister B"): a person right behind a side is its own, whatever party the report gave him. */
function actedFor(survey: Survey, trigger: Trigger): Actor[] {
  const around = mentionsAround(survey, trigger.from)
  const out: Actor[] = []
  for (const [k, side] of around.entries()) {
    if (side.from < trigger.to || side.sort !== 'party' || !side.party || !survey.is(forAt(survey, side.from), 'of')) continue
    const person = around.slice(k + 1, k + 2).find((m) => m.sort === 'person' && m.person && m.from - side.to <= 2)
    if (!out.some((a) => a.party === side.party)) out.push({ person: person?.person?.name ?? null, party: side.party })
  }
  return out
}

/** Where the word "for" of a mention stands: right before it, or with one word between. */
function forAt(survey: Survey, from: number): number {
  return survey.is(from - 1, 'of') ? from - 1 : from - 2
}

/** Instruments that the report speaks of as standing between parties it names with them ("the 1999 agreement between X and Y"), where no verb of signing tells of them. */
export function standingIn(survey: Survey, told: readonly SigningFact[]): SigningFact[] {
  const out: SigningFact[] = []
  for (const sentence of survey.sentences) {
    for (const n of instrumentsIn(survey, sentence.from, sentence.to)) {
      const [from, to] = survey.span(n.from, n.to)
      if (n.instrument === 'contract' || told.some((f) => f.evidence.some(([a, b]) => a < to && b > from))) continue
      const [sides, how] = partiesAround(survey, n)
      if (sides.length < 2) continue
      const trigger: Trigger = { from: n.before, to: n.to, form: 'noun', prefix: 0, count: 1 }
      const when = whenOf(survey, { ...trigger, to: n.titleTo }, false)
      const modality = modalityOf(survey, trigger, when)
      if (modality === 'denied') continue
      const drafted = survey.is(n.before - 1, 'draft')
      if (survey.pack.order === 'subject-first' && n.title === null && when === null && !survey.tag(n.to, 'party')) continue
      out.push({
        kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: sides, signatories: [], period: periodOf(survey, n), modality: drafted ? 'planned' : modality, when: drafted ? null : when, said: drafted || modality !== 'happened' || when !== null,
        place: null, placeId: null, evidence: [spanOf(survey, trigger, n)], confidence: 0.5, rule: '<instrument> between <parties>', shown: [`sides ${how}`],
      })
    }
    if (survey.pack.order !== 'subject-first') out.push(...listedIn(survey, sentence, [...told, ...out]))
  }
  return out
}

const LIST_GAP = 7

/** Instruments of a list that say nothing of their parties: they are those of the one before ("among them the 1985 agreement between X and Y, an agreement on Z and a memorandum on W"). */
function listedIn(survey: Survey, sentence: Sentence, told: readonly SigningFact[]): SigningFact[] {
  const out: SigningFact[] = []
  let before: { fact: SigningFact; to: number } | null = null
  for (const n of instrumentsIn(survey, sentence.from, sentence.to)) {
    const [from, to] = survey.span(n.from, n.to)
    const own = told.find((f) => f.evidence.some(([a, b]) => a < to && b > from))
    if (own) { before = { fact: own, to: n.titleTo }; continue }
    if (!before || n.title === null || n.from - before.to > LIST_GAP || !begins(survey, n.from)) { before = null; continue }
    const trigger: Trigger = { from: n.before, to: n.titleTo, form: 'noun', prefix: 0, count: 1 }
    const listed: SigningFact = { ...before.fact, instrument: n.instrument, title: n.title, count: n.count, period: periodOf(survey, n), when: whenOf(survey, trigger, false), signatories: [], evidence: [spanOf(survey, trigger, n)], rule: '<instrument> of a list', shown: [] }
    out.push(listed)
    before = { fact: listed, to: n.titleTo }
  }
  return out
}

const FAR = 10

/** Parties joined by "between" behind an instrument, or two adjectives right behind it. */
function partiesAround(survey: Survey, n: Named): [string[], 'between' | 'pair' | 'owners' | 'adjectives' | 'with'] {
  const sentence = survey.sentenceOf(n.from)
  const between = mentionsAround(survey, n.from).find((m) => m.from >= n.to && m.from < Math.min(sentence.to, Math.max(n.titleTo, n.to) + FAR) && m.preposition === 'between' && m.head === m && m.sort !== 'pair' && reaches(survey, n.to, m.from))
  if (between) return [partiesOf(actorsOf(listOf(survey, between).filter((m) => m.manner !== 'own'))), 'between']
  const owners = survey.pack.titles.possessive ? mentionsAround(survey, n.from).find((m) => m.sort === 'pair' && m.to <= n.before && m.to >= n.before - 2) : undefined
  if (owners) return [partiesOf(actorsOf([owners])), 'owners']
  const adjectives: string[] = []
  for (let i = n.to; i < n.to + 4; i++) {
    const party = survey.tag(i, 'party')
    if (party?.tag.detail === 'adjective') adjectives.push(party.tag.value)
  }
  if (new Set(adjectives).size > 1 || survey.pack.order === 'subject-first') return [[...new Set(adjectives)], 'adjectives']
  const near = mentionsAround(survey, n.from).filter((m) => m.from >= n.to && m.from <= Math.max(n.titleTo, n.to) + NEAR && reaches(survey, n.to, m.from))
  const pair = near.find((m) => m.sort === 'pair' && m.preposition === 'between')
  if (pair) return [partiesOf(actorsOf([pair])), 'pair']
  const other = near.find((m) => m.preposition === 'with' && m.party && m.manner !== 'own' && !instrumentBetween(survey, Math.max(n.to, n.from + 1), m.from))
  const own = other ? ownSide(survey, { from: n.before, to: n.to, form: 'noun', prefix: 0, count: 1 }, n, other.party!) : null
  return own ? [[own, other!.party!], 'with'] : [[], 'with']
}

const NEAR = 4

/** Whether another instrument is named between two tokens: what stands behind it is its own. */
function instrumentBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.hints[i]! & HINTS.instrument && survey.tag(i, 'instrument') && !survey.is(i, 'noInstrument')) return true
  return false
}

function spanOf(survey: Survey, trigger: Trigger, n: Named): Span {
  const from = Math.min(trigger.from, n.before), to = Math.max(trigger.to, n.titleTo)
  return clip(survey, from, to, n.from, n.to)
}

/** Who binds themselves: the signatories' parties, else parties named around the instrument; the two the report is about only where it is about two, and not for a deal merely reached. */
function sidesOf(survey: Survey, trigger: Trigger, n: Named, signatories: readonly Actor[], ranked: readonly string[]): [string[], 'signatories' | 'around' | 'own' | 'names' | 'report'] {
  const named = partiesOf(signatories)
  const around = mentionsAround(survey, trigger.from)
  if (named.length >= 2) {
    const others = survey.pack.order === 'subject-first' ? around.filter((m) => m.preposition === 'with' && m.from >= n.to && m.from <= n.to + WITH_REACH) : []
    return [[...new Set([...named, ...partiesOf(actorsOf(others.flatMap((m) => listOf(survey, m))))])], 'signatories']
  }
  const near = around.filter((m) => (m.preposition === 'between' || m.preposition === 'with' || m.sort === 'pair') && m.from >= Math.min(trigger.from, n.from) - 4 && m.from <= n.titleTo + 12)
  const sides = [...new Set([...named, ...partiesOf(actorsOf(near.flatMap((m) => listOf(survey, m))))])]
  if (sides.length >= 2) return [sides, 'around']
  const own = sides.length === 1 && survey.pack.order !== 'subject-first' && near.some((m) => m.preposition === 'with') ? ownSide(survey, trigger, n, sides[0]!) : null
  if (own) return [[own, ...sides], 'own']
  const byNames = survey.pack.order === 'subject-first' ? [] : sidesByNames(survey, trigger, n, sides)
  if (byNames.length === 2) return [byNames, 'names']
  if (survey.is(trigger.from, 'reach') || survey.is(trigger.to, 'nonState') || withOthers(survey, trigger, n) || (named.length === 0 && signedByOthers(survey, trigger))) return [[], 'report']
  if (survey.pack.order !== 'subject-first' && n.instrument === 'memorandum' && n.to - n.from === 1 && named.length === 1) return [[], 'report']
  if (n.count === 1 && n.title === null && survey.pack.isDefinite(survey.tokens.form(n.from))) return [[], 'report']
  if (!isBilateral(survey)) return [[], 'report']
  return [sides.length === 0 || ranked.slice(0, 2).includes(sides[0]!) ? [...ranked.slice(0, 2)] : [], 'report']
}

const NAME_REACH = 9

/** The two states that enterprises sign for, each by an adjective or a city within its name: one on each side of "with", or joined by "between". */
function sidesByNames(survey: Survey, trigger: Trigger, n: Named, known: readonly string[]): string[] {
  const sentence = survey.sentenceOf(trigger.from)
  const out = [...known]
  let enterprise = false
  for (let i = Math.max(sentence.from, trigger.from - NAME_REACH); i < Math.min(sentence.to, n.titleTo + NAME_REACH + NEAR); i++) {
    if (i >= n.from && i < n.to) continue
    if (survey.is(i, 'enterprise')) enterprise = true
    const party = survey.tag(i, 'party') ?? survey.tag(i, 'city')
    const id = party?.tag.sort === 'city' ? party.tag.party : party?.tag.value
    if (party && id && !party.tag.doubtful && party.tag.detail !== 'organisation' && !out.includes(id)) out.push(id)
  }
  return enterprise && out.length === 2 ? out : []
}

/** Whether a verb of signing is followed by a subject that nothing knows: a company, an authority, a name in quotation marks. */
function signedByOthers(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || (trigger.form !== 'past' && trigger.form !== 'present') || trigger.to >= survey.tokens.count) return false
  return survey.mark(trigger.to, QUOTES) || survey.is(trigger.to, 'nonState') || (survey.tokens.kind[trigger.to] === 0 && !survey.known[trigger.to] && !survey.taken(trigger.to) && !survey.dates.some((d) => trigger.to >= d.from && trigger.to < d.to))
}

/** Whose instrument with another it is, where the clause does not say: that of whoever acts last before it, or "his country". */
function ownSide(survey: Survey, trigger: Trigger, n: Named, other: string): string | null {
  const { index } = survey.sentenceOf(trigger.from)
  const nearest = survey.mentionsIn(index).findLast((m) => (acts(m) && !m.preposition || m.manner === 'own') && m.manner !== 'organisation' && m.to <= Math.min(trigger.from, n.from) && (m.party ?? m.person?.party))
  const party = nearest?.head.party ?? nearest?.party ?? nearest?.person?.party ?? null
  return party !== other ? party : null
}

const WITH_REACH = 3
const OTHERS = 10

/** Whether an instrument is signed with, or between, someone that nothing knows as a party: a company, a faction, a court. */
function withOthers(survey: Survey, trigger: Trigger, n: Named): boolean {
  const end = Math.min(survey.sentenceOf(trigger.from).to, Math.max(trigger.to, n.titleTo) + OTHERS)
  for (let i = trigger.to; i < end; i++) {
    if (survey.mark(i, STOPPING)) return false
    if ((survey.is(i, 'with') || survey.is(i, 'between')) && !survey.mentionsIn(survey.sentenceOf(i).index).some((m) => m.from > i && m.from - i <= 3 && !(m.manner === 'adjective' && survey.pack.order === 'subject-first'))) return true
  }
  return false
}

const STOPPING = new Set(['،', ',', '.', '؛', ':'])

/** Instruments named between two tokens, with their number and what they are about. */
export function instrumentsIn(survey: Survey, from: number, to: number): Named[] {
  const out: Named[] = []
  for (let i = from; i < to; i++) {
    if (!(survey.hints[i]! & HINTS.instrument)) continue
    const word = survey.tag(i, 'instrument')
    if (!word || word.match.to > to || survey.is(i, 'noInstrument')) continue
    const end = word.match.to
    const dual = word.tag.count === 2
    const number = numberBefore(survey, i)
    const [title, titleTo] = titleOf(survey, end)
    out.push({ from: i, to: end, instrument: word.tag.value as Instrument, count: number ?? (dual ? 2 : word.tag.count === 3 ? null : 1), title, titleTo, before: number ? i - 1 : i })
    i = Math.max(i, titleTo - 1)
  }
  return out.filter((n, k) => !(k > 0 && n.title === null && n.count === null && out[k - 1]!.titleTo >= n.from - 1))
}

const MOST_INSTRUMENTS = 500

function numberBefore(survey: Survey, i: number): number | null {
  const { tokens } = survey
  const k = i - 1
  if (k >= 0) {
    if (tokens.kind[k] === 2 || survey.dates.some((d) => k >= d.from && k < d.to)) return null
    if (tokens.kind[k] === 1) return Number.parseInt(tokens.form(k), 10)
    const number = survey.tag(k, 'cardinal')
    if (number && Number(number.tag.value) <= MOST_INSTRUMENTS) return Number(number.tag.value)
  }
  return null
}

const QUOTES = new Set(['"', '“', '«', '”', '»'])
const LONGEST_TITLE = 14

/** What an instrument is about: the words in quotation marks behind it, else those behind "on", "in the field of", "for". */
function titleOf(survey: Survey, at: number): [string | null, number] {
  const { tokens } = survey
  let i = at
  while (i < at + 3 && survey.is(i, 'adjective')) i++
  if (survey.mark(i, QUOTES)) {
    for (let k = i + 1; k < Math.min(tokens.count, i + 25); k++) if (survey.mark(k, QUOTES)) return [tokens.written(i + 1, k), k + 1]
  }
  const opens = survey.tag(i, 'word', 'subjectOpens')
  const governed = survey.known[i]?.find((m) => m.prefix & survey.pack.clitics.for)
  const start = opens ? opens.match.to : i
  const apposed = !opens && !governed && i === at && construct(survey, at)
  if (!opens && !governed && !apposed && !(tokens.kind[i] === 0 && (survey.pack.cuts(tokens.form(i)).some((c) => c.prefix === survey.pack.clitics.for)))) return [null, at]
  let k = start
  while (k < tokens.count && k - start < LONGEST_TITLE && tokens.kind[k] !== 2 && !survey.is(k, 'titleEnds') && !survey.is(k, 'period') && !survey.dates.some((d) => d.from === k) && !(k > start && begins(survey, k))) k++
  if (k === start) return [null, at]
  return [survey.pack.bare(tokens.written(start, k), opens || apposed ? 0 : survey.pack.clitics.for), k]
}

/** Whether another instrument of a list begins at a token, rather than one named inside a title. */
function begins(survey: Survey, i: number): boolean {
  const word = survey.tag(i, 'instrument')
  return word !== null && ((word.match.prefix & survey.pack.clitics.and) !== 0 || survey.is(i - 1, 'and') || survey.mark(i - 1, survey.pack.titles.marks))
}

/** Whether a title follows an instrument as its second noun ("protocol of the tenth meeting", "agreement on THE BORDER" without a preposition): only behind one without an article, and where the next word is no adjective, party, verb or preposition. */
function construct(survey: Survey, at: number): boolean {
  const { tokens, pack } = survey
  if (at >= tokens.count || tokens.kind[at] !== 0 || pack.isDefinite(tokens.form(at - 1)) || survey.is(at, 'titleEnds') || survey.dates.some((d) => d.from === at)) return false
  const known = survey.known[at] ?? []
  return !known.some((m) => m.prefix !== 0 || m.tags.some((t) => t.sort === 'party' || t.form === 'past' || t.form === 'present' || (t.sort === 'word' && STOPS.has(t.value))))
    && (pack.isDefinite(tokens.form(at)) || pack.isDefinite(tokens.form(at + 1 < tokens.count ? at + 1 : at)))
}

const STOPS = new Set(['adjective', 'with', 'between', 'in', 'to', 'from', 'by', 'which', 'about', 'that', 'negation', 'during', 'coming', 'of'])

/** The period that an instrument covers: a range of dates within its title or right behind it. */
function periodOf(survey: Survey, n: Named): Interval | null {
  for (const d of survey.dates) {
    if (d.from < n.to || d.from > n.titleTo + 5) continue
    if (!survey.is(d.from - 1, 'period') && !survey.is(d.from - 2, 'period')) continue
    const published = survey.report.published
    return published ? resolveDate(d, published, 'none') : null
  }
  return null
}
