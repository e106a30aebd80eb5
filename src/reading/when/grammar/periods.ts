import type { DateUnit } from '../../../rules/date-words.ts'
import type { Expression } from '../expression.ts'
import { is, maybe, rule, type Item, type Made } from '../item.ts'
import { shortYear } from '../senses.ts'
import { about, after, ago, ahead, before, dash, dot, from, hasShift, hence, month, now, number, of, ordinal, possessive, relative, shiftAfter, shiftBefore, since, the, unit, weekday, whole, within, year, apostrophe } from './elements.ts'

const period = (expression: Expression, weak = false): Made => ({ kind: 'period', weak, expression })
const PERIODS: DateUnit[] = ['day', 'weekend', 'week', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century']
/** Periods that mean the current one when nothing is said of them ("the end of the month"). */
const BARE: DateUnit[] = ['weekend', 'week', 'month', 'quarter', 'half', 'year']
const one = unit(PERIODS, 1)
const many = unit([...PERIODS, 'hour', 'minute'], 0)
const anyUnit = unit(null)

function shiftUnit(u: Item, s: Item): Made {
  const { shift, told, same } = hasShift(s)
  const expression: Expression = { type: 'relative', unit: u.unit!, shift, ...(told ? { told } : {}), ...(same ? { same } : {}) }
  return { kind: u.unit === 'day' ? 'relday' : 'period', value: shift, expression }
}

const duration = (u: Item, count: number): Made => ({ kind: 'duration', unit: u.unit!, value: count, definite: u.definite })
const span = (d: Item, s: Item): Made => period({ type: 'span', unit: d.unit!, count: d.value, shift: hasShift(s).shift })
const lasts = is('duration')
const doubted = (u: Item) => u.sense?.sort === 'unit' && u.sense.doubt === true
/** A length of time: a duration, or one unit without an article. */
const length = is(['duration', 'unit'], (i) => !i.definite && (i.kind === 'duration' || (i.value === 1 && i.unit !== 'weekend' && !doubted(i))))
const countOf = (i: Item) => (i.kind === 'duration' ? i.value : 1)
const exactly = (made: Made): Made => ({ ...made, expression: { ...(made.expression as Expression & { type: 'offset' }), exact: true } })
const away = (i: Item, sign: number): Made => ({ kind: 'offset', expression: { type: 'offset', unit: i.unit!, count: sign * countOf(i) } })

/** Stretches counted from publication: last year, the coming three weeks, two days ago. */
export const relatives = [
  ...rule([one, shiftAfter], ([u, s]) => shiftUnit(u!, s!)),
  ...rule([shiftBefore, one], ([s, u]) => (s!.value === 0 && doubted(u!) ? null : shiftUnit(u!, s!))),
  ...rule([is('unit', (u) => u.definite && u.value === 1 && BARE.includes(u.unit!))], ([u]) => period({ type: 'relative', unit: u!.unit!, shift: 0 }, u!.unit !== 'weekend')),
  ...rule([number, anyUnit], ([n, u]) => (n!.value > 0 && n!.digits < 4 && !n!.definite ? duration(u!, n!.value) : null)),
  ...rule([number, shiftBefore, anyUnit], ([n, s, u]) => span({ ...u!, value: n!.value }, s!)),
  ...rule([unit(null, 2)], ([u]) => duration(u!, 2)),
  ...rule([is('unit', (u) => many.holds(u) && u.definite), number], ([u, n]) => duration(u!, n!.value)),
  ...rule([lasts, shiftAfter], ([d, s]) => span(d!, s!)),
  ...rule([shiftBefore, lasts], ([s, d]) => span(d!, s!)),
  ...rule([is('duration', (d) => d.definite), is('ordinal', (o) => o.value === -1 && o.definite)], ([d]) => period({ type: 'span', unit: d!.unit!, count: d!.value, shift: -1 })),
  ...rule([length, ago], ([d]) => away(d!, -1)),
  ...rule([before, maybe(about), length], ([, , d]) => away(d!, -1)),
  ...rule([from, length], ([, d]) => ({ ...away(d!, -1), weak: true })),
  ...rule([length, hence], ([d]) => exactly(away(d!, 1))),
  ...rule([length, from, is(['glue', 'relday'], (i) => now.holds(i) || (i.kind === 'relday' && i.value === 0))], ([d]) => exactly(away(d!, 1))),
  ...rule([ahead, maybe(about), length], ([, , d]) => away(d!, 1)),
  ...rule([is('glue', (g) => within.holds(g)), length], ([, d]) => period({ type: 'within', unit: d!.unit!, count: countOf(d!) })),
  ...rule([since, maybe(about), length], ([, , d]) => ({ ...away(d!, -1), bits: 1 })),
]

const part = is('part')
const needsOf = (p: Item) => p.sense?.sort === 'part' && p.sense.needsOf === true
const takes = (p: Item, x: Item) => p.sense?.sort !== 'part' || !p.sense.ofMonths || x.kind === 'month' || (x.expression?.type === 'relative' && x.expression.unit === 'month')
const counted = unit(['day', 'weekend', 'week', 'month', 'quarter', 'half', 'decade'], 1)

const nth = (o: Item, u: Item, p: Item): Made | null =>
  u.unit === 'month' && p.expression?.type !== 'date' && p.expression?.type !== 'relative' ? null : { kind: u.unit === 'day' ? 'day' : 'period', expression: { type: 'nth', nth: o.value, unit: u.unit!, of: p.expression! } }

const nthWeekday = (o: Item, w: Item, p: Item): Made => ({ kind: 'day', expression: { type: 'nth', nth: o.value, weekday: w.value, of: p.expression! } })

const century = is('period', (p) => p.kind === 'period' && p.unit === 'century')

/** Centuries by their number, and decades said to be of one. */
export const centuries = [
  ...rule([unit(['century'], 1), is('ordinal', (o) => o.value > 0 && o.value <= 21)], ([u, o]) => (u!.definite ? centuryOf(o!.value) : null)),
  ...rule([is('ordinal', (o) => o.value > 0 && o.value <= 21), unit(['century'], 1)], ([o]) => centuryOf(o!.value)),
  ...rule([is('period', (p) => p.expression?.type === 'decade'), maybe(of), century], ([d, , c]) => decadeOf(d!, c!)),
]

function centuryOf(nth: number): Made {
  return { kind: 'period', unit: 'century', value: 0, expression: { type: 'range', from: { type: 'date', year: nth * 100 - 99 }, to: { type: 'date', year: nth * 100 } } }
}

function decadeOf(d: Item, c: Item): Made {
  const { from: first } = c.expression as { from: { year: number } }
  return period({ type: 'decade', start: first.year - 1 + ((d.expression as { start: number }).start % 100) })
}

/** Parts of longer stretches: mid-July, the first week of October, the third quarter. */
export const parts = [
  ...rule([part, maybe(is(['glue', 'mark'], (i) => of.holds(i) || dash.holds(i))), maybe(about), whole], ([p, o, , x]) => (x!.expression?.type === 'part' || (needsOf(p!) && o?.kind !== 'glue') || !takes(p!, x!) ? null : period({ type: 'part', part: (p!.sense as { part: 'early' }).part, of: x!.expression! }))),
  ...rule([part, of, is('unit', (u) => u.value === 1 && !u.definite && u.unit !== 'day')], ([p, , u]) => period({ type: 'part', part: (p!.sense as { part: 'early' }).part, of: { type: 'relative', unit: u!.unit!, shift: 0 } })),
  ...rule([ordinal, counted, of, whole], ([o, u, , p]) => nth(o!, u!, p!)),
  ...rule([counted, ordinal, of, whole], ([u, o, , p]) => nth(o!, u!, p!)),
  ...rule([ordinal, unit(['quarter'], 1), maybe(of), year], ([o, u, , y]) => nth(o!, u!, y!)),
  ...rule([ordinal, unit(['quarter'], 1)], ([o]) => (o!.value >= 1 && o!.value <= 4 ? period({ type: 'nth', nth: o!.value, unit: 'quarter', of: { type: 'relative', unit: 'year', shift: 0 } }) : null)),
  ...rule([ordinal, maybe(unit(['day'], 1)), weekday, of, whole], ([o, , w, , p]) => nthWeekday(o!, w!, p!)),
  ...rule([weekday, ordinal, of, whole], ([w, o, , p]) => nthWeekday(o!, w!, p!)),
  ...rule([is('period', (p) => p.value > 0 && p.expression?.type === 'nth'), maybe(of), year], ([q, , y]) => period({ ...(q!.expression as Expression & { type: 'nth' }), of: y!.expression! })),
  ...rule([is(['year', 'number'], (y) => y.kind === 'year' || y.digits === 2), is('period', (p) => p.value > 0 && p.sense?.sort === 'quarter')], ([y, q]) => period({ ...(q!.expression as Expression & { type: 'nth' }), of: { type: 'date', year: y!.digits === 2 ? shortYear(y!.value) : y!.value } })),
  ...rule([unit(['week'], 1), of, is(['day', 'relday', 'weekday'])], ([u, , d]) => (u!.definite ? period({ type: 'weekOf', of: d!.expression! }) : null)),
]

const seasonWith = (s: Item, more: object): Made => ({ kind: 'season', weak: false, value: s.value, expression: { type: 'season', season: s.value, ...more } })
const bareSeason = is('season', (s) => s.weak)

/** Seasons of a year. */
export const seasons = [
  ...rule([bareSeason, maybe(of), year], ([s, , y]) => seasonWith(s!, { year: y!.value })),
  ...rule([bareSeason, maybe(of), relative('year')], ([s, , y]) => seasonWith(s!, { yearShift: (y!.expression as { shift: number }).shift })),
  ...rule([bareSeason, shiftAfter], ([s, t]) => seasonWith(s!, { shift: hasShift(t!).shift })),
  ...rule([shiftBefore, bareSeason], ([t, s]) => seasonWith(s!, { shift: hasShift(t!).shift })),
]

const plainWeekday = is('weekday', (w) => w.expression?.type === 'weekday' && w.expression.shift === undefined && w.expression.week === undefined)

function inWeek(w: Item, p: Item): Made {
  const { shift, told } = p.expression as { shift: number; told?: boolean }
  return { kind: 'weekday', value: w.value, expression: { type: 'weekday', weekday: w.value, week: shift, ...(told ? { told } : {}) } }
}

/** Weekdays with what is said of them. */
export const weekdays = [
  ...rule([unit(['day'], 1, 0), plainWeekday], ([u, w]) => (u!.definite ? null : { ...w!, weak: false })),
  ...rule([weekday, dot], ([w]) => (w!.sense?.sort === 'weekday' && w!.sense.short ? { ...w!, weak: false } : null)),
  ...rule([plainWeekday, shiftAfter], ([w, s], words) => shiftWeekday(w!, s!, words.nextWeekday)),
  ...rule([shiftBefore, plainWeekday], ([s, w], words) => shiftWeekday(w!, s!, words.nextWeekday)),
  ...rule([plainWeekday, maybe(is('glue', (g) => of.holds(g) || from.holds(g))), maybe(the), relative('week')], ([w, , , p]) => inWeek(w!, p!)),
  ...rule([relative('week'), maybe(apostrophe), possessive, plainWeekday], ([p, , , w]) => inWeek(w!, p!)),
  ...rule([plainWeekday, after, is('shift', (s) => s.value === 1)], ([w]) => ({ kind: 'weekday', value: w!.value, expression: { type: 'weekday', weekday: w!.value, shift: 1, skip: 1 } })),
  ...rule([month, after, is('shift', (s) => s.value === 1)], ([m]) => ({ kind: 'month', expression: { ...(m!.expression as Expression & { type: 'date' }), shift: 2 } })),
  ...rule([number, plainWeekday, is('glue', (g) => ago.holds(g))], ([n, w]) => countWeekdays(-n!.value, w!)),
  ...rule([number, plainWeekday, from, now], ([n, w]) => countWeekdays(n!.value, w!)),
]

function countWeekdays(count: number, w: Item): Made {
  return { kind: 'day', expression: { type: 'weekdays', weekday: w.value, count } }
}

function shiftWeekday(w: Item, s: Item, next: string): Made {
  const { shift, told, same } = hasShift(s)
  if (same) return { kind: 'weekday', value: w.value, expression: { type: 'weekday', weekday: w.value } }
  const nextWeek = shift === 1 && !told && next === 'next-week' && s.sense?.sort === 'shift' && s.sense.stands === 'before'
  return { kind: 'weekday', value: w.value, expression: { type: 'weekday', weekday: w.value, shift, ...(told ? { told } : {}), ...(nextWeek ? { nextWeek } : {}) } }
}
