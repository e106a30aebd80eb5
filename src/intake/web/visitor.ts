import parser, { type Robot } from 'robots-parser'
import { fetchWeb, type Fetched, type FetchOptions } from './fetch.ts'
import { WebRefusal } from './refusal.ts'

/** How politely a visitor goes about; the rest as for one fetch. */
export interface VisitorOptions extends Omit<FetchOptions, 'etag' | 'lastModified' | 'before'> {
  /** Time between two requests to one host; 1 s when left out. A longer one that robots.txt asks for is kept. */
  gap_ms?: number
  now?: () => number
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>
}

/** What is known of one host: its rules, when it may be asked next, how often it failed in a row. */
interface Host { rules: Robot | null; rulesUntil: number; next: number; failures: number; restUntil: number; turn: Promise<unknown> }

/** The package describes itself in a way that its one function cannot be seen by. */
const robotsParser = parser as unknown as (address: string, text: string) => Robot

const GAP_MS = 1000
const LONGEST_GAP_MS = 60_000
const RULES_KEPT_MS = 24 * 3600_000
const RULES_ASKED_AGAIN_MS = 600_000
const MOST_RULES_BYTES = 512_000
const FIRST_REST_MS = 60_000
const LONGEST_REST_MS = 6 * 3600_000
const MOST_HOSTS = 10_000

const sleeping = (ms: number, signal?: AbortSignal) => new Promise<void>((resolve, reject) => {
  const stop = () => { clearTimeout(timer); reject(signal!.reason as Error) }
  const timer = setTimeout(() => { signal?.removeEventListener('abort', stop); resolve() }, ms)
  if (signal?.aborted) stop()
  else signal?.addEventListener('abort', stop, { once: true })
})

/** Fetches from many hosts politely: keeps to robots.txt, asks one host for one thing at a time with a pause between, and lets a host that is busy or failing rest, longer each time. */
export class Visitor {
  private readonly options: VisitorOptions
  private readonly hosts = new Map<string, Host>()
  private readonly now: () => number
  private readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>

  constructor(options: VisitorOptions) {
    this.options = options
    this.now = options.now ?? Date.now
    this.sleep = options.sleep ?? sleeping
  }

  /** Fetches one address, when those asked of its host before have answered. A host that rests is refused without being asked. */
  visit(address: string, known: { etag?: string | null; lastModified?: string | null; mostBytes?: number } = {}): Promise<Fetched> {
    const host = this.hostOf(URL.canParse(address) ? new URL(address).origin : '')
    const turn = host.turn.then(() => this.visitInTurn(address, host, known))
    host.turn = turn.catch(() => {})
    return turn
  }

  private async visitInTurn(address: string, host: Host, known: { etag?: string | null; lastModified?: string | null; mostBytes?: number }): Promise<Fetched> {
    const rest = host.restUntil - this.now()
    if (rest > 0) throw new WebRefusal('busy', { where: address, expected: 'a host that may be asked', found: `one that rests for ${Math.ceil(rest / 1000)} s more after it failed or asked for it`, advice: 'It is asked again then.' }, rest)
    try {
      const fetched = await fetchWeb(address, { ...this.options, ...known, mostBytes: known.mostBytes ?? this.options.mostBytes, before: (url) => this.before(url, this.hostOf(url.origin)) })
      host.failures = 0
      return fetched
    } catch (error) {
      if (error instanceof WebRefusal) this.rest(host, error)
      throw error
    }
  }

  private hostOf(origin: string): Host {
    let host = this.hosts.get(origin)
    if (!host) {
      if (this.hosts.size >= MOST_HOSTS) this.hosts.delete(this.hosts.keys().next().value!)
      this.hosts.set(origin, host = { rules: null, rulesUntil: 0, next: 0, failures: 0, restUntil: 0, turn: Promise.resolve() })
    }
    return host
  }

  private rest(host: Host, error: WebRefusal): void {
    if (!['busy', 'server', 'slow', 'connection'].includes(error.reason)) return
    host.failures++
    const own = Math.min(FIRST_REST_MS * 2 ** (host.failures - 1), LONGEST_REST_MS)
    // One slow page says little of its host; being asked to wait says all.
    if (error.reason === 'busy' || host.failures > 2) host.restUntil = this.now() + (error.wait_ms ?? own)
  }

  private async before(url: URL, host: Host): Promise<void> {
    await this.learnRules(url, host)
    const { agent, gap_ms = GAP_MS } = this.options
    if (host.rules?.isAllowed(url.href, agent) === false) throw new WebRefusal('robots', { where: url.href, expected: 'an address that robots.txt lets programs fetch', found: 'one that it forbids', advice: 'Ask the site, or open the page in a browser and add the saved file.' })
    const asked = (host.rules?.getCrawlDelay(agent) ?? 0) * 1000
    const gap = Math.max(gap_ms, Math.min(asked, LONGEST_GAP_MS))
    const wait = host.next - this.now()
    host.next = Math.max(this.now(), host.next) + gap
    if (wait > 0) await this.sleep(wait, this.options.signal)
  }

  /** Rules of a host, asked once a day. Without a robots.txt all may be fetched; when it cannot be had nothing may, for a while (RFC 9309). */
  private async learnRules(url: URL, host: Host): Promise<void> {
    if (host.rulesUntil > this.now()) return
    const place = `${url.origin}/robots.txt`
    try {
      const fetched = await fetchWeb(place, { ...this.options, mostBytes: MOST_RULES_BYTES })
      host.rules = fetched.changed ? robotsParser(place, fetched.bytes.toString('utf8')) : host.rules
      host.rulesUntil = this.now() + RULES_KEPT_MS
    } catch (error) {
      if (!(error instanceof WebRefusal)) throw error
      if (!error.passing) {
        if (error.reason === 'private') throw error
        host.rules = robotsParser(place, '')
        host.rulesUntil = this.now() + RULES_KEPT_MS
        return
      }
      if (host.rules) { host.rulesUntil = this.now() + RULES_ASKED_AGAIN_MS; return }
      throw error
    }
  }
}
