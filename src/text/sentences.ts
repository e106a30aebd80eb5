import type { Span } from './span.ts'

const CLOSERS = new Set([...'"\'”’»)]'])
const STOPS = new Uint8Array(0x2100)
for (const c of '.!?؟…\n') STOPS[c.charCodeAt(0)] = 1
const stops = (code: number) => code < 0x2100 && STOPS[code] === 1
const BREAK = 10
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
    const code = text.charCodeAt(i)
    if (!stops(code)) continue
    if (code === BREAK) close(i + 1)
    else {
      let end = i + 1
      while (end < text.length && text.charCodeAt(end) !== BREAK && stops(text.charCodeAt(end))) end++
      while (end < text.length && CLOSERS.has(text[end]!)) end++
      if (isSpace(text[end])) close(end)
      i = end - 1
    }
  }
  close(text.length)
  return out
}
