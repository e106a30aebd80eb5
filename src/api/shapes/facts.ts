import { z } from '@hono/zod-openapi'
import {
  BODY_TYPES, DOUBT_KINDS, FORMATS, FRAMEWORK_CHANGES, FRAMEWORK_LEVELS, INSTRUMENTS, KINDS, MEASURES, STAGES, MODALITIES, ROLES, type Fact,
} from '../../facts/fact.ts'

/** A named shape or null: `.nullable()` would make the name itself nullable in the description. */
export function orNull<T extends z.ZodType>(shape: T) {
  return z.union([shape, z.null()])
}

/** An ISO day. */
export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD').openapi('Day', { example: '2017-09-09' })
/** Days from `start` to `end`, both included. */
export const IntervalShape = z.object({ start: z.string(), end: z.string() }).openapi('Interval')
/** UTF-16 code units of `title + "\n" + text`, the end left out. */
export const SpanShape = z.tuple([z.int(), z.int()]).openapi('Span', { description: 'UTF-16 code units of title + line break + text; the end is left out.' })
/** A state by ISO 3166-1 alpha-3, an organisation by its acronym, or `other:NAME`. */
export const Party = z.string().openapi('Party', { example: 'KAZ' })
const ActorShape = z.object({ person: z.string().nullable(), party: Party }).openapi('Actor')

const common = {
  evidence: z.array(SpanShape),
  confidence: z.number(),
  rule: z.string(),
  placeId: z.string().nullable().optional(),
}
const event = { ...common, modality: z.enum(MODALITIES), when: orNull(IntervalShape), place: z.string().nullable() }

const office = z.object({
  kind: z.literal('office'), person: z.string(), role: z.enum(ROLES), party: Party, portfolio: z.string().nullable(), former: z.boolean(), nameKey: z.string().optional(), ...common,
}).openapi('OfficeFact')
const visit = z.object({ kind: z.literal('visit'), visitors: z.array(ActorShape), host: Party, level: z.enum(['state', 'official', 'working']).nullable(), ...event }).openapi('VisitFact')
const meeting = z.object({ kind: z.literal('meeting'), participants: z.array(ActorShape), format: z.enum(FORMATS), ...event }).openapi('MeetingFact')
const signing = z.object({
  kind: z.literal('signing'), instrument: z.enum(INSTRUMENTS), title: z.string().nullable(), count: z.number().nullable(), parties: z.array(Party), signatories: z.array(ActorShape), period: orNull(IntervalShape), topics: z.array(z.string()).optional(), stage: z.enum(STAGES).optional(), stageWhen: orNull(IntervalShape).optional(), ...event,
}).openapi('SigningFact')
const session = z.object({
  kind: z.literal('session'), body: z.string(), bodyType: z.enum(BODY_TYPES), parties: z.array(Party), ordinal: z.number().nullable(), bodyKey: z.string().optional(), ...event,
}).openapi('SessionFact')
const framework = z.object({
  kind: z.literal('framework'), parties: z.array(Party), level: z.enum(FRAMEWORK_LEVELS), name: z.string(), change: z.enum(FRAMEWORK_CHANGES), when: orNull(IntervalShape), bodyKey: z.string().optional(), ...common,
}).openapi('FrameworkFact')
const pledge = z.object({ kind: z.literal('pledge'), by: z.array(Party), to: z.array(Party), what: z.string(), due: orNull(IntervalShape), aim: z.object({ measure: z.enum(MEASURES), amount: z.number(), unit: z.string() }).optional(), ...common }).openapi('PledgeFact')
const statement = z.object({ kind: z.literal('statement'), speaker: ActorShape, ...common }).openapi('StatementFact')
const figure = z.object({ kind: z.literal('figure'), measure: z.enum(MEASURES), amount: z.number(), unit: z.string(), parties: z.array(Party), target: z.boolean(), whose: Party.optional(), ...common }).openapi('FigureFact')

/** What one report says of one thing, as the guide to facts defines it. */
export const FactShape = z.discriminatedUnion('kind', [office, visit, meeting, signing, session, framework, pledge, statement, figure]).openapi('Fact') satisfies z.ZodType<Fact>
/** Kinds of facts. */
export const KindShape = z.enum(KINDS as [Fact['kind'], ...Fact['kind'][]]).openapi('Kind')

/** Something a report leaves unsure, with the choices there are. */
export const DoubtShape = z.object({
  kind: z.enum(DOUBT_KINDS),
  spans: z.array(SpanShape),
  about: z.int().nullable().openapi({ description: 'Index of the fact it is about.' }),
  choices: z.array(z.object({ value: z.string(), why: z.string() })),
  chosen: z.int().nullable(),
  why: z.string(),
}).openapi('Doubt')

/** One text as published. */
export const ReportShape = z.object({
  id: z.string(), language: z.string(), published: z.string().nullable(), outlet: z.string(), url: z.string(), title: z.string(), text: z.string(),
}).openapi('Report')
