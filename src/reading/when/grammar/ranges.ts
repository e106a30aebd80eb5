import type { DateFields, Expression } from '../expression.ts'
import { is, maybe, rule, type Item, type Made } from '../item.ts'
import { and, between, comma, dash, fields, from, month, relday, shiftAfter, slash, the, to, unit, weekday, year, yearless, hasShift } from './elements.ts'
import { dayFigure } from './months.ts'

const range = (first: Expression, last: Expression, weak = false): Made => ({ kind: 'range', weak, expression: { type: 'range', from: first, to: last } })
const monthly = (item: Item) => fields(item).day !== undefined && (fields(item).month !== undefined || fields(item).monthShift !== undefined || fields(item).same !== undefined)
const dayInMonth = is('day', (d) => d.expression?.type === 'date' && !d.weak && monthly(d) && fields(d).weekday === undefined)
const listLink = is(['glue', 'mark'], (i) => to.holds(i) || dash.holds(i) || and.holds(i))
const days = is('range', (r) => r.expression?.type === 'range' && r.expression.from.type === 'date' && r.expression.from.day !== undefined)

/** The first day of a range whose month and year are only told at its end ("10 and 11 September"). */
function withDay(figure: Item, d: Item): Made | null {
  const last = fields(d)
  return figure.value < last.day! ? range({ ...last, day: figure.value }, last) : null
}

/** Fills what the first of two dates leaves out from the second: "from March to June 2017". */
function fill(first: DateFields, last: DateFields): DateFields | null {
  if (first.calendar !== last.calendar) return null
  const out = { ...first }
  if (out.day !== undefined && out.month === undefined && out.monthShift === undefined && out.same === undefined) {
    if (last.day === undefined || last.day < out.day) return null
    return { ...last, day: out.day, weekday: out.weekday }
  }
  if (out.year === undefined && out.yearShift === undefined && out.shift === undefined) {
    const turns = out.month !== undefined && last.month !== undefined && out.month > last.month
    if (last.year !== undefined) out.year = turns ? last.year - 1 : last.year
    if (last.yearShift !== undefined) out.yearShift = turns ? last.yearShift - 1 : last.yearShift
    if (last.shift !== undefined) out.shift = last.shift
  }
  return out
}

/** What the second date leaves out and the first told: "5 September 2017 to 7 October". */
function carry(first: DateFields, last: DateFields): DateFields {
  if (!yearless({ expression: last } as Item) || first.year === undefined) return last
  const turns = first.month !== undefined && last.month !== undefined && first.month > last.month
  return { ...last, year: turns ? first.year + 1 : first.year }
}

function datesBetween(a: Item, b: Item): Made | null {
  const [first, last] = [a.expression!, b.expression!]
  if (first.type === 'date' && last.type === 'date') {
    if ((first.day === undefined) !== (last.day === undefined)) return null
    if ((first.month === undefined) !== (last.month === undefined) && first.day === undefined) return null
    const filled = fill(first, last)
    if (!filled) return null
    const end = carry(filled, last)
    if (filled.year !== undefined && end.year !== undefined && after(filled, end)) return null
    return range(filled, end)
  }
  return range(first, last)
}

const after = (a: DateFields, b: DateFields) => a.year! > b.year! || (a.year === b.year && (a.month ?? 0) > (b.month ?? 0))
const dated = is(['day', 'month', 'relday', 'weekday', 'period', 'season'], (i) => !i.weak || i.kind === 'month')
const plausibleYears = (a: Item, b: Item) => a.value < b.value && b.value - a.value <= 100

/** Ranges of days, months, years and weekdays. */
export const ranges = [
  ...rule([dayFigure, maybe(and), listLink, maybe(the), dayInMonth], ([n, , , , d]) => withDay(n!, d!)),
  ...rule([dayFigure, is(['glue', 'mark'], (i) => and.holds(i) || comma.holds(i)), days], ([n, , r]) => {
    const { from: first, to: last } = r!.expression as Expression & { type: 'range' }
    return n!.value < (first as DateFields).day! ? range({ ...(first as DateFields), day: n!.value }, last) : null
  }),
  ...rule([is('day', (d) => d.expression?.type === 'date' && yearless(d) && monthly(d)), listLink, maybe(the), dayFigure], ([d, l, , n], words) => {
    const first = fields(d!)
    if (l!.kind === 'glue' && and.holds(l!) && !words.monthFirst) return null
    return n!.value > first.day! && (n!.kind === 'ordinal' || n!.digits > 0) && d!.digits === 0 ? range(first, { ...first, day: n!.value }) : null
  }),
  ...rule([days, maybe(comma), year], ([r, , y]) => {
    const { from: first, to: last } = r!.expression as { from: DateFields; to: DateFields }
    return last.year === undefined && last.yearShift === undefined && last.shift === undefined ? range({ ...first, year: y!.value }, { ...last, year: y!.value }) : null
  }),
  ...rule([days, shiftAfter], ([r, s]) => {
    const { from: first, to: last } = r!.expression as { from: DateFields; to: DateFields }
    return yearless({ expression: last } as Item) ? range({ ...first, shift: hasShift(s!).shift }, { ...last, shift: hasShift(s!).shift }) : null
  }),
  ...rule([maybe(from), dated, maybe(and), is('glue', (g) => to.holds(g)), dated], ([f, a, , , b]) => (f || (a!.kind !== 'relday' && (a!.kind === b!.kind || a!.kind === 'period' || b!.kind === 'period')) ? datesBetween(a!, b!) : null)),
  ...rule([dated, dash, dated], ([a, , b]) => (a!.kind === b!.kind ? datesBetween(a!, b!) : null)),
  ...rule([between, dated, and, dated], ([, a, , b]) => datesBetween(a!, b!)),
  ...rule([between, dayFigure, and, dayInMonth], ([, n, , d]) => withDay(n!, d!)),
  ...rule([unit(['month'], 2), month, and, month], ([, a, , b]) => datesBetween(a!, b!)),
  ...rule([year, dash, year], ([a, , b]) => (plausibleYears(a!, b!) ? range(a!.expression!, b!.expression!) : null)),
  ...rule([year, dash, is('number', (n) => n.digits === 2)], ([y, , n]) => (n!.value === (y!.value + 1) % 100 ? range(y!.expression!, { type: 'date', year: y!.value + 1 }) : null)),
  ...rule([year, is('mark', (m) => slash.holds(m)), year], ([a, , b]) => (b!.value === a!.value + 1 ? range(a!.expression!, b!.expression!, true) : null)),
  ...rule([from, year, maybe(and), is('glue', (g) => to.holds(g)), year], ([, a, , , b]) => (plausibleYears(a!, b!) ? range(a!.expression!, b!.expression!) : null)),
  ...rule([between, maybe(unit(['year'], 1, 2)), year, and, year], ([, , a, , b]) => (plausibleYears(a!, b!) ? range(a!.expression!, b!.expression!) : null)),
  ...rule([unit(['year'], 1, 2, 0), year, is(['glue', 'mark'], (i) => and.holds(i) || to.holds(i) || dash.holds(i)), year], ([, a, l, b]) => (plausibleYears(a!, b!) && (!and.holds(l!) || b!.value === a!.value + 1) ? range(a!.expression!, b!.expression!) : null)),
]

/** Weekdays listed together, and lists that a word for "days" opens. */
export const lists = [
  ...rule([unit(['day'], 2, 0), maybe(the), is('range', (r) => !r.weak)], ([, , r]) => ({ ...r! })),
  ...rule([unit(['day'], 2, 0), weekday, and, weekday], ([, a, , b]) => range(a!.expression!, b!.expression!)),
  ...rule([is('weekday', (w) => !w.weak), and, is('weekday', (w) => !w.weak)], ([a, , b]) => (b!.value === (a!.value % 7) + 1 && b!.expression?.type === 'weekday' && a!.expression?.type === 'weekday' && b!.expression.shift === undefined ? range(a!.expression, { ...b!.expression }) : null)),
  ...rule([relday, and, relday], ([a, , b]) => (b!.value === a!.value + 1 && b!.expression?.type === 'day' && a!.expression?.type === 'day' ? range(a!.expression, b!.expression) : null)),
  ...rule([is(['weekday', 'relday'], (i) => !i.weak), and, is(['relday', 'weekday'], (i) => !i.weak)], ([a, , b]) => (a!.kind !== b!.kind && a!.expression?.type === 'day' && a!.value === 0 ? range(a!.expression, b!.expression!) : null)),
]

