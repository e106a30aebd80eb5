import type { Tokens } from '../text/tokens.ts'
import type { Folding } from '../text/fold.ts'
import type { DateWords } from './date-words.ts'
import type { Frame } from './frame.ts'
import type { Cut, Lexicon } from './lexicon.ts'

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
}

/** A language: one folder, loaded by the reading room alone. */
export interface Pack {
  language: string
  direction: 'rtl' | 'ltr'
  folding: Folding
  cuts: (form: string) => Cut[]
  /** Bits of `Cut.prefix` by what they mean. */
  clitics: Readonly<Record<Clitic, number>>
  lexicon: Lexicon
  dates: DateWords
  titles: TitleGrammar
  /** End (exclusive token) of a person's name that starts at token `from`, or `from` when none does. */
  nameEnd: (tokens: Tokens, from: number, lexicon: Lexicon) => number
  /** Words of a name that are no name by themselves (given names that thousands bear, particles), folded. */
  weakNameWords: ReadonlySet<string>
  /** Written form of a name or place as a fact shows it: without clitics and case endings. */
  bare: (written: string, prefix: number) => string
  frames: readonly Frame[]
  /** Names learned from many reports, the most seen first: name, party, role, first and last day seen. */
  knownNames?: readonly { name: string; party: string; role: string; from: string; to: string }[]
  /** Names of speakers' groups and of the two parties, agency credits and datelines. */
  credits: readonly RegExp[]
}
