import { sql } from 'kysely'
import { isState } from '../../world/parties.ts'
import { bodiesOf } from '../../register/bodies.ts'
import type { Card } from '../../register/card.ts'
import type { EntryLine } from '../../register/entry.ts'
import type { Db } from '../rows.ts'

/** Scripts that a name may be written in, as far as readers of one cannot read the other. */
const SCRIPTS = [/\p{Script=Arabic}/u, /\p{Script=Latin}/u, /\p{Script=Cyrillic}/u]
const scriptOf = (text: string) => SCRIPTS.findIndex((script) => script.test(text))

/** The first of other forms in each script that a form is not written in. */
function elsewhere(form: string, others: readonly string[]): string[] {
  const own = scriptOf(form)
  return SCRIPTS.flatMap((_, script) => (script === own ? [] : others.filter((other) => scriptOf(other) === script).slice(0, 1)))
}

function give(line: EntryLine, form: string, others: readonly string[]): void {
  if (others.length) line.spellings = { ...line.spellings, [form]: [...others] }
}

/** What else reports call persons, each known by a name and the parties beside it: by name and party. */
export async function spellNames(db: Db, names: readonly string[]): Promise<(name: string, parties: readonly string[]) => string[]> {
  if (!names.length) return () => []
  const { rows } = await sql<{ names: string[]; parties: string[] }>`select card->'names' as names, parties from entries where kind = 'person' and card->'names' ?| ${[...new Set(names)]}::text[] order by reports desc`.execute(db)
  const byName = new Map<string, typeof rows>()
  for (const row of rows) for (const name of row.names) { const same = byName.get(name); if (same) same.push(row); else byName.set(name, [row]) }
  return (name, parties) => { const found = byName.get(name)?.find((row) => row.parties.some((party) => parties.includes(party))); return found ? elsewhere(name, found.names) : [] }
}

async function spellPersons(db: Db, lines: readonly EntryLine[]): Promise<void> {
  const spelled = await spellNames(db, lines.flatMap((line) => (line.kind === 'person' ? [] : line.persons)))
  for (const line of lines) for (const name of line.persons) give(line, name, spelled(name, line.parties))
}

/** Bodies of sessions by what else their sessions are called. */
async function spellBodies(db: Db, lines: readonly EntryLine[]): Promise<void> {
  const sessions = lines.filter((line) => line.kind === 'session' && line.body)
  if (!sessions.length) return
  const parties = [...new Set(sessions.flatMap((line) => line.parties))]
  const { rows } = await sql<{ card: Card }>`select card from entries where kind = 'session' and parties && ${parties}::text[]`.execute(db)
  const names = new Map(bodiesOf(rows.map((row) => row.card), isState).flatMap((body) => [...body.sessions, ...body.planned].map((card) => [card.id, body.names] as const)))
  for (const line of sessions) for (const form of new Set([line.body!, line.title].filter((one) => one !== null))) give(line, form, elsewhere(form, names.get(line.id) ?? []))
}

/** Places by what else reports call them; a country by its code, which every language has a name for. */
async function spellPlaces(db: Db, lines: readonly EntryLine[]): Promise<void> {
  const placed = lines.filter((line) => line.place !== null)
  if (!placed.length) return
  const { rows: keys } = await sql<{ id: string; key: string }>`select id, card->>'placeId' as key from entries where id = any(${[...new Set(placed.map((line) => line.id))]}::text[]) and card->>'placeId' is not null`.execute(db)
  const keyOf = new Map(keys.map((row) => [row.id, row.key]))
  const cities = [...new Set(keyOf.values())].filter((key) => key.includes('/'))
  const { rows } = cities.length ? await sql<{ key: string; place: string }>`select card->>'placeId' as key, card->>'place' as place from entries where card->>'placeId' = any(${cities}::text[]) and card->>'place' is not null group by 1, 2 order by count(*) desc, 2`.execute(db) : { rows: [] }
  const forms = new Map<string, string[]>()
  for (const { key, place } of rows) forms.set(key, [...forms.get(key) ?? [], place])
  for (const line of placed) {
    const key = keyOf.get(line.id)
    if (key) give(line, line.place!, key.includes('/') ? elsewhere(line.place!, forms.get(key) ?? []) : [key])
  }
}

/** Tells for each name in lines how reports in other scripts write it, so that a reader of one script can read it. */
export async function spell(db: Db, given: readonly (EntryLine | null | undefined)[]): Promise<void> {
  const lines = given.filter((line): line is EntryLine => Boolean(line))
  await spellPersons(db, lines)
  await spellBodies(db, lines)
  await spellPlaces(db, lines)
}
