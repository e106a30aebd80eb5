import { createHash } from 'node:crypto'
import type { Interval, PartyId } from '../facts/fact.ts'
import { ground, keptGrounds, type Ground } from '../facts/ground.ts'
import { Core } from './core.ts'
import { keysOf, type Key } from './keys.ts'
import { PersonRecord } from './person.ts'
import { actorsOf, isAhead, keyOf, orderOf, partiesOf, whenOf, type EnteredFact, type Told } from './told.ts'

const FIRST = keptGrounds([ground('first')])
/** Ground on which what is told as held stands with what is ahead: everybody still awaits it. */
export const AWAITED = 'awaited'

/** A fact as its entry takes it: what everybody still awaits is planned, though a report was read as telling that it took place. */
function asTaken(told: Told, reason: string): Told {
  return told.fact.kind === 'meeting' && reason.includes(`"${AWAITED}"`) ? { ...told, fact: { ...told.fact, modality: 'planned' } } : told
}

/** An entry in which a fact stood until that proved to be one with another: up to which place in the order, and on what grounds. */
export interface Was { entry: string; until: string; grounds: Ground[] }

/** A fact in its entry, with how well it fitted when it came in and the grounds for that, as they are kept; and the entries in which it stood before. */
export interface Member { told: Told; score: number; reason: string; was?: Was[] }

const PREFIX: Record<EnteredFact['kind'], string> = { visit: 'v', meeting: 'm', session: 's', signing: 'i', framework: 'f', pledge: 'p', figure: 'n', office: 'h' }

/** Id of an entry: from the report, kind and words of the first fact in it, so that it stays the same however often the register is rebuilt. */
export function entryId(first: Told): string {
  const span = first.fact.evidence[0] ?? [0, 0]
  const hash = createHash('sha256').update(`${first.report}\n${first.fact.kind}\n${isAhead(first.fact)}\n${span[0]}-${span[1]}\n${first.index}`).digest('hex').slice(0, 12)
  return `${PREFIX[first.fact.kind]}${isAhead(first.fact) ? 'p' : ''}-${hash}`
}

/**
 * One thing in the world while facts are being joined: the facts told of it and what they say together. Facts come in by order;
 * a thing with no facts left is no thing.
 */
export class Thing {
  readonly id: string
  readonly kind: EnteredFact['kind']
  readonly ahead: boolean
  readonly members: Member[] = []
  /** Reports that tell of it. */
  readonly reports = new Set<string>()
  /** Those of them that stand in it by what they seem to tell as held alone: the plan that they tell besides is no second one. */
  readonly slips = new Set<string>()
  readonly keys = new Map<string, Key>()
  readonly parties = new Set<PartyId>()
  /** What most of its facts say. */
  readonly core = new Core()
  /** Names by party. */
  readonly names = new Map<PartyId, string[]>()
  /** Distinct days told, and days of publication of the facts that give none. */
  readonly whens: Interval[] = []
  readonly undated: string[] = []
  readonly places = new Set<string>()
  /** One fact for each way of telling it that joining tells apart. */
  readonly variants: EnteredFact[] = []
  private readonly variantKeys = new Set<string>()
  /** Facts that a person parted from one of its own. */
  readonly parted = new Set<string>()
  /** Names and offices of a person, counted; persons are kept by this and not by their many facts. */
  readonly person: PersonRecord | null
  lastPublished = ''
  lastOrder = ''
  /** Changed since it was loaded. */
  touched = true

  constructor(id: string, kind: EnteredFact['kind'], ahead: boolean) {
    this.id = id
    this.kind = kind
    this.ahead = ahead
    this.person = kind === 'office' ? new PersonRecord() : null
  }

  /** The thing that a fact founds, with that fact in it. */
  static of(first: Told): Thing {
    const thing = new Thing(entryId(first), first.fact.kind, isAhead(first.fact))
    thing.add(first, 1, FIRST)
    return thing
  }

  /** The thing that two prove to be, by the name of the greater. */
  static merged(more: Thing, less: Thing, at: string, grounds: Ground[]): Thing {
    const thing = new Thing(more.id, more.kind, more.ahead)
    const came = less.members.map((member) => ({ ...member, was: [...member.was ?? [], { entry: less.id, until: at, grounds }] }))
    const ordered = [...more.members, ...came].map((member) => ({ member, order: orderOf(member.told) })).sort((a, b) => (a.order < b.order ? -1 : 1))
    for (const { member } of ordered) thing.add(member.told, member.score, member.reason, member.was)
    return thing
  }

  /** Takes in a fact, which must be later in order than those it has. */
  add(given: Told, score: number, reason: string, was?: Was[] | null): void {
    const told = asTaken(given, reason)
    this.members.push({ told, score, reason, ...(was?.length ? { was } : {}) })
    if (told !== given && !this.reports.has(told.report)) this.slips.add(told.report)
    else if (told === given) this.slips.delete(told.report)
    this.reports.add(told.report)
    for (const key of told.partFrom ?? []) this.parted.add(key)
    this.learn(told.fact)
    if (this.person) this.person.add(told)
    else this.core.add(told)
    for (const key of keysOf(told)) {
      const had = this.keys.get(key.key)
      this.keys.set(key.key, had ? { key: key.key, from: Math.min(had.from, key.from), to: Math.max(had.to, key.to) } : key)
    }
    for (const party of partiesOf(told.fact)) this.parties.add(party)
    for (const { person, party } of actorsOf(told.fact)) if (person) this.name(party, person)
    const when = whenOf(told)
    if (!when) { if (told.published && !(told.fact.kind === 'signing' && told.fact.stage) && !this.undated.includes(told.published)) this.undated.push(told.published) }
    else if (!this.whens.some((known) => known.start === when.start && known.end === when.end)) this.whens.push(when)
    const place = placeOf(told.fact)
    if (place) this.places.add(place)
    if ((told.published ?? '') > this.lastPublished) this.lastPublished = told.published ?? ''
    this.lastOrder = orderOf(told)
    this.touched = true
  }

  /** Remembers a way of telling it. */
  learn(fact: EnteredFact): void {
    const key = variantOf(fact)
    if (this.variantKeys.has(key)) return
    this.variantKeys.add(key)
    this.variants.push(fact)
  }

  /** Remembers a name seen for a party. */
  name(party: PartyId, person: string): void {
    const names = this.names.get(party)
    if (!names) this.names.set(party, [person])
    else if (!names.includes(person) && names.length < 24) names.push(person)
  }

  /** Whether a fact of it is the one with this key. */
  hasFact(key: string): boolean {
    return this.members.some((member) => keyOf(member.told) === key)
  }
}

/** The slots by which joining tells facts of a kind apart, as one string. */
function variantOf(fact: EnteredFact): string {
  const slots: unknown[] = (() => {
    switch (fact.kind) {
      case 'visit': return [fact.host, fact.visitors.map((actor) => actor.party)]
      case 'meeting': return [fact.format]
      case 'session': return [fact.body, fact.bodyType, fact.bodyKey ?? null, fact.ordinal]
      case 'signing': return [fact.instrument, fact.title, fact.count, fact.topics ?? null, fact.stage ?? null]
      case 'framework': return [fact.level, fact.name, fact.change, fact.bodyKey ?? null]
      case 'pledge': return [fact.by, fact.what]
      case 'figure': return [fact.measure, fact.unit, fact.amount, fact.whose ?? null]
      case 'office': return [fact.role, fact.portfolio, fact.party]
    }
  })()
  return JSON.stringify(slots)
}

/** Place of a fact as a key: its id, or the written form folded. */
export function placeOf(fact: EnteredFact): string | null {
  if (fact.placeId) return fact.placeId
  return 'place' in fact && fact.place ? `~${fact.place.toLowerCase()}` : null
}
