import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createServer, type DeskServer } from '../index.ts'
import { fixtureRegister } from '../fixture/register.ts'
import { SignedDesk, signedIn } from '../fixture/signed.ts'
import { ROLES, type Role } from './roles.ts'

interface Operation { operationId: string; security?: { session?: Role[] }[] }

// The routes are taken from the description that the server itself gives, so that a route cannot be forgotten here.
const described = await (await createServer(fixtureRegister()).app.request('/api/openapi.json')).json() as { paths: Record<string, Record<string, Operation>> }
const routes = Object.entries(described.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, operation })))
const neededBy = (operation: Operation) => operation.security?.[0]?.session?.[0] ?? null
const guarded = routes.filter(({ operation }) => neededBy(operation))

// Databases are made and opened anew here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe('what each role may do', () => {
  let desk: SignedDesk, server: DeskServer
  const cookies = new Map<Role, string>()
  beforeAll(async () => {
    desk = await SignedDesk.open()
    server = desk.serve({ limits: { asks: [100_000, 60], changes: [100_000, 60] } })
    for (const role of ROLES) cookies.set(role, await signedIn(server, role))
  })
  afterAll(() => desk.close())

  const ask = (method: string, path: string, role: Role | null) => server.app.request(path.replace(/\{[^}]+\}/g, 'none'), {
    method, headers: { ...(role && { cookie: cookies.get(role)! }), 'content-type': 'application/json' }, ...(['POST', 'PUT', 'PATCH'].includes(method) && { body: '{}' }),
  })

  test.each(routes)('$name declares who may ask it', ({ operation }) => {
    expect(operation.security, 'the route says nothing: make it with route(role, …) of routes/describe.ts').toBeDefined()
    if (operation.security!.length) expect(ROLES).toContain(neededBy(operation))
  })

  test('only signing in, and what the public may see, is for anyone', () => {
    const open = routes.filter(({ operation }) => !neededBy(operation)).map(({ name }) => name)
    expect(open.filter((name) => !/^(?:GET|POST|DELETE) \/api\/session(?:\/oidc|\/callback\/oidc)?$|\/api\/public/.test(name))).toEqual([])
  })

  test.each(guarded)('$name refuses nobody known and every lower role', async ({ method, path, operation }) => {
    const nobody = await ask(method, path, null)
    expect(nobody.status).toBe(401)
    expect(nobody.headers.get('content-type')).toContain('application/problem+json')
    for (const role of ROLES.slice(0, ROLES.indexOf(neededBy(operation)!))) {
      const refused = await ask(method, path, role)
      expect(refused.status, role).toBe(403)
      expect((await refused.json()).detail).toContain(neededBy(operation))
    }
  })

  test.each(guarded)('$name lets the role in that it names', async ({ method, path, operation }) => {
    expect([401, 403]).not.toContain((await ask(method, path, neededBy(operation))).status)
  })

  test('a head of a route is guarded like its body, and a path that is no route tells nothing', async () => {
    expect((await ask('HEAD', '/api/users', 'editor')).status).toBe(403)
    expect((await ask('GET', '/api/users/', 'admin')).status).toBe(404)
    expect((await ask('GET', '/api/%75sers', null)).status).toBe(401)
  })
})
