import type { Interval } from '../facts/fact.ts'

const DAY_MS = 86_400_000
const seen = new Map<string, number>()

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(day: string): number {
  let n = seen.get(day)
  if (n === undefined) {
    n = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS)
    if (Number.isNaN(n)) throw new Error(`day: expected YYYY-MM-DD, found ${JSON.stringify(day)}; mend the date`)
    if (seen.size > 50_000) seen.clear()
    seen.set(day, n)
  }
  return n
}

/** ISO day of a day number. */
export function isoDay(n: number): string {
  return new Date(n * DAY_MS).toISOString().slice(0, 10)
}

/** Days in an interval, both ends counted. */
export function lengthOf(when: Interval): number {
  return dayNumber(when.end) - dayNumber(when.start) + 1
}

/** Days between two intervals; 0 when they share a day. */
export function gapBetween(a: Interval, b: Interval): number {
  return Math.max(0, dayNumber(a.start) - dayNumber(b.end), dayNumber(b.start) - dayNumber(a.end))
}

/** Whether the first interval holds the second. */
export function holds(a: Interval, b: Interval): boolean {
  return a.start <= b.start && a.end >= b.end
}

/** Whether two intervals are the same, or both absent. */
export function sameInterval(a: Interval | null, b: Interval | null): boolean {
  return (a?.start ?? null) === (b?.start ?? null) && (a?.end ?? null) === (b?.end ?? null)
}
