import type { FrameworkChange, FrameworkFact, FrameworkLevel } from '../../facts/fact.ts'
import type { WordForm } from '../../rules/lexicon.ts'
import { acts, listOf, mentionsAround, type Trigger } from '../acting.ts'
import type { Mention } from '../mention.ts'
import { modalityOf } from '../modality.ts'
import { subjectOf } from '../subject.ts'
import { isBilateral } from '../resolve.ts'
import { whenOf } from '../moment.ts'
import { HINTS } from '../hints.ts'
import { wordSets, type Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { bodyAt } from './bodies.ts'
import { clip } from './evidence.ts'
import { leaver, nobodysTie } from './no-tie.ts'

const CHANGE_REACH = 8

/** Levels of a relationship that the report states: partnerships, diplomatic relations, free trade. */
export function frameworksIn(survey: Survey, ranked: readonly string[]): FrameworkFact[] {
  const out: FrameworkFact[] = []
  let next = 0
  for (const i of survey.where(HINTS.relation)) {
    if (i < next) continue
    const level = survey.tag(i, 'relation')
    if (!level) continue
    if (survey.is(i - 1, 'onTheWay') || survey.is(i - 2, 'onTheWay')) continue
    const verbFirst = survey.pack.order !== 'subject-first'
    if (verbFirst && (withinBody(survey, i) || nobodysTie(survey, i, level.match.to, { level: level.tag.value, prefix: level.match.prefix }))) continue
    const bare = level.tag.value === 'bare'
    if (bare && survey.taken(i)) continue
    const change = level.tag.value === 'other' ? { change: 'stated' as const, from: i, to: level.match.to } : changeNear(survey, i, level.match.to)
    const alone = verbFirst && level.tag.value === 'partnership' && level.match.to - i === 1
    if (alone && (!survey.is(level.match.to, 'with') || level.match.prefix & survey.pack.clitics.and)) continue
    const allied = verbFirst && level.tag.value === 'alliance' && level.match.to - i === 1
    if (allied && !mentionsAround(survey, i).some((m) => m.preposition === 'between' && m.from - level.match.to <= NEAR && m.from > level.match.to)) continue
    const parties = verbFirst && bare ? brokenOff(survey, i, level.match.to, change.to) : alone ? partnersOf(survey, i, level.match.to, ranked) : sidesOf(survey, i, level.match.to, ranked, change.from)
    if (verbFirst && !parties.length && level.tag.value === 'diplomatic-relations' && change.change !== 'stated' && isBilateral(survey) && !mentionsAround(survey, i).some((m) => m.party)) parties.push(...ranked.slice(0, 2))
    if (bare && (change.change === 'stated' || change.change === 'raised' || verbFirst && change.change === 'founded' || !rightBefore(survey, change.to, i))) continue
    if (verbFirst && (bare || level.tag.value === 'diplomatic-relations') && survey.is(level.match.to, 'fieldTies')) continue
    if (level.tag.value === 'other' && !relatedBy(survey, i, level.match.to)) continue
    if (level.tag.value === 'free-trade' && verbFirst && (!namedBehind(survey, level.match.to) || stillSought(survey, i))) continue
    if (parties.length < 2 || (level.tag.value === 'diplomatic-relations' && (change.change === 'raised' || (change.change === 'stated' && !(verbFirst ? relatedBy(survey, i, level.match.to) : survey.is(i - 1, 'negation')))))) continue
    const trigger: Trigger = { from: i, to: level.match.to, form: 'noun', prefix: 0, count: 1 }
    out.push({
      kind: 'framework', parties, level: bare ? 'diplomatic-relations' : level.tag.value as FrameworkLevel, name: survey.pack.bare(survey.tokens.written(i, level.match.to), level.match.prefix), change: change.change,
      when: change.change === 'stated' ? null : whenOf(survey, trigger, false), evidence: [clip(survey, Math.min(i, change.from), Math.max(level.match.to, change.to), i, level.match.to)], confidence: 0.5, rule: `<parties> hold ${level.tag.value}`,
    })
    next = level.match.to
  }
  return out
}

const SOUGHT_REACH = 5

/** Whether the words before a relation say that it is only talked of or sought. */
function stillSought(survey: Survey, at: number): boolean {
  return survey.isWithin(SEEKING, at, at - SOUGHT_REACH, at)
}
const SEEKING = wordSets('meetingNoun', 'sought', 'lifting')

/** Whether only an article, a possessive or "all", "full" stands between what becomes of relations and their word. */
function rightBefore(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!(survey.taken(i) && survey.pack.order !== 'subject-first') && !survey.pack.articles?.has(survey.tokens.form(i)) && !survey.is(i, 'each') && !survey.is(i, 'adverb')) return false
  return from <= to
}

/** Whether words stand inside a body's name ("council of strategic partnership"): they say what the body is for. */
function withinBody(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (survey.tokens.kind[i] === 2) return false
    if (!(survey.hints[i]! & HINTS.body) || !survey.tag(i, 'body')) continue
    const body = bodyAt(survey, i)
    return body !== null && body.to > at
  }
  return false
}

/** Who breaks off or takes up relations told by their bare word, between a verb and whom they are with ("X and Y cut their ties with Z"), where verbs come first. */
function brokenOff(survey: Survey, from: number, to: number, changed: number): string[] {
  const around = mentionsAround(survey, from)
  const own = around.find((m) => m.from >= changed && m.to <= from && !m.preposition && m.head === m)
  const other = around.find((m) => m.from >= to && (m.preposition === 'with' && m.from - to <= OTHER_REACH || m.from - to <= 3 && (m.preposition === 'between' || m.preposition === 'by' || m.sort === 'pair')))
  if (!other && own?.sort !== 'pair') return []
  return [...new Set([own, other].flatMap((m) => (m ? partiesOf(actorsOf(listOf(survey, m))) : [])))]
}

const OTHER_REACH = 8
const RELATE_REACH = 6

/** Whether a verb of having or being tied governs a relation, before it or right behind. */
function relatedBy(survey: Survey, from: number, to: number): boolean {
  const sentence = survey.sentenceOf(from)
  for (let i = from - 1, words = 0; i >= sentence.from && words < RELATE_REACH; i--) {
    if (!(survey.covered[i]! >= 0 && survey.covered[i] === survey.covered[i + 1])) words++
    if (survey.is(i, 'relate')) return ![1, 2, 3].some((back) => survey.is(i - back, 'negation'))
    if (survey.is(i, 'that') || survey.is(i, 'say')) return false
  }
  return survey.is(to, 'relate') || survey.is(to + 1, 'relate')
}

/** Whether the parties of a relation are named right behind it. */
function namedBehind(survey: Survey, to: number): boolean {
  return mentionsAround(survey, to).some((m) => m.from >= to && m.from - to < 6 && (m.preposition === 'between' || m.preposition === 'with'))
}

const MEMBER_REACH = 8

/** States that leave an organisation or have joined one: "Britain's exit from the European Union". */
export function membershipsIn(survey: Survey): FrameworkFact[] {
  const out: FrameworkFact[] = []
  const subjectFirst = survey.pack.order === 'subject-first'
  for (const i of survey.where(HINTS.membership)) {
    const left = survey.tag(i, 'word', 'leaving'), joined = survey.tag(i, 'word', 'joining')
    const word = left ?? joined
    if (!word || survey.taken(i) || (joined && word.tag.form !== 'past' && (subjectFirst || word.tag.form !== 'noun'))) continue
    if (subjectFirst) { const told = membershipAt(survey, i, word.match.to, word.tag.form ?? 'word', left !== null); if (told) out.push(told); continue }
    const around = mentionsAround(survey, i)
    const organisation = around.find((m) => m.manner === 'organisation' && m.from > word.match.to && m.from - word.match.to < MEMBER_REACH && m.preposition === (left ? 'from' : 'to'))
    const state = leaver(around.filter((m) => m !== organisation && m.sort === 'party' && m.party && m.placeId !== null && !m.preposition && m.from >= word.match.to && m.to <= (organisation?.from ?? 0)), word.match.to) ?? (word.tag.form === 'past' ? around.findLast((m) => m.to <= i && m.sort === 'party' && m.placeId !== null && !m.preposition && i - m.to < 3) : word.tag.form === 'noun' ? decidedBy(survey, i) : undefined)
    if (!organisation?.party || !state?.party || survey.is(i - 1, 'negation') || survey.is(i - 1, 'condition')) continue
    // A joining told by its noun has come about where a day of its own says so.
    if (joined && word.tag.form === 'noun' && !survey.dates.some((d) => d.from >= organisation.to && d.from - organisation.to <= NEAR)) continue
    out.push({
      kind: 'framework', parties: [state.party, organisation.party], level: 'membership', name: survey.pack.bare(survey.tokens.written(organisation.from, organisation.to), organisation.prefix), change: left ? 'cut' : 'founded',
      when: whenOf(survey, { from: i, to: organisation.to, form: word.tag.form ?? 'noun', prefix: word.match.prefix, count: 1 }, false), evidence: [clip(survey, Math.min(i, state.from), organisation.to, i, organisation.to)], confidence: 0.5, rule: `<state> ${left ? 'leaves' : 'joins'} <organisation>`,
    })
  }
  return out
}

/** The state that announces or decides what a noun right behind says it does ("X announced its leaving of"). */
function decidedBy(survey: Survey, at: number): Mention | undefined {
  let k = at - 1
  while (k > 0 && (survey.taken(k) || survey.is(k, 'adverb') || survey.dateAt(k) !== null || survey.is(k, 'about'))) k--
  if (survey.formOf(k, 'resolve') !== 'past') return undefined
  return mentionsAround(survey, at).find((m) => m.from > k && m.to <= at && m.sort === 'party' && m.party !== null && !m.preposition && m.manner !== 'organisation')
}

/** "X joined ORGANISATION", "X has left ORGANISATION", where subjects come first: told of what has come about. */
function membershipAt(survey: Survey, at: number, to: number, form: WordForm, left: boolean): FrameworkFact | null {
  const trigger: Trigger = { from: at, to, form: form === 'participle' ? 'past' : form, prefix: 0, count: 1 }
  if (form !== 'past' && form !== 'participle' || survey.tokens.form(at).endsWith('ing')) return null
  const organisation = mentionsAround(survey, at).find((m) => m.from >= to && m.from - to <= NEAR && (m.manner === 'organisation'))
  const subject = subjectOf(survey, trigger)
  if (!organisation?.party || !subject || modalityOf(survey, trigger, null) !== 'happened') return null
  const states = listOf(survey, subject.mention.head).filter((m) => m.sort === 'pair' || m.sort === 'party' && m.manner !== 'organisation' && m.manner !== 'official')
  const parties = partiesOf(actorsOf(states)).filter((p) => p !== organisation.party)
  if (!parties.length) return null
  const evidence = clip(survey, Math.min(at, subject.mention.from), organisation.to, at, organisation.to)
  return {
    kind: 'framework', parties: [...parties, organisation.party], level: 'membership', name: survey.pack.bare(survey.tokens.written(organisation.from, organisation.to), 0), change: left ? 'cut' : 'founded',
    when: whenOf(survey, trigger, false), evidence: [evidence], confidence: 0.5, rule: `<state> ${left ? 'leaves' : 'joins'} <organisation>`,
  }
}
const NEAR = 4

function sidesOf(survey: Survey, from: number, to: number, ranked: readonly string[], changed: number): string[] {
  const subjectFirst = survey.pack.order === 'subject-first'
  const around = mentionsAround(survey, from).filter((m) => !(subjectFirst && m.manner === 'city'))
  const near = around.filter((m) => (m.preposition === 'between' || m.preposition === 'with' || m.sort === 'pair') && m.from >= to && m.from - to < 8)
  const behind = partiesOf(actorsOf(near.flatMap((m) => listOf(survey, m))))
  // "Ties with X and Y" are somebody's, with each.
  if (!subjectFirst && behind.length >= 2 && near.every((m) => m.head.preposition === 'with')) {
    const own = around.findLast((m) => m.to <= from && !m.preposition && acts(m) && (m.party ?? m.person?.party))
    const party = own?.party ?? own?.person?.party
    return party && !behind.includes(party) ? [party, ...behind] : []
  }
  if (behind.length >= 2) return behind
  const by = survey.pack.order === 'subject-first' && behind.length === 1 ? around.find((m) => m.from >= to && m.from - to < 8 && m.preposition === 'by') : undefined
  if (by?.party) return [...new Set([...behind, by.party])]
  const subject = subjectFirst && behind.length <= 1 && changed < from ? around.findLast((m) => m.to <= changed && !m.preposition && acts(m)) : undefined
  const spoken = subjectFirst && !subject && behind.length === 1 ? spokenOf(survey, from) : null
  const own = subject ? partiesOf(actorsOf(listOf(survey, subject))) : []
  if (spoken && spoken !== behind[0]) return [spoken, behind[0]!]
  if (own.length > 1) return [...new Set([...own, ...behind])]
  const adjectives: string[] = []
  for (let i = to; i < to + 4; i++) { const p = survey.tag(i, 'party'); if (p && !adjectives.includes(p.tag.value)) adjectives.push(p.tag.value) }
  if (adjectives.length >= 2) return adjectives
  const all = partiesOf(actorsOf(around.filter((m) => m.manner !== 'organisation')))
  if (all.length === 2) return all
  return behind.length + adjectives.length + all.length > 0 && ranked.length >= 2 && all.length < 2 && isBilateral(survey) && survey.pack.order === 'subject-first' ? ranked.slice(0, 2) : []
}

/** Who are partners where only "the partnership with" says so: who stands right behind it, and whoever the sentence is about, else the other that the report is about. */
function partnersOf(survey: Survey, from: number, to: number, ranked: readonly string[]): string[] {
  const around = mentionsAround(survey, from)
  const first = around.find((m) => m.from >= to && m.from - to <= 2)
  const behind = first ? partiesOf(actorsOf(listOf(survey, first))) : []
  if (behind.length !== 1) return behind
  const own = around.find((m) => m.to <= from && acts(m) && !m.preposition && (m.party ?? m.person?.party)) ?? null
  const party = own ? own.party ?? own.person!.party : isBilateral(survey) ? ranked.slice(0, 2).find((p) => p !== behind[0]) : null
  return party && party !== behind[0] ? [party, behind[0]!] : []
}

/** Whom the pronoun stands for that opens a sentence. */
function spokenOf(survey: Survey, at: number): string | null {
  const { from, index } = survey.sentenceOf(at)
  const topic = survey.is(from, 'pronoun') ? survey.topics[index - 1] : null
  return topic?.party ?? topic?.person?.party ?? null
}

/** "Asked it to restore", "without establishing": a change that someone wants, or that is denied, has not come about. */
function askedFor(survey: Survey, i: number): boolean {
  if (survey.pack.order !== 'subject-first') return false
  return survey.isWithin('negation', i, i - DENIED_REACH, i) || survey.is(i - 1, 'to') && survey.isWithin(ASKING, i, i - ASKED_REACH, i - 1)
}
const ASKING = wordSets('say', 'maybe')
const ASKED_REACH = 5
const DENIED_REACH = 3

function changeNear(survey: Survey, from: number, to: number): { change: FrameworkChange; from: number; to: number } {
  const sentence = survey.sentenceOf(from)
  let words = 0
  for (let i = from; i >= sentence.from && words <= CHANGE_REACH; i--) {
    // A name counts as one word.
    if (!(survey.covered[i]! >= 0 && survey.covered[i] === survey.covered[i + 1])) words++
    if (i < from && (survey.tokens.form(i) === '،' || survey.tokens.form(i) === ',')) break
    const word = askedFor(survey, i) ? null : survey.tag(i, 'change')
    if (word) return { change: word.tag.value as FrameworkChange, from: i, to: word.match.to }
  }
  let behind = 0
  for (let i = to; i < sentence.to && behind < (survey.pack.order === 'subject-first' ? CHANGE_REACH : 4); i++) {
    if (!(survey.covered[i]! >= 0 && survey.covered[i] === survey.covered[i + 1]) && !survey.is(i, 'between')) behind++
    // "…, broken off last year": what became of it may be told behind a comma.
    if (survey.mark(i, survey.pack.titles.marks)) { if (survey.pack.order === 'subject-first' && survey.tag(i + 1, 'change')) continue; break }
    const word = survey.tag(i, 'change')
    if (word) return { change: word.tag.value as FrameworkChange, from: i, to: word.match.to }
  }
  return { change: 'stated', from, to }
}
