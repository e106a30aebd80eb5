import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeskServer } from '../index.ts'
import { SignedDesk, signedIn } from '../fixture/signed.ts'
import { ROLES, type Role } from '../access/roles.ts'

const EMAIL = 'careful.reader.7391@post.example'
const WORDS = 'The third session was opened by the two vice-presidents, not by the ministers.'

// Databases are made and opened anew here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe('what everybody may read and reply', () => {
  let desk: SignedDesk, server: DeskServer, visit: string
  const cookies = new Map<Role, string>()
  let clock = Date.parse('2026-11-23T09:00:00.000Z')
  const loose = { address: [1000, 60], email: [1000, 60], all: [1000, 60] } satisfies Record<string, [number, number]>
  const serve = (replies: Record<'address' | 'email' | 'all', [number, number]> = loose) => desk.serve({ now: () => new Date(clock).toISOString(), limits: { asks: [100_000, 60], changes: [100_000, 60], replies } })
  beforeAll(async () => {
    desk = await SignedDesk.open()
    server = serve()
    for (const role of ROLES) cookies.set(role, await signedIn(server, role))
    visit = (await desk.register.entries({ kind: 'visit' })).items[0]!.id
  })
  afterAll(() => desk.close())
  beforeEach(() => { clock += 60_000 })

  const get = (path: string, role?: Role) => server.app.request(path, { headers: role ? { cookie: cookies.get(role)! } : {} })
  const send = (method: string, path: string, body: unknown, role?: Role, at = server) => at.app.request(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...(role && { cookie: cookies.get(role)! }) } })
  const publish = (a: string, b: string) => send('POST', '/api/published', { parties: [a, b] }, 'admin')
  const formOf = async (of: string, about: string) => (await (await get(`/api/public/form?of=${of}&about=${encodeURIComponent(about)}`)).json() as { form: string }).form
  /** A reply that a person took ten seconds to write. */
  const given = async (more: { form?: string; [slot: string]: unknown } = {}) => {
    const form = more.form ?? await formOf('entry', visit)
    if (!more.form) clock += 10_000
    return { of: 'entry', about: visit, kind: 'correction', name: 'A careful reader', email: EMAIL, text: WORDS, form, ...more }
  }
  const PUBLIC = () => ['/public', '/public/KAZ/TUR', `/public/entry/${visit}`, '/public/report/astana-talks', '/api/public/pairs/TUR/KAZ', `/api/public/entries/${visit}`, '/api/public/reports/astana-talks', `/api/public/form?of=entry&about=${visit}`]

  test('is nothing until a pair is chosen, and only that pair then', async () => {
    for (const path of PUBLIC()) expect((await get(path)).status, path).toBe(404)
    expect(await (await get('/api/public/pairs')).json()).toEqual({ items: [] })
    expect((await publish('FRA', 'ITA')).status).toBe(200)
    for (const path of PUBLIC().slice(1)) expect((await get(path)).status, path).toBe(404)
    expect((await send('POST', '/api/public/replies', { of: 'entry', about: visit, kind: 'reply', name: 'Name', email: EMAIL, text: WORDS, form: 'x' })).status).toBe(404)
    expect((await publish('TUR', 'TUR')).status).toBe(422)
    expect((await publish('TUR', 'nowhere')).status).toBe(422)
    expect((await publish('TUR', 'KAZ')).status).toBe(200)
    for (const path of PUBLIC()) expect((await get(path)).status, path).toBe(200)
  })

  test('pages have one address each, in both directions, without a script, and cite sources without reprinting them', async () => {
    const turned = await get('/public/TUR/KAZ?lang=en')
    expect([turned.status, turned.headers.get('location')]).toEqual([301, '/public/KAZ/TUR?lang=en'])
    const { report } = (await desk.register.getReport('astana-talks'))!
    for (const [language, direction] of [['ar', 'rtl'], ['en', 'ltr']]) {
      for (const path of ['/public', '/public/KAZ/TUR', `/public/entry/${visit}`, '/public/report/astana-talks']) {
        const answer = await get(`${path}?lang=${language}`)
        const page = await answer.text()
        expect(page, path).toContain(`<html lang="${language}" dir="${direction}"`)
        expect(page, path).not.toMatch(/<script|javascript:|\son\w+=|style=/)
        expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'")
        expect(page, path).not.toContain(report.text)
      }
    }
    const page = await (await get('/public/report/astana-talks')).text()
    expect(page).toContain('<blockquote')
    const pairPage = await (await get('/public/KAZ/TUR?lang=en')).text()
    expect(pairPage).toContain(`/public/entry/${visit}`)
    expect(pairPage).toContain('/public/report/astana-talks')
  })

  test('a reply waits for an editor, then appears; its e-mail address appears to editors alone', async () => {
    expect(await (await send('POST', '/api/public/replies', await given())).json()).toEqual({ received: true })
    const page = async () => (await get(`/public/entry/${visit}?lang=en`)).text()
    expect(await page()).not.toContain(WORDS)
    for (const role of ['reader', 'analyst'] as const) expect((await get('/api/replies', role)).status).toBe(403)
    const { items } = await (await get('/api/replies?state=waiting', 'editor')).json() as { items: { id: string; email: string; state: string }[] }
    expect(items).toMatchObject([{ email: EMAIL, state: 'waiting', about: visit }])
    expect((await send('PATCH', `/api/replies/${items[0]!.id}`, { state: 'approved' }, 'reader')).status).toBe(403)
    expect(await (await send('PATCH', `/api/replies/${items[0]!.id}`, { state: 'approved' }, 'editor')).json()).toMatchObject({ state: 'approved', ruledBy: 'editor@ministry.example' })
    expect(await page()).toContain(WORDS)
    expect(await page()).toContain('A careful reader')
    expect(await (await get(`/api/public/entries/${visit}`)).json()).toMatchObject({ replies: [{ name: 'A careful reader', text: WORDS, kind: 'correction' }] })
    // It came in, so it is in the journal.
    expect(readFileSync(join(desk.folder, 'register', 'journal.jsonl'), 'utf8')).toContain(EMAIL)
  })

  test('no answer that can be had without the editor role holds the e-mail address: every route of the description, every page', async () => {
    expect((await (await get('/api/replies', 'editor')).text())).toContain(EMAIL)
    const { paths } = await (await get('/api/openapi.json')).json() as { paths: Record<string, Record<string, object>> }
    const queries: Record<string, string> = { '/api/search': `?q=${encodeURIComponent('careful reader')}`, '/api/people': '?party=TUR', '/api/public/form': `?of=entry&about=${visit}` }
    const addresses = Object.entries(paths).filter(([path, methods]) => methods['get'] && !path.endsWith('.pdf')).map(([path]) => {
      const id = path.includes('/reports/') ? 'astana-talks' : visit
      return path.replace('{a}', 'TUR').replace('{b}', 'KAZ').replace('{id}', id).replace('{file}', 'entries.csv') + (queries[path] ?? '')
    })
    addresses.push('/api/search?q=7391', `/api/decisions?about=${visit}`, '/healthz', '/api/', '/api/openapi.json', ...PUBLIC(), '/public/KAZ/TUR?lang=en', `/public/entry/${visit}?lang=en`)
    let answered = 0
    for (const address of addresses) for (const role of [undefined, 'reader', 'analyst'] as const) {
      const answer = await get(address, role)
      if (answer.status === 200) answered++
      expect(`${JSON.stringify([...answer.headers])} ${await answer.text()}`, `${address} as ${role ?? 'nobody'}`).not.toMatch(/careful\.reader|7391@/)
    }
    expect(answered).toBeGreaterThan(60)
    const refused = await send('POST', '/api/public/replies', await given({ text: 'too short' }))
    expect(await refused.text()).not.toContain(EMAIL)
  })

  test('the form of a page works without a script', async () => {
    const page = await (await get('/public/report/astana-talks?lang=en')).text()
    const fields = Object.fromEntries([...page.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value!]))
    const post = (more: Record<string, string>, headers = {}) => server.app.request('/public/reply?lang=en', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'diwan.example', ...headers }, body: new URLSearchParams({ ...fields, kind: 'reply', name: 'Zoë <b>', email: EMAIL, text: '<script>alert(1)</script> and some words', website: '', ...more }).toString() })
    clock += 10_000
    expect((await post({})).status).toBe(422)
    expect((await post({ name: 'Zoë' }, { origin: 'https://elsewhere.example' })).status).toBe(403)
    const thanks = await post({ name: 'Zoë' }, { origin: 'http://diwan.example' })
    expect(thanks.status).toBe(200)
    expect(await thanks.text()).not.toContain(EMAIL)
    const { items } = await (await get('/api/replies?state=waiting', 'editor')).json() as { items: { id: string }[] }
    await send('PATCH', `/api/replies/${items[0]!.id}`, { state: 'approved' }, 'editor')
    const shown = await (await get('/public/report/astana-talks?lang=en')).text()
    expect(shown).toContain('&lt;script&gt;alert(1)')
    expect(shown).not.toContain('<script>')
  })

  test('machines and floods are kept out', async () => {
    const waiting = async () => (await (await get('/api/replies?state=waiting', 'editor')).json() as { total: number }).total
    const before = await waiting()
    const status = async (more: object) => (await send('POST', '/api/public/replies', await given({ text: `${WORDS} ${JSON.stringify(more)}`, form, ...more }))).status
    let form = await formOf('entry', visit)
    clock += 1000
    expect(await status({}), 'sent at once').toBe(422)
    clock += 10_000
    expect(await status({ website: 'https://spam.example' }), 'the unseen field: told nothing').toBe(200)
    expect(await status({ form: `${form.split('.')[0]}.${'a'.repeat(43)}` }), 'a forged form').toBe(422)
    expect(await status({ form: `${Number(form.split('.')[0]) - 100_000}.${form.split('.')[1]}` }), 'a form with another time').toBe(422)
    expect(await status({ of: 'report', about: 'astana-talks' }), 'a form of another page').toBe(422)
    expect(await status({ email: 'no address' }), 'no address').toBe(422)
    expect(await status({ name: 'https://spam.example' }), 'an advertisement for a name').toBe(422)
    expect(await status({ text: 'https://a.example https://b.example https://c.example buy' }), 'too many links').toBe(422)
    expect(await status({ text: 'x'.repeat(4001) }), 'too long').toBe(400)
    clock += 25 * 3_600_000
    expect(await status({}), 'a form of yesterday').toBe(422)
    expect(await waiting()).toBe(before)
    form = await formOf('entry', visit)
    clock += 10_000
    expect(await status({ text: 'Said once, and not twice.' })).toBe(200)
    expect(await status({ text: 'Said once, and not twice.' })).toBe(200)
    expect(await waiting()).toBe(before + 1)
    const flood = async (at: DeskServer, email: (i: number) => string) => {
      const out: number[] = []
      for (let i = 0; i < 4; i++) out.push((await send('POST', '/api/public/replies', await given({ form, email: email(i), text: `${WORDS} (${Math.random()})` }), undefined, at)).status)
      return out
    }
    expect(await flood(serve({ ...loose, address: [3, 60] }), (i) => `other-${i}@post.example`)).toEqual([200, 200, 200, 429])
    expect(await flood(serve({ ...loose, email: [2, 60] }), () => EMAIL)).toEqual([200, 200, 429, 429])
    expect(await flood(serve({ ...loose, all: [1, 60] }), (i) => `more-${i}@post.example`)).toEqual([200, 429, 429, 429])
  })

  test('ends when the pair is no longer public; what was left stays for editors', async () => {
    expect(await (await server.app.request('/api/published?a=KAZ&b=TUR', { method: 'DELETE', headers: { cookie: cookies.get('admin')! } })).json()).toEqual({ ended: true })
    for (const path of PUBLIC().slice(1)) expect((await get(path)).status, path).toBe(404)
    expect((await (await get('/api/replies', 'editor')).json() as { total: number }).total).toBeGreaterThan(1)
  })
})
