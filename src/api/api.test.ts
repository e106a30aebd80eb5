import { pino } from 'pino'
import { Writable } from 'node:stream'
import { afterEach, describe, expect, test } from 'vitest'
import { fixtureRegister } from './fixture/register.ts'
import { createServer, makeLog, reportFromGiven, type DeskServer, type ServerOptions } from './index.ts'

const TODAY = '2026-11-23'
const options: ServerOptions = { port: 0, today: () => TODAY, now: () => `${TODAY}T09:00:00Z`, version: '9.9.9', languages: ['ar', 'en'], log: makeLog('silent') }
const make = (more: ServerOptions = {}) => createServer(fixtureRegister(), { ...options, ...more })
const ask = (path: string, init?: RequestInit, server: DeskServer = make()) => server.app.request(path, init)
const json = async <T = Record<string, never>>(path: string) => (await (await ask(path)).json()) as T
const send = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } })

const open: DeskServer[] = []
afterEach(async () => { for (const server of open.splice(0)) await server.close() })

interface Listed { items: { id: string }[]; total: number; next: string | null }

describe('the description', () => {
  test('is OpenAPI 3.1 and names every route', async () => {
    const document = await json<{ openapi: string; paths: object }>('/api/openapi.json')
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/reports', '/api/reports/{id}', '/api/pairs/{a}/{b}', '/api/entries/{id}', '/api/search', '/api/today', '/api/due', '/api/doubts', '/api/decisions']))
    expect(await json('/api/openapi.json')).toMatchObject({ openapi: '3.1.0', info: { version: '9.9.9' } })
  })

  test('can be browsed as a page without a script', async () => {
    const response = await ask('/api/')
    const page = await response.text()
    expect(page).toContain('GET')
    expect(page).toContain('/api/reports')
    expect(page).not.toContain('<script')
    expect((await ask('/api/reference.css')).headers.get('content-type')).toContain('text/css')
  })
})

describe('lists', () => {
  test('are paged by cursor without losing or doubling a line', async () => {
    const seen: string[] = []
    let cursor = ''
    for (let pages = 0; pages < 10; pages++) {
      const page = await json<Listed>(`/api/reports?limit=1${cursor && `&cursor=${cursor}`}`)
      seen.push(...page.items.map((item) => item.id))
      if (!page.next) break
      cursor = page.next
    }
    expect(seen).toEqual(['ankara-council', 'quiet', 'astana-talks', 'partnership-2009'])
  })

  test('refuse a cursor of their reader’s own making', async () => {
    const response = await ask('/api/reports?cursor=abc')
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect((await response.json()).detail).toContain('cursor')
  })

  test('filter by language', async () => {
    expect((await json<Listed>('/api/reports?language=en')).items.map((item) => item.id)).toEqual(['ankara-council'])
  })
})

describe('problems', () => {
  test.each([
    ['/api/reports/none', 404], ['/api/entries/none', 404], ['/api/nothing', 404], ['/api/search', 400], ['/api/today?asKnownOn=soon', 400], ['/api/reports?limit=0', 400],
  ])('%s is %i and says what to do', async (path, status) => {
    const response = await ask(path)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    const body = await response.json()
    expect(body).toMatchObject({ status, instance: path.split('?')[0] })
    expect(body.detail.length).toBeGreaterThan(20)
  })

  test('what nobody foresaw is logged and not told', async () => {
    const lines: string[] = []
    const log = pino(new Writable({ write(chunk, _, done) { lines.push(String(chunk)); done() } }))
    const register = { ...fixtureRegister(), listReports: async () => { throw new Error('secret inside') } }
    const response = await createServer(register as never, { ...options, log }).app.request('/api/reports')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(lines.join('')).toContain('secret inside')
  })
})

describe('a request from elsewhere', () => {
  test('is refused under a foreign host name', async () => {
    expect((await ask('/api/reports', { headers: { host: 'evil.example:4400' } })).status).toBe(403)
  })
  test('cannot add a report from another site', async () => {
    const body = { reports: [{ text: 'Headline\nText' }] }
    expect((await ask('/api/reports', send(body, { host: '127.0.0.1:4400', origin: 'https://evil.example' }))).status).toBe(403)
    expect((await ask('/api/reports', send(body, { host: '127.0.0.1:4400', 'sec-fetch-site': 'cross-site' }))).status).toBe(403)
    expect((await ask('/api/reports', send(body, { host: '127.0.0.1:4400', origin: 'http://127.0.0.1:4400', 'sec-fetch-site': 'same-origin' }))).status).toBe(200)
  })
})

describe('adding', () => {
  test('keeps a pasted text as a report of its own id', async () => {
    const server = make()
    const response = await ask('/api/reports', send({ reports: [{ text: 'A headline\n\nThe text of it.', published: '2020-01-02' }] }), server)
    const { added } = await response.json()
    expect(added[0]).toMatchObject({ outcome: 'added' })
    expect(added[0].id).toMatch(/^pasted-[0-9a-f]{16}$/)
    const kept = await (await ask(`/api/reports/${added[0].id}`, undefined, server)).json()
    expect(kept.report).toMatchObject({ title: 'A headline', text: 'The text of it.', published: '2020-01-02' })
  })
  test('refuses nothing but white space, and too much', async () => {
    expect((await ask('/api/reports', send({ reports: [{ text: ' \n ' }] }))).status).toBe(422)
    expect((await ask('/api/reports', send({ reports: [{ text: 'x'.repeat(9_000_000) }] }))).status).toBe(413)
    expect((await ask('/api/reports', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })).status).toBe(400)
  })
  test('names a report after its file, and the same words alike', () => {
    expect(reportFromGiven({ text: 'a\nb', name: 'visit.12.txt' }).id).toBe('visit.12')
    expect(reportFromGiven({ text: 'a\nb' }).id).toBe(reportFromGiven({ text: 'a\nb' }).id)
  })
})

describe('deciding', () => {
  const about = { report: 'astana-talks', kind: 'visit', span: [33, 60] }
  test('keeps who, when and why', async () => {
    const response = await ask('/api/decisions', send({ act: { do: 'confirm', about }, why: 'seen' }))
    expect(await response.json()).toMatchObject({ act: { do: 'confirm', about }, who: 'desk', why: 'seen', at: `${TODAY}T09:00:00Z` })
  })
  test('refuses an act it does not know and a report it does not hold', async () => {
    expect((await ask('/api/decisions', send({ act: { do: 'burn', about } }))).status).toBe(400)
    expect((await ask('/api/decisions', send({ act: { do: 'confirm', about: { ...about, report: 'none' } } }))).status).toBe(404)
  })
})

describe('headers', () => {
  test('forbid inline scripts and foreign sources', async () => {
    const policy = (await ask('/api/today')).headers.get('content-security-policy')!
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe')
  })
  test('an answer already held is not sent again', async () => {
    const first = await ask('/api/reports')
    const again = await ask('/api/reports', { headers: { 'if-none-match': first.headers.get('etag')! } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })
})

describe('the server', () => {
  test('says that it is well', async () => {
    expect(await json('/healthz')).toMatchObject({ status: 'ok', version: '9.9.9', reports: 4, today: TODAY })
  })
  test('refuses to listen beyond this machine without users', async () => {
    await expect(make({ host: '0.0.0.0' }).start()).rejects.toThrow(/no users/)
    await expect(make({ host: '192.168.1.4' }).start()).rejects.toThrow(/127\.0\.0\.1/)
  })
  test('listens, says when its port is taken, and ends', async () => {
    const server = make()
    open.push(server)
    const address = await server.start()
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    const second = make({ port: Number(new URL(address).port) })
    await expect(second.start()).rejects.toThrow(/port/)
    await server.close()
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })
  test('says so when the desk has not been built', async () => {
    const response = await ask('/', undefined, make({ desk: '/nowhere' }))
    expect(response.status).toBe(503)
    expect((await response.json()).detail).toContain('npm run build')
  })
})
