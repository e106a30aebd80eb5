import type { Act, Doubt, EntryDetail, Fact, Interval } from '../../answers.ts'
import { pointerTo } from './decided.ts'

/** Slot that a choice of a doubt is a value of. */
const SLOT: Partial<Record<Doubt['kind'], string>> = { 'month-names-disagree': 'when', 'weekday-mismatch': 'when', 'count-mismatch': 'count', 'two-parties': 'party', 'future-as-past': 'modality' }

/** A choice as the value of its slot. */
function valueOf(slot: string, written: string): unknown {
  if (slot === 'count') return Number(written)
  if (slot !== 'when') return written
  const [start, end = start] = written.split('/')
  return { start, end }
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const days = (value: unknown) => { const { start, end } = (value ?? {}) as Partial<Interval>; return [start, end] }

/** The facts a doubt of a report is about, with the slot in doubt: the one it names, or those that its words date. */
export function doubtedFacts(doubt: Doubt, facts: readonly Fact[]): { slot: string; about: Fact[] } | null {
  const slot = SLOT[doubt.kind]
  if (!slot) return null
  if (doubt.about !== null) return facts[doubt.about] ? { slot, about: [facts[doubt.about]!] } : null
  const readings = doubt.choices.map((choice) => days(valueOf(slot, choice.value)))
  const about = facts.filter((fact) => slot in fact && readings.some((one) => same(one, days((fact as unknown as Record<string, unknown>)[slot]))))
  return about.length ? { slot, about } : null
}

/** Decisions that settle a doubt of a report by one of its choices; none where it names no fact that can be corrected. */
export function settleReport(report: string, doubt: Doubt, facts: readonly Fact[], choice: number): Act[] {
  const found = doubtedFacts(doubt, facts)
  const chosen = doubt.choices[choice]
  if (!found || !chosen) return []
  const value = valueOf(found.slot, chosen.value)
  return found.about.map((fact): Act => {
    const held = (fact as unknown as Record<string, unknown>)[found.slot]
    return (found.slot === 'when' ? same(days(held), days(value)) : same(held, value)) ? { do: 'confirm', about: pointerTo(report, fact) } : { do: 'correct', about: pointerTo(report, fact), slot: found.slot, value }
  })
}

/** Slot of a fact behind a slot of an entry: an entry compares places by their keys. */
const slotOfFact = (slot: string) => (slot === 'place' ? 'placeId' : slot)

/** Decisions that settle what reports of an entry differ in: the reports that say otherwise are corrected to the value chosen. */
export function settleEntry(entry: EntryDetail, slot: string, choice: number): Act[] {
  const values = entry.values[slot] ?? []
  const chosen = values[choice]
  if (!chosen) return []
  const otherwise = new Set(values.flatMap((value, i) => (i === choice ? [] : value.reports)))
  const sources = entry.sources.filter((source) => otherwise.has(source.report) || (slot === 'modality' && source.modality !== chosen.value))
  return sources.map((source): Act => ({ do: 'correct', about: { report: source.report, kind: entry.kind, span: source.spans[0]! }, slot: slotOfFact(slot), value: chosen.value }))
}
