import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Doubt } from '../facts/fact.ts'
import { makeOld } from './fixture/version.ts'
import { places } from './fixture/places.ts'
import { readVisits } from './fixture/visits.ts'
import type { Report } from '../text/report.ts'
import { openRegister } from './open.ts'
import type { Act, Read, Register } from './register.ts'

const AT = '2020-03-01T10:00:00.000Z'
const report = (id: string, published: string | null, text: string): Report => ({ id, language: 'en', published, outlet: 'Post', url: '', title: 'A visit', text: `${text}\nWords of ${id} alone: ${id.repeat(30)} ${[...id].map((letter, i) => `${letter}${i}${letter}x`).join(' ')}` })

/** Doubts each visit told with a question mark, and the day of a report that has none: it takes the first of January. */
const readDoubting: Read = async (reports) => {
  const dated = reports.map((one) => ({ ...one, published: one.published ?? '2020-01-01' }))
  return (await readVisits(dated)).map((reading, i) => {
    if (!reading) return null
    const { facts } = reading
    const words = `${dated[i]!.title}\n${dated[i]!.text}`
    const doubts: Doubt[] = facts.flatMap((fact, about): Doubt[] => (words[fact.evidence[0]![1]] === '?' ? [{ kind: 'future-as-past', spans: [fact.evidence[0]!], about, choices: [{ value: 'happened', why: 'a' }, { value: 'planned', why: 'b' }], chosen: 0, why: 'w' }] : []))
    if (reports[i]!.published === null) doubts.push({ kind: 'published-inferred', spans: [], about: null, choices: ['2020-01-01', '2020-02-02'].map((value) => ({ value, why: 'c' })), chosen: 0, why: 'w' })
    return { ...reading, doubts }
  })
}

describe.each(places())('doubts in the $name register', ({ start, fresh, end }) => {
  let at: Awaited<ReturnType<typeof fresh>>, register: Register
  beforeAll(start)
  afterAll(end)
  beforeEach(async () => { at = await fresh(); register = await openRegister({ ...at, read: readDoubting }) })
  afterEach(() => register.close())

  const open = async () => (await register.doubts()).items.map((doubt) => `${doubt.about}/${doubt.kind}`).sort()
  const numbers = async () => [(await register.doubts()).total, (await register.doubts({ limit: 1000 })).items.length, (await register.today({ today: '2020-02-01' })).doubts, (await register.counts()).doubts]
  const settle = async (of: string, kind: string, value: string) => {
    const doubt = (await register.doubts()).items.find((one) => one.about === of && one.kind === kind)!
    return register.decide({ do: 'settle', about: { report: of, kind, span: doubt.span ?? [0, 0] }, slot: null, value }, 'Aigul', '', AT)
  }

  it('of reports go once settled, with what follows from it, outlive a rebuild, and come back when undone', async () => {
    await register.add([report('a', '2020-01-02', 'TUR visits KAZ? FRA visits ITA. DEU visits POL?'), report('b', '2020-01-03', 'UZB visits AZE?')])
    expect([await open(), await numbers()]).toEqual([['a/future-as-past', 'a/future-as-past', 'b/future-as-past'], [3, 3, 3, 3]])
    const made = await settle('a', 'future-as-past', 'planned')
    expect([await open(), await numbers()]).toEqual([['a/future-as-past', 'b/future-as-past'], [2, 2, 2, 2]])
    expect((await register.entries({ parties: ['TUR', 'KAZ'] })).items).toMatchObject([{ promise: true, modality: 'planned' }])
    expect((await register.getReport('a'))!).toMatchObject({ doubts: [{ about: 2 }], settled: [{ doubt: { about: 0 }, by: made.id }] })
    expect((await register.listReports()).items.map((line) => [line.id, line.doubts])).toEqual([['b', 1], ['a', 1]])
    const digest = await register.digest()
    expect((await register.rebuild()).digest).toBe(digest)
    expect(await numbers()).toEqual([2, 2, 2, 2])
    await expect(register.decide({ do: 'settle', about: { report: 'a', kind: 'future-as-past', span: [8, 12] }, slot: null, value: 'happened' }, 'Marat', '', AT)).rejects.toThrow(`settle: expected an open doubt (future-as-past) in report a, found one that ${made.id} settled`)
    await register.decide({ do: 'undo', decision: made.id }, 'Aigul', '', AT)
    expect([await open(), await numbers()]).toEqual([['a/future-as-past', 'a/future-as-past', 'b/future-as-past'], [3, 3, 3, 3]])
    expect((await register.entries({ parties: ['TUR', 'KAZ'] })).items).toMatchObject([{ promise: false, modality: 'happened' }])
    expect((await register.getReport('a'))!.doubts.map((doubt) => doubt.about)).toEqual([0, 2])
  }, 240_000)

  it('go too where the fact itself is corrected or rejected', async () => {
    await register.add([report('a', '2020-01-02', 'TUR visits KAZ? DEU visits POL?')])
    const [first, second] = await Promise.all([['TUR', 'KAZ'], ['DEU', 'POL']].map(async (parties) => (await register.pointers((await register.entries({ parties })).items[0]!.id))[0]!.pointer))
    const acts: Act[] = [{ do: 'correct', about: first!, slot: 'modality', value: 'planned' }, { do: 'reject', about: second! }]
    const [corrected] = await register.decideAll(acts, 'Aigul', '', AT)
    expect(await numbers()).toEqual([0, 0, 0, 0])
    await register.decide({ do: 'undo', decision: corrected!.id }, 'Aigul', '', AT)
    expect(await open()).toEqual(['a/future-as-past'])
  }, 240_000)

  it('of the day of publication are settled by reading the report with the day that is given', async () => {
    await register.add([report('a', null, 'TUR visits KAZ.'), report('b', '2020-01-03', 'UZB visits AZE.')])
    const when = async () => (await register.entries({ parties: ['TUR', 'KAZ'] })).items[0]!.when!.start
    const { mark } = await register.today({ today: '2020-02-01' })
    expect([await open(), await when(), (await register.getReport('a'))!.report.published]).toEqual([['a/published-inferred'], '2020-01-01', '2020-01-01'])
    const made = await settle('a', 'published-inferred', '2020-02-02')
    expect([await open(), await when(), (await register.getReport('a'))!.report.published, await numbers()]).toEqual([[], '2020-02-02', '2020-02-02', [0, 0, 0, 0]])
    expect((await register.today({ today: '2020-03-01', since: mark })).fresh).toEqual([])
    const digest = await register.digest()
    expect((await register.rebuild()).digest).toBe(digest)
    expect([await when(), await open()]).toEqual(['2020-02-02', []])
    const undone = await register.decide({ do: 'undo', decision: made.id }, 'Aigul', '', AT)
    expect([await open(), await when()]).toEqual([['a/published-inferred'], '2020-01-01'])
    await register.decide({ do: 'undo', decision: undone.id }, 'Aigul', '', AT)
    expect([await open(), await when()]).toEqual([[], '2020-02-02'])
    await register.close()
    register = await openRegister({ ...at, read: readDoubting })
    expect(await when()).toBe('2020-02-02')
  }, 240_000)

  it('between reports go where all values may stand, until a report brings another one', async () => {
    const about = async (id: string) => (await register.pointers((await register.entries({ parties: ['TUR', 'KAZ'] })).items[0]!.id)).find((one) => one.report === id)!.pointer
    await register.add([report('a', '2020-01-02', 'TUR visits KAZ.'), report('b', '2020-01-02', 'TUR visits KAZ.'), report('c', '2020-01-02', 'TUR visits KAZ.')])
    for (const [id, value] of [['a', 'KAZ/astana'], ['b', 'KAZ/almaty']] as const) await register.decide({ do: 'correct', about: await about(id), slot: 'placeId', value }, 'Aigul', '', AT)
    const [doubt] = (await register.doubts()).items
    expect(doubt).toMatchObject({ of: 'entry', kind: 'values-differ', slot: 'place' })
    const made = await register.decide({ do: 'settle', about: await about('b'), slot: 'place', value: ['KAZ/astana', 'KAZ/almaty'] }, 'Aigul', '', AT)
    expect(await numbers()).toEqual([0, 0, 0, 0])
    expect((await register.rebuild()).changed).toEqual([])
    await register.decide({ do: 'correct', about: await about('c'), slot: 'placeId', value: 'KAZ/shymkent' }, 'Aigul', '', AT)
    expect((await register.doubts()).items.map((one) => one.slot)).toEqual(['place'])
    await register.decide({ do: 'undo', decision: made.id }, 'Aigul', '', AT)
    expect((await register.doubts()).total).toBe(1)
  }, 240_000)
})

it('a register of the version before opens with its doubts open', async () => {
  const [place] = places()
  await place!.start()
  try {
    const at = await place!.fresh()
    await makeOld(at, '007-lists')
    const register = await openRegister({ ...at, read: readVisits })
    expect((await register.getReport('one'))!.settled).toEqual([])
    await register.close()
  } finally { await place!.end() }
}, 120_000)
