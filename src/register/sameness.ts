import { ground, type Ground, type Matter } from '../facts/ground.ts'
import type { Interval, FrameworkFact, MeetingFact, PledgeFact, SessionFact, SigningFact, VisitFact, FigureFact, OfficeFact, PartyId } from '../facts/fact.ts'
import { sameTopics } from './subjects.ts'
import { actorsOf, partiesOf, whenOf, type Told } from './told.ts'
import { comparable, likePhrases } from './words.ts'
import { sameName } from './names.ts'
import { placeOf, type Thing } from './thing.ts'
import { MANY_REPORTS, dueFit, timeFit } from './timing.ts'
import { holdersOf, otherLevel, otherOrgan, sameBody } from './body.ts'
import { isState, isUnnamed } from '../world/parties.ts'
import { holds, lengthOf } from './days.ts'

/** How far a fact speaks of the same thing as an entry: 0 to 1, with the grounds for that. */
export interface Sameness { score: number; grounds: Ground[] }

/** From this score on a fact joins. */
export const JOINS = 0.5

const NO: Sameness = { score: 0, grounds: [] }
const no = (reason: Ground): Sameness => ({ score: 0, grounds: [reason] })
const byName = (text: string): Matter => ({ name: text })
const byPlace = (key: string): Matter => ({ place: key })
const byParties = (all: readonly string[]): Matter => ({ parties: [...all] })
const byCode = (of: 'format' | 'instrument' | 'bodyType' | 'level' | 'change' | 'role' | 'measure', code: string): Matter => ({ code, of })
const rounded = (share: number): Matter => ({ share: Math.round(share * 100) / 100 })

/** What a part of a comparison makes of a score, and why. */
interface Fitting { factor: number; reason: Ground | null }

/** How far a told fact and an entry of its kind are one thing. Both must be of one kind and both of what is ahead or of what took place. */
export function sameness(told: Told, thing: Thing): Sameness {
  if (told.fact.kind !== thing.kind) return NO
  switch (told.fact.kind) {
    case 'visit': return visit(told, told.fact, thing)
    case 'meeting': return meeting(told, told.fact, thing)
    case 'session': return session(told, told.fact, thing)
    case 'signing': return signing(told, told.fact, thing)
    case 'framework': return framework(told.fact, thing)
    case 'pledge': return pledge(told, told.fact, thing)
    case 'figure': return figure(told, told.fact, thing)
    case 'office': return person(told.fact, thing)
  }
}

const clock = (told: Told, thing: Thing) => (thing.ahead ? dueFit(told, thing) : timeFit(told, thing))
const facts = <T>(thing: Thing) => thing.variants as T[]

/** Whether the parties of a fact and an entry can be those of one thing: one set holds the other, or they share most. */
function partyFit(told: Told, thing: Thing): number {
  const sitting = told.fact.kind === 'session'
  const mine = sitting ? holdersOf(partiesOf(told.fact)) : partiesOf(told.fact)
  const theirs = sitting ? new Set(holdersOf([...thing.core.parties])) : thing.core.parties
  if (!mine.length || !theirs.size) return 0
  const shared = mine.filter((party) => theirs.has(party)).length
  if (mine.length === 1 || theirs.size === 1) return shared && mine.length === theirs.size ? 1 : shared ? 0.6 : 0
  if (shared < 2) return 0
  if (shared === Math.min(mine.length, theirs.size)) return 1
  return shared / (mine.length + theirs.size - shared)
}

/** From these likenesses on two names are one person's; may be, since one is a part of the other that does not end it. */
const SAME_PERSON = 0.7
const PART_OF_NAME = 0.6
/** What is left of the likeness where one person is in both and another is not: a minister's talks with somebody are not the president's, on whatever day. */
const PARTLY = 0.45

/** 1.15 when a person of it is named by both, `against` when both name persons of a party and none agrees, 0.9 when one names none. */
function peopleFit(told: Told, thing: Thing, against: number): Fitting {
  let agree = '', differ: Matter[] = []
  const named = actorsOf(told.fact).filter((actor) => actor.person !== null)
  for (const party of new Set(named.map((actor) => actor.party))) {
    const names = thing.core.namesOf(party)
    if (!names.length) continue
    const own = named.filter((actor) => actor.party === party).map((actor) => actor.person!)
    // Who else came along sets nothing apart: one person of a party in both is enough.
    const like = (person: string) => Math.max(...names.map((name) => sameName(name, person)))
    const found = own.find((person) => like(person) >= SAME_PERSON)
    if (found) agree ||= found
    else if (!differ.length && !own.some((person) => like(person) >= PART_OF_NAME)) differ = [byName(own[0]!), byName(names[0]!)]
  }
  if (agree && differ.length) return { factor: PARTLY, reason: ground('persons-partly', byName(agree), ...differ) }
  if (agree) return { factor: 1.15, reason: ground('person-in-both', byName(agree)) }
  if (differ.length) return { factor: against, reason: ground('persons-differ', ...differ) }
  return { factor: 0.9, reason: ground('no-person') }
}

function placeFit(told: Told, thing: Thing, otherCity: number): Fitting {
  const mine = placeOf(told.fact)
  if (!mine || !thing.places.size) return { factor: 1, reason: null }
  if (thing.places.has(mine)) return { factor: 1.1, reason: ground('place-in-both', byPlace(mine)) }
  const state = mine.split('/')[0]!
  for (const theirs of thing.places) {
    if (state !== theirs.split('/')[0]!) continue
    return mine.includes('/') && theirs.includes('/') ? { factor: otherCity, reason: ground('places-differ', byPlace(mine), byPlace(theirs)) } : { factor: 1.05, reason: ground('state-in-both', byPlace(state)) }
  }
  if (mine.startsWith('~') || [...thing.places].every((theirs) => theirs.startsWith('~'))) return { factor: 0.9, reason: null }
  return { factor: 0.45, reason: ground('places-differ', byPlace(mine), byPlace([...thing.places][0]!)) }
}

/** A report that tells two facts of a kind means two things, unless it says the very same twice. */
function ownReport(told: Told, thing: Thing, same: boolean): number {
  return thing.reports.has(told.report) && !thing.slips.has(told.report) && !same ? 0.4 : 1
}
const capped = (score: number, parts: (Ground | null)[]): Sameness => ({ score: Math.min(1, Math.round(score * 1000) / 1000), grounds: parts.filter((part) => part !== null) })

function visit(told: Told, fact: VisitFact, thing: Thing): Sameness {
  if (!facts<VisitFact>(thing).some((other) => other.host === fact.host)) return no(ground('hosts-differ', byParties([fact.host])))
  const going = fact.visitors.map((actor) => actor.party)
  if (!facts<VisitFact>(thing).some((other) => other.visitors.some((actor) => going.includes(actor.party)))) return no(ground('visitors-differ', byParties(going)))
  const time = clock(told, thing)
  if (!time.score) return no(time.reason)
  const people = peopleFit(told, thing, 0.3), where = placeFit(told, thing, 0.95)
  const once = ownReport(told, thing, people.factor > 1)
  return capped(time.score * people.factor * where.factor * once, [ground('goes-to', byParties(going), byParties([fact.host])), time.reason, people.reason, where.reason])
}

const SAME_DAYS = 0.7
const OTHER_PLACE = 0.77

/** Whether a summit told of without a day and without a name is the one of which everybody speaks in those days. What is only possible may be another. */
function meant(told: Told, fact: MeetingFact, thing: Thing): boolean {
  return fact.format === 'summit' && fact.modality !== 'possible' && thing.reports.size >= MANY_REPORTS && !whenOf(told)
    && fact.participants.every((actor) => actor.person === null) && partiesOf(fact).length === thing.core.parties.size
}

function meeting(told: Told, fact: MeetingFact, thing: Thing): Sameness {
  const parties = partyFit(told, thing)
  if (parties < 0.5) return no(ground('parties-differ'))
  const time = clock(told, thing)
  if (!time.score) return no(time.reason)
  const people = peopleFit(told, thing, 0.3), place = placeFit(told, thing, 0.5)
  const formats = facts<MeetingFact>(thing)
  const format = formats.some((other) => other.format === fact.format) ? 1 : fact.format === 'phone' || formats.every((other) => other.format === 'phone') ? 0.35 : 0.85
  const once = ownReport(told, thing, people.factor > 1 && format === 1)
  const both = people.factor < 1 && !time.dated && !meant(told, fact, thing) ? 0.7 : 1
  // Where persons and days agree, another place is a doubt of one meeting and no second meeting; so it is where both are told on the day, and of a plan of which everybody speaks.
  const awaited = thing.reports.size >= MANY_REPORTS && (told.published ?? '') <= (thing.core.days?.end ?? '9999')
  const agreed = people.factor > 1 && time.score >= SAME_DAYS && (time.dated || !thing.ahead || awaited)
  const where = agreed ? Math.max(OTHER_PLACE, place.factor) : place.factor
  return capped(parties * time.score * people.factor * where * format * once * both, [ground('of-parties', byParties(partiesOf(fact))), time.reason, people.reason, place.reason, format < 1 ? ground('form-differs', byCode('format', fact.format)) : null])
}

/** From this likeness on two names may be one body's. */
const SAME_BODY = 0.6

/** Whether a session of two has the number and the days of an entry's: two bodies of one pair do not sit for the same time on the same day, whatever reports call them. */
function sameSitting(told: Told, fact: SessionFact, thing: Thing): boolean {
  const when = whenOf(told)
  return fact.ordinal !== null && fact.parties.length === 2 && when !== null && facts<SessionFact>(thing).some((other) => other.ordinal === fact.ordinal)
    && thing.whens.some((other) => other.start === when.start || other.end === when.end) && partyFit(told, thing) === 1
}

function session(told: Told, fact: SessionFact, thing: Thing): Sameness {
  const parties = partyFit(told, thing)
  if (parties < 0.5) return no(ground('parties-differ'))
  const others = facts<SessionFact>(thing)
  const named = Math.max(...others.map((other) => sameBody(fact, other)))
  const numbered = fact.ordinal !== null && others.some((other) => other.ordinal !== null)
  const body = named < SAME_BODY && sameSitting(told, fact, thing) ? SAME_BODY : named
  if (body < 0.4) return no(ground('body-differs', byName(fact.body)))
  const ordinals = others.map((other) => other.ordinal).filter((n) => n !== null)
  if (numbered && !ordinals.includes(fact.ordinal!)) return no(ground('sessions-differ', { number: fact.ordinal! }, { number: ordinals[0]! }))
  const time = clock(told, thing)
  if (!time.score && !(numbered && !thing.ahead && time.gap <= 45)) return no(time.reason)
  const organisation = fact.parties.some((party) => !isState(party))
  if (organisation && (otherLevel(fact, others) || (!numbered && otherOrgan(fact, others)))) return no(ground('body-differs', byName(fact.body)))
  const place = placeFit(told, thing, 0.9)
  const score = numbered ? Math.max(0.75, time.score) * 1.2 : time.score * 0.95
  return capped(parties * body * score * place.factor, [ground('body-of', byCode('bodyType', fact.bodyType), byParties(partiesOf(fact))), numbered ? ground('session-in-both', { number: fact.ordinal! }) : null, time.reason, place.reason])
}

/** What the days count for where an instrument is spoken of after it was signed. */
const LATER = 0.7

function titleFit(fact: SigningFact, thing: Thing): Fitting {
  const titles = facts<SigningFact>(thing).map((other) => other.title)
  const counts = facts<SigningFact>(thing).map((other) => other.count)
  const many = (count: number | null) => count !== 1
  if (many(fact.count) && !fact.title) return counts.some(many) && titles.some((title) => !title) ? { factor: 1, reason: ground('several-both', ...[fact.count, counts[0]].flatMap((count) => (typeof count === 'number' ? [{ number: count }] : []))) } : { factor: 0.2, reason: ground('several-and-one') }
  if (counts.every(many) && titles.every((title) => !title)) return { factor: 0.2, reason: ground('several-and-one') }
  const about = facts<SigningFact>(thing).map((other) => sameTopics(fact.topics, other.topics))
  const subject: Fitting | null = about.includes('same') ? { factor: 1.1, reason: ground('subjects-alike') } : about.includes('other') && !about.includes('unknown') ? { factor: 0.2, reason: ground('subjects-differ') } : null
  if (!fact.title) return subject ?? (thing.core.untitled ? { factor: 0.9, reason: ground('no-titles') } : { factor: 0.55, reason: ground('no-title') })
  const named = titles.filter((title) => title !== null)
  if (!named.length) return subject ?? { factor: 0.55, reason: ground('no-title') }
  const same = named.filter((title) => comparable(title, fact.title!))
  if (!same.length) return subject ?? { factor: 0.5, reason: ground('titles-in-scripts') }
  const like = Math.max(...same.map((title) => likePhrases(title, fact.title!)))
  if (like >= 0.5) return { factor: 1.15, reason: ground('titles-alike', rounded(like)) }
  return { factor: like >= 0.3 ? 0.65 : about.includes('same') ? 0.4 : 0.15, reason: ground('titles-differ', byName(fact.title), byName(same[0]!)) }
}

/** What parties count where one side is told of as a body of no known name ("the powers") and all else agrees: one state, subject and days. */
const UNNAMED_SIDE = 0.8

/** Whether the parties that an entry and a fact do not share are unnamed bodies on one side, which may stand for the states of the other. */
function unnamedSide(told: Told, fact: SigningFact, thing: Thing): boolean {
  const mine = partiesOf(fact), theirs = [...thing.core.parties], when = whenOf(told)
  const unnamed = (all: PartyId[], others: PartyId[]) => { const rest = all.filter((party) => !others.includes(party)); return rest.length > 0 && rest.every(isUnnamed) }
  // Of the instrument of which everybody speaks the year may be left out, or told for its month.
  const timely = when === null ? thing.reports.size >= MANY_REPORTS : thing.whens.some((other) => other.start === when.start && other.end === when.end)
  return timely && mine.some((party) => theirs.includes(party))
    && facts<SigningFact>(thing).some((other) => sameTopics(fact.topics, other.topics) === 'same') && (unnamed(mine, theirs) || unnamed(theirs, mine))
}

const YEAR_DAYS = 365

/** Whether one tells an instrument by its year and the other by days or a month of that year. */
function ofYear(when: Interval, thing: Thing): boolean {
  const year = (wide: Interval, narrow: Interval) => lengthOf(wide) >= YEAR_DAYS && lengthOf(narrow) <= 31 && holds(wide, narrow)
  return thing.whens.some((other) => year(when, other) || year(other, when))
}

function signing(told: Told, fact: SigningFact, thing: Thing): Sameness {
  const parties = Math.max(partyFit(told, thing), unnamedSide(told, fact, thing) ? UNNAMED_SIDE : 0)
  if (parties < 0.5) return no(ground('parties-differ'))
  const title = titleFit(fact, thing)
  // What became of an instrument may be told long after it was signed, and its signing long before: its subject tells which one is meant.
  const spokenOf = fact.stage !== undefined || facts<SigningFact>(thing).some((other) => other.stage !== undefined) || thing.reports.size >= MANY_REPORTS
  const later = title.factor > 1 && !thing.ahead && (!whenOf(told) || ofYear(whenOf(told)!, thing)) && spokenOf && fact.count === 1
  const time = later ? { score: LATER, reason: ground('became') } : clock(told, thing)
  if (!time.score) return no(time.reason)
  const sorts = facts<SigningFact>(thing).map((other) => other.instrument)
  const sort = sorts.includes(fact.instrument) ? 1 : fact.instrument === 'other' || sorts.includes('other') ? 0.9 : title.factor > 1 ? 0.9 : 0.6
  const people = peopleFit(told, thing, 0.6)
  const once = ownReport(told, thing, title.factor > 1)
  return capped(parties * time.score * title.factor * sort * Math.max(0.95, people.factor) * (people.factor < 0.7 ? 0.65 : 1) * once, [ground('of-parties', byParties(partiesOf(fact))), time.reason, title.reason, sort < 1 ? ground('instruments-differ', byCode('instrument', fact.instrument), byCode('instrument', sorts[0]!)) : null, people.reason])
}

function framework(fact: FrameworkFact, thing: Thing): Sameness {
  const others = facts<FrameworkFact>(thing)
  if (!others.some((other) => other.level === fact.level)) return no(ground('level-differs', byCode('level', fact.level)))
  const mine = partiesOf(fact)
  if (mine.length !== thing.parties.size || !mine.every((party) => thing.parties.has(party))) return no(ground('parties-differ'))
  if (others.some((other) => other.change !== 'stated' && (other.change === 'cut') !== (fact.change === 'cut')) && fact.change !== 'stated') return no(ground('turn-differs', byCode('change', fact.change)))
  if (fact.level === 'standing-body' || fact.level === 'other' || fact.level === 'membership') {
    const alike = others.some((other) => (fact.bodyKey && other.bodyKey ? fact.bodyKey === other.bodyKey : comparable(other.name, fact.name) ? likePhrases(other.name, fact.name) >= 0.4 : fact.level === 'standing-body'))
    if (!alike) return no(ground('name-differs', byName(fact.name)))
  }
  return capped(1, [ground('level-of', byCode('level', fact.level), byParties(mine))])
}

function pledge(told: Told, fact: PledgeFact, thing: Thing): Sameness {
  const others = facts<PledgeFact>(thing)
  if (!others.some((other) => other.by.some((party) => fact.by.includes(party)))) return no(ground('side-differs'))
  const parties = partyFit(told, thing)
  if (parties < 0.5) return no(ground('parties-differ'))
  const same = others.filter((other) => comparable(other.what, fact.what))
  if (!same.length) return no(ground('words-in-scripts'))
  // Held against a good part of the ways it was put before, not against the nearest alone: else one pledge leads to the next by a word they share.
  const likes = same.map((other) => likePhrases(other.what, fact.what)).sort((a, b) => b - a)
  const like = likes[Math.floor(likes.length / 4)]!
  const time = dueFit(told, thing)
  if (!time.score && like < 0.75) return no(time.reason)
  return capped(like * (like >= 0.75 ? 1 : 0.4 + time.score), [ground('words-alike', rounded(like)), time.reason])
}

const AMOUNT_SLACK = 0.015

function figure(told: Told, fact: FigureFact, thing: Thing): Sameness {
  const mine = partiesOf(fact)
  if (mine.length !== thing.parties.size || !mine.every((party) => thing.parties.has(party))) return no(ground('parties-differ'))
  const alike = facts<FigureFact>(thing).some((other) => other.measure === fact.measure && other.unit === fact.unit && Math.abs(other.amount - fact.amount) <= AMOUNT_SLACK * Math.abs(fact.amount))
  if (!alike) return no(ground('amount-differs', { amount: fact.amount, unit: fact.unit }))
  const owners = facts<FigureFact>(thing).flatMap((other) => other.whose ?? [])
  if (fact.whose && owners.length && !owners.includes(fact.whose)) return no(ground('owner-differs', byParties([fact.whose]), byParties([owners[0]!])))
  if (!fact.target) return capped(0.9, [ground('amount-in-both', byCode('measure', fact.measure), { amount: fact.amount, unit: fact.unit })])
  const time = dueFit(told, thing, 540)
  return capped(time.score ? 0.5 + time.score / 2 : 0, [ground('target-in-both', { amount: fact.amount, unit: fact.unit }), time.reason])
}

function person(fact: OfficeFact, thing: Thing): Sameness {
  const names = thing.names.get(fact.party) ?? []
  let best = 0, found = ''
  for (const name of names) {
    const like = sameName(name, fact.person)
    if (like > best) { best = like; found = name }
  }
  if (best < 0.6) return no(ground('name-is-other'))
  const office = facts<OfficeFact>(thing).some((other) => other.role === fact.role && (other.portfolio === fact.portfolio || !other.portfolio || !fact.portfolio))
  const full = best >= 0.95
  return capped(full ? 0.95 : office ? best : best * 0.5, [ground('named-as', byName(fact.person), byName(found)), ground(office ? 'office-in-both' : 'office-not-seen', byCode('role', fact.role))])
}
