import { resolve } from 'node:path'
import { Meter, type Taken } from '../intake/index.ts'
import type { Added, Aside, Register } from '../store/index.ts'
import { UsageError } from './command.ts'
import { Progress, type Tally } from './progress.ts'
import { asideFrom, asideOfReport } from './puller.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { handAll } from './register-handing.ts'
import { placeOptions, withRegister } from './register-open.ts'
import { untilAskedToEnd } from './terminal.ts'

/** So many are handed to the register together: while some are written, threads read the next. */
const REPORTS_AT_ONCE = 600
const STANDARD_INPUT = 'standard input'

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`
type TakenReport = Extract<Taken, { report: unknown }>

/** Adds what comes, some reports at a time, tells of each, and keeps count. */
class Adding {
  readonly tally: Tally & { versions: number } = { read: 0, known: 0, aside: 0, versions: 0 }
  readonly progress: Progress
  private readonly context: CommandContext
  private readonly register: Register
  private batch: TakenReport[] = []
  private asides: Omit<Aside, 'id'>[] = []

  constructor(context: CommandContext, register: Register, meter: Meter) {
    this.context = context
    this.register = register
    this.progress = new Progress(context.terminal, () => ({ tally: this.tally, share: meter.total ? Math.min(1, meter.read / meter.total) : null }))
  }

  async take(taken: Taken): Promise<void> {
    if ('refusal' in taken) {
      const from = taken.from && taken.from !== STANDARD_INPUT ? resolve(taken.from) : STANDARD_INPUT
      this.asides.push(asideFrom(taken.refusal, from, this.context.now(), { given: taken.given ?? null }))
      this.tally.aside++
      this.tell(() => (this.context.args['json'] ? this.context.print(JSON.stringify({ id: null, outcome: 'set aside', ...taken.refusal.toJSON() })) : this.context.warn(taken.refusal.message)))
    } else {
      for (const note of taken.notes) this.tell(() => this.context.warn(note))
      this.batch.push(taken)
    }
    if (this.batch.length + this.asides.length >= REPORTS_AT_ONCE) await this.flush()
  }

  /** Adds what waits; once this is done it cannot be lost. */
  async flush(): Promise<void> {
    const batch = this.batch
    this.batch = []
    const before = this.tally.read
    const added = batch.length ? await this.register.add(batch.map((one) => one.report), (done) => { this.tally.read = before + done }) : []
    this.tally.read = before
    for (const [i, one] of added.entries()) this.count(one, batch[i]!)
    await this.register.incoming.setAside(this.asides.splice(0))
    this.progress.draw()
  }

  private count(one: Added, { report, where }: TakenReport): void {
    if (one.outcome === 'held') this.tally.known++
    else if (one.outcome === 'added' || one.outcome === 'new version') this.tally.read++
    else this.tally.aside++
    if (one.outcome === 'new version') this.tally.versions++
    if (one.outcome === 'refused') this.asides.push(asideOfReport(report, one.why, where, this.context.now()))
    this.tell(() => this.tellOf(one))
  }

  private tellOf(one: Added): void {
    const { context } = this
    if (context.args['json']) { context.print(JSON.stringify(one)); return }
    if (one.outcome === 'held') context.print(`${one.id}: held already`)
    else if (one.outcome === 'refused' || one.outcome === 'taken down') context.warn(`${one.id}: set aside: ${one.why}`)
    else context.print(`${one.id}: ${plural(one.facts, 'fact', 'facts')}${one.doubts ? `, ${plural(one.doubts, 'doubt', 'doubts')}` : ''}${one.outcome === 'new version' ? `; a new version: ${one.why}` : ''}${one.voice && one.voice !== one.id ? `; says what ${one.voice} says` : ''}`)
  }

  private tell(say: () => void): void {
    this.progress.clear()
    say()
  }

  /** What became of all, and how to go on where it was broken off. */
  end(stopped: boolean): number {
    this.progress.end()
    const { read, known, aside, versions } = this.tally
    this.context.warn(`${plural(read - versions, 'report', 'reports')} added to ${this.register.place}${versions ? `, ${plural(versions, 'new version', 'new versions')}` : ''}${known ? `, ${known} held already` : ''}${aside ? `, ${aside} set aside (npx diwan aside shows them)` : ''}`)
    if (stopped) this.context.warn('stopped as asked; what was begun is kept. The same command goes on from there: what is held already is passed over unread.')
    return stopped ? 130 : aside ? 2 : 0
  }
}

async function addAll(context: CommandContext, register: Register): Promise<number> {
  const meter = new Meter()
  await meter.measure(context.words)
  const adding = new Adding(context, register, meter)
  let stopped = false
  const { ended, release } = untilAskedToEnd()
  void ended.then(() => { stopped = true })
  const stream = context.take(context.words, meter)
  try {
    // Racing the next report lets Ctrl-C end a wait for standard input too.
    for (let next = await Promise.race([stream.next(), ended]); !stopped && typeof next === 'object' && !next.done; next = await Promise.race([stream.next(), ended])) await adding.take(next.value)
    await adding.flush()
  } finally {
    adding.progress.end()
    release()
  }
  // A pipe that nobody writes to must not keep the process waiting.
  if (stopped) (process.stdin as { unref?: () => void }).unref?.()
  return adding.end(stopped)
}

/** `diwan add`: keeps reports and what they say. */
export const addCommand: RegisterCommand = {
  name: 'add', describe: 'keeps reports in the register, with what they say joined to what it holds; on a Postgres server they are kept at once and read by workers (npx diwan work)', words: 'FILE… | FOLDER… | -', args: { ...placeOptions, json: { type: 'boolean', description: 'prints one JSON object a report, on a Postgres server one for the job' }, wait: { type: 'boolean', description: 'on a Postgres server: waits until workers have read what was added, and shows how far they are' } },
  examples: [['npx diwan add samples/*.json', 'keeps the samples in ./diwan-data'], ['npx diwan show TUR KAZ', 'what the register then holds']],
  async run(context) {
    if (!context.words.length) throw new UsageError('add: expected files, folders or "-", found none. Try: npx diwan add samples/*.json')
    return withRegister(context, 'adding reports', async (register) => {
      const queue = await register.queue()
      return queue ? handAll(context, register, queue) : addAll(context, register)
    })
  },
}
