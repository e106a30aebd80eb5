import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'citty'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noServer, OwnServer } from '../store/fixture/places.ts'
import { registerCommands } from './register-commands.ts'
import { asCommand } from './register-wiring.ts'

const folder = mkdtempSync(join(tmpdir(), 'diwan-moving-'))
const data = join(folder, 'data')
const before = process.env['DATABASE_URL']
let server: OwnServer

/** Runs a command as the command line does: over the folder, or over the server that DATABASE_URL names. */
async function run(place: string | null, name: string, ...words: string[]): Promise<{ out: string; err: string; code: number | string }> {
  if (place) process.env['DATABASE_URL'] = place
  else delete process.env['DATABASE_URL']
  const command = asCommand(registerCommands.find((one) => one.name === name)!)
  let out = '', err = ''
  const args = parseArgs([...words, ...(place ? [] : [`--data=${data}`])], command.args)
  const code = await command.run({ args, words: args._, terminal: { out: (text) => { out += text }, error: (text) => { err += text }, colour: false, width: 200, watched: false } }).catch((error: Error) => error.message)
  return { out, err, code }
}

describe.skipIf(noServer)('a register on a server, on the command line', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    server = await OwnServer.start()
    for (const [id, day] of [['one', '2023-09-11'], ['two', '2023-09-12'], ['three', '2023-09-13']]) writeFileSync(join(folder, `${id}.json`), JSON.stringify({ id, language: 'en', published: day, outlet: 'Wire', url: '', title: 'Two states', text: `Turkish Foreign Minister Hakan Fidan arrived in Astana on Monday. This is ${id}.` }))
    writeFileSync(join(folder, 'broken.json'), '{"title": "half')
  }, 120_000)
  afterAll(async () => {
    if (before === undefined) delete process.env['DATABASE_URL']
    else process.env['DATABASE_URL'] = before
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is what a register in a folder becomes by moving, decisions and all', async () => {
    const url = await server.database()
    await run(null, 'add', join(folder, 'one.json'), join(folder, 'two.json'))
    const [entry] = (await run(null, 'entries', '--json', '--kind=visit')).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string })
    await run(null, 'correct', entry!.id, 'place=Almaty', '--who=Aigul')
    await run(null, 'remind', entry!.id, '--owner=Marat', '--who=Aigul')
    const moved = await run(null, 'move', `--to=${url}`)
    expect([moved.code, moved.out]).toEqual([0, expect.stringMatching(/records moved to postgres:.*both registers have the digest [0-9a-f]{64}/)])
    const [there] = (await run(url, 'entries', '--json', '--kind=visit')).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; place: string })
    expect(there).toMatchObject({ id: entry!.id, place: 'Almaty' })
    expect((await run(url, 'history', entry!.id)).out).toMatch(/correct place = Almaty/)
    expect((await run(null, 'move', `--to=${url}`)).code).toMatch(/expected an empty register/)
    expect((await run(null, 'move', '--to=postgres://nobody@localhost:1/none')).code).toMatch(/expected a Postgres server at/)
  })

  it('answers add at once with a job, which work does and jobs shows', async () => {
    const url = await server.database()
    const added = await run(url, 'add', join(folder, 'one.json'), join(folder, 'three.json'), join(folder, 'broken.json'), '--json')
    expect(added.code).toBe(2)
    expect(added.err).toMatch(/no worker is at work: npx diwan work/)
    const job = JSON.parse(added.out) as { id: string; reports: number; done: number; finished: null }
    expect(job).toMatchObject({ reports: 2, done: 0, finished: null })
    expect((await run(url, 'entries', '--json')).out).toBe('')
    const worked = await run(url, 'work', '--once')
    expect([worked.code, worked.out]).toEqual([0, expect.stringMatching(/2 reports read, \d+ facts, 0 waiting/)])
    expect((await run(url, 'jobs', job.id)).out).toMatch(/2 reports {2}done .*2 added/)
    expect((await run(url, 'jobs', '--json')).out).toContain(job.id)
    expect((await run(url, 'entries', '--json', '--kind=visit')).out.trim().split('\n')).toHaveLength(1)
    expect((await run(url, 'aside')).out).toContain('broken.json')
    expect((await run(url, 'jobs', 'j-none')).code).toMatch(/expected the id of a job/)
    expect((await run(null, 'jobs')).code).toMatch(/expected a register on a Postgres server/)
  })

  it('waits for workers where asked to', async () => {
    const url = await server.database()
    const waiting = run(url, 'add', join(folder, 'one.json'), '--wait')
    await new Promise((resolve) => { setTimeout(resolve, 500) })
    for (let worked = ''; !worked.includes('1 reports read');) worked = (await run(url, 'work', '--once')).out
    expect(await waiting).toMatchObject({ code: 0, out: expect.stringMatching(/1 report {2}done .*1 added/) })
  })
})
