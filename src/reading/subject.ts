import type { What } from '../rules/frame.ts'
import { acts, fits, goesOn, listOf, mentionsAround, onlyFillers, verbal, type Trigger } from './acting.ts'
import { subjectAhead } from './ahead.ts'
import { isHostMet } from './met-abroad.ts'
import { likeMention, type Mention } from './mention.ts'
import { isOurs, ourSpeaker, speakerAt } from './speaker.ts'
import type { Survey } from './survey.ts'
import { COMMAS, QUOTES, SPEECH_OPENS } from './marks.ts'

/**
 * The subject of a verb, of the sort that `what` asks: right behind it; else the actor right before it, or the one its sentence begins with; else, where no noun of its own follows, the one carried on from what was said before.
 */
export function subjectOf(survey: Survey, trigger: Trigger, what: What = 'any'): { mention: Mention; how: 'behind' | 'before' | 'carried' } | null {
  const around = mentionsAround(survey, trigger.from)
  if (survey.pack.order === 'subject-first') return subjectAhead(survey, trigger, around)
  if (isOurs(survey, trigger)) { const speaker = ourSpeaker(survey, trigger); return speaker && { mention: speaker, how: 'carried' } }
  if (survey.is(trigger.from - 1, 'may')) { const had = around.find((m) => m.to === trigger.from - 1 && acts(m) && !m.preposition); if (had) return { mention: had.head, how: 'before' } }
  const ahead = rightBefore(survey, trigger, around)
  if (ahead && fits(ahead, what)) return { mention: ahead.head, how: 'before' }
  const related = relatedTo(survey, trigger, around)
  if (related && fits(related, what)) return { mention: related, how: 'before' }
  // "X said that he would help Y": the pronoun on "that" is the subject, and who stands behind the verb is helped.
  const teller = verbal(trigger) && survey.is(trigger.from - 1, 'thatHe') ? speakerAt(survey, trigger.from) : null
  if (teller && acts(teller) && fits(teller, what) && agrees(survey, trigger, teller)) return { mention: teller.head, how: 'before' }
  const behind = subjectBehind(survey, trigger, around, what)
  if (behind) {
    const guest = around.find((m) => m.to <= trigger.from && acts(m) && !m.preposition && m.sort === 'person')
    if (guest && isHostMet(survey, trigger.from, guest, behind)) return { mention: guest, how: 'before' }
    return { mention: behind, how: 'behind' }
  }
  const governed = behindThat(survey, trigger, around)
  if (governed && fits(governed, what)) return { mention: governed, how: 'before' }
  if (nounFollows(survey, pastDate(survey, trigger.to)) || quotedName(survey, trigger.to)) return null
  const object = verbal(trigger) && owned(survey, trigger) ? antecedent(survey, trigger) : null
  const before = around.filter((m) => m !== object && m.to <= trigger.from && acts(m) && (!m.preposition || relativeBetween(survey, m.to, trigger.from)))
  const last = before.at(-1)
  if (survey.is(trigger.from - 1, 'that')) { const governed = around.find((m) => m.to === trigger.from - 1 && (m.preposition === 'for' || m.preposition === 'of') && m.sort === 'person'); if (governed) return { mention: governed, how: 'before' } }
  const near = last && likeMention(last.head, { to: last.to, head: last.head })
  if (survey.is(trigger.to, 'therein')) { const topic = survey.topics[survey.sentenceOf(trigger.from).index]; if (topic) return { mention: topic, how: 'before' } }
  if (near && !(near.placeId && (goesOn(survey, trigger) || whereBetween(survey, near.to, trigger.from))) && onlyFillers(survey, near.to, trigger.from)) return { mention: near.head, how: 'before' }
  if (near && relativeBetween(survey, near.to, trigger.from) && trigger.from - near.to < 5 && !(near.placeId && whereBetween(survey, near.to, trigger.from))) return { mention: near.head, how: 'before' }
  const may = (m: Mention) => !m.preposition && (m.sort !== 'party' || !m.placeId)
  // What goes on within what is said goes on from whom that is about, and not from who says it.
  const said = survey.is(trigger.from, 'say') ? -1 : clauseStart(survey, trigger.from)
  const first = before.find((m) => m.from > said && may(m)) ?? before.find(may)
  if (first && goesOn(survey, trigger)) return { mention: first, how: 'before' }
  if (subordinated(survey, trigger)) { const main = first && agrees(survey, trigger, first) ? first : survey.topics[survey.sentenceOf(trigger.from).index]; if (main && main.person !== object?.person && agrees(survey, trigger, main)) return { mention: main, how: 'before' } }
  const carried = carriedOn(survey, trigger)
  return carried ? { mention: carried, how: 'carried' } : null
}

/** Whether a verb stands in a clause that goes on with whoever acts in the main one: behind "where", "after", "when", or in a relative clause that takes its antecedent up ("X said that Y, whom he met"). */
function subordinated(survey: Survey, trigger: Trigger): boolean {
  if (!verbal(trigger)) return false
  const at = survey.is(trigger.from - 1, 'may') || survey.is(trigger.from - 1, 'was') ? trigger.from - 1 : trigger.from
  if (survey.tag(at - 1, 'word', 'subordinate')?.match.to === at || survey.tag(at - 2, 'word', 'subordinate')?.match.to === at) return true
  return survey.is(trigger.from - 1, 'which') && survey.is(trigger.from, 'meet') && owned(survey, trigger)
}

/** The last conjunction of speech before a token in its sentence, with no quotation mark that ends what it opens; -1 where none is. */
function clauseStart(survey: Survey, at: number): number {
  for (let i = at - 1; i >= survey.sentenceOf(at).from; i--) if (survey.is(i, 'that') && !survey.taken(i)) return i
  return -1
}

/** The token behind a date that stands at token `at`. */
function pastDate(survey: Survey, at: number): number {
  return survey.dates.find((d) => d.from === at)?.to ?? at
}

/** Of whom a relative clause is said, where its verb takes nobody up: "the president who met Y", "an official meeting Y". */
function relatedTo(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  if (!verbal(trigger) || trigger.prefix || owned(survey, trigger) || survey.is(trigger.to, 'therein')) return null
  const which = survey.is(trigger.from - 1, 'which') && !survey.is(trigger.from - 1, 'whereupon') ? trigger.from - 1 : -1
  const at = which < 0 ? trigger.from : survey.mark(which - 1, COMMAS) ? which - 1 : which
  const said = around.find((m) => m.to === at && acts(m) && m.head === m)
  if (!said || which < 0 && (said.manner !== 'official' || said.sort !== 'party' || trigger.form !== 'present')) return null
  if (!agrees(survey, trigger, said)) return null
  return said.sort === 'person' || said.manner === 'official' || said.sort === 'pair' && said.ofPeople ? said : null
}

/** The actor right before a verb, where it opens the clause: behind a conjunction, or at the head of the sentence. */
function rightBefore(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  if (!verbal(trigger) || trigger.prefix & (survey.pack.clitics.and | survey.pack.clitics.so)) return null
  const last = around.findLast((m) => m.to <= trigger.from && acts(m))
  if (!last || last.preposition || (last.sort !== 'person' && last.manner === 'city') || !onlyFillers(survey, last.to, trigger.from)) return null
  let opening = last.head.from
  if (survey.mark(opening - 1, QUOTES) && survey.is(opening - 2, 'that')) opening--
  return survey.is(opening - 1, 'that') || survey.is(opening - 1, 'was') || opening === survey.sentenceOf(opening).from ? last.head : null
}

/** Of whom a verb in the future is said at a distance: whoever stands right behind "that", before an aside on them ("said that a delegation of X that holds ten experts WILL VISIT Y"). */
function behindThat(survey: Survey, trigger: Trigger, around: readonly Mention[]): Mention | null {
  if (trigger.form !== 'future' || trigger.prefix & survey.pack.clitics.and) return null
  const said = around.findLast((m) => m.to <= trigger.from && trigger.from - m.to <= THAT_REACH && acts(m) && !m.preposition && survey.is(m.from - 1, 'that'))
  if (!said || !agrees(survey, trigger, said)) return null
  for (let i = said.to; i < trigger.from; i++) if (survey.is(i, 'that') || futureAt(survey, i)) return null
  return said
}

const THAT_REACH = 40

/** Whether a verb in the future stands at a token. */
function futureAt(survey: Survey, i: number): boolean {
  return survey.mayBeVerb(i) && (survey.known(i) ?? []).some((m) => (m.prefix & survey.pack.clitics.will) !== 0 && m.tags.some((t) => t.form === 'present'))
}

const SUBJECT_REACH = 5

/** The subject behind a verb: the first bare actor after it, past days, adverbs and places behind a preposition or (for a verb that takes places) named bare. */
function subjectBehind(survey: Survey, trigger: Trigger, around: readonly Mention[], what: What): Mention | null {
  let at = trigger.to, words = 0
  for (const m of around) {
    if (m.from < at || m.manner === 'adjective') continue
    for (let i = at; i < m.from; i++) {
      // "Which X reached", with a pronoun of what was reached behind the verb.
      if (survey.dateAt(i) !== null || survey.is(i, 'adverb') || (i === trigger.to && survey.is(i, 'resumptive')) || (survey.tokens.kind[i] === 2 && besideDate(survey, i))) continue
      if (survey.is(i, 'in') || survey.is(i, 'to') || survey.is(i, 'from') || survey.is(i, 'capitalCity')) { words++; continue }
      if (!onlyFillers(survey, i, i + 1) || ++words > SUBJECT_REACH) return null
    }
    if (m.placeId && (m.preposition ? PLACING.has(m.preposition) : what === 'person' && m.head === m)) { at = m.to; continue }
    if (!acts(m) || m.preposition || !fits(m, what) || saidBetween(survey, trigger.to, m.from) || !mayBeHis(survey, trigger, m) || survey.is(m.from, 'counterpart')) return null
    return m
  }
  return null
}

const PLACING = new Set(['in', 'to', 'from', 'by'])

/** Whether a comma stands beside a date or an adverb, which it sets apart. */
function besideDate(survey: Survey, i: number): boolean {
  return survey.mark(i, survey.pack.titles.marks) && (survey.dates.some((d) => d.to === i || d.from === i + 1) || survey.is(i - 1, 'adverb') || survey.is(i + 1, 'adverb'))
}

/** Whether what is said begins between a verb and a mention: a conjunction, a colon, a quotation. */
function saidBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'that') || survey.mark(i, SPEECH_OPENS)) return true
  return false
}


/** Whether a verb agrees with the person behind it: a feminine one is not said of a man, who is its object then. */
function mayBeHis(survey: Survey, trigger: Trigger, m: Mention): boolean {
  const { feminineTitle } = survey.pack
  if (!feminineTitle || m.sort !== 'person' || m.manner !== 'official' || trigger.count > 1 || (trigger.form !== 'past' && trigger.form !== 'present')) return true
  return !isFeminine(survey, trigger) || feminineTitle(survey.tokens.form(m.from)) || m.offices.some((o) => feminineTitle(survey.tokens.form(o.from)))
}

function isFeminine(survey: Survey, trigger: Trigger): boolean {
  return (survey.known(trigger.from) ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.form === trigger.form && t.feminine))
}

const LONGEST_QUOTED = 5

/** Whether a name in quotation marks follows as the subject ("said "SOME GROUP", that"): a few words between marks and then what is said. */
function quotedName(survey: Survey, at: number): boolean {
  if (survey.pack.order === 'subject-first' || !survey.mark(at, QUOTES)) return false
  for (let i = at + 1; i <= at + LONGEST_QUOTED + 1 && i < survey.tokens.count; i++) if (survey.mark(i, QUOTES)) return i > at + 1 && (survey.is(i + 1, 'that') || survey.mark(i + 1, COMMAS) || survey.is(i + 1, 'in') || survey.is(i + 1, 'about'))
  return false
}

/** Whether a word of the verb's own follows that nothing knows: likely its subject ("witnesses said"). */
function nounFollows(survey: Survey, at: number): boolean {
  return at < survey.tokens.count && survey.tokens.kind[at] === 0 && (!survey.known(at) || survey.is(at, 'nonState') || survey.is(at, 'holding'))
}

/** Whether "where" stands between two tokens: the place before it does not do what is told behind. */
function whereBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'whereupon')) return true
  return false
}

function relativeBetween(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.is(i, 'which')) return true
  return false
}

/** Who the sentence before was about: the first bare actor in it, persons first. */
export function carriedOn(survey: Survey, trigger: Trigger): Mention | null {
  const sentence = survey.sentenceOf(trigger.from)
  for (let n = sentence.index - 1; n >= 0 && n >= sentence.index - 4; n--) {
    const topic = survey.topics[n]
    if (topic && agrees(survey, trigger, topic)) return topic
  }
  return null
}

/** Whether a verb that names no subject can be said of one by its gender. Persons are men unless a title of theirs says otherwise; institutions go by their noun, states are feminine. */
export function agrees(survey: Survey, trigger: Trigger, topic: Mention): boolean {
  const { feminineTitle } = survey.pack
  if (!feminineTitle || (trigger.form !== 'past' && trigger.form !== 'present')) return true
  if (trigger.count > 1) return topic.sort === 'pair' || topic.manner === 'official' && topic.sort === 'party' || listOf(survey, topic).length > 1
  const hers = isFeminine(survey, trigger)
  if (topic.sort !== 'person') return topic.placeId !== null ? hers : topic.manner !== 'institution' || hers === feminineTitle(survey.tokens.form(topic.from))
  const titles = survey.mentions.filter((m) => m.person !== null && m.person === topic.person && m.offices.length > 0 && m.manner === 'official')
  return hers === titles.some((m) => feminineTitle(survey.tokens.form(m.from)))
}

/** What a relative clause is said of, where its verb takes it up again with a pronoun ("the country that he visited"). */
export function antecedent(survey: Survey, trigger: Trigger): Mention | null {
  if (!survey.is(trigger.from - 1, 'which')) return null
  return mentionsAround(survey, trigger.from).find((m) => m.to === trigger.from - 1) ?? null
}

/** Whether a verbal noun carries a possessive ("his visit"). */
export function owned(survey: Survey, trigger: Trigger): boolean {
  return (survey.known(trigger.from) ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.sort === 'word' && t.detail?.startsWith('owned')))
}
