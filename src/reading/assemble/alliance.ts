import type { FrameworkFact } from '../../facts/fact.ts'
import { acts, listOf, mentionsAround } from '../acting.ts'
import { HINTS } from '../hints.ts'
import type { Mention } from '../mention.ts'
import type { Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'
import { isUnnamed } from '../../world/parties.ts'

const BEFORE = 2

/** Alliances told of one as "among the allies of" another, or as its ally, in languages that have verbs first. */
export function alliancesIn(survey: Survey): FrameworkFact[] {
  if (survey.pack.order === 'subject-first') return []
  const out: FrameworkFact[] = []
  for (const i of survey.where(HINTS.membership)) {
    const word = survey.tag(i, 'word', 'ally')
    if (!word) continue
    const around = mentionsAround(survey, i)
    const { to } = word.match
    const other = around.find((m) => m.from >= to && m.sort !== 'pair' && (m.from === to || m.preposition === 'for' && onlyAdjectives(survey, to, m.from)) && m.party !== null && m.sort !== 'person')
    const told = around.findLast((m) => m.to <= i && i - m.to <= BEFORE && acts(m) && !m.preposition && (m.to === i || !survey.is(m.to, 'about')))
    const parties = told && other ? [...new Set([...partiesOf(actorsOf(listOf(survey, told.head))), other.party!])] : []
    // Whoever is called an ally by a word of its own is a state by its name, and so is the other.
    if (survey.is(i, 'allyWord') && !(told && other && byName(told) && !isUnnamed(other.party))) continue
    // Of two among whom the ally is, another must be told of.
    if (parties.length < 2 || !other || !told || told.sort === 'pair' && told.members.some((m) => m.party === other.party)) continue
    out.push({ kind: 'framework', parties, level: 'alliance', name: survey.pack.bare(survey.tokens.written(i, to), word.match.prefix), change: 'stated', when: null, evidence: [clip(survey, told.head.from, other.to, i, to)], confidence: 0.5, rule: '<party> is an ally of <party>' })
  }
  return out
}

const ADJECTIVES = 2

/** Whether only what an ally is called stands between two tokens ("a main strategic ally OF"). */
function onlyAdjectives(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (survey.tokens.kind[i] !== 0 || survey.taken(i)) return false
  return to - from <= ADJECTIVES
}

/** Whether a mention is a state by its name or its capital's. */
function byName(m: Mention): boolean {
  return m.sort === 'party' && m.placeId !== null && !isUnnamed(m.party)
}
