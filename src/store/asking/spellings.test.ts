import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../../facts/fact.ts'
import type { Report } from '../../text/report.ts'
import { places } from '../fixture/places.ts'
import { openRegister } from '../open.ts'
import type { Read } from '../register.ts'

const report = (id: string, published: string, language: string): Report => ({ id, language, published, outlet: 'Post', url: '', title: `Report ${id}`, text: `Words of ${id} alone: ${id.repeat(40)} ${[...id].map((letter, i) => `${letter}${i}${letter}x`).join(' ')}` })
const day = (start: string) => ({ start, end: start })
const told = { evidence: [[0, 5]] as [number, number][], confidence: 1, rule: 'test' }
const office = (person: string): Fact => ({ ...told, kind: 'office', person, role: 'foreign-minister', party: 'TUR', portfolio: null, former: false })
const visit = (person: string, when: string, place: string, placeId: string): Fact => ({ ...told, kind: 'visit', visitors: [{ person, party: 'TUR' }], host: 'KAZ', level: null, modality: 'happened', when: day(when), place, placeId })
const session = (body: string, when: string, ordinal: number): Fact => ({ ...told, kind: 'session', body, bodyType: 'council', bodyKey: 'council', parties: ['KAZ', 'TUR'], ordinal, modality: 'happened', when: day(when), place: null })

const ARABIC = 'هاكان فيدان', LATIN = 'Hakan Fidan', CITY = 'أستانة', COUNCIL = 'مجلس التعاون'
const FACTS: Record<string, Fact[]> = {
  a: [office(ARABIC), visit(ARABIC, '2020-01-02', CITY, 'KAZ/astana'), session(COUNCIL, '2020-01-02', 1)],
  b: [office(LATIN), visit(LATIN, '2020-06-02', 'Astana', 'KAZ/astana'), session('Cooperation Council', '2021-06-02', 2)],
  c: [visit(LATIN, '2021-03-02', 'Kazakhstan', 'KAZ')],
}
const read: Read = async (reports) => reports.map((one) => ({ report: one, facts: FACTS[one.id]!, doubts: [], reader: 'test' }))

describe.each(places())('names in other scripts, $name', ({ start, fresh, end }) => {
  beforeAll(start, 120_000)
  afterAll(end)

  it('stand beside those of an entry: persons by their office and party, bodies by their sessions, places by their key, countries by their code', async () => {
    const register = await openRegister({ ...await fresh(), read })
    try {
      await register.add([report('a', '2020-01-03', 'ar'), report('b', '2020-06-03', 'en'), report('c', '2021-03-03', 'en')])
      const { entries, bodies } = await register.pair('TUR', 'KAZ', { today: '2022-01-01' })
      const of = (from: string, kind: string) => entries.items.find((one) => one.reports.includes(from) && one.kind === kind)!.spellings
      expect(of('a', 'visit')).toEqual({ [ARABIC]: [LATIN], [CITY]: ['Astana'] })
      expect(of('b', 'visit')).toEqual({ [LATIN]: [ARABIC], Astana: [CITY] })
      expect(of('c', 'visit')).toEqual({ [LATIN]: [ARABIC], Kazakhstan: ['KAZ'] })
      expect(of('b', 'session')).toEqual({ 'Cooperation Council': [COUNCIL] })
      expect(bodies[0]!.sessions[0]!.spellings).toEqual({ [COUNCIL]: ['Cooperation Council'] })
      expect((await register.today({ today: '2022-01-01' })).fresh.find((one) => one.reports.includes('c'))!.spellings).toHaveProperty(LATIN)
    } finally { await register.close() }
  }, 240_000)
})
