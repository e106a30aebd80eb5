import type { Interval } from '../facts/fact.ts'
import { dayNumber, gapBetween, isoDay, lengthOf } from './days.ts'
import { sameBody } from './body.ts'
import type { Card } from './card.ts'
import { sameName } from './names.ts'
import { sameSubject } from './subjects.ts'

/** How what took place answers a promise: in its time or after it, in its place or elsewhere. */
export interface Fulfilment { by: Card; late: boolean; elsewhere: boolean; day: string; why: string }

const EARLY_DAYS = 2
const NARROW_DAYS = 31
const POSTPONED_DAYS = 400
const SOON_DAYS = 60
const UNDATED_DAYS = 400
const ANY = 100_000

/** Days on which an entry took place; without any, those just before it was first told. */
export function heldOn(card: Card): Interval | null {
  if (card.when) return card.when
  if (!card.firstKnown) return null
  return { start: isoDay(dayNumber(card.firstKnown) - 3), end: card.firstKnown }
}

function personsAgree(promise: Card, held: Card): 'same' | 'other' | 'unknown' {
  let differ = false
  for (const one of promise.people) {
    const across = held.people.filter((other) => other.party === one.party)
    if (across.some((other) => sameName(one.name, other.name) >= 0.7)) return 'same'
    if (across.length) differ = true
  }
  return differ ? 'other' : 'unknown'
}

function partiesAgree(promise: Card, held: Card): boolean {
  const shared = promise.parties.filter((party) => held.parties.includes(party)).length
  return shared >= Math.min(2, promise.parties.length) && shared * 2 > promise.parties.length && shared > 0
}

function kindAgrees(promise: Card, held: Card): boolean {
  if (promise.kind !== held.kind || held.promise || promise.id === held.id) return false
  switch (promise.kind) {
    case 'visit': return promise.host === held.host && promise.parties.some((party) => party !== promise.host && held.parties.includes(party))
    case 'meeting': return partiesAgree(promise, held) && (promise.values['format']?.[0]?.value === 'phone') === (held.values['format']?.[0]?.value === 'phone')
    case 'session': return partiesAgree(promise, held) && bodiesAgree(promise, held) && (promise.ordinal === null || held.ordinal === null || promise.ordinal === held.ordinal)
    case 'signing': return partiesAgree(promise, held)
    default: return false
  }
}

function bodiesAgree(promise: Card, held: Card): boolean {
  const named = (card: Card) => ({ body: card.body ?? '', bodyType: card.bodyType as never, bodyKey: card.values['bodyKey']?.[0]?.value as string | undefined })
  return sameBody(named(promise), named(held)) >= 0.6
}

function titlesAgree(promise: Card, held: Card): 'same' | 'other' | 'unknown' {
  return sameSubject({ titles: said(promise), topics: aboutOf(promise) }, { titles: said(held), topics: aboutOf(held) })
}
/** What an instrument is about, by all that reports say of it. */
export const aboutOf = (card: Card) => (card.values['topics'] ?? []).flatMap((value) => value.value as string[])
const said = (card: Card) => (card.values['title'] ?? []).map((value) => String(value.value))

/** Whether enough is shared to call what took place the promised thing, when the time leaves room. */
function sureEnough(promise: Card, held: Card, tight: boolean): boolean {
  if (promise.kind === 'session') return true
  if (promise.kind === 'signing') {
    const titles = titlesAgree(promise, held)
    return titles === 'same' || (titles === 'unknown' && tight && (!said(promise).length || !said(held).length || promise.instrument === held.instrument))
  }
  const persons = personsAgree(promise, held)
  return persons === 'same' || (persons === 'unknown' && tight)
}

function elsewhere(promise: Card, held: Card): boolean {
  if (!promise.placeId || !held.placeId) return false
  const [a, b] = [promise.placeId.split('/'), held.placeId.split('/')]
  return a[0] !== b[0] || (a.length > 1 && b.length > 1 && a[1] !== b[1])
}

/** Whether one thing that took place answers the promise, and how; null when it does not. */
export function fulfilment(promise: Card, held: Card, postponed: boolean): Fulfilment | null {
  if (!kindAgrees(promise, held)) return null
  const when = heldOn(held)
  if (!when || !promise.firstKnown || !held.firstKnown) return null
  const numbered = promise.kind === 'session' && promise.ordinal !== null && promise.ordinal === held.ordinal
  if (dayNumber(when.end) < dayNumber(promise.firstKnown) - 1 && !(promise.due && gapBetween(promise.due, when) === 0)) return null
  // What some told too early, by a day misread, is known to be held from its own day on.
  const day = held.when && held.when.start > held.firstKnown ? held.when.start : held.firstKnown
  const made = (late: boolean, why: string): Fulfilment => ({ by: held, late, elsewhere: elsewhere(promise, held), day, why })
  if (!promise.due) {
    const days = dayNumber(when.start) - dayNumber(promise.firstKnown)
    if (promise.kind !== 'session' && days > UNDATED_DAYS) return null
    return sureEnough(promise, held, false) ? made(false, `held ${when.start}, no day was set`) : null
  }
  const tight = lengthOf(promise.due) <= NARROW_DAYS
  // "This year" told before the day is due tells of something else.
  if (held.when && lengthOf(held.when) > NARROW_DAYS && held.firstKnown < isoDay(dayNumber(promise.due.start) - EARLY_DAYS)) return null
  // What gives no day of its own was over when it was told, and cannot be what was still to come then.
  if (when.end < (held.when ? isoDay(dayNumber(promise.due.start) - EARLY_DAYS) : promise.due.start)) return null
  const gap = dayNumber(when.start) - dayNumber(promise.due.end)
  if (gap <= EARLY_DAYS) return sureEnough(promise, held, tight) ? made(false, `held ${when.start}, due ${promise.due.start}–${promise.due.end}`) : null
  const patience = numbered ? ANY : postponed ? POSTPONED_DAYS : Math.max(SOON_DAYS, lengthOf(promise.due))
  if (gap > patience) return null
  return sureEnough(promise, held, false) ? made(true, `held ${when.start}, ${gap} days after it was due`) : null
}

/** A later plan for the promised thing on other days. Where nobody put the first one off, it must follow soon: after that it is another one. */
export function plannedAnew(promise: Card, later: Card, postponed: boolean): boolean {
  if (!later.promise || later.kind !== promise.kind || later.id === promise.id || !promise.firstKnown || !later.firstKnown || later.firstKnown <= promise.firstKnown) return false
  if (!promise.due || !later.due || gapBetween(promise.due, later.due) === 0 || later.due.start <= promise.due.end) return false
  const numbered = promise.kind === 'session' && promise.ordinal !== null && promise.ordinal === later.ordinal
  const patience = numbered || postponed ? POSTPONED_DAYS : Math.max(SOON_DAYS, lengthOf(promise.due))
  if (later.firstKnown > isoDay(dayNumber(promise.due.end) + patience)) return false
  if (!later.claims.some((claim) => claim.modality === 'planned')) return false
  const asHeld = { ...later, promise: false, when: later.due }
  return kindAgrees(promise, asHeld) && (promise.kind === 'session' ? numbered : personsAgree(promise, later) === 'same' || (promise.kind === 'signing' && titlesAgree(promise, later) === 'same'))
}
