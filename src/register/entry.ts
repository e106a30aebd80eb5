import { STAGES, type Interval, type Kind, type Modality, type PartyId } from '../facts/fact.ts'
import type { Span } from '../text/span.ts'

/** Kinds of entries: the kinds of facts that are kept as things in the world, and the persons and bodies found in them. */
export const ENTRY_KINDS = ['visit', 'meeting', 'session', 'signing', 'framework', 'pledge', 'figure', 'person', 'body'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What became of a promise. */
export const STATUSES = ['open', 'met', 'met late', 'moved', 'superseded', 'cancelled', 'missed', 'overdue', 'disputed'] as const
export type Status = (typeof STATUSES)[number]

/** How far an instrument has come, as reports tell it. */
export const INSTRUMENT_STAGES = ['announced', 'signed', ...STAGES] as const
export type InstrumentStage = (typeof INSTRUMENT_STAGES)[number]

/** Where a value stands: the report, the sentence that says it, and what found it. */
export interface Source {
  report: string
  published: string | null
  outlet: string
  url: string
  language: string
  title: string
  /** Number of the fact in its reading. */
  fact: number
  spans: Span[]
  quotes: string[]
  rule: string
  confidence: number
  modality: Modality | null
  /** Reports that copy each other share a voice: the id of the earliest of them. */
  voice: string
}

/** One value of a slot, and who says it. The best supported value of a slot comes first. */
export interface ValueSaid { value: unknown; reports: string[]; independent: number }

/** A status, the day since which it could be known, the reports and entries that show it. */
export interface StatusChange { status: Status; since: string | null; reports: string[]; by: string[]; why: string }

/** What the register doubts about an entry, in words, with the reports that differ. */
export interface EntryDoubt { kind: string; slot: string | null; why: string; reports: string[] }

/** A relation to another entry: the promise met by a visit, the session of a body. */
export interface Link { relation: 'met by' | 'meets' | 'superseded by' | 'supersedes' | 'session of' | 'sessions' | 'part of' | 'parts' | 'disputed by'; entry: string }

/** Someone who takes part; `entry` is the person's own entry when there is one. */
export interface EntryPerson { name: string; party: PartyId; entry: string | null }

/** An office as reports show it: first and last day it was seen. */
export interface OfficeHeld { role: string; party: PartyId; portfolio: string | null; former: boolean; from: string | null; to: string | null; reports: number }

/** One entry in one line, as `diwan entries --json` prints it. */
export interface EntryLine {
  id: string
  kind: EntryKind
  parties: PartyId[]
  persons: string[]
  place: string | null
  when: Interval | null
  modality: Modality | null
  /** Status of a promise; null for what is no promise. */
  status: Status | null
  ordinal: number | null
  instrument: string | null
  title: string | null
  reports: string[]
  independent: number
  doubts: EntryDoubt[]
  /** Whether the entry is a promise: something due rather than something that took place. */
  promise: boolean
  /** When a promise is due; null when no day was said. */
  due: Interval | null
  /** Caption in plain words, for people and for search. */
  caption: string
  /** First and last day a report spoke of it. */
  firstKnown: string | null
  lastKnown: string | null
  /** What a caption in another language is made of: null where the kind has no such slot or no report fills it. */
  host: PartyId | null
  body: string | null
  count: number | null
  amount: number | null
  unit: string | null
  measure: string | null
  what: string | null
  level: string | null
  /** How reports in other scripts write its persons, body and place, by the form that stands here; a country by its code. Left out where nothing is known. */
  spellings?: Record<string, string[]>
  /** For instruments: announced, signed, ratified, in force, extended or ended. */
  stage?: InstrumentStage | null
}

/** An entry with all that is known of it. */
export interface EntryDetail extends EntryLine {
  placeId: string | null
  people: EntryPerson[]
  bodyType: string | null
  period: Interval | null
  /** Every value of each slot that reports give, best supported first. */
  values: Record<string, ValueSaid[]>
  sources: Source[]
  history: StatusChange[]
  links: Link[]
  /** For persons. */
  offices: OfficeHeld[]
  names: string[]
  decisions: string[]
  /** Who looks after it, and the day on which to be reminded of it, where a person decided so. */
  owner?: string | null
  remindOn?: string | null
}

/** Something still due, or past due. */
export interface DueItem { entry: EntryLine; due: Interval | null; status: Status; days: number | null; why: string; owner?: string | null; remindOn?: string | null }

/** The sessions of a body in order, with what is missing between them and when the next one is to be expected. */
export interface BodyHistory {
  entry: string
  name: string
  bodyType: string
  parties: PartyId[]
  sessions: EntryLine[]
  gaps: number[]
  rhythmMonths: number | null
  lastHost: PartyId | null
  next: { ordinal: number | null; due: Interval; host: PartyId | null; why: string } | null
}

/** Name of the fact kinds that become entries. */
export const ENTERED: readonly Kind[] = ['visit', 'meeting', 'session', 'signing', 'framework', 'pledge', 'figure']
