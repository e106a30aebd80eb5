/** One paragraph of a page, with how many of its letters are links. */
export interface Paragraph { text: string; linked: number; letters: number; item: boolean }

const INLINE = new Set(['A', 'ABBR', 'ACRONYM', 'B', 'BDI', 'BDO', 'BIG', 'CITE', 'CODE', 'DATA', 'DEL', 'DFN', 'EM', 'FONT', 'I', 'INS', 'KBD', 'MARK', 'NOBR', 'Q', 'RUBY', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRIKE', 'STRONG', 'SUB', 'SUP', 'TIME', 'TT', 'U', 'VAR', 'WBR', 'O:P', 'ST1:PLACE'])
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'BUTTON', 'TEXTAREA', 'SELECT', 'OBJECT', 'HEAD'])
const SENTENCE_END = /[.!?؟。…:؛;»”"')\]]\s*$/u
/** A line broken by hand this early is a line of its own; a longer one without an end goes on in the next. */
const HAND_BROKEN = 45
const LONGEST_CELL = 160

/** How many letters and digits a text has. */
export function letterCount(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f ? code !== 0xa0 && !(code >= 0x2000 && code <= 0x206f) : (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) count++
  }
  return count
}

/** Text as a person sees it: white space run together, marks of direction and soft hyphens gone. Joiners that Persian and Kurdish write with stay. */
export function seenText(text: string): string {
  return text.replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '').replace(/[\s\u00a0\u2028\u2029]+/gu, ' ').trim()
}

/** Gathers paragraphs while a tree is walked. */
class Gatherer {
  readonly done: Paragraph[] = []
  private text = ''
  private linked = 0
  private breaks = 0
  item = false

  add(text: string, inLink: boolean): void {
    if (this.breaks && text.trim()) this.settleBreak()
    this.text += text
    if (inLink) this.linked += letterCount(text)
  }

  break(): void { this.breaks++ }

  /** One break by hand goes on in the same paragraph where the line before it is long and has no end; else a new one begins. */
  private settleBreak(): void {
    const before = this.text.slice(this.text.lastIndexOf('\n') + 1).trim()
    if (this.breaks === 1 && before.length > HAND_BROKEN && !SENTENCE_END.test(before)) this.text += ' '
    else this.flush()
    this.breaks = 0
  }

  flush(): void {
    const text = seenText(this.text)
    if (text) this.done.push({ text, linked: this.linked, letters: letterCount(text), item: this.item })
    this.text = ''
    this.linked = 0
    this.breaks = 0
  }
}

/** Rows of data are one paragraph each, their cells parted by a bar; tables that only lay out a page are walked like any block. */
function isDataRow(row: Element): boolean {
  const cells = [...row.children].filter((cell) => cell.tagName === 'TD' || cell.tagName === 'TH')
  return cells.length > 1 && cells.every((cell) => (cell.textContent ?? '').trim().length <= LONGEST_CELL && !cell.querySelector('table, p + p, div p, br + br'))
}

function visit(node: Node, gatherer: Gatherer, inLink: boolean): void {
  if (node.nodeType === 3) { gatherer.add(node.nodeValue ?? '', inLink); return }
  if (node.nodeType !== 1) return
  const element = node as Element
  const tag = element.tagName
  if (SKIPPED.has(tag)) return
  if (tag === 'BR') { gatherer.break(); return }
  if (tag === 'TR' && isDataRow(element)) { row(element, gatherer); return }
  const inline = INLINE.has(tag) && !/display\s*:\s*block/i.test(element.getAttribute('style') ?? '')
  if (!inline) gatherer.flush()
  const outer = gatherer.item
  if (tag === 'LI') gatherer.item = true
  for (const child of element.childNodes) visit(child, gatherer, inLink || tag === 'A')
  if (!inline) gatherer.flush()
  gatherer.item = outer
}

function row(element: Element, gatherer: Gatherer): void {
  gatherer.flush()
  const cells = [...element.children].map((cell) => ({ text: seenText(cell.textContent ?? ''), link: !!cell.querySelector('a') })).filter((cell) => cell.text)
  for (const [i, cell] of cells.entries()) gatherer.add(`${i ? ' | ' : ''}${cell.text}`, cell.link)
  gatherer.flush()
}

/** The paragraphs of an element in reading order. */
export function paragraphsOf(root: Node): Paragraph[] {
  const gatherer = new Gatherer()
  visit(root, gatherer, false)
  gatherer.flush()
  return gatherer.done
}
