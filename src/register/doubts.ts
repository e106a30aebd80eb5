import type { Interval } from '../facts/fact.ts'
import type { EntryDoubt, ValueSaid } from './entry.ts'
import { gapBetween, holds, lengthOf } from './days.ts'
import type { Card } from './card.ts'
import { letStand } from './settling.ts'

const shown = (value: unknown): string => {
  if (value && typeof value === 'object' && 'start' in value) { const { start, end } = value as Interval; return start === end ? start : `${start}–${end}` }
  return String(value)
}
const heard = (values: readonly ValueSaid[]) => values.map((value) => `${shown(value.value)} (${value.independent})`).join(' / ')

function differing(slot: string, values: readonly ValueSaid[]): EntryDoubt {
  return { kind: 'values-differ', slot, why: `${slot}: ${heard(values)}`, reports: [...new Set(values.flatMap((value) => value.reports))] }
}

/** Values that can stand beside the first: days inside its days, its country, a city of the country. */
function atOdds(slot: string, first: unknown, other: unknown): boolean {
  if (slot === 'when') {
    const a = first as Interval, b = other as Interval
    if (holds(a, b) || holds(b, a)) return false
    return lengthOf(a) <= 31 && lengthOf(b) <= 31 && (gapBetween(a, b) > 0 || a.start !== b.start)
  }
  if (slot === 'place') {
    const [a, b] = [String(first), String(other)]
    if (a.startsWith('~') || b.startsWith('~')) return false
    return !(a.startsWith(`${b}/`) || b.startsWith(`${a}/`))
  }
  return first !== other
}

const COMPARED = ['when', 'place', 'ordinal', 'count', 'amount'] as const

/** What reports of one entry contradict each other in: every slot with values that cannot all be true, and that nobody let stand beside each other. */
export function doubtsOf(card: Omit<Card, 'doubts'>, settled: Readonly<Record<string, readonly unknown[]>> = {}): EntryDoubt[] {
  const doubts: EntryDoubt[] = []
  const stands = (slot: string) => letStand((card.values[slot] ?? []).map((one) => one.value), settled[slot])
  for (const slot of COMPARED) {
    const values = stands(slot) ? [] : card.values[slot] ?? []
    const against = values.slice(1).filter((value) => atOdds(slot, values[0]!.value, value.value))
    if (against.length) doubts.push(differing(slot, [values[0]!, ...against]))
  }
  const modalities = card.values['modality'] ?? []
  const denied = modalities.find((value) => value.value === 'denied')
  if (denied && modalities.length > 1 && !stands('modality')) doubts.push({ kind: 'denied', slot: 'modality', why: `modality: ${heard(modalities)}`, reports: denied.reports })
  return doubts
}
