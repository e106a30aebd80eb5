import { sql } from 'kysely'
import { bandsOf, COPY_FROM, likeness, sketch } from '../register/copies.ts'
import { dayNumber } from '../register/days.ts'
import type { Report } from '../text/report.ts'
import type { Db } from './rows.ts'

const APART_DAYS = 15

/** A report as far as copies are concerned. */
export interface Sketched { id: string; position: string; published: string | null; voice: string; sketch: ArrayLike<number>; bands: number[] }

/** A report's sketch; its voice is its own until others are looked at. */
export function sketched(report: Report, position: string): Sketched {
  const own = sketch(report.text)
  return { id: report.id, position, published: report.published, voice: report.id, sketch: own, bands: bandsOf(own) }
}

const near = (a: Sketched, b: Sketched) => a.published === null || b.published === null || Math.abs(dayNumber(a.published) - dayNumber(b.published)) <= APART_DAYS
const byPosition = (a: Sketched, b: Sketched) => (a.position < b.position ? -1 : a.position > b.position ? 1 : 0)

/** A report as far as copies are concerned, from its row. */
export type SketchRow = Omit<Sketched, 'bands'>
/** A report's row with the bands of its sketch. */
export const fromRow = (row: SketchRow): Sketched => ({ ...row, bands: bandsOf(row.sketch) })

/** Reports that share a band with others, without those that are known already: most of them are what was laid down a moment ago. */
async function sharingBands(db: Db, bands: readonly number[], known: ReadonlyMap<string, Sketched>): Promise<Sketched[]> {
  if (!bands.length) return []
  const { rows } = await sql<SketchRow>`select id, position, published, voice, sketch from reports where gone_at is null and id in (select report from bands where band = any(${[...new Set(bands)]}::int[]) and report <> all(${[...known.keys()]}::text[]))`.execute(db)
  return rows.map(fromRow)
}

/** Takes a report out of those that copies are looked for among, before its row goes or is emptied. */
export async function forgetSketch(db: Db, report: string): Promise<void> {
  const { rows } = await sql<SketchRow>`select id, position, published, voice, sketch from reports where id = ${report}`.execute(db)
  for (const { bands } of rows.map(fromRow)) if (bands.length) await sql`delete from bands where band = any(${bands}::int[]) and report = ${report}`.execute(db)
}

/** Reports known in one place and by the bands they share. */
class Known {
  readonly byId = new Map<string, Sketched>()
  private readonly byBand = new Map<number, Sketched[]>()

  add(one: Sketched): void {
    if (this.byId.has(one.id)) return
    this.byId.set(one.id, one)
    for (const band of one.bands) {
      const list = this.byBand.get(band)
      if (list) list.push(one)
      else this.byBand.set(band, [one])
    }
  }

  copiesOf(one: Sketched): Sketched[] {
    const found = new Set<Sketched>()
    for (const band of one.bands) for (const other of this.byBand.get(band) ?? []) if (other.id !== one.id) found.add(other)
    return [...found].filter((other) => near(one, other) && likeness(one.sketch, other.sketch) >= COPY_FROM).sort(byPosition)
  }
}

/**
 * Gives new reports their voices: that of the earliest report they copy. Reports held before that are later and copy a new one may change theirs;
 * those are returned with their new voice.
 */
export async function giveVoices(db: Db, fresh: readonly Sketched[]): Promise<Map<string, string>> {
  const known = new Known()
  for (const one of fresh) known.add(one)
  for (const one of await sharingBands(db, fresh.flatMap((report) => report.bands), known.byId)) known.add(one)
  const isFresh = new Set(fresh.map((one) => one.id))
  const changed = new Map<string, string>()
  const waiting = new Map(fresh.map((one) => [one.id, one]))
  while (waiting.size) {
    const one = [...waiting.values()].sort(byPosition)[0]!
    waiting.delete(one.id)
    if (!isFresh.has(one.id)) for (const other of await sharingBands(db, one.bands, known.byId)) known.add(other)
    const copies = known.copiesOf(one)
    const first = copies.find((other) => other.position < one.position)
    const voice = first ? first.voice : one.id
    const later = copies.filter((other) => other.position > one.position && !waiting.has(other.id))
    if (voice !== one.voice || isFresh.has(one.id)) for (const other of later) waiting.set(other.id, other)
    if (voice !== one.voice && !isFresh.has(one.id)) changed.set(one.id, voice)
    one.voice = voice
  }
  return changed
}
