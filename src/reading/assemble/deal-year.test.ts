import { describe, expect, it } from 'vitest'
import { loadPack } from '../packs.ts'
import { PackReader } from '../read.ts'

const reader = new PackReader(await loadPack('ar'))
reader.weigh = false
const read = (text: string) => reader.read({ id: 'x', language: 'ar', published: '2025-05-14', outlet: '', url: '', title: 'خبر', text }, 'x').facts

describe('days of what is told', () => {
  it('gives a known deal the year at which the report says elsewhere that it was signed', () => {
    const [deal] = read('قال وزير الخارجية الكيني إن الاتفاق الذي أبرم بين كينيا وأوغندا وتنزانيا مهم.\nوتدرس نيروبي تعديل الاتفاق الإقليمي المبرم عام 2017.').filter((f) => f.kind === 'signing')
    expect(deal).toMatchObject({ when: { start: '2017-01-01', end: '2017-12-31' } })
  })
  it('leaves what only may come about without the day on which it was spoken of', () => {
    const facts = read('عبر الرئيس الكيني وليام روتو أمس خلال زيارة إلى كيغالي عن رغبته في التوصل إلى اتفاق مع رواندا.').filter((f) => f.kind === 'signing')
    expect(facts.map((f) => f.kind === 'signing' && f.when)).toEqual([null])
  })
  it('takes the day of a meeting there for a visit that has none', () => {
    const visits = read('وصل الرئيس الكيني وليام روتو إلى كيغالي في زيارة رسمية.\nوالتقى الرئيس الكيني وليام روتو في كيغالي أمس الرئيس الرواندي بول كاغامي.').filter((f) => f.kind === 'visit')
    expect(visits).toMatchObject([{ host: 'RWA', when: { start: '2025-05-13', end: '2025-05-13' } }])
  })
  it('does not take the day of praise for that of a visit', () => {
    const visits = read('أشاد الرئيس الكيني وليام روتو الثلاثاء بزيارة الرئيس الرواندي بول كاغامي إلى نيروبي.').filter((f) => f.kind === 'visit')
    expect(visits).toMatchObject([{ host: 'KEN', when: null }])
  })
})
