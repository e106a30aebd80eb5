import { Refusal } from './problem.ts'

/** Where the next page begins, as an opaque word. */
export function cursorAt(offset: number): string {
  return Buffer.from(`o:${offset}`).toString('base64url')
}

/** The place a cursor names; the start when there is none. */
export function offsetOf(cursor: string | undefined): number {
  if (!cursor) return 0
  const found = /^o:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!found) throw new Refusal(400, `cursor: expected one that an earlier page gave as "next", found "${cursor.slice(0, 40)}". Leave it out to begin at the first page.`)
  return Number(found[1])
}

/** A page of the store as the API hands it out. */
export function paged<T>(page: { items: T[]; total: number; offset: number }): { items: T[]; total: number; next: string | null } {
  const end = page.offset + page.items.length
  return { items: page.items, total: page.total, next: page.items.length > 0 && end < page.total ? cursorAt(end) : null }
}
