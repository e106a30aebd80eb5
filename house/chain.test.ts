import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegister, type EntryLine } from '../src/store/index.ts'

/** What the shared chains say of a promise: statuses that a register may give it, the best first. */
interface Promised { id: string; status: string[] }
type Shown = EntryLine

const CHAINS = new URL('../../shared/chains/tur-kaz-promises.jsonl', import.meta.url)
const TODAY = '2026-11-23'
const day = (from: string, to = from) => (one: Shown) => one.due !== null && one.due.start >= from && one.due.end <= to
const of = (kind: string, opened: string, fits: (one: Shown) => boolean = () => true) => (one: Shown) => one.kind === kind && one.firstKnown === opened && fits(one)

/** Which entry of the samples each promise is, by its kind, the day it was first told and what it is about. */
const PROMISES: Record<string, (one: Shown) => boolean> = {
  'KZ-1': of('figure', '2012-10-11', (one) => one.amount === 10e9),
  'KZ-2': of('visit', '2014-12-29'),
  'KZ-3': of('session', '2016-10-20', day('2017-01-01', '2017-12-31')),
  'KZ-4': of('visit', '2016-12-09'),
  'KZ-5': (one) => one.kind === 'visit' && day('2017-09-09')(one),
  'KZ-6': of('session', '2017-12-20', (one) => one.ordinal === 3),
  'KZ-7': of('visit', '2018-04-20'),
  'KZ-8': of('signing', '2018-09-12', (one) => /عسكري|military/u.test(one.title ?? '')),
  'KZ-8b': of('signing', '2018-09-12', (one) => /ثقافي|cultural/u.test(one.title ?? '')),
  'KZ-9': of('session', '2019-05-14', (one) => one.ordinal === 4),
  'KZ-10': of('session', '2019-05-14', (one) => one.ordinal !== 4),
  'KZ-11': of('signing', '2017-09-09', day('2020-12-31')),
  'KZ-11b': of('signing', '2019-11-11', day('2021-12-31')),
  // Told by an embassy on the day before, and by a ministry.
  'KZ-12': (one) => one.kind === 'session' && one.ordinal === 12 && ['2021-01-27', '2021-01-28'].includes(one.firstKnown!),
  'KZ-13': of('session', '2022-02-24', (one) => one.ordinal === 12),
  'KZ-14': of('visit', '2021-03-18'),
  'KZ-15': of('visit', '2022-01-18'),
  // Told twice, of one visit: in the first half of the year, and in May.
  'KZ-16': of('visit', '2022-01-18'),
  'KZ-17': of('figure', '2017-09-09', (one) => one.amount === 5e9),
  'KZ-18': (one) => one.kind === 'figure' && one.amount === 10e9 && one.firstKnown! >= '2022-05-10',
  'KZ-19': (one) => one.kind === 'session' && one.ordinal === 4 && ['2022-05-10', '2022-05-11'].includes(one.firstKnown!),
  'KZ-20': of('session', '2023-03-16', (one) => one.ordinal === 10),
  'KZ-21': of('pledge', '2016-10-20'),
  'KZ-22': of('signing', '2024-04-25', (one) => /بحري|maritime/u.test(one.title ?? '')),
  'KZ-23': of('signing', '2022-03-04', (one) => one.instrument === 'programme'),
}
/** Statuses that close a promise. */
const CLOSED = new Set(['met', 'met late', 'cancelled', 'missed', 'superseded', 'moved'])
const LEAST_RIGHT = 24

describe.skipIf(!existsSync(CHAINS))('the chain of promises that the samples tell (shared chains)', () => {
  let folder = ''
  const shown: Shown[] = []
  const bodies: Shown[] = []
  const diwan = (...words: string[]) => execFileSync(process.execPath, ['bin/diwan.mjs', ...words], { env: { ...process.env, DIWAN_DATA: folder }, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] })

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'diwan-chain-'))
    diwan('add', ...readdirSync('samples').filter((name) => name.endsWith('.json')).map((name) => join('samples', name)))
    const register = await openRegister({ folder, read: async (reports) => reports.map(() => null) })
    try {
      bodies.push(...(await register.entries({ kind: 'body', parties: ['TUR', 'KAZ'], today: TODAY })).items)
      for (const party of ['TUR', 'OTS']) shown.push(...(await register.entries({ parties: [party], today: TODAY, limit: 10_000 })).items)
    } finally { await register.close() }
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('is told by at least 45 samples', () => {
    expect(readdirSync('samples').filter((name) => name.endsWith('.json')).length).toBeGreaterThanOrEqual(45)
  })

  it(`ends at least ${LEAST_RIGHT} of its promises as they ended, and closes none that is open`, () => {
    const promised = readFileSync(CHAINS, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Promised)
    const ends = promised.map(({ id, status }) => ({ id, want: status, found: shown.filter((one) => one.status !== null && PROMISES[id]!(one)).map((one) => one.status!) }))
    const right = ends.filter(({ want, found }) => found.some((status) => want.includes(status)))
    const told = JSON.stringify(ends.filter((one) => !right.includes(one)), null, 1)
    expect(ends.filter(({ want, found }) => want[0] === 'open' && found.some((status) => CLOSED.has(status))), told).toEqual([])
    expect(right.length, told).toBeGreaterThanOrEqual(LEAST_RIGHT)
  })
  it('counts the voices of a body over all its sittings', () => {
    const often = bodies.filter((one) => one.reports.length >= 5)
    expect(often.length).toBeGreaterThan(1)
    for (const one of often) expect(one.independent, one.caption).toBeGreaterThan(one.reports.length / 2)
  })
})
