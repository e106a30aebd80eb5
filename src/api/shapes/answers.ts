import { z } from '@hono/zod-openapi'
import type { Brief } from '../../exports/brief.ts'
import type { Added, DoubtLine, Facets, MatrixCell, PersonLine, ReportDetail, ReportLine, SearchHit, TimelineItem, TodayPage, Why } from '../../store/index.ts'
import { DueItemShape, BodyHistoryShape, EntryDetailShape, EntryKindShape, EntryLineShape, StatusShape } from './entries.ts'
import { GROUNDS, type Ground } from '../../facts/ground.ts'
import { DoubtShape, FactShape, IntervalShape, Party, ReportShape, SpanShape, orNull } from './facts.ts'

/** A page of a list: `next` is the cursor of the page after it. */
export function pageOf<T extends z.ZodType>(item: T, name: string) {
  return z.object({ items: z.array(item), total: z.int(), next: z.string().nullable() }).openapi(name)
}

/** A report in one line. */
export const ReportLineShape = z.object({
  id: z.string(), title: z.string(), outlet: z.string(), published: z.string().nullable(), language: z.string(), url: z.string(), facts: z.int(), doubts: z.int(), voice: z.string(), parties: z.array(Party), reader: z.string().nullable(),
}).openapi('ReportLine') satisfies z.ZodType<ReportLine>

/** A report with its reading and the entries its facts stand in. */
export const ReportDetailShape = z.object({
  report: ReportShape, facts: z.array(FactShape), doubts: z.array(DoubtShape), settled: z.array(z.object({ doubt: DoubtShape, by: z.string() })).openapi({ description: 'Doubts that somebody settled, each with the decision that did.' }), reader: z.string().nullable(), voice: z.string(), copies: z.array(z.string()),
  entries: z.array(z.object({ fact: z.int(), entry: EntryLineShape })), takenDown: z.object({ at: z.string(), why: z.string() }).nullable(),
  takenBack: z.array(z.int()).openapi({ description: 'Numbers of facts that were added by hand and taken back; they keep their place so that other numbers hold.' }),
  versions: z.array(z.object({ number: z.int(), published: z.string().nullable(), title: z.string(), text: z.string(), came: z.array(FactShape), went: z.array(FactShape) })),
}).openapi('ReportDetail') satisfies z.ZodType<ReportDetail>

/** What the register holds of two parties; entries newest first. */
export const PairShape = z.object({
  parties: z.tuple([Party, Party]), entries: z.array(EntryDetailShape), total: z.int(), next: z.string().nullable(), promises: z.array(DueItemShape), bodies: z.array(BodyHistoryShape),
  counts: z.record(z.string(), z.int()), lastMeeting: orNull(EntryLineShape), today: z.string(), asKnownOn: z.string().nullable(),
}).openapi('Pair')

/** What an official of one of two parties said, with the words. */
export const StatementShape = z.object({
  report: z.string(), fact: z.int(), title: z.string(), outlet: z.string(), published: z.string().nullable(), language: z.string(), person: z.string().nullable(), names: z.array(z.string()), party: Party, quote: z.string(),
}).openapi('Statement')

/** Two parties and how much the register holds of them. */
export const MatrixCellShape = z.object({ parties: z.tuple([Party, Party]), entries: z.int(), open: z.int(), overdue: z.int(), last: z.string().nullable() }).openapi('MatrixCell') satisfies z.ZodType<MatrixCell>

/** What is new, due, overdue and in doubt. */
export const TodayShape = z.object({
  mark: z.int().openapi({ description: 'Give it as "since" at the next visit.' }), quiet: z.int().openapi({ description: 'Reports read that say nothing for the register.' }), today: z.string(), due: z.array(DueItemShape), overdue: z.array(DueItemShape), fresh: z.array(EntryLineShape), doubts: z.int(), counts: z.record(z.string(), z.int()), reports: z.int(), lastReport: z.string().nullable(),
}).openapi('Today') satisfies z.ZodType<TodayPage>

/** A report or entry that a search found. */
export const SearchHitShape = z.object({
  kind: z.enum(['report', 'entry']), id: z.string(), title: z.string(), titleMarks: z.array(SpanShape), snippet: z.string(), marks: z.array(SpanShape), when: z.string().nullable(), score: z.number(), entry: orNull(EntryLineShape),
}).openapi('SearchHit') satisfies z.ZodType<SearchHit>

const counted = z.array(z.object({ value: z.string(), count: z.int() }))
/** A page of what a search found, with what it can be narrowed down by. */
export const SearchHitsShape = z.object({
  items: z.array(SearchHitShape), total: z.int(), next: z.string().nullable(),
  facets: z.object({ party: counted, kind: counted, year: counted, language: counted, outlet: counted, status: counted }) satisfies z.ZodType<Facets>,
}).openapi('SearchHits')

/** A doubt of a report or of an entry. */
export const DoubtLineShape = z.object({
  id: z.string(), slot: z.string().nullable().openapi({ description: 'What reports of an entry differ in.' }), span: orNull(SpanShape), of: z.enum(['report', 'entry']), about: z.string(), kind: z.string(), why: z.string(), reports: z.array(z.string()), published: z.string().nullable(),
  choices: z.array(z.object({ value: z.string(), why: z.string() })), chosen: z.int().nullable(), quotes: z.array(z.string()),
}).openapi('DoubtLine') satisfies z.ZodType<DoubtLine>

/** A person with an office. */
export const PersonLineShape = z.object({
  entry: z.string(), name: z.string(), names: z.array(z.string()), party: Party, role: z.string(), portfolio: z.string().nullable(), from: z.string().nullable(), to: z.string().nullable(), reports: z.int(), former: z.boolean(),
}).openapi('PersonLine') satisfies z.ZodType<PersonLine>

const CODED = ['format', 'instrument', 'bodyType', 'level', 'change', 'role', 'measure', 'kind'] as const
const matter = z.union([
  z.object({ name: z.string() }), z.object({ words: z.string() }), z.object({ parties: z.array(Party) }), z.object({ days: IntervalShape }), z.object({ place: z.string() }), z.object({ number: z.number() }), z.object({ share: z.number() }),
  z.object({ amount: z.number(), unit: z.string() }), z.object({ code: z.string(), of: z.enum(CODED) }),
]).openapi('Matter')
/** A ground for or against joining, with what it speaks of; each language has its own words for it. */
export const GroundShape = z.object({ why: z.enum(GROUNDS), of: z.array(matter).optional() }).openapi('Ground') satisfies z.ZodType<Ground>

/** Why facts stand in one entry. */
export const WhyShape = z.object({
  entry: EntryDetailShape, joined: z.array(z.object({ report: z.string(), fact: z.int(), score: z.number(), grounds: z.array(GroundShape) })), apart: z.array(z.object({ entry: EntryLineShape, score: z.number(), grounds: z.array(GroundShape) })),
}).openapi('Why') satisfies z.ZodType<Why>

/** A point on a timeline. */
export const TimelineItemShape = z.object({ on: z.string(), entry: EntryLineShape, text: z.string() }).openapi('TimelineItem') satisfies z.ZodType<TimelineItem>

/** What became of a report handed in. */
export const AddedShape = z.object({
  id: z.string(), outcome: z.enum(['added', 'new version', 'held', 'refused', 'taken down']), why: z.string(), facts: z.int(), doubts: z.int(), voice: z.string().nullable(), language: z.string(),
}).openapi('Added') satisfies z.ZodType<Added>

/** Why something of a file was not taken; it is set aside under an id, to be tried again. */
export const RefusedShape = z.object({ where: z.string(), expected: z.string(), found: z.string(), advice: z.string(), aside: z.string() }).openapi('Refused')

/** A report as handed in: plain text whose first line is the headline, or headline and text apart. */
export const GivenReportShape = z.object({
  text: z.string().max(2_000_000), title: z.string().max(2000).optional(), name: z.string().max(300).optional().openapi({ description: 'Name of the file it came in; its ending is dropped.' }),
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD').nullish(), outlet: z.string().max(300).optional(), url: z.string().max(2000).optional(), language: z.string().max(20).optional(), id: z.string().max(300).optional(),
}).openapi('GivenReport')

const pointer = z.object({ report: z.string(), kind: z.string(), span: SpanShape }).openapi('FactPointer')
/** What a person decides about a fact, pointed at by report and span. */
export const ActShape = z.discriminatedUnion('do', [
  z.object({ do: z.literal('confirm'), about: pointer }),
  z.object({ do: z.literal('correct'), about: pointer, slot: z.string(), value: z.unknown() }),
  z.object({ do: z.literal('reject'), about: pointer }),
  z.object({ do: z.literal('add'), about: pointer, fact: FactShape }),
  z.object({ do: z.literal('join'), about: pointer, with: pointer }),
  z.object({ do: z.literal('part'), about: pointer, with: pointer }),
  z.object({ do: z.literal('rename'), about: pointer, name: z.string() }),
  z.object({ do: z.literal('set-status'), about: pointer, status: StatusShape }),
  z.object({ do: z.literal('remind'), about: pointer, owner: z.string().nullable(), on: z.string().nullable() }),
  z.object({ do: z.literal('settle'), about: pointer, slot: z.string().nullable(), value: z.unknown() }).openapi({ description: 'Settles a doubt of a report by the value of one of its choices (about.kind is the kind of the doubt, slot null), or lets all values stand that an entry has for a slot (value lists them).' }),
  z.object({ do: z.literal('undo'), decision: z.string() }),
]).openapi('Act')
/** A decision with who made it, when and why. */
export const DecisionShape = z.object({ id: z.string(), act: ActShape, who: z.string(), at: z.string(), why: z.string() }).openapi('Decision')

/** A brief on two parties: sections of statements, each with the numbers of the notes that bear it out. */
export const BriefShape = z.object({
  title: z.string(), subtitle: z.string(), language: z.string(), direction: z.enum(['rtl', 'ltr']),
  sections: z.array(z.object({ title: z.string(), lines: z.array(z.object({ text: z.string(), notes: z.array(z.int()) })) })),
  notes: z.array(z.object({ number: z.int(), report: z.string(), fact: z.int(), text: z.string(), quote: z.string(), language: z.string() })),
}).openapi('Brief') satisfies z.ZodType<Brief>

/** What this server is and holds. */
export const AboutShape = z.object({
  version: z.string(), today: z.string(), languages: z.array(z.string()), place: z.string(),
  counts: z.object({ reports: z.int(), facts: z.int(), entries: z.int(), doubts: z.int(), decisions: z.int() }),
}).openapi('About')

/** An error, as RFC 9457 has it. */
export const ProblemShape = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(), instance: z.string(),
  errors: z.array(z.object({ where: z.string(), what: z.string() })).optional(),
}).openapi('Problem')

export { EntryKindShape }
