import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../text/report.ts'
import { noServer, OwnServer } from './fixture/places.ts'
import { readVisits as read, visitReport } from './fixture/visits.ts'
import { openRegister } from './open.ts'
import type { Done, Queue, Read, Register } from './register.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const AT = '2020-03-01T10:00:00.000Z'
if (noServer) process.stderr.write(`${noServer}\n`)
const handed = (reports: readonly Report[]) => reports.map((report) => ({ report, from: '/reports', where: `/reports: ${report.id}` }))
const numbered = (count: number) => Array.from({ length: count }, (_, n) => visitReport(n))

describe.skipIf(noServer)('the queue of a register on a server', { timeout: 240_000 }, () => {
  let server: OwnServer, databaseUrl: string, register: Register, queue: Queue, scratch: string
  const open = async (reader: Read = read) => { register = await openRegister({ databaseUrl, read: reader }); queue = (await register.queue())! }
  beforeAll(async () => {
    const made = spawnSync(process.execPath, ['--input-type=module', '-e', "const { buildCode } = await import('./bin/ready.mjs'); buildCode()"], { cwd: root, encoding: 'utf8' })
    if (made.status !== 0) throw new Error(made.stderr)
    server = await OwnServer.start()
    scratch = mkdtempSync(join(tmpdir(), 'diwan-queue-'))
  }, 120_000)
  afterAll(async () => { await server.stop(); rmSync(scratch, { recursive: true, force: true }) })
  beforeEach(async () => { databaseUrl = await server.database(); await open() })
  afterEach(() => register.close())

  /** Works in this process until nothing waits; what was done. */
  async function workOnce(): Promise<Done[]> {
    const all: Done[] = []
    await queue.work({ signal: new AbortController().signal, once: true, told: (done) => all.push(done) })
    return all
  }

  async function handOver(reports: readonly Report[], size = 10): Promise<string> {
    const job = await queue.begin(AT)
    for (let i = 0; i < reports.length; i += size) await queue.hand(job, handed(reports.slice(i, i + size)))
    await queue.seal(job, AT)
    return job
  }

  /** The digest that these reports give when they are added one after the other. */
  async function expectedDigest(reports: readonly Report[]): Promise<string> {
    const other = await openRegister({ databaseUrl: await server.database(), read })
    try { await other.add(reports); return await other.digest() } finally { await other.close() }
  }

  it('has the server look at tables that workers fill, before its own tidying comes by', async () => {
    await handOver(numbered(300), 75)
    await workOnce()
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    try { expect(Number((await client.query("select reltuples from pg_class where relname = 'bands'")).rows[0].reltuples)).toBeGreaterThan(1000) } finally { await client.end() }
  })

  it('answers before anything is read; workers do the rest, and the register is as if all had been added', async () => {
    const reports = numbered(45)
    const job = await handOver(reports)
    expect(await queue.job(job)).toMatchObject({ reports: 45, done: 0, sealed: true, finished: null })
    expect((await register.counts()).reports).toBe(0)
    const done = await workOnce()
    expect(done.reduce((n, one) => n + one.reports, 0)).toBe(45)
    expect(done.at(-1)!.waiting).toBe(0)
    expect(await queue.job(job)).toMatchObject({ reports: 45, done: 45, added: 45, held: 0, aside: 0, facts: 90, failed: [] })
    expect((await queue.job(job))!.finished).not.toBeNull()
    expect(await register.digest()).toBe(await expectedDigest(reports))
    const again = await handOver(reports.slice(0, 20))
    await workOnce()
    expect(await queue.job(again)).toMatchObject({ added: 0, held: 20 })
    expect((await queue.jobs()).items.map((one) => one.id)).toEqual([again, job])
  })

  it('keeps a text and its next version in their order, in one job or in several', async () => {
    const version = (host: string): Report => ({ ...visitReport(1), url: 'https://post.example/one', text: `TUR visits ${host}.` })
    await handOver([version('KAZ'), version('UZB'), visitReport(2)])
    await handOver([version('AZE')])
    const [one, two] = [await openRegister({ databaseUrl, read }), await openRegister({ databaseUrl, read })]
    const working = await Promise.all([one, two].map(async (other) => (await other.queue())!))
    await Promise.all(working.map((other) => other.work({ signal: new AbortController().signal, once: true, told: () => {} })))
    await Promise.all([one.close(), two.close()])
    const held = (await register.getReport('report-1'))!
    expect(held.report.text).toBe('TUR visits AZE.')
    expect(held.versions.map((earlier) => earlier.text)).toEqual(['TUR visits KAZ.', 'TUR visits UZB.'])
  })

  it('sets apart what fails again and again, goes on with the rest, and tries it again when told', async () => {
    await register.close()
    let broken = true
    await open(async (reports) => { if (broken && reports.some((report) => report.id === 'report-3')) throw new Error('the reader stumbled'); return read(reports) })
    const job = await handOver(numbered(8), 2)
    const done = await workOnce()
    expect(done.filter((one) => one.failed)).toHaveLength(10)
    expect(await queue.job(job)).toMatchObject({ done: 6, finished: null, failed: [{ reports: 2, why: 'the reader stumbled' }] })
    broken = false
    expect(await queue.retry(job)).toBe(2)
    await workOnce()
    expect(await queue.job(job)).toMatchObject({ done: 8, added: 8, failed: [] })
    expect(await register.digest()).toBe(await expectedDigest(numbered(8)))
  })

  it('sets aside what the register refuses, and is part of a backup while it waits', async () => {
    await register.add([visitReport(1)])
    const job = await handOver([{ ...visitReport(1), text: 'KAZ visits FRA. Another text under the same id.' }, visitReport(2)])
    const file = join(scratch, 'waiting')
    expect(await register.backup(file)).toEqual({ records: 3 })
    await workOnce()
    expect(await queue.job(job)).toMatchObject({ added: 1, aside: 1 })
    expect((await register.incoming.asides()).items).toMatchObject([{ from: '/reports', where: '/reports: report-1' }])
  })

  /** A worker in a process of its own, and what it says. */
  function worker(pause_ms: number): { child: ChildProcess; said: string[]; heard: (word: string) => Promise<void> } {
    const child = spawn(process.execPath, [join(root, 'dist', 'store', 'fixture', 'worker.js'), databaseUrl, String(pause_ms)], { stdio: ['ignore', 'pipe', 'inherit'] })
    const said: string[] = []
    const waiting: { word: string; met: () => void }[] = []
    createInterface(child.stdout!).on('line', (line) => { said.push(line); for (const one of waiting) if (line.startsWith(one.word)) one.met() })
    return { child, said, heard: (word) => new Promise((met, ended) => { child.once('close', () => ended(new Error(`the worker ended, having said ${said.join(', ')}`))); if (said.some((line) => line.startsWith(word))) met(); else waiting.push({ word, met }) }) }
  }

  it('loses nothing and doubles nothing when workers are killed in the middle of a job', async () => {
    const reports = numbered(240)
    const job = await handOver(reports, 12)
    for (let round = 0; round < 6; round++) {
      const [one, two] = [worker(60), worker(60)]
      await Promise.all([one.heard('reading'), two.heard('reading')])
      await sleep(Math.random() * 250)
      for (const each of [one, two]) each.child.kill('SIGKILL')
      await Promise.all([one, two].map((each) => new Promise((ended) => { each.child.once('close', ended) })))
    }
    const left = (await queue.job(job))!
    expect(left.done).toBeLessThan(240)
    expect((await register.counts()).reports).toBe(left.added)
    await workOnce()
    expect(await queue.job(job)).toMatchObject({ reports: 240, done: 240, added: 240, held: 0, aside: 0, failed: [] })
    expect(await register.digest()).toBe(await expectedDigest(reports))
  })

  it('has what a killed worker held done by another at once, and counts those who live', async () => {
    const job = await handOver(numbered(5))
    const stuck = worker(600_000)
    await stuck.heard('reading')
    expect(await queue.workers()).toBe(1)
    const other = worker(0)
    await other.heard('open')
    await sleep(800)
    expect((await queue.job(job))!.done).toBe(0)
    stuck.child.kill('SIGKILL')
    const killed = performance.now()
    await other.heard('done 5')
    expect(performance.now() - killed).toBeLessThan(15_000)
    expect(await queue.job(job)).toMatchObject({ done: 5, added: 5 })
    other.child.kill('SIGKILL')
  })
})
