import type { Fact, FrameworkLevel, Instrument, Interval, Measure, Modality, PartyId } from '../facts/fact.ts'
import { isolated, type Voice } from './voice.ts'
import type { EntryKindName } from './words.ts'

/** One slot of a fact or entry in words: its label and its value. */
export interface SlotSaid { slot: string; label: string; value: string }

/** As much of an entry as its caption needs. */
export interface CaptionedEntry {
  kind: EntryKindName; parties: PartyId[]; persons: string[]; place: string | null; when: Interval | null; ordinal: number | null; instrument: string | null; title: string | null; promise: boolean; caption: string
  host?: PartyId | null; body?: string | null; count?: number | null; amount?: number | null; unit?: string | null; measure?: string | null; what?: string | null; level?: string | null
  spellings?: Record<string, string[]>
}

const between = (parts: readonly (string | null | undefined)[], mark = ' · ') => parts.filter(Boolean).join(mark)

/** A slot's value in words, whatever it is: a day range, a party, a code, a number or words of a report. */
export function valueInWords(slot: string, value: unknown, voice: Voice): string {
  const { facts, yes, no, unknown } = voice.words
  if (value === null || value === undefined) return unknown
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return slot === 'ordinal' ? facts.ordinal(value) : voice.number(value)
  if (Array.isArray(value)) return voice.list(value.map((one) => valueInWords(slot, one, voice)))
  if (typeof value === 'object') {
    if ('start' in value && 'end' in value) return voice.interval(value as Interval)
    if ('party' in value) return voice.actors([value as { person: string | null; party: PartyId }])
    return isolated(JSON.stringify(value))
  }
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return voice.day(text)
  if (['host', 'party', 'parties', 'by', 'to', 'whose'].includes(slot)) return voice.party(text)
  const tables: Record<string, Record<string, string>> = { modality: facts.modality, format: facts.format, instrument: facts.instrument, stage: facts.stage, bodyType: facts.bodyType, change: facts.change, measure: facts.measure, role: facts.role, portfolio: facts.portfolio, status: voice.words.statuses, level: { ...facts.level, ...facts.visitLevel } }
  return tables[slot]?.[text] ?? (slot === 'place' && /^[A-Z]{3}$/.test(text) ? voice.party(text) : isolated(text))
}

/** What a signing concerns: one instrument by its title, or how many of a kind. */
function instrumentInWords(instrument: Instrument | null, title: string | null, count: number | null | undefined, voice: Voice): string {
  const { facts } = voice.words
  const kind = instrument ?? 'other'
  const what = count === 1 || count === undefined || (count === null && title) ? facts.instrument[kind] : facts.several(count, facts.instruments[kind])
  return title ? `${what}: ${isolated(title)}` : what
}

/** A line that begins with a capital, where its script has such. */
const begun = (line: string, voice: Voice) => line.replace(/^(\u2068?)(\p{Ll})/u, (_, isolate: string, letter: string) => isolate + letter.toLocaleUpperCase(voice.words.locale))

/** A fact in one line: who, what and with whom. */
export function factCaption(fact: Fact, voice: Voice): string {
  return begun(factLine(fact, voice), voice)
}

function factLine(fact: Fact, voice: Voice): string {
  const { facts, visitTo } = voice.words
  switch (fact.kind) {
    case 'visit': return visitTo(voice.actors(fact.visitors), voice.party(fact.host))
    case 'meeting': return voice.actors(fact.participants)
    case 'session': return between([isolated(fact.body), fact.ordinal === null ? null : facts.ordinal(fact.ordinal)])
    case 'signing': return instrumentInWords(fact.instrument, fact.title, fact.count, voice)
    case 'framework': return between([isolated(fact.name || facts.level[fact.level]), voice.parties(fact.parties)])
    case 'pledge': return `${voice.parties(fact.by)}: ${isolated(fact.what)}`
    case 'figure': return `${facts.measure[fact.measure]}: ${voice.amount(fact.amount, fact.unit)}`
    case 'office': return `${isolated(fact.person)} · ${officeInWords(fact.role, fact.portfolio, voice)}`
    case 'statement': return voice.actors([fact.speaker])
  }
}

/** An office: "minister of economy". */
export function officeInWords(role: string, portfolio: string | null, voice: Voice): string {
  const { facts } = voice.words
  const name = (facts.role as Record<string, string>)[role] ?? role
  return portfolio ? facts.roleWithPortfolio(name, facts.portfolio[portfolio] ?? portfolio) : name
}

const HIDDEN = new Set(['kind', 'evidence', 'confidence', 'rule', 'placeId', 'bodyKey', 'nameKey', 'modality', 'unit', 'topics', 'stageWhen', 'aim'])

/** The slots of a fact that say something, in words. */
export function slotsInWords(fact: Fact, voice: Voice): SlotSaid[] {
  const said: SlotSaid[] = []
  for (const [slot, value] of Object.entries(fact)) {
    if (HIDDEN.has(slot) || value === null || value === false || (Array.isArray(value) && value.length === 0)) continue
    if (slot === 'count' && value === 1) continue
    const shown = Array.isArray(value) && typeof value[0] === 'object' ? voice.actors(value as never) : slot === 'speaker' ? voice.actors([value as never])
      : slot === 'amount' && fact.kind === 'figure' ? voice.amount(fact.amount, fact.unit) : valueInWords(slot, value, voice)
    said.push({ slot, label: voice.words.slots[slot] ?? slot, value: shown })
  }
  return said
}

/** How a fact stands in the world: took place, planned …; null for kinds that do not take place. */
export function modalityInWords(modality: Modality | null | undefined, voice: Voice): string | null {
  return modality ? voice.words.facts.modality[modality] : null
}

/** A framework by the name that reports give it; in the words of the interface where that name is in another script. */
function frameworkName(entry: CaptionedEntry, voice: Voice): string | null {
  const level = entry.level && entry.level !== 'other' ? voice.words.facts.level[entry.level as FrameworkLevel] ?? null : null
  const readable = entry.title !== null && /\p{Script=Arabic}/u.test(entry.title) === (voice.words.direction === 'rtl')
  return readable ? entry.title : level ?? entry.title
}

/** An entry in one line. Where the page is of some parties (`among`), those need not be named beside their persons. */
export function entryCaption(entry: CaptionedEntry, voice: Voice, among: readonly PartyId[] = []): string {
  return begun(entryLine(entry, voice, among), voice)
}

/** The place of an entry as a person reads it: a country by its name, a city in the script of the language. */
export function placeInWords({ place, spellings }: Pick<CaptionedEntry, 'place' | 'spellings'>, voice: Voice): string {
  return place === null ? '' : /^[A-Z]{3}$/.test(place) ? voice.party(place) : voice.spelled(place, spellings)
}

function entryLine(entry: CaptionedEntry, voice: Voice, among: readonly PartyId[]): string {
  const { facts, visitTo } = voice.words
  const who = entry.persons.length ? voice.list(entry.persons.slice(0, 3).map((name) => voice.spelled(name, entry.spellings))) : ''
  const parties = voice.parties(entry.parties)
  switch (entry.kind) {
    case 'visit': {
      if (!entry.host) return between([who, parties])
      const guests = who || voice.parties(entry.parties.filter((party) => party !== entry.host))
      return visitTo(guests || parties, voice.party(entry.host))
    }
    case 'meeting': return who && entry.parties.every((party) => among.includes(party)) ? who : between([parties, who])
    case 'session': return between([entry.body ?? entry.title ? voice.spelled((entry.body ?? entry.title)!, entry.spellings) : parties, entry.ordinal === null ? null : facts.ordinal(entry.ordinal)])
    case 'signing': return instrumentInWords(entry.instrument as Instrument | null, entry.title, entry.count, voice)
    case 'framework': return isolated(frameworkName(entry, voice) ?? parties)
    case 'figure': return entry.amount === null || entry.amount === undefined ? isolated(entry.title ?? entry.caption) : `${facts.measure[(entry.measure ?? 'other') as Measure]}: ${voice.amount(entry.amount, entry.unit ?? '')}`
    case 'pledge': return isolated((entry.what ?? entry.title ?? entry.caption).replace(/[\s.]+$/, ''))
    default: return isolated(entry.title ?? entry.body ?? (who || entry.caption))
  }
}

/** A joint body by its name in the script of the language, where reports of its sessions write it so. */
export function bodyInWords({ name, sessions }: { name: string; sessions: readonly Pick<CaptionedEntry, 'spellings'>[] }, voice: Voice): string {
  return voice.spelled(name, Object.assign({}, ...sessions.map((session) => session.spellings)) as CaptionedEntry['spellings'])
}
