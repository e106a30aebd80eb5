import type { Report } from '../text/report.ts'
import { Budget, unzipped } from './archive.ts'
import { seenText } from './page/paragraphs.ts'
import { Refusal } from './refusal.ts'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const LONGEST_TITLE = 250
const TOKENS = /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<(\/?)(?:w|mc):([a-zA-Z]+)([^<>]*?)(\/?)>/g

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex: string, decimal: string, name: string) => {
    if (name) return ENTITIES[name.toLowerCase()]!
    const code = hex ? parseInt(hex, 16) : Number(decimal)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ''
  })
}

/** A paragraph of an office document, and whether it is set as a title. */
interface Paragraph { text: string; titled: boolean }

/** Gathers paragraphs from the tags of WordprocessingML; a row of a table is one paragraph, its cells parted by a bar. */
class Gatherer {
  readonly found: Paragraph[] = []
  private text = ''
  private titled = false
  private cells: string[] = []
  private tables = 0
  private fallbacks = 0

  add(text: string): void { if (!this.fallbacks) this.text += text }

  tag(name: string, close: boolean, empty: boolean, attributes: string): void {
    if (name === 'Fallback' && !empty) this.fallbacks += close ? -1 : 1
    if (this.fallbacks) return
    if (name === 'tab' || name === 'br' || name === 'cr') this.text += ' '
    else if (name === 'pStyle') this.titled ||= /val="(?:Title|Heading1|heading 1)"/i.test(attributes)
    else if (name === 'p' && (close || empty)) this.endParagraph()
    else if (name === 'tbl' && !empty) this.tables += close ? -1 : 1
    else if (name === 'tc' && !close && this.tables === 1) this.cells.push('')
    else if (name === 'tr' && close && this.tables === 1) this.endRow()
  }

  private endParagraph(): void {
    const seen = seenText(this.text)
    if (this.tables > 0 && this.cells.length) this.cells.push([this.cells.pop(), seen].filter(Boolean).join(' '))
    else if (seen) this.found.push({ text: seen, titled: this.titled })
    this.text = ''
    this.titled = false
  }

  private endRow(): void {
    const row = this.cells.filter(Boolean).join(' | ')
    if (row) this.found.push({ text: row, titled: false })
    this.cells = []
  }
}

function paragraphsOf(markup: string): Paragraph[] {
  const gatherer = new Gatherer()
  for (const [, text, close, name, attributes, empty] of markup.matchAll(TOKENS)) {
    if (text !== undefined) gatherer.add(unescaped(text))
    else gatherer.tag(name!, close === '/', empty === '/', attributes!)
  }
  return gatherer.found
}

/** Whether the bytes of a ZIP archive are an office document, by the name of its main part. */
export function isOfficeDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml')
}

/** The report of a DOCX document: its title (by style, else the first paragraph that is short enough), then its paragraphs. */
export async function readOffice(bytes: Buffer, where: string, id: string): Promise<Report> {
  let markup = ''
  for await (const part of unzipped(bytes, where, new Budget(), (name) => name === 'word/document.xml')) {
    if ('refusal' in part) throw part.refusal
    markup = part.bytes.toString('utf8')
  }
  const paragraphs = paragraphsOf(markup)
  if (!paragraphs.length) throw new Refusal({ where, expected: 'a document with text', found: 'none in it: pictures alone, or an empty page', advice: 'If it is a scanned page, have its text recognised first.' })
  const styled = paragraphs.findIndex((one) => one.titled)
  const at = styled >= 0 && styled < 6 ? styled : 0
  const isTitle = paragraphs[at]!.text.length <= LONGEST_TITLE && paragraphs.length > 1
  const body = isTitle ? paragraphs.filter((_, i) => i !== at) : paragraphs
  return { id, language: '', published: null, outlet: '', url: '', title: isTitle ? paragraphs[at]!.text : '', text: body.map((one) => one.text).join('\n\n') }
}
