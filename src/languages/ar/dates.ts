import type { DateCut, DateGlue, DateSense, DateWords } from '../../rules/date-words.ts'
import { foldWords } from '../../rules/lexicon.ts'
import { cardinals, ordinals } from './dates/counting.ts'
import { hijriMonths, months } from './dates/months.ts'
import { folding } from './letters.ts'

const weekday = (number: number, ...forms: string[]): [DateSense, ...string[]] => [{ sort: 'weekday', weekday: number, doubt: 'indefinite' }, ...(forms as [string, ...string[]])]

const weekdays = [
  weekday(1, 'اثنين', 'إثنين'), weekday(2, 'ثلاثاء', 'ثلاثا'), weekday(3, 'أربعاء', 'أربعا'), weekday(4, 'خميس'),
  weekday(5, 'جمعة'), weekday(6, 'سبت'), weekday(7, 'أحد'),
]

/** Papers and channels whose name ends in "today", and what is no day after it: national days, days of a story. */
const NAMES_BEFORE_TODAY = ['المصري', 'روسيا', 'تركيا', 'فلسطين', 'العراق', 'سوريا', 'عمان', 'رأي', 'الغد', 'المغرب', 'أوروبا', 'مصر']
const NO_TODAY_BEFORE = ['السابع', 'العالمي', 'العالمية', 'الوطني', 'الدولي', 'الدراسي', 'الواحد', 'الختامي', 'الافتتاحي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'الثامن', 'التاسع', 'العاشر', 'الأول', 'الأخير', 'الذي', 'المتوقع', 'المقرر', 'المنتظر', 'المحدد', 'نفسه', 'ذاته', 'التالي', 'السابق', 'المقبل', 'الماضي']

const days: (readonly [DateSense, ...string[]])[] = [
  [{ sort: 'day', offset: 0, notAfter: NAMES_BEFORE_TODAY, notBefore: NO_TODAY_BEFORE }, 'اليوم'],
  [{ sort: 'day', offset: -1, notBefore: ['الحاجة', 'حاجة', 'القريب'] }, 'أمس', 'الأمس', 'البارحة', 'امبارح', 'مبارح'],
  [{ sort: 'day', offset: 1, notAfter: ['حزب', 'تيار', 'قناة', 'جريدة', 'صحيفة'] }, 'غدا', 'غد', 'الغد'],
  [{ sort: 'day', offset: 1, doubt: 'always' }, 'بكرة', 'بكرا'],
  [{ sort: 'day', offset: -2 }, 'أول أمس', 'أول من أمس', 'الأول من أمس', 'أمس الأول', 'أولى أمس'],
]

/** Nouns after which the word for "year" is the adjective "general". */
const GENERAL = ['أمين', 'مدير', 'نائب', 'قائد', 'مدعي', 'مفتش', 'مفوض', 'مراقب', 'منسق', 'مشرف', 'رئيس', 'كاتب', 'مقرر', 'قنصل', 'رأي', 'قطاع', 'مال', 'إضراب', 'عفو', 'وضع', 'سياق', 'مؤتمر', 'مجلس', 'إطار', 'دين', 'إنفاق', 'نظام', 'أمن', 'صالح', 'اجتماع', 'طابع', 'مستوى', 'توجه']
const afterGeneral = GENERAL.flatMap((noun) => [`ال${noun}`, `وال${noun}`, `لل${noun}`, `بال${noun}`, `كال${noun}`])

const units: (readonly [DateSense, ...string[]])[] = [
  [{ sort: 'unit', unit: 'day', count: 1 }, 'يوم', 'يوما'],
  [{ sort: 'unit', unit: 'day', count: 2 }, 'يومين', 'يومان', 'يومي'],
  [{ sort: 'unit', unit: 'day', count: 0 }, 'أيام'],
  [{ sort: 'unit', unit: 'week', count: 1 }, 'أسبوع', 'أسبوعا'],
  [{ sort: 'unit', unit: 'week', count: 2 }, 'أسبوعين', 'أسبوعان'],
  [{ sort: 'unit', unit: 'week', count: 0 }, 'أسابيع'],
  [{ sort: 'unit', unit: 'weekend', count: 1, definite: true }, 'نهاية الأسبوع', 'عطلة نهاية الأسبوع', 'عطلة الأسبوع'],
  [{ sort: 'unit', unit: 'month', count: 1 }, 'شهر', 'شهرا'],
  [{ sort: 'unit', unit: 'month', count: 2 }, 'شهرين', 'شهران', 'شهري'],
  [{ sort: 'unit', unit: 'month', count: 0 }, 'أشهر', 'شهور'],
  [{ sort: 'unit', unit: 'quarter', count: 1 }, 'ربع', 'فصل'],
  [{ sort: 'unit', unit: 'half', count: 1 }, 'نصف'],
  [{ sort: 'unit', unit: 'year', count: 1, notAfter: afterGeneral }, 'عام', 'عاما'],
  [{ sort: 'unit', unit: 'year', count: 1 }, 'سنة'],
  [{ sort: 'unit', unit: 'year', count: 2 }, 'عامين', 'عامان', 'عامي', 'سنتين', 'سنتان', 'سنتي'],
  [{ sort: 'unit', unit: 'year', count: 0 }, 'أعوام', 'سنوات', 'سنين'],
  [{ sort: 'unit', unit: 'decade', count: 1, doubt: true }, 'عقد'],
  [{ sort: 'unit', unit: 'decade', count: 2 }, 'عقدين'],
  [{ sort: 'unit', unit: 'century', count: 1 }, 'قرن'],
  [{ sort: 'unit', unit: 'hour', count: 1 }, 'ساعة'],
  [{ sort: 'unit', unit: 'hour', count: 2 }, 'ساعتين', 'ساعتان'],
  [{ sort: 'unit', unit: 'hour', count: 0 }, 'ساعات'],
]

const shifts: (readonly [DateSense, ...string[]])[] = [
  [{ sort: 'shift', shift: -1, stands: 'after' }, 'ماضي', 'ماضية', 'ماض', 'ماضيين', 'ماضيتين', 'منصرم', 'منصرمة', 'فائت', 'فائتة', 'منقضي', 'منقضية'],
  [{ sort: 'shift', shift: -1, stands: 'after', told: true }, 'سابق', 'سابقة'],
  [{ sort: 'shift', shift: 1, stands: 'after' }, 'مقبل', 'مقبلة', 'مقبلين', 'مقبلتين', 'قادم', 'قادمة', 'قادمين', 'قادمتين', 'جاي', 'جاية', 'آتي', 'آتية'],
  [{ sort: 'shift', shift: 1, stands: 'after', told: true }, 'تالي', 'تالية', 'لاحق'],
  [{ sort: 'shift', shift: 0, stands: 'after' }, 'جاري', 'جارية', 'حالي', 'حالية'],
  [{ sort: 'shift', shift: 0, stands: 'before' }, 'هذا', 'هذه'],
  [{ sort: 'shift', shift: 0, stands: 'after', same: true }, 'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه'],
]

const decades = ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].map((ten, i): readonly [DateSense, ...string[]] =>
  [{ sort: 'decade', start: 1920 + 10 * i }, `${ten}ات`, `${ten}يات`, `${ten}ات القرن الماضي`, `${ten}يات القرن الماضي`])

const parts: (readonly [DateSense, ...string[]])[] = [
  [{ sort: 'part', part: 'early' }, 'أوائل', 'مطلع', 'مستهل', 'بداية', 'بدايات'],
  [{ sort: 'part', part: 'mid' }, 'منتصف', 'أواسط'],
  [{ sort: 'part', part: 'mid', ofMonths: true }, 'نصف', 'نص'],
  [{ sort: 'part', part: 'late' }, 'أواخر', 'نهاية', 'نهايات', 'ختام'],
  [{ sort: 'season', season: 0 }, 'ربيع', 'فصل الربيع'],
  [{ sort: 'season', season: 1 }, 'صيف', 'فصل الصيف'],
  [{ sort: 'season', season: 2 }, 'خريف', 'فصل الخريف'],
  [{ sort: 'season', season: 3 }, 'شتاء', 'فصل الشتاء'],
  [{ sort: 'era', calendar: 'hijri' }, 'ه', 'هجري', 'هجرية'],
  [{ sort: 'era', calendar: 'gregorian' }, 'م', 'ميلادي', 'ميلادية'],
]

const glue = (does: readonly DateGlue[], ...forms: string[]): [DateSense, ...string[]] => [{ sort: 'glue', glue: does }, ...(forms as [string, ...string[]])]

const links = [
  glue(['of', 'from'], 'من'), glue(['in', 'of'], 'في', 'ب'), glue(['of'], 'ل', 'على'), glue(['and'], 'و'), glue(['the'], 'ال'),
  glue(['to'], 'إلى'), glue(['to', 'until'], 'حتى', 'لغاية'), glue(['until'], 'بحلول', 'لحين', 'موعد أقصاه', 'أجل أقصاه', 'موعد لا يتجاوز'),
  glue(['between'], 'بين', 'ما بين'), glue(['within'], 'خلال', 'غضون', 'ظرف'),
  glue(['before'], 'قبل', 'قبيل'), glue(['after', 'ahead'], 'بعد'), glue(['after'], 'عقب'), glue(['since'], 'منذ', 'مذ'),
  glue(['namely'], 'موافق', 'موافقين', 'مصادف'), glue(['which'], 'الذي', 'الي', 'اللي'), glue(['about'], 'حوالي', 'قرابة', 'نحو'), glue(['now'], 'الآن'),
]

const IN: readonly DateGlue[] = ['in', 'of']
const FOR: readonly DateGlue[] = ['of']
const SHORTEST = 2
/** Words that only look as if a letter could be taken off. */
const WHOLE_WORDS = new Set(['لامس', 'بكره'])

/** Takes off "and", a preposition and the article, in all ways that leave a word. */
function cut(form: string): DateCut[] {
  const out: DateCut[] = []
  const article = (rest: string, and: boolean, preposition: readonly DateGlue[] | null) => {
    out.push({ and, preposition, definite: false, rest })
    if (rest.startsWith('ال') && rest.length > 3) out.push({ and, preposition, definite: true, rest: rest.slice(2) })
  }
  const preposition = (rest: string, and: boolean) => {
    article(rest, and, null)
    if (rest.length <= SHORTEST || WHOLE_WORDS.has(rest)) return
    if (rest.startsWith('لل')) article(`ال${rest.slice(2)}`, and, FOR)
    if (rest[0] === 'ب') article(rest.slice(1), and, IN)
    if (rest[0] === 'ل') article(rest.slice(1), and, FOR)
  }
  preposition(form, false)
  if ((form[0] === 'و' || form[0] === 'ف') && form.length > SHORTEST) preposition(form.slice(1), true)
  return out
}

const ANNOUNCING = new Set(foldWords('المقرر المقررة مقررا المزمع المرتقب المرتقبة المتوقع ينتظر سوف يعتزم تعتزم يستعد تستعد', folding))
const FUTURE_VERB = /^[وف]?س[يتن][^ ]{3,}$/

/** Words of dates: days, months of five traditions, weekdays, what is said of them and what joins them. */
export const dates: DateWords = {
  senses: [...months, ...hijriMonths, ...weekdays, ...days, ...units, ...shifts, ...decades, ...parts, ...ordinals, ...cardinals, ...links],
  cut,
  numericOrder: 'day-month',
  monthFirst: false,
  nextWeekday: 'coming',
  capitalsSettle: false,
  announces: (form) => ANNOUNCING.has(form) || FUTURE_VERB.test(form),
}
