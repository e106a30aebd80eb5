import type { Actor, Modality, SigningFact } from '../../facts/fact.ts'
import type { Span } from '../../text/span.ts'
import { mentionsAround, type Trigger } from '../acting.ts'
import { modalityOf } from '../modality.ts'
import { whenOf } from '../moment.ts'
import { placeOfDeal } from '../place.ts'
import { wordSets, type Survey } from '../survey.ts'
import type { Candidate } from '../match.ts'
import type { Mention } from '../mention.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'
import { SOME_DAY } from '../merge.ts'
import { bareDeclaration, begins, instrumentsIn, periodOf, type Named } from './instruments.ts'
import { isOfLeaving } from './left-deal.ts'
import { QUOTES } from '../marks.ts'
import { membersOf, sidesOf } from './sides.ts'
import { nobodysDeal, noneSigned } from './no-signing.ts'
import { TAKEN_UP } from '../same-deal.ts'
import { phrase } from '../phrase.ts'
import { isUnnamed } from '../../world/parties.ts'

const REACH = 32
const NEXT = 4

/** Signings from a trigger of signing: one for each instrument named behind it (or right before it). */
export function signingsFrom(survey: Survey, candidate: Candidate, parties: readonly string[], told: readonly SigningFact[] = []): SigningFact[] {
  const { trigger } = candidate
  const sentence = survey.sentenceOf(trigger.from)
  // An adjective ("the agreements signed in 2010") stands behind its instrument, a verb before it.
  const adjective = trigger.form === 'word' || trigger.form === 'participle'
  const here = instrumentsIn(survey, wholeFrom(survey, Math.max(sentence.from, trigger.from - (survey.pack.order === 'subject-first' ? FAR_AHEAD : 8))), trigger.from).slice(-1)
  const ahead = adjective && !here.length ? [...spokenOf(survey, trigger), ...setApart(survey, trigger)] : here
  if (adjective && !ahead.length && survey.pack.order === 'subject-first' || trigger.form === 'word' && survey.is(trigger.from - 1, 'thatOne')) return []
  const several = ahead.some((n) => n.count !== 1)
  const behind = oneAfterAnother(survey, instrumentsIn(survey, trigger.to, Math.min(sentence.to, trigger.to + reachOf(candidate, adjective && !several)))).filter((n) => (candidate.frame.trigger.name !== 'issue' || n.instrument === 'declaration' && !bareDeclaration(survey, n)) && (survey.pack.order === 'subject-first' || governs(survey, trigger, n)) && (candidate.frame.trigger.name !== 'agree' || ledOnto(survey, trigger, n)))
  const named = (adjective && ahead.length && !several) || (ahead.length && takenUp(survey, trigger, ahead[0]!)) ? [] : behind
  if (survey.pack.order !== 'subject-first' && adjective && !ahead.length && named.length && survey.is(named[0]!.before - 1, 'onto')) return []
  const before = named.length || candidate.frame.trigger.name !== 'sign' && !adjective || !adjective && !saidOf(survey, trigger, ahead) ? [] : ahead
  const acted = survey.pack.order === 'subject-first' ? [] : actedFor(survey, trigger)
  const signatories = acted.length > 1 ? acted : actorsOf(signing(survey, candidate, ahead))
  const out: SigningFact[] = []
  for (const n of [...named, ...before]) {
    if (meansMeeting(survey, n)) continue
    let [sides, how]: [readonly string[], string] = sidesOf(survey, trigger, n, signatories, parties)
    if (sides.length < 2 && survey.pack.order !== 'subject-first' && !adjective) [sides, how] = [goneOn(survey, trigger, n, partiesOf(signatories), told), 'before']
    if (sides.length < 2) continue
    const leaning = modalityOf(survey, trigger, null)
    const dated = whenOf(survey, trigger, leaning !== 'happened')
    // A day before a known deal is that of what is told of it ("left in May the deal signed with X").
    const when = signedOnce(survey, trigger, n) && (!survey.dates.some((d) => d.from >= n.from && d.from - trigger.to <= DATED_REACH) || isOfLeaving(survey, n, dated)) ? null : dated
    // What is to be signed is a draft, whoever was empowered to sign it.
    const drafted = survey.pack.order !== 'subject-first' ? survey.is(n.before - 1, 'draft') : survey.is(n.from, 'draft') && adjective
    const standing = signedOnce(survey, trigger, n) ? 'happened' : conditioned(survey, trigger, modalityOf(survey, trigger, when))
    const modality = drafted ? 'planned' : standing === 'happened' && onTheWayTo(survey, trigger) ? 'possible' : standing
    // "Failed to reach agreement" tells of none, nor "will reach none"; only who denies one speaks of it.
    if (without(survey, trigger) || noneSigned(survey, trigger) || nobodysDeal(survey, trigger, n, sides, signatories)) continue
    // One that may or will come, told as a noun by a sentence that names no sides, is not surely that of the two the report is about.
    if (how === 'report' && trigger.form === 'noun' && modality !== 'happened' && survey.pack.order !== 'subject-first') continue
    if (modality === 'denied' && survey.pack.order === 'subject-first' || modality === 'cancelled' && survey.pack.order !== 'subject-first' && survey.is(trigger.from, 'reach')) continue
    const again = told.findLast((f) => saysAgain(survey, n, f, sides, modality))
    if (again) { if (!again.signatories.length) again.signatories = signatories.filter((a) => a.person); continue }
    const persons = signatories.filter((a) => a.person)
    out.push({
      kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: [...sides], signatories: persons, period: periodOf(survey, n), modality, when: drafted ? null : when,
      ...placeOfDeal(survey, trigger), evidence: [spanOf(survey, trigger, n)], confidence: 0.5, rule: candidate.frame.name, shown: [phrase`sides ${how}`, ...namesAgain(survey, n), ...(modality !== 'happened' && someday(survey, trigger, n) ? [SOME_DAY] : [])],
    })
  }
  return out
}

/** The instruments of one act, where the language has verbs first: the first behind its word, and those told in one list with it; another farther on has a clause of its own. */
function oneAfterAnother(survey: Survey, behind: Named[]): Named[] {
  if (survey.pack.order === 'subject-first') return behind
  const apart = behind.findIndex((n, k) => k > 0 && !begins(survey, n.before) && !begins(survey, n.from) && !listOpened(survey, behind[k - 1]!.to, n.before) && n.before - behind[k - 1]!.titleTo > LIST_REACH)
  return apart < 0 ? behind : behind.slice(0, apart)
}
const LIST_REACH = 2

/** Whether words that open or go on a list stand between two tokens ("among them", "in addition to"). */
function listOpened(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'listOpens') || survey.is(i, 'besides')) return true
  return false
}

/** Whether a word of signing is said of the instrument before it, where the language has verbs first: in a relative clause, with a pronoun that takes it up, or right behind it. */
function saidOf(survey: Survey, trigger: Trigger, ahead: readonly Named[]): boolean {
  const n = ahead[0]
  if (!n || survey.pack.order === 'subject-first' || takenUp(survey, trigger, n)) return n !== undefined
  const owned = (survey.known(trigger.from) ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.value === 'sign' && t.detail?.startsWith('owned')))
  return owned || (trigger.form !== 'noun' && trigger.from - n.titleTo <= 1 && !survey.is(trigger.from - 1, 'that'))
}

/** Whether the first "on" behind a verb of agreeing leads right to a new instrument, past quotation marks: what is agreed on is not what becomes of an old one. */
function ledOnto(survey: Survey, trigger: Trigger, n: Named): boolean {
  let i = trigger.to
  while (i < n.before && !survey.is(i, 'onto')) i++
  while (survey.mark(i + 1, QUOTES)) i++
  return i + 1 === n.before && !survey.pack.isDefinite(survey.tokens.form(n.from))
}

/** The mentions that sign: two joined by "between" right behind a passive verb before any subject carried on; in a relative clause nobody of another sentence. */
function signing(survey: Survey, { trigger, roles }: Candidate, ahead: readonly Named[]): readonly Mention[] {
  const found = roles.signatories ?? []
  if (survey.pack.order === 'subject-first') return found
  const between = mentionsAround(survey, trigger.from).find((m) => m.preposition === 'between' && m.head === m && m.from >= trigger.to && m.from - trigger.to <= BETWEEN_REACH)
  if (between && trigger.form !== 'noun' && !found.some((m) => m.from >= trigger.to && m.from < between.from)) return membersOf(survey, between)
  const { from } = survey.sentenceOf(trigger.from)
  // "X, Y and Z, which signed": of one, the last of the list.
  const last = trigger.count === 1 && survey.is(trigger.from - 1, 'which') ? mentionsAround(survey, trigger.from).find((m) => m.to === trigger.from - 1 && m.head !== m && found.includes(m)) : undefined
  if (last) return [last, ...found.filter((m) => m.from >= trigger.to)]
  const own = ahead[0] && takenUp(survey, trigger, ahead[0]) ? found.filter((m) => m.from >= from) : found
  // A group among them may be counted up right behind.
  const group = own.find((m) => isUnnamed(m.party))
  return group ? [...own.filter((m) => m !== group), ...membersOf(survey, group)] : own
}
const BETWEEN_REACH = 3

/** Whether an instrument behind a word of signing is what is signed: no clause of its own begins between them, and no other word of signing stands nearer. */
function governs(survey: Survey, trigger: Trigger, n: Named): boolean {
  for (let i = trigger.to; i < n.before; i++) {
    if (survey.taken(i)) continue
    if (survey.is(i, 'that') && survey.dateAt(i) === null) return false
    if (survey.is(i, 'sign') && survey.formOf(i, 'sign') !== null) return false
  }
  return true
}

/** Whether a known deal is spoken of as signed ("the deal signed in 2015"): whatever is said of it, that has taken place. */
function signedOnce(survey: Survey, trigger: Trigger, n: Named): boolean {
  return survey.pack.order !== 'subject-first' && trigger.form === 'word' && n.to <= trigger.from && survey.pack.isDefinite(survey.tokens.form(n.from)) && survey.pack.isDefinite(survey.tokens.form(trigger.from))
}

/** A modality, where a condition may govern what is denied: "should they not reach" leaves it open. */
function conditioned(survey: Survey, trigger: Trigger, modality: Modality): Modality {
  if (survey.pack.order === 'subject-first') return modality
  // What a sentence puts under a condition from its first word has not come about.
  const { from } = survey.sentenceOf(trigger.from)
  if (modality === 'happened' && trigger.form === 'noun' && (survey.is(from, 'condition') || survey.is(from + 1, 'condition'))) return 'possible'
  return modality === 'denied' && survey.isWithin('condition', trigger.from, trigger.from - CONDITION_REACH, trigger.from) ? 'possible' : modality
}
const CONDITION_REACH = 7
const DATED_REACH = 12
const GOING_ON = wordSets('done', 'lightVerb', 'in', 'to', 'subjectOpens')

/** Whether a signing told as a noun is only sought: the words before speak of the way to it, its chances, its sake. */
function onTheWayTo(survey: Survey, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun') return false
  // "In order to reach", "that the reaching of a deal is hard": a deal that is merely spoken of.
  if ((trigger.prefix & survey.pack.clitics.for) !== 0 || survey.is(trigger.from, 'reach') && survey.is(trigger.from - 1, 'that')) return true
  for (let back = 1; back <= SOUGHT_REACH; back++) {
    const word = survey.tag(trigger.from - back, 'word', 'sought')
    // A light verb may stand between: "until an agreement IS reached"; or a preposition: "their wish TO reach one".
    if (word && (word.match.to >= trigger.from || survey.isAny(word.match.to, GOING_ON))) return true
  }
  return talkedAbout(survey, trigger)
}

/** "Without the signing of a treaty": none is told of. */
function without(survey: Survey, trigger: Trigger): boolean {
  return survey.pack.order !== 'subject-first' && trigger.form === 'noun' && (survey.is(trigger.from - 1, 'without') || survey.is(trigger.from - 1, 'lack'))
}

/** Whether talks are held about an act told as a noun: it may come of them. */
function talkedAbout(survey: Survey, trigger: Trigger): boolean {
  if (!survey.is(trigger.from, 'reach') || !survey.is(trigger.from - 1, 'subjectOpens')) return false
  for (let back = 2; back <= TALKS_REACH; back++) if (survey.is(trigger.from - back, 'meetingNoun') || survey.is(trigger.from - back, 'negotiation')) return true
  return false
}
const TALKS_REACH = 6
const SOUGHT_REACH = 3

/** Whether an instrument is to be signed on a day that is only called later. */
function someday(survey: Survey, trigger: Trigger, n: Named): boolean {
  for (let i = Math.min(trigger.to, n.titleTo); i < Math.min(survey.sentenceOf(trigger.from).to, Math.max(trigger.to, n.titleTo) + NEXT); i++) if (survey.is(i, 'someday')) return true
  return false
}

const GONE_ON = 3

/** Whose instruments a report goes on telling of: those of the signing told within the last few sentences, where the sentence names nobody else. A deal merely reached may be anyone's. */
function goneOn(survey: Survey, trigger: Trigger, n: Named, named: readonly string[], told: readonly SigningFact[]): readonly string[] {
  const last = told.at(-1)
  if (!last || survey.sentenceOf(trigger.from).index - survey.sentenceAtOffset(last.evidence[0]![0]) > GONE_ON) return []
  const [from, to] = survey.span(n.from, n.to)
  if (last.evidence.some(([a, b]) => a < to && b > from)) return []
  if (survey.is(trigger.from, 'reach') || mentionsAround(survey, trigger.from).some((m) => m.party !== null && !last.parties.includes(m.party))) return []
  return named.every((p) => last.parties.includes(p)) ? last.parties : []
}

/** How far behind a trigger its instruments stand: verbs that mean to hold or to publish as well speak only of one right behind them. */
function reachOf({ frame }: Candidate, near: boolean): number {
  return near || frame.trigger.name === 'conclude' || frame.trigger.name === 'issue' ? NEXT : REACH
}

/** Whether a verb of signing is said of the instrument before it: in a relative clause, or with a pronoun that takes it up. */
function takenUp(survey: Survey, trigger: Trigger, n: Named): boolean {
  if (survey.pack.order === 'subject-first') return false
  // "Which was reached": a light verb stands before the noun of signing.
  if (trigger.form === 'noun' && survey.is(trigger.from - 2, 'which') && (survey.is(trigger.from - 1, 'done') || survey.is(trigger.from - 1, 'lightVerb'))) return true
  if (trigger.form !== 'past' && trigger.form !== 'present') return false
  if (survey.is(trigger.from - 1, 'which') || (survey.is(trigger.from - 1, 'auxiliary') && survey.is(trigger.from - 2, 'which'))) return true
  const owned = (survey.known(trigger.from) ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.value === 'sign' && t.detail?.startsWith('owned')))
  return owned && trigger.from - n.titleTo <= 1
}

/** Those who sign for two sides, each told behind "for" ("for the X side minister A, and for the Y side minister B"): a person right behind a side is its own, whatever party the report gave him. */
function actedFor(survey: Survey, trigger: Trigger): Actor[] {
  const around = mentionsAround(survey, trigger.from)
  const out: Actor[] = []
  for (const [k, side] of around.entries()) {
    if (side.from < trigger.to || side.sort !== 'party' || !side.party || !survey.is(forAt(survey, side.from), 'of') && !(side.preposition === 'from' && survey.is(side.from, 'sideWord'))) continue
    const person = around.slice(k + 1, k + 2).find((m) => m.sort === 'person' && m.person && m.from - side.to <= 2)
    if (!out.some((a) => a.party === side.party)) out.push({ person: person?.person?.name ?? null, party: side.party })
  }
  return out
}

/** Where the word "for" of a mention stands: right before it, or with one word between. */
function forAt(survey: Survey, from: number): number {
  return survey.is(from - 1, 'of') ? from - 1 : from - 2
}

const SITTINGS = wordSets('meetingNoun', 'meet', 'visit', 'sessionWord', 'summit')

/** Whether what is agreed on is a meeting, a visit or a session, which is a fact of its own. */
function meansMeeting(survey: Survey, n: Named): boolean {
  if (survey.pack.order === 'subject-first' || n.instrument !== 'agreement') return false
  for (let i = n.to; i < Math.min(n.titleTo, n.to + 3); i++) if (survey.isAny(i, SITTINGS)) return true
  return false
}

/** What is shown of an instrument that only takes up one told before, where the language tells by its article. */
export function namesAgain(survey: Survey, n: Named): string[] {
  return survey.pack.order !== 'subject-first' && n.title === null && n.count === 1 && survey.pack.isDefinite(survey.tokens.form(n.from)) ? [TAKEN_UP] : []
}

/** The words that say a signing: from its number or verb to the end of its title, cut to a length that can be shown. */
export function spanOf(survey: Survey, trigger: Trigger, n: Named): Span {
  const from = Math.min(trigger.from, n.before), to = Math.max(trigger.to, n.titleTo)
  return clip(survey, from, to, n.from, n.to)
}

/** "A memorandum between X and Y on transport, the one signed in …": the instrument whose title ends right before a definite word of signing, with marks and numbers at most between, however long it is. */
function setApart(survey: Survey, trigger: Trigger): Named[] {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'word' || survey.is(trigger.to, 'onto') || !survey.pack.isDefinite(survey.tokens.form(trigger.from))) return []
  const found = instrumentsIn(survey, survey.sentenceOf(trigger.from).from, trigger.from).slice(-1)
  return found.filter((n) => n.count === 1 && onlyMarks(survey, n.titleTo, trigger.from))
}

/** A token, or the one before it where the name of an instrument begins that goes on over it ("memorandum of | understanding"). */
const wholeFrom = (survey: Survey, at: number) => (survey.tag(at - 1, 'instrument')?.match.to ?? 0) > at ? at - 1 : at

function onlyMarks(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.tokens.kind[i] === 0) return false
  return true
}

/** "It was signed in …": the last instrument of the sentence before, where subjects come first and a pronoun takes it up. */
function spokenOf(survey: Survey, trigger: Trigger): Named[] {
  const sentence = survey.sentenceOf(trigger.from)
  const before = survey.sentences[sentence.index - 1]
  if (survey.pack.order !== 'subject-first' || !before || before.title || trigger.from - sentence.from > TAKEN_UP_REACH || survey.tag(sentence.from, 'word', 'pronoun')?.tag.detail === 'person' || !survey.is(sentence.from, 'pronoun')) return []
  return instrumentsIn(survey, before.from, before.to).slice(-1)
}

const TAKEN_UP_REACH = 3
const AGAIN_REACH = 2

/** "The document was signed by …": whether an instrument without a title, behind an article, takes up one of the same parties told shortly before, where subjects come first. */
function saysAgain(survey: Survey, n: Named, f: SigningFact, sides: readonly string[], modality: SigningFact['modality']): boolean {
  if (survey.pack.order !== 'subject-first' || n.title !== null || n.count !== 1 || !survey.is(n.from - 1, 'article')) return false
  const apart = survey.sentenceOf(n.from).index - survey.sentenceAtOffset(f.evidence[0]![0])
  return apart > 0 && apart <= AGAIN_REACH && f.count === 1 && f.modality === modality && sides.every((p) => f.parties.includes(p))
}

const FAR_AHEAD = 24
