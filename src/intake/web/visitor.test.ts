import { afterEach, describe, expect, it } from 'vitest'
import { pageOf } from '../specimens.ts'
import { misdeeds, serverOf, type Behaviour } from './misbehaving.ts'
import { Visitor } from './visitor.ts'

const page = pageOf('Ministers meet', ['The ministers of both states met on Monday and agreed to meet again.'])
const text = (body: string): Behaviour => (_, response) => { response.writeHead(200, { 'content-type': 'text/plain' }).end(body) }
let close = async () => {}
afterEach(() => close())

async function visiting(robots: Behaviour | null, more: Record<string, Behaviour> = {}) {
  const server = await serverOf({ ...misdeeds(page), ...more, ...(robots ? { '/robots.txt': robots } : {}) })
  close = server.close
  const clock = { now: 1_000_000, slept: [] as number[] }
  const visitor = new Visitor({ agent: 'diwan', privateHosts: new Set(['127.0.0.1']), longest_ms: 1500, now: () => clock.now, sleep: async (ms) => { clock.slept.push(ms); clock.now += ms } })
  const visit = (path: string) => visitor.visit(server.origin + path).then(() => 'fetched', (error: { reason?: string; message: string }) => error.reason ?? error.message)
  return { visit, clock, paths: () => server.asked.map((one) => one.path) }
}

describe('a visitor', () => {
  it('keeps to robots.txt, asked once', async () => {
    const { visit, paths } = await visiting(text('User-agent: diwan\nDisallow: /page\n\nUser-agent: *\nAllow: /\n'))
    expect([await visit('/page'), await visit('/gzip'), await visit('/moved')]).toEqual(['robots', 'fetched', 'robots'])
    expect(paths()).toEqual(['/robots.txt', '/gzip', '/moved'])
  })

  it('fetches all where there is no robots.txt, nothing while it cannot be had', async () => {
    expect(await (await visiting(null)).visit('/page')).toBe('fetched')
    await close()
    const failing = await visiting((_, response) => { response.writeHead(500).end() })
    expect(await failing.visit('/page')).toBe('server')
    expect(failing.paths()).toEqual(['/robots.txt'])
  })

  it('pauses between two requests, longer where robots.txt asks', async () => {
    const plain = await visiting(null)
    for (const path of ['/page', '/gzip', '/br']) await plain.visit(path)
    expect(plain.clock.slept).toEqual([1000, 1000])
    await close()
    const slow = await visiting(text('User-agent: *\nCrawl-delay: 5\n'))
    for (const path of ['/page', '/gzip']) await slow.visit(path)
    expect(slow.clock.slept).toEqual([5000])
  })

  it('asks one host for one thing at a time', async () => {
    const { visit, clock } = await visiting(null)
    await Promise.all([visit('/page'), visit('/gzip'), visit('/br')])
    expect(clock.slept).toEqual([1000, 1000])
  })

  it('lets a busy host rest as long as it asks', async () => {
    const { visit, clock, paths } = await visiting(null)
    expect(await visit('/busy')).toBe('busy')
    expect(await visit('/page')).toBe('busy')
    expect(paths()).toEqual(['/robots.txt', '/busy'])
    clock.now += 7001
    expect(await visit('/page')).toBe('fetched')
  })

  it('lets a failing host rest longer each time', async () => {
    const { visit, clock, paths } = await visiting(null)
    for (let i = 0; i < 3; i++) expect(await visit('/fault')).toBe('server')
    const before = paths().length
    expect(await visit('/page')).toBe('busy')
    clock.now += 4 * 60_000 - 1
    expect(await visit('/page')).toBe('busy')
    expect(paths()).toHaveLength(before)
    clock.now += 60_000
    expect(await visit('/page')).toBe('fetched')
  })
})
