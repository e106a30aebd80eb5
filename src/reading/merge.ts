import { isOrganisation, isUnnamed } from '../world/parties.ts'
import { daysBetween } from '../facts/interval.ts'
import type { Actor, Fact, MeetingFact, SessionFact, SigningFact, VisitFact } from '../facts/fact.ts'
import { ANOTHER, BEFORE_PRESS, OF_DELEGATES, SETS_SPEECH } from './assemble/meeting.ts'
import type { Survey } from './survey.ts'
import { modalitiesMeet, narrower, timesMeet } from './assemble/event.ts'
import { sameDeal, samePromise } from './same-deal.ts'

const MOST_EVIDENCE = 3
/** Shown by what is to be signed on a day called later: no event told beside it is its day. */
export const SOME_DAY = 'some day'

/** One fact for one thing: what several sentences say of one visit, meeting, session, signing or relation becomes one fact that shows them all. */
export function mergeFacts(survey: Survey, facts: readonly Fact[]): Fact[] {
  const out: Fact[] = []
  // Only facts that share what sameness asks of their kind are compared: a long text does not compare all with all.
  const alike = new Map<string, Fact[]>()
  for (const fact of facts) {
    const key = keyOf(survey, fact)
    let near = alike.get(key)
    if (!near) alike.set(key, (near = []))
    const same = near.find((f) => sameThing(survey, f, fact)) ?? near.find((f) => headline(survey, f) !== headline(survey, fact) && !calledOff(f, fact) && sameThing(survey, f, { ...fact, ...('modality' in f && 'modality' in fact ? { modality: f.modality, when: null } : {}) } as Fact))
    if (same) {
      if (survey.pack.order === 'subject-first' && same.kind === 'signing' && fact.kind === 'signing' && headline(survey, same)) same.instrument = fact.instrument
      if (survey.pack.order === 'subject-first' && headline(survey, same) && !headline(survey, fact) && 'when' in same && 'when' in fact && fact.when) same.when = fact.when
      // What a headline tells as signed the text may tell as planned.
      if (fact.kind === 'signing' && same.kind === 'signing' && headline(survey, same) && !headline(survey, fact)) same.modality = fact.modality
      // The text tells whose act it is more fully than the headline: the scorer is shown what the text showed.
      if (fact.kind === 'signing' && headline(survey, same) && !headline(survey, fact) && fact.shown) same.shown = fact.shown
      absorb(same, fact)
    } else { fact.evidence = [...fact.evidence]; out.push(fact); near.push(fact) }
  }
  return out
}

const sides = (parties: readonly string[]) => [...new Set(parties)].sort().join()

/** What two facts must have alike to be one thing, by kind. */
function keyOf(survey: Survey, f: Fact): string {
  switch (f.kind) {
    case 'visit': return `visit ${f.host} ${f.visitors[0]!.party}`
    case 'meeting': return `meeting ${sides(f.participants.map((p) => p.party))}`
    case 'session': return `session ${f.parties[0]}`
    case 'signing': return f.parties.length > 2 || f.parties.some(isUnnamed) ? 'signing of many' : `signing ${sides(f.parties)}`
    case 'framework': return `framework ${f.level} ${sides(f.parties)}`
    case 'pledge': return `pledge ${sides(f.by)}`
    case 'statement': return `statement ${f.speaker.party} ${f.speaker.person} ${survey.sentenceAtOffset(f.evidence[0]![0])}`
    case 'figure': return `figure ${f.amount} ${f.unit} ${f.measure}`
    case 'office': return 'office'
  }
}

function sameThing(survey: Survey, a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false
  switch (a.kind) {
    case 'visit': { const v = b as VisitFact; return a.host === v.host && a.visitors[0]!.party === v.visitors[0]!.party && (standingsMeet(a, v) || sameDay(a, v)) && (timesMeet(a.when, v.when) || nextDay(a, v)) && personsMeet(a.visitors, v.visitors) }
    case 'meeting': { const m = b as MeetingFact; return !besides(a, m) && !lesser(a, m) && !lesser(m, a) && !(a.format !== m.format && beforePress(a) !== beforePress(m) && !headline(survey, a) && !headline(survey, m) && survey.pack.order !== 'subject-first') && sameParties(a, m) && ((a.format === 'phone') === (m.format === 'phone') || sameStanding(a, m)) && standingsMeet(a, m) && timesMeet(a.when, m.when) && personsMeet(a.participants, m.participants) }
    case 'session': { const s = b as SessionFact; return sameBody(a, s) && a.parties[0] === s.parties[0] && standingsMeet(a, s) && timesMeet(a.when, s.when) && (a.ordinal === null || s.ordinal === null || a.ordinal === s.ordinal) }
    case 'signing': return sameSigning(survey, a, b as SigningFact)
    case 'framework': return b.kind === 'framework' && a.level === b.level && sameSides(a.parties, b.parties) && (a.change === b.change || a.change === 'stated' || b.change === 'stated') && (a.level !== 'standing-body' || a.name === b.name)
    case 'pledge': return b.kind === 'pledge' && sameSides(a.by, b.by) && (survey.pack.order !== 'subject-first' && samePromise(survey, a, b) || sameSides(a.to, b.to)) && (headline(survey, a) || headline(survey, b) || a.what === b.what || survey.pack.order !== 'subject-first' && samePromise(survey, a, b))
    case 'statement': return b.kind === 'statement' && a.speaker.party === b.speaker.party && a.speaker.person === b.speaker.person && sameSentence(survey, a, b)
    case 'figure': return b.kind === 'figure' && a.amount === b.amount && a.unit === b.unit && a.measure === b.measure && (!a.whose || !b.whose || a.whose === b.whose)
    case 'office': return false
  }
}

/** Whether one of two facts is called off and the other is not: a report of a postponement tells of the old day and of the new one. */
function calledOff(a: Fact, b: Fact): boolean {
  return 'modality' in a && 'modality' in b && (a.modality === 'cancelled') !== (b.modality === 'cancelled')
}

/** Whether one of two meetings is one more that only may come about, and the other one is planned. */
function besides(a: MeetingFact, b: MeetingFact): boolean {
  const [another, first] = a.shown?.includes(ANOTHER) ? [a, b] : [b, a]
  return another.shown?.includes(ANOTHER) === true && !first.shown?.includes(ANOTHER) && another.modality === 'possible' && first.modality === 'planned'
}

/** Whether a meeting is what two do before the press, which is another thing than their talks. */
const beforePress = (meeting: MeetingFact) => meeting.shown?.includes(BEFORE_PRESS) === true

/** Whether one meeting is of delegations that nobody names, and the other of a named person on each side. */
function lesser(a: MeetingFact, b: MeetingFact): boolean {
  return a.shown?.includes(OF_DELEGATES) === true && b.participants.every((p) => b.participants.some((x) => x.party === p.party && x.person !== null))
}


/** Whether one list of parties counts up the states that another names as a group. */
function spelledOut(few: readonly string[], all: readonly string[]): boolean {
  const states = few.filter((party) => !isUnnamed(party))
  return states.length < few.length && states.length > 0 && all.length > few.length && states.every((party) => all.includes(party))
}

/** Whether two signings are one: of the same parties, and alike in all that both say; or one deal told in other words. */
function sameSigning(survey: Survey, a: SigningFact, s: SigningFact): boolean {
  if (!personsMeet(a.signatories, s.signatories) || !(sameSides(a.parties, s.parties) || spelledOut(a.parties, s.parties) || spelledOut(s.parties, a.parties))) return false
  if (survey.pack.order !== 'subject-first' && sameDeal(survey, a, s, headline(survey, a) !== headline(survey, s))) return true
  return (a.instrument === s.instrument || (survey.pack.order === 'subject-first' && headline(survey, a) !== headline(survey, s) && a.count === s.count)) && a.modality === s.modality && timesMeet(a.when, s.when) && (a.title === s.title || (!a.title !== !s.title && a.count === s.count)) && !(a.title === null && s.title === null && a.count !== s.count && a.count !== null && s.count !== null)
}

/** Whether two visits of one named person that came about are told of two days that follow each other: who came last night is a guest today. */
function nextDay(a: VisitFact, b: VisitFact): boolean {
  if (!namesAlike(a, b) || sameDay(a, b)) return namesAlike(a, b)
  if ( a.modality !== 'happened' || b.modality !== 'happened' || !a.when || !b.when) return false
  return Math.abs(daysBetween(b.when.end, a.when.start)) <= 1 || Math.abs(daysBetween(a.when.end, b.when.start)) <= 1
}

/** Whether two visits have a named person in common. */
const namesAlike = (a: VisitFact, b: VisitFact) => a.visitors.some((x) => x.person !== null && b.visitors.some((y) => y.person === x.person))

/** Modalities of one thing: alike, or one of them is only taken for granted. */
function standingsMeet(a: VisitFact | MeetingFact | SessionFact, b: VisitFact | MeetingFact | SessionFact): boolean {
  return modalitiesMeet(a.modality, b.modality) || (!calledOff(a, b) && (!a.said || !b.said))
}

/** Whether one of two visits is told as coming and the other as begun on the very day, or as left for on the day before: a report says both of a visit of its own day. */
function sameDay(a: VisitFact, b: VisitFact): boolean {
  const standings = [a.modality, b.modality]
  return standings.includes('happened') && standings.includes('planned') && a.when !== null && b.when !== null && Math.abs(daysBetween(a.when.start, b.when.start)) <= (namesAlike(a, b) ? 1 : 0)
}

/** Whether both have happened, or neither. */
const sameStanding = (a: MeetingFact, b: MeetingFact) => modalitiesMeet(a.modality, b.modality)

/** Whether two names can be one body's: of one type (a committee may be named a joint one elsewhere), sharing their telling words. */
function sameBody(a: SessionFact, b: SessionFact): boolean {
  const group = (t: string) => (t === 'committee' ? 'commission' : t)
  if (group(a.bodyType) !== group(b.bodyType)) return false
  // An organisation's leaders sit once in a day.
  if (a.bodyType === 'summit' && a.when && b.when && a.when.start === b.when.start && a.parties[0] === b.parties[0] && isOrganisation(a.parties[0]!)) return true
  const words = (s: string) => s.toLowerCase().split(' ').slice(1)
  const [small, large] = a.body.length < b.body.length ? [words(a.body), words(b.body)] : [words(b.body), words(a.body)]
  return small.filter((w) => large.includes(w)).length * 2 >= small.length
}

function headline(survey: Survey, f: Fact): boolean {
  return f.evidence.every(([from]) => from < survey.report.title.length)
}

function sameSentence(survey: Survey, a: Fact, b: Fact): boolean {
  return survey.sentenceAtOffset(a.evidence[0]![0]) === survey.sentenceAtOffset(b.evidence[0]![0])
}

const sameSides = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x) => b.includes(x))
const sameParties = (a: MeetingFact, b: MeetingFact) => sameSides([...new Set(a.participants.map((p) => p.party))], [...new Set(b.participants.map((p) => p.party))])

/** Named persons of each party are the same, or one list leaves them out. */
function personsMeet(a: readonly Actor[], b: readonly Actor[]): boolean {
  for (const party of new Set(a.map((x) => x.party))) {
    const names = a.filter((x) => x.party === party && x.person).map((x) => x.person)
    const others = b.filter((x) => x.party === party && x.person).map((x) => x.person)
    if (names.length && others.length && !names.some((n) => others.some((o) => sameName(n!, o!)))) return false
  }
  return true
}

/** Whether two names as written are one, or one is part of the other. */
function sameName(a: string, b: string): boolean {
  if (a === b) return true
  const [small, large] = a.length < b.length ? [a, b] : [b, a]
  const words = large.split(' ')
  return small.split(' ').every((word) => words.includes(word))
}

function absorb(into: Fact, from: Fact): void {
  if (into.kind === 'meeting' && from.shown?.includes(SETS_SPEECH) && !into.shown?.includes(SETS_SPEECH)) into.shown = [...(into.shown ?? []), SETS_SPEECH]
  if (into.evidence.length < MOST_EVIDENCE && !into.evidence.some(([s, e]) => s === from.evidence[0]![0] && e === from.evidence[0]![1])) into.evidence.push(from.evidence[0]!)
  if (into.kind === 'visit' && from.kind === 'visit' && sameDay(into, from)) into.modality = 'happened'
  if ('modality' in into && 'modality' in from && into.modality === 'possible' && from.modality === 'planned') into.modality = 'planned'
  if ('modality' in into && 'modality' in from && !into.said && from.said) { into.modality = from.modality; into.said = true }
  into.confidence = Math.max(into.confidence, from.confidence)
  if ('when' in into && 'when' in from) into.when = arrivalOf(into, from) ?? narrower(into.when, from.when)
  if ('place' in into && 'place' in from && (!into.place || (from.placeId?.includes('/') && !into.placeId?.includes('/')))) { into.place = from.place ?? into.place; into.placeId = from.placeId ?? into.placeId }
  if (into.kind === 'visit' && from.kind === 'visit') { into.visitors = joinActors(into.visitors, from.visitors); into.level ??= from.level }
  if (into.kind === 'meeting' && from.kind === 'meeting') { into.participants = joinActors(into.participants, from.participants); if (from.format === 'summit' || from.format === 'phone' || into.format === 'ceremony') into.format = from.format }
  if (into.kind === 'session' && from.kind === 'session') { if (from.bodyType === 'commission') into.bodyType = from.bodyType; if (from.body.length > into.body.length) into.body = from.body; into.ordinal ??= from.ordinal; into.parties = [...new Set([...into.parties, ...from.parties])] }
  if (into.kind === 'signing' && from.kind === 'signing') { into.title ??= from.title; into.signatories = joinActors(into.signatories, from.signatories); into.count ??= from.count; into.period ??= from.period; if (from.parties.length > into.parties.length) into.parties = from.parties; if (from.stage && !into.stage) { into.stage = from.stage; into.stageWhen = from.stageWhen ?? null } }
  if (into.kind === 'framework' && from.kind === 'framework' && into.change === 'stated') { into.change = from.change; into.when = from.when }
}

/** The day of arrival, where one of two tellings of a visit is of the guest's leaving for it. */
function arrivalOf(a: Fact, b: Fact): VisitFact['when'] {
  if (a.kind !== 'visit' || b.kind !== 'visit' || !a.when || !b.when) return null
  const leaves = (v: VisitFact) => v.rule === LEAVES
  return leaves(a) === leaves(b) ? null : leaves(a) ? b.when : a.when
}
const LEAVES = '<visitor> leaves for <host>'

function joinActors(a: Actor[], b: readonly Actor[]): Actor[] {
  const out = [...a]
  const sameHead = a.some((x) => x.person && b.some((y) => y.person && sameName(x.person!, y.person)))
  for (const actor of b) {
    if (out.some((x) => x.party === actor.party && (!actor.person || x.person && sameName(x.person, actor.person)))) continue
    const open = out.findIndex((x) => x.party === actor.party && !x.person)
    if (open >= 0) out[open] = actor
    else if (!out.some((x) => x.party === actor.party) || (sameHead && actor.person)) out.push(actor)
  }
  return out
}

/**
 * Acts with no date or place of their own take those of the event that they belong to: a dated meeting or ceremony of the same parties, else their one dated visit.
 * A visit that began lasts until the last such meeting.
 */
export function spreadDates(facts: Fact[], published: string | null): void {
  const visits = facts.filter((f): f is VisitFact => f.kind === 'visit' && f.modality !== 'cancelled')
  const meetings = facts.filter((f): f is MeetingFact => f.kind === 'meeting' && f.when !== null && f.when.start === f.when.end)
  for (const visit of visits) { dateByMeetings(visit, meetings, visits); stretch(visit, meetings, published) }
  spreadCeremony(facts.filter((f): f is SigningFact => f.kind === 'signing'))
  for (const fact of facts) {
    if (fact.kind !== 'meeting' && fact.kind !== 'signing' && fact.kind !== 'session') continue
    const parties = fact.kind === 'meeting' ? fact.participants.map((p) => p.party) : fact.parties
    const near = meetings.filter((m) => m !== fact && modalitiesMeet(m.modality, fact.modality) && m.participants.every((p) => parties.includes(p.party)))
    if (!fact.when && fact.kind !== 'meeting' && !(fact.kind === 'signing' && fact.modality === 'possible') && near.length === 1) { fact.when = near[0]!.when; if (!fact.place) { fact.place = near[0]!.place; fact.placeId = near[0]!.placeId } }
    if (fact.kind === 'session' || fact.shown?.includes(SOME_DAY) || fact.kind === 'signing' && fact.modality === 'possible') continue
    const hosts = visits.filter((v) => (fact.kind !== 'meeting' || goesThere(v, fact)) && (modalitiesMeet(v.modality, fact.modality) || underWay(v, fact.modality, published)) && parties.includes(v.host) && parties.includes(v.visitors[0]!.party) && (!fact.place || !v.place || fact.placeId?.startsWith(v.host)))
    // What is planned belongs to a coming visit that was told of before it, not to one told of behind.
    if (fact.kind === 'signing' && fact.modality !== 'happened') hosts.splice(0, hosts.length, ...hosts.filter((v) => v.evidence[0]![0] <= fact.evidence[0]![0]))
    const dated = hosts.filter((v) => v.when)
    if (hosts.length !== 1 && dated.length === 1) hosts.splice(0, hosts.length, ...dated)
    if (hosts.length !== 1) continue
    fact.when ??= hosts[0]!.when
    if (!fact.place) { fact.place = hosts[0]!.place; fact.placeId = hosts[0]!.placeId }
  }
  spreadSessions(facts)
  for (const fact of facts) if (!stillAhead(fact, published)) (fact as MeetingFact).when = null
}

/** Whether the day of what is still to come can be its own: a day that is over is when it was spoken of, and so is today of what only may come about. */
function stillAhead(fact: Fact, published: string | null): boolean {
  if (!published || !('when' in fact) || !('modality' in fact) || !fact.when) return true
  return fact.modality === 'planned' ? fact.when.end >= published : fact.modality !== 'possible' || fact.when.start > published
}

/** Whether who visits may be one of those who meet: a meeting that names others of the visitor's party, still to come, is not held on that visit. */
function goesThere(visit: VisitFact, { participants, modality }: MeetingFact): boolean {
  const own = participants.filter((p) => p.party === visit.visitors[0]!.party && p.person)
  return modality === 'happened' || !own.length || visit.visitors.some((v) => !v.person || own.some((p) => sameName(p.person!, v.person!)))
}

/** Instruments without a day that are planned for, or signed at, the one dated session of their parties' body take its day. */
function spreadSessions(facts: readonly Fact[]): void {
  const sessions = facts.filter((f): f is SessionFact => f.kind === 'session' && f.when !== null && f.parties.length === 2)
  for (const fact of facts) {
    if (fact.kind !== 'signing' || fact.when) continue
    // A plan for a session's day is told in its words; another sentence's plan is of its own.
    const held = sessions.filter((s) => s.modality === fact.modality && sameSides(s.parties, fact.parties) && (fact.modality === 'happened' || near(s, fact)))
    if (held.length === 1) fact.when = held[0]!.when
  }
}

const NEAR_CHARACTERS = 25

/** Whether two facts are told within a few words of each other. */
function near(a: Fact, b: Fact): boolean {
  return a.evidence.some(([start, end]) => b.evidence.some(([from, to]) => start < to + NEAR_CHARACTERS && from < end + NEAR_CHARACTERS))
}

/** Whether a plan is one for a visit that has begun and is not over. */
function underWay(visit: VisitFact, modality: MeetingFact['modality'], published: string | null): boolean {
  return modality === 'planned' && visit.modality === 'happened' && visit.when !== null && published !== null && visit.when.end >= published
}

/** Instruments told one by one without a day take that of the ceremony at which several of the same parties were signed. */
function spreadCeremony(signings: readonly SigningFact[]): void {
  for (const fact of signings) {
    if (fact.when || fact.count !== 1) continue
    const days = signings.filter((s) => s.when && s.count !== 1 && s.modality === fact.modality && sameSides(s.parties, fact.parties))
    if (days.length && days.every((s) => s.when!.start === days[0]!.when!.start && s.when!.end === days[0]!.when!.end)) fact.when = days[0]!.when
  }
}

const LONGEST_VISIT_DAYS = 4

/** A visit of named persons that the report gives no day took place, or will, when they met or will meet there: on the days of those meetings, where they are of one stay. */
function dateByMeetings(visit: VisitFact, meetings: readonly MeetingFact[], visits: readonly VisitFact[]): void {
  if (visit.when || visit.modality === 'possible' || visit.modality === 'denied') return
  if (visits.some((v) => v !== visit && v.host === visit.host && namesAlike(v, visit))) return
  const names = visit.visitors.flatMap((v) => v.person ?? [])
  const held = meetings.filter((m) => (m.modality === 'happened') === (visit.modality === 'happened') && m.modality !== 'cancelled' && m.modality !== 'denied' && m.format !== 'phone'
    && m.participants.some((p) => p.person !== null && names.includes(p.person)) && (m.placeId ? m.placeId.split('/')[0] === visit.host : m.participants.some((p) => p.party === visit.host)))
  const days = held.flatMap((m) => [m.when!.start, m.when!.end]).sort()
  if (days.length && daysBetween(days[0]!, days.at(-1)!) <= LONGEST_VISIT_DAYS) visit.when = { start: days[0]!, end: days.at(-1)! }
}

function stretch(visit: VisitFact, meetings: readonly MeetingFact[], published: string | null): void {
  if (!visit.when || visit.when.start !== visit.when.end || visit.modality !== 'happened') return
  for (const m of meetings) {
    const parties = m.participants.map((p) => p.party)
    const later = daysBetween(visit.when.start, m.when!.end)
    if (later > 0 && later <= LONGEST_VISIT_DAYS && parties.includes(visit.host) && parties.includes(visit.visitors[0]!.party) && m.modality === 'happened' && (!published || m.when!.end <= published)) visit.when = { start: visit.when.start, end: m.when!.end > visit.when.end ? m.when!.end : visit.when.end }
  }
}
