import { expect, test } from 'vitest'
import { bandsOf, COPY_FROM, likeness, sketch } from './copies.ts'

const words = (n: number, seed: number) => Array.from({ length: n }, (_, i) => `w${(i * 7919 + seed * 104729) % 5003}`)

test('a copy with a new head and a dropped tail is a near-copy and meets the first under a band', () => {
  const original = words(300, 1)
  const copy = ['agency', 'wire', 'copy', ...original.slice(0, 270)]
  const [a, b] = [sketch(original.join(' ')), sketch(copy.join(' '))]
  expect(likeness(a, b)).toBeGreaterThan(COPY_FROM)
  expect(bandsOf(a).some((band) => bandsOf(b).includes(band))).toBe(true)
})

test('texts on the same thing in other words are no copies', () => {
  expect(likeness(sketch(words(300, 1).join(' ')), sketch(words(300, 2).join(' ')))).toBeLessThan(0.2)
})

test('diacritics and tatweel make no difference, and an empty text copies nothing', () => {
  const plain = 'وصل الوزير إلى العاصمة صباح اليوم في زيارة رسمية تستمر يومين يلتقي خلالها نظيره'
  expect(likeness(sketch(plain), sketch(plain.replace('زيارة', 'زيـارَة')))).toBe(1)
  expect(likeness(sketch(''), sketch(''))).toBe(0)
})
