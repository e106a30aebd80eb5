import { canonical } from '../text/canonical.ts'
import type { Interval } from '../facts/fact.ts'
import type { ValueSaid } from './entry.ts'
import { holds, lengthOf } from './days.ts'
import type { Member } from './thing.ts'
import type { Told } from './told.ts'

/** A value with the reports and the independent voices that give it. */
export interface Supported<T> { value: T; reports: string[]; voices: Set<string>; first: string }

/** Values that facts give for a slot, best supported first; null is no value. Values with the same key are one. */
export function supported<T>(members: readonly Member[], pick: (told: Told) => T | null | undefined, keyOf: (value: T) => string = canonical): Supported<T>[] {
  const found = new Map<string, Supported<T>>()
  for (const { told } of members) {
    const value = pick(told)
    if (value === null || value === undefined) continue
    const key = keyOf(value)
    const known = found.get(key)
    if (!known) found.set(key, { value, reports: [told.report], voices: new Set([told.voice]), first: told.published ?? '' })
    else {
      if (!known.reports.includes(told.report)) known.reports.push(told.report)
      known.voices.add(told.voice)
    }
  }
  return [...found.values()].sort((a, b) => b.voices.size - a.voices.size || b.reports.length - a.reports.length)
}

/** Intervals, best supported first: a wider one that holds a narrower one speaks for it too, and of equals the narrower stands first. */
export function supportedDays(members: readonly Member[], pick: (told: Told) => Interval | null | undefined): Supported<Interval>[] {
  const all = supported(members, pick)
  const voices = (one: Supported<Interval>) => {
    const heard = new Set(one.voices)
    for (const other of all) if (other !== one && holds(other.value, one.value)) for (const voice of other.voices) heard.add(voice)
    return heard.size
  }
  return all.map((one) => ({ one, voices: voices(one), days: lengthOf(one.value) }))
    .sort((a, b) => b.voices - a.voices || a.days - b.days || b.one.voices.size - a.one.voices.size || (a.one.value.start < b.one.value.start ? -1 : 1)).map(({ one }) => one)
}

/** Values in the form in which an entry shows them. */
export function said<T>(values: readonly Supported<T>[]): ValueSaid[] {
  return values.map(({ value, reports, voices }) => ({ value, reports, independent: voices.size }))
}
