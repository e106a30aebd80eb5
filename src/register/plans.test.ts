import { describe, expect, it } from 'vitest'
import type { MeetingFact, PartyId, SessionFact, SigningFact } from '../facts/fact.ts'
import { common, on, told } from './fixture/telling.ts'
import { Joiner, joinAll } from './join.ts'
import type { EnteredFact, Told } from './told.ts'

const ADA: [string, PartyId] = ['Ada Lund', 'SWE'], OTTO: [string, PartyId] = ['Otto Brandt', 'DEU'], EVA: [string, PartyId] = ['Eva Kern', 'DEU']
const meet = (when: MeetingFact['when'], more: Partial<MeetingFact> = {}, people = [ADA, OTTO]): MeetingFact =>
  ({ kind: 'meeting', participants: people.map(([person, party]) => ({ person, party })), format: 'summit', modality: 'planned', when, place: null, placeId: null, ...common, ...more })
const sit = (when: SessionFact['when'], more: Partial<SessionFact> = {}): SessionFact =>
  ({ kind: 'session', body: 'EU summit', bodyType: 'summit', parties: ['EU'], ordinal: null, modality: 'planned', when, place: null, placeId: null, ...common, ...more })
const each = (days: string[], fact: EnteredFact): Told[] => days.map((day) => told(day, fact))
const sizes = (all: readonly Told[]) => joinAll(all).map((thing) => thing.reports.size).sort((a, b) => b - a)

describe('talk of a meeting without a day', () => {
  const rome = { place: 'Rome', placeId: 'ITA/rome' }, oslo = { place: 'Oslo', placeId: 'NOR/oslo' }
  const talk = [...each(['2018-05-20', '2018-05-30', '2018-06-04', '2018-06-09', '2018-06-15', '2018-06-20', '2018-06-27'], meet(null)), told('2018-06-03', meet(null, rome))]
  const dated = each(['2018-06-28', '2018-06-29', '2018-07-01', '2018-07-03', '2018-07-05', '2018-07-07'], meet(on('2018-07-16'), oslo))

  it('goes into the dated plan of the same two that follows it, though more reports told the talk', () => {
    const things = joinAll([...talk, ...dated])
    expect(things.map((thing) => thing.reports.size)).toEqual([14])
    expect(things[0]!.core.days).toEqual(on('2018-07-16'))
    expect(things[0]!.members.filter((member) => member.was).map((member) => member.told.report).sort()).toEqual(talk.map((one) => one.report).sort())
  })

  it('is two while few tell the days, so that what was known before stays as it was', () => {
    expect(sizes([...talk, ...dated.slice(0, 4)])).toEqual([8, 4])
  })

  it('stays apart from what others do, from a plan made much later, and from one whose days it does not mean', () => {
    expect(sizes([...talk.map((one) => ({ ...one, fact: meet(null, (one.fact as MeetingFact).placeId ? rome : {}, [ADA, EVA]) })), ...dated])).toEqual([8, 6])
    expect(sizes([...each(['2018-04-01', '2018-04-05', '2018-04-10'], meet(null, rome)), ...dated])).toEqual([6, 3])
    expect(sizes([...each(['2018-05-20'], meet(on('2018-06-02'), rome)), ...each(['2018-05-21', '2018-05-22'], meet(null, rome)), ...dated])).toEqual([6, 3])
  })

  it('stays apart where a person parted it', () => {
    expect(sizes([{ ...talk[0]!, partFrom: [`${dated[0]!.report}#0`] }, ...talk.slice(1), ...dated])).toEqual([8, 6])
  })

  it('means the next one once the day is over, where a next one is spoken of', () => {
    const next = told('2018-07-17', meet(on('2018-09-01', '2018-11-30'), rome)), later = told('2018-07-19', meet(null))
    const things = joinAll([...talk, ...dated, next, later])
    expect(things.find((thing) => thing.reports.has(later.report))!.reports).toContain(next.report)
  })

  it('of "this year" means what is left of it once the day is over', () => {
    const year = meet(on('2018-01-01', '2018-12-31')), summer = told('2018-06-20', meet(on('2018-06-01', '2018-08-31'), oslo))
    expect(sizes([summer, ...dated, told('2018-07-10', year)])).toEqual([8])
    expect(sizes([summer, ...dated, told('2018-07-25', year)])).toEqual([7, 1])
  })

  it('joins alike whatever came into the register first', () => {
    const all = [...talk, ...dated].sort((a, b) => (a.published! + a.report < b.published! + b.report ? -1 : 1))
    const one = new Joiner()
    for (const fact of all) one.take(fact)
    expect([...one.things.values()].map((thing) => [thing.id, thing.members.length])).toEqual(joinAll([...all].reverse()).map((thing) => [thing.id, thing.members.length]))
  })
})

describe('a planned sitting without a number', () => {
  it('told without a day goes with the next sitting known, and with no later one', () => {
    expect(sizes([told('2018-04-19', sit(null)), told('2018-05-16', sit(null)), ...each(['2018-06-10', '2018-06-12'], sit(on('2018-06-28')))])).toEqual([2, 1, 1])
    expect(sizes([told('2018-06-01', sit(on('2018-06-28'))), told('2018-06-20', sit(null))])).toEqual([2])
    expect(sizes([told('2018-06-01', sit(on('2018-06-01', '2018-06-30'))), told('2018-06-20', sit(null))])).toEqual([2])
    expect(sizes([told('2018-06-10', sit(null)), told('2018-06-14', sit(null))])).toEqual([2])
  })

  it('is not the one of some days later, though a wide time holds both', () => {
    expect(sizes([told('2018-06-02', sit(on('2018-06-21', '2018-06-30'))), told('2018-06-10', sit(on('2018-06-29'))), told('2018-06-22', sit(on('2018-06-24')))])).toEqual([2, 1])
    expect(sizes([told('2018-06-10', sit(on('2018-06-28', '2018-06-29'))), told('2018-06-22', sit(on('2018-06-29')))])).toEqual([2])
  })

  it('of two parties, or with a number, is waited for longer', () => {
    const board: Partial<SessionFact> = { body: 'Joint Board', bodyType: 'commission', parties: ['SWE', 'DEU'] }
    expect(sizes([told('2018-04-19', sit(null, board)), told('2018-05-16', sit(null, board))])).toEqual([2])
    expect(sizes([told('2018-04-19', sit(null, { ordinal: 9 })), told('2018-05-16', sit(null, { ordinal: 9 }))])).toEqual([2])
    expect(sizes([told('2018-04-19', sit(null)), told('2018-05-16', sit(null, { ordinal: 2 }))])).toEqual([1, 1])
  })
})

describe('ministers and leaders of one organisation', () => {
  const ministers: Partial<SessionFact> = { body: 'finance ministers of the EU', bodyType: 'forum' }, plain: Partial<SessionFact> = { body: 'meeting of the EU', bodyType: 'forum' }
  const summit = sit(on('2018-06-08'), { body: 'summit meeting of the EU' })

  it('sit apart where words say so', () => {
    expect(sizes([told('2018-06-01', summit), told('2018-06-02', sit(on('2018-06-08'), ministers))])).toEqual([1, 1])
    expect(sizes([told('2018-06-02', sit(on('2018-06-08'), ministers)), told('2018-06-03', summit)])).toEqual([1, 1])
  })

  it('sit together where they do not', () => {
    expect(sizes([told('2018-06-01', summit), told('2018-06-02', sit(on('2018-06-08'), plain))])).toEqual([2])
  })
})

describe('organs of one organisation', () => {
  const organ = (body: string, more: Partial<SessionFact> = {}) => sit(on('2018-05-18'), { body, bodyType: 'council', parties: ['UN'], modality: 'happened', ...more })

  it('are told apart by what their names do not share', () => {
    expect(sizes([told('2018-05-18', organ('Security Council')), told('2018-05-18', organ('Human Rights Council'))])).toEqual([1, 1])
    expect(sizes([told('2018-05-18', organ('Security Council')), told('2018-05-18', organ('UN Security Council'))])).toEqual([2])
  })

  it('are one where both give the number, as are the councils of two states whatever reports call them', () => {
    expect(sizes([told('2018-05-18', organ('Human Rights Council', { ordinal: 37 })), told('2018-05-18', organ('Council of the United Nations', { ordinal: 37 }))])).toEqual([2])
    expect(sizes([told('2018-05-18', organ('Business Council', { parties: ['SWE', 'DEU'] })), told('2018-05-18', organ('Council of Employers', { parties: ['SWE', 'DEU'] }))])).toEqual([2])
  })
})

describe('a meeting that several told of', () => {
  const bergen = { place: 'Bergen', placeId: 'NOR/bergen' }, held = (when: MeetingFact['when'], more: Partial<MeetingFact> = {}) => meet(when, { format: 'talks', modality: 'happened', ...more })
  const known = each(['2018-05-09', '2018-05-10', '2018-05-10', '2018-05-11', '2018-05-11'], held(on('2018-05-09'), bergen))

  it('is meant for some weeks where persons and town agree', () => {
    expect(sizes([...known, told('2018-05-28', held(null, bergen))])).toEqual([6])
    for (const other of [told('2018-06-01', held(null, bergen)), told('2018-05-28', held(null)), told('2018-05-28', held(null, { place: 'Norway', placeId: 'NOR' }))]) expect(sizes([...known, other])).toEqual([5, 1])
    expect(sizes([...known.slice(0, 4), told('2018-05-28', held(null, bergen))])).toEqual([4, 1])
  })
})

describe('a deal of which everybody speaks', () => {
  const deal = (parties: PartyId[], when: SigningFact['when'], topics?: string[]): SigningFact =>
    ({ kind: 'signing', instrument: 'agreement', title: null, count: 1, parties, signatories: [], period: null, modality: 'happened', when, place: null, placeId: null, ...common, ...(topics ? { topics } : {}) })
  const known = Array.from({ length: 10 }, () => told('2018-05-01', deal(['NOR', 'USA'], on('2015-07-01', '2015-07-31'), ['nuclear'])))
  const powers = (parties: PartyId[], topics?: string[], when: SigningFact['when'] = null) => told('2018-08-01', deal(parties, when, topics))

  it('is meant where one side goes by words alone and no day is given', () => {
    expect(sizes([...known, powers(['NOR', 'other:the powers'], ['nuclear'])])).toEqual([11])
  })

  it('is not meant by another subject, another state, a named other side, or before everybody speaks of it', () => {
    for (const other of [powers(['NOR', 'other:the powers'], ['energy']), powers(['NOR', 'other:the powers']), powers(['FIN', 'other:the powers'], ['nuclear']), powers(['NOR', 'ISR'], ['nuclear'])]) expect(sizes([...known, other])).toEqual([10, 1])
    expect(sizes([...known.slice(0, 6), powers(['NOR', 'other:the powers'], ['nuclear'])])).toEqual([6, 1])
  })
})
