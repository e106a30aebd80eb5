import type { Decision, Fact, FactPointer } from '../../answers.ts'

/** Decisions that hold: those that no later one undoes. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  for (const { id, act } of decisions.toReversed()) if (act.do === 'undo' && !undone.has(id)) undone.add(act.decision)
  return decisions.filter(({ id, act }) => act.do !== 'undo' && !undone.has(id))
}

/** A fact as decisions point at it. */
export function pointerTo(report: string, fact: Fact): FactPointer {
  return { report, kind: fact.kind, span: fact.evidence[0]! }
}

/** What has been decided about a fact: the last word on it. */
export function decidedAbout(decisions: readonly Decision[], fact: Fact): Decision['act']['do'] | null {
  const about = decisions.filter(({ act }) => 'about' in act && act.about.kind === fact.kind && fact.evidence.some(([start, end]) => act.about.span[0] < end && start < act.about.span[1]))
  return about.at(-1)?.act.do ?? null
}
