import { sql } from 'kysely'
import { isState } from '../../world/parties.ts'
import { bodiesOf, historyOf, type Body } from '../../register/bodies.ts'
import type { BodyHistory, EntryLine } from '../../register/entry.ts'
import { likePhrases } from '../../register/words.ts'
import { knownEntries, lineOf, type Known } from '../knowledge.ts'
import type { Asking, EntryFilter } from '../register.ts'
import { entriesOn } from '../former.ts'
import type { Db } from '../rows.ts'

/** Bodies with their sessions, those of the given parties only when some are given. */
export async function knownBodies(db: Db, asking: Asking, parties: readonly string[] = []): Promise<{ bodies: Body[]; known: Map<string, Known> }> {
  const { rows } = await sql<{ id: string }>`select id from ${entriesOn(asking.asKnownOn)} where kind = 'session' and parties @> ${[...parties]}::text[]`.execute(db)
  const known = await knownEntries(db, rows.map((row) => row.id), asking)
  return { bodies: bodiesOf(known.map((one) => one.card), isState), known: new Map(known.map((one) => [one.card.id, one])) }
}

/** Bodies as entries in a line. */
export async function bodyLines(db: Db, filter: EntryFilter): Promise<EntryLine[]> {
  const { bodies } = await knownBodies(db, filter, filter.parties ?? [])
  return bodies.map((body): EntryLine => {
    const all = [...body.sessions, ...body.planned]
    const reports = [...new Set(all.flatMap((card) => card.reports))]
    const last = body.sessions.at(-1) ?? null
    const known = all.map((card) => card.firstKnown).filter((day) => day !== null).sort()
    return {
      id: body.id, kind: 'body', parties: body.parties, persons: [], place: null, when: last?.when ?? null, modality: null, status: null, ordinal: last?.ordinal ?? null, instrument: null, title: body.name, reports, independent: new Set(all.flatMap((card) => card.claims.map((claim) => claim.voice))).size,
      doubts: [], promise: false, due: null, caption: `${body.parties.join(' · ')} | ${body.name}`, firstKnown: known[0] ?? null, lastKnown: all.map((card) => card.lastKnown).filter((day) => day !== null).sort().at(-1) ?? null,
      host: null, body: body.name, count: null, amount: null, unit: null, measure: null, what: null, level: null,
    }
  }).sort((a, b) => ((a.lastKnown ?? '') < (b.lastKnown ?? '') ? 1 : (a.lastKnown ?? '') > (b.lastKnown ?? '') ? -1 : a.id < b.id ? -1 : 1))
}

/** History of one body, by its id, by one of its sessions, or by a name. */
export async function body(db: Db, idOrName: string, asking: Asking): Promise<BodyHistory | null> {
  const { bodies, known } = await knownBodies(db, asking)
  const exact = bodies.find((one) => one.id === idOrName || one.sessions.some((card) => card.id === idOrName) || one.planned.some((card) => card.id === idOrName))
  const named = exact ?? bodies.map((one) => ({ one, like: Math.max(0, ...one.names.map((name) => likePhrases(name, idOrName))) })).filter(({ like }) => like >= 0.5).sort((a, b) => b.like - a.like || b.one.sessions.length - a.one.sessions.length)[0]?.one
  return named ? historyOf(named, (card) => lineOf(known.get(card.id)!, asking.today)) : null
}
