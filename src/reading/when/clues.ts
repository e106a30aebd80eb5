import { calendarDay, dayNumber, dayOf, weekdayOf } from '../../facts/interval.ts'
import type { Span } from '../../text/span.ts'
import type { DateFields, Lean } from './expression.ts'
import type { DateMention } from './find.ts'
import { resolve } from './resolve.ts'
import { resolveFields } from './resolve-fields.ts'

/** What one date of a report says of the day the report was published on. */
export interface Clue {
  span: Span
  /** How well a day fits, as the logarithm of a likelihood: 0 fits best. */
  weigh: (day: number) => number
  /** Why a day fits, or null when it does not. */
  fits: (day: number) => string | null
  /** First and last year that publication may lie in, as far as the date says. */
  years: readonly [number, number] | null
}

const RULED_OUT = -8
const AGAINST = -4
const PER_YEAR = 0.6
const YEARS_FROM_NAMED = 4
const PER_DAY_AHEAD = 0.12
const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAY_NAMES: Record<number, string> = { 0: 'today', [-1]: 'yesterday', 1: 'tomorrow' }
const MONTHS = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

type Part = Omit<Clue, 'span' | 'years'> & { years?: readonly [number, number] | null }

/** Days ending where a date says, or null for what is no Gregorian date. */
const fieldsOf = (mention: DateMention): { first: DateFields; last: DateFields } | null => {
  const e = mention.expression
  if (e.type === 'date') return { first: e, last: e }
  if (e.type === 'range' && e.from.type === 'date' && e.to.type === 'date') return { first: e.from, last: e.to }
  return e.type === 'part' && e.of.type === 'date' ? { first: e.of, last: e.of } : null
}

/** The clues that a mention gives, none when it says nothing of publication. */
export function cluesOf(mention: DateMention, lean: Lean, header: boolean): Clue[] {
  const parts: Part[] = []
  const e = mention.expression
  const ahead = lean === 'future'
  if (e.type === 'day' && e.weekday !== undefined) parts.push(weekday(e.weekday, e.offset))
  const fields = fieldsOf(mention)
  if (fields && fields.first.calendar === undefined) {
    const { first, last } = fields
    if (last.today !== undefined && last.month !== undefined) parts.push(toldDay(last, last.today))
    else if (header && last.day !== undefined && last.year !== undefined) parts.push(toldDay(last, 0))
    if (last.yearAway !== undefined) parts.push(yearAway(last.year!, last.yearAway))
    if (first.month !== undefined && first.shift === 0) parts.push(currentMonth(first, last, ahead))
    else if (first.month !== undefined && first.year === undefined && first.day !== undefined) parts.push(yearless(last, lean))
    if (e.type === 'range' && first.year !== undefined && first.month === undefined) parts.push(programme(first.year, last.year!))
    else if (last.year !== undefined && last.yearAway === undefined && last.today === undefined && mention.bound !== 'until') parts.push(explicit(mention, last, ahead))
  }
  return parts.map((part) => ({ years: null, ...part, span: mention.span }))
}

function weekday(weekday: number, offset: number): Part {
  const own = ((weekday - 1 - offset) % 7 + 7) % 7 + 1
  return {
    weigh: (day) => (weekdayOf(day) === own ? 0 : RULED_OUT),
    fits: (day) => (weekdayOf(day) !== own ? null : `${DAY_NAMES[offset] ?? `the day ${Math.abs(offset)} days ${offset < 0 ? 'before' : 'ahead'}`} is a ${WEEKDAYS[weekday]}`),
  }
}

function toldDay(date: DateFields, offset: number): Part {
  const own = (day: number) => dayOf(date.year ?? calendarDay(day).year, date.month!, date.day ?? calendarDay(day).day) - offset
  return {
    weigh: (day) => (day === own(day) ? 0 : RULED_OUT),
    fits: (day) => (day === own(day) ? 'the report gives this day as its own' : null),
    years: date.year === undefined ? null : [date.year - 1, date.year + 1],
  }
}

function yearAway(year: number, away: number): Part {
  return {
    weigh: (day) => (calendarDay(day).year === year - away ? 0 : RULED_OUT),
    fits: (day) => (calendarDay(day).year === year - away ? `${year} is called ${away === 0 ? 'the current year' : away > 0 ? 'the next year' : 'the last year'}` : null),
    years: [year - away, year - away],
  }
}

/** Days of "the current" month: announced ones lie shortly ahead, told ones shortly behind. A second name that disagrees is less likely. */
function currentMonth(first: DateFields, last: DateFields, ahead: boolean): Part {
  const names = first.months ?? [first.month!]
  const distance = (day: number): number => {
    const at = calendarDay(day).day
    return first.day === undefined ? 0 : ahead ? first.day - at : at - last.day!
  }
  return {
    weigh: (day) => {
      const place = names.indexOf(calendarDay(day).month)
      if (place < 0) return RULED_OUT
      const away = distance(day)
      return -1.5 * place - (away < 0 ? 4 : away === 0 && ahead ? 1 : PER_DAY_AHEAD * away)
    },
    fits: (day) => {
      const { month } = calendarDay(day)
      if (!names.includes(month) || distance(day) < 0) return null
      const doubted = names.length > 1 ? `, one of two names that disagree${names[0] === month ? '' : ' and the second'}` : ''
      const near = first.day === undefined || distance(day) === 0 ? '' : `, ${distance(day)} ${distance(day) === 1 ? 'day' : 'days'} ${ahead ? `before its day ${first.day}, which is ahead` : `after its day ${last.day}`}`
      return `${MONTHS[month]} is called the current month${doubted}${near}`
    },
  }
}

/** A day and month told without year lie near publication; a weekday beside them speaks for the year. */
function yearless(date: DateFields, lean: Lean): Part {
  const found = (day: number) => resolveFields({ ...date, weekday: undefined }, { reference: day, lean, last: null })
  return {
    weigh: (day) => {
      const days = found(day)
      if (!days) return RULED_OUT
      return -0.02 * Math.min(100, Math.abs(days.start - day)) - (date.weekday !== undefined && weekdayOf(days.start) !== date.weekday ? 3 : 0)
    },
    fits: (day) => {
      const days = found(day)
      if (!days || Math.abs(days.start - day) > 31 || (date.weekday !== undefined && weekdayOf(days.start) !== date.weekday)) return null
      return `near ${date.day} ${MONTHS[date.month!]}, told without a year${date.weekday === undefined ? '' : ` as a ${WEEKDAYS[date.weekday]}`}`
    },
  }
}

/** A programme for several years is mostly signed as it begins. */
function programme(first: number, last: number): Part {
  const away = (day: number) => calendarDay(day).year - first
  return {
    weigh: (day) => (calendarDay(day).year > last ? AGAINST : away(day) === 0 ? 0 : away(day) === -1 ? -1 : -1.2 * Math.abs(away(day))),
    fits: (day) => (away(day) === 0 ? `a period named in the report begins in ${first}` : null),
    years: [first - 2, first + 2],
  }
}

/** A date with its year: what is told has happened, what is announced has not; a year close by is named less often than one further off is called "last" or "next". */
function explicit(mention: DateMention, date: DateFields, ahead: boolean): Part {
  const year = date.year!
  const days = resolve(mention.expression, `${year}-01-01`, 'none')
  const [start, end] = days ? [dayNumber(days.start), dayNumber(days.end)] : [dayOf(year, 1, 1), dayOf(year, 12, 31)]
  const exact = date.day !== undefined
  const weigh = (day: number): number => {
    if (ahead ? day > end : day < start) return AGAINST
    const away = Math.abs(calendarDay(day).year - year)
    const near = exact ? -0.02 * Math.min(90, ahead ? start - day : day - end) : 0
    return near - PER_YEAR * (exact ? away : Math.max(1, away))
  }
  const years: [number, number] = ahead ? [year - YEARS_FROM_NAMED, year] : [year, year + YEARS_FROM_NAMED]
  return { weigh, years, fits: (day) => (weigh(day) > AGAINST && Math.abs(calendarDay(day).year - year) <= 1 ? `${year} is ${ahead ? 'the nearest year announced' : 'the latest year told of'}` : null) }
}
