import { setTimeout as sleep } from 'node:timers/promises'
import { Refusal, Round, Visitor, WebRefusal, type Brought, type TakeOptions } from '../intake/index.ts'
import type { Aside, Followed, Register } from '../store/index.ts'
import type { Report } from '../text/report.ts'
import { version } from './version.ts'

/** What became of asking one source. */
export interface Pulled { address: string; title: string; added: number; versions: number; held: number; aside: number; waiting: number; failed: string | null; unchanged: boolean }

const REPORTS_AT_ONCE = 20
const IDLE_MS = 5000
const SOON_MS = 60_000
const LONGEST_REST_MS = 24 * 3600_000
const AT_ONCE = 3

/** Hosts of one's own network that may be fetched from, as the environment names them. */
function privateHosts(): Set<string> {
  return new Set((process.env.DIWAN_PRIVATE_HOSTS ?? '').split(',').map((host) => host.trim().toLowerCase()).filter(Boolean))
}

/** A visitor that says who it is and keeps to what the environment allows. */
export function makeVisitor(signal?: AbortSignal): Visitor {
  const contact = process.env.DIWAN_CONTACT?.trim()
  return new Visitor({ agent: `diwan/${version()}${contact ? ` (${contact})` : ''}`, privateHosts: privateHosts(), ...(signal && { signal }) })
}

/** What a refusal leaves to be looked at and tried again. */
export function asideFrom(refusal: Refusal, from: string, at: string, more: { source?: string; given?: string | null } = {}): Omit<Aside, 'id'> {
  return { at, from, source: more.source ?? null, ...refusal.toJSON(), given: more.given ?? null }
}

/** What the register itself refused, with the whole report, to be looked at and tried again. */
export function asideOfReport(report: Report, why: string, from: string, at: string, source?: string): Omit<Aside, 'id'> {
  return { at, from, source: source ?? null, where: `${from}: ${report.id}`, expected: 'a report that the register can take', found: why, advice: 'Give it another id, or mend it, and try again.', given: JSON.stringify(report) }
}

/** Asks what is followed, whenever it is due, and adds what comes of it. */
export class Puller {
  private readonly register: Register
  private readonly taking: TakeOptions
  private readonly tell: (pulled: Pulled) => void
  private readonly stopping = new AbortController()
  private readonly visitor: Visitor
  private readonly now: () => Date
  private readonly ended: Promise<unknown>[] = []

  constructor(register: Register, taking: TakeOptions, tell: (pulled: Pulled) => void, { now = () => new Date(), visitor }: { now?: () => Date; visitor?: Visitor } = {}) {
    this.register = register
    this.taking = taking
    this.tell = tell
    this.now = now
    this.visitor = visitor ?? makeVisitor(this.stopping.signal)
  }

  /** Asks all that is due, once; answers how many that were. */
  async once(): Promise<number> {
    for (let count = 0; ; count++) {
      const source = this.stopping.signal.aborted ? null : await this.register.incoming.claim(this.now().toISOString())
      if (!source) return count
      this.tell(await this.pull(source))
    }
  }

  /** Goes on asking, some sources side by side, until it is stopped. `failed` is told what nobody foresaw; the others go on. */
  start(failed: (error: Error) => void): void {
    for (let i = 0; i < AT_ONCE; i++) this.ended.push(this.goOn(failed))
  }

  private async goOn(failed: (error: Error) => void): Promise<void> {
    const { signal } = this.stopping
    while (!signal.aborted) {
      try {
        await this.once()
      } catch (error) {
        if (!signal.aborted) failed(error as Error)
      }
      await sleep(IDLE_MS, undefined, { signal }).catch(() => {})
    }
  }

  /** Ends what is being fetched and waits for what is being added. */
  async stop(): Promise<void> {
    this.stopping.abort(new Error('stopping'))
    await Promise.all(this.ended)
  }

  /** Asks one source and adds what it has anew. */
  async pull(source: Followed): Promise<Pulled> {
    const { incoming } = this.register
    const pulled: Pulled = { address: source.address, title: source.title, added: 0, versions: 0, held: 0, aside: 0, waiting: source.waiting, failed: null, unchanged: false }
    const round = new Round(source, { visitor: this.visitor, taking: this.taking, known: (all) => incoming.known(all), now: () => this.now().getTime() })
    let wait_ms: number | null = null
    try {
      let batch: Brought[] = []
      for await (const brought of round.reports()) {
        batch.push(brought)
        if (batch.length >= REPORTS_AT_ONCE) { await this.keep(batch, source, pulled); batch = [] }
      }
      await this.keep(batch, source, pulled)
      pulled.waiting = round.waiting
    } catch (error) {
      if (this.stopping.signal.aborted || error instanceof Refusal) pulled.failed = this.stopping.signal.aborted ? 'stopped' : (error as Refusal).message
      else throw error
      wait_ms = error instanceof WebRefusal ? error.wait_ms : null
    }
    pulled.title = round.title || source.title
    pulled.unchanged = round.unchanged
    const at = this.now()
    const next = this.nextAfter(source, pulled, wait_ms, at)
    if (pulled.failed !== 'stopped') await incoming.asked(source.address, { at: at.toISOString(), title: pulled.title, next, waiting: pulled.waiting, reports: pulled.added + pulled.versions, etag: round.etag, lastModified: round.lastModified, visited: round.visited, ...(pulled.failed === null ? {} : { failed: pulled.failed }) })
    return pulled
  }

  private nextAfter(source: Followed, pulled: Pulled, wait_ms: number | null, at: Date): string {
    const every_ms = source.every_minutes * 60_000
    const after = pulled.failed !== null ? Math.max(wait_ms ?? 0, Math.min(every_ms * 2 ** Math.min(source.failures + 1, 10), Math.max(LONGEST_REST_MS, every_ms))) : pulled.waiting ? Math.min(SOON_MS, every_ms) : every_ms
    return new Date(at.getTime() + after).toISOString()
  }

  private async keep(batch: readonly Brought[], source: Followed, pulled: Pulled): Promise<void> {
    const at = this.now().toISOString()
    const asides = batch.flatMap((one) => ('refusal' in one ? [asideFrom(one.refusal, one.from, at, { source: source.address })] : []))
    const brought = batch.filter((one): one is Extract<Brought, { report: unknown }> => 'report' in one)
    const added = brought.length ? await this.register.add(brought.map((one) => one.report)) : []
    for (const [i, one] of added.entries()) {
      if (one.outcome === 'added') pulled.added++
      else if (one.outcome === 'new version') pulled.versions++
      else if (one.outcome === 'held') pulled.held++
      else if (one.outcome === 'refused') asides.push(asideOfReport(brought[i]!.report, one.why, brought[i]!.from, at, source.address))
    }
    pulled.aside += asides.length
    await this.register.incoming.setAside(asides)
  }
}
