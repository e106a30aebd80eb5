import type { MatrixCell, Party } from '../../answers.ts'

/** By what parties and pairs are put in order. */
export const ORDERS = ['entries', 'open', 'overdue', 'last', 'name'] as const
export type Order = (typeof ORDERS)[number]

/** What the register holds of each party with all others. */
export function weighed(cells: readonly MatrixCell[]): Map<Party, Omit<MatrixCell, 'parties'>> {
  const sums = new Map<Party, Omit<MatrixCell, 'parties'>>()
  for (const { parties, ...cell } of cells) {
    for (const party of parties) {
      const before = sums.get(party) ?? { entries: 0, open: 0, overdue: 0, last: null }
      sums.set(party, { entries: before.entries + cell.entries, open: before.open + cell.open, overdue: before.overdue + cell.overdue, last: (cell.last ?? '') > (before.last ?? '') ? cell.last : before.last })
    }
  }
  return sums
}

type Weight = Omit<MatrixCell, 'parties'>

/** Which of two comes first: more of what is asked for, else more entries; by name where that is asked. */
export function firstOf(a: Weight & { name: string }, b: Weight & { name: string }, order: Order, compare: (a: string, b: string) => number): number {
  if (order === 'name') return compare(a.name, b.name)
  const by = order === 'last' ? (b.last ?? '').localeCompare(a.last ?? '') : b[order] - a[order]
  return by || b.entries - a.entries || compare(a.name, b.name)
}

/** How dark a count is shown, in per cent of the accent: by its logarithm, so that a few large ones do not hide the rest. */
export function shade(entries: number, most: number): number {
  return entries === 0 ? 0 : Math.round(8 + 34 * (Math.log1p(entries) / Math.log1p(Math.max(1, most))))
}
