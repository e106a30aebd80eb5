import type { Link, Status, StatusChange } from './entry.ts'
import { fulfilment, plannedAnew, type Fulfilment } from './fulfil.ts'
import { followProgramme, isProgramme } from './programmes.ts'
import { followTarget } from './targets.ts'
import type { Card } from './card.ts'

/** What became of an entry that something was due from: each status with what shows it, and the entries concerned. */
export interface FollowUp { history: StatusChange[]; links: Link[] }

/** Whether an entry has a status: a promise, or a programme that runs out. */
export function hasStatus(card: Card): boolean {
  return card.promise || isProgramme(card)
}

/** What the others known make of an entry with a status. It looks at no clock: whether an open one is overdue its due day and the day asked for decide. */
export function followUp(card: Card, others: readonly Card[]): FollowUp {
  if (!hasStatus(card)) return { history: [], links: [] }
  const opened: StatusChange = { status: 'open', since: card.firstKnown, reports: card.reports.slice(0, 1), by: [], why: '' }
  const changes = card.kind === 'figure' ? followTarget(card, others) : isProgramme(card) ? followProgramme(card, others) : card.kind === 'pledge' ? followPledge(card, others) : followPlan(card, others)
  const history = [opened, ...changes]
  const links = changes.flatMap((change) => change.by.map((entry): Link => ({ relation: RELATION[change.status] ?? 'met by', entry })))
  return { history, links: links.filter((link, i) => links.findIndex((other) => other.entry === link.entry && other.relation === link.relation) === i) }
}

/** A pledge to reach an amount goes as the amount goes. */
function followPledge(pledge: Card, others: readonly Card[]): StatusChange[] {
  const aim = pledge.values['aim']?.[0]?.value as { measure: string; amount: number; unit: string } | undefined
  return aim ? followTarget({ ...pledge, ...aim }, others.filter((other) => !(other.promise && other.amount === aim.amount))) : []
}

const RELATION: Partial<Record<Status, Link['relation']>> = { superseded: 'superseded by', disputed: 'disputed by', missed: 'disputed by', moved: 'met by' }

function followPlan(plan: Card, others: readonly Card[]): StatusChange[] {
  const changes: StatusChange[] = []
  const off = plan.claims.filter((claim) => claim.modality === 'cancelled')
  const denied = plan.claims.filter((claim) => claim.modality === 'denied')
  const planned = plan.claims.filter((claim) => claim.modality === 'planned')
  const lastPlanned = planned.at(-1)?.published ?? ''
  const since = off[0]?.published ?? null
  if (off.length && (since ?? '') >= lastPlanned) changes.push({ status: 'cancelled', since, reports: [...new Set(off.map((claim) => claim.report))], by: [], why: 'called off or put off' })
  if (denied.length && planned.length && !off.length && (denied[0]!.published ?? '') >= (planned[0]!.published ?? '')) changes.push({ status: 'disputed', since: denied[0]!.published, reports: [planned[0]!.report, denied[0]!.report], by: [], why: 'planned by one, denied by another' })
  const done = best(others.map((other) => fulfilment(plan, other, off.length > 0)).filter((one) => one !== null))
  // What was held already is not put off by a plan for a next one.
  const anew = others.filter((other) => plannedAnew(plan, other, off.length > 0) && !(done && done.day <= other.firstKnown!)).sort((a, b) => (a.firstKnown! < b.firstKnown! ? -1 : 1))[0]
  // Put off while there still was time: what comes later keeps the new day, and is not late.
  const putOff = off.length > 0 || (anew !== undefined && plan.due !== null && anew.firstKnown! <= plan.due.end)
  if (anew) changes.push({ status: 'moved', since: anew.firstKnown, reports: anew.reports.slice(0, 2), by: [anew.id], why: `planned anew for ${anew.due!.start}` })
  const own = plan.claims.filter((claim) => claim.modality === 'happened').map((claim) => claim.published ?? '').sort()[0]
  if (own) changes.push({ status: 'met', since: own, reports: plan.claims.filter((claim) => claim.modality === 'happened').map((claim) => claim.report), by: [], why: 'told as held on the day' })
  if (done) changes.push(held(plan, done, putOff))
  return changes.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : (a.since ?? '') > (b.since ?? '') ? 1 : rank(a) - rank(b)))
}

const rank = (change: StatusChange) => ['open', 'cancelled', 'disputed', 'moved', 'missed', 'superseded', 'met late', 'met', 'overdue'].indexOf(change.status)

/** In time before late, in its place before elsewhere, the earliest first. */
function best(all: Fulfilment[]): Fulfilment | null {
  return all.sort((a, b) => Number(a.late) - Number(b.late) || Number(a.elsewhere) - Number(b.elsewhere) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.by.id < b.by.id ? -1 : 1))[0] ?? null
}

function held(plan: Card, done: Fulfilment, postponed: boolean): StatusChange {
  const status: Status = done.elsewhere ? 'moved' : postponed && (done.late || !plan.due) ? 'moved' : done.late ? 'met late' : 'met'
  const why = done.elsewhere ? `${done.why}; ${plan.place ?? ''} / ${done.by.place ?? ''}` : done.why
  return { status, since: done.day, reports: done.by.reports.slice(0, 3), by: [done.by.id], why }
}

/** Status on a day: that of the last change, and overdue when still open past the last day on which it was due. */
export function statusOn(history: readonly StatusChange[], due: string | null, today: string | undefined): Status | null {
  const last = history.at(-1)
  if (!last) return null
  return last.status === 'open' && due !== null && today !== undefined && due < today ? 'overdue' : last.status
}
