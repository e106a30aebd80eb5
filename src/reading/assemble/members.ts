import type { FrameworkFact } from '../../facts/fact.ts'
import { mentionsAround } from '../acting.ts'
import { isSport } from '../field.ts'
import { HINTS } from '../hints.ts'
import type { Mention } from '../mention.ts'
import type { Survey } from '../survey.ts'
import { ownMembers } from '../pair.ts'
import { clip } from './evidence.ts'
import { isUnnamed } from '../../world/parties.ts'

const LIST_REACH = 34
const BEFORE_REACH = 8
const FOUNDED_REACH = 5
const FEWEST = 2
/** An organisation has many members: two of them named beside others are no list of them. */
const FEWEST_OF_MANY = 3
const STOPS = new Set(['.', '؛', ':'])

/** Whoever has members: where its name stands, its party where it is an organisation, and what it is called. */
interface Whole { from: number; to: number; party: string | null; name: string }

/** What a report counts up as the members of an organisation or a body ("the group, which comprises X, Y and Z"), in languages that have verbs first. */
export function compositionsIn(survey: Survey): FrameworkFact[] {
  const out: FrameworkFact[] = []
  if (survey.pack.order === 'subject-first' || isSport(survey)) return out
  for (const i of survey.where(HINTS.membership)) {
    const verb = survey.tag(i, 'word', 'consist')
    if (!verb || survey.taken(i) || verb.tag.form === 'noun' || verb.match.prefix & survey.pack.clitics.will || survey.is(i - 1, 'negation') || survey.is(i - 1, 'may')) continue
    const whole = wholeBehind(survey, verb.match.to) ?? wholeBefore(survey, i)
    if (!whole) continue
    const members = membersBehind(survey, Math.max(verb.match.to, whole.to), whole)
    const parties = [...new Set([...(whole.party ? [whole.party] : []), ...members.map((m) => m.party!)])]
    if (members.length < (whole.party ? FEWEST_OF_MANY : FEWEST)) continue
    const last = members.at(-1)!
    out.push({
      kind: 'framework', parties, level: whole.party ? 'membership' : 'standing-body', name: whole.name, change: !whole.party && founded(survey, whole) ? 'founded' : 'stated', when: null,
      evidence: [clip(survey, Math.min(whole.from, i), last.to, Math.min(whole.from, i), Math.max(whole.to, verb.match.to))], confidence: 0.5, rule: '<body> comprises <parties>', shown: [`members ${Math.min(5, members.length)}`],
    })
  }
  return out
}

/** What is named right behind a verb of comprising. */
function wholeBehind(survey: Survey, at: number): Whole | null {
  const organisation = mentionsAround(survey, Math.min(at, survey.tokens.count - 1)).find((m) => m.from === at && m.manner === 'organisation' && m.party && !isUnnamed(m.party))
  if (organisation) return named(survey, organisation.from, organisation.to, organisation.prefix, organisation.party)
  return survey.hints[at]! & HINTS.body && bodyHead(survey, at) ? named(survey, at, nameEnd(survey, at), survey.tag(at, 'body')!.match.prefix, null) : null
}

/** What a relative clause or a verb joined on says it of: the organisation or body last named before. */
function wholeBefore(survey: Survey, verb: number): Whole | null {
  const { from } = survey.sentenceOf(verb)
  const organisation = mentionsAround(survey, verb).findLast((m) => m.to <= verb && verb - m.to <= 2 && m.manner === 'organisation' && m.party && !isUnnamed(m.party))
  if (organisation && (survey.is(verb - 1, 'which') || organisation.to === verb)) return named(survey, organisation.from, organisation.to, organisation.prefix, organisation.party)
  for (let i = verb - 1; i >= Math.max(from, verb - BEFORE_REACH * 3); i--) {
    if (survey.mark(i, STOPS)) return null
    if (!(survey.hints[i]! & HINTS.body) || !bodyHead(survey, i)) continue
    const to = nameEnd(survey, i)
    const prefixed = (survey.tag(verb, 'word', 'consist')!.match.prefix & survey.pack.clitics.and) !== 0
    return survey.is(verb - 1, 'which') && verb - to <= BEFORE_REACH || prefixed ? named(survey, i, to, survey.tag(i, 'body')!.match.prefix, null) : null
  }
  return null
}

/** Whether a word heads the name of a body that states can make up; a summit is none, nor is what belongs to one organisation. */
function bodyHead(survey: Survey, i: number): boolean {
  const head = survey.tag(i, 'body')
  return head !== null && head.tag.value !== 'summit' && !head.tag.party && survey.pack.isDefinite(survey.tokens.form(i))
}

/** End of a body's name: its head and the adjectives that go on it. */
function nameEnd(survey: Survey, i: number): number {
  let to = survey.tag(i, 'body')!.match.to
  while (to < survey.tokens.count && (survey.is(to, 'bodyQualifier') || !survey.known(to) && (survey.pack.qualifies?.(survey.tokens.form(i), survey.tokens.form(to)) ?? false))) to++
  return to
}

function named(survey: Survey, from: number, to: number, prefix: number, party: string | null): Whole {
  return { from, to, party, name: survey.pack.bare(survey.tokens.written(from, to), prefix) }
}

/** States that are counted up behind a verb of comprising, in its own sentence, by their names. */
function membersBehind(survey: Survey, at: number, whole: Whole): Mention[] {
  const out: Mention[] = []
  let end = Math.min(survey.sentenceOf(at - 1).to, at + LIST_REACH)
  for (let i = at; i < end; i++) if (survey.mark(i, STOPS) || !survey.taken(i) && (survey.is(i, 'that') || survey.is(i, 'say'))) { end = i; break }
  for (const m of mentionsAround(survey, at - 1)) {
    // "The foreign ministers of X, Y and Z".
    const ministers = m.sort === 'pair' && m.ofPeople && !out.length && m.from >= at && m.from - at <= OPENS && m.from < end ? ownMembers(m) : []
    if (ministers.length > 1) { out.push(...ministers.map((x) => ({ ...x, from: m.from, to: m.to }))); continue }
    if (m.from < at || m.from >= end || m.sort !== 'party' || m.placeId === null || m.manner !== 'name' || m.party === whole.party) continue
    // The first of them stands near; each other one goes on from the one before.
    const gap = m.from - (out.at(-1)?.to ?? at)
    if (gap > (out.length ? GOES_ON : OPENS)) break
    if (survey.is(m.from - 1, 'in') || m.preposition === 'with' || m.preposition === 'between') break
    out.push(m)
  }
  return out
}
const OPENS = 14
const GOES_ON = 6

/** Whether a body is told to have been set up: a verb of founding stands right before or behind its name. */
function founded(survey: Survey, whole: Whole): boolean {
  for (let i = whole.from - 2; i < whole.to + FOUNDED_REACH; i++) if ((i < whole.from || i >= whole.to) && survey.is(i, 'foundedBehind')) return true
  return false
}
