import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { sql } from 'kysely'
import type { Card } from '../register/card.ts'
import type { Decision, FactPointer } from '../register/decision.ts'
import { pointedDoubt } from '../register/settling.ts'
import type { Report } from '../text/report.ts'
import { canonical, Digest } from './canonical.ts'
import { allDecisions } from './deciding.ts'
import { NOTED, notedRecords } from './noted.ts'
import { arrivedReports } from './jobs.ts'
import { lines, type JournalEntry } from './journal.ts'
import type { Rebuilt } from './register.ts'
import type { Db } from './rows.ts'
import { earlierForms } from './versions.ts'
import type { Writer } from './writer.ts'

const PAGE = 2000

/** Entries in the order of their ids, page by page. */
async function* allEntries(db: Db): AsyncGenerator<{ id: string; card: Card; history: unknown; links: unknown; person: unknown }> {
  for (let after = ''; ;) {
    const { rows } = await sql<{ id: string; card: Card; history: unknown; links: unknown; person: unknown }>`select id, card, history, links, person from entries where id collate "C" > ${after} order by id collate "C" limit ${PAGE}`.execute(db)
    if (!rows.length) return
    yield* rows
    after = rows.at(-1)!.id
  }
}

/** A digest over all entries, the facts in each and the voices of reports: equal registers have equal digests. */
export async function digest(db: Db): Promise<string> {
  const sum = new Digest()
  for await (const row of allEntries(db)) sum.add(canonical(row))
  const { rows } = await sql<{ id: string; voice: string }>`select id, voice from reports where gone_at is null order by position`.execute(db)
  for (const row of rows) sum.add(`${row.id} ${row.voice}`)
  const facts = await sql<{ report: string; number: number; entry: string | null }>`select report, number, entry from facts order by position`.execute(db)
  for (const row of facts.rows) sum.add(`${row.report}#${row.number} ${row.entry}`)
  return sum.end()
}

/** How much the register holds. */
export async function counts(db: Db): Promise<{ reports: number; facts: number; entries: number; doubts: number; decisions: number }> {
  const { rows } = await sql<{ reports: number; facts: number; entries: number; doubts: number; decisions: number }>`select (select count(*) from reports) - (select count(*) from reports where gone_at is not null) as reports, (select count(*) from facts) as facts, (select count(*) from entries) as entries,
    (select coalesce(sum(doubts), 0) from entries where doubts > 0) + (select coalesce(sum(jsonb_array_length(doubts)), 0) from readings where jsonb_array_length(doubts) > 0) as doubts, (select count(*) from decisions) as decisions`.execute(db)
  return rows[0]!
}

/** Makes all entries anew from the reports and says what is different. */
export async function rebuild(writer: Writer, progress?: (done: number, of: number) => void): Promise<Rebuilt> {
  const before = new Map<string, { print: string; caption: string }>()
  const print = (row: { card: Card; history: unknown; links: unknown }) => canonical([row.card, row.history, row.links])
  for await (const row of allEntries(writer.db)) before.set(row.id, { print: print(row), caption: row.card.caption })
  await writer.rebuild(progress)
  const changed: Rebuilt['changed'] = []
  let entries = 0
  for await (const row of allEntries(writer.db)) {
    entries++
    const old = before.get(row.id)
    before.delete(row.id)
    if (!old) changed.push({ entry: row.id, what: 'added', caption: row.card.caption })
    else if (old.print !== print(row)) changed.push({ entry: row.id, what: 'changed', caption: row.card.caption })
  }
  for (const [entry, { caption }] of before) changed.push({ entry, what: 'removed', caption })
  return { reports: (await counts(writer.db)).reports, entries, changed, digest: await digest(writer.db) }
}

async function* recordsOf(writer: Writer): AsyncGenerator<JournalEntry> {
  if (writer.journal) {
    for (const { n: _n, ...record } of writer.journal.records()) yield record as JournalEntry
    return
  }
  for (let after = 0; ;) {
    const { rows } = await sql<Report & { added: number; gone_at: string | null; gone_why: string | null }>`select id, came_language as language, came_published as published, outlet, url, title, text, added, gone_at, gone_why from reports where added > ${after} order by added limit ${PAGE}`.execute(writer.db)
    if (!rows.length) break
    const forms = await earlierForms(writer.db, rows.map((row) => row.id))
    for (const { added: _added, gone_at, gone_why, ...report } of rows) {
      for (const form of forms.get(report.id) ?? []) yield { report: form }
      yield gone_at ? { tombstone: { report: report.id, at: gone_at, why: gone_why ?? '' } } : { report }
    }
    after = rows.at(-1)!.added
  }
  for (const report of await arrivedReports(writer.db)) yield { report }
  for (const decision of await allDecisions(writer.db)) yield { decision }
  yield* await notedRecords(writer.db)
}

/** Writes all that came in to a file, a record a line, and syncs it. */
export async function backup(writer: Writer, file: string): Promise<{ records: number }> {
  await writer.idle()
  const handle = openSync(file, 'w')
  let n = 0
  try {
    for await (const record of recordsOf(writer)) writeSync(handle, `${JSON.stringify({ n: ++n, ...record })}\n`)
    fsyncSync(handle)
  } finally { closeSync(handle) }
  return { records: n }
}

const AT_ONCE = 600

/** Brings a backup into an empty register. */
export async function restore(writer: Writer, file: string): Promise<{ records: number }> {
  const held = await sql<{ n: number }>`select (select count(*) from reports) + (select count(*) from decisions) + (select count(*) from arrivals) as n`.execute(writer.db)
  if (held.rows[0]!.n) throw new Error(`restore: expected an empty register, found one with ${held.rows[0]!.n} record(s); give another folder or database`)
  const handle = openSync(file, 'r')
  let records = 0
  let waiting: Report[] = []
  const flush = async () => {
    const refused = (await writer.add(waiting)).find((added) => added.outcome === 'refused')
    if (refused) throw new Error(`${file}: report ${refused.id} could not be restored: ${refused.why}`)
    waiting = []
  }
  try {
    for (const line of lines(handle)) {
      const record = parseRecord(line.text, file, line.start)
      records++
      if ('report' in record) { waiting.push(record.report); if (waiting.length < AT_ONCE) continue }
      await flush()
      if ('decision' in record) await writer.decide([record.decision])
      else if ('tombstone' in record) await writer.takeDown(record.tombstone.report, record.tombstone.why, record.tombstone.at)
      else if ('takenDown' in record) await writer.takeDown(record.takenDown.report, record.takenDown.why, record.takenDown.at)
      else if (!('report' in record)) await writer.note([record])
    }
    await flush()
  } finally { closeSync(handle) }
  return { records }
}

function parseRecord(text: string, file: string, start: number): JournalEntry {
  try {
    const record = JSON.parse(text) as JournalEntry
    if (['report', 'decision', 'tombstone', 'takenDown', ...NOTED].some((key) => key in record)) return record
  } catch { /* told below */ }
  throw new Error(`${file}: expected a record at byte ${start}, found a line that cannot be read; is it a whole backup?`)
}

/** Refuses a decision that points at nothing. */
export async function checkDecision(db: Db, decision: Decision): Promise<void> {
  const { act } = decision
  if (act.do === 'undo') {
    const found = await db.selectFrom('decisions').select('id').where('id', '=', act.decision).executeTakeFirst()
    if (!found) throw new Error(`undo: expected a decision, found none with id ${act.decision}; list them with decisions`)
    return
  }
  if (act.do === 'add') return
  if (act.do === 'settle' && act.slot === null) return checkSettling(db, act.about)
  const pointers = 'with' in act ? [act.about, act.with] : [act.about]
  for (const pointer of pointers) {
    const { rows } = await sql<{ n: number }>`select count(*) as n from facts where report = ${pointer.report} and kind = ${pointer.kind}`.execute(db)
    if (!rows[0]!.n) throw new Error(`decision: expected a ${pointer.kind} in report ${pointer.report}, found none; point at a fact as the report's page shows it`)
  }
}

async function checkSettling(db: Db, pointer: FactPointer): Promise<void> {
  const row = await db.selectFrom('readings').select(['doubts', 'settled']).where('report', '=', pointer.report).executeTakeFirst()
  if (pointedDoubt(pointer, row?.doubts ?? []) !== null) return
  const before = row ? pointedDoubt(pointer, row.settled.map((one) => one.doubt)) : null
  throw new Error(`settle: expected an open doubt (${pointer.kind}) in report ${pointer.report}, found ${before === null ? 'none' : `one that ${row!.settled[before]!.by} settled; undo that first`}`)
}
