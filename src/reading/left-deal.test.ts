import { expect, it } from 'vitest'
import type { SigningFact } from '../facts/fact.ts'
import { loadReader } from './index.ts'

const reader = (await loadReader('ar'))!
const dealsOf = (text: string) => reader({ id: 'left', language: 'ar', published: '2021-09-14', outlet: '', url: '', title: 'أخبار', text }).facts.filter((f): f is SigningFact => f.kind === 'signing')

it('dates no deal by the month in which it was left', () => {
  expect(dealsOf('انسحبت كندا في مارس الماضي من الاتفاق البحري المبرم مع النرويج في أبريل الماضي.').map((f) => f.when)).toEqual([null])
  expect(dealsOf('وكان الرئيس قد أعلن انسحاب بلاده من الاتفاقية مع النرويج في أبريل الماضي.').filter((f) => f.when !== null)).toEqual([])
})

it('keeps the year in which a deal that was left had been made', () => {
  expect(dealsOf('انسحبت كندا من الاتفاق البحري المبرم مع النرويج عام 2009.').map((f) => f.when)).toEqual([{ start: '2009-01-01', end: '2009-12-31' }])
})
