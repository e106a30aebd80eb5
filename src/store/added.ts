import { sql } from 'kysely'
import type { Fact } from '../facts/fact.ts'
import type { Decision } from '../register/decision.ts'
import { keyOf, orderOf } from '../register/told.ts'
import type { Db } from './rows.ts'

interface AddedRow { id: string; report: string; fact: Fact; undone: boolean; published: string | null; whole: string; read: number }

/** Lays down the facts that people added to reports, each behind those that were read, in the order of the decisions; answers by fact key the decision, and whether it still stands. The number of one taken back is not given to another, so that addresses of facts hold. */
export async function layDownAdded(db: Db, reports: readonly string[], standing: readonly Decision[]): Promise<Map<string, { id: string; stands: boolean }>> {
  const out = new Map<string, { id: string; stands: boolean }>()
  const { rows } = await sql<AddedRow>`select d.id, d.report, d.act->'fact' as fact, r.published, r.title || ${'\n'} || r.text as whole, coalesce(g.facts, 0) as read
    from decisions d join reports r on r.id = d.report left join readings g on g.report = r.id where d.act->>'do' = 'add' and d.report = any(${[...reports]}::text[]) and r.gone_at is null order by d.number`.execute(db)
  const next = new Map<string, number>()
  const holding = new Set(standing.map((decision) => decision.id))
  for (const { id, report, fact, published, whole, read } of rows) {
    const number = next.get(report) ?? read
    next.set(report, number + 1)
    out.set(keyOf({ report, index: number }), { id, stands: holding.has(id) })
    const quotes = fact.evidence.map(([start, end]) => whole.slice(start, end))
    await sql`insert into facts (report, number, kind, position, data, quotes, due) values (${report}, ${number}, ${fact.kind}, ${orderOf({ report, index: number, published })}, ${JSON.stringify(fact)}::jsonb, ${JSON.stringify(quotes)}::jsonb, ${fact.kind === 'pledge' && fact.due ? JSON.stringify(fact.due) : null}::jsonb)
      on conflict (report, number) do nothing`.execute(db)
  }
  return out
}
