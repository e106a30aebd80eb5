import { gunzipSync } from 'node:zlib'
import { canonicalAddress } from './address.ts'
import { dayOf } from './moment.ts'

/** An address that a sitemap lists, with the day it was last changed or published and its headline where it says so. */
export interface Listed { address: string; day: string | null; title: string; isMap: boolean }

const MOST_LISTED = 50_000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const unescaped = (text: string) => text.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!).trim()

/** Whether a text is a sitemap or an index of sitemaps. */
export function looksLikeSitemap(markup: string): boolean {
  return /<(?:urlset|sitemapindex)[\s>]/.test(markup.slice(0, 3000))
}

function within(block: string, tag: string): string {
  const found = new RegExp(`<(?:[a-z]+:)?${tag}[^>]{0,200}>([\\s\\S]{0,4000}?)</(?:[a-z]+:)?${tag}\\s*>`).exec(block)
  return found ? unescaped(found[1]!) : ''
}

/** What a sitemap lists, in its order; entries without an address of the web are left out. */
export function readSitemap(markup: string): Listed[] {
  const found: Listed[] = []
  for (const block of markup.split(/<(?=(?:url|sitemap)[\s>])/).slice(1)) {
    if (found.length >= MOST_LISTED) break
    const address = canonicalAddress(within(block, 'loc'))
    if (address) found.push({ address, day: dayOf(within(block, 'publication_date')) ?? dayOf(within(block, 'lastmod')), title: within(block, 'title'), isMap: block.startsWith('sitemap') })
  }
  return found
}

/** Bytes unpacked where they are gzip, up to a bound. */
export function unpacked(bytes: Uint8Array, most: number): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: most }) : bytes
}
