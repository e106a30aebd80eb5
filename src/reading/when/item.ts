import type { DateSense, DateUnit, DateWords } from '../../rules/date-words.ts'
import type { Expression } from './expression.ts'

/** What a stretch of words is to the grammar of dates. The second row are dates in their own right. */
export type ItemKind =
  | 'number' | 'ordinal' | 'dayonly' | 'unit' | 'shift' | 'part' | 'era' | 'glue' | 'mark' | 'duration'
  | 'day' | 'month' | 'year' | 'weekday' | 'relday' | 'period' | 'season' | 'range' | 'offset'

/** A stretch of the chart with one meaning. `from` and `to` are nodes of the chart. */
export interface Item {
  kind: ItemKind
  /** The kind as a bit, so that several can be asked for at one look. */
  bit: number
  from: number
  to: number
  /** Not a date by itself: it needs company, or a word like "in" before it. */
  weak: boolean
  definite: boolean
  /** Of a number, an ordinal, a duration. */
  value: number
  /** Written in figures, with so many digits; 0 for words. */
  digits: number
  unit: DateUnit | null
  sense: DateSense | null
  /** What a small word does. */
  bits: number
  mark: string
  expression: Expression | null
}

/** What a rule makes of its items; the rest is filled in. */
export type Made = Partial<Omit<Item, 'bit'>> & { kind: ItemKind }

const KINDS: readonly ItemKind[] = ['number', 'ordinal', 'dayonly', 'unit', 'shift', 'part', 'era', 'glue', 'mark', 'duration', 'day', 'month', 'year', 'weekday', 'relday', 'period', 'season', 'range', 'offset']
const BITS = Object.fromEntries(KINDS.map((kind, n) => [kind, 1 << n])) as Readonly<Record<ItemKind, number>>

/** One element of a rule: items of one of these kinds (as bits) for which a condition holds. */
export interface Test { kinds: number; holds: (item: Item) => boolean; optional: boolean }

type Build = (items: readonly Item[], words: DateWords) => Made | null
/** Items that follow each other and what they mean together. */
export interface Rule { tests: readonly Test[]; places: readonly number[]; arity: number; build: Build }

/** An element of one of these kinds for which a condition holds. */
export function is(kinds: ItemKind | readonly ItemKind[], holds: (item: Item) => boolean = () => true): Test {
  return { kinds: typeof kinds === 'string' ? BITS[kinds] : kinds.reduce((bits, kind) => bits | BITS[kind], 0), holds, optional: false }
}

/** The element may be missing. */
export function maybe(test: Test): Test {
  return { ...test, optional: true }
}

/** A rule, once for each way to leave out what may be missing; absent items are undefined for `build`. */
export function rule(tests: readonly Test[], build: Build): Rule[] {
  let ways: number[][] = [[]]
  tests.forEach((test, i) => {
    ways = ways.flatMap((way) => (test.optional ? [way, [...way, i]] : [[...way, i]]))
  })
  return ways.map((places) => ({ tests: places.map((i) => tests[i]!), places, arity: tests.length, build }))
}

/** An item with all its fields. */
export function item(made: Made, from: number, to: number): Item {
  return {
    kind: made.kind, bit: BITS[made.kind], from, to, weak: made.weak ?? false, definite: made.definite ?? false, value: made.value ?? 0, digits: made.digits ?? 0,
    unit: made.unit ?? null, sense: made.sense ?? null, bits: made.bits ?? 0, mark: made.mark ?? '', expression: made.expression ?? null,
  }
}
