import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, isIsoDay, isoDay } from '../../facts/interval.ts'
import { dates as arabic } from '../../languages/ar/dates.ts'
import { folding } from '../../languages/ar/letters.ts'
import { dates as english } from '../../languages/en/dates.ts'
import type { DateWords } from '../../rules/date-words.ts'
import { makeFolding, type Folding } from '../../text/fold.ts'
import { Tokens, Vocabulary } from '../../text/tokens.ts'
import { findDates, resolveDate } from './index.ts'

const languages: [string, DateWords, Folding][] = [['Arabic', arabic, folding], ['English', english, makeFolding()]]
const day = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2090-12-31') }).map(isoDay)
const lean = fc.constantFrom('past' as const, 'future' as const, 'none' as const)

describe.each(languages)('%s', (_, words, fold) => {
  const vocabulary = new Vocabulary(fold)
  const known = [...new Set(words.senses.flatMap(([, ...forms]) => forms))]
  const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 2200 }).map(String) }, { weight: 1, arbitrary: fc.constantFrom('/', '-', '–', ',', '(', ')', '.', '\n', 'x', '\ud800', '\u200f') })
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' '))

  test('random words of dates give mentions inside the text, apart and in order, and intervals that are days', () => {
    fc.assert(fc.property(text, day, lean, fc.boolean(), (written, reference, side, whole) => {
      const tokens = new Tokens(written, vocabulary)
      let end = 0
      for (const mention of findDates(tokens, words, 0, tokens.count, whole)) {
        expect(mention.span[0]).toBeGreaterThanOrEqual(end)
        expect(mention.span[1]).toBeGreaterThan(mention.span[0])
        end = mention.span[1]
        const days = resolveDate(mention, reference, side)
        if (days) expect(isIsoDay(days.start) && isIsoDay(days.end) && days.start <= days.end).toBe(true)
      }
      expect(end).toBeLessThanOrEqual(written.length)
    }), { numRuns: 300 })
  })

  test('what a text means does not depend on what was read before', () => {
    fc.assert(fc.property(text, (written) => {
      const found = (v: Vocabulary) => findDates(new Tokens(written, v), words)
      expect(found(vocabulary)).toEqual(found(new Vocabulary(fold)))
    }), { numRuns: 50 })
  })
})

test('marks and tatweel change nothing', () => {
  const vocabulary = new Vocabulary(folding)
  const found = (text: string) => findDates(new Tokens(text, vocabulary), arabic).map((m) => m.expression)
  const plain = 'يوم السبت 9 سبتمبر المقبل'
  expect(found('يَوْمَ السَّبْتِ ٩ سبتمبـــر المُقبِل')).toEqual(found(plain))
  expect(found(plain)).toHaveLength(1)
})

test('a long line of dates is read in time that grows with it', () => {
  const vocabulary = new Vocabulary(folding)
  const line = (times: number) => new Tokens('10 و11 سبتمبر و'.repeat(times), vocabulary)
  const time = (tokens: Tokens) => { const start = performance.now(); findDates(tokens, arabic); return performance.now() - start }
  time(line(500))
  const [short, long] = [Math.min(time(line(1000)), time(line(1000))), Math.min(time(line(8000)), time(line(8000)))]
  expect(long).toBeLessThan(8 * 3 * short + 20)
})
