import type { Fact } from '../facts/fact.ts'
import type { Span } from '../text/span.ts'
import type { Status } from './entry.ts'

/** A fact as people point at it: by report and span, so that a decision outlives a better reader. */
export interface FactPointer { report: string; kind: string; span: Span }

/** What a person decided about facts. */
export type Act =
  | { do: 'confirm'; about: FactPointer }
  | { do: 'correct'; about: FactPointer; slot: string; value: unknown }
  | { do: 'reject'; about: FactPointer }
  | { do: 'add'; about: FactPointer; fact: Fact }
  | { do: 'join'; about: FactPointer; with: FactPointer }
  | { do: 'part'; about: FactPointer; with: FactPointer }
  | { do: 'rename'; about: FactPointer; name: string }
  | { do: 'set-status'; about: FactPointer; status: Status }
  | { do: 'remind'; about: FactPointer; owner: string | null; on: string | null }
  /** Settles a doubt: one of a report by a value it offers (the pointer then names the kind of the doubt and its words, and `slot` is null), or one of an entry by letting all values stand that are known of the slot. */
  | { do: 'settle'; about: FactPointer; slot: string | null; value: unknown }
  | { do: 'undo'; decision: string }

/** What stands in place of a rule for a fact that a person added. */
export const ADDED_BY_HAND = 'added by hand'

/** A decision with who made it, when (ISO time) and why. */
export interface Decision { id: string; act: Act; who: string; at: string; why: string }

/** A fact as a person adds it: sure, and said to be added. */
export function asAdded(fact: Fact): Fact {
  return { ...fact, confidence: 1, rule: ADDED_BY_HAND }
}
