import { describe, expect, it } from 'vitest'
import type { Report } from '../text/report.ts'
import { MOST_IN_PART, partsOf, type Handed } from './jobs.ts'

const handed = (id: string, url = ''): Handed => ({ report: { id, language: 'en', published: null, outlet: '', url, title: id, text: 'A visit.' } satisfies Report, from: '/reports', where: id })
const ids = (parts: Handed[][]) => parts.map((part) => part.map((one) => one.report.id))

describe('parts of what is handed over', () => {
  it('are as large as they may be, in the order of the reports', () => {
    const parts = partsOf(Array.from({ length: MOST_IN_PART + 3 }, (_, n) => handed(`r${n}`)))
    expect(parts.map((part) => part.length)).toEqual([MOST_IN_PART, 3])
    expect(parts.flat().map((one) => one.report.id)).toEqual(Array.from({ length: MOST_IN_PART + 3 }, (_, n) => `r${n}`))
  })

  it('hold an id and an address but once, later texts behind the earlier ones, and the others together', () => {
    expect(ids(partsOf([handed('a', 'https://p.example/1'), handed('b'), handed('c', 'https://p.example/1'), handed('d'), handed('b'), handed('e', 'https://p.example/1'), handed('f')]))).toEqual([['a', 'b', 'd', 'f'], ['c', 'b'], ['e']])
  })

  it('keep the order of texts that hang together by an id here and an address there', () => {
    expect(ids(partsOf([handed('a', 'https://p.example/1'), handed('b', 'https://p.example/1'), handed('b', 'https://p.example/2'), handed('c', 'https://p.example/2')]))).toEqual([['a'], ['b'], ['b'], ['c']])
  })

  it('leave what another part holds that is not done to a part of its own', () => {
    expect(ids(partsOf([handed('a'), handed('b', 'https://p.example/1'), handed('c')], new Set(['url https://p.example/1'])))).toEqual([['a', 'c'], ['b']])
  })
})
