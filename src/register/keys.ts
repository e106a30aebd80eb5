import { soundKeys } from '../text/sound.ts'
import type { PartyId } from '../facts/fact.ts'
import { holdersOf } from './body.ts'
import { dayNumber } from './days.ts'
import { isAhead, partiesOf, whenOf, type Told } from './told.ts'
import { isUnnamed } from '../world/parties.ts'

/** A key under which facts that may speak of one thing meet, and the days in which they may. */
export interface Key { key: string; from: number; to: number }

const NEVER = -1_000_000
const EVER = 1_000_000
const MOST_PARTIES = 5
const SLACK_DAYS = 3
const UNDATED_DAYS = 45
const PLAN_DAYS = 130
const PLEDGE_DAYS = 400
const FIGURE_DAYS = 120
const TARGET_DAYS = 560

function pairsOf(parties: readonly PartyId[]): string[] {
  if (parties.length < 2) return [parties[0] ?? '-']
  const few = parties.slice(0, MOST_PARTIES)
  return few.flatMap((a, i) => few.slice(i + 1).map((b) => `${a}|${b}`))
}

/** Keys of a fact. Facts without a common key are never compared, so joining costs what the pairs concerned cost, and not all with all. */
export function keysOf(told: Told): Key[] {
  const { fact } = told
  if (fact.kind === 'office') return soundKeys(fact.person).map((sound) => ({ key: `person|${fact.party}|${sound}`, from: NEVER, to: EVER }))
  const [from, to] = daysOf(told)
  const group = fact.kind + (isAhead(fact) ? '?' : '')
  const about: string[] = (() => {
    switch (fact.kind) {
      case 'visit': return [...new Set(fact.visitors.map((actor) => `${actor.party}>${fact.host}`))].slice(0, MOST_PARTIES)
      case 'pledge': return fact.to.length ? fact.by.flatMap((by) => fact.to.map((other) => (by < other ? `${by}|${other}` : `${other}|${by}`))).slice(0, 10) : pairsOf([...fact.by].sort())
      case 'figure': return pairsOf(partiesOf(fact)).map((pair) => `${pair}|${fact.measure}`)
      case 'session': return pairsOf(holdersOf(partiesOf(fact)))
      case 'framework': case 'meeting': case 'signing': return pairsOf(partiesOf(fact))
    }
  })()
  const keys = about.map((key) => ({ key: `${group}|${key}`, from, to }))
  // An instrument known by its subject is spoken of long after it was signed.
  if (fact.kind === 'signing' && !isAhead(fact) && fact.count === 1) for (const topic of fact.topics ?? []) {
    for (const key of about) keys.push({ key: `${group}|${key}|${topic}`, from: NEVER, to: EVER })
    // Where one side is a body of no known name, the other alone leads to it.
    const [low, high] = whenOf(told) ? [from, to] : [NEVER, EVER]
    if (whenOf(told) || partiesOf(fact).some(isUnnamed)) for (const party of partiesOf(fact).slice(0, MOST_PARTIES)) if (!isUnnamed(party)) keys.push({ key: `${group}|${party}|${topic}`, from: low, to: high })
  }
  return keys
}

/** Whether a fact tells of a summit as held and gives no day: where everybody awaits it still, that one is meant. */
export function maybeAwaited(told: Told): boolean {
  const { fact } = told
  return fact.kind === 'meeting' && fact.format === 'summit' && fact.modality === 'happened' && fact.when === null && told.published !== null
}

/** Keys under which entries are looked for that a fact may join: its own, and those of a summit awaited on the day on which it is told of as held. */
export function keysNear(told: Told): Key[] {
  const keys = keysOf(told)
  if (!maybeAwaited(told)) return keys
  const day = dayNumber(told.published!)
  return [...keys, ...keys.map(({ key }) => ({ key: key.replace('|', '?|'), from: day, to: day }))]
}

/** A key of an entry, and where it is a summit ahead that under which facts stand that may tell of it as held. */
export function keysAcross(key: Key): Key[] {
  return key.key.startsWith('meeting?|') ? [key, { ...key, key: key.key.replace('?', '') }] : [key]
}

function daysOf(told: Told): [number, number] {
  const { fact } = told
  const published = told.published ? dayNumber(told.published) : null
  if (fact.kind === 'framework') return [NEVER, EVER]
  const when = whenOf(told)
  const around = (before: number, after: number): [number, number] => (published === null ? [NEVER, EVER] : [published - before, published + after])
  if (fact.kind === 'figure') return fact.target ? around(TARGET_DAYS, TARGET_DAYS) : around(FIGURE_DAYS, FIGURE_DAYS)
  if (fact.kind === 'pledge') return around(PLEDGE_DAYS, PLEDGE_DAYS)
  if (isAhead(fact)) {
    const [low, high] = around(PLAN_DAYS, PLAN_DAYS)
    return when ? [Math.min(low, dayNumber(when.start) - SLACK_DAYS), Math.max(high, dayNumber(when.end) + SLACK_DAYS)] : [low, high]
  }
  if (fact.kind === 'session' && fact.ordinal !== null && !when) return [NEVER, EVER]
  if (fact.kind === 'signing' && fact.stage && !when) return [NEVER, EVER]
  if (when) return [dayNumber(when.start) - SLACK_DAYS, dayNumber(when.end) + SLACK_DAYS]
  return around(UNDATED_DAYS, SLACK_DAYS)
}
