import { CITIES } from '../world/places.ts'
import { isParty } from '../world/parties.ts'
import { BODY_TYPES, FORMATS, FRAMEWORK_CHANGES, FRAMEWORK_LEVELS, INSTRUMENTS, MEASURES, MODALITIES, ROLES, type Actor, type Fact, type Interval, type Kind } from './fact.ts'
import { isIsoDay, monthLength } from './interval.ts'

/** What a slot may hold, and what it holds where nobody says; `must` marks those without which a fact says nothing. */
interface Slot { holds: 'text' | 'whole' | 'number' | 'party' | 'parties' | 'actors' | 'days' | 'flag' | readonly string[]; usual?: unknown; must?: true }
/** Kinds that people put in by hand: all but statements, which are words of a report. */
export type GivenKind = Exclude<Kind, 'statement'>

const event: Record<string, Slot> = { modality: { holds: MODALITIES, usual: 'happened' }, when: { holds: 'days', usual: null }, place: { holds: 'text', usual: null } }

/** Slots of each kind, in the order in which they are written. */
export const SLOTS: Readonly<Record<GivenKind, Readonly<Record<string, Slot>>>> = {
  visit: { visitors: { holds: 'actors', must: true }, host: { holds: 'party', must: true }, level: { holds: ['state', 'official', 'working'], usual: null }, ...event },
  meeting: { participants: { holds: 'actors', must: true }, format: { holds: FORMATS, usual: 'talks' }, ...event },
  session: { body: { holds: 'text', must: true }, bodyType: { holds: BODY_TYPES, usual: 'commission' }, parties: { holds: 'parties', must: true }, ordinal: { holds: 'whole', usual: null }, ...event },
  signing: { instrument: { holds: INSTRUMENTS, usual: 'agreement' }, title: { holds: 'text', usual: null }, count: { holds: 'whole', usual: 1 }, parties: { holds: 'parties', must: true }, signatories: { holds: 'actors', usual: [] }, period: { holds: 'days', usual: null }, ...event },
  framework: { parties: { holds: 'parties', must: true }, level: { holds: FRAMEWORK_LEVELS, usual: 'other' }, name: { holds: 'text', must: true }, change: { holds: FRAMEWORK_CHANGES, usual: 'stated' }, when: { holds: 'days', usual: null } },
  pledge: { by: { holds: 'parties', must: true }, to: { holds: 'parties', usual: [] }, what: { holds: 'text', must: true }, due: { holds: 'days', usual: null } },
  figure: { measure: { holds: MEASURES, usual: 'trade' }, amount: { holds: 'number', must: true }, unit: { holds: 'text', must: true }, parties: { holds: 'parties', must: true }, target: { holds: 'flag', usual: false } },
  office: { person: { holds: 'text', must: true }, role: { holds: ROLES, usual: 'other' }, party: { holds: 'party', must: true }, portfolio: { holds: 'text', usual: null }, former: { holds: 'flag', usual: false } },
}

/** A value that a slot cannot hold: what was expected and what was found. */
export class SlotError extends Error {}

const fault = (slot: string, expected: string, found: string) => new SlotError(`${slot}: expected ${expected}, found "${found}"`)

/** Days as people write them: a day, a month (2016-10), a year, or two of these with ".." between. */
export function daysFrom(slot: string, written: string): Interval {
  const [from, to = from] = written.split('..').map((part) => part.trim())
  const span = (part: string): Interval | null => {
    if (isIsoDay(part)) return { start: part, end: part }
    const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(part)
    if (month) return { start: `${part}-01`, end: `${part}-${String(monthLength(Number(month[1]), Number(month[2]))).padStart(2, '0')}` }
    return /^[12]\d{3}$/.test(part) ? { start: `${part}-01-01`, end: `${part}-12-31` } : null
  }
  const [first, last] = [span(from ?? ''), span(to ?? '')]
  if (first && last && first.start <= last.end) return { start: first.start, end: last.end }
  throw fault(slot, 'a day (2016-10-20), a month (2016-10), a year (2016), or two with ".." between', written)
}

function partyFrom(slot: string, written: string): string {
  const code = written.trim().toUpperCase()
  if (isParty(code)) return code
  if (/^other:./.test(written.trim())) return written.trim()
  throw fault(slot, 'a party by its code (TUR, KAZ, OIC) or other:NAME', written.trim())
}

const listed = (written: string) => written.split(',').map((part) => part.trim()).filter(Boolean)

function actorFrom(slot: string, written: string): Actor {
  const found = /^(other:[^:]+|[^:]+?)(?:\s*:\s*(.+))?$/.exec(written)
  return { party: partyFrom(slot, found?.[1] ?? written), person: found?.[2]?.trim() ?? null }
}

function numberFrom(slot: string, written: string, whole: boolean): number {
  const value = Number(written.replace(/[ _\u00a0]/g, ''))
  if (written.trim() && Number.isFinite(value) && (!whole || Number.isInteger(value))) return value
  throw fault(slot, whole ? 'a whole number' : 'a number', written)
}

/** The value of a slot as it is written: "-" for none, parties and people separated by commas, people as PARTY: NAME, days as daysFrom has them. */
export function slotFrom(kind: GivenKind, slot: string, written: string): unknown {
  const known = SLOTS[kind][slot]
  if (!known) throw fault(kind, `one of the slots ${Object.keys(SLOTS[kind]).join(', ')}`, slot)
  const text = written.trim()
  if (text === '-') { if (known.must) throw fault(slot, 'a value, since nothing is said without one', '-'); return Array.isArray(known.usual) ? [] : null }
  switch (known.holds) {
    case 'text': if (!text) throw fault(slot, 'words', written); return text
    case 'whole': return numberFrom(slot, text, true)
    case 'number': return numberFrom(slot, text, false)
    case 'party': return partyFrom(slot, text)
    case 'parties': { const all = listed(text).map((one) => partyFrom(slot, one)); if (!all.length) throw fault(slot, 'parties', written); return all }
    case 'actors': { const all = listed(text).map((one) => actorFrom(slot, one)); if (!all.length) throw fault(slot, 'people as PARTY: NAME, or parties', written); return all }
    case 'days': return daysFrom(slot, text)
    case 'flag': if (/^(?:yes|true|no|false)$/i.test(text)) return /^(?:yes|true)$/i.test(text); throw fault(slot, 'yes or no', written)
    default: if (known.holds.includes(text)) return text; throw fault(slot, `one of ${known.holds.join(', ')}`, written)
  }
}

/** A value of a slot as `slotFrom` takes it back. */
export function slotWritten(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && !value.length)) return '-'
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? one : `${(one as Actor).party}${(one as Actor).person ? `: ${(one as Actor).person}` : ''}`)).join(', ')
  if (typeof value === 'object' && 'start' in value) { const { start, end } = value as Interval; return start === end ? start : `${start}..${end}` }
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

const slug = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')

/** Key of a place by its usual English name, where only one place has it; null where that is not known. */
export function placeIdOf(name: string | null): string | null {
  if (!name) return null
  const found = CITIES.filter((city) => city.id.split('/')[1] === slug(name))
  return found.length === 1 ? found[0]!.id : null
}

/** The fact that written slots say; those left out hold what is usual. */
export function factFrom(kind: GivenKind, written: Readonly<Record<string, string>>): Omit<Fact, 'evidence' | 'confidence' | 'rule'> {
  const fact: Record<string, unknown> = { kind }
  for (const slot of Object.keys(written)) fact[slot] = slotFrom(kind, slot, written[slot]!)
  for (const [slot, { usual, must }] of Object.entries(SLOTS[kind])) {
    if (slot in fact) continue
    if (must) throw new SlotError(`${kind}: expected ${slot}=…, found none`)
    fact[slot] = usual
  }
  if ('place' in SLOTS[kind]) fact['placeId'] = placeIdOf(fact['place'] as string | null)
  return fact as unknown as Omit<Fact, 'evidence' | 'confidence' | 'rule'>
}

