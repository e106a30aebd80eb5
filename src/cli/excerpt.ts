import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/** Words around a span that may be shown on each side, in letters. */
const AROUND = 90

/** A piece of text to show: what stands before and after the quoted words, inside their sentence. */
export interface Excerpt { before: string; quoted: string; after: string }

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/** Sentences of one report, to quote from. */
export class Quotations {
  private readonly text: string
  private readonly bounds: Span[]

  constructor(text: string) {
    this.text = text
    this.bounds = sentences(text)
  }

  /** Number of the sentence in which a span begins. */
  sentenceOf([start]: Span): number {
    return this.bounds.findIndex(([from, to]) => start >= from && start < to)
  }

  /** The quoted words with as much of their sentence as can be read at a glance. */
  excerpt(span: Span): Excerpt {
    const [from, to] = this.bounds[this.sentenceOf(span)] ?? span
    let before = oneLine(this.text.slice(from, span[0])).trimStart()
    let after = oneLine(this.text.slice(span[1], Math.max(to, span[1]))).trimEnd()
    if (before.length > AROUND) before = `… ${before.slice(before.indexOf(' ', before.length - AROUND) + 1)}`
    if (after.length > AROUND) after = `${after.slice(0, after.lastIndexOf(' ', AROUND))} …`
    return { before, quoted: oneLine(this.text.slice(span[0], span[1])), after }
  }

  /** The quoted words alone, cut where they are long. */
  quoted([start, end]: Span, most = 100): string {
    const words = oneLine(this.text.slice(start, end))
    return words.length > most ? `${words.slice(0, words.lastIndexOf(' ', most))} …` : words
  }
}
