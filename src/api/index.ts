import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Register } from '../store/index.ts'
import { reportFromPlainText, type Report } from '../text/report.ts'
import { makeApp } from './app.ts'
import { Assets } from './assets.ts'
import { isLoopback } from './guard.ts'
import { makeLog, type Logger } from './log.ts'
import type { GivenReport, Rooms } from './routes/describe.ts'

export { makeLog, LOG_LEVELS, type Logger } from './log.ts'
export type { GivenReport } from './routes/describe.ts'

/** How the register is served. */
export interface ServerOptions {
  /** 4400 when left out; 0 takes any free port. */
  port?: number
  /** 127.0.0.1 when left out; anything but this machine needs users. */
  host?: string
  /** Today as an ISO day: the one clock. */
  today?: () => string
  /** The instant as ISO time, for decisions. */
  now?: () => string
  /** Folder of the built desk; the one beside this code when left out. */
  desk?: string
  version?: string
  /** Languages there are readers for. */
  languages?: readonly string[]
  /** Tells the language of a text, where whoever hands it in did not. */
  detectLanguage?: (text: string) => string
  /** Makes a report of what was handed in; takes the place of the usual way. */
  prepare?: (given: GivenReport) => Report | Promise<Report>
  /** Follows an address after a look at it; without it nothing is followed over HTTP. */
  follow?: Rooms['follow']
  /** Tries again what was set aside. */
  retry?: Rooms['retry']
  log?: Logger
}

/** A server of a register: not yet listening. */
export interface DeskServer {
  /** The application, to be asked without a network. */
  readonly app: OpenAPIHono
  /** Begins to listen; answers the address to open. */
  start: () => Promise<string>
  /** Ends open answers and stops listening; the register stays open. */
  close: () => Promise<void>
}

/** A report of what was handed in: the first line as its headline when none was given, and an id from its words when it has no name. */
export function reportFromGiven(given: GivenReport, detectLanguage: (text: string) => string = () => ''): Report {
  const plain = given.title === undefined ? given.text : `${given.title}\n${given.text}`
  const name = given.id ?? given.name?.replace(/\.[^.]*$/, '').trim()
  const id = name || `pasted-${createHash('sha256').update(plain).digest('hex').slice(0, 16)}`
  const report = reportFromPlainText(id, plain)
  return { ...report, language: given.language || detectLanguage(plain), published: given.published ?? null, outlet: given.outlet ?? '', url: given.url ?? '' }
}

function refuseOpenDoors(host: string): void {
  if (isLoopback(host)) return
  throw new Error(`host: expected 127.0.0.1, since this register has no users yet, found "${host}". Anyone on the network could read and change it: leave the host out, or put a server that signs people in before it.`)
}

/** A server of the register: the API, its description, health, and the desk. Refuses any host but this machine. */
export function createServer(register: Register, options: ServerOptions = {}): DeskServer {
  const { port = 4400, host = '127.0.0.1', log = makeLog() } = options
  refuseOpenDoors(host)
  const prepare = options.prepare ?? ((given: GivenReport) => reportFromGiven(given, options.detectLanguage))
  const rooms: Rooms = {
    register, ...(options.follow && { follow: options.follow }), ...(options.retry && { retry: options.retry }), version: options.version ?? '0', languages: options.languages ?? [],
    prepare: async (given: GivenReport) => prepare(given),
    now: options.now ?? (() => new Date().toISOString()),
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
  }
  const app = makeApp(rooms, new Assets(options.desk ?? fileURLToPath(new URL('../desk', import.meta.url))), log)
  let server: ServerType | null = null
  return {
    app,
    start: () => new Promise((resolve, reject) => {
      server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
        const address = `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`
        log.info({ address }, 'listening')
        resolve(address)
      })
      server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new Error(`port: expected ${port} to be free, found another program listening there. Stop it, or choose another with --port.`) : error))
    }),
    close: () => new Promise((resolve, reject) => {
      if (!server) return resolve()
      server.close((error) => (error ? reject(error) : resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      server = null
    }),
  }
}
