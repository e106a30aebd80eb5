import type { Page, Paging } from '../register.ts'

const LIMIT = 50
const MOST = 100_000

/** Limit and offset of a page, within bounds. */
export function bounds(paging: Paging): { limit: number; offset: number } {
  return { limit: Math.min(MOST, Math.max(0, paging.limit ?? LIMIT)), offset: Math.max(0, paging.offset ?? 0) }
}

/** A page cut out of a whole list. */
export function pageOf<T>(all: readonly T[], paging: Paging): Page<T> {
  const { limit, offset } = bounds(paging)
  return { items: all.slice(offset, offset + limit), total: all.length, limit, offset }
}
