import type { DatePart, DateUnit } from '../../rules/date-words.ts'

/**
 * A day, month or year as far as the words name it. `month` and `year` may be given by shift from publication ("of next month", "of last year");
 * `months` holds several names that disagree; `shift` is "last", "this", "next" said of a month or day without year;
 * `today` tells that the words also place the day relative to publication ("today, 9 September": 0).
 */
export interface DateFields {
  type: 'date'
  calendar?: 'hijri'
  year?: number
  yearShift?: number
  month?: number
  months?: readonly number[]
  monthShift?: number
  /** The month or year last spoken of ("of the same month"). */
  same?: 'month' | 'year'
  day?: number
  weekday?: number
  shift?: number
  today?: number
  /** How far its year is from that of publication, where the words say both ("next year, 2018": 1). */
  yearAway?: number
  /** "Tuesday the third of September" may count Tuesdays. */
  orNth?: boolean
}

/** What the words of a date mean before it is known when they were written. Plain data. */
export type Expression =
  | DateFields
  | { type: 'day'; offset: number; weekday?: number }
  | { type: 'weekday'; weekday: number; shift?: number; told?: boolean; week?: number; nextWeek?: boolean; skip?: number }
  | { type: 'relative'; unit: DateUnit; shift: number; told?: boolean; same?: boolean }
  | { type: 'span'; unit: DateUnit; count: number; shift: number }
  /** "Two months ago" leaves the whole month, "three weeks ago" the week, "two months from today" (`exact`) the day. */
  | { type: 'offset'; unit: DateUnit; count: number; exact?: boolean }
  | { type: 'weekdays'; weekday: number; count: number }
  | { type: 'within'; unit: DateUnit; count: number }
  | { type: 'part'; part: DatePart; of: Expression }
  | { type: 'nth'; nth: number; unit?: DateUnit; weekday?: number; of: Expression }
  | { type: 'season'; season: number; year?: number; yearShift?: number; shift?: number }
  | { type: 'decade'; start: number }
  | { type: 'weekOf'; of: Expression }
  | { type: 'range'; from: Expression; to: Expression }

/** How an act told with a date stands to publication. */
export type Lean = 'past' | 'future' | 'none'

/** Words before a date that leave one side open. */
export type Bound = 'since' | 'after' | 'until' | 'before'
