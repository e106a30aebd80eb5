import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import type { Register } from '../../store/index.ts'
import { problem } from '../problem.ts'
import { personOfKey } from './calendar-key.ts'
import type { Limits } from './limits.ts'
import { prints } from './print.ts'
import { mayAct, ROLES, SINGLE_USER, type Role } from './roles.ts'
import { askerOf, type SignIn } from './sign-in.ts'

/** What the description says of a route: who may ask it, and whether asking is kept in the record. */
interface Described { role: Role | 'anyone'; operation: string; recorded: boolean }

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Outcomes that are not kept: misfits and floods, which would fill the record and tell nothing. */
const NOT_KEPT = new Set([400, 413, 429])

/** All routes with the role each declares; one that declares none is an admin's. */
function declared(api: OpenAPIHono): TrieRouter<Described> {
  const router = new TrieRouter<Described>()
  for (const definition of api.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue
    const { method, path, security, operationId, tags } = definition.route
    const named = security?.flatMap((one) => Object.values(one).flat())[0] as Role | undefined
    const role = security && !named ? 'anyone' : named ?? 'admin'
    router.add(method.toUpperCase(), path.replace(/\{([^}]+)\}/g, ':$1'), { role, operation: operationId ?? path, recorded: !SAFE.has(method.toUpperCase()) || /Exports/.test(tags?.[0] ?? '') })
  }
  return router
}

/** The strictest of the routes that a path may mean, and what the path names; null when there is none. */
function neededFor(router: TrieRouter<Described>, c: Context): (Described & { names: string }) | null {
  const [found] = router.match(c.req.method === 'HEAD' ? 'GET' : c.req.method, c.req.path)
  const rank = ({ role }: Described) => (role === 'anyone' ? -1 : ROLES.indexOf(role))
  return found.map(([one, names]) => ({ ...one, names: Object.values(names).map((name) => decodeURIComponent(String(name))).join(' ') })).toSorted((a, b) => rank(b) - rank(a))[0] ?? null
}

/** What the door needs. */
export interface DoorOptions { register: Register; signIn: SignIn; limits: Limits; now: () => string; unforeseen: (error: Error) => void }

/**
 * Stands before every route under /api: finds out who asks, lets in whom the route's description lets in, counts requests, and keeps what people did.
 */
export function door(api: OpenAPIHono, options: DoorOptions): MiddlewareHandler {
  const { register, signIn, limits } = options
  const router = declared(api)
  const byKey = async (c: Context, needed: Described | null) => {
    const key = needed?.operation === 'getCalendar' ? c.req.query('key') : undefined
    return key ? personOfKey(register.access, key) : null
  }
  return async (c, next) => {
    const needed = neededFor(router, c)
    const person = await signIn.needed() ? prints.person(c) ?? await signIn.person(c) ?? await byKey(c, needed) : SINGLE_USER
    c.set('person', person)
    const wait = await limits.ask(person && person !== SINGLE_USER ? person.id : askerOf(c, signIn.settings), !SAFE.has(c.req.method))
    if (wait !== null) { c.header('retry-after', String(wait)); return problem(c, 429, `Requests: expected fewer in so short a time. Ask again in ${wait} s.`) }
    if (!needed) return next()
    const refused = needed.role === 'anyone' ? null : !person ? problem(c, 401, 'Session: expected somebody who is signed in, found nobody. Sign in at the desk, or with POST /api/session.')
      : mayAct(person.role, needed.role) ? null : problem(c, 403, `Role: expected ${needed.role} or above for this, found ${person.role}. An admin of this register can give it.`)
    if (!refused) await next()
    const outcome = refused?.status ?? c.res.status
    const who = c.get('doer') ?? c.get('person')?.email
    if (who && (needed.recorded || outcome === 403) && !NOT_KEPT.has(outcome) && c.req.method !== 'HEAD') {
      const about = c.get('about') ?? needed.names
      await register.access.record({ at: options.now(), who, role: c.get('person')?.role ?? '', what: needed.operation, about: about.slice(0, 500), outcome }).catch(options.unforeseen)
    }
    return refused ?? undefined
  }
}
