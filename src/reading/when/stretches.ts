import { calendarDay, dayOf, weekdayOf } from '../../facts/interval.ts'
import type { DatePart, DateUnit } from '../../rules/date-words.ts'

/** An interval in day numbers, both ends inclusive. */
export interface Days { start: number; end: number }

const DAYS_OF_WEEK = 7
const LONGEST_MONTH = 31

/** Monday of the week a day is in. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1
}

/** The same day so many months later, or the last day of that month when it has none. */
export function monthsFrom(day: number, months: number): number {
  const at = calendarDay(day)
  return Math.min(dayOf(at.year, at.month + months, at.day), dayOf(at.year, at.month + months + 1, 1) - 1)
}

const months = (year: number, month: number, count: number): Days => ({ start: dayOf(year, month, 1), end: dayOf(year, month + count, 1) - 1 })
const SUNDAY_OF_WEEKEND = 6

/** The period a day is in, moved by so many periods. */
export function periodAround(unit: DateUnit, day: number, shift: number): Days | null {
  const { year, month } = calendarDay(day)
  switch (unit) {
    case 'minute': case 'hour': case 'day': return { start: day + shift, end: day + shift }
    case 'week': return { start: mondayOf(day) + DAYS_OF_WEEK * shift, end: mondayOf(day) + DAYS_OF_WEEK * shift + 6 }
    case 'weekend': return { start: mondayOf(day) + DAYS_OF_WEEK * shift + SUNDAY_OF_WEEKEND - 1, end: mondayOf(day) + DAYS_OF_WEEK * shift + SUNDAY_OF_WEEKEND }
    case 'month': return months(year, month + shift, 1)
    case 'quarter': return months(year, 3 * (Math.ceil(month / 3) - 1 + shift) + 1, 3)
    case 'half': return months(year, 6 * (Math.ceil(month / 6) - 1 + shift) + 1, 6)
    case 'season': return months(year, 3 * (Math.floor(month / 3) + shift), 3)
    case 'year': return months(year + shift, 1, 12)
    case 'decade': return months((Math.floor(year / 10) + shift) * 10, 1, 120)
    case 'century': return months((Math.floor((year - 1) / 100) + shift) * 100 + 1, 1, 1200)
  }
}

/** Early, middle or late days: tens of a month, Monday to Wednesday of a week, thirds of what is longer. */
export function partOf(part: DatePart, { start, end }: Days): Days {
  const length = end - start + 1
  if (length === DAYS_OF_WEEK) return part === 'early' ? { start, end: start + 2 } : part === 'mid' ? { start: start + 2, end: start + 3 } : { start: start + 4, end }
  if (length <= LONGEST_MONTH) return part === 'early' ? { start, end: Math.min(start + 9, end) } : part === 'mid' ? { start: start + 10, end: Math.min(start + 19, end) } : { start: Math.min(start + 20, end), end }
  const from = calendarDay(start)
  const to = calendarDay(end + 1)
  const count = (to.year - from.year) * 12 + to.month - from.month
  const third = (n: number) => (from.day === 1 && to.day === 1 && count % 3 === 0 ? dayOf(from.year, from.month + (count / 3) * n, 1) : start + Math.floor((length * n) / 3))
  const n = part === 'early' ? 0 : part === 'mid' ? 1 : 2
  return { start: third(n), end: third(n + 1) - 1 }
}

/** The nth weekday or unit inside a stretch, from its end when `nth` is negative; weeks count when whole. */
export function nthIn(nth: number, of: number | DateUnit, whole: Days): Days | null {
  const found = place(nth, of, whole)
  return found && found.start >= whole.start && found.end <= whole.end ? found : null
}

function place(nth: number, of: number | DateUnit, { start, end }: Days): Days | null {
  const every = (first: number, last: number, step: number, length: number): Days => {
    const at = nth > 0 ? first + (nth - 1) * step : last + (nth + 1) * step
    return { start: at, end: at + length - 1 }
  }
  if (typeof of === 'number') return every(start + ((of - weekdayOf(start) + 7) % 7), end - ((weekdayOf(end) - of + 7) % 7), DAYS_OF_WEEK, 1)
  const from = calendarDay(start)
  const to = calendarDay(end)
  const monthCount = (to.year - from.year) * 12 + to.month - from.month + 1
  const slice = (length: number): Days => {
    const offset = nth > 0 ? (nth - 1) * length : monthCount + nth * length
    return months(from.year, from.month + offset, length)
  }
  switch (of) {
    case 'day': return every(start, end, 1, 1)
    case 'week': return every(mondayOf(start + 6), mondayOf(end - 6), DAYS_OF_WEEK, DAYS_OF_WEEK)
    case 'weekend': return every(start + ((6 - weekdayOf(start) + 7) % 7), end - 1 - ((weekdayOf(end - 1) - 6 + 7) % 7), DAYS_OF_WEEK, 2)
    case 'month': return slice(1)
    case 'quarter': return slice(3)
    case 'half': return monthCount === 1 ? (nth === 1 ? { start, end: start + 14 } : { start: start + 15, end }) : slice(monthCount / 2)
    case 'decade': return slice(120)
    default: return null
  }
}
