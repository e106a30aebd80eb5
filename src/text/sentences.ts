import type { Span } from './span.ts'

/** Looked at as numbers: a letter taken out of a text is a string of its own. */
const CLOSERS = new Set([...'"\'”’»)]'].map((c) => c.charCodeAt(0)))
const STOPS = new Uint8Array(0x2100)
for (const c of '.!?؟…\n') STOPS[c.charCodeAt(0)] = 1
const stops = (code: number) => code < 0x2100 && STOPS[code] === 1
const BREAK = 10
const SPACE = 0x20
const FIRST_OTHER_SPACE = 0xa0
const ARABIC_LETTERS = [0x600, 0x6ff] as const
/** Whether white space, or the end, is at a place of a text. */
const isSpace = (text: string, at: number) => {
  const code = text.charCodeAt(at) // NaN behind the end
  if (code > SPACE && code < FIRST_OTHER_SPACE || code >= ARABIC_LETTERS[0] && code <= ARABIC_LETTERS[1]) return false
  return code === SPACE || code === BREAK || at >= text.length || /\s/u.test(text[at]!)
}

/**
 * Sentences of a text: each ends at a line break, or at `. ! ? ؟ …` (with closing quotation marks) before white space.
 * Spans cover the text without gaps but leave out sentences of white space alone. Where the places of all marks of the text are known already, they alone are looked at.
 */
export function sentences(text: string, marks?: Iterable<number>): Span[] {
  const out: Span[] = []
  let start = 0
  const close = (end: number) => {
    let first = start
    while (first < end && isSpace(text, first)) first++
    if (first < end) out.push([start, end])
    start = end
  }
  /** Closes a sentence at the stop at `i`, if it is one; where to look on. */
  const stopAt = (i: number): number => {
    const code = text.charCodeAt(i)
    if (!stops(code)) return i + 1
    if (code === BREAK) { close(i + 1); return i + 1 }
    let end = i + 1
    while (end < text.length && text.charCodeAt(end) !== BREAK && stops(text.charCodeAt(end))) end++
    while (end < text.length && CLOSERS.has(text.charCodeAt(end))) end++
    if (isSpace(text, end)) close(end)
    return end
  }
  let next = 0
  if (marks) { for (const i of marks) if (i >= next) next = stopAt(i) } else while (next < text.length) next = stopAt(next)
  close(text.length)
  return out
}
