import type { Trigger } from '../acting.ts'
import { wordSets, type Survey } from '../survey.ts'

/** What someone binds themselves to: where it begins; whether a preposition leads to it; its verb where it is a clause; and what sort of thing it is. */
export interface Undertaking { from: number; led: boolean; verb: number | null; said: 'clause' | 'undertaking' | 'other'; sort: 'doing' | 'meeting' | 'instrument' | 'body' | 'opinion' | 'hostile' }

const REACH = 18
const DEAL_REACH = 36
const NEAR = 4
const QUOTES = new Set(['"', '“', '”', '«', '»', '('])
/** What ends the reach of a noun of being bound. */
const PARTING = new Set(['،', ',', '"', '”', '»'])
const STOPS = new Set(['.', ':', '؛', '؟'])

/** What is promised behind a trigger, in a language that has verbs first: behind "to", "on", "that", or its noun right behind; null where none follows. */
export function undertaking(survey: Survey, trigger: Trigger): Undertaking | null {
  const { clitics } = survey.pack
  const end = Math.min(survey.sentenceOf(trigger.from).to, trigger.to + (survey.is(trigger.from, 'stipulate') ? DEAL_REACH : REACH))
  // A verb of doing says itself what is promised.
  if (survey.is(trigger.from, 'undertake') || survey.is(trigger.from, 'cease') || survey.is(trigger.from, 'goingOn')) return { from: trigger.from, led: false, verb: trigger.from, said: 'undertaking', sort: attends(survey, trigger) ? 'meeting' : turnedAgainst(survey, trigger.from, trigger.to) ? 'hostile' : trigger.form === 'noun' && handsIn(survey, trigger.to) ? 'opinion' : sortOf(survey, trigger.to) }
  if (survey.is(trigger.to - 1, 'onto')) return begun(survey, trigger, trigger.to, true)
  for (let i = trigger.to; i < end && !survey.mark(i, STOPS); i++) {
    if (survey.taken(i)) continue
    if (trigger.form === 'noun' && survey.isAny(i, AGAINST)) return { from: i, led: false, verb: null, said: 'other', sort: 'hostile' }
    if (trigger.form === 'noun' && survey.mark(i, PARTING) && !survey.taken(i + 1)) return null
    if (survey.is(i, 'faction') && i - trigger.to <= 1 || survey.is(i, 'conjunction') && i > trigger.to) return null
    // What is promised stands behind "to"; "on" leads to something else.
    if (survey.is(i, 'onto') && survey.is(trigger.from, 'pledge')) return null
    if (survey.is(i, 'onto')) return begun(survey, trigger, i + 1, true)
    if (survey.is(i, 'that')) return clause(survey, trigger, i + 1)
    if (survey.is(i, 'byAlone') && survey.mark(i + 1, QUOTES)) return begun(survey, trigger, i + 2, true)
    const prefixes = survey.pack.lexicon.cutsOf(survey.tokens, i).map((cut) => cut.prefix)
    if (survey.tokens.kind[i] === 0 && prefixes.some((prefix) => prefix === clitics.by || prefix === clitics.for) && !survey.is(trigger.from, 'consent') && !bare(survey, i) && !survey.is(i, 'underIt') && !survey.is(i, 'adverb')) return begun(survey, trigger, i, true)
    if (survey.is(trigger.from, 'pledge') && i === trigger.to && survey.is(i, 'doneSo')) return { from: i, led: true, verb: null, said: 'other', sort: 'doing' }
    if (survey.isAny(trigger.from, PROMISING) && (i === trigger.to || i === trigger.to + 1 && survey.is(trigger.to, 'underIt') || pastActor(survey, trigger.to, i)) && (namesDeed(survey, i) || standsAsNoun(survey, i))) return begun(survey, trigger, i, pastActor(survey, trigger.to, i))
    if (i === trigger.to && survey.tokens.kind[i] === 0 && survey.known(i)?.some((m) => m.prefix === 0 && m.tags.some((tag) => tag.form === 'noun'))) return begun(survey, trigger, i, false)
  }
  return null
}

/** Whether a verb of taking part says that someone will be there ("will take part in it by video"), and not that they will share in a deed ("will take part in building"). */
function attends(survey: Survey, trigger: Trigger): boolean {
  return survey.is(trigger.from, 'attend') && !(survey.is(trigger.to, 'in') && survey.formOf(trigger.to + 1, 'undertake') === 'noun')
}

/** What a noun of being resolved leads to, though it be no noun of doing ("the resolve to PRESS"). */
const AGAINST = wordSets('hostile', 'harmful', 'penalty')
const PROMISING = wordSets('pledge', 'pledging', 'readiness')

/** Whether a word may be a noun of doing, whatever verb it may be as well. */
function standsAsNoun(survey: Survey, i: number): boolean {
  return survey.known(i)?.some((m) => m.prefix === 0 && m.tags.some((tag) => tag.form === 'noun' && (tag.value === 'undertake' || tag.value === 'cease'))) ?? false
}

/** Whether only those who promise, named in full, stand between a promise and a noun of what is done ("the pledge of the leader of X THE CLOSING of"). */
function pastActor(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!survey.taken(i) && !survey.mark(i, PARTING) && survey.dateAt(i) === null) return false
  return to > from
}

/** Whether a noun that nothing else tells of stands where a promise names what is done ("pledge the return of", "committed themselves to bettering ties"). */
function namesDeed(survey: Survey, i: number): boolean {
  if (survey.tokens.kind[i] !== 0 || survey.dateAt(i) !== null || survey.known(i)?.some((m) => m.tags.some((tag) => tag.form === 'past' || tag.form === 'present' || tag.sort === 'party' || tag.sort === 'office'))) return false
  const { isDefinite } = survey.pack
  return !survey.is(i, 'about') && !survey.is(i, 'adverb') && (isDefinite(survey.tokens.form(i)) || i + 1 < survey.tokens.count && isDefinite(survey.tokens.form(i + 1)))
}

/** Whether a word that may have a preposition cut off its front is known as it stands, and not as a noun behind one. */
function bare(survey: Survey, i: number): boolean {
  const known = survey.known(i) ?? []
  return known.some((m) => m.prefix === 0) && !known.some((m) => m.prefix !== 0 && m.tags.some((tag) => tag.form === 'noun' || tag.value === 'tie'))
}

/** What is done, told by a noun. */
function begun(survey: Survey, trigger: Trigger, at: number, led: boolean): Undertaking | null {
  let from = at
  while (survey.mark(from, QUOTES)) from++
  if (survey.is(from, 'that')) return clause(survey, trigger, from + 1)
  const doing = survey.known(from)?.some((m) => m.tags.some((tag) => tag.sort === 'word' && tag.value === 'undertake')) ?? false
  return { from, led, verb: null, said: doing ? 'undertaking' : 'other', sort: sortOf(survey, from) }
}

/** What is done, told by a clause: behind "that" a verb in the present, or "it is for X to"; a clause that opens with a noun holds something true. */
function clause(survey: Survey, trigger: Trigger, at: number): Undertaking {
  let from = at
  while (survey.mark(from, QUOTES)) from++
  const foretold = survey.known(from)?.some((m) => (m.prefix & survey.pack.clitics.will) !== 0) ?? false
  const opinion = foretold && survey.is(trigger.from, 'agree') || survey.taken(from) || survey.pack.isDefinite(survey.tokens.form(from)) || survey.is(from, 'pronoun')
  return { from, led: true, verb: from, said: 'clause', sort: opinion && !survey.is(from, 'onto') ? 'opinion' : sortOf(survey, from) }
}

const HARSH_REACH = 9

/** Whether what is done is a penalty, whose name may stand some words behind ("to bring in new tariffs"), and is not being lifted. */
function harsh(survey: Survey, from: number): boolean {
  for (let i = from; i < Math.min(survey.tokens.count, from + HARSH_REACH); i++) {
    if (survey.mark(i, STOPS) || survey.is(i, 'lifting')) return false
    if (survey.is(i, 'penalty')) return true
  }
  return false
}

const AGAINST_REACH = 5
const HANDED_IN = 3

/** Whether a deed is done against somebody: stopping what was given or left open to another, or bringing up more of one's own troops. */
function turnedAgainst(survey: Survey, at: number, to: number): boolean {
  const stops = survey.is(at, 'stopping'), swells = survey.is(at, 'swelling')
  if (!stops && !swells) return false
  for (let i = to; i < Math.min(survey.sentenceOf(at).to, to + AGAINST_REACH); i++) {
    if (survey.mark(i, STOPS)) return false
    if (swells && survey.is(i, 'ownForces')) return true
    if (stops && !survey.taken(i)) return survey.is(i, 'given')
  }
  return false
}

/** Whether only a paper or an idea is handed in, by words that begin at a token. */
function handsIn(survey: Survey, at: number): boolean {
  for (let i = at; i < at + HANDED_IN; i++) if (survey.is(i, 'proposal')) return true
  return false
}

const MEETING = wordSets('meetingNoun', 'meet', 'visit', 'sessionWord', 'summit', 'discuss', 'convene', 'invite', 'delegation', 'envoy', 'negotiation', 'round')

/** What sort of thing begins at a token. */
function sortOf(survey: Survey, at: number): Undertaking['sort'] {
  let from = at
  while (survey.mark(from, QUOTES)) from++
  if (harsh(survey, from) || turnedAgainst(survey, from, from + 1)) return 'hostile'
  if (survey.formOf(from, 'undertake') === 'noun' && handsIn(survey, from + 1)) return 'opinion'
  for (let i = from; i < Math.min(survey.tokens.count, from + NEAR); i++) {
    if (survey.mark(i, STOPS)) break
    if (survey.isAny(i, MEETING) && !(survey.is(from, 'goingOn') && survey.is(i, 'discuss'))) return 'meeting'
    if (i - from < 2 && (survey.is(i, 'hostile') || survey.is(i, 'harmful')) && !(i > from && survey.is(i - 1, 'lifting'))) return 'hostile'
    if (i === from && (survey.is(i, 'paper') || survey.is(i, 'noDeed'))) return 'opinion'
    if (survey.is(i, 'ownPeople')) return 'opinion'
    if (survey.is(i, 'sign')) return 'instrument'
    if (i === from && survey.tag(i, 'instrument') && !survey.pack.isDefinite(survey.tokens.form(i)) && !survey.is(i, 'noInstrument')) return 'instrument'
    if (survey.tag(i, 'relation') && (survey.is(i - 1, 'found') || survey.is(from, 'found'))) return 'body'
    if (i > from && survey.tag(i, 'body') && (survey.is(i - 1, 'found') || survey.is(from, 'found'))) return 'body'
  }
  return 'doing'
}
