import type { Doubt, Interval } from '../../facts/fact.ts'
import { dayNumber, isoDay, weekdayOf } from '../../facts/interval.ts'
import type { DateFields, Expression, Lean } from './expression.ts'
import { resolveDate, type DateMention } from './find.ts'

const written = ({ start, end }: Interval): string => (start === end ? start : `${start}/${end}`)

/** The dates an expression is made of, outermost first. */
function datesWithin(e: Expression): DateFields[] {
  switch (e.type) {
    case 'date': return [e]
    case 'range': return [...datesWithin(e.from), ...datesWithin(e.to)]
    case 'part': case 'nth': case 'weekOf': return datesWithin(e.of)
    default: return []
  }
}

/** The same expression with another month in all its dates. */
function withMonth(e: Expression, from: number, to: number): Expression {
  switch (e.type) {
    case 'date': return e.month === from ? { ...e, month: to, months: undefined } : { ...e, months: undefined }
    case 'range': return { ...e, from: withMonth(e.from, from, to), to: withMonth(e.to, from, to) }
    case 'part': case 'nth': case 'weekOf': return { ...e, of: withMonth(e.of, from, to) }
    default: return e
  }
}

/** Two names given for one month that are not names of the same month ("September/July"). */
function monthNames(mention: DateMention, date: DateFields, reference: string, lean: Lean): Doubt {
  const taken = resolveDate(mention, reference, lean)
  const readings = date.months!.map((month) => ({ month, days: resolveDate({ ...mention, expression: withMonth(mention.expression, date.month!, month) }, reference, lean) }))
  const choices = readings.map(({ month, days }, i) => ({
    value: days ? written(days) : String(month).padStart(2, '0'),
    why: `${i === 0 ? 'the first' : 'the second'} of the two names${date.shift === 0 && Number(reference.slice(5, 7)) === month ? ', and the month of publication, which is called the current one' : ''}`,
  }))
  const chosen = Math.max(0, readings.findIndex(({ days }) => days !== null && taken && days.start === taken.start && days.end === taken.end))
  return { kind: 'month-names-disagree', spans: [mention.span], about: null, choices, chosen, why: 'The two names given for one month are names of different months. Another report of the same thing would settle it.' }
}

function nearestWeekday(day: number, weekday: number): number {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return ahead <= 3 ? day + ahead : day + ahead - 7
}

/** A weekday that its date does not fall on. */
function wrongWeekday(mention: DateMention, weekday: number, reference: string, lean: Lean): Doubt | null {
  const e = mention.expression
  const days = resolveDate(mention, reference, lean)
  if (!days || days.start !== days.end || weekdayOf(dayNumber(days.start)) === weekday) return null
  const byWeekday = isoDay(nearestWeekday(dayNumber(days.start), weekday))
  return {
    kind: 'weekday-mismatch', spans: [mention.span], about: null, chosen: 0,
    choices: [{ value: days.start, why: e.type === 'day' ? 'the day counted from publication' : 'the date as it stands' }, { value: byWeekday, why: 'the nearest day that is this weekday' }],
    why: `${days.start} is not the weekday named. A calendar of the event, or another report of it, would settle it.`,
  }
}

/** Doubts that dates raise by themselves, given the day of publication: month names that disagree, weekdays that do not fit. */
export function dateDoubts(mentions: readonly DateMention[], reference: string, lean: (mention: DateMention) => Lean): Doubt[] {
  return mentions.flatMap((mention) => {
    const e = mention.expression
    const double = datesWithin(e).find((d) => d.months && d.months.length > 1)
    const weekday = e.type === 'day' || (e.type === 'date' && e.day !== undefined && !e.orNth) ? e.weekday : undefined
    if (!double && weekday === undefined) return []
    const leaning = lean(mention)
    return [double ? monthNames(mention, double, reference, leaning) : null, weekday === undefined ? null : wrongWeekday(mention, weekday, reference, leaning)].filter((d) => d !== null)
  })
}
