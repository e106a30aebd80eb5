/** A stretch of time that words count in. */
export type DateUnit = 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century'

/** What a small word does between dates. One word may do several of these. */
export type DateGlue =
  | 'of' | 'in' | 'and' | 'to' | 'from' | 'between' | 'within' | 'ago' | 'ahead' | 'hence' | 'before' | 'after' | 'since' | 'until'
  | 'the' | 'namely' | 'which' | 'about' | 'now' | 'than' | 'possessive' | 'ordinal-ending' | 'plural-ending'

/**
 * One meaning of a word or a run of words.
 *
 * `doubt` says that the word has a commoner meaning that is no date: `in` is settled by a word like "in" before it, `number` only by a day, a year or a word for "month" beside it.
 */
export type DateSense =
  | { sort: 'month'; month: number; calendar?: 'hijri'; naming?: string; doubt?: 'in' | 'number'; short?: boolean }
  | { sort: 'weekday'; weekday: number; doubt?: 'indefinite' | 'always'; short?: boolean }
  /** A day counted from publication: today is 0. */
  | { sort: 'day'; offset: number; notAfter?: readonly string[]; notBefore?: readonly string[]; doubt?: 'always' }
  /** `count` is 1 for one, 2 where the form itself says two, 0 for many. `doubt`: the word means something else unless "last" or "next" stands by it. */
  | { sort: 'unit'; unit: DateUnit; count: number; notAfter?: readonly string[]; definite?: boolean; doubt?: boolean }
  /** Last, this, next. `told` counts from the day last spoken of ("the following day"); `same` is that very one. */
  | { sort: 'shift'; shift: number; stands: 'before' | 'after'; told?: boolean; same?: boolean }
  /** `needsOf`: the word is also a verb, and a part only with "of" behind it; `ofMonths`: it is a part of months alone. */
  | { sort: 'part'; part: DatePart; needsOf?: boolean; ofMonths?: boolean }
  | { sort: 'number'; value: number }
  /** -1 is the last. */
  | { sort: 'ordinal'; value: number }
  | { sort: 'season'; season: number }
  | { sort: 'decade'; start: number }
  | { sort: 'era'; calendar: 'gregorian' | 'hijri' }
  /** A phrase such as "end of year" in one word. */
  | { sort: 'part-of'; part: DatePart; unit: DateUnit }
  | { sort: 'quarter'; quarter: number }
  | { sort: 'glue'; glue: readonly DateGlue[] }

/** First, middle and last stretch of a period. */
export type DatePart = 'early' | 'mid' | 'late'

/** A word taken apart: "and", a preposition, the article, and what is left. */
export interface DateCut { and: boolean; preposition: readonly DateGlue[] | null; definite: boolean; rest: string }

/** All that a language says about dates. */
export interface DateWords {
  /** Each meaning with the words that have it, as written. */
  senses: readonly (readonly [DateSense, ...string[]])[]
  /** All ways to take a folded word apart; the word as it stands is one of them. */
  cut(form: string): readonly DateCut[]
  /** Which number of 2/3/2018 is the month. */
  numericOrder: 'day-month' | 'month-day'
  /** Whether "July 13" is how a day is usually written. */
  monthFirst: boolean
  /** Whether "next Wednesday" is the coming one or the one of next week. */
  nextWeekday: 'coming' | 'next-week'
  /** Whether a doubtful name counts once it has a capital letter. */
  capitalsSettle: boolean
  /** Whether a folded word announces what is to come ("will", "scheduled"). */
  announces(form: string): boolean
}
