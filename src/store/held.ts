import { createHash } from 'node:crypto'
import type { PartyId } from '../facts/fact.ts'
import type { Act, Decision } from '../register/decision.ts'
import type { BodyHistory, EntryDetail, EntryLine } from '../register/entry.ts'
import type { Report } from '../text/report.ts'
import { allDecisions } from './deciding.ts'
import { entryNamed, whyApart, type WhyApart } from './asking/apart.ts'
import { decisionsAbout, historyOf, pointersOf, type HistoryItem, type PointedFact } from './asking/history.ts'
import * as bodies from './asking/bodies.ts'
import * as follow from './asking/follow.ts'
import * as lists from './asking/lists.ts'
import * as pairs from './asking/pairs.ts'
import * as persons from './asking/persons.ts'
import * as reports from './asking/reports.ts'
import { spell } from './asking/spellings.ts'
import { statements } from './asking/statements.ts'
import * as words from './asking/words.ts'
import type { Added, Asking, DoubtLine, EntryFilter, Found, MatrixCell, MatrixFilter, Page, PairPage, Paging, PersonLine, PersonPage, Rebuilt, Register, ReportDetail, ReportLine, SearchFilter, Statement, TimelineItem, TodayPage, Why } from './register.ts'
import { HeldAccess } from './held-access.ts'
import { HeldIncoming } from './held-incoming.ts'
import { HeldPublicView } from './held-public.ts'
import type { Incoming } from './incoming.ts'
import type { Queue } from './queue.ts'
import { led } from './former.ts'
import type { Db } from './rows.ts'
import * as upkeep from './upkeep.ts'
import type { Writer } from './writer.ts'
import type { DueItem } from '../register/entry.ts'

/** What a process does that did not say. */
export const READER_UNKNOWN = 'using the register'

/** A register held open by this process. */
export class HeldRegister implements Register {
  readonly place: string
  readonly incoming: Incoming
  readonly access: HeldAccess
  readonly publicView: HeldPublicView
  private readonly writer: Writer
  private readonly letGo: () => Promise<void>
  private readonly makeQueue: (() => Promise<Queue>) | null
  private opened: Promise<Queue> | null = null

  constructor(place: string, writer: Writer, letGo: () => Promise<void>, makeQueue: (() => Promise<Queue>) | null = null) {
    this.place = place
    this.writer = writer
    this.incoming = new HeldIncoming(writer)
    this.access = new HeldAccess(writer)
    this.publicView = new HeldPublicView(writer)
    this.letGo = letGo
    this.makeQueue = makeQueue
  }

  private get db(): Db { return this.writer.db }

  /** An answer whose lines say how reports in other scripts write their names. */
  private async spelled<T>(asked: Promise<T>, linesOf: (answer: T) => readonly (EntryLine | null)[] | null | undefined): Promise<T> {
    const answer = await asked
    await spell(this.db, linesOf(answer) ?? [])
    return answer
  }

  /** Asks of an entry, by its own id or by that of one that has gone into it. */
  private async at<T>(id: string, asking: Asking, ask: (now: string) => Promise<T>): Promise<T> { return ask(await led(this.db, id, asking)) }

  async queue(): Promise<Queue | null> { return this.makeQueue ? this.opened ??= this.makeQueue() : null }
  add(given: readonly Report[], progress?: (done: number, of: number) => void): Promise<Added[]> { return this.writer.add(given, progress) }
  listReports(page: Paging & { party?: PartyId; language?: string; asKnownOn?: string } = {}): Promise<Page<ReportLine>> { return reports.listReports(this.db, page) }
  getReport(id: string): Promise<ReportDetail | null> { return this.spelled(reports.getReport(this.db, id), (report) => report?.entries.map((one) => one.entry)) }
  pair(a: PartyId, b: PartyId, asking: Asking & Paging = {}): Promise<PairPage> { return this.spelled(pairs.pair(this.db, a, b, asking), (page) => [...page.entries.items, ...page.promises.map((one) => one.entry), ...page.bodies.flatMap((one) => one.sessions), page.lastMeeting]) }
  statements(a: PartyId, b: PartyId, asking: Asking & Paging = {}): Promise<Page<Statement>> { return statements(this.db, a, b, asking) }
  entry(id: string, asking: Asking = {}): Promise<EntryDetail | null> { return this.spelled(this.at(id, asking, (now) => lists.entry(this.db, now, asking)), (entry) => [entry]) }
  body(idOrName: string, asking: Asking = {}): Promise<BodyHistory | null> { return this.spelled(bodies.body(this.db, idOrName, asking), (body) => body?.sessions) }
  person(idOrName: string, asking: Asking & Paging = {}): Promise<PersonPage | null> { return this.spelled(persons.person(this.db, idOrName, asking), (page) => page?.entries.items) }
  people(party: PartyId, options: Asking & Paging & { on?: string } = {}): Promise<Page<PersonLine>> { return persons.people(this.db, party, options) }
  entries(filter: EntryFilter = {}): Promise<Page<EntryLine>> { return this.spelled(lists.entries(this.db, filter), (page) => page.items) }
  due(options: Asking & Paging & { before?: string; party?: PartyId; owner?: string; remindBy?: string }): Promise<Page<DueItem>> { return this.spelled(follow.due(this.db, options), (page) => page.items.map((one) => one.entry)) }
  overdue(options: Asking & Paging & { party?: PartyId; owner?: string; remindBy?: string }): Promise<Page<DueItem>> { return this.spelled(follow.overdue(this.db, options), (page) => page.items.map((one) => one.entry)) }
  doubts(options: Asking & Paging & { party?: PartyId } = {}): Promise<Page<DoubtLine>> { return follow.doubts(this.db, options) }
  today(options: Asking & { since?: number }): Promise<TodayPage> { return this.spelled(follow.today(this.db, options), (page) => [...[...page.due, ...page.overdue].map((one) => one.entry), ...page.fresh]) }
  search(asked: string, options: Asking & Paging & SearchFilter = {}): Promise<Found> { return this.spelled(words.search(this.db, asked, options), (page) => page.items.map((one) => one.entry)) }
  matrix(options: MatrixFilter = {}): Promise<MatrixCell[]> { return pairs.matrix(this.db, options) }
  timeline(options: Asking & Paging & { parties?: PartyId[]; entry?: string; from?: string; to?: string }): Promise<Page<TimelineItem>> { return options.entry ? this.at(options.entry, options, (entry) => lists.timeline(this.db, { ...options, entry })) : lists.timeline(this.db, options) }
  why(entry: string, asking: Asking = {}): Promise<Why | null> { return this.spelled(this.at(entry, asking, (now) => lists.why(this.db, now, asking)), (why) => why && [why.entry, ...why.apart.map((one) => one.entry)]) }

  async whyApart(first: string, second: string, asking: Asking = {}): Promise<WhyApart | 'one entry' | null> {
    const named = [await entryNamed(this.db, first), await entryNamed(this.db, second)]
    const [a, b] = await Promise.all(named.map((id) => (id === null ? null : led(this.db, id, asking)))) as [string | null, string | null]
    if (a === null || b === null) return null
    return a === b ? 'one entry' : whyApart(this.db, a, b, asking)
  }

  async decide(act: Act, who: string, why: string, at: string): Promise<Decision> {
    return (await this.decideAll([act], who, why, at))[0]!
  }

  async decideAll(acts: readonly Act[], who: string, why: string, at: string): Promise<Decision[]> {
    const decisions = acts.map((act): Decision => ({ id: `d-${createHash('sha256').update(JSON.stringify([act, who, why, at])).digest('hex').slice(0, 12)}`, act, who, at, why }))
    for (const decision of decisions) await upkeep.checkDecision(this.db, decision)
    await this.writer.decide(decisions)
    return decisions
  }

  async decisions(about?: string): Promise<Decision[]> {
    return about ? this.at(about, {}, (now) => decisionsAbout(this.db, now)) : allDecisions(this.db)
  }

  pointers(entry: string): Promise<PointedFact[]> { return this.at(entry, {}, (now) => pointersOf(this.db, now)) }
  history(entry: string, asking: Asking = {}): Promise<HistoryItem[] | null> { return this.at(entry, asking, (now) => historyOf(this.db, now, asking)) }

  async takeDown(report: string, why: string, at: string): Promise<void> {
    const held = await reports.getReport(this.db, report)
    if (!held) throw new Error(`take down: expected a report in the register, found none with id ${report}; look it up with search`)
    await this.writer.takeDown(report, why, at)
  }

  rebuild(progress?: (done: number, of: number) => void): Promise<Rebuilt> { return upkeep.rebuild(this.writer, progress) }
  backup(file: string): Promise<{ records: number }> { return upkeep.backup(this.writer, file) }
  restore(file: string): Promise<{ records: number }> { return upkeep.restore(this.writer, file) }
  digest(): Promise<string> { return upkeep.digest(this.db) }
  counts(): Promise<{ reports: number; facts: number; entries: number; doubts: number; decisions: number }> { return upkeep.counts(this.db) }

  async close(): Promise<void> {
    await (await this.opened)?.close()
    await this.writer.idle()
    await this.writer.database.close()
    await this.letGo()
  }
}
