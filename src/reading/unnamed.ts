import type { Office } from './mention.ts'
import type { Survey } from './survey.ts'

/** The one person of the report who holds an office, for a party where one is given. */
export function holder(survey: Survey, office: Office, party: string | null) {
  const of = (p: { offices: Office[]; party: string | null }) => p.offices.some((o) => o.role === office.role && !o.former && (office.portfolio === null || o.portfolio === office.portfolio))
  const fit = survey.people.filter((p) => of(p) && (!party || !p.party || p.party === party))
  return fit.length === 1 ? fit[0]! : null
}

/** Who was last named before mention `i` with an office of a party, where the report names several with it; "the minister" is one of any portfolio. */
function lastHolder(survey: Survey, i: number, office: Office, party: string) {
  if (survey.pack.order === 'subject-first') return null
  const holds = (o: Office) => !o.former && (o.role === office.role || office.role === 'minister' && !office.portfolio && o.role === 'foreign-minister') && (!office.portfolio || o.portfolio === office.portfolio)
  return survey.mentions.slice(0, i).findLast((b) => b.person !== null && (b.party ?? b.person.party) === party && b.person.offices.some(holds))?.person ?? null
}

const LEADING = new Set(['head-of-state', 'monarch', 'head-of-government', 'crown-prince'])

/** "The Saudi leader": the one person of a party that the report names with an office at its head. */
function leaderOf(survey: Survey, party: string) {
  const fit = survey.people.filter((p) => p.party === party && p.offices.some((o) => LEADING.has(o.role) && !o.former))
  return fit.length === 1 ? fit[0]! : null
}

/** "The Turkish president": the person of the report who holds that office, when only one does. */
export function unnamed(survey: Survey, i: number): void {
  const m = survey.mentions[i]!
  const office = m.offices[0]!
  if (office.former) return
  if (m.party) { m.person = holder(survey, office, m.party) ?? lastHolder(survey, i, office, m.party) ?? (survey.tag(m.to - 1, 'office')?.tag.needsParty ? leaderOf(survey, m.party) : null); return }
  if (survey.pack.order === 'subject-first') {
    // Who was named with the very word stands for it before others of the same rank: a prime minister before a chancellor.
    const word = survey.tokens.id[office.to - 1]
    const named = survey.mentions.slice(0, i).findLast((b) => b.person?.offices.some((o) => !o.former && o.role === office.role && survey.tokens.id[o.to - 1] === word))
    if (named) { m.person = named.person; return }
  }
  for (let k = i - 1; k >= 0; k--) {
    const person = survey.mentions[k]!.person
    if (person?.offices.some((o) => !o.former && (o.role === office.role || (office.role === 'minister' && o.role === 'foreign-minister' && !office.portfolio)) && (!office.portfolio || o.portfolio === office.portfolio))) { m.person = person; return }
  }
  m.person = holder(survey, office, null)
}
