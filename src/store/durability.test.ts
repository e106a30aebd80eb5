import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readVisits as read, visitReport } from './fixture/visits.ts'
import { openRegister } from './open.ts'
import type { Register } from './register.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = (name: string) => join(root, 'dist', 'store', 'fixture', name)
const folders: string[] = []
const fresh = () => { const folder = mkdtempSync(join(tmpdir(), 'diwan-durable-')); folders.push(folder); return folder }
const MOMENTS = 25

beforeAll(() => {
  const made = spawnSync(process.execPath, ['--input-type=module', '-e', "const { buildCode } = await import('./bin/ready.mjs'); buildCode()"], { cwd: root, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)
}, 120_000)
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }) })

/** A process that adds reports until it is killed, and what it said. */
function adder(folder: string, first: number): { child: ChildProcess; said: string[]; open: Promise<void>; ended: Promise<void> } {
  const child = spawn(process.execPath, [built('adder.js'), folder, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const lines = createInterface(child.stdout!)
  const ended = new Promise<void>((resolve) => { child.once('close', () => resolve()) })
  const open = new Promise<void>((resolve) => { lines.on('line', (line) => { said.push(line); if (line === 'open') resolve() }) })
  return { child, said, open: Promise.race([open, ended]), ended }
}

async function withOpen<T>(folder: string, work: (register: Register) => Promise<T>, told: string[] = []): Promise<T> {
  const register = await openRegister({ folder, read, purpose: 'looking', notice: (message) => told.push(message) })
  try { return await work(register) } finally { await register.close() }
}

const idsInJournal = (folder: string) => readFileSync(join(folder, 'journal.jsonl'), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { report: { id: string } }).report.id)

/** All ids that a register holds. */
async function held(register: Register): Promise<string[]> {
  return (await register.listReports({ limit: 100_000 })).items.map((line) => line.id)
}

/** Deletes the database and says whether the one made anew is equal. */
async function expectEqualAnew(folder: string): Promise<void> {
  const digest = await withOpen(folder, (register) => register.digest())
  rmSync(join(folder, 'database'), { recursive: true })
  const told: string[] = []
  expect(await withOpen(folder, (register) => register.digest(), told)).toBe(digest)
  expect(told.join()).toContain('made anew from the journal')
}

describe('a register on a machine that fails', { timeout: 600_000 }, () => {
  it(`loses nothing acknowledged and doubles nothing, killed at ${MOMENTS} random moments`, async () => {
    const folder = fresh()
    const acknowledged = new Set<string>()
    let next = 0
    for (let moment = 0; moment < MOMENTS; moment++) {
      const { child, said, open, ended } = adder(folder, next)
      // Most die while adding, some while opening and catching up.
      const began = performance.now()
      if (moment % 6 !== 5) await open
      // A machine with much else to do is given as much longer to add something as it took to open.
      await sleep(Math.random() * (moment % 6 === 5 ? 1500 : Math.max(350, (performance.now() - began) / 2)))
      child.kill('SIGKILL')
      await ended
      for (const line of said) if (line.startsWith('added ')) acknowledged.add(line.slice('added '.length))
      expect(said.filter((line) => line.startsWith('refused'))).toEqual([])
      next += 1000
    }
    expect(acknowledged.size).toBeGreaterThan(MOMENTS)
    const ids = await withOpen(folder, held)
    expect([...acknowledged].filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect([...idsInJournal(folder)].sort()).toEqual([...ids].sort())
    process.stderr.write(`killed ${MOMENTS} times: ${acknowledged.size} acknowledged, ${ids.length} held\n`)
    await expectEqualAnew(folder)
  })

  it('tells of a torn last line and cuts it, no more', async () => {
    const folder = fresh()
    await withOpen(folder, (register) => register.add([visitReport(1), visitReport(2)]))
    const whole = readFileSync(join(folder, 'journal.jsonl'), 'utf8')
    appendFileSync(join(folder, 'journal.jsonl'), '{"n":3,"report":{"id":"report-3","title":"Vis')
    const told: string[] = []
    expect(await withOpen(folder, held, told)).toHaveLength(2)
    expect(told.join()).toMatch(/last line \(after record 2\).*was cut/)
    expect(readFileSync(join(folder, 'journal.jsonl'), 'utf8')).toBe(whole)
    expect((await withOpen(folder, (register) => register.add([visitReport(3)])))[0]!.outcome).toBe('added')
  })

  it('moves a broken database aside and makes it anew', async () => {
    const folder = fresh()
    const digest = await withOpen(folder, async (register) => { await register.add([visitReport(1), visitReport(2)]); return register.digest() })
    writeFileSync(join(folder, 'database', 'global', 'pg_control'), 'rust')
    const told: string[] = []
    expect(await withOpen(folder, (register) => register.digest(), told)).toBe(digest)
    expect(told.join()).toMatch(/could not be opened.*moved to .*broken-/)
  })

  it('refuses a second process, naming the holder, and lets it in after a crash', async () => {
    const folder = fresh()
    const { child, open, ended } = adder(folder, 0)
    await open
    await expect(openRegister({ folder, read })).rejects.toThrow(new RegExp(`process ${child.pid} on ${hostname()} since .*adding until killed`))
    child.kill('SIGKILL')
    await ended
    const told: string[] = []
    await withOpen(folder, held, told)
    expect(told.join()).toContain(`took over the lock that process ${child.pid}`)
  })

  it('gives a stale lock to one of many who want it at once', async () => {
    for (let round = 0; round < 8; round++) {
      const folder = fresh()
      writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), since: '2020-01-01T00:00:00Z', purpose: 'adding', began: '1' }))
      if (round % 2) writeFileSync(join(folder, 'lock'), '')
      const at = Date.now() + 700
      const takers = Array.from({ length: 6 }, () => spawn(process.execPath, [built('locker.js'), folder, String(at)], { stdio: ['ignore', 'pipe', 'inherit'] }))
      const words = await Promise.all(takers.map((taker) => new Promise<string>((resolve) => { taker.stdout.once('data', (data: Buffer) => resolve(data.toString().trim())) })))
      for (const taker of takers) taker.kill('SIGKILL')
      expect(words.sort()).toEqual(['held', ...Array<string>(5).fill('refused')])
      expect(readdirSync(folder)).toEqual(['lock'])
    }
  })

  it('says so when the disk is full, and loses nothing', async (context) => {
    const folder = fresh()
    const mounted = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=170m', 'tmpfs', folder]).status === 0
    if (!mounted) { process.stderr.write('a small disk cannot be mounted here (it takes root); the full disk is not tested\n'); return context.skip() }
    try {
      const data = join(folder, 'data')
      mkdirSync(data)
      const acknowledged: string[] = []
      let fault = ''
      const register = await openRegister({ folder: data, read })
      for (let n = 0; n < 4000 && !fault; n += 20) {
        const reports = Array.from({ length: 20 }, (_, i) => { const report = visitReport(n + i); return { ...report, text: `${report.text}\n${'The talks went on. '.repeat(4000)}` } })
        await register.add(reports).then((added) => acknowledged.push(...added.map((one) => one.id)), (error: Error) => { fault = error.message })
      }
      await register.close().catch(() => {})
      expect(fault).toMatch(/the disk is full \(\d+ MB free beside .*free some space/)
      expect(acknowledged.length).toBeGreaterThan(0)
      await openRegister({ folder: data, read }).then((again) => again.close(), (error: Error) => expect(error.message).toMatch(/the disk is full/))
      expect(readdirSync(data).filter((name) => name.includes('broken'))).toEqual([])
      expect(spawnSync('mount', ['-o', 'remount,size=900m', folder]).status).toBe(0)
      const ids = await withOpen(data, held)
      expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([])
      await expectEqualAnew(data)
    } finally { spawnSync('umount', [folder]) }
    expect(existsSync(folder)).toBe(true)
  })
})
