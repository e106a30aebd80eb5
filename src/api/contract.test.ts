import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createServer, type DeskServer } from './index.ts'
import { fixtureRegister } from './fixture/register.ts'
import { emailOf, passwordOf, SignedDesk, signedIn } from './fixture/signed.ts'

interface Media { schema?: object }
interface Operation { operationId: string; parameters?: { name: string; in: string; required?: boolean }[]; requestBody?: { content: Record<string, Media> }; responses: Record<string, { content?: Record<string, Media> }> }
interface Document { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } }

const document = await (await createServer(fixtureRegister()).app.request('/api/openapi.json')).json() as Document
const routes = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, operation })))

// Each answer is checked against the description that the server gives, not against the shapes that made it. `format: binary` and the like say nothing of JSON.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true })
ajv.addSchema({ $id: 'api', ...document })
const validators = new Map<string, ValidateFunction>()
function validatorOf(path: string, method: string, status: string, type: string): ValidateFunction {
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'].map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const held = validators.get(pointer) ?? ajv.compile({ $ref: `api#/${pointer}` })
  validators.set(pointer, held)
  return held
}

interface Asked { params?: Record<string, string>; query?: string; body?: unknown; raw?: string; status?: number }

// Databases are made and opened anew here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe('each route answers as it is described', () => {
  let desk: SignedDesk, server: DeskServer, admin: string
  let asked: Record<string, Asked>
  beforeAll(async () => {
    desk = await SignedDesk.open()
    server = desk.serve({
      limits: { asks: [100_000, 60], changes: [100_000, 60] }, follow: async (address, minutes) => desk.register.incoming.follow(address, minutes, '2026-11-23T09:00:00.000Z'),
      retry: async (id) => ({ id, taken: false, added: [], why: 'nothing there' }),
      takeFile: async function* take(name, write) { await write('/dev/null'); yield { reports: [{ id: name, language: 'en', published: null, outlet: '', url: '', title: 'Of a file', text: 'Words.' }], refused: [{ where: name, expected: 'a', found: 'b', advice: 'c' }] } },
    })
    admin = await signedIn(server, 'admin')
    const entries = (await desk.register.entries({ limit: 500 })).items
    const [aside, dropped] = await desk.register.incoming.setAside(['one', 'two'].map((found) => ({ at: '2026-11-23T09:00:00.000Z', from: found, source: null, where: found, expected: 'a report', found, advice: 'Look.', given: null })))
    await desk.register.publicView.publish('TUR', 'KAZ', 'test', '2026-11-23T09:00:00.000Z')
    for (const id of ['r-1', 'r-2']) await desk.register.publicView.leave({ id, at: '2026-11-23T09:00:00.000Z', of: 'report', about: 'astana-talks', kind: 'reply', name: 'A reader', email: 'reader@post.example', text: 'Words enough.' })
    await desk.register.publicView.rule('r-2', 'approved', 'test', '2026-11-23T09:00:00.000Z')
    await desk.register.incoming.follow('https://post.example/feed', 15, '2026-11-23T09:00:00.000Z')
    const body = (await desk.register.entries({ kind: 'body' })).items[0]!.id, entry = entries.find((one) => one.kind === 'visit')!.id
    const users = await desk.register.access.users()
    const id = (role: string) => users.find((user) => user.role === role)!.id
    const { facts } = (await desk.register.getReport('astana-talks'))!
    asked = {
      getReport: { params: { id: 'astana-talks' } }, getEntry: { params: { id: entry } }, whyEntry: { params: { id: entry } }, getBody: { params: { id: body } }, listPeople: { query: 'party=TUR' }, search: { query: 'q=Ankara' }, getTable: { params: { file: 'entries.csv' } },
      addReports: { body: { reports: [{ text: 'A headline\n\nThe text.' }] } }, addFile: { query: 'name=a.txt', raw: 'Words of a file' }, decide: { body: { act: { do: 'confirm', about: { report: 'astana-talks', kind: facts[0]!.kind, span: facts[0]!.evidence[0] } } } },
      decideTogether: { body: { acts: [{ do: 'confirm', about: { report: 'astana-talks', kind: facts[1]!.kind, span: facts[1]!.evidence[0] } }] } },
      getTableOfAsides: { params: { file: 'asides.csv' } }, getTableOfDeeds: { params: { file: 'deeds.parquet' } }, followSource: { body: { address: 'https://other.example/feed' } }, unfollowSource: { query: 'address=https://post.example/feed' }, retryAside: { params: { id: aside!.id } }, dropAside: { params: { id: dropped!.id } },
      signIn: { body: { email: emailOf('reader'), password: passwordOf('reader') } }, changePassword: { body: { present: passwordOf('admin'), next: passwordOf('admin') } },
      getPublicEntry: { params: { id: entry } }, getPublicReport: { params: { id: 'astana-talks' } }, getForm: { query: `of=entry&about=${entry}` }, leaveReply: { body: { of: 'entry', about: entry, kind: 'reply', name: 'A reader', email: 'reader@post.example', text: 'Words enough for a reply.', form: 'none', website: 'a machine' } },
      ruleReply: { params: { id: 'r-1' }, body: { state: 'approved' } }, publish: { body: { parties: ['TUR', 'FRA'] } }, unpublish: { query: 'a=FRA&b=ITA' },
      addUser: { body: { email: 'new@ministry.example', role: 'reader' } }, changeUser: { params: { id: id('reader') }, body: { role: 'analyst' } }, removeUser: { params: { id: id('analyst') } },
      // Without an OpenID provider in the settings there is none to go to; its own test goes there.
      signInElsewhere: { status: 404 }, fromProvider: { status: 302 },
      // Chromium prints from a server that listens; a test of the desk in a browser does.
      getBriefPdf: { status: -1 }, getEntryBriefPdf: { status: -1 }, getEntryBrief: { params: { id: body } }, getEntryBriefDocx: { params: { id: body } },
    }
  })
  afterAll(() => desk.close())

  const addressOf = (path: string, { params = {}, query }: Asked) => path.replace('{a}', 'TUR').replace('{b}', 'KAZ').replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? 'none')) + (query ? `?${query}` : '')
  const request = (method: string, path: string, { body, raw }: Asked, cookie: string) => server.app.request(path, { method, headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined ? { body: JSON.stringify(body) } : raw !== undefined ? { body: raw } : {}) })

  async function fits(answer: Response, path: string, method: string, operation: Operation) {
    const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
    const status = operation.responses[String(answer.status)] ? String(answer.status) : 'default'
    const described = operation.responses[status]
    if (!described?.content) return expect(type).toBe('')
    expect(Object.keys(described.content), `${status} as ${type}`).toContain(type)
    if (!type.endsWith('json')) return
    const validate = validatorOf(path, method, status, type)
    const said = await answer.json()
    expect(validate(said) ? [] : validate.errors, JSON.stringify(said).slice(0, 300)).toEqual([])
  }

  test.each(routes)('$name: what it answers when all is well', async ({ method, path, operation }) => {
    const how = asked[operation.operationId] ?? {}
    if (how.status === -1) return
    const answer = await request(method, addressOf(path, how), how, ['signOut', 'changePassword'].includes(operation.operationId) ? await signedIn(server, 'admin') : admin)
    expect(answer.status).toBe(how.status ?? 200)
    await fits(answer, path, method, operation)
    if (operation.operationId === 'changePassword') admin = await signedIn(server, 'admin')
  })

  test.each(routes)('$name: what it answers nobody', async ({ method, path, operation }) => {
    const how = asked[operation.operationId] ?? {}
    await fits(await request(method, addressOf(path, how), how, ''), path, method, operation)
  })

  const wrong = routes.filter(({ path, operation }) => operation.requestBody?.content['application/json'] || /\{(?:id|file)\}/.test(path) || operation.parameters?.some(({ name }) => name === 'cursor' || name === 'asKnownOn'))
  test.each(wrong)('$name: what it answers to what is not as described', async ({ method, path, operation }) => {
    const ways: Asked[] = [
      ...(operation.requestBody?.content['application/json'] ? [{ body: { nothing: 'of the kind' } }, { body: 'no object' }] : []), ...(operation.parameters?.some(({ name }) => name === 'asKnownOn') ? [{ query: 'asKnownOn=soon' }] : []), ...(operation.parameters?.some(({ name }) => name === 'cursor') ? [{ query: 'cursor=own&party=TUR&q=a' }] : []),
      ...(/\{(?:id|file)\}/.test(path) && method === 'GET' ? [{ params: { id: 'there-is-none', file: 'none.csv' } }] : []),
    ]
    for (const way of ways) {
      const answer = await request(method, addressOf(path, { ...asked[operation.operationId], ...way }), way, admin)
      expect(answer.status, JSON.stringify(way)).toBeGreaterThanOrEqual(400)
      expect(answer.status, JSON.stringify(way)).toBeLessThan(500)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      await fits(answer, path, method, operation)
    }
  })

  test.each(routes.filter(({ method, operation }) => method === 'GET' && operation.responses['200']?.content?.['application/json']))('$name: the same again is not sent again', async ({ path, method, operation }) => {
    const how = asked[operation.operationId] ?? {}
    const first = await request(method, addressOf(path, how), how, admin)
    const tag = first.headers.get('etag')
    expect(tag).toMatch(/^(?:W\/)?"/)
    const again = await server.app.request(addressOf(path, how), { headers: { cookie: admin, 'if-none-match': tag! } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('every list is paged by cursor to its end', async () => {
    const lists = routes.filter(({ method, operation }) => method === 'GET' && operation.parameters?.some(({ name }) => name === 'cursor'))
    expect(lists.length).toBeGreaterThan(7)
    for (const { path, operation } of lists) {
      const how = asked[operation.operationId] ?? {}
      const page = async (limit: number, cursor?: string) => await (await server.app.request(`${addressOf(path, how)}${how.query ? '&' : '?'}limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`, { headers: { cookie: admin } })).json() as { items?: unknown[]; entries?: unknown[]; next: string | null }
      const linesOf = (one: Awaited<ReturnType<typeof page>>) => one.items ?? one.entries!
      const whole = linesOf(await page(40))
      const seen: unknown[] = []
      for (let cursor: string | null | undefined, pages = 0; pages < 60 && cursor !== null; pages++) {
        const part = await page(1, cursor)
        seen.push(...linesOf(part))
        cursor = part.next
      }
      expect(seen.slice(0, 40), path).toEqual(whole)
    }
  })
})

describe('progress of adding', () => {
  const events = (text: string) => text.split('\n\n').filter(Boolean).map((block) => ({ event: /^event: (.*)$/m.exec(block)?.[1], data: JSON.parse(/^data: (.*)$/m.exec(block)![1]!) as Record<string, unknown> }))
  const add = (server: DeskServer, reports: { text: string }[]) => server.app.request('/api/reports', { method: 'POST', body: JSON.stringify({ reports }), headers: { 'content-type': 'application/json', accept: 'text/event-stream' } })

  test('is told by events, the answer last', async () => {
    const answer = await add(createServer(fixtureRegister()), Array.from({ length: 45 }, (_, i) => ({ text: `Headline ${i}\n\nText ${i}.` })))
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const all = events(await answer.text())
    expect(all.slice(0, 3)).toMatchObject([20, 40, 45].map((done) => ({ event: 'progress', data: { done, of: 45 } })))
    expect(all.slice(0, 3).map(({ data }) => (data['added'] as unknown[]).length)).toEqual([20, 20, 5])
    expect(all[3]!.event).toBe('done')
    expect((all[3]!.data as { added: { outcome: string }[] }).added.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 45 }, () => 'added'))
    expect(all).toHaveLength(4)
  })

  test('comes while the work goes on, and ends with a problem where it fails', async () => {
    let added = 0
    const register = Object.assign(fixtureRegister(), { add: async (reports: unknown[]) => { if (added) throw new Error('inner words'); added += reports.length; return reports.map(() => ({ id: 'a', outcome: 'added', why: '', facts: 0, doubts: 0, voice: null, language: '' })) } })
    const { makeLog } = await import('./log.ts')
    const answer = await add(createServer(register as never, { log: makeLog('silent') }), Array.from({ length: 30 }, () => ({ text: 'a\nb' })))
    const all = events(await answer.text())
    expect(all.map(({ event }) => event)).toEqual(['progress', 'problem'])
    expect(all[1]!.data).toMatchObject({ status: 500 })
    expect(JSON.stringify(all)).not.toContain('inner words')
  })
})
