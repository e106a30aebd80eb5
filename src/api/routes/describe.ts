import { createRoute, OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi'
import type { Followed, Register } from '../../store/index.ts'
import type { Report } from '../../text/report.ts'
import { LANGUAGES } from '../../exports/languages.ts'
import type { Limits } from '../access/limits.ts'
import type { Role } from '../access/roles.ts'
import type { SignIn } from '../access/sign-in.ts'
import { offsetOf } from '../cursor.ts'
import { misfit } from '../problem.ts'
import { Day, Party } from '../shapes/facts.ts'
import { ProblemShape, type GivenReportShape } from '../shapes/answers.ts'
import type { RetriedShape } from '../shapes/incoming.ts'

/** A report as someone hands it in. */
export type GivenReport = z.infer<typeof GivenReportShape>

/** Why something of a file was not taken, with the thing itself where it is short. */
export interface RefusedOfFile { where: string; expected: string; found: string; advice: string; given?: string }

/** What became of trying again. */
export type Retried = z.infer<typeof RetriedShape>

/** What routes may use. */
export interface Rooms {
  register: Register
  /** Makes a report of what was handed in: its id, its language where none was said. */
  prepare: (given: GivenReport) => Promise<Report>
  /** Takes the reports of a file that is handed in, away from the request; left out where files are not taken. */
  takeFile?: (name: string, write: (path: string) => Promise<void>) => AsyncGenerator<{ reports: Report[]; refused: RefusedOfFile[] }>
  /** Told of errors nobody foresaw. */
  unforeseen: (error: Error) => void
  /** Follows an address after a look at it; left out where nothing is fetched. */
  follow?: (address: string, every_minutes: number) => Promise<Followed>
  /** Tries again what was set aside; null when there is no such thing. */
  retry?: (id: string) => Promise<Retried | null>
  signIn: SignIn
  limits: Limits
  /** Address that this server listens on, for what it asks of itself. */
  self: () => string
  today: () => string
  now: () => string
  version: string
  languages: readonly string[]
}

/** A route with the role that whoever asks it needs, which stands in its description; the door before all routes keeps to it. */
export function route<P extends string, R extends Omit<RouteConfig, 'path' | 'security'> & { path: P }>(role: Role | 'anyone', config: R) {
  return createRoute({ ...config, security: role === 'anyone' ? [] : [{ session: [role] }] } as R)
}

/** That something ended. */
export const Ended = z.object({ ended: z.boolean() }).openapi('Ended')

/** An empty set of routes whose misfits are told as problems. */
export function makeRoutes(): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: (result, c) => (result.success ? undefined : misfit(c, result.error.issues)) })
}

/** Answers of a route: the good one, and the problem there may be. */
export function answers<T extends z.ZodType>(shape: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema: shape } } },
    default: { description: 'What went wrong, where, and what to do.', content: { 'application/problem+json': { schema: ProblemShape } } },
  } as const
}

/** Answers of a route that tells how far it is where `accept: text/event-stream` asks for it. */
export function answersTold<T extends z.ZodType>(shape: T, description: string) {
  const { 200: well, default: wrong } = answers(shape, description)
  return { 200: { ...well, content: { ...well.content, 'text/event-stream': { schema: z.string().openapi({ description: 'Events "progress" ({"done", "of", "added"}), then one "done" with the answer as JSON, or one "problem".' }) } } }, default: wrong } as const
}

/** Answers of a route that gives a file. */
export function file(type: string, description: string) {
  return {
    200: { description, content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
    default: { description: 'What went wrong, where, and what to do.', content: { 'application/problem+json': { schema: ProblemShape } } },
  }
}

/** Language of the words around what reports say. */
export const LanguageAsked = z.enum(LANGUAGES).default('ar').openapi({ description: 'Language of the words around what reports say.' })

const PER_PAGE = 50
/** Most lines a page may have. */
const MOST = 500

/** Query of a list: how many, and from where. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(MOST).optional().openapi({ description: `Lines a page; ${PER_PAGE} when left out.` }),
  cursor: z.string().max(60).optional().openapi({ description: 'The "next" of the page before.' }),
}
/** Query that asks as of a day. */
export const asking = { asKnownOn: Day.optional().openapi({ description: 'Only what could be known on this day.' }) }
/** Query for one party. */
export const ofParty = { party: Party.optional() }
/** Query for one party or several: `party=TUR&party=KAZ`. */
export const ofParties = { party: z.union([Party, z.array(Party)]).optional().openapi({ description: 'May be given more than once.' }) }

/** Paging as the store takes it. */
export function pageAsked(query: { limit?: number; cursor?: string }): { limit: number; offset: number } {
  return { limit: query.limit ?? PER_PAGE, offset: offsetOf(query.cursor) }
}

/** One value or several as a list. */
export function listed(value: string | string[] | undefined): string[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}
