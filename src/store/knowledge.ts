import { sql } from 'kysely'
import { cardOf, type Card } from '../register/card.ts'
import type { DueItem, EntryDetail, EntryLine, Link, Source, StatusChange } from '../register/entry.ts'
import { dayNumber } from '../register/days.ts'
import { followUp, hasStatus, statusOn } from '../register/followup.ts'
import { partsOf } from '../register/parts.ts'
import { isProgramme } from '../register/programmes.ts'
import { modalityOf } from '../register/told.ts'
import type { EnteredFact } from '../register/told.ts'
import type { Fact } from '../facts/fact.ts'
import { candidateIdsOf, candidatesOf, withDecision } from './following.ts'
import { caresOf, decidedStatuses } from './deciding.ts'
import { nowIn, stoodIn } from './former.ts'
import { factsOfEntries, parts, thingsFrom, type Db } from './rows.ts'
import type { Asking } from './register.ts'

/** An entry as known: what its facts say and what became of it. */
export interface Known { card: Card; history: StatusChange[]; links: Link[] }

/** Entries by id as the register knows them, or knew them on a day; those of which nothing was known then are left out. The order asked for is kept. */
export async function knownEntries(db: Db, ids: readonly string[], asking: Asking = {}): Promise<Known[]> {
  if (!ids.length) return []
  const found = asking.asKnownOn ? await knownOn(db, ids, asking.asKnownOn) : await knownNow(db, ids)
  return ids.flatMap((id) => found.get(id) ?? [])
}

async function knownNow(db: Db, ids: readonly string[]): Promise<Map<string, Known>> {
  const out = new Map<string, Known>()
  for (const some of parts(ids, 2000)) {
    const { rows } = await sql<Known & { id: string }>`select id, card, history, links from entries where id = any(${some}::text[])`.execute(db)
    for (const row of rows) out.set(row.id, { card: row.card, history: row.history, links: row.links })
  }
  return out
}

async function cardsOn(db: Db, ids: readonly string[], day: string): Promise<Map<string, Card>> {
  const cards = new Map<string, Card>()
  for (const some of parts(ids, 1000)) for (const [id, thing] of thingsFrom(await factsOfEntries(db, some, day))) cards.set(id, cardOf(thing))
  return cards
}

async function knownOn(db: Db, ids: readonly string[], day: string): Promise<Map<string, Known>> {
  const cards = await cardsOn(db, ids, day)
  const due = [...cards.values()].filter(hasStatus).map((card) => card.id)
  const others = new Map<string, string[]>()
  for (const { entry, id } of await candidateIdsOf(db, due, day)) { const same = others.get(entry); if (same) same.push(id); else others.set(entry, [id]) }
  const near = [...new Set([...others.values()].flat())].filter((id) => !cards.has(id))
  const all = new Map([...cards, ...await cardsOn(db, near, day)])
  const decided = await decidedStatuses(db, due)
  const out = new Map<string, Known>()
  for (const [id, card] of cards) {
    const beside = (others.get(id) ?? []).sort().flatMap((other) => all.get(other) ?? [])
    const status = decided.get(id)
    const follow = withDecision(followUp(card, beside), status && (status.since ?? '') <= day ? status : undefined)
    out.set(id, { card, ...follow })
  }
  return out
}

/** The line of an entry, with its status on the day asked for. */
export function lineOf({ card, history }: Known, today?: string): EntryLine {
  return {
    id: card.id, kind: card.kind, parties: card.parties, persons: card.persons, place: card.place, when: card.when, modality: card.modality, status: statusOn(history, card.due?.end ?? null, today), ordinal: card.ordinal, instrument: card.instrument,
    title: card.title ?? card.body, reports: card.reports, independent: card.independent, doubts: card.doubts, promise: card.promise, due: card.due, caption: card.caption, firstKnown: card.firstKnown, lastKnown: card.lastKnown,
    host: card.host, body: card.body, count: card.count, amount: card.amount, unit: card.unit, measure: card.measure, what: card.what, level: card.level, stage: card.stage ?? null,
  }
}

/** History up to a day: with the overdue that the clock adds. */
function historyOn({ card, history }: Known, today?: string): StatusChange[] {
  const end = card.due?.end ?? null
  if (statusOn(history, end, today) !== 'overdue') return history
  return [...history, { status: 'overdue', since: end, reports: [], by: [], why: isProgramme(card) ? `ended ${end}; renewal due` : `was due by ${end}; no report speaks of it since` }]
}

interface SourceRow { report: string; number: number; entry: string; data: Fact; quotes: string[]; published: string | null; outlet: string; url: string; language: string; title: string; voice: string; decided: { ids: string[]; fact?: Fact } | null }

/** Sources of entries: the facts in them with the words that say them, newest first. `most` limits them for each entry. */
export async function sourcesOf(db: Db, ids: readonly string[], asking: Asking = {}, most = 200): Promise<Map<string, { sources: Source[]; decisions: string[] }>> {
  const out = new Map<string, { sources: Source[]; decisions: string[] }>()
  if (!ids.length) return out
  const day = asking.asKnownOn
  const until = day ? sql`and exists (select 1 from reports r where r.id = f.report and (r.published is null or r.published <= ${day}::date)) and ${stoodIn(day)} = n.entry` : sql``
  const led = day ? await nowIn(db, ids) : new Map<string, string>()
  // The latest facts of each entry are cut along the index of their order, so that an entry told of many times costs no more than another.
  const { rows } = await sql<SourceRow>`select f.report, f.number, n.entry, f.data, f.quotes, f.decided, r.published, r.outlet, r.url, r.language, r.title, r.voice from unnest(${[...ids]}::text[], ${ids.map((id) => led.get(id) ?? id)}::text[]) as n(entry, now)
    cross join lateral (select f.* from facts f where f.entry = n.now ${until} order by f.position desc limit ${most}) f join reports r on r.id = f.report order by n.entry, f.position desc`.execute(db)
  for (const row of rows) {
    const kept = out.get(row.entry) ?? { sources: [], decisions: [] }
    out.set(row.entry, kept)
    const fact = (row.decided?.fact ?? row.data) as EnteredFact
    kept.sources.push({ report: row.report, published: row.published, outlet: row.outlet, url: row.url, language: row.language, title: row.title, fact: row.number, spans: fact.evidence, quotes: row.quotes, rule: fact.rule, confidence: fact.confidence, modality: modalityOf(fact), voice: row.voice })
    for (const id of row.decided?.ids ?? []) if (!kept.decisions.includes(id)) kept.decisions.push(id)
  }
  return out
}

/** Which instruments belong to which count of instruments, among those near the entries given. */
async function partsAmong(db: Db, known: readonly Known[], asking: Asking): Promise<Map<string, Link[]>> {
  const signed = known.filter(({ card }) => card.kind === 'signing' && !card.promise)
  const near = await candidatesOf(db, signed.map(({ card }) => card.id))
  const told = (card: Card) => !asking.asKnownOn || (card.firstKnown !== null && card.firstKnown <= asking.asKnownOn)
  return new Map(signed.map(({ card }) => [card.id, partsOf(card, (near.get(card.id) ?? []).filter(told))]))
}

/** Entries with all that is known of them. */
export async function detailsOf(db: Db, known: readonly Known[], asking: Asking = {}, most?: number): Promise<EntryDetail[]> {
  const ids = known.map(({ card }) => card.id)
  const [sources, cares] = [await sourcesOf(db, ids, asking, most), await caresOf(db, ids)]
  const parts = await partsAmong(db, known, asking)
  return known.map((one) => {
    const { claims: _claims, ...card } = one.card
    const own = sources.get(card.id)
    return { ...card, ...lineOf(one, asking.today), sources: own?.sources ?? [], decisions: own?.decisions ?? [], history: historyOn(one, asking.today), links: [...one.links, ...parts.get(card.id) ?? []], ...cares.get(card.id) }
  })
}

/** Things to follow up, with who looks after each. */
export async function dueItems(db: Db, all: readonly Known[], today?: string): Promise<DueItem[]> {
  const cares = await caresOf(db, all.map(({ card }) => card.id))
  return all.map((known) => ({ ...dueItem(known, today), ...cares.get(known.card.id) }))
}

/** An entry with a status as a thing to follow up. */
function dueItem(known: Known, today?: string): DueItem {
  const entry = lineOf(known, today)
  const due = known.card.due
  const status = entry.status ?? 'open'
  const last = historyOn(known, today).at(-1)
  return { entry, due, status, days: due && today ? dayNumber(due.end) - dayNumber(today) : null, why: last?.why ?? '' }
}
