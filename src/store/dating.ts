import { standing } from '../register/deciding.ts'
import type { Decision } from '../register/decision.ts'
import { givenDay, UNDATED } from '../register/settling.ts'
import { allDecisions } from './deciding.ts'
import type { Db } from './rows.ts'

/** Days of publication that people gave to reports that came without one. */
export async function givenDays(db: Db, reports: readonly string[]): Promise<Map<string, string>> {
  const out = new Map<string, string>()
  if (!reports.length) return out
  const all = standing(await allDecisions(db))
  for (const report of reports) { const day = givenDay(report, all); if (day) out.set(report, day) }
  return out
}

/** Reports to be read anew, since decisions give or take back their day of publication. */
export async function toDateAnew(db: Db, decisions: readonly Decision[]): Promise<string[]> {
  const ids = new Set(decisions.flatMap(({ act }) => (act.do === 'undo' ? [act.decision] : [])))
  const undone = ids.size ? undoneBy(await allDecisions(db), ids) : []
  const acts = [...decisions, ...undone].map(({ act }) => act)
  return [...new Set(acts.flatMap((act) => (act.do === 'settle' && act.slot === null && act.about.kind === UNDATED ? [act.about.report] : [])))]
}

/** Decisions that undoing ends in, through undoings of undoings. */
function undoneBy(all: readonly Decision[], ids: Set<string>): Decision[] {
  const found: Decision[] = []
  for (const decision of all.toReversed()) {
    if (!ids.has(decision.id)) continue
    found.push(decision)
    if (decision.act.do === 'undo') ids.add(decision.act.decision)
  }
  return found
}
