import type { Rule } from '../item.ts'
import { bareDays, days, namedDays } from './days.ts'
import { months, years } from './months.ts'
import { centuries, parts, relatives, seasons, weekdays } from './periods.ts'
import { lists, ranges } from './ranges.ts'

/** What dates are made of, in any language. Where two rules read the same words, the one that stands first counts. */
export const grammar: readonly Rule[] = [...years, ...months, ...days, ...namedDays, ...relatives, ...centuries, ...parts, ...seasons, ...weekdays, ...ranges, ...lists, ...bareDays]
