import { sql } from 'kysely'
import type { Report } from '../text/report.ts'
import { bounds } from './asking/paging.ts'
import { positionOf } from './adding.ts'
import { namesReport } from './versions.ts'
import { applyIncoming, asideOf } from './incoming.ts'
import type { Added, Page, Paging } from './register.ts'
import { parts, type Db } from './rows.ts'

/** A report as it is handed over: `from` is where it can be had again, `where` says it for people. */
export interface Handed { report: Report; from: string; where: string }

/** Reports handed over together, and how far workers are with them. */
export interface Job {
  id: string
  at: string
  /** Whether all reports of it have come. */
  sealed: boolean
  reports: number; done: number
  added: number; versions: number; held: number; aside: number; facts: number
  /** When the last of them was done; null before. */
  finished: string | null
  /** What workers failed at again and again, and why. */
  failed: { reports: number; why: string }[]
}

/** Some reports of a job, done by one worker in one go. */
export interface Arrival { number: number; job: string; reports: Handed[]; task: string; waits: boolean }

const columns = sql`j.id, j.at, j.sealed, j.reports, j.done, j.added, j.versions, j.held, j.aside, j.facts, j.finished,
  coalesce((select jsonb_agg(jsonb_build_object('reports', cardinality(a.ids), 'why', a.trouble) order by a.number) from arrivals a where a.job = j.id and a.failed), '[]'::jsonb) as failed`

/** Jobs, the newest first. */
export async function jobsIn(db: Db, page: Paging): Promise<Page<Job>> {
  const { limit, offset } = bounds(page)
  const { rows } = await sql<Job>`select ${columns} from jobs j order by j.number desc limit ${limit} offset ${offset}`.execute(db)
  const { rows: total } = await sql<{ n: number }>`select count(*) as n from jobs`.execute(db)
  return { items: rows, total: total[0]!.n, limit, offset }
}

/** One job, or null. */
export async function jobIn(db: Db, id: string): Promise<Job | null> {
  return (await sql<Job>`select ${columns} from jobs j where j.id = ${id}`.execute(db)).rows[0] ?? null
}

/** Most reports that a worker does in one go: few enough that a part given back is soon done again, many enough that an entry which many of them speak of is not placed anew for every few. */
export const MOST_IN_PART = 200

const namesOf = ({ report }: Handed) => [`id ${report.id}`, ...(namesReport(report.url) ? [`url ${report.url}`] : [])]

/** Those of the ids and addresses of some reports that parts hold which are not done. */
export async function namesWaiting(db: Db, all: readonly Handed[]): Promise<Set<string>> {
  const ids = all.map((one) => one.report.id), urls = all.map((one) => one.report.url).filter(namesReport)
  const { rows } = await sql<{ name: string }>`select 'id ' || n as name from arrivals a, unnest(a.ids) n where not a.failed and a.ids && ${ids}::text[] and n = any(${ids}::text[])
    union select 'url ' || n from arrivals a, unnest(a.urls) n where not a.failed and a.urls && ${urls}::text[] and n = any(${urls}::text[])`.execute(db)
  return new Set(rows.map((row) => row.name))
}

/**
 * Reports in parts of which each holds an id and an address but once, so that a text and its next version are never done together. Those whose id or address is `waiting`, or stands before, come in parts behind the others: they alone have to wait for what they follow.
 * The others are put in the order of their days: facts later than the earliest of a part are placed anew with it, so the fewer days a part spans, the less there is to do.
 */
export function partsOf(all: readonly Handed[], waiting: ReadonlySet<string> = new Set()): Handed[][] {
  const now: Handed[] = [], later: Handed[] = []
  const seen = new Set(waiting)
  for (const one of all) {
    const names = namesOf(one)
    ;(names.some((name) => seen.has(name)) ? later : now).push(one)
    for (const name of names) seen.add(name)
  }
  now.sort((a, b) => (positionOf(a.report) < positionOf(b.report) ? -1 : 1))
  return [...parts(now, MOST_IN_PART), ...(later.length ? partsOf(later) : [])]
}

/** Keeps a part of a job; answers its number. */
export async function keepArrival(db: Db, job: string, handed: readonly Handed[]): Promise<number> {
  const ids = handed.map((one) => one.report.id), urls = handed.map((one) => one.report.url).filter(namesReport)
  const { rows } = await sql<{ number: number }>`insert into arrivals (job, reports, ids, urls) values (${job}, ${JSON.stringify(handed)}::jsonb, ${ids}::text[], ${urls}::text[]) returning number`.execute(db)
  await sql`update jobs set reports = reports + ${handed.length}::int, finished = null where id = ${job}`.execute(db)
  return rows[0]!.number
}

/** Gives a part to a worker; null when it is done already. It waits while an earlier one of the same report or address is not done. */
export async function giveArrival(db: Db, number: number, worker: number, task: string): Promise<Arrival | null> {
  const { rows } = await sql<Arrival>`update arrivals a set worker = ${worker}, task = ${task}::uuid where number = ${number} and not failed returning number, job, reports, task, exists (select 1 from arrivals b where b.number < a.number and not b.failed and (b.ids && a.ids or b.urls && a.urls)) as waits`.execute(db)
  return rows[0] ?? null
}

/** Raised when a part was done by another worker in the meantime. */
export class DoneAlready extends Error {}

/** Ends a part with what became of its reports, in the transaction that puts them in. */
export async function settleArrival(db: Db, arrival: Arrival, added: readonly Added[], at: string): Promise<void> {
  const { rows } = await sql`delete from arrivals where number = ${arrival.number} returning number`.execute(db)
  if (!rows.length) throw new DoneAlready('done by another worker')
  const count = (...outcomes: Added['outcome'][]) => added.filter((one) => outcomes.includes(one.outcome)).length
  for (const [i, one] of added.entries()) {
    if (one.outcome !== 'refused') continue
    const { report, from, where } = arrival.reports[i]!
    await applyIncoming(db, { setAside: asideOf({ at, from, source: null, where, expected: 'a report that the register can take', found: one.why, advice: 'Give it another id, or mend it, and try again.', given: JSON.stringify(report) }) })
  }
  await sql`update jobs j set done = done + ${added.length}::int, added = added + ${count('added')}::int, versions = versions + ${count('new version')}::int, held = held + ${count('held')}::int, aside = aside + ${count('refused', 'taken down')}::int,
    facts = facts + ${added.reduce((n, one) => n + one.facts, 0)}::int, finished = case when sealed and not exists (select 1 from arrivals a where a.job = j.id) then ${at} end where id = ${arrival.job}`.execute(db)
}

/** Says that no more reports of a job will come. */
export async function sealIn(db: Db, job: string, at: string): Promise<void> {
  await sql`update jobs j set sealed = true, finished = case when not exists (select 1 from arrivals a where a.job = j.id) then ${at} end where id = ${job}`.execute(db)
}

/** How many reports wait for workers. */
export async function waitingIn(db: Db): Promise<number> {
  return (await sql<{ n: number }>`select coalesce(sum(cardinality(ids)), 0) as n from arrivals where not failed`.execute(db)).rows[0]!.n
}

/** All reports that were handed over and are not yet done, in their order. */
export async function arrivedReports(db: Db): Promise<Report[]> {
  const { rows } = await sql<{ reports: Handed[] }>`select reports from arrivals order by number`.execute(db)
  return rows.flatMap((row) => row.reports.map((one) => one.report))
}
