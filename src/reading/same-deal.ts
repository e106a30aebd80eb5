import type { PledgeFact, SigningFact } from '../facts/fact.ts'
import { foldWords } from '../rules/lexicon.ts'
import type { Survey } from './survey.ts'
import { modalitiesMeet, timesMeet } from './assemble/event.ts'

/** What a signing shows when its words only take up an instrument told before: with an article, without a subject of its own ("the agreement"). */
export const TAKEN_UP = 'names again'

/** Whether two signings of the same parties tell one deal in other words: the headline's and the text's, one that only takes the other up, or titles that share most of their words. */
export function sameDeal(survey: Survey, a: SigningFact, b: SigningFact, oneInHeadline: boolean): boolean {
  if (ahead(a, b) && (a.modality === 'planned' && (a.title === null || b.title === null) || a.title === b.title || a.title !== null && b.title !== null && likeTitles(wordsOf(survey, a.title), wordsOf(survey, b.title)))) return true
  if (!modalitiesMeet(a.modality, b.modality) || !timesMeet(a.when, b.when) || (a.count === 1) !== (b.count === 1)) return false
  if (oneInHeadline || takesUp(a) || takesUp(b)) return true
  return a.title !== null && b.title !== null && (a.count === b.count || a.count === null || b.count === null) && likeTitles(wordsOf(survey, a.title), wordsOf(survey, b.title))
}

/** Whether one is to be signed and the other only speaks of "the agreement between X and Y", without a day: what is to come is spoken of as if it were there. */
function ahead(a: SigningFact, b: SigningFact): boolean {
  return (a.modality === 'planned' || a.modality === 'possible') && b.modality === 'happened' && b.rule === STANDING && b.when === null && a.count === b.count
}
const STANDING = '<instrument> between <parties>'

const takesUp = (f: SigningFact) => f.shown?.includes(TAKEN_UP) ?? false

/** Whether two promises of the same parties are one, told twice: most words of the shorter stand in the other. */
export function samePromise(survey: Survey, a: PledgeFact, b: PledgeFact): boolean {
  return likeTitles(wordsOf(survey, a.what), wordsOf(survey, b.what))
}

/** Words of a title as they are compared: folded, without what is cut off their front. */
function wordsOf(survey: Survey, title: string): Set<string> {
  return new Set(foldWords(title, survey.pack.folding).map((word) => { const rest = survey.pack.cuts(word).at(-1)!.rest; return survey.pack.isDefinite(rest) && rest.length > ARTICLE + 2 ? rest.slice(ARTICLE) : rest }).filter((word) => word.length > 2))
}
const ARTICLE = 2

/** Whether the shorter of two titles has most of its words in the other. */
function likeTitles(a: Set<string>, b: Set<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return small.size > 0 && shared * 2 > small.size
}
