import type { Page } from '../../store/index.ts'

/** Rows asked of the store at a time, and most rows a file may have. */
const PART = 500, MOST_ROWS = 100_000

/** All rows of a list, asked for page by page. */
export async function every<T>(ask: (page: { limit: number; offset: number }) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = []
  for (let offset = 0; offset < MOST_ROWS; offset += PART) {
    const page = await ask({ limit: PART, offset })
    rows.push(...page.items)
    if (page.items.length === 0 || rows.length >= page.total) break
  }
  return rows
}
