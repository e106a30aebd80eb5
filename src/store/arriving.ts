import type { Report } from '../text/report.ts'
import type { Added } from './register.ts'
import type { HeldTexts } from './versions.ts'

/** What becomes of a report that is not taken further. */
export function outcome(report: Report, what: Added['outcome'], why: string): Added {
  return { id: report.id, outcome: what, why, facts: 0, doubts: 0, voice: null, language: report.language }
}

function refusalOf(report: Report): string | null {
  if (!report.id) return 'expected an id, found none'
  if (report.published !== null && !(/^\d{4}-\d{2}-\d{2}$/.test(report.published) && !Number.isNaN(Date.parse(`${report.published}T00:00:00Z`)))) return `expected a day of publication as YYYY-MM-DD, found ${report.published}`
  if (!report.title.trim() && !report.text.trim()) return 'expected a title or a text, found neither'
  return null
}

/** Reports sorted by what they are to the register: those to take in (an edited one under the id it edits, put so into `reports`), those that edit one of these and come after, and what became of the others. `pending` are ids being taken in by others; those of `fresh` are put there. */
export function sortOut(reports: Report[], held: HeldTexts, pending: Set<string>): { fresh: Report[]; after: number[]; outcomes: Map<number, Added> } {
  const outcomes = new Map<number, Added>()
  const fresh = new Map<string, Report>()
  const after: number[] = []
  for (const [i, report] of reports.entries()) {
    const refusal = refusalOf(report)
    const standing = held.standing(report)
    const own = standing.as === 'version' ? { ...report, id: standing.of } : report
    if (refusal) outcomes.set(i, outcome(report, 'refused', refusal))
    else if (standing.as === 'taken down' || standing.as === 'held') outcomes.set(i, outcome(report, standing.as, standing.why))
    else if (standing.as === 'version' && fresh.has(own.id)) after.push(i)
    else if (standing.as === 'clash' || pending.has(own.id)) outcomes.set(i, outcome(report, 'refused', `expected a new id, found ${report.id} taken by another text; give it an id of its own`))
    else {
      fresh.set(own.id, own)
      pending.add(own.id)
      held.learn({ ...own, gone: null })
      reports[i] = own
    }
  }
  return { fresh: [...fresh.values()], after, outcomes }
}
