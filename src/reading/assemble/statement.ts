import type { StatementFact } from '../../facts/fact.ts'
import { carriedOn, subjectOf } from '../clause.ts'
import type { Candidate } from '../match.ts'
import type { Survey } from '../survey.ts'
import { actorsOf } from './actors.ts'
import { clip } from './evidence.ts'

/** Statements of each speaker that a verb of speech names, or carries on; none from a headline or where no speech follows. */
export function statementsFrom(survey: Survey, candidate: Candidate): StatementFact[] {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  if (sentence.title) return []
  const speakers = candidate.roles.speaker ?? []
  const out: StatementFact[] = []
  for (const speaker of actorsOf(speakers)) {
    const m = speakers[0]!
    const within = m.from >= sentence.from && m.to <= sentence.to
    const from = within ? Math.min(m.from, trigger.from) : trigger.from
    const to = within ? Math.max(m.to, trigger.to) : Math.min(sentence.to, trigger.to + 2)
    out.push({ kind: 'statement', speaker, evidence: [clip(survey, from, to, trigger.from, trigger.to)], confidence: 0.5, rule: candidate.frame.name })
  }
  return out
}

/** Whether the words right behind a verb of speech show that it speaks: a conjunction, a colon, a quotation, a preposition of its topic. */
export function speechFollows(survey: Survey, at: number): boolean {
  for (let i = at; i < Math.min(survey.tokens.count, at + 3); i++) {
    if (survey.is(i, 'that') || survey.is(i, 'about') || survey.mark(i, OPENERS)) return true
    if (survey.known[i]?.some((m) => m.prefix & (survey.pack.clitics.by | survey.pack.clitics.for))) return true
    if (!survey.is(i, 'adverb')) return false
  }
  return false
}

const OPENERS = new Set([':', '"', '“', '«', '”'])

/** Who speaks at a trigger: its subject, or the one carried on when only speech follows it. */
export function speakerAt(survey: Survey, candidate: Candidate): Candidate | null {
  const { trigger } = candidate
  const subject = subjectOf(survey, trigger)
  if (!subject) return null
  if (subject.how === 'behind') return candidate
  if (subject.how === 'carried' && !speechFollows(survey, trigger.to)) return null
  return { ...candidate, roles: { speaker: [subject.how === 'carried' ? carriedOn(survey, trigger) ?? subject.mention : subject.mention] } }
}
