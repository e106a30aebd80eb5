import { daysBetween } from '../facts/interval.ts'
import type { Interval, Modality } from '../facts/fact.ts'
import { isNoun, type Trigger } from './acting.ts'
import { futureVerb, heldInPresent, isHeld, onlyPresent, paidLater } from './verb-forms.ts'
import { wordSets, type Survey } from './survey.ts'
import { calledOffBehind, commentOn, mayCallOff, offBehind, rumourDenied, unlessBehind, wasDue } from './called-off.ts'
import { invitedBefore } from './invited.ts'
import { COMMAS, QUOTES, STOPS } from './marks.ts'
import { conductedNow, underWay, wasDoing } from './under-way.ts'

const BACK = 9
const FAR_BACK = 14
/** Words behind "during" that it governs; what stands farther has a verb of its own. */
const GOVERNED = 3

/**
 * Whether an act has happened, is planned, possible, called off or denied: from the form of its word, the words that govern it before,
 * adjectives right behind it, and its date against the day of publication.
 */
export function modalityOf(survey: Survey, trigger: Trigger, when: Interval | null): Modality {
  const published = survey.report.published
  const ahead = published !== null && when !== null && when.start > published
  const over = published !== null && when !== null && when.end < published
  if (calledOffBehind(survey, trigger)) return 'cancelled'
  // "The agreement to be signed": the word itself says that it is to come.
  const coming = trigger.form === 'future' || (trigger.form === 'word' && survey.is(trigger.from, 'to')) || comingBehind(survey, trigger)
  if (within(survey, trigger)) return coming || ahead || (when === null && aheadOf(survey, trigger)) || (!over && planBefore(survey, trigger)) ? 'planned' : 'happened'
  if (heldBehind(survey, trigger) && !ahead) return 'happened'
  const cues = cuesBefore(survey, trigger, when !== null, ahead)
  if (cues.has('cancel') || offBehind(survey, trigger) || over && wasDue(survey, trigger)) return 'cancelled'
  if (cues.has('deny') || cues.has('negation') || rumourDenied(survey, trigger)) return 'denied'
  if (coming || cues.has('will')) return over ? 'happened' : 'planned'
  if (mayBehind(survey, trigger)) return over ? 'happened' : 'possible'
  if (invitedBefore(survey, trigger)) return 'possible'
  if (cues.has('maybe')) return over ? 'happened' : 'possible'
  if (cues.has('plan') && !over) return 'planned'
  if (when === null && aheadOf(survey, trigger)) return 'planned'
  if (survey.pack.order === 'subject-first') { if (trigger.form === 'present' && !over && (survey.is(trigger.from - 1, 'to') || !survey.sentenceOf(trigger.from).title)) return 'planned' }
  else if (trigger.form === 'present' && !over && !underWay(survey, trigger) && !survey.is(trigger.from - 1, 'auxiliary') && !wasDoing(survey, trigger) && (!survey.is(trigger.from - 1, 'which') || survey.is(trigger.from - 1, 'whereupon')) && !survey.sentenceOf(trigger.from).title) return 'planned'
  return ahead ? 'planned' : 'happened'
}

/** Whether an act is told only as not done ("did not visit"), and nobody denies that it was. */
export function undone(survey: Survey, trigger: Trigger): boolean {
  const cues = cuesBefore(survey, trigger)
  return survey.pack.order !== 'subject-first' && cues.has('negation') && !cues.has('deny') && !rumourDenied(survey, trigger)
}

/** Whether the words around an act say its modality, or it is only taken to have happened because nothing says otherwise. */
export function modalitySaid(survey: Survey, trigger: Trigger, when: Interval | null): boolean {
  // What someone "discusses therein", on a visit that began, may have come about by the time it is told again.
  if (trigger.form === 'present' && when === null && survey.is(trigger.to, 'therein')) return false
  // What is only told as coming after something may be under way when it is told of again.
  if (when === null && (survey.is(trigger.from, 'visit') || survey.tag(trigger.from, 'word', 'meetingNoun')?.tag.detail === 'owned') && aheadOf(survey, trigger)) return false
  if (trigger.form !== 'noun' && trigger.form !== 'word') return !survey.sentenceOf(trigger.from).title
  if (governing(survey, trigger) === 'past' || heldBehind(survey, trigger) || behindIt(survey, trigger)) return true
  if (onlyPurpose(survey, trigger)) return false
  const { published } = survey.report
  // A day in a headline shows that something took place only when it is over: "this year" does not, nor a bare weekday, which may be the next one.
  if (survey.sentenceOf(trigger.from).title && when !== null && published !== null && (when.end >= published ? when.start !== when.end : survey.pack.order !== 'subject-first' && daysBetween(when.end, published) < 7)) return false
  return when !== null || modalityOf(survey, trigger, null) !== 'happened'
}

const CAME_REACH = 16

/** Whether an act told as a noun is only what something else is done for ("flew in TO MEET Y"), which is not itself still to come, or the purpose that a headline gives it: by the time of the report it may have come about. */
function onlyPurpose(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun') return false
  const at = trigger.from - 1
  if (!(trigger.prefix & survey.pack.clitics.for) && !purpose(survey, at, true) && !purpose(survey, at - 1, true)) return false
  const sentence = survey.sentenceOf(trigger.from)
  if (sentence.title) return true
  if (comingBehind(survey, trigger)) return false
  for (let i = at; i >= Math.max(sentence.from, trigger.from - CAME_REACH); i--) {
    if (futureVerb(survey, i) || survey.is(i, 'plan')) return false
    if (CAME.some((set) => survey.formOf(i, set) === 'past') || survey.formOf(i, 'visit') === 'noun') return true
  }
  return false
}
const CAME = ['travel', 'arrive', 'visit', 'depart', 'meet']

/** "After a meeting": what something else came after has taken place. */
function behindIt(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order !== 'subject-first') return false
  let i = trigger.from - 1
  while (survey.is(i, 'adjective') || survey.pack.articles?.has(survey.tokens.form(i))) i--
  return survey.is(i, 'afterwards') || survey.is(i, 'from') || survey.is(i, 'during')
}

/** Where the word stands that tells of making ready for a meeting told as a noun ("in preparation FOR the summit", "arranging a meeting"), past a word of holding; -1 where none does. */
export function preparedAt(survey: Survey, trigger: Trigger): number {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun' || !survey.is(trigger.from, 'meetingNoun')) return -1
  const held = survey.tag(trigger.from - 1, 'word', 'convene')
  const at = held?.tag.form === 'noun' ? trigger.from - 2 : trigger.from - 1
  const prefix = held?.tag.form === 'noun' ? held.match.prefix : trigger.prefix
  return survey.is(at, 'preparing') && ((prefix & survey.pack.clitics.for) !== 0 || at === trigger.from - 1 && survey.formOf(at, 'arranging') !== null) ? at : -1
}

const AHEAD_REACH = 4

/** Whether an act told as a noun, with no day, is what something comes before: "hours ahead of the summit". */
export function aheadOf(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun' || !(survey.is(trigger.from, 'meetingNoun') || survey.is(trigger.from, 'visit'))) return false
  if (preparedAt(survey, trigger) >= 0) return true
  for (let i = trigger.from - 1; i >= trigger.from - AHEAD_REACH && i >= 0; i--) {
    if (survey.is(i, 'aheadOf')) return true
    if (survey.taken(i) || survey.tokens.kind[i] === 2 || survey.is(i, 'during') || survey.is(i, 'which') || survey.is(i, 'meetingNoun')) return false
  }
  return false
}

/** Whether an adjective right behind an act says that it may come about: "a possible summit", "the summit proposed". */
function mayBehind(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun') return false
  let words = 0
  for (let i = trigger.to; i < survey.tokens.count && words < 2; i++) {
    if (survey.is(i, 'mayBe')) return true
    if (survey.tokens.kind[i] === 2) return false
    if (!survey.taken(i)) words++
  }
  return false
}

const HELD_REACH = 5

/** "The talks that X held": a relative clause in the past takes the act up behind it, or an indefinite act's own ("talks that were held", with no word for "that"). */
function heldBehind(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun') return false
  const { to } = survey.sentenceOf(trigger.from)
  for (let i = trigger.to; i < Math.min(to, trigger.to + HELD_REACH); i++) {
    const held = survey.tag(i, 'word', 'lightVerb') ?? survey.tag(i, 'word', 'hold')
    // "A summit DUE to be held": its holding is spelled like "he held it".
    if (survey.is(i, 'coming') || survey.is(i, 'mayBe')) return false
    if (held && held.tag.form === 'past' && !held.match.prefix) return survey.is(i - 1, 'which') && !survey.is(i - 1, 'whereupon') || held.tag.detail?.startsWith('owned') === true
    if (survey.tokens.kind[i] === 2 || survey.is(i, 'with') || survey.is(i, 'that') || survey.is(i, 'negation')) return false
  }
  return false
}

/** Whether an act is spoken of as the time of another one ("during the visit of"), in a word or two ("at the end of"). */
export function saidWithin(survey: Survey, trigger: Trigger): boolean {
  return within(survey, trigger) || survey.is(trigger.from - 1, 'opening') && (survey.is(trigger.from - 2, 'in') || survey.is(trigger.from - 2, 'during'))
}

/** Whether an act is spoken of as the time of another one ("during the visit of"). */
function within(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first') return duringWhose(survey, trigger.from)
  return survey.is(trigger.from - 1, 'during') || survey.is(trigger.from - 1, 'inFrontOf') || survey.is(trigger.from - 2, 'inFrontOf') && survey.is(trigger.from - 1, 'sessionWord') || survey.is(trigger.from - 2, 'during') && !survey.known(trigger.from - 1)
}

const WHOSE_REACH = 8

/** "During X's first official visit": whether only whose it is and what it is like stands between "during" and an act. */
function duringWhose(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(survey.sentenceOf(at).from, at - WHOSE_REACH); i--) {
    if (survey.is(i, 'during')) return true
    if (survey.taken(i)) { at -= 1; continue }
    if (!survey.is(i, 'adjective') && !survey.is(i, 'possessive') && !survey.pack.articles?.has(survey.tokens.form(i)) && !survey.pack.titles.possessive?.has(survey.tokens.form(i))) return false
  }
  return false
}

/** Whether what the clause speaks of as a frame is itself to come: a word of planning or a verb in the future stands earlier in the sentence, with no stop of a sentence between. */
function planBefore(survey: Survey, trigger: Trigger): boolean {
  const sentence = survey.sentenceOf(trigger.from)
  const far = survey.pack.order === 'subject-first'
  for (let i = trigger.from - 1, words = 0; i >= sentence.from && words < (far ? FAR_BACK : BACK); i--) {
    if (!far || !(survey.covered[i]! >= 0 && survey.covered[i] === survey.covered[i + 1])) words++
    if (survey.is(i, 'plan') || futureVerb(survey, i) || far && survey.is(i, 'will')) return true
  }
  return false
}

function cuesBefore(survey: Survey, trigger: Trigger, dated = true, ahead = dated): Set<string> {
  const sentence = survey.sentenceOf(trigger.from)
  const out = new Set<string>()
  if (trigger.form === 'noun' && trigger.prefix & survey.pack.clitics.for && !survey.pack.isDefinite(survey.tokens.form(trigger.from)) && !survey.is(trigger.from - 1, 'besides') && !survey.is(trigger.from - 1, 'outcome')) out.add('plan')
  let near = 0
  const far = survey.pack.order === 'subject-first'
  const ongoing = !ahead && conductedNow(survey, trigger)
  if (governing(survey, trigger) === 'present' && !sentence.title && !ongoing || comesFor(survey, trigger) || paidLater(survey, trigger)) out.add('will')
  for (let i = trigger.from - 1; i >= sentence.from && near < BACK; i--) {
    if (!(survey.covered[i]! >= 0 && survey.covered[i] === survey.covered[i + 1])) near++
    // A full stop inside a name ("U.S. President") ends nothing.
    // "To be held IN THE COMING weeks".
    if (!far && trigger.form === 'noun' && near <= GOVERNED && survey.is(i, 'during') && survey.is(trigger.from - 1, 'coming') && isHeld(survey, i - 1)) { out.add('will'); break }
    // "Called yesterday, to sign": a comma may stand before the preposition of what is called for.
    if (!far && trigger.form === 'noun' && trigger.from - i <= 3 && survey.mark(i, COMMAS) && survey.is(i + 1, 'to')) continue
    if (!far && quotesWord(survey, i)) continue
    if ((survey.mark(i, STOPS) && !survey.taken(i) && !closesName(survey, i)) || survey.is(i, 'during') && (far || near <= GOVERNED) && !(!far && futureVerb(survey, i - 1) && survey.is(i - 1, 'done'))) break
    if (!survey.known(i) || far && survey.taken(i) && survey.mentions[survey.covered[i]!]!.person) continue
    if (far && trigger.form === 'word' && i === trigger.from - 1 && survey.is(i, 'being') && survey.is(trigger.from, 'to')) out.add('plan')
    if (survey.is(i, 'negation') && near <= (trigger.form === 'noun' ? 4 : 2) && !survey.is(i, 'still')) out.add(unlessBehind(survey, trigger) ? 'maybe' : 'negation')
    if (near <= 2 && trigger.form !== 'noun' && survey.tag(i, 'word', 'negation')?.tag.detail === 'ahead' && !out.has('maybe')) out.add('cancel')
    // "For the sake of" is spelled like "postponed".
    // What may be called off is still planned.
    if (survey.is(i, 'cancel') && near <= (far ? 6 : 4) && (far || !survey.is(i - 1, 'from') && !survey.is(i, 'adverb')) && !commentOn(survey, i, trigger.from)) { if (!far && mayCallOff(survey, i)) { out.add('plan'); break } out.add('cancel') }
    if (survey.is(i, 'deny') && near <= 6) out.add('deny')
    if (survey.is(i, 'will') && near <= (far ? 7 : 3)) out.add('will')
    if (survey.is(i, 'plan') && near <= 7 && (far || trigger.form !== 'past')) out.add('plan')
    if (trigger.form === 'noun' && near <= 2 && purpose(survey, i, i + 1 === trigger.from || survey.is(i + 1, 'adjective') || (!far && survey.is(i + 1, 'in')))) out.add('plan')
    if (trigger.form === 'noun' && near <= 6 && !far && survey.is(i, 'agree') && survey.formOf(i, 'agree') === 'past' && survey.is(trigger.from - 1, 'about')) out.add('plan')
    if (trigger.form === 'noun' && !far && (!dated && i === trigger.from - 1 && announcedHolding(survey, i) || survey.is(i, 'decision') && isNoun(survey, trigger.from - 1, 'hold'))) out.add('plan')
    if (trigger.form === 'noun' && !far && survey.is(i, 'dayOf') && (i === trigger.from - 1 || i === trigger.from - 2 && survey.formOf(i + 1, 'hold') === 'noun')) out.add('plan')
    if (survey.is(i, 'may') && (near <= 2 && trigger.form === 'present' || !far && near <= 4 && trigger.form === 'noun' && isHeld(survey, i + 1))) out.add('maybe')
    if (survey.is(i, 'maybe') && near <= (trigger.form === 'noun' ? 6 : 4)) out.add('maybe')
    if (survey.is(i, 'would') && near <= 7) {
      if (reported(survey, i)) out.add('will')
      else if (near <= (trigger.form === 'noun' ? 6 : 4)) out.add('maybe')
    }
    if (survey.is(i, 'invite') && (survey.formOf(i, 'invite') !== 'noun' || !far && near <= 4 && (trigger.prefix & survey.pack.clitics.for) !== 0 && survey.is(trigger.from, 'meetingNoun')) && trigger.form === 'noun') out.add('maybe')
    if (trigger.form === 'noun' && near <= 6 && (futureVerb(survey, i) || !far && survey.is(i, 'shallBe') && !survey.is(i - 1, 'which'))) out.add('will')
    if (trigger.form === 'noun' && trigger.prefix & survey.pack.clitics.for && goesPresent(survey, i) && !sentence.title) out.add(!far && survey.is(i - 1, 'may') ? 'maybe' : 'will')
    if (far && survey.is(i, 'lightVerb') && survey.is(i - 1, 'to') && survey.is(i - 2, 'maybe')) { out.add('maybe'); continue }
    if (trigger.form === 'noun' && near <= (far ? 6 : 3) && !underWay(survey, trigger) && (survey.is(i, 'lightVerb') && (far || dated || sentence.index === 0) && !ongoing || survey.is(i, 'hold') && !survey.is(i, 'lightVerb')) && onlyPresent(survey, i) && !survey.is(i - 1, 'auxiliary') && !(far && perfect(survey, i)) && !survey.is(i - 1, 'which') && !sentence.title) out.add('will')
  }
  return out
}

const SPOKEN = new Set(['"', '“', '”', '«', '»', ':'])

/** Whether the words around a verb report speech in the past, with no condition: "they agreed that it would be signed", "it would be signed, X said". */
function reported(survey: Survey, at: number): boolean {
  const { from, to } = survey.sentenceOf(at)
  let told = false
  for (let i = from; i < to; i++) {
    if (survey.is(i, 'if')) return false
    if (i < at && survey.mark(i, SPOKEN)) told = false
    told ||= survey.formOf(i, 'say') === 'past' || survey.formOf(i, 'sayBefore') === 'past' || survey.formOf(i, 'agree') === 'past'
  }
  return told
}

/** Whether "would" at a token stands for "will" in what someone is reported to have said. */
export const foretold = (survey: Survey, i: number) => survey.is(i, 'would') && reported(survey, i)

const PURPOSE = 7
const COMING = 14

/** Where the word "for" stands that leads from someone's coming to what they come for ("flew to X for two days of talks"); -1 where none does. */
export function purposeAt(survey: Survey, trigger: Trigger): number {
  if (survey.pack.order !== 'subject-first' || trigger.form !== 'noun' || !survey.is(trigger.from, 'meetingNoun')) return -1
  let at = trigger.from - 1
  while (at > trigger.from - PURPOSE && !survey.is(at, 'for') && (survey.is(at, 'adjective') || survey.tag(at, 'cardinal') || survey.tag(at, 'ordinal') || survey.mark(at, HYPHENS) || survey.tokens.kind[at] === 1)) at--
  if (!survey.is(at, 'for')) return -1
  if (survey.mentionsIn(survey.sentenceOf(at).index).some((m) => m.placeId !== null && m.to === at && m.preposition === 'in')) return at
  for (let i = at - 1; i >= Math.max(survey.sentenceOf(at).from, at - COMING); i--) {
    if ((survey.known(i) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && COMES.has(t.value) && t.form !== 'noun'))) return at
  }
  return -1
}
const COMES = new Set(['travel', 'arrive', 'depart', 'dueIn'])
const HYPHENS = new Set(['-'])

/** Whether an act is what someone comes for: it is still ahead of those who have come. */
const comesFor = (survey: Survey, trigger: Trigger) => purposeAt(survey, trigger) >= 0

/** "Have held": a word of having that only helps another verb. */
function perfect(survey: Survey, i: number): boolean {
  let k = i + 1
  while (survey.is(k, 'adverb')) k++
  return survey.known(i)!.some((m) => m.to <= k) && (survey.known(k) ?? []).some((m) => m.tags.some((t) => t.form === 'participle'))
}

/** "Of the holding of": what is announced so is still to be held. */
function announcedHolding(survey: Survey, i: number): boolean {
  return survey.is(i, 'convene') && survey.formOf(i, 'convene') === 'noun' && (survey.is(i - 1, 'topic') || survey.is(i - 1, 'about'))
}

/** A quotation mark on one side of a single word ("his 'readiness' to meet X"): it ends no clause. */
function quotesWord(survey: Survey, i: number): boolean {
  return survey.mark(i, QUOTES) && (survey.mark(i - 2, QUOTES) && survey.tokens.kind[i - 1] === 0 && !survey.isAny(i - 1, SAYS) || survey.mark(i + 2, QUOTES) && survey.tokens.kind[i + 1] === 0 && !survey.isAny(i + 1, SAYS))
}
const SAYS = wordSets('say', 'sayBefore', 'sayBehind')

/** A comma behind a name that another comma parts from its title ("the minister, NAME, met"): it ends no clause. */
function closesName(survey: Survey, i: number): boolean {
  if (survey.pack.order === 'subject-first' || !survey.mark(i, COMMAS) || !survey.taken(i - 1)) return false
  const m = survey.mentions[survey.covered[i - 1]!]!
  for (let k = m.from; k < m.to; k++) if (survey.mark(k, COMMAS)) return true
  return false
}

/** A comma beside a date, which it sets apart from the clause around. */
function setsDateApart(survey: Survey, i: number): boolean {
  return survey.pack.order !== 'subject-first' && survey.mark(i, COMMAS) && survey.dates.some((d) => d.to === i || d.from === i + 1)
}

const GOVERNS_REACH = 14

/** Form of the verb of holding that an act told as a noun is the subject or object of: one before it with nothing but places, days and words of sitting between; null where there is none. */
function governing(survey: Survey, trigger: Trigger): 'past' | 'present' | null {
  if (survey.pack.order === 'subject-first' || (trigger.form !== 'noun' && trigger.form !== 'word')) return null
  const sentence = survey.sentenceOf(trigger.from)
  for (let i = trigger.from - 1; i >= Math.max(sentence.from, trigger.from - GOVERNS_REACH); i--) {
    const held = survey.tag(i, 'word', 'convening') ?? survey.tag(i, 'word', 'join')
    if (held && !survey.taken(i) && (held.tag.form === 'past' || held.tag.form === 'present')) return held.match.prefix & survey.pack.clitics.will || survey.is(i - 1, 'auxiliary') || survey.is(i - 1, 'which') && !survey.is(i - 1, 'whereupon') || survey.is(i - 1, 'negation') ? null : held.tag.form
    if (survey.taken(i) || survey.dateAt(i) !== null || setsDateApart(survey, i) || survey.isAny(i, LIGHT) || survey.tag(i, 'ordinal')) continue
    return null
  }
  return null
}
const LIGHT = wordSets('in', 'to', 'capitalCity', 'adverb', 'sessionWord', 'adjective')

/** A verb of going in the present: what it is done for is still to come. */
function goesPresent(survey: Survey, i: number): boolean {
  return survey.mayBeVerb(i) && (survey.known(i) ?? []).some((m) => m.tags.some((t) => t.sort === 'word' && GOING.has(t.value) && t.form === 'present'))
}
const GOING = new Set(['travel', 'arrive', 'visit', 'depart'])

/** "To hold talks": a verbal noun of holding governed by "for", right before the act. */
function purpose(survey: Survey, i: number, near: boolean): boolean {
  return near && (survey.known(i) ?? []).some((m) => (m.prefix & survey.pack.clitics.for) !== 0 && m.tags.some((t) => t.form === 'noun' && (t.value === 'hold' || t.value === 'lightVerb')))
}

/** A word for what is to come right behind an act, or a verb in the future that takes it up ("to be held"). */
function comingBehind(survey: Survey, trigger: Trigger): boolean {
  const sentence = survey.sentenceOf(trigger.from)
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + 12); i++) {
    if (!survey.known(i)) continue
    if ((i - trigger.to <= 3 || trigger.form === 'noun' && survey.pack.order !== 'subject-first' && survey.taken(trigger.to) && survey.mentions[survey.covered[trigger.to]!]!.to === i) && survey.is(i, 'coming') && trigger.form !== 'past') return true
    if (survey.is(i, 'that') || survey.is(i, 'say') || survey.is(i, 'whereupon')) return false
    // What something is done in preparation for comes after it.
    if (survey.pack.order !== 'subject-first' && survey.is(i, 'preparing')) return false
    if (trigger.form === 'noun' && survey.pack.order !== 'subject-first' && survey.is(i - 1, 'which') && !survey.is(i - 2, 'which') && i - trigger.to <= 4 && heldInPresent(survey, i)) return true
    if (trigger.form === 'noun' && survey.is(i, 'shallBe') && !survey.is(i - 1, 'which')) return true
    if (futureVerb(survey, i) && (survey.is(i, 'hold') || survey.is(i, 'discuss') || survey.is(i, 'lightVerb') || trigger.form === 'noun' && survey.is(i, 'takesPlace') || survey.is(i - 1, 'which'))) return true
  }
  return false
}
