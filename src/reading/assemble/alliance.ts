import type { FrameworkFact } from '../../facts/fact.ts'
import { acts, listOf, mentionsAround } from '../acting.ts'
import { HINTS } from '../hints.ts'
import type { Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { clip } from './evidence.ts'

const BEFORE = 2

/** Alliances told of one as "among the allies of" another, in languages that have verbs first: a sentence that only calls somebody an ally in passing states none. */
export function alliancesIn(survey: Survey): FrameworkFact[] {
  if (survey.pack.order === 'subject-first') return []
  const out: FrameworkFact[] = []
  for (const i of survey.where(HINTS.membership)) {
    const word = survey.tag(i, 'word', 'ally')
    if (!word) continue
    const around = mentionsAround(survey, i)
    const { to } = word.match
    const other = around.find((m) => m.from >= to && m.from - to <= 1 && (m.from === to || m.preposition === 'for') && m.party !== null)
    const told = around.findLast((m) => m.to <= i && i - m.to <= BEFORE && acts(m) && !m.preposition && (m.to === i || !survey.is(m.to, 'about')))
    const parties = told && other ? [...new Set([...partiesOf(actorsOf(listOf(survey, told.head))), other.party!])] : []
    if (parties.length < 2 || !other || !told) continue
    out.push({ kind: 'framework', parties, level: 'alliance', name: survey.pack.bare(survey.tokens.written(i, to), word.match.prefix), change: 'stated', when: null, evidence: [clip(survey, told.head.from, other.to, i, to)], confidence: 0.5, rule: '<party> is an ally of <party>' })
  }
  return out
}
