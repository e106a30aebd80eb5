import type { Interval, PartyId } from './fact.ts'

/** Something that a ground speaks of, told apart by what it is, so that each language can say it in its own way. */
export type Matter =
  | { name: string } | { words: string } | { parties: PartyId[] } | { days: Interval } | { place: string } | { number: number } | { share: number } | { amount: number; unit: string }
  | { code: string; of: 'format' | 'instrument' | 'bodyType' | 'level' | 'change' | 'role' | 'measure' | 'kind' }

/** Grounds for and against two facts being of one thing, each with what it speaks of in their order. */
export const GROUNDS = [
  'first', 'decided', 'parted', 'kinds-differ', 'ahead-differs', 'never-compared', 'best-too-low', 'better-elsewhere', 'older', 'awaited', 'stood-in', 'most-fit',
  'person-in-both', 'persons-partly', 'persons-differ', 'no-person', 'place-in-both', 'state-in-both', 'places-differ', 'hosts-differ', 'visitors-differ', 'parties-differ', 'goes-to', 'of-parties',
  'form-differs', 'body-differs', 'sessions-differ', 'session-in-both', 'body-of', 'several-both', 'several-and-one', 'no-titles', 'no-title', 'titles-in-scripts', 'subjects-alike', 'subjects-differ', 'became', 'titles-alike', 'titles-differ', 'instruments-differ',
  'level-differs', 'turn-differs', 'name-differs', 'level-of', 'side-differs', 'words-in-scripts', 'words-alike', 'amount-differs', 'owner-differs', 'amount-in-both', 'target-in-both', 'name-is-other', 'named-as', 'office-in-both', 'office-not-seen',
  'days-apart', 'week-early', 'days-and', 'days-against-most', 'days-and-told', 'told-and-told', 'due-at-other-time', 'due-and', 'due-against-most', 'told-past-due', 'told-within',
] as const

/** One ground. */
export interface Ground { why: (typeof GROUNDS)[number]; of?: Matter[] }

/** A ground with what it speaks of. */
export function ground(why: Ground['why'], ...of: Matter[]): Ground {
  return of.length ? { why, of } : { why }
}

/** Grounds as they are kept beside a fact. */
export function keptGrounds(grounds: readonly Ground[]): string {
  return JSON.stringify(grounds)
}

/** Grounds from what was kept; what an older version kept is a sentence, which stays in its words. */
export function groundsFrom(kept: string): Ground[] {
  if (!kept) return []
  return kept.startsWith('[') ? JSON.parse(kept) as Ground[] : [ground('older', { words: kept })]
}
