import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as secureRequest } from 'node:https'
import { isIP } from 'node:net'
import { webAddress } from '../address.ts'
import { LARGEST_REPORT_BYTES } from '../source.ts'
import { mediaType } from '../web-archive.ts'
import { bodyOf } from './body.ts'
import { guardedLookup, isPublic, keptOut, type Resolve } from './network.ts'
import { WebRefusal, type WebReason } from './refusal.ts'

/** How something is fetched, and what it may cost. */
export interface FetchOptions {
  /** Name told to servers; with an address where people learn more. */
  agent: string
  /** Hosts that may be asked though they are of this machine or a private network; none when left out. */
  privateHosts?: ReadonlySet<string>
  /** Bytes that a body may have, unpacked; the largest report when left out. */
  mostBytes?: number
  /** Time for all of it, redirects too; 30 s when left out. */
  longest_ms?: number
  mostRedirects?: number
  /** What the last answer carried: an answer that has not changed is then not sent again. */
  etag?: string | null
  lastModified?: string | null
  /** Asked before each address, redirects too; throws what forbids it. */
  before?: (address: URL) => Promise<void>
  resolve?: Resolve
  signal?: AbortSignal
}

/** What an address answered. `address` is the one at which redirects ended. */
export type Fetched = { changed: false } | { changed: true; address: string; bytes: Buffer; type: string; charset: string | undefined; etag: string | null; lastModified: string | null }

const NO_HOSTS: ReadonlySet<string> = new Set()
const LONGEST_MS = 30_000
const MOST_REDIRECTS = 5
const MOST_HEADER_BYTES = 32_768
const LONGEST_WAIT_MS = 24 * 3600_000
const LAST_SYSTEM_PORT = 1023
const WEB_PORTS = new Set(['', '80', '443'])

/** The address as it may be asked, or why not. */
function checked(written: string, against: string | undefined, privateHosts: ReadonlySet<string>): URL {
  const url = webAddress(written, against)
  if (!url) throw new WebRefusal('scheme', { where: written.slice(0, 200), expected: 'an address that begins with http:// or https://', found: 'another or none', advice: 'Copy the address from a browser.' })
  url.username = ''
  url.password = ''
  url.hash = ''
  const bare = url.hostname.replace(/^\[|\]$/g, '')
  if (privateHosts.has(bare)) return url
  if (isIP(bare) && !isPublic(bare)) throw keptOut(url.href.slice(0, 200), bare)
  if (!WEB_PORTS.has(url.port) && Number(url.port) <= LAST_SYSTEM_PORT) throw new WebRefusal('private', { where: url.href.slice(0, 200), expected: 'a port of the web', found: `port ${url.port}, kept for other services`, advice: 'Check the address.' })
  return url
}

/** What a failure of the connection means. */
function refusalOfFault(error: NodeJS.ErrnoException, where: string, longest_ms: number): Error {
  if (error instanceof WebRefusal) return error
  const { code = '' } = error
  const made = (reason: WebReason, expected: string, found: string) => new WebRefusal(reason, { where, expected, found, advice: 'It is asked again later; check the address if that goes on.' })
  if (error.name === 'AbortError' || code === 'ABORT_ERR' || error.name === 'TimeoutError') return made('slow', `an answer within ${longest_ms / 1000} s`, 'none, or one without end')
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return made('name', 'a host that the network knows', `none of that name (${code})`)
  if (code.startsWith('HPE_') || code === 'ERR_HTTP_INVALID_HEADER_VALUE') return made('broken off', 'an answer in HTTP', `one that breaks its rules (${code})`)
  if (code === 'ECONNRESET' && error.message === 'aborted' || code === 'ERR_STREAM_PREMATURE_CLOSE') return made('broken off', 'an answer to its end', 'its connection closed before')
  return made('connection', 'a server that answers', code || error.message.slice(0, 100))
}

/** Milliseconds that a Retry-After asks for, or null; at most a day. */
export function waitAsked(header: string | undefined, now = Date.now()): number | null {
  if (!header) return null
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_WAIT_MS) : null
}

function refusalOfStatus(status: number, response: IncomingMessage, where: string): WebRefusal {
  const reason: WebReason = status === 429 || status === 503 ? 'busy' : status >= 500 ? 'server' : status === 404 || status === 410 ? 'gone' : status === 401 || status === 403 || status === 451 ? 'forbidden' : 'answer'
  const advice = reason === 'busy' || reason === 'server' ? 'It is asked again later.' : reason === 'gone' ? 'Check the address.' : 'The site does not give it; open it in a browser and add the saved page.'
  return new WebRefusal(reason, { where, expected: 'status 200', found: `status ${status}`, advice }, waitAsked(response.headers['retry-after']))
}

function asked(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const privateHosts = options.privateHosts ?? NO_HOSTS
  const conditions = { ...(options.etag && { 'if-none-match': options.etag }), ...(options.lastModified && { 'if-modified-since': options.lastModified }) }
  const settings: RequestOptions = {
    agent: false, signal, maxHeaderSize: MOST_HEADER_BYTES, lookup: guardedLookup(privateHosts, options.resolve),
    headers: { 'user-agent': options.agent, accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br', ...conditions },
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, settings, resolve)
    // The lookup has checked it already; a second look at the socket costs nothing and holds whatever the platform does in between.
    request.once('socket', (socket) => socket.once('connect', () => {
      if (!privateHosts.has(url.hostname.replace(/^\[|\]$/g, '')) && socket.remoteAddress && !isPublic(socket.remoteAddress)) request.destroy(keptOut(url.href, socket.remoteAddress))
    }))
    request.once('error', reject)
    request.end()
  })
}

/** Time that may be spent on asking; waiting one's turn is not counted. */
class Allowance {
  private readonly late = new AbortController()
  private left_ms: number
  private begun = 0
  private timer: NodeJS.Timeout | undefined

  constructor(longest_ms: number) {
    this.left_ms = longest_ms
  }

  get signal(): AbortSignal { return this.late.signal }

  run(): void {
    this.begun = performance.now()
    this.timer = setTimeout(() => this.late.abort(), Math.max(0, this.left_ms))
  }

  rest(): void {
    if (!this.timer) return
    clearTimeout(this.timer)
    this.timer = undefined
    this.left_ms -= performance.now() - this.begun
  }
}

async function throughRedirects(start: URL, options: FetchOptions, allowance: Allowance): Promise<Fetched> {
  const most = options.mostRedirects ?? MOST_REDIRECTS
  const seen = new Set<string>()
  const signal = options.signal ? AbortSignal.any([allowance.signal, options.signal]) : allowance.signal
  for (let url = start; ;) {
    if (seen.has(url.href) || seen.size > most) throw new WebRefusal('redirects', { where: start.href, expected: `at most ${most} redirects`, found: seen.has(url.href) ? 'ones that lead in a circle' : 'more', advice: 'Open it in a browser and take the address that it ends at.' })
    seen.add(url.href)
    allowance.rest()
    await options.before?.(url)
    allowance.run()
    const response = await asked(url, options, signal)
    try {
      const status = response.statusCode ?? 0
      const { location } = response.headers
      if (status >= 300 && status < 400 && status !== 304 && location) { url = checked(location, url.href, options.privateHosts ?? NO_HOSTS); continue }
      if (status === 304 && (options.etag || options.lastModified)) return { changed: false }
      if (status !== 200) throw refusalOfStatus(status, response, url.href)
      const bytes = await bodyOf(response, url.href, options.mostBytes ?? LARGEST_REPORT_BYTES)
      return { changed: true, address: url.href, bytes, ...mediaType(response.headers['content-type']) as { type: string; charset: string | undefined }, etag: response.headers.etag ?? null, lastModified: response.headers['last-modified'] ?? null }
    } finally {
      response.destroy()
    }
  }
}

/** Fetches an address of the public web within bounds of size and time; every way to fail is a refusal with its reason. */
export async function fetchWeb(address: string, options: FetchOptions): Promise<Fetched> {
  const longest_ms = options.longest_ms ?? LONGEST_MS
  const start = checked(address, undefined, options.privateHosts ?? NO_HOSTS)
  const allowance = new Allowance(longest_ms)
  try {
    return await throughRedirects(start, options, allowance)
  } catch (error) {
    if (options.signal?.aborted) throw error
    const late = allowance.signal.aborted && !(error instanceof WebRefusal)
    throw refusalOfFault(late ? Object.assign(new Error('late'), { name: 'TimeoutError' }) : error as NodeJS.ErrnoException, start.href, longest_ms)
  } finally {
    allowance.rest()
  }
}
