import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { idOfAddress } from '../identity.ts'
import { Refusal } from '../refusal.ts'
import { pageOf } from '../specimens.ts'
import { serverOf, type Behaviour } from './misbehaving.ts'
import { feedOfPage, Round, type Brought, type RoundRooms } from './round.ts'
import { Visitor } from './visitor.ts'

const SENTENCES = ['The ministers of both states met on Monday and agreed to meet again in the spring.', 'They signed two instruments on trade and one on culture.']
const page = (title: string, sentences = SENTENCES) => pageOf(title, sentences)
const html = (body: string | Buffer, type = 'text/html; charset=utf-8'): Behaviour => (_, response) => { response.writeHead(200, { 'content-type': type }).end(body) }
const xml = (body: string): Behaviour => (request, response) => { if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end(); else response.writeHead(200, { 'content-type': 'application/xml', etag: '"v1"' }).end(body) }
const item = (title: string, link: string, more = '') => `<item><title>${title}</title><link>${link}</link><pubDate>Thu, 02 Jan 2020 08:00:00 GMT</pubDate><description>The ministers met …</description>${more}</item>`
const feed = (items: string) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title><link>http://x.example/</link>${items}</channel></rss>`
const whole = (text: string) => `<content:encoded><![CDATA[<p>${text.repeat(12)}</p>]]></content:encoded>`

let close = async () => {}
afterEach(() => close())

async function around(path: string, make: (origin: string) => Record<string, Behaviour>, more: Partial<RoundRooms> = {}, state: { etag?: string } = {}) {
  const behaviours: Record<string, Behaviour> = {}
  const server = await serverOf(behaviours)
  close = server.close
  Object.assign(behaviours, make(server.origin))
  const visitor = new Visitor({ agent: 'diwan', privateHosts: new Set(['127.0.0.1']), longest_ms: 1500, gap_ms: 0 })
  const round = new Round({ address: server.origin + path, ...state }, { visitor, taking: {}, known: async () => new Set(), ...more })
  const brought: Brought[] = []
  const failed = await (async () => { for await (const one of round.reports()) brought.push(one) })().then(() => null, (error: unknown) => error)
  return { round, failed, origin: server.origin, paths: server.asked.map((one) => one.path), reports: brought.flatMap((one) => ('report' in one ? [one] : [])), refusals: brought.flatMap((one) => ('refusal' in one ? [one] : [])) }
}

describe('a round of a feed', () => {
  it('takes whole items as they are and fetches the pages of those that are only begun', async () => {
    const { reports, round, paths, origin } = await around('/feed', (at) => ({ '/feed': xml(feed(item('Begun', `${at}/begun`) + item('Whole', `${at}/whole`, whole(SENTENCES.join(' '))))), '/begun': html(page('Begun')) }))
    expect(paths).toEqual(['/robots.txt', '/feed', '/begun'])
    expect(reports.map((one) => [one.report.title, one.report.id, one.report.published])).toEqual([['Whole', idOfAddress(`${origin}/whole`), '2020-01-02'], ['Begun', idOfAddress(`${origin}/begun`), '2020-01-02']])
    expect(reports[1]!.report).toMatchObject({ text: SENTENCES.join('\n\n'), url: `${origin}/begun`, outlet: 'Harbour Post' })
    expect(round).toMatchObject({ title: 'Harbour Post', waiting: 0, etag: '"v1"', visited: [`${origin}/begun`] })
  })

  it('hears that nothing changed, and fetches nothing', async () => {
    const { round, paths } = await around('/feed', (at) => ({ '/feed': xml(feed(item('Begun', `${at}/begun`))) }), {}, { etag: '"v1"' })
    expect(paths).toEqual(['/robots.txt', '/feed'])
    expect(round).toMatchObject({ unchanged: true, etag: '"v1"' })
  })

  it('does not fetch what is known, nor more than it may at once', async () => {
    const many = (at: string) => Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`/p${i}`, html(page(`Page ${i}`))]).concat([['/feed', xml(feed(Array.from({ length: 8 }, (_, i) => item(`Page ${i}`, `${at}/p${i}`)).join('')))]])) as Record<string, Behaviour>
    const { round, paths, reports } = await around('/feed', many, { mostPages: 3, known: async (all) => new Set(all.slice(0, 2).map((one) => one.address)) })
    expect(paths).toEqual(['/robots.txt', '/feed', '/p2', '/p3', '/p4'])
    expect(reports).toHaveLength(3)
    expect(round).toMatchObject({ waiting: 3, etag: null })
  })

  it('keeps the beginning where the page is closed, waits where it is busy, and sets aside what holds no report', async () => {
    const { round, reports, refusals, origin } = await around('/sitemap.xml', (at) => ({
      '/sitemap.xml': xml(`<urlset>${['gone', 'list', 'fault', 'good'].map((name) => `<url><loc>${at}/${name}</loc></url>`).join('')}<url><loc>https://elsewhere.example/x</loc></url></urlset>`),
      '/list': html('<html><body><ul><li><a href="/a">One</a></li></ul></body></html>'), '/fault': (_, response) => { response.writeHead(500).end() }, '/good': html(page('Good')),
    }))
    expect(reports.map((one) => one.report.title)).toEqual(['Good'])
    expect(refusals.map((one) => one.from)).toEqual([`${origin}/gone`, `${origin}/list`])
    expect(round.waiting).toBe(1)
    await close()
    const closed = await around('/feed', (at) => ({ '/feed': xml(feed(item('Closed', `${at}/closed`))), '/closed': (_, response) => { response.writeHead(403).end() } }))
    expect(closed.reports[0]).toMatchObject({ report: { title: 'Closed', text: 'The ministers met …' }, notes: [expect.stringContaining('status 403')] })
  })

  it('reads pages in the encoding of their letters whatever the server calls it, and all parts of a page', async () => {
    const russian = '<!doctype html><html><head><title>Встреча министров</title></head><body><article><h1>Встреча министров</h1><p>Министры двух стран встретились в понедельник и договорились о новой встрече весной.</p><p>Были подписаны два соглашения о торговле.</p></article></body></html>'
    const bytes = Buffer.from([...russian].map((sign) => { const code = sign.codePointAt(0)!; return code < 128 ? code : code - 0x410 + 0xc0 }))
    const parts = (number: number, next: string) => html(page('In parts', [`Part ${number} of a long report in which the ministers speak of trade and transport.`, ...SENTENCES]).replace('</head>', `${next}</head>`))
    const { reports } = await around('/feed', (at) => ({ '/feed': xml(feed(item('Russian', `${at}/ru`) + item('In parts', `${at}/parts`))), '/ru': html(bytes, 'text/html; charset=iso-8859-1'), '/parts': parts(1, '<link rel="next" href="/parts2">'), '/parts2': parts(2, '<link rel="next" href="/parts">') }))
    expect(reports[0]!.report.title).toBe('Встреча министров')
    expect(reports[0]!.report.text).toContain('договорились о новой встрече')
    expect(reports[1]!.report.text.match(/Part \d/g)).toEqual(['Part 1', 'Part 2'])
  })
})

describe('a round of sitemaps', () => {
  it('follows an index, packed or not, the newest first', async () => {
    const map = (at: string, names: string[]) => `<urlset>${names.map((name) => `<url><loc>${at}/${name}</loc><lastmod>2020-01-0${name.at(-1)}</lastmod></url>`).join('')}</urlset>`
    const { reports, paths, round } = await around('/sitemap.xml', (at) => ({
      '/sitemap.xml': xml(`<?xml version="1.0"?><sitemapindex><sitemap><loc>${at}/old.xml</loc><lastmod>2019-01-01</lastmod></sitemap><sitemap><loc>${at}/new.xml.gz</loc><lastmod>2020-01-05</lastmod></sitemap></sitemapindex>`),
      '/old.xml': xml(map(at, ['a1'])), '/new.xml.gz': html(gzipSync(map(at, ['b2', 'b3'])), 'application/gzip'), '/a1': html(page('A1')), '/b2': html(page('B2')), '/b3': html(page('B3')),
    }))
    expect(paths.slice(1)).toEqual(['/sitemap.xml', '/new.xml.gz', '/old.xml', '/b3', '/b2', '/a1'])
    expect(reports.map((one) => one.report.title)).toEqual(['B3', 'B2', 'A1'])
    expect(round.title).toBe('127.0.0.1')
  })
})

describe('what is no list', () => {
  it('is refused, with the feed that a page names', async () => {
    const { failed, origin } = await around('/', () => ({ '/': html('<html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link href="/feed?a=1&amp;b=2" rel=alternate type="application/rss+xml"></head><body>Home</body></html>') }))
    expect(failed).toBeInstanceOf(Refusal)
    expect((failed as Refusal).found).toBe(`a page; its feed is ${origin}/feed?a=1&b=2`)
    expect(feedOfPage('<html><link rel="stylesheet" href="/x">', 'https://a.example/')).toBeNull()
  })

  it('is refused where it cannot be had', async () => {
    expect((await around('/feed', () => ({ '/feed': (_, response) => { response.writeHead(503).end() } }))).failed).toMatchObject({ reason: 'busy' })
  })
})
