import { sentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'

/** Words around a span that may be shown on each side, in letters. */
const AROUND = 90

/** A piece of text to show, in pieces: those quoted, and what stands before, between and after them in their sentence. */
export type Excerpt = { text: string; quoted: boolean }[]

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

  /** The words of spans, with as much of their sentences as can be read at a glance; spans of one sentence share it. */
  excerpts(spans: readonly Span[]): Excerpt[] {
    const bySentence = new Map<number, Span[]>()
    for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
      const number = this.sentenceOf(span)
      bySentence.set(number, [...(bySentence.get(number) ?? []), span])
    }
    return [...bySentence].map(([number, inside]) => this.excerpt(this.bounds[number] ?? inside[0]!, inside))
  }

  private excerpt([from, to]: Span, inside: readonly Span[]): Excerpt {
    const pieces: Excerpt = []
    let at = from
    for (const [start, end] of inside) {
      const begin = Math.max(start, at)
      if (begin > at) pieces.push({ text: oneLine(this.text.slice(at, begin)), quoted: false })
      const words = oneLine(this.text.slice(begin, end))
      const last = pieces[pieces.length - 1]
      if (last?.quoted) last.text += words
      else if (words) pieces.push({ text: words, quoted: true })
      at = Math.max(at, end)
    }
    if (to > at) pieces.push({ text: oneLine(this.text.slice(at, to)), quoted: false })
    return shortened(pieces)
  }

  /** The quoted words alone, cut where they are long. */
  quoted([start, end]: Span, most = 100): string {
    const words = oneLine(this.text.slice(start, end)).trim()
    return words.length > most ? `${words.slice(0, words.lastIndexOf(' ', most))} …` : words
  }
}

/** Pieces with what is far from the quoted words cut off at both ends. */
function shortened(pieces: Excerpt): Excerpt {
  const out = pieces.map((piece) => ({ ...piece }))
  const first = out[0], last = out[out.length - 1]
  if (first && !first.quoted) {
    first.text = first.text.trimStart()
    if (first.text.length > AROUND) first.text = `… ${first.text.slice(first.text.indexOf(' ', first.text.length - AROUND) + 1)}`
  }
  if (last && !last.quoted) {
    last.text = last.text.trimEnd()
    if (last.text.length > AROUND) last.text = `${last.text.slice(0, last.text.lastIndexOf(' ', AROUND))} …`
  } else if (last) last.text = last.text.trimEnd()
  return out.filter((piece) => piece.text)
}
