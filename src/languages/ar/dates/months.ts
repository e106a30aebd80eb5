import type { DateSense } from '../../../rules/date-words.ts'

type Entry = readonly [DateSense, ...string[]]
type Doubt = 'in' | 'number' | undefined

const named = (naming: string, calendar: 'hijri' | undefined, rows: readonly (readonly [number, Doubt, ...string[]])[]): Entry[] =>
  rows.map(([month, doubt, ...forms]) => [{ sort: 'month', month, naming, ...(calendar ? { calendar } : {}), ...(doubt ? { doubt } : {}) }, ...(forms as [string, ...string[]])])

/** Months of the Gregorian year as Egypt, the Levant and Iraq, and the Maghreb call them. */
export const months: readonly Entry[] = [
  ...named('egyptian', undefined, [
    [1, undefined, 'يناير'], [2, undefined, 'فبراير'], [3, 'in', 'مارس'], [4, undefined, 'أبريل', 'إبريل'], [5, undefined, 'مايو'], [6, undefined, 'يونيو', 'يونيه'],
    [7, undefined, 'يوليو', 'يوليه'], [8, undefined, 'أغسطس', 'أوغسطس'], [9, undefined, 'سبتمبر'], [10, undefined, 'أكتوبر'], [11, undefined, 'نوفمبر'], [12, undefined, 'ديسمبر'],
  ]),
  ...named('levantine', undefined, [
    [1, undefined, 'كانون الثاني', 'كانون ثاني', 'كانون ثان'], [2, undefined, 'شباط'], [3, undefined, 'آذار', 'مارت'], [4, 'in', 'نيسان'], [5, undefined, 'أيار', 'مايس'], [6, undefined, 'حزيران'],
    [7, undefined, 'تموز'], [8, 'number', 'آب'], [9, undefined, 'أيلول'], [10, undefined, 'تشرين الأول', 'تشرين أول'], [11, undefined, 'تشرين الثاني', 'تشرين ثاني', 'تشرين ثان'], [12, undefined, 'كانون الأول', 'كانون أول'],
  ]),
  ...named('maghrebi', undefined, [
    [1, undefined, 'جانفي'], [2, undefined, 'فيفري'], [4, undefined, 'أفريل'], [5, 'number', 'ماي'], [6, 'number', 'جوان'], [7, undefined, 'جويلية', 'يوليوز'], [8, undefined, 'غشت'], [8, 'number', 'أوت'],
    [9, undefined, 'شتنبر'], [11, undefined, 'نونبر'], [12, undefined, 'دجنبر'],
  ]),
]

/** Months of the Hijri year. Those that are also given names or common words need a number beside them. */
export const hijriMonths: readonly Entry[] = named('hijri', 'hijri', [
  [1, 'number', 'محرم', 'محرم الحرام'], [2, 'number', 'صفر'], [3, undefined, 'ربيع الأول', 'ربيع أول'], [4, undefined, 'ربيع الثاني', 'ربيع الآخر', 'ربيع ثاني'], [5, undefined, 'جمادى الأولى', 'جمادى الأول'],
  [6, undefined, 'جمادى الآخرة', 'جمادى الثانية', 'جمادى الثاني'], [7, 'number', 'رجب'], [8, 'number', 'شعبان'], [9, 'in', 'رمضان', 'رمضان المبارك'], [10, 'number', 'شوال'],
  [11, undefined, 'ذو القعدة', 'ذي القعدة'], [12, undefined, 'ذو الحجة', 'ذي الحجة'],
])
