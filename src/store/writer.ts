import { sql, type Kysely } from 'kysely'
import type { Decision } from '../register/decision.ts'
import type { Report } from '../text/report.ts'
import { keepable, putIn, positionOf, settle, type Read1 } from './adding.ts'
import { joinIn } from './joining.ts'
import { followIn } from './following.ts'
import type { Database } from './database.ts'
import type { Journal, JournalRecord } from './journal.ts'
import type { Added, Read } from './register.ts'
import { parts, type Db, type FactRow } from './rows.ts'
import { giveVoices, type Sketched } from './voices.ts'
import { writeThings } from './writing.ts'
import type { Tables } from './tables.ts'

const BATCH = 150
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
      if (this.broken) throw new Error(`register: an earlier change is in the journal but not in the database (${this.broken.message}); open the register anew, it catches up by itself`, { cause: this.broken })
      return task()
    })
    this.last = turn.catch(() => {})
    return turn
  }

  /** One transaction; on a server only one joins at a time. */
  async transact<T>(task: (db: Db) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(async (db) => {
      if (!this.database.embedded) await sql`select pg_advisory_xact_lock(${JOINING_LOCK})`.execute(db)
      return task(db)
    })
  }

  /** Adds reports: what is new goes into the journal, is read and joined. */
  async add(given: readonly Report[], progress?: (done: number, of: number) => void): Promise<Added[]> {
    const reports = given.map(keepable)
    const outcomes = new Map<number, Added>()
    const held = await this.heldAs(reports.map((report) => report.id))
    const fresh: Report[] = []
    reports.forEach((report, i) => {
      const refusal = refusalOf(report)
      const known = held.get(report.id)
      const twin = fresh.find((other) => other.id === report.id)
      if (refusal) outcomes.set(i, outcome(report, 'refused', refusal))
      else if (known?.gone) outcomes.set(i, outcome(report, 'taken down', known.gone))
      else if (known ? known.title === report.title && known.text === report.text : twin && twin.title === report.title && twin.text === report.text) outcomes.set(i, outcome(report, 'held', 'already in the register'))
      else if (known || twin || this.pending.has(report.id)) outcomes.set(i, outcome(report, 'refused', `expected a new id, found ${report.id} taken by another text; give it an id of its own`))
      else { fresh.push(report); this.pending.add(report.id) }
    })
    fresh.sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
    try {
      const added = fresh.length ? await this.keep(fresh, progress) : new Map<string, Added>()
      return reports.map((report, i) => outcomes.get(i) ?? added.get(report.id) ?? outcome(report, 'refused', 'not taken in'))
    } finally {
      for (const report of fresh) this.pending.delete(report.id)
    }
  }

  private async keep(fresh: Report[], progress?: (done: number, of: number) => void): Promise<Map<string, Added>> {
    const numbers = this.journal?.append(fresh.map((report) => ({ report })))
    numbers?.catch(() => {})
    return this.inTurn(async () => {
      const written = await numbers
      return this.behindJournal(() => this.takeIn(fresh, written?.at(-1) ?? null, progress))
    })
  }

  private async behindJournal<T>(task: () => Promise<T>): Promise<T> {
    try { return await task() } catch (error) {
      if (this.journal) this.broken = error as Error
      throw error
    }
  }

  /** Reads and joins reports in batches; the next batch is read while one is written. `upTo` is the number of the last in the journal. */
  private async takeIn(reports: readonly Report[], upTo: number | null, progress?: (done: number, of: number) => void): Promise<Map<string, Added>> {
    const out = new Map<string, Added>()
    const batches = parts(reports, BATCH)
    let next = this.readAll(batches[0] ?? [])
    let done = 0
    for (let i = 0; i < batches.length; i++) {
      const read = await next
      if (batches[i + 1]) { next = this.readAll(batches[i + 1]!); next.catch(() => {}) }
      done += read.length
      const applied = upTo === null ? null : upTo - (reports.length - done)
      for (const added of await this.transact((db) => this.put(db, read, applied))) out.set(added.id, added)
      progress?.(done, reports.length)
    }
    return out
  }

  private async put(db: Db, read: readonly Read1[], applied: number | null): Promise<Added[]> {
    const { rows: there } = await sql<{ id: string }>`select id from reports where id = any(${read.map(({ report }) => report.id)}::text[])`.execute(db)
    const known = new Set(there.map((row) => row.id))
    const fresh = read.filter(({ report }) => !known.has(report.id))
    const voices = fresh.length ? await putIn(db, fresh, this.database) : new Map<string, string>()
    if (applied !== null) await setAbout(db, 'applied', String(applied))
    return read.map(({ report, reading }) => known.has(report.id) ? outcome(report, 'held', 'already in the register') : { id: report.id, outcome: 'added', why: reading ? '' : `no reader for ${report.language || 'its language'} yet: kept, not read`, facts: reading?.facts.length ?? 0, doubts: reading?.doubts.length ?? 0, voice: voices.get(report.id) ?? null, language: reading?.report.language ?? report.language })
  }

  private async readAll(reports: readonly Report[]): Promise<Read1[]> {
    const readings = await this.read(reports)
    if (readings.length !== reports.length) throw new Error(`register: expected ${reports.length} readings, found ${readings.length}`)
    return reports.map((report, i) => ({ report, reading: readings[i]! }))
  }

  private async heldAs(ids: readonly string[]): Promise<Map<string, { title: string; text: string; gone: string | null }>> {
    const out = new Map<string, { title: string; text: string; gone: string | null }>()
    for (const some of parts(ids, 5000)) for (const row of (await sql<{ id: string; title: string; text: string; gone_why: string | null }>`select id, title, text, gone_why from reports where id = any(${some}::text[])`.execute(this.db)).rows) out.set(row.id, { title: row.title, text: row.text, gone: row.gone_why })
    return out
  }

  /** Keeps a decision and brings the register in line with it. */
  async decide(decision: Decision): Promise<void> {
    const numbers = this.journal?.append([{ decision }])
    numbers?.catch(() => {})
    await this.inTurn(async () => {
      const written = await numbers
      await this.behindJournal(() => this.transact((db) => this.putDecision(db, decision, written?.[0] ?? null)))
    })
  }

  private async putDecision(db: Db, decision: Decision, applied: number | null): Promise<void> {
    const { act } = decision
    const target = act.do === 'undo' ? (await db.selectFrom('decisions').select('act').where('id', '=', act.decision).executeTakeFirst())?.act : act
    await sql`insert into decisions (id, at, who, why, act, report) values (${decision.id}, ${decision.at}, ${decision.who}, ${decision.why}, ${JSON.stringify(act)}::jsonb, ${target && 'about' in target ? target.about.report : null}) on conflict (id) do nothing`.execute(db)
    if (act.do === 'undo') await sql`update decisions set undone_by = ${decision.id} where id = ${act.decision}`.execute(db)
    const reports = target && 'about' in target ? [target.about.report, ...('with' in target ? [target.with.report] : [])] : []
    await settle(db, [], new Map(), reports)
    if (applied !== null) await setAbout(db, 'applied', String(applied))
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
    const { rows } = await sql<FactRow>`select f.report, f.number, f.position, f.data, f.due, f.decided, f.entry, f.score, f.reason, r.published, r.language, r.voice from facts f join reports r on r.id = f.report where f.report = ${report}`.execute(db)
    await sql`delete from facts where report = ${report}`.execute(db)
    await sql`delete from readings where report = ${report}`.execute(db)
    await sql`insert into reports (id, published, language, outlet, url, title, text, position, voice, sketch, bands, words, gone_at, gone_why) values (${report}, null, '', '', '', '', '', ${positionOf({ id: report, published: null })}, ${report}, '{}', '{}', '{}', ${at}, ${why})
      on conflict (id) do update set title = '', text = '', outlet = '', url = '', sketch = '{}', bands = '{}', words = '{}', parties = '{}', gone_at = ${at}, gone_why = ${why}`.execute(db)
    const joined = await joinIn(db, [], rows.filter((row) => row.entry !== null).map((row) => ({ ...row, decided: { ids: [], rejected: true } })))
    const { written, removed } = await writeThings(db, joined.things, joined.gone)
    await followIn(db, written, removed)
    const copies = (await sql<Sketched>`select id, position, published, voice, sketch, bands from reports where voice = ${report} and id <> ${report}`.execute(db)).rows
    if (copies.length) {
      const changed = await giveVoices(db, copies)
      for (const copy of copies) changed.set(copy.id, copy.voice)
      await settle(db, [], changed, [])
    }
    if (applied !== null) await setAbout(db, 'applied', String(applied))
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
    for (const record of journal.records(applied + 1)) {
      if ('report' in record) { waiting.push({ report: record.report, n: record.n }); if (waiting.length < BATCH * 4) continue }
      await flush()
      if (!('report' in record)) await this.replay(record)
    }
    await flush()
    return total
  }

  private async replay(record: JournalRecord): Promise<void> {
    if ('decision' in record) await this.transact((db) => this.putDecision(db, record.decision, record.n))
    else if ('tombstone' in record) await this.transact((db) => this.bury(db, record.tombstone.report, record.tombstone.why, record.tombstone.at, record.n))
    else if ('takenDown' in record) {
      await this.transact((db) => this.bury(db, record.takenDown.report, record.takenDown.why, record.takenDown.at, record.n))
      await this.journal?.bury(record.takenDown.report, record.takenDown.at, record.takenDown.why)
    }
  }

  /** Reads all reports anew, in one transaction: entries are made from nothing. */
  rebuild(progress?: (done: number, of: number) => void): Promise<void> {
    return this.inTurn(() => this.transact(async (db) => {
      const { rows } = await sql<Report>`select id, came_language as language, came_published as published, outlet, url, title, text from reports where gone_at is null order by position`.execute(db)
      await sql`delete from entries`.execute(db)
      await sql`delete from reports where gone_at is null`.execute(db)
      let done = 0
      for (const some of parts(rows, BATCH)) {
        const read = await this.readAll(some)
        await putIn(db, read, this.database)
        progress?.(done += some.length, rows.length)
      }
    }))
  }

  /** Waits until all that was begun is done. */
  async idle(): Promise<void> {
    await this.last
  }
}

/** Sets a value that the register keeps about itself. */
export async function setAbout(db: Db, name: string, value: string): Promise<void> {
  await sql`insert into about (name, value) values (${name}, ${value}) on conflict (name) do update set value = excluded.value`.execute(db)
}

function outcome(report: Report, what: Added['outcome'], why: string): Added {
  return { id: report.id, outcome: what, why, facts: 0, doubts: 0, voice: null, language: report.language }
}

function refusalOf(report: Report): string | null {
  if (!report.id) return 'expected an id, found none'
  if (report.published !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(report.published) && !Number.isNaN(Date.parse(`${report.published}T00:00:00Z`)))) return `expected a day of publication as YYYY-MM-DD, found ${report.published}`
  if (!report.title.trim() && !report.text.trim()) return 'expected a title or a text, found neither'
  return null
}
