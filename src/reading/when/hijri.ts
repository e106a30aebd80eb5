import { Temporal } from 'temporal-polyfill/full'
import { dayNumber, isoDay } from '../../facts/interval.ts'

const CALENDAR = 'islamic-umalqura'
const monthStarts = new Map<number, number>()

/** Day number of the first of a month of the Umm al-Qura calendar; months run on into the next year. */
export function hijriMonthStart(year: number, month: number): number {
  const index = year * 12 + month - 1
  const known = monthStarts.get(index)
  if (known !== undefined) return known
  const date = Temporal.PlainDate.from({ calendar: CALENDAR, year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 })
  const start = dayNumber(date.withCalendar('iso8601').toString())
  monthStarts.set(index, start)
  return start
}

/** Year and month of the Umm al-Qura calendar on a day. */
export function hijriOf(day: number): { year: number; month: number } {
  const date = Temporal.PlainDate.from(isoDay(day)).withCalendar(CALENDAR)
  return { year: date.year, month: date.month }
}
