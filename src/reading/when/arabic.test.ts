import { describe, expect, test } from 'vitest'
import { dates as words } from '../../languages/ar/dates.ts'
import { folding } from '../../languages/ar/letters.ts'
import { Tokens, Vocabulary } from '../../text/tokens.ts'
import { findDates, resolveDate, type Lean } from './index.ts'

const vocabulary = new Vocabulary(folding)
/** All dates of a text as "words = start/end", against Friday 16 March 2018. */
function read(text: string, lean: Lean = 'past', reference: string | null = '2018-03-16'): string[] {
  const tokens = new Tokens(text, vocabulary)
  return findDates(tokens, words).map((mention) => {
    const days = resolveDate(mention, reference, lean)
    return days ? (days.start === days.end ? days.start : `${days.start}/${days.end}`) : (mention.bound ?? 'open')
  })
}
const cases = (rows: [text: string, lean: Lean, ...expected: string[]][]) => test.each(rows)('%s (%s)', (text, lean, ...expected) => expect(read(text, lean)).toEqual(expected))

describe('days and months', () => {
  cases([
    ['زار الوفد المدينة في 10 شباط/فبراير', 'past', '2018-02-10'],
    ['يعقد الاجتماع يومي 10 و11 سبتمبر المقبل', 'future', '2018-09-10/2018-09-11'],
    ['تستمر الدورة من 3 إلى 7 كانون الأول 2019', 'future', '2019-12-03/2019-12-07'],
    ['وقعا الاتفاق في الخامس والعشرين من تشرين الثاني 2016', 'past', '2016-11-25'],
    ['افتتح المعرض في 12 جويلية 2015', 'past', '2015-07-12'],
    ['التقيا في 4 دجنبر 2017', 'past', '2017-12-04'],
    ['انعقدت اللجنة في مارس', 'past', '2018-03-01/2018-03-31'],
    ['زيارة في أكتوبر تشرين الأول الماضي', 'past', '2017-10-01/2017-10-31'],
    ['أيام 16 و17 و18 مارس', 'past', '2018-03-16/2018-03-18'],
    ['في التاسع والعشرين من الشهر الجاري', 'future', '2018-03-29'],
    ['في 22 من الشهر المقبل', 'future', '2018-04-22'],
    ['٢٦ كانون الثاني ٢٠٢١', 'past', '2021-01-26'],
    ['تأسس المجلس في مارس من العام الماضي', 'past', '2017-03-01/2017-03-31'],
    ['بين نوفمبر 2010 ويونيو 2011', 'past', '2010-11-01/2011-06-30'],
    ['اجتمعا في 15/2/2018', 'past', '2018-02-15'],
    ['من 28 ديسمبر حتى 3 يناير الماضي', 'past', '2017-12-28/2018-01-03'],
  ])
})

describe('weekdays and days counted from publication', () => {
  cases([
    ['وصل الرئيس الخميس', 'past', '2018-03-15'], ['وصل الرئيس الجمعة', 'past', '2018-03-16'], ['يصل الرئيس الجمعة', 'future', '2018-03-23'],
    ['يصل الأربعاء المقبل', 'future', '2018-03-21'], ['وصل الأحد الماضي', 'past', '2018-03-11'], ['اليوم الجمعة', 'past', '2018-03-16'], ['بعد غد الأحد', 'future', '2018-03-18'],
    ['وصل أول من أمس', 'past', '2018-03-14'], ['الثلاثاء والأربعاء المقبلين', 'future', '2018-03-20/2018-03-21'], ['يوم الاثنين 12 مارس', 'past', '2018-03-12'],
    ['يومي الاثنين والثلاثاء', 'future', '2018-03-19/2018-03-20'],
  ])
})

describe('longer stretches', () => {
  cases([
    ['في منتصف يوليو 2016', 'past', '2016-07-11/2016-07-20'], ['مطلع العام المقبل', 'future', '2019-01-01/2019-04-30'], ['نهاية الأسبوع المقبل', 'future', '2018-03-24/2018-03-25'],
    ['بداية الأسبوع المقبل', 'future', '2018-03-19/2018-03-21'], ['صيف 2019', 'future', '2019-06-01/2019-08-31'], ['الربع الأول من العام الجاري', 'past', '2018-01-01/2018-03-31'],
    ['النصف الثاني من عام 2017', 'past', '2017-07-01/2017-12-31'], ['خلال ثلاثة أسابيع', 'future', '2018-03-16/2018-04-05'], ['خلال الأعوام الخمسة المقبلة', 'future', '2019-01-01/2023-12-31'],
    ['في عام 2009', 'past', '2009-01-01/2009-12-31'], ['للفترة 2017 – 2020', 'past', '2017-01-01/2020-12-31'], ['بين عامي 2012 و2017', 'past', '2012-01-01/2017-12-31'],
    ['قبل يومين', 'past', '2018-03-14'], ['قبل نحو شهرين', 'past', '2018-01-01/2018-01-31'], ['تسعينيات القرن الماضي', 'past', '1990-01-01/1999-12-31'], ['أواخر القرن التاسع عشر', 'past', '1867-09-01/1900-12-31'],
    ['في الأعوام 2009 و2012', 'past', '2009-01-01/2009-12-31'],
  ])
})

describe('bounds', () => {
  cases([
    ['حتى نهاية عام 2020', 'future', '2018-03-16/2020-12-31'], ['قبل نهاية العام الجاري', 'future', '2018-03-16/2018-12-31'], ['بحلول 2030', 'future', '2018-03-16/2030-12-31'],
    ['منذ عام 2011', 'past', 'since'], ['بعد عام 2025', 'future', 'after'], ['منذ نحو 20 عاما', 'past', 'since'], ['في الشهر نفسه', 'past', 'open'], ['الأسبوع التالي', 'past', 'open'],
  ])
})

describe('the Hijri calendar', () => {
  cases([
    ['في 9 ذو الحجة 1438 هـ', 'past', '2017-08-31'], ['في 9 ذي الحجة 1438 هـ الموافق 31 أغسطس 2017', 'past', '2017-08-31'], ['في شهر رمضان المقبل', 'future', '2018-05-16/2018-06-14'],
    ['عام 1439 هـ', 'past', '2017-09-21/2018-09-10'], ['27 رجب 1439', 'past', '2018-04-13'], ['في 9 / 12 / 1438هـ', 'past', '2017-08-31'], ['بتاريخ 9/12/1438 هـ', 'past', '2017-08-31'],
  ])
})

describe('what is no date', () => {
  test.each([
    'قال الأمين العام الحالي للمنظمة', 'في الاجتماع الثاني للجنة', 'سجل 13 هدفا في 30 مباراة', 'مارس الضغط على الحكومة', 'رجب طيب أردوغان', 'تيريزا ماي', 'هم في أمس الحاجة إلى الدعم', 'نشرت روسيا اليوم',
    'الرأي العام الحالي', 'قبل عقد اجتماع مع الوزير', 'أكد أحد الوزراء', 'بلغت 2017 طنا', 'احتفالات اليوم الوطني', 'قبل أسبوع من الانتخابات', 'هذا العقد الذي وقعته الشركة', 'انخفاض ثان بنسبة 5', 'ربيع الحياة', 'وبطولة كرة القدم', 'عاما بعد عام',
    'للشهر التاسع على التوالي', 'كان أب الأسرة', 'الدورة العاشرة', 'ما يكل من 2000 شخص',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

test('names that do not agree are both kept, and "the current" one is that of publication', () => {
  const tokens = new Tokens('يومي 10 و11 سبتمبر/يوليو الجاري', vocabulary)
  const [mention] = findDates(tokens, words)
  expect(resolveDate(mention!, '2017-09-09', 'future')).toEqual({ start: '2017-09-10', end: '2017-09-11' })
  expect(resolveDate(mention!, '2017-07-08', 'future')).toEqual({ start: '2017-07-10', end: '2017-07-11' })
})

test('what is told after something follows it', () => {
  const [mention] = findDates(new Tokens('وفي اليوم التالي', vocabulary), words)
  expect(resolveDate(mention!, '2018-03-16', 'past', { start: '2017-05-02', end: '2017-05-03' })).toEqual({ start: '2017-05-04', end: '2017-05-04' })
})

test.each([
  ['وعدوا بإنجازه بحلول أيار 2031', 'future', '2031-05-01/2031-05-31'],
  ['يجتمعون في 4 دجنبر 2030', 'future', '2030-12-04'],
  ['التقيا في خريف 2011', 'past', '2011-09-01/2011-11-30'],
  ['التقيا عام 2011', 'past', '2011-01-01/2011-12-31'],
  // What hangs on the day of writing stays open.
  ['يجتمعون في أيار', 'future', 'open'],
  ['يجتمعون العام المقبل', 'future', 'open'],
  ['التقيا يوم الثلاثاء', 'past', 'open'],
  ['وعدوا بإنجازه قبل أيار 2031', 'future', 'before'],
  ['يعملون معا منذ 2011', 'past', 'since'],
] as [string, Lean, string][])('%s, written nobody knows when (%s)', (text, lean, expected) => expect(read(text, lean, null)).toEqual([expected]))

test('the span is whole words of the text', () => {
  const text = 'وصل في 10 سبتمبر/أيلول 2017، ثم غادر'
  const [mention] = findDates(new Tokens(text, vocabulary), words)
  expect(text.slice(...mention!.span)).toBe('10 سبتمبر/أيلول 2017')
})
