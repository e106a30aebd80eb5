import { likeMention } from '../mention.ts'
import type { StatementFact } from '../../facts/fact.ts'
import { listOf } from '../acting.ts'
import { carriedOn, subjectOf } from '../subject.ts'
import type { Candidate } from '../match.ts'
import type { Sentence, Survey } from '../survey.ts'
import { actorsOf } from './actors.ts'
import { clip } from './evidence.ts'
import { SPEECH_OPENS } from '../marks.ts'

/** Statements of each speaker that a verb of speech names, or carries on; none from a headline or where no speech follows. */
export function statementsFrom(survey: Survey, candidate: Candidate): StatementFact[] {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  if (sentence.title) return []
  const speakers = (candidate.roles.speaker ?? []).filter((m) => !(m.person?.offices.length && m.person.offices.every((o) => o.former)))
  const out: StatementFact[] = []
  for (const speaker of actorsOf(speakers)) {
    const m = speakers[0]!
    if (survey.pack.order === 'subject-first' && retired(survey, speaker)) continue
    const within = m.from >= sentence.from && m.to <= sentence.to
    const from = within ? Math.min(m.from, trigger.from) : trigger.from
    const to = within ? Math.max(m.to, trigger.to) : Math.min(sentence.to, trigger.to + 2)
    out.push({ kind: 'statement', speaker, evidence: [clip(survey, from, to, trigger.from, trigger.to)], confidence: 0.5, rule: candidate.frame.name })
  }
  return out
}

/** Whether every office that the report gives a speaker is a former one: such a person speaks for nobody. */
function retired(survey: Survey, speaker: StatementFact['speaker']): boolean {
  const offices = survey.people.find((p) => p.name === speaker.person)?.offices ?? []
  return offices.length > 0 && offices.every((o) => o.former)
}

/** Whether the words right behind a verb of speech show that it speaks: a conjunction, a colon, a quotation, a preposition of its topic. */
export function speechFollows(survey: Survey, at: number): boolean {
  for (let i = at; i < Math.min(survey.tokens.count, at + 3); i++) {
    if (survey.is(i, 'that') || survey.is(i, 'about') || survey.mark(i, SPEECH_OPENS)) return true
    if (survey.known(i)?.some((m) => m.prefix & (survey.pack.clitics.by | survey.pack.clitics.for))) return true
    if (!survey.is(i, 'adverb') && survey.dateAt(i) === null) return false
  }
  return false
}


/** Who speaks at a trigger: its subject, or the one carried on when speech follows it. Frames with a complement need it behind a named subject too. Languages whose frames ask for a teller have the answer already. */
export function speakerAt(survey: Survey, candidate: Candidate): Candidate | null {
  const { trigger, frame } = candidate
  if (frame.roles[0]!.from[0] === 'teller') return candidate
  if (frame.roles[0]!.from[0] !== 'subject') return frame.complement && !speechFollows(survey, trigger.to) ? null : candidate
  const subject = subjectOf(survey, trigger)
  if (trigger.form === 'present' && survey.is(trigger.from - 1, 'may')) return null
  if (!subject || (trigger.form === 'present' && subject.how === 'carried' && trigger.from > survey.sentenceOf(trigger.from).from + 1)) return null
  const spoken = speechFollows(survey, trigger.to) || (subject.how === 'behind' && speechFollows(survey, subject.mention.to))
  if ((frame.complement || subject.how === 'carried') && !spoken && !quotationBefore(survey, trigger.from)) return null
  if (survey.is(trigger.from, 'needsThat') && !thatFollows(survey, subject.how === 'behind' ? listOf(survey, subject.mention).at(-1)!.to : trigger.to)) return null
  if (frame.complement && subject.mention.sort === 'pair' && !subject.mention.ofPeople) return null
  if (subject.how === 'before' && !spoken && trigger.form !== 'past') return null
  if (subject.mention.manner === 'document') { const topic = carriedOn(survey, trigger); return topic ? { ...candidate, roles: { speaker: [likeMention(topic, { person: null, sort: 'party' })] } } : null }
  if (subject.how === 'behind') return candidate
  return { ...candidate, roles: { speaker: listOf(survey, subject.mention) } }
}

const THAT_REACH = 8

/** Whether "that" or a quotation follows soon, with no stop between. */
function thatFollows(survey: Survey, from: number): boolean {
  for (let i = from; i < Math.min(survey.tokens.count, from + THAT_REACH); i++) if (survey.is(i, 'that') || survey.mark(i, SPEECH_OPENS)) return true
  return false
}

const SUBJECT_WORDS = 10

/** "…", X continued: whether a quotation ends right before the subject of a verb, where subjects come first. */
function quotationBefore(survey: Survey, verb: number): boolean {
  if (survey.pack.order !== 'subject-first') return false
  let i = verb - 1
  while (i > verb - SUBJECT_WORDS && i > 0 && survey.tokens.kind[i] === 0) i--
  return survey.mark(i, CLOSING) || survey.mark(i, COMMAS) && survey.mark(i - 1, CLOSING)
}
const COMMAS = new Set([','])

const OPENING = new Set(['"', '“', '«', '”'])
const CLOSING = new Set(['"', '”', '»', '“'])

/** Further full sentences inside a quotation that a speaker began in a sentence before. */
export function continuedIn(survey: Survey, said: readonly StatementFact[]): StatementFact[] {
  const out: StatementFact[] = []
  let open = false, speaker: StatementFact['speaker'] | null = null, lastSaid = -2
  for (const s of survey.sentences) {
    if (s.title) continue
    const here = said.filter((f) => f.evidence[0]![0] >= s.span[0] && f.evidence[0]![0] < s.span[1])
    if ((open || lastSaid === s.index - 1 && wholeQuotation(survey, s)) && speaker && !here.length && s.to - s.from > 3) {
      lastSaid = s.index
      out.push({ kind: 'statement', speaker, evidence: [clip(survey, s.from, s.to, s.from, s.from + 1)], confidence: 0.5, rule: 'quotation goes on' })
    }
    let first = s.from
    while (first < s.to && survey.tokens.form(first) === '\n') first++
    for (let i = s.from; i < s.to; i++) if (open && i === first) continue
    else if (open ? survey.mark(i, CLOSING) : survey.mark(i, OPENING)) open = !open
    if (here.length) { speaker = here.at(-1)!.speaker; lastSaid = s.index }
    if (survey.tokens.form(s.to - 1) === '\n') { if (open && !nextLineCloses(survey, s.to)) open = false }
  }
  return out
}

/** Whether a sentence is a line of its own that is one quotation, where subjects come first: whoever spoke in the sentence before speaks on. */
function wholeQuotation(survey: Survey, s: Sentence): boolean {
  if (survey.pack.order !== 'subject-first') return false
  let to = s.to
  while (to > s.from && survey.tokens.form(to - 1) === '\n') to--
  if (!survey.mark(s.from, OPENING) || !survey.mark(to - 1, CLOSING) || survey.tokens.form(s.from - 1) !== '\n') return false
  for (let i = s.from + 1; i < to - 1; i++) if (survey.mark(i, CLOSING)) return false
  return true
}

/** Whether the next line holds the end of an open quotation; else its mark was lost. */
function nextLineCloses(survey: Survey, from: number): boolean {
  for (let i = from; i < survey.tokens.count && survey.tokens.form(i) !== '\n'; i++) if (survey.mark(i, CLOSING)) return true
  return false
}
