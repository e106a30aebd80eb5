import { expect, test } from 'vitest'
import type { DueItem, EntryDetail } from '../../answers.ts'
import { dayCount } from '../../parts/day.ts'
import { clustersOf, lanesOf, levelFor, promisesOf, spanOf, type Mark } from './lanes.ts'

const entry = (part: Partial<EntryDetail>): EntryDetail => ({ id: 'e', kind: 'visit', parties: ['TUR', 'KAZ'], host: null, when: null, due: null, promise: false, firstKnown: '2020-05-01', lastKnown: '2020-05-01', ...part } as EntryDetail)
const due = (from: string, to: string | null, status: DueItem['status'] = 'open'): DueItem => ({ entry: entry({ firstKnown: from, lastKnown: from }), due: to ? { start: to, end: to } : null, status, days: null, why: '' })

test('visits stand in the lane of their host, what has no day at the day it was told', () => {
  const lanes = lanesOf([
    entry({ id: 'a', host: 'KAZ', when: { start: '2019-03-01', end: '2019-03-02' } }), entry({ id: 'b', host: 'TUR' }), entry({ id: 'c', host: 'KAZ', when: { start: '2018-01-01', end: '2018-01-01' } }), entry({ id: 'd', kind: 'figure' }), entry({ id: 'e', kind: 'signing' }),
  ], ['TUR', 'KAZ'])
  expect(lanes.map((lane) => [lane.name, lane.marks.map((mark) => `${mark.entry.id}${mark.said ? '' : '?'}`)])).toEqual([['to:TUR', ['b?']], ['to:KAZ', ['c', 'a']], ['signing', ['e?']]])
})

test('promises that overlap stand in rows of their own', () => {
  const spans = promisesOf([due('2020-01-01', '2020-12-31'), due('2020-06-01', '2021-06-01'), due('2021-03-01', '2022-01-01')], dayCount('2026-01-01'))
  expect(spans.map((span) => span.row)).toEqual([0, 1, 0])
})

test('a promise without a day runs on until today while it is open, and no further once it is kept', () => {
  const today = dayCount('2026-01-01')
  expect(promisesOf([due('2020-01-01', null)], today)[0]).toMatchObject({ to: today, open: true })
  expect(promisesOf([due('2020-01-01', null, 'met')], today)[0]).toMatchObject({ to: dayCount('2020-01-01'), open: false })
})

test('marks that would touch are put together, and come apart when seen closer', () => {
  const mark = (day: number): Mark => ({ entry: entry({}), day, until: day, said: true })
  const marks = [mark(0), mark(4), mark(30)]
  expect(clustersOf(marks, (day) => day).map((cluster) => cluster.marks.length)).toEqual([2, 1])
  expect(clustersOf(marks, (day) => day * 4).map((cluster) => cluster.marks.length)).toEqual([1, 1, 1])
  expect(clustersOf([mark(0), mark(17), mark(22)], (day) => day).map((cluster) => cluster.marks.length)).toEqual([3])
})

test('the timeline shows whole years, today among them', () => {
  const { from, to } = spanOf([], promisesOf([due('2012-06-01', '2013-01-01')], 0), dayCount('2026-11-24'))
  expect([from, to]).toEqual([dayCount('2012-01-01'), dayCount('2027-01-01')])
})

test('the timeline opens as close as most marks allow, whatever one old report says', () => {
  const span = { from: dayCount('1950-01-01'), to: dayCount('2020-01-01') }
  const recent = Array.from({ length: 40 }, (_, i) => dayCount('2012-01-01') + i * 70)
  expect(levelFor([dayCount('1953-07-27'), ...recent], span, [1, 2, 4, 8, 16])).toBe(3)
  expect(levelFor(Array.from({ length: 40 }, (_, i) => span.from + (i / 39) * (span.to - span.from)), span, [1, 2, 4])).toBe(0)
  expect(levelFor([], span, [1, 2, 4])).toBe(0)
})
