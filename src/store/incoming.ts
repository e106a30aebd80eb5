import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Page, Paging } from './register.ts'
import { bounds } from './asking/paging.ts'
import type { Db } from './rows.ts'

/** A feed or list of addresses that is asked again and again, with its health. Times are ISO instants. */
export interface Followed {
  address: string; every_minutes: number; since: string
  /** What it calls itself. */
  title: string
  /** When it last answered as it should, when it was last asked, when it will be asked next. */
  lastSeen: string | null; lastAsked: string | null; next: string
  /** How often it failed in a row, and why; "" while it answers. */
  failures: number; trouble: string
  /** Addresses it lists that are still to be fetched. */
  waiting: number
  /** Reports taken from it in all, a day over the last week, and what of it was set aside and waits. */
  reports: number; perDay: number; setAside: number
  etag: string | null; lastModified: string | null
}

/** What came of asking a source once; `visited` are addresses of it that need not be fetched again, whatever came of them. */
export interface Asked { at: string; title?: string; failed?: string; next: string; waiting: number; reports: number; etag?: string | null; lastModified?: string | null; visited?: readonly string[] }

/** Something that could not be taken in, kept until it is taken or let go. */
export interface Aside {
  id: string; at: string
  /** Where it can be had again: a path, an address, or "standard input". */
  from: string
  /** The source it came by, or null. */
  source: string | null
  where: string; expected: string; found: string; advice: string
  /** The thing itself, where it is short and cannot be had again. */
  given: string | null
}

/** Changes that are kept in the journal beside reports and decisions. */
export type IncomingRecord = { follow: { address: string; every_minutes: number; at: string } } | { unfollow: { address: string; at: string } } | { setAside: Aside } | { settled: { id: string; at: string } }

/** What comes into a register by itself, and what of all that comes could not be taken. */
export interface Incoming {
  sources(): Promise<Followed[]>
  /** Follows an address, or changes how often it is asked. */
  follow(address: string, every_minutes: number, at: string): Promise<Followed>
  /** Ends following; false when it was not followed. Its reports stay. */
  unfollow(address: string, at: string): Promise<boolean>
  /** The source that is to be asked first, marked so that nobody else asks it for a while; null while none is due. */
  claim(now: string): Promise<Followed | null>
  asked(address: string, outcome: Asked): Promise<void>
  /** Which of these addresses (with the ids that reports from them have) are held, set aside or were visited. */
  known(addresses: readonly { address: string; id: string }[]): Promise<Set<string>>
  setAside(all: readonly Omit<Aside, 'id'>[]): Promise<Aside[]>
  asides(page?: Paging): Promise<Page<Aside>>
  aside(id: string): Promise<Aside | null>
  /** Ends the waiting of something set aside: it was taken, or is let go. */
  settle(id: string, at: string): Promise<void>
}

const CLAIMED_MINUTES = 10
const DAYS_COUNTED = 7
const DAY_MS = 86_400_000

interface Row { address: string; every_minutes: number; since: string; title: string; last_seen: string | null; last_asked: string | null; next_at: string; failures: number; trouble: string; waiting: number; reports: number; recent: number; aside: number; etag: string | null; last_modified: string | null }

function followedFrom(row: Row): Followed {
  const days = Math.min(DAYS_COUNTED, Math.max(1, Math.ceil((Date.parse(row.last_asked ?? row.since) - Date.parse(row.since)) / DAY_MS)))
  return {
    address: row.address, every_minutes: row.every_minutes, since: row.since, title: row.title, lastSeen: row.last_seen, lastAsked: row.last_asked, next: row.next_at, failures: row.failures, trouble: row.trouble, waiting: row.waiting,
    reports: row.reports, perDay: Math.round(row.recent / days * 10) / 10, setAside: row.aside, etag: row.etag, lastModified: row.last_modified,
  }
}

const columns = sql`s.*, (select count(*) from asides a where a.source = s.address) as aside,
  (select coalesce(sum(d.reports), 0) from deliveries d where d.source = s.address and d.day > (left(coalesce(s.last_asked, s.since), 10)::date - ${DAYS_COUNTED}::int)) as recent`

/** All sources, by address. */
export async function sourcesIn(db: Db, address?: string): Promise<Followed[]> {
  const { rows } = await sql<Row>`select ${columns} from sources s ${address === undefined ? sql`` : sql`where s.address = ${address}`} order by s.address`.execute(db)
  return rows.map(followedFrom)
}

/** Takes the source that is due first, so that of several processes one asks it. */
export async function claimIn(db: Db, now: string): Promise<Followed | null> {
  const later = new Date(Date.parse(now) + CLAIMED_MINUTES * 60_000).toISOString()
  const { rows } = await sql<{ address: string }>`update sources set next_at = ${later} where address = (select address from sources where next_at <= ${now} order by next_at limit 1 for update skip locked) returning address`.execute(db)
  return rows[0] ? (await sourcesIn(db, rows[0].address))[0]! : null
}

/** Keeps what came of asking a source. */
export async function askedIn(db: Db, address: string, outcome: Asked): Promise<void> {
  const { at, failed } = outcome
  await sql`update sources set last_asked = ${at}, next_at = ${outcome.next}, waiting = ${outcome.waiting}, reports = reports + ${outcome.reports}, trouble = ${failed ?? ''}, failures = case when ${failed === undefined} then 0 else failures + 1 end,
    last_seen = case when ${failed === undefined} then ${at} else last_seen end, title = coalesce(${outcome.title || null}, title), etag = ${outcome.etag ?? null}, last_modified = ${outcome.lastModified ?? null} where address = ${address}`.execute(db)
  if (outcome.visited?.length) await sql`insert into visited (address) select unnest(${[...outcome.visited]}::text[]) on conflict do nothing`.execute(db)
  if (outcome.reports) await sql`insert into deliveries (source, day, reports) select address, ${at.slice(0, 10)}::date, ${outcome.reports}::int from sources where address = ${address} on conflict (source, day) do update set reports = deliveries.reports + excluded.reports`.execute(db)
}

/** Addresses among the given that need not be fetched. */
export async function knownIn(db: Db, all: readonly { address: string; id: string }[]): Promise<Set<string>> {
  const addresses = all.map((one) => one.address)
  const { rows } = await sql<{ address: string }>`select n.address from unnest(${addresses}::text[], ${all.map((one) => one.id)}::text[]) as n(address, id)
    where exists (select 1 from reports r where r.id = n.id) or exists (select 1 from reports r where r.url = n.address) or exists (select 1 from asides a where a.came_from = n.address) or exists (select 1 from visited v where v.address = n.address)`.execute(db)
  return new Set(rows.map((row) => row.address))
}

/** What cannot be taken in, with an id by what it is: the same thing again is the same. */
export function asideOf(given: Omit<Aside, 'id'>): Aside {
  const id = `a-${createHash('sha256').update(JSON.stringify([given.from, given.where, given.given])).digest('hex').slice(0, 10)}`
  const clean = (text: string) => (text as string & { toWellFormed(): string }).toWellFormed().replaceAll('\u0000', '\ufffd')
  return { id, at: given.at, from: clean(given.from), source: given.source, where: clean(given.where), expected: clean(given.expected), found: clean(given.found), advice: clean(given.advice), given: given.given === null ? null : clean(given.given) }
}

const asideColumns = sql`id, at, came_from as "from", source, place as "where", expected, found, advice, given`

/** What is set aside, the newest first. */
export async function asidesIn(db: Db, page: Paging = {}): Promise<Page<Aside>> {
  const { limit, offset } = bounds(page)
  const { rows } = await sql<Aside>`select ${asideColumns} from asides order by at desc, id limit ${limit} offset ${offset}`.execute(db)
  const { rows: total } = await sql<{ n: number }>`select count(*) as n from asides`.execute(db)
  return { items: rows, total: total[0]!.n, limit, offset }
}

/** One thing set aside, or null. */
export async function asideIn(db: Db, id: string): Promise<Aside | null> {
  return (await sql<Aside>`select ${asideColumns} from asides where id = ${id}`.execute(db)).rows[0] ?? null
}

/** Carries a change out; the same change again changes nothing. */
export async function applyIncoming(db: Db, record: IncomingRecord): Promise<void> {
  if ('follow' in record) {
    const { address, every_minutes, at } = record.follow
    await sql`insert into sources (address, every_minutes, since, next_at) values (${address}, ${every_minutes}, ${at}, ${at}) on conflict (address) do update set every_minutes = excluded.every_minutes, next_at = least(sources.next_at, excluded.next_at)`.execute(db)
  } else if ('unfollow' in record) {
    await sql`delete from sources where address = ${record.unfollow.address}`.execute(db)
  } else if ('setAside' in record) {
    const { id, at, from, source, where, expected, found, advice, given } = record.setAside
    await sql`insert into asides (id, at, came_from, source, place, expected, found, advice, given) values (${id}, ${at}, ${from}, ${source}, ${where}, ${expected}, ${found}, ${advice}, ${given})
      on conflict (id) do update set at = excluded.at, expected = excluded.expected, found = excluded.found, advice = excluded.advice`.execute(db)
  } else await sql`delete from asides where id = ${record.settled.id}`.execute(db)
}

/** All that is followed and set aside, as records of a journal: for a backup of a register that has none. */
export async function incomingRecords(db: Db): Promise<IncomingRecord[]> {
  const { rows } = await sql<Aside>`select ${asideColumns} from asides order by at, id`.execute(db)
  return [...(await sourcesIn(db)).map(({ address, every_minutes, since }) => ({ follow: { address, every_minutes, at: since } })), ...rows.map((setAside) => ({ setAside }))]
}
