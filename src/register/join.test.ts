import { describe, expect, it } from 'vitest'
import type { FrameworkFact, MeetingFact, PartyId, SigningFact, VisitFact } from '../facts/fact.ts'
import { cardOf } from './card.ts'
import { Joiner, joinAll } from './join.ts'
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

describe('what everybody speaks of', () => {
  const plans = Array.from({ length: 10 }, () => told('2018-05-20', meeting([KIM, TRUMP], on('2018-06-12'), { modality: 'planned', place: 'Singapore', placeId: 'SGP/singapore' })))
  const nameless: [string | null, PartyId][] = [[null, 'PRK'], [null, 'USA']]
  const more = (published: string, people: [string | null, PartyId][], slots: Partial<MeetingFact>, known = plans) => joinAll([...known, told(published, meeting(people, null, { modality: 'planned', ...slots }))]).length

  it('is meant by a report that names no day and the wrong town, while it is awaited', () => {
    expect(more('2018-05-25', [KIM, TRUMP], { place: 'Seoul', placeId: 'KOR/seoul' })).toBe(1)
    expect(more('2018-05-25', [KIM, TRUMP], { place: 'Seoul', placeId: 'KOR/seoul' }, plans.slice(0, 3))).toBe(2)
    expect(more('2018-06-13', [KIM, TRUMP], { place: 'Seoul', placeId: 'KOR/seoul' })).toBe(2)
  })

  it('is meant by a summit without names, not by talks and not by one that is only possible', () => {
    expect(more('2018-05-25', nameless, {})).toBe(1)
    expect(more('2018-05-25', nameless, {}, plans.slice(0, 3))).toBe(2)
    expect(more('2018-05-25', nameless, { format: 'talks' })).toBe(2)
    expect(more('2018-05-25', nameless, { modality: 'possible' })).toBe(2)
  })

  it('is meant weeks later rather than what one report dated wrongly', () => {
    const held = Array.from({ length: 12 }, () => told('2018-06-13', meeting([KIM, TRUMP], on('2018-06-12'))))
    const wrong = told('2018-06-23', meeting([KIM, TRUMP], on('2018-06-22'))), later = told('2018-06-27', meeting([KIM, TRUMP], null))
    expect(joinAll([...held, wrong, later]).find((thing) => thing.reports.has(later.report))!.reports).toContain(held[0]!.report)
    expect(joinAll([...held.slice(0, 4), wrong, later]).find((thing) => thing.reports.has(later.report))!.reports).toContain(wrong.report)
  })

  it('is no person because many tell of him', () => {
    const office = (person: string): EnteredFact => ({ kind: 'office', person, role: 'head-of-state', party: 'FRA', portfolio: null, former: false, ...common })
    const things = joinAll([told('2018-06-01', office('Brigitte Macron')), ...Array.from({ length: 30 }, () => told('2018-06-02', office('Emmanuel Macron'))), told('2018-06-03', office('Macron')), told('2018-06-04', office('Brigitte Macron'))])
    expect(things.find((thing) => thing.lastPublished === '2018-06-04')!.members).toHaveLength(2)
  })

  it.each([['Brigitte', 'Emmanuel'], ['Emmanuel', 'Brigitte']])('is the same person whether known by reports or by a record: %s once, %s often', (once, often) => {
    const office = (person: string): EnteredFact => ({ kind: 'office', person, role: 'head-of-state', party: 'FRA', portfolio: null, former: false, ...common })
    const facts = [told('2018-06-01', office(`${once} Macron`)), ...Array.from({ length: 3 }, () => told('2018-06-02', office(`${often} Macron`)))]
    const chosen = [false, true].map((byRecord) => {
      const joiner = new Joiner()
      for (const thing of joinAll(facts)) {
        if (byRecord) thing.reports.clear()
        joiner.put(thing)
      }
      const later = told('2018-06-03', office('Macron'))
      expect(joiner.candidates(later)).toHaveLength(2)
      joiner.take(later)
      return [...joiner.things.values()].findIndex((thing) => thing.reports.has(later.report))
    })
    expect(chosen[0]).toBe(chosen[1])
  })

  it('takes no plan told after its day: that is the next one', () => {
    expect(more('2018-06-14', [KIM, TRUMP], {})).toBe(1)
    expect(more('2018-06-20', [KIM, TRUMP], {})).toBe(2)
    expect(joinAll([told('2018-05-20', meeting([KIM, TRUMP], on('2018-05-27'), { modality: 'planned' })), told('2018-08-02', meeting([KIM, TRUMP], null, { modality: 'planned' }))])).toHaveLength(2)
  })
})

describe('days that lie', () => {
  const PUTIN: [string, PartyId] = ['Vladimir Putin', 'RUS']
  const early = ['2018-07-13', '2018-07-15'].map((day) => told(day, meeting([PUTIN, TRUMP], on('2018-07-09'))))
  const month = told('2018-07-12', meeting([PUTIN, TRUMP], on('2018-07-01', '2018-07-31')))
  const held = told('2018-07-16', meeting([PUTIN, TRUMP], on('2018-07-16')))
  const later = told('2018-07-17', meeting([PUTIN, TRUMP], null))

  it('bring in no later talk by a month that somebody gave', () => {
    const things = joinAll([month, ...early, held, later])
    expect(things.find((thing) => thing.reports.has(later.report))!.reports).toContain(held.report)
  })

  it('count less as a week that is over than as the day itself', () => {
    const week = told('2018-07-10', meeting([PUTIN, TRUMP], on('2018-07-02', '2018-07-08'))), today = told('2018-07-11', meeting([PUTIN, TRUMP], on('2018-07-11'))), undated = told('2018-07-11', meeting([PUTIN, TRUMP], null))
    expect(joinAll([week, today, undated]).find((thing) => thing.reports.has(undated.report))!.reports).toContain(today.report)
  })

  it('tell nothing as this year, and something as a year gone by', () => {
    const visits = (year: number) => joinAll([told('2018-04-30', visit(['Mohammed bin Salman'], on(`${year}-03-20`))), told('2018-06-20', visit(['Mohammed bin Salman'], on(`${year}-01-01`, `${year}-12-31`), { place: 'Paris', placeId: 'FRA' }))])
    expect(visits(2018)).toHaveLength(2)
    expect(visits(2016)).toHaveLength(1)
  })
})

describe('who met whom', () => {
  const POMPEO: [string, PartyId] = ['Mike Pompeo', 'USA']

  it('is not the same for a minister and his president, though one side and the day agree', () => {
    const people = (...all: [string, PartyId][]) => told('2018-04-27', meeting(all, on('2018-04-26'), { place: 'Pyongyang', placeId: 'PRK/pyongyang', format: 'talks' }))
    expect(joinAll([people(KIM, POMPEO), people(KIM, TRUMP)])).toHaveLength(2)
    expect(joinAll([people(KIM, POMPEO), people(KIM, ['Pompeo', 'USA'])])).toHaveLength(1)
    expect(joinAll([people(['Moon', 'KOR'], KIM), people(MOON, KIM)])).toHaveLength(1)
  })

  it('is one on its day wherever reports put it', () => {
    const at = (placeId: string, when: MeetingFact['when']) => told('2018-06-12', meeting([KIM, TRUMP], when, { place: placeId, placeId }))
    expect(joinAll([at('PRK', on('2018-06-12')), at('SGP/singapore', null)])).toHaveLength(1)
    expect(joinAll([at('PRK', on('2018-05-20')), at('SGP/singapore', null)])).toHaveLength(2)
  })
})

it('leads no pledge to the next by words they share', () => {
  const pledge = (what: string): EnteredFact => ({ kind: 'pledge', by: ['PRK'], to: ['USA'], what, due: null, ...common })
  const ways = ['give up all nuclear weapons of the peninsula', 'give up nuclear weapons of the whole peninsula', 'give up nuclear weapons of the peninsula and seek lasting peace', 'give up all nuclear weapons of the peninsula for good'].map((what) => told('2018-06-12', pledge(what)))
  expect(joinAll(ways)).toHaveLength(1)
  expect(joinAll([...ways, told('2018-06-13', pledge('seek lasting peace and prosperity of the peninsula'))])).toHaveLength(2)
})

it('knows a summit of an organisation whichever of its members a report names beside it', () => {
  const sat = (body: string, parties: PartyId[], day = '2018-06-09'): EnteredFact => ({ kind: 'session', body, bodyType: 'summit', parties, ordinal: null, modality: 'happened', when: on(day), place: null, placeId: null, ...common })
  expect(joinAll([told('2018-06-09', sat('G7 summit', ['G7'])), told('2018-06-09', sat('G7 summit', ['G7', 'USA'])), told('2018-06-10', sat('summit of the G7', ['G7', 'FRA', 'CAN']))]).map((thing) => cardOf(thing).parties)).toEqual([['G7']])
  expect(joinAll([told('2018-07-16', sat('EU summit', ['EU'], '2018-07-16')), told('2018-07-16', sat('EU-China summit', ['EU', 'CHN'], '2018-07-16'))])).toHaveLength(2)
})

describe('an instrument of which many tell', () => {
  const deal = (when: SigningFact['when'], topics: string[]): EnteredFact => ({ ...signing(1, 'AUT'), parties: ['IRN', 'USA'], place: null, placeId: null, when, topics })
  const known = Array.from({ length: 10 }, (_, i) => told(`2018-05-${10 + i}`, deal(on('2015-01-01', '2015-12-31'), ['nuclear'])))

  it('is meant years later by its subject alone', () => {
    expect(joinAll([...known, told('2018-10-06', deal(null, ['nuclear']))])).toHaveLength(1)
  })

  it('is one whether the other side is named or told of as the powers, in the same days and on the same subject', () => {
    const powers = (year: number, topics: string[], other: PartyId = 'other:the powers') => told('2018-06-04', { ...deal(on(`${year}-01-01`, `${year}-12-31`), topics), parties: ['IRN', other] } as EnteredFact)
    expect(joinAll([known[0]!, powers(2015, ['nuclear'])])).toHaveLength(1)
    expect(joinAll([known[0]!, powers(2016, ['nuclear'])])).toHaveLength(2)
    expect(joinAll([known[0]!, powers(2015, ['energy'])])).toHaveLength(2)
    expect(joinAll([known[0]!, powers(2015, ['nuclear'], 'FRA')])).toHaveLength(2)
  })

  it('is meant though another that few tell of fits alike; of two that few tell of neither is', () => {
    const other = told('2018-05-08', { ...deal(on('2015-01-01', '2015-12-31'), ['nuclear']), parties: ['DEU', 'IRN', 'USA'] } as EnteredFact), later = told('2018-06-30', deal(on('2015-01-01', '2015-12-31'), ['nuclear']))
    const apart = { ...other, partFrom: known.map(({ report }) => `${report}#0`) }
    expect(joinAll([apart, ...known.map((one) => ({ ...one, partFrom: [`${other.report}#0`] })), later]).find((thing) => thing.reports.has(later.report))!.reports).toContain(known[0]!.report)
    expect(joinAll([apart, ...known.slice(0, 3).map((one) => ({ ...one, partFrom: [`${other.report}#0`] })), later])).toHaveLength(3)
  })

  it('is not meant by another subject, nor where few tell of it', () => {
    expect(joinAll([...known, told('2018-10-06', deal(null, ['taxation']))])).toHaveLength(2)
    expect(joinAll([...known.slice(0, 3), told('2018-10-06', deal(null, ['nuclear']))])).toHaveLength(2)
  })
})

it('takes a journey of weeks, reported stop by stop, as one, and a later one as another', () => {
  const stops = ['2018-03-20', '2018-03-20', '2018-03-21', '2018-03-22', '2018-03-23', '2018-03-24', '2018-03-24', '2018-03-25', '2018-03-25', '2018-03-26', '2018-03-28', '2018-03-31', '2018-04-03'].map((day, i) => told(day, visit(['Mohammed bin Salman'], i < 2 ? on('2018-03-20') : null)))
  expect(joinAll([...stops, told('2018-04-05', visit(['Mohammed bin Salman'], on('2018-04-04')))])).toHaveLength(1)
  expect(joinAll([...stops, told('2018-04-20', visit(['Mohammed bin Salman'], on('2018-04-19')))])).toHaveLength(2)
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

describe('an amount', () => {
  const goods = (whose?: PartyId): EnteredFact => ({ kind: 'figure', measure: 'trade', amount: 6e9, unit: 'USD', parties: ['KEN', 'UGA'], target: false, ...common, ...(whose ? { whose } : {}) })
  const sizes = (...all: (PartyId | undefined)[]) => joinAll(all.map((whose, i) => told(`2018-04-0${i + 1}`, goods(whose)))).map((thing) => thing.reports.size).sort()

  it('of the goods of one side is not that of the other', () => {
    expect(sizes('KEN', 'UGA', 'KEN')).toEqual([1, 2])
    expect(cardOf(joinAll([told('2018-04-01', goods('KEN'))])[0]!).caption).toContain('(KEN →)')
  })

  it('of nobody said is the one told of, whoever is said first or last', () => {
    expect(sizes('KEN', undefined, 'KEN')).toEqual([3])
    expect(sizes(undefined, 'KEN', 'UGA')).toEqual([1, 2])
  })
})

describe('a summit that everybody awaits', () => {
  const due = (day: string, count = 12) => Array.from({ length: count }, () => told('2018-05-20', meeting([KIM, TRUMP], on(day), { modality: 'planned' })))
  const held = (published: string, more: Partial<MeetingFact> = {}, people = [KIM, TRUMP], when: MeetingFact['when'] = null) => told(published, meeting(people, when, more))

  it('is meant by what is told of it as held before its day, and stays planned', () => {
    const [thing, ...others] = joinAll([...due('2018-06-12'), held('2018-05-28')])
    expect(others).toEqual([])
    expect([cardOf(thing!).modality, cardOf(thing!).claims.filter((claim) => claim.modality === 'happened')]).toEqual(['planned', []])
  })

  it('is not meant on its day, with a day of its own, by talks, by others, or where few await it', () => {
    for (const other of [held('2018-06-12'), held('2018-05-28', {}, [KIM, TRUMP], on('2018-05-26')), held('2018-05-28', { format: 'talks' }), held('2018-05-28', {}, [KIM, ['Mike Pompeo', 'USA']])]) expect(joinAll([...due('2018-06-12'), other])).toHaveLength(2)
    expect(joinAll([...due('2018-06-12', 5), held('2018-05-28')])).toHaveLength(2)
  })

  it('is one though a report tells of it both as held and as planned', () => {
    const slip = held('2018-05-28'), plan = { ...told('2018-05-28', meeting([[null, 'PRK'], [null, 'USA']], null, { modality: 'planned' })), report: slip.report, index: 1 }
    expect(joinAll([...due('2018-06-12'), slip, plan])).toHaveLength(1)
  })

  it('takes in what a person joins with it as it was read', () => {
    const plans = due('2018-06-12'), one = { ...held('2018-06-13', { format: 'talks' }), joinWith: [`${plans[0]!.report}#0`] }
    expect(cardOf(joinAll([...plans, one])[0]!).claims.at(-1)!.modality).toBe('happened')
  })
})
