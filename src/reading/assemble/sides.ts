import type { Actor } from '../../facts/fact.ts'
import { acts, isVerb, listOf, mentionsAround, type Trigger } from '../acting.ts'
import { reaches } from '../clause.ts'
import type { Mention } from '../mention.ts'
import { fieldOf, isSport } from '../field.ts'
import { HINTS } from '../hints.ts'
import { isJoined } from '../joint.ts'
import { isBilateral, rankParties } from '../resolve.ts'
import { wordSets, type Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { bargaining, negotiated } from './bargain.ts'
import type { Named } from './instruments.ts'
import { leftBefore, leftOnly, LEFT_REACH } from './left-deal.ts'
import { QUOTES } from '../marks.ts'
import { isUnnamed } from '../../world/parties.ts'

/** Who binds themselves: the signatories' parties, else parties named around the instrument; the two the report is about only where it is about two, and not for a deal merely reached. */
export function sidesOf(survey: Survey, trigger: Trigger, n: Named, signatories: readonly Actor[], ranked: readonly string[]): [string[], 'signatories' | 'around' | 'own' | 'where' | 'names' | 'sentence' | 'report'] {
  const named = partiesOf(signatories)
  const around = mentionsAround(survey, trigger.from)
  if (named.length >= 2) {
    const others = around.filter((m) => m.preposition === 'with' && m.from >= (survey.pack.order === 'subject-first' ? n.to : trigger.to) && m.from <= n.to + WITH_REACH)
    return [[...new Set([...named, ...partiesOf(actorsOf(others.flatMap((m) => listOf(survey, m))))])], 'signatories']
  }
  const near = around.filter((m) => !survey.is(m.to, 'enterprise') && (m.preposition === 'between' || m.preposition === 'with' || m.sort === 'pair' || survey.pack.order !== 'subject-first' && isUnnamed(m.party) === true && membersOf(survey, m).length > SPELLED_OUT) && m.from >= Math.min(trigger.from, n.from) - 4 && m.from <= n.titleTo + 12 && (survey.pack.order === 'subject-first' || m.preposition !== 'between' || ownBetween(survey, n, m.from, true)))
  const sides = [...new Set([...named, ...partiesOf(actorsOf(near.flatMap((m) => membersOf(survey, m))))])]
  if (survey.pack.order !== 'subject-first' && withFactions(survey, trigger, n)) return [[], 'around']
  if (named.length === 1 && sides.length === 1) sides.push(...amongThem(survey, n).filter((p) => p !== sides[0]))
  if (sides.length >= 2) return [sides, 'around']
  const own = sides.length === 1 && survey.pack.order !== 'subject-first' && near.some((m) => m.preposition === 'with') && !spokenOf(survey, trigger, n, ranked, sides[0]!) ? ownSide(survey, trigger, n, sides[0]!) : null
  if (own) return [[isUnnamed(sides[0]) ? notLeaver(survey, n, own, ranked) : own, ...sides], 'own']
  const host = survey.pack.order === 'subject-first' ? null : signedWhere(survey, trigger)
  const guest = host && (sides.find((party) => party !== host.other) ?? host.own)
  if (host && guest && guest !== host.other) return [[guest, host.other], 'where']
  const byNames = survey.pack.order === 'subject-first' ? [] : sidesByNames(survey, trigger, n, sides)
  if (byNames.length === 2) return [byNames, 'names']
  if ((survey.is(trigger.from, 'reach') && survey.pack.order === 'subject-first') || survey.is(trigger.to, 'nonState') || withOthers(survey, trigger, n) || (named.length === 0 && signedByOthers(survey, trigger))) return [[], 'report']
  if (survey.pack.order !== 'subject-first' && n.instrument === 'memorandum' && n.to - n.from === 1) return [[], 'report']
  if (survey.pack.order !== 'subject-first' && named.length === 0 && survey.is(trigger.to, 'enterprise')) return [[], 'report']
  if (survey.pack.order === 'subject-first' && named.length === 0 && byFirms(survey, trigger)) return [[], 'report']
  const left = survey.pack.order === 'subject-first' ? null : sidesOfLeft(survey, trigger, n, ranked)
  if (left) return [left, 'own']
  if ((n.count === 1 || survey.pack.order !== 'subject-first') && n.title === null && survey.pack.isDefinite(survey.tokens.form(n.from)) && !countedOut(survey, n)) return [[], 'report']
  if (survey.pack.order !== 'subject-first' && (isSport(survey) || named.length === 0 && othersTold(survey, trigger))) return [[], 'report']
  if (survey.pack.order !== 'subject-first') { const two = twoOfSentence(survey, trigger, survey.is(trigger.from, 'reach') ? n : null); if (two) return [two, 'sentence'] }
  if (survey.pack.order === 'subject-first' && (isSport(survey) || fieldOf(survey).business > 0)) return [[], 'report']
  // A deal merely reached in a sentence that names neither of the two may be anybody's.
  if (survey.pack.order !== 'subject-first' && trigger.form === 'noun' && survey.is(trigger.from, 'reach') && !around.some((m) => ranked.slice(0, 2).includes(m.party ?? m.person?.party ?? ''))) return [[], 'report']
  if (!isBilateral(survey) || survey.pack.order !== 'subject-first' && namesThird(survey, trigger, ranked)) return [[], 'report']
  return [sides.length === 0 || ranked.slice(0, 2).includes(sides[0]!) ? [...ranked.slice(0, 2)] : [], 'report']
}

/** "A number of the agreements": what is counted so is told anew, whatever its article. */
function countedOut(survey: Survey, n: Named): boolean {
  return n.count === null && [1, 2].some((back) => survey.tag(n.from - back, 'word', 'numberOf')?.match.to === n.from)
}

const AMONG_REACH = 14

/** States that a report counts up as some of those with whom something was signed ("with ten states, AMONG THEM A, B and C"). */
function amongThem(survey: Survey, n: Named): string[] {
  if (survey.pack.order === 'subject-first') return []
  for (let i = n.to; i < Math.min(survey.sentenceOf(n.from).to, n.titleTo + AMONG_REACH); i++) {
    if (!survey.is(i, 'countsUp')) continue
    const first = mentionsAround(survey, n.from).find((m) => m.from > i && m.from - i <= 2 && m.placeId !== null && !m.preposition)
    if (first) return partiesOf(actorsOf(listOf(survey, first)))
  }
  return []
}

const SPELLED_REACH = 8
/** A group that the report counts up into more states than this stands for those who signed, behind whatever word. */
const SPELLED_OUT = 2

/** The list that a mention heads; a group of states in it gives way to those that the report counts up right behind it ("the six powers (A, B and C)", "the five states, which are A, B and C, besides D"). */
export function membersOf(survey: Survey, m: Mention): Mention[] {
  const all = listOf(survey, m)
  const group = all.find((one) => isUnnamed(one.party))
  if (!group) return all
  const around = mentionsAround(survey, group.from)
  for (let i = group.to; i < Math.min(survey.sentenceOf(group.from).to, group.to + SPELLED_REACH); i++) {
    const apposed = i === group.to && around.some((one) => one.from === i && one.placeId !== null && !one.preposition)
    if (!survey.mark(i, COUNTING) && !survey.is(i, 'countsUp') && !apposed) continue
    const first = around.find((one) => one.from >= i && one.from - i <= 2 && one.placeId !== null)
    const states = first ? listOf(survey, first).filter((one) => one.from >= first.from && one.party && one.placeId !== null) : []
    if (states.length < 2) continue
    const last = states.at(-1)!
    const besides = around.filter((one) => one.from > last.to && one.from - last.to <= SPELLED_REACH && one.placeId !== null && survey.is(one.from - 2, 'besides'))
    return [...all.filter((one) => one !== group), ...states, ...besides]
  }
  return all
}
const COUNTING = new Set(['(', ')', ':', '،', ',', '-', '–'])

/** Whether a sentence names a party beside the two that the report is about: then what it tells need not be theirs. */
function namesThird(survey: Survey, trigger: Trigger, ranked: readonly string[]): boolean {
  return mentionsAround(survey, trigger.from).some((m) => (m.sort === 'pair' ? m.members : [m]).some((one) => { const party = one.party ?? one.person?.party; return party !== null && party !== undefined && !ranked.slice(0, 2).includes(party) }))
}

const FIRM_REACH = 10

/** Whether factions in a sentence, or a firm shortly before its trigger, may be those who sign. */
function othersTold(survey: Survey, trigger: Trigger): boolean {
  const { from } = survey.sentenceOf(trigger.from)
  for (let i = from; i < trigger.from; i++) if (!survey.taken(i) && (survey.is(i, 'faction') || trigger.from - i <= FIRM_REACH && survey.is(i, 'enterprise'))) return true
  return false
}

const FACTION_REACH = 10

/** Whether a deal is told of with factions, an opposition or companies as a side: then it is not one between the states around. */
function withFactions(survey: Survey, trigger: Trigger, n: Named): boolean {
  return survey.isWithin('faction', trigger.from, Math.min(trigger.from, n.from) - FACTION_REACH, Math.max(trigger.to, n.titleTo) + FACTION_REACH)
}

/** The two states that a sentence names in any way, where it names just two; not by a city where something is, nor in what a deal merely reached is about. */
function twoOfSentence(survey: Survey, trigger: Trigger, reached: Named | null): string[] | null {
  const named = new Set<string>()
  if (mentionsAround(survey, trigger.from).some((m) => m.manner === 'organisation' && m.preposition !== 'with' && m.from > trigger.from)) return null
  for (const m of mentionsAround(survey, trigger.from).filter((one) => !(reached && one.from >= reached.to && one.from < reached.titleTo) && !((one.manner === 'city' || one.manner === 'capital') && one.preposition === 'in' || survey.is(one.from - 1, 'capitalCity')))) for (const one of m.sort === 'pair' ? m.members : [m]) { const party = one.party ?? one.person?.party; if (party) named.add(party) }
  return named.size === 2 ? [...named] : null
}

const NAME_REACH = 9

/** The two states that enterprises sign for, each by an adjective or a city within its name: one on each side of "with", or joined by "between". */
function sidesByNames(survey: Survey, trigger: Trigger, n: Named, known: readonly string[]): string[] {
  const sentence = survey.sentenceOf(trigger.from)
  const out = [...known]
  // Where an enterprise works is no name of it.
  const where = mentionsAround(survey, trigger.from).filter((m) => m.preposition === 'in' && m.placeId !== null)
  let enterprise = false, joined = false
  for (let i = Math.max(sentence.from, trigger.from - NAME_REACH); i < Math.min(sentence.to, n.titleTo + NAME_REACH + NEAR); i++) {
    if (i >= n.from && i < n.to) continue
    if (survey.is(i, 'enterprise') || quotedShortly(survey, i)) { joined ||= enterprise; enterprise = true }
    if (survey.isAny(i, JOINING_SIDES)) joined = true
    const party = survey.tag(i, 'party') ?? survey.tag(i, 'city')
    const id = party?.tag.sort === 'city' ? party.tag.party : party?.tag.value
    if (party && id && !party.tag.doubtful && party.tag.detail !== 'organisation' && !out.includes(id) && !where.some((m) => i >= m.from && i < m.to)) out.push(id)
  }
  return enterprise && joined && out.length === 2 ? out : []
}

const JOINING_SIDES = wordSets('with', 'between', 'and')

/** Whether a quotation mark opens a name: another follows within a few words, and no verb between. */
function quotedShortly(survey: Survey, at: number): boolean {
  if (!survey.mark(at, QUOTES)) return false
  for (let i = at + 1; i <= at + QUOTED_NAME && i < survey.tokens.count && !isVerb(survey, i); i++) if (survey.mark(i, QUOTES)) return i > at + 1
  return false
}
const QUOTED_NAME = 6

/** Whether a verb of signing is followed by a subject that nothing knows: a company, an authority, a name in quotation marks. */
function signedByOthers(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || (trigger.form !== 'past' && trigger.form !== 'present') || trigger.to >= survey.tokens.count) return false
  return survey.mark(trigger.to, QUOTES) || survey.is(trigger.to, 'nonState') || (survey.tokens.kind[trigger.to] === 0 && !survey.known(trigger.to) && !survey.taken(trigger.to) && !survey.dates.some((d) => trigger.to >= d.from && trigger.to < d.to))
}

/** Whether someone only speaks of a deal that is known, signed with one who need not be the other side of his: it is what his clause is about, and the report is not about the two. */
function spokenOf(survey: Survey, trigger: Trigger, n: Named, ranked: readonly string[], other: string): boolean {
  if (trigger.form !== 'word' || !survey.pack.isDefinite(survey.tokens.form(n.from)) || leftOrHeld(survey, n)) return false
  return !(isBilateral(survey) && ranked.slice(0, 2).includes(other))
}

const WHERE_REACH = 8

/** "X went to Y, where he signed": who came, and whose land or capital it is that the clause of signing is told of. */
function signedWhere(survey: Survey, trigger: Trigger): { own: string; other: string } | null {
  const around = mentionsAround(survey, trigger.from)
  for (let i = trigger.from - 1; i >= Math.max(survey.sentenceOf(trigger.from).from, trigger.from - WHERE_REACH); i--) {
    if (!survey.is(i, 'whereupon')) continue
    const host = around.find((m) => (m.to === i || m.to === i - 1) && (m.preposition === 'in' || m.preposition === 'to') && (m.manner === 'name' || m.manner === 'capital') && m.party)
    const own = around.find((m) => m.to <= i && acts(m) && !m.preposition && m.head === m && m.manner !== 'capital')
    const party = own?.party ?? own?.person?.party ?? (own?.members.length === 1 ? own.members[0]!.party : null)
    return host && party ? { own: party, other: host.party! } : null
  }
  return null
}

/** Whose a deal signed on a day is that somebody leaves, keeps or breaks, and that names no side: who does so, and the state of its adjective ("the Iranian deal signed in 2015"), or the other of the two that the report is about. */
function sidesOfLeft(survey: Survey, trigger: Trigger, n: Named, ranked: readonly string[]): string[] | null {
  if (trigger.form !== 'word' || !survey.pack.isDefinite(survey.tokens.form(n.from)) || !survey.dates.some((d) => d.from >= trigger.to && d.from - trigger.to <= NEAR)) return null
  const named = survey.tag(n.to, 'party') ?? survey.tag(n.to + 1, 'party')
  const adjective = named?.tag.detail === 'adjective' ? named.tag.value : null
  const own = ownSide(survey, trigger, n, adjective ?? '')
  const two = isBilateral(survey) ? ranked.slice(0, 2) : []
  if (!own || own === adjective || !leftOrHeld(survey, n) && !(two.includes(own) && adjective !== null && two.includes(adjective))) return null
  const both = twoOfSentence(survey, trigger, null)
  return adjective ? [own, adjective] : two.includes(own) && both !== null && both.every((party) => two.includes(party)) ? [...two] : null
}

/** Whose instrument with another it is, where the clause does not say: that of whoever acts last before it, or "his country". */
function ownSide(survey: Survey, trigger: Trigger, n: Named, other: string): string | null {
  const { index } = survey.sentenceOf(trigger.from)
  const nearest = survey.mentionsIn(index).findLast((m) => (acts(m) && !m.preposition || m.manner === 'own') && m.manner !== 'organisation' && m.to <= Math.min(trigger.from, n.from) && (m.party ?? m.person?.party) && (m.head.party ?? m.party ?? m.person?.party) !== other)
  const party = nearest?.head.party ?? nearest?.party ?? nearest?.person?.party ?? null
  return party !== other ? party : null
}

const WITH_REACH = 3
const OTHERS = 10

const JOINED_REACH = 5

/** Whose an instrument is that only its day and the other side tell ("the 1978 accord with Y"), or in a report about two its day alone ("today's agreement"), where subjects come first. */
function sidesOfDated(survey: Survey, n: Named): [string[], 'with'] {
  const dated = survey.dates.some((d) => d.to <= n.before && n.before - d.to <= 2 && d.from >= n.before - DATED_REACH)
  const other = mentionsAround(survey, n.from).find((m) => m.from >= n.to && m.from - Math.max(n.to, n.titleTo) <= 3 && m.preposition === 'with' && m.party && !survey.is(m.to, 'enterprise'))
  if (other) { const own = ownSide(survey, { from: n.before, to: n.to, form: 'noun', prefix: 0, count: 1 }, n, other.party!); if (own) return [[own, other.party!], 'with'] }
  return [dated && n.count === 1 && isBilateral(survey) && fieldOf(survey).business === 0 ? rankParties(survey).slice(0, 2) : [], 'with']
}
const DATED_REACH = 6

/** Whether a firm, a university or the like is named before a verb of signing whose subject is no party. */
function byFirms(survey: Survey, trigger: Trigger): boolean {
  for (let i = survey.sentenceOf(trigger.from).from; i < trigger.from; i++) if (survey.is(i, 'enterprise') || survey.is(i, 'nonState')) return true
  return false
}

/** Whether an instrument is signed with, or between, someone that nothing knows as a party: a company, a faction, a court. */
function withOthers(survey: Survey, trigger: Trigger, n: Named): boolean {
  if (survey.pack.order !== 'subject-first') for (let i = trigger.to; i < n.from; i++) if (survey.is(i, 'with') && !mentionsAround(survey, i).some((m) => m.from > i && m.from - i <= 3 && m.preposition === 'with')) return true
  const end = Math.min(survey.sentenceOf(trigger.from).to, Math.max(trigger.to, n.titleTo) + OTHERS)
  for (let i = trigger.to; i < end; i++) {
    if (survey.mark(i, STOPPING)) return false
    if ((survey.is(i, 'with') || survey.is(i, 'between')) && !survey.mentionsIn(survey.sentenceOf(i).index).some((m) => m.from > i && m.from - i <= 3 && !(survey.pack.order === 'subject-first' && (m.manner === 'adjective' || survey.is(m.to, 'enterprise'))))) return true
  }
  return false
}

const STOPPING = new Set(['،', ',', '.', '؛', ':'])

const FAR = 10

/** Parties of an instrument that no verb of signing tells of: joined by "between" behind it, two adjectives right behind it, or one behind "with" where the other is told by its leaving it, or by acting under it. */
export function partiesAround(survey: Survey, n: Named): [string[], 'between' | 'pair' | 'owners' | 'adjectives' | 'with' | 'issued'] {
  const sentence = survey.sentenceOf(n.from)
  const subjectFirst = survey.pack.order === 'subject-first'
  if (!subjectFirst && withFactions(survey, { from: n.from, to: n.to, form: 'noun', prefix: 0, count: 1 }, n)) return [[], 'between']
  const between = mentionsAround(survey, n.from).find((m) => m.from >= n.to && m.from < Math.min(sentence.to, Math.max(n.titleTo, n.to) + FAR) && m.preposition === 'between' && m.head === m && m.sort !== 'pair' && reaches(survey, n.to, m.from) && (subjectFirst || ownBetween(survey, n, m.from)))
  if (between) return [partiesOf(actorsOf(membersOf(survey, between).filter((m) => m.manner !== 'own'))), 'between']
  const owners = survey.pack.titles.possessive ? mentionsAround(survey, n.from).find((m) => m.sort === 'pair' && m.to <= n.before && m.to >= n.before - (subjectFirst && isJoined(survey, m) ? JOINED_REACH : 2)) : undefined
  if (owners) return [partiesOf(actorsOf([owners])), 'owners']
  const adjectives = subjectFirst ? looseAdjectives(survey, n.to) : adjectivesBehind(survey, n.to)
  if (new Set(adjectives).size > 1) return [[...new Set(adjectives)], 'adjectives']
  if (subjectFirst) return sidesOfDated(survey, n)
  const near = mentionsAround(survey, n.from).filter((m) => m.from >= n.to && m.from <= Math.max(n.titleTo, n.to) + NEAR && reaches(survey, n.to, m.from))
  const pair = near.find((m) => m.sort === 'pair' && m.preposition === 'between' && ownBetween(survey, n, m.from))
  if (pair) return [partiesOf(actorsOf([pair])), 'pair']
  const issuers = n.instrument === 'declaration' ? issuersOf(survey, n, near) : []
  if (issuers.length > 1) return [issuers, 'issued']
  const other = near.find((m) => m.preposition === 'with' && m.party && m.manner !== 'own' && !instrumentBetween(survey, Math.max(n.to, n.from + 1), m.from))
  const own = other && (negotiated(survey, n) && !(n.title === null && survey.pack.isDefinite(survey.tokens.form(n.from))) || leftOrHeld(survey, n) && !leftOnly(survey, n)) ? ownSide(survey, { from: n.before, to: n.to, form: 'noun', prefix: 0, count: 1 }, n, other.party!) : null
  return own ? [[own, other!.party!], 'with'] : [bargaining(survey, n), 'with']
}

const NEAR = 4
const ADJECTIVES = 4

/** Whose joint statement it is: those who speak in it; two behind "of" or "by", or one behind "with" and whoever the sentence is about. */
function issuersOf(survey: Survey, n: Named, near: readonly Mention[]): string[] {
  const telling = survey.is(n.before - 1, 'in') ? survey.tellings?.bySentence[survey.sentenceOf(n.from).index]!.find((t) => t.verb.at < n.before || t.verb.at === n.to) : undefined
  const both = telling ? partiesOf(actorsOf(telling.speakers)) : []
  if (both.length > 1) return both
  const by = near.find((m) => ISSUING.has(m.preposition) && m.head === m)
  if (!by) return []
  const parties = partiesOf(actorsOf(listOf(survey, by)))
  if (parties.length > 1 || by.preposition !== 'with') return parties
  const own = mentionsAround(survey, n.from).find((m) => m.to <= n.before && acts(m) && !m.preposition && (m.party ?? m.person?.party))
  const party = own?.party ?? own?.person?.party
  return party && parties.length === 1 && party !== parties[0] ? [party, parties[0]!] : []
}
const ISSUING = new Set(['by', 'of', 'for', 'with'])

/** Parties of the adjectives within a few words behind an instrument. */
function looseAdjectives(survey: Survey, from: number): string[] {
  const out: string[] = []
  for (let i = from; i < from + ADJECTIVES; i++) {
    const party = survey.tag(i, 'party')
    if (party?.tag.detail === 'adjective') out.push(party.tag.value)
  }
  return out
}

/** Parties of the adjectives behind an instrument, one on the other with nothing but a hyphen, a conjunction or quotation marks between; what else it is called may stand before them. */
function adjectivesBehind(survey: Survey, from: number): string[] {
  const out: string[] = []
  let at = from
  while (at < from + ADJECTIVES && !survey.tag(at, 'party') && survey.tokens.kind[at] === 0 && !survey.tag(at, 'instrument')) at++
  for (; at < survey.tokens.count; at++) {
    if (survey.mark(at, JOINING)) continue
    const party = survey.tag(at, 'party')
    if (party?.tag.detail !== 'adjective' || party.match.prefix & ~survey.pack.clitics.and) break
    out.push(party.tag.value)
    at = party.match.to - 1
  }
  return out
}
const JOINING = new Set(['-', '–', '—', '/', '"', '“', '«'])

/** Whether "between" at token `at` belongs to an instrument: no tie, relation or body that stands behind its title is between them instead; nor talks, unless the instrument may come of them. */
function ownBetween(survey: Survey, n: Named, at: number, fromTalks = false): boolean {
  let from = n.titleTo
  // "A treaty of friendship and peace": what the instrument is called by.
  if (from === n.to) while (from < at && from - n.to < NAME_TIES && survey.tokens.kind[from] === 0 && !survey.pack.isDefinite(survey.tokens.form(from)) && !survey.is(from, 'about') && !survey.is(from, 'meetingNoun')) from++
  for (let i = from; i < at; i++) if (survey.is(i, 'tie') || (!fromTalks && survey.is(i, 'meetingNoun')) || survey.tag(i, 'relation') || survey.tag(i, 'measure') || survey.tag(i, 'body')) return false
  return true
}

const NAME_TIES = 3

/** Whether the words before an instrument say that someone leaves it, or acts under it: who does is a party to it. */
function leftOrHeld(survey: Survey, n: Named): boolean {
  if (survey.is(n.before - 1, 'byVirtue') || survey.is(n.before - 2, 'byVirtue')) return !survey.pack.isDefinite(survey.tokens.form(n.from))
  return leftBefore(survey, n) || survey.isWithin('keeping', n.from, n.before - LEFT_REACH, n.before)
}

/** Who signed with a group of powers: not who leaves the deal, who may be of the group, but the next that the report is about. */
function notLeaver(survey: Survey, n: Named, own: string, ranked: readonly string[]): string {
  return leftBefore(survey, n) ? ranked.find((party) => party !== own && !isUnnamed(party)) ?? own : own
}

/** Whether another instrument is named between two tokens: what stands behind it is its own. */
function instrumentBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.hints[i]! & HINTS.instrument && survey.tag(i, 'instrument') && !survey.is(i, 'noInstrument')) return true
  return false
}
