import type { Interval } from '../facts/fact.ts'
import { ground, type Ground } from '../facts/ground.ts'
import { NARROW_DAYS } from './core.ts'
import { dayNumber, gapBetween, holds, lengthOf } from './days.ts'
import { whenOf, type Told } from './told.ts'
import { placeOf, type Thing } from './thing.ts'
import { holdersOf } from './body.ts'

/** How well days fit: `gap` in days between the nearest two, `dated` when both sides give days. */
export interface Fit { score: number; reason: Ground; gap: number; dated: boolean }

const days = (when: Interval) => ({ days: when })
const day = (one: string) => ({ days: { start: one, end: one } })
const distance = (a: string | null, b: string) => (a === null ? 10_000 : Math.abs(dayNumber(a) - dayNumber(b)))

const MONTH = 0.8

function fitOf(a: Interval, b: Interval): number {
  const gap = gapBetween(a, b)
  const widest = Math.max(lengthOf(a), lengthOf(b))
  // One year is not next to another as one day is to the next.
  if (gap > 0) return widest > NARROW_DAYS ? 0 : gap === 1 ? 0.65 : gap === 2 ? 0.45 : 0
  if (widest <= NARROW_DAYS) return 1
  // A month that two give says no more than one with a day in it.
  if (a.start === b.start && a.end === b.end) return widest <= 31 ? MONTH : 0.7
  return widest <= 31 ? MONTH : widest <= 100 ? 0.6 : 0.45
}

/** "This year" and other long times not yet over tell nothing of which of several visits or talks is meant; what sharing them counts. */
const SEASON_DAYS = 100
const SOME_TIME = 0.35

/** For how many days reports speak of a thing without saying when it was: longer of what many told. */
const SOON_DAYS = 8
const REMEMBERED_DAYS = 45
/** What several told of is still meant for some weeks where a person and the town both agree: what it counts, for how long, and from how many reports on. */
const RECALLED = 0.42
const RECALLED_DAYS = 20
const SEVERAL_REPORTS = 5
/** From this many reports on a thing is what everybody speaks of. */
export const MANY_REPORTS = 10
/** Days so few that a report means them, and not a week in which they lie. */
export const DATED_DAYS = 4
/** What it counts that a thing is spoken of on its days or right after them, soon after them, and long after them where many told it. */
const JUST_NOW = 0.7
const SOMEWHEN = 0.6
const SOON = 0.5
const REMEMBERED = 0.48

/** How well a fact without days fits days of an entry by the day on which it was told. */
function afterwards(published: string, days: Interval, thing: Thing, place: string | null): number {
  if (dayNumber(published) < dayNumber(days.start) - 1 || lengthOf(days) > 31) return 0
  const since = dayNumber(published) - dayNumber(days.end)
  if (since <= 3) return lengthOf(days) <= DATED_DAYS ? JUST_NOW : lengthOf(days) <= NARROW_DAYS ? SOMEWHEN : SOON
  if (since <= SOON_DAYS) return SOON
  const reports = thing.reports.size
  if (reports >= MANY_REPORTS && since <= REMEMBERED_DAYS) return REMEMBERED
  const town = place !== null && place.includes('/') && thing.places.has(place)
  return town && reports >= SEVERAL_REPORTS && since <= RECALLED_DAYS && lengthOf(days) <= DATED_DAYS ? RECALLED : 0
}

/** Days without a report after which a stay that was told of day after day is taken to be over. */
const PAUSE_DAYS = 4

/** Whether days fall in a stay that many reports tell of without a pause since the days that most give: journeys of weeks are dated by whichever stop is reported. */
function goesOn(when: Interval, thing: Thing): boolean {
  const since = thing.core.days
  if (thing.kind !== 'visit' || !since || thing.reports.size < MANY_REPORTS || lengthOf(when) > NARROW_DAYS || dayNumber(when.start) <= dayNumber(since.end)) return false
  let last = dayNumber(since.end)
  for (const told of [...thing.undated].sort()) if (dayNumber(told) - last <= PAUSE_DAYS) last = Math.max(last, dayNumber(told))
  return dayNumber(when.start) - last <= PAUSE_DAYS
}

const WEEK = 7
/** What it counts that days lie a week before those of a thing of which everybody speaks, told as held days after they were over. */
const WEEK_EARLY = 0.55

/** Whether a report that tells of what everybody speaks of took its weekday for that of the week before: the days lie a week early, and it tells of them only once they were over, around the true ones. */
function weekEarly(when: Interval, told: Told, thing: Thing): boolean {
  const { days: agreed } = thing.core
  if (!agreed || !told.published || thing.reports.size < MANY_REPORTS || lengthOf(when) > DATED_DAYS || lengthOf(agreed) > DATED_DAYS) return false
  const [start, end, published] = [dayNumber(when.start) + WEEK, dayNumber(when.end) + WEEK, dayNumber(told.published)]
  return start <= dayNumber(agreed.end) && end >= dayNumber(agreed.start) && published >= dayNumber(when.end) + 3 && published <= dayNumber(agreed.end) + 3
}

/** How well the days of what took place fit an entry's. A fact without days goes by its day of publication. */
export function timeFit(told: Told, thing: Thing): Fit {
  const when = whenOf(told)
  let score = 0, gap = Infinity, reason = ground('days-apart')
  const take = (value: number, apart: number, why: Ground) => { if (value > score) { score = value; reason = why } gap = Math.min(gap, apart) }
  const known = thing.whens.filter((other) => thing.core.near(other))
  if (when) {
    if (goesOn(when, thing)) return { score: JUST_NOW, reason: ground('days-and-told', days(when), day(thing.lastPublished)), gap: 0, dated: true }
    if (weekEarly(when, told, thing)) return { score: WEEK_EARLY, reason: ground('week-early', days(when), days(thing.core.days!)), gap: 0, dated: true }
    if (!thing.core.near(when)) return { score: 0, reason: ground('days-against-most', days(when), days(thing.core.days!)), gap: gapBetween(when, thing.core.days!), dated: true }
    const someTime = (thing.kind === 'visit' || thing.kind === 'meeting') && lengthOf(when) > SEASON_DAYS && told.published !== null && when.end > told.published
    for (const other of known) take(someTime ? SOME_TIME : fitOf(when, other), gapBetween(when, other), ground('days-and', days(when), days(other)))
    if (!thing.whens.length) for (const told of thing.undated) {
      const apart = gapBetween(when, { start: told, end: told })
      if (lengthOf(when) <= NARROW_DAYS) take(apart <= 3 ? 0.7 : 0, apart, ground('days-and-told', days(when), day(told)))
    }
    return { score, reason, gap, dated: thing.whens.length > 0 }
  }
  // Where most tell one time, a month that somebody gave brings in no later talk.
  for (const other of known) {
    if (!told.published || (thing.core.days && lengthOf(other) > NARROW_DAYS)) continue
    const apart = Math.max(0, dayNumber(told.published) - dayNumber(other.end))
    take(afterwards(told.published, other, thing, placeOf(told.fact)), apart, ground('days-and-told', days(other), day(told.published)))
  }
  if (!thing.core.days) for (const other of thing.undated) {
    const apart = distance(told.published, other)
    // Where some give days, those decide before the talk of others that give none.
    take(apart <= 1 ? (thing.whens.length ? 0.55 : 0.65) : apart <= 3 ? 0.5 : 0, apart, ground('told-and-told', ...(told.published ? [day(told.published)] : []), day(other)))
  }
  return { score, reason, gap, dated: false }
}

/** Whether an entry is what everybody awaits on the day on which a fact tells of it. */
export function isAwaited(thing: Thing, told: Told): boolean {
  const { days: due } = thing.core
  return thing.ahead && thing.reports.size >= MANY_REPORTS && due !== null && lengthOf(due) <= DATED_DAYS && told.published !== null && told.published < due.start
}

const SHORT_DAYS = 45
const MONTH_DAYS = 31
/** What talk without a day counts once the day is over on which the thing was due: what everybody looks back to, or the next one. */
const OVER = 0.55
/** How long after its day a thing is still spoken of as to come. */
const PAST_DAYS = 4
const PLAN_DAYS = 130

/** Of several times, the one that ends last. */
function latestOf(whens: readonly Interval[]): Interval | null {
  return whens.reduce<Interval | null>((last, one) => (last && last.end >= one.end ? last : one), null)
}

/** Whether a sitting of a body that one party holds is meant that is not known by its number: such bodies sit often, and what is said without a day means the next sitting alone. */
function passing({ fact }: Told, thing: Thing): boolean {
  return fact.kind === 'session' && holdersOf(fact.parties).length === 1 && (fact.ordinal === null || thing.variants.every((one) => one.kind === 'session' && one.ordinal !== fact.ordinal))
}

/** Whether a sitting of a body that sits often cannot be that of an entry: other days than any it was told for; or told without a day, more than a week apart, while no sitting to come is known. */
function otherSitting(told: Told, when: Interval | null, thing: Thing, since: number): boolean {
  const dated = thing.whens.filter((due) => lengthOf(due) <= DATED_DAYS)
  if (when && lengthOf(when) <= DATED_DAYS && dated.length) return dated.every((due) => gapBetween(when, due) > 1)
  if (since <= SOON_DAYS || (when && thing.whens.length)) return false
  return !thing.whens.some((due) => lengthOf(due) <= MONTH_DAYS && due.end >= (told.published ?? ''))
}

/** How well what is due fits a promise: the same days, days within the other's, or no days and told within weeks of each other. */
export function dueFit(told: Told, thing: Thing, memoryDays = PLAN_DAYS): Fit {
  const when = whenOf(told)
  const since = thing.lastPublished ? distance(told.published, thing.lastPublished) : 0
  let score = 0, gap = Infinity, reason = ground('due-at-other-time')
  const take = (value: number, apart: number, why: Ground) => { if (value > score) { score = value; reason = why } gap = Math.min(gap, apart) }
  const { days: agreed } = thing.core
  const last = agreed ?? latestOf(thing.whens)
  if (agreed && when && !thing.core.near(when)) return { score: 0, reason: ground('due-against-most', days(when), days(agreed)), gap: gapBetween(when, agreed), dated: true }
  // "This year", said when the day is over, means what is left of it.
  const open = !when || (lengthOf(when) > SEASON_DAYS && told.published !== null && when.end > told.published)
  if (last && open && told.published && dayNumber(told.published) > dayNumber(last.end) + PAST_DAYS) return { score: 0, reason: ground('told-past-due', day(told.published), days(last)), gap: Infinity, dated: false }
  if (passing(told, thing) && otherSitting(told, when, thing, since)) return { score, reason, gap, dated: false }
  if (when) for (const other of thing.whens.filter((one) => thing.core.near(one))) {
    const apart = gapBetween(when, other), due = ground('due-and', days(when), days(other))
    if (apart > 0) { take(apart <= 2 && Math.max(lengthOf(when), lengthOf(other)) <= NARROW_DAYS ? 0.75 : 0, apart, due); continue }
    const [wide, narrow] = lengthOf(when) >= lengthOf(other) ? [when, other] : [other, when]
    const ratio = lengthOf(wide) / lengthOf(narrow)
    const near = since <= PLAN_DAYS
    take(ratio <= 1.5 ? 1 : !near ? 0.4 : ratio <= 6 && holds(wide, narrow) ? 0.8 : ratio <= 35 && lengthOf(wide) <= 31 ? 0.7 : 0.4, 0, due)
  }
  if (!when || thing.undated.length || !thing.whens.length) {
    const over = last !== null && (told.published ?? '') > last.end
    const value = over ? OVER : since <= SHORT_DAYS ? 0.75 : since <= memoryDays ? 0.55 : 0
    const mixed = when !== null
    if (!when || !thing.whens.length) take(mixed ? value * 0.9 : value, 0, ground('told-within', { number: since }))
  }
  return { score, reason, gap, dated: when !== null && thing.whens.length > 0 }
}
