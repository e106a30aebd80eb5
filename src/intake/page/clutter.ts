import { letterCount } from './paragraphs.ts'

/** Elements that hold no sentence of a report. */
const NEVER = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'NAV', 'BUTTON', 'INPUT', 'TEXTAREA', 'SELECT', 'LABEL', 'FIGCAPTION', 'PICTURE', 'IMG', 'VIDEO', 'AUDIO', 'SVG', 'CANVAS', 'OBJECT', 'EMBED', 'DIALOG', 'MENU', 'META', 'LINK',
  'AMP-SIDEBAR', 'AMP-CONSENT', 'AMP-AD', 'AMP-STICKY-AD', 'AMP-SOCIAL-SHARE', 'AMP-ANALYTICS', 'AMP-PIXEL', 'AMP-LIGHTBOX', 'AMP-IMG', 'AMP-VIDEO', 'AMP-CAROUSEL', 'AMP-AUTO-ADS', 'AMP-USER-NOTIFICATION', 'AMP-NEXT-PAGE', 'AMP-WEB-PUSH-WIDGET'])
/** Elements that mostly frame a report and seldom hold it. */
const FRAMES = new Set(['ASIDE', 'FOOTER', 'HEADER', 'FORM', 'FIGURE'])
const ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alertdialog', 'menu', 'menubar', 'toolbar', 'tablist', 'button', 'alert'])

/** Words of class and id that belong to no report, however long what they hold. */
const NEVER_NAMED = new RegExp(`(?:^|[\\s_-])(?:${[
  'comments?', 'comment-?(?:list|form|area|respond|section|box|wrap(?:per)?|body|content)', 'respond', 'disqus(?:_thread)?', 'fb-comments', 'replies', 'reply', 'discussion',
  'related(?:-?(?:posts?|news|articles?|stories|links|content|topics|items))?', 'jp-relatedposts', 'yarpp(?:-related)?', 'crp_related', 'read-?(?:also|more|next)', 'more-?(?:news|stories|from|articles|on)', 'also-?read', 'see-?also', 'recommend(?:ed|ations?)?', 'most-?(?:read|viewed|popular|shared)', 'trending', 'popular(?:-?posts?)?', 'latest-?(?:news|posts?|stories)?', 'you-?may-?(?:also-?)?like', 'outbrain', 'taboola', 'mgid', 'ob-widget',
  'cookies?(?:-?(?:bar|banner|notice|consent|law(?:-info)?|wall|popup|policy|message))?', 'cky-(?:consent|overlay|modal)\\S*', 'gdpr', 'consent', 'onetrust\\S*', 'ot-sdk\\S*', 'didomi\\S*', 'qc-cmp2?\\S*', 'cmp-(?:container|banner)', 'sp_message\\S*',
  'share', 'sharing', 'share-?(?:bar|buttons?|links?|box|icons?|tools|this|post|count)', 'social(?:-?(?:share|sharing|links?|media|icons?|bar|buttons?))?', 'sharedaddy', 'sd-sharing\\S*', 'addtoany\\S*', 'a2a_\\S+', 'addthis\\S*', 'st-?(?:custom-)?button', 'sharethis\\S*', 'post-?share', 'entry-?share',
  'newsletter\\S*', 'subscri(?:be|ption)(?:-?(?:box|form|banner|wall))?', 'paywall\\S*', 'signup', 'sign-?up', 'log-?in(?:-?form)?', 'pop-?up', 'modal', 'overlay', 'lightbox', 'toast',
  'bread-?crumbs?', 'pagination', 'pager', 'page-?links', 'post-?nav(?:igation)?', 'nav-?links', 'prev-?next', 'next-?prev', 'site-?(?:header|footer|nav(?:igation)?|branding|logo)', 'main-?nav(?:igation)?', 'nav-?bar', 'top-?bar', 'mega-?menu', 'skip-?link', 'screen-?reader(?:-?text)?', 'sr-?only', 'visually-?hidden', 'ticker', 'news-?ticker', 'breaking-?(?:news|bar)',
  'ads?', 'advert(?:s|isement|ising|orial)?', 'ad-?(?:slot|unit|box|container|wrap(?:per)?|banner|label|space|zone)', 'adsbygoogle', 'dfp', 'gpt-?ad\\S*', 'sponsor(?:ed|s)?', 'promo(?:tion|-?box)?',
  'author-?(?:bio|box|info|card|description)', 'about-?(?:the-)?author', 'vcard', 'post-?tags', 'entry-?tags', 'tag-?(?:list|cloud|links)', 'tags', 'tagcloud', 'cat-?links', 'post-?categories', 'keywords', 'copyright', 'caption', 'wp-caption-text', 'image-?caption', 'photo-?(?:caption|credit)', 'gallery', 'slideshow', 'carousel', 'swiper', 'player', 'jwplayer',
  'print(?:-?(?:button|link|icon|this))', 'font-?(?:size|resize|changer)\\S*', 'text-?(?:size|resize)\\S*', 'toolbar', 'article-?tools', 'post-?tools', 'tools', 'rating', 'post-?ratings', 'views-?count', 'reading-?time', 'pull-?quote', 'editsection', 'mw-editsection', 'toc', 'table-of-contents', 'poll', 'survey', 'weather', 'prayer-?times?', 'currency', 'app-?(?:banner|download|promo)', 'follow-?us', 'google-?news(?:-?follow)?', 'whatsapp\\S*', 'telegram-?(?:channel|join|link|box)',
].join('|')})(?=$|[\\s_-])`, 'i')
/** Words that frame a report in most sites and name its column in some. */
const MOSTLY_NAMED = /(?:^|[\s_-])(?:side-?bar|widget|menu|nav|navigation|footer|header|masthead|banner|meta|byline|dateline|date|time|author|info|extra|aside|box-?news|block-?news|teaser|list|links|hidden|bottom|top|utility|search)(?=$|[\s_-])/i
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Names that say what a page is laid out like, not what an element is. */
const LAYOUT = /(?:^|\s)\S*(?:has|with|no|without|is|enable|enabled|support|supports|col|grid|layout|theme|template|js)[-_]\S*|\S*(?:[-_](?:enabled|disabled|active|wrapper-main|open|on|off))(?=\s|$)/gi

/** What can be longer than the report above it. */
const LONG = /(?:^|[\s_-])(?:comments?|respond|disqus|related|recommend(?:ed|ations?)?|cookies?|consent|gdpr|onetrust|latest|popular|replies|taboola|outbrain)(?=$|[\s_-])/i
const MOST_OF_PAGE = 0.4
const WHOLE_PAGE = 0.85

/** How many letters stand in the running text of each element. */
export class Weights {
  private readonly letters = new Map<Element, number>()
  readonly total: number

  constructor(root: Element) {
    const elements = [...root.querySelectorAll('*')]
    const own = (element: Element) => {
      let sum = 0
      for (const child of element.childNodes) if (child.nodeType === 3) sum += letterCount(child.nodeValue ?? '')
      return sum
    }
    for (const element of elements) this.letters.set(element, element.tagName === 'A' || NEVER.has(element.tagName) ? 0 : own(element))
    for (const element of elements.reverse()) {
      if (NEVER.has(element.tagName) || element.tagName === 'A') continue // what stands within a link is the link's, headings too
      const parent = element.parentElement
      if (parent && parent !== root) this.letters.set(parent, (this.letters.get(parent) ?? 0) + (this.letters.get(element) ?? 0))
    }
    this.total = [...root.children].reduce((sum, child) => sum + this.of(child), 0)
  }

  of(element: Element): number { return this.letters.get(element) ?? 0 }
  share(element: Element): number { return this.total ? this.of(element) / this.total : 0 }
}

const nameOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 400).replace(/([a-z])([A-Z])/g, '$1-$2').replace(LAYOUT, ' ')

/** Whether an element is no part of the report, by its tag, its role, its name and how much of the page's text it holds. */
function isClutter(element: Element, weights: Weights, holdsBody: ReadonlySet<Element>): boolean {
  const tag = element.tagName
  if (NEVER.has(tag)) return true
  if (holdsBody.has(element)) return false
  const share = weights.share(element)
  if (FRAMES.has(tag)) {
    if (tag === 'FIGURE') return !element.querySelector('table, blockquote, p + p')
    if (tag === 'HEADER' && element.closest('article, main')) return false
    if (share < MOST_OF_PAGE) return true
  }
  const role = element.getAttribute('role')
  if (role && ROLES.has(role) && share < MOST_OF_PAGE) return true
  if (tag === 'ARTICLE' || tag === 'MAIN' || tag === 'BODY') return false
  const name = nameOf(element)
  if (name === ' ') return false
  if (NEVER_NAMED.test(name)) return share < (LONG.test(name) ? WHOLE_PAGE : MOST_OF_PAGE)
  return MOSTLY_NAMED.test(name) && share < MOST_OF_PAGE / 2 && !element.closest('[itemprop~="articleBody"]')
}

/** Whether an element is not shown, and is not most of what is left of the page: some show a report only once their reader agrees to something. */
function isHidden(element: Element, weights: Weights, holdsBody: ReadonlySet<Element>): boolean {
  const style = element.getAttribute('style')
  return !holdsBody.has(element) && (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true' || (!!style && HIDDEN.test(style))) && weights.share(element) < MOST_OF_PAGE
}

/** Takes out of a page what frames the report: menus, forms, comments, related links, share bars, notices; then what is not shown. `body` are elements sure to hold the report. */
export function removeClutter(root: Element, body: readonly Element[]): void {
  const holdsBody = new Set<Element>()
  for (const one of body) for (let element: Element | null = one; element; element = element.parentElement) holdsBody.add(element)
  for (const goes of [isClutter, isHidden]) {
    const weights = new Weights(root)
    const removed = new Set<Element>()
    for (const element of root.querySelectorAll('*')) {
      const parent = element.parentElement
      if ((parent && removed.has(parent)) || goes(element, weights, holdsBody)) removed.add(element)
    }
    for (const element of removed) if (!element.parentElement || !removed.has(element.parentElement)) element.remove()
  }
}
