import { expect, it } from 'vitest'
import type { EntryDetail } from '../../answers.ts'
import { figureGroups } from './figure-groups.ts'

const figure = (id: string, firstKnown: string | null, measure: string, unit = 'USD') => ({ id, kind: 'figure', measure, unit, amount: 5, when: null, firstKnown }) as unknown as EntryDetail

it('figures of no known day stand first among those of their sort, and are not left out', () => {
  const groups = figureGroups([figure('late', '2024-05-01', 'trade'), figure('undated', null, 'trade'), figure('early', '2020-02-01', 'trade'), figure('aid', null, 'aid')])
  expect(groups.map((group) => group.map((one) => one.id))).toEqual([['undated', 'early', 'late'], ['aid']])
})
