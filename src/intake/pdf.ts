import type { Report } from '../text/report.ts'
import { letterCount, seenText } from './page/paragraphs.ts'
import { Refusal } from './refusal.ts'

const MOST_PAGES = 300
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu
const SENTENCE_END = /[.!?؟。…:؛»”"')\]]\s*$/u
const LONGEST_TITLE = 250

/** A run of letters as a page places it. */
interface Run { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }
/** One printed line: where it stands, how high its letters are, how far it reaches. */
interface Line { text: string; top: number; height: number; left: number; right: number }

/** Sets the runs of one line in reading order, with spaces where there are gaps. */
function lineOf(runs: Run[]): Line {
  const joined = runs.map((run) => run.str).join('')
  const rightToLeft = (joined.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > letterCount(joined)
  const ordered = [...runs].sort((a, b) => (rightToLeft ? b.transform[4]! - a.transform[4]! : a.transform[4]! - b.transform[4]!))
  const height = Math.max(...runs.map((run) => run.height || Math.abs(run.transform[3]!)), 1)
  let text = '', before: Run | null = null
  for (const run of ordered) {
    const gap = before ? (rightToLeft ? before.transform[4]! - (run.transform[4]! + run.width) : run.transform[4]! - (before.transform[4]! + before.width)) : 0
    if (before && gap > height * 0.15 && !text.endsWith(' ') && !run.str.startsWith(' ')) text += ' '
    text += run.str
    before = run
  }
  return { text: seenText(text.normalize('NFKC')), top: runs[0]!.transform[5]!, height, left: Math.min(...runs.map((run) => run.transform[4]!)), right: Math.max(...runs.map((run) => run.transform[4]! + run.width)) }
}

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = []
  let top = NaN
  for (const run of runs) {
    if (!run.str.trim()) { if (run.str && lines.length && run.width) lines.at(-1)!.push(run); continue }
    const height = run.height || Math.abs(run.transform[3]!) || 10
    if (Math.abs(run.transform[5]! - top) <= height * 0.45) lines.at(-1)!.push(run)
    else { lines.push([run]); top = run.transform[5]! }
  }
  return lines.map(lineOf).filter((line) => line.text)
}

const withoutNumbers = (text: string) => text.replace(/\p{Nd}+/gu, '#')

/** Lines that stand at the top or bottom of most pages, and bare page numbers. */
function runningLines(pages: readonly Line[][]): Set<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const text of new Set([...page.slice(0, 2), ...page.slice(-2)].map((line) => withoutNumbers(line.text)))) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => pages.length > 2 && count > pages.length / 2).map(([text]) => text))
}

function usualGap(pages: readonly Line[][]): number {
  const gaps = pages.flatMap((page) => page.slice(1).map((line, i) => (page[i]!.top - line.top) / line.height)).filter((gap) => gap > 0.5 && gap < 4).sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 1.2
}

/** Lines as paragraphs: a wider gap, a change of size, or a line that ends early with a sentence begins a new one. */
function paragraphsOf(pages: readonly Line[][]): { text: string; height: number }[] {
  const running = runningLines(pages)
  const gap = usualGap(pages)
  const found: { text: string; height: number }[] = []
  let before: Line | null = null
  for (const page of pages) {
    const column = { left: Math.min(...page.map((line) => line.left)), right: Math.max(...page.map((line) => line.right)) }
    const wide = column.right - column.left
    let first = true
    for (const line of page) {
      if (/^[\p{Nd}\s/–-]+$/u.test(line.text) && line.text.length < 12 && (line === page[0] || line === page.at(-1)) && letterCount(line.text) < 7) continue
      if (running.has(withoutNumbers(line.text))) continue
      const endedEarly = before !== null && SENTENCE_END.test(before.text) && (before.right - before.left) < wide * 0.8
      const apart = before === null || Math.abs(before.height - line.height) > 1.2 || (first ? SENTENCE_END.test(before.text) : (before.top - line.top) / line.height > gap * 1.35) || endedEarly
      if (apart) found.push({ text: line.text, height: line.height })
      else found.at(-1)!.text = joined(found.at(-1)!.text, line.text)
      before = line
      first = false
    }
  }
  return found
}

/** Two lines of one paragraph; a word parted by a hyphen is whole again. */
function joined(above: string, below: string): string {
  return /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`
}

async function pagesOf(bytes: Uint8Array, where: string): Promise<Line[][]> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
    try {
      const pages: Line[][] = []
      for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
        const { items } = await (await document.getPage(number)).getTextContent()
        pages.push(linesOf((items as unknown as (Run | object)[]).filter((item): item is Run => 'str' in item)))
      }
      return pages
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    const locked = (error as Error).name === 'PasswordException'
    throw new Refusal({ where, expected: 'a PDF document that can be read', found: locked ? 'one locked with a password' : `one that is damaged (${String((error as Error).message).slice(0, 100)})`, advice: locked ? 'Unlock it and try again.' : 'Fetch it again, or save its text as .txt.' })
  }
}

/** The report of a PDF document: the highest letters near the top of its first page are its title; paragraphs by gaps; running heads and page numbers left out. */
export async function readPdf(bytes: Uint8Array, where: string, id: string): Promise<Report> {
  const paragraphs = paragraphsOf((await pagesOf(bytes, where)).filter((page) => page.length > 0))
  if (!paragraphs.some((one) => letterCount(one.text) > 20)) throw new Refusal({ where, expected: 'a PDF document with text', found: 'pictures of pages alone', advice: 'Have its text recognised first (OCR), then give the text.' })
  const first = paragraphs.slice(0, 6)
  const highest = Math.max(...first.map((one) => one.height))
  const at = first.findIndex((one) => one.height === highest && one.text.length <= LONGEST_TITLE)
  const title = at >= 0 && paragraphs.length > 1 ? paragraphs[at]!.text : ''
  return { id, language: '', published: null, outlet: '', url: '', title, text: paragraphs.filter((_, i) => !title || i !== at).map((one) => one.text).join('\n\n') }
}
