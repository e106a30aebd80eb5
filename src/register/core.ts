import type { Interval, PartyId } from '../facts/fact.ts'
import { gapBetween, lengthOf } from './days.ts'
import { actorsOf, partiesOf, whenOf, type Told } from './told.ts'

/** Days so few that they can be those of one thing. */
export const NARROW_DAYS = 10
const FEW_FACTS = 4
const MAIN_SHARE = 0.4
const NAMED_SHARE = 0.1
const DAYS_TWICE = 2
const NEAR_DAYS = 4

/**
 * What most facts of an entry say. New facts are held against this, not against whatever single facts once brought in:
 * else an entry told of a hundred times drifts from one thing to the next.
 */
export class Core {
  private facts = 0
  private titled = 0
  private readonly partyCounts = new Map<PartyId, number>()
  private readonly dayVoices = new Map<string, { when: Interval; voices: Set<string> }>()
  private readonly nameCounts = new Map<PartyId, Map<string, number>>()
  private main: ReadonlySet<PartyId> | null = null

  /** Counts a fact in. */
  add(told: Told): void {
    this.facts++
    this.main = null
    if (told.fact.kind === 'signing' && told.fact.title) this.titled++
    for (const party of partiesOf(told.fact)) this.partyCounts.set(party, (this.partyCounts.get(party) ?? 0) + 1)
    const when = whenOf(told)
    if (when && lengthOf(when) <= NARROW_DAYS) {
      const key = `${when.start}|${when.end}`
      const known = this.dayVoices.get(key)
      if (known) known.voices.add(told.voice)
      else this.dayVoices.set(key, { when, voices: new Set([told.voice]) })
    }
    for (const { person, party } of actorsOf(told.fact)) {
      if (!person) continue
      const names = this.nameCounts.get(party) ?? new Map<string, number>()
      this.nameCounts.set(party, names.set(person, (names.get(person) ?? 0) + 1))
    }
  }

  /** Parties that two in five facts name; all while facts are few. */
  get parties(): ReadonlySet<PartyId> {
    if (!this.main) {
      const often = [...this.partyCounts].filter(([, count]) => this.facts < FEW_FACTS || count >= this.facts * MAIN_SHARE).map(([party]) => party)
      this.main = new Set(often.length ? often : this.partyCounts.keys())
    }
    return this.main
  }

  /** Whether an instrument is mostly told of without a title: no fact gives one, or, of many, fewer than half. */
  get untitled(): boolean {
    return this.titled === 0 || (this.facts >= FEW_FACTS && this.titled * 2 < this.facts)
  }

  /** The days that most voices tell, two at least: copies of one report settle nothing; null while none lead. */
  get days(): Interval | null {
    let best: { when: Interval; voices: Set<string> } | null = null
    for (const one of this.dayVoices.values()) if (!best || one.voices.size > best.voices.size || (one.voices.size === best.voices.size && one.when.start < best.when.start)) best = one
    return best && best.voices.size >= DAYS_TWICE ? best.when : null
  }

  /** Whether days belong to the time that most facts give. */
  near(when: Interval): boolean {
    const { days } = this
    return !days || gapBetween(when, days) <= (lengthOf(when) <= NARROW_DAYS ? NEAR_DAYS : 0)
  }

  /** Names of a party that one in ten of its naming facts give, the most often given first. */
  namesOf(party: PartyId): string[] {
    const names = this.nameCounts.get(party)
    if (!names) return []
    let all = 0
    for (const count of names.values()) all += count
    return [...names].filter(([, count]) => count >= all * NAMED_SHARE).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name)
  }
}
