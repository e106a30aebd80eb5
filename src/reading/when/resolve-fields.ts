import { calendarDay, dayOf, weekdayOf } from '../../facts/interval.ts'
import type { DateFields } from './expression.ts'
import { hijriMonthStart, hijriOf } from './hijri.ts'
import type { Against } from './resolve.ts'
import { nthIn, type Days } from './stretches.ts'

interface Calendar { monthStart: (year: number, month: number) => number; at: (day: number) => { year: number; month: number } }
const GREGORIAN: Calendar = { monthStart: (year, month) => dayOf(year, month, 1), at: calendarDay }
const HIJRI: Calendar = { monthStart: hijriMonthStart, at: hijriOf }

const MONTHS_SEARCHED = 36

/** The days that a date means as far as its words name it. */
export function resolveFields(date: DateFields, against: Against): Days | null {
  const calendar = date.calendar === 'hijri' ? HIJRI : GREGORIAN
  const { reference, last } = against
  const here = calendar.at(reference)
  if (date.month === undefined && date.day !== undefined) {
    if (date.same === 'month') return last && dayIn(date, calendar, calendar.at(last.start))
    if (date.monthShift !== undefined) return dayIn(date, calendar, { year: here.year, month: here.month + date.monthShift })
    return dayOnly(date, calendar, against)
  }
  if (date.same === 'year' && !last) return null
  const year = date.year ?? (date.yearShift !== undefined ? here.year + date.yearShift : date.same === 'year' ? calendar.at(last!.start).year : undefined)
  if (date.month === undefined) return year === undefined ? null : { start: calendar.monthStart(year, 1), end: calendar.monthStart(year + 1, 1) - 1 }
  if (year !== undefined) return dayIn(date, calendar, { year, month: date.month })
  return withoutYear(date, calendar, against)
}

/** The day a date names in a month, or the whole month; null when the month has no such day. */
function dayIn(date: DateFields, calendar: Calendar, at: { year: number; month: number }): Days | null {
  const start = calendar.monthStart(at.year, at.month)
  const end = calendar.monthStart(at.year, at.month + 1) - 1
  if (date.day === undefined) return { start, end }
  const day = start + date.day - 1
  if (date.orNth && date.weekday !== undefined && (day > end || weekdayOf(day) !== date.weekday)) return nthIn(date.day, date.weekday, { start, end })
  return day > end ? null : { start: day, end: day }
}

const fits = (days: Days | null, date: DateFields): days is Days => days !== null && (date.weekday === undefined || date.orNth === true || weekdayOf(days.start) === date.weekday)

/** The occurrence that the telling leans to; a weekday may speak for the year beside it. */
function withoutYear(date: DateFields, calendar: Calendar, { reference, lean }: Against): Days | null {
  const { year, month: here } = calendar.at(reference)
  // Of two names that disagree, "the current" one is that of publication.
  const month = date.months?.find((m) => m === here && date.shift === 0) ?? date.month!
  const near = [-2, -1, 0, 1, 2].map((n) => dayIn(date, calendar, { year: year + n, month })).filter((d) => d !== null)
  const months = [-2, -1, 0, 1, 2].map((n) => dayIn({ ...date, day: undefined }, calendar, { year: year + n, month })!)
  if (near.length === 0) return null
  const distance = (d: Days) => (d.start > reference ? d.start - reference : d.end < reference ? reference - d.end : 0)
  const closest = () => near.toSorted((a, b) => distance(a) - distance(b))
  let best: Days | undefined
  if (date.shift === 0) best = closest()[0]
  else if (date.shift !== undefined && date.shift < 0) best = near.findLast((d) => d.end < reference)
  else if (date.shift !== undefined) best = near.filter((d) => d.start > reference)[date.shift - 1]
  else if (lean === 'past') best = near.findLast((d) => d.start <= reference)
  else if (lean === 'future') {
    const month = months.find((m) => m.end >= reference)!
    best = near.find((d) => d.start >= month.start)
  } else best = closest()[0]
  if (best && fits(best, date)) return best
  const byWeekday = date.weekday === undefined ? undefined : (lean === 'future' ? near.filter((d) => d.start >= reference) : closest()).slice(0, 3).find((d) => fits(d, date))
  return byWeekday ?? best ?? null
}

/** "The 16th", "Saturday the 16th": in the nearest month where it fits. */
function dayOnly(date: DateFields, calendar: Calendar, { reference, lean }: Against): Days | null {
  const here = calendar.at(reference)
  const found = (n: number): Days | null => {
    const days = dayIn(date, calendar, { year: here.year, month: here.month + n })
    return fits(days, date) ? days : null
  }
  const forward = () => { for (let n = 0; n <= MONTHS_SEARCHED; n++) { const d = found(n); if (d && d.start >= reference) return d } return null }
  const back = () => { for (let n = 0; n >= -MONTHS_SEARCHED; n--) { const d = found(n); if (d && d.start <= reference) return d } return null }
  if (lean === 'future') return forward()
  if (lean === 'past') return back()
  const [a, b] = [back(), forward()]
  return a && b ? (reference - a.start <= b.start - reference ? a : b) : a ?? b
}
