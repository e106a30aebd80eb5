import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'citty'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCommands } from './register-commands.ts'
import { asCommand } from './register-wiring.ts'

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url))
const data = mkdtempSync(join(tmpdir(), 'diwan-asking-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Runs a command as the command line does. */
async function run(name: string, ...words: string[]): Promise<{ out: string; err: string; code: number | string }> {
  const command = asCommand(registerCommands.find((one) => one.name === name)!)
  let out = '', err = ''
  const args = parseArgs([...words, `--data=${data}`], command.args)
  const code = await command.run({ args, words: args._, terminal: { out: (text) => { out += text }, error: (text) => { err += text }, colour: false, width: 200, watched: false } }).catch((error: Error) => error.message)
  return { out, err, code }
}

type Item = Record<string, unknown>
const lines = async (name: string, ...words: string[]) => {
  const { out, code } = await run(name, ...words, '--json', '--today=2026-11-23')
  expect(code).toBe(0)
  return out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Item)
}

/** All ids of reports that an answer names, wherever they stand. */
function reportsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'report' || key === 'reports' || key === 'voice' ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => reportsIn(one, key))
  return value && typeof value === 'object' ? Object.entries(value).flatMap(([name, one]) => reportsIn(one, name)) : []
}

/** Every question that answers a list, with the least that the samples must give it. */
const LISTS = [
  { least: 30, line: 'entries' }, { least: 3, line: 'entries --kind=session --party=TUR,KAZ' }, { least: 3, line: 'due' }, { least: 3, line: 'overdue' }, { least: 2, line: 'doubts' }, { least: 5, line: 'people TUR' }, { least: 5, line: 'timeline TUR KAZ' }, { least: 3, line: 'search Astana' },
]
const DAY = '2018-12-31'

describe('questions on the command line', { timeout: 300_000 }, () => {
  beforeAll(async () => { expect((await run('add', SAMPLES)).code).toBe(0) }, 240_000)

  it('a line of entries --json has exactly the keys that scripts rely on', async () => {
    const all = await lines('entries')
    for (const one of all) expect(Object.keys(one)).toEqual(['id', 'kind', 'parties', 'persons', 'place', 'when', 'modality', 'status', 'ordinal', 'instrument', 'title', 'reports', 'independent', 'doubts'])
    expect(Object.keys((await lines('entries', '--limit=1'))[0]!)).toHaveLength(14)
    for (const { id, parties, reports, independent } of all) {
      expect([typeof id, Array.isArray(parties), Array.isArray(reports), typeof independent]).toEqual(['string', true, true, 'number'])
      expect((reports as string[]).length).toBeGreaterThanOrEqual(independent as number)
    }
  })

  it.each(LISTS)('$line answers as JSON lines, in pages, and as known on a day', async ({ least, line }) => {
    const [name, ...words] = line.split(' ') as [string, ...string[]]
    const all = await lines(name, ...words, '--limit=1000')
    expect(all.length).toBeGreaterThanOrEqual(least)
    const paged = [...await lines(name, ...words, '--limit=2'), ...await lines(name, ...words, '--limit=1', '--offset=2')]
    expect(paged).toEqual(all.slice(0, 3))
    const then = await lines(name, ...words, '--limit=1000', `--as-known-on=${DAY}`)
    expect(then.length).toBeGreaterThan(0)
    expect(reportsIn(then).filter((id) => id.slice(0, 10) > DAY)).toEqual([])
    if (name !== 'people') expect(reportsIn(all).some((id) => id.slice(0, 10) > DAY) || all.length !== then.length).toBe(true)
    const { out, code } = await run(name, ...words, '--lang-ui=en', '--today=2026-11-23')
    expect([code, out.length > 20]).toEqual([0, true])
  })

  it('shows a pair, an entry, a person and a body, each as JSON and as known on a day', async () => {
    const [session] = await lines('entries', '--kind=session', '--limit=1')
    const [person] = await lines('people', 'TUR', '--limit=1')
    for (const words of [['TUR', 'KAZ'], [session!['id'] as string], [person!['name'] as string]]) {
      const [shown] = await lines('show', ...words)
      expect(Object.keys(shown!).length).toBeGreaterThan(1)
    }
    const [then] = await lines('show', 'TUR', 'KAZ', `--as-known-on=${DAY}`, '--limit=1000')
    expect(reportsIn(then).length).toBeGreaterThan(0)
    expect(reportsIn(then).filter((id) => id.slice(0, 10) > DAY)).toEqual([])
    const history = await lines('history', session!['id'] as string)
    expect(history[0]).toMatchObject({ what: 'told' })
  })

  it('says why two entries are not one, and why two facts are', async () => {
    const visits = (await lines('entries', '--kind=visit', '--limit=100')).filter((one) => one['status'] === null)
    const [apart] = await lines('why', visits[0]!['id'] as string, visits.at(-1)!['id'] as string)
    expect(apart).toMatchObject({ joined: false, needed: 0.5, compared: false })
    expect(apart!['reason']).toMatch(/never compared/)
    expect((apart!['facts'] as Item[]).every((one) => (one['score'] as number) < 0.5 && one['reason'])).toBe(true)
    const told = (await lines('entries', '--limit=500')).find((one) => (one['reports'] as string[]).length > 1 && one['kind'] !== 'person')!
    const [why] = await lines('why', told['id'] as string)
    const [first, second] = why!['joined'] as { report: string; fact: number; reason: string }[]
    expect(second!.reason).not.toBe('')
    expect(await lines('why', `${first!.report}#${first!.fact}`, `${second!.report}#${second!.fact}`)).toEqual([{ joined: true }])
    const [session] = await lines('entries', '--kind=session', '--limit=1')
    expect((await lines('why', visits[0]!['id'] as string, session!['id'] as string))[0]!['reason']).toMatch(/never one entry/)
    expect((await run('why', visits[0]!['id'] as string, 'v-000000000000')).code).toMatch(/does not know both/)
  })
})
