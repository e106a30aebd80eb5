import { describe, expect, it } from 'vitest'
import type { FigureFact, PledgeFact, SessionFact, SigningFact } from '../facts/fact.ts'
import { cardOf } from './card.ts'
import { followUp, statusOn } from './followup.ts'
import { joinAll } from './join.ts'
import { partsOf } from './parts.ts'
import { common, on, told } from './fixture/telling.ts'
import type { Told } from './told.ts'

const signing = (more: Partial<SigningFact>): SigningFact =>
  ({ kind: 'signing', instrument: 'agreement', title: null, count: 1, parties: ['EGY', 'JOR'], signatories: [], period: null, modality: 'happened', when: null, place: null, placeId: null, ...common, ...more })
const cards = (all: Told[]) => joinAll(all).map(cardOf)
const TAX = { english: 'avoidance of double taxation', arabic: 'تجنب الازدواج الضريبي' }

describe('an instrument after it was signed', () => {
  const signed = told('2016-03-10', signing({ title: TAX.arabic, topics: ['taxation'], when: on('2016-03-10') }))
  const ratified = told('2017-02-06', signing({ title: TAX.arabic, topics: ['taxation'], stage: 'ratified', stageWhen: on('2017-02-06') }))
  const inForce = told('2017-06-18', signing({ title: TAX.english, topics: ['taxation'], stage: 'in-force', stageWhen: on('2017-06-18') }))

  it('stays one entry across years and scripts, and has come as far as the last report says', () => {
    expect(cards([signed, ratified, inForce]).map((card) => [card.stage, card.when, card.reports.length])).toEqual([['in-force', on('2016-03-10'), 3]])
    expect(cards([signed, ratified]).map((card) => card.stage)).toEqual(['ratified'])
    expect(cards([signed]).map((card) => card.stage)).toEqual(['signed'])
  })

  it('keeps who says which stage', () => {
    expect(cards([signed, ratified, inForce])[0]!.values['stage']?.map(({ value, independent }) => [value, independent]).sort()).toEqual([['in-force', 1], ['ratified', 1], ['signed', 1]])
  })

  it('is another one where its subject is another', () => {
    expect(cards([signed, told('2017-06-18', signing({ title: 'maritime transport', topics: ['maritime', 'transport'], stage: 'in-force' }))])).toHaveLength(2)
  })

  it('is announced while it is only to be signed', () => {
    expect(cards([told('2016-03-01', signing({ title: TAX.english, modality: 'planned' }))]).map((card) => card.stage)).toEqual(['announced'])
  })

  it('runs for the time for which it was last extended, and has ended when a report says so', () => {
    const programme = { instrument: 'programme' as const, title: 'cultural cooperation', topics: ['culture'] }
    const run = told('2016-03-10', signing({ ...programme, period: on('2016-01-01', '2018-12-31'), when: on('2016-03-10') }))
    const extended = told('2018-12-01', signing({ ...programme, stage: 'extended', period: on('2019-01-01', '2020-12-31') }))
    expect(cards([run, extended]).map((card) => [card.stage, card.due])).toEqual([['extended', on('2020-12-31')]])
    expect(cards([run, told('2019-01-05', signing({ ...programme, stage: 'ended' }))]).map((card) => card.stage)).toEqual(['ended'])
  })
})

describe('a promise told in one script and kept in another', () => {
  it('is met where the subject is the same, and stays open where it is another', () => {
    const plan = told('2018-09-12', signing({ title: 'التعاون العسكري', topics: ['defence'], modality: 'planned' }))
    const status = (topics: string[]) => { const all = cards([plan, told('2018-09-13', signing({ title: 'something in Latin letters', topics, when: on('2018-09-13') }))]); const card = all.find((one) => one.promise)!; return statusOn(followUp(card, all).history, null, '2020-01-01') }
    expect([status(['defence']), status(['culture'])]).toEqual(['met', 'open'])
  })
})

describe('thirteen agreements and a list of titles', () => {
  const many = (day: string, count: number) => told(day, signing({ count, when: on(day) }))
  const one = (day: string, title: string) => told(day, signing({ title, when: on(day) }))
  it('meet: those named that day are parts of the count, whichever report came first', () => {
    const all = cards([many('2019-03-25', 13), one('2019-03-25', 'protection of investments'), one('2019-03-25', 'tourism and museums'), one('2019-05-02', 'seed potatoes')])
    const several = all.find((card) => card.count === 13)!
    expect(partsOf(several, all).map(({ relation, entry }) => [relation, all.find((card) => card.id === entry)!.title])).toEqual([['parts', 'protection of investments'], ['parts', 'tourism and museums']])
    expect(partsOf(all.find((card) => card.title === 'tourism and museums')!, all)).toEqual([{ relation: 'part of', entry: several.id }])
    expect(partsOf(all.find((card) => card.title === 'seed potatoes')!, all)).toEqual([])
  })
})

describe('a pledge to reach an amount', () => {
  const aim = { measure: 'trade' as const, amount: 1.5e9, unit: 'USD' }
  const pledge: PledgeFact = { kind: 'pledge', by: ['EGY', 'JOR'], to: [], what: 'raise trade', due: on('2016-03-10', '2020-12-31'), aim, ...common }
  const figure = (amount: number, target: boolean): FigureFact => ({ kind: 'figure', measure: 'trade', amount, unit: 'USD', parties: ['EGY', 'JOR'], target, ...common })
  it('goes as the amount goes, and not otherwise than the target told in the same words', () => {
    const all = cards([told('2016-03-10', pledge), { ...told('2016-03-10', figure(1.5e9, true)), due: on('2016-03-10', '2020-12-31') }, told('2021-03-28', figure(7.6e8, false))])
    expect(all.filter((card) => card.promise).map((card) => [card.kind, statusOn(followUp(card, all).history, card.due?.end ?? null, '2022-01-01')]).sort()).toEqual([['figure', 'missed'], ['pledge', 'missed']])
  })
})

it('keeps a session in a city that was renamed as one, and its body as one', () => {
  const sat = (day: string, place: string): SessionFact => ({ kind: 'session', body: 'Intergovernmental Commission', bodyType: 'commission', parties: ['KAZ', 'TUR'], ordinal: 12, modality: 'happened', when: on(day), place, placeId: 'KAZ/astana', ...common })
  const all = cards([told('2022-03-04', sat('2022-03-04', 'Nur-Sultan')), told('2022-09-20', sat('2022-03-04', 'Astana'))])
  expect(all.map((card) => [card.placeId, card.doubts])).toEqual([['KAZ/astana', []]])
})
