import type { StatementFact } from '../../facts/fact.ts'
import { subjectOf } from '../clause.ts'
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

/** Who speaks at a trigger: its subject, or the one carried on when speech follows it. Frames with a complement need it behind a named subject too. */
export function speakerAt(survey: Survey, candidate: Candidate): Candidate | null {
  const { trigger, frame } = candidate
  if (frame.roles[0]!.from[0] !== 'subject') return frame.complement && !speechFollows(survey, trigger.to) ? null : candidate
  const subject = subjectOf(survey, trigger)
  if (!subject) return null
  const spoken = speechFollows(survey, trigger.to) || (subject.how === 'behind' && speechFollows(survey, subject.mention.to))
  if ((frame.complement || subject.how !== 'behind') && !spoken) return null
  if (subject.how === 'behind') return candidate
  return { ...candidate, roles: { speaker: [subject.mention] } }
}
