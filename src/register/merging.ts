import { ground, type Ground } from '../facts/ground.ts'
import { gapBetween, lengthOf } from './days.ts'
import { NARROW_DAYS } from './core.ts'
import { JOINS, sameness, type Sameness } from './sameness.ts'
import type { Member, Thing } from './thing.ts'
import { DATED_DAYS } from './timing.ts'
import { keyOf, whenOf } from './told.ts'

/** Kinds of entries that may prove to be one: things of some days, of which many tell in many ways. */
export const MERGED: ReadonlySet<string> = new Set(['visit', 'meeting', 'session', 'signing'])

/** From this many reports on an entry has a core that another can be held against. */
const GROWN_REPORTS = 5
/** How many of the facts of the smaller entry must fit the greater, and how many of those that give days. */
const MOST = 0.7
const MOST_DATED = 0.8
/** How many of the smaller one's reports may tell of both: who tells of two in one report means two. */
const TELL_BOTH = 0.25
/** For how many days nobody need have spoken of a plan without a day for it to be the one that got its days then. */
const TALK_DAYS = 30
/** From this many reports on an entry is not one report's way of telling. */
const SEVERAL = 2

/** How well an entry fits another of which it is a part: the share of its facts that would join, and the grounds of the one that fits best. */
export interface Merging { share: number; grounds: Ground[] }

const TALKED: ReadonlySet<string> = new Set(['visit', 'meeting'])

/** Whether a plan of which nobody gave a day was spoken of until it got its days: those of another plan, which began to be told of while this one was or soon after, and which was not yet over when this one was last spoken of. */
function foretold(talk: Thing, plan: Thing): boolean {
  if (!talk.ahead || !plan.ahead || !TALKED.has(talk.kind) || plan.reports.size < GROWN_REPORTS || talk.whens.some((when) => lengthOf(when) <= NARROW_DAYS)) return false
  const { days } = plan.core
  if (!days || lengthOf(days) > DATED_DAYS || talk.whens.some((when) => gapBetween(when, days) > 0)) return false
  const began = plan.members[0]!.told.published, ended = talk.lastPublished
  return began !== null && talk.members[0]!.told.published !== null && ended !== '' && talk.members[0]!.told.published <= began && ended <= days.end && gapBetween({ start: ended, end: ended }, { start: began, end: days.end }) <= TALK_DAYS
}

/** Of two entries the one that goes into the other: talk into what it came to, else that with fewer reports, of equals the one that was first told later. */
export function lesserOf(a: Thing, b: Thing): Thing {
  if (foretold(a, b)) return a
  if (foretold(b, a)) return b
  if (a.reports.size !== b.reports.size) return a.reports.size < b.reports.size ? a : b
  const [first, other] = [a.members[0]!.told, b.members[0]!.told]
  if (first.published !== other.published) return (first.published ?? '9999') > (other.published ?? '9999') ? a : b
  return a.id > b.id ? a : b
}

const parted = (one: Thing, other: Thing) => one.parted.size > 0 && other.members.some(({ told }) => one.parted.has(keyOf(told)))

/** Whether too many reports tell of both for them to be one. One meeting told twice for the same days is a slip of reading; two instruments of one day are two. */
function tellBoth(less: Thing, more: Thing): boolean {
  let both = 0
  for (const report of less.reports) if (more.reports.has(report)) both++
  if (both <= less.reports.size * TELL_BOTH) return false
  const { days } = more.core
  return less.kind === 'signing' || days === null || !less.members.every((member) => { const when = daysOf(member); return when !== null && when.start === days.start && when.end === days.end })
}

const daysOf = ({ told }: Member) => { const when = whenOf(told); return when !== null && lengthOf(when) <= DATED_DAYS ? when : null }

/** Grounds on which one fact alone says which of several things is meant. */
const SURE: ReadonlySet<string> = new Set(['days-and', 'due-and', 'week-early', 'subjects-alike', 'titles-alike', 'session-in-both'])
const APART_DAYS = 1

const isOfTime = (grounds: readonly Ground[]) => grounds.length === 1 && grounds[0]!.why === 'days-apart'

/** Whether a fact of the smaller entry says for sure, may say, or does not say what the greater one tells of. */
function fitting(member: Member, more: Thing): { fits: boolean; sure: boolean } & Sameness {
  const found = sameness(member.told, more)
  const when = daysOf(member)
  const has = (why: Ground['why']) => found.grounds.some((one) => one.why === why)
  // Single facts stray by some days from what most tell; a whole entry that does is another thing.
  const days = more.core.days ? [more.core.days] : more.whens.filter((one) => lengthOf(one) <= DATED_DAYS)
  const away = when !== null && days.length > 0 && !has('week-early') && days.every((one) => gapBetween(when, one) > APART_DAYS)
  const fits = found.score >= JOINS && !away && (when !== null || !has('places-differ'))
  return { ...found, fits, sure: fits && found.grounds.some(({ why }) => SURE.has(why)) }
}

/**
 * Whether an entry that grew beside a greater one is the same thing: nearly all of its facts, and of those that give days, would join the greater one as it stands now.
 * Null where they would not, where a person parted them, or where reports tell of both.
 */
export function provesToBe(less: Thing, more: Thing): Merging | null {
  if (less.kind !== more.kind || less.ahead !== more.ahead || more.reports.size < GROWN_REPORTS) return null
  if (parted(less, more) || parted(more, less) || tellBoth(less, more)) return null
  const tally = { all: 0, misfits: 0, dated: 0, misdated: 0 }
  const talk = foretold(less, more)
  let sure = false, best: Sameness = { score: 0, grounds: [] }
  for (const member of less.members) {
    const found = fitting(member, more), dated = daysOf(member) !== null
    // Talk without a day came into an entry by the days that others gave; these decide.
    if (!found.score && !dated && less.core.days !== null && isOfTime(found.grounds)) continue
    tally.all++
    if (dated) tally.dated++
    sure ||= found.sure || (talk && found.fits && found.grounds.some(({ why }) => why === 'person-in-both'))
    if (found.fits) { if (found.score > best.score) best = found; continue }
    tally.misfits++
    if (dated) tally.misdated++
    if (tally.misfits > less.members.length * (1 - MOST)) return null
  }
  if (!sure && (less.ahead || less.reports.size < SEVERAL)) return null
  if (!tally.all || tally.all - tally.misfits < tally.all * MOST || tally.dated - tally.misdated < tally.dated * MOST_DATED) return null
  const share = Math.round((1 - tally.misfits / tally.all) * 100) / 100
  return { share, grounds: [ground('most-fit', { share }), ...best.grounds] }
}
