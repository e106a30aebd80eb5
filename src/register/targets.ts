import type { StatusChange } from './entry.ts'
import { dayNumber } from './days.ts'
import type { Card, Claim } from './card.ts'

const NEARLY = 0.985
const DISPUTE_DAYS = 60
const DISPUTE_LATER_DAYS = 560

interface Shown { card: Card; claim: Claim; day: string; reached: boolean }

function comparableAmount(target: Card, card: Card): boolean {
  return card.kind === 'figure' && card.id !== target.id && card.measure === target.measure && card.unit === target.unit && card.parties.join() === target.parties.join()
}

/** What amounts told later make of a target: met, missed, disputed by other amounts, or superseded by another target. */
export function followTarget(target: Card, others: readonly Card[]): StatusChange[] {
  const opened = target.firstKnown
  const goal = target.amount
  if (!opened || goal === null) return []
  const shown: Shown[] = others.filter((card) => !card.promise && comparableAmount(target, card))
    .flatMap((card) => card.claims.flatMap((claim) => (claim.published && claim.published > opened ? [{ card, claim, day: claim.published, reached: (claim.amount ?? 0) >= goal * NEARLY }] : [])))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.claim.report < b.claim.report ? -1 : 1))
  const changes: StatusChange[] = []
  const due = target.due?.end ?? null
  const short = due ? shown.find((one) => !one.reached && one.day > due) : undefined
  const reached = shown.find((one) => one.reached)
  if (short && (!reached || reached.day > short.day)) return [{ status: 'missed', since: short.day, reports: [short.claim.report], by: [short.card.id], why: `${short.claim.amount} ${target.unit} after ${due}, against ${goal}` }]
  if (reached) {
    changes.push({ status: due && reached.day > due && !shown.some((one) => one.reached && one.day <= due) && dayNumber(reached.day) - dayNumber(due) > 365 ? 'met late' : 'met', since: reached.day, reports: [reached.claim.report], by: [reached.card.id], why: `${reached.claim.amount} ${target.unit} told on ${reached.day}` })
    const against = shown.find((one) => !one.reached && dayNumber(one.day) >= dayNumber(reached.day) - DISPUTE_DAYS && dayNumber(one.day) <= dayNumber(reached.day) + DISPUTE_LATER_DAYS && !one.card.reports.includes(reached.claim.report))
    if (against) changes.push({ status: 'disputed', since: against.day > reached.day ? against.day : reached.day, reports: [reached.claim.report, against.claim.report], by: [reached.card.id, against.card.id], why: `${reached.claim.amount} by one, ${against.claim.amount} by another` })
    return changes
  }
  const newer = others.filter((card) => card.promise && comparableAmount(target, card) && card.firstKnown && card.firstKnown > opened && card.amount !== goal && (card.amount ?? 0) > goal)
    .sort((a, b) => (a.firstKnown! < b.firstKnown! ? -1 : 1))[0]
  if (newer) changes.push({ status: 'superseded', since: newer.firstKnown, reports: newer.reports.slice(0, 1), by: [newer.id], why: `replaced by ${newer.amount} ${newer.unit}` })
  return changes
}
