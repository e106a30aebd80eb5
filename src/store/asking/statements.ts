import { sql } from 'kysely'
import type { StatementFact } from '../../facts/fact.ts'
import { sentences } from '../../text/sentences.ts'
import type { Asking, Page, Paging, Statement } from '../register.ts'
import type { Db } from '../rows.ts'
import { bounds } from './paging.ts'
import { spellNames } from './spellings.ts'

interface Row { report: string; number: number; data: StatementFact; title: string; outlet: string; published: string | null; language: string; text: string }

/** The whole sentence at a place: the words that mark a statement alone ("he said") tell nobody what was said. */
function sentenceAt(text: string, at: number): string {
  const [start, end] = sentences(text).find(([from, to]) => from <= at && at < to) ?? [at, at]
  return text.slice(start, end).trim()
}

/** What officials of two parties said in reports that tell of something between them, the latest first. */
export async function statements(db: Db, a: string, b: string, asking: Asking & Paging): Promise<Page<Statement>> {
  const { limit, offset } = bounds(asking)
  const until = asking.asKnownOn ? sql`and r.published <= ${asking.asKnownOn}::date` : sql``
  const said = sql`facts f where f.report in (select g.report from entries e join facts g on g.entry = e.id where e.parties @> ${[a, b]}::text[] and e.kind <> 'person') and f.kind = 'statement' and f.data->'speaker'->>'party' = any(${[a, b]}::text[]) and f.decided->'rejected' is null`
  const known = asking.asKnownOn ? sql`${said} and exists (select 1 from reports r where r.id = f.report ${until})` : said
  const { rows } = await sql<Row>`select f.report, f.number, f.data, r.title, r.outlet, r.published, r.language, r.text from (select f.report, f.number, f.data, f.position from ${known} order by f.position desc limit ${limit} offset ${offset}) f join reports r on r.id = f.report order by f.position desc`.execute(db)
  const { rows: total } = await sql<{ n: number }>`select count(*) as n from ${known}`.execute(db)
  const spelled = await spellNames(db, rows.flatMap(({ data }) => data.speaker.person ?? []))
  const items = rows.map(({ data, text, number, ...row }): Statement => ({ report: row.report, fact: number, title: row.title, outlet: row.outlet, published: row.published, language: row.language, person: data.speaker.person, names: data.speaker.person ? spelled(data.speaker.person, [data.speaker.party]) : [], party: data.speaker.party, quote: sentenceAt(`${row.title}\n${text}`, data.evidence[0]![0]) }))
  return { items, total: total[0]!.n, limit, offset }
}
