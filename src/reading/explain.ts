import type { Reading } from '../facts/reading.ts'
import type { Report } from '../text/report.ts'
import type { Span } from '../text/span.ts'
import type { Attempt } from './match.ts'
import type { PackReader } from './read.ts'
import type { Survey } from './survey.ts'

/** A node of the tree that `explain` prints: what was seen at a span, and what follows from it. */
export interface Explanation { label: string; span: Span | null; children: Explanation[] }

/** What fired and why in a report, sentence by sentence: dates, mentions, frames tried at each trigger with what failed, and the facts. */
export function explain(reader: PackReader, report: Report, version: string): { reading: Reading; tree: Explanation[] } {
  const attempts: Attempt[] = []
  const { reading, survey } = reader.readWith(report, version, undefined, attempts)
  const tree = survey.sentences.map((s) => ({
    label: 'sentence', span: s.span,
    children: [...datesIn(survey, s.from, s.to), ...mentionsIn(survey, s.from, s.to), ...attemptsIn(survey, attempts, s.from, s.to), ...factsIn(reading, s.span)],
  }))
  return { reading, tree }
}

function leaf(label: string, span: Span | null): Explanation {
  return { label, span, children: [] }
}

function datesIn(survey: Survey, from: number, to: number): Explanation[] {
  return survey.dates.filter((d) => d.from >= from && d.from < to).map((d) => leaf(`date: ${JSON.stringify(d.expression)}`, survey.span(d.from, d.to)))
}

function mentionsIn(survey: Survey, from: number, to: number): Explanation[] {
  return survey.mentions.filter((m) => m.from >= from && m.from < to).map((m) => {
    const parts = [m.sort, m.manner, m.party ?? '?', m.person?.name, m.offices.map((o) => o.role).join('+'), m.preposition && `behind "${m.preposition}"`, m.head !== m && 'in a list']
    return leaf(`mention: ${parts.filter(Boolean).join(' · ')}`, survey.span(m.from, m.to))
  })
}

function attemptsIn(survey: Survey, attempts: readonly Attempt[], from: number, to: number): Explanation[] {
  return attempts.filter((a) => a.trigger.from >= from && a.trigger.from < to).map((a) => leaf(`rule ${a.frame.name}: ${a.failed ? `not here: ${a.failed}` : `fired (${a.trigger.form})`}`, survey.span(a.trigger.from, a.trigger.to)))
}

function factsIn(reading: Reading, span: Span): Explanation[] {
  return reading.facts.filter((f) => f.evidence.some(([s]) => s >= span[0] && s < span[1])).map((f) => {
    const { evidence, kind, rule, confidence, ...slots } = f
    return { label: `fact ${kind} by ${rule}, confidence ${confidence.toFixed(2)}`, span: evidence[0] ?? null, children: [leaf(JSON.stringify(slots), null)] }
  })
}
