import { describe, expect, test } from 'vitest'
import { readFileSync, existsSync } from 'node:fs'
import { dayNumber, isoDay, weekdayOf } from '../../facts/interval.ts'
import { dates as words } from '../../languages/ar/dates.ts'
import { folding } from '../../languages/ar/letters.ts'
import { reportFromPlainText, wholeText } from '../../text/report.ts'
import { Tokens, Vocabulary } from '../../text/tokens.ts'
import { findDates, inferPublished, publishedDoubt } from './index.ts'

const vocabulary = new Vocabulary(folding)
const infer = (text: string) => {
  const tokens = new Tokens(text, vocabulary)
  return inferPublished(tokens, findDates(tokens, words), words)
}

const WEEKDAYS = ['', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']
const EGYPTIAN = ['', 'يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']
const LEVANTINE = ['', 'كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول']

/** A small generator of numbers that gives the same ones each time. */
function* numbers(seed: number): Generator<number> {
  for (let n = seed; ;) {
    n = (Math.imul(n, 1664525) + 1013904223) >>> 0
    yield n / 2 ** 32
  }
}

/** A report of our own on a day: what it tells of today, yesterday, the days ahead and the years behind. */
function reportOf(day: string, draw: () => number): string {
  const at = dayNumber(day)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const ahead = 1 + Math.floor(draw() * 3)
  const other = draw() < 0.5 ? LEVANTINE[month]! : EGYPTIAN[1 + (month + 4) % 12]!
  const told = 1 + Math.floor(draw() * 12)
  const span = 2 + Math.floor(draw() * 3)
  const sentences = [
    `استقبل الوزير ضيفه في العاصمة، اليوم ${WEEKDAYS[weekdayOf(at)]}، وبحثا التجارة.`,
    `وكان الوفد قد وصل أمس ${WEEKDAYS[weekdayOf(at - 1)]} في زيارة رسمية.`,
    `وسيشارك الوزير في المعرض المقرر افتتاحه يومي ${date + ahead} و${date + ahead + 1} ${EGYPTIAN[month]}/${other} الجاري.`,
    `وأشاد بالاتفاق الذي أبرم في منتصف ${EGYPTIAN[told]} ${year - 1} بين الجانبين.`,
    `وتأسست اللجنة عام ${year - 6} ثم انعقدت عام ${year - 3}.`,
    `ووقع الجانبان برنامجا للفترة ${year} – ${year + span}، ويعقد الاجتماع المقبل العام المقبل.`,
  ]
  return `عنوان الخبر\n\n${sentences.join('\n\n')}`
}

describe('the day of publication', () => {
  test('is found on made reports of other years, months and weekdays', () => {
    const stream = numbers(20170909)
    const draw = () => stream.next().value as number
    const missed: string[] = []
    for (let n = 0; n < 120; n++) {
      const day = `${2005 + Math.floor(draw() * 20)}-${String(1 + Math.floor(draw() * 12)).padStart(2, '0')}-${String(1 + Math.floor(draw() * 23)).padStart(2, '0')}`
      const found = infer(reportOf(day, draw))
      if (found.chosen !== 0 || found.choices[0]!.value !== day) missed.push(`${day}: ${found.choices[0]?.value}`)
    }
    expect(missed).toEqual([])
  })

  test('follows a full date that today is', () => {
    expect(infer('قال الوزير اليوم الأحد 4 مارس 2018 إن بلاده وقعت اتفاقا عام 2012.').choices[0]!.value).toBe('2018-03-04')
  })

  test('follows a dateline', () => {
    expect(infer('خبر\nالرياض، 11 نوفمبر 2019\nالتقى الوزيران بعد اتفاق وقع عام 2015 وبحثا ما جرى يوم الجمعة.').choices[0]!.value).toBe('2019-11-11')
  })

  test('follows a year that is called the next', () => {
    const found = infer('اجتمع الوزيران اليوم الخميس، وتعقد الدورة العام المقبل 2021، ويزور الوفد البلاد في 14 مايو الجاري بعد لقاء سيجمعهما.')
    expect(found.choices.every((choice) => choice.value.startsWith('2020-05'))).toBe(true)
  })

  test('is told by the weekday of a date without year', () => {
    // 12 June was a Tuesday in 2018 and in no year near it.
    const found = infer('التقى الزعيمان يوم الثلاثاء 12 يونيو بعد انقطاع منذ عام 2017، وقال المتحدث اليوم الأربعاء إن اللقاء نجح.')
    expect(found.choices[0]!.value).toBe('2018-06-13')
  })

  test('stays open where the report leaves too many days', () => {
    const found = infer('وقع البلدان اتفاقا عام 2014 لتوسيع التجارة.')
    expect(found.chosen).toBeNull()
    expect(found.choices).toEqual([])
    expect(infer('بحث الوزيران التعاون.').chosen).toBeNull()
  })

  test('is a doubt with its candidates and where they come from', () => {
    const text = reportOf('2011-04-05', () => 0.3)
    const doubt = publishedDoubt(infer(text))
    expect(doubt.kind).toBe('published-inferred')
    expect(doubt.choices.length).toBeGreaterThan(1)
    expect(doubt.choices.length).toBeLessThanOrEqual(8)
    expect(doubt.spans.every(([start, end]) => start < end && end <= text.length)).toBe(true)
    expect(doubt.why).toContain('2011-04-05')
    expect(isoDay(dayNumber(doubt.choices[0]!.value))).toBe(doubt.choices[0]!.value)
  })

  const founding = new URL('../../../../shared/reports/founding/000_b729a07f9698dee4.txt', import.meta.url)
  test.skipIf(!existsSync(founding))('of the founding report (needs ../shared) is the Saturday before its tenth', () => {
    const report = reportFromPlainText('founding', readFileSync(founding, 'utf8'))
    const found = infer(wholeText(report))
    expect(found.choices[0]!.value).toBe('2017-09-09')
    expect(found.choices.map((c) => c.value)).toContain('2017-07-08')
  })
})
