import type { Actor, VisitFact } from '../../facts/fact.ts'
import { mentionsAround } from '../acting.ts'
import { reaches } from '../clause.ts'
import { elsewhere } from '../who-held.ts'
import { QUOTES } from '../marks.ts'
import type { Candidate } from '../match.ts'
import type { Mention } from '../mention.ts'
import { rankParties } from '../resolve.ts'
import { speakerAt } from '../speaker.ts'
import type { Survey } from '../survey.ts'

const TALKS = new Set(['meetingNoun', 'discuss'])
const MAIN = 3

/**
 * The other side of talks outside headlines that name one: who speaks of talks "with Y"; the state in which X holds talks, where the report is about it; the host of the visit during which X holds them.
 * Nobody where nothing says so.
 */
export function otherSideOf(survey: Survey, candidate: Candidate, known: Actor, visits: readonly VisitFact[]): Actor[] {
  const { trigger, roles } = candidate
  if (!TALKS.has(candidate.frame.trigger.name)) return []
  if (survey.sentenceOf(trigger.from).title) return speakerOfTitle(survey, candidate)
  const met = roles.second?.[0]
  if (met && !roles.first?.length) {
    const speaker = met.preposition === 'with' ? speakerAt(survey, trigger.from) : null
    const party = speaker?.party ?? speaker?.person?.party
    return speaker && party && !elsewhere(survey, speaker, trigger) && !met.members.concat(roles.second!).some((m) => m.party === party || m.person?.party === party) && !withinQuestion(survey, trigger.from) ? [{ person: null, party }] : []
  }
  if (met || known.person === null && !roles.first?.some((m) => m.manner === 'official')) return []
  if (survey.is(trigger.from, 'summit')) return []
  const place = mentionsAround(survey, trigger.from).find((m) => m.from >= trigger.to && m.preposition === 'in' && isSeat(m) && reaches(survey, trigger.to, m.from))
  if (place?.party) return place.party !== known.party && rankParties(survey).slice(0, MAIN).includes(place.party) ? [{ person: null, party: place.party }] : []
  const host = duringVisit(survey, candidate) ? visits.findLast((v) => v.visitors.some((x) => x.party === known.party && x.person === known.person))?.host : undefined
  return host && host !== known.party ? [{ person: null, party: host }] : []
}

/** "STATE: a summit with X and Y": the state or official that a headline quotes, of those who meet where it names only whom with. */
function speakerOfTitle(survey: Survey, { trigger, roles }: Candidate): Actor[] {
  const met = roles.second?.[0], speaker = mentionsAround(survey, trigger.from)[0]
  if (survey.pack.order === 'subject-first' || !met || met.preposition !== 'with' || roles.first?.length || !speaker || speaker.to > trigger.from || !survey.mark(speaker.to, COLON) || quoteBetween(survey, speaker.to, trigger.from)) return []
  const party = speaker.party ?? speaker.person?.party
  return party && !roles.second!.some((m) => (m.party ?? m.person?.party) === party) ? [{ person: speaker.person?.name ?? null, party }] : []
}
const COLON = new Set([':'])

function quoteBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.mark(i, QUOTES)) return true
  return false
}

/** A state by its name, or its seat of power: talks there are with it, while towns host the talks of others. */
const isSeat = (m: Mention) => m.manner === 'seat' || m.manner === 'name' && m.placeId !== null

/** Whether a word of visiting stands in the sentence of an act, which is told of that visit. */
function duringVisit(survey: Survey, { trigger }: Candidate): boolean {
  const { from, to } = survey.sentenceOf(trigger.from)
  for (let i = from; i < to; i++) if (survey.formOf(i, 'visit') === 'noun') return true
  return false
}

/** Whether what is said asks or supposes ("if", "whether") before token `at`. */
function withinQuestion(survey: Survey, at: number): boolean {
  for (let i = survey.sentenceOf(at).from; i < at; i++) if (survey.is(i, 'if')) return true
  return false
}
