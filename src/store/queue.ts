import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, sql } from 'kysely'
import pg from 'pg'
import PgBoss from 'pg-boss'
import { DoneAlready, giveArrival, jobIn, jobsIn, keepArrival, namesWaiting, partsOf, sealIn, settleArrival, waitingIn, type Arrival, type Handed, type Job } from './jobs.ts'
import type { Page, Paging } from './register.ts'
import type { Db } from './rows.ts'
import { unhurried, type Writer } from './writer.ts'

/** What a worker did of a job in one go, and how many reports wait still. */
export interface Done { job: string; reports: number; facts: number; held: number; aside: number; waiting: number; failed: string | null }

/** How a worker works: until `signal` tells it to end, or, with `once`, until nothing waits. */
export interface Working { signal: AbortSignal; told: (done: Done) => void; once?: boolean }

/** What is handed over to be read by workers on any number of machines. */
export interface Queue {
  /** Begins a job; answers its id. */
  begin(at: string): Promise<string>
  /** Hands reports over as part of a job. Once this answers they cannot be lost. */
  hand(job: string, all: readonly Handed[]): Promise<void>
  /** Says that no more reports of a job will come. */
  seal(job: string, at: string): Promise<void>
  job(id: string): Promise<Job | null>
  jobs(page?: Paging): Promise<Page<Job>>
  /** Lets workers try again what they failed at; answers how many reports that are. */
  retry(job: string): Promise<number>
  /** How many workers are at work. */
  workers(): Promise<number>
  /** Takes jobs and does them, one part after the other. */
  work(working: Working): Promise<void>
  close(): Promise<void>
}

const READING = 'reading'
const WORKERS_LOCK = 726_202
const HANDING_LOCK = 726_203
const IDLE_MS = 500
const LOOK_FOR_DEAD_MS = 2000
const TIDY_MS = 60_000
const BEHIND_MS = 300
const TRIES = 10
const EXPIRE_SECONDS = 3600

/** Statements of the queue on the connection or in the transaction of the register, so that both are kept together or not at all. */
const within = (db: Db): PgBoss.Db => ({
  executeSql: async (text, values = []) => {
    const { rows, numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text, values))
    return { rows, rowCount: Number(numAffectedRows ?? rows.length) }
  },
})

/** Opens the queue of a register on a server. */
export async function openQueue(writer: Writer, url: string): Promise<Queue> {
  const boss = new PgBoss({ db: within(writer.db), schema: 'pgboss', schedule: false, supervise: false })
  boss.on('error', () => {}) // each call tells its own
  await boss.start()
  if (!(await boss.getQueue(READING))) await boss.createQueue(READING, { name: READING, retryLimit: TRIES - 1, retryDelay: 0, expireInSeconds: EXPIRE_SECONDS })
  return new ReadingQueue(writer, boss, url)
}

/** Numbers of the workers that live: each holds a lock of its number for as long as it is connected. */
async function livingWorkers(db: Db): Promise<Set<number>> {
  const { rows } = await sql<{ worker: number }>`select objid::int as worker from pg_locks where locktype = 'advisory' and classid = ${WORKERS_LOCK} and granted and database = (select oid from pg_database where datname = current_database())`.execute(db)
  return new Set(rows.map((row) => row.worker))
}

class ReadingQueue implements Queue {
  private readonly writer: Writer
  private readonly boss: PgBoss
  private readonly url: string

  constructor(writer: Writer, boss: PgBoss, url: string) {
    this.writer = writer
    this.boss = boss
    this.url = url
  }

  private get db(): Writer['db'] { return this.writer.db }

  async begin(at: string): Promise<string> {
    const id = `j-${at.slice(0, 10)}-${randomBytes(4).toString('hex')}`
    await sql`insert into jobs (id, at) values (${id}, ${at})`.execute(this.db)
    return id
  }

  async hand(job: string, all: readonly Handed[]): Promise<void> {
    await this.db.transaction().execute(async (db) => {
      await sql`select pg_advisory_xact_lock(${HANDING_LOCK})`.execute(db)
      for (const part of partsOf(all, await namesWaiting(db, all))) await this.send(db, await keepArrival(db, job, part))
    })
  }

  private async send(db: Db, arrival: number, after_ms = 0): Promise<void> {
    await this.boss.insert([{ name: READING, data: { arrival }, ...(after_ms && { startAfter: new Date(Date.now() + after_ms).toISOString() }) }], { db: within(db) })
  }

  seal(job: string, at: string): Promise<void> { return sealIn(this.db, job, at) }
  job(id: string): Promise<Job | null> { return jobIn(this.db, id) }
  jobs(page: Paging = {}): Promise<Page<Job>> { return jobsIn(this.db, page) }

  async retry(job: string): Promise<number> {
    return this.db.transaction().execute(async (db) => {
      const { rows } = await sql<{ number: number; reports: number }>`update arrivals set failed = false, trouble = '', worker = null, task = null where job = ${job} and failed returning number, cardinality(ids) as reports`.execute(db)
      for (const row of rows) await this.send(db, row.number)
      return rows.reduce((n, row) => n + row.reports, 0)
    })
  }

  async workers(): Promise<number> { return (await livingWorkers(this.db)).size }

  async work({ signal, told, once = false }: Working): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true })
    let lost: Error | null = null
    client.on('error', (error) => { lost = error })
    await client.connect()
    try {
      const { rows } = await client.query<{ number: number }>('select nextval(\'worker_numbers\')::int as number')
      const { number } = rows[0]!
      await client.query('select pg_advisory_lock($1, $2)', [WORKERS_LOCK, number])
      for (let looked = -Infinity, tidied = -Infinity; !signal.aborted;) {
        if (lost) throw new Error(`work: expected to keep the connection to the server, lost it (${(lost as Error).message}); start it again once the server answers`)
        if (performance.now() - looked > LOOK_FOR_DEAD_MS) { await this.release(); looked = performance.now() }
        if (performance.now() - tidied > TIDY_MS) { await this.boss.maintain(); tidied = performance.now() }
        const found = await this.take(number)
        if (found) { if (found !== 'again') told(await this.read(found)); continue }
        if (once && !(await waitingIn(this.db))) return
        await sleep(IDLE_MS, undefined, { signal }).catch(() => {})
      }
    } finally { await client.end().catch(() => {}) }
  }

  /** The next part for a worker; "again" when the one that came must wait or is done already. */
  private take(worker: number): Promise<Arrival | 'again' | null> {
    return this.db.transaction().execute(async (db) => {
      await unhurried(db)
      const [task] = await this.boss.fetch<{ arrival: number }>(READING, { db: within(db), batchSize: 1 })
      if (!task) return null
      const arrival = await giveArrival(db, task.data.arrival, worker, task.id)
      if (arrival && !arrival.waits) return arrival
      await this.complete(db, task.id)
      if (arrival) { await sql`update arrivals set worker = null, task = null where number = ${arrival.number}`.execute(db); await this.send(db, arrival.number, BEHIND_MS) }
      return 'again'
    })
  }

  /** Ends a task in a transaction. What stands third counts as data of the task even where it is given as options, so data must be given. */
  private complete(db: Db, task: string): Promise<void> { return this.boss.complete(READING, task, {}, { db: within(db) }) }

  private async read(arrival: Arrival): Promise<Done> {
    const done = { job: arrival.job, reports: arrival.reports.length, facts: 0, held: 0, aside: 0, failed: null }
    try {
      const added = await this.writer.takeOver(arrival.reports.map((one) => one.report), async (db, all) => {
        await settleArrival(db, arrival, all, new Date().toISOString())
        await this.complete(db, arrival.task)
      })
      const count = (...outcomes: string[]) => added.filter((one) => outcomes.includes(one.outcome)).length
      return { ...done, facts: added.reduce((n, one) => n + one.facts, 0), held: count('held'), aside: count('refused', 'taken down'), waiting: await waitingIn(this.db) }
    } catch (error) {
      if (error instanceof DoneAlready) return { ...done, reports: 0, waiting: await waitingIn(this.db) }
      await this.giveBack(this.db, arrival.number, arrival.task, (error as Error).message)
      return { ...done, reports: 0, waiting: await waitingIn(this.db), failed: (error as Error).message }
    }
  }

  /** Gives a part back to be tried again; after so many tries it is set apart with why. */
  private async giveBack(db: Db, arrival: number, task: string, why: string): Promise<void> {
    await this.boss.fail(READING, task, { why }, { db: within(db) })
    const state = (await this.boss.getJobById(READING, task, { db: within(db), includeArchive: false }))?.state
    await sql`update arrivals set worker = null, trouble = ${why}, failed = ${state === 'failed'} where number = ${arrival} and task = ${task}::uuid`.execute(db)
  }

  /** Gives back the parts of workers that ended without a word. */
  private async release(): Promise<void> {
    await this.db.transaction().execute(async (db) => {
      const { rows } = await sql<{ number: number; task: string; worker: number }>`select number, task, worker from arrivals where worker is not null and not failed for update skip locked`.execute(db)
      const alive = await livingWorkers(db) // looked up behind the rows, so that nobody who took one of them since is missed
      for (const row of rows) if (!alive.has(row.worker)) await this.giveBack(db, row.number, row.task, 'its worker ended before it was done')
    })
  }

  close(): Promise<void> { return this.boss.stop({ graceful: false }) }
}
