import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StatementFact } from '../../facts/fact.ts'
import type { Report } from '../../text/report.ts'
import { places } from '../fixture/places.ts'
import { readVisits } from '../fixture/visits.ts'
import { openRegister } from '../open.ts'
import type { Read, Register } from '../register.ts'

const AT = '2020-03-01T10:00:00.000Z'
const report = (id: string, published: string | null, text: string): Report => ({ id, language: 'en', published, outlet: 'Post', url: '', title: `Report ${id}`, text: `${text}\nWords of ${id} alone: ${id.repeat(40)} ${[...id].map((letter, i) => `${letter}${i}${letter}x`).join(' ')}` })

/** Besides visits, what a state says: "KAZ says …" up to the end of its line. A report without a day stays without one. */
const readSaying: Read = async (reports) => (await readVisits(reports.map((one) => ({ ...one, published: one.published ?? '2020-01-01' })))).map((reading, i) => reading && {
  ...reading, report: reports[i]!,
  facts: [...reading.facts, ...[...reports[i]!.text.matchAll(/([A-Z]{3}) says/g)].map((found): StatementFact => { const start = found.index + reports[i]!.title.length + 1; return { kind: 'statement', speaker: { person: null, party: found[1]! }, evidence: [[start, start + found[0].length]], confidence: 1, rule: 'test' } })],
})

describe.each(places())('lists of the $name register', { timeout: 240_000 }, ({ start, fresh, end }) => {
  let register: Register
  beforeAll(start, 120_000)
  afterAll(end)
  beforeEach(async () => { register = await openRegister({ ...await fresh(), read: readSaying }) }, 120_000)
  afterEach(() => register.close())

  const cut = async <T>(ask: (page: { limit: number; offset: number }) => Promise<{ items: T[]; total: number }>) => { const all: T[] = []; for (let offset = 0; ; offset += 2) { const { items, total } = await ask({ limit: 2, offset }); all.push(...items); if (offset + 2 >= total) return { all, total } } }

  it('of reports show the newest first and those without a day last, in pages that neither lose nor double any', async () => {
    await register.add([report('b', '2020-01-02', 'TUR visits KAZ.'), report('n1', null, 'Nothing.'), report('c', '2020-01-03', 'FRA visits ITA.'), report('n2', null, 'Nothing else.'), report('a', '2020-01-02', 'DEU visits POL.')])
    await register.takeDown('c', 'an error', AT)
    const { all, total } = await cut((page) => register.listReports(page))
    expect([all.map((line) => line.id), total]).toEqual([['b', 'a', 'n2', 'n1'], 4])
    expect((await register.listReports({ party: 'TUR' })).items.map((line) => line.id)).toEqual(['b'])
    expect((await register.listReports({ asKnownOn: '2020-01-02' })).total).toBe(2)
    expect(await register.today({ today: '2020-02-01' })).toMatchObject({ reports: 4, quiet: 2, lastReport: '2020-01-02' })
    expect(await register.today({ today: '2020-02-01', asKnownOn: '2020-01-01' })).toMatchObject({ reports: 0, quiet: 0, lastReport: null })
  })

  it('of what two parties said keep to their reports, leave out what was rejected, and give whole sentences', async () => {
    await register.add([report('a', '2020-01-02', 'TUR visits KAZ. TUR says it is glad of that. FRA says nothing.'), report('b', '2020-01-05', 'TUR visits KAZ. KAZ says it is too.'), report('c', '2020-01-06', 'TUR says other things.')])
    const { all, total } = await cut((page) => register.statements('TUR', 'KAZ', page))
    expect([all.map((one) => [one.report, one.party, one.quote]), total]).toEqual([[['b', 'KAZ', 'KAZ says it is too.'], ['a', 'TUR', 'TUR says it is glad of that.']], 2])
    expect((await register.statements('TUR', 'KAZ', { asKnownOn: '2020-01-03' })).items.map((one) => one.report)).toEqual(['a'])
    const span = (await register.getReport('b'))!.facts.find((fact) => fact.kind === 'statement')!.evidence[0]!
    await register.decide({ do: 'reject', about: { report: 'b', kind: 'statement', span } }, 'Aigul', '', AT)
    expect((await register.statements('TUR', 'KAZ')).total).toBe(1)
  })

  it('of decisions about an entry hold what undoes them, and what undoes that', async () => {
    await register.add([report('a', '2020-01-02', 'TUR visits KAZ.'), report('b', '2020-08-03', 'TUR visits KAZ.'), report('c', '2020-01-04', 'FRA visits ITA.')])
    const [late, early] = (await register.entries({ parties: ['TUR', 'KAZ'] })).items
    const [from, to, other] = await Promise.all([late!.id, early!.id, (await register.entries({ parties: ['FRA'] })).items[0]!.id].map(async (id) => (await register.pointers(id))[0]!.pointer))
    const join = await register.decide({ do: 'join', about: from!, with: to! }, 'Aigul', '', AT)
    const undo = await register.decide({ do: 'undo', decision: join.id }, 'Aigul', '', AT)
    const redo = await register.decide({ do: 'undo', decision: undo.id }, 'Marat', '', AT)
    await register.decide({ do: 'confirm', about: other! }, 'Marat', '', AT)
    expect((await register.decisions(early!.id)).map((one) => one.id)).toEqual([join.id, undo.id, redo.id])
    expect((await register.decisions('c')).map((one) => one.act.do)).toEqual(['confirm'])
  })
})
