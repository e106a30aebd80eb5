import { z } from '@hono/zod-openapi'
import { MODALITIES } from '../../facts/fact.ts'
import { ENTRY_KINDS, INSTRUMENT_STAGES, STATUSES, type BodyHistory, type DueItem, type EntryDetail, type EntryLine } from '../../register/entry.ts'
import { IntervalShape, Party, SpanShape, orNull } from './facts.ts'

/** Who looks after an entry and when to be reminded of it, where a person decided so. */
const care = { owner: z.string().nullable().optional(), remindOn: z.string().nullable().optional() }

/** Kinds of entries. */
export const EntryKindShape = z.enum(ENTRY_KINDS).openapi('EntryKind')
/** What became of a promise. */
export const StatusShape = z.enum(STATUSES).openapi('Status')

const sourceShape = z.object({
  report: z.string(), published: z.string().nullable(), outlet: z.string(), url: z.string(), language: z.string(), title: z.string(),
  fact: z.int(), spans: z.array(SpanShape), quotes: z.array(z.string()), rule: z.string(), confidence: z.number(), modality: z.enum(MODALITIES).nullable(),
  voice: z.string().openapi({ description: 'Reports that copy each other share a voice.' }),
}).openapi('Source')
const entryDoubt = z.object({ kind: z.string(), slot: z.string().nullable(), why: z.string(), reports: z.array(z.string()) }).openapi('EntryDoubt')

const line = {
  id: z.string(), kind: EntryKindShape, parties: z.array(Party), persons: z.array(z.string()), place: z.string().nullable(), when: orNull(IntervalShape),
  modality: z.enum(MODALITIES).nullable(), status: orNull(StatusShape), ordinal: z.int().nullable(), instrument: z.string().nullable(), title: z.string().nullable(),
  reports: z.array(z.string()), independent: z.int(), doubts: z.array(entryDoubt), promise: z.boolean(), due: orNull(IntervalShape), caption: z.string(),
  firstKnown: z.string().nullable(), lastKnown: z.string().nullable(),
  host: orNull(Party), body: z.string().nullable(), count: z.number().nullable(), amount: z.number().nullable(), unit: z.string().nullable(), measure: z.string().nullable(), what: z.string().nullable(), level: z.string().nullable(), stage: z.enum(INSTRUMENT_STAGES).nullable().optional(),
  spellings: z.record(z.string(), z.array(z.string())).optional().openapi({ description: 'How reports in other scripts write its persons, body and place, by the form that stands here; a country by its code.' }),
}
/** One entry in one line. */
export const EntryLineShape = z.object(line).openapi('EntryLine') satisfies z.ZodType<EntryLine>

const link = z.object({
  relation: z.enum(['met by', 'meets', 'superseded by', 'supersedes', 'session of', 'sessions', 'part of', 'parts', 'disputed by']), entry: z.string(),
}).openapi('Link')
const office = z.object({
  role: z.string(), party: Party, portfolio: z.string().nullable(), former: z.boolean(), from: z.string().nullable(), to: z.string().nullable(), reports: z.int(),
}).openapi('OfficeHeld')

/** An entry with all that is known of it. */
export const EntryDetailShape = z.object({
  ...line,
  placeId: z.string().nullable(), people: z.array(z.object({ name: z.string(), party: Party, entry: z.string().nullable() })),
  bodyType: z.string().nullable(), period: orNull(IntervalShape),
  values: z.record(z.string(), z.array(z.object({ value: z.unknown(), reports: z.array(z.string()), independent: z.int() }))).openapi({ description: 'Every value of each slot that reports give, best supported first.' }),
  sources: z.array(sourceShape),
  history: z.array(z.object({ status: StatusShape, since: z.string().nullable(), reports: z.array(z.string()), by: z.array(z.string()), why: z.string() })),
  links: z.array(link), offices: z.array(office), names: z.array(z.string()), decisions: z.array(z.string()), ...care,
}).openapi('EntryDetail') satisfies z.ZodType<EntryDetail>

/** Something still due, or past due. */
export const DueItemShape = z.object({ entry: EntryLineShape, due: orNull(IntervalShape), status: StatusShape, days: z.int().nullable(), why: z.string(), ...care }).openapi('DueItem') satisfies z.ZodType<DueItem>

/** The sessions of a body in order, its gaps and its next session. */
export const BodyHistoryShape = z.object({
  entry: z.string(), name: z.string(), bodyType: z.string(), parties: z.array(Party), sessions: z.array(EntryLineShape), gaps: z.array(z.int()), rhythmMonths: z.number().nullable(), lastHost: orNull(Party),
  next: z.object({ ordinal: z.int().nullable(), due: IntervalShape, host: orNull(Party), why: z.string() }).nullable(),
}).openapi('BodyHistory') satisfies z.ZodType<BodyHistory>
