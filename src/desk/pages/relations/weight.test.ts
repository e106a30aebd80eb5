import { expect, test } from 'vitest'
import type { MatrixCell } from '../../answers.ts'
import { firstOf, shade, weighed } from './weight.ts'

const cell = (a: string, b: string, entries: number, part: Partial<MatrixCell> = {}): MatrixCell => ({ parties: [a, b], entries, open: 0, overdue: 0, last: null, ...part })

test('a party weighs what it has with all others', () => {
  const sums = weighed([cell('TUR', 'KAZ', 5, { open: 2, last: '2020-01-01' }), cell('TUR', 'EGY', 3, { overdue: 1, last: '2021-01-01' })])
  expect(sums.get('TUR')).toEqual({ entries: 8, open: 2, overdue: 1, last: '2021-01-01' })
  expect(sums.get('KAZ')!.entries).toBe(5)
})

test('order follows what is asked, then the entries, then the name', () => {
  const line = (name: string, entries: number, overdue: number, last: string | null) => ({ name, entries, open: 0, overdue, last })
  const lines = [line('b', 9, 0, null), line('a', 9, 0, '2019-01-01'), line('c', 1, 4, '2022-01-01')]
  const sorted = (order: Parameters<typeof firstOf>[2]) => lines.toSorted((x, y) => firstOf(x, y, order, (p, q) => p.localeCompare(q))).map((one) => one.name).join('')
  expect([sorted('entries'), sorted('overdue'), sorted('last'), sorted('name')]).toEqual(['abc', 'cab', 'cab', 'abc'])
})

test('nothing has no shade, and the most the darkest', () => {
  expect([shade(0, 10), shade(10, 10)]).toEqual([0, 42])
  expect(shade(1, 10)).toBeGreaterThan(8)
})
