import { sql } from 'kysely'
import type { Card } from '../register/card.ts'
import { followUp, hasStatus, type FollowUp } from '../register/followup.ts'
import { fulfilment, plannedAnew } from '../register/fulfil.ts'
import type { Link, StatusChange } from '../register/entry.ts'
import { canonical } from './canonical.ts'
import { decidedStatuses } from './deciding.ts'
import { formerOf, nowIn } from './former.ts'
import { parts, type Db } from './rows.ts'
import { writeFollowUps, type Written } from './writing.ts'

/** How many reports of an entry a status names at most. */
const REPORTS_SHOWN = 3

/** What of a card follow-up looks at: as long as it stays, promises need no second look. */
function relevant(card: Card | null): string {
  return card ? canonical([card.when, card.due, card.placeId, card.people, card.ordinal, card.values['title'], card.values['topics'], card.values['aim'], card.values['body'], card.firstKnown, card.parties, card.claims, card.period, card.host, card.place, card.reports.slice(0, REPORTS_SHOWN)]) : ''
}

/** Keys under which what answers a promise stands, and the other way round. */
export function otherSide(key: string): string {
  const bar = key.indexOf('|')
  const group = key.slice(0, bar), rest = key.slice(bar)
  return group.endsWith('?') ? group.slice(0, -1) + rest : `${group}?${rest}`
}

interface Kept { id: string; card: Card; history: StatusChange[]; links: Link[] }

/** Brings up to date what became of promises, after entries changed. */
export async function followIn(db: Db, written: readonly Written[], removed: readonly Card[]): Promise<void> {
  const changed = written.filter(({ card, before }) => relevant(card) !== relevant(before))
  const own = changed.map(({ card }) => card).filter(hasStatus)
  const movers = [...changed.flatMap(({ card, before }) => (before ? [card, before] : [card])), ...removed].filter((card) => card.kind !== 'person' && card.kind !== 'framework')
  const affected = new Map(own.map((card) => [card.id, card]))
  for (const kept of await promisesNear(db, movers.map((card) => card.id), removed)) {
    if (affected.has(kept.id)) continue
    if (movers.some((mover) => kept.links.some((link) => link.entry === mover.id) || mayConcern(kept.card, mover))) affected.set(kept.id, kept.card)
  }
  if (!affected.size) return
  await refollow(db, [...affected.values()])
}

/** Works out anew what became of the given entries, from all that is known. */
export async function refollow(db: Db, cards: readonly Card[]): Promise<void> {
  for (const some of parts(cards, 300)) {
    const others = await candidatesOf(db, some.map((card) => card.id))
    const statuses = await decidedStatuses(db, some.map((card) => card.id))
    await writeFollowUps(db, some.map((card) => ({ id: card.id, follow: withDecision(followUp(card, others.get(card.id) ?? []), statuses.get(card.id)) })))
  }
}

/** A status set by hand ends the history. */
export function withDecision(follow: FollowUp, decided: StatusChange | undefined): FollowUp {
  return decided ? { history: [...follow.history, decided], links: follow.links } : follow
}

function mayConcern(promise: Card, mover: Card): boolean {
  if (promise.kind === 'figure' || promise.kind === 'signing') return promise.kind === mover.kind
  return fulfilment(promise, mover, true) !== null || plannedAnew(promise, mover, true)
}

async function promisesNear(db: Db, ids: readonly string[], removed: readonly Card[]): Promise<Kept[]> {
  const linked = removed.map((card) => card.id)
  const { rows: keys } = await sql<{ key: string }>`select distinct key from entry_keys where entry = any(${[...ids]}::text[]) and key not like 'person|%'`.execute(db)
  const wanted = keys.flatMap(({ key }) => (key.startsWith('signing|') ? [key, otherSide(key)] : key.includes('?|') ? [key] : [otherSide(key)]))
  const bound = linked.length ? sql`union all select p.id from entries p, jsonb_array_elements(p.links) as l where p.status is not null and l->>'entry' = any(${linked}::text[])` : sql``
  const { rows } = await sql<Kept>`select e.id, e.card, e.history, e.links from entries e where e.status is not null and e.id in (select k.entry from entry_keys k where k.key = any(${wanted}::text[]) ${bound})`.execute(db)
  return rows
}

/** Ids of entries that may say what became of others: what took place under their keys, and plans beside them. With a day, those known by then. */
export async function candidateIdsOf(db: Db, ids: readonly string[], until?: string): Promise<{ entry: string; id: string }[]> {
  if (!ids.length) return []
  const led = until ? await nowIn(db, ids) : new Map<string, string>()
  const of = new Map<string, string[]>()
  for (const id of ids) { const now = led.get(id) ?? id; of.set(now, [...of.get(now) ?? [], id]) }
  const { rows: kept } = await sql<{ entry: string; key: string }>`select entry, key from entry_keys where entry = any(${[...of.keys()]}::text[])`.execute(db)
  const keys = until ? kept.flatMap(({ entry, key }) => of.get(entry)!.map((id) => ({ entry: id, key }))) : kept
  const pairs = keys.flatMap(({ entry, key }) => [{ entry, key }, { entry, key: otherSide(key) }])
  const known = until ? sql`join entries e on e.id = k.entry and e.first_known <= ${until}::date` : sql``
  const { rows } = await sql<{ entry: string; id: string }>`select distinct n.entry, k.entry as id from unnest(${pairs.map((pair) => pair.entry)}::text[], ${pairs.map((pair) => pair.key)}::text[]) as n(entry, key) join entry_keys k on k.key = n.key ${known} where k.entry <> n.entry`.execute(db)
  if (!until) return rows
  const former = await formerOf(db, [...new Set(rows.map((row) => row.id))], until)
  return rows.flatMap((row) => [row, ...(former.get(row.id) ?? []).filter((id) => id !== row.entry).map((id) => ({ entry: row.entry, id }))])
}

/** Entries that may say what became of others, as they are known now. */
export async function candidatesOf(db: Db, ids: readonly string[]): Promise<Map<string, Card[]>> {
  const out = new Map<string, Card[]>()
  const rows = await candidateIdsOf(db, ids)
  const needed = [...new Set(rows.map((row) => row.id))]
  const cards = new Map<string, Card>()
  for (const some of parts(needed, 2000)) for (const row of (await sql<{ id: string; card: Card }>`select id, card from entries where id = any(${some}::text[])`.execute(db)).rows) cards.set(row.id, row.card)
  for (const { entry, id } of rows) {
    const card = cards.get(id)
    if (!card) continue
    const list = out.get(entry)
    if (list) list.push(card)
    else out.set(entry, [card])
  }
  for (const list of out.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1))
  return out
}
