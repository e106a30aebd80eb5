import { Readability } from '@mozilla/readability'
import type { Report } from '../../text/report.ts'
import type { Decoded } from '../encoding.ts'
import { dayOf } from '../moment.ts'
import type { About } from '../piece.ts'
import { Refusal } from '../refusal.ts'
import { removeClutter } from './clutter.ts'
import { describe, type Described } from './described.ts'
import { letterCount, paragraphsOf, type Paragraph } from './paragraphs.ts'
import { parsePage } from './parse.ts'

export { decodeMarkup } from './charset.ts'
export { paragraphsOf } from './paragraphs.ts'
export { plainLine } from './described.ts'

/** A page read: its report, and what is known of it. `dateTexts` are lines near the headline that may say the day in words of a language. */
export interface PageRead { report: Report; about: About; dateTexts: string[] }

/** Where the widely used systems put a report's text, the surest first. */
const BODIES = ['[itemprop~="articleBody"]', '.entry-content', '.post-content', '.article-body', '.article__body', '.article-content', '.article__content', '.story-body', '.story-content', '.post-body', '.td-post-content', '.news-body', '.news-content', '.news-text', '.field--name-body', '.field-name-body', '.wysiwyg', '.amp-wp-article-content', '.single-content', '.the-content', '.detail-content', '#article-body', '#articleBody', '#mw-content-text .mw-parser-output']
const LEAST_LETTERS = 80
const LONGEST_DATE_LINE = 40
/** A column marked as the text must hold this share of what stands on the page once menus are out. */
const ENOUGH_OF_PAGE = 0.5

const letters = (paragraphs: readonly Paragraph[]) => paragraphs.reduce((sum, one) => sum + one.letters, 0)
const flat = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The column that the page marks as its text: one alone, or the outermost of several within it. */
function markedBody(document: Document): Element | null {
  for (const selector of BODIES) {
    const found = [...document.querySelectorAll(selector)].filter((one) => letterCount(one.textContent ?? '') >= LEAST_LETTERS)
    const outer = found.filter((one) => !found.some((other) => other !== one && other.contains(one)))
    if (outer.length === 1) return outer[0]!
  }
  return null
}

/** Where a page goes on with other reports below its own, each an article under a headline of the first rank, only the one that the page is named for is kept. */
function dropOtherArticles(document: Document): void {
  const headed = [...document.querySelectorAll('article')].filter((one) => !one.parentElement?.closest('article')).flatMap((article) => { const head = flat(article.querySelector('h1')?.textContent ?? ''); return head ? [{ article, head }] : [] })
  if (headed.length < 2) return
  const names = [document.querySelector('title')?.textContent, document.querySelector('meta[property="og:title"]')?.getAttribute('content')].map((name) => flat(name ?? ''))
  const own = headed.filter(({ head }) => names.some((name) => name.includes(head)))
  if (own.length === 1) for (const { article } of headed) if (article !== own[0]!.article) article.remove()
}

/** A paragraph that is a link and no sentence: "Read also: …", a list of headlines, a row of tags. */
function isLinks(one: Paragraph): boolean {
  const around = one.letters - one.linked
  return one.linked > 0 && (around === 0 ? one.item || one.linked > 12 || !/[.!?؟]$/u.test(one.text) : one.linked > one.letters * 0.6 && around < 30 && !/[.!?؟]["”»)]?$/u.test(one.text))
}

const COPYRIGHT = /^(?:©|\(c\)\s|copyright\s)|©.{0,60}$/iu

/** Leaves out what is no paragraph of the report: links, the headline again, the line of date and author, a copyright, what is said twice. */
function cleaned(paragraphs: readonly Paragraph[], described: Described): string[] {
  const seen = new Set([flat(described.title)])
  const about = new Set([described.byline, ...described.dateTexts].map(flat).filter(Boolean))
  const kept: string[] = []
  for (const one of paragraphs) {
    const key = flat(one.text)
    if ((!/\p{L}/u.test(key) && !(kept.length < 3 && dayOf(one.text))) || seen.has(key) || isLinks(one)) continue
    if (kept.length < 4 && (about.has(key) || (one.letters < 60 && [...about].some((text) => text.length > 5 && key.includes(text))))) continue
    if (one.letters < 160 && COPYRIGHT.test(one.text)) continue
    if (one.letters > 24) seen.add(key)
    kept.push(one.text)
  }
  return kept
}

/** What Readability takes for the report. It changes the document, so that it comes last. */
function readable(document: Document): Paragraph[] {
  const article = new Readability<Node>(document, { charThreshold: 150, keepClasses: true, disableJSONLD: true, serializer: (node) => node }).parse()
  return article?.content ? paragraphsOf(article.content) : []
}

function bodyOf(document: Document, marked: Element | null): Paragraph[] {
  const all = paragraphsOf(document.body).filter((one) => !isLinks(one))
  const own = marked?.isConnected ? paragraphsOf(marked) : []
  if (letters(own) >= LEAST_LETTERS && letters(own) >= letters(all) * ENOUGH_OF_PAGE) return own
  const found = readable(document)
  if (letters(own) >= LEAST_LETTERS && letters(own) >= letters(found) * ENOUGH_OF_PAGE) return own
  return letters(found) >= letters(all) * 0.25 ? found : all
}

/** The day that the page tells, or that a line of its own before the text is; such a line is taken out of the text. */
function published(text: string[], described: Described): Pick<Described, 'published' | 'publishedBy'> {
  const at = text.slice(0, 3).findIndex((one) => one.length < LONGEST_DATE_LINE && dayOf(one) !== null)
  if (at < 0) return described
  const day = dayOf(text[at]!)
  const known = described.published && described.publishedBy === 'page'
  if (!known || described.published === day) text.splice(at, 1)
  return known ? described : { published: day, publishedBy: 'page' }
}

/** The report of a web page: the text without all that frames it, and what the page says of itself. */
export function readPage(decoded: Decoded, where: string, id: string, fetched = ''): PageRead {
  try {
    const document = parsePage(decoded.text, where)
    dropOtherArticles(document)
    const marked = markedBody(document)
    const described = describe(document, fetched, marked)
    removeClutter(document.body, marked ? [marked] : [])
    const text = cleaned(bodyOf(document, marked), described)
    if (text.reduce((sum, one) => sum + letterCount(one), 0) < LEAST_LETTERS) throw new Refusal({ where, expected: 'a page with the text of a report', found: described.title ? `"${described.title.slice(0, 60)}" with no text to speak of: a list, a form or a page filled in by script` : 'no text to speak of', advice: 'Save the page as the browser shows it, or copy its headline and text into a file ending in .txt.' })
    const leading = published(text, described)
    const { title, url, outlet, byline, next } = described
    return {
      report: { id, language: '', published: leading.published, outlet, url, title, text: text.join('\n\n') },
      about: { ...(leading.publishedBy ? { publishedBy: leading.publishedBy } : {}), ...(byline ? { byline } : {}), ...(next && next !== url ? { next } : {}) },
      dateTexts: [...described.dateTexts, ...text.slice(0, 2).filter((one) => one.length < LONGEST_DATE_LINE && /\p{Nd}/u.test(one))],
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({ where, expected: 'a page that can be read', found: `one that breaks its reader (${(error as Error).message.slice(0, 80)})`, advice: 'Copy its headline and text into a file ending in .txt.' })
  }
}
