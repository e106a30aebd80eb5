import { hostOf, canonicalAddress } from '../address.ts'
import { completed, type TakeOptions } from '../complete.ts'
import { looksLikeFeed, readFeed } from '../feed.ts'
import { idOfAddress } from '../identity.ts'
import { decodeMarkup } from '../page/charset.ts'
import type { Taken } from '../piece.ts'
import { Refusal } from '../refusal.ts'
import { looksLikeSitemap, readSitemap, unpacked, type Listed } from '../sitemap.ts'
import { takePiece, type Found } from '../take-piece.ts'
import { WebRefusal } from './refusal.ts'
import type { Visitor } from './visitor.ts'

/** What a round of a source is given: who fetches, what is known already, and how much it may do at once. */
export interface RoundRooms {
  visitor: Visitor
  taking: TakeOptions
  /** Which of these addresses need not be fetched. */
  known: (all: readonly { address: string; id: string }[]) => Promise<Set<string>>
  mostPages?: number
  longest_ms?: number
  now?: () => number
}
/** What a round yields: a report, or why there is none; with the address that it was fetched from. */
export type Brought = Taken & { from: string }

interface Wanted { address: string; day: string | null; beginning: Extract<Taken, { report: unknown }> | null }
interface Document { text: string; address: string }

const MOST_PAGES = 100
const LONGEST_MS = 300_000
const MOST_LIST_BYTES = 50_000_000
const MOST_MAPS = 12
const MOST_PARTS = 8
const FEED_LINK = /<link\b[^>]{0,600}>/gi
const FEED_TYPE = /type\s*=\s*["']?application\/(?:rss\+xml|atom\+xml|feed\+json)/i

/** The feed that a page names as its own, or null. */
export function feedOfPage(markup: string, address: string): string | null {
  for (const [tag] of markup.slice(0, 200_000).matchAll(FEED_LINK)) {
    const link = FEED_TYPE.test(tag) ? /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) : null
    const found = link && canonicalAddress((link[1] ?? link[2] ?? link[3]!).replaceAll('&amp;', '&'), address)
    if (found && !/\/comments\/feed\/?$/.test(found)) return found
  }
  return null
}

const newestFirst = (a: { day: string | null }, b: { day: string | null }) => (b.day ?? '').localeCompare(a.day ?? '')

/** One asking of a feed or sitemap: what it lists anew, each report whole. After its reports have been gone through it tells what to remember for the next. */
export class Round {
  readonly address: string
  /** What the source calls itself. */
  title = ''
  /** Addresses left for the next round. */
  waiting = 0
  /** Whether the source answered that nothing changed. */
  unchanged = false
  etag: string | null
  lastModified: string | null
  /** Addresses that were fetched, whatever came of them. */
  readonly visited: string[] = []
  private readonly rooms: RoundRooms
  private readonly until: number

  constructor(source: { address: string; etag?: string | null; lastModified?: string | null }, rooms: RoundRooms) {
    this.address = source.address
    this.etag = source.etag ?? null
    this.lastModified = source.lastModified ?? null
    this.rooms = rooms
    this.until = this.now() + (rooms.longest_ms ?? LONGEST_MS)
  }

  private now(): number { return (this.rooms.now ?? Date.now)() }

  /** Goes through what the source lists; throws a refusal when the source itself cannot be had. */
  async *reports(): AsyncGenerator<Brought> {
    const { etag, lastModified } = this
    const document = await this.fetchList(this.address, { etag, lastModified })
    if (!document) { this.unchanged = true; return }
    const wanted: Wanted[] = []
    if (looksLikeFeed(document.text)) yield* this.ofFeed(document, wanted)
    else if (looksLikeSitemap(document.text)) wanted.push(...await this.ofSitemap(document))
    else throw notAList(document)
    yield* this.fetchAll(wanted)
    // A list of which something is left is asked for again even where it has not changed.
    if (this.waiting) this.etag = this.lastModified = null
  }

  private async fetchList(address: string, conditions: { etag?: string | null; lastModified?: string | null } = {}): Promise<Document | null> {
    const fetched = await this.rooms.visitor.visit(address, { ...conditions, mostBytes: MOST_LIST_BYTES })
    if (!fetched.changed) return null
    if (address === this.address) { this.etag = fetched.etag; this.lastModified = fetched.lastModified }
    const { text } = decodeMarkup(unpackedList(fetched.bytes, address), address, undefined, fetched.charset)
    return { text: text.replace(/^\ufeff/, ''), address: fetched.address }
  }

  private async *ofFeed(document: Document, wanted: Wanted[]): AsyncGenerator<Brought> {
    for (const taken of readFeed(document.text, this.address, idOfAddress(this.address))) {
      if ('refusal' in taken) { yield { ...taken, from: this.address }; continue }
      this.title ||= taken.report.outlet
      if (taken.about?.whole) wanted.push({ address: taken.about.whole, day: taken.report.published, beginning: taken })
      else yield { ...await completed(taken, this.rooms.taking), from: taken.report.url || this.address }
    }
  }

  private async ofSitemap(document: Document): Promise<Wanted[]> {
    this.title = hostOf(this.address)
    const listed = readSitemap(document.text)
    const maps = listed.filter((one) => one.isMap).sort(newestFirst)
    for (const map of maps.slice(0, MOST_MAPS)) {
      if (hostOf(map.address) !== hostOf(this.address)) continue
      try {
        const inner = await this.fetchList(map.address)
        if (inner && looksLikeSitemap(inner.text)) listed.push(...readSitemap(inner.text))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        this.waiting++
      }
    }
    const own = (one: Listed) => !one.isMap && hostOf(one.address) === hostOf(this.address)
    return listed.filter(own).sort(newestFirst).map(({ address, day }) => ({ address, day, beginning: null }))
  }

  private async *fetchAll(all: readonly Wanted[]): AsyncGenerator<Brought> {
    const wanted = [...new Map(all.map((one) => [one.address, one])).values()]
    const known = await this.rooms.known(wanted.map(({ address }) => ({ address, id: idOfAddress(address) })))
    const fresh = wanted.filter(({ address }) => !known.has(address))
    const most = this.rooms.mostPages ?? MOST_PAGES
    this.waiting += Math.max(0, fresh.length - most)
    for (const [i, one] of fresh.slice(0, most).entries()) {
      if (this.now() > this.until) { this.waiting += Math.min(fresh.length, most) - i; return }
      yield* this.fetchOne(one)
    }
  }

  private async *fetchOne(wanted: Wanted): AsyncGenerator<Brought> {
    const { address, beginning } = wanted
    try {
      for await (const found of visitPage(address, this.rooms)) yield { ...('refusal' in found ? found : dressed(found, wanted)), from: address }
      this.visited.push(address)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error instanceof WebRefusal && error.passing) { this.waiting++; return }
      this.visited.push(address)
      if (beginning) yield { ...await completed({ ...beginning, notes: [...beginning.notes, `${address}: only its beginning, from the feed: found ${error.found}`] }, this.rooms.taking), from: address }
      else yield { refusal: error, from: address }
    }
  }
}

/** What the list knew of a report, where its page does not say it. */
function dressed(found: Extract<Taken, { report: unknown }>, { beginning }: Wanted): Taken {
  const { report } = found
  const published = report.published ?? beginning?.report.published ?? null
  return { ...found, report: { ...report, published, outlet: report.outlet || (beginning?.report.outlet ?? ''), title: report.title || (beginning?.report.title ?? ''), url: report.url || found.where }, about: { ...found.about, ...(!report.published && published ? { publishedBy: 'feed' as const } : {}) } }
}

function unpackedList(bytes: Uint8Array, where: string): Uint8Array {
  try {
    return unpacked(bytes, MOST_LIST_BYTES)
  } catch (error) {
    throw new Refusal({ where, expected: `gzip data of at most ${MOST_LIST_BYTES / 1e6} MB once unpacked`, found: (error as NodeJS.ErrnoException).code ?? 'damaged data', advice: 'It is asked again later.' })
  }
}

function notAList({ text, address }: Document): Refusal {
  const feed = feedOfPage(text, address)
  return new Refusal({ where: address, expected: 'a feed or a sitemap', found: feed ? `a page; its feed is ${feed}` : 'something else', advice: feed ? `Follow that: npx diwan follow ${feed}` : 'Look for a link called RSS or feed on the site, or try its /sitemap.xml.' })
}

/** Reports of one address: its page, with the parts that it goes on in. */
export async function* visitPage(address: string, rooms: Pick<RoundRooms, 'visitor' | 'taking'>): AsyncGenerator<Taken> {
  const founds = await pieceAt(address, rooms)
  const [first] = founds
  if (first && 'report' in first && founds.length === 1) yield await completed(await withParts(first, address, rooms), rooms.taking)
  else for (const found of founds) yield await completed(found, rooms.taking)
}

async function pieceAt(address: string, { visitor, taking }: Pick<RoundRooms, 'visitor' | 'taking'>): Promise<Found[]> {
  const fetched = await visitor.visit(address)
  if (!fetched.changed) return []
  const { bytes, type, charset, address: url } = fetched
  const founds: Found[] = []
  for await (const found of takePiece({ where: address, id: idOfAddress(address), bytes, ending: '', type, ...(charset ? { charset } : {}), url }, taking)) founds.push(found)
  return founds
}

/** The text of all parts of a report. A part that cannot be had leaves what there is, with a note. */
async function withParts(first: Extract<Found, { report: unknown }>, address: string, rooms: Pick<RoundRooms, 'visitor' | 'taking'>): Promise<Found> {
  const seen = new Set([address, first.report.url])
  const texts = [first.report.text]
  const notes = [...first.notes]
  try {
    for (let next = first.about?.next; next && !seen.has(next) && hostOf(next) === hostOf(address) && texts.length < MOST_PARTS;) {
      seen.add(next)
      const [part] = await pieceAt(next, rooms)
      if (!part || 'refusal' in part) break
      texts.push(part.report.text)
      next = part.about?.next
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    notes.push(`${error.where}: a part of it is missing: found ${error.found}`)
  }
  return { ...first, notes, report: { ...first.report, text: texts.join('\n\n') } }
}
