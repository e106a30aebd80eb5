import { sql } from 'kysely'
import { cardOf, type Card } from '../register/card.ts'
import { heldOn } from '../register/fulfil.ts'
import type { Thing, Was } from '../register/thing.ts'
import { forgetFormer, keepJoined, keepMerged } from './former.ts'
import type { Joined } from './joining.ts'
import { asArray, parts, type Db } from './rows.ts'
import { numberOf, searchWords } from './vocabulary.ts'
import type { FollowUp } from '../register/followup.ts'

const ROWS_AT_ONCE = 500

/** Entries as they were and as they are after joining. */
export interface Written { card: Card; before: Card | null }

/** Writes things as entries, with their keys and the entry of each fact; removes those that are no more. */
export async function writeThings(db: Db, { things, gone, merged, joined, apart }: Joined): Promise<{ written: Written[]; removed: Card[] }> {
  const ids = [...things.map((thing) => thing.id), ...gone]
  const before = new Map<string, Card>()
  if (ids.length) {
    const { rows } = await sql<{ id: string; card: Card }>`select id, card from entries where id = any(${ids}::text[])`.execute(db)
    for (const row of rows) before.set(row.id, row.card)
  }
  const written = things.map((thing) => ({ thing, card: cardOf(thing), before: before.get(thing.id) ?? null }))
  await forgetFormer(db, [...apart, ...things.map((thing) => thing.id)])
  const left = merged.map(({ less }) => ({ thing: less, card: cardOf(less) }))
  for (const some of parts([...left, ...written], ROWS_AT_ONCE)) await upsertEntries(db, some)
  for (const some of parts(things.flatMap(keyRows), ROWS_AT_ONCE * 4)) await upsertKeys(db, some)
  for (const some of parts(things.flatMap(factRows), ROWS_AT_ONCE * 4)) await placeFacts(db, some)
  await keepMerged(db, merged)
  const over = [...gone, ...merged.map(({ less }) => less.id)]
  if (over.length) await sql`delete from entries where id = any(${over}::text[])`.execute(db)
  await keepJoined(db, joined)
  return { written: written.map(({ card, before }) => ({ card, before })), removed: gone.map((id) => before.get(id)).filter((card) => card !== undefined) }
}

/** Where a fact stands, and stood. */
interface FactPlace { report: string; number: number; entry: string; score: number; reason: string; was: Was[] | null }

function keyRows(thing: Thing): { entry: string; key: string; low: number; high: number }[] {
  return [...thing.keys.values()].map((key) => ({ entry: thing.id, key: key.key, low: key.from, high: key.to }))
}

function factRows(thing: Thing): FactPlace[] {
  return thing.members.map((member) => ({ report: member.told.report, number: member.told.index, entry: thing.id, score: member.score, reason: member.reason, was: member.was ?? null }))
}

async function upsertEntries(db: Db, all: readonly { thing: Thing; card: Card }[]): Promise<void> {
  const rows = all.map(({ thing, card }) => {
    const held = card.promise ? null : heldOn(card)
    const day = card.kind === 'person' || card.kind === 'framework' ? card.lastKnown : held?.start ?? card.due?.start ?? card.lastKnown
    return {
      id: card.id, kind: card.kind, promise: card.promise, parties: asArray(card.parties), first_day: day, last_day: held?.end ?? card.due?.end ?? day, due_start: card.due?.start ?? null, due_end: card.due?.end ?? null,
      first_known: card.firstKnown, last_known: card.lastKnown, last_position: thing.lastOrder, reports: thing.person ? card.offices.reduce((n, held) => n + held.reports, 0) : card.reports.length, independent: card.independent, doubts: card.doubts.length,
      words: asArray(searchWords(wordsOf(card)).map(numberOf)), card, person: thing.person ? thing.person.toJSON() : null,
    }
  })
  await sql`insert into entries (id, kind, promise, parties, first_day, last_day, due_start, due_end, first_known, last_known, last_position, reports, independent, doubts, words, card, person)
    select id, kind, promise, parties, first_day, last_day, due_start, due_end, first_known, last_known, last_position, reports, independent, doubts, words, card, nullif(person, 'null'::jsonb)
    from json_to_recordset(${JSON.stringify(rows)}::json) as x(id text, kind text, promise boolean, parties text[], first_day date, last_day date, due_start date, due_end date, first_known date, last_known date, last_position text, reports int, independent int, doubts int, words int[], card jsonb, person jsonb)
    on conflict (id) do update set parties = excluded.parties, first_day = excluded.first_day, last_day = excluded.last_day, due_start = excluded.due_start, due_end = excluded.due_end, first_known = excluded.first_known, last_known = excluded.last_known,
      last_position = excluded.last_position, reports = excluded.reports, independent = excluded.independent, doubts = excluded.doubts, words = excluded.words, card = excluded.card, person = excluded.person`.execute(db)
}

/** Words by which an entry is found. */
function wordsOf(card: Card): string {
  const said = ['title', 'body', 'what', 'name'].flatMap((slot) => (card.values[slot] ?? []).map((value) => String(value.value)))
  return [card.caption, ...card.persons, ...card.names, ...said.slice(0, 40), card.place ?? ''].join('\n')
}

async function upsertKeys(db: Db, rows: readonly { entry: string; key: string; low: number; high: number }[]): Promise<void> {
  await sql`insert into entry_keys (entry, key, low, high) select entry, key, low, high from json_to_recordset(${JSON.stringify(rows)}::json) as x(entry text, key text, low int, high int)
    on conflict (entry, key) do update set low = excluded.low, high = excluded.high where entry_keys.low <> excluded.low or entry_keys.high <> excluded.high`.execute(db)
}

async function placeFacts(db: Db, rows: readonly FactPlace[]): Promise<void> {
  await sql`update facts set entry = x.entry, score = x.score, reason = x.reason, was = nullif(x.was, 'null'::jsonb) from json_to_recordset(${JSON.stringify(rows)}::json) as x(report text, number int, entry text, score real, reason text, was jsonb)
    where facts.report = x.report and facts.number = x.number and (facts.entry is distinct from x.entry or facts.score <> x.score or facts.was is distinct from nullif(x.was, 'null'::jsonb))`.execute(db)
}

/** Writes what became of promises. */
export async function writeFollowUps(db: Db, all: readonly { id: string; follow: FollowUp }[]): Promise<void> {
  for (const some of parts(all, ROWS_AT_ONCE)) {
    const rows = some.map(({ id, follow }) => ({ id, status: follow.history.at(-1)?.status ?? null, history: follow.history, links: follow.links }))
    await sql`update entries set status = x.status, history = x.history, links = x.links from json_to_recordset(${JSON.stringify(rows)}::json) as x(id text, status text, history jsonb, links jsonb) where entries.id = x.id`.execute(db)
  }
}
