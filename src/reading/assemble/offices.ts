import type { OfficeFact } from '../../facts/fact.ts'
import type { Survey } from '../survey.ts'

/** Each person with each office that the report gives them, once, with its first words. */
export function officesIn(survey: Survey): OfficeFact[] {
  const out: OfficeFact[] = []
  for (const m of survey.mentions) {
    if (!m.person) continue
    for (const office of m.offices) {
      if (!office.party) continue
      const same = out.find((o) => o.person === m.person!.name && o.role === office.role && o.party === office.party && (o.role !== 'minister' || o.portfolio === office.portfolio || !office.portfolio || !o.portfolio))
      if (same) { same.portfolio ??= portfolioOf(office); continue }
      out.push({ kind: 'office', person: m.person.name, role: office.role, party: office.party, portfolio: portfolioOf(office), former: office.former, evidence: [survey.span(m.from, m.to)], confidence: 0.5, rule: '<office> <person>' })
    }
  }
  return out.filter((o) => !(o.role === 'minister' && !o.portfolio && out.some((p) => p !== o && p.person === o.person && (p.role === 'foreign-minister' || (p.role === 'minister' && p.portfolio)))))
}

const portfolioOf = (o: { role: string; portfolio: string | null }) => (o.role === 'minister' || o.role === 'deputy-minister' ? o.portfolio : null)
