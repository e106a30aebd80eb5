import { sql, type RawBuilder } from 'kysely'
import { sentences } from '../../text/sentences.ts'
import { soundSkeleton } from '../../text/sound.ts'
import type { Span } from '../../text/span.ts'
import { knownEntries, lineOf } from '../knowledge.ts'
import type { Asking, Facets, Found, Paging, SearchFilter, SearchHit } from '../register.ts'
import { entriesOn } from '../former.ts'
import type { Db } from '../rows.ts'
import { numberOf, searchWords } from '../vocabulary.ts'
import { bounds } from './paging.ts'

const ALIKE = 0.4
const MOST_ALIKE = 24
const LEAST_SOUND = 3
const CANDIDATES = 400
/** Letters of a sentence shown; a longer one is cut about its first word that was looked for. */
const MOST_SHOWN = 320
const MOST_VALUES = 12

interface Likely { asked: string; word: string; number: number; weight: number }

/** Words of the register like those asked for: the same, misspelt, with a prefix, or sounding the same in another script. */
async function likely(db: Db, asked: readonly string[]): Promise<Likely[]> {
  const out: Likely[] = []
  for (const word of asked) {
    const sound = soundSkeleton(word)
    const add = (found: string, weight: number) => { if (!out.some((other) => other.asked === word && other.word === found)) out.push({ asked: word, word: found, number: numberOf(found), weight }) }
    add(word, 1)
    const { rows } = await sql<{ word: string; alike: number }>`select word, similarity(word, ${word}) as alike from words where word % ${word} order by alike desc, word limit ${MOST_ALIKE}`.execute(db)
    for (const row of rows) if (row.alike >= ALIKE) add(row.word, row.alike * 0.9)
    if (sound.replaceAll(' ', '').length < LEAST_SOUND) continue
    const { rows: heard } = await sql<{ word: string }>`select word from words where sound = ${sound} order by length(word), word limit ${MOST_ALIKE}`.execute(db)
    for (const row of heard) add(row.word, 0.6)
  }
  return out
}

function scoreOf(held: readonly number[], asked: readonly string[], near: readonly Likely[]): number {
  return asked.reduce((sum, word) => sum + Math.max(0, ...near.filter((one) => one.asked === word && held.includes(one.number)).map((one) => one.weight)), 0) / asked.length
}

/** Words wanted, with what was already found of written words: most words of a page of results come again and again. */
export class Wanted {
  private readonly words: ReadonlySet<string>
  private readonly known = new Map<string, string>()

  constructor(words: Iterable<string>) {
    this.words = new Set(words)
  }

  /** The folded form of a written word that is wanted; empty for one that is not. */
  formOf(written: string): string {
    let form = this.known.get(written)
    if (form === undefined) this.known.set(written, form = searchWords(written).find((word) => this.words.has(word)) ?? '')
    return form
  }
}

/** Where words stand in a text that are among those wanted. */
export function wordsIn(text: string, wanted: Wanted): Span[] {
  const out: Span[] = []
  for (const piece of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) if (wanted.formOf(piece[0])) out.push([piece.index, piece.index + piece[0].length])
  return out
}

/** The sentence of a text that holds the most different words wanted, and where they stand in it; its beginning where none does. */
export function sentenceWith(text: string, wanted: Wanted): { snippet: string; marks: Span[] } {
  const found = wordsIn(text, wanted)
  let best: Span | null = null, most = 0
  for (const [start, end] of sentences(text)) {
    const held = new Set(found.filter(([from]) => from >= start && from < end).map(([from, to]) => wanted.formOf(text.slice(from, to)))).size
    if (held > most) { most = held; best = [start, end] }
  }
  const [whole, end] = best ?? sentences(text)[0] ?? [0, 0]
  const start = whole + (text.slice(whole, end).length - text.slice(whole, end).trimStart().length)
  const first = found.find(([from]) => from >= start)?.[0] ?? start
  const [from, to] = end - start <= MOST_SHOWN ? [start, end] : window(text, [start, end], first)
  const lead = from > start ? '… ' : ''
  const shown = text.slice(from, to).replaceAll('\n', ' ').trimEnd()
  return { snippet: `${lead}${shown}${to < end ? ' …' : ''}`, marks: found.filter(([a, b]) => a >= from && b <= to).map(([a, b]): Span => [a - from + lead.length, b - from + lead.length]) }
}

/** As much of a long sentence as is shown, cut between words. */
function window(text: string, [start, end]: Span, at: number): Span {
  const back = text.lastIndexOf(' ', Math.max(start, at - MOST_SHOWN / 3))
  const from = at - start <= MOST_SHOWN / 3 || back < start ? start : back + 1
  const ahead = text.lastIndexOf(' ', Math.min(end, from + MOST_SHOWN))
  return [from, end - from <= MOST_SHOWN ? end : Math.max(ahead, at + 1)]
}

interface EntryRow { id: string; words: number[]; reports: number; kind: string; parties: string[]; status: string | null; day: string | null }
interface ReportRow { id: string; words: number[]; published: string | null; language: string; outlet: string; parties: string[] }

function ofEntries(filter: SearchFilter & Asking): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [sql`true`]
  if (filter.kind) parts.push(sql`kind = ${filter.kind}`)
  if (filter.party) parts.push(sql`parties @> ${[filter.party]}::text[]`)
  if (filter.status === 'overdue') parts.push(sql`(status = 'overdue' or (status = 'open' and due_end < ${filter.today ?? null}::date))`)
  else if (filter.status === 'open') parts.push(sql`status = 'open' and (due_end is null or ${filter.today ?? null}::date is null or due_end >= ${filter.today ?? null}::date)`)
  else if (filter.status) parts.push(sql`status = ${filter.status}`)
  if (filter.from) parts.push(sql`coalesce(last_day, first_known) >= ${filter.from}::date`)
  if (filter.to) parts.push(sql`coalesce(first_day, first_known) <= ${filter.to}::date`)
  if (filter.language || filter.outlet) parts.push(sql`exists (select 1 from facts f join reports r on r.id = f.report where f.entry = entries.id ${filter.language ? sql`and r.language = ${filter.language}` : sql``} ${filter.outlet ? sql`and r.outlet = ${filter.outlet}` : sql``})`)
  return sql.join(parts, sql` and `)
}

function ofReports(filter: SearchFilter): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = [filter.status ? sql`false` : sql`true`]
  if (filter.kind === 'person' || filter.kind === 'body') parts.push(sql`false`)
  else if (filter.kind) parts.push(sql`exists (select 1 from facts f where f.report = reports.id and f.data->>'kind' = ${filter.kind})`)
  if (filter.party) parts.push(sql`parties @> ${[filter.party]}::text[]`)
  if (filter.language) parts.push(sql`language = ${filter.language}`)
  if (filter.outlet) parts.push(sql`outlet = ${filter.outlet}`)
  if (filter.from) parts.push(sql`published >= ${filter.from}::date`)
  if (filter.to) parts.push(sql`published <= ${filter.to}::date`)
  return sql.join(parts, sql` and `)
}

function counted(values: readonly (string | null | undefined)[]): Facets['party'] {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_VALUES)
}

/** How many of what was found have which value: what a search can be narrowed down by. */
function facetsOf(entries: readonly EntryRow[], reports: readonly ReportRow[]): Facets {
  return {
    party: counted([...entries.flatMap((row) => row.parties), ...reports.flatMap((row) => row.parties)]), kind: counted(entries.map((row) => row.kind)), status: counted(entries.map((row) => row.status)),
    year: counted([...entries.map((row) => row.day?.slice(0, 4)), ...reports.map((row) => row.published?.slice(0, 4))]).toSorted((a, b) => b.value.localeCompare(a.value)),
    language: counted(reports.map((row) => row.language)), outlet: counted(reports.map((row) => row.outlet)),
  }
}

/** Entries and reports that hold words like all of those asked for, each with those of them that it holds. */
async function candidates(db: Db, words: readonly string[], options: Asking & SearchFilter): Promise<{ near: Likely[]; entries: EntryRow[]; reports: ReportRow[] }> {
  // The planner does not know what words cost to compare: without this it reads every word and every report.
  await sql`set local enable_seqscan = off`.execute(db)
  await sql.raw(`set local pg_trgm.similarity_threshold = ${ALIKE}`).execute(db)
  const near = await likely(db, words)
  const held = sql`array(select held from unnest(found.words) as held where held = any(${[...new Set(near.map((one) => one.number))]}::int[])) as words`
  const all = sql.join(words.map((word) => sql`words && ${near.filter((one) => one.asked === word).map((one) => one.number)}::int[]`), sql` and `)
  const until = options.asKnownOn ?? null
  const { rows: entries } = await sql<EntryRow>`select id, reports, kind, parties, status, day, ${held} from (select id, words, reports, kind, parties, case when status = 'open' and due_end < ${options.today ?? null}::date then 'overdue' else status end as status, coalesce(first_day, first_known) as day
    from ${entriesOn(until)} where ${all} and (${until}::date is null or first_known <= ${until}::date) and ${ofEntries(options)} order by reports desc, id limit ${CANDIDATES}) as found`.execute(db)
  const { rows: reports } = await sql<ReportRow>`select id, published, language, outlet, parties, ${held} from (select id, words, published, language, outlet, parties from reports where ${all} and gone_at is null and (${until}::date is null or published <= ${until}::date) and ${ofReports(options)} order by published desc nulls last, id limit ${CANDIDATES}) as found`.execute(db)
  return { near, entries, reports }
}

/** Reports and entries that hold the words asked for, best first; spelling and script need not be exact. */
export async function search(db: Db, asked: string, options: Asking & Paging & SearchFilter): Promise<Found> {
  const { limit, offset } = bounds(options)
  const words = searchWords(asked)
  if (!words.length) return { items: [], total: 0, limit, offset, facets: facetsOf([], []) }
  const { near, entries, reports } = await db.transaction().execute((inside) => candidates(inside, words, options))
  const ranked = [
    ...entries.map((row) => ({ kind: 'entry' as const, id: row.id, score: scoreOf(row.words, words, near) + Math.min(0.3, Math.log10(1 + row.reports) / 8) + 0.1 })),
    ...reports.map((row) => ({ kind: 'report' as const, id: row.id, score: scoreOf(row.words, words, near) })),
  ].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const page = ranked.slice(offset, offset + limit)
  const known = new Map((await knownEntries(db, page.filter((hit) => hit.kind === 'entry').map((hit) => hit.id), options)).map((one) => [one.card.id, lineOf(one, options.today)]))
  const { rows: texts } = await sql<{ id: string; title: string; text: string; published: string | null }>`select id, title, text, published from reports where id = any(${page.filter((hit) => hit.kind === 'report').map((hit) => hit.id)}::text[])`.execute(db)
  const found = new Map(texts.map((row) => [row.id, row]))
  const wanted = new Wanted(near.map((one) => one.word))
  const items = page.flatMap((hit): SearchHit[] => {
    if (hit.kind === 'entry') { const line = known.get(hit.id); return line ? [{ ...hit, title: line.caption, titleMarks: [], snippet: '', marks: [], when: line.when?.start ?? line.lastKnown, entry: line }] : [] }
    const row = found.get(hit.id)
    return row ? [{ ...hit, title: row.title, titleMarks: wordsIn(row.title, wanted), ...sentenceWith(row.text, wanted), when: row.published, entry: null }] : []
  })
  return { items, total: ranked.length, limit, offset, facets: facetsOf(entries, reports) }
}
