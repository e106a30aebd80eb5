import type { Actor, SigningFact } from '../../facts/fact.ts'
import type { Span } from '../../text/span.ts'
import { reaches } from '../clause.ts'
import { acts, listOf, mentionsAround, type Trigger } from '../acting.ts'
import { isSport } from '../field.ts'
import { isBilateral } from '../resolve.ts'
import { modalityOf } from '../modality.ts'
import { whenOf } from '../moment.ts'
import { placeOf } from '../place.ts'
import { HINTS } from '../hints.ts'
import type { Sentence, Survey } from '../survey.ts'
import type { Candidate } from '../match.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'
import { SOME_DAY } from '../merge.ts'
import { begins, instrumentsIn, periodOf, QUOTES, type Named } from './instruments.ts'

const REACH = 32
const NEXT = 4

/** Signings from a trigger of signing: one for each instrument named behind it (or right before it). */
export function signingsFrom(survey: Survey, candidate: Candidate, parties: readonly string[], told: readonly SigningFact[] = []): SigningFact[] {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  // An adjective ("the agreements signed in 2010") stands behind its instrument, a verb before it.
  const adjective = trigger.form === 'word' || trigger.form === 'participle'
  const here = instrumentsIn(survey, Math.max(sentence.from, trigger.from - (survey.pack.order === 'subject-first' ? FAR_AHEAD : 8)), trigger.from).slice(-1)
  const ahead = adjective && !here.length ? spokenOf(survey, trigger) : here
  if (adjective && !ahead.length && survey.pack.order === 'subject-first') return []
  const several = ahead.some((n) => n.count !== 1)
  const behind = instrumentsIn(survey, trigger.to, Math.min(sentence.to, trigger.to + reachOf(candidate, adjective && !several))).filter((n) => candidate.frame.trigger.name !== 'issue' || n.instrument === 'declaration')
  const named = (adjective && ahead.length && !several) || (ahead.length && takenUp(survey, trigger, ahead[0]!)) ? [] : behind
  const before = named.length || candidate.frame.trigger.name !== 'sign' && !adjective ? [] : ahead
  const acted = survey.pack.order === 'subject-first' ? [] : actedFor(survey, trigger)
  const signatories = acted.length > 1 ? acted : actorsOf(candidate.roles.signatories ?? [])
  const out: SigningFact[] = []
  for (const n of [...named, ...before]) {
    let [sides, how]: [readonly string[], string] = sidesOf(survey, trigger, n, signatories, parties)
    if (sides.length < 2 && survey.pack.order !== 'subject-first') [sides, how] = [goneOn(survey, trigger, n, partiesOf(signatories), told), 'before']
    if (sides.length < 2) continue
    const leaning = modalityOf(survey, trigger, null)
    const when = whenOf(survey, trigger, leaning !== 'happened')
    // What is to be signed is a draft, whoever was empowered to sign it.
    const drafted = survey.pack.order !== 'subject-first' && survey.is(n.before - 1, 'draft')
    const modality = drafted ? 'planned' : modalityOf(survey, trigger, when)
    const persons = signatories.filter((a) => a.person)
    out.push({
      kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: [...sides], signatories: persons, period: periodOf(survey, n), modality, when: drafted ? null : when,
      ...placeOf(survey, trigger), evidence: [spanOf(survey, trigger, n)], confidence: 0.5, rule: candidate.frame.name, shown: [`sides ${how}`, ...(modality !== 'happened' && someday(survey, trigger, n) ? [SOME_DAY] : [])],
    })
  }
  return out
}

/** Whether an instrument is to be signed on a day that is only called later. */
function someday(survey: Survey, trigger: Trigger, n: Named): boolean {
  for (let i = Math.min(trigger.to, n.titleTo); i < Math.min(survey.sentenceOf(trigger.from).to, Math.max(trigger.to, n.titleTo) + NEXT); i++) if (survey.is(i, 'someday')) return true
  return false
}

const GONE_ON = 3

/** Whose instruments a report goes on telling of: those of the signing told within the last few sentences, where nothing here speaks of others. */
function goneOn(survey: Survey, trigger: Trigger, n: Named, named: readonly string[], told: readonly SigningFact[]): readonly string[] {
  const last = told.at(-1)
  if (!last || survey.sentenceOf(trigger.from).index - survey.sentenceAtOffset(last.evidence[0]![0]) > GONE_ON) return []
  const [from, to] = survey.span(n.from, n.to)
  if (last.evidence.some(([a, b]) => a < to && b > from)) return []
  return named.every((p) => last.parties.includes(p)) ? last.parties : []
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
      const near = whenOf(survey, { ...trigger, to: n.titleTo }, false)
      // A day before it is that of what the clause tells of it.
      const when = near !== null && near.start === near.end && survey.pack.order !== 'subject-first' && !dayBehind(survey, n) ? null : near
      const modality = modalityOf(survey, trigger, when)
      if (modality === 'denied') continue
      const drafted = survey.is(n.before - 1, 'draft')
      if (survey.pack.order === 'subject-first' && n.title === null && when === null && !survey.tag(n.to, 'party')) continue
      out.push({
        kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: sides, signatories: [], period: periodOf(survey, n), modality: drafted ? 'planned' : modality, when: drafted ? null : when, said: drafted || modality !== 'happened' || when !== null,
        place: null, placeId: null, evidence: [spanOf(survey, trigger, n)], confidence: 0.5, rule: '<instrument> between <parties>', shown: [`sides ${how}`],
      })
    }
    out.push(...listedIn(survey, sentence, [...told, ...out]))
  }
  return out
}

/** Whether a date stands right behind an instrument, or within its words. */
function dayBehind(survey: Survey, n: Named): boolean {
  return survey.dates.some((d) => d.from >= n.from && d.from <= n.titleTo + BEHIND)
}

const BEHIND = 8
const LIST_GAP = 7
const LINE_START = 2

/** Whether a sentence goes on to list what the one before counted ("They include …", "Among them is …"). */
function opensList(survey: Survey, sentence: Sentence): boolean {
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + LIST_OPENS); i++) if (survey.is(i, 'listOpens')) return true
  return false
}
const LIST_OPENS = 3

/** Instruments of a list that say nothing of their parties: they are those of the one before ("among them the 1985 agreement between X and Y, an agreement on Z and a memorandum on W"). */
function listedIn(survey: Survey, sentence: Sentence, told: readonly SigningFact[]): SigningFact[] {
  const out: SigningFact[] = []
  let before: { fact: SigningFact; to: number } | null = null
  const earlier = told.filter((f) => survey.sentenceAtOffset(f.evidence[0]![0]) === sentence.index - 1 || f.evidence.length === 1 && survey.sentenceAtOffset(f.evidence[0]![1]) === sentence.index - 1).at(-1)
  const opened = earlier !== undefined && earlier.count !== 1 && opensList(survey, sentence)
  if (survey.pack.order === 'subject-first' && !opened) return []
  for (const n of instrumentsIn(survey, sentence.from, sentence.to)) {
    // A line of a list begins with its instrument.
    if (!before && earlier && (opened || n.before - sentence.from <= LINE_START) && n.title !== null) before = { fact: earlier, to: n.from }
    const [from, to] = survey.span(n.from, n.to)
    const own = told.find((f) => f.evidence.some(([a, b]) => a < to && b > from))
    if (own) { before = { fact: own, to: n.titleTo }; continue }
    if (!before || n.title === null || n.from - before.to > LIST_GAP || (n.from > before.to && !begins(survey, n.from))) { before = null; continue }
    const trigger: Trigger = { from: n.before, to: n.titleTo, form: 'noun', prefix: 0, count: 1 }
    const listed: SigningFact = { ...before.fact, instrument: n.instrument, title: n.title, count: n.count, period: periodOf(survey, n), when: whenOf(survey, trigger, false) ?? (opened ? before.fact.when : null), signatories: [], evidence: [spanOf(survey, trigger, n)], rule: '<instrument> of a list', shown: [] }
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
function sidesOf(survey: Survey, trigger: Trigger, n: Named, signatories: readonly Actor[], ranked: readonly string[]): [string[], 'signatories' | 'around' | 'own' | 'names' | 'sentence' | 'report'] {
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
  if ((survey.is(trigger.from, 'reach') && survey.pack.order === 'subject-first') || survey.is(trigger.to, 'nonState') || withOthers(survey, trigger, n) || (named.length === 0 && signedByOthers(survey, trigger))) return [[], 'report']
  if (survey.pack.order !== 'subject-first' && n.instrument === 'memorandum' && n.to - n.from === 1 && named.length === 1) return [[], 'report']
  if (n.count === 1 && n.title === null && survey.pack.isDefinite(survey.tokens.form(n.from))) return [[], 'report']
  if (survey.pack.order !== 'subject-first' && isSport(survey)) return [[], 'report']
  if (survey.pack.order !== 'subject-first') { const two = twoOfSentence(survey, trigger); if (two) return [two, 'sentence'] }
  if (!isBilateral(survey)) return [[], 'report']
  return [sides.length === 0 || ranked.slice(0, 2).includes(sides[0]!) ? [...ranked.slice(0, 2)] : [], 'report']
}

/** The two states that a sentence names in any way, where it names just two. */
function twoOfSentence(survey: Survey, trigger: Trigger): string[] | null {
  const named = new Set<string>()
  for (const m of mentionsAround(survey, trigger.from)) for (const one of m.sort === 'pair' ? m.members : [m]) { const party = one.party ?? one.person?.party; if (party) named.add(party) }
  return named.size === 2 ? [...named] : null
}

const NAME_REACH = 9

/** The two states that enterprises sign for, each by an adjective or a city within its name: one on each side of "with", or joined by "between". */
function sidesByNames(survey: Survey, trigger: Trigger, n: Named, known: readonly string[]): string[] {
  const sentence = survey.sentenceOf(trigger.from)
  const out = [...known]
  let enterprise = false
  for (let i = Math.max(sentence.from, trigger.from - NAME_REACH); i < Math.min(sentence.to, n.titleTo + NAME_REACH + NEAR); i++) {
    if (i >= n.from && i < n.to) continue
    if (survey.is(i, 'enterprise') || survey.mark(i, QUOTES)) enterprise = true
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

/** "It was signed in …": the last instrument of the sentence before, where subjects come first and a pronoun takes it up. */
function spokenOf(survey: Survey, trigger: Trigger): Named[] {
  const sentence = survey.sentenceOf(trigger.from)
  const before = survey.sentences[sentence.index - 1]
  if (survey.pack.order !== 'subject-first' || !before || before.title || trigger.from - sentence.from > TAKEN_UP || survey.tag(sentence.from, 'word', 'pronoun')?.tag.detail !== undefined || !survey.is(sentence.from, 'pronoun')) return []
  return instrumentsIn(survey, before.from, before.to).slice(-1)
}

const TAKEN_UP = 3
const WITH_REACH = 3
const FAR_AHEAD = 16
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
