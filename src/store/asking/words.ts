import { sql } from 'kysely'
import { soundSkeleton } from '../../text/sound.ts'
import { knownEntries, lineOf } from '../knowledge.ts'
import type { Asking, Page, Paging, SearchHit } from '../register.ts'
import type { Db } from '../rows.ts'
import { searchWords } from '../vocabulary.ts'
import { bounds } from './paging.ts'

const ALIKE = 0.4
const MOST_ALIKE = 24
const LEAST_SOUND = 3
const CANDIDATES = 400

interface Likely { asked: string; word: string; weight: number }

/** Words of the register like those asked for: the same, misspelt, with a prefix, or sounding the same in another script. */
async function likely(db: Db, asked: readonly string[]): Promise<Likely[]> {
  const out: Likely[] = []
  for (const word of asked) {
    const sound = soundSkeleton(word)
    out.push({ asked: word, word, weight: 1 })
    const { rows } = await sql<{ word: string; alike: number }>`select word, similarity(word, ${word}) as alike from words where word % ${word} order by alike desc, word limit ${MOST_ALIKE}`.execute(db)
    for (const row of rows) if (row.word !== word && row.alike >= ALIKE) out.push({ asked: word, word: row.word, weight: row.alike * 0.9 })
    if (sound.replaceAll(' ', '').length < LEAST_SOUND) continue
    const { rows: heard } = await sql<{ word: string }>`select word from words where sound = ${sound} order by length(word), word limit ${MOST_ALIKE}`.execute(db)
    for (const row of heard) if (!out.some((other) => other.asked === word && other.word === row.word)) out.push({ asked: word, word: row.word, weight: 0.6 })
  }
  return out
}

function scoreOf(words: ReadonlySet<string>, asked: readonly string[], near: readonly Likely[]): number {
  return asked.reduce((sum, word) => sum + Math.max(0, ...near.filter((one) => one.asked === word && words.has(one.word)).map((one) => one.weight)), 0) / asked.length
}

function snippetOf(text: string, near: readonly Likely[]): string {
  const wanted = new Set(near.map((one) => one.word))
  for (const piece of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!searchWords(piece[0]).some((word) => wanted.has(word))) continue
    const from = Math.max(0, piece.index - 70), to = Math.min(text.length, piece.index + 110)
    return `${from > 0 ? '…' : ''}${text.slice(from, to).replaceAll('\n', ' ')}${to < text.length ? '…' : ''}`
  }
  return text.slice(0, 180).replaceAll('\n', ' ')
}

/** Reports and entries that hold the words asked for, best first; spelling and script need not be exact. */
export async function search(db: Db, asked: string, options: Asking & Paging): Promise<Page<SearchHit>> {
  const { limit, offset } = bounds(options)
  const words = searchWords(asked)
  if (!words.length) return { items: [], total: 0, limit, offset }
  const near = await likely(db, words)
  const groups = words.map((word) => sql`words && ${near.filter((one) => one.asked === word).map((one) => one.word)}::text[]`)
  const until = options.asKnownOn ?? null
  const all = sql.join(groups, sql` and `)
  const { rows: entries } = await sql<{ id: string; words: string[]; reports: number }>`select id, words, reports from entries where ${all} and (${until}::date is null or first_known <= ${until}::date) order by reports desc, id limit ${CANDIDATES}`.execute(db)
  const { rows: reports } = await sql<{ id: string; words: string[]; published: string | null }>`select id, words, published from reports where ${all} and gone_at is null and (${until}::date is null or published <= ${until}::date) order by published desc nulls last, id limit ${CANDIDATES}`.execute(db)
  const ranked = [
    ...entries.map((row) => ({ kind: 'entry' as const, id: row.id, score: scoreOf(new Set(row.words), words, near) + Math.min(0.3, Math.log10(1 + row.reports) / 8) + 0.1 })),
    ...reports.map((row) => ({ kind: 'report' as const, id: row.id, score: scoreOf(new Set(row.words), words, near) })),
  ].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const page = ranked.slice(offset, offset + limit)
  const known = new Map((await knownEntries(db, page.filter((hit) => hit.kind === 'entry').map((hit) => hit.id), options)).map((one) => [one.card.id, lineOf(one, options.today)]))
  const { rows: texts } = await sql<{ id: string; title: string; text: string; published: string | null }>`select id, title, text, published from reports where id = any(${page.filter((hit) => hit.kind === 'report').map((hit) => hit.id)}::text[])`.execute(db)
  const found = new Map(texts.map((row) => [row.id, row]))
  const items = page.flatMap((hit): SearchHit[] => {
    if (hit.kind === 'entry') { const line = known.get(hit.id); return line ? [{ ...hit, title: line.caption, snippet: '', when: line.when?.start ?? line.lastKnown, entry: line }] : [] }
    const row = found.get(hit.id)
    return row ? [{ ...hit, title: row.title, snippet: snippetOf(row.text, near), when: row.published, entry: null }] : []
  })
  return { items, total: ranked.length, limit, offset }
}
