import type { BodyType, FrameworkFact, Interval, SessionFact } from '../../facts/fact.ts'
import { acts, listOf, mentionsAround, type Trigger } from '../acting.ts'
import { isBilateral } from '../resolve.ts'
import { WITHOUT_SITTINGS } from '../../world/parties.ts'
import { isSport } from '../field.ts'
import { subjectOf } from '../subject.ts'
import { HINTS } from '../hints.ts'
import type { Survey } from '../survey.ts'
import type { Match, Tag, WordForm } from '../../rules/lexicon.ts'
import { modalityOf, modalitySaid, saidWithin } from '../modality.ts'
import { dueBefore, whenOf } from '../moment.ts'
import { placeOfSitting } from '../place.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { attending } from './attending.ts'
import { bodyAt, typeOf, type Body } from './bodies.ts'
import { clip } from './evidence.ts'
import { putOffTo } from './put-off.ts'
import { ordinalNear } from './session-number.ts'
import { COMMAS, QUOTES } from '../marks.ts'
/** Sessions of bodies named in the report, and bodies founded or stated. */
export function sessionsIn(survey: Survey, ranked: readonly string[]): (SessionFact | FrameworkFact)[] {
  const out: (SessionFact | FrameworkFact)[] = []
  const named: Body[] = []
  let next = 0
  for (const i of survey.where(HINTS.body)) {
    if (i < next || !survey.known(i)) continue
    const body = bodyAt(survey, i) ?? again(survey, i, named)
    if (!body) continue
    const parties = body.organisation ? body.parties : body.parties.length >= 2 ? body.parties : sides(survey, body, ranked)
    if (parties.length >= 2) named.push({ ...body, parties })
    const session = (body.organisation || parties.length >= 2) && !onlySent(survey, body.from) && !WITHOUT_SITTINGS.has(parties[0]!) ? sessionOf(survey, body, parties) : null
    if (session) out.push(session.fact, ...putOffTo(survey, session.at, [session.fact]) as SessionFact[])
    const framework = parties.length >= 2 && !body.organisation ? foundedBody(survey, body, parties) : null
    if (framework) out.push(framework)
    else if (!session && !body.organisation && body.type !== 'summit' && body.parties.length >= 2 && !headed(survey, body) && !out.some((f) => 'body' in f ? f.body === body.name : f.name === body.name)) out.push({ kind: 'framework', parties: body.parties, level: 'standing-body', name: body.name, change: 'stated', when: null, evidence: [clip(survey, body.from, body.to, body.from, body.to)], confidence: 0.5, rule: '<body> is spoken of' })
    next = body.to
  }
  return out
}

/** Whether a body is only whose delegation or guests someone receives. */
function onlySent(survey: Survey, from: number): boolean {
  return survey.pack.order !== 'subject-first' && survey.is(from - 1, 'from') && (survey.is(from - 2, 'delegation') || survey.is(from - 2, 'membership'))
}

/** "The ninth meeting of the council": a body that the report named before, of the same type, told again by its head noun alone with the number of a session. */
function again(survey: Survey, i: number, named: readonly Body[]): Body | null {
  const head = survey.tag(i, 'body')
  if (!head || !(survey.pack.isDefinite(survey.tokens.form(i)) || survey.is(i, 'article') || survey.is(i - 1, 'article') || (head.match.prefix & survey.pack.clitics.for) !== 0)) return null
  const type = typeOf(survey, head.tag.value as BodyType, i, head.match.to)
  const before = [...named].reverse().find((body) => body.type === type || type === 'committee' && body.type === 'commission')
  if (!before) return null
  const body = { ...before, from: i, to: head.match.to }
  return ordinalNear(survey, body) ? body : null
}

/** Whether a body is named only as what someone heads or belongs to. */
function headed(survey: Survey, body: Body): boolean {
  if (survey.pack.order === 'subject-first') return false
  for (let i = body.from - 1; i >= body.from - 4 && i >= 0; i--) {
    if (survey.tokens.kind[i] === 2) return false
    if (survey.tag(i, 'office') || survey.is(i, 'membership') || survey.is(i, 'chair')) return true
  }
  return false
}

function sides(survey: Survey, body: Body, ranked: readonly string[]): string[] {
  const around = mentionsAround(survey, body.from).filter((m) => m.sort === 'pair' || m.preposition === 'between')
  const named = partiesOf(actorsOf(around))
  if (named.length >= 2) return named
  if (survey.pack.order === 'subject-first') {
    const holders = mentionsAround(survey, body.from).find((m) => m.to <= body.from && !m.preposition && acts(m) && listOf(survey, m).length > 1)
    const both = holders ? partiesOf(actorsOf(listOf(survey, holders))) : []
    if (both.length >= 2) return both
  }
  return ranked.length >= 2 && isBilateral(survey) && (survey.pack.order === 'subject-first' || ofTwo(survey, body)) ? ranked.slice(0, 2) : []
}

/** Whether a body's name says that it belongs to more than one: joint, of cooperation; a mere rank ("supreme", "high") does not. */
function ofTwo(survey: Survey, body: Body): boolean {
  // A team called economic or technical is a government's own.
  const joint = body.type === 'group' && survey.pack.order !== 'subject-first'
  for (let i = body.from; i < body.to; i++) { const word = survey.tag(i, 'word', 'bodyQualifier'); if (word && (joint ? word.tag.detail === 'joint' : word.tag.detail !== 'rank')) return true }
  return false
}

/** A session: a word of meeting, or an ordinal, stands before or right behind the body's name. */
function sessionOf(survey: Survey, body: Body, parties: string[]): { fact: SessionFact; at: Trigger } | null {
  const sentence = survey.sentenceOf(body.from)
  const ordinal = ordinalNear(survey, body)
  let trigger: Trigger | null = null
  for (let i = body.from - 1; i >= Math.max(sentence.from, body.from - 7); i--) {
    const word = survey.tag(i, 'word', 'sessionWord') ?? survey.tag(i, 'word', 'hold') ?? (i === body.from - 1 || i === body.from - 2 && survey.is(i + 1, 'membersOf') && satBehind(survey, body.to, sentence.to) ? sitting(survey, i) : null)
    if (word) { trigger = { from: i, to: word.match.to, form: formOf(survey, word), prefix: word.match.prefix, count: 1 }; break }
    if (survey.tokens.kind[i] === 2 && !survey.mark(i, QUOTES)) break
    if (survey.is(i, 'auspices')) return null
  }
  for (let i = body.to; !trigger && i < Math.min(sentence.to, body.to + 8); i++) {
    if (survey.tokens.kind[i] === 2 && !survey.mark(i, QUOTES) || survey.pack.order !== 'subject-first' && survey.is(i, 'that')) break
    const word = survey.tag(i, 'word', 'hold') ?? survey.tag(i, 'word', 'sessionWord')
    if (word) trigger = { from: i, to: word.match.to, form: formOf(survey, word), prefix: word.match.prefix, count: 1 }
  }
  // Where the subject comes first, what the session does is said behind its name ("the next session of the commission will be held").
  if (trigger?.form === 'noun' && survey.pack.order === 'subject-first') trigger = heldBehind(survey, body.to, sentence.to) ?? trigger
  // Who presides over a session of a body need not hold it now ("the president OF THE CURRENT SESSION").
  if (trigger?.form === 'noun' && survey.pack.order !== 'subject-first' && presidedOver(survey, trigger.from)) return null
  if (!trigger && ordinal === null && body.type !== 'summit') return null
  // In a report of matches two teams' meeting is called a summit.
  if (!trigger && survey.pack.order !== 'subject-first' && isSport(survey)) return null
  if (survey.pack.order !== 'subject-first' && ordinal === null && !body.organisation) {
    // Who heads a council need not hold a session of it, and a forum of nobody's is no standing body.
    if (trigger && survey.is(trigger.from, 'attend') && !survey.is(trigger.to, 'sessionWord') && (body.type !== 'forum' || trigger.form === 'present' && whenOf(survey, trigger, true) === null)) return null
    if (body.type === 'forum' && !body.parties.length) return null
  }
  const at: Trigger = trigger ?? { from: body.from, to: body.to, form: 'noun', prefix: 0, count: 1 }
  const missed = missedBy(survey, Math.min(at.from, body.from))
  const leaning = missed ? 'planned' : modalityOf(survey, at, null)
  const when = leaning === 'cancelled' ? dueBefore(survey, at) : whenOf(survey, at, leaning !== 'happened') ?? (saidWithin(survey, at) ? whenAround(survey, at) : null)
  const modality = missed || aheadOf(survey, Math.min(at.from, body.from), when) ? 'planned' : modalityOf(survey, at, when)
  const said = modalitySaid(survey, at, when)
  const fact: SessionFact = {
    kind: 'session', body: body.name, bodyType: body.type, parties: body.organisation && survey.pack.order !== 'subject-first' ? [...parties, ...attending(survey, body, at)] : parties, ordinal: ordinal?.value ?? null, modality, said, when, ...placeOfSitting(survey, at, body.organisation ? body.parties[0] : undefined),
    evidence: [clip(survey, Math.min(at.from, body.from, ordinal?.from ?? body.from), Math.max(at.to, body.to, ordinal?.to ?? body.to), body.from, body.to)], confidence: 0.5, rule: 'session of <body>',
  }
  return { fact, at }
}

/** Whether an office, and nothing else, stands right before a word of sitting, which only says what it is over. */
function presidedOver(survey: Survey, at: number): boolean {
  return survey.tag(at - 1, 'office')?.match.to === at
}

/** Whether somebody only calls off that they come to a sitting ("cancelled his part in the meeting"): it is held without them. */
function missedBy(survey: Survey, at: number): boolean {
  if (survey.pack.order === 'subject-first') return false
  let i = at - 1
  while (i > at - 3 && !survey.is(i, 'takingPart')) i--
  if (!survey.is(i, 'takingPart')) return false
  i--
  while (i > 0 && survey.taken(i)) i--
  return survey.is(i, 'cancel')
}

const AROUND = ['meet', 'discuss', 'lightVerb', 'hold', 'speakWith', 'sign', 'agree']

/** The day of what was done at a sitting that is spoken of as its time ("last summer X met Y during the summit"). */
function whenAround(survey: Survey, { from }: Trigger): Interval | null {
  if (survey.pack.order === 'subject-first') return null
  const sentence = survey.sentenceOf(from)
  for (let i = from - 1; i >= sentence.from; i--) {
    if (survey.is(i, 'that')) return null
    const verb = survey.taken(i) ? null : AROUND.map((set) => survey.tag(i, 'word', set)).find((word) => word?.tag.form === 'past')
    if (verb) return whenOf(survey, { from: i, to: verb.match.to, form: 'past', prefix: verb.match.prefix, count: 1 }, false)
  }
  return null
}

/** Whether something is told as coming before a sitting on days that are not over: then it is still to come. */
function aheadOf(survey: Survey, from: number, when: Interval | null): boolean {
  const { published } = survey.report
  return survey.pack.order !== 'subject-first' && survey.is(from - 1, 'ahead') && published !== null && when !== null && when.end > published
}

/** How a word of a sitting stands: one that is no verb is a noun. */
function formOf(survey: Survey, { match, tag }: { match: Match; tag: Tag }): WordForm {
  if (match.prefix & survey.pack.clitics.will) return 'future'
  return tag.form === undefined || tag.form === 'word' && survey.pack.order !== 'subject-first' ? 'noun' : tag.form
}

/** A verb of meeting right before a body that holds its sitting so ("the committee met"), or a noun of talks ("talks of the commission"). */
function sitting(survey: Survey, i: number): ReturnType<Survey['tag']> {
  if (survey.pack.order === 'subject-first') return null
  const word = survey.tag(i, 'word', 'meet')
  return word && (word.tag.form === 'past' || word.tag.form === 'present') ? word : survey.tag(i, 'word', 'meetingNoun')
}

/** Whether a word of a sitting stands some way behind a body's name, so that its members who met did so in session. */
function satBehind(survey: Survey, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + SAT_REACH); i++) if (survey.is(i, 'sessionWord')) return true
  return false
}
const SAT_REACH = 12

/** The verb of sitting behind a body's name: in its own stretch of the sentence, or behind a relative clause set off by commas. */
function heldBehind(survey: Survey, from: number, end: number): Trigger | null {
  for (let i = from, steps = 0; i < end && steps < HELD_REACH; i++, steps++) {
    if (survey.mark(i, COMMAS) && survey.is(i + 1, 'which')) {
      do i++; while (i < end && !survey.mark(i, COMMAS))
      continue
    }
    if (survey.tokens.kind[i] === 2 && !survey.mark(i, QUOTES)) return null
    const word = survey.tag(i, 'word', 'hold')
    if (word?.tag.form && word.tag.form !== 'noun') return { from: i, to: word.match.to, form: word.tag.form, prefix: word.match.prefix, count: 1 }
  }
  return null
}
const HELD_REACH = 8


function foundedBody(survey: Survey, body: Body, parties: string[]): FrameworkFact | null {
  const behind = foundedBehind(survey, body)
  if (behind) return { kind: 'framework', parties, level: 'standing-body', name: body.name, change: 'founded', when: whenOf(survey, behind, false), evidence: [clip(survey, body.from, behind.to, body.from, body.to)], confidence: 0.5, rule: '<body> that was founded' }
  for (let i = body.from - 1; i >= Math.max(0, body.from - 3); i--) {
    const word = survey.tag(i, 'word', 'found')
    if (!word) continue
    const trigger: Trigger = { from: i, to: body.to, form: word.tag.form ?? 'noun', prefix: word.match.prefix, count: 1 }
    // What is only wished for, or denied, is not founded.
    if (survey.pack.order !== 'subject-first' && body.parties.length < 2 && trigger.form !== 'noun' && trigger.form !== 'word' && byOne(survey, trigger)) return null
    if (survey.pack.order !== 'subject-first' && (survey.is(i - 2, 'bound') || ['possible', 'denied', 'cancelled'].includes(modalityOf(survey, trigger, null)))) return null
    return { kind: 'framework', parties, level: 'standing-body', name: body.name, change: 'founded', when: whenOf(survey, trigger, false), evidence: [clip(survey, i, body.to, body.from, body.to)], confidence: 0.5, rule: '<body> is founded' }
  }
  return null
}

/** Whether one state alone, or somebody unknown, founds a body whose name tells of no other. */
function byOne(survey: Survey, trigger: Trigger): boolean {
  const subject = subjectOf(survey, trigger)
  return !subject || new Set(partiesOf(actorsOf(listOf(survey, subject.mention)))).size < 2
}

const BEHIND = 6

/** The word of founding in a relative clause or a sentence behind a body's name ("the commission, which began in 2010"). */
function foundedBehind(survey: Survey, body: Body): Trigger | null {
  if (survey.pack.order === 'subject-first') return null
  let relative = false
  for (let i = body.to; i < Math.min(survey.sentenceOf(body.from).to, body.to + BEHIND); i++) {
    if (survey.is(i, 'which')) { relative = true; continue }
    const word = survey.tag(i, 'word', 'foundedBehind')
    if (word && relative && !(word.match.prefix & (survey.pack.clitics.for | survey.pack.clitics.by))) return { from: i, to: word.match.to, form: word.tag.form ?? 'past', prefix: word.match.prefix, count: 1 }
    if (!relative && survey.tokens.kind[i] !== 2 && !survey.taken(i)) return null
  }
  return null
}
