import { sql, type Kysely, type Transaction } from 'kysely'
import type { Fact } from '../facts/fact.ts'
import { PersonRecord, type PersonJson } from '../register/person.ts'
import { Thing, type Was } from '../register/thing.ts'
import type { EnteredFact, Told } from '../register/told.ts'
import { entryOn, nowIn } from './former.ts'
import type { Decided, Tables } from './tables.ts'

/** The database, or a transaction in it. */
export type Db = Kysely<Tables> | Transaction<Tables>

/** A fact with its report's day and voice, as joined from the tables. */
export interface FactRow { report: string; number: number; position: string; data: Fact; due: { start: string; end: string } | null; decided: Decided | null; entry: string | null; was: Was[] | null; score: number; reason: string; published: string | null; language: string; voice: string }

/** A told fact from its row; null for one that a decision rejected. */
export function toldFrom(row: FactRow): Told | null {
  const { decided } = row
  if (decided?.rejected) return null
  const told: Told = { report: row.report, index: row.number, published: row.published, language: row.language, voice: row.voice, fact: (decided?.fact ?? row.data) as EnteredFact }
  if (row.due) told.due = row.due
  if (decided?.joinWith?.length) told.joinWith = decided.joinWith
  if (decided?.partFrom?.length) told.partFrom = decided.partFrom
  if (decided?.settled) told.settled = decided.settled
  return told
}

/** Facts of entries, by entry and order. `until` leaves out what was published later, and gives what stood in them on that day. */
export async function factsOfEntries(db: Db, entries: readonly string[], until?: string): Promise<FactRow[]> {
  if (!entries.length) return []
  const led = until ? await nowIn(db, entries) : new Map<string, string>()
  const query = db.selectFrom('facts as f').innerJoin('reports as r', 'r.id', 'f.report')
    .select(['f.report', 'f.number', 'f.position', 'f.data', 'f.due', 'f.decided', 'f.entry', 'f.was', 'f.score', 'f.reason', 'r.published', 'r.language', 'r.voice'])
    .where(sql<boolean>`f.entry = any(${[...new Set(entries.map((id) => led.get(id) ?? id).concat(entries))]}::text[])`).orderBy('f.entry').orderBy('f.position')
  if (!until) return await query.execute() as FactRow[]
  const rows = await query.where('r.published', '<=', until).execute() as FactRow[]
  const asked = new Set(entries)
  return rows.map((row) => ({ ...row, entry: entryOn(row, until) })).filter((row) => asked.has(row.entry!))
}

/** Things put together from facts of one entry each, in order. */
export function thingsFrom(rows: readonly FactRow[]): Map<string, Thing> {
  const things = new Map<string, Thing>()
  for (const row of rows) {
    const told = toldFrom(row)
    if (!told || !row.entry) continue
    let thing = things.get(row.entry)
    if (!thing) things.set(row.entry, thing = new Thing(row.entry, told.fact.kind, isAheadId(row.entry)))
    thing.add(told, row.score, row.reason, row.was)
  }
  for (const thing of things.values()) thing.touched = false
  return things
}

const isAheadId = (id: string) => /^.p-/.test(id)

/** A person taken up from what was kept, without the facts. */
export function personFrom(id: string, kept: PersonJson, lastPosition: string): Thing {
  const thing = new Thing(id, 'office', false)
  thing.person!.load(kept)
  for (const held of thing.person!.offices.values()) {
    thing.learn(PersonRecord.fact(kept.names[0]![0], held))
    thing.parties.add(held.party)
    for (const [name] of kept.names) thing.name(held.party, name)
  }
  thing.lastOrder = lastPosition
  thing.touched = false
  return thing
}

/** Splits a list into parts of at most `size`. */
export function parts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
}

/** A list as Postgres writes an array: read at one go, where lists of JSON are taken apart value by value. */
export function asArray(values: readonly (string | number)[]): string {
  return `{${values.map((value) => (typeof value === 'number' ? value : `"${value.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`
}
