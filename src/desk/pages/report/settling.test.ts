import { expect, test } from 'vitest'
import type { EntryDetail } from '../../answers.ts'
import { letStand, settleEntry, settleReport } from './settling.ts'

const source = (report: string, modality: string | null = null) => ({ report, published: null, outlet: '', url: '', language: 'en', title: '', fact: 0, spans: [[1, 2] as [number, number]], quotes: [], rule: '', confidence: 1, modality, voice: report })
const entryWith = (values: object, ...sources: object[]) => ({ kind: 'signing', values, sources }) as unknown as EntryDetail

test('a doubt of a report is settled by one of its choices, and by none that it does not offer', () => {
  const doubt = { kind: 'weekday-mismatch' as const, spans: [[5, 20] as [number, number]], choices: [{ value: '2017-09-10', why: '' }] }
  expect(settleReport('r', doubt, 0)).toEqual([{ do: 'settle', about: { report: 'r', kind: 'weekday-mismatch', span: [5, 20] }, slot: null, value: '2017-09-10' }])
  expect(settleReport('r', doubt, 1)).toEqual([])
})

test('between reports, those that say otherwise are corrected, and only those', () => {
  const entry = entryWith({ count: [{ value: 4, reports: ['a'], independent: 1 }, { value: 14, reports: ['b'], independent: 1 }] }, source('a'), source('b'))
  expect(settleEntry(entry, 'count', 1)).toEqual([{ do: 'correct', about: { report: 'a', kind: 'signing', span: [1, 2] }, slot: 'count', value: 14 }])
  expect(settleEntry(entry, 'count', 7)).toEqual([])
})

test('a place is corrected by its key, and by its letters where it has none', () => {
  const entry = entryWith({ place: [{ value: 'KAZ/astana', reports: ['a'], independent: 1 }, { value: '~the palace', reports: ['b'], independent: 1 }] }, source('a'), source('b'))
  expect([settleEntry(entry, 'place', 0), settleEntry(entry, 'place', 1)]).toMatchObject([[{ slot: 'placeId', value: 'KAZ/astana' }], [{ slot: 'place', value: 'the palace' }]])
})

test('all values may stand; a single one needs no leave', () => {
  const values = [{ value: 4, reports: ['a'], independent: 1 }, { value: 14, reports: ['b'], independent: 1 }]
  expect(letStand(entryWith({ count: values }, source('a')), 'count')).toEqual([{ do: 'settle', about: { report: 'a', kind: 'signing', span: [1, 2] }, slot: 'count', value: [4, 14] }])
  expect(letStand(entryWith({ count: values.slice(0, 1) }, source('a')), 'count')).toEqual([])
})
