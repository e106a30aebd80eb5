const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const EARLIEST_YEAR = 1970
const LATEST_YEAR = 2100

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.toISOString().slice(0, 10) : null
}

function fromEpoch(digits: string): string | null {
  const seconds = digits.length === 13 ? Number(digits) / 1000 : Number(digits)
  const at = new Date(seconds * 1000)
  return calendarDay(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
}

/** Western digits for Arabic and Persian ones. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}

const monthNamed = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
const MONTH_NAME = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)'
const DAY_MONTH_YEAR = new RegExp(`^(?:[a-z]{3,9}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH_NAME}\\.?,?[\\s-]+(\\d{4}|\\d{2})(?![\\d:])`, 'i')
const MONTH_DAY_YEAR = new RegExp(`^(?:[a-z]{3,9}\\.?,?\\s+)?${MONTH_NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d{1,2}:\\d{2}\\S*\\s+(?:[A-Z]{3,4}\\s+)?)?(\\d{4})(?!\\d)`, 'i')

/**
 * The day that a machine's way of writing a time says: ISO 8601, RFC 822, "September 13, 2018", 13/09/2018, seconds since 1970; as written, so in the writer's own time zone. Null for what does not settle a day: 05/06/2018, a bare year.
 */
export function dayOf(written: unknown): string | null {
  if (typeof written === 'number') return Number.isFinite(written) && written > 1e8 ? fromEpoch(String(Math.trunc(written))) : null
  if (typeof written !== 'string' || written.length > 200) return null
  const text = westernDigits(written).replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim()
  let found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T|\s|\d{6}|$)/.exec(text)
  if (found) return calendarDay(Number(found[1]), Number(found[2]), Number(found[3]))
  if (/^\d{10}$|^\d{13}$/.test(text)) return fromEpoch(text)
  found = DAY_MONTH_YEAR.exec(text)
  if (found) return calendarDay(found[3]!.length === 2 ? 2000 + Number(found[3]) : Number(found[3]), monthNamed(found[2]!), Number(found[1]))
  found = MONTH_DAY_YEAR.exec(text)
  if (found) return calendarDay(Number(found[3]), monthNamed(found[1]!), Number(found[2]))
  return fromNumbers(text)
}

/** 13/09/2018 and 13.09.2018; with a stroke, only where one number can be no month, since half the world writes the month first. */
function fromNumbers(text: string): string | null {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  if (!found) return null
  const [first, second, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
  if (found[2] === '.' || first > 12 || first === second) return calendarDay(year, second, first)
  return second > 12 ? calendarDay(year, first, second) : null
}

/** The day in the name of a file (2018-09-13-visit, 20180913_visit), or null. */
export function dayOfName(name: string): string | null {
  const found = /(?:^|[^\d])((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:$|[^\d])/.exec(name)
  return found ? calendarDay(Number(found[1]), Number(found[3]), Number(found[4])) : null
}

/** The day that stands in a short line among other words ("Published: 2018-09-13 14:05"), or null where there is none or more than one. */
export function dayWithin(line: string): string | null {
  const text = westernDigits(line)
  const found = new Set<string>()
  for (const [written] of text.matchAll(/(?<!\d)(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d{2})(?!\d)/g)) {
    const day = dayOf(written)
    if (day) found.add(day)
  }
  return found.size === 1 ? [...found][0]! : null
}
