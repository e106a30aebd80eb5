import type { Kind } from '../facts/fact.ts'
import type { WordForm } from './lexicon.ts'
import type { WordSet } from './words.ts'

/**
 * Where a role stands to its trigger: `subject` of a verb (after or before it, or carried on from the sentence before), `teller` (who speaks at a verb of speech, followed through the whole report), `object` (the next bare mention after the subject),
 * `genitive` (the mention right behind a verbal noun), `owner` (the possessive on the trigger), `goneOn` (who did what the trigger goes on from, where the actor behind it is whom they meet), `follows` (who does what follows an act that opens a sentence as a circumstance: "at the end of a visit to Y, X said"), `stateSubject` (the state right behind a verb, as its subject: "STATE will host"), `heldWith` (behind "with" between a light verb and the act: "holds with X talks"), `brought` (the first of those whom a meeting before the verb brings together), `antecedent` (whom a relative clause with the trigger is said of), `lightSubject` (the subject of a light verb behind a verbal noun: "a visit that X pays"), `holder` (the subject of a verb of holding before it: "X and Y resumed the talks"), `relativeHolder` (of whom a relative clause with a light verb before it is said: "X, who pays a visit"), `apposed` (whoever is told of beside a place right before it: "X, in PLACE for talks"), `joined` (states joined by a hyphen before it: "U.S.-Soviet talks"), `actorBefore` (the nearest one before), `clauseSubject` (the subject of the sentence's first verb), `mainSubject` (the subject of the clause that an introduction leads to: "during a visit to Y, X said"), `near` (right behind the trigger), `adjacent` (with no word between), `rightBefore` (whoever ends where the trigger begins), `besideSubject` (the place where whoever stands right behind the trigger is said to be), `invited` (whom an invitation before the trigger is for), `next` (the nearest of any kind after),
 * or behind one of the named prepositions, after the trigger (`after`), before it (`before`) or anywhere in the clause (`around`).
 */
export type Source = 'goneOn' | 'brought' | 'heldWith' | 'antecedent' | 'subject' | 'teller' | 'object' | 'genitive' | 'owner' | 'follows' | 'stateSubject' | 'lightSubject' | 'holder' | 'relativeHolder' | 'joined' | 'apposed' | 'clauseSubject' | 'mainSubject' | 'near' | 'adjacent' | 'besideSubject' | 'rightBefore' | 'invited' | 'actorBefore' | 'next' | { after: readonly string[] } | { before: readonly string[] } | { around: readonly string[] }

/** What may fill a role: anyone who acts, only persons and institutions, only places, places and seats of power that someone goes to. */
export type What = 'actor' | 'person' | 'place' | 'where' | 'any'

/** One role of a frame: the slot it fills, what may fill it, and where it is looked for, best place first. `all` takes every one found. */
export interface Role { slot: string; what: What; from: readonly Source[]; all?: boolean; optional?: boolean }

/** Words that show what a fact found in a text must at least hold; compared slot by slot. */
export interface Example { text: string; found: Record<string, unknown> }

/** An act as one language tells it: trigger, roles, and where the language puts them. */
export interface Frame {
  name: string
  yields: Kind
  trigger: WordSet
  /** Forms of the trigger that count; all when left out. */
  forms?: readonly WordForm[]
  /** The preposition that must be cut off the trigger's front ("to meet X" as one word). */
  governed?: 'for' | 'by'
  /** A set of which no word may stand right before the trigger. */
  notBehind?: WordSet
  /** Sets of which a word must stand in the clause, within `reach` tokens after the trigger. */
  company?: readonly WordSet[]
  reach?: number
  /** How far before the trigger the company may stand; 2 when left out. */
  reachBack?: number
  /** The frame holds only where speech follows its trigger (a conjunction, a quotation, a preposition of its topic), at once or behind its subject. */
  complement?: boolean
  roles: readonly Role[]
  /** The kind is found by a recogniser of the reading room, which looks for the trigger's words; the frame names them and shows what must and must not be found. */
  recognised?: true
  /** Slots that the frame itself says. */
  gives?: Record<string, unknown>
  examples: readonly Example[]
  silent: readonly string[]
}

/** Declares a frame; it needs an example that it finds and a near miss on which it stays silent. */
export function frame(f: Frame): Frame {
  if (!f.examples.length || !f.silent.length) throw new Error(`frame ${f.name}: expected at least one example and one near miss, found ${f.examples.length} and ${f.silent.length}; add them beside the frame`)
  return f
}
