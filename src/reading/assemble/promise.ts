import type { PledgeFact } from '../../facts/fact.ts'
import { acts, listOf, mentionsAround, onlyFillers, verbal, type Trigger } from '../acting.ts'
import { isSport } from '../field.ts'
import { isOurs, speakerAt } from '../speaker.ts'
import { subjectOf } from '../subject.ts'
import { isBilateral } from '../resolve.ts'
import type { Candidate } from '../match.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Survey } from '../survey.ts'
import { resolveDate } from '../when/index.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'
import { asked, guardsOwn, metThere, someoneNearer, unresolved } from './no-promise.ts'
import { undertaking, type Undertaking } from './undertaking.ts'
import { QUOTES } from '../marks.ts'
import { isUnnamed } from '../../world/parties.ts'

const LONGEST = 18
const WITH_REACH = 12
const ASKING = new Set(['؟', '?'])

/** A pledge in a language that has verbs first, from a trigger of promising: who binds themselves, to what, and towards whom. */
export function promiseFrom(survey: Survey, candidate: Candidate, ranked: readonly string[]): PledgeFact | null {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  const { published } = survey.report
  if (isSport(survey) || survey.mark(sentence.to - 1, ASKING) || survey.mark(sentence.to - 2, ASKING) || open(survey, trigger)) return null
  const what = undertaking(survey, trigger)
  if (!what || what.sort !== 'doing' || survey.is(trigger.from, 'orDesign') && !survey.is(what.from - 1, 'onto') && !survey.mark(what.from - 1, QUOTES)) return null
  const [by, how] = boundBy(survey, candidate, what, ranked)
  if (!by.length || by.length === 1 && guardsOwn(survey, what, by[0]!) || how === 'carried' && someoneNearer(survey, trigger)) return null
  const towards = by.length > 1 ? { to: [], how: 'each other' } : addressed(survey, trigger, what, by[0]!, ranked)
  if (!binds(survey, candidate, what, by, how, towards.how)) return null
  const end = nextDeed(survey, trigger, Math.max(trigger.to, what.from + 1), Math.min(sentence.to, Math.max(trigger.to, what.from) + LONGEST))
  const date = survey.dates.find((d) => d.from > trigger.to && d.to <= end)
  const due = date ? resolveDate(date, published, 'future') : null
  const from = Math.min(trigger.from, ...(candidate.roles.by ?? []).filter((m) => m.from >= sentence.from).map((m) => m.from))
  return {
    kind: 'pledge', by, to: towards.to, what: deedIn(survey, trigger, what, end), due: due && (!published || due.end >= published) ? due : null, evidence: [clip(survey, from, end, trigger.from, trigger.to)], confidence: 0.5, rule: candidate.frame.name,
    shown: [`towards ${towards.how}`, `does ${what.said}`, `bound ${how}`, `about two ${isBilateral(survey)} ${towards.how}`, `${candidate.frame.trigger.name} ${trigger.form} ${towards.how}`],
  }
}

/** Where another deed begins that the same one will do, joined on as a verb ("will help X AND WILL GIVE"); `to` where none does. */
function nextDeed(survey: Survey, trigger: Trigger, from: number, to: number): number {
  const { and, will } = survey.pack.clitics
  if (trigger.form !== 'future') return to
  for (let i = from; i < to; i++) if (!survey.taken(i) && ((survey.tag(i, 'word', 'undertake')?.match.prefix ?? 0) & (and | will)) === (and | will)) return i
  return to
}

/** What is promised in the words of the report: from its verb on, or from the noun of it, without the preposition that leads there. */
function deedIn(survey: Survey, trigger: Trigger, what: Undertaking, end: number): string {
  const { pack, tokens } = survey
  const from = Math.max(trigger.from, what.from)
  const led = what.led && !survey.is(from - 1, 'onto') ? (survey.known(from)?.[0] ?? pack.lexicon.cutsOf(tokens, from).at(-1)!).prefix & (pack.clitics.by | pack.clitics.for) : 0
  return pack.bare(tokens.written(from, end), led)
}

/** Whether a trigger is only something that may be, or is denied. */
function open(survey: Survey, trigger: Trigger): boolean {
  if (survey.is(trigger.from - 1, 'negation') || survey.is(trigger.from - 1, 'lack')) return true
  if (asked(survey, trigger)) return true
  if (survey.is(trigger.from, 'agree') && trigger.form === 'present' && survey.is(trigger.from - 1, 'may') || survey.is(trigger.from - 1, 'done') && survey.is(trigger.from, 'readiness') || trigger.form === 'noun' && unresolved(survey, trigger)) return true
  if (survey.is(trigger.from, 'offer') && survey.tag(trigger.from, 'word', 'offer')!.tag.detail !== undefined) return true
  return (survey.is(trigger.from - 1, 'maybe') || trigger.form === 'past' && survey.is(trigger.from - 2, 'maybe')) && !survey.is(trigger.from, 'bound')
}

type Bound = 'subject' | 'carried' | 'both' | 'deal' | 'owner' | 'pair'

/** Who binds themselves, and how the clause tells. */
function boundBy(survey: Survey, candidate: Candidate, what: Undertaking, ranked: readonly string[]): [string[], Bound] {
  const { trigger, frame } = candidate
  switch (frame.trigger.name) {
    case 'agreed': return [agreeing(survey, trigger, ranked), 'pair']
    case 'accord': return [cameAbout(survey, trigger) ? agreeing(survey, trigger, []) : [], 'pair']
    case 'pledging': return [partiesOf(actorsOf(candidate.roles.by ?? [])), 'subject']
    case 'goingOn': return [goesOnWith(survey, trigger) ? partiesOf(actorsOf(tellerOf(survey, trigger.from) ?? [])) : [], 'subject']
    case 'stipulate': return [byDeal(survey, trigger, what), 'deal']
    case 'bound': return [partiesOf(actorsOf(saidOf(survey, trigger))), 'subject']
  }
  const deciding = frame.trigger.name === 'undertake' && trigger.form === 'noun' ? decidedBy(survey, trigger) : []
  if (deciding.length) return [deciding, 'owner']
  const subject = trigger.form === 'noun' ? null : subjectOf(survey, trigger)
  const carried = subject?.how === 'carried'
  const found = carried ? firstOf(survey, trigger) ?? listOf(survey, subject.mention) : candidate.roles.by ?? (subject ? listOf(survey, subject.mention) : [])
  const by = [...new Set(found.flatMap((m) => ownOf(survey, m, trigger) ?? partiesOf(actorsOf([m]))))].filter((party) => !isUnnamed(party))
  if (frame.trigger.name !== 'agree') return [by, carried ? 'carried' : trigger.form === 'noun' ? 'owner' : 'subject']
  if (by.length < 2) by.push(...withWhom(survey, trigger).filter((p) => !by.includes(p)))
  if (by.length < 2 && trigger.count === 2 && isBilateral(survey)) by.splice(0, by.length, ...ranked.slice(0, 2))
  return [by.length > 1 && !withFactions(survey, trigger, what) ? by : [], carried ? 'carried' : 'both']
}

/** "Her country will": the state of whoever tells it, rather than of whoever is named nearest. */
function ownOf(survey: Survey, m: Mention, trigger: Trigger): string[] | null {
  if (m.manner !== 'own' || m.sort !== 'party') return null
  const teller = speakerAt(survey, trigger.from)
  const party = teller?.party ?? teller?.person?.party
  return party ? [party] : null
}

const DECIDED_REACH = 7

/** Who decides or announces what a noun behind the verb says will be done ("X and Y have also decided the strengthening of"); behind the noun stands whom it is done for. */
function decidedBy(survey: Survey, trigger: Trigger): string[] {
  for (let i = trigger.from - 1; i >= Math.max(survey.sentenceOf(trigger.from).from, trigger.from - DECIDED_REACH); i--) {
    const verb = survey.tag(i, 'word', 'resolve')
    if (!verb) continue
    const subject = subjectOf(survey, { from: i, to: verb.match.to, form: verb.tag.form ?? 'past', prefix: verb.match.prefix, count: verb.tag.count ?? 1 })
    return subject && subject.how !== 'carried' ? partiesOf(actorsOf(listOf(survey, subject.mention))) : []
  }
  return []
}

/** The first in a sentence who acts, for a verb behind "but he" that names no subject of its own. */
function firstOf(survey: Survey, trigger: Trigger): Mention[] | null {
  const first = mentionsAround(survey, trigger.from).find((m) => m.to <= trigger.from && acts(m) && !m.preposition && m.head === m && (m.sort === 'person' || m.placeId !== null))
  return first ? listOf(survey, first) : null
}

/** Who tells what stands at a token, with those who tell it too. */
function tellerOf(survey: Survey, at: number): Mention[] | null {
  const teller = speakerAt(survey, at)
  return teller && acts(teller) ? listOf(survey, teller.head) : null
}

/** Whether an accord is itself what was done, on something: no other noun leads to it, and only those between whom it is stand before "on". */
function cameAbout(survey: Survey, trigger: Trigger): boolean {
  const before = trigger.from - 1
  if (trigger.prefix & survey.pack.clitics.for || !survey.taken(before) && !survey.is(before, 'done') && !onlyFillers(survey, before, trigger.from)) return false
  let i = trigger.to
  while (i < survey.sentenceOf(trigger.from).to && (survey.taken(i) || survey.is(i, 'between') || survey.is(i, 'with') || survey.is(i, 'in') || onlyFillers(survey, i, i + 1))) i++
  return survey.is(i, 'onto')
}

/** Whether what someone goes on with is a deed of theirs: a noun of doing stands right behind, or behind who does it. */
function goesOnWith(survey: Survey, trigger: Trigger): boolean {
  let i = trigger.to
  while (survey.taken(i) && i - trigger.to <= WITH_REACH) i++
  return rightBehind(survey, trigger, 'assure') && (survey.formOf(i, 'undertake') === 'noun' || survey.is(i, 'cooperating'))
}

/** Whose words tell of a promise: of those who make it, of somebody else, of someone nobody knows, or the report's own. */
function toldBy(survey: Survey, trigger: Trigger, by: readonly string[]): 'own' | 'other' | 'unknown' | 'report' {
  const teller = speakerAt(survey, trigger.from)
  const party = teller?.party ?? teller?.person?.party
  const both = teller?.members.map((one) => one.party) ?? []
  if (both.some((one) => one !== null && by.includes(one)) || party && by.includes(party)) return 'own'
  const unknown = survey.tellings?.bySentence[survey.sentenceOf(trigger.from).index]!.some((t) => t.verb.at < trigger.from && !t.speakers.length)
  return party ? 'other' : unknown ? 'unknown' : 'report'
}

/** Of whom an adjective of being bound is said: who stands right before it; behind "that he", the first of the sentence who acts. */
function saidOf(survey: Survey, trigger: Trigger): readonly Mention[] {
  let at = trigger.from
  // "Is still ready", "will remain bound".
  for (const back of [1, 2]) if (at === trigger.from && survey.tag(trigger.from - back, 'word', 'remains')?.match.to === trigger.from) at = trigger.from - back
  if (survey.is(at - 1, 'that')) return tellerOf(survey, at) ?? firstOf(survey, trigger) ?? []
  const before = mentionsAround(survey, trigger.from).findLast((m) => m.to <= at && acts(m) && !m.preposition && m.manner !== 'organisation')
  if (before && onlyFillers(survey, before.to, at) && at - before.to <= 2) return listOf(survey, before.head)
  return survey.mark(trigger.from - 1, QUOTES) ? firstOf(survey, trigger) ?? [] : []
}

/** Who agreed, where the verb is impersonal: a pair or two named with "between" in the sentence, else the two that the report is about. */
function agreeing(survey: Survey, trigger: Trigger, ranked: readonly string[]): string[] {
  const pair = mentionsAround(survey, trigger.from).find((m) => m.sort === 'pair' || m.preposition === 'between')
  const named = pair ? partiesOf(actorsOf(listOf(survey, pair))) : []
  return named.length > 1 ? named : isBilateral(survey) ? ranked.slice(0, 2) : []
}

/** With whom a single subject agreed, said right behind the verb. */
function withWhom(survey: Survey, trigger: Trigger): string[] {
  const other = mentionsAround(survey, trigger.from).find((m) => m.from >= trigger.to && m.from - trigger.to < WITH_REACH && m.preposition === 'with')
  return other ? partiesOf(actorsOf(listOf(survey, other))) : []
}

/** Whom a deal binds to what it says: the subject of its clause, else two that the sentence joins. */
function byDeal(survey: Survey, trigger: Trigger, what: Undertaking): string[] {
  const around = mentionsAround(survey, trigger.from)
  // "The treaty bound the two to cut": who is bound stands between.
  const bound = around.find((m) => m.from > trigger.to && survey.is(m.from - 1, 'onto') && survey.is(m.to, 'that'))
  if (bound) return partiesOf(actorsOf(listOf(survey, bound)))
  const subject = what.verb === null ? undefined : around.find((m) => m.from > what.verb! && m.from - what.verb! <= 2 && acts(m) && !m.preposition)
  if (subject) return partiesOf(actorsOf(listOf(survey, subject)))
  if (what.verb !== null) return []
  const pair = around.find((m) => (m.sort === 'pair' || m.preposition === 'between') && m.from > trigger.to)
  const named = pair ? partiesOf(actorsOf(listOf(survey, pair))) : []
  return named.length > 1 ? named : []
}

const FACTION_REACH = 8

/** Whether factions, an opposition or companies are a side of what is agreed. */
function withFactions(survey: Survey, trigger: Trigger, what: Undertaking): boolean {
  for (let i = trigger.to; i < Math.max(what.from, trigger.to + FACTION_REACH); i++) if (survey.is(i, 'faction')) return true
  return false
}

/** Whether the one to whom something is offered stands behind the verb and "on", as its clause has it. */
function offeredTo(survey: Survey, trigger: Trigger): boolean {
  return mentionsAround(survey, trigger.from).some((m) => m.from > trigger.to && m.from - trigger.to <= OFFER_REACH && survey.is(m.from - 1, 'onto') && m.party !== null && m.manner !== 'adjective' && m.manner !== 'institution')
}
const OFFER_REACH = 10

/** Whether only "the government" promises, of a state named elsewhere: likely to its own people. */
function within(survey: Survey, trigger: Trigger): boolean {
  const subject = subjectOf(survey, trigger)?.mention
  return subject !== undefined && subject.manner === 'institution' && subject.to - subject.from === 1
}

const ADDRESS_REACH = 24
const ADDRESSING = new Set(['with', 'to', 'for'])

/** Whom a single side binds itself towards: who is named behind a preposition of giving or right where it begins; else anyone the sentence names; else the other of the two that the report is about. */
function addressed(survey: Survey, trigger: Trigger, what: Undertaking, by: string, ranked: readonly string[]): { to: string[]; how: string } {
  const end = phraseEnd(survey, what.from)
  const behind = mentionsAround(survey, trigger.from).filter((m) => m.from >= trigger.to && m.from - trigger.to <= ADDRESS_REACH && m.from < end)
  const others = (all: readonly Mention[]) => partiesOf(actorsOf(all.flatMap((m) => listOf(survey, m)))).filter((p) => p !== by)
  const subject = verbal(trigger) ? behind.find((m) => acts(m) && !m.preposition) : undefined
  const object = subject && behind.find((m) => m.from === listOf(survey, subject.head).at(-1)!.to && !m.preposition)
  const strict = others(behind.filter((m) => !metThere(survey, m) && (m === object || ADDRESSING.has(m.preposition) || m.from >= what.from && m.from - what.from <= 1 || survey.is(m.from - 1, 'onto') || survey.formOf(m.from - 1, 'undertake') === 'noun')))
  if (strict.length) return { to: strict.slice(0, 2), how: 'addressed' }
  // Whom the promise itself names; what stands before it only says where and when it was made.
  const loose = others(mentionsAround(survey, trigger.from).filter((m) => m.from >= what.from && m.from < end && m.manner !== 'organisation' && !metThere(survey, m)))
  if (loose.length) return { to: loose.slice(0, 2), how: 'named' }
  const two = ranked.slice(0, 2)
  // Another who is named only as where or when the promise was made is not promised anything.
  if (others(mentionsAround(survey, trigger.from).filter((m) => m.from >= trigger.to && m.to <= what.from)).length) return { to: [], how: 'nobody' }
  return isBilateral(survey) && two.includes(by) && two.every((p) => p === by || namedNear(survey, trigger, p)) ? { to: two.filter((p) => p !== by), how: 'report' } : { to: [], how: 'nobody' }
}

const NEAR_SENTENCES = 2
const LED_REACH = 2
/** Where what is promised ends: at a relative clause, a condition, a time before or after, a new clause. */
function phraseEnd(survey: Survey, from: number): number {
  const end = survey.sentenceOf(from).to
  for (let i = from + 1; i < end; i++) if (survey.is(i, 'inReturn') || !survey.taken(i) && (survey.isAny(i, PHRASE_ENDS) || survey.mark(i, PHRASE_MARKS))) return i
  return end
}
const PHRASE_ENDS = wordSets('which', 'condition', 'ahead', 'after', 'that', 'conjunction', 'saying')
const PHRASE_MARKS = new Set(['.', ':', '؛', '؟'])

/** Triggers that tell how someone stands: only they themselves can bind themselves so. */
const TELLING = new Set(['bound', 'readiness', 'cease'])

/** Whether a party is named in a sentence or the few before it. */
function namedNear(survey: Survey, trigger: Trigger, party: string): boolean {
  const { index } = survey.sentenceOf(trigger.from)
  for (let n = index; n >= Math.max(0, index - NEAR_SENTENCES); n--) if (survey.mentionsIn(n).some((m) => m.party === party || m.person?.party === party || m.members.some((one) => one.party === party))) return true
  return false
}

/** Whether a clause binds enough to be a pledge, by what its trigger asks for. */
function binds(survey: Survey, { trigger, frame }: Candidate, what: Undertaking, by: readonly string[], how: Bound, towards: string): boolean {
  const told = toldBy(survey, trigger, by)
  // What one tells of another's promise stays a claim; of a promise to act against somebody none is made.
  if (told === 'other' && by.length === 1 && frame.trigger.name !== 'stipulate' && !(trigger.form === 'noun' && frame.trigger.name === 'pledge') || (told === 'other' || told === 'unknown') && (TELLING.has(frame.trigger.name) || trigger.form === 'future' && survey.is(trigger.from, 'undertake'))) return false
  if (trigger.form === 'future' && (threatens(survey, trigger) || elsewhereSaid(survey, trigger))) return false
  if (frame.trigger.name === 'undertake' && trigger.form === 'noun' && !rightBehind(survey, trigger)) return false
  if (frame.trigger.name === 'cease' && (told !== 'own' || survey.is(trigger.from, 'keeping') && !survey.is(trigger.to, 'in'))) return false
  // Towards nobody that its own words name, only what is by its nature between states is promised to the other.
  if (towards === 'report' && !concernsOthers(survey, what, true) && !survey.tag(what.from, 'instrument')) return false
  if (frame.trigger.name === 'undertake' && trigger.form === 'present' && !underDeal(survey, trigger)) return false
  if (by.length > 1) return frame.trigger.name !== 'offer' && frame.trigger.name !== 'undertake' || trigger.form === 'noun' || survey.is(trigger.from, 'together')
  switch (frame.trigger.name) {
    case 'pledge': return !(trigger.count === 1 && survey.is(trigger.to, 'underIt') && underDeal(survey, trigger)) && (trigger.form !== 'noun' || what.led) && (towards !== 'nobody' || concernsOthers(survey, what)) && !(towards === 'report' && within(survey, trigger))
    case 'consent': return towards !== 'nobody' || survey.is(trigger.to, 'underIt') || survey.is(what.from - 2, 'underIt')
    case 'readiness': return towards === 'addressed' || towards === 'named' || towards === 'report' && told === 'own'
    case 'bound': return (towards !== 'nobody' && towards !== 'report' || told === 'own' && concernsOthers(survey, what) || told === 'own' && survey.tag(what.from, 'instrument') !== null) && what.led && what.from - trigger.to <= LED_REACH
    case 'offer': return towards !== 'nobody' && (what.said === 'undertaking' || offeredTo(survey, trigger))
    case 'stipulate': return how === 'deal'
    case 'undertake': return (towards === 'addressed' || towards === 'named' && trigger.form === 'noun' && survey.is(trigger.from, 'building')) && how !== 'carried' || told === 'own' && trigger.form === 'future' && (how !== 'carried' || isOurs(survey, trigger)) && (towards === 'addressed' || towards === 'named' || towards === 'report' && survey.is(trigger.from - 1, 'thatHe') && !survey.is(trigger.from, 'together') && trigger.to < survey.tokens.count && survey.tokens.kind[trigger.to] === 0)
    case 'goingOn': return towards === 'addressed' || towards === 'named'
    case 'accord': return false
    case 'cease': return (how !== 'carried' || isOurs(survey, trigger)) && towards !== 'nobody'
    default: return towards !== 'nobody'
  }
}

const UNDER = 5

/** Whether a deal stands right before a verb that says what it has somebody do. */
function underDeal(survey: Survey, trigger: Trigger): boolean {
  for (let i = trigger.from - 1; i >= Math.max(survey.sentenceOf(trigger.from).from, trigger.from - UNDER); i--) if (survey.tag(i, 'instrument')) return true
  return false
}

const CONCERN = 8

/** Whether what is promised is by its nature an affair between states ("to stop the nuclear tests"); `wide` takes what is given, bought or given back for one too. */
function concernsOthers(survey: Survey, what: Undertaking, wide = false): boolean {
  for (let i = what.from; i < Math.min(survey.sentenceOf(what.from).to, what.from + CONCERN); i++) if (survey.is(i, 'affair') || wide && survey.is(i, 'betweenStates')) return true
  return false
}

/** Whether what is to be done is done unless somebody gives way ("will close their office unless they"). */
function threatens(survey: Survey, trigger: Trigger): boolean {
  for (let i = trigger.to; i < survey.sentenceOf(trigger.from).to; i++) if (survey.is(i, 'unless')) return true
  return false
}

/** Whether a verb in the future has a subject of its own that nobody knows, between "that" and the verb ("said that the talks will centre on"). */
function elsewhereSaid(survey: Survey, trigger: Trigger): boolean {
  const { from } = survey.sentenceOf(trigger.from)
  for (let i = trigger.from - 1; i >= from; i--) {
    if (survey.taken(i) || !survey.is(i, 'that')) continue
    return i + 1 < trigger.from && !survey.is(i, 'thatHe') && !survey.taken(i + 1) && !survey.mark(i + 1, QUOTES) && !survey.is(i + 1, 'adverb') && survey.tokens.kind[i + 1] === 0
  }
  return false
}

/** Whether the noun of what is decided stands right behind its verb, past who decides it, quotation marks and adverbs, and is not what another noun is of ("decided to stop the training"). */
function rightBehind(survey: Survey, trigger: Trigger, verb: 'resolve' | 'assure' = 'resolve'): boolean {
  for (let i = trigger.from - 1; i >= survey.sentenceOf(trigger.from).from; i--) {
    if (survey.is(i, verb)) return verb === 'assure' || !(trigger.prefix & survey.pack.clitics.for) || survey.is(i, 'plan') || survey.is(i + 1, 'readiness')
    if (!survey.taken(i) && !survey.mark(i, QUOTES) && !onlyFillers(survey, i, i + 1) && !survey.is(i, 'about') && !survey.isAny(i, PASSED)) return false
  }
  return false
}
const PASSED = wordSets('in', 'during', 'readiness', 'subjectOpens', 'with')
