import { describe, expect, it } from 'vitest'
import type { Report } from '../text/report.ts'
import { MOST_IN_PART, partsOf, type Handed } from './jobs.ts'

const handed = (id: string, url = '', published: string | null = null): Handed => ({ report: { id, language: 'en', published, outlet: '', url, title: id, text: 'A visit.' } satisfies Report, from: '/reports', where: id })
const ids = (parts: Handed[][]) => parts.map((part) => part.map((one) => one.report.id))

describe('parts of what is handed over', () => {
  it('are as large as they may be, in the order of the days', () => {
    const parts = partsOf(Array.from({ length: MOST_IN_PART + 3 }, (_, n) => handed(`r${n}`, '', `2020-01-${String(1 + n % 28).padStart(2, '0')}`)))
    expect(parts.map((part) => part.length)).toEqual([MOST_IN_PART, 3])
    const days = parts.flat().map((one) => one.report.published!)
    expect(days).toEqual([...days].sort())
  })

  it('hold an id and an address but once, later texts behind the earlier ones, and the others together', () => {
    expect(ids(partsOf([handed('a', 'https://p.example/1'), handed('b'), handed('c', 'https://p.example/1'), handed('d'), handed('b'), handed('e', 'https://p.example/1'), handed('f')]))).toEqual([['a', 'b', 'd', 'f'], ['b', 'c'], ['e']])
  })

  it('keep the order of texts that hang together by an id here and an address there', () => {
    expect(ids(partsOf([handed('a', 'https://p.example/1'), handed('b', 'https://p.example/1'), handed('b', 'https://p.example/2'), handed('c', 'https://p.example/2')]))).toEqual([['a'], ['b'], ['b'], ['c']])
  })

  it('leave what another part holds that is not done to a part of its own', () => {
    expect(ids(partsOf([handed('a'), handed('b', 'https://p.example/1'), handed('c')], new Set(['url https://p.example/1'])))).toEqual([['a', 'c'], ['b']])
  })
})
