import { sql } from 'kysely'
import type { Decision } from '../register/decision.ts'
import type { StatusChange } from '../register/entry.ts'
import { amended, pointedAt, standing } from '../register/deciding.ts'
import { allDoubts, partDoubts, pointedDoubt, settledFacts, type Settled } from '../register/settling.ts'
import type { EnteredFact } from '../register/told.ts'
import { keyOf } from '../register/told.ts'
import type { Doubt, Fact } from '../facts/fact.ts'
import type { Db, FactRow } from './rows.ts'
import { layDownAdded } from './added.ts'
import { canonical } from './canonical.ts'
import type { Decided } from './tables.ts'

/** Status set by hand for entries, through any of their facts; the last one counts. */
export async function decidedStatuses(db: Db, entries: readonly string[]): Promise<Map<string, StatusChange>> {
  const out = new Map<string, StatusChange>()
  if (!entries.length) return out
  const { rows } = await sql<{ entry: string; decided: Decided }>`select entry, decided from facts where entry = any(${[...entries]}::text[]) and decided ? 'status' order by position`.execute(db)
  for (const { entry, decided: { status } } of rows) if (status && (status.since ?? '') >= (out.get(entry)?.since ?? '')) out.set(entry, status)
  return out
}

/** All decisions in their order. */
export async function allDecisions(db: Db): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('number').execute()
  return rows.map((row) => ({ id: row.id, act: row.act, who: row.who, at: row.at, why: row.why }))
}

/** Decisions that speak of facts of reports, and those that undo them, in their order. */
export async function decisionsOn(db: Db, reports: readonly string[]): Promise<Decision[]> {
  const { rows } = await sql<Decision>`with recursive near as (
    select id, act, who, at, why, number from decisions where report = any(${[...reports]}::text[]) or act->'with'->>'report' = any(${[...reports]}::text[])
    union select d.id, d.act, d.who, d.at, d.why, d.number from decisions d join near on d.act->>'do' = 'undo' and d.act->>'decision' = near.id) select id, act, who, at, why from near order by number`.execute(db)
  return rows
}

interface OwnFact { report: string; number: number; data: Fact }

interface DoubtsRow { report: string; doubts: Doubt[]; settled: Settled[] }

/** Facts and doubts of reports as they were read, before any decision. */
interface AsRead { facts: Map<string, { number: number; fact: Fact }[]>; doubts: Map<string, { row: DoubtsRow; all: Doubt[] }> }

async function asRead(db: Db, reports: readonly string[]): Promise<AsRead> {
  const { rows } = await sql<OwnFact>`select report, number, data from facts where report = any(${[...reports]}::text[]) order by position`.execute(db)
  const facts: AsRead['facts'] = new Map()
  for (const row of rows) facts.set(row.report, [...(facts.get(row.report) ?? []), { number: row.number, fact: row.data }])
  const { rows: doubted } = await sql<DoubtsRow>`select report, doubts, settled from readings where report = any(${[...reports]}::text[]) and (jsonb_array_length(doubts) > 0 or jsonb_array_length(settled) > 0)`.execute(db)
  return { facts, doubts: new Map(doubted.map((row) => [row.report, { row, all: allDoubts(row.doubts, row.settled) }])) }
}

/** What the standing decisions make of the facts of reports: by fact key. */
function decidedFor({ facts: byReport, doubts }: AsRead, decisions: readonly Decision[]): Map<string, Decided> {
  const out = new Map<string, Decided>()
  const find = (pointer: { report: string; kind: string; span: [number, number] }) => {
    const number = pointedAt(pointer, byReport.get(pointer.report) ?? [])
    return number === null ? null : keyOf({ report: pointer.report, index: number })
  }
  const factOf = (key: string): Fact => { const cut = key.lastIndexOf('#'); return byReport.get(key.slice(0, cut))!.find((one) => one.number === Number(key.slice(cut + 1)))!.fact }
  for (const decision of decisions) {
    if (!('about' in decision.act) || decision.act.do === 'add') continue
    const { act } = decision
    if (act.do === 'settle' && act.slot === null) {
      const { report } = act.about
      const all = doubts.get(report)?.all ?? []
      const at = pointedDoubt(act.about, all)
      // What a doubt that is settled says of its facts is woven in as if each had been decided by itself.
      const made = at === null ? [] : settledFacts(all[at]!, byReport.get(report) ?? [], act.value)
      for (const { number, act: own } of made) weave(decidedOf(out, keyOf({ report, index: number })), { ...decision, act: { ...own, about: act.about } }, factOf(keyOf({ report, index: number })), null)
      continue
    }
    const key = find(act.about)
    if (key !== null) weave(decidedOf(out, key), decision, factOf(key), 'with' in act ? find(act.with) : null)
  }
  return out
}

function decidedOf(all: Map<string, Decided>, key: string): Decided {
  const decided = all.get(key) ?? { ids: [] }
  all.set(key, decided)
  return decided
}

function weave(decided: Decided, decision: Decision, fact: Fact, other: string | null): void {
  const { act } = decision
  decided.ids.push(decision.id)
  if (act.do === 'reject') decided.rejected = true
  else if (act.do === 'join' && other) decided.joinWith = [...(decided.joinWith ?? []), other]
  else if (act.do === 'part' && other) decided.partFrom = [...(decided.partFrom ?? []), other]
  else if (act.do === 'set-status') decided.status = { status: act.status, since: decision.at.slice(0, 10), reports: [], by: [decision.id], why: `${decision.who}: ${decision.why}` }
  else if (act.do === 'settle') { if (act.slot !== null && Array.isArray(act.value)) decided.settled = { ...decided.settled, [act.slot]: act.value as unknown[] } }
  else if (act.do === 'remind') { decided.owner = act.owner; decided.remindOn = act.on }
  else decided.fact = amended(decided.fact ?? fact, decision) as EnteredFact
}

/** Brings the facts of reports in line with the standing decisions; returns the rows whose decisions changed, as they now are. */
export async function applyDecisions(db: Db, given: readonly string[]): Promise<FactRow[]> {
  if (!given.length) return []
  const all = standing(await allDecisions(db))
  const concerned = all.filter((decision) => 'about' in decision.act && (given.includes(decision.act.about.report) || ('with' in decision.act && given.includes(decision.act.with.report))))
  const reports = [...new Set([...given, ...concerned.flatMap((decision) => ('about' in decision.act ? [decision.act.about.report] : []))])]
  const added = await layDownAdded(db, reports, all)
  const read = await asRead(db, [...new Set(concerned.flatMap(({ act }) => ('about' in act ? [act.about.report, ...('with' in act ? [act.with.report] : [])] : [])).concat(reports))])
  const wanted = decidedFor(read, concerned)
  await partIn(db, read, concerned, wanted, reports)
  for (const [key, { id, stands }] of added) wanted.set(key, stands ? { ...wanted.get(key), ids: [id, ...wanted.get(key)?.ids ?? []] } : { ids: [], rejected: true })
  const { rows } = await sql<FactRow>`select f.report, f.number, f.position, f.data, f.due, f.decided, f.entry, f.was, f.score, f.reason, r.published, r.language, r.voice from facts f join reports r on r.id = f.report where f.report = any(${[...reports]}::text[])`.execute(db)
  const changed: FactRow[] = []
  for (const row of rows) {
    const next = wanted.get(keyOf({ report: row.report, index: row.number })) ?? null
    if (canonical(next) === canonical(row.decided)) continue
    await sql`update facts set decided = ${next ? JSON.stringify(next) : null}::jsonb, entry = case when ${next?.rejected ?? false} then null else entry end where report = ${row.report} and number = ${row.number}`.execute(db)
    changed.push({ ...row, decided: next })
  }
  return changed
}

/** Moves doubts of reports between those that are open and those that decisions settled. */
async function partIn(db: Db, { facts, doubts }: AsRead, decisions: readonly Decision[], decided: ReadonlyMap<string, Decided>, reports: readonly string[]): Promise<void> {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  for (const report of reports) {
    const { row, all } = doubts.get(report) ?? { all: [] }
    if (!row) continue
    const own = decisions.filter(({ act }) => 'about' in act && act.about.report === report)
    const { open, settled } = partDoubts(all, facts.get(report) ?? [], own, (number) => (decided.get(keyOf({ report, index: number }))?.ids ?? []).flatMap((id) => byId.get(id) ?? []))
    if (canonical(settled) !== canonical(row.settled)) await sql`update readings set doubts = ${JSON.stringify(open)}::jsonb, settled = ${JSON.stringify(settled)}::jsonb where report = ${report}`.execute(db)
  }
}

/** Puts a decision into the register; answers the reports whose facts it speaks of. */
export async function putDecision(db: Db, decision: Decision): Promise<string[]> {
  const { act } = decision
  const target = act.do === 'undo' ? await undone(db, act.decision) : act
  await sql`insert into decisions (id, at, who, why, act, report) values (${decision.id}, ${decision.at}, ${decision.who}, ${decision.why}, ${JSON.stringify(act)}::jsonb, ${target && 'about' in target ? target.about.report : null}) on conflict (id) do nothing`.execute(db)
  if (act.do === 'undo') await sql`update decisions set undone_by = ${decision.id} where id = ${act.decision}`.execute(db)
  return target && 'about' in target ? [target.about.report, ...('with' in target ? [target.with.report] : [])] : []
}

/** The act that undoing ends in: that of the decision, or of the one whose undoing is undone. */
async function undone(db: Db, id: string): Promise<Decision['act'] | undefined> {
  const act = (await db.selectFrom('decisions').select('act').where('id', '=', id).executeTakeFirst())?.act
  return act?.do === 'undo' ? undone(db, act.decision) : act
}

/** Who looks after an entry and when to be reminded of it, as decided last. */
export interface Care { owner: string | null; remindOn: string | null }

/** Owners and reminders of entries, through any of their facts. */
export async function caresOf(db: Db, entries: readonly string[]): Promise<Map<string, Care>> {
  const out = new Map<string, Care>()
  if (!entries.length) return out
  const { rows } = await sql<{ entry: string; decided: Decided }>`select entry, decided from facts where entry = any(${entries}::text[]) and decided ? 'owner' order by position`.execute(db)
  for (const { entry, decided } of rows) out.set(entry, { owner: decided.owner ?? null, remindOn: decided.remindOn ?? null })
  return out
}
