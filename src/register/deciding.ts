import { overlaps, type Span } from '../text/span.ts'
import type { Fact } from '../facts/fact.ts'
import { placeIdOf } from '../facts/slots.ts'
import type { Decision, FactPointer } from './decision.ts'

/** The fact that a pointer means: of its kind, sharing the most words with its span; null when the reading holds none such any more. */
export function pointedAt(pointer: FactPointer, facts: readonly { number: number; fact: Fact }[]): number | null {
  let best: number | null = null, most = 0
  for (const { number, fact } of facts) {
    if (fact.kind !== pointer.kind) continue
    const shared = Math.max(0, ...fact.evidence.map((span) => sharedLength(span, pointer.span)))
    if (shared > most) { most = shared; best = number }
  }
  return best
}

function sharedLength(a: Span, b: Span): number {
  return overlaps(a, b) ? Math.min(a[1], b[1]) - Math.max(a[0], b[0]) : 0
}

/** Slot that holds the name of a thing, by kind. */
const NAMED_BY: Partial<Record<Fact['kind'], string>> = { office: 'person', session: 'body', signing: 'title', framework: 'name', pledge: 'what' }

/** Decisions that hold: those that no later one undoes; an undone undoing counts for nothing. */
export function standing(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  for (const decision of [...decisions].reverse()) if (decision.act.do === 'undo' && !undone.has(decision.id)) undone.add(decision.act.decision)
  return decisions.filter((decision) => !undone.has(decision.id) && decision.act.do !== 'undo')
}

/** The fact after a decision on its slots; the fact itself when the decision is of another sort. */
export function amended(fact: Fact, decision: Decision): Fact {
  const { act } = decision
  if (act.do === 'confirm') return { ...fact, confidence: 1 }
  if (act.do === 'correct') return { ...fact, [act.slot]: act.value, ...(act.slot === 'place' ? { placeId: placeIdOf(act.value as string | null) } : {}) } as Fact
  if (act.do === 'rename') {
    const slot = NAMED_BY[fact.kind]
    if (!slot) throw new Error(`rename: expected a person, session, signing, framework or pledge, found a ${fact.kind}; correct one of its slots instead`)
    return { ...fact, [slot]: act.name } as Fact
  }
  return fact
}
