import type { BodyType, PartyId, Role } from './fact.ts'

/** How a language writes one state. All forms stand without article clitics, prepositions or case endings, letters as usually written. */
export interface StateNames {
  /** Every way to write the state: short, long official, spelling variants. The first is the form to show. */
  names: string[]
  /** Adjectives of the state, masculine singular without article where the language has such; several words allowed. */
  adjectives: string[]
  /** Irregular or separate words for its people, plural. */
  people?: string[]
  /** Forms of the lists above that are also common words, or names of other things: they need support from what stands around them. */
  doubtful?: string[]
}

/** How a language writes one international organisation. */
export interface OrganisationNames {
  names: string[]
  adjectives?: string[]
  doubtful?: string[]
}

/** A title of office as a language writes it. */
export interface OfficeName {
  role: Role
  names: string[]
  /** The title says nothing without a party after it (construct state: the head of, the spokesman of). */
  needsParty?: boolean
  /** Portfolio of a minister or deputy whose title already says it. */
  portfolio?: string
  /** Party that the title itself names. */
  party?: PartyId
  /** Parties the title means this role for; elsewhere it is another office or none. */
  onlyFor?: PartyId[]
  /** What the title means for other parties ("the adviser", a chancellor in few states). */
  elsewhere?: Role
  /** Party whose officers mostly bear the title: theirs where no party is said and the report speaks of it. */
  mostly?: PartyId
  /** Out of office by the title itself. */
  former?: boolean
}

/** Head nouns that name a standing body, and the type each gives. `qualifiers` are words that must follow for this type. */
export interface BodyName {
  type: BodyType
  heads: string[]
  qualifiers?: string[]
  /** Its heads name sittings: "the high-level meeting" of two states is held as a series, and no body stands apart from it. */
  sittings?: true
  /** The organisation whose body the head alone names. */
  party?: string
}

/** A currency as a language writes it: `bare` forms mean it alone, `base` with an adjective of one of `states` means it too. */
export interface CurrencyName {
  code: string
  bare: string[]
  base: string[]
  states: PartyId[]
}
