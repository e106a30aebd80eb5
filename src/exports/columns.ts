import type { DueItem, EntryLine } from '../register/entry.ts'
import type { Column } from './tables.ts'

const words = <Row>(name: string, of: (row: Row) => string | null): Column<Row> => ({ name, type: 'STRING', of })
const number = <Row>(name: string, of: (row: Row) => number | null): Column<Row> => ({ name, type: 'DOUBLE', of })

/** Entries as a table. */
export const ENTRY_COLUMNS: readonly Column<EntryLine>[] = [
  words('id', (entry) => entry.id), words('kind', (entry) => entry.kind), words('parties', (entry) => entry.parties.join(' ')), words('persons', (entry) => entry.persons.join('; ')), words('start', (entry) => entry.when?.start ?? null), words('end', (entry) => entry.when?.end ?? null),
  words('place', (entry) => entry.place), words('modality', (entry) => entry.modality), words('status', (entry) => entry.status), words('due_start', (entry) => entry.due?.start ?? null), words('due_end', (entry) => entry.due?.end ?? null), number('ordinal', (entry) => entry.ordinal),
  words('instrument', (entry) => entry.instrument), words('title', (entry) => entry.title), number('count', (entry) => entry.count), number('amount', (entry) => entry.amount), words('unit', (entry) => entry.unit), words('measure', (entry) => entry.measure), words('what', (entry) => entry.what),
  number('reports', (entry) => entry.reports.length), number('independent', (entry) => entry.independent), number('doubts', (entry) => entry.doubts.length), words('first_known', (entry) => entry.firstKnown), words('last_known', (entry) => entry.lastKnown), words('report_ids', (entry) => entry.reports.join(' ')),
]

/** What is due or past due as a table. */
export const DUE_COLUMNS: readonly Column<DueItem>[] = [
  ...ENTRY_COLUMNS.map((column): Column<DueItem> => ({ ...column, of: (item) => column.of(item.entry) })), number('days_left', (item) => item.days), words('why', (item) => item.why),
]

/** A report as a table has it. */
export interface ReportRow { id: string; title: string; outlet: string; published: string | null; language: string; url: string; facts: number; doubts: number; parties: readonly string[] }

/** Reports as a table. */
export const REPORT_COLUMNS: readonly Column<ReportRow>[] = [
  words('id', (report) => report.id), words('published', (report) => report.published), words('language', (report) => report.language), words('outlet', (report) => report.outlet), words('title', (report) => report.title), words('url', (report) => report.url),
  words('parties', (report) => report.parties.join(' ')), number('facts', (report) => report.facts), number('doubts', (report) => report.doubts),
]

/** Two parties and how much is held of them, as a table has it. */
export interface PairRow { parties: readonly [string, string]; entries: number; open: number; overdue: number; last: string | null }

/** Pairs as a table. */
export const PAIR_COLUMNS: readonly Column<PairRow>[] = [
  words('a', (pair) => pair.parties[0]), words('b', (pair) => pair.parties[1]), number('entries', (pair) => pair.entries), number('open', (pair) => pair.open), number('overdue', (pair) => pair.overdue), words('last', (pair) => pair.last),
]

/** A doubt as a table has it. */
export interface DoubtRow { id: string; of: string; about: string; kind: string; why: string; reports: readonly string[]; published: string | null; choices: readonly { value: string }[] }

/** Doubts as a table. */
export const DOUBT_COLUMNS: readonly Column<DoubtRow>[] = [
  words('id', (doubt) => doubt.id), words('of', (doubt) => doubt.of), words('about', (doubt) => doubt.about), words('kind', (doubt) => doubt.kind), words('why', (doubt) => doubt.why), words('published', (doubt) => doubt.published), words('report_ids', (doubt) => doubt.reports.join(' ')), words('choices', (doubt) => doubt.choices.map((choice) => choice.value).join('; ')),
]

/** What a search found, as a table has it. */
export interface HitRow { kind: string; id: string; title: string; snippet: string; when: string | null; score: number }

/** What a search found as a table. */
export const HIT_COLUMNS: readonly Column<HitRow>[] = [words('kind', (hit) => hit.kind), words('id', (hit) => hit.id), words('title', (hit) => hit.title), words('words', (hit) => hit.snippet), words('when', (hit) => hit.when), number('score', (hit) => hit.score)]

/** A person with an office, as a table has it. */
export interface OfficeRow { entry: string; name: string; names: readonly string[]; party: string; role: string; portfolio: string | null; from: string | null; to: string | null; reports: number }

/** People with their offices as a table. */
export const OFFICE_COLUMNS: readonly Column<OfficeRow>[] = [
  words('id', (person) => person.entry), words('name', (person) => person.name), words('names', (person) => person.names.join('; ')), words('party', (person) => person.party), words('office', (person) => person.role), words('portfolio', (person) => person.portfolio), words('seen_from', (person) => person.from), words('seen_to', (person) => person.to), number('reports', (person) => person.reports),
]

/** What officials said, a row a statement. */
export const STATEMENT_COLUMNS: readonly Column<SaidStatement>[] = [
  words('published', (said) => said.published), words('person', (said) => said.person), words('party', (said) => said.party), words('quote', (said) => said.quote), words('language', (said) => said.language), words('outlet', (said) => said.outlet), words('title', (said) => said.title), words('report', (said) => said.report), number('fact', (said) => said.fact),
]

/** As much of a statement as its table holds. */
interface SaidStatement { report: string; fact: number; title: string; outlet: string; published: string | null; language: string; person: string | null; party: string; quote: string }

/** A source that is followed, as a table has it. */
export interface SourceRow { address: string; title: string; every_minutes: number; since: string; lastSeen: string | null; lastAsked: string | null; next: string; failures: number; trouble: string; waiting: number; reports: number; perDay: number; setAside: number }

/** Sources with their health as a table. */
export const SOURCE_COLUMNS: readonly Column<SourceRow>[] = [
  words('address', (source) => source.address), words('title', (source) => source.title), number('every_minutes', (source) => source.every_minutes), words('since', (source) => source.since), words('last_seen', (source) => source.lastSeen), words('last_asked', (source) => source.lastAsked), words('next', (source) => source.next),
  number('failures', (source) => source.failures), words('trouble', (source) => source.trouble), number('waiting', (source) => source.waiting), number('reports', (source) => source.reports), number('reports_per_day', (source) => source.perDay), number('set_aside', (source) => source.setAside),
]

/** Something that could not be taken in, as a table has it. */
export interface AsideRow { id: string; at: string; from: string; source: string | null; where: string; expected: string; found: string; advice: string }

/** What was set aside as a table. */
export const ASIDE_COLUMNS: readonly Column<AsideRow>[] = [
  words('id', (aside) => aside.id), words('at', (aside) => aside.at), words('from', (aside) => aside.from), words('source', (aside) => aside.source), words('where', (aside) => aside.where), words('expected', (aside) => aside.expected), words('found', (aside) => aside.found), words('advice', (aside) => aside.advice),
]

/** Something that a person did, as a table has it. */
export interface DeedRow { at: string; who: string; role: string; what: string; about: string; outcome: number }

/** What people did as a table. */
export const DEED_COLUMNS: readonly Column<DeedRow>[] = [words('at', (deed) => deed.at), words('who', (deed) => deed.who), words('role', (deed) => deed.role), words('what', (deed) => deed.what), words('about', (deed) => deed.about), number('outcome', (deed) => deed.outcome)]
