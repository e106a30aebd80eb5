import { createHash } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Register } from '../store/index.ts'
import { reportFromPlainText, type Report } from '../text/report.ts'
import { makeApp } from './app.ts'
import { Assets } from './assets.ts'
import { Limits, type LimitSettings } from './access/limits.ts'
import { SignIn, type SignInSettings } from './access/sign-in.ts'
import { isLoopback } from './guard.ts'
import { makeLog, type Logger } from './log.ts'
import type { GivenReport, Rooms } from './routes/describe.ts'

export { makeLog, LOG_LEVELS, type Logger } from './log.ts'
export { ROLES, type Role } from './access/roles.ts'
export type { OidcSettings, SignInSettings } from './access/sign-in.ts'
export { roleNamed, Users } from './access/users.ts'
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
  /** Takes the reports of a file that is handed in; without it files are not taken over HTTP. */
  takeFile?: Rooms['takeFile']
  /** Tries again what was set aside. */
  retry?: Rooms['retry']
  log?: Logger
  /** How people sign in, once there are users. */
  signIn?: SignInSettings
  /** How often things may be asked. */
  limits?: LimitSettings
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

async function refuseOpenDoors(host: string, signIn: SignIn): Promise<void> {
  if (isLoopback(host) || await signIn.needed()) return
  throw new Error(`host: expected 127.0.0.1, since this register has no users yet, found "${host}". Anyone on the network could read and change it: add a user first (npx diwan users add you@ministry.example --role=admin), or leave the host out.`)
}

/** A server of the register: the API, its description, health, and the desk. Without users it refuses to start on any host but this machine. */
export function createServer(register: Register, options: ServerOptions = {}): DeskServer {
  const { port = 4400, host = '127.0.0.1', log = makeLog() } = options
  const prepare = options.prepare ?? ((given: GivenReport) => reportFromGiven(given, options.detectLanguage))
  const now = options.now ?? (() => new Date().toISOString())
  const ownAddress = `http://127.0.0.1:${port}`
  let listening: string | null = null
  const signIn = new SignIn(register.access, options.signIn ?? {}, () => options.signIn?.address ?? listening ?? ownAddress, now)
  const rooms: Rooms = {
    register, ...(options.follow && { follow: options.follow }), ...(options.retry && { retry: options.retry }), version: options.version ?? '0', languages: options.languages ?? [],
    prepare: async (given: GivenReport) => prepare(given),
    ...(options.takeFile && { takeFile: options.takeFile }), unforeseen: (error) => log.error({ error: { message: error.message, stack: error.stack } }, 'unforeseen'), now, signIn, limits: new Limits(options.limits), self: () => listening ?? ownAddress,
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
  }
  const app = makeApp(rooms, new Assets(options.desk ?? fileURLToPath(new URL('../desk', import.meta.url))), log)
  let server: ServerType | null = null
  return {
    app,
    start: () => refuseOpenDoors(host, signIn).then(() => new Promise((resolve, reject) => {
      server = serve({ fetch: app.fetch, port, hostname: host }, (info: AddressInfo) => {
        const address = `http://${host.includes(':') ? `[${host}]` : host}:${info.port}`
        listening = /^(?:0\.0\.0\.0|::)$/.test(host) ? `http://127.0.0.1:${info.port}` : address
        log.info({ address }, 'listening')
        resolve(address)
      })
      server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new Error(`port: expected ${port} to be free, found another program listening there. Stop it, or choose another with --port.`) : error))
    })),
    close: () => new Promise((resolve, reject) => {
      if (!server) return resolve()
      server.close((error) => (error ? reject(error) : resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
      server = null
    }),
  }
}
