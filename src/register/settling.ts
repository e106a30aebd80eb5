import type { Doubt, Fact, Interval } from '../facts/fact.ts'
import { canonical } from '../text/canonical.ts'
import { overlaps } from '../text/span.ts'
import type { Act, Decision, FactPointer } from './decision.ts'

/** A doubt of a report that is settled: what it was, the place it had among the doubts of its report, and the decision that settled it. */
export interface Settled { at: number; doubt: Doubt; by: string }

/** The doubt that stands for an unknown day of publication: it is settled by reading the report with the day that is chosen. */
export const UNDATED = 'published-inferred'

/** Slot that a choice of a doubt is a value of. */
const SLOT: Partial<Record<Doubt['kind'], string>> = { 'month-names-disagree': 'when', 'weekday-mismatch': 'when', 'count-mismatch': 'count', 'two-parties': 'party', 'future-as-past': 'modality' }

/** A choice as the value of its slot. */
function valueOf(slot: string, written: string): unknown {
  if (slot === 'count') return Number(written)
  if (slot !== 'when') return written
  const [start, end = start] = written.split('/')
  return { start, end }
}

const days = (value: unknown) => { const { start, end } = (value ?? {}) as Partial<Interval>; return `${start}/${end}` }
const isSame = (slot: string, a: unknown, b: unknown) => (slot === 'when' ? days(a) === days(b) : canonical(a ?? null) === canonical(b ?? null))
const slotOf = (fact: Fact, slot: string) => (fact as unknown as Record<string, unknown>)[slot]

interface Numbered { number: number; fact: Fact }

/** The facts a doubt of a report is about, with the slot in doubt: the one it names, or those that its words date. */
export function doubtedFacts(doubt: Doubt, facts: readonly Numbered[]): { slot: string; about: Numbered[] } | null {
  const slot = SLOT[doubt.kind]
  if (!slot) return null
  const about = doubt.about === null
    ? facts.filter(({ fact }) => slot in fact && doubt.choices.some((choice) => isSame(slot, valueOf(slot, choice.value), slotOf(fact, slot))))
    : facts.filter(({ number }) => number === doubt.about)
  return about.length ? { slot, about } : null
}

/** The doubt of a report that a decision means: of its kind, with words in common, or the only one that rests on no words. */
export function pointedDoubt(pointer: FactPointer, doubts: readonly Doubt[]): number | null {
  const found = doubts.findIndex((doubt) => doubt.kind === pointer.kind && (doubt.spans.length === 0 || doubt.spans.some((span) => overlaps(span, pointer.span))))
  return found < 0 ? null : found
}

/** What settling a doubt of a report makes of the facts it is about: corrected to the value chosen, or confirmed where they say so already. */
export function settledFacts(doubt: Doubt, facts: readonly Numbered[], value: unknown): { number: number; act: { do: 'confirm' } | { do: 'correct'; slot: string; value: unknown } }[] {
  const found = doubtedFacts(doubt, facts)
  if (!found || typeof value !== 'string') return []
  const chosen = valueOf(found.slot, value)
  return found.about.map(({ number, fact }) => ({ number, act: isSame(found.slot, slotOf(fact, found.slot), chosen) ? { do: 'confirm' } : { do: 'correct', slot: found.slot, value: chosen } }))
}

/** What a decision says of a doubt of a report; null for one that says nothing of the sort. */
const settling = ({ act }: Decision): Extract<Act, { do: 'settle' }> | null => (act.do === 'settle' && act.slot === null ? act : null)

/** Parts the doubts of a report into those that are open and those that standing decisions settled: the doubt itself, or each fact it is about. `decided` gives the decisions on a fact by its number. */
export function partDoubts(all: readonly Doubt[], facts: readonly Numbered[], decisions: readonly Decision[], decided: (number: number) => readonly Decision[]): { open: Doubt[]; settled: Settled[] } {
  const by = new Map<number, string>()
  for (const decision of decisions) {
    const act = settling(decision)
    const at = act ? pointedDoubt(act.about, all) : null
    if (at !== null) by.set(at, decision.id)
  }
  all.forEach((doubt, at) => {
    const found = by.has(at) ? null : doubtedFacts(doubt, facts)
    const last = found?.about.map(({ number }) => decided(number).findLast(({ act }) => act.do === 'confirm' || act.do === 'reject' || (act.do === 'correct' && act.slot === found.slot)))
    if (last?.length && last.every((one) => one !== undefined)) by.set(at, last.at(-1)!.id)
  })
  return { open: all.filter((_, at) => !by.has(at)), settled: all.flatMap((doubt, at) => (by.has(at) ? [{ at, doubt, by: by.get(at)! }] : [])) }
}

/** All doubts that a report was read with, in their order, from those open and those settled. */
export function allDoubts(open: readonly Doubt[], settled: readonly Settled[]): Doubt[] {
  const all = [...open]
  for (const { at, doubt } of [...settled].sort((a, b) => a.at - b.at)) all.splice(at, 0, doubt)
  return all
}

/** The day that somebody gave a report without one; null where nobody did. */
export function givenDay(report: string, standing: readonly Decision[]): string | null {
  const given = standing.map(settling).findLast((act) => act?.about.report === report && act.about.kind === UNDATED)?.value
  return typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given) ? given : null
}

/** Whether a person let all these values of a slot stand beside each other. */
export function letStand(values: readonly unknown[], allowed: readonly unknown[] | undefined): boolean {
  if (!allowed) return false
  const known = new Set(allowed.map((value) => canonical(value)))
  return values.every((value) => known.has(canonical(value)))
}
