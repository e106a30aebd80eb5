import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseArgs } from 'citty'
import { openRegister } from '../store/index.ts'
import { registerCommands } from './register-commands.ts'
import { asCommand } from './register-wiring.ts'

const folder = mkdtempSync(join(tmpdir(), 'diwan-commands-'))
const data = join(folder, 'data')
const visit = { id: 'visit', language: 'en', published: '2023-09-11', outlet: 'Bosphorus Wire', url: '', title: 'Fidan in Astana', text: 'Turkish Foreign Minister Hakan Fidan arrived in Astana on Monday.\nFidan said the visit opened a new page.\n' }
const visita = { id: 'ziyara', language: 'ar', published: '2023-09-11', outlet: 'نشرة البوسفور', url: '', title: 'فيدان في أستانة', text: 'وصل وزير الخارجية التركي هاكان فيدان اليوم الاثنين إلى أستانة في زيارة رسمية.\n' }

beforeAll(() => {
  for (const report of [visit, visita]) writeFileSync(join(folder, `${report.id}.json`), JSON.stringify(report))
  writeFileSync(join(folder, 'broken.json'), '{"title": "half')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command of the register as the command line does; what it printed, what it told, and its exit code or fault. */
async function run(line: string, ...words: string[]): Promise<{ out: string; err: string; code: number | string }> {
  const [name, ...rest] = line.split(' ')
  const command = asCommand(registerCommands.find((one) => one.name === name)!)
  let out = '', err = ''
  const args = parseArgs([...rest, ...words, `--data=${data}`], command.args)
  const code = await command.run({ args, words: args._, terminal: { out: (text) => { out += text }, error: (text) => { err += text }, colour: false, width: 96, watched: false } }).catch((error: Error) => error.message)
  return { out, err, code }
}

// The first opening makes a database and loads the readers, which takes a while on a busy machine.
describe('the register on the command line', { timeout: 120_000 }, () => {
  it('adds what can be read, sets aside what cannot, and exits with 2 then', async () => {
    const { out, err, code } = await run(`add ${join(folder, 'visit.json')} ${join(folder, 'broken.json')} ${join(folder, 'ziyara.json')}`)
    expect(code).toBe(2)
    expect(out).toMatch(/^visit: \d+ facts/m)
    expect(out).toMatch(/^ziyara: \d+ facts/m)
    expect(err).toContain('broken.json')
    expect(err).toMatch(/2 reports added/)
  })

  it('knows a report that it holds', async () => {
    const { out, code } = await run(`add ${join(folder, 'visit.json')}`)
    expect(code).toBe(0)
    expect(out).toContain('visit: held already')
  })

  it('shows a pair with the one visit that two reports in two languages tell, each under its words', async () => {
    const { out, code } = await run('show TUR KAZ --lang-ui=en')
    expect(code).toBe(0)
    expect(out).toMatch(/Türkiye and Kazakhstan\nVisit 1/)
    expect(out).toContain('2 reports')
    expect(out).toContain('«Turkish Foreign Minister Hakan Fidan arrived in Astana»')
    expect(out).toContain('وصل وزير الخارجية التركي هاكان فيدان')
    expect((await run('show --lang-ui=ar', 'تركيا', 'Kazakhstan')).out).toContain('كازاخستان')
  })

  it('leaves out what was published later than the day asked for', async () => {
    expect((await run('show TUR KAZ --as-known-on=2023-09-10 --lang-ui=en')).out).not.toContain('Hakan Fidan')
  })

  it('lists people, entries, and finds words in another script', async () => {
    expect((await run('people TUR --lang-ui=en')).out).toMatch(/foreign minister/)
    const lines = (await run('entries --json --kind=visit')).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; kind: string; reports: string[] })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ kind: 'visit', parties: ['KAZ', 'TUR'], reports: ['visit', 'ziyara'] })
    expect((await run(`why ${lines[0]!.id} --lang-ui=en`)).out).toContain('Joined 2')
    expect((await run('search --lang-ui=en', 'فيدان')).out).toContain('Fidan')
  })

  it('says what it does not know, and what is near', async () => {
    expect((await run('show TUR KAX')).code).toMatch(/expected a party.*found "KAX".*KAZ/)
    expect((await run('show nobody-at-all')).code).toMatch(/which the register does not know/)
    expect((await run('due --before=soon')).code).toMatch(/--before.*soon/)
  })

  it('says who holds the folder', async () => {
    const register = await openRegister({ folder: data, read: async (reports) => reports.map(() => null), purpose: 'serving the desk' })
    try { expect((await run('due')).code).toMatch(new RegExp(`${process.pid}.*serving the desk`)) } finally { await register.close() }
  })

  it('is made anew from a backup, equal entry by entry', async () => {
    const file = join(folder, 'all.backup')
    expect((await run(`backup ${file}`)).code).toBe(0)
    const before = (await run('rebuild --json')).out
    const other = join(folder, 'other')
    const register = await openRegister({ folder: other, read: async (reports) => reports.map(() => null) })
    try { await register.restore(file); expect((await register.counts()).reports).toBe(2) } finally { await register.close() }
    expect(JSON.parse(before)).toMatchObject({ reports: 2, changed: [] })
  })
})
