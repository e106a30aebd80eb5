import type { Done, Queue, Register } from '../store/index.ts'
import { Progress } from './progress.ts'
import { Puller, type Pulled } from './puller.ts'
import { pulledLine } from './register-following.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { placeOptions, withRegister } from './register-open.ts'
import { untilAskedToEnd } from './terminal.ts'

/** Tells of the work of this process: a line for each source asked, and for jobs a line drawn again and again while a person watches. */
class Telling {
  private readonly context: CommandContext
  private readonly tally = { read: 0, known: 0, aside: 0 }
  private waiting = 0
  private readonly progress: Progress

  constructor(context: CommandContext) {
    this.context = context
    this.progress = new Progress(context.terminal, () => ({ tally: this.tally, share: this.waiting || this.reports ? this.reports / (this.reports + this.waiting) : null }))
  }

  private get reports(): number { return this.tally.read + this.tally.known + this.tally.aside }

  pulled(pulled: Pulled): void {
    this.progress.clear()
    this.context.print(this.context.args['json'] ? JSON.stringify(pulled) : pulledLine(pulled))
  }

  done(done: Done): void {
    this.tally.known += done.held
    this.tally.aside += done.aside
    this.tally.read += done.reports - done.held - done.aside
    this.waiting = done.waiting
    if (this.context.args['json']) { this.context.print(JSON.stringify(done)); return }
    if (done.failed) this.failed(`${done.job}: not done, to be tried again: ${done.failed}`)
    else if (!this.context.terminal.told && done.reports) this.context.print(`${done.job}: ${done.reports} reports read, ${done.facts} facts, ${done.waiting} waiting`)
  }

  failed(why: string): void {
    this.progress.clear()
    this.context.warn(why)
  }

  end(): void {
    this.progress.end()
    if (this.reports) this.context.warn(`${this.tally.read} reports read, ${this.tally.known} held already, ${this.tally.aside} set aside`)
  }
}

/** Asks what is followed and does what is queued, once or until told to end. */
async function work(context: CommandContext, register: Register): Promise<number> {
  const queue: Queue | null = await register.queue()
  const telling = new Telling(context)
  const puller = new Puller(register, context.taking, (pulled) => telling.pulled(pulled))
  const { ended } = untilAskedToEnd()
  const stopping = new AbortController()
  void ended.then(() => stopping.abort())
  const once = context.args['once'] === true
  const reading = queue?.work({ signal: stopping.signal, once, told: (done) => telling.done(done) }) ?? Promise.resolve()
  try {
    if (once) {
      const asked = await Promise.race([Promise.all([puller.once(), reading]).then(([count]) => count), ended.then(() => puller.stop()).then(() => null)])
      if (asked === 0 && !queue) context.warn('nothing is due')
      await reading
      return 0
    }
    puller.start((error) => telling.failed(error.message))
    context.warn(`asking ${(await register.incoming.sources()).length} sources${queue ? ' and reading what is added' : ''}; Ctrl-C ends it`)
    await Promise.race([ended, reading.then(() => ended)]) // a worker that loses its server ends with why
    await Promise.all([puller.stop(), reading])
    return 0
  } finally { telling.end() }
}

/** `diwan work`: asks sources and reads what is added, until it is told to end. */
const workCommand: RegisterCommand = {
  name: 'work', describe: 'asks what is followed whenever it is due and, on a Postgres server, reads what is added there; until Ctrl-C. Any number may run, on any number of machines', args: {
    ...placeOptions, once: { type: 'boolean', description: 'does what is due and waiting now, then ends' }, json: { type: 'boolean', description: 'prints one JSON object for each asking of a source and each part of a job' },
  },
  examples: [['npx diwan work', 'keeps the register up to date'], ['DATABASE_URL=postgres://… npx diwan work', 'one of several workers: each source is asked by one, each report read by one']],
  run: (context) => withRegister(context, 'working', (register) => work(context, register)),
}

/** Commands of those who work for a register. */
export const workingCommands: readonly RegisterCommand[] = [workCommand]
