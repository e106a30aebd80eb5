import { foldWords } from '../rules/lexicon.ts'
import type { Folding } from '../text/fold.ts'

/** A name seen with an office in several independent reports; `from` and `to` are the first and last day it was seen so. */
export interface KnownName { name: string; party: string; role: string; from: string; to: string; /** The office was left for good on the day `to`. */ former?: true }
/** A known name made ready for look-up. */
export interface KnownPerson extends KnownName { words: string[]; rank: number }

const NOBODY: readonly KnownPerson[] = []

/** Known names by each of their words, the most seen first. */
export class KnownNames {
  private readonly byWord = new Map<string, KnownPerson[]>()
  private readonly first = new Set<string>()

  constructor(names: readonly KnownName[], folding: Folding) {
    for (const [rank, known] of names.entries()) {
      const words = foldWords(known.name, folding).filter((w) => /\p{L}/u.test(w))
      const person = { ...known, words, rank }
      if (words.length > 1) this.first.add(words[0]!)
      for (const word of new Set(words)) {
        const list = this.byWord.get(word)
        if (list) list.push(person)
        else this.byWord.set(word, [person])
      }
    }
  }

  /** Whether any known name holds the word. */
  has(word: string): boolean {
    return this.byWord.has(word)
  }

  /** Whether a known name of several words begins with the word. */
  begins(word: string): boolean {
    return this.first.has(word)
  }

  /** Known persons whose name holds all the words, the most seen first. */
  holding(words: readonly string[]): readonly KnownPerson[] {
    const list = this.byWord.get(words[0]!) ?? NOBODY
    return words.length === 1 ? list : list.filter((p) => words.every((w) => p.words.includes(w)))
  }

  /** The one known person that some words of a name mean; null when none or several may be meant. A lone word must be a last name of one party only. */
  of(words: readonly string[]): KnownPerson | null {
    const fit = this.holding(words)
    if (!fit.length) return null
    if (words.length > 1) return fit.every((p) => p.party === fit[0]!.party) || fit[0]!.words.length === words.length ? fit[0]! : null
    const last = fit.filter((p) => p.words.at(-1) === words[0])
    return last.length && last.every((p) => p.party === last[0]!.party) ? last[0]! : null
  }
}
