import { sql } from 'kysely'
import { sameName } from '../../register/names.ts'
import { soundKeys } from '../../text/sound.ts'
import { detailsOf, knownEntries, lineOf } from '../knowledge.ts'
import type { Asking, Page, Paging, PersonLine, PersonPage } from '../register.ts'
import type { Db } from '../rows.ts'
import { bounds, pageOf } from './paging.ts'

/** Persons of a party with the office each was last seen in, or was seen in about a day. */
export async function people(db: Db, party: string, options: Asking & Paging & { on?: string }): Promise<Page<PersonLine>> {
  const { rows } = await sql<{ id: string }>`select id from entries where kind = 'person' and parties @> ${[party]}::text[] order by reports desc, id`.execute(db)
  const known = await knownEntries(db, rows.map((row) => row.id), options)
  const lines = known.flatMap(({ card }): PersonLine[] => {
    const offices = card.offices.filter((held) => held.party === party && (!options.on || ((held.from ?? '') <= options.on && (held.to ?? '9') >= options.on && !held.former)))
    const held = offices[0]
    if (!held) return []
    return [{ entry: card.id, name: card.persons[0]!, names: card.names, party, role: held.role, portfolio: held.portfolio, from: held.from, to: held.to, reports: card.offices.reduce((n, one) => n + one.reports, 0), former: held.former }]
  })
  return pageOf(lines, options)
}

/** A person by id or name in any script, with the entries in which the name stands. */
export async function person(db: Db, idOrName: string, asking: Asking & Paging): Promise<PersonPage | null> {
  const id = /^h-[0-9a-f]{12}$/.test(idOrName) ? idOrName : await byName(db, idOrName)
  const known = id ? await knownEntries(db, [id], asking) : []
  if (!known.length) return null
  const [entry] = await detailsOf(db, known, asking, 30)
  const { limit, offset } = bounds(asking)
  const names = entry!.names
  const { rows } = await sql<{ id: string; people: { name: string; party: string }[] }>`select id, card->'people' as people from entries where kind <> 'person' and parties && ${entry!.parties}::text[] and jsonb_array_length(card->'people') > 0
    and exists (select 1 from jsonb_array_elements(card->'people') p where p->>'name' = any(${names}::text[])) order by last_day desc nulls last, id`.execute(db)
  const page = rows.slice(offset, offset + limit)
  const entries = (await knownEntries(db, page.map((row) => row.id), asking)).map((one) => lineOf(one, asking.today))
  return { entry: entry!, entries: { items: entries, total: rows.length, limit, offset } }
}

async function byName(db: Db, name: string): Promise<string | null> {
  const sounds = soundKeys(name)
  if (!sounds.length) return null
  const { rows } = await sql<{ id: string; names: string[]; reports: number }>`select e.id, e.card->'names' as names, e.reports from entries e where e.kind = 'person' and e.id in (
    select k.entry from entry_keys k where k.key like 'person|%' and split_part(k.key, '|', 3) = any(${sounds}::text[]))`.execute(db)
  const best = rows.map((row) => ({ ...row, like: Math.max(...row.names.map((one) => sameName(one, name))) })).filter((row) => row.like >= 0.6).sort((a, b) => b.like - a.like || b.reports - a.reports)[0]
  return best?.id ?? null
}
