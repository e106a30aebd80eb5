import type { Actor, Fact, Interval, Modality, PartyId, StatementFact } from '../facts/fact.ts'
import type { Reading } from '../facts/reading.ts'
import { dayNumber } from './days.ts'

/** Facts that become entries: all but statements, which stay their speakers'. */
export type EnteredFact = Exclude<Fact, StatementFact>

/** A fact as one report tells it. */
export interface Told {
  report: string
  index: number
  published: string | null
  language: string
  /** Id of the earliest report that this one copies; its own id when it copies none. */
  voice: string
  fact: EnteredFact
  /** For a target: when it is due, where a pledge of the same sentence says so. */
  due?: Interval | null
  /** Facts (by key) that a person joined it with or parted it from. */
  joinWith?: string[]
  partFrom?: string[]
  /** Values that a person let stand beside each other, by slot. */
  settled?: Record<string, unknown[]>
}

/** Key of a fact: its report and its number there. */
export function keyOf(told: Pick<Told, 'report' | 'index'>): string {
  return `${told.report}#${told.index}`
}

/** Place of a fact in the order in which the register takes facts in: by day of publication, report and number. Compared code unit by code unit. */
export function orderOf(told: Pick<Told, 'report' | 'index' | 'published'>): string {
  return `${told.published ?? '9999-99-99'}|${told.report}|${String(told.index).padStart(4, '0')}`
}

/** Whether a fact speaks of what is to come or was called off, rather than of what took place. */
export function isAhead(fact: EnteredFact): boolean {
  switch (fact.kind) {
    case 'pledge': return true
    case 'figure': return fact.target
    case 'visit': case 'meeting': case 'session': case 'signing': return fact.modality !== 'happened'
    default: return false
  }
}

/** Those who take part in a fact, with the party each belongs to. */
export function actorsOf(fact: EnteredFact): Actor[] {
  switch (fact.kind) {
    case 'visit': return fact.visitors
    case 'meeting': return fact.participants
    case 'signing': return fact.signatories
    case 'office': return [{ person: fact.person, party: fact.party }]
    default: return []
  }
}

/** Parties of a fact, each once, sorted. */
export function partiesOf(fact: EnteredFact): PartyId[] {
  const all: PartyId[] = (() => {
    switch (fact.kind) {
      case 'visit': return [...fact.visitors.map((actor) => actor.party), fact.host]
      case 'meeting': return fact.participants.map((actor) => actor.party)
      case 'signing': return [...fact.parties, ...fact.signatories.map((actor) => actor.party)]
      case 'pledge': return [...fact.by, ...fact.to]
      case 'office': return [fact.party]
      default: return fact.parties
    }
  })()
  return [...new Set(all.filter(Boolean))].sort()
}

/** Days of a fact: when it takes place, or is due. The day on which something is called off or denied is that of the announcement and not one on which it was due. */
export function whenOf(told: Told): Interval | null {
  const { fact } = told
  if (fact.kind === 'pledge') return fact.due
  if (fact.kind === 'figure') return told.due ?? null
  if (!('when' in fact) || !fact.when) return null
  if (!told.published || !isAhead(fact)) return fact.when
  const off = 'modality' in fact && (fact.modality === 'cancelled' || fact.modality === 'denied')
  if (off && fact.when.start === told.published && fact.when.end === told.published) return null
  // What is planned cannot be due long before it is told: such days belong to something else in the sentence.
  return dayNumber(fact.when.end) < dayNumber(told.published) - LONG_PAST_DAYS ? null : fact.when
}

const LONG_PAST_DAYS = 60

/** Modality of a fact; null for kinds without one. */
export function modalityOf(fact: EnteredFact): Modality | null {
  return 'modality' in fact ? fact.modality : null
}

/** Facts of a reading that become entries. A target takes its due day from a pledge that shares its words. */
export function toldBy(reading: Reading, voice: string): Told[] {
  const { report, facts } = reading
  const out: Told[] = []
  facts.forEach((fact, index) => {
    if (fact.kind === 'statement') return
    const told: Told = { report: report.id, index, published: report.published, language: report.language, voice, fact }
    if (fact.kind === 'figure' && fact.target) told.due = fact.due ?? dueOfTarget(fact, facts)
    out.push(told)
  })
  return out
}

const NEAR_CHARACTERS = 120

function dueOfTarget(target: Fact, facts: readonly Fact[]): Interval | null {
  for (const fact of facts) {
    if (fact.kind !== 'pledge' || !fact.due) continue
    const near = fact.evidence.some(([start, end]) => target.evidence.some(([from, to]) => start < to + NEAR_CHARACTERS && from < end + NEAR_CHARACTERS))
    if (near) return fact.due
  }
  return null
}
