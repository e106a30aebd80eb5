import type { Span } from '../../text/span.ts'
import type { Candidate } from '../match.ts'
import type { Mention } from '../mention.ts'
import type { Survey } from '../survey.ts'

const LONGEST = 300

/** The shortest run of whole words that holds a trigger and the mentions that fill its roles; cut to the trigger's side when too long. */
export function evidenceOf(survey: Survey, candidate: Candidate, roles: readonly Mention[] = Object.values(candidate.roles).flat()): Span {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  let from = trigger.from, to = trigger.to
  for (const m of roles) {
    if (m.from < sentence.from || m.to > sentence.to) continue
    from = Math.min(from, m.from)
    to = Math.max(to, m.to)
  }
  return clip(survey, from, to, trigger.from, trigger.to)
}

/** Tokens `[from, to)` as a span, drawn in to at most the longest evidence around tokens `[coreFrom, coreTo)`. */
export function clip(survey: Survey, from: number, to: number, coreFrom: number, coreTo: number): Span {
  while (survey.tokens.end[to - 1]! - survey.tokens.start[from]! > LONGEST && (from < coreFrom || to > coreTo)) {
    if (to > coreTo && (to - coreTo >= coreFrom - from)) to--
    else from++
  }
  const span = survey.span(from, to)
  return span[1] - span[0] > LONGEST ? [span[0], span[0] + LONGEST] : span
}
