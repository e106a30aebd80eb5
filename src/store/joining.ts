import { sql } from 'kysely'
import { Joiner, type Merged } from '../register/join.ts'
import { keysAcross, keysNear, type Key } from '../register/keys.ts'
import type { Thing } from '../register/thing.ts'
import { keyOf, orderOf, type Told } from '../register/told.ts'
import { timed } from './spent.ts'
import { entryBefore } from './former.ts'
import { factsOfEntries, personFrom, thingsFrom, toldFrom, type Db, type FactRow } from './rows.ts'

/** What joining changed: entries to write, ids of entries that are no more, entries that proved to be one with others, ids that a person's joining leads elsewhere, and ids of entries that were taken apart to be placed anew. */
export interface Joined { things: Thing[]; gone: string[]; merged: Merged[]; joined: ReadonlyMap<string, string>; apart: string[] }

interface Found { id: string; kind: string; last_position: string }

/**
 * Brings facts into their entries. Only entries that share a key and days with them are looked at. Facts later in order that stand in such entries
 * are placed anew, since an earlier fact may change where they belong: the outcome is the same as if all had come in order.
 */
export async function joinIn(db: Db, fresh: readonly Told[], moved: readonly FactRow[] = []): Promise<Joined> {
  const near = await timed('entries looked up', () => gather(db, fresh, moved))
  return timed('facts joined', () => place(near))
}

/** Facts to be placed, and the entries, by their facts or as kept, among which they find theirs. */
interface Near { dirty: Map<string, Told>; rows: Map<string, FactRow[]>; persons: Map<string, Thing>; loaded: Set<string>; start: string; shaken: ReadonlySet<string | null> }

async function gather(db: Db, fresh: readonly Told[], moved: readonly FactRow[]): Promise<Near> {
  const dirty = new Map<string, Told>()
  for (const told of fresh) dirty.set(keyOf(told), told)
  for (const row of moved) {
    const told = toldFrom(row)
    if (told) dirty.set(keyOf(told), told)
  }
  const start = [...fresh.map(orderOf), ...moved.map((row) => row.position)].reduce((a, b) => (a < b ? a : b), '\uffff')
  const loaded = new Set<string>()
  const rows = new Map<string, FactRow[]>()
  const persons = new Map<string, Thing>()
  let wanted = await touching(db, [...dirty.values()].flatMap(keysNear), loaded, null)
  const joined = [...dirty.values()].flatMap((told) => told.joinWith ?? [])
  const own = [...new Set([...moved.map((row) => row.entry), ...await entriesOf(db, joined)].filter((id) => id !== null))].filter((id) => !wanted.some((one) => one.id === id))
  if (own.length) wanted.push(...await db.selectFrom('entries').select(['id', 'kind', 'last_position']).where('id', 'in', own).execute())
  while (wanted.length) {
    for (const one of wanted) loaded.add(one.id)
    const light = wanted.filter((one) => one.kind === 'person' && one.last_position < start)
    await loadPersons(db, light.map((one) => one.id), persons)
    const heavy = wanted.filter((one) => !light.includes(one)).map((one) => one.id)
    const later: Told[] = []
    for (const row of await factsOfEntries(db, heavy)) {
      const list = rows.get(row.entry!)
      if (list) list.push(row)
      else rows.set(row.entry!, [row])
      if (row.position < start) continue
      const told = toldFrom(row)
      if (!told) continue
      if (!dirty.has(keyOf(told))) { dirty.set(keyOf(told), told); later.push(told) }
    }
    wanted = await touching(db, later.flatMap(keysNear), loaded, null)
    const near = wanted.map((one) => one.id)
    const reach = await keysOfEntries(db, heavy.filter((id) => !near.includes(id)))
    for (const one of await touching(db, reach.flatMap(keysAcross), loaded, start)) if (!near.includes(one.id)) wanted.push(one)
  }
  return { dirty, rows, persons, loaded, start, shaken: new Set(moved.map((row) => row.entry)) }
}

/** Entries in which facts of the given keys stand. */
async function entriesOf(db: Db, keys: readonly string[]): Promise<string[]> {
  if (!keys.length) return []
  const { rows } = await sql<{ entry: string }>`select distinct entry from facts where entry is not null and report || '#' || number = any(${[...keys]}::text[])`.execute(db)
  return rows.map((row) => row.entry)
}

function place({ dirty, rows, persons, loaded, start, shaken }: Near): Joined {
  const joiner = new Joiner()
  for (const thing of persons.values()) joiner.put(thing)
  const all = [...rows.values()].flat()
  // Entries that proved to be one later in the order than what came in now are two again until that is worked out anew.
  const kept = all.filter((row) => row.position < start && !dirty.has(keyOf({ report: row.report, index: row.number }))).map((row) => ({ ...row, entry: entryBefore(row, start), was: row.was?.filter((one) => one.until < start) ?? null }))
  const before = new Map([...rows].map(([id, list]) => [id, list.length]))
  for (const [id, thing] of thingsFrom(kept)) {
    thing.touched = thing.members.length !== before.get(id) || shaken.has(id)
    joiner.put(thing)
  }
  const ordered = [...dirty.values()].map((told) => ({ told, order: orderOf(told) })).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  for (const { told } of ordered) for (const key of told.joinWith ?? []) joiner.waiting.add(key)
  for (const { told } of ordered) joiner.take(told)
  const things = [...joiner.things.values()].filter((thing) => thing.touched)
  const apart = [...new Set(all.flatMap((row) => (row.was ?? []).filter((one) => one.until >= start).map((one) => one.entry)))]
  return { things, gone: [...loaded].filter((id) => !joiner.things.has(id)), merged: joiner.merged, joined: joiner.joined, apart }
}

async function touching(db: Db, keys: readonly Key[], loaded: ReadonlySet<string>, after: string | null): Promise<Found[]> {
  if (!keys.length) return []
  const merged = new Map<string, Key[]>()
  for (const key of keys) {
    const same = merged.get(key.key)
    if (!same) merged.set(key.key, [{ ...key }])
    else {
      const near = same.find((other) => other.from <= key.to + 1 && other.to >= key.from - 1)
      if (near) { near.from = Math.min(near.from, key.from); near.to = Math.max(near.to, key.to) } else same.push({ ...key })
    }
  }
  const all = [...merged.values()].flat()
  const later = after === null ? sql`` : sql` and e.last_position > ${after}`
  const { rows } = await sql<Found>`
    select distinct e.id, e.kind, e.last_position from unnest(${all.map((k) => k.key)}::text[], ${all.map((k) => k.from)}::int[], ${all.map((k) => k.to)}::int[]) as n(key, low, high)
    join entry_keys k on k.key = n.key and k.low <= n.high and k.high >= n.low join entries e on e.id = k.entry where true${later}`.execute(db)
  return rows.filter((row) => !loaded.has(row.id))
}

async function keysOfEntries(db: Db, entries: readonly string[]): Promise<Key[]> {
  if (!entries.length) return []
  const { rows } = await sql<{ key: string; low: number; high: number }>`select key, low, high from entry_keys where entry = any(${[...entries]}::text[])`.execute(db)
  return rows.map((row) => ({ key: row.key, from: row.low, to: row.high }))
}

async function loadPersons(db: Db, ids: readonly string[], persons: Map<string, Thing>): Promise<void> {
  if (!ids.length) return
  const kept = await db.selectFrom('entries').select(['id', 'person', 'last_position']).where(sql<boolean>`id = any(${[...ids]}::text[])`).execute()
  for (const row of kept) if (row.person) persons.set(row.id, personFrom(row.id, row.person, row.last_position))
  const keys = await sql<{ entry: string; key: string; low: number; high: number }>`select entry, key, low, high from entry_keys where entry = any(${[...ids]}::text[])`.execute(db)
  for (const row of keys.rows) persons.get(row.entry)?.keys.set(row.key, { key: row.key, from: row.low, to: row.high })
}
