import type { OfficeFact, Role } from '../facts/fact.ts'
import type { OfficeHeld } from './entry.ts'
import { nameWords } from '../text/sound.ts'
import type { Told } from './told.ts'

/** Names and offices of one person, counted fact by fact. It can be kept as JSON and taken up again. */
export class PersonRecord {
  readonly names = new Map<string, number>()
  readonly offices = new Map<string, OfficeHeld>()

  /** Counts a fact in. */
  add({ fact, published }: Told): void {
    const office = fact as OfficeFact
    this.names.set(office.person, (this.names.get(office.person) ?? 0) + 1)
    const key = `${office.party}|${office.role}|${office.portfolio ?? ''}|${office.former}`
    const held = this.offices.get(key)
    if (!held) { this.offices.set(key, { role: office.role, party: office.party, portfolio: office.portfolio, former: office.former, from: published, to: published, reports: 1 }); return }
    held.reports++
    if (published && (!held.from || published < held.from)) held.from = published
    if (published && (!held.to || published > held.to)) held.to = published
  }

  /** The name to show: the fullest of those often written. */
  get name(): string {
    const all = [...this.names.entries()]
    const most = Math.max(...all.map(([, count]) => count))
    const often = all.filter(([, count]) => count >= most * 0.15)
    const full = (name: string) => Math.min(3, nameWords(name).length)
    often.sort(([a, m], [b, n]) => full(b) - full(a) || n - m || (a < b ? -1 : 1))
    return often[0]![0]
  }

  /** Offices, the one held last first. */
  get held(): OfficeHeld[] {
    return [...this.offices.values()].sort((a, b) => Number(a.former) - Number(b.former) || ((a.to ?? '') < (b.to ?? '') ? 1 : (a.to ?? '') > (b.to ?? '') ? -1 : 0) || b.reports - a.reports || (a.role < b.role ? -1 : 1))
  }

  /** As plain JSON. */
  toJSON(): PersonJson {
    return { names: [...this.names.entries()], offices: [...this.offices.values()] }
  }

  /** Takes up what was kept as JSON. */
  load(json: PersonJson): void {
    for (const [name, count] of json.names) this.names.set(name, count)
    for (const held of json.offices) this.offices.set(`${held.party}|${held.role}|${held.portfolio ?? ''}|${held.former}`, { ...held })
  }

  /** An office as a fact would say it, to compare with. */
  static fact(name: string, held: OfficeHeld): OfficeFact {
    return { kind: 'office', person: name, role: held.role as Role, party: held.party, portfolio: held.portfolio, former: held.former, evidence: [], confidence: 1, rule: '' }
  }
}

/** A person's record as JSON. */
export interface PersonJson { names: [string, number][]; offices: OfficeHeld[] }
