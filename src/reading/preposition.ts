import type { Match } from '../rules/lexicon.ts'
import { wordSets, type Survey } from './survey.ts'

const PREPOSITIONS = ['with', 'beside', 'to', 'in', 'from', 'between', 'by', 'for', 'of', 'about']

const pastVerb = (found: readonly Match[]) => found.some((f) => f.tags.some((t) => t.sort === 'word' && t.form === 'past'))

/** The first preposition that runs mean as words; with `end` only those that end before that token. */
function prepositionAmong(found: readonly Match[], end: number): string | null {
  let best = PREPOSITIONS.length
  for (const match of found) {
    if (end && match.to !== end) continue
    for (const tag of match.tags) { const place = tag.sort === 'word' ? PREPOSITIONS.indexOf(tag.value) : -1; if (place >= 0 && place < best) best = place }
  }
  return PREPOSITIONS[best] ?? null
}

const BY_OR_BESIDE = wordSets('by', 'beside')

const LONGEST_ADVERB = 4

/** Whether an adverb of several words ends right before a token ("for his part"), beginning no farther back than token `least`. */
export function adverbEnds(survey: Survey, at: number, least = 0): boolean {
  for (let k = at - 2; k >= Math.max(least, at - LONGEST_ADVERB); k--) if (survey.tag(k, 'word', 'adverb')?.match.to === at) return true
  return false
}

/** Whether "each of" stands right before token `at`, no farther back than `least`, and whether "and" joins it to what goes before ("X and each of Y and Z"). */
export function eachBefore(survey: Survey, at: number, least: number): 'plain' | 'joined' | null {
  if (at - 2 < least || !survey.is(at - 2, 'each')) return null
  const { and } = survey.pack.clitics
  const match = survey.known(at - 2)!.find((f) => f.to === at && (f.prefix === 0 || f.prefix === and) && f.tags.some((tag) => tag.sort === 'word' && tag.value === 'each'))
  return match ? match.prefix === 0 ? 'plain' : 'joined' : null
}

/** The preposition that governs token `at`, by its set, looking no farther back than token `least`; "" where none does. */
export function prepositionBefore(survey: Survey, at: number, least: number): string {
  // "For his part" governs nobody behind it.
  if (adverbEnds(survey, at, least)) return ''
  // "Each of" is no preposition: what governs it stands before.
  const each = eachBefore(survey, at, least)
  if (each) return each === 'joined' ? '' : prepositionBefore(survey, at - 2, least)
  for (let back = 1; back <= 3; back++) {
    const i = at - back
    if (i < least) return ''
    if (survey.pack.order === 'subject-first' && survey.dateAt(i) !== null) return ''
    if (survey.pack.articles?.has(survey.tokens.form(i))) { if (back < 3) continue; return '' }
    const found = survey.known(i)
    // "On the part of" runs into the word for a side.
    if (back === 1 && survey.is(i, 'by') && found?.some((f) => f.to === at + 1 && f.tags.some((tag) => tag.sort === 'word' && tag.value === 'by'))) return 'by'
    if (!found) { if (back === 1 && survey.tokens.kind[i] === 0) continue; return '' }
    if (survey.is(i, 'sayBefore') && found.some((f) => (f.prefix & survey.pack.clitics.and) !== 0 && f.tags.some((t) => t.value === 'sayBefore' && t.form === 'past'))) return ''
    // "On the part of" ends in a word that is a preposition by itself.
    if (back === 1 && i > least && survey.isAny(i - 1, BY_OR_BESIDE) && survey.known(i - 1)?.some((f) => f.to === at && f.tags.some((tag) => tag.sort === 'word' && (tag.value === 'by' || tag.value === 'beside')))) return prepositionAmong(survey.known(i - 1)!, at)!
    const preposition = prepositionAmong(found, back > 1 ? 0 : at)
    // A verb at the head of a sentence may be spelled like a preposition ("expressed", "through").
    if (preposition && back === 1 && pastVerb(found) && (i === survey.sentenceOf(at).from || survey.tokens.kind[i - 1] === 2)) return ''
    if (preposition) return preposition
    if (!survey.is(i, 'each') && !survey.is(i, 'capitalCity')) return ''
    const governed = found[0]!.prefix
    if (governed & survey.pack.clitics.for) return 'for'
    if (governed & survey.pack.clitics.by) return 'in'
  }
  return ''
}
