import { sql } from 'kysely'
import type { Fact } from '../../facts/fact.ts'
import { slotWritten } from '../../facts/slots.ts'
import { cardOf, type Card } from '../../register/card.ts'
import type { Decision, FactPointer } from '../../register/decision.ts'
import { pointedAt, standing } from '../../register/deciding.ts'
import { decisionsOn } from '../deciding.ts'
import { knownEntries } from '../knowledge.ts'
import { entryOn } from '../former.ts'
import type { Asking } from '../register.ts'
import { factsOfEntries, thingsFrom, type Db, type FactRow } from '../rows.ts'

/** A fact of an entry, with how decisions point at it. */
export interface PointedFact { report: string; number: number; fact: Fact; pointer: FactPointer }

/** Something that became known, changed or was decided of an entry. `at` is the instant of a decision. */
export interface HistoryItem { on: string | null; at: string | null; what: 'told' | 'value' | 'doubt' | 'status' | 'decision'; text: string; reports: string[]; decision: Decision | null; undone: boolean }

/** Facts of an entry as decisions point at them, in their order. */
export async function pointersOf(db: Db, entry: string): Promise<PointedFact[]> {
  return (await factsOfEntries(db, [entry])).map((row) => ({ report: row.report, number: row.number, fact: (row.decided?.fact ?? row.data) as Fact, pointer: { report: row.report, kind: row.data.kind, span: row.data.evidence[0]! } }))
}

/** Decisions about an entry (through any fact that stands in it) or a report, with those that undo them. */
export async function decisionsAbout(db: Db, about: string): Promise<Decision[]> {
  const { rows: standing } = await sql<{ report: string; number: number }>`select report, number from facts where entry = ${about}`.execute(db)
  const own = new Set(standing.map((row) => `${row.report}#${row.number}`))
  const near = [...new Set([about, ...standing.map((row) => row.report)])]
  const all = await decisionsOn(db, near)
  const reports = [...new Set(all.flatMap(({ act }) => ('about' in act ? [act.about.report, ...('with' in act ? [act.with.report] : [])] : [])))]
  const { rows } = await sql<Pick<FactRow, 'report' | 'number' | 'data'>>`select report, number, data from facts where report = any(${reports}::text[])`.execute(db)
  const byReport = new Map<string, { number: number; fact: Fact }[]>()
  for (const row of rows) byReport.set(row.report, [...(byReport.get(row.report) ?? []), { number: row.number, fact: row.data }])
  const pointsHere = (pointer: FactPointer) => pointer.report === about || own.has(`${pointer.report}#${pointedAt(pointer, byReport.get(pointer.report) ?? [])}`)
  const found = new Set<string>()
  for (const { id, act } of all) if (act.do === 'undo' ? found.has(act.decision) : pointsHere(act.about) || ('with' in act && pointsHere(act.with))) found.add(id)
  return all.filter((decision) => found.has(decision.id))
}

const FOLLOWED = ['when', 'due', 'place', 'ordinal', 'count', 'amount', 'title', 'body', 'modality', 'host', 'period'] as const
const shownSlot = (card: Card, slot: (typeof FOLLOWED)[number]) => slotWritten(card[slot])

/** Entries that went into the one told of on a day. */
const goneInto = (rows: readonly FactRow[], day: string | null) => [...new Set(rows.flatMap((row) => (row.was ?? []).filter((one) => one.until.slice(0, 10) === day).map((one) => one.entry)))]

/** What each day of publication added to an entry: who told of it, what its values became, what came into doubt. */
function growth(rows: readonly FactRow[], id: string): HistoryItem[] {
  const items: HistoryItem[] = []
  const days = [...new Set(rows.map((row) => row.published))]
  const item = (on: string | null, what: HistoryItem['what'], text: string, reports: string[]) => items.push({ on, at: null, what, text, reports, decision: null, undone: false })
  let before: Card | null = null
  for (const day of days) {
    const told = rows.slice(0, rows.findLastIndex((row) => row.published === day) + 1)
    const stood = told.map((row) => ({ ...row, entry: entryOn(row, day ?? '9999') }))
    const thing = thingsFrom(stood).get(id)
    if (!thing) continue
    const card: Card = cardOf(thing)
    for (const former of goneInto(told, day)) item(day, 'told', `proves to be one with what stood in ${former}; ${card.caption}`, [...new Set(told.filter((row) => row.was?.some((one) => one.entry === former)).map((row) => row.report))])
    const own = [...new Set(rows.filter((row) => row.published === day).map((row) => row.report))]
    item(day, 'told', `${before ? 'told again' : 'first told'} by ${own.length === 1 ? own[0]! : `${own.length} reports`}; ${card.caption}`, own)
    if (before) for (const slot of FOLLOWED) {
      const [was, is] = [shownSlot(before, slot), shownSlot(card, slot)]
      if (was !== is) item(day, 'value', `${slot}: ${was} → ${is}`, own)
    }
    for (const doubt of card.doubts) if (!before?.doubts.some((known: Card['doubts'][number]) => known.why === doubt.why)) item(day, 'doubt', doubt.why, doubt.reports)
    before = card
  }
  return items
}

/** What a decision says, in a line. */
function decisionText({ act }: Decision): string {
  switch (act.do) {
    case 'correct': return `correct ${act.slot} = ${slotWritten(act.value)} (${act.about.report})`
    case 'rename': return `rename to ${act.name} (${act.about.report})`
    case 'join': case 'part': return `${act.do} ${act.about.report} ${act.do === 'join' ? 'with' : 'from'} ${act.with.report}`
    case 'set-status': return `set-status ${act.status}`
    case 'remind': return ['remind', act.owner && `owner ${act.owner}`, act.on && `on ${act.on}`].filter(Boolean).join(' ')
    case 'settle': return act.slot === null ? `settle ${act.about.kind} = ${slotWritten(act.value)} (${act.about.report})` : `settle ${act.slot}: all values stand`
    case 'undo': return `undo ${act.decision}`
    default: return `${act.do} (${act.about.report})`
  }
}

/** The whole history of an entry; null where there is none. */
export async function historyOf(db: Db, id: string, asking: Asking): Promise<HistoryItem[] | null> {
  const rows = await factsOfEntries(db, [id], asking.asKnownOn)
  const [known] = await knownEntries(db, [id], asking)
  if (!rows.length || !known) return null
  const decisions = (await decisionsAbout(db, id)).filter((decision) => !asking.asKnownOn || decision.at.slice(0, 10) <= asking.asKnownOn)
  const holds = new Set(standing(decisions).map((decision) => decision.id))
  const statuses = known.history.map((change): HistoryItem => ({ on: change.since, at: null, what: 'status', text: [change.status, change.why].filter(Boolean).join(': '), reports: change.reports, decision: null, undone: false }))
  const decided = decisions.map((decision): HistoryItem => ({ on: decision.at.slice(0, 10), at: decision.at, what: 'decision', text: decisionText(decision), reports: [], decision, undone: decision.act.do !== 'undo' && !holds.has(decision.id) }))
  const order = (item: HistoryItem) => `${item.on ?? '9999-99-99'} ${item.at ?? ''}`
  return [...growth(rows, id), ...statuses, ...decided].map((item, i) => ({ item, i })).sort((a, b) => (order(a.item) < order(b.item) ? -1 : order(a.item) > order(b.item) ? 1 : a.i - b.i)).map(({ item }) => item)
}
