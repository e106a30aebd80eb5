import type { Fact, Span } from '../../answers.ts'

/** A run of the text with the facts and doubts that speak of all of it, the narrowest first. */
export interface Segment { start: number; end: number; text: string; facts: number[]; doubts: number[] }

interface Marked { start: number; end: number; fact?: number; doubt?: number }

/** Cuts a part of the text where spans begin and end, so that spans that overlap can all be shown. */
export function segmentsOf(text: string, from: number, to: number, facts: readonly { number: number; spans: readonly Span[] }[], doubts: readonly { spans: readonly Span[] }[] = []): Segment[] {
  const marked: Marked[] = [
    ...facts.flatMap(({ number, spans }) => spans.map(([start, end]) => ({ start, end, fact: number }))),
    ...doubts.flatMap(({ spans }, doubt) => spans.map(([start, end]) => ({ start, end, doubt }))),
  ].filter((one) => one.start < to && one.end > from)
  const cuts = [...new Set([from, to, ...marked.flatMap((one) => [Math.max(from, one.start), Math.min(to, one.end)])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const over = marked.filter((one) => one.start <= start && one.end >= end).sort((a, b) => (a.end - a.start) - (b.end - b.start))
    return { start, end, text: text.slice(start, end), facts: [...new Set(over.flatMap((one) => one.fact ?? []))], doubts: [...new Set(over.flatMap((one) => one.doubt ?? []))] }
  })
}

/** Paragraphs of a text as ranges; empty lines are between them. */
export function paragraphsOf(text: string, from: number): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let start = from
  for (const line of text.slice(from).split('\n')) {
    if (line.trim()) out.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return out
}

/** Numbers of facts in the order in which the text says them. */
export function inOrder(facts: readonly Fact[]): number[] {
  const begins = (number: number) => facts[number]!.evidence[0]?.[0] ?? Infinity
  return facts.map((_, number) => number).sort((a, b) => begins(a) - begins(b) || a - b)
}
