import { ground, keptGrounds } from '../facts/ground.ts'
import { NARROW_DAYS } from './core.ts'
import { lengthOf } from './days.ts'
import { keysNear, keysOf, maybeAwaited } from './keys.ts'
import { MERGED, lesserOf, provesToBe, type Merging } from './merging.ts'
import { JOINS, sameness, type Sameness } from './sameness.ts'
import { AWAITED, Thing, entryId } from './thing.ts'
import { MANY_REPORTS, isAwaited } from './timing.ts'
import { isAhead, keyOf, orderOf, whenOf, type Told } from './told.ts'

/** An entry that a fact may join, with how well it fits. */
type Choice = { thing: Thing } & Sameness

/** An entry that proved to be one with another: as it stood, and from which place in the order on. */
export interface Merged { less: Thing; into: string; until: string }

/** How clearly the best entry must lead the next one when no title or person decides. */
const LEAD = 0.04

/** How much less a thing may fit and still be meant by talk without a day, since many times as many reports tell of it. */
const RENOWN = 0.1
const TIMES_MORE = 10
/** What takes place on days: a person or an amount is not meant because many tell of it. */
const HAS_DAYS: ReadonlySet<string> = new Set(['visit', 'meeting', 'session', 'signing'])

const renowned = (thing: Thing, beside: Thing) => thing.reports.size >= MANY_REPORTS && thing.reports.size >= TIMES_MORE * beside.reports.size

/** Whether an instrument is the one of which everybody speaks, beside another that fits alike: its subject is told, or many times as many tell of it. */
function famous({ thing, grounds }: Choice, beside: Thing | null): boolean {
  if (!beside || thing.reports.size < MANY_REPORTS) return false
  return renowned(thing, beside) || (thing.reports.size > beside.reports.size && grounds.some(({ why }) => why === 'subjects-alike'))
}

/** Whether a thing fits a fact better than another: of two that fit alike, the one that more reports tell of, but of persons the one known first, since a person may be known by a record that holds no reports; talk without a narrow day means what everybody speaks of rather than what one report once brought in. */
function beats(one: Choice, other: Choice, told: Told): boolean {
  const when = whenOf(told)
  const vague = HAS_DAYS.has(told.fact.kind) && (!when || lengthOf(when) > NARROW_DAYS)
  const bonus = (a: Choice, b: Choice) => (vague && a.score >= JOINS && renowned(a.thing, b.thing) ? RENOWN : 0)
  const lead = one.score + bonus(one, other) - other.score - bonus(other, one)
  return lead > 0 || (lead === 0 && told.fact.kind !== 'office' && one.thing.reports.size > other.thing.reports.size)
}

/**
 * Joins facts to entries, one after the other in their order: each fact joins the entry it fits best, or founds one.
 * An entry therefore looks on any day as it would have looked then, whatever was learned later; and adding the newest report touches only what it speaks of.
 */
export class Joiner {
  readonly things = new Map<string, Thing>()
  private readonly byKey = new Map<string, Set<Thing>>()
  /** Entries that proved to be one with others, in their order. */
  readonly merged: Merged[] = []
  /** Ids of entries that facts would have founded had a person not joined them elsewhere, with where they stand. */
  readonly joined = new Map<string, string>()

  /** Puts an entry known before in place. */
  put(thing: Thing): void {
    this.things.set(thing.id, thing)
    for (const key of thing.keys.keys()) this.index(key, thing)
  }

  private index(key: string, thing: Thing): void {
    const known = this.byKey.get(key)
    if (known) known.add(thing)
    else this.byKey.set(key, new Set([thing]))
  }

  /** Entries that share a key and days with a fact, and are of what is ahead or of what took place like it; what is told as held while everybody awaits it may be of what is ahead. */
  candidates(told: Told): Thing[] {
    const found = new Set<Thing>()
    const maybe = maybeAwaited(told)
    for (const { key, from, to } of keysNear(told)) {
      for (const thing of this.byKey.get(key) ?? []) {
        const own = thing.keys.get(key)!
        if (own.from <= to && own.to >= from && thing.kind === told.fact.kind && (thing.ahead === isAhead(told.fact) || (maybe && isAwaited(thing, told)))) found.add(thing)
      }
    }
    return [...found].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Brings one fact to its entry and returns the entry. Facts must come in their order. */
  take(told: Told): Thing {
    const near = this.candidates(told)
    const choice = this.choose(told, near)
    const thing = choice?.thing ?? Thing.of(told)
    if (choice) {
      const decided = choice.grounds[0]!.why === 'decided'
      if (decided) this.joined.set(entryId(told), thing.id)
      const awaited = !decided && thing.ahead && maybeAwaited(told) ? [ground(AWAITED, { days: thing.core.days! })] : []
      thing.add(told, choice.score, keptGrounds([...choice.grounds, ...awaited]))
      for (const { key } of keysOf(thing.members.at(-1)!.told)) this.index(key, thing)
    } else this.put(thing)
    return MERGED.has(thing.kind) ? this.unite(thing, near, told) : thing
  }

  /** Lets an entry that took in a fact and those that the fact came near become one where they prove to be. */
  private unite(grown: Thing, near: readonly Thing[], last: Told): Thing {
    let thing = grown
    for (const other of near) {
      // One that took another in goes on as a new thing by its old name: what it was before is in it and no second one.
      if (other === thing || this.things.get(other.id) !== other) continue
      const less = lesserOf(thing, other), more = less === thing ? other : thing
      const found = provesToBe(less, more)
      if (found) thing = this.merge(less, more, orderOf(last), found)
    }
    return thing
  }

  private merge(less: Thing, more: Thing, at: string, { grounds }: Merging): Thing {
    this.merged.push({ less, into: more.id, until: at })
    const whole = Thing.merged(more, less, at, grounds)
    this.things.delete(less.id)
    for (const key of less.keys.keys()) this.byKey.get(key)?.delete(less)
    for (const key of more.keys.keys()) this.byKey.get(key)?.delete(more)
    this.put(whole)
    return whole
  }

  private choose(told: Told, near: readonly Thing[]): Choice | null {
    const forced = this.decided(told)
    if (forced) return { thing: forced, score: 1, grounds: [ground('decided')] }
    let best: Choice | null = null
    let second = 0, next: Thing | null = null
    for (const thing of near) {
      if (told.partFrom?.some((key) => thing.hasFact(key))) continue
      if (thing.parted.has(keyOf(told))) continue
      const found = sameness(told, thing)
      const leads = found.score > 0 && (best === null || beats({ thing, ...found }, best, told))
      if (leads) { second = best?.score ?? 0; next = best?.thing ?? null; best = { thing, ...found } }
      else if (found.score > second) { second = found.score; next = thing }
    }
    if (!best || best.score < JOINS) return null
    const unsure = told.fact.kind === 'signing' && best.score < 0.9 && best.score - second < LEAD && !famous(best, next)
    return unsure ? null : best
  }

  private decided(told: Told): Thing | null {
    const wanted = new Set(told.joinWith ?? [])
    const own = keyOf(told)
    if (!wanted.size && !this.waiting.has(own)) return null
    for (const thing of this.things.values())
      if (thing.members.some((member) => wanted.has(keyOf(member.told)) || member.told.joinWith?.includes(own))) return thing
    return null
  }

  /** Keys of facts that others want to be joined with. */
  readonly waiting = new Set<string>()
}

/** Joins all facts given, from nothing: what a rebuild does. */
export function joinAll(told: readonly Told[]): Thing[] {
  const joiner = new Joiner()
  const ordered = [...told].map((one) => ({ one, order: orderOf(one) })).sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  for (const { one } of ordered) for (const key of one.joinWith ?? []) joiner.waiting.add(key)
  for (const { one } of ordered) joiner.take(one)
  return [...joiner.things.values()]
}
