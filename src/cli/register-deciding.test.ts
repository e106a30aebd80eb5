import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'citty'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { registerCommands } from './register-commands.ts'
import { asCommand } from './register-wiring.ts'

const folder = mkdtempSync(join(tmpdir(), 'diwan-deciding-'))
const data = join(folder, 'data')
const report = (id: string, published: string, text: string) => ({ id, language: 'en', published, outlet: 'Bosphorus Wire', url: '', title: 'Two states', text })
const REPORTS = [
  report('arrival', '2023-09-11', 'Turkish Foreign Minister Hakan Fidan arrived in Astana on Monday.\n'),
  report('again', '2023-09-12', 'Turkish Foreign Minister Hakan Fidan visited Astana on Monday, the ministry wrote.\n'),
  report('plan', '2023-09-12', 'Kazakh President Kassym-Jomart Tokayev will visit Ankara on 12 October.\n'),
]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command as the command line does. */
async function run(name: string, ...words: string[]): Promise<{ out: string; err: string; code: number | string }> {
  const command = asCommand(registerCommands.find((one) => one.name === name)!)
  let out = '', err = ''
  const args = parseArgs([...words, `--data=${data}`, ...(command.args['who'] ? ['--who=Aigul'] : [])], command.args)
  const code = await command.run({ args, words: args._, terminal: { out: (text) => { out += text }, error: (text) => { err += text }, colour: false, width: 200, watched: false } }).catch((error: Error) => error.message)
  return { out, err, code }
}

type Line = { id: string; kind: string; place: string | null; when: { start: string; end: string } | null; status: string | null; reports: string[]; title: string | null; ordinal: number | null; parties: string[] }
const entries = async (...more: string[]) => (await run('entries', '--json', ...more)).out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line)
const visit = async () => (await entries('--kind=visit')).find((one) => one.status === null)!
const planned = async () => (await entries('--kind=visit', '--today=2023-09-20')).find((one) => one.status !== null)!

describe('decisions on the command line', { timeout: 240_000 }, () => {
  beforeAll(async () => {
    for (const one of REPORTS) writeFileSync(join(folder, `${one.id}.json`), JSON.stringify(one))
    expect((await run('add', ...REPORTS.map((one) => join(folder, `${one.id}.json`)))).code).toBe(0)
  }, 120_000)

  it('correct a slot of an entry, tell it in the history with who and why, and are undone by another', async () => {
    const before = await visit()
    expect(before).toMatchObject({ place: 'Astana', reports: ['arrival', 'again'] })
    const { out, code } = await run('correct', before.id, 'place=Almaty', '--why=the communiqué')
    expect(code).toBe(0)
    const [, decision] = /npx diwan undo (d-[0-9a-f]{12})/.exec(out)!
    expect(await visit()).toMatchObject({ id: before.id, place: 'Almaty', reports: ['arrival', 'again'] })
    const { out: told } = await run('history', before.id)
    expect(told).toMatch(/first told by arrival[\s\S]*told again by again[\s\S]*decision.*correct place = Almaty.*Aigul.*the communiqué/)
    expect((await run('rebuild', '--json')).out).toContain('"changed":[]')
    expect(await visit()).toMatchObject({ place: 'Almaty' })
    expect((await run('undo', decision!)).code).toBe(0)
    expect(await visit()).toMatchObject({ id: before.id, place: 'Astana' })
    expect((await run('history', before.id)).out).toContain('(undone)')
    expect((await run('correct', before.id, 'when=someday')).code).toMatch(/when: expected a day/)
    expect((await run('correct', before.id, 'colour=red')).code).toMatch(/one of the slots visitors, host/)
  })

  it('part a fact from its entry and join it again, reject it and take that back', async () => {
    const { id } = await visit()
    const fact = (JSON.parse((await run('why', id, '--json')).out) as { joined: { report: string; fact: number }[] }).joined.find((one) => one.report === 'again')!
    expect((await run('part', id, `again#${fact.fact}`)).code).toBe(0)
    const parted = (await entries('--kind=visit')).filter((one) => one.status === null)
    expect(parted.map((one) => one.reports).sort()).toEqual([['again'], ['arrival']])
    expect((await run('join', parted.find((one) => one.reports[0] === 'arrival')!.id, parted.find((one) => one.reports[0] === 'again')!.id)).code).toBe(0)
    const decisions = (await run('decisions', id, '--json')).out.trim().split('\n').map((line) => JSON.parse(line) as { id: string; act: { do: string } })
    expect((await run('undo', decisions.find((one) => one.act.do === 'part')!.id)).code).toBe(0)
    expect(await visit()).toMatchObject({ id, reports: ['arrival', 'again'] })
    const { out } = await run('reject', `again#${fact.fact}`)
    expect(await visit()).toMatchObject({ id, reports: ['arrival'] })
    expect((await run('undo', /undo (d-\S+) /.exec(out)![1]!)).code).toBe(0)
    expect(await visit()).toMatchObject({ id, reports: ['arrival', 'again'] })
    expect((await run('join', id, 'v-000000000000')).code).toMatch(/which the register does not know/)
  })

  it('set a status with a reason, an owner and a reminder', async () => {
    const { id, status } = await planned()
    expect(status).toBe('open')
    expect((await run('set-status', id, 'met')).code).toMatch(/--why/)
    expect((await run('set-status', id, 'kept', '--why=x')).code).toMatch(/expected one of open, met/)
    const { out } = await run('set-status', id, 'met', 'late', '--why=letter of the embassy')
    expect(await planned()).toMatchObject({ id, status: 'met late' })
    expect((await run('show', id, '--lang-ui=en')).out).toContain('Aigul: letter of the embassy')
    await run('undo', /undo (d-\S+) /.exec(out)![1]!)
    expect(await planned()).toMatchObject({ id, status: 'open' })
    expect((await run('remind', id, '--owner=Marat', '--on=2023-10-01')).code).toBe(0)
    const due = async (...more: string[]) => (await run('due', '--json', '--today=2023-09-20', ...more)).out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as { owner: string; remindOn: string; entry: Line })
    expect(await due('--owner=Marat')).toMatchObject([{ owner: 'Marat', remindOn: '2023-10-01', entry: { id } }])
    expect([(await due('--owner=Aigul')).length, (await due('--remind', '--today=2023-10-02')).length, (await due('--remind')).length]).toEqual([0, 1, 0])
  })

  it('settle doubts by a choice or a day, let values stand, and bring a doubt back', async () => {
    writeFileSync(join(folder, 'weekday.json'), JSON.stringify(report('weekday', '2019-03-13', 'Poland and Norway signed an agreement on fishing in Warsaw on Monday, 12 March 2019.\n')))
    writeFileSync(join(folder, 'undated.txt'), 'Talks in Rabat\nSpanish Foreign Minister Jose Albares met his Moroccan counterpart Nasser Bourita in Rabat on Friday. Trade had risen in 2022 against 2021.\n')
    await run('add', join(folder, 'weekday.json'), join(folder, 'undated.txt'))
    const doubts = async () => (await run('doubts', '--json')).out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: string; kind: string })
    const before = await doubts()
    const weekday = before.find((one) => one.kind === 'weekday-mismatch')!, day = before.find((one) => one.kind === 'published-inferred')!
    expect((await run('doubts', '--lang-ui=en')).out).toContain(`? ${weekday.id}`)
    expect((await run('settle', weekday.id, '9')).code).toMatch(/a choice from 1 to 2, found "9"/)
    const { out } = await run('settle', weekday.id, '2')
    expect((await entries('--kind=signing'))[0]).toMatchObject({ when: { start: '2019-03-11', end: '2019-03-11' } })
    expect((await run('settle', weekday.id, '2')).code).toMatch(/expected an open doubt/)
    expect((await run('settle', day.id, '2023-01-16')).code).toBe(0)
    expect((await entries('--kind=meeting', '--party=ESP'))[0]).toMatchObject({ when: { start: '2023-01-13', end: '2023-01-13' } })
    expect(await doubts()).toHaveLength(before.length - 2)
    await run('undo', /undo (d-\S+) /.exec(out)![1]!)
    expect(await doubts()).toContainEqual(weekday)
  })

  it('put in an entry by hand citing a letter, and a value beside those of reports citing a file', async () => {
    expect((await run('put', 'session', 'body=Joint Economic Commission', 'parties=Türkiye,KAZ', 'ordinal=3', 'when=2001-05', 'place=Ankara')).code).toMatch(/--note|--letter/)
    expect((await run('put', 'session', 'body=Joint Economic Commission', 'parties=Türkiye,KAZ', 'ordinal=3', 'when=2001-05', 'place=Ankara', '--letter=Ministry of Trade, no. 114')).code).toBe(0)
    const [session] = await entries('--kind=session')
    expect(session).toMatchObject({ parties: ['KAZ', 'TUR'], ordinal: 3, when: { start: '2001-05-01', end: '2001-05-31' }, place: 'Ankara' })
    expect((await run('show', session!.id, '--lang-ui=en')).out).toContain('Joint Economic Commission')
    const { id } = await visit()
    await run('put', 'visit', 'visitors=TUR: Hakan Fidan', 'host=KAZ', 'when=2023-09-11', 'place=Almaty', `--file=${join(folder, 'arrival.json')}`)
    const now = await visit()
    expect([now.id, now.reports.length]).toEqual([id, 3])
    expect((await run('show', id, '--lang-ui=en')).out).toMatch(/by hand: Aigul/)
    expect((await run('put', 'visit', 'host=KAZ', '--note=x')).code).toMatch(/visitors/)
  })

  it('import a workbook and a CSV of past sessions, each row the evidence of its entry, and take it again when it was edited', async () => {
    const book = join(folder, 'sessions.xlsx')
    const rows = (venue: string) => [
      [{ value: 'No.' }, { value: 'Date' }, { value: 'Venue' }],
      [{ value: 4 }, { value: new Date('2005-06-02T00:00:00Z'), format: 'yyyy-mm-dd' }, { value: 'Almaty' }],
      [{ value: 5 }, { value: new Date('2007-03-15T00:00:00Z'), format: 'yyyy-mm-dd' }, { value: venue }],
      [{ value: 'six' }, { value: '2009' }, { value: 'Ankara' }],
    ]
    const sheet = async (venue: string) => writeFileSync(book, await writeExcel(rows(venue) as never).toBuffer())
    const options = ['--kind=session', '--map=ordinal=No.; when=Date; place=Venue', '--set=body=Joint Economic Commission; parties=TUR,KAZ']
    await sheet('Ankara')
    const { code, err } = await run('import', book, ...options)
    expect(code).toBe(2)
    expect(err).toMatch(/row 4.*ordinal: a whole number.*"six"/)
    const sessions = async () => (await entries('--kind=session')).filter((one) => one.ordinal !== null && one.ordinal > 3).map((one) => [one.ordinal, one.when!.start, one.place]).sort()
    expect(await sessions()).toEqual([[4, '2005-06-02', 'Almaty'], [5, '2007-03-15', 'Ankara']])
    await sheet('Istanbul')
    await run('import', book, ...options)
    expect(await sessions()).toEqual([[4, '2005-06-02', 'Almaty'], [5, '2007-03-15', 'Istanbul']])
    writeFileSync(join(folder, 'old.csv'), 'Ordinal;When;Place\n1;02.11.1995;Ankara\n2;1998-04;Almaty\n')
    expect((await run('import', join(folder, 'old.csv'), '--kind=session', '--set=body=Joint Economic Commission; parties=TUR,KAZ')).code).toBe(0)
    const body = JSON.parse((await run('show', 'Joint Economic Commission', '--json')).out) as { sessions: Line[]; gaps: number[] }
    expect(body.sessions.map((one) => one.ordinal).filter((ordinal) => ordinal !== 3)).toEqual([1, 2, 4, 5])
    const { out } = await run('rebuild', '--json')
    expect(JSON.parse(out)).toMatchObject({ changed: [] })
    expect((await run('import', book, '--kind=session', '--map=ordinal=Number')).code).toMatch(/expected a column "Number"/)
  })
})
