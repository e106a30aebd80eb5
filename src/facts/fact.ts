import type { Span } from '../text/span.ts'

/** An inclusive range of ISO days. */
export interface Interval { start: string; end: string }
/** ISO 3166-1 alpha-3, the usual acronym of an organisation, or `other:NAME`. */
export type PartyId = string
/** Someone who takes part: `person` is null for a party without a named person. */
export interface Actor { person: string | null; party: PartyId }

export const MODALITIES = ['happened', 'planned', 'possible', 'cancelled', 'denied'] as const
export type Modality = (typeof MODALITIES)[number]
export const ROLES = ['head-of-state', 'monarch', 'crown-prince', 'head-of-government', 'deputy-head-of-government', 'foreign-minister', 'minister', 'deputy-minister', 'speaker', 'ambassador', 'envoy', 'spokesperson', 'secretary-general', 'military-chief', 'head-of-agency', 'head-of-party', 'member-of-parliament', 'other'] as const
export type Role = (typeof ROLES)[number]
export const INSTRUMENTS = ['agreement', 'memorandum', 'protocol', 'treaty', 'declaration', 'programme', 'minutes', 'contract', 'letter', 'other'] as const
export type Instrument = (typeof INSTRUMENTS)[number]
/** What becomes of an instrument once it is signed. */
export const STAGES = ['ratified', 'in-force', 'extended', 'ended'] as const
export type Stage = (typeof STAGES)[number]
export const BODY_TYPES = ['council', 'commission', 'committee', 'group', 'forum', 'summit', 'mechanism'] as const
export type BodyType = (typeof BODY_TYPES)[number]
export const FRAMEWORK_LEVELS = ['strategic-partnership', 'partnership', 'alliance', 'diplomatic-relations', 'standing-body', 'free-trade', 'membership', 'other'] as const
export type FrameworkLevel = (typeof FRAMEWORK_LEVELS)[number]
export const FRAMEWORK_CHANGES = ['founded', 'raised', 'restored', 'cut', 'stated'] as const
export type FrameworkChange = (typeof FRAMEWORK_CHANGES)[number]
export const MEASURES = ['trade', 'investment', 'aid', 'loan', 'other'] as const
export type Measure = (typeof MEASURES)[number]
export const FORMATS = ['talks', 'phone', 'summit', 'conference', 'ceremony'] as const
export type Format = (typeof FORMATS)[number]

/** What every fact carries. Evidence: one to four spans, each at most 300 code units. */
export interface Common {
  evidence: Span[]
  /** 0 to 1: how often facts said with it are right in the strict sense. */
  confidence: number
  /** Name of the rule that found it. */
  rule: string
  /** Whether the words around it say its modality; used while facts of a report are merged. */
  said?: boolean
  /** What its clause showed, for the scorer alone; taken away once a reading is made. */
  shown?: readonly string[]
  /** Key of the place beside its written form: `KAZ/astana` for a city, `KAZ` for a country. */
  placeId?: string | null
}
interface Event extends Common { modality: Modality; when: Interval | null; place: string | null }

export interface OfficeFact extends Common { kind: 'office'; person: string; role: Role; party: PartyId; portfolio: string | null; former: boolean; nameKey?: string }
export interface VisitFact extends Event { kind: 'visit'; visitors: Actor[]; host: PartyId; level: 'state' | 'official' | 'working' | null }
export interface MeetingFact extends Event { kind: 'meeting'; participants: Actor[]; format: Format }
export interface SigningFact extends Event {
  kind: 'signing'; instrument: Instrument; title: string | null; count: number | null; parties: PartyId[]; signatories: Actor[]; period: Interval | null
  /** What it is about, by id, where the language tells: titles in several scripts meet by it. */
  topics?: string[]
  /** What became of it after it was signed, and when. */
  stage?: Stage; stageWhen?: Interval | null
}
export interface SessionFact extends Event { kind: 'session'; body: string; bodyType: BodyType; parties: PartyId[]; ordinal: number | null; bodyKey?: string }
export interface FrameworkFact extends Common { kind: 'framework'; parties: PartyId[]; level: FrameworkLevel; name: string; change: FrameworkChange; when: Interval | null; bodyKey?: string }
export interface PledgeFact extends Common { kind: 'pledge'; by: PartyId[]; to: PartyId[]; what: string; due: Interval | null; /** The amount it aims at, where a figure of the report says it in the same words. */ aim?: { measure: Measure; amount: number; unit: string } }
export interface StatementFact extends Common { kind: 'statement'; speaker: Actor }
export interface FigureFact extends Common { kind: 'figure'; measure: Measure; amount: number; unit: string; parties: PartyId[]; target: boolean; due?: Interval | null; /** Whose goods, money or people these are, where the words say so; they go to the other party. */ whose?: PartyId }
/** What one report says of one thing. Slots follow the guide to facts. */
export type Fact = OfficeFact | VisitFact | MeetingFact | SigningFact | SessionFact | FrameworkFact | PledgeFact | StatementFact | FigureFact
export type Kind = Fact['kind']

/** All kinds, in the order a desk officer wants to read them. */
export const KINDS: readonly Kind[] = ['visit', 'meeting', 'session', 'signing', 'framework', 'pledge', 'figure', 'office', 'statement']

export const DOUBT_KINDS = ['published-inferred', 'month-names-disagree', 'weekday-mismatch', 'count-mismatch', 'two-parties', 'future-as-past', 'name-unclear', 'language-unsure'] as const
export interface Choice { value: string; why: string }
/** Something the report leaves unsure: what was seen, what it could mean, which choice was taken and why. */
export interface Doubt { kind: (typeof DOUBT_KINDS)[number]; spans: Span[]; about: number | null; choices: Choice[]; chosen: number | null; why: string }
