import { daysBetween } from '../../facts/interval.ts'
import type { Interval } from '../../facts/fact.ts'
import type { Survey } from '../survey.ts'
import type { DateMention } from '../when/index.ts'
import type { Named } from './instruments.ts'

/** How many words before a deal a word of leaving or keeping is of it, and how many behind it a date. */
export const LEFT_REACH = 8
const SHORTEST_YEAR = 300

/** Whether a known deal is only left: without a subject, or a year of its own, it is no deal that the report tells of. A day or a month is that of leaving it. */
export function leftOnly(survey: Survey, n: Named): boolean {
  return n.title === null && survey.pack.isDefinite(survey.tokens.form(n.from)) && !survey.dates.some((d) => d.from >= n.to && d.from - n.to <= LEFT_REACH && (survey.pack.order === 'subject-first' || isYearAlone(d)))
}

/** Whether a date names a year and nothing shorter. */
function isYearAlone({ expression }: DateMention): boolean {
  return expression.type === 'date' && expression.year !== undefined && expression.month === undefined && expression.day === undefined
}

/** Whether the words before a deal say that someone leaves it. */
export function leftBefore(survey: Survey, n: Named): boolean {
  return survey.isWithin('leaving', n.from, n.before - LEFT_REACH, n.before)
}

/** Whether a time told with a deal is that of leaving it: shorter than a year, in a clause that says so. */
export function isOfLeaving(survey: Survey, n: Named, when: Interval | null): boolean {
  return when !== null && daysBetween(when.start, when.end) < SHORTEST_YEAR && leftBefore(survey, n)
}
