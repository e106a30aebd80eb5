import type { Scorer } from './scorer.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Folding } from '../text/fold.ts'
import type { DateWords } from './date-words.ts'
import type { Frame } from './frame.ts'
import type { Topics } from './topics.ts'
import type { Cut, Lexicon, Match, Tag, WordForm } from './lexicon.ts'

/** What a word's first letters carry, in words that all languages share. */
export type Clitic = 'and' | 'so' | 'by' | 'for' | 'as' | 'will'

/** Where one language puts what belongs to a person's title, and what it writes between. */
export interface TitleGrammar {
  /** Adjectives of states may stand before the office ("Turkish president"). */
  adjectiveFirst: boolean
  /** Words that link the parts of a title ("of", "the"). */
  links: ReadonlySet<string>
  /** Marks that may stand between a title and a name. */
  marks: ReadonlySet<string>
  /** Marks of a possessive that may stand between a state and an office ("Niger's president"). */
  possessive?: ReadonlySet<string>
  /** Words that lead from an office to where it is held and not to whose it is ("ambassador to"). */
  toward?: ReadonlySet<string>
  /** Words that may lead from a name to its party ("King X of Y"). */
  behind?: ReadonlySet<string>
  /** Whether a pronoun ends token `i` as it is written, where letters that are compared as one do not tell. */
  owned?: (tokens: Tokens, i: number) => boolean
  /** Whether the words before a title, which starts at token `from`, say that it is held in no state: in a company, a university. */
  heldElsewhere?: (tokens: Tokens, from: number) => boolean
}

/** A language: one folder, loaded by the reading room alone. */
export interface Pack {
  language: string
  direction: 'rtl' | 'ltr'
  /** What a clause begins with; a verb when left out. */
  order?: 'verb-first' | 'subject-first'
  folding: Folding
  cuts: (form: string) => Cut[]
  /** Bits of `Cut.prefix` by what they mean. */
  clitics: Readonly<Record<Clitic, number>>
  lexicon: Lexicon
  dates: DateWords
  /** What instruments are about, by their words; languages without it join them by their titles alone. */
  topics?: Topics
  titles: TitleGrammar
  /** End (exclusive token) of a person's name that starts at token `from`, or `from` when none does; `isName` tells words of names known already. */
  nameEnd: (tokens: Tokens, from: number, lexicon: Lexicon, isName?: (word: string) => boolean) => number
  /** Words of a name that are no name by themselves (given names that thousands bear, particles), folded. */
  weakNameWords: ReadonlySet<string>
  /** Given names, folded: what begins with one is a name where an unknown word alone would not show it. */
  givenNames?: ReadonlySet<string>
  /** A folded word without what is joined to its front and its article, where it has one. */
  withoutArticle?: (form: string) => string
  /** Whether a folded word carries the article. */
  isDefinite: (form: string) => boolean
  /** Written form of a name or place as a fact shows it: without clitics and case endings. */
  bare: (written: string, prefix: number) => string
  frames: readonly Frame[]
  /** Weights of the scorer that says how sure a fact is; trained, not written. */
  scorer?: Scorer
  /** Names learned from many reports, the most seen first: name, party, role, first and last day seen. */
  knownNames?: readonly { name: string; party: string; role: string; from: string; to: string }[]
  /** Whether a word carries the possessive of a woman or a thing ("her visit"). */
  ownedByHer?: (form: string) => boolean
  /** Whether a folded title or institution is a woman's or a thing's of that gender; languages whose verbs do not tell leave it out. */
  feminineTitle?: (form: string) => boolean
  /** Whether a folded noun is spoken of as feminine: the first word of an institution's name, or a place's. */
  feminineNoun?: (form: string, place: boolean) => boolean
  /** Folded words that begin with a letter of what can be cut off and are whole. */
  wholeWords?: ReadonlySet<string>
  /** Whether a folded dual stands where no subject behind its verb can ("called on the two sides"). */
  accusative?: (form: string) => boolean
  /** Whether a word as written ends with a possessive of the third person. */
  possessed?: (written: string) => boolean
  /** Whether a word that nothing knows goes on the name of a body with the given head, by its ending: an adjective of relation that agrees with it ("the ADVISORY commission"). */
  qualifies?: (head: string, form: string) => boolean
  /** Signs of money that stand before the number ("$5"), with the currency each means. */
  currencySigns?: ReadonlyMap<string, string>
  /** Endings that make an ordinal of a number in figures ("12th"). */
  ordinalEndings?: ReadonlySet<string>
  /** Articles, which stand before what they belong to, folded. */
  articles?: ReadonlySet<string>
  /** Whether token `i` has the capital letter that names are written with; languages without capitals leave it out. */
  /** Whether a verb is spelled as in the first person: whoever is quoted speaks of themselves. */
  firstPerson?: (tokens: Tokens, i: number) => boolean
  /** Whether a word of a name begins with a conjunction joined to it, and not with its own letter. */
  joinsAnd?: (form: string) => boolean
  capitalNames?: (tokens: Tokens, i: number) => boolean
  /** Whether token `i` is spelled like a verb in the past, known or not; what stands right behind it is its object. */
  looksPast?: (tokens: Tokens, i: number) => boolean
  /** Whether the words around tokens `[from, to)` bear out one form of a word that can be several ("a visit", "to visit"). */
  formFits?: (tokens: Tokens, from: number, to: number, form: WordForm) => boolean
  /** Whether a folded word may be a verb in the present by its letters, known or not. */
  likePresent?: (form: string) => boolean
  /** Whether a known run is spelled as one of its meanings is ("US", not "us"). */
  spelled?: (tokens: Tokens, match: Match, tag: Tag) => boolean
  /** Whether a sentence that seems to end at `end` of the text goes on: its full stop belongs to an abbreviation. */
  goesOn?: (text: string, end: number) => boolean
  /** Where a report says whom it is from: lines of source, datelines with an agency; the first group is the name. */
  credits: readonly RegExp[]
}
