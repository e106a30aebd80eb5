import type { OfficeFact } from '../../facts/fact.ts'
import type { Survey } from '../survey.ts'
import { isUnnamed } from '../../world/parties.ts'

/** Each person with each office that the report gives them, once, with its first words. */
export function officesIn(survey: Survey): OfficeFact[] {
  const out: OfficeFact[] = []
  for (const m of survey.mentions) {
    if (!m.person) continue
    for (const office of m.offices) {
      // Who leads a movement is at the head of no state.
      if (!office.party || office.role === 'head-of-state' && isUnnamed(office.party)) continue
      const same = out.find((o) => o.person === m.person!.name && o.role === office.role && o.party === office.party && (o.role !== 'minister' || o.portfolio === office.portfolio || !office.portfolio || !o.portfolio))
      if (same) { same.portfolio ??= portfolioOf(office); continue }
      out.push({ kind: 'office', person: m.person.name, role: office.role, party: office.party, portfolio: portfolioOf(office), former: office.former, evidence: [survey.span(m.from, m.to)], confidence: 0.5, rule: '<office> <person>' })
    }
  }
  out.push(...untitled(survey, out))
  return out.filter((o) => !(o.role === 'minister' && !o.portfolio && out.some((p) => p !== o && p.person === o.person && (p.role === 'foreign-minister' || (p.role === 'minister' && p.portfolio)))))
}

/** Persons whom the report names without their title and means by the title alone: known to hold it, the only one of the report who does, and nobody else is said to. */
function untitled(survey: Survey, found: readonly OfficeFact[]): OfficeFact[] {
  const out: OfficeFact[] = []
  const { published } = survey.report
  if (survey.pack.order === 'subject-first' || !survey.knownNames || !published) return out
  for (const m of survey.mentions) {
    const office = m.person || m.sort !== 'person' ? undefined : m.offices[0]
    if (!office?.party || !office.stated || office.former || !HIGHEST.has(office.role) || [...found, ...out].some((o) => o.role === office.role && o.party === office.party && !o.former)) continue
    const holders = survey.people.filter((p) => { const known = p.words.length > 1 ? survey.knownNames!.of(p.words) : null; return known?.role === office.role && known.party === office.party && inYears(known, published) })
    if (holders.length === 1) out.push({ kind: 'office', person: holders[0]!.name, role: office.role, party: office.party, portfolio: null, former: false, evidence: [survey.span(m.from, m.to)], confidence: 0.5, rule: '<office> <person>' })
  }
  return out
}

/** Offices that one person holds at a time, whom reports may leave untitled. */
const HIGHEST = new Set(['head-of-state', 'monarch', 'crown-prince', 'head-of-government', 'foreign-minister'])

/** Whether a day lies in a year in which a known name was seen with its office. */
const inYears = (known: { from: string; to: string }, day: string) => day.slice(0, 4) >= known.from.slice(0, 4) && day.slice(0, 4) <= known.to.slice(0, 4)

const portfolioOf = (o: { role: string; portfolio: string | null }) => (o.role === 'minister' || o.role === 'deputy-minister' ? o.portfolio : null)
