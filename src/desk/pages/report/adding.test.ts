import { expect, test } from 'vitest'
import { blank, factFrom, lacking } from './adding.ts'

test('a fact is whole only with its parties, its name and its amount', () => {
  const filled = blank('a paper on rail', ['TUR', 'KAZ'])
  expect(lacking(filled)).toBeNull()
  expect(lacking({ ...filled, b: '' })).toBe('host')
  expect(lacking({ ...filled, kind: 'session', name: ' ' })).toBe('body')
  expect(lacking({ ...filled, kind: 'figure', b: '' })).toBe('amount')
  expect(lacking({ ...filled, kind: 'figure', b: '', amount: '5000000' })).toBeNull()
})

test('what is filled in becomes a fact of its kind with the words selected', () => {
  const filled = { ...blank('rail', ['TUR', 'KAZ']), from: '2020-01-02', personA: 'Ada ' }
  expect(factFrom({ ...filled, kind: 'signing' }, [3, 9])).toMatchObject({ kind: 'signing', instrument: 'agreement', title: 'rail', parties: ['KAZ', 'TUR'], signatories: [{ person: 'Ada', party: 'TUR' }], when: { start: '2020-01-02', end: '2020-01-02' }, evidence: [[3, 9]] })
  expect(factFrom({ ...filled, until: '2019-01-01' }, [3, 9])).toMatchObject({ kind: 'visit', host: 'KAZ', visitors: [{ person: 'Ada', party: 'TUR' }], when: { end: '2020-01-02' } })
  expect(factFrom({ ...filled, kind: 'pledge', until: '2020-12-31' }, [3, 9])).toMatchObject({ by: ['TUR'], to: ['KAZ'], what: 'rail', due: { start: '2020-01-02', end: '2020-12-31' } })
  expect(factFrom({ ...filled, kind: 'figure', amount: '5', target: true, b: '' }, [3, 9])).toMatchObject({ measure: 'trade', amount: 5, unit: 'USD', target: true, parties: ['TUR'] })
})
