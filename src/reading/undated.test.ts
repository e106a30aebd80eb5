import { expect, it } from 'vitest'
import { loadPackReader } from './index.ts'

const readers = { ar: (await loadPackReader('ar'))!, en: (await loadPackReader('en'))! }

/** Facts of a text of which nobody knows when it came out: each kind with its days. */
function daysIn(language: 'ar' | 'en', text: string): Record<string, unknown> {
  const reader = readers[language]
  // What rules propose; the scorer weighs whole reports and not single sentences.
  const facts = reader.facts(reader.survey({ id: 'x', language, published: null, outlet: '', url: '', title: '', text }))
  return Object.fromEntries(facts.filter((f) => f.kind === 'pledge' || f.kind === 'visit').map((f) => [f.kind, f.kind === 'pledge' ? f.due : f.when]))
}

it('gives days that hang on no day of publication, and no others', () => {
  expect(daysIn('ar', 'تعهدت ماليزيا بتقديم 20 مليون دولار إلى كينيا بحلول أيار 2031.')).toEqual({ pledge: { start: '2031-05-01', end: '2031-05-31' } })
  expect(daysIn('ar', 'تعهدت ماليزيا بتقديم 20 مليون دولار إلى كينيا بحلول أيار.')).toEqual({ pledge: null })
  expect(daysIn('ar', 'يزور الرئيس الكيني ويليام روتو ماليزيا في أيار 2031.')).toEqual({ visit: { start: '2031-05-01', end: '2031-05-31' } })
  expect(daysIn('ar', 'يزور الرئيس الكيني ويليام روتو ماليزيا في أيار.')).toEqual({ visit: null })
  // A whole year is more often that of what an act still to come is about.
  expect(daysIn('ar', 'يزور الرئيس الكيني ويليام روتو ماليزيا لبحث اتفاق عام 2031.')).toEqual({ visit: null })
  expect(daysIn('en', 'Kenya pledged to give Norway 20 million dollars by May 2031.')).toEqual({ pledge: { start: '2031-05-01', end: '2031-05-31' } })
})
