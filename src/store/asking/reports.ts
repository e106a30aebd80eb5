import { sql } from 'kysely'
import type { Doubt, Fact } from '../../facts/fact.ts'
import { ADDED_BY_HAND } from '../../register/decision.ts'
import type { Settled } from '../../register/settling.ts'
import type { Report } from '../../text/report.ts'
import { knownEntries, lineOf } from '../knowledge.ts'
import type { Page, Paging, ReportDetail, ReportLine } from '../register.ts'
import type { Db } from '../rows.ts'
import { versionsOf } from '../versions.ts'
import { bounds } from './paging.ts'

/** Reports, the newest first, those without a day last. */
export async function listReports(db: Db, options: Paging & { party?: string; language?: string; asKnownOn?: string }): Promise<Page<ReportLine>> {
  const { limit, offset } = bounds(options)
  const where = sql`r.gone_at is null ${options.party ? sql`and r.parties @> ${[options.party]}::text[]` : sql``} ${options.language ? sql`and r.language = ${options.language}` : sql``} ${options.asKnownOn ? sql`and r.published <= ${options.asKnownOn}::date` : sql``}`
  // Positions begin with the day, so the page is cut along their index, before texts or readings are looked at.
  const cut = (dated: boolean) => sql`(select r.id, ${dated} as dated, r.position from reports r where r.position ${dated ? sql`<` : sql`>=`} ${UNDATED_FROM} and ${where} order by r.position desc limit ${limit + offset})`
  const { rows } = await sql<ReportLine>`select r.id, r.title, r.outlet, r.published, r.language, r.url, coalesce(g.facts, 0) as facts, coalesce(jsonb_array_length(g.doubts), 0) as doubts, r.voice, r.parties, g.reader
    from (select id, dated, position from (${cut(true)} union all ${cut(false)}) both_of order by dated desc, position desc limit ${limit} offset ${offset}) page join reports r on r.id = page.id left join readings g on g.report = r.id order by page.dated desc, page.position desc`.execute(db)
  const all = !options.party && !options.language && !options.asKnownOn
  const { rows: total } = all ? await sql<{ n: number }>`select (select count(*) from reports) - (select count(*) from reports where gone_at is not null) as n`.execute(db) : await sql<{ n: number }>`select count(*) as n from reports r where ${where}`.execute(db)
  return { items: rows, total: total[0]!.n, limit, offset }
}

/** Positions of reports without a day begin here. */
const UNDATED_FROM = '9999-99-99'

interface Row extends Report { voice: string; gone_at: string | null; gone_why: string | null; reader: string | null; doubts: Doubt[] | null; settled: Settled[] | null }

/** A report with its facts, doubts, copies and the entries its facts stand in. */
export async function getReport(db: Db, id: string): Promise<ReportDetail | null> {
  const { rows } = await sql<Row>`select r.id, r.language, r.published, r.outlet, r.url, r.title, r.text, r.voice, r.gone_at, r.gone_why, g.reader, g.doubts, g.settled from reports r left join readings g on g.report = r.id where r.id = ${id}`.execute(db)
  const row = rows[0]
  if (!row) return null
  const { voice, gone_at, gone_why, reader, doubts, settled, ...report } = row
  const facts = (await sql<{ number: number; data: Fact; decided: { fact?: Fact; rejected?: boolean; ids: string[] } | null; entry: string | null }>`select number, data, decided, entry from facts where report = ${id} order by number`.execute(db)).rows
  const copies = (await sql<{ id: string }>`select id from reports where voice = ${voice} and id <> ${id} and gone_at is null order by position`.execute(db)).rows
  const known = await knownEntries(db, [...new Set(facts.map((fact) => fact.entry).filter((entry) => entry !== null))])
  const lines = new Map(known.map((one) => [one.card.id, lineOf(one)]))
  return {
    report, facts: facts.map((fact) => fact.decided?.fact ?? fact.data), doubts: doubts ?? [], settled: (settled ?? []).map(({ doubt, by }) => ({ doubt, by })), reader, voice, copies: copies.map((copy) => copy.id),
    entries: facts.flatMap((fact) => (fact.entry && lines.has(fact.entry) ? [{ fact: fact.number, entry: lines.get(fact.entry)! }] : [])), takenDown: gone_at ? { at: gone_at, why: gone_why ?? '' } : null,
    versions: await versionsOf(db, id, facts.map((fact) => fact.data).filter((fact) => fact.rule !== ADDED_BY_HAND)),
    takenBack: facts.filter((fact) => fact.data.rule === ADDED_BY_HAND && fact.decided?.rejected && fact.decided.ids.length === 0).map((fact) => fact.number),
  }
}
