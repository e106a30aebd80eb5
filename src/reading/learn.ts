import type { Survey } from './survey.ts'
import type { KnownName } from './known.ts'

interface Seen { name: Map<string, number>; role: Map<string, number>; party: Map<string, number>; reports: number; from: string; to: string; outlets: Set<string> }

const ENOUGH_REPORTS = 3
const MOSTLY = 0.8

/** Learns names from surveyed reports: who was seen with which office of which party, from when to when. */
export class NameLearner {
  private readonly seen = new Map<string, Seen>()

  /** Counts the named persons of one report whose title says the party itself. */
  add(survey: Survey): void {
    const day = survey.report.published
    if (!day) return
    for (const person of survey.people) {
      const office = person.offices.find((o) => o.stated && !o.former)
      if (!office || person.words.length < 2 || person.words.length > 5) continue
      const key = person.words.join(' ')
      let s = this.seen.get(key)
      if (!s) this.seen.set(key, (s = { name: new Map(), role: new Map(), party: new Map(), reports: 0, from: day, to: day, outlets: new Set() }))
      s.reports++
      s.outlets.add(survey.report.outlet)
      bump(s.name, person.name)
      bump(s.role, office.role)
      bump(s.party, office.party!)
      if (day < s.from) s.from = day
      if (day > s.to) s.to = day
    }
  }

  /** Names seen often enough and mostly with one party, the most seen first. */
  names(): KnownName[] {
    const out: (KnownName & { reports: number })[] = []
    for (const s of this.seen.values()) {
      const [party, times] = top(s.party)
      if (s.reports < ENOUGH_REPORTS || times / s.reports < MOSTLY) continue
      out.push({ name: top(s.name)[0], party, role: top(s.role)[0], from: s.from, to: s.to, reports: s.reports })
    }
    return out.sort((a, b) => b.reports - a.reports || (a.name < b.name ? -1 : 1)).map(({ reports: _, ...known }) => known)
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function top(counts: Map<string, number>): [string, number] {
  return [...counts].sort((a, b) => b[1] - a[1])[0]!
}
