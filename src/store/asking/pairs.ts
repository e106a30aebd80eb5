import { sql } from 'kysely'
import { isState } from '../../world/parties.ts'
import { bodiesOf, historyOf } from '../../register/bodies.ts'
import { detailsOf, dueItems, knownEntries, lineOf } from '../knowledge.ts'
import type { Asking, MatrixCell, MatrixFilter, PairPage, Paging } from '../register.ts'
import { entriesOn } from '../former.ts'
import type { Db } from '../rows.ts'
import { bounds } from './paging.ts'

const QUOTES = 4
const PROMISES = 60
const MET_AT = new Set(['meeting', 'visit', 'session'])

interface Standing { id: string; kind: string; promise: boolean; status: string | null; due_end: string | null; last_day: string | null; last_known: string | null }

const down = (a: string | null, b: string | null) => ((a ?? '') < (b ?? '') ? 1 : (a ?? '') > (b ?? '') ? -1 : 0)
const up = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** What the register holds of two parties: entries the newest first, promises, bodies. */
export async function pair(db: Db, a: string, b: string, asking: Asking & Paging): Promise<PairPage> {
  const { limit, offset } = bounds(asking)
  const until = asking.asKnownOn ? sql`and first_known <= ${asking.asKnownOn}::date` : sql``
  // What stands between two parties is few and is looked through here, so that each entry is put together once, whatever it is shown as.
  const { rows } = await sql<Standing>`select id, kind, promise, status, due_end, last_day, last_known from ${entriesOn(asking.asKnownOn)} where parties @> ${[a, b]}::text[] ${until}`.execute(db)
  const entries = rows.filter((row) => row.kind !== 'person').sort((x, y) => down(x.last_day, y.last_day) || up(x.id, y.id))
  const due = rows.filter((row) => row.status !== null).sort((x, y) => Number(y.status === 'open') - Number(x.status === 'open') || down(x.due_end, y.due_end) || down(x.last_known, y.last_known) || up(x.id, y.id)).slice(0, PROMISES)
  const last = entries.find((row) => MET_AT.has(row.kind) && !row.promise)
  const page = entries.slice(offset, offset + limit)
  const sessions = entries.filter((row) => row.kind === 'session')
  const known = new Map((await knownEntries(db, [...new Set([...page, ...due, ...sessions, ...(last ? [last] : [])].map((row) => row.id))], asking)).map((one) => [one.card.id, one]))
  const of = (some: readonly Standing[]) => some.flatMap((row) => known.get(row.id) ?? [])
  const lastMeeting = last && known.get(last.id)
  const counts: Record<string, number> = {}
  for (const row of rows) counts[row.kind] = (counts[row.kind] ?? 0) + 1
  return {
    parties: [a, b], entries: { items: await detailsOf(db, of(page), asking, QUOTES), total: entries.length, limit, offset }, promises: await dueItems(db, of(due), asking.today),
    bodies: bodiesOf(of(sessions).map((one) => one.card), isState).filter((body) => body.sessions.length > 0).map((body) => historyOf(body, (card) => lineOf(known.get(card.id)!, asking.today))), counts, lastMeeting: lastMeeting ? lineOf(lastMeeting, asking.today) : null,
  }
}

/** How much stands between every two parties; of a kind and a period where they are named. What has no day of its own counts on the day it was first told. */
export async function matrix(db: Db, { kind, from, to, ...asking }: MatrixFilter): Promise<MatrixCell[]> {
  const until = asking.asKnownOn ?? null
  const today = asking.today ?? null
  const ofKind = kind ? sql`and e.kind = ${kind}` : sql``
  const since = from ? sql`and coalesce(e.last_day, e.first_known) >= ${from}::date` : sql``
  const before = to ? sql`and coalesce(e.first_day, e.first_known) <= ${to}::date` : sql``
  const { rows } = await sql<{ a: string; b: string; entries: number; open: number; overdue: number; last: string | null }>`
    select x.party as a, y.party as b, count(*) as entries, count(*) filter (where e.status = 'open' and (e.due_end is null or ${today}::date is null or e.due_end >= ${today}::date)) as open,
      count(*) filter (where e.status = 'open' and e.due_end < ${today}::date) as overdue, max(e.last_day) as last
    from ${entriesOn(until, 'e')}, unnest(e.parties) as x(party), unnest(e.parties) as y(party)
    where e.kind <> 'person' and x.party < y.party and cardinality(e.parties) <= 12 and (${until}::date is null or e.first_known <= ${until}::date) ${ofKind} ${since} ${before} group by x.party, y.party order by entries desc, a, b`.execute(db)
  return rows.map((row) => ({ parties: [row.a, row.b], entries: row.entries, open: row.open, overdue: row.overdue, last: row.last }))
}
