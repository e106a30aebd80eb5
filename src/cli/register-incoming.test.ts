import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseArgs } from 'citty'
import { openRegister } from '../store/index.ts'
import { Puller, type Pulled } from './puller.ts'
import { progressLine } from './progress.ts'
import { registerCommands } from './register-commands.ts'
import { minutesOf } from './register-following.ts'
import { asCommand } from './register-wiring.ts'

const folder = mkdtempSync(join(tmpdir(), 'diwan-incoming-commands-'))
const data = join(folder, 'data')
const pages: Record<string, string> = {}
const asked: string[] = []
const server = createServer((request, response) => {
  asked.push(request.url!)
  const body = pages[request.url!]
  response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
})
let origin = ''
const article = (title: string, text: string) => `<html><head><meta property="article:published_time" content="2023-09-11"><title>${title}</title></head><body><article><h1>${title}</h1><p>${text}</p><p>The talks went on until the evening and both sides called them useful for what is to come.</p></article></body></html>`
const feedOf = (...names: string[]) => `<rss version="2.0"><channel><title>Bosphorus Wire</title>${names.map((name) => `<item><title>${name}</title><link>${origin}/${name}</link><description>…</description></item>`).join('')}</channel></rss>`

beforeAll(async () => {
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  process.env.DIWAN_PRIVATE_HOSTS = '127.0.0.1'
})
afterAll(() => { server.close(); server.closeAllConnections(); delete process.env.DIWAN_PRIVATE_HOSTS; rmSync(folder, { recursive: true, force: true }) })

async function run(line: string, ...words: string[]): Promise<{ out: string; err: string; code: number | string }> {
  const [name, ...rest] = line.split(' ')
  const command = asCommand(registerCommands.find((one) => one.name === name)!)
  let out = '', err = ''
  const args = parseArgs([...rest, ...words, `--data=${data}`], command.args)
  const code = await command.run({ args, words: args._, terminal: { out: (text) => { out += text }, error: (text) => { err += text }, colour: false, width: 96, watched: false } }).catch((error: Error) => error.message)
  return { out, err, code }
}
const jsonLines = (text: string) => text.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)

describe('following', { timeout: 120_000 }, () => {
  it('takes a page for the feed it names, adds what is new, and fetches nothing twice', async () => {
    pages['/'] = '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>Home</body></html>'
    pages['/visit'] = article('Fidan in Astana', 'Turkish Foreign Minister Hakan Fidan arrived in Astana on Monday.')
    pages['/feed'] = feedOf('visit', 'away')
    const followed = await run(`follow ${origin}/ --every=2h`)
    expect(followed.code).toBe(0)
    expect(followed.out).toContain(`${origin}/feed: followed, every 2h`)
    const first = jsonLines((await run('work --once --json')).out)
    expect(first).toMatchObject([{ address: `${origin}/feed`, title: 'Bosphorus Wire', added: 2, aside: 0, failed: null }])
    expect((await run('show TUR KAZ --lang-ui=en')).out).toContain('Hakan Fidan arrived in Astana')
    expect((await run('work --once')).err).toContain('nothing is due')
    asked.length = 0
    pages['/feed'] = feedOf('visit', 'away', 'list')
    pages['/list'] = '<html><body><ul><li><a href="/x">One</a></li></ul></body></html>'
    const pulled: Pulled[] = []
    const register = await openRegister({ folder: data, read: async (reports) => reports.map(() => null) })
    try {
      await new Puller(register, {}, (one) => pulled.push(one), { now: () => new Date(Date.now() + 3 * 3600_000) }).once()
    } finally { await register.close() }
    expect(asked).toEqual(['/robots.txt', '/feed', '/list'])
    expect(pulled).toMatchObject([{ added: 1, aside: 0 }])
    const [source] = jsonLines((await run('sources --json')).out)
    expect(source).toMatchObject({ title: 'Bosphorus Wire', every_minutes: 120, reports: 3, failures: 0 })
    expect((await run('sources --lang-ui=en')).out).toContain('Bosphorus Wire')
  })

  it('refuses what is no list, what is private, what is no address', async () => {
    expect((await run(`follow ${origin}/visit`)).code).toMatch(/expected a feed or a sitemap, found something else/)
    expect((await run('follow http://10.0.0.1/feed')).code).toMatch(/private network.*DIWAN_PRIVATE_HOSTS/)
    expect((await run('follow feed.xml')).code).toMatch(/beginning with http/)
    expect((await run(`sources remove ${origin}/other`)).code).toMatch(/expected a source that is followed/)
    expect([minutesOf('15m'), minutesOf('2h'), minutesOf('1d'), minutesOf(undefined)]).toEqual([15, 120, 1440, 15])
    for (const wrong of ['0m', '5', '32d', 'soon']) expect(() => minutesOf(wrong)).toThrow(/--every/)
  })

  it('ends when asked', async () => {
    expect((await run(`sources remove ${origin}/feed`)).code).toBe(0)
    expect((await run('sources')).err).toContain('nothing is followed')
  })
})

describe('adding', { timeout: 120_000 }, () => {
  it('sets aside what it cannot take, and takes it once it is mended', async () => {
    const file = join(folder, 'many.jsonl')
    const line = (id: string) => JSON.stringify({ id, language: 'en', published: '2023-09-11', title: id, text: 'Turkish Foreign Minister Hakan Fidan arrived in Astana on Monday.' })
    writeFileSync(file, `${line('one')}\n{"title": "half\n${line('two')}\n`)
    const { out, code } = await run(`add ${file} --json`)
    expect(code).toBe(2)
    expect(jsonLines(out).map((one) => one.outcome).sort()).toEqual(['added', 'added', 'set aside'])
    const [aside] = jsonLines((await run('aside --json')).out)
    expect(aside).toMatchObject({ from: file, where: `${file}, line 2`, given: '{"title": "half' })
    expect((await run(`aside ${String(aside!.id)}`)).out).toContain('what next')
    expect((await run('aside retry all')).code).toBe(2)
    writeFileSync(file, `${line('one')}\n${line('half')}\n${line('two')}\n`)
    const again = await run('aside retry all')
    expect(again).toMatchObject({ code: 0 })
    expect(again.out).toContain('half added')
    expect((await run('aside')).err).toContain('nothing is set aside')
  })

  it('keeps what clashes, whole, and lets go of it when told', async () => {
    const file = join(folder, 'clash.json')
    writeFileSync(file, JSON.stringify({ id: 'one', language: 'en', title: 'Other', text: 'Another text altogether.' }))
    expect((await run(`add ${file}`)).code).toBe(2)
    const [aside] = jsonLines((await run('aside --json')).out)
    expect(JSON.parse(String(aside!.given))).toMatchObject({ title: 'Other' })
    expect((await run(`aside drop ${String(aside!.id)}`)).out).toContain('let go')
    expect((await run('aside nothing')).code).toMatch(/expected the id of something set aside/)
  })

  it('goes on where it was stopped: what is begun is kept, what is held passed over', async () => {
    const file = join(folder, 'long.jsonl')
    writeFileSync(file, Array.from({ length: 700 }, (_, i) => JSON.stringify({ id: `n${i}`, language: 'xx', title: `Number ${i}`, text: `Text number ${i} of many, each with words of its own: ${i * 7919}.` })).join('\n'))
    let lines = 0
    const command = asCommand(registerCommands.find((one) => one.name === 'add')!)
    const args = parseArgs([file, `--data=${data}`, '--json'], command.args)
    let err = ''
    const code = await command.run({ args, words: args._, terminal: { out: () => { if (++lines === 10) process.emit('SIGINT') }, error: (text) => { err += text }, colour: false, width: 96, watched: false } })
    process.removeAllListeners('SIGINT')
    expect(code).toBe(130)
    expect(err).toMatch(/goes on from there/)
    expect(lines).toBeLessThan(700)
    const rest = jsonLines((await run(`add ${file} --json`)).out)
    expect(rest).toHaveLength(700)
    expect(rest.filter((one) => one.outcome === 'held')).toHaveLength(lines)
    expect(rest.filter((one) => one.outcome === 'added')).toHaveLength(700 - lines)
  })

  it('shows how far it is', () => {
    expect(progressLine({ read: 50, known: 40, aside: 10 }, 0.25, 10)).toBe('██████░░░░░░░░░░░░░░░░░░  25%  50 read  40 known  10 set aside  10/s  30 s left')
    expect(progressLine({ read: 5, known: 0, aside: 0 }, null, 10)).toBe('5 read  0 known  0 set aside  0.5/s')
  })
})
