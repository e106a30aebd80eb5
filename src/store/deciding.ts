import { sql } from 'kysely'
import type { Decision } from '../register/decision.ts'
import type { StatusChange } from '../register/entry.ts'
import { amended, pointedAt, standing } from '../register/deciding.ts'
import type { EnteredFact } from '../register/told.ts'
import { keyOf } from '../register/told.ts'
import type { Fact } from '../facts/fact.ts'
import type { Db, FactRow } from './rows.ts'
import { canonical } from './canonical.ts'
import type { Decided } from './tables.ts'

/** Status set by hand for entries, through any of their facts; the last one counts. */
export async function decidedStatuses(db: Db, entries: readonly string[]): Promise<Map<string, StatusChange>> {
  const out = new Map<string, StatusChange>()
  if (!entries.length) return out
  const { rows } = await sql<{ entry: string; decided: Decided }>`select entry, decided from facts where entry = any(${[...entries]}::text[]) and decided ? 'status' order by position`.execute(db)
  for (const row of rows) if (row.decided.status) out.set(row.entry, row.decided.status)
  return out
}

/** All decisions in their order. */
export async function allDecisions(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('number').execute()
  return rows.map((row) => ({ id: row.id, act: row.act, who: row.who, at: row.at, why: row.why }))
}

interface OwnFact { report: string; number: number; data: Fact }

/** What the standing decisions make of the facts of reports: by fact key. */
async function decidedFor(db: Db, decisions: readonly Decision[]): Promise<Map<string, Decided>> {
  const out = new Map<string, Decided>()
  const pointers = decisions.flatMap((decision) => ('about' in decision.act ? ['with' in decision.act ? decision.act.with.report : '', decision.act.about.report] : []))
  const { rows } = await sql<OwnFact>`select report, number, data from facts where report = any(${[...new Set(pointers)]}::text[]) order by position`.execute(db)
  const byReport = new Map<string, { number: number; fact: Fact }[]>()
  for (const row of rows) byReport.set(row.report, [...(byReport.get(row.report) ?? []), { number: row.number, fact: row.data }])
  const find = (pointer: { report: string; kind: string; span: [number, number] }) => {
    const number = pointedAt(pointer, byReport.get(pointer.report) ?? [])
    return number === null ? null : keyOf({ report: pointer.report, index: number })
  }
  const factOf = (key: string): Fact => { const cut = key.lastIndexOf('#'); return byReport.get(key.slice(0, cut))!.find((one) => one.number === Number(key.slice(cut + 1)))!.fact }
  for (const decision of decisions) {
    if (!('about' in decision.act)) continue
    const key = find(decision.act.about)
    if (key === null) continue
    const decided = out.get(key) ?? { ids: [] }
    out.set(key, decided)
    decided.ids.push(decision.id)
    weave(decided, decision, factOf(key), 'with' in decision.act ? find(decision.act.with) : null)
  }
  return out
}

function weave(decided: Decided, decision: Decision, fact: Fact, other: string | null): void {
  const { act } = decision
  if (act.do === 'reject') decided.rejected = true
  else if (act.do === 'join' && other) decided.joinWith = [...(decided.joinWith ?? []), other]
  else if (act.do === 'part' && other) decided.partFrom = [...(decided.partFrom ?? []), other]
  else if (act.do === 'set-status') decided.status = { status: act.status, since: decision.at.slice(0, 10), reports: [], by: [decision.id], why: `${decision.who}: ${decision.why}` }
  else if (act.do === 'remind') { decided.owner = act.owner; decided.remindOn = act.on }
  else decided.fact = amended(decided.fact ?? fact, decision) as EnteredFact
}

/** Brings the facts of reports in line with the standing decisions; returns the rows whose decisions changed, as they now are. */
export async function applyDecisions(db: Db, given: readonly string[]): Promise<FactRow[]> {
  if (!given.length) return []
  const all = standing(await allDecisions(db))
  const concerned = all.filter((decision) => 'about' in decision.act && (given.includes(decision.act.about.report) || ('with' in decision.act && given.includes(decision.act.with.report))))
  const reports = [...new Set([...given, ...concerned.flatMap((decision) => ('about' in decision.act ? [decision.act.about.report] : []))])]
  const wanted = await decidedFor(db, concerned)
  const { rows } = await sql<FactRow>`select f.report, f.number, f.position, f.data, f.due, f.decided, f.entry, f.score, f.reason, r.published, r.language, r.voice from facts f join reports r on r.id = f.report where f.report = any(${[...reports]}::text[])`.execute(db)
  const changed: FactRow[] = []
  for (const row of rows) {
    const next = wanted.get(keyOf({ report: row.report, index: row.number })) ?? null
    if (canonical(next) === canonical(row.decided)) continue
    await sql`update facts set decided = ${next ? JSON.stringify(next) : null}::jsonb, entry = case when ${next?.rejected ?? false} then null else entry end where report = ${row.report} and number = ${row.number}`.execute(db)
    changed.push({ ...row, decided: next })
  }
  return changed
}
