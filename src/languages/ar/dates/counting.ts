import type { DateSense } from '../../../rules/date-words.ts'

type Entry = readonly [DateSense, ...string[]]

/** First to tenth, masculine and feminine. */
const FIRST_TEN = [
  ['أول', 'أولى'], ['ثاني', 'ثان', 'ثانية'], ['ثالث', 'ثالثة'], ['رابع', 'رابعة'], ['خامس', 'خامسة'], ['سادس', 'سادسة'], ['سابع', 'سابعة'], ['ثامن', 'ثامنة'], ['تاسع', 'تاسعة'], ['عاشر', 'عاشرة'],
]
/** What stands for "first" before a ten. */
const LEADING = [['حادي', 'حادية'], ...FIRST_TEN.slice(1, 9)]

const ordinal = (value: number, forms: readonly string[]): Entry => [{ sort: 'ordinal', value }, ...(forms as [string, ...string[]])]

/** First to thirty-first, and the last. */
export const ordinals: readonly Entry[] = [
  ...FIRST_TEN.map((forms, i) => ordinal(i + 1, forms)),
  ...LEADING.map((forms, i) => ordinal(11 + i, forms.flatMap((f) => [`${f} عشر`, `${f} عشرة`]))),
  ordinal(20, ['عشرون', 'عشرين']),
  ...LEADING.map((forms, i) => ordinal(21 + i, forms.flatMap((f) => [`${f} والعشرين`, `${f} والعشرون`, `${f} وعشرين`, `${f} وعشرون`]))),
  ordinal(30, ['ثلاثون', 'ثلاثين']),
  ordinal(31, ['حادي والثلاثين', 'حادي والثلاثون']),
  ordinal(-1, ['آخر', 'أخير', 'أخيرة']),
]

const COUNTED = [
  ['واحد', 'واحدة'], ['اثنين', 'اثنان', 'اثنتين', 'اثنتان'], ['ثلاث', 'ثلاثة'], ['أربع', 'أربعة'], ['خمس', 'خمسة'], ['ست', 'ستة'], ['سبع', 'سبعة'], ['ثماني', 'ثمانية', 'ثمان'], ['تسع', 'تسعة'], ['عشر', 'عشرة'],
]
const cardinal = (value: number, forms: readonly string[]): Entry => [{ sort: 'number', value }, ...(forms as [string, ...string[]])]

/** One to ten, the teens and the tens, as durations use them. */
export const cardinals: readonly Entry[] = [
  ...COUNTED.map((forms, i) => cardinal(i + 1, forms)),
  cardinal(11, ['أحد عشر', 'إحدى عشرة']), cardinal(12, ['اثنا عشر', 'اثني عشر', 'اثنتا عشرة', 'اثنتي عشرة']),
  ...COUNTED.slice(2, 9).map((forms, i) => cardinal(13 + i, forms.flatMap((f) => [`${f} عشر`, `${f} عشرة`]))),
  cardinal(20, ['عشرين', 'عشرون']), cardinal(30, ['ثلاثين', 'ثلاثون']), cardinal(40, ['أربعين', 'أربعون']), cardinal(50, ['خمسين', 'خمسون']), cardinal(60, ['ستين', 'ستون']), cardinal(90, ['تسعين', 'تسعون']),
]
