import type { Pack } from '../rules/pack.ts'
import type { Report } from '../text/report.ts'

/** How much of a report's beginning and end may name whom it is from. */
const EDGE = 400

/** The outlet or agency that a report credits itself, in a dateline or a line of its source; "" when it credits none. */
export function creditIn(report: Report, pack: Pack): string {
  const { text } = report
  const edges = text.length <= EDGE * 2 ? [text] : [text.slice(0, EDGE), text.slice(-EDGE)]
  for (const credit of pack.credits) {
    for (const edge of edges) {
      const name = credit.exec(edge)?.[1]?.replace(/\s+/gu, ' ').trim()
      if (name) return name
    }
  }
  return ''
}
