import type { Mention } from './mention.ts'
import type { Trigger } from './acting.ts'
import { reaches } from './clause.ts'
import { mentionsAround } from './acting.ts'
import { SPEECH_OPENS } from './marks.ts'
import { modalityOf } from './modality.ts'
import { wordSets, type Survey } from './survey.ts'

/** Written form and key of a place. */
export interface Place { place: string | null; placeId: string | null }
const NOWHERE: Place = { place: null, placeId: null }

/** A place as a fact shows it. */
export function asPlace(survey: Survey, m: Mention): Place {
  if (!m.placeId) return NOWHERE
  return { place: survey.pack.bare(survey.tokens.written(m.from, m.to), m.prefix), placeId: m.placeId }
}

/** Where an act takes place: a city or country behind "in" or "to" in its sentence, behind the trigger first, cities before countries. `ahead` is whether it is still to come, and so not where it was spoken of. */
export function placeOf(survey: Survey, trigger: Trigger, within: string | null = null, ahead = false): Place {
  const fit = mentionsAround(survey, trigger.from).filter((m) => m.placeId && m.manner !== 'adjective' && (!within || m.party === within) && (['in', 'to', 'by'].includes(m.preposition) && governs(survey, m) && !presides(survey, m) && !ofTopic(survey, trigger.to, m) || appositive(survey, m) || hosting(survey, m)) && ofAct(survey, trigger, m))
  const behind = fit.filter((m) => m.from >= trigger.to)
  // Where the subject comes first, the place that the clause itself gives behind "in" comes before cities elsewhere.
  const own = survey.pack.order === 'subject-first' ? behind.filter((m) => m.preposition === 'in' && reaches(survey, trigger.to, m.from)) : []
  if (own.length) return asPlace(survey, own.find((m) => m.manner === 'capital' || m.manner === 'city') ?? own[0]!)
  const before = fit.filter((m) => m.to <= trigger.from).reverse()
  const order = before.length && ahead && ofTalksHeld(survey, trigger) ? behind : [...behind, ...before]
  const city = order.find((m) => m.manner === 'capital' || m.manner === 'city')
  const chosen = city ?? order[0]
  return chosen ? asPlace(survey, chosen) : NOWHERE
}

/** Whether a place can be that of an act by where it stands: behind it in its own clause; before it, a city, or where someone goes for it, with no speech begun between. What lies past that is where something else is or goes on. */
function ofAct(survey: Survey, trigger: Trigger, m: Mention): boolean {
  if (survey.pack.order === 'subject-first') return true
  if (m.from >= trigger.to) return reaches(survey, trigger.to, m.from) && !speechBegun(survey, trigger.to, m.from)
  return (m.placeId!.includes('/') || m.preposition === 'to' && trigger.from - m.to <= BESIDE) && !speechBegun(survey, m.to, trigger.from)
}
const BESIDE = 2

/** Whether "that", a colon or a quotation mark stands between two tokens, the mark before a name that is quoted aside. */
function speechBegun(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.mark(i, SPEECH_OPENS) ? i < to - 1 : survey.is(i, 'that') && !survey.taken(i)) return true
  return false
}

const TALKS = wordSets('meetingNoun', 'meet')

/** Whether a place before an act still to come is where talks were held at which it came up ("at talks in TOWN they agreed to hold a summit"). */
function ofTalksHeld(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first') return false
  for (let i = survey.sentenceOf(trigger.from).from; i < trigger.from; i++) {
    if (survey.taken(i) || !survey.isAny(i, TALKS)) continue
    const word = survey.tag(i, 'word', 'meetingNoun') ?? survey.tag(i, 'word', 'meet')!
    if (word.match.to <= trigger.from && modalityOf(survey, { from: i, to: word.match.to, form: word.tag.form ?? 'noun', prefix: word.match.prefix, count: 1 }, null) === 'happened') return true
  }
  return false
}

const DEAL_REACH = 10

/** Where an instrument is signed, where verbs come first: "to" leads to whom something goes and not to where, and of a deal only spoken of ("the deal signed with X") what stands before it is another act's place. */
export function placeOfDeal(survey: Survey, trigger: Trigger): Place {
  if (survey.pack.order === 'subject-first') return placeOf(survey, trigger)
  const place = placeOf(survey, trigger)
  const m = place.placeId === null ? undefined : mentionsAround(survey, trigger.from).find((one) => one.placeId === place.placeId)
  if (!m) return place
  const behind = m.from >= trigger.to
  if (behind && m.preposition === 'to' || trigger.form === 'word' && (!behind || m.from - trigger.to > DEAL_REACH)) return NOWHERE
  return place
}

/** Where a body sits: the bodies of the United Nations in a town, so that a state behind "in" is what they sit about, where verbs come first. */
export function placeOfSitting(survey: Survey, trigger: Trigger, organisation: string | undefined): Place {
  const place = placeOf(survey, trigger)
  return organisation === 'UN' && survey.pack.order !== 'subject-first' && place.placeId !== null && !place.placeId.includes('/') ? NOWHERE : place
}

/** Whether a place is the subject of a verb of hosting right before it: "Ankara saw talks". */
function hosting(survey: Survey, m: Mention): boolean {
  return !m.preposition && m.placeId !== null && survey.is(m.from - 1, 'hosting')
}

/** Whether a place stands for a state that presides, takes part or calls ("under the presidency of STATE"), where prepositions may be cut off a word's front. */
function presides(survey: Survey, m: Mention): boolean {
  return survey.pack.order !== 'subject-first' && m.preposition === 'by' && !(m.head.prefix & survey.pack.clitics.by)
}

/** Whether a state named behind an act is where what it is about goes on ("sat to discuss the war IN STATE"), and not where it was. */
function ofTopic(survey: Survey, from: number, m: Mention): boolean {
  if (survey.pack.order === 'subject-first' || m.placeId?.includes('/') && m.manner === 'capital') return false
  for (let i = from; i < m.from; i++) if (!survey.taken(i) && (survey.is(i, 'topic') || survey.is(i, 'discuss') && survey.formOf(i, 'discuss') === 'noun' || survey.is(i, 'talksOver'))) return true
  return false
}

/** Whether a preposition stands right before a place, or only a word for a place between: "in the case of TOWN" is no place of an act. */
function governs(survey: Survey, m: Mention): boolean {
  if (m.prefix !== 0 || m.head !== m || survey.pack.order === 'subject-first') return true
  const before = m.from - 1
  return survey.known(before) !== undefined || survey.tokens.kind[before] !== 0
}

/** "In the capital ASTANA", "in the city of X": a place word stands between preposition and name. */
function appositive(survey: Survey, m: Mention): boolean {
  for (let i = m.from - 1; i >= m.from - 3 && i >= 0; i--) if (survey.is(i, 'capitalCity')) return survey.is(i - 1, 'in') || survey.is(i - 1, 'to') || (survey.tag(i, 'word', 'capitalCity')!.match.prefix & (survey.pack.clitics.by | survey.pack.clitics.for)) !== 0
  return false
}
