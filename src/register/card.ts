import type { Actor, Interval, Modality, PartyId } from '../facts/fact.ts'
import { INSTRUMENT_STAGES, type EntryDetail, type EntryPerson, type InstrumentStage } from './entry.ts'
import { caption } from './caption.ts'
import { doubtsOf } from './doubts.ts'
import { sameName } from './names.ts'
import { placeOf, type Member, type Thing } from './thing.ts'
import { actorsOf, modalityOf, partiesOf, whenOf } from './told.ts'
import { nameWords } from '../text/sound.ts'
import { said, supported, supportedDays } from './values.ts'

/** What one report says of a promise or an amount, and when it could be known. */
export interface Claim { report: string; published: string | null; voice: string; modality: Modality | null; when: Interval | null; place: string | null; amount: number | null }

/** An entry as it is kept: all but what is fetched anew (quotes) or depends on other entries (status, links). */
export type Card = Omit<EntryDetail, 'sources' | 'decisions' | 'history' | 'status' | 'links'> & { claims: Claim[] }

const MOST_CLAIMS = 400

/** What the facts of an entry say together. */
export function cardOf(thing: Thing): Card {
  return thing.person ? personCard(thing) : factCard(thing)
}

function published(members: readonly Member[]): { firstKnown: string | null; lastKnown: string | null } {
  const days = members.map((member) => member.told.published).filter((day) => day !== null).sort()
  return { firstKnown: days[0] ?? null, lastKnown: days.at(-1) ?? null }
}

function factCard(thing: Thing): Card {
  const { members, ahead } = thing
  const when = supportedDays(members, whenOf)
  const place = bestPlace(members)
  const slot = <T>(name: string) => supported<T>(members, (told) => (told.fact as unknown as Record<string, T>)[name])
  const slots = Object.fromEntries(['ordinal', 'instrument', 'title', 'body', 'bodyType', 'host', 'level', 'count', 'period', 'amount', 'unit', 'measure', 'what', 'format', 'name', 'change', 'bodyKey', 'topics', 'aim', 'whose'].map((name) => [name, slot(name)]))
  const people = peopleOf(members)
  const modality = supported(members, (told) => modalityOf(told.fact))
  const latest = [...members].reverse().map((member) => modalityOf(member.told.fact)).find((value) => value !== null) ?? null
  const first = (name: string) => (slots[name]![0]?.value ?? null) as never
  const dated = when[0]?.value ?? null
  const kind = thing.kind as Card['kind']
  const title = kind === 'framework' ? first('name') : kind === 'pledge' ? first('what') : longestOf(slots['title']!.map((value) => value.value as string))
  const card: Card = {
    id: thing.id, kind, parties: mainParties(members), persons: people.map((person) => person.name), place: place?.shown ?? null, placeId: place?.id ?? null,
    when: ahead ? null : dated, due: ahead ? dated : dueOfPeriod(kind, periodOf(members) ?? first('period')), modality: ahead ? latest : modality[0]?.value ?? null, ordinal: first('ordinal'), instrument: first('instrument'), title,
    reports: [...thing.reports], independent: new Set(members.map((member) => member.told.voice)).size, doubts: [], promise: ahead, caption: '', ...published(members),
    people, body: first('body'), bodyType: first('bodyType'), host: first('host'), level: first('level'), count: first('count'), period: first('period'), amount: first('amount'), unit: first('unit'), measure: first('measure'), what: first('what'),
    stage: kind === 'signing' ? stageOf(members) : null, values: {}, offices: [], names: [], claims: [],
  }
  if (card.promise && card.due) card.when = card.due
  const stages = kind === 'signing' ? supported(members, stageTold) : []
  const values = { ...slots, stage: stages, when, place: supported(members, (told) => placeOf(told.fact)), modality }
  for (const [name, all] of Object.entries(values)) if (all.length) card.values[name] = said<unknown>(all)
  card.doubts = doubtsOf(card, letStandBy(members))
  if (ahead || kind === 'figure' || kind === 'session') card.claims = members.slice(0, MOST_CLAIMS).map(({ told }) => claimOf(told))
  card.caption = caption(card)
  return card
}

/** Values that people let stand beside each other, by slot. */
function letStandBy(members: readonly Member[]): Record<string, unknown[]> {
  const out: Record<string, unknown[]> = {}
  for (const { told } of members) for (const [slot, values] of Object.entries(told.settled ?? {})) out[slot] = [...out[slot] ?? [], ...values]
  return out
}

/** How far an instrument has come, as one report tells it. */
function stageTold({ fact }: Member['told']): InstrumentStage | null {
  if (fact.kind !== 'signing') return null
  return fact.stage ?? (fact.modality === 'happened' ? 'signed' : fact.modality === 'planned' || fact.modality === 'possible' ? 'announced' : null)
}

/** How far an instrument has come: what the last report says that tells of more than its signature, else signed or announced. */
function stageOf(members: readonly Member[]): InstrumentStage | null {
  const told = members.map(({ told: one }) => ({ stage: stageTold(one), day: one.published ?? '' })).filter((one) => one.stage !== null)
  const rank = (stage: InstrumentStage) => INSTRUMENT_STAGES.indexOf(stage)
  const beyond = told.filter((one) => rank(one.stage!) > rank('signed'))
  const last = (beyond.length ? beyond : told).sort((a, b) => (beyond.length ? (a.day < b.day ? -1 : a.day > b.day ? 1 : 0) : 0) || rank(a.stage!) - rank(b.stage!)).at(-1)
  return last?.stage ?? null
}

/** The time for which an instrument was last extended, where a report says so. */
function periodOf(members: readonly Member[]): Interval | null {
  const extended = members.flatMap(({ told: { fact } }) => (fact.kind === 'signing' && fact.stage === 'extended' && fact.period ? [fact.period] : []))
  return extended.at(-1) ?? null
}

/** A signed instrument that runs for a time is due to be followed when it ends. */
function dueOfPeriod(kind: Card['kind'], period: Interval | null): Interval | null {
  return kind === 'signing' && period ? { start: period.end, end: period.end } : null
}

function claimOf(told: Member['told']): Claim {
  const { fact } = told
  return { report: told.report, published: told.published, voice: told.voice, modality: modalityOf(fact), when: whenOf(told), place: placeOf(fact), amount: fact.kind === 'figure' ? fact.amount : null }
}

/** Parties that at least two in five voices name; all when that leaves fewer than two. */
function mainParties(members: readonly Member[]): PartyId[] {
  const voices = new Set(members.map((member) => member.told.voice)).size
  const counted = new Map<PartyId, Set<string>>()
  for (const { told } of members) for (const party of partiesOf(told.fact)) {
    const heard = counted.get(party) ?? new Set()
    counted.set(party, heard.add(told.voice))
  }
  const main = [...counted].filter(([, heard]) => heard.size >= voices * 0.4).map(([party]) => party)
  // An organisation holds its sittings alone, whoever else some reports name.
  const enough = members[0]!.told.fact.kind === 'session' ? 1 : 2
  return (main.length >= Math.min(enough, counted.size) ? main : [...counted.keys()]).sort()
}

/** The best supported place: a city before its country. */
function bestPlace(members: readonly Member[]): { id: string | null; shown: string } | null {
  const places = supported(members, (told) => placeOf(told.fact))
  const best = places.find((place) => place.value.includes('/') && place.voices.size * 2 >= (places[0]?.voices.size ?? 0)) ?? places[0]
  if (!best) return null
  const written = supported(members, (told) => (placeOf(told.fact) === best.value && 'place' in told.fact ? told.fact.place : null))[0]?.value ?? best.value.replace(/^~/, '')
  return { id: best.value.startsWith('~') ? null : best.value, shown: written }
}

const longestOf = (all: string[]) => [...all].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null

/** Persons named, each once however written, the most often named first. */
function peopleOf(members: readonly Member[]): EntryPerson[] {
  const groups: { party: PartyId; names: Map<string, number>; total: number }[] = []
  for (const { told } of members) for (const actor of actorsOf(told.fact)) {
    if (!actor.person) continue
    const { person, party } = actor as Actor & { person: string }
    const group = groups.find((one) => one.party === party && [...one.names.keys()].some((name) => sameName(name, person) >= 0.7))
    if (group) { group.names.set(person, (group.names.get(person) ?? 0) + 1); group.total++ }
    else groups.push({ party, names: new Map([[person, 1]]), total: 1 })
  }
  const shown = (names: Map<string, number>) => [...names].sort(([a, m], [b, n]) => Math.min(3, nameWords(b).length) - Math.min(3, nameWords(a).length) || n - m || (a < b ? -1 : 1))[0]![0]
  return groups.sort((a, b) => b.total - a.total).slice(0, 40).map(({ party, names }) => ({ name: shown(names), party, entry: null }))
}

function personCard(thing: Thing): Card {
  const record = thing.person!
  const offices = record.held
  const names = [...record.names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  const name = record.name
  const from = offices.map((held) => held.from).filter((day) => day !== null).sort()[0] ?? null
  const to = offices.map((held) => held.to).filter((day) => day !== null).sort().at(-1) ?? null
  const card: Card = {
    id: thing.id, kind: 'person', parties: [...new Set(offices.map((held) => held.party))].sort(), persons: [name], place: null, placeId: null, when: null, due: null, modality: null, ordinal: null, instrument: null, title: name,
    reports: [], independent: 0, doubts: [], promise: false, caption: '', firstKnown: from, lastKnown: to, people: [], body: null, bodyType: null, host: null, level: null, count: null, period: null, amount: null, unit: null,
    measure: null, what: null, stage: null, values: {}, offices, names, claims: [],
  }
  card.caption = caption(card)
  return card
}
