import { describe, expect, test } from 'vitest'
import { dates as words } from '../../languages/ar/dates.ts'
import { folding } from '../../languages/ar/letters.ts'
import { Tokens, Vocabulary } from '../../text/tokens.ts'
import { dateDoubts, findDates, leanOf } from './index.ts'

const vocabulary = new Vocabulary(folding)
function doubts(text: string, published: string) {
  const tokens = new Tokens(text, vocabulary)
  return dateDoubts(findDates(tokens, words), published, (mention) => leanOf(tokens, mention, words))
}

describe('month names that disagree', () => {
  test('are both offered, the one of publication chosen', () => {
    const text = 'ستعقد القمة يومي 10 و11 سبتمبر/يوليو الجاري'
    const [doubt] = doubts(text, '2017-07-08')
    expect(doubt).toMatchObject({ kind: 'month-names-disagree', chosen: 1, choices: [{ value: '2017-09-10/2017-09-11' }, { value: '2017-07-10/2017-07-11' }] })
    expect(text.slice(...doubt!.spans[0]!)).toBe('يومي 10 و11 سبتمبر/يوليو الجاري')
    expect(doubts(text, '2017-09-09')[0]!.chosen).toBe(0)
  })

  test('stay the first where nothing settles them', () => {
    expect(doubts('وقعا الاتفاق في 5 آذار/أبريل 2016', '2018-03-16')[0]).toMatchObject({ chosen: 0, choices: [{ value: '2016-03-05' }, { value: '2016-04-05' }] })
  })

  test('are no doubt when they are names of one month', () => {
    expect(doubts('وقعا الاتفاق في 5 آذار/مارس 2016 ثم في حزيران/يونيو', '2018-03-16')).toEqual([])
  })
})

describe('weekdays that do not fit', () => {
  test('of a full date', () => {
    expect(doubts('التقيا يوم الأحد 9 سبتمبر 2017', '2017-09-12')[0]).toMatchObject({ kind: 'weekday-mismatch', chosen: 0, choices: [{ value: '2017-09-09' }, { value: '2017-09-10' }] })
  })

  test('of today', () => {
    expect(doubts('قال اليوم الخميس', '2018-03-16')[0]).toMatchObject({ choices: [{ value: '2018-03-16' }, { value: '2018-03-15' }] })
  })

  test('are no doubt when they fit, or when another year fits', () => {
    expect(doubts('التقيا يوم السبت 9 سبتمبر 2017 وقال اليوم الجمعة', '2018-03-16')).toEqual([])
    expect(doubts('سيلتقيان يوم الثلاثاء 12 مارس', '2018-03-16')).toEqual([])
  })

  test('count weekdays where the words may mean that', () => {
    expect(doubts('التقيا الثلاثاء الثالث من سبتمبر 2014', '2018-03-16')).toEqual([])
  })
})
