import { sql, type Kysely } from 'kysely'
import type { Decision } from '../register/decision.ts'
import type { Fact } from '../facts/fact.ts'
import type { Report } from '../text/report.ts'
import { putDecision } from './deciding.ts'
import { givenDays, toDateAnew } from './dating.ts'
import { dress, joinLaid, keepable, keepWords, layDown, putIn, positionOf, settle, type Dressed, type Read1 } from './adding.ts'
import { joinIn } from './joining.ts'
import { followIn } from './following.ts'
import { applyNoted, type NotedRecord } from './noted.ts'
import { outcome, sortOut } from './arriving.ts'
import { beyond, HeldTexts, isEdited, keepVersion, type HeldText } from './versions.ts'
import { diskFull, freeBytes, isDiskFull } from './disk.ts'
import type { Database } from './database.ts'
import type { Journal, JournalRecord } from './journal.ts'
import type { Added, Read } from './register.ts'
import { parts, type Db, type FactRow } from './rows.ts'
import { forgetSketch, fromRow, giveVoices, type SketchRow } from './voices.ts'
import { timed } from './spent.ts'
import { keepStatistics } from './statistics.ts'
import { writeThings } from './writing.ts'
import type { Tables } from './tables.ts'

const BATCH = 150
const LEAST_BYTES = 4 * 2 ** 20
const JOINING_LOCK = 726_201

/** All that changes a register goes through here, one after the other: first into the journal, then into the database. */
export class Writer {
  readonly database: Database
  journal: Journal | null
  private readonly read: Read
  private readonly notice: (message: string) => void
  private last: Promise<unknown> = Promise.resolve()
  private readonly pending = new Set<string>()
  private broken: Error | null = null

  constructor(database: Database, journal: Journal | null, read: Read, notice: (message: string) => void) {
    this.database = database
    this.journal = journal
    this.read = read
    this.notice = notice
  }

  get db(): Kysely<Tables> { return this.database.db }

  /** Runs tasks one after the other. After a failure behind the journal nothing more is taken until the register is opened anew and has caught up. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.last.then(async () => {
      if (this.broken) throw new Error(this.broken.message, { cause: this.broken })
      return task()
    })
    this.last = turn.catch(() => {})
    return turn
  }

  /** One transaction. On a server only one joins at a time; what is done `ahead` of that waits for nobody. */
  async transact<T, A = void>(task: (db: Db, ahead: A) => Promise<T>, ahead: (db: Db) => Promise<A> = async () => undefined as A): Promise<T> {
    return this.db.transaction().execute(async (db) => {
      const done = await ahead(db)
      if (!this.database.embedded) await sql`select pg_advisory_xact_lock(${JOINING_LOCK})`.execute(db)
      return task(db, done)
    })
  }

  /** Adds reports: what is new goes into the journal, is read and joined. */
  async add(given: readonly Report[], progress?: (done: number, of: number) => void): Promise<Added[]> {
    const reports = given.map(keepable)
    const { fresh, after, outcomes } = sortOut(reports, await HeldTexts.of(this.db, reports), this.pending)
    fresh.sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
    try {
      const added = fresh.length ? await this.keep(fresh, progress) : new Map<string, Added>()
      reports.forEach((report, i) => { if (!outcomes.has(i) && !after.includes(i)) outcomes.set(i, added.get(report.id) ?? outcome(report, 'refused', 'not taken in')) })
    } finally {
      for (const report of fresh) this.pending.delete(report.id)
    }
    // What edits a report that came with it is taken once that one is in.
    if (after.length) (await this.add(after.map((i) => reports[i]!))).forEach((one, n) => outcomes.set(after[n]!, one))
    return reports.map((_, i) => outcomes.get(i)!)
  }

  private async keep(fresh: Report[], progress?: (done: number, of: number) => void): Promise<Map<string, Added>> {
    const numbers = this.journal?.append(fresh.map((report) => ({ report })))
    numbers?.catch(() => {})
    const ahead = this.readAll(fresh.slice(0, BATCH)) // read while others are being written
    ahead.catch(() => {})
    return this.inTurn(async () => {
      const written = await numbers
      return this.behindJournal(() => this.takeIn(fresh, written?.at(-1) ?? null, progress, ahead))
    })
  }

  /** Takes in reports handed over by a queue, in one transaction with what `settled` does there, so that neither is done without the other or twice. */
  async takeOver(given: readonly Report[], settled: (db: Db, added: Added[]) => Promise<void>): Promise<Added[]> {
    const reports = given.map(keepable)
    const { fresh, outcomes } = sortOut(reports, await HeldTexts.of(this.db, reports), new Set())
    const read = await this.readAll(fresh)
    return this.inTurn(() => this.put(read, null, async (db, added) => {
      const taken = new Map(added.map((one) => [one.id, one]))
      const all = reports.map((report, i) => outcomes.get(i) ?? taken.get(report.id) ?? outcome(report, 'refused', 'expected one report of that id, found two together; add them one after the other'))
      await settled(db, all)
      return all
    }, unhurried))
  }

  private async behindJournal<T>(task: () => Promise<T>): Promise<T> {
    try { return await task() } catch (error) {
      if (!this.journal) throw error
      this.broken = behind(this.journal.path, error as Error)
      throw this.broken
    }
  }

  /** Reads and joins reports in batches; the next batch is read while one is written. `upTo` is the number of the last in the journal. */
  private async takeIn(reports: readonly Report[], upTo: number | null, progress?: (done: number, of: number) => void, first?: Promise<Read1[]>): Promise<Map<string, Added>> {
    const out = new Map<string, Added>()
    const batches = parts(reports, BATCH)
    let next = first ?? this.readAll(batches[0] ?? [])
    let done = 0
    for (let i = 0; i < batches.length; i++) {
      const read = await next
      if (batches[i + 1]) { next = this.readAll(batches[i + 1]!); next.catch(() => {}) }
      done += read.length
      const applied = upTo === null ? null : upTo - (reports.length - done)
      for (const added of await this.put(read, applied)) out.set(added.id, added)
      progress?.(done, reports.length)
    }
    return out
  }

  /** Puts read reports in, those whose id is new ahead of whoever joins; `then` runs in the same transaction, and its answer is answered. */
  private async put(read: readonly Read1[], applied: number | null, then: (db: Db, added: Added[]) => Promise<Added[]> = async (_db, added) => added, first: (db: Db) => Promise<void> = async () => {}): Promise<Added[]> {
    const dressed = await timed('words and sketches', () => dress(read))
    await timed('words kept', () => keepWords(this.db, dressed.words, this.database))
    const added = await this.transact<Added[], Set<string>>(async (db, laid) => then(db, await this.join(db, read, dressed, laid, applied)), async (db) => { await first(db); return timed('texts and facts laid down', () => layDown(db, dressed)) })
    await timed('statistics', () => keepStatistics(this.db))
    return added
  }

  private async join(db: Db, read: readonly Read1[], dressed: Dressed, laid: ReadonlySet<string>, applied: number | null): Promise<Added[]> {
    const others = read.map(({ report }) => report.id).filter((id) => !laid.has(id))
    const { rows: there } = others.length ? await sql<HeldText>`select id, title, text, url, published, gone_why as gone from reports where id = any(${others}::text[])`.execute(db) : { rows: [] }
    const held = new Map(there.map((row) => [row.id, row]))
    const edits = new Map(read.flatMap(({ report }): [string, HeldText][] => {
      const before = held.get(report.id)
      return before && !before.gone && isEdited(before, report) && !(before.title === report.title && before.text === report.text) ? [[report.id, before]] : []
    }))
    const earlier = new Map<string, Fact[]>()
    for (const id of edits.keys()) earlier.set(id, await this.replace(db, id))
    const voices = await joinLaid(db, dressed, laid)
    if (edits.size) for (const [id, voice] of await putIn(db, read.filter(({ report }) => edits.has(report.id)), {})) voices.set(id, voice)
    if (applied !== null) await setAbout(db, 'applied', String(applied))
    return read.map(({ report, reading }) => {
      const before = held.get(report.id)
      if (before?.gone) return outcome(report, 'taken down', before.gone)
      if (before && !edits.has(report.id)) return outcome(report, 'held', 'already in the register')
      const unread = reading ? '' : `no reader for ${report.language || 'its language'} yet: kept, not read`
      const went = earlier.get(report.id)
      const changed = went ? `of its facts ${beyond(reading?.facts ?? [], went).length} came and ${beyond(went, reading?.facts ?? []).length} went` : ''
      return { id: report.id, outcome: went ? 'new version' : 'added', why: unread || changed, facts: reading?.facts.length ?? 0, doubts: reading?.doubts.length ?? 0, voice: voices.get(report.id) ?? null, language: reading?.report.language ?? report.language }
    })
  }

  /** Takes the text that stood at a report's address out of what is read, and keeps it as an earlier version; answers its facts. */
  private async replace(db: Db, report: string): Promise<Fact[]> {
    await keepVersion(db, report)
    const facts = await this.withdraw(db, report)
    await forgetSketch(db, report)
    await sql`delete from reports where id = ${report}`.execute(db)
    await this.revoice(db, report)
    return facts
  }

  /** Reads reports, those without a day with the one that somebody gave them. */
  private async readAll(reports: readonly Report[], db: Db = this.db): Promise<Read1[]> {
    const days = await givenDays(db, reports.filter((report) => report.published === null).map((report) => report.id))
    const readings = await this.read(days.size ? reports.map((report) => ({ ...report, published: days.get(report.id) ?? report.published })) : reports)
    if (readings.length !== reports.length) throw new Error(`register: expected ${reports.length} readings, found ${readings.length}`)
    return reports.map((report, i) => ({ report, reading: readings[i]! }))
  }

  /** Keeps what comes in beside reports and decisions. */
  async note(records: readonly NotedRecord[]): Promise<void> {
    if (!records.length) return
    const numbers = this.journal?.append(records)
    numbers?.catch(() => {})
    await this.inTurn(async () => {
      const written = await numbers
      await this.behindJournal(() => this.transact((db) => this.putNoted(db, records, written?.at(-1) ?? null)))
    })
  }

  private async putNoted(db: Db, records: readonly NotedRecord[], applied: number | null): Promise<void> {
    for (const record of records) await applyNoted(db, record)
    if (applied !== null) await setAbout(db, 'applied', String(applied))
  }

  /** Keeps decisions made together and brings the register in line with them. */
  async decide(decisions: readonly Decision[]): Promise<void> {
    const numbers = this.journal?.append(decisions.map((decision) => ({ decision })))
    numbers?.catch(() => {})
    await this.inTurn(async () => {
      const written = await numbers
      await this.behindJournal(() => this.transact((db) => this.putDecisions(db, decisions, written?.at(-1) ?? null)))
    })
  }

  private async putDecisions(db: Db, decisions: readonly Decision[], applied: number | null): Promise<void> {
    const reports = new Set<string>()
    for (const decision of decisions) for (const report of await putDecision(db, decision)) reports.add(report)
    for (const report of await toDateAnew(db, decisions)) await this.dateAnew(db, report)
    await settle(db, [], new Map(), [...reports])
    if (applied !== null) await setAbout(db, 'applied', String(applied))
  }

  /** Reads a report again whose day of publication somebody gave, or took back. Its place in the order of what came in stays. */
  private async dateAnew(db: Db, id: string): Promise<void> {
    const { rows } = await sql<Report & { added: number }>`select id, came_language as language, came_published as published, outlet, url, title, text, added from reports where id = ${id} and gone_at is null`.execute(db)
    if (!rows[0]) return
    const { added, ...report } = rows[0]
    await this.withdraw(db, id)
    await forgetSketch(db, id)
    await sql`delete from reports where id = ${id}`.execute(db)
    await this.revoice(db, id)
    await putIn(db, await this.readAll([report], db), {})
    await sql`update reports set added = ${added} where id = ${id}`.execute(db)
  }

  /** Takes a report down: its text and all that follows from it go, a tombstone stays. */
  async takeDown(report: string, why: string, at: string): Promise<void> {
    const numbers = this.journal?.append([{ takenDown: { report, why, at } }])
    numbers?.catch(() => {})
    await this.inTurn(async () => {
      const written = await numbers
      await this.behindJournal(async () => {
        await this.transact((db) => this.bury(db, report, why, at, written?.[0] ?? null))
        await this.journal?.bury(report, at, why)
      })
    })
  }

  private async bury(db: Db, report: string, why: string, at: string, applied: number | null): Promise<void> {
    await this.withdraw(db, report)
    await sql`delete from versions where report = ${report}`.execute(db)
    await forgetSketch(db, report)
    await sql`insert into reports (id, published, language, outlet, url, title, text, position, voice, sketch, words, gone_at, gone_why) values (${report}, null, '', '', '', '', '', ${positionOf({ id: report, published: null })}, ${report}, '{}', '{}', ${at}, ${why})
      on conflict (id) do update set title = '', text = '', outlet = '', url = '', sketch = '{}', words = '{}', parties = '{}', gone_at = ${at}, gone_why = ${why}`.execute(db)
    await this.revoice(db, report)
    if (applied !== null) await setAbout(db, 'applied', String(applied))
  }

  /** Takes the facts of a report out of the entries they stand in; answers them. */
  private async withdraw(db: Db, report: string): Promise<Fact[]> {
    const { rows } = await sql<FactRow>`select f.report, f.number, f.position, f.data, f.due, f.decided, f.entry, f.was, f.score, f.reason, r.published, r.language, r.voice from facts f join reports r on r.id = f.report where f.report = ${report} order by f.number`.execute(db)
    await sql`delete from facts where report = ${report}`.execute(db)
    await sql`delete from readings where report = ${report}`.execute(db)
    const joined = await joinIn(db, [], rows.filter((row) => row.entry !== null).map((row) => ({ ...row, decided: { ids: [], rejected: true } })))
    const { written, removed } = await writeThings(db, joined)
    await followIn(db, written, removed)
    return rows.map((row) => row.data)
  }

  /** Gives those that copied a report another voice, now that it is gone. */
  private async revoice(db: Db, report: string): Promise<void> {
    const copies = (await sql<SketchRow>`select id, position, published, voice, sketch from reports where voice = ${report} and id <> ${report}`.execute(db)).rows.map(fromRow)
    if (!copies.length) return
    const changed = await giveVoices(db, copies)
    for (const copy of copies) changed.set(copy.id, copy.voice)
    await settle(db, [], changed, [])
  }

  /** Brings the database up to the journal, after a crash or when it was deleted. */
  async catchUp(progress?: (done: number, of: number) => void): Promise<number> {
    const { journal } = this
    if (!journal) return 0
    const applied = Number((await this.db.selectFrom('about').select('value').where('name', '=', 'applied').executeTakeFirst())?.value ?? 0)
    if (applied > journal.last) throw new Error(`${journal.path}: expected at least ${applied} records, found ${journal.last}; the journal was shortened, restore it from a backup`)
    if (applied === journal.last) return 0
    const total = journal.last - applied
    this.notice(`bringing the register up to its journal: ${total} record(s)`)
    let waiting: { report: Report; n: number }[] = []
    const flush = async () => {
      if (waiting.length) await this.takeIn(waiting.map((one) => one.report), waiting.at(-1)!.n)
      progress?.((waiting.at(-1)?.n ?? applied) - applied, total)
      waiting = []
    }
    const take = async (record: JournalRecord) => {
      if ('report' in record) {
        if (waiting.some((one) => one.report.id === record.report.id)) await this.behindJournal(flush) // a new version, behind the one before
        waiting.push({ report: record.report, n: record.n })
        if (waiting.length < BATCH * 4) return
      }
      await this.behindJournal(flush)
      if (!('report' in record)) await this.behindJournal(() => this.replay(record))
    }
    for (const record of journal.records(applied + 1)) await take(record)
    await this.behindJournal(flush)
    return total
  }

  private async replay(record: JournalRecord): Promise<void> {
    if ('decision' in record) await this.transact((db) => this.putDecisions(db, [record.decision], record.n))
    else if ('tombstone' in record) await this.transact((db) => this.bury(db, record.tombstone.report, record.tombstone.why, record.tombstone.at, record.n))
    else if ('takenDown' in record) {
      await this.transact((db) => this.bury(db, record.takenDown.report, record.takenDown.why, record.takenDown.at, record.n))
      await this.journal?.bury(record.takenDown.report, record.takenDown.at, record.takenDown.why)
    } else if (!('report' in record)) await this.transact((db) => this.putNoted(db, [record], record.n))
  }

  /** Reads all reports anew, in one transaction: entries are made from nothing. */
  rebuild(progress?: (done: number, of: number) => void): Promise<void> {
    return this.inTurn(() => this.transact(async (db) => {
      const { rows } = await sql<Report>`select id, came_language as language, came_published as published, outlet, url, title, text from reports where gone_at is null order by position`.execute(db)
      await sql`delete from entries`.execute(db)
      await sql`delete from former`.execute(db)
      await sql`delete from bands`.execute(db)
      await sql`delete from reports where gone_at is null`.execute(db)
      let done = 0
      const words = {} // what is kept here may be taken back, and is known to nobody else until then
      for (const some of parts(rows, BATCH)) {
        const read = await this.readAll(some, db)
        await putIn(db, read, words)
        progress?.(done += some.length, rows.length)
      }
    }))
  }

  /** Waits until all that was begun is done. */
  async idle(): Promise<void> {
    await this.last
  }
}

/** A fault of the database behind the journal; what it was to keep is not lost. */
function behind(path: string, error: Error): Error {
  const why = isDiskFull(error) || freeBytes(path) < LEAST_BYTES ? diskFull(path) : error.message
  return new Error(`register: what came in is safe in the journal but not yet in the database (${why}); open the register anew, it catches up by itself`, { cause: error })
}

/** Lets a transaction end without waiting for the disk. What a worker takes is safe in the queue until the transaction that puts it in is on disk; if that is lost with the server, it is done again. */
export async function unhurried(db: Db): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(db)
}

/** Sets a value that the register keeps about itself. */
export async function setAbout(db: Db, name: string, value: string): Promise<void> {
  await sql`insert into about (name, value) values (${name}, ${value}) on conflict (name) do update set value = excluded.value`.execute(db)
}
