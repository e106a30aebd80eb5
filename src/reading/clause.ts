import type { Source, What } from '../rules/frame.ts'
import { mention, type Mention } from './mention.ts'
import { introduced } from './ahead.ts'
import { isJoined } from './joint.ts'
import { acts, fits, isNoun, listOf, mentionsAround, onlyFillers, verbal, VERBS, type Trigger } from './acting.ts'
import { dealWith } from './deal-with.ts'
import { elsewhere, whoHeld } from './who-held.ts'
import { isOurs, ourSpeaker } from './speaker.ts'
import { antecedent, carriedOn, owned, subjectOf } from './subject.ts'
import { eventGap, nounGap, takenUp } from './host-guest.ts'
import type { Survey } from './survey.ts'
import { COMMAS } from './marks.ts'
import { saidWithin } from './modality.ts'

type Test = (m: Mention) => boolean
const all: Test = () => true

/** Mentions that a source names for a trigger, nearest first. */
export function candidates(survey: Survey, trigger: Trigger, source: Source, what: What): Mention[] {
  const around = mentionsAround(survey, trigger.from).filter((m) => m.head === m && fits(m, what) && !(what === 'where' && m.manner === 'seat' && !survey.is(m.from, 'house')))
  const before = (may: Test = all) => around.filter((m) => m.to <= trigger.from && may(m)).reverse()
  // How far the clause goes is asked last: nothing costs more.
  const behind = (may: Test = all) => around.filter((m) => m.from >= trigger.to && may(m) && reaches(survey, trigger.to, m.from))
  if (typeof source === 'object') {
    if ('after' in source) return behind((m) => source.after.includes(m.preposition) && !otherMeeting(survey, trigger, m) && (what === 'place' || what === 'where' || !m.placeId || !(m.prefix & survey.pack.clitics.by) && !(verbal(trigger) && survey.is(m.from - 1, 'summit'))) && (m.preposition !== 'between' || trigger.form !== 'noun' && !(trigger.form === 'word' && survey.pack.order !== 'subject-first') || ownPair(survey, trigger.to, m.from) && !(trigger.form === 'word' && anotherHeld(survey, trigger.to, m.from))))
    if ('before' in source) return before((m) => source.before.includes(m.preposition))
    return [...behind(), ...before()].filter((m) => source.around.includes(m.preposition))
  }
  switch (source) {
    case 'subject': { if (trigger.form === 'noun' && survey.pack.order !== 'subject-first') return []
      const s = subjectOf(survey, trigger, what); return s && fits(s.mention, what) && !(s.how === 'carried' && trigger.form === 'word' && survey.pack.order !== 'subject-first') ? [s.mention] : [] }
    case 'teller': { const told = survey.tellings?.at.get(trigger.from); return told?.spoken ? told.speakers.filter((m) => fits(m, what)) : [] }
    case 'object': {
      if (verbal(trigger) && owned(survey, trigger)) { const known = antecedent(survey, trigger) ?? takenUp(survey, trigger, before()); return known && fits(known, what) ? [known] : [] }
      if (trigger.form === 'noun' && survey.pack.order !== 'subject-first') {
        const bare = behind((m) => acts(m) && !m.preposition)
        return owned(survey, trigger) || isOurs(survey, trigger) ? bare.filter((m) => eventGap(survey, trigger.to, m.from)) : bare.slice(1).filter((m) => eventGap(survey, listOf(survey, bare[0]!).at(-1)!.to, m.from))
      }
      const subject = subjectOf(survey, trigger, what === 'place' || what === 'where' ? 'person' : 'any')
      return behind((m) => !m.preposition && !namesCapital(survey, m) && m !== subject?.mention && m.from - trigger.to < 25 && !owns(survey, m))
    }
    case 'genitive': return survey.pack.order !== 'subject-first' && (owned(survey, trigger) || isOurs(survey, trigger)) ? [] : behind((m) => (!m.preposition || m.preposition === 'for' && !(what === 'person' && m.manner === 'seat')) && m.from - trigger.to <= 3 && nounGap(survey, trigger.to, m.from)).slice(0, 1)
    case 'lightSubject': {
      const m = behind().find((x) => acts(x) && !x.preposition && (x.sort !== 'pair' || x.members.length > 0))
      if (survey.pack.order === 'subject-first') return m && m.from - trigger.to <= 3 && !survey.mark(m.from - 1, COMMAS) && survey.is(m.to, 'lightVerb') ? [m] : []
      return m && m.from - trigger.to < 10 && lightVerbBetween(survey, trigger.to, m.from) ? [m] : []
    }
    case 'goneOn': { const m = goneOn(survey, trigger, before(), behind()); return m && fits(m, what) ? [m] : [] }
    case 'heldWith': { const light = lightBefore(survey, trigger); return light < 0 ? [] : before((m) => m.from > light && m.preposition === 'with') }
    case 'antecedent': return before((m) => acts(m) && trigger.from - m.to <= ANTECEDENT_REACH && survey.is(pastMarks(survey, m.to), 'which') && !survey.is(pastMarks(survey, m.to), 'whereupon')).slice(0, 1)
    case 'relativeHolder': { const at = relativeLight(survey, trigger.from); return at < 0 ? [] : before((m) => acts(m) && (m.to === at || m.to === at - 1 && survey.mark(m.to, COMMAS))).slice(0, 1) }
    case 'holder': { const m = holderOf(survey, trigger, what); return m && fits(m, what) ? [m] : [] }
    case 'mainSubject': { const m = introduced(survey, trigger); return m && fits(m, what) ? [m] : [] }
    case 'joined': return before((m) => isJoined(survey, m) && trigger.from - m.to <= JOINED_REACH).slice(0, 1)
    case 'apposed': return before((m) => apposed(survey, m, trigger.from)).slice(0, 1)
    case 'near': return behind((m) => m.from - trigger.to <= 4 && !m.placeId?.includes('/') && sourceGap(survey, trigger.to, m.from)).slice(0, 1)
    case 'adjacent': return behind((m) => m.from === trigger.to).slice(0, 1)
    case 'rightBefore': return before((m) => acts(m) && m.to === trigger.from)
    case 'besideSubject': { const who = mentionsAround(survey, trigger.from).find((m) => m.from === trigger.to && acts(m) && m.sort === 'person'); return who ? behind((m) => m.preposition === 'in' && besideSubject(survey, listOf(survey, who).at(-1)!.to, m)) : [] }
    case 'invited': return before((m) => acts(m) && (m.preposition === 'to' || m.preposition === 'for') && trigger.from - m.to <= 1 && invitedTo(survey, m)).slice(0, 1)
    case 'clauseSubject': { const topic = survey.topics[survey.sentenceOf(trigger.from).index] ?? carriedOn(survey, trigger); return topic && fits(topic, what) ? [topic] : [] }
    case 'owner': {
      if (isOurs(survey, trigger)) { const speaker = ourSpeaker(survey, trigger); return speaker && fits(speaker, what) ? [speaker] : [] }
      if (!owned(survey, trigger)) return []
      if (ownedByTwo(survey, trigger)) { const two = bothBefore(survey, trigger.from); return two && fits(two, what) ? [two] : [] }
      const c = ownerOf(survey, trigger, around, before())
      return c && fits(c, what) && ownerAgrees(survey, trigger, c) ? [c] : []
    }
    case 'follows': { const m = opensBefore(survey, trigger, around); return m && fits(m, what) ? [m] : [] }
    case 'stateSubject': return behind((m) => m.placeId !== null && !m.preposition && onlyFillers(survey, trigger.to, m.from)).slice(0, 1)
    case 'actorBefore': return (stateSubject(survey, trigger, before(), what) ?? whoHeld(survey, trigger, before())).filter((m, _, all) => acts(m) && !elsewhere(survey, m, trigger) && (!m.preposition || lightAnaphor(survey, trigger.to, all) || survey.pack.order === 'subject-first' && m.sort === 'person' && survey.mark(m.to, COMMAS) && survey.is(m.to + 1, 'which')))
    case 'brought': return broughtBy(survey, trigger) >= 0 ? behind((m) => acts(m) && !m.preposition).slice(0, 1) : []
    case 'next': return survey.pack.order === 'subject-first' ? around.filter((m) => m.from >= trigger.to) : behind()
  }
}

/** Whether nothing but "in", days and words for a place stands between token `from`, where someone's mention ends, and a place. */
function besideSubject(survey: Survey, from: number, place: Mention): boolean {
  if (place.from - from > BESIDE_REACH) return false
  for (let i = from; i < place.from; i++) if (!survey.is(i, 'in') && !survey.is(i, 'capitalCity') && !onlyFillers(survey, i, i + 1)) return false
  return true
}
const BESIDE_REACH = 6

const INVITED_REACH = 3

/** Whether a word of inviting stands right before the preposition that leads to someone. */
function invitedTo(survey: Survey, m: Mention): boolean {
  for (let i = m.from - 1; i >= m.from - INVITED_REACH && i >= 0; i--) if (survey.formOf(i, 'invite') === 'noun') return true
  return false
}

/** Whether another meeting is told between an act and someone behind "with" or "between", or what else there is between two: who stands behind it is of that one. */
function otherMeeting(survey: Survey, trigger: Trigger, m: Mention): boolean {
  if (verbal(trigger) && m.preposition === 'with' && survey.is(m.from - 2, 'jointly')) return true
  if (verbal(trigger) && (survey.is(trigger.from, 'speakWith') || survey.is(trigger.from, 'join') && broughtBy(survey, trigger) >= 0) && survey.pack.order !== 'subject-first') { for (let i = trigger.to; i < m.from; i++) if (survey.is(i, 'meetingNoun') || survey.is(i, 'phone') || survey.is(i, 'pressConference')) return true }
  // "Discussed the chances of a meeting WITH X": X is of the meeting.
  if (verbal(trigger) && m.preposition === 'with' && survey.pack.order !== 'subject-first' && survey.is(trigger.from, 'discuss')) { for (let i = trigger.to + 1; i < m.from; i++) if (survey.is(i, 'meetingNoun') && !survey.taken(i) && (survey.is(i - 1, 'maybe') || isNoun(survey, i - 1, 'hold'))) return true }
  if (verbal(trigger) && dealWith(survey, trigger, m)) return true
  if (trigger.form === 'word' && survey.pack.order !== 'subject-first' && m.preposition === 'with') { for (let i = trigger.to; i < m.from; i++) if (survey.formOf(i, 'speakWith') === 'noun') return true }
  if (survey.pack.order === 'subject-first' || verbal(trigger) || m.preposition !== 'with' && m.preposition !== 'between') return false
  for (let i = trigger.to; i < m.from; i++) {
    if (survey.taken(i)) continue
    if (trigger.form === 'word' ? survey.is(i, 'meetingNoun') && survey.is(i - 1, 'during') : i > trigger.to && survey.is(i, 'meetingNoun') && !survey.is(i - 1, 'of')) return true
    if (m.preposition === 'with' && survey.is(i, 'tie')) return true
  }
  return false
}

/** Whether another meeting is named between a call and two behind "between". */
function anotherHeld(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!survey.taken(i) && survey.is(i, 'meetingNoun')) return true
  return false
}

/** Whether a possessive ending stands right behind a mention: what follows is meant, and not the mention itself. */
function owns(survey: Survey, m: Mention): boolean {
  return survey.pack.order === 'subject-first' && survey.mark(m.to, APOSTROPHES)
}
const APOSTROPHES = new Set(["'", '’'])

/** Whether a comma, "in" and a place are all that stands between a mention and token `to`. */
function apposed(survey: Survey, m: Mention, to: number): boolean {
  return survey.mark(m.to, COMMAS) && survey.is(m.to + 1, 'in') && mentionsAround(survey, to).some((place) => place.placeId !== null && place.to === to && place.from - m.to <= 3)
}

const BROUGHT_REACH = 6

/** Where what brings people together stands before the verb as its subject ("a SUMMIT that will join X and Y"): a word of meeting, with only what it is called or when it is between; -1 where none does. */
export function broughtBy(survey: Survey, trigger: Trigger): number {
  for (let i = trigger.from - 1; i >= trigger.from - BROUGHT_REACH && i >= 0; i--) {
    if (survey.is(i, 'meetingNoun')) return i
    if (survey.is(i, 'adjective') || survey.is(i, 'in') || survey.taken(i) && survey.is(i - 1, 'in') || survey.is(i, 'coming') || survey.is(i, 'mayBe') || survey.is(i, 'which') || survey.mark(i, COMMAS) || survey.tag(i, 'ordinal') || !survey.known(i) && survey.tokens.kind[i] === 0 || survey.dateAt(i) !== null) continue
    return -1
  }
  return -1
}

const JOINED_REACH = 5

const PAIR_REACH = 7

/** Whether "between" still goes with a noun that ends at `from`: near it, and no other relation, instrument or amount of the two stands in the way. */
function ownPair(survey: Survey, from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    if (survey.taken(i) || survey.dateAt(i) !== null) continue
    if (survey.pack.order !== 'subject-first' && (survey.tag(i, 'instrument') || survey.tag(i, 'relation') || survey.tag(i, 'measure') || survey.is(i, 'tie'))) return false
    if (++words > PAIR_REACH) return false
  }
  return true
}

/** A capital named right behind the words for it ("the French capital PARIS"), which is no object of a verb. */
function namesCapital(survey: Survey, m: Mention): boolean {
  return m.manner === 'capital' && survey.mentionsIn(survey.sentenceOf(m.from).index).some((b) => b.to === m.from && (b.manner === 'capital' || b.manner === 'adjective') && b.party === m.party)
}

/** The state that a clause of speech is about ("X said that STATE is ready for talks"): it acts there, and not who speaks of it; null where no state follows the conjunction before the act. */
function stateSubject(survey: Survey, trigger: Trigger, before: readonly Mention[], what: What): Mention[] | null {
  if (survey.pack.order === 'subject-first' || what !== 'person' || !survey.is(trigger.from, 'meetingNoun')) return null
  const state = mentionsAround(survey, trigger.from).findLast((m) => m.to <= trigger.from && m.head === m && m.sort === 'party' && m.manner === 'name' && m.placeId !== null && survey.is(m.from - 1, 'that'))
  return state && acting(survey, state.to) && !before.some((m) => m.from > state.from && acts(m) && !m.preposition) ? [{ ...state, preposition: '' }] : null
}

/** Whether a verb, or a word of readiness, stands at a token, so that what is before it acts. */
function acting(survey: Survey, at: number): boolean {
  return survey.is(at, 'maybe') || survey.mayBeVerb(at) && (survey.known(at) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && (t.form === 'past' || t.form === 'present')))
}

const ANTECEDENT_REACH = 4

const pastMarks = (survey: Survey, at: number) => (survey.mark(at, COMMAS) ? at + 1 : at)

/** Who did what a verb goes on from ("X visited Y's capital and met the president of Y"): the first bare actor of the sentence, else who was spoken of before; nobody where the verb goes on from nothing. */
function goneOn(survey: Survey, trigger: Trigger, before: readonly Mention[], behind: readonly Mention[]): Mention | null {
  const on = (trigger.prefix & (survey.pack.clitics.and | survey.pack.clitics.so)) !== 0 || survey.is(trigger.from - 1, 'and') || survey.is(trigger.from - 1, 'whereupon') || survey.is(trigger.to, 'therein')
  const met = behind.find((m) => acts(m) && !m.preposition)
  if (!verbal(trigger) || !on || !met || met.sort === 'pair' || listOf(survey, met).some((m) => m.party !== met.party) || joinedOn(survey, met.to)) return null
  return before.findLast((m) => acts(m) && m.sort === 'person' && (!m.preposition || m.preposition === 'for')) ?? carriedOn(survey, trigger)
}

/** Whether a word that nothing knows is joined on by "and": the list may go on with it. */
function joinedOn(survey: Survey, at: number): boolean {
  return at < survey.tokens.count && !survey.known(at) && survey.pack.lexicon.cutsOf(survey.tokens, at).some((cut) => cut.prefix & survey.pack.clitics.and)
}

/** The light verb that holds an act told as a noun, with nothing but persons, adverbs and dates between; -1 where there is none. */
function lightBefore(survey: Survey, trigger: Trigger): number {
  const agreed = agreedOn(survey, trigger)
  for (let i = trigger.from - 1; i >= Math.max(survey.sentenceOf(trigger.from).from, trigger.from - HOLDER_REACH); i--) {
    if (!survey.taken(i) && (agreed ? survey.formOf(i, 'agree') === 'past' : survey.is(i, 'lightVerb'))) return i
    if (agreed && (survey.is(i, 'onto') || isNoun(survey, i, 'hold') || survey.tag(i, 'ordinal') || survey.is(i - 1, 'with') && !survey.known(i))) continue
    if (survey.taken(i) || survey.is(i, 'with') || survey.is(i, 'therein') || onlyFillers(survey, i, i + 1)) continue
    return -1
  }
  return -1
}

const HOLDER_REACH = 16

/** Where "who" stands before the light verb that pays or begins an act told as a noun ("X, WHO begins tomorrow a visit"); -1 where it does not. */
function relativeLight(survey: Survey, to: number): number {
  for (let i = to - 1; i >= Math.max(1, to - RELATIVE_REACH); i--) if (survey.is(i, 'lightVerb') && !survey.taken(i)) return survey.is(i - 1, 'which') && !survey.is(i - 1, 'whereupon') ? i - 1 : -1
  return -1
}
const RELATIVE_REACH = 6

/** The subject of the nearest verb of holding before an act, in its own clause: "X and Y resumed the talks". */
function holderOf(survey: Survey, trigger: Trigger, what: What): Mention | null {
  const { from } = survey.sentenceOf(trigger.from)
  const agreed = agreedOn(survey, trigger)
  for (let i = trigger.from - 1; i >= Math.max(from, trigger.from - HOLDER_REACH); i--) {
    const held = agreed ? survey.tag(i, 'word', 'agree') : survey.tag(i, 'word', 'lightVerb')
    if (!held || survey.taken(i) || (held.tag.form !== 'past' && held.tag.form !== 'present')) continue
    const subject = subjectOf(survey, { from: i, to: held.match.to, form: held.tag.form, prefix: held.match.prefix, count: held.tag.count ?? 1 }, what)
    if (!subject || subject.mention.to > trigger.from || subject.how === 'carried') return null
    const behind = Math.max(subject.mention.to, held.match.to)
    return reaches(survey, behind, trigger.from) && !ofOtherTime(survey, behind, trigger.from) ? subject.mention : null
  }
  return null
}

/** Whether a meeting told as a noun stands behind "on", as what is agreed on: "agreed on holding a first meeting". */
function agreedOn(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun') return false
  let at = trigger.from - 1
  if (survey.tag(at, 'ordinal')) at--
  if (isNoun(survey, at, 'hold')) at--
  return survey.is(at, 'onto')
}

/** Whether what is held ends before an act at token `to`, which is only when it was held: "X and Y held, ahead of the summit, a meeting". */
function ofOtherTime(survey: Survey, from: number, to: number): boolean {
  if (survey.pack.order === 'subject-first') return false
  let other = false
  for (let i = from; i < to; i++) {
    if (survey.taken(i)) continue
    if (survey.is(i, 'meetingNoun')) other = false
    else if ((survey.is(i, 'aheadOf') || survey.is(i, 'apart')) && !survey.dates.some((d) => i >= d.from - 1 && i < d.to)) other = true
  }
  return other
}

/** Whether a light verb with a pronoun takes an act up right behind it ("a visit he paid"): its subject may be anyone named before. */
function lightAnaphor(survey: Survey, at: number, before: readonly Mention[]): boolean {
  for (let i = at; i < at + 3; i++) {
    if (survey.tag(i, 'word', 'lightVerb')?.tag.detail?.startsWith('owned')) return true
    if (survey.is(i, 'lightVerb') && survey.is(i + 1, 'resumptive')) return !before.some((m) => acts(m) && !m.preposition)
  }
  return false
}

/** Whom a possessive means: the bare actor before it (also the guest of the visit that it goes on with by "and"); at the head of a sentence, the subject of the verb that follows; else who was spoken of before. */
function ownerOf(survey: Survey, trigger: Trigger, around: readonly Mention[], before: readonly Mention[]): Mention | null {
  if (survey.pack.order === 'subject-first') return before.find((m) => acts(m) && !m.preposition) ?? carriedOn(survey, trigger)
  const joined = (trigger.prefix & survey.pack.clitics.and) !== 0
  const near = before.find((m) => acts(m) && !(m.sort === 'pair' && m.members.every((x) => x.manner === 'adjective')) && (!m.preposition || joined && m.preposition === 'for' && m.person !== null) && !(m.sort === 'party' && m.manner === 'official'))
  if (near) return near
  const follows = trigger.from - survey.sentenceOf(trigger.from).from <= HEAD_REACH ? around.find((m) => m.from >= trigger.to && m.sort === 'person' && !m.preposition && m.person !== null && pastVerb(survey, m.from - 1)) : undefined
  // Whose arrival is told only in passing, its own sentence says.
  return follows ?? (survey.is(trigger.from, 'arrive') ? null : carriedOn(survey, trigger))
}

/** Who does what follows an act that opens a sentence as a circumstance: "at the end of a visit to Y, X said". */
function opensBefore(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  if (survey.pack.order === 'subject-first' || owned(survey, trigger) || trigger.from - survey.sentenceOf(trigger.from).from > HEAD_REACH || !saidWithin(survey, trigger)) return null
  return around.find((m) => m.from >= trigger.to && m.sort === 'person' && !m.preposition && m.person !== null && m.head === m && pastVerb(survey, m.from - 1)) ?? null
}

const HEAD_REACH = 6

function pastVerb(survey: Survey, i: number): boolean {
  return (survey.known(i) ?? []).some((k) => k.to === i + 1 && k.tags.some((t) => t.sort === 'word' && (t.form === 'past' || t.form === 'present')))
}

/** Whether a possessive can be a person's by its gender, where the language tells; states and pairs pass. */
function ownerAgrees(survey: Survey, trigger: Trigger, m: Mention): boolean {
  const { feminineTitle, ownedByHer } = survey.pack
  if (!feminineTitle || !ownedByHer || m.sort !== 'person' || !m.person) return true
  const titles = survey.mentions.filter((x) => x.person === m.person && x.offices.length > 0 && x.manner === 'official')
  return titles.length === 0 || ownedByHer(survey.tokens.form(trigger.to - 1)) === titles.some((x) => feminineTitle(survey.tokens.form(x.from)))
}

function lightVerbBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'lightVerb') || survey.is(i, 'leadsTo') && survey.is(i - 1, 'which')) return true
  return false
}

function ownedByTwo(survey: Survey, trigger: Trigger): boolean {
  return (survey.known(trigger.from) ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.detail === 'owned-by-two'))
}

const BOTH_REACH = 3

/** The two of different parties last named before token `at`, persons before states: whom "both of them" means. */
export function bothBefore(survey: Survey, at: number): Mention | null {
  const sentence = survey.sentenceOf(at).index
  const together = survey.pack.order === 'subject-first' ? undefined : mentionsAround(survey, at).findLast((m) => m.to <= at && m.ofPeople && m.sort === 'pair' && m.members.length === 2 && m.members[0]!.party !== null && m.members[1]!.party !== null && m.members[0]!.party !== m.members[1]!.party)
  if (together) return together
  for (const wanted of ['person', 'party'] as const) {
    const found: Mention[] = []
    for (let k = survey.mentions.length - 1; k >= 0 && found.length < 2; k--) {
      const m = survey.mentions[k]!
      if (m.from >= at || m.sort !== wanted || !acts(m) || !m.party) continue
      if (survey.sentenceOf(m.from).index < sentence - BOTH_REACH) break
      if (!found.some((f) => f.party === m.party) && m.manner !== 'organisation') found.unshift(m)
    }
    if (found.length === 2) return mention(found[1]!.from, found[1]!.to, { sort: 'pair', ofPeople: wanted === 'person', members: found })
  }
  return null
}

/** Words that may stand between "according to" and the one who says it: a statement, a source, an official. */
function sourceGap(survey: Survey, from: number, to: number): boolean {
  let skipped = from
  for (let i = from; i < to; i++) {
    if (survey.is(i, 'nonState') || survey.tokens.kind[i] === 2) return false
    if (i === skipped && (survey.taken(i) || survey.is(i, 'adverb') || survey.pack.articles?.has(survey.tokens.form(i)))) skipped++
  }
  return to === skipped || survey.is(from, 'document') || survey.is(from, 'official')
}

const REACH = 14

/** Whether the clause of a trigger that ends at `from` still goes on at `to`: few words, and no other verb or conjunction between. */
export function reaches(survey: Survey, from: number, to: number): boolean {
  let words = 0
  for (let i = from; i < to; i++) {
    const past = asideEnd(survey, i, to)
    if (past > i) { i = past; continue }
    const covering = survey.taken(i)
    if (!covering) words++
    if (words > REACH || (!covering && survey.mark(i, ENDS))) return false
    if (covering || !survey.known(i)) continue
    if (survey.is(i, 'that') || survey.is(i, 'pronoun') || survey.is(i, 'whereupon')) return false
    const verb = survey.known(i)!.some((m) => m.tags.some((t) => t.sort === 'word' && VERBS.has(t.value) && (t.form === 'past' || t.form === 'present')))
    if (verb && (!survey.is(i, 'hold') || survey.pack.order === 'subject-first' && survey.is(i, 'meet')) && !survey.is(i, 'lightVerb')) return false
  }
  return true
}

/** The comma that ends a relative clause set apart by the comma at token `i`; `i` where none begins there or it does not end before `to`. */
function asideEnd(survey: Survey, i: number, to: number): number {
  if (survey.pack.order === 'subject-first' || !survey.mark(i, COMMAS) || !survey.is(i + 1, 'which')) return i
  for (let k = i + 2; k < to; k++) if (survey.mark(k, COMMAS)) return k
  return i
}

const ENDS = new Set([':', '؛', ';', '.'])
