import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../text/report.ts'
import { places } from './fixture/places.ts'
import { readVisits, visitReport } from './fixture/visits.ts'
import { openRegister } from './open.ts'
import type { Read, Register } from './register.ts'

const AT = '2020-03-01T10:00:00.000Z'
const report = (id: string, published: string, text: string): Report => ({ id, language: 'en', published, outlet: 'Post', url: '', title: 'A visit', text: `${text}\nWords of ${id} alone: ${[...id].map((letter, i) => `${letter}${i}${letter}x`).join(' ')} ${id.repeat(9)}` })
/** A better reader than that of the tests: it finds one more fact before each, and each a few letters further on. */
const readMore: Read = async (reports) => (await readVisits(reports)).map((reading) => reading && {
  ...reading, reader: 'better', facts: reading.facts.flatMap((fact) => [{ ...fact, host: 'OIC', visitors: [{ person: null, party: 'UN' }], evidence: [[0, 3]] as [number, number][] }, { ...fact, evidence: fact.evidence.map(([start, end]): [number, number] => [start + 4, end]) }] as typeof reading.facts),
})

describe.each(places())('the $name register', ({ name, start, fresh, end }) => {
  let at: Awaited<ReturnType<typeof fresh>>, register: Register
  const open = async (read: Read = readVisits) => { register = await openRegister({ ...at, read }) }
  const again = async (read?: Read) => { await register.close(); await open(read) }
  beforeAll(start)
  afterAll(end)
  beforeEach(async () => { at = await fresh(); await open() })
  afterEach(() => register.close())

  const entries = async () => (await register.entries({ limit: 1000 })).items
  const between = async (...parties: string[]) => (await register.entries({ parties, limit: 1000 })).items
  const decideOn = async (entry: string, act: (pointer: never) => object) => register.decideAll((await register.pointers(entry)).map(({ pointer }) => act(pointer as never)) as never, 'Aigul', 'seen it', AT)

  describe('decisions', { timeout: 240_000 }, () => {
    it('outlive a rebuild with another reader, since they point at words', async () => {
      await register.add([report('a', '2020-01-02', 'TUR visits KAZ. FRA visits ITA.'), report('b', '2020-01-03', 'DEU visits POL.')])
      const [visit] = await between('TUR', 'KAZ')
      await decideOn(visit!.id, (about) => ({ do: 'correct', about, slot: 'place', value: 'Almaty' }))
      await decideOn((await between('DEU'))[0]!.id, (about) => ({ do: 'reject', about }))
      expect([(await between('TUR', 'KAZ'))[0]!.place, (await between('DEU')).length]).toEqual(['Almaty', 0])
      await again(readMore)
      const { changed } = await register.rebuild()
      expect(changed.filter((one) => one.what === 'added').map((one) => one.caption).join()).toContain('OIC')
      expect([(await between('TUR', 'KAZ'))[0]!.place, (await between('DEU')).length, (await between('FRA', 'ITA'))[0]!.place]).toEqual(['Almaty', 0, null])
      expect((await register.getReport('a'))!.reader).toBe('better')
      await again()
      expect((await register.rebuild()).changed.filter((one) => one.what === 'removed').length).toBeGreaterThan(0)
      expect((await between('TUR', 'KAZ'))[0]!.place).toBe('Almaty')
    })

    it('join entries that share no days, for good, until they are undone', async () => {
      await register.add([report('a', '2020-01-02', 'TUR visits KAZ.'), report('b', '2020-06-03', 'TUR visits KAZ.'), report('c', '2020-06-04', 'FRA visits ITA.')])
      const [first, second] = (await between('TUR', 'KAZ')).sort((x, y) => (x.firstKnown! < y.firstKnown! ? -1 : 1))
      const [one] = await register.pointers(first!.id)
      const made = await decideOn(second!.id, (about) => ({ do: 'join', about, with: one!.pointer }))
      expect((await between('TUR', 'KAZ')).map((entry) => [entry.id, entry.reports])).toEqual([[first!.id, ['a', 'b']]])
      const digest = await register.digest()
      expect((await register.rebuild()).digest).toBe(digest)
      const undone = await register.decideAll(made.map(({ id }) => ({ do: 'undo', decision: id })), 'Aigul', 'wrong', AT)
      expect((await between('TUR', 'KAZ')).length).toBe(2)
      await register.decideAll(undone.map(({ id }) => ({ do: 'undo', decision: id })), 'Marat', 'right after all', AT)
      expect((await between('TUR', 'KAZ')).length).toBe(1)
      expect((await register.history(first!.id))!.filter((item) => item.what === 'decision').map((item) => [item.decision!.act.do, item.decision!.who, item.undone])).toEqual([['join', 'Aigul', false], ['undo', 'Aigul', false], ['undo', 'Marat', false]])
    })

    it('part a fact from an entry, whichever came first, and come out the same from a rebuild', async () => {
      await register.add(['a', 'b', 'c'].map((id) => report(id, '2020-01-02', 'TUR visits KAZ.')))
      const [visit] = await between('TUR', 'KAZ')
      const facts = await register.pointers(visit!.id)
      expect(facts).toHaveLength(3)
      for (const own of facts) {
        const made = await register.decideAll(facts.filter((other) => other !== own).map((other) => ({ do: 'part', about: own.pointer, with: other.pointer })), 'Aigul', '', AT + own.report)
        expect((await between('TUR', 'KAZ')).map((entry) => entry.reports).sort((x, y) => x.length - y.length)).toEqual([[own.report], facts.filter((other) => other !== own).map((other) => other.report)])
        const digest = await register.digest()
        expect((await register.rebuild()).digest).toBe(digest)
        await register.decideAll(made.map(({ id }) => ({ do: 'undo', decision: id })), 'Aigul', '', AT + own.report)
      }
      expect((await between('TUR', 'KAZ')).map((entry) => entry.reports)).toEqual([['a', 'b', 'c']])
    })

    it('are made together or not at all, and refuse what points at nothing', async () => {
      await register.add([report('a', '2020-01-02', 'TUR visits KAZ.')])
      const [{ pointer }] = await register.pointers((await entries())[0]!.id) as [Awaited<ReturnType<Register['pointers']>>[0]]
      await expect(register.decideAll([{ do: 'reject', about: pointer }, { do: 'reject', about: { ...pointer, report: 'nowhere' } }], 'Aigul', '', AT)).rejects.toThrow(/in report nowhere, found none/)
      expect([(await entries()).length, (await register.decisions()).length]).toEqual([1, 0])
    })
  })

  describe('what is kept', { timeout: 240_000 }, () => {
    it('comes back in the same types wherever it is kept', async () => {
      await register.add([visitReport(1), visitReport(2)])
      const [entry] = await entries()
      expect([entry!.when!.start, entry!.firstKnown, typeof entry!.independent]).toEqual([expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), 'number'])
      const counts = await register.counts()
      expect(Object.values(counts).every((count) => Number.isInteger(count))).toBe(true)
      expect((await register.listReports()).items[0]!.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect((await register.matrix())[0]).toMatchObject({ entries: expect.any(Number), last: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
    })

    it('is the same in whatever order reports come, and after a rebuild', async () => {
      const all = Array.from({ length: 24 }, (_, n) => visitReport(n))
      for (const n of [5, 3, 7, 0, 6, 2, 4, 1]) await register.add(all.slice(n * 3, n * 3 + 3))
      const digest = await register.digest()
      expect(await register.rebuild()).toMatchObject({ reports: 24, changed: [], digest })
    })

    it('leaves a tombstone and nothing else of a report taken down, also after a rebuild', async () => {
      await register.add([report('a', '2020-01-02', 'TUR visits KAZ.'), report('b', '2020-01-02', 'FRA visits ITA.')])
      await decideOn((await between('TUR'))[0]!.id, (about) => ({ do: 'confirm', about }))
      await register.takeDown('a', 'a court said so', AT)
      for (const once of [true, false]) {
        expect([(await between('TUR')).length, (await register.search('TUR')).total]).toEqual([0, 0])
        expect(await register.getReport('a')).toMatchObject({ report: { text: '', title: '' }, facts: [], takenDown: { why: 'a court said so', at: AT } })
        expect((await register.add([report('a', '2020-01-02', 'TUR visits KAZ.')]))[0]!.outcome).toBe('taken down')
        if (once) await register.rebuild()
      }
    })
  })

  it('is where it says', () => { expect(register.place).toMatch(name === 'embedded' ? /diwan-place-/ : /^postgres:/) })
})
