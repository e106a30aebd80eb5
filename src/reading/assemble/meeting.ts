import type { Actor, Format, MeetingFact, VisitFact } from '../../facts/fact.ts'
import type { Frame } from '../../rules/frame.ts'
import type { Candidate } from '../match.ts'
import type { Survey } from '../survey.ts'
import { likeMention, type Mention } from '../mention.ts'
import { listOf } from '../acting.ts'
import { subjectOf } from '../subject.ts'
import { speakerAt } from '../speaker.ts'
import { otherSideOf } from './other-side.ts'
import { aheadOf, saidWithin } from '../modality.ts'
import { lacking } from '../verb-forms.ts'
import { onlySport } from '../field.ts'
import { isBilateral, rankParties } from '../resolve.ts'
import { broughtBy } from '../clause.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { eventOf } from './event.ts'
import { evidenceOf } from './evidence.ts'

/** A meeting from a candidate whose roles name at least two parties; null otherwise. */
export function meetingFrom(survey: Survey, candidate: Candidate, visits: readonly VisitFact[] = []): MeetingFact | null {
  if (heightOf(survey, candidate) || namedAfterPlace(survey, candidate)) return null
  // Those who do something ahead of "the summit" need not be those who meet there.
  if (candidate.sources.includes('first actorBefore') && !candidate.roles.second?.length && aheadOf(survey, candidate.trigger)) return null
  // "To meet" between two names a meeting of those two, which is told by its noun.
  if (candidate.frame.governed && partiesOf(actorsOf(candidate.roles.second ?? [])).length > 1) return null
  const mentions = Object.values(candidate.roles).flat()
  const participants = actorsOf(mentions.map((m) => (servesOne(survey, m) ? likeMention(m, { person: null, sort: 'party', party: m.party ?? m.person!.party }) : m)))
  if (survey.pack.order === 'subject-first' && partiesOf(participants).length === 1) participants.push(...actorsOf(askerOf(survey, candidate)).filter((a) => a.party !== participants[0]!.party))
  if (survey.pack.order !== 'subject-first' && participants.length && (partiesOf(participants).length === 1 || !candidate.roles.first?.length)) participants.push(...otherSideOf(survey, candidate, participants[0]!, visits))
  const event = eventOf(survey, asNoun(survey, candidate))
  if (partiesOf(participants).length < 2) {
    if (survey.pack.order !== 'subject-first' || candidate.trigger.count !== 3 && !oneMore(survey, candidate.trigger.from) || !event.when && !atOthers(event.placeId, participants, survey) || !isBilateral(survey)) return null
    const two = rankParties(survey).slice(0, 2)
    if (participants.some((p) => !two.includes(p.party))) return null
    participants.push(...two.filter((party) => !participants.some((p) => p.party === party)).map((party) => ({ person: null, party })))
  }
  if (event.modality === 'denied' && candidate.trigger.form === 'past' || lacking(survey, candidate.trigger) || onlySport(survey, participants)) return null
  const format = formatOf(survey, candidate)
  // Those who telephone are in no one place.
  if (format === 'phone') Object.assign(event, { place: null, placeId: null })
  return { kind: 'meeting', participants, format, ...event, evidence: [evidenceOf(survey, candidate)], confidence: 0.5, rule: candidate.frame.name, ...shownBy([[SETS_SPEECH, mentions.length > 1 && setsSpeech(survey, candidate, participants)], [ANOTHER, event.modality !== 'happened' && anotherOne(survey, candidate.trigger)], [OF_DELEGATES, ofDelegates(survey, mentions)], [BEFORE_PRESS, beforePress(candidate.frame)]]) }
}

/** Whether a person stands behind a word for one who serves them or is of their kin ("an aide of X"), and meets nobody: it is somebody unnamed of their party who does. */
function servesOne(survey: Survey, m: Mention): boolean {
  return survey.pack.order !== 'subject-first' && m.person !== null && !m.prefix && survey.is(m.from - 1, 'aideOf')
}

/** "The Helsinki summit", "the summit of STATE": a lone state or city right behind the word is where leaders of others sat, and an organisation sits in a session; neither meets whoever else the sentence names. */
function namedAfterPlace(survey: Survey, { trigger, roles, sources }: Candidate): boolean {
  const [first, ...more] = roles.first ?? []
  return survey.pack.order !== 'subject-first' && survey.is(trigger.from, 'summit') && trigger.form === 'noun' && sources.includes('first genitive') && !more.length && first!.sort === 'party' && first!.from === trigger.to && (first!.placeId !== null || first!.manner === 'organisation') && !first!.preposition
}

/** A candidate by its noun, where a verb in the present only says whom a meeting takes in ("talks that TAKE IN X and Y began"): when and whether it is held the words around the noun tell. */
function asNoun(survey: Survey, candidate: Candidate): Candidate {
  const { trigger } = candidate
  if (trigger.form !== 'present' || !candidate.sources.includes('first brought')) return candidate
  const at = broughtBy(survey, trigger)
  return { ...candidate, trigger: { from: at, to: at + 1, form: 'noun', prefix: survey.tag(at, 'word', 'meetingNoun')!.match.prefix, count: 1 } }
}

/** What a meeting shows that is told as the setting of what one of those who met says. */
export const SETS_SPEECH = 'sets speech'

/** What a meeting shows that is one more, beside one told before. */
export const ANOTHER = 'another'

/** What a meeting shows that is of delegations or officials of each side, whom nobody names. */
export const OF_DELEGATES = 'of delegates'

function ofDelegates(survey: Survey, mentions: readonly Mention[]): boolean {
  return survey.pack.order !== 'subject-first' && mentions.length > 1 && mentions.every((m) => m.person === null && m.sort === 'party' && m.manner === 'official' && !survey.pack.isDefinite(survey.tokens.form(m.from)))
}

/** What a meeting shows that is told by a word for appearing before the press. */
export const BEFORE_PRESS = 'before the press'

const beforePress = ({ trigger, company }: Frame): boolean => [trigger, ...(company ?? [])].some((set) => set.name === 'pressConference')

function shownBy(marks: readonly (readonly [mark: string, shows: boolean])[]): { shown?: string[] } {
  const shown = marks.filter(([, shows]) => shows).map(([mark]) => mark)
  return shown.length ? { shown } : {}
}

const ANOTHER_REACH = 3

/** "Another summit", "a new meeting": whether a word right behind an act told as a noun says that it is one more. */
function anotherOne(survey: Survey, { from, to, form }: Candidate['trigger']): boolean {
  if (survey.pack.order === 'subject-first' || form !== 'noun' || survey.pack.isDefinite(survey.tokens.form(from))) return false
  for (let i = to; i < to + ANOTHER_REACH && i < survey.tokens.count && survey.tokens.kind[i] === 0; i++) {
    if (survey.is(i, 'oneMore')) return true
    if (survey.taken(i) || survey.is(i, 'with') || survey.is(i, 'between')) return false
  }
  return false
}

/** Whether a meeting is told only as where or when someone speaks who takes part ("X said after talks with Y"), so that it is of the day of the speech. */
function setsSpeech(survey: Survey, { trigger }: Candidate, participants: readonly Actor[]): boolean {
  const sentence = survey.sentenceOf(trigger.from)
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun' || !saidWithin(survey, trigger)) return false
  const speaker = speakerBefore(survey, sentence.from, trigger.from)
  return speaker !== null && participants.some((p) => p.party === (speaker.party ?? speaker.person?.party) && (!p.person || !speaker.person || p.person === speaker.person.name))
}

/** Who speaks between two tokens: the subject of a verb of speech; whom the sentence is about, where a statement of theirs is the subject. */
function speakerBefore(survey: Survey, from: number, to: number): Mention | null {
  const speaker = speakerAt(survey, to)
  if (speaker) return speaker
  for (let i = from; i < to; i++) if (survey.is(i, 'document')) return survey.topics[survey.sentenceOf(i).index] ?? null
  return null
}

/** Whether a meeting of one side is told of a place in the other's state, of the two that a report is about. */
function atOthers(placeId: string | null, participants: readonly Actor[], survey: Survey): boolean {
  return placeId !== null && participants.length > 0 && rankParties(survey).slice(0, 2).some((party) => placeId.split('/')[0] === party && !participants.some((p) => p.party === party))
}

/** "A second meeting", "another round": one of several that those had who are spoken of. */
function oneMore(survey: Survey, at: number): boolean {
  return survey.tag(at - 1, 'ordinal') !== null || survey.is(at - 1, 'oneMore')
}

const ASK_REACH = 12

/** Who asks another to meet ("X called on Y to hold talks", "X invited Y to meet"): one of the two who would. */
function askerOf(survey: Survey, { trigger, roles }: Candidate): Mention[] {
  const asked = roles.first?.[0]
  if (!asked) return []
  const { from } = survey.sentenceOf(trigger.from)
  for (let i = asked.from - 1; i >= Math.max(from, asked.from - ASK_REACH); i--) {
    const verb = survey.tag(i, 'word', 'say') ?? survey.tag(i, 'word', 'maybe') ?? survey.tag(i, 'word', 'invite')
    if (!verb || survey.taken(i) || verb.match.to < asked.from - 1 || !survey.is(asked.to, 'to')) continue
    const subject = subjectOf(survey, { from: i, to: verb.match.to, form: verb.tag.form ?? 'past', prefix: 0, count: 1 })
    return subject ? listOf(survey, subject.mention) : []
  }
  return []
}

/** "The height of SOMETHING", spelled like a summit: a lone word for it with a noun that nothing knows in the genitive. */
function heightOf(survey: Survey, { trigger }: Candidate): boolean {
  const { pack, tokens } = survey
  if (pack.order === 'subject-first' || !survey.is(trigger.from, 'summit') || pack.isDefinite(tokens.form(trigger.from)) || trigger.to >= tokens.count) return false
  return tokens.kind[trigger.to] === 0 && !survey.known(trigger.to) && !survey.taken(trigger.to) && survey.dateAt(trigger.to) === null && pack.isDefinite(tokens.form(trigger.to))
}

const BY_PHONE = 3

function formatOf(survey: Survey, { frame, trigger }: Candidate): Format {
  if (frame.gives?.format) return frame.gives.format as Format
  for (let i = trigger.from; i < Math.min(survey.tokens.count, trigger.to + 2); i++) if (survey.is(i, 'meal')) return 'ceremony'
  // What a verb of meeting came before or after ("ahead of the summit, X met Y") is another thing.
  const verb = survey.pack.order !== 'subject-first' && (trigger.form === 'past' || trigger.form === 'present' || trigger.form === 'future')
  for (let i = verb ? trigger.from : Math.max(0, trigger.from - 2); i < Math.min(survey.tokens.count, trigger.to + 6); i++) {
    if (survey.is(i, 'phone') || i >= trigger.to && i < trigger.to + BY_PHONE && survey.is(i, 'byPhone')) return 'phone'
    if (survey.is(i, 'summit')) return 'summit'
  }
  return 'talks'
}
