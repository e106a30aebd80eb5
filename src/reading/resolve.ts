import type { Mention, Office } from './mention.ts'
import type { Survey } from './survey.ts'
import { lastInstitution, lastOfficial, ofNobody, ofWhomBehind, openingSubject, sameInstitution, sameNoun, sameOfficial, sameOrganisation, withinWhom } from './institutions.ts'
import { acts, isNoun } from './acting.ts'
import { dropOffices, OF_STATES, ownerParty } from './owners.ts'
import { groupBefore, ownMembers, resolvePair } from './pair.ts'
import { hostMet } from './met-abroad.ts'
import { eachBefore, prepositionBefore } from './preposition.ts'
import { holder, unnamed } from './unnamed.ts'
import { isState, isUnnamed } from '../world/parties.ts'

/** Whether a report is about two parties: no third is named half as much as the second. */
export function isBilateral(survey: Survey): boolean {
  const ranking = rankingOf(survey)
  return ranking.length >= 2 && (ranking[2]?.[1] ?? 0) * 2 <= ranking[1]![1]
}

/** Which parties a report is about: how often each is named, most first; the title and the first sentences weigh more. */
export function rankParties(survey: Survey): string[] {
  return rankingOf(survey).map(([party]) => party)
}

/** Parties with their weights, most first; kept once the mentions are settled. */
function rankingOf(survey: Survey): readonly (readonly [party: string, weight: number])[] {
  if (survey.ranking) return survey.ranking
  const ranking = [...weighParties(survey)].sort((a, b) => b[1] - a[1])
  if (survey.weights) survey.ranking = ranking
  return ranking
}

/** How often a report names each party; the title and the first sentences weigh more. */
export function weighParties(survey: Survey): Map<string, number> {
  if (survey.weights) return survey.weights
  const weight = new Map<string, number>()
  for (const m of survey.mentions) {
    const parties = m.sort === 'pair' && !m.ofPeople ? ownMembers(m).map((x) => x.party) : [m.party]
    if (m.manner === 'organisation') continue
    const sentence = survey.sentenceOf(m.from)
    for (const party of parties) if (party) weight.set(party, (weight.get(party) ?? 0) + (sentence.index === 0 ? 3 : sentence.index < 3 ? 2 : 1))
  }
  return weight
}

/** Answers who: gives each mention its preposition and list, its person and its party. */
export function resolveWho(survey: Survey): void {
  link(survey)
  const ranked = rankParties(survey)
  for (const [i, m] of survey.mentions.entries()) {
    if (m.manner === 'pronoun') antecedentOf(survey, i)
    else if (m.manner === 'own' && m.sort === 'person') counterpart(survey, i, ranked)
    else if (m.sort === 'person' && !m.person && m.offices.length) unnamed(survey, i)
  }
  const subjectFirst = survey.pack.order === 'subject-first'
  const first = subjectFirst ? survey.mentions.findIndex((m) => !survey.sentenceOf(m.from).title) : 0
  // Where subjects come first the title is resolved last.
  for (let k = 0; k < survey.mentions.length; k++) {
    const i = (k + Math.max(0, first)) % survey.mentions.length
    const m = survey.mentions[i]!
    if (subjectFirst && m.sort === 'party' && !m.party && survey.is(m.from, 'nonState')) continue
    groupBefore(survey, i)
    if (m.sort === 'person') partyOfPerson(survey, i, ranked)
    else if (m.manner === 'organisation') m.party ??= survey.mentions.slice(0, i).findLast((b) => (b.manner === 'organisation' || b.manner === 'official' && b.sort === 'party') && b.party && !isState(b.party) && !isUnnamed(b.party))?.party ?? null
    else if (m.sort === 'party' && !m.party && survey.is(m.from, 'delegation') && !survey.pack.isDefinite(survey.tokens.form(m.from))) continue
    else if (m.sort === 'party' && subjectFirst && !m.party && (m.manner === 'institution' || m.manner === 'official')) m.party = sameInstitution(survey, i) ?? lastOfficial(survey, i) ?? ranked[0] ?? null
    else if (m.manner === 'institution' && survey.is(m.from, 'againNoun')) m.party ??= m.to - m.from > 1 ? sameInstitution(survey, i) : sameNoun(survey, i)
    else if (m.sort === 'party' && m.manner === 'institution' && !m.party) m.party = sameInstitution(survey, i) ?? ofWhomBehind(survey, i) ?? sameNoun(survey, i) ?? openingSubject(survey, i) ?? guessed(m, lastInstitution(survey, i) ?? ranked[0] ?? null)
    else if (m.sort === 'party' && m.manner === 'official' && !m.party) m.party = withinWhom(survey, i) ?? ofWhomBehind(survey, i) ?? (ofNobody(survey, i) ? null : sameInstitution(survey, i) ?? ofWhomBehind(survey, i) ?? sameOfficial(survey, i) ?? openingSubject(survey, i) ?? guessed(m, nearParty(survey, i, false) ?? ranked[0] ?? null))
    else if (m.sort === 'party' && !m.party && m.manner !== 'document') m.party = sameOrganisation(survey, i) ?? nearParty(survey, i, m.manner === 'own') ?? (m.manner === 'own' ? null : ranked[0] ?? null)
    else if (m.sort === 'pair') resolvePair(survey, i, ranked, isBilateral(survey))
  }
}

/** Marks a mention whose party is only the likeliest. */
function guessed(m: Mention, party: string | null): string | null {
  m.guessed = true
  return party
}

/** Prepositions before mentions, and lists of mentions joined by "and" or commas. */
function link(survey: Survey): void {
  const { tokens, pack, mentions } = survey
  const { clitics } = pack
  for (const [i, m] of mentions.entries()) {
    if (m.manner === 'pronoun') continue
    m.preposition = m.prefix & clitics.for ? 'for' : m.prefix & clitics.by ? 'by' : m.prefix & clitics.as ? 'as' : prepositionBefore(survey, m.from, mentions[i - 1]?.to ?? 0)
    const before = mentions[i - 1]
    if (!m.preposition && before && inCapital(survey, before, m)) m.preposition = governing(survey, before.from - 1, mentions[i - 2]?.to ?? 0)
    const aside = before?.preposition === 'between' ? sideEnd(survey, before.to) : before?.to ?? 0
    if (before?.preposition === 'between' && m.preposition === 'between' && m.from - aside <= 2 && before.sort !== 'pair') { m.head = before.head; continue }
    if (before && m.sort === 'person' && before.sort === 'person' && !m.preposition && m.from - before.to === 1 && survey.mark(before.to, DASHES) && survey.is(before.from - 1, 'meetingNoun')) { m.head = before.head; continue }
    if (!before || m.preposition && !(m.prefix & clitics.and)) continue
    const start = pack.articles?.has(tokens.form(m.from - 1)) ? m.from - 1 : m.from
    const each = eachBefore(survey, start, aside) === 'joined'
    const gap = start - aside - (each ? 2 : 0)
    const comma = gap === 1 && survey.mark(aside, pack.titles.marks)
    const joined = each || (m.prefix & clitics.and) !== 0 || survey.is(start - 1, 'and')
    if (m.manner === 'adjective' || survey.sentenceOf(m.from) !== survey.sentenceOf(before.from)) continue
    if (joined && (gap === 0 || comma || (gap === 1 && survey.is(aside, 'and'))) || (comma && !(before.placeId && m.sort === 'person') && listGoesOn(survey, i))) {
      m.head = before.head
      m.preposition = before.preposition
    }
  }
}

/** Where "on the one side" ends behind one of two sides ("between X on the one side and Y on the other"); the token itself where it does not stand there. */
function sideEnd(survey: Survey, at: number): number {
  return survey.tag(at, 'word', 'oneSide')?.match.to ?? at
}

/** Whether a city is named behind the word for a capital and its state's adjective ("the Danish capital Copenhagen"). */
function inCapital(survey: Survey, before: Mention, m: Mention): boolean {
  return m.placeId !== null && before.manner === 'adjective' && before.to === m.from && before.party === m.party && survey.is(before.from - 1, 'capitalCity')
}

/** The preposition of a word at token `at`: cut off its front, or before it. */
function governing(survey: Survey, at: number, least: number): string {
  const { clitics } = survey.pack
  const prefix = survey.known(at)?.[0]?.prefix ?? 0
  return prefix & clitics.for ? 'for' : prefix & clitics.by ? 'in' : prepositionBefore(survey, at, least)
}

const DASHES = new Set(['-', '–', '—'])

/** Whether a comma before mention `i` is one of a list: a later neighbour is joined by "and". */
function listGoesOn(survey: Survey, i: number): boolean {
  const { mentions, pack } = survey
  for (let k = i; k < mentions.length - 1 && k < i + 12; k++) {
    const next = mentions[k + 1]!
    const start = pack.articles?.has(survey.tokens.form(next.from - 1)) ? next.from - 1 : next.from
    const gap = start - mentions[k]!.to
    const word = gap > 0 && gap <= 2 && survey.is(start - 1, 'and')
    if ((gap > 1 && !word) || next.preposition) return false
    if (gap <= 1 && ((next.prefix & pack.clitics.and) !== 0) || word) return next.sort === mentions[i]!.sort
    if (gap !== 1 || !survey.mark(mentions[k]!.to, pack.titles.marks)) return false
  }
  return false
}

const copied = (o: Office, party: string | null, at: Mention): Office => ({ role: o.role, portfolio: o.portfolio, party, former: false, from: at.from, to: at.to, stated: false })

/** "His counterpart": holds for another party the office of the one last named with an office. */
function counterpart(survey: Survey, i: number, ranked: string[]): void {
  const m = survey.mentions[i]!
  const order = survey.mentions.slice(Math.max(0, i - 12), i).reverse().filter((b) => b.sort === 'person')
  const spoken = pronounSubject(survey, m)
  for (const before of [...(spoken ? [spoken] : []), ...order.filter((b) => !b.preposition && survey.sentenceOf(b.from) === survey.sentenceOf(m.from)), ...order]) {
    const offices = before.offices.length ? before.offices : before.person?.offices ?? []
    const main = offices.find((o) => !o.former)
    if (!main || (m.party && before.person?.party === m.party)) continue
    const own = before.person?.party ?? before.party
    // Counterparts whose states are not said may be anyone's.
    if (!m.party && survey.tag(m.from, 'word', 'counterpart')?.tag.detail === 'several') break
    m.party ??= m.person?.party ?? ranked.find((p) => p !== own) ?? null
    m.offices = [copied(main, m.party, m)]
    m.manner = 'official'
    if (m.person) m.person.offices.push(...m.offices)
    else m.person = holder(survey, m.offices[0]!, m.party)
    return
  }
  m.manner = 'official'
}

/** Whom the pronoun means that opens a mention's sentence, where subjects come first: the person whom the sentence before begins with. */
function pronounSubject(survey: Survey, m: Mention): Mention | null {
  const sentence = survey.sentenceOf(m.from)
  if (survey.pack.order !== 'subject-first' || sentence.index === 0 || !survey.is(sentence.from, 'pronoun')) return null
  return survey.mentionsIn(sentence.index - 1).find((b) => b.sort === 'person' && !b.preposition && (b.party ?? b.person?.party)) ?? null
}

/** Whom the innermost clause that names someone is about: the first named behind the last conjunction of speech with anyone behind it; else the first of the sentence. */
function innermost(survey: Survey, bare: readonly Mention[], at: number): Mention | undefined {
  for (let i = at - 1; i > survey.sentenceOf(at).from; i--) {
    if (!survey.is(i, 'that') || survey.taken(i)) continue
    const first = bare.find((b) => b.from > i)
    if (first) return first
  }
  return bare[0]
}

/** Whom a pronoun behind a preposition means: of two who meet, "between him" is the sentence's first bare person; "with him" is the one last named before who is not. */
function antecedentOf(survey: Survey, i: number): void {
  const m = survey.mentions[i]!
  const { index } = survey.sentenceOf(m.from)
  const before = survey.mentions.slice(Math.max(0, i - 12), i).filter((b) => b.sort === 'person' && b.manner !== 'pronoun' && survey.sentenceOf(b.from).index >= index - 1)
  const subject = innermost(survey, before.filter((b) => survey.sentenceOf(b.from).index === index && !b.preposition), m.from)
  const meant = m.preposition === 'between' ? subject ?? before.find((b) => !b.preposition) : before.findLast((b) => b !== subject && (b.party ?? b.person?.party) !== (subject?.party ?? subject?.person?.party))
  if (meant) { m.person = meant.person; m.party = meant.party ?? meant.person?.party ?? null; return }
  // "The summit between it and Y": a state that the sentence opened with.
  if (m.preposition === 'between' && survey.pack.order !== 'subject-first') m.party = survey.mentionsIn(index).find((b) => b.to <= m.from && !b.preposition && b.sort === 'party' && b.placeId !== null && b.manner !== 'adjective' && b.manner !== 'city')?.party ?? null
}

function partyOfPerson(survey: Survey, i: number, ranked: string[]): void {
  const m = survey.mentions[i]!
  const known = m.party ?? m.person?.party ?? m.person?.offices.find((o) => o.party)?.party ?? (m.person && survey.knownNames.of(m.person.words)?.party)
  if (m.owned && (!known || m.offices.some((o) => OF_STATES.has(o.role)))) { m.party = ownerParty(survey, i); if (m.party) takeParty(m, m.party); else dropOffices(m); return }
  const nearby = survey.pack.order === 'subject-first' && !known ? ownParty(survey, i) : (known ? null : ofGovernment(survey, i)) ?? nearParty(survey, i, true)
  const abroad = known || survey.pack.order !== 'subject-first' ? null : partyAbroad(survey, i)
  const party = known ?? mostly(survey, m, ranked) ?? hostMet(survey, m) ?? (survey.mentions.slice(Math.max(0, i - 4), i).some((b) => b.sort === 'pair' && b.ofPeople && b.members.length === 1 && b.members[0]!.party === nearby) ? nearby : null) ?? (m.offices.length || m.person?.offices.length ? openParty(survey, m, [nearby, ...(survey.pack.order === 'subject-first' ? spokenOf(survey, ranked) : ranked)].filter((p) => p === null || p !== abroad)) : null)
  m.party = party ?? (m.head !== m ? m.head.party ?? m.head.person?.party ?? null : null)
  takeParty(m, party)
}

/** The party whose office a title mostly is ("Senator"), where the report speaks of it. */
function mostly(survey: Survey, m: Mention, ranked: readonly string[]): string | null {
  for (const o of m.offices) {
    const party = survey.tag(o.from, 'office')?.tag.mostly
    if (party && ranked.includes(party)) return party
  }
  return null
}

/** Gives a mention's person and offices a party, where they have none. */
function takeParty(m: Mention, party: string | null): void {
  if (m.person && party) m.person.party ??= party
  for (const office of m.offices) office.party ??= party
  for (const office of m.person?.offices ?? []) office.party ??= m.person!.party
}

/** The party of the institution that a sentence is about: an officer whom it names later with no party is one of its own, and not of the states that are named between. */
function ofGovernment(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const subject = survey.mentionsIn(survey.sentenceOf(m.from).index).find((b) => b.from < m.from && !b.preposition && acts(b))
  return subject?.manner === 'institution' && subject.head === subject ? subject.party : null
}

/** The party whose officer someone without one is taken for where subjects come first: the sentence's subject, unless they meet it; the head of a list stands for it; else the one nearest. */
function ownParty(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const sentence = survey.sentenceOf(m.from)
  const before = survey.mentionsIn(sentence.index).filter((b) => b.from < m.from && b.manner !== 'organisation' && (b.party ?? b.person?.party))
  const subject = before.find((b) => !b.preposition && b.sort !== 'pair' && b.manner !== 'adjective' && !survey.is(b.head.from - 1, 'meet'))
  const plural = survey.mentions.slice(Math.max(0, i - 4), i).findLast((b) => b.sort === 'pair' && b.ofPeople && b.members.length === 1 && b.role === m.offices[0]?.role)
  if (plural) return plural.members[0]!.party
  if (!isMet(survey, m) && subject) return (subject.party ?? subject.person?.party)!
  const met = isMet(survey, m) ? metAt(survey, m) : null
  if (met && met !== (subject?.party ?? subject?.person?.party)) return met
  const other = before.filter((b) => !subject || (b.party ?? b.person?.party) !== (subject.party ?? subject.person?.party)).at(-1)
  if (other) return other.head.party ?? other.party ?? other.person?.party ?? null
  return isMet(survey, m) ? null : nearParty(survey, i, true)
}

/** The state in which someone is met, said right behind them ("met King X in Jordan"). */
function metAt(survey: Survey, m: Mention): string | null {
  const place = survey.mentionsIn(survey.sentenceOf(m.from).index).find((b) => b.from > m.from)
  return place?.placeId && place.preposition === 'in' && place.from - m.to <= 1 ? place.party : null
}

/** Parties that the report names by more than a city of theirs. */
function spokenOf(survey: Survey, ranked: readonly string[]): string[] {
  return ranked.filter((p) => survey.mentions.some((m) => m.party === p && m.manner !== 'city'))
}

/** Whether the words before someone say that another meets them: "talks with X", "met X". */
function isMet(survey: Survey, { head }: Mention): boolean {
  if (head.preposition === 'of' || head.preposition === 'from') return survey.is(head.from - 2, 'invitation') || survey.is(head.from - 3, 'invitation')
  if (head.preposition === 'by') {
    for (let i = head.from - 1; i >= Math.max(0, head.from - MET_REACH) && survey.tokens.kind[i] === 0; i--) if (survey.is(i, 'receiveGuest') || survey.is(i, 'meet')) return true
    return false
  }
  if (head.preposition !== 'with') {
    let i = head.from - 1
    while (survey.pack.order !== 'subject-first' && head.from - i <= MET_REACH && (survey.is(i, 'therein') || survey.is(i, 'adverb') || survey.dateAt(i) !== null)) i--
    return survey.is(i, 'meet')
  }
  for (let i = head.from - 1; i >= Math.max(0, head.from - MET_REACH); i--) if (survey.is(i, 'meetingNoun') || survey.is(i, 'meet') || survey.is(i, 'discuss') || survey.is(i, 'phone')) return true
  return false
}
const MET_REACH = 7

/** A state that someone cannot be of: the one the sentence sends them to, or whose people they meet. */
function partyAbroad(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const here = survey.mentionsIn(survey.sentenceOf(m.from).index)
  const subject = here.find((b) => b.from < (survey.pack.order === 'subject-first' ? m.head.from : m.from) && !b.preposition && acts(b))
  if (isMet(survey, m)) return subject?.party ?? subject?.person?.party ?? pronounSubject(survey, m)?.party ?? null
  if (isGuest(survey, m)) return here.find((b) => b.from > m.from && b.placeId !== null && b.preposition === 'to')?.party ?? null
  return m.preposition || subject ? null : here.find((b) => b.from > m.from && b.placeId !== null && (b.preposition === 'to' || survey.is(b.from - 1, 'visit')))?.party ?? null
}

const GUEST_REACH = 3

/** Whether the words before someone say that a visit is theirs: "the visit of X", "a trip by X". */
function isGuest(survey: Survey, m: Mention): boolean {
  if (m.preposition !== 'of' && m.preposition !== 'by') return false
  for (let i = m.from - 1; i >= Math.max(0, m.from - GUEST_REACH); i--) if (isNoun(survey, i, 'visit')) return true
  return false
}

/** The first of some parties whose like office no one else in the report is said to hold. */
function openParty(survey: Survey, m: Mention, parties: readonly (string | null)[]): string | null {
  const role = m.offices[0]?.role ?? m.person?.offices[0]?.role
  const rival = role === 'monarch' ? 'head-of-state' : role === 'head-of-state' ? 'monarch' : role
  const held = (party: string) => role !== undefined && SINGLE.has(role) && survey.people.some((p) => p !== m.person && p.party === party && p.offices.some((o) => (o.role === role || survey.pack.order === 'subject-first' && o.role === rival) && !o.former))
  // A title of some states alone ("the queen") is of one of them.
  const only = m.offices[0] && survey.pack.order !== 'subject-first' ? survey.tag(m.offices[0].from, 'office')?.tag : undefined
  return parties.find((p): p is string => p !== null && !held(p) && (!only?.parties || only.elsewhere !== undefined || only.parties.includes(p))) ?? null
}
const SINGLE = new Set(['head-of-state', 'monarch', 'crown-prince', 'head-of-government', 'foreign-minister'])

/** The party of the nearest mention before in the same sentence: of a person for "his country", else of anyone. */
function nearParty(survey: Survey, i: number, personFirst: boolean): string | null {
  const m = survey.mentions[i]!
  const sentence = survey.sentenceOf(m.from)
  for (const wanted of personFirst ? ['person', 'any'] : ['any']) {
    for (let k = i - 1; k >= 0; k--) {
      const before = survey.mentions[k]!
      if (before.from < sentence.from - (wanted === 'person' ? 60 : 0)) break
      const party = before.party ?? before.person?.party
      if (party && before.manner !== 'organisation' && (wanted === 'any' || (before.sort === 'person'))) return party
    }
  }
  return null
}
