import type { Link } from './entry.ts'
import type { Card } from './card.ts'
import { gapBetween, lengthOf } from './days.ts'

const NEAR_DAYS = 1
const NARROW_DAYS = 7

const isSeveral = (card: Card) => card.kind === 'signing' && !card.promise && card.count !== 1 && card.title === null
const isOne = (card: Card) => card.kind === 'signing' && !card.promise && card.count === 1 && card.title !== null

function together(several: Card, one: Card): boolean {
  if (!several.when || !one.when || lengthOf(several.when) > NARROW_DAYS || lengthOf(one.when) > NARROW_DAYS) return false
  return several.parties.join() === one.parties.join() && gapBetween(several.when, one.when) <= NEAR_DAYS
}

/** "Thirteen agreements" and those of them that reports name: instruments of the same parties, signed on the days on which so many were. */
export function partsOf(card: Card, others: readonly Card[]): Link[] {
  if (isSeveral(card)) return others.filter((other) => isOne(other) && together(card, other)).map((other): Link => ({ relation: 'parts', entry: other.id }))
  if (isOne(card)) return others.filter((other) => isSeveral(other) && together(other, card)).map((other): Link => ({ relation: 'part of', entry: other.id }))
  return []
}
