import type { Act, Doubt, EntryDetail, FactPointer } from '../../answers.ts'

/** As much of a doubt of a report as settling it needs. */
export type SettledBy = Pick<Doubt, 'kind' | 'choices' | 'spans'>

/** Settles a doubt of a report by a value; what follows for its facts the register works out. */
export function settleBy(report: string, doubt: SettledBy, value: string): Act[] {
  return [{ do: 'settle', about: { report, kind: doubt.kind, span: doubt.spans[0] ?? [0, 0] }, slot: null, value }]
}

/** Settles a doubt of a report by one of its choices. */
export function settleReport(report: string, doubt: SettledBy, choice: number): Act[] {
  const chosen = doubt.choices[choice]
  return chosen ? settleBy(report, doubt, chosen.value) : []
}

/** Whether any day may settle a doubt: that of publication, which nobody may have told. */
export const isOfDay = (kind: string) => kind === 'published-inferred'

const pointer = (entry: EntryDetail, source: EntryDetail['sources'][number]): FactPointer => ({ report: source.report, kind: entry.kind, span: source.spans[0]! })

/** A value of an entry as a fact holds it: an entry compares places by their keys, and by their letters where they have none. */
function asFactHolds(slot: string, value: unknown): { slot: string; value: unknown } {
  if (slot !== 'place') return { slot, value }
  return typeof value === 'string' && value.startsWith('~') ? { slot, value: value.slice(1) } : { slot: 'placeId', value }
}

/** Decisions that settle what reports of an entry differ in: the reports that say otherwise are corrected to the value chosen. */
export function settleEntry(entry: EntryDetail, slot: string, choice: number): Act[] {
  const values = entry.values[slot] ?? []
  const chosen = values[choice]
  if (!chosen) return []
  const otherwise = new Set(values.flatMap((value, i) => (i === choice ? [] : value.reports)))
  const sources = entry.sources.filter((source) => source.spans.length > 0 && (slot === 'modality' ? source.modality !== chosen.value : otherwise.has(source.report)))
  return sources.map((source): Act => ({ do: 'correct', about: pointer(entry, source), ...asFactHolds(slot, chosen.value) }))
}

/** The decision that lets all values of a slot stand beside each other, until a report brings another one. */
export function letStand(entry: EntryDetail, slot: string): Act[] {
  const values = entry.values[slot] ?? []
  const source = entry.sources.find((one) => one.spans.length > 0)
  return source && values.length > 1 ? [{ do: 'settle', about: pointer(entry, source), slot, value: values.map((one) => one.value) }] : []
}
