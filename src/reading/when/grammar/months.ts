import type { DateFields } from '../expression.ts'
import { is, maybe, rule, type Item, type Made } from '../item.ts'
import { close, comma, dash, day, dayNumber, dot, fields, hasShift, month, monthNumber, namely, number, of, open, ordinal, ordinalEnding, pluralEnding, relative, shiftAfter, shiftBefore, slash, the, unit, year, yearless } from './elements.ts'

const monthUnit = unit(['month'], 1)
const yearUnit = unit(['year'], 1)
const isHijriYear = (value: number) => value >= 1300 && value <= 1500
const dual = is('month', (m) => yearless(m) && m.sense?.sort === 'month' && fields(m).months === undefined)

/** One month under two names; names that do not agree are both kept, the first leading. */
function twoNames(a: Item, b: Item): Made | null {
  const [one, other] = [fields(a), fields(b)]
  if (one.calendar !== other.calendar) return null
  if (one.month === other.month) return { kind: 'month', sense: a.sense, expression: { type: 'date', month: one.month, calendar: one.calendar } }
  return { kind: 'month', sense: a.sense, expression: { type: 'date', month: one.month, months: [one.month!, other.month!], calendar: one.calendar } }
}

function sameMonth(a: Item, b: Item): Made | null {
  return fields(a).month === fields(b).month ? twoNames(a, b) : null
}

const withYear = (a: Item, y: Item): Made | null => {
  const [date, named] = [fields(a), fields(y)]
  if (date.calendar !== named.calendar) return null
  return { kind: a.kind, sense: a.sense, weak: false, digits: a.digits, expression: { ...date, year: named.year! } }
}

/** Months, with one name or two, with and without a year. */
export const months = [
  ...rule([monthUnit, month], ([, m]) => ({ ...m!, weak: false })),
  ...rule([unit(['month'], 1), is('number', (n) => monthNumber.holds(n) && !(n.value === 1 && n.digits === 0))], ([u, n]) => (u!.definite ? null : { kind: 'month', weak: true, expression: { type: 'date', month: n!.value } })),
  ...rule([monthUnit, is('ordinal', (o) => o.value >= 1 && o.value <= 12)], ([u, o]) => (u!.definite ? { kind: 'month', weak: true, expression: { type: 'date', month: o!.value } } : null)),
  ...rule([month, dot], ([m]) => (m!.sense?.sort === 'month' && m!.sense.short ? { ...m!, weak: m!.weak } : null)),
  ...rule([dual, slash, dual], ([a, , b]) => twoNames(a!, b!)),
  ...rule([dual, open, dual, close], ([a, , b]) => sameMonth(a!, b!)),
  ...rule([dual, maybe(dash), dual], ([a, , b]) => sameMonth(a!, b!)),
  ...rule([month, shiftAfter], ([m, s]) => shifted(m!, s!)),
  ...rule([shiftBefore, month], ([s, m]) => shifted(m!, s!)),
  ...rule([is('month', yearless), maybe(is(['glue', 'mark'], (i) => of.holds(i) || comma.holds(i))), year], ([m, , y]) => withYear(m!, y!)),
  ...rule([is('month', (m) => yearless(m) && fields(m).calendar === 'hijri'), maybe(of), number], ([m, , n]) => (isHijriYear(n!.value) ? { kind: 'month', sense: m!.sense, expression: { ...fields(m!), year: n!.value } } : null)),
  ...rule([is('month', yearless), maybe(of), relative('year')], ([m, , y]) => ofYear(m!, y!)),
  ...rule([is('month', yearless), is('offset', (o) => o.expression?.type === 'offset' && o.expression.unit === 'year')], ([m, o]) => ({ kind: 'month', expression: { ...fields(m!), yearShift: (o!.expression as { count: number }).count } })),
]

function shifted(m: Item, s: Item): Made | null {
  if (!yearless(m)) return null
  const { shift, same } = hasShift(s)
  return { kind: 'month', sense: m.sense, expression: same ? { ...fields(m) } : { ...fields(m), shift } }
}

/** A date of a year told by its distance ("of last year"). */
export function ofYear(a: Item, y: Item): Made | null {
  const told = y.expression as { shift: number; same?: boolean }
  const date: DateFields = told.same ? { ...fields(a), same: 'year' } : { ...fields(a), yearShift: told.shift }
  return { kind: a.kind, sense: a.sense, expression: date }
}

const yearOf = (value: number, calendar?: 'hijri'): Made => ({ kind: 'year', value, expression: { type: 'date', year: value, calendar } })

/** Numbers, and years by number. */
export const years = [
  ...rule([number, ordinalEnding], ([n]) => (n!.digits > 0 && n!.digits < 4 ? { kind: 'ordinal', value: n!.value, digits: n!.digits } : null)),
  ...rule([ordinal, is('ordinal', (o) => o.value === -1)], ([o]) => (o!.value > 1 ? { kind: 'ordinal', value: -o!.value } : null)),
  ...rule([the, is(['ordinal', 'number', 'unit', 'weekday', 'shift', 'part', 'season', 'period', 'duration', 'day', 'year'])], ([, i]) => ({ ...i!, definite: true })),
  ...rule([yearUnit, maybe(of), is('year', (y) => y.weak)], ([, , y]) => yearOf(y!.value)),
  ...rule([unit(['year'], 2, 0), is('year', (y) => y.weak)], ([, y]) => yearOf(y!.value)),
  ...rule([yearUnit, number], ([, n]) => (isHijriYear(n!.value) && n!.digits === 4 ? yearOf(n!.value, 'hijri') : null)),
  ...rule([number, is('era', (e) => e.sense?.sort === 'era' && e.sense.calendar === 'hijri')], ([n]) => (isHijriYear(n!.value) && n!.digits === 4 ? yearOf(n!.value, 'hijri') : null)),
  ...rule([year, is('era')], ([y, e]) => (e!.sense?.sort === 'era' && e!.sense.calendar === 'gregorian' ? { ...y!, weak: false } : null)),
  ...rule([is('month', (m) => fields(m).year !== undefined), is('era')], ([m]) => ({ ...m! })),
  ...rule([is('day', (d) => fields(d).year !== undefined), is('era')], ([d]) => ({ ...d! })),
  ...rule([relative('year'), year], ([p, y]) => ({ kind: 'year', value: y!.value, expression: { type: 'date', year: y!.value, yearAway: (p!.expression as { shift: number }).shift } })),
  ...rule([year, pluralEnding], ([y]) => (y!.value % 10 === 0 ? { kind: 'period', expression: { type: 'decade', start: y!.value } } : null)),
  ...rule([day, maybe(is(['glue', 'mark'], (i) => of.holds(i) || comma.holds(i))), year], ([d, , y]) => (yearless(d!) && fields(d!).month !== undefined ? withYear(d!, y!) : null)),
  ...rule([day, maybe(of), relative('year')], ([d, , y]) => (yearless(d!) && fields(d!).month !== undefined ? ofYear(d!, y!) : null)),
  ...rule([is('day', (d) => fields(d).calendar === 'hijri'), maybe(is(['glue', 'mark'], (i) => namely.holds(i) || slash.holds(i) || open.holds(i) || dash.holds(i))), is('day', (d) => fields(d).calendar === undefined), maybe(close)], ([, , d]) => ({ ...d! })),
  ...rule([is('day', (d) => fields(d).calendar === undefined), is(['glue', 'mark'], (i) => namely.holds(i) || slash.holds(i) || open.holds(i)), is('day', (d) => fields(d).calendar === 'hijri'), maybe(close)], ([d]) => ({ ...d! })),
]

/** A day's number as far as a rule of days takes one. */
export const dayFigure = is(['number', 'ordinal'], (i) => i.kind === 'number' ? dayNumber.holds(i) : i.value >= 1 && i.value <= 31)
