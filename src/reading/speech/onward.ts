import type { StatementFact } from '../../facts/fact.ts'
import { actorsOf } from '../assemble/actors.ts'
import { HINTS } from '../hints.ts'
import { clip } from '../assemble/evidence.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import type { Tellings } from './tellings.ts'

const LEAST_WORDS = 4
const DOTS = new Set(['.', '…'])

/** Further full sentences inside a quotation, said by whoever the report says speaks where its marks open. */
export function quotedOnward(survey: Survey, tellings: Tellings, said: readonly StatementFact[]): StatementFact[] {
  const out: StatementFact[] = []
  if (!survey.where(HINTS.quote).length) return out
  for (const s of survey.sentences) {
    let from = s.from
    while (from < s.to && survey.tokens.form(from) === '\n') from++
    const opened = from > 0 && !s.title ? tellings.quoted[from - 1]! : 0
    if (!opened || opened - 1 >= from || s.to - from < LEAST_WORDS || goesOn(survey, s, from)) continue
    if (said.some((f) => f.evidence[0]![0] >= s.span[0] && f.evidence[0]![0] < s.span[1])) continue
    const speaker = speakerOf(survey, tellings, said, opened - 1)
    if (speaker) out.push({ kind: 'statement', speaker, evidence: [clip(survey, from, s.to, from, from + 1)], confidence: 0.5, rule: 'quotation goes on' })
  }
  return out
}

/**
 * Whether what looks like a sentence goes on with the one before: words were left out there ("(…)"); or that one breaks off ("…") and this one does not begin
 * as sentences do, with a conjunction, a definite noun or a negation.
 */
function goesOn(survey: Survey, s: Sentence, from: number): boolean {
  const { text, start } = survey.tokens
  const before = text.slice(Math.max(0, start[from]! - 8), start[from]!).trimEnd()
  if (LEFT_OUT.test(before)) return true
  return BROKEN_OFF.test(before) && !opensSentence(survey, from) || (DOTS.has(survey.tokens.form(from)) && s.to - from < LEAST_WORDS)
}
const LEFT_OUT = /[([](?:\.+|…)[)\]]$/u
const BROKEN_OFF = /(?:\.\.|…)$/u

function opensSentence(survey: Survey, from: number): boolean {
  const { lexicon, clitics, isDefinite } = survey.pack
  if (survey.pack.order === 'subject-first') return !survey.isAny(from, PREPOSITIONS)
  if (survey.is(from, 'conjunction') || survey.is(from, 'negation') || isDefinite(survey.tokens.form(from))) return true
  return lexicon.cutsOf(survey.tokens, from).some((cut) => cut.prefix === clitics.and || cut.prefix === clitics.so)
}
const PREPOSITIONS = wordSets('in', 'to', 'upon', 'regarding', 'from', 'with', 'during', 'for')

/** Who speaks where a quotation opens at token `at`: whoever was last said to speak before it in its sentence. */
function speakerOf(survey: Survey, tellings: Tellings, said: readonly StatementFact[], at: number): StatementFact['speaker'] | null {
  const sentence = survey.sentenceOf(at)
  const told = tellings.bySentence[sentence.index]!.findLast((t) => t.verb.at < at)
  const start = survey.tokens.start[at]!
  const fact = said.findLast((f) => f.evidence[0]![0] >= sentence.span[0] && f.evidence[0]![0] < start)
  const actors = told?.spoken ? actorsOf(told.speakers) : []
  if (fact && (!told || fact.evidence[0]![1] > survey.tokens.end[told.verb.at]!)) return fact.speaker
  return actors[0] ?? null
}
