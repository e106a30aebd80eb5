import type { Interval } from '../../facts/fact.ts'
import { calendarDay, dayNumber, dayOf, intervalOf, weekdayOf } from '../../facts/interval.ts'
import type { Expression, Lean } from './expression.ts'
import { resolveFields } from './resolve-fields.ts'
import { mondayOf, monthsFrom, nthIn, partOf, periodAround, type Days } from './stretches.ts'

/** What an expression is resolved against: days as numbers from 1970. */
export interface Against { reference: number; lean: Lean; last: Days | null }

const FIRST_DAY = dayOf(1, 1, 1)
const LAST_DAY = dayOf(9999, 12, 31)

/** The interval an expression means when written on `reference`; null when it leaves everything open. */
export function resolve(expression: Expression, reference: string, lean: Lean, lastMentioned: Interval | null = null): Interval | null {
  const last = lastMentioned && { start: dayNumber(lastMentioned.start), end: dayNumber(lastMentioned.end) }
  const days = resolveDays(expression, { reference: dayNumber(reference), lean, last })
  return days && days.start <= days.end && days.start >= FIRST_DAY && days.end <= LAST_DAY ? intervalOf(days.start, days.end) : null
}

const single = (day: number): Days => ({ start: day, end: day })

/** The same in day numbers. */
export function resolveDays(expression: Expression, against: Against): Days | null {
  const { reference } = against
  switch (expression.type) {
    case 'date': return resolveFields(expression, against)
    case 'day': return single(reference + expression.offset)
    case 'weekday': return single(weekdayNear(expression, against))
    case 'relative': return relative(expression, against)
    case 'span': return span(expression, reference)
    case 'offset': return against.lean === 'past' && expression.count > 0 ? null : offset(expression, reference)
    case 'weekdays': return single(countedWeekday(expression, reference))
    case 'within': return against.lean === 'past' ? null : within(expression, reference)
    case 'part': return part(expression, against)
    case 'nth': return nth(expression, against)
    case 'season': return season(expression, against)
    case 'decade': return { start: dayOf(expression.start, 1, 1), end: dayOf(expression.start + 9, 12, 31) }
    case 'weekOf': {
      const days = resolveDays(expression.of, against)
      return days && { start: mondayOf(days.start), end: mondayOf(days.start) + 6 }
    }
    case 'range': return range(expression, against)
  }
}

const latest = (weekday: number, day: number) => day - ((weekdayOf(day) - weekday + 7) % 7)
const next = (weekday: number, day: number) => latest(weekday, day) + 7

function weekdayNear(e: Expression & { type: 'weekday' }, { reference, lean, last }: Against): number {
  const base = e.told && last ? (e.shift === -1 ? last.start : last.end) : reference
  if (e.week !== undefined) return mondayOf(base) + 7 * e.week + e.weekday - 1
  if (e.nextWeek) return mondayOf(base) + 7 + e.weekday - 1
  if (e.shift === -1) return latest(e.weekday, base - 1)
  if (e.shift === 1) return next(e.weekday, base) + 7 * (e.skip ?? 0)
  if (lean !== 'future') return latest(e.weekday, base)
  return e.shift === 0 ? next(e.weekday, base - 1) : next(e.weekday, base)
}

function countedWeekday(e: Expression & { type: 'weekdays' }, reference: number): number {
  return e.count > 0 ? next(e.weekday, reference) + 7 * (e.count - 1) : latest(e.weekday, reference - 1) + 7 * (e.count + 1)
}

function relative(e: Expression & { type: 'relative' }, { reference, lean, last }: Against): Days | null {
  if (e.same) return last && periodAround(e.unit, last.start, 0)
  // What follows something told in the past follows that, and not publication.
  if (e.told && !last && lean === 'past' && e.shift > 0) return null
  const base = e.told && last ? (e.shift < 0 ? last.start : last.end) : reference
  // What is announced on the last day of a week for "this week" is for the one that begins.
  const days = periodAround(e.unit, base, e.unit === 'week' && e.shift === 0 && !e.same && lean === 'future' && weekdayOf(reference) === 7 ? 1 : e.shift)
  if (days && e.unit === 'weekend' && e.shift === 0 && lean === 'past' && days.start > reference) return periodAround(e.unit, base, -1)
  return days
}

function span(e: Expression & { type: 'span' }, reference: number): Days | null {
  if (e.unit === 'hour' || e.unit === 'minute') return single(reference)
  const first = periodAround(e.unit, reference, e.shift < 0 ? -e.count : e.shift)
  const last = periodAround(e.unit, reference, e.shift < 0 ? -1 : e.shift + e.count - 1)
  return first && last && { start: first.start, end: last.end }
}

const MONTHS_OF = { month: 1, quarter: 3, year: 12, decade: 120 } as const

function offset(e: Expression & { type: 'offset' }, reference: number): Days | null {
  switch (e.unit) {
    case 'hour': case 'minute': return single(reference)
    case 'day': return single(reference + e.count)
    // "Three weeks ago" leaves that week, as "two months ago" leaves the month; "a week ago" is a day.
    case 'week': return e.exact || e.count >= -1 ? single(reference + 7 * e.count) : periodAround('week', reference + 7 * e.count, 0)
    case 'month': case 'quarter': case 'year': case 'decade':
      return e.exact ? single(monthsFrom(reference, MONTHS_OF[e.unit] * e.count)) : periodAround(e.unit === 'quarter' ? 'month' : e.unit === 'decade' ? 'year' : e.unit, monthsFrom(reference, MONTHS_OF[e.unit] * e.count), 0)
    default: return null
  }
}

function within(e: Expression & { type: 'within' }, reference: number): Days | null {
  const end = offset({ type: 'offset', unit: e.unit, count: e.count, exact: true }, reference)
  return end && { start: reference, end: e.unit === 'hour' || e.unit === 'minute' ? reference : end.start - 1 }
}

/** A part of a month without a year must itself lie on the side the telling leans to. */
function part(e: Expression & { type: 'part' }, against: Against): Days | null {
  const of = resolveDays(e.of, against)
  if (!of) return null
  const days = partOf(e.part, of)
  const { reference, lean } = against
  const free = e.of.type === 'date' && e.of.month !== undefined && e.of.year === undefined && e.of.yearShift === undefined && e.of.shift === undefined
  if (free && lean === 'past' && days.start > reference) return shifted(e, { ...against, reference: of.start - 1 })
  if (free && lean === 'future' && days.end < reference) return shifted(e, { ...against, reference: of.end + 1 })
  return days
}

function shifted(e: Expression & { type: 'part' }, against: Against): Days | null {
  const of = resolveDays(e.of, against)
  return of && partOf(e.part, of)
}

function nth(e: Expression & { type: 'nth' }, against: Against): Days | null {
  const of = resolveDays(e.of, against)
  return of && nthIn(e.nth, e.weekday ?? e.unit!, of)
}

const SEASON_STARTS = [3, 6, 9, 12]

/** Meteorological seasons: summer is June to August, the winter of a year begins in its December. */
function season(e: Expression & { type: 'season' }, { reference, lean }: Against): Days {
  const inYear = (year: number): Days => ({ start: dayOf(year, SEASON_STARTS[e.season]!, 1), end: dayOf(year, SEASON_STARTS[e.season]! + 3, 1) - 1 })
  const { year } = calendarDay(reference)
  if (e.year !== undefined) return inYear(e.year)
  if (e.yearShift !== undefined) return inYear(year + e.yearShift)
  const near = [-2, -1, 0, 1, 2].map((n) => inYear(year + n))
  if (e.shift === -1) return near.findLast((s) => s.end < reference)!
  if (e.shift === 1) return near.find((s) => s.start > reference)!
  if (lean === 'past') return near.findLast((s) => s.start <= reference)!
  return near.find((s) => s.end >= reference)!
}

function range(e: Expression & { type: 'range' }, against: Against): Days | null {
  const first = resolveDays(e.from, against)
  if (!first) return null
  const { to } = e
  const free = (to.type === 'weekday' && to.shift === undefined && to.week === undefined) || (to.type === 'date' && to.year === undefined && to.yearShift === undefined && to.shift === undefined && to.monthShift === undefined)
  const last = resolveDays(to, free ? { ...against, reference: first.start, lean: 'future' } : against)
  return last && last.end >= first.start ? { start: first.start, end: last.end } : null
}
