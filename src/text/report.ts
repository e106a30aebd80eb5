/** One text as published. `published` is an ISO day, or null when nobody said. */
export interface Report {
  id: string
  /** BCP 47 primary language, "" when not known yet. */
  language: string
  published: string | null
  outlet: string
  url: string
  title: string
  text: string
}

/** The string all offsets count in: the title, a line break, the text. */
export function wholeText(report: Pick<Report, 'title' | 'text'>): string {
  return `${report.title}\n${report.text}`
}

/** Plain text as a report: the first line that is not empty is the title, empty lines after it are dropped, the rest is kept letter by letter. */
export function reportFromPlainText(id: string, plain: string): Report {
  const text = plain.charCodeAt(0) === 0xfeff ? plain.slice(1) : plain
  const found = /^(?:[^\S\n]*\n)*([^\n]*)(?:\n(?:[^\S\n]*\n)*|$)/u.exec(text)
  const title = (found?.[1] ?? '').replace(/\r$/, '')
  return { id, language: '', published: null, outlet: '', url: '', title, text: text.slice(found?.[0].length ?? 0) }
}
