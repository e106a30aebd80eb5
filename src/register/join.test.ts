import { describe, expect, it } from 'vitest'
import type { FrameworkFact, MeetingFact, PartyId, SigningFact, VisitFact } from '../facts/fact.ts'
import { cardOf } from './card.ts'
import { joinAll } from './join.ts'
import { common, on, told } from './fixture/telling.ts'
import type { EnteredFact } from './told.ts'

const meeting = (people: [string | null, PartyId][], when: MeetingFact['when'], more: Partial<MeetingFact> = {}): MeetingFact =>
  ({ kind: 'meeting', participants: people.map(([person, party]) => ({ person, party })), format: 'summit', modality: 'happened', when, place: null, placeId: null, ...common, ...more })
const visit = (people: string[], when: VisitFact['when'], more: Partial<VisitFact> = {}): VisitFact =>
  ({ kind: 'visit', visitors: people.map((person) => ({ person, party: 'SAU' })), host: 'FRA', level: null, modality: 'happened', when, place: null, placeId: null, ...common, ...more })
const signing = (count: number | null, placeId: string): SigningFact =>
  ({ kind: 'signing', instrument: 'agreement', title: null, count, parties: ['TUR', 'KAZ'], signatories: [], period: null, modality: 'happened', when: on('2022-05-10'), place: placeId, placeId, ...common })
const ties = (change: FrameworkFact['change']): FrameworkFact => ({ kind: 'framework', parties: ['ERI', 'ETH'], level: 'diplomatic-relations', name: 'ties', change, when: null, ...common })
const KIM: [string, PartyId] = ['Kim Jong Un', 'PRK'], MOON: [string, PartyId] = ['Moon Jae-in', 'KOR'], TRUMP: [string, PartyId] = ['Donald Trump', 'USA']

describe('an entry told of many times', () => {
  const first = Array.from({ length: 12 }, () => told('2018-04-28', meeting([KIM, MOON], on('2018-04-27'))))

  it('does not drift to another meeting of one of its people', () => {
    const strayed = [told('2018-04-29', meeting([KIM, MOON, TRUMP], on('2018-04-27'))), told('2018-05-10', meeting([KIM, TRUMP], null)), told('2018-06-13', meeting([KIM, TRUMP], on('2018-06-12')))]
    const things = joinAll([...first, ...strayed])
    expect(things.map((thing) => cardOf(thing).parties)).toContainEqual(['PRK', 'USA'])
    expect(things.find((thing) => thing.reports.has(first[0]!.report))!.reports.size).toBe(13)
  })

  it('is still meant weeks later by a report that names its people and no day', () => {
    expect(joinAll([...first, told('2018-05-20', meeting([KIM, MOON], null))])).toHaveLength(1)
    expect(joinAll([...first.slice(0, 2), told('2018-05-20', meeting([KIM, MOON], null))])).toHaveLength(2)
  })

  it('takes no days that lie apart from those most reports give', () => {
    expect(joinAll([...first, told('2018-05-27', meeting([KIM, MOON], on('2018-05-26')))])).toHaveLength(2)
  })
})

it('keeps one visit together whoever else came along and whichever of its days is named', () => {
  const days = ['2018-04-08', '2018-04-09', '2018-04-10']
  expect(joinAll(days.map((day, i) => told('2018-04-10', visit(i === 2 ? ['Adel al-Jubeir', 'Mohammed bin Salman'] : ['Mohammed bin Salman'], on(day)))))).toHaveLength(1)
})

it('keeps one year apart from the next', () => {
  const deal = (year: number): EnteredFact => ({ ...signing(1, 'AUT'), parties: ['IRN', 'USA'], when: on(`${year}-01-01`, `${year}-12-31`) })
  expect(joinAll([told('2018-02-21', deal(2016)), told('2018-03-26', deal(2015))])).toHaveLength(2)
})

it('knows one sitting by its number and day whatever it is called, and not by the day alone', () => {
  const sat = (body: string, bodyType: 'summit' | 'mechanism', ordinal: number | null): EnteredFact => ({ kind: 'session', body, bodyType, parties: ['DZA', 'ITA'], ordinal, modality: 'happened', when: on('2015-05-27'), place: null, placeId: null, ...common })
  expect(joinAll([told('2015-05-27', sat('High-Level Meeting', 'mechanism', 3)), told('2015-05-28', sat('intergovernmental summit', 'summit', 3))])).toHaveLength(1)
  expect(joinAll([told('2015-05-27', sat('High-Level Meeting', 'mechanism', 3)), told('2015-05-28', sat('intergovernmental summit', 'summit', 2))])).toHaveLength(2)
  expect(joinAll([told('2015-05-27', sat('High-Level Meeting', 'mechanism', null)), told('2015-05-28', sat('intergovernmental summit', 'summit', null))])).toHaveLength(2)
})

it('keeps ties cut and ties restored as two turns', () => {
  expect(joinAll([told('2018-06-27', ties('cut')), told('2018-07-09', ties('restored')), told('2018-07-10', ties('restored'))])).toHaveLength(2)
})

describe('what reports say differently', () => {
  it('keeps 15 agreements and 14, Ankara and Istanbul, the best supported first, and doubts', () => {
    const card = cardOf(joinAll([told('2022-05-10', signing(15, 'TUR/ankara')), told('2022-05-11', signing(15, 'TUR/ankara')), told('2022-05-11', signing(14, 'TUR/istanbul'))])[0]!)
    expect(card.values['count']?.map(({ value, independent }) => [value, independent])).toEqual([[15, 2], [14, 1]])
    expect(card.values['place']?.map(({ value }) => value)).toEqual(['TUR/ankara', 'TUR/istanbul'])
    expect(card.doubts.map(({ slot }) => slot)).toEqual(['place', 'count'])
  })

  it('joins what is called off on a day to what had been planned for another', () => {
    const things = joinAll([told('2024-02-01', visit(['Mohammed bin Salman'], on('2024-02-12'), { modality: 'planned' })), told('2024-02-09', visit(['Mohammed bin Salman'], on('2024-02-09'), { modality: 'cancelled' }))])
    expect(things).toHaveLength(1)
    expect(cardOf(things[0]!).due).toEqual(on('2024-02-12'))
  })
})
