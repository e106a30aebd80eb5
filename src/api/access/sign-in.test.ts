import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { openRegister } from '../../store/index.ts'
import type { DeskServer } from '../index.ts'
import { cookiesOf, emailOf, passwordOf, SignedDesk, signedIn } from '../fixture/signed.ts'
import { Users } from './users.ts'

const json = { 'content-type': 'application/json' }
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { ...json, ...headers } })

// Databases are made and opened anew here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe('signing in', () => {
  let desk: SignedDesk, server: DeskServer
  beforeAll(async () => { desk = await SignedDesk.open(); server = desk.serve() })
  afterAll(() => desk.close())
  const ask = (path: string, init?: RequestInit, at = server) => at.app.request(path, init)

  test('a password opens a session, and signing out ends it', async () => {
    const cookie = await signedIn(server, 'reader')
    expect(await (await ask('/api/session', { headers: { cookie } })).json()).toEqual({ needed: true, person: { name: 'reader', email: emailOf('reader'), role: 'reader' }, calendar: expect.any(String), oidc: null })
    expect((await ask('/api/reports', { headers: { cookie } })).status).toBe(200)
    expect(await (await ask('/api/session', { method: 'DELETE', headers: { cookie } })).json()).toEqual({ ended: true })
    expect((await ask('/api/reports', { headers: { cookie } })).status).toBe(401)
  })

  test('the cookie cannot be read by scripts, is sent to this desk only, and only over TLS where the desk has it', async () => {
    const credentials = post({ email: emailOf('reader'), password: passwordOf('reader') })
    const [cookie] = (await ask('/api/session', credentials)).headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    const [secure] = (await ask('/api/session', credentials, desk.serve({ signIn: { address: 'https://diwan.ministry.example' } }))).headers.getSetCookie()
    expect(secure).toMatch(/; Secure/i)
  })

  test('a forged or cut cookie is nobody’s', async () => {
    const cookie = await signedIn(server, 'reader')
    expect((await ask('/api/reports', { headers: { cookie: cookie.slice(0, -4) } })).status).toBe(401)
    expect((await ask('/api/reports', { headers: { cookie: `${cookie.split('=')[0]}=abc.def` } })).status).toBe(401)
  })

  test('a wrong password, an unknown person and a person without a password get the same answer', async () => {
    await new Users(desk.register.access, () => '2026-11-23T09:00:00.000Z').add({ email: 'elsewhere@ministry.example', role: 'reader' })
    const answers = await Promise.all([[emailOf('reader'), 'wrong wrong wrong'], ['nobody@ministry.example', 'wrong wrong wrong'], ['elsewhere@ministry.example', 'wrong wrong wrong']].map(async ([email, password]) => {
      const answer = await ask('/api/session', post({ email, password }))
      return [answer.status, await answer.text(), answer.headers.getSetCookie()]
    }))
    expect(answers[0]![0]).toBe(401)
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
  })

  test('guessing is slowed down, for the one guessed at as for the address that guesses', async () => {
    const slow = desk.serve({ limits: { signIns: { address: [100, 60], both: [3, 60], email: [100, 60] } } })
    const guess = () => ask('/api/session', post({ email: emailOf('editor'), password: 'wrong wrong wrong' }), slow)
    for (let i = 0; i < 3; i++) expect((await guess()).status).toBe(401)
    const refused = await guess()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await ask('/api/session', post({ email: emailOf('editor'), password: passwordOf('editor') }), slow)).status).toBe(429)
    await signedIn(slow, 'reader')
  })

  test('requests are counted', async () => {
    const slow = desk.serve({ limits: { asks: [3, 60] } })
    const cookie = await signedIn(slow, 'reader')
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await ask('/api/today', { headers: { cookie } }, slow)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
  })

  test('pages of other sites cannot act in a person’s name', async () => {
    const cookie = await signedIn(server, 'editor')
    const act = { act: { do: 'undo', decision: 'none' } }
    for (const [name, value] of [['origin', 'https://evil.example'], ['sec-fetch-site', 'cross-site'], ['sec-fetch-site', 'same-site'], ['origin', 'null']] as const) {
      expect((await ask('/api/decisions', post(act, { cookie, host: 'diwan.ministry.example', [name]: value }))).status, `${name}: ${value}`).toBe(403)
    }
    expect((await ask('/api/decisions', post(act, { cookie, host: 'diwan.ministry.example', origin: 'http://diwan.ministry.example' }))).status).not.toBe(403)
  })

  test('another role or password ends the sessions there are; removal too', async () => {
    const users = new Users(desk.register.access, () => '2026-11-23T09:00:00.000Z')
    await users.add({ email: 'guest@ministry.example', role: 'reader', password: 'guest guest guest' })
    const enter = async (password: string) => cookiesOf(await ask('/api/session', post({ email: 'guest@ministry.example', password })))
    const status = async (cookie: string) => (await ask('/api/session/password', post({ present: 'x', next: 'y' }, { cookie }))).status
    let cookie = await enter('guest guest guest')
    await users.setRole('guest@ministry.example', 'analyst')
    expect(await status(cookie)).toBe(401)
    cookie = await enter('guest guest guest')
    expect((await ask('/api/session/password', post({ present: 'wrong wrong wrong', next: 'another good one' }, { cookie }))).status).toBe(403)
    expect((await ask('/api/session/password', post({ present: 'guest guest guest', next: 'short' }, { cookie }))).status).toBe(422)
    expect((await ask('/api/session/password', post({ present: 'guest guest guest', next: 'another good one' }, { cookie }))).status).toBe(200)
    expect(await status(cookie)).toBe(401)
    expect(await enter('guest guest guest')).toBe('')
    cookie = await enter('another good one')
    expect(await status(cookie)).toBe(403)
    await users.remove('guest@ministry.example')
    expect(await status(cookie)).toBe(401)
  })

  test('a calendar program asks with a key that opens the calendar alone, and that another password makes void', async () => {
    const { calendar } = await (await ask('/api/session', { headers: { cookie: await signedIn(server, 'analyst') } })).json() as { calendar: string }
    const status = async (path: string) => (await ask(path)).status
    expect(await status(`/api/calendar.ics?key=${calendar}`)).toBe(200)
    expect(await status(`/api/calendar.ics?key=${calendar.slice(0, -2)}xx`)).toBe(401)
    expect(await status(`/api/calendar.ics?key=${calendar.split('.')[0]}.`)).toBe(401)
    expect(await status(`/api/today?key=${calendar}`)).toBe(401)
    await new Users(desk.register.access, () => '2026-11-24T09:00:00.000Z').setPassword(emailOf('analyst'), 'quite another one')
    expect(await status(`/api/calendar.ics?key=${calendar}`)).toBe(401)
  })

  test('a session that ran out is nobody’s', async () => {
    const cookie = await signedIn(server, 'reader')
    await desk.register.access.tables.updateTable('sessions' as never).set({ expiresAt: '2020-01-01T00:00:00Z' } as never).execute()
    expect((await ask('/api/reports', { headers: { cookie } })).status).toBe(401)
  })
})

describe('the record of what people did', () => {
  let desk: SignedDesk, server: DeskServer
  beforeAll(async () => { desk = await SignedDesk.open(); server = desk.serve() })
  afterAll(() => desk.close())

  test('names who decided, who was refused and who failed to sign in; outlives the database', async () => {
    const editor = await signedIn(server, 'editor'), reader = await signedIn(server, 'reader'), admin = await signedIn(server, 'admin')
    const { facts } = (await desk.register.getReport('astana-talks'))!
    const act = { do: 'confirm', about: { report: 'astana-talks', kind: facts[0]!.kind, span: facts[0]!.evidence[0] } }
    const decision = await (await server.app.request('/api/decisions', post({ act }, { cookie: editor }))).json()
    expect(decision.who).toBe(emailOf('editor'))
    await server.app.request('/api/decisions', post({ act }, { cookie: reader }))
    await server.app.request('/api/session', post({ email: emailOf('analyst'), password: 'wrong wrong wrong' }))
    await server.app.request('/api/tables/entries.csv', { headers: { cookie: reader } })
    const seen = async () => ((await (await server.app.request('/api/audit?limit=4', { headers: { cookie: admin } })).json()).items as { who: string; what: string; about: string; outcome: number }[]).map(({ who, what, about, outcome }) => [who, what, about, outcome])
    const expected = [
      [emailOf('reader'), 'getTable', 'entries.csv', 200], [emailOf('analyst'), 'signIn', '', 401], [emailOf('reader'), 'decide', '', 403], [emailOf('editor'), 'decide', `confirm ${facts[0]!.kind} astana-talks`, 200],
    ]
    expect(await seen()).toEqual(expected)
    const users = await desk.register.access.users()
    const kept = await desk.register.access.deeds({ limit: 1000 })
    await desk.register.close()
    rmSync(join(desk.folder, 'register', 'database'), { recursive: true })
    const again = await openRegister({ folder: join(desk.folder, 'register'), read: async (reports) => reports.map(() => null), purpose: 'testing' })
    expect(await again.access.deeds({ limit: 1000 })).toEqual(kept)
    expect((await again.access.users()).map(({ lastSeen: _, ...user }) => user)).toEqual(users.map(({ lastSeen: _, ...user }) => user))
    ;(desk as { register: unknown }).register = again
    await signedIn(desk.serve(), 'editor')
  })
})

describe('doors', () => {
  let desk: SignedDesk
  beforeAll(async () => { desk = await SignedDesk.open({ users: false }) })
  afterAll(() => desk.close())

  test('without users the desk is open on this machine, under its own name only, and stays shut to the network', async () => {
    const server = desk.serve()
    expect(await (await server.app.request('/api/session')).json()).toEqual({ needed: false, person: { name: 'desk', email: 'desk', role: 'admin' }, calendar: null, oidc: null })
    expect((await server.app.request('/api/today', { headers: { host: 'rebound.example' } })).status).toBe(403)
    await expect(desk.serve({ host: '0.0.0.0' }).start()).rejects.toThrow(/no users.*users add/s)
  })

  test('the first user is an admin, and shuts the desk to everybody else', async () => {
    const server = desk.serve()
    const add = (role: string) => server.app.request('/api/users', post({ email: 'First@Ministry.example', role, password: 'first first first' }))
    expect((await add('editor')).status).toBe(422)
    expect((await add('admin')).status).toBe(200)
    expect((await server.app.request('/api/today')).status).toBe(401)
    expect((await server.app.request('/healthz')).status).toBe(200)
    const cookie = cookiesOf(await server.app.request('/api/session', post({ email: 'first@ministry.example', password: 'first first first' })))
    const { items } = await (await server.app.request('/api/users', { headers: { cookie } })).json()
    expect(JSON.stringify(items)).not.toMatch(/password"?:|\$|hash/)
    expect((await server.app.request(`/api/users/${items[0].id}`, { method: 'PATCH', headers: { ...json, cookie }, body: JSON.stringify({ role: 'reader' }) })).status).toBe(409)
    const listening = desk.serve({ host: '0.0.0.0' })
    expect((await fetch(`${(await listening.start()).replace('0.0.0.0', '127.0.0.1')}/api/today`)).status).toBe(401)
  })
})
