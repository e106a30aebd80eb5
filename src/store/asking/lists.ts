import { sql, type RawBuilder } from 'kysely'
import { ground, groundsFrom, type Ground } from '../../facts/ground.ts'
import { isState } from '../../world/parties.ts'
import { bodiesOf } from '../../register/bodies.ts'
import type { EntryDetail, EntryLine } from '../../register/entry.ts'
import { keysOf } from '../../register/keys.ts'
import { sameness } from '../../register/sameness.ts'
import type { Was } from '../../register/thing.ts'
import { detailsOf, knownEntries, lineOf } from '../knowledge.ts'
import type { Asking, EntryFilter, Page, Paging, TimelineItem, Why } from '../register.ts'
import { entriesOn } from '../former.ts'
import { factsOfEntries, personFrom, thingsFrom, type Db } from '../rows.ts'
import { bounds, pageOf } from './paging.ts'
import { bodyLines } from './bodies.ts'

function conditions(filter: EntryFilter): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`true`]
  if (filter.kind) parts.push(sql`kind = ${filter.kind}`)
  if (filter.parties?.length) parts.push(sql`parties @> ${filter.parties}::text[]`)
  if (filter.from) parts.push(sql`last_day >= ${filter.from}::date`)
  if (filter.to) parts.push(sql`first_day <= ${filter.to}::date`)
  if (filter.promise !== undefined) parts.push(sql`promise = ${filter.promise}`)
  if (filter.asKnownOn) parts.push(sql`first_known <= ${filter.asKnownOn}::date`)
  else if (filter.status === 'overdue') parts.push(sql`(status = 'overdue' or (status = 'open' and due_end < ${filter.today ?? null}::date))`)
  else if (filter.status === 'open') parts.push(sql`status = 'open' and (due_end is null or ${filter.today ?? null}::date is null or due_end >= ${filter.today ?? null}::date)`)
  else if (filter.status) parts.push(sql`status = ${filter.status}`)
  return sql.join(parts, sql` and `)
}

/** Entries that a filter lets through, the latest first. */
export async function entries(db: Db, filter: EntryFilter): Promise<Page<EntryLine>> {
  if (filter.kind === 'body') return pageOf(await bodyLines(db, filter), filter)
  const where = conditions(filter)
  const { limit, offset } = bounds(filter)
  const whole = filter.asKnownOn !== undefined && filter.status !== undefined
  const cut = whole ? sql`` : sql`limit ${limit} offset ${offset}`
  const { rows } = await sql<{ id: string }>`select id from ${entriesOn(filter.asKnownOn)} where ${where} order by last_day desc nulls last, id ${cut}`.execute(db)
  const lines = (await knownEntries(db, rows.map((row) => row.id), filter)).map((known) => lineOf(known, filter.today))
  if (whole) return pageOf(lines.filter((line) => line.status === filter.status), filter)
  await fillReports(db, lines, filter)
  const { rows: total } = await sql<{ n: number }>`select count(*) as n from ${entriesOn(filter.asKnownOn)} where ${where}`.execute(db)
  return { items: lines, total: total[0]!.n, limit, offset }
}

/** Reports of persons, which their cards leave out. */
async function fillReports(db: Db, lines: readonly EntryLine[], { asKnownOn }: Asking): Promise<void> {
  const persons = lines.filter((line) => line.kind === 'person')
  if (!persons.length) return
  const { rows } = await sql<{ entry: string; reports: string[]; voices: number }>`select f.entry, array_agg(distinct f.report) as reports, count(distinct r.voice) as voices from facts f join reports r on r.id = f.report where f.entry = any(${persons.map((line) => line.id)}::text[]) and (${asKnownOn ?? null}::date is null or r.published <= ${asKnownOn ?? null}::date) group by f.entry`.execute(db)
  const found = new Map(rows.map((row) => [row.entry, row]))
  for (const line of persons) { line.reports = found.get(line.id)?.reports ?? []; line.independent = found.get(line.id)?.voices ?? 0 }
}

/** One entry with all that is known of it. */
export async function entry(db: Db, id: string, asking: Asking): Promise<EntryDetail | null> {
  const known = await knownEntries(db, [id], asking)
  if (!known.length) return id.startsWith('b-') ? bodyEntry(db, id, asking) : null
  const [detail] = await detailsOf(db, known, asking)
  await fillReports(db, [detail!], asking)
  const { rows } = await sql<{ id: string }>`select id from entries where links @> ${JSON.stringify([{ entry: id }])}::jsonb and parties && ${detail!.parties}::text[] and (${asking.asKnownOn ?? null}::date is null or first_known <= ${asking.asKnownOn ?? null}::date)`.execute(db)
  for (const row of rows) detail!.links.push({ relation: 'meets', entry: row.id })
  return detail!
}

async function bodyEntry(db: Db, id: string, asking: Asking): Promise<EntryDetail | null> {
  const { rows } = await sql<{ id: string }>`select id from ${entriesOn(asking.asKnownOn)} where kind = 'session'`.execute(db)
  const known = await knownEntries(db, rows.map((row) => row.id), asking)
  const body = bodiesOf(known.map((one) => one.card), isState).find((one) => one.id === id)
  if (!body) return null
  const line = (await bodyLines(db, asking)).find((one) => one.id === id)!
  const sessions = await detailsOf(db, known.filter((one) => body.sessions.includes(one.card)), asking, 3)
  return {
    ...line, placeId: null, people: [], body: body.name, bodyType: body.bodyType, host: null, level: null, count: body.sessions.length, period: null, amount: null, unit: null, measure: null, what: null, values: {},
    sources: sessions.flatMap((session) => session.sources), history: [], links: body.sessions.map((session) => ({ relation: 'sessions', entry: session.id })), offices: [], names: body.names, decisions: [],
  }
}

/** What happened or is due, in the order of days. */
export async function timeline(db: Db, options: Asking & Paging & { parties?: string[]; entry?: string; from?: string; to?: string }): Promise<Page<TimelineItem>> {
  const ids = options.entry ? [options.entry] : null
  const where = ids ? sql`id = any(${ids}::text[])` : sql`${conditions(options)} and kind not in ('person', 'framework') and first_day is not null`
  const { limit, offset } = bounds(options)
  const { rows } = await sql<{ id: string; first_day: string | null }>`select id, first_day from ${entriesOn(options.asKnownOn)} where ${where} order by first_day, id limit ${limit} offset ${offset}`.execute(db)
  const known = await knownEntries(db, rows.map((row) => row.id), options)
  const total = await sql<{ n: number }>`select count(*) as n from ${entriesOn(options.asKnownOn)} where ${where}`.execute(db)
  const items = known.flatMap((one): TimelineItem[] => {
    const line = lineOf(one, options.today)
    const day = line.when?.start ?? line.due?.start ?? line.firstKnown
    const own = day ? [{ on: day, entry: line, text: line.caption }] : []
    if (!options.entry) return own
    return [...own, ...one.history.flatMap((change) => (change.since ? [{ on: change.since, entry: line, text: [change.status, change.why].filter(Boolean).join(': ') }] : []))].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  })
  return { items, total: options.entry ? items.length : total.rows[0]!.n, limit, offset }
}

const NEAREST = 8

/** The grounds on which an entry in which a fact stood proved to be this one, with the day on which that could be known. */
function cameFrom({ entry: id, until, grounds }: Was, asKnownOn?: string): Ground[] {
  const day = until.slice(0, 10)
  return asKnownOn && day > asKnownOn ? [] : [ground('stood-in', { words: id }, ...(day < '9999' ? [{ days: { start: day, end: day } }] : [])), ...grounds]
}

/** Why facts stand in an entry, and which entries came near and stayed apart. */
export async function why(db: Db, id: string, asking: Asking): Promise<Why | null> {
  const detail = await entry(db, id, asking)
  if (!detail) return null
  const rows = await factsOfEntries(db, [id], asking.asKnownOn)
  const joined = rows.map((row) => ({ report: row.report, fact: row.number, score: Math.round(row.score * 1000) / 1000, grounds: [...groundsFrom(row.reason), ...(row.was ?? []).flatMap((one) => cameFrom(one, asking.asKnownOn))] }))
  const thing = thingsFrom(rows).get(id)
  const first = thing?.members[0]?.told
  if (!first) return { entry: detail, joined, apart: [] }
  const keys = keysOf(first)
  const { rows: near } = await sql<{ id: string }>`select distinct k.entry as id from unnest(${keys.map((k) => k.key)}::text[], ${keys.map((k) => k.from)}::int[], ${keys.map((k) => k.to)}::int[]) as n(key, low, high)
    join entry_keys k on k.key = n.key and k.low <= n.high + 30 and k.high >= n.low - 30 where k.entry <> ${id} limit 60`.execute(db)
  const known = await knownEntries(db, near.map((row) => row.id), asking)
  const others = first.fact.kind === 'office'
    ? new Map((await sql<{ id: string; person: never; last_position: string }>`select id, person, last_position from entries where id = any(${near.map((row) => row.id)}::text[]) and person is not null`.execute(db)).rows.map((row) => [row.id, personFrom(row.id, row.person, row.last_position)]))
    : thingsFrom(await factsOfEntries(db, known.map((one) => one.card.id), asking.asKnownOn))
  const apart = known.flatMap((one) => {
    const other = others.get(one.card.id)
    if (!other || other.kind !== first.fact.kind || other.ahead !== thing!.ahead) return []
    return [{ entry: lineOf(one, asking.today), ...sameness(first, other) }]
  })
  return { entry: detail, joined, apart: apart.sort((a, b) => b.score - a.score).slice(0, NEAREST) }
}
