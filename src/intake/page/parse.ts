import { parseHTML } from 'linkedom'
import { Refusal } from '../refusal.ts'

/** Longest page that is parsed; the longest live blogs stay far below. */
const LONGEST_PAGE = 6_000_000
/** Tags within tags: real pages stay below 100, and what walks a tree must not run out of stack. */
const DEEPEST = 600
const MOST_ELEMENTS = 120_000

const UNREAD = /<(style|svg|math|canvas|object|video|audio|map|select)\b[^>]*>[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi
/** Scripts but for the data that describe the page to machines. */
const SCRIPTS = /<script\b(?![^>]*application\/ld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi
const SELF_CLOSED = /<script\b[^>]*\/>/gi

function refuse(where: string, found: string): never {
  throw new Refusal({ where, expected: 'a page as a person can read it', found, advice: 'Copy its headline and text into a file ending in .txt.' })
}

/** Parses a page without what no person reads; a page too long, too deep or of too many parts is refused. */
export function parsePage(markup: string, where: string): Document {
  if (markup.length > LONGEST_PAGE) refuse(where, `one of ${Math.round(markup.length / 1e6)} million letters`)
  let text = stripped(markup)
  if (!/<html[\s>]/i.test(text)) text = `<!doctype html><html><head></head><body>${text}</body></html>`
  const { document } = parseHTML(text) as unknown as { document: Document }
  checkShape(document, where)
  return document
}

/** Removes by one scan each what has no end tag within reach, too: a comment or style that never ends takes the rest, as in a browser. */
function stripped(markup: string): string {
  const text = markup.replace(/^\ufeff/, '').replaceAll('\u0000', '')
  // Without an end there is nothing to look for: looking anyway would cost the square of the length.
  const endless = (text.match(/<(?:style|svg|math|canvas|object|video|audio|map|select)\b/gi)?.length ?? 0) > 4 * (text.match(/<\/(?:style|svg|math|canvas|object|video|audio|map|select)\s*>/gi)?.length ?? 0) + 50
  return endless ? text : text.replace(SELF_CLOSED, '').replace(UNREAD, (all) => (all.startsWith('<!--') ? '' : ' ')).replace(SCRIPTS, ' ')
}

function checkShape(document: Document, where: string): void {
  const depths = new Map<Element, number>()
  let count = 0
  for (const element of document.querySelectorAll('*')) {
    const depth = (element.parentElement ? depths.get(element.parentElement) ?? 0 : 0) + 1
    if (depth > DEEPEST) refuse(where, `tags more than ${DEEPEST} deep within each other`)
    if (++count > MOST_ELEMENTS) refuse(where, `more than ${MOST_ELEMENTS} tags`)
    depths.set(element, depth)
  }
}
