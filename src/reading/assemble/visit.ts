import type { VisitFact } from '../../facts/fact.ts'
import type { Candidate } from '../match.ts'
import { onlySport } from '../field.ts'
import { COMMAS } from '../marks.ts'
import { isNoun, mentionsAround, onlyFillers } from '../acting.ts'
import { likeMention, mention, type Mention } from '../mention.ts'
import { undone } from '../modality.ts'
import { isBilateral, rankParties } from '../resolve.ts'
import { asPlace } from '../place.ts'
import { wordSets, type Survey } from '../survey.ts'
import { actorsOf } from './actors.ts'
import { eventOf } from './event.ts'
import { evidenceOf } from './evidence.ts'
import { isUnnamed } from '../../world/parties.ts'

/** Visits from a candidate: one for each host that is another party than the visitors'. */
export function visitsFrom(survey: Survey, candidate: Candidate): VisitFact[] {
  // Armies, ministries and states do not visit; persons and delegations do.
  const guests = (candidate.roles.visitors ?? []).filter((m) => (m.sort === 'person' || m.sort === 'pair' && m.ofPeople || m.manner === 'official' || m.manner === 'document' && !candidate.roles.sender && !candidate.roles.inviter) && !posted(m))
  if (survey.pack.order === 'subject-first' && guests.some((m) => everDid(survey, m, candidate.trigger.from))) return []
  const visitors = actorsOf(candidate.roles.sender ? guests.map((m) => sentBy(m, candidate.roles.sender![0]!)) : guests)
  const home = visitors[0]?.party
  // Armed groups and parties of an opposition pay no visits between states.
  if (!home || isUnnamed(home) || onlySport(survey, visitors) || survey.pack.order !== 'subject-first' && notTheirs(survey, candidate, guests)) return []
  const own = [...visitors, ...actorsOf(companions(survey, candidate))].filter((v, i, all) => v.party === home && all.findIndex((x) => x.person === v.person) === i)
  const out: VisitFact[] = []
  for (const host of hostsFor(survey, candidate, home)) {
    if (survey.pack.order !== 'subject-first' && otherGoing(survey, candidate, host)) continue
    if (survey.pack.order === 'subject-first' && host.manner === 'city' && guests.every((m) => guessed(survey, m))) continue
    const event = eventOf(survey, candidate, host.party)
    if (event.modality === 'denied' && undone(survey, candidate.trigger)) continue
    const place = host.placeId ? asPlace(survey, host) : { place: event.place, placeId: event.placeId }
    const narrow = event.placeId?.startsWith(`${host.party}/`) && !host.placeId?.includes('/') ? { place: event.place, placeId: event.placeId } : place
    out.push({ kind: 'visit', visitors: own, host: host.party!, level: levelOf(survey, candidate), ...event, ...narrow, evidence: [evidenceOf(survey, candidate, [...guests, host])], confidence: 0.5, rule: candidate.frame.name })
  }
  return out
}

/** Whether the words of going cannot be said of the guests: "WHAT arrives in" names somebody else, and a participle for her is not said of a man. */
function notTheirs(survey: Survey, { trigger }: Candidate, guests: readonly Mention[]): boolean {
  if (survey.tag(trigger.from - 1, 'word', 'whatEver')?.match.prefix === 0) return true
  const { feminineTitle } = survey.pack
  if (!feminineTitle || survey.tag(trigger.from, 'word', 'headingFor')?.tag.detail !== 'hers') return false
  return guests.every((m) => m.person !== null && !survey.mentions.some((x) => x.person === m.person && x.offices.length > 0 && feminineTitle(survey.tokens.form(x.from))))
}

/** Whoever is sent without a word of whose they are ("X sent a delegation to Y"), as the sender's. */
function sentBy(m: Mention, sender: Mention): Mention {
  return m.party ?? m.person?.party ? m : likeMention(m, { party: sender.party ?? sender.person?.party ?? null })
}

/** Whether the report does not say of what party someone with a title is: they go about at home as well as abroad. */
function guessed(survey: Survey, m: Mention): boolean {
  for (let i = m.from; i < m.to; i++) if (survey.tag(i, 'party', m.party ?? undefined)) return false
  const offices = m.person?.offices ?? m.offices
  return m.sort === 'person' && !offices.some((o) => o.stated) && !(m.person && survey.knownNames.of(m.person.words))
}

/** "The first U.S. president to visit X": says who ever did, and tells of no visit. */
function everDid(survey: Survey, m: Mention, verb: number): boolean {
  return m.to === verb - 1 && survey.is(m.to, 'to') && (survey.tag(m.from - 1, 'ordinal') !== null || survey.is(m.from - 1, 'lastOne'))
}

const GOING = wordSets('travel', 'comes', 'visit', 'trip', 'arrive', 'depart', 'headingFor')

/** Whether a place belongs to another word of going than the trigger ("left the room on the way to X"), or is not where one is told to have spent the days counted. */
function otherGoing(survey: Survey, { trigger }: Candidate, host: Mention): boolean {
  for (let i = trigger.to; i < host.from; i++) if (!survey.taken(i) && (survey.isAny(i, GOING) || survey.is(i, 'addressed') && survey.is(trigger.from, 'travel'))) return true
  // "To the coast OF STATE", "moved from one club TO another": only right behind who goes does "for" lead there.
  if (host.preposition === 'for' && survey.is(trigger.from, 'travel')) for (let i = trigger.to; i < host.from; i++) if (!survey.taken(i) && !survey.mark(i, COMMAS) && !onlyFillers(survey, i, i + 1)) return true
  if (!survey.is(trigger.from, 'spends')) return false
  for (let i = host.from - 1; i >= host.from - STAY_REACH; i--) if (survey.is(i, 'stayLength')) return false
  return true
}
const STAY_REACH = 4

/** Whether someone is an ambassador: where they go in the state they are sent to is no visit of theirs. */
function posted(m: Mention): boolean {
  return m.offices.length > 0 && m.offices.every((o) => o.role === 'ambassador')
}

/** Hosts of a candidate: the places it names; where someone receives at home, the receiver's party unless a place abroad is named; else the other side of a report about two. */
function hostsFor(survey: Survey, candidate: Candidate, home: string): Mention[] {
  const { receiver, host } = candidate.roles
  const hosts = hostsOf(host ?? [], home)
  if (!receiver) return hosts.length || host ? hosts : otherSide(survey, home, candidate)
  const at = receiver.map((m) => m.party ?? m.person?.party)[0]
  if (host?.length) return hosts.filter((m) => m.party === at)
  // Whose guest someone is may not rest on a guess.
  if (survey.pack.order === 'subject-first' && receiver.every((m) => guessed(survey, m))) return []
  return at && at !== home ? [mention(candidate.trigger.from, candidate.trigger.to, { party: at })] : []
}

const REACH = 9

/** The other of the two parties that a report is about, where a named person of one pays a visit and nothing says where to. */
function otherSide(survey: Survey, home: string, { trigger, roles }: Candidate): Mention[] {
  const [first, second] = rankParties(survey)
  const nearest = Math.max(...(roles.visitors ?? []).map((m) => m.to))
  if (survey.is(trigger.from - 1, 'article') || trigger.from - nearest > REACH) return []
  if (mentionsAround(survey, trigger.from).some((m) => m.from >= trigger.to && m.from - trigger.to <= NEAR && m.placeId && m.preposition === 'to')) return []
  if (!isBilateral(survey) || !(roles.visitors ?? []).some((m) => m.person) || (home !== first && home !== second)) return []
  return [mention(trigger.from, trigger.to, { party: home === first ? second! : first! })]
}

/** Who goes along: persons of the sentence behind a word of accompanying. */
function companions(survey: Survey, { trigger }: Candidate): Mention[] {
  const sentence = survey.sentenceOf(trigger.from)
  for (let i = trigger.to; i < sentence.to; i++) if (survey.is(i, 'accompany')) return mentionsAround(survey, i).filter((m) => m.from > i && m.person !== null)
  return []
}

function hostsOf(mentions: readonly Mention[], home: string): Mention[] {
  const out: Mention[] = []
  for (const m of mentions) {
    if (!m.party || m.party === home || m.manner === 'organisation' || m.sort === 'pair') continue
    const same = out.findIndex((x) => x.party === m.party)
    if (same < 0) out.push(m)
    else if (m.manner === 'capital' || m.manner === 'city') out[same] = m
  }
  return out
}

const NEAR = 6
const NOUN_REACH = 4
const LEVEL_REACH = 16

/** Whether a word of rank, where adjectives come first, is a visit's: a word for one ends it or follows soon ("official three-day visit"), and not an official who speaks. */
function saidOfVisit(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < Math.min(survey.tokens.count, to + NOUN_REACH) && survey.tokens.kind[i] !== 2 || survey.mark(i, HYPHENS); i++) if (isNoun(survey, i, 'visit')) return true
  return to - from > 1
}
const HYPHENS = new Set(['-', '–'])

/** The level said of a visit; "unofficial" says none. */
function levelOf(survey: Survey, { trigger }: Candidate): VisitFact['level'] {
  const reach = survey.pack.order === 'subject-first' ? LEVEL_REACH : 25
  for (let i = Math.max(0, trigger.from - NEAR); i < Math.min(survey.sentenceOf(trigger.from).to, trigger.to + reach); i++) {
    const level = survey.tag(i, 'word', 'visitLevel')
    if (level && !survey.is(i - 1, 'un') && (survey.pack.order !== 'subject-first' || saidOfVisit(survey, level.match.from, level.match.to))) return level.tag.detail as VisitFact['level']
  }
  return null
}
