import { setTimeout as sleep } from 'node:timers/promises'
import { resolve } from 'node:path'
import { Meter } from '../intake/index.ts'
import type { Aside, Handed, Job, Queue, Register } from '../store/index.ts'
import { UsageError } from './command.ts'
import { Progress } from './progress.ts'
import { asideFrom } from './puller.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { askingIn, placeOptions, withRegister } from './register-open.ts'
import { untilAskedToEnd } from './terminal.ts'

/** So much is handed over at once: what is in memory alone would be lost with this process, but the more there is, the fewer days each part of it spans. */
const AT_ONCE = { reports: 1000, letters: 4_000_000 }
const LOOK_MS = 300
const STANDARD_INPUT = 'standard input'

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

/** How far a job is, in one line. */
export function jobLine(job: Job): string {
  const counts = [[job.added, 'added'], [job.versions, 'new versions'], [job.held, 'held already'], [job.aside, 'set aside']] as const
  const failed = job.failed.reduce((n, one) => n + one.reports, 0)
  const state = job.finished ? `done ${job.finished.slice(0, 16).replace('T', ' ')} UTC` : `${job.done} of ${job.reports} done${job.sealed ? '' : ', more may come'}`
  return [job.id, plural(job.reports, 'report', 'reports'), state, ...counts.filter(([count]) => count).map(([count, what]) => `${count} ${what}`), failed ? `${failed} failed` : ''].filter(Boolean).join('  ')
}

/** Hands what comes over to workers, some reports at a time. */
class Handing {
  handed = 0
  aside = 0
  private batch: Handed[] = []
  private letters = 0
  private readonly context: CommandContext
  private readonly register: Register
  private readonly queue: Queue
  private readonly job: string

  constructor(context: CommandContext, register: Register, queue: Queue, job: string) {
    this.context = context
    this.register = register
    this.queue = queue
    this.job = job
  }

  async setAside(one: Omit<Aside, 'id'>): Promise<void> {
    this.aside++
    await this.register.incoming.setAside([one])
  }

  async take(one: Handed): Promise<void> {
    this.batch.push(one)
    this.letters += one.report.text.length
    if (this.batch.length >= AT_ONCE.reports || this.letters >= AT_ONCE.letters) await this.flush()
  }

  /** Hands over what waits; once this is done it cannot be lost. */
  async flush(): Promise<void> {
    const batch = this.batch.splice(0)
    this.letters = 0
    if (batch.length) await this.queue.hand(this.job, batch)
    this.handed += batch.length
  }

  async all(meter: Meter, ended: Promise<unknown>): Promise<boolean> {
    const { context } = this
    const stream = context.take(context.words, meter)
    let stopped = false
    void ended.then(() => { stopped = true })
    // Racing the next report lets Ctrl-C end a wait for standard input too.
    for (let next = await Promise.race([stream.next(), ended]); !stopped && isNext(next) && !next.done; next = await Promise.race([stream.next(), ended])) {
      const taken = next.value
      const from = (path: string | undefined) => (path && path !== STANDARD_INPUT ? resolve(path) : STANDARD_INPUT)
      if ('refusal' in taken) {
        context.warn(taken.refusal.message)
        await this.setAside(asideFrom(taken.refusal, from(taken.from), context.now(), { given: taken.given ?? null }))
      } else {
        for (const note of taken.notes) context.warn(note)
        await this.take({ report: taken.report, from: taken.where, where: `${taken.where}: ${taken.report.id}` })
      }
    }
    await this.flush()
    return stopped
  }
}

type Next = Awaited<ReturnType<ReturnType<CommandContext['take']>['next']>>
const isNext = (next: unknown): next is Next => typeof next === 'object' && next !== null && 'done' in next

/** Hands all over as one job and says which; with --wait it stays until workers are done. */
export async function handAll(context: CommandContext, register: Register, queue: Queue): Promise<number> {
  const job = await queue.begin(context.now())
  const { ended, release } = untilAskedToEnd()
  const meter = new Meter()
  await meter.measure(context.words)
  const handing = new Handing(context, register, queue, job)
  const progress = new Progress(context.terminal, () => ({ tally: { read: handing.handed, known: 0, aside: handing.aside }, share: meter.total ? Math.min(1, meter.read / meter.total) : null }))
  let stopped = false
  try {
    stopped = await handing.all(meter, ended)
  } finally {
    progress.end()
    await queue.seal(job, context.now())
    if (stopped) (process.stdin as { unref?: () => void }).unref?.()
  }
  if (context.args['wait'] && !stopped) { stopped = await untilDone(context, queue, job, ended) }
  release()
  const now = (await queue.job(job))!
  context.print(context.args['json'] ? JSON.stringify(now) : jobLine(now))
  if (!now.finished) {
    const workers = await queue.workers()
    context.warn(workers ? `${plural(workers, 'worker reads', 'workers read')} them; npx diwan jobs ${job} shows how far` : 'no worker is at work: npx diwan work reads them, on this machine or any other')
  }
  return stopped ? 130 : handing.aside + now.aside || now.failed.length ? 2 : 0
}

/** Waits until a job is done, showing how far it is; true when asked to end before. What workers failed at is not waited for. */
async function untilDone(context: CommandContext, queue: Queue, id: string, ended: Promise<unknown>): Promise<boolean> {
  let stopped = false
  void ended.then(() => { stopped = true })
  let job = (await queue.job(id))!
  const progress = new Progress(context.terminal, () => ({ tally: { read: job.added + job.versions, known: job.held, aside: job.aside }, share: job.reports ? job.done / job.reports : null }))
  if (!(await queue.workers())) context.warn('no worker is at work: npx diwan work, in another terminal or on another machine, reads them')
  while (!stopped && !job.finished && job.done + job.failed.reduce((n, one) => n + one.reports, 0) < job.reports) {
    await Promise.race([sleep(LOOK_MS), ended])
    job = (await queue.job(id))!
  }
  progress.end()
  return stopped
}

async function queueOf(register: Register): Promise<Queue> {
  const queue = await register.queue()
  if (queue) return queue
  throw new UsageError(`jobs: expected a register on a Postgres server, found ${register.place}, which reads what is added at once and has no jobs. DATABASE_URL names a server.`)
}

/** `diwan jobs`: what was handed over, and how far it is. */
const jobs: RegisterCommand = {
  name: 'jobs', describe: 'on a Postgres server: lists what was added and how far workers are with it; "jobs retry JOB" has them try again what failed', words: '[JOB | retry JOB]',
  args: { ...placeOptions, json: { type: 'boolean', description: 'prints one JSON object a job' }, limit: { type: 'string', valueHint: '50', description: 'how many at most' }, offset: { type: 'string', valueHint: '0', description: 'how many to pass over first' } },
  examples: [['DATABASE_URL=postgres://… npx diwan jobs', 'the jobs, the newest first']],
  run: (context) => withRegister(context, 'looking at jobs', async (register) => {
    const queue = await queueOf(register)
    const [word, more] = context.words
    const id = word === 'retry' ? more : word
    if (id === undefined && word !== 'retry') {
      const { items, total } = await queue.jobs(askingIn(context))
      for (const job of items) context.print(context.args['json'] ? JSON.stringify(job) : jobLine(job))
      if (!context.args['json']) context.warn(`${plural(total, 'job', 'jobs')}${total > items.length ? `, ${items.length} shown; --limit and --offset show others` : ''}; ${plural(await queue.workers(), 'worker', 'workers')} at work`)
      return 0
    }
    const job = id === undefined ? null : await queue.job(id)
    if (!job) throw new UsageError(`jobs: expected the id of a job, found ${id === undefined ? 'nothing' : `"${id}"`}. npx diwan jobs lists them.`)
    if (word === 'retry') { context.print(`${job.id}: ${plural(await queue.retry(job.id), 'report', 'reports')} to be tried again`); return 0 }
    context.print(context.args['json'] ? JSON.stringify(job) : jobLine(job))
    if (!context.args['json']) for (const one of job.failed) context.print(`    ${plural(one.reports, 'report', 'reports')} failed: ${one.why}`)
    return job.failed.length ? 2 : 0
  }),
}

/** Commands of what is handed over to workers. */
export const handingCommands: readonly RegisterCommand[] = [jobs]
