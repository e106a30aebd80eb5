import type { Interval, PartyId, Doubt, Fact } from '../facts/fact.ts'
import type { Ground } from '../facts/ground.ts'
import type { Reading } from '../facts/reading.ts'
import type { Report } from '../text/report.ts'
import type { Span } from '../text/span.ts'
import type { Act, Decision } from '../register/decision.ts'
import type { Access } from './access.ts'
import type { WhyApart } from './asking/apart.ts'
import type { HistoryItem, PointedFact } from './asking/history.ts'
import type { Incoming } from './incoming.ts'
import type { PublicView } from './replies.ts'
import type { Queue } from './queue.ts'
import type { Version } from './versions.ts'
import type { BodyHistory, DueItem, EntryDetail, EntryKind, EntryLine, Status } from '../register/entry.ts'

export type { Act, Decision } from '../register/decision.ts'
export type * from '../register/entry.ts'
export type { Aside, Asked, Followed, Incoming } from './incoming.ts'
export type { Access, Deed, User, UserLine } from './access.ts'
export type { Published, PublicView, Reply, ReplyState, RuledReply, ShownReply } from './replies.ts'
export type { Version } from './versions.ts'
export type { Handed, Job } from './jobs.ts'
export type { Done, Queue } from './queue.ts'
export type { WhyApart } from './asking/apart.ts'
export type { HistoryItem, PointedFact } from './asking/history.ts'

/** Reads reports in their order; null where there is no reader for the language. Handed in, since the store knows no language. */
export type Read = (reports: readonly Report[]) => Promise<(Reading | null)[]>

/** Where a register is kept and how it reads. */
export interface OpenOptions {
  /** Folder of an embedded register; `DIWAN_DATA` or ./diwan-data when left out. */
  folder?: string
  /** A Postgres server instead of a folder; `DATABASE_URL` when left out and no folder is given. */
  databaseUrl?: string
  read: Read
  /** What this process does, for whoever finds the folder locked. */
  purpose?: string
  /** Told what is worth knowing on the way: a journal cut, a lock taken over, a rebuild. */
  notice?: (message: string) => void
}

/** Which knowledge a question is asked with: reports published later than `asKnownOn` do not count; `today` says what is past due. ISO days. */
export interface Asking { asKnownOn?: string; today?: string }
/** A page of a longer list. */
export interface Paging { limit?: number; offset?: number }
export interface Page<T> { items: T[]; total: number; limit: number; offset: number }

/** What became of a report handed in. */
export interface Added { id: string; outcome: 'added' | 'new version' | 'held' | 'refused' | 'taken down'; why: string; facts: number; doubts: number; voice: string | null; language: string }

export interface ReportLine { id: string; title: string; outlet: string; published: string | null; language: string; url: string; facts: number; doubts: number; voice: string; parties: PartyId[]; reader: string | null }
export interface ReportDetail { report: Report; facts: Fact[]; doubts: Doubt[]; settled: { doubt: Doubt; by: string }[]; reader: string | null; voice: string; copies: string[]; entries: { fact: number; entry: EntryLine }[]; takenDown: { at: string; why: string } | null; versions: Version[]; takenBack: number[] }

/** What the register holds of two parties. Entries newest first. */
export interface PairPage { parties: [PartyId, PartyId]; entries: Page<EntryDetail>; promises: DueItem[]; bodies: BodyHistory[]; counts: Record<string, number>; lastMeeting: EntryLine | null }
/** What an official of one of two parties said, with the sentence that says so; `names` are what reports in other scripts call the person. */
export interface Statement { report: string; fact: number; title: string; outlet: string; published: string | null; language: string; person: string | null; names: string[]; party: PartyId; quote: string }
export interface PersonPage { entry: EntryDetail; entries: Page<EntryLine> }
/** `mark` numbers what came in: asked with the mark of an earlier answer, `fresh` holds what is new since. `quiet` counts the reports read that say nothing for the register. */
export interface TodayPage { mark: number; quiet: number; today: string; due: DueItem[]; overdue: DueItem[]; fresh: EntryLine[]; doubts: number; counts: Record<string, number>; reports: number; lastReport: string | null }
/** What a search found: a report with its sentence that holds the words, or an entry; the marks say where the words stand. */
export interface SearchHit { kind: 'report' | 'entry'; id: string; title: string; titleMarks: Span[]; snippet: string; marks: Span[]; when: string | null; score: number; entry: EntryLine | null }
/** What a search is narrowed down by. */
export interface SearchFilter { kind?: EntryKind; party?: PartyId; status?: Status; language?: string; outlet?: string; from?: string; to?: string }
/** Values among what was found, the commonest first, with how many have each. */
export type Facets = Record<'party' | 'kind' | 'year' | 'language' | 'outlet' | 'status', { value: string; count: number }[]>
export interface Found extends Page<SearchHit> { facets: Facets }
export interface MatrixCell { parties: [PartyId, PartyId]; entries: number; open: number; overdue: number; last: string | null }
export interface PersonLine { entry: string; name: string; names: string[]; party: PartyId; role: string; portfolio: string | null; from: string | null; to: string | null; reports: number; former: boolean }
/** A doubt of a report or of an entry; `slot` is what reports of an entry differ in, `span` the words that a doubt of a report rests on. */
export interface DoubtLine { id: string; slot: string | null; span: Span | null; of: 'report' | 'entry'; about: string; kind: string; why: string; reports: string[]; published: string | null; choices: { value: string; why: string }[]; chosen: number | null; quotes: string[] }
/** Why facts stand in one entry: each member with the score and reason of its joining, and near misses kept apart. */
export interface Why { entry: EntryDetail; joined: { report: string; fact: number; score: number; grounds: Ground[] }[]; apart: { entry: EntryLine; score: number; grounds: Ground[] }[] }
export interface TimelineItem { on: string; entry: EntryLine; text: string }
export interface EntryFilter extends Asking, Paging { kind?: EntryKind; parties?: PartyId[]; from?: string; to?: string; status?: Status; promise?: boolean }
/** Which entries count between two parties: of a kind, and of a period. */
export interface MatrixFilter extends Asking { kind?: EntryKind; from?: string; to?: string }
export interface Rebuilt { reports: number; entries: number; changed: { entry: string; what: 'added' | 'removed' | 'changed'; caption: string }[]; digest: string }

/** The register: what came in, and all that is asked of it. */
export interface Register {
  /** Folder or server, for people. */
  readonly place: string
  /** What is followed and what was set aside. */
  readonly incoming: Incoming
  /** Who may sign in, and what they did. */
  readonly access: Access
  /** What everybody may see, and what readers left. */
  readonly publicView: PublicView
  /** Where reports are handed over to workers; null for an embedded register, which reads at once. */
  queue(): Promise<Queue | null>
  /** Adds reports and joins them in; acknowledged once they cannot be lost. The same report twice is held once. */
  add(reports: readonly Report[], progress?: (done: number, of: number) => void): Promise<Added[]>
  listReports(page?: Paging & { party?: PartyId; language?: string; asKnownOn?: string }): Promise<Page<ReportLine>>
  getReport(id: string): Promise<ReportDetail | null>
  pair(a: PartyId, b: PartyId, asking?: Asking & Paging): Promise<PairPage>
  /** What officials of two parties said in reports of what is between them, the latest first. */
  statements(a: PartyId, b: PartyId, asking?: Asking & Paging): Promise<Page<Statement>>
  entry(id: string, asking?: Asking): Promise<EntryDetail | null>
  body(idOrName: string, asking?: Asking): Promise<BodyHistory | null>
  person(idOrName: string, asking?: Asking & Paging): Promise<PersonPage | null>
  people(party: PartyId, options?: Asking & Paging & { on?: string }): Promise<Page<PersonLine>>
  entries(filter?: EntryFilter): Promise<Page<EntryLine>>
  due(options: Asking & Paging & { before?: string; party?: PartyId; owner?: string; remindBy?: string }): Promise<Page<DueItem>>
  overdue(options: Asking & Paging & { party?: PartyId; owner?: string; remindBy?: string }): Promise<Page<DueItem>>
  doubts(options?: Asking & Paging & { party?: PartyId }): Promise<Page<DoubtLine>>
  today(options: Asking & { since?: number }): Promise<TodayPage>
  search(words: string, options?: Asking & Paging & SearchFilter): Promise<Found>
  matrix(options?: MatrixFilter): Promise<MatrixCell[]>
  timeline(options: Asking & Paging & { parties?: PartyId[]; entry?: string; from?: string; to?: string }): Promise<Page<TimelineItem>>
  why(entry: string, asking?: Asking): Promise<Why | null>
  /** Why two entries (or the entries of two facts, as REPORT#NUMBER) are not one; null where one is not known, "one entry" where both are the same. */
  whyApart(first: string, second: string, asking?: Asking): Promise<WhyApart | 'one entry' | null>
  decide(act: Act, who: string, why: string, at: string): Promise<Decision>
  /** Decisions made together: kept together or not at all. */
  decideAll(acts: readonly Act[], who: string, why: string, at: string): Promise<Decision[]>
  decisions(about?: string): Promise<Decision[]>
  /** The facts of an entry, as decisions point at them. */
  pointers(entry: string): Promise<PointedFact[]>
  /** All that became known, changed and was decided of an entry, in the order of days; null where there is none. */
  history(entry: string, asking?: Asking): Promise<HistoryItem[] | null>
  takeDown(report: string, why: string, at: string): Promise<void>
  /** Reads every report again and joins anew; says what changed. */
  rebuild(progress?: (done: number, of: number) => void): Promise<Rebuilt>
  /** Writes all that came in to one file. */
  backup(file: string): Promise<{ records: number }>
  /** Brings in all records of a backup; into an empty register only. */
  restore(file: string): Promise<{ records: number }>
  /** A digest over the canonical form of all entries: equal registers have equal digests. */
  digest(): Promise<string>
  counts(): Promise<{ reports: number; facts: number; entries: number; doubts: number; decisions: number }>
  close(): Promise<void>
}

export type { Interval }
