import { describe, expect, it } from 'vitest'
import type { EnteredFact, Told } from './told.ts'
import type { MeetingFact, PartyId, SessionFact, SigningFact, VisitFact } from '../facts/fact.ts'
import { common, on, told } from './fixture/telling.ts'
import { cardOf } from './card.ts'
import { followUp } from './followup.ts'
import { Joiner, joinAll } from './join.ts'
import { orderOf } from './told.ts'

const ADA: [string, PartyId] = ['Ada Lund', 'SWE'], OTTO: [string, PartyId] = ['Otto Brandt', 'DEU']
const met = (when: MeetingFact['when'], more: Partial<MeetingFact> = {}): MeetingFact =>
  ({ kind: 'meeting', participants: [ADA, OTTO].map(([person, party]) => ({ person, party })), format: 'summit', modality: 'happened', when, place: null, placeId: null, ...common, ...more })
const went = (person: string, when: VisitFact['when'], more: Partial<VisitFact> = {}): VisitFact =>
  ({ kind: 'visit', visitors: [{ person, party: 'SWE' }], host: 'DEU', level: null, modality: 'happened', when, place: null, placeId: null, ...common, ...more })
const deal = (parties: PartyId[], when: SigningFact['when'], topics?: string[], title: string | null = null): SigningFact =>
  ({ kind: 'signing', instrument: 'agreement', title, count: 1, parties, signatories: [], period: null, modality: 'happened', when, place: null, placeId: null, ...common, ...(topics ? { topics } : {}) })
const sat = (ordinal: number | null, when: SessionFact['when']): SessionFact =>
  ({ kind: 'session', body: 'Baltic Council', bodyType: 'council', parties: ['SWE', 'DEU'], ordinal, modality: 'happened', when, place: null, placeId: null, ...common })

const many = (count: number, published: string, fact: EnteredFact): Told[] => Array.from({ length: count }, () => told(published, fact))
/** Sizes of the entries that facts make, the greatest first. */
const sizes = (all: readonly Told[]) => joinAll(all).map((thing) => thing.reports.size).sort((a, b) => b - a)
const summit = { place: 'Oslo', placeId: 'NOR/oslo' }

describe('entries that grew beside each other', () => {
  // Told as held by reports that took "on Monday" for the Monday before.
  const early = many(4, '2018-07-13', met(on('2018-07-09'), summit)), held = many(11, '2018-07-17', met(on('2018-07-16'), summit)), talk = told('2018-07-18', met(null))

  it('are one where the days of the smaller lie a week early and nobody told of it while it was', () => {
    expect(sizes([...early, ...held, talk])).toEqual([16])
    expect(sizes([...many(4, '2018-07-10', met(on('2018-07-09'), summit)), ...held, talk])).toEqual([12, 4])
    expect(sizes([...many(4, '2018-07-13', met(on('2018-07-08'), summit)), ...held, talk])).toEqual([12, 4])
    expect(sizes([...early, ...held.slice(0, 6), talk])).toEqual([7, 4])
  })

  it('stay two where the places differ', () => {
    expect(sizes([...many(4, '2018-07-13', met(on('2018-07-09'), { place: 'Hanoi', placeId: 'VNM/hanoi' })), ...held, talk])).toEqual([12, 4])
  })

  it('say where each fact stood, until when and why', () => {
    const joiner = new Joiner()
    const all = [...early, ...held, talk].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    for (const one of all) joiner.take(one)
    const [thing] = [...joiner.things.values()], [{ less, into, until }] = joiner.merged as [Joiner['merged'][0]]
    expect([joiner.merged.length, into, until, less.reports.size]).toEqual([1, thing!.id, orderOf(talk), 4])
    expect(thing!.members.map((member) => member.was?.map((was) => [was.entry, was.until]) ?? null)).toEqual([...early.map(() => [[less.id, until]]), ...held.map(() => null), null])
    expect(thing!.members[0]!.was![0]!.grounds.map((ground) => ground.why)).toEqual(expect.arrayContaining(['most-fit', 'week-early']))
  })

  it('stay two where a person parted them', () => {
    const parted = early.map((one) => ({ ...one, partFrom: held.map((other) => `${other.report}#0`) }))
    expect(sizes([...parted, ...held, talk])).toEqual([12, 4])
  })

  it('are one instrument, told of between two and between seven, by its year and by its month', () => {
    const seven = ['CHN', 'DEU', 'FRA', 'GBR', 'IRN', 'RUS', 'USA'] as PartyId[]
    const year = on('2015-01-01', '2015-12-31'), month = on('2015-07-01', '2015-07-31')
    const grown = (two: SigningFact) => sizes([...many(5, '2018-05-01', two), ...many(12, '2018-05-02', deal(seven, month, ['nuclear']))])
    expect(grown(deal(['IRN', 'USA'], year, ['nuclear']))).toEqual([17])
    expect(grown(deal(['IRN', 'USA'], year))).toEqual([12, 5])
    expect(grown(deal(['IRN', 'USA'], year, ['energy']))).toEqual([12, 5])
    expect(grown(deal(['IRN', 'USA'], on('2016-01-01', '2016-12-31'), ['nuclear']))).toEqual([12, 5])
  })
})

describe('what is apart', () => {
  it('stays apart though talk without a day fits both: a first summit and a second, some days or a year later', () => {
    for (const day of ['2018-07-24', '2019-07-16']) expect(sizes([...many(11, '2018-07-17', met(on('2018-07-16'), summit)), ...many(6, day, met(on(day), summit)), told(day, met(null))])).toHaveLength(2)
  })

  it('stays apart where the one day that is given of the greater is another, though a month holds both', () => {
    const july = on('2018-07-01', '2018-07-31')
    expect(sizes([told('2018-07-07', met(on('2018-07-06'))), told('2018-07-15', met(on('2018-07-12'))), ...many(6, '2018-07-20', met(july))])).toEqual([7, 1])
  })

  it('stays apart where reports tell of both', () => {
    const first = many(11, '2018-07-17', met(on('2018-07-16'), summit)), early = many(4, '2018-07-13', met(on('2018-07-09'), summit))
    const twice = early.slice(0, 2).map((one) => ({ ...one, index: 1, fact: met(on('2018-07-16'), summit) }))
    expect(sizes([...early, ...twice, ...first, told('2018-07-18', met(null))])).toEqual([14, 4])
  })

  it('stays apart as plans that are told of without a day, before and after each other', () => {
    const plan = (when: MeetingFact['when'], more = {}) => met(when, { modality: 'planned', ...more })
    expect(sizes([...many(4, '2018-04-02', plan(null, { place: 'Sofia', placeId: 'BGR/sofia' })), ...many(9, '2018-06-02', plan(on('2018-06-28'), summit)), told('2018-06-03', plan(null))])).toEqual([10, 4])
  })

  it('stays apart as visits of two persons, sittings of two years, and instruments of one day', () => {
    expect(sizes([...many(8, '2018-07-17', went('Ada Lund', on('2018-07-16'))), ...many(4, '2018-07-17', went('Nils Berg', on('2018-07-16'))), told('2018-07-18', went('Ada Lund', null))])).toEqual([9, 4])
    expect(sizes([...many(8, '2018-07-17', sat(6, on('2018-07-16'))), ...many(4, '2019-07-17', sat(7, on('2019-07-16'))), told('2019-07-18', sat(null, null))])).toEqual([8, 5])
    expect(sizes([...many(8, '2018-07-17', deal(['SWE', 'DEU'], on('2018-07-16'), ['taxation'], 'Convention on double taxation')), ...many(4, '2018-07-17', deal(['SWE', 'DEU'], on('2018-07-16'), ['fisheries'], 'Agreement on fisheries')), told('2018-07-18', deal(['SWE', 'DEU'], on('2018-07-16')))])).toEqual([9, 4])
  })
})

describe('a plan', () => {
  const plan = many(4, '2018-07-01', met(on('2018-07-16'), { ...summit, modality: 'planned' }))
  const endings = (all: readonly Told[]) => {
    const cards = joinAll([...plan, ...all]).map(cardOf)
    return followUp(cards.find((card) => card.promise)!, cards).history.map((change) => [change.status, change.since])
  }

  it('is kept from the day itself on, though some told of it too early', () => {
    expect(endings([...many(4, '2018-07-13', met(on('2018-07-09'), summit)), ...many(11, '2018-07-17', met(on('2018-07-16'), summit)), told('2018-07-18', met(null))])).toEqual([['open', '2018-07-01'], ['met', '2018-07-16']])
  })

  it('is not kept by what is told before its day as of this year', () => {
    expect(endings([told('2018-07-05', met(on('2018-01-01', '2018-12-31')))])).toEqual([['open', '2018-07-01']])
    expect(endings([told('2018-07-20', met(on('2018-07-01', '2018-07-31')))])).toEqual([['open', '2018-07-01'], ['met', '2018-07-20']])
  })
})
