import { canonicalAddress, dayOfAddress, hostOf, isFrontPage } from '../address.ts'
import { dayOf, dayWithin } from '../moment.ts'
import type { PublishedBy } from '../piece.ts'
import { seenText } from './paragraphs.ts'

/** What a page says of itself to machines and around its headline. */
export interface Described { title: string; outlet: string; url: string; published: string | null; publishedBy: PublishedBy | undefined; byline: string; language: string; next: string; dateTexts: string[] }

type Json = Record<string, unknown>
const NEWS = /^(?:\w*Article|NewsArticle|ReportageNewsArticle|LiveBlogPosting|BlogPosting|Report|PressRelease|Event|WebPage)$/
const MOST_DATA = 400

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Objects of the page's JSON-LD, graphs opened; data that are damaged count as none. */
function linkedData(document: Document): Json[] {
  const found: Json[] = []
  const open = (value: unknown, depth: number) => {
    if (found.length > MOST_DATA || depth > 6) return
    for (const one of asList(value)) {
      if (!isObject(one)) continue
      found.push(one)
      if ('@graph' in one) open(one['@graph'], depth + 1)
      if ('mainEntity' in one) open(one.mainEntity, depth + 1)
    }
  }
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) open(parsed(script.textContent ?? ''), 0)
  return found
}

function parsed(text: string): unknown {
  const bare = text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
  for (const attempt of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // the next attempt, or none
    }
  }
  return null
}

const typesOf = (data: Json) => asList(data['@type']).filter((type): type is string => typeof type === 'string')

/** Letters that were escaped once too often. */
function unescaped(text: string): string {
  return text.replace(/&(?:amp;)?(#x?[0-9a-f]+|quot|apos|lt|gt|nbsp|laquo|raquo|amp|ndash|mdash|rsquo|lsquo|ldquo|rdquo|hellip);/gi, (whole, name: string) => {
    const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ', laquo: '«', raquo: '»', amp: '&', ndash: '–', mdash: '—', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', hellip: '…' }
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
    return code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : whole
  })
}

/** A headline or name as text: what is written as HTML in it is unwrapped. */
export function plainLine(value: unknown): string {
  if (typeof value !== 'string') return ''
  return seenText(unescaped(value).replace(/<\/?[a-z][^<>]{0,300}>/gi, ' '))
}

const nameIn = (value: unknown): string => {
  const one = asList(value)[0]
  return plainLine(isObject(one) ? asList(one.name)[0] : one)
}

class Metas {
  private readonly values = new Map<string, string>()
  constructor(document: Document) {
    for (const meta of document.querySelectorAll('meta[content]')) {
      const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase()
      const content = meta.getAttribute('content')?.trim()
      if (name && content && !this.values.has(name)) this.values.set(name, content)
    }
  }
  first(...names: string[]): string {
    for (const name of names) { const value = this.values.get(name); if (value) return value }
    return ''
  }
}

const flat = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
const PARTS = /\s+[|·•»«–—:-]+\s+|\s*[|»]\s*/u

/** The headline among what calls itself one: the one that most of the others bear out, cut off at the site's name. */
function headline(document: Document, metas: Metas, news: Json | undefined, body: Element | null): string {
  const whole = plainLine(document.querySelector('title')?.textContent)
  const heads = [...document.querySelectorAll('h1')].filter((head) => !head.closest('nav, footer, aside')).map((head) => seenText(head.textContent ?? '')).filter((text) => text.length > 3).slice(0, 8)
  const own = plainLine(news?.headline ?? news?.name)
  const shared = plainLine(metas.first('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'))
  const marked = [...document.querySelectorAll('[itemprop~="headline"]')].map((one) => seenText(one.getAttribute('content') ?? one.textContent ?? '')).slice(0, 2)
  const sites = new Set([metas.first('og:site_name', 'application-name', 'dc.publisher'), nameIn(news?.publisher)].map(flat).filter(Boolean))
  const isSite = (text: string) => sites.has(flat(text))
  const second = heads.some((head) => !isSite(head)) ? [] : [...(body ?? document).querySelectorAll('h2')].slice(0, 3).map((head) => seenText(head.textContent ?? ''))
  // Pages without any heading set it in bold letters.
  const bold = heads.length || second.length ? [] : [...document.querySelectorAll('b, strong')].slice(0, 6).map((one) => seenText(one.textContent ?? '')).filter((text) => text.length > 12)
  const others = [own, shared, whole, ...marked, ...heads].map(flat).filter(Boolean)
  const agreed = (text: string) => others.filter((other) => { const mine = flat(text); return mine && (other.startsWith(mine) || other.includes(mine)) }).length
  const bare = (text: string) => withoutSite(text, [metas.first('og:site_name', 'application-name'), nameIn(news?.publisher)], [...heads, ...marked, ...second, ...bold])
  const candidates = [...marked, ...heads, own, bare(shared), bare(whole), ...second].filter((text) => text && text.length < 400 && !isSite(text) && !/(?:…|\.\.\.)$/u.test(text))
  let best = '', most = 0
  for (const text of candidates) {
    const worth = agreed(text) + Math.min(flat(text).split(' ').length, 5) / 10
    if (worth > most) { best = text; most = worth }
  }
  return best || bare(shared) || bare(whole)
}

/** Cuts a site's name off a title: the name it is known by, or the last part where the rest stands as a headline in the page. */
function withoutSite(title: string, sites: readonly string[], heads: readonly string[]): string {
  const parts = title.split(PARTS)
  if (parts.length < 2) return title
  const known = new Set(sites.map(flat).filter(Boolean))
  const seen = new Set(heads.map(flat))
  for (let to = parts.length; to > 0; to--) {
    const head = title.slice(0, endOfPart(title, parts, to)).trim()
    if (seen.has(flat(head))) return head
  }
  for (let from = 1; from < parts.length; from++) {
    const tail = title.slice(endOfPart(title, parts, from)).replace(/^[\s|·•»«–—:-]+/u, '')
    if (seen.has(flat(tail))) return tail
  }
  const last = flat(parts.at(-1)!), first = flat(parts[0]!)
  if (known.has(last)) return title.slice(0, endOfPart(title, parts, parts.length - 1)).trim()
  if (known.has(first)) return title.slice(title.indexOf(parts[1]!)).trim()
  const short = last.split(' ').length <= 4 && parts.slice(0, -1).join(' ').split(' ').length >= 4
  return short && /[|»]/u.test(title.slice(endOfPart(title, parts, parts.length - 1), -parts.at(-1)!.length || undefined)) ? title.slice(0, endOfPart(title, parts, parts.length - 1)).trim() : title
}

function endOfPart(title: string, parts: readonly string[], count: number): number {
  let at = 0
  for (const part of parts.slice(0, count)) at = title.indexOf(part, at) + part.length
  return at
}

function address(document: Document, metas: Metas, news: Json | undefined, fetched: string): string {
  const page = asList(news?.mainEntityOfPage)[0]
  const tries = [document.querySelector('link[rel~="canonical"]')?.getAttribute('href'), metas.first('og:url'), isObject(page) ? page['@id'] : page, news?.url]
  for (const one of tries) {
    const found = typeof one === 'string' ? canonicalAddress(one, fetched || undefined) : ''
    if (found && !(isFrontPage(found) && !isFrontPage(fetched || 'http://x/y'))) return found
  }
  return canonicalAddress(fetched)
}

function outletOf(document: Document, metas: Metas, news: Json | undefined, data: readonly Json[], title: string, url: string): string {
  const site = data.find((one) => typesOf(one).some((type) => /^(?:NewsMediaOrganization|WebSite)$/.test(type)))
  const told = nameIn(news?.publisher) || plainLine(metas.first('og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'apple-mobile-web-app-title', 'publisher')) || nameIn(site) || plainLine(metas.first('copyright')).replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu, '')
  if (told && told.length < 120 && !/^https?:|^www\./i.test(told)) return told
  const marked = document.querySelector('[itemprop~="publisher"] [itemprop~="name"], [rel~="home"] .site-title, .site-title, .site-name')
  const seen = seenText(marked?.getAttribute('content') ?? marked?.textContent ?? '')
  if (seen && seen.length < 80) return seen
  const whole = plainLine(document.querySelector('title')?.textContent)
  const at = whole.indexOf(title)
  const rest = at < 0 || !title || !/^$|^\s*[|·•»«–—-]|[|·•»«–—-]\s*$/u.test(whole.replace(title, '')) ? '' : `${whole.slice(0, at)} ${whole.slice(at + title.length)}`.replace(/^[\s|·•»«–—:-]+|[\s|·•»«–—:-]+$/gu, '')
  if (rest && rest.length < 60 && !/\s[|»]\s/u.test(rest)) return rest
  return hostOf(url)
}

const DATE_METAS = ['article:published_time', 'og:published_time', 'datepublished', 'og:article:published_time', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'publication_date', 'article.published', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'cxenseparse:recs:publishtime', 'date', 'article_date_original', 'originalpublicationdate', 'weibo:article:create_at']
const NEAR_HEADLINE = 'time, [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [id*="date" i], [class*="meta" i]'
const FRAMED = 'aside, nav, footer, [class*="related" i], [class*="comment" i], [id*="comment" i], [class*="sidebar" i], [class*="widget" i], [class*="latest" i], [class*="ticker" i]'

/** Whether an element stands in a box beside the report: one that does not hold the headline, too. */
function isFramed(one: Element, head: Element | null): boolean {
  for (let box = one.closest(FRAMED); box; box = box.parentElement?.closest(FRAMED) ?? null) if (!head || !box.contains(head)) return true
  return false
}

function fromElements(document: Document): { day: string | null; texts: string[] } {
  const head = document.querySelector('h1')
  for (const one of document.querySelectorAll('[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date, time[class*="publish" i], .published[title], .published .value-title[title], abbr.published[title]')) {
    const day = isFramed(one, head) ? null : dayOf(one.getAttribute('datetime') ?? one.getAttribute('content') ?? one.getAttribute('title') ?? one.textContent ?? '')
    if (day) return { day, texts: [] }
  }
  const texts: string[] = []
  for (const one of document.querySelectorAll(NEAR_HEADLINE)) {
    if (texts.length >= 12) break
    if (isFramed(one, head)) continue
    const machine = one.tagName === 'TIME' ? dayOf(one.getAttribute('datetime')) : null
    if (machine && !/updat|modif/i.test(one.getAttribute('class') ?? '')) return { day: machine, texts: [] }
    const text = seenText(one.textContent ?? '')
    if (text.length >= 6 && text.length <= 120 && /\p{Nd}/u.test(text) && !texts.includes(text)) texts.push(text)
  }
  return { day: texts.map((text) => dayOf(text) ?? dayWithin(text)).find(Boolean) ?? null, texts }
}

function publication(document: Document, metas: Metas, news: Json | undefined, url: string): Pick<Described, 'published' | 'publishedBy' | 'dateTexts'> {
  const told = dayOf(asList(news?.datePublished)[0]) ?? DATE_METAS.map((name) => dayOf(metas.first(name))).find(Boolean)
  if (told) return { published: told, publishedBy: 'page', dateTexts: [] }
  const { day, texts } = fromElements(document)
  if (day) return { published: day, publishedBy: 'page', dateTexts: [] }
  const carried = dayOfAddress(url)
  return { published: carried, publishedBy: carried ? 'address' : undefined, dateTexts: texts }
}

/** Headline, outlet, day of publication, address and byline of a page: JSON-LD before OpenGraph before other marks before what stands near the headline. */
export function describe(document: Document, fetched: string, body: Element | null): Described {
  const data = linkedData(document)
  const news = data.find((one) => typesOf(one).some((type) => NEWS.test(type) && type !== 'WebPage') && (one.headline ?? one.datePublished)) ?? data.find((one) => typesOf(one).some((type) => NEWS.test(type)))
  const metas = new Metas(document)
  const title = headline(document, metas, news, body)
  const url = address(document, metas, news, fetched)
  const author = asList(news?.author).map((one) => nameIn(one)).filter(Boolean).join(', ') || plainLine(metas.first('author', 'article:author', 'dc.creator', 'parsely-author')) || seenText(document.querySelector('[rel~="author"], [itemprop~="author"], .byline, .author-name')?.textContent ?? '')
  const next = document.querySelector('link[rel~="next"], a[rel~="next"]')?.getAttribute('href') ?? ''
  return {
    title, url, outlet: outletOf(document, metas, news, data, title, url),
    ...publication(document, metas, news, url),
    byline: /^https?:/.test(author) || author.length > 160 ? '' : author,
    language: (document.documentElement?.getAttribute('lang') ?? metas.first('og:locale', 'content-language')).slice(0, 12).split(/[-_]/)[0]!.toLowerCase(),
    next: next && (/page|\d/.test(next)) ? canonicalAddress(next, url || fetched || undefined) : '',
  }
}
