import type { Doubt, Fact } from '../facts/fact.ts'
import { instrumentsIn } from './assemble/instruments.ts'
import type { Survey } from './survey.ts'

/** Doubts that a report raises beside those of its dates: one person with two parties, a count that its list does not bear out, what is to come told of the past. */
export function doubtsOf(survey: Survey, facts: readonly Fact[]): Doubt[] {
  return [...twoParties(facts), ...counts(survey, facts), ...futureAsPast(survey, facts)]
}

function twoParties(facts: readonly Fact[]): Doubt[] {
  const out: Doubt[] = []
  const offices = facts.flatMap((f, i) => (f.kind === 'office' && !f.former ? [{ f, i }] : []))
  for (const [k, { f, i }] of offices.entries()) {
    const other = offices.slice(k + 1).find((o) => o.f.person === f.person && o.f.party !== f.party)
    if (other) out.push({ kind: 'two-parties', spans: [f.evidence[0]!, other.f.evidence[0]!], about: i, choices: [{ value: f.party, why: 'named so first' }, { value: other.f.party, why: 'named so later' }], chosen: null, why: `${f.person} is given two parties; another report that names the office with its party would settle it` })
  }
  return out
}

/** "Three agreements" followed by a list of another length in the same sentence. */
function counts(survey: Survey, facts: readonly Fact[]): Doubt[] {
  const out: Doubt[] = []
  for (const [i, f] of facts.entries()) {
    if (f.kind !== 'signing' || !f.count || f.count < 3) continue
    const sentence = survey.sentences.find((s) => f.evidence[0]![0] >= s.span[0] && f.evidence[0]![0] < s.span[1])
    if (!sentence) continue
    const listed = instrumentsIn(survey, sentence.from, sentence.to).filter((n) => n.count === 1 && n.title)
    if (listed.length > 1 && listed.length !== f.count) out.push({ kind: 'count-mismatch', spans: [f.evidence[0]!, ...listed.slice(0, 3).map((n) => survey.span(n.from, n.titleTo))], about: i, choices: [{ value: String(f.count), why: 'the number said' }, { value: String(listed.length), why: 'the number listed' }], chosen: 0, why: 'the number said and the list differ; the full list would settle it' })
  }
  return out
}

function futureAsPast(survey: Survey, facts: readonly Fact[]): Doubt[] {
  const published = survey.report.published
  if (!published) return []
  return facts.flatMap((f, i): Doubt[] => ('modality' in f && 'when' in f && f.modality === 'happened' && f.when && f.when.start > published)
    ? [{ kind: 'future-as-past', spans: [f.evidence[0]!], about: i, choices: [{ value: 'happened', why: 'the verb tells it as past' }, { value: 'planned', why: `${f.when.start} lies after publication` }], chosen: 0, why: 'told as past, dated after publication; the day of publication or a later report would settle it' }] : [])
}
