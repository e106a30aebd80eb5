import type { EntryDetail } from '../../answers.ts'

/** The day of a figure as YYYY-MM-DD: its own, else the first on which it was told; "" where none is known. */
export function toldAt(entry: EntryDetail): string {
  return entry.when?.start ?? entry.firstKnown ?? ''
}

/** Figures of a pair by what they measure and in which unit, each in the order of time, those of no known day first. */
export function figureGroups(entries: readonly EntryDetail[]): EntryDetail[][] {
  const groups = new Map<string, EntryDetail[]>()
  for (const entry of entries.filter((one) => one.kind === 'figure' && one.amount !== null).sort((a, b) => toldAt(a).localeCompare(toldAt(b)))) {
    const group = `${entry.measure ?? 'other'} ${entry.unit ?? ''}`
    groups.set(group, [...(groups.get(group) ?? []), entry])
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)
}
