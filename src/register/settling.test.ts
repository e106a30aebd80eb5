import { expect, test } from 'vitest'
import type { Doubt, Fact } from '../facts/fact.ts'
import type { Act, Decision } from './decision.ts'
import { allDoubts, givenDay, letStand, partDoubts, settledFacts } from './settling.ts'

const visit = (start: string, end = start): Fact => ({ kind: 'visit', visitors: [{ person: null, party: 'EGY' }], host: 'JOR', level: null, modality: 'happened', when: { start, end }, place: null, evidence: [[5, 20]], confidence: 0.8, rule: '' })
const numbered = (...facts: Fact[]) => facts.map((fact, number) => ({ number, fact }))
const doubt = (part: Partial<Doubt>): Doubt => ({ kind: 'month-names-disagree', spans: [[5, 20]], about: null, choices: [{ value: '2017-09-10/2017-09-11', why: '' }, { value: '2017-07-10/2017-07-11', why: '' }], chosen: 0, why: '', ...part })
const made = (id: string, act: Act): Decision => ({ id, act, who: 'Aigul', at: '2020-01-01T00:00:00Z', why: '' })
const settle = (kind: string, span: [number, number], value: unknown): Act => ({ do: 'settle', about: { report: 'r', kind, span }, slot: null, value })

test('the choice that was taken confirms the facts of its days; another corrects them, and those alone', () => {
  const facts = numbered(visit('2017-09-10', '2017-09-11'), visit('2017-09-01'))
  expect(settledFacts(doubt({}), facts, '2017-09-10/2017-09-11')).toEqual([{ number: 0, act: { do: 'confirm' } }])
  expect(settledFacts(doubt({}), facts, '2017-07-10/2017-07-11')).toEqual([{ number: 0, act: { do: 'correct', slot: 'when', value: { start: '2017-07-10', end: '2017-07-11' } } }])
})

test('a doubt that names its fact settles the slot it is about', () => {
  const told = doubt({ kind: 'future-as-past', about: 0, choices: [{ value: 'happened', why: '' }, { value: 'planned', why: '' }] })
  expect(settledFacts(told, numbered(visit('2030-01-01'), visit('2030-01-02')), 'planned')).toEqual([{ number: 0, act: { do: 'correct', slot: 'modality', value: 'planned' } }])
  expect(settledFacts(doubt({ kind: 'count-mismatch', about: 0 }), numbered(visit('2030-01-01')), '4')).toEqual([{ number: 0, act: { do: 'correct', slot: 'count', value: 4 } }])
})

test('a doubt about the day of publication corrects no fact; the day is given to the report', () => {
  expect(settledFacts(doubt({ kind: 'published-inferred' }), numbered(visit('2017-09-10', '2017-09-11')), '2017-09-10')).toEqual([])
  const given = [made('a', settle('published-inferred', [0, 0], '2017-09-09')), made('b', settle('published-inferred', [0, 0], '2017-09-10'))]
  expect([givenDay('r', given), givenDay('other', given), givenDay('r', [made('c', settle('published-inferred', [0, 0], 'soon'))])]).toEqual(['2017-09-10', null, null])
})

test('doubts part into open and settled, and come together again in their order', () => {
  const all = [doubt({}), doubt({ kind: 'weekday-mismatch', spans: [[30, 40]], choices: [] }), doubt({ kind: 'weekday-mismatch', spans: [[50, 60]], choices: [] })]
  const { open, settled } = partDoubts(all, numbered(visit('2017-09-10', '2017-09-11')), [made('s', settle('weekday-mismatch', [52, 55], 'x')), made('t', settle('month-names-disagree', [5, 9], 'x'))], () => [])
  expect([open, settled.map(({ at, by }) => [at, by])]).toEqual([[all[1]], [[0, 't'], [2, 's']]])
  expect(allDoubts(open, settled)).toEqual(all)
})

test('a doubt is settled too where somebody decided on each fact it is about; not where one was left, or another slot was corrected', () => {
  const facts = numbered(visit('2017-09-10', '2017-09-11'), visit('2017-09-10', '2017-09-11'))
  const about = { report: 'r', kind: 'visit', span: [5, 20] as [number, number] }
  const decided = (...acts: (Act | null)[]) => partDoubts([doubt({})], facts, [], (number) => (acts[number] ? [made(`d${number}`, acts[number])] : [])).settled.map(({ by }) => by)
  const correct = (slot: string): Act => ({ do: 'correct', about, slot, value: null })
  expect(decided(correct('when'), { do: 'confirm', about })).toEqual(['d1'])
  expect([decided(correct('when'), null), decided(correct('place'), { do: 'reject', about })]).toEqual([[], []])
})

test('values may stand beside each other until another one comes', () => {
  const kept = [{ start: '2020-01-01', end: '2020-01-02' }, 14]
  expect([letStand([14, { end: '2020-01-02', start: '2020-01-01' }], kept), letStand([14, 15], kept), letStand([14], undefined)]).toEqual([true, false, false])
})
