import type { Interval } from '../../facts/fact.ts'
import type { DateWords } from '../../rules/date-words.ts'
import type { Span } from '../../text/span.ts'
import { MARK, NUMBER, type Tokens } from '../../text/tokens.ts'
import { Chart, NODES_PER_TOKEN } from './chart.ts'
import type { Bound, Expression, Lean } from './expression.ts'
import type { Item } from './item.ts'
import { resolve } from './resolve.ts'
import { dayNumber, intervalOf } from '../../facts/interval.ts'
import { ANCHOR, glueBits, MAY_STAND, SILENT_WORD, sensesOf, type DateSenses } from './senses.ts'

/** A date as written: tokens `from` to `to` (exclusive), its span, and what it means. */
export interface DateMention {
  from: number
  to: number
  span: Span
  expression: Expression
  /** A word before it that leaves one side open. */
  bound?: Bound
}

const LONGEST_RUN = 40
const DATE_KINDS = new Set(['day', 'month', 'year', 'weekday', 'relday', 'period', 'season', 'range', 'offset', 'dayonly'])
const INTO = glueBits(['in', 'since', 'until', 'within', 'from', 'to', 'before', 'after'])
const ROUND_YEAR = 2000

/**
 * All dates in tokens `from` to `to`, in their order, none inside another. With `whole` the tokens are known to be a date and nothing else,
 * so that readings too weak for running text ("1974", "May") stand too.
 */
export function findDates(tokens: Tokens, words: DateWords, from = 0, to = tokens.count, whole = false): DateMention[] {
  const senses = sensesOf(words, tokens.vocabulary)
  const out: DateMention[] = []
  let done = from
  for (let i = from; i < to; i++) {
    const flag = senses.flag(tokens, i)
    if (flag <= SILENT_WORD || (flag !== ANCHOR && !whole)) continue
    let start = i
    while (start > done && i - start < LONGEST_RUN && senses.flag(tokens, start - 1) >= MAY_STAND) start--
    let end = i + 1
    while (end < to && end - i < LONGEST_RUN && senses.flag(tokens, end) >= MAY_STAND) end++
    // Commas and dashes at either end belong to no date, and would make another run of each.
    while (start < i && isEdge(tokens, start)) start++
    while (end > i + 1 && isEdge(tokens, end - 1)) end--
    if (whole) read(tokens, senses, start, end, whole, out)
    else for (const found of remembered(tokens, senses, start, end)) out.push(placed(found, tokens, start))
    done = end
    i = end - 1
  }
  return out
}

const EDGES = new Set([',', '،', '-', '–', '—'])
const isEdge = (tokens: Tokens, i: number) => tokens.kind[i] === MARK && EDGES.has(tokens.form(i))

const LONGEST_REMEMBERED = 12

/** What a run of words means as dates, from its beginning on. Most runs of running text ("on Monday", "this year") were met before: what they mean depends on their words and on the word to either side, and is kept. */
function remembered(tokens: Tokens, senses: DateSenses, from: number, to: number): readonly DateMention[] {
  if (to - from > LONGEST_REMEMBERED) return relative(tokens, senses, from, to)
  const key = senses.keyOf(tokens, from, to)
  return senses.runs.get(key) ?? senses.keepRun(key, relative(tokens, senses, from, to))
}

function relative(tokens: Tokens, senses: DateSenses, from: number, to: number): DateMention[] {
  const out: DateMention[] = []
  read(tokens, senses, from, to, false, out)
  for (const mention of out) { mention.from -= from; mention.to -= from }
  return out
}

/** A mention counted from the beginning of its run, at its place in the text. */
function placed(found: DateMention, tokens: Tokens, start: number): DateMention {
  const from = start + found.from, to = start + found.to
  const mention: DateMention = { from, to, span: [tokens.start[from]!, tokens.end[to - 1]!], expression: found.expression }
  if (found.bound) mention.bound = found.bound
  return mention
}

/** Takes the longest readings of a run from left to right. */
function read(tokens: Tokens, senses: DateSenses, from: number, to: number, whole: boolean, out: DateMention[]): void {
  const chart = new Chart(tokens, senses, from, to)
  const nodes = chart.at.length
  for (let node = 0; node < nodes; node++) {
    let best: Item | null = null
    for (const item of chart.at[node]!) {
      if (DATE_KINDS.has(item.kind) && (!best || item.to > best.to) && (whole || stands(item, chart, tokens))) best = item
    }
    if (!best) continue
    best = better(best, chart, whole, tokens)
    node = best.from
    const first = from + Math.floor(node / NODES_PER_TOKEN)
    const last = from + Math.ceil(best.to / NODES_PER_TOKEN)
    const bound = boundOf(best, chart)
    out.push({ from: first, to: last, span: [tokens.start[first]!, tokens.end[last - 1]!], expression: best.expression!, ...(bound ? { bound } : {}) })
    node = best.to - 1
  }
}

/** What the small words that end where an item begins do, as one number. */
function glueBefore(item: Item, chart: Chart): number {
  let bits = 0
  for (let node = Math.max(0, item.from - 2 * NODES_PER_TOKEN); node < item.from; node++) for (const other of chart.at[node]!) if (other.kind === 'glue' && other.to === item.from) bits |= other.bits
  return bits
}

/** Whether nothing but a mark or the end follows: "on the 15th", not "on the 15th anniversary". */
function endsClause(item: Item, chart: Chart, tokens: Tokens): boolean {
  const next = chart.from + Math.ceil(item.to / NODES_PER_TOKEN)
  return next >= tokens.count || tokens.kind[next] === MARK
}

/** A length of time before or after now gives way to a date that begins inside it and reaches further ("since the year 2007", not "since a year"). */
function better(found: Item, chart: Chart, whole: boolean, tokens: Tokens): Item {
  const type = found.expression?.type
  if (type !== 'offset' && type !== 'within') return found
  for (let node = found.from + 1; node < found.to; node++) {
    const further = chart.at[node]!.find((i) => DATE_KINDS.has(i.kind) && i.to > found.to && (whole || stands(i, chart, tokens)))
    if (further) return further
  }
  return found
}

function stands(item: Item, chart: Chart, tokens: Tokens): boolean {
  if (item.kind === 'offset' && isOffsetOfOther(item, chart)) return false
  const glue = glueBefore(item, chart)
  if ((glue & THAN) !== 0 && item.kind === 'offset') return false
  // "On Monday the 27th session": the number counts what follows it.
  if (item.kind === 'day' && item.unit === 'day' && !endsClause(item, chart, tokens) && !chart.at[item.to]?.some((i) => i.kind === 'glue')) return false
  if (!item.weak) return true
  if ((glue & INTO) === 0) return false
  if (item.kind === 'year') {
    const next = chart.from + Math.ceil(item.to / NODES_PER_TOKEN)
    const counted = next < tokens.count && tokens.kind[next] !== MARK && (item.value === ROUND_YEAR || tokens.kind[next] === NUMBER)
    return !counted
  }
  if (item.kind === 'month') return item.sense?.sort !== 'month' || item.sense.doubt === 'in' || item.definite
  return item.kind === 'dayonly' && item.digits > 0 && endsClause(item, chart, tokens)
}

const FROM_THERE = glueBits(['of', 'from'])

/** "A week before the vote", "day after day": lengths that do not count from publication. */
function isOffsetOfOther(item: Item, chart: Chart): boolean {
  if (chart.at[item.to]?.some((i) => i.kind === 'glue' && (i.bits & FROM_THERE) !== 0 && i.from === item.to)) return true
  for (let node = Math.max(0, item.from - NODES_PER_TOKEN); node < item.from; node++) if (chart.at[node]!.some((i) => i.kind === 'unit' && i.to === item.from)) return true
  return false
}

const THAN = glueBits(['than'])
const SINCE = glueBits(['since'])
const UNTIL = glueBits(['until'])
const BEFORE = glueBits(['before'])
const AFTER = glueBits(['after'])

function boundOf(item: Item, chart: Chart): Bound | null {
  if (item.kind === 'offset' && item.bits) return 'since'
  const bits = glueBefore(item, chart)
  if (bits & SINCE) return 'since'
  if (bits & UNTIL) return 'until'
  if (bits & BEFORE) return 'before'
  return bits & AFTER ? 'after' : null
}

/** Two days far apart: what an expression means on both alike it means on any. */
const ANY_DAYS = ['1990-03-01', '2035-10-20'] as const

/** The interval a mention means whenever it was written ("in March 2027"); null where that hangs on the day of writing. */
function onAnyDay({ expression, bound }: Pick<DateMention, 'expression' | 'bound'>, lean: Lean): Interval | null {
  if (bound && (bound !== 'until' || lean === 'past')) return null
  const [early, late] = ANY_DAYS.map((day) => resolve(expression, day, lean))
  return early && late && early.start === late.start && early.end === late.end ? early : null
}

/** The interval a mention means when published on `reference`, or on a day that nobody knows; null when its words leave it open ("after March"). */
export function resolveDate(mention: Pick<DateMention, 'expression' | 'bound'>, reference: string | null, lean: Lean, lastMentioned: Interval | null = null): Interval | null {
  if (reference === null) return onAnyDay(mention, lean)
  const interval = resolve(mention.expression, reference, lean, lastMentioned)
  if (!interval || !mention.bound) return interval
  if (mention.bound === 'since' || mention.bound === 'after' || lean === 'past') return null
  const late = mention.bound === 'until' || (mention.expression.type === 'part' && mention.expression.part === 'late')
  const end = late ? dayNumber(interval.end) : dayNumber(interval.start) - 1
  return end >= dayNumber(reference) ? intervalOf(dayNumber(reference), end) : null
}
