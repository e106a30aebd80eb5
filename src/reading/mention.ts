import type { Interval, PartyId, Role } from '../facts/fact.ts'
import type { Person } from './people.ts'

/** An office as a title in the report says it. */
export interface Office { role: Role; portfolio: string | null; party: PartyId | null; former: boolean; from: number; to: number; /** The title itself says the party. */ stated?: boolean }

/** How a party is named: by its name, an adjective, its capital, another city, an organisation's name, a seat of power, an institution of the state; `pronoun` is one that a pronoun behind a preposition means. */
export type Manner = 'name' | 'adjective' | 'capital' | 'city' | 'organisation' | 'seat' | 'institution' | 'official' | 'document' | 'own' | 'pronoun'

/**
 * Someone or some place that the report speaks of, at tokens `[from, to)`. A person has `person` (or none, when only the office is named);
 * `pair` stands for two or more at once ("the two sides", "the two ministers").
 */
export interface Mention {
  from: number
  to: number
  prefix: number
  sort: 'person' | 'party' | 'place' | 'pair'
  party: PartyId | null
  manner: Manner
  person: Person | null
  offices: Office[]
  /** Name of the word set of the preposition before it, or its clitic ("for", "by"), or "". */
  preposition: string
  /** First mention of the list that this one goes on ("A, B and C"), or itself. */
  head: Mention
  /** For pairs: persons ("the two ministers") rather than sides. */
  ofPeople: boolean
  /** For a pair: more than two ("the ministers"), so that nobody else may be filled in. */
  many: boolean
  /** For a pair: role of the persons, when the words say it. */
  role: Role | null
  members: Mention[]
  placeId: string | null
  /** Of a title with a pronoun: whose pronoun it is. */
  owned?: 'his' | 'hers'
  when?: Interval | null
  /** The party is only the likeliest by where the mention stands. */
  guessed?: boolean
}

/** A mention with the given parts, and nothing else. All mentions are made here, slot by slot in one order: objects that are made alike are looked at faster. */
export function mention(from: number, to: number, parts: Omit<Partial<Mention>, 'from' | 'to' | 'head'>): Mention {
  const made: { [slot in keyof Required<Mention>]: Mention[slot] } = {
    from, to, prefix: parts.prefix ?? 0, sort: parts.sort ?? 'party', party: parts.party ?? null, manner: parts.manner ?? 'name', person: parts.person ?? null, offices: parts.offices ?? [],
    preposition: parts.preposition ?? '', head: null as unknown as Mention, ofPeople: parts.ofPeople ?? false, many: parts.many ?? false, role: parts.role ?? null, members: parts.members ?? [],
    placeId: parts.placeId ?? null, owned: parts.owned, when: parts.when, guessed: parts.guessed,
  }
  made.head = made
  return made
}

/** A mention like another but for the given parts; of the same list. */
export function likeMention(m: Mention, parts: Partial<Mention>): Mention {
  const made = mention(parts.from ?? m.from, parts.to ?? m.to, { ...m, ...parts })
  made.head = parts.head ?? m.head
  return made
}

/** An office by itself, with a party of its own where one is given. */
export function office(o: Office, party: PartyId | null = o.party, stated: boolean | undefined = o.stated): Office {
  return { role: o.role, portfolio: o.portfolio, party, former: o.former, from: o.from, to: o.to, stated }
}
