export type { Bound, DateFields, Expression, Lean } from './expression.ts'
export { findDates, resolveDate, type DateMention } from './find.ts'
export { resolve } from './resolve.ts'
