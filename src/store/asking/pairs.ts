import { sql } from 'kysely'
import { historyOf } from '../../register/bodies.ts'
import { detailsOf, dueItems, knownEntries, lineOf } from '../knowledge.ts'
import type { Asking, MatrixCell, MatrixFilter, PairPage, Paging } from '../register.ts'
import type { Db } from '../rows.ts'
import { knownBodies } from './bodies.ts'
import { bounds } from './paging.ts'

const QUOTES = 4
const PROMISES = 60

/** What the register holds of two parties: entries the newest first, promises, bodies. */
export async function pair(db: Db, a: string, b: string, asking: Asking & Paging): Promise<PairPage> {
  const { limit, offset } = bounds(asking)
  const parties = [a, b]
  const until = asking.asKnownOn ? sql`and first_known <= ${asking.asKnownOn}::date` : sql``
  const { rows: counted } = await sql<{ kind: string; n: number }>`select kind, count(*) as n from entries where parties @> ${parties}::text[] ${until} group by kind`.execute(db)
  const { rows } = await sql<{ id: string }>`select id from entries where parties @> ${parties}::text[] and kind <> 'person' ${until} order by last_day desc nulls last, id limit ${limit} offset ${offset}`.execute(db)
  const entries = await detailsOf(db, await knownEntries(db, rows.map((row) => row.id), asking), asking, QUOTES)
  const { rows: due } = await sql<{ id: string }>`select id from entries where parties @> ${parties}::text[] and status is not null ${until} order by (status = 'open') desc, due_end desc nulls last, last_known desc, id limit ${PROMISES}`.execute(db)
  const promises = await dueItems(db, await knownEntries(db, due.map((row) => row.id), asking), asking.today)
  const { bodies, known } = await knownBodies(db, asking, parties)
  const { rows: last } = await sql<{ id: string }>`select id from entries where parties @> ${parties}::text[] and kind in ('meeting', 'visit', 'session') and not promise ${until} order by last_day desc nulls last, id limit 1`.execute(db)
  const lastMeeting = (await knownEntries(db, last.map((row) => row.id), asking))[0]
  const total = counted.filter((row) => row.kind !== 'person').reduce((n, row) => n + row.n, 0)
  return {
    parties: [a, b], entries: { items: entries, total, limit, offset }, promises, bodies: bodies.filter((body) => body.sessions.length > 0).map((body) => historyOf(body, (card) => lineOf(known.get(card.id)!, asking.today))),
    counts: Object.fromEntries(counted.map((row) => [row.kind, row.n])), lastMeeting: lastMeeting ? lineOf(lastMeeting, asking.today) : null,
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
    from entries e, unnest(e.parties) as x(party), unnest(e.parties) as y(party)
    where e.kind <> 'person' and x.party < y.party and cardinality(e.parties) <= 12 and (${until}::date is null or e.first_known <= ${until}::date) ${ofKind} ${since} ${before} group by x.party, y.party order by entries desc, a, b`.execute(db)
  return rows.map((row) => ({ parties: [row.a, row.b], entries: row.entries, open: row.open, overdue: row.overdue, last: row.last }))
}
