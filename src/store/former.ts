import { sql, type RawBuilder } from 'kysely'
import type { Merged } from '../register/join.ts'
import type { Was } from '../register/thing.ts'
import type { Asking } from './register.ts'
import type { Db } from './rows.ts'

/*
 * Entries that went into others: as they stood when they did, and from which place in the order on. `until` is that place, and empty where a person joined them.
 * Facts carry where they stood before, so that an entry can be shown as it was on any day; here is what lists and addresses need of them.
 */

/** The day from which an entry is another one: the beginning of the place in the order. */
const daysOf = (until: string) => until.slice(0, 10)

/** The entry in which a fact stood on a day. */
export function entryOn(row: { entry: string | null; was: readonly Was[] | null }, day: string): string | null {
  return row.was?.find((one) => daysOf(one.until) > day)?.entry ?? row.entry
}

/** The entry in which a fact stood before what comes from a place in the order on. */
export function entryBefore(row: { entry: string | null; was: readonly Was[] | null }, position: string): string | null {
  return row.was?.find((one) => one.until >= position)?.entry ?? row.entry
}

/** The same of a fact `f`, asked of the database. */
export function stoodIn(day: string): RawBuilder<unknown> {
  return sql`coalesce((select w->>'entry' from jsonb_array_elements(f.was) with ordinality as x(w, n) where left(w->>'until', 10) collate "C" > ${day} order by n limit 1), f.entry)`
}

const COLUMNS = sql`id, kind, promise, parties, first_day, last_day, due_start, due_end, status, first_known, last_known, reports, independent, doubts, words`
const later = (day: string, table = 'g') => sql`left(${sql.ref(`${table}.until`)}, 10) collate "C" > ${day}`

/** The table of entries as a question sees it: as known on a day, those that were entries of their own then stand in it, and those of which only what came into them later was told do not. */
export function entriesOn(day: string | null | undefined, name = 'entries'): RawBuilder<unknown> {
  if (!day) return name === 'entries' ? sql`entries` : sql`entries ${sql.ref(name)}`
  return sql`(select ${COLUMNS} from entries where id not in (select g.entry from former g where ${later(day)})
      or id in (select f.entry from facts f join reports r on r.id = f.report where f.entry = any(array(select g.entry from former g where ${later(day)})) and r.published <= ${day}::date and not exists (select 1 from jsonb_array_elements(f.was) w where left(w->>'until', 10) collate "C" > ${day}))
    union all select ${COLUMNS} from former where ${later(day, 'former')}) as ${sql.ref(name)}`
}

/** For entries that went into others, the ones in which their facts stand now. */
export async function nowIn(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  if (!ids.length) return out
  const { rows } = await sql<{ id: string; entry: string }>`with recursive led as (select id, entry from former where id = any(${[...ids]}::text[]) union select led.id, f.entry from led join former f on f.id = led.entry)
    select id, entry from led where not exists (select 1 from former f where f.id = led.entry)`.execute(db)
  for (const row of rows) out.set(row.id, row.entry)
  return out
}

/** Entries of their own on a day that have gone into the given ones since. */
export async function formerOf(db: Db, ids: readonly string[], day: string): Promise<Map<string, string[]>> {
  const out = new Map<string, string[]>()
  if (!ids.length) return out
  const { rows } = await sql<{ id: string; root: string }>`with recursive led as (select id, until, entry as root from former where entry = any(${[...ids]}::text[]) union select f.id, f.until, led.root from led join former f on f.entry = led.id)
    select id, root from led where ${later(day, 'led')}`.execute(db)
  for (const row of rows) out.set(row.root, [...out.get(row.root) ?? [], row.id])
  return out
}

/** The id under which an entry is found: its own, or that of the entry into which it has gone by the day asked for. */
export async function led(db: Db, id: string, { asKnownOn }: Asking = {}): Promise<string> {
  const { rows } = await sql<{ entry: string; until: string }>`select entry, until from former where id = ${id}`.execute(db)
  const [row] = rows
  if (!row || (asKnownOn && daysOf(row.until) > asKnownOn)) return id
  return led(db, row.entry, { asKnownOn })
}

/** Takes back that entries went into others, before it is worked out anew, and since they are entries again. */
export async function forgetFormer(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length) await sql`delete from former where id = any(${[...ids]}::text[])`.execute(db)
}

/** Keeps entries that proved to be one with others as they stood, while they are still written among the entries. */
export async function keepMerged(db: Db, merged: readonly Merged[]): Promise<void> {
  for (const { less, into, until } of merged) await sql`insert into former (id, entry, until, kind, promise, parties, first_day, last_day, due_start, due_end, status, first_known, last_known, reports, independent, doubts, words)
    select id, ${into}, ${until}, kind, promise, parties, first_day, last_day, due_start, due_end, case when promise then coalesce(status, 'open') else status end, first_known, last_known, reports, independent, doubts, words from entries where id = ${less.id} on conflict (id) do update set entry = excluded.entry, until = excluded.until`.execute(db)
}

/** Keeps where the ids lead of entries that are no more since a person joined them to others. */
export async function keepJoined(db: Db, joined: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, entry] of joined) await sql`insert into former (id, entry, until) select ${id}, ${entry}, '' where not exists (select 1 from entries where id = ${id}) on conflict (id) do update set entry = excluded.entry`.execute(db)
}
