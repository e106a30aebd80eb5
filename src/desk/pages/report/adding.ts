import type { Fact, Interval, Span } from '../../answers.ts'

/** Kinds that can be added by hand. */
export const ADDED_KINDS = ['visit', 'meeting', 'signing', 'session', 'framework', 'pledge', 'figure'] as const
export type AddedKind = (typeof ADDED_KINDS)[number]

/** What somebody filled in about words that were selected. */
export interface Filled {
  kind: AddedKind
  /** Two sides: who visits or promises, and whom; each with a person where one is named. */
  a: string; b: string; personA: string; personB: string
  /** Name or title of the instrument, body, framework or promise. */
  name: string
  /** Which instrument, type of body, level of framework, or measure. */
  sort: string
  modality: string; from: string; until: string; place: string
  amount: string; unit: string; target: boolean
}

/** What the second list is for, by kind; none for kinds without one. */
export const SORTS: Partial<Record<AddedKind, { slot: 'instrument' | 'bodyType' | 'level' | 'measure'; values: readonly string[] }>> = {
  signing: { slot: 'instrument', values: ['agreement', 'memorandum', 'protocol', 'treaty', 'declaration', 'programme', 'minutes', 'contract', 'letter', 'other'] },
  session: { slot: 'bodyType', values: ['commission', 'council', 'committee', 'group', 'forum', 'summit', 'mechanism'] },
  framework: { slot: 'level', values: ['strategic-partnership', 'partnership', 'alliance', 'diplomatic-relations', 'standing-body', 'free-trade', 'membership', 'other'] },
  figure: { slot: 'measure', values: ['trade', 'investment', 'aid', 'loan', 'other'] },
}

/** Slot that is named, by kind. */
export const NAMED: Partial<Record<AddedKind, 'title' | 'body' | 'name' | 'what'>> = { signing: 'title', session: 'body', framework: 'name', pledge: 'what' }
/** Kinds that took place, are planned, or were called off. */
export const HAPPENING: readonly AddedKind[] = ['visit', 'meeting', 'signing', 'session']

/** What is filled in at first, with the words that were selected. */
export function blank(words: string, parties: readonly string[]): Filled {
  return { kind: 'visit', a: parties[0] ?? '', b: parties[1] ?? '', personA: '', personB: '', name: words, sort: '', modality: 'happened', from: '', until: '', place: '', amount: '', unit: 'USD', target: false }
}

/** The slot that still lacks a value; null when the fact is whole. */
export function lacking(filled: Filled): string | null {
  if (!filled.a) return 'parties'
  if (!filled.b && filled.kind !== 'figure') return filled.kind === 'visit' ? 'host' : 'parties'
  const named = NAMED[filled.kind]
  if (named && named !== 'title' && !filled.name.trim()) return named
  return filled.kind === 'figure' && !(Number(filled.amount) > 0) ? 'amount' : null
}

/** The fact that was filled in, said by a span of the report. */
export function factFrom(filled: Filled, span: Span): Fact {
  const { a, b, name, modality } = filled
  const when: Interval | null = filled.from ? { start: filled.from, end: filled.until >= filled.from ? filled.until : filled.from } : null
  const sort = filled.sort || SORTS[filled.kind]?.values[0]
  const person = (written: string) => written.trim() || null
  const both = [{ person: person(filled.personA), party: a }, { person: person(filled.personB), party: b }]
  const common = { evidence: [span], confidence: 1, rule: '' }
  const event = { ...common, modality, when, place: person(filled.place) }
  const parties = [a, b].filter(Boolean).sort()
  switch (filled.kind) {
    case 'visit': return { ...event, kind: 'visit', visitors: [both[0]!], host: b, level: null } as Fact
    case 'meeting': return { ...event, kind: 'meeting', participants: both, format: 'talks' } as Fact
    case 'signing': return { ...event, kind: 'signing', instrument: sort, title: person(name), count: null, parties, signatories: both.filter((one) => one.person), period: null } as Fact
    case 'session': return { ...event, kind: 'session', body: name.trim(), bodyType: sort, parties, ordinal: null } as Fact
    case 'framework': return { ...common, kind: 'framework', parties, level: sort, name: name.trim(), change: 'stated', when } as Fact
    case 'pledge': return { ...common, kind: 'pledge', by: [a], to: [b], what: name.trim(), due: when } as Fact
    case 'figure': return { ...common, kind: 'figure', measure: sort, amount: Number(filled.amount), unit: filled.unit, parties, target: filled.target } as Fact
  }
}

/** Most letters that one span of evidence has. */
const LONGEST = 300

/** The span of the report that is selected in its text, without white space around it; null where none is. Parts of the text say where they begin. */
export function selectedSpan(frame: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const at = (node: Node, offset: number): number | null => {
    const part = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-from]')
    if (!part || !frame.contains(part)) return null
    const before = document.createRange()
    before.selectNodeContents(part)
    before.setEnd(node, offset)
    return Number(part.dataset['from']) + before.toString().length
  }
  const [start, end] = [at(range.startContainer, range.startOffset), at(range.endContainer, range.endOffset)]
  if (start === null || end === null || end <= start) return null
  const words = selection.toString()
  const lead = words.length - words.trimStart().length, trail = words.length - words.trimEnd().length
  return [start + lead, Math.min(end - trail, start + lead + LONGEST)]
}
