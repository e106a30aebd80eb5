import { expect, test } from 'vitest'
import type { Doubt, EntryDetail, Fact } from '../../answers.ts'
import { doubtedFacts, settleEntry, settleReport } from './settling.ts'

const visit = (start: string, end = start): Fact => ({ kind: 'visit', visitors: [{ person: null, party: 'EGY' }], host: 'JOR', level: null, modality: 'happened', when: { start, end }, place: null, evidence: [[5, 20]], confidence: 0.8, rule: '' })
const doubt = (part: Partial<Doubt>): Doubt => ({ kind: 'month-names-disagree', spans: [[5, 20]], about: null, choices: [{ value: '2017-09-10/2017-09-11', why: '' }, { value: '2017-07-10/2017-07-11', why: '' }], chosen: 0, why: '', ...part })

test('the choice that was taken confirms the facts of its days; another corrects them', () => {
  const facts = [visit('2017-09-10', '2017-09-11'), visit('2017-09-01')]
  expect(settleReport('r', doubt({}), facts, 0)).toEqual([{ do: 'confirm', about: { report: 'r', kind: 'visit', span: [5, 20] } }])
  expect(settleReport('r', doubt({}), facts, 1)).toEqual([{ do: 'correct', about: { report: 'r', kind: 'visit', span: [5, 20] }, slot: 'when', value: { start: '2017-07-10', end: '2017-07-11' } }])
})

test('a doubt that names its fact settles the slot it is about', () => {
  const told = doubt({ kind: 'future-as-past', about: 0, choices: [{ value: 'happened', why: '' }, { value: 'planned', why: '' }] })
  expect(settleReport('r', told, [visit('2030-01-01')], 1)).toMatchObject([{ do: 'correct', slot: 'modality', value: 'planned' }])
})

test('a doubt about the day of publication corrects no fact, and says so by having none', () => {
  expect(doubtedFacts(doubt({ kind: 'published-inferred' }), [visit('2017-09-10', '2017-09-11')])).toBeNull()
  expect(settleReport('r', doubt({ kind: 'published-inferred' }), [visit('2017-09-10', '2017-09-11')], 0)).toEqual([])
})

test('between reports, those that say otherwise are corrected, and only those', () => {
  const source = (report: string) => ({ report, published: null, outlet: '', url: '', language: 'en', title: '', fact: 0, spans: [[1, 2] as [number, number]], quotes: [], rule: '', confidence: 1, modality: null, voice: report })
  const entry = { kind: 'signing', values: { count: [{ value: 4, reports: ['a'], independent: 1 }, { value: 14, reports: ['b'], independent: 1 }] }, sources: [source('a'), source('b')] } as unknown as EntryDetail
  expect(settleEntry(entry, 'count', 1)).toEqual([{ do: 'correct', about: { report: 'a', kind: 'signing', span: [1, 2] }, slot: 'count', value: 14 }])
  expect(settleEntry(entry, 'count', 7)).toEqual([])
})
