import type { Interval } from './fact.ts'

export type { Interval } from './fact.ts'

const DAY_MS = 86_400_000

/** Days from 1970-01-01 to a day of the Gregorian calendar; a month or day beyond its bounds runs on into the next. */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  if (year >= 100) return Date.UTC(year, month - 1, day) / DAY_MS
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}

/** Days from 1970-01-01 to an ISO day. */
export function dayNumber(iso: string): number {
  return dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

const FIRST_KEPT = -36_525
const written: string[] = []

/** The ISO day so many days after 1970-01-01. Days within a century of it are written once. */
export function isoDay(number: number): string {
  const place = number - FIRST_KEPT
  if (place < 0 || place > -2 * FIRST_KEPT) return new Date(number * DAY_MS).toISOString().slice(0, 10)
  return (written[place] ??= new Date(number * DAY_MS).toISOString().slice(0, 10))
}

/** Year, month and day of a day number. */
export function calendarDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Weekday of a day number, Monday 1 to Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** How many days a Gregorian month has. */
export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}

/** Whether a string is a day that exists, as YYYY-MM-DD. */
export function isIsoDay(written: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(written) && isoDay(dayNumber(written)) === written
}

/** An interval of whole days, from day numbers; both ends belong to it. */
export function intervalOf(start: number, end: number): Interval {
  return { start: isoDay(start), end: isoDay(end) }
}

/** How many days an interval has. */
export function lengthOf(interval: Interval): number {
  return dayNumber(interval.end) - dayNumber(interval.start) + 1
}

/** Whether two intervals share a day. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether every day of the second interval is in the first. */
export function intervalCovers(wide: Interval, narrow: Interval): boolean {
  return wide.start <= narrow.start && narrow.end <= wide.end
}

/** Days from one ISO day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}
