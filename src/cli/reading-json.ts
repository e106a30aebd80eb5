import type { Doubt, Fact } from '../facts/fact.ts'
import type { Reading } from '../facts/reading.ts'
import type { Report } from '../text/report.ts'

/** Slots in the order of the guide; what is not named here comes after them by name. */
const FACT_ORDER = [
  'kind', 'person', 'role', 'party', 'portfolio', 'former', 'visitors', 'host', 'level', 'participants', 'format', 'instrument', 'title', 'count', 'parties', 'signatories', 'period', 'body', 'bodyType', 'ordinal', 'name', 'change',
  'by', 'to', 'what', 'due', 'speaker', 'measure', 'amount', 'unit', 'target', 'modality', 'when', 'place', 'evidence', 'confidence', 'rule', 'placeId', 'bodyKey', 'nameKey', 'whose',
]
const DOUBT_ORDER = ['kind', 'spans', 'about', 'choices', 'chosen', 'why']
const REPORT_ORDER = ['id', 'language', 'published', 'outlet', 'url', 'title', 'text']

/** An object's fields in a given order, the others behind them by name. */
function ordered(value: object, order: readonly string[]): Record<string, unknown> {
  const fields = value as Record<string, unknown>
  const out: Record<string, unknown> = {}
  let left = Object.keys(fields).length
  for (const key of order) if (key in fields) { out[key] = fields[key]; left-- }
  if (left) for (const key of Object.keys(fields).sort()) out[key] ??= fields[key]
  return out
}

/** A reading as the guide to facts writes it, its fields always in the same order. */
export function readingToJson({ report, facts, doubts }: Pick<Reading, 'report' | 'facts' | 'doubts'>): { report: Record<string, unknown>; facts: Record<string, unknown>[]; doubts: Record<string, unknown>[] } {
  return {
    report: ordered(report satisfies Report, REPORT_ORDER),
    facts: facts.map((fact: Fact) => ordered(fact, FACT_ORDER)),
    doubts: doubts.map((doubt: Doubt) => ordered(doubt, DOUBT_ORDER)),
  }
}

/** A reading without the facts that are less sure than asked for; doubts keep pointing at theirs, those about a fact left out go with it. */
export function onlySure(reading: Reading, least: number): Reading {
  if (least <= 0) return reading
  const kept = reading.facts.flatMap((fact, i) => (fact.confidence >= least ? [i] : []))
  const place = new Map(kept.map((old, now) => [old, now]))
  const doubts = reading.doubts.flatMap((doubt) => (doubt.about === null ? [doubt] : place.has(doubt.about) ? [{ ...doubt, about: place.get(doubt.about)! }] : []))
  return { ...reading, facts: kept.map((i) => reading.facts[i]!), doubts }
}
