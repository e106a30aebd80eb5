import type { VisitFact } from '../../facts/fact.ts'
import { listOf, mentionsAround } from '../acting.ts'
import type { Mention } from '../mention.ts'
import type { Survey } from '../survey.ts'

/** Adds to a visit who is said elsewhere to go along ("X will accompany Y", "Y will be accompanied by X"), where subjects come first: persons of the visitor's own party. */
export function joinCompany(survey: Survey, visits: readonly VisitFact[]): void {
  if (!visits.length || survey.pack.order !== 'subject-first') return
  for (let i = 0; i < survey.tokens.count; i++) {
    if (!survey.is(i, 'accompany') || survey.taken(i)) continue
    const around = mentionsAround(survey, i).filter((m) => m.sort === 'person' && m.person)
    const { index } = survey.sentenceOf(i)
    const before = around.findLast((m) => m.to <= i && !m.preposition) ?? (survey.is(survey.sentenceOf(i).from, 'pronoun') ? survey.topics[index - 1] : null), behind = around.find((m) => m.from > i)
    if (!before?.person || !behind) continue
    const passive = behind.preposition === 'by'
    const [guest, companion] = passive ? [before, behind] : [behind, before]
    const visit = visits.find((v) => v.visitors.some((x) => x.person === guest.person?.name))
    if (visit) for (const m of listOf(survey, companion.head)) goAlong(visit, m)
  }
}

function goAlong(visit: VisitFact, m: Mention): void {
  const party = m.party ?? m.person?.party
  if (!m.person || party !== visit.visitors[0]!.party || visit.visitors.some((x) => x.person === m.person!.name)) return
  visit.visitors.push({ person: m.person.name, party })
}
