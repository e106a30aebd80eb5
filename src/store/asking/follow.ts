import { sql, type RawBuilder } from 'kysely'
import type { Doubt } from '../../facts/fact.ts'
import type { DueItem } from '../../register/entry.ts'
import { dueItems, knownEntries, lineOf, type Known } from '../knowledge.ts'
import type { Asking, DoubtLine, Page, Paging, TodayPage } from '../register.ts'
import { entriesOn } from '../former.ts'
import type { Db } from '../rows.ts'
import { bounds, pageOf } from './paging.ts'

/** What is looked after by someone, or is to be remembered by a day. */
interface Cared { owner?: string; remindBy?: string }
const cared = ({ owner, remindBy }: Cared) => sql`${owner === undefined ? sql`` : sql`and exists (select 1 from facts f where f.entry = entries.id and f.decided->>'owner' = ${owner})`} ${remindBy === undefined ? sql`` : sql`and exists (select 1 from facts f where f.entry = entries.id and f.decided->>'remindOn' <= ${remindBy})`}`
const isCared = (item: DueItem, { owner, remindBy }: Cared) => (owner === undefined || item.owner === owner) && (remindBy === undefined || (item.remindOn ?? '9') <= remindBy)

const of = (party?: string) => (party ? sql`and parties @> ${[party]}::text[]` : sql``)

/** Entries by their ids and how many there are in all; as known on a day all are looked at, since their status may have been another. */
async function following(db: Db, options: Asking & Paging, now: RawBuilder<unknown>, order: RawBuilder<unknown>, then: (item: DueItem) => boolean): Promise<Page<DueItem>> {
  const { limit, offset } = bounds(options)
  if (!options.asKnownOn) {
    const { rows } = await sql<{ id: string }>`select id from entries where ${now} order by ${order} limit ${limit} offset ${offset}`.execute(db)
    const { rows: total } = await sql<{ n: number }>`select count(*) as n from entries where ${now}`.execute(db)
    return { items: await dueItems(db, await knownEntries(db, rows.map((row) => row.id)), options.today), total: total[0]!.n, limit, offset }
  }
  const { rows } = await sql<{ id: string }>`select id from ${entriesOn(options.asKnownOn)} where status is not null and first_known <= ${options.asKnownOn}::date`.execute(db)
  const known: Known[] = await knownEntries(db, rows.map((row) => row.id), options)
  const end = (item: DueItem) => item.due?.end ?? '9999-12-31'
  const items = (await dueItems(db, known.filter((one) => one.history.length > 0), options.today)).filter(then).sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.entry.id < b.entry.id ? -1 : 1))
  return pageOf(items, options)
}

/** What is still open, the next due first; what has no day stands last. With `before`, only what is due until then. */
export function due(db: Db, options: Asking & Paging & Cared & { before?: string; party?: string }): Promise<Page<DueItem>> {
  const until = options.before ? sql`and due_end <= ${options.before}::date` : sql``
  const from = options.today ? sql`and (due_end is null or due_end >= ${options.today}::date)` : sql``
  return following(db, options, sql`status = 'open' ${until} ${from} ${of(options.party)} ${cared(options)}`, sql`due_end nulls last, id`, (item) => item.status === 'open' && isCared(item, options) && (!options.before || (item.due !== null && item.due.end <= options.before)) && (!options.party || item.entry.parties.includes(options.party)))
}

/** What was due and of which no report speaks, the longest overdue first. */
export function overdue(db: Db, options: Asking & Paging & Cared & { party?: string }): Promise<Page<DueItem>> {
  const today = options.today ?? options.asKnownOn
  if (!today) throw new Error('overdue: expected the day that counts as today, found none; give --today')
  return following(db, { ...options, today }, sql`(status = 'overdue' or (status = 'open' and due_end < ${today}::date)) ${of(options.party)} ${cared(options)}`, sql`due_end, id`, (item) => item.status === 'overdue' && isCared(item, options) && (!options.party || item.entry.parties.includes(options.party)))
}

interface ReportDoubts { id: string; published: string | null; title: string; text: string; doubts: Doubt[] }

/** Doubts of entries and of reports, the newest first. */
export async function doubts(db: Db, options: Asking & Paging & { party?: string }): Promise<Page<DoubtLine>> {
  const { limit, offset } = bounds(options)
  const until = options.asKnownOn ?? null
  const most = limit + offset
  const { rows: entries } = await sql<{ id: string }>`select id from ${entriesOn(until)} where doubts > 0 and (${until}::date is null or first_known <= ${until}::date) ${of(options.party)} order by last_known desc nulls last, id limit ${most}`.execute(db)
  const ofEntries = (await knownEntries(db, entries.map((row) => row.id), options)).flatMap(({ card }) => card.doubts.map((doubt, i): DoubtLine => ({
    id: `${card.id}/${doubt.kind}/${doubt.slot ?? i}`, slot: doubt.slot, span: null, of: 'entry', about: card.id, kind: doubt.kind, why: `${card.caption}: ${doubt.why}`, reports: doubt.reports, published: card.lastKnown,
    choices: doubt.slot ? (card.values[doubt.slot] ?? []).map((value) => ({ value: typeof value.value === 'string' ? value.value : JSON.stringify(value.value), why: value.reports.join(', ') })) : [], chosen: 0, quotes: [],
  })))
  // Reports in doubt are few: they are looked up by name, and read only for the page.
  const { rows: reports } = await sql<ReportDoubts>`select r.id, r.published, r.title, r.text, g.doubts from (select id, published from reports where id = any(array(select report from readings where jsonb_array_length(doubts) > 0)) and gone_at is null and (${until}::date is null or published <= ${until}::date) ${of(options.party)} order by published desc nulls last, id limit ${most}) page
    join reports r on r.id = page.id join readings g on g.report = r.id order by page.published desc nulls last, page.id`.execute(db)
  const ofReports = reports.flatMap((row) => row.doubts.map((doubt): DoubtLine => ({ id: `${row.id}/${doubt.kind}/${doubt.spans[0]?.[0] ?? 0}`, slot: null, span: doubt.spans[0] ?? null, of: 'report', about: row.id, kind: doubt.kind, why: doubt.why, reports: [row.id], published: row.published, choices: doubt.choices, chosen: doubt.chosen, quotes: doubt.spans.map(([start, end]) => `${row.title}\n${row.text}`.slice(start, end)) })))
  const all = [...ofEntries, ...ofReports].sort((a, b) => ((a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : a.about < b.about ? -1 : Number(a.about > b.about)))
  return { items: all.slice(offset, offset + limit), total: await doubtCount(db, options), limit, offset }
}

/** How many doubts are open. */
async function doubtCount(db: Db, { asKnownOn: until, party }: Asking & { party?: string }): Promise<number> {
  const known = until ? sql`and first_known <= ${until}::date` : sql``
  const reports = until || party ? sql`join reports r on r.id = g.report and r.gone_at is null ${until ? sql`and r.published <= ${until}::date` : sql``} ${party ? sql`and r.parties @> ${[party]}::text[]` : sql``}` : sql``
  const { rows } = await sql<{ n: number }>`select (select coalesce(sum(doubts), 0) from ${entriesOn(until)} where doubts > 0 ${known} ${of(party)}) + (select coalesce(sum(jsonb_array_length(g.doubts)), 0) from readings g ${reports} where jsonb_array_length(g.doubts) > 0) as n`.execute(db)
  return rows[0]!.n
}

const SHOWN = 12, SHOWN_NEW = 40

/** Entries that reports taken in after a mark told of and none before, the best supported first. */
async function newSince(db: Db, since: number): Promise<string[]> {
  const { rows } = await sql<{ entry: string }>`select n.entry from (select distinct f.entry from reports r join facts f on f.report = r.id where r.added > ${since} and f.entry is not null) n
    join entries e on e.id = n.entry where e.kind not in ('person', 'figure') and not exists (select 1 from facts o join reports p on p.id = o.report where o.entry = n.entry and p.added <= ${since})
    order by e.first_known desc nulls last, e.reports desc, e.id limit ${SHOWN_NEW}`.execute(db)
  return rows.map((row) => row.entry)
}

async function newest(db: Db, asKnownOn: string | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from ${entriesOn(asKnownOn)} where kind not in ('person', 'figure') and first_known is not null and (${asKnownOn}::date is null or first_known <= ${asKnownOn}::date) order by first_known desc, reports desc, id limit ${SHOWN}`.execute(db)
  return rows.map((row) => row.id)
}

interface Held { day: string | null; n: number; mark: number | null; quiet: number }

/** How many reports there are, how many of them say nothing, the latest day, and the number of what came in last. */
async function heldOn(db: Db, until: string | null): Promise<Held> {
  // Without a day each number is told by an index; with one, by the reports themselves.
  const { rows } = await (until === null
    ? sql<Held>`select (select published from reports where position < '9999' and gone_at is null order by position desc limit 1) as day, (select count(*) from reports) - (select count(*) from reports where gone_at is not null) as n, (select max(added) from reports) as mark, (select count(*) from readings where facts = 0) as quiet`
    : sql<Held>`select max(r.published) as day, count(*) as n, max(r.added) as mark, count(*) filter (where g.facts = 0) as quiet from reports r left join readings g on g.report = r.id where r.gone_at is null and r.published <= ${until}::date`).execute(db)
  return rows[0]!
}

/** What a desk officer wants to see first on a day; with the mark of an earlier visit, what is new since. */
export async function today(db: Db, { since, ...options }: Asking & { since?: number }): Promise<TodayPage> {
  const until = options.asKnownOn ?? null
  const { day: last, n, mark, quiet } = await heldOn(db, until)
  const day = options.today ?? options.asKnownOn ?? last ?? '1970-01-01'
  const asked = { ...options, today: day, limit: SHOWN }
  const fresh = since === undefined ? await newest(db, until) : await newSince(db, since)
  const { rows: counted } = await sql<{ kind: string; n: number }>`select kind, count(*) as n from ${entriesOn(until)} where (${until}::date is null or first_known <= ${until}::date) group by kind`.execute(db)
  return {
    mark: Number(mark ?? 0), quiet, today: day, due: (await due(db, asked)).items, overdue: (await overdue(db, asked)).items, fresh: (await knownEntries(db, fresh, options)).map((known) => lineOf(known, day)),
    doubts: await doubtCount(db, options), counts: Object.fromEntries(counted.map((row) => [row.kind, row.n])), reports: n, lastReport: last,
  }
}
