import type { DateUnit } from '../../../rules/date-words.ts'
import type { DateFields } from '../expression.ts'
import { is, type Item, type Test } from '../item.ts'
import { glueBits } from '../senses.ts'

const glue = (...names: Parameters<typeof glueBits>[0]): Test => {
  const bits = glueBits(names)
  return is('glue', (item) => (item.bits & bits) !== 0)
}
/** "of", "in" and the like between a part and its whole. */
export const of = glue('of', 'in')
export const and = glue('and')
export const to = glue('to', 'until')
export const from = glue('from')
export const between = glue('between')
export const within = glue('within')
export const ago = glue('ago')
export const hence = glue('hence')
export const before = glue('before')
export const after = glue('after')
export const ahead = glue('ahead')
export const since = glue('since')
export const into = glue('in')
export const the = glue('the')
export const namely = glue('namely')
export const which = glue('which')
export const about = glue('about')
export const now = glue('now')
export const possessive = glue('possessive')
export const ordinalEnding = glue('ordinal-ending')
export const pluralEnding = glue('plural-ending')

const mark = (...names: string[]): Test => is('mark', (item) => names.includes(item.mark))
export const slash = mark('slash')
export const dash = mark('dash')
export const comma = mark('comma')
export const open = mark('open')
export const close = mark('close')
export const dot = mark('dot')
export const apostrophe = mark('apostrophe')

/** What a date item says, as fields. */
export const fields = (item: Item): DateFields => item.expression as DateFields

/** A number that may be a day of a month. */
export const dayNumber = is('number', (n) => n.value >= 1 && n.value <= 31 && n.digits <= 2)
/** First to thirty-first. */
export const dayOrdinal = is('ordinal', (o) => o.value >= 1 && o.value <= 31)
export const monthNumber = is('number', (n) => n.value >= 1 && n.value <= 12 && n.digits <= 2)
export const number = is('number')
export const ordinal = is('ordinal')
export const month = is('month')
export const year = is('year')
export const day = is('day')
export const weekday = is('weekday')
export const relday = is('relday')
/** A month or day whose year nobody has told. */
export const yearless = (item: Item): boolean => {
  const date = fields(item)
  return date.year === undefined && date.yearShift === undefined && date.shift === undefined && date.monthShift === undefined && date.same === undefined
}
export const shiftAfter = is('shift', (s) => s.sense?.sort === 'shift' && s.sense.stands === 'after')
export const shiftBefore = is('shift', (s) => s.sense?.sort === 'shift' && s.sense.stands === 'before')

/** A word for a stretch of time; `count` 1 is one, 2 is a form that says two, 0 is many. */
export const unit = (units: readonly DateUnit[] | null, ...counts: number[]): Test => is('unit', (u) => (units === null || units.includes(u.unit!)) && (counts.length === 0 || counts.includes(u.value)))
/** "Last year", "this month": a stretch counted from publication. */
export const relative = (...units: DateUnit[]): Test => is('period', (p) => p.expression?.type === 'relative' && units.includes(p.expression.unit))
/** Something that has a first and a last part. */
export const whole = is(['month', 'year', 'period', 'season'], (p) => p.kind !== 'season' || !p.weak)
/** A whole that stays whole when it stands inside another date. */
export const hasShift = (item: Item): { shift: number; told?: boolean; same?: boolean } => {
  const sense = item.sense as { shift: number; told?: boolean; same?: boolean }
  return { shift: sense.shift, ...(sense.told ? { told: true } : {}), ...(sense.same ? { same: true } : {}) }
}
