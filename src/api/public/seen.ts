import type { z } from '@hono/zod-openapi'
import type { EntryDetail, Page, Register, ShownReply } from '../../store/index.ts'
import { PublicEntryShape } from '../shapes/public.ts'

/** An entry as everybody may read it. */
export type PublicEntry = z.infer<typeof PublicEntryShape>
/** A report as everybody may read it. */
export interface PublicReport { id: string; title: string; outlet: string; published: string | null; language: string; url: string; entries: { entry: PublicEntry; quotes: string[] }[]; replies: ShownReply[] }

/** What of a register everybody may read: entries of the pairs that were made public, and the reports they rest on. */
export class Seen {
  private readonly register: Register
  private readonly today: () => string

  constructor(register: Register, today: () => string) {
    this.register = register
    this.today = today
  }

  /** Pairs that are public. */
  async pairs(): Promise<[string, string][]> {
    return (await this.register.publicView.published()).map(({ parties }) => parties)
  }

  /** A page of a public pair's entries; null where the pair is not public. */
  async pair(a: string, b: string, page: { limit: number; offset: number }): Promise<Page<PublicEntry> | null> {
    if (!(await this.register.publicView.isPublished(a, b))) return null
    const { entries } = await this.register.pair(a, b, { ...page, today: this.today() })
    return { ...entries, items: entries.items.map(shown) }
  }

  /** A public entry with its approved replies, or null. */
  async entry(id: string): Promise<{ entry: PublicEntry; replies: ShownReply[] } | null> {
    const entry = await this.publicEntry(id)
    return entry && { entry: shown(entry), replies: await this.register.publicView.shown('entry', id) }
  }

  /** A report that a public entry rests on, with the sentences that it rests on; or null. */
  async report(id: string): Promise<PublicReport | null> {
    const detail = await this.register.getReport(id)
    if (!detail || detail.takenDown) return null
    const entries: PublicReport['entries'] = []
    for (const one of new Set(detail.entries.map(({ entry }) => entry.id))) {
      const entry = await this.publicEntry(one)
      if (entry) entries.push({ entry: shown(entry), quotes: entry.sources.filter((source) => source.report === id).flatMap(({ quotes }) => quotes) })
    }
    if (!entries.length) return null
    const { title, outlet, published, language, url } = detail.report
    return { id, title, outlet, published, language, url, entries, replies: await this.register.publicView.shown('report', id) }
  }

  private async publicEntry(id: string): Promise<EntryDetail | null> {
    const pairs = await this.pairs()
    const entry = pairs.length ? await this.register.entry(id, { today: this.today() }) : null
    return entry && pairs.some((pair) => pair.every((party) => entry.parties.includes(party))) ? entry : null
  }
}

const SLOTS = Object.keys(PublicEntryShape.shape) as (keyof PublicEntry)[]

/** Named slots only: what is added to entries later is not public until somebody names it. */
function shown(entry: EntryDetail): PublicEntry {
  return Object.fromEntries(SLOTS.map((slot) => [slot, entry[slot]])) as PublicEntry
}

/** Parties of a pair in the one order that its address has. */
export function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a]
}
