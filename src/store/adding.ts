import { sql } from 'kysely'
import type { Fact } from '../facts/fact.ts'
import type { Reading } from '../facts/reading.ts'
import { keyOf, orderOf, partiesOf, toldBy, type Told } from '../register/told.ts'
import { soundSkeleton } from '../text/sound.ts'
import { wholeText, type Report } from '../text/report.ts'
import { applyDecisions } from './deciding.ts'
import { followIn, refollow } from './following.ts'
import type { Card } from '../register/card.ts'
import { joinIn } from './joining.ts'
import { asArray, parts, toldFrom, type Db, type FactRow } from './rows.ts'
import { giveVoices, sketched, type Sketched } from './voices.ts'
import { timed } from './spent.ts'
import { numberOf, searchWords } from './vocabulary.ts'
import { writeThings } from './writing.ts'

const ROWS_AT_ONCE = 1000

/** A report with its reading; null where no reader was to be had. */
export interface Read1 { report: Report; reading: Reading | null }

/** Letters that Postgres cannot keep (NUL, halves of surrogate pairs) replaced by U+FFFD, one for one so that offsets stay. */
export function keepable(report: Report): Report {
  const clean = (text: string) => (text as string & { toWellFormed(): string }).toWellFormed().replaceAll('\u0000', '\ufffd')
  return { id: clean(report.id), language: clean(report.language), published: report.published, outlet: clean(report.outlet), url: clean(report.url), title: clean(report.title), text: clean(report.text) }
}

/** The place of a report in the order of all. */
export function positionOf(report: Pick<Report, 'id' | 'published'>): string {
  return `${report.published ?? '9999-99-99'}|${report.id}`
}

const known = new WeakMap<object, Set<string>>()
/** Words that a database is known to hold, so that they are not sent again. */
function wordsKnownTo(owner: object): Set<string> {
  let words = known.get(owner)
  if (!words) known.set(owner, words = new Set())
  return words
}

/** Read reports with all that can be made of each alone: their rows, what they tell, and the words in them. */
export interface Dressed { dated: Read1[]; sketches: Sketched[]; rows: Record<string, unknown>[]; words: Set<string> }

/** Works out of read reports what needs no look at the register. */
export function dress(all: readonly Read1[]): Dressed {
  const dated = all.map(({ report, reading }) => ({ reading, report: { ...report, published: reading?.report.published ?? report.published, language: reading?.report.language || report.language } }))
  const sketches = dated.map(({ report }) => sketched(report, positionOf(report)))
  const words = new Set<string>()
  const rows = dated.map(({ report, reading }, i) => ({ ...reportRow(report, reading, sketches[i]!, words), came_published: all[i]!.report.published, came_language: all[i]!.report.language }))
  return { dated, sketches, rows, words }
}

const only = ({ dated, sketches, rows, words }: Dressed, ids: ReadonlySet<string>): Dressed => {
  const kept = dated.map(({ report }) => ids.has(report.id))
  return { dated: dated.filter((_, i) => kept[i]), sketches: sketches.filter((_, i) => kept[i]), rows: rows.filter((_, i) => kept[i]), words }
}

/** Lays read reports down: texts, readings and facts, joined to nothing yet. Those whose id is taken are left out; answers the ids of the others. */
export async function layDown(db: Db, dressed: Dressed): Promise<Set<string>> {
  const laid = new Set(await insertReports(db, dressed.rows))
  const { dated } = only(dressed, laid)
  await insertReadings(db, dated.flatMap(({ reading }) => (reading ? [reading] : [])))
  await insertFacts(db, dated)
  return laid
}

/** Gives reports laid down their voices and joins what they tell; answers the voices. */
export async function joinLaid(db: Db, all: Dressed, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  const { dated, sketches } = only(all, ids)
  if (!dated.length) return new Map()
  const revoiced = await timed('copies', () => giveVoices(db, sketches))
  const voices = new Map(sketches.map((one) => [one.id, one.voice]))
  const copies = sketches.filter((one) => one.voice !== one.id)
  if (copies.length) await sql`update reports set voice = n.voice from unnest(${copies.map((one) => one.id)}::text[], ${copies.map((one) => one.voice)}::text[]) as n(id, voice) where reports.id = n.id`.execute(db)
  const told = dated.flatMap(({ reading, report }) => (reading ? toldBy({ ...reading, report }, voices.get(report.id)!) : []))
  await settle(db, told, revoiced, dated.map(({ report }) => report.id))
  return voices
}

/** Puts read reports into the register: texts, facts, voices, entries and what follows from them. In one transaction, so that all of it is in or nothing. */
export async function putIn(db: Db, all: readonly Read1[], owner: object): Promise<Map<string, string>> {
  const dressed = dress(all)
  await keepWords(db, dressed.words, owner)
  return joinLaid(db, dressed, await layDown(db, dressed))
}

/** Joins new facts, follows decisions on them and promises after them. */
export async function settle(db: Db, told: readonly Told[], revoiced: ReadonlyMap<string, string>, reports: readonly string[]): Promise<void> {
  for (const [report, voice] of revoiced) await sql`update reports set voice = ${voice} where id = ${report}`.execute(db)
  const { rows: any } = await sql<{ n: number }>`select count(*) as n from decisions`.execute(db)
  const decided = any[0]!.n > 0 ? await applyDecisions(db, reports) : []
  const rejected = new Set(decided.filter((row) => row.decided?.rejected).map((row) => keyOf({ report: row.report, index: row.number })))
  const amendedNow = new Map(decided.map((row) => [keyOf({ report: row.report, index: row.number }), toldFrom(row)]))
  const fresh = told.flatMap((one) => { const key = keyOf(one); return rejected.has(key) ? [] : [amendedNow.get(key) ?? one] })
  const own = new Set(told.map(keyOf))
  const others = decided.filter((row) => !own.has(keyOf({ report: row.report, index: row.number })))
  const heard = revoiced.size ? (await sql<{ report: string; number: number }>`select f.report, f.number from facts f where f.report = any(${[...revoiced.keys()]}::text[]) and f.entry is not null`.execute(db)).rows : []
  const moved = heard.length ? [...others, ...(await rowsOf(db, heard)).filter((row) => !others.some((other) => other.report === row.report && other.number === row.number))] : others
  const joined = await joinIn(db, fresh, moved)
  const { written, removed } = await timed('entries written', () => writeThings(db, joined))
  await timed('promises followed', () => followIn(db, written, removed))
  await refollowFacts(db, decided)
}

/** Follows anew what a decision speaks of, whether or not its facts changed. */
async function refollowFacts(db: Db, rows: readonly FactRow[]): Promise<void> {
  if (!rows.length) return
  const { rows: kept } = await sql<{ card: Card }>`select e.card from entries e where e.kind <> 'person' and e.id in (select f.entry from facts f
    join unnest(${rows.map((row) => row.report)}::text[], ${rows.map((row) => row.number)}::int[]) as n(report, number) on f.report = n.report and f.number = n.number)`.execute(db)
  await refollow(db, kept.map((row) => row.card))
}

/** Rows of facts by report and number, as joining wants them. */
export async function rowsOf(db: Db, keys: readonly { report: string; number: number }[]): Promise<FactRow[]> {
  const { rows } = await sql<FactRow>`select f.report, f.number, f.position, f.data, f.due, f.decided, f.entry, f.was, f.score, f.reason, r.published, r.language, r.voice
    from unnest(${keys.map((key) => key.report)}::text[], ${keys.map((key) => key.number)}::int[]) as n(report, number) join facts f on f.report = n.report and f.number = n.number join reports r on r.id = f.report`.execute(db)
  return rows
}

function reportRow(report: Report, reading: Reading | null, voice: Sketched, learned: Set<string>): Record<string, unknown> {
  const words = searchWords(wholeText(report))
  for (const word of words) learned.add(word)
  const parties = new Set((reading?.facts ?? []).flatMap(partiesNamed))
  return { ...report, position: voice.position, voice: voice.voice, sketch: asArray([...(voice.sketch as Int32Array)]), bands: asArray(voice.bands), words: asArray(words.map(numberOf)), parties: asArray([...parties].sort()) }
}

function partiesNamed(fact: Fact): string[] {
  return fact.kind === 'statement' ? [fact.speaker.party] : partiesOf(fact)
}

/** Puts rows of reports in, in the order of their ids so that nobody waits for another in a ring; answers the ids that were not there yet. */
async function insertReports(db: Db, rows: readonly Record<string, unknown>[]): Promise<string[]> {
  const ids: string[] = []
  const ordered = [...rows].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1))
  for (const some of parts(ordered, ROWS_AT_ONCE)) ids.push(...(await sql<{ id: string }>`with given as materialized (select * from json_to_recordset(${JSON.stringify(some)}::json) as x(id text, published date, language text, outlet text, url text, title text, text text, position text, voice text, sketch int[], bands int[], words int[], parties text[], came_published date, came_language text)),
    laid as (insert into reports (id, published, language, outlet, url, title, text, position, voice, sketch, words, parties, came_published, came_language)
      select id, published, language, outlet, url, title, text, position, voice, sketch, words, parties, came_published, came_language from given on conflict (id) do nothing returning id),
    banded as (insert into bands (band, report) select unnest(given.bands), given.id from given join laid on laid.id = given.id)
    select id from laid`.execute(db)).rows.map((row) => row.id))
  return ids
}

/** Keeps the words that searching looks among. `owner` is whom they are known to: the database, or one of a transaction's own where they may be taken back. Words are sent in their order, so that nobody waits for another in a ring. */
export async function keepWords(db: Db, learned: ReadonlySet<string>, owner: object): Promise<void> {
  const held = wordsKnownTo(owner)
  const fresh = [...learned].filter((word) => !held.has(word) && !/^\p{N}+$/u.test(word)).sort()
  for (const some of parts(fresh, ROWS_AT_ONCE * 4)) await sql`insert into words (word, sound) select * from unnest(${some}::text[], ${some.map((word) => soundSkeleton(word))}::text[]) on conflict do nothing`.execute(db)
  for (const word of fresh) held.add(word)
}

async function insertReadings(db: Db, readings: readonly Reading[]): Promise<void> {
  const rows = readings.map((reading) => ({ report: reading.report.id, reader: reading.reader, doubts: reading.doubts, facts: reading.facts.length }))
  for (const some of parts(rows, ROWS_AT_ONCE)) await sql`insert into readings (report, reader, doubts, facts) select report, reader, doubts, facts from json_to_recordset(${JSON.stringify(some)}::json) as x(report text, reader text, doubts jsonb, facts int)`.execute(db)
}

async function insertFacts(db: Db, all: readonly Read1[]): Promise<void> {
  const told = all.flatMap(({ reading, report }) => (reading ? toldBy({ ...reading, report }, report.id) : []))
  const due = new Map(told.filter((one) => one.due).map((one) => [keyOf(one), one.due]))
  const rows = all.flatMap(({ report, reading }) => {
    if (!reading) return []
    const whole = wholeText(report)
    return reading.facts.map((fact, number) => ({ report: report.id, number, kind: fact.kind, position: orderOf({ report: report.id, index: number, published: report.published }), data: fact, quotes: fact.evidence.map(([start, end]) => whole.slice(start, end)), due: due.get(keyOf({ report: report.id, index: number })) ?? null }))
  })
  for (const some of parts(rows, ROWS_AT_ONCE)) await sql`insert into facts (report, number, kind, position, data, quotes, due) select report, number, kind, position, data, quotes, nullif(due, 'null'::jsonb)
    from json_to_recordset(${JSON.stringify(some)}::json) as x(report text, number int, kind text, position text, data jsonb, quotes jsonb, due jsonb)`.execute(db)
}

