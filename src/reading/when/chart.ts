import type { DateSense, DateWords } from '../../rules/date-words.ts'
import { MARK, NUMBER, type Tokens } from '../../text/tokens.ts'
import { grammar } from './grammar/index.ts'
import { item, type Item, type Made, type Rule } from './item.ts'
import { glueBits, isYear, shortYear, type Branch, type DateSenses, type WordReading } from './senses.ts'

/** Nodes a token takes: at its start, after its "and", after its preposition. */
export const NODES_PER_TOKEN = 3
const MOST_ITEMS_AT_A_NODE = 64
const AND = glueBits(['and'])
const MARK_NAMES: Record<string, string> = { '/': 'slash', '-': 'dash', '–': 'dash', '—': 'dash', '‑': 'dash', ',': 'comma', '،': 'comma', '(': 'open', ')': 'close', '.': 'dot', "'": 'apostrophe', '’': 'apostrophe' }

/** Rules by the kind (as a bit) that they begin with. */
const byFirst = new Map<number, Rule[]>()
for (const rule of grammar) for (let left = rule.tests[0]!.kinds; left; left &= left - 1) byFirst.set(left & -left, [...(byFirst.get(left & -left) ?? []), rule])
const NO_RULES: Rule[] = []
/** Shared by the many nodes at which nothing begins; never written to. */
const NOTHING: Item[] = []

/** All that a run of tokens may mean as dates, found from its end to its beginning: at a node every item to its right is already known. */
export class Chart {
  readonly from: number
  readonly to: number
  readonly at: Item[][] = []
  /** Kinds of the items at each node, as bits: most rules fail at their second element, and one look tells. */
  private readonly kinds: Int32Array
  private readonly tokens: Tokens
  private readonly senses: DateSenses
  private readonly words: DateWords

  constructor(tokens: Tokens, senses: DateSenses, from: number, to: number) {
    this.tokens = tokens
    this.senses = senses
    this.words = senses.words
    this.from = from
    this.to = to
    const nodes = (to - from) * NODES_PER_TOKEN + 1
    for (let node = 0; node < nodes; node++) this.at.push(NOTHING)
    this.kinds = new Int32Array(nodes)
    for (let i = to - 1; i >= from; i--) this.seed(i)
  }

  private seed(i: number): void {
    const node = (i - this.from) * NODES_PER_TOKEN
    const end = node + NODES_PER_TOKEN
    const form = this.tokens.form(i)
    if (this.tokens.kind[i] === MARK) this.add({ kind: 'mark', mark: MARK_NAMES[form] ?? '' }, node, end)
    else if (this.tokens.kind[i] === NUMBER) this.seedNumber(form, node, end)
    const readings = this.senses.readings(this.tokens, i)
    for (let k = NODES_PER_TOKEN - 1; k >= 0; k--) {
      for (const reading of readings) {
        const start = reading.preposition ? 2 : reading.and ? 1 : 0
        if (start === k) this.seedWord(reading, i, node + k)
        if (k === (reading.and ? 1 : 0) && reading.preposition) this.add({ kind: 'glue', bits: glueBits(reading.preposition) }, node + k, node + 2)
        if (k === 0 && reading.and) this.add({ kind: 'glue', bits: AND }, node, node + 1)
      }
      this.combine(node + k)
    }
  }

  private seedNumber(form: string, node: number, end: number): void {
    const dotted = /^(\d+)\.(\d+)\.(\d+)$/.exec(form)
    if (dotted) {
      const [day, month, year] = dotted.slice(1).map(Number) as [number, number, number]
      if (month <= 12 && day <= 31) this.add({ kind: 'day', expression: { type: 'date', year: year < 100 ? shortYear(year) : year, month, day } }, node, end)
      else if (day <= 12 && month <= 31) this.add({ kind: 'day', expression: { type: 'date', year: year < 100 ? shortYear(year) : year, month: day, day: month } }, node, end)
    } else if (/^\d{1,4}$/.test(form)) {
      const value = Number(form)
      this.add({ kind: 'number', value, digits: form.length }, node, end)
      if (form.length === 4 && isYear(value)) this.add({ kind: 'year', weak: true, value, digits: 4, expression: { type: 'date', year: value } }, node, end)
    }
  }

  private seedWord(reading: WordReading, i: number, node: number): void {
    const path: Branch[] = [reading.branch]
    for (let to = i + 1; to < this.to; to++) {
      const next = path.at(-1)!.next?.get(this.tokens.form(to))
      if (!next) break
      path.push(next)
    }
    // Longer phrases first: of two readings of the same words the first counts.
    for (let length = path.length; length >= 1; length--) {
      for (const sense of path[length - 1]!.senses) {
        const made = this.meaning(sense, reading.definite, i, i + length)
        if (made) this.add(made, node, (i + length - this.from) * NODES_PER_TOKEN)
      }
    }
  }

  private meaning(sense: DateSense, definite: boolean, i: number, to: number): Made | null {
    switch (sense.sort) {
      case 'month': return { kind: 'month', sense, definite: this.capital(i), weak: sense.doubt === 'number' || (sense.doubt === 'in' && !this.capital(i)), expression: { type: 'date', month: sense.month, calendar: sense.calendar } }
      case 'weekday': return { kind: 'weekday', sense, definite, weak: sense.doubt === 'indefinite' ? !definite : sense.doubt === 'always', value: sense.weekday, expression: { type: 'weekday', weekday: sense.weekday } }
      case 'day': return this.beside(sense, i, to) ? { kind: 'relday', sense, definite, weak: sense.doubt === 'always', value: sense.offset, expression: { type: 'day', offset: sense.offset } } : null
      case 'unit': return sense.notAfter && i > 0 && sense.notAfter.includes(this.tokens.form(i - 1)) ? null : { kind: 'unit', sense, definite: definite || sense.definite === true, unit: sense.unit, value: sense.count }
      case 'shift': return { kind: 'shift', sense, definite, value: sense.shift }
      case 'part': return { kind: 'part', sense }
      case 'number': return { kind: 'number', sense, value: sense.value, definite }
      case 'ordinal': return { kind: 'ordinal', sense, value: sense.value, definite }
      case 'season': return { kind: 'season', sense, definite, weak: true, value: sense.season, expression: { type: 'season', season: sense.season } }
      case 'decade': return { kind: 'period', sense, expression: { type: 'decade', start: sense.start } }
      case 'era': return { kind: 'era', sense }
      case 'part-of': return { kind: 'period', sense, expression: { type: 'part', part: sense.part, of: { type: 'relative', unit: sense.unit, shift: 0 } } }
      case 'quarter': return { kind: 'period', sense, value: sense.quarter, expression: { type: 'nth', nth: sense.quarter, unit: 'quarter', of: { type: 'relative', unit: 'year', shift: 0 } } }
      case 'glue': return { kind: 'glue', sense, definite, bits: glueBits(sense.glue) }
    }
  }

  private capital(i: number): boolean {
    return this.words.capitalsSettle && /\p{Lu}/u.test(this.tokens.text[this.tokens.start[i]!]!)
  }

  /** Whether a word for a day stands beside no word that makes a name of it ("USA Today"). */
  private beside(sense: DateSense & { sort: 'day' }, i: number, to: number): boolean {
    if (sense.notAfter && i > 0 && sense.notAfter.includes(this.tokens.form(i - 1))) return false
    return !(sense.notBefore && to < this.tokens.count && sense.notBefore.includes(this.tokens.form(to)))
  }

  private add(made: Made, from: number, to: number): void {
    const list = this.at[from]!
    if (list.length >= MOST_ITEMS_AT_A_NODE) return
    const one = item(made, from, to)
    this.kinds[from]! |= one.bit
    if (list === NOTHING) this.at[from] = [one]
    else list.push(one)
  }

  private combine(node: number): void {
    // What a rule makes may begin at this very node: the list grows while it is gone through.
    for (let n = 0; n < this.at[node]!.length; n++) {
      const first = this.at[node]![n]!
      const behind = this.kinds[first.to]!
      for (const rule of byFirst.get(first.bit) ?? NO_RULES) {
        if (rule.tests.length > 1 && !(behind & rule.tests[1]!.kinds) || !rule.tests[0]!.holds(first)) continue
        const taken: Item[] = new Array(rule.arity)
        taken[rule.places[0]!] = first
        this.extend(rule, 1, first.to, taken, node)
      }
    }
  }

  private extend(rule: Rule, element: number, at: number, taken: Item[], node: number): void {
    if (element === rule.tests.length) {
      const made = rule.build(taken, this.words)
      if (made) this.add(made, node, at)
      return
    }
    const test = rule.tests[element]!
    if (!(this.kinds[at]! & test.kinds)) return
    for (const next of this.at[at]!) {
      if (!(next.bit & test.kinds) || !test.holds(next)) continue
      taken[rule.places[element]!] = next
      this.extend(rule, element + 1, next.to, taken, node)
    }
  }
}
