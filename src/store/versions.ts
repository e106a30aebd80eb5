import { sql } from 'kysely'
import type { Fact } from '../facts/fact.ts'
import { COPY_FROM, likeness, sketch } from '../register/copies.ts'
import type { Report } from '../text/report.ts'
import { canonical } from './canonical.ts'
import { parts, type Db } from './rows.ts'

/** A text that the register holds under an id. */
export interface HeldText { id: string; title: string; text: string; url: string; published: string | null; gone: string | null }

/** What a report is to a register: new, held, a new version of what is held at its address, taken down, or one that takes another's id. */
export type Standing = { as: 'new' } | { as: 'held'; why: string } | { as: 'version'; of: string } | { as: 'taken down'; why: string } | { as: 'clash' }

/** Whether an address names one report: the front page of a site names many. */
export const namesReport = (url: string): boolean => /^https?:\/\/[^/?#]+\/[^#]*[^/#]/.test(url)
const sameText = (a: Pick<Report, 'title' | 'text'>, b: Pick<Report, 'title' | 'text'>) => a.title === b.title && a.text === b.text

/** What is held under the ids or at the addresses of reports. */
export class HeldTexts {
  private readonly byId = new Map<string, HeldText>()
  private readonly byUrl = new Map<string, HeldText>()

  private constructor(rows: readonly HeldText[]) {
    for (const row of rows) this.learn(row)
  }

  /** Counts a report as held too, for those that come behind it. */
  learn(row: HeldText): void {
    this.byId.set(row.id, row)
    if (row.url && !row.gone) this.byUrl.set(row.url, row)
  }

  /** Looks up what is held. */
  static async of(db: Db, reports: readonly Pick<Report, 'id' | 'url'>[]): Promise<HeldTexts> {
    const rows: HeldText[] = []
    for (const some of parts(reports, 5000)) {
      const urls = some.map((report) => report.url).filter(namesReport)
      rows.push(...(await sql<HeldText>`select id, title, text, url, published, gone_why as gone from reports where id = any(${some.map((report) => report.id)}::text[]) or (url = any(${urls}::text[]) and url <> '') order by position`.execute(db)).rows)
    }
    return new HeldTexts(rows)
  }

  /** What a report is beside them. The same address under another id counts where the texts are alike: some lists give one address to many reports. */
  standing(report: Report): Standing {
    const known = this.byId.get(report.id)
    if (known?.gone) return { as: 'taken down', why: known.gone }
    if (known) return sameText(known, report) ? { as: 'held', why: 'already in the register' } : isEdited(known, report) ? { as: 'version', of: known.id } : { as: 'clash' }
    const there = namesReport(report.url) ? this.byUrl.get(report.url) : undefined
    if (!there) return { as: 'new' }
    if (sameText(there, report)) return { as: 'held', why: `already in the register as ${there.id}` }
    const earlier = report.published !== null && there.published !== null && report.published < there.published
    return !earlier && likeness(sketch(there.text), sketch(report.text)) >= COPY_FROM ? { as: 'version', of: there.id } : { as: 'new' }
  }
}

/** Whether a report is an edited form of another text of the same id. */
export function isEdited(held: Pick<Report, 'url'>, report: Pick<Report, 'url'>): boolean {
  return report.url !== '' && held.url === report.url
}

/** Keeps a report with its facts as an earlier version of itself. */
export async function keepVersion(db: Db, report: string): Promise<void> {
  await sql`insert into versions (report, number, published, language, outlet, url, title, text, facts)
    select r.id, (select count(*) from versions v where v.report = r.id) + 1, r.came_published, r.came_language, r.outlet, r.url, r.title, r.text, coalesce((select jsonb_agg(f.data order by f.number) from facts f where f.report = r.id), '[]'::jsonb) from reports r where r.id = ${report}`.execute(db)
}

/** An earlier form of a report, and what of its facts the next form says no more or says anew. */
export interface Version { number: number; published: string | null; title: string; text: string; came: Fact[]; went: Fact[] }

const shapeOf = (fact: Fact) => canonical({ ...fact, evidence: undefined, confidence: undefined, rule: undefined })

/** Facts of one list that another lacks, whatever words say them. */
export function beyond(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(shapeOf(other), (left.get(shapeOf(other)) ?? 0) + 1)
  return facts.filter((fact) => {
    const count = left.get(shapeOf(fact)) ?? 0
    if (count) left.set(shapeOf(fact), count - 1)
    return !count
  })
}

/** Earlier versions of a report, the oldest first; `facts` are those of today's. */
export async function versionsOf(db: Db, report: string, facts: readonly Fact[]): Promise<Version[]> {
  const { rows } = await sql<{ number: number; published: string | null; title: string; text: string; facts: Fact[] }>`select number, published, title, text, facts from versions where report = ${report} order by number`.execute(db)
  return rows.map(({ number, published, title, text, facts: own }, i) => {
    const next = rows[i + 1]?.facts ?? facts
    return { number, published, title, text, came: beyond(next, own), went: beyond(own, next) }
  })
}

/** Earlier forms of a report as they came in. */
export async function earlierForms(db: Db, reports: readonly string[]): Promise<Map<string, Report[]>> {
  const out = new Map<string, Report[]>()
  const { rows } = await sql<Report & { number: number }>`select report as id, number, published, language, outlet, url, title, text from versions where report = any(${[...reports]}::text[]) order by report, number`.execute(db)
  for (const { number: _number, ...report } of rows) out.set(report.id, [...(out.get(report.id) ?? []), report])
  return out
}
