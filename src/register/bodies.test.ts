import { expect, it } from 'vitest'
import type { SessionFact, SigningFact } from '../facts/fact.ts'
import { bodiesOf, historyOf } from './bodies.ts'
import { cardOf } from './card.ts'
import { followUp, statusOn } from './followup.ts'
import { joinAll } from './join.ts'
import type { Told } from './told.ts'

const common = { evidence: [[0, 10] as [number, number]], confidence: 1, rule: 'test' }
const isState = (party: string) => party.length === 3
let made = 0

const sat = (day: string, body: string, ordinal: number | null, placeId: string): Told => {
  const report = `report-${++made}`
  const fact: SessionFact = { kind: 'session', body, bodyType: 'council', parties: ['TUR', 'KAZ'], ordinal, modality: 'happened', when: { start: day, end: day }, place: placeId, placeId, ...common }
  return { report, index: 0, published: day, language: 'en', voice: report, fact }
}
const NAMES = { english: 'High-Level Strategic Cooperation Council', short: 'Strategic Council', turkish: 'YDSK', arabic: 'مجلس التعاون الاستراتيجي رفيع المستوى' }
const history = (told: Told[]) => bodiesOf(joinAll(told).map(cardOf), isState).map((body) => historyOf(body, (card) => card as never))

it('knows one council by its names in three languages, shows the session nobody told of, and expects the next one', () => {
  const found = history([sat('2012-10-11', NAMES.english, 1, 'TUR/ankara'), sat('2014-10-14', NAMES.turkish, 2, 'KAZ/astana'), sat('2018-10-12', NAMES.arabic, 4, 'KAZ/astana'), sat('2016-10-10', NAMES.short, null, 'TUR/ankara')])
  expect(found).toHaveLength(1)
  expect(found[0]!.gaps).toEqual([3])
  expect(found[0]!.rhythmMonths).toBe(24)
  expect(found[0]!.next).toMatchObject({ ordinal: 5, host: 'TUR' })
  expect(found[0]!.next!.due.start.slice(0, 4)).toBe('2020')
})

it('expects nobody to host the next one where hosts do not alternate, and nothing at all of a body that sat twice', () => {
  const [at, again, third] = [sat('2012-10-11', NAMES.english, 1, 'TUR/ankara'), sat('2014-10-14', NAMES.english, 2, 'TUR/ankara'), sat('2016-10-14', NAMES.english, 3, 'TUR/ankara')]
  expect(history([at, again, third])[0]!.next).toMatchObject({ ordinal: 4, host: null })
  expect(history([at, again])[0]!.next).toBeNull()
})

it('finds a programme overdue once its time is over and no next one is told', () => {
  const programme: SigningFact = { kind: 'signing', instrument: 'programme', title: 'New Synergy 2019-2021', count: 1, parties: ['TUR', 'KAZ'], signatories: [], period: { start: '2019-01-01', end: '2021-12-31' }, modality: 'happened', when: { start: '2019-11-11', end: '2019-11-11' }, place: null, placeId: null, ...common }
  const card = cardOf(joinAll([{ report: 'programme', index: 0, published: '2019-11-11', language: 'en', voice: 'programme', fact: programme }])[0]!)
  const { history: turns } = followUp(card, [])
  expect(statusOn(turns, card.due!.end, '2021-12-31')).toBe('open')
  expect(statusOn(turns, card.due!.end, '2022-01-01')).toBe('overdue')
})
