/** A run of text: `[start, end)` in UTF-16 code units of the whole text of a report. */
export type Span = [start: number, end: number]

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1]
}

/** The text a span covers, letter by letter. */
export function quote(text: string, span: Span): string {
  return text.slice(span[0], span[1])
}
