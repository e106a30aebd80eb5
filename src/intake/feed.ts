import { parseFeed } from 'feedsmith'
import { canonicalAddress, hostOf } from './address.ts'
import { idOfAddress, idWithin } from './identity.ts'
import { dayOf } from './moment.ts'
import { fragmentText } from './page/fragment.ts'
import { plainLine } from './page/index.ts'
import type { Taken } from './piece.ts'
import { Refusal } from './refusal.ts'

/** One item of a feed, whatever kind of feed it stood in. */
interface Item { title: string; address: string; key: string; date: string; markup: string; full: boolean; byline: string; outlet: string }
/** A feed by its name, its own address and its items. */
interface Feed { title: string; home: string; items: Item[] }

type Json = Record<string, unknown>
const MOST_ITEMS = 50_000
/** An item shorter than this is the beginning of a report; the whole stands at its address. */
const WHOLE_LETTERS = 600

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const text = (value: unknown): string => (typeof value === 'string' ? value : isObject(value) && typeof value.value === 'string' ? value.value : '')
const inside = (value: unknown, ...names: string[]): unknown => names.reduce<unknown>((one, name) => (isObject(one) ? one[name] : undefined), value)
const nameOf = (value: unknown) => plainLine(isObject(value) ? value.name ?? value.value : value)

function linkOf(entry: Json): string {
  const links = list(entry.links).filter(isObject)
  const link = links.find((one) => (one.rel ?? 'alternate') === 'alternate') ?? links[0]
  return text(entry.link) || text(entry.url) || text(entry.external_url) || text(link?.href)
}

function itemOf(value: unknown, home: string): Item {
  const entry = isObject(value) ? value : {}
  const guid = text(entry.guid) || text(entry.id) || text(inside(entry, 'rdf', 'about'))
  const address = canonicalAddress(linkOf(entry), home || undefined) || (isObject(entry.guid) && entry.guid.isPermaLink === false ? '' : canonicalAddress(guid))
  const markup = text(inside(entry, 'content', 'encoded')) || text(entry.content) || text(entry.content_html) || text(entry.content_text)
  const brief = text(entry.description) || text(entry.summary)
  return {
    title: plainLine(text(entry.title)), address, key: guid || address,
    date: text(entry.pubDate) || text(entry.published) || text(entry.date_published) || text(list(inside(entry, 'dc', 'dates'))[0]) || text(list(inside(entry, 'dcterms', 'issued'))[0]) || text(entry.updated),
    markup: markup || brief, full: markup.length > brief.length,
    byline: list(entry.authors).map(nameOf).filter(Boolean).join(', ') || plainLine(list(inside(entry, 'dc', 'creators'))[0]),
    outlet: nameOf(inside(entry, 'source', 'title')) || nameOf(entry.source),
  }
}

function feedOf(parsed: unknown): Feed {
  const feed = isObject(parsed) ? parsed : {}
  const home = canonicalAddress(text(feed.home_page_url) || linkOf(feed))
  return { title: plainLine(text(feed.title)), home, items: [...list(feed.items), ...list(feed.entries)].slice(0, MOST_ITEMS).map((item) => itemOf(item, home)) }
}

/** A feed that is no whole document: what can be read of its items one by one. */
function salvaged(markup: string): Feed | null {
  const opening = /^[\s\S]*?(?=<(?:item|entry)[\s>])/.exec(markup.slice(0, 200_000))?.[0]
  if (opening === undefined) return null
  const atom = /<feed[\s>]/.test(opening)
  const names = [...opening.matchAll(/\sxmlns:?[\w-]*\s*=\s*("[^"]*"|'[^']*')/g)].map(([declared]) => declared).join('')
  const items: Item[] = []
  const title = /<title[^>]*>([\s\S]{0,300}?)<\/title>/.exec(opening)?.[1]?.replace(/<!\[CDATA\[|\]\]>/g, '') ?? ''
  for (const block of markup.split(/(?=<(?:item|entry)[\s>])/).slice(1, MOST_ITEMS + 1)) {
    const end = block.search(/<\/(?:item|entry)\s*>/)
    if (end < 0) continue
    const whole = block.slice(0, end).replace(/&(?!#?\w+;)/g, '&amp;')
    const document = atom ? `<feed xmlns="http://www.w3.org/2005/Atom"${names.replace(/\sxmlns="[^"]*"/, '')}>${whole}</entry></feed>` : `<rss version="2.0"${names.replace(/\sxmlns="[^"]*"/, '')}><channel>${whole.replace(/^<item[^>]*>/, '<item>')}</item></channel></rss>`
    try {
      items.push(...feedOf(parseFeed(document, {}).feed).items)
    } catch {
      // this item is lost, the others are not
    }
  }
  return items.length ? { title: plainLine(title), home: '', items } : null
}

/** Entities of a document's own are left out: a feed needs none, and they can grow without bound. */
const withoutDoctype = (markup: string) => markup.replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]{0,20000}?\]\s*)?>/i, '')

function parse(markup: string, where: string): Feed {
  const whole = withoutDoctype(markup.replace(/^\ufeff/, '').replace(/^[\s\u0000]+/, ''))
  try {
    return feedOf(parseFeed(whole).feed)
  } catch (error) {
    const found = salvaged(whole)
    if (found) return found
    throw new Refusal({ where, expected: 'a feed as RSS, Atom, RDF or JSON Feed', found: `one that cannot be read (${(error as Error).message.slice(0, 80)})`, advice: 'Check that the file was fetched to its end.' })
  }
}

/** Whether a text is a feed; JSON counts where it says so. */
export function looksLikeFeed(markup: string): boolean {
  const head = markup.slice(0, 3000)
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(head) && !/<html[\s>]/i.test(head) || /^\s*\{[^]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(head)
}

function taken(item: Item, feed: Feed, where: string, container: string): Taken {
  const body = fragmentText(item.markup, where)
  if (!`${item.title}${body}`.trim()) return { refusal: new Refusal({ where, expected: 'an item with a title or a text', found: 'neither', advice: 'Nothing can be read of it; the other items are taken all the same.' }) }
  const published = dayOf(item.date)
  const notes = item.date && !published ? [`${where}: its date "${item.date.slice(0, 40)}" settles no day`] : []
  const id = item.address ? idOfAddress(item.address) : idWithin(container, item.key || `${item.title}\n${body}`)
  const brief = item.address && (!item.full || body.length < WHOLE_LETTERS)
  return {
    report: { id, language: '', published, outlet: item.outlet || feed.title || hostOf(item.address), url: item.address, title: item.title, text: body },
    notes, where,
    about: { ...(published ? { publishedBy: 'feed' as const } : {}), ...(item.byline ? { byline: item.byline } : {}), ...(brief ? { whole: item.address } : {}) },
  }
}

/** Reports of a feed: RSS, Atom, RDF or JSON Feed. An item that cannot be read is refused alone. */
export function* readFeed(markup: string, where: string, container: string): Generator<Taken> {
  const feed = parse(markup, where)
  if (!feed.items.length) throw new Refusal({ where, expected: 'a feed with items', found: 'none in it', advice: 'Look again later, or check the address.' })
  let number = 0
  for (const item of feed.items) {
    const place = `${where}, item ${++number}`
    try {
      yield taken(item, feed, place, container)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield { refusal: error }
    }
  }
}
