import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Columns by which rows are looked for. Texts and lists of words are left out: looking at them costs much and tells the planner little. */
const LOOKED_FOR: Record<string, string> = {
  reports: 'id, published, position, voice, gone_at', facts: 'report, number, entry, position', readings: 'report', entries: 'id, kind, status, first_day, last_day, due_end, first_known, last_known, last_position', entry_keys: 'entry, key, low, high', words: 'word, sound', bands: 'band, report',
}
const GROWN = 1.25
const LEAST_PAGES = 20

/**
 * Has the database tidy and look at its tables again once one has grown by a quarter. An embedded database has nobody who does so on the side, and a server's
 * own tidying comes by once a minute, too late for tables that workers fill in seconds; without it the planner takes every list of ids for half of a table and reads all of it for each batch of reports, what was written over is read through
 * again and again, indexes of words keep what is new in a heap of its own, and no count can be told by an index alone. Pages that were tidied are passed over, so that all of it costs what one reading of the tables does. `all` does so for every table, of a register that an older version wrote.
 */
export async function keepStatistics(db: Kysely<Tables>, all = false): Promise<void> {
  const { rows } = await sql<{ name: string; seen: number; pages: number }>`select relname as name, relpages as seen, (pg_relation_size(oid) / current_setting('block_size')::int)::int as pages from pg_class where relname = any(${Object.keys(LOOKED_FOR)}::text[]) and relkind = 'r' and pg_table_is_visible(oid)`.execute(db)
  for (const { name, seen, pages } of rows) if (pages > LEAST_PAGES && (all || pages > seen * GROWN + LEAST_PAGES)) await sql.raw(`vacuum (analyze, skip_locked) ${name} (${LOOKED_FOR[name]})`).execute(db)
}
