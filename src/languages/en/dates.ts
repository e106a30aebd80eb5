import type { DateGlue, DateSense, DateUnit, DateWords } from '../../rules/date-words.ts'

type Entry = readonly [DateSense, ...string[]]
const entry = (sense: DateSense, forms: string): Entry => [sense, ...(forms.split('|') as [string, ...string[]])]

/** Months; those that are also words or names need a day, a year or "in" beside them. */
const months: readonly Entry[] = [
  entry({ sort: 'month', month: 1 }, 'january'), entry({ sort: 'month', month: 2 }, 'february'), entry({ sort: 'month', month: 3, doubt: 'in' }, 'march'), entry({ sort: 'month', month: 4 }, 'april'),
  entry({ sort: 'month', month: 5, doubt: 'number' }, 'may'), entry({ sort: 'month', month: 6 }, 'june'), entry({ sort: 'month', month: 7 }, 'july'), entry({ sort: 'month', month: 8, doubt: 'in' }, 'august'),
  entry({ sort: 'month', month: 9 }, 'september'), entry({ sort: 'month', month: 10 }, 'october'), entry({ sort: 'month', month: 11 }, 'november'), entry({ sort: 'month', month: 12 }, 'december'),
  ...['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'].flatMap((short, i): Entry[] => (short ? [entry({ sort: 'month', month: i + 1, doubt: 'number', short: true }, short)] : [])),
]

const hijriMonths: readonly Entry[] = [
  'muharram', 'safar', 'rabi al-awwal|rabi i', 'rabi al-thani|rabi ii', 'jumada al-awwal|jumada al-ula', 'jumada al-thani|jumada al-akhira', 'rajab', "sha'ban|shaban", 'ramadan', 'shawwal', "dhu al-qa'dah|dhul-qadah", 'dhu al-hijjah|dhul-hijjah',
].map((forms, i) => entry({ sort: 'month', month: i + 1, calendar: 'hijri', doubt: i === 8 ? 'in' : 'number' }, forms))

const weekdays: readonly Entry[] = ['monday|mon', 'tuesday|tue|tues', 'wednesday|wed', 'thursday|thu|thur|thurs', 'friday|fri', 'saturday|sat', 'sunday|sun'].flatMap((forms, i): Entry[] => {
  const [whole, ...short] = forms.split('|') as [string, ...string[]]
  return [
    entry({ sort: 'weekday', weekday: i + 1 }, whole),
    entry({ sort: 'weekday', weekday: i + 1, doubt: 'always', short: true }, short.join('|')),
    // "On Fridays" is a habit, "three Fridays from now" is a day.
    entry({ sort: 'weekday', weekday: i + 1, doubt: 'always' }, `${whole}s`),
  ]
})

const days: readonly Entry[] = [
  entry({ sort: 'day', offset: 0, notAfter: ['usa', 'russia', 'india', 'africa', 'china', 'turkey', 'psychology'] }, 'today|tonight|eod'),
  entry({ sort: 'day', offset: -1 }, 'yesterday'), entry({ sort: 'day', offset: 1 }, 'tomorrow|tomorrows'),
  entry({ sort: 'day', offset: -2 }, 'day before yesterday'), entry({ sort: 'day', offset: 2 }, 'day after tomorrow'),
]

const unit = (name: DateUnit, one: string, many: string): Entry[] => [entry({ sort: 'unit', unit: name, count: 1 }, one), entry({ sort: 'unit', unit: name, count: 0 }, many)]
const units: readonly Entry[] = [
  ...unit('minute', 'minute', 'minutes'), ...unit('hour', 'hour', 'hours'), ...unit('day', 'day', 'days'), ...unit('week', 'week|wk', 'weeks|wks'), ...unit('weekend', 'weekend', 'weekends'),
  ...unit('month', 'month', 'months'), ...unit('quarter', 'quarter|qtr', 'quarters|qtrs'), ...unit('half', 'half', 'halves'), ...unit('season', 'season', 'seasons'),
  ...unit('year', 'year|yr', 'years|yrs'), ...unit('decade', 'decade', 'decades'), ...unit('century', 'century', 'centuries'),
]

const shifts: readonly Entry[] = [
  entry({ sort: 'shift', shift: -1, stands: 'before' }, 'last|past'), entry({ sort: 'shift', shift: -1, stands: 'before', told: true }, 'previous|preceding'),
  entry({ sort: 'shift', shift: 0, stands: 'before' }, 'this|current'), entry({ sort: 'shift', shift: 1, stands: 'before' }, 'next|coming|upcoming|forthcoming'),
  entry({ sort: 'shift', shift: 1, stands: 'before', told: true }, 'following'), entry({ sort: 'shift', shift: 0, stands: 'before', same: true }, 'same'),
]

const parts: readonly Entry[] = [
  entry({ sort: 'part', part: 'early' }, 'early'), entry({ sort: 'part', part: 'early', needsOf: true }, 'beginning|start|outset'),
  entry({ sort: 'part', part: 'mid' }, 'mid'), entry({ sort: 'part', part: 'mid', needsOf: true }, 'middle'),
  entry({ sort: 'part', part: 'late' }, 'late'), entry({ sort: 'part', part: 'late', needsOf: true }, 'end|close'),
  entry({ sort: 'part-of', part: 'late', unit: 'month' }, 'eom'), entry({ sort: 'part-of', part: 'early', unit: 'month' }, 'bom'), entry({ sort: 'part-of', part: 'late', unit: 'year' }, 'eoy'),
  entry({ sort: 'season', season: 0 }, 'spring'), entry({ sort: 'season', season: 1 }, 'summer'), entry({ sort: 'season', season: 2 }, 'autumn|fall'), entry({ sort: 'season', season: 3 }, 'winter'),
  ...[1, 2, 3, 4].map((quarter) => entry({ sort: 'quarter', quarter }, `q${quarter}`)),
  ...['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((word, i) => entry({ sort: 'decade', start: 1920 + 10 * i }, `the ${word}`)),
  entry({ sort: 'era', calendar: 'gregorian' }, 'ad|a.d.|ce'), entry({ sort: 'era', calendar: 'hijri' }, 'ah|a.h.|hijri'),
]

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const FIRSTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']
const numbers: readonly Entry[] = [
  entry({ sort: 'number', value: 1 }, 'a|an'), ...ONES.map((word, i) => entry({ sort: 'number', value: i + 1 }, word)),
  entry({ sort: 'number', value: 20 }, 'twenty'), entry({ sort: 'number', value: 30 }, 'thirty'), entry({ sort: 'number', value: 40 }, 'forty'), entry({ sort: 'number', value: 50 }, 'fifty'),
  ...FIRSTS.map((word, i) => entry({ sort: 'ordinal', value: i + 1 }, word)), entry({ sort: 'ordinal', value: 20 }, 'twentieth'), entry({ sort: 'ordinal', value: 30 }, 'thirtieth'), entry({ sort: 'ordinal', value: -1 }, 'last|final'),
  ...FIRSTS.slice(0, 9).map((word, i) => entry({ sort: 'ordinal', value: 21 + i }, `twenty-${word}|twenty ${word}`)), entry({ sort: 'ordinal', value: 31 }, 'thirty-first|thirty first'),
]

const glue = (does: readonly DateGlue[], forms: string): Entry => entry({ sort: 'glue', glue: does }, forms)
const links: readonly Entry[] = [
  glue(['of'], 'of'), glue(['in', 'of', 'ahead'], 'in'), glue(['in', 'of'], 'on|at|during|over|throughout'), glue(['and'], 'and'), glue(['the'], 'the'), glue(['from'], 'from'), glue(['to'], 'to|through|thru'),
  glue(['to', 'until'], 'until|till'), glue(['until'], 'by|no later than|not later than'), glue(['between'], 'between'), glue(['within'], 'within'), glue(['before'], 'before|prior to'), glue(['after'], 'after'),
  glue(['since'], 'since'), glue(['ago'], 'ago|back'), glue(['hence'], 'hence'), glue(['now'], 'now'), glue(['than'], 'than|least|up to'), glue(['about'], 'about|around|approximately|circa|nearly|almost|some'),
  glue(['ordinal-ending'], 'st|nd|rd|th'), glue(['possessive', 'plural-ending'], 's'),
]

const ANNOUNCING = new Set(['will', 'shall', 'scheduled', 'expected', 'planned', 'plans', 'due', 'slated', 'intends', 'upcoming'])

/** Words of dates. */
export const dates: DateWords = {
  senses: [...months, ...hijriMonths, ...weekdays, ...days, ...units, ...shifts, ...parts, ...numbers, ...links],
  cut: (form) => [{ and: false, preposition: null, definite: false, rest: form }],
  numericOrder: 'month-day',
  monthFirst: true,
  nextWeekday: 'next-week',
  capitalsSettle: true,
  announces: (form) => ANNOUNCING.has(form),
}
