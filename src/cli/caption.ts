import type { Actor, Fact, PartyId } from '../facts/fact.ts'
import { amountInWords, intervalInWords, partyName, type FactWords } from '../wording/facts-words.ts'

/** A fact in words: the line that says it, and what stands beside it. */
export interface Caption { line: string; details: string[] }

/** Persons of one party share its name: "A, B (Türkiye)"; a party without a person stands by its name. */
export function actorsInWords(actors: readonly Actor[], words: FactWords): string {
  const byParty = new Map<PartyId, string[]>()
  for (const { person, party } of actors) {
    const persons = byParty.get(party) ?? []
    if (person) persons.push(person)
    byParty.set(party, persons)
  }
  const groups = [...byParty].map(([party, persons]) => (persons.length ? `${persons.join(words.comma)} (${partyName(party, words)})` : partyName(party, words)))
  return groups.length === 2 ? groups.join(words.and) : groups.join(words.comma)
}

/** Parties by name. */
export function partiesInWords(parties: readonly PartyId[], words: FactWords): string {
  return parties.map((party) => partyName(party, words)).join(' – ')
}

function eventDetails(fact: Extract<Fact, { modality: string }>, words: FactWords): string[] {
  return [words.modality[fact.modality], fact.when ? intervalInWords(fact.when, words) : words.noDate, ...(fact.place ? [fact.place] : [])]
}

/** An office in words: "minister of economy, Türkiye". */
export function officeInWords(fact: Extract<Fact, { kind: 'office' }>, words: FactWords): string {
  const role = words.role[fact.role]
  const full = fact.portfolio ? words.roleWithPortfolio(role, words.portfolio[fact.portfolio] ?? fact.portfolio) : role
  return `${full}${words.comma}${partyName(fact.party, words)}${fact.former ? ` (${words.former})` : ''}`
}

function signing(fact: Extract<Fact, { kind: 'signing' }>, words: FactWords): Caption {
  const what = fact.count === 1 ? words.instrument[fact.instrument] : words.several(fact.count, words.instruments[fact.instrument])
  const details = eventDetails(fact, words)
  if (fact.period) details.push(`${words.covers} ${intervalInWords(fact.period, words)}`)
  if (fact.signatories.length) details.push(`${words.signedBy} ${actorsInWords(fact.signatories, words)}`)
  return { line: `${what}${fact.title ? `: ${fact.title}` : ''} · ${partiesInWords(fact.parties, words)}`, details }
}

/** A fact as people read it. */
export function captionOf(fact: Fact, words: FactWords): Caption {
  switch (fact.kind) {
    case 'visit': return { line: `${actorsInWords(fact.visitors, words)} ${words.arrow} ${partyName(fact.host, words)}`, details: [...(fact.level ? [words.visitLevel[fact.level]] : []), ...eventDetails(fact, words)] }
    case 'meeting': return { line: actorsInWords(fact.participants, words), details: [words.format[fact.format], ...eventDetails(fact, words)] }
    case 'session': return { line: `${fact.body} · ${partiesInWords(fact.parties, words)}`, details: [...(fact.ordinal === null ? [] : [words.ordinal(fact.ordinal)]), ...eventDetails(fact, words)] }
    case 'signing': return signing(fact, words)
    case 'framework': return { line: `${fact.name || words.level[fact.level]} · ${partiesInWords(fact.parties, words)}`, details: [words.level[fact.level], words.change[fact.change], ...(fact.when ? [intervalInWords(fact.when, words)] : [])] }
    case 'pledge': return { line: `${partiesInWords(fact.by, words)}${fact.to.length ? ` ${words.arrow} ${partiesInWords(fact.to, words)}` : ''}: ${fact.what}`, details: fact.due ? [`${words.due} ${intervalInWords(fact.due, words)}`] : [] }
    case 'figure': return { line: `${words.measure[fact.measure]}: ${amountInWords(fact.amount, fact.unit, words)}${fact.parties.length ? ` · ${partiesInWords(fact.parties, words)}` : ''}`, details: fact.target ? [words.target] : [] }
    case 'office': return { line: `${fact.person}: ${officeInWords(fact, words)}`, details: [] }
    case 'statement': return { line: fact.speaker.person ? `${fact.speaker.person} (${partyName(fact.speaker.party, words)})` : partyName(fact.speaker.party, words), details: [] }
  }
}
