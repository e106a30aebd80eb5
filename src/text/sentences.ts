import type { Span } from './span.ts'

const CLOSERS = new Set([...'"\'”’»)]'])
const STOPS = new Set([...'.!?؟…'])
const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c)

/**
 * Sentences of a text: each ends at a line break, or at `. ! ? ؟ …` (with closing quotation marks) before white space.
 * Spans cover the text without gaps but leave out sentences of white space alone.
 */
export function sentences(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  const close = (end: number) => {
    if (text.slice(start, end).trim()) out.push([start, end])
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') close(i + 1)
    else if (STOPS.has(c)) {
      let end = i + 1
      while (end < text.length && STOPS.has(text[end]!)) end++
      while (end < text.length && CLOSERS.has(text[end]!)) end++
      if (isSpace(text[end])) close(end)
      i = end - 1
    }
  }
  close(text.length)
  return out
}
