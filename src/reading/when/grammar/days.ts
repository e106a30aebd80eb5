import type { DateFields } from '../expression.ts'
import { is, maybe, rule, type Item, type Made } from '../item.ts'
import { isYear, shortYear } from '../senses.ts'
import { after, before, close, comma, dash, day, dayNumber, dayOrdinal, fields, hasShift, into, month, monthNumber, namely, number, of, open, relative, relday, shiftAfter, slash, the, unit, weekday, which, yearless } from './elements.ts'
import { dayFigure } from './months.ts'

const dayUnit = unit(['day'], 1)
const monthBefore = is('month')

/** A day of a month. A word like "the third" may also count weekdays, so it is remembered as an ordinal. */
function dayOf(figure: Item, m: Item): Made {
  const word = figure.kind === 'ordinal' && figure.digits === 0 && figure.value <= 5
  return { kind: 'day', value: word ? 1 : 0, expression: { ...fields(m), day: figure.value } }
}

const numeric = (first: number, second: number, order: string): { month: number; day: number } | null => {
  const [a, b] = order === 'month-day' ? [first, second] : [second, first]
  if (a >= 1 && a <= 12 && b >= 1 && b <= 31) return { month: a, day: b }
  return b >= 1 && b <= 12 && a >= 1 && a <= 31 ? { month: b, day: a } : null
}

function inFigures(first: Item, second: Item, y: number, order: string): Made | null {
  const date = numeric(first.value, second.value, order)
  return date ? { kind: 'day', expression: { type: 'date', year: y, ...date } } : null
}

const separator = is('mark', (m) => slash.holds(m) || dash.holds(m))
const shortNumber = is('number', (n) => n.digits === 2)
const fullYear = is('number', (n) => n.digits === 4 && isYear(n.value))

const hijriYear = is('year', (y) => fields(y).calendar === 'hijri')

/** "The third in March" is the third of something else. */
const ofMonths = is('glue', (g) => of.holds(g) && !into.holds(g))

/** Days of months. */
export const days = [
  ...rule([is('number', (n) => dayNumber.holds(n) && (n.digits > 0 || n.value > 1)), maybe(ofMonths), month], ([n, , m]) => dayOf(n!, m!)),
  ...rule([dayOrdinal, ofMonths, month], ([o, , m]) => dayOf(o!, m!)),
  ...rule([dayOrdinal, unit(['day'], 1), of, month], ([o, , , m]) => ({ ...dayOf(o!, m!), value: 0 })),
  ...rule([is('ordinal', (o) => dayOrdinal.holds(o) && (o.digits > 0 || o.value === 1 && !o.definite)), month], ([o, m]) => ({ ...dayOf(o!, m!), value: 0 })),
  ...rule([dayUnit, day], ([u, d]) => (u!.definite && d!.weak ? null : { ...d! })),
  ...rule([dayUnit, dayOrdinal, of, month], ([, o, , m]) => ({ ...dayOf(o!, m!), value: 0 })),
  ...rule([is('month', yearless), maybe(the), is(['number', 'ordinal'], (i) => dayFigure.holds(i) && (i.kind === 'number' ? i.digits > 0 : true))], ([m, , n], words) => ({ ...dayOf(n!, m!), value: 0, weak: !words.monthFirst })),
  ...rule([dayFigure, of, relative('month')], ([n, , p]) => ofMonth(n!, p!)),
  ...rule([is('number', (n) => dayNumber.holds(n) && n.digits > 0), relative('month')], ([n, p], words) => (words.monthFirst ? null : ofMonth(n!, p!))),
  ...rule([dayFigure, dayUnit, of, relative('month')], ([n, , , p]) => ofMonth(n!, p!)),
  ...rule([dayUnit, dayFigure, of, relative('month')], ([, n, , p]) => ofMonth(n!, p!)),
  ...rule([day, shiftAfter], ([d, s]) => shiftedDay(d!, s!)),
  ...rule([monthNumber, separator, number, separator, fullYear], ([a, , b, , y], words) => inFigures(a!, b!, y!.value, words.numericOrder)),
  ...rule([dayNumber, separator, number, separator, fullYear], ([a, , b, , y], words) => (a!.value > 12 ? inFigures(a!, b!, y!.value, words.numericOrder) : null)),
  ...rule([dayNumber, separator, dayNumber, separator, shortNumber], ([a, , b, , y], words) => weakly(inFigures(a!, b!, shortYear(y!.value), words.numericOrder))),
  ...rule([dayNumber, separator, monthNumber, separator, hijriYear], ([d, , m, , y]) => ({ kind: 'day', expression: { ...fields(y!), month: m!.value, day: d!.value } })),
  ...rule([fullYear, separator, monthNumber, separator, dayNumber], ([y, , m, , d]) => ({ kind: 'day', expression: { type: 'date', year: y!.value, month: m!.value, day: d!.value } })),
  ...rule([dayNumber, separator, monthBefore, separator, is('number', (n) => fullYear.holds(n) || shortNumber.holds(n))], ([d, , m, , y]) => (yearless(m!) ? { kind: 'day', expression: { ...fields(m!), day: d!.value, year: y!.digits === 2 ? shortYear(y!.value) : y!.value } } : null)),
  ...rule([dayNumber, separator, dayNumber], ([a, , b], words) => {
    const date = a!.digits > 0 && b!.digits > 0 ? numeric(a!.value, b!.value, words.numericOrder) : null
    return date ? { kind: 'day', weak: true, digits: 2, expression: { type: 'date', ...date } } : null
  }),
  ...rule([monthNumber, slash, fullYear], ([m, , y]) => ({ kind: 'month', weak: true, expression: { type: 'date', month: m!.value, year: y!.value } })),
  ...rule([fullYear, separator, monthNumber], ([y, , m]) => ({ kind: 'month', weak: true, expression: { type: 'date', month: m!.value, year: y!.value } })),
]

function weakly(made: Made | null): Made | null {
  return made && { ...made, weak: true }
}

function ofMonth(figure: Item, p: Item): Made | null {
  const told = p.expression as { shift: number; same?: boolean }
  const date: DateFields = told.same ? { type: 'date', day: figure.value, same: 'month' } : { type: 'date', day: figure.value, monthShift: told.shift }
  return { kind: 'day', weak: p.weak, expression: date }
}

function shiftedDay(d: Item, s: Item): Made | null {
  if (!yearless(d) || fields(d).month === undefined) return null
  const { shift, same } = hasShift(s)
  return { kind: 'day', expression: same ? fields(d) : { ...fields(d), shift } }
}

const joint = is(['glue', 'mark'], (i) => namely.holds(i) || comma.holds(i) || open.holds(i))

/** Days of a month that is not named. */
export const bareDays = [
  ...rule([is('ordinal', (o) => dayOrdinal.holds(o))], ([o]) => ({ kind: 'dayonly', weak: true, digits: o!.digits, expression: { type: 'date', day: o!.value } })),
  ...rule([is('number', (n) => n.definite && dayNumber.holds(n))], ([n]) => ({ kind: 'dayonly', weak: true, expression: { type: 'date', day: n!.value } })),
]

/** Days with their weekday, and days counted from publication. */
export const namedDays = [
  ...rule([weekday, maybe(joint), maybe(into), is('day', (d) => fields(d).weekday === undefined), maybe(close)], ([w, , , d]) => named(w!, d!)),
  ...rule([day, open, weekday, close], ([d, , w]) => named(w!, d!)),
  ...rule([day, comma, weekday], ([d, , w], words) => (words.monthFirst ? named(w!, d!) : null)),
  ...rule([weekday, maybe(the), dayFigure], ([w, , n]) => ({ kind: 'day', weak: !(n!.kind === 'ordinal' && (n!.digits > 0 || n!.value > 5)), unit: n!.kind === 'ordinal' ? 'day' : null, expression: { type: 'date', day: n!.value, weekday: w!.value } })),
  ...rule([dayUnit, relday], ([, d]) => ({ ...d! })),
  ...rule([maybe(dayUnit), maybe(which), is('glue', (g) => after.holds(g)), relday], ([, , , d]) => (d!.value > 0 ? fromToday(d!.value + 1) : null)),
  ...rule([maybe(dayUnit), maybe(which), is('glue', (g) => before.holds(g)), relday], ([, , , d]) => (d!.value < 0 ? fromToday(d!.value - 1) : null)),
  ...rule([relday, maybe(is(['mark'], (m) => comma.holds(m) || open.holds(m))), maybe(dayUnit), weekday, maybe(close)], ([d, , , w]) => (d!.expression?.type === 'day' ? { kind: 'relday', value: d!.value, expression: { ...d!.expression, weekday: w!.value } } : null)),
  ...rule([relday, maybe(joint), maybe(into), day, maybe(close)], ([t, , , d]) => (t!.expression?.type !== 'day' ? null : { kind: 'day', expression: { ...fields(d!), ...(t!.expression.weekday ? { weekday: t!.expression.weekday } : {}), today: t!.expression.offset } })),
]

function fromToday(offset: number): Made {
  return { kind: 'relday', value: offset, expression: { type: 'day', offset } }
}

function named(w: Item, d: Item): Made | null {
  if (w.expression?.type !== 'weekday' || w.expression.shift !== undefined) return null
  const orNth = d.value === 1 && d.kind === 'day' ? { orNth: true } : {}
  return { kind: 'day', expression: { ...fields(d), weekday: w.value, ...orNth } }
}
