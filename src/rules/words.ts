import type { Tag, WordForm } from './lexicon.ts'

/** A set of words that rules speak of by one name. */
export interface WordSet { name: string; entries: { written: string; form: WordForm; count?: 1 | 2 | 3; detail?: string; feminine?: boolean; /** What a verb of speech takes behind it. */ takes?: string }[] }

/** A set of plain words or runs of words. `detail` goes with each match. */
export function plainWords(name: string, written: string, detail?: string): WordSet {
  return { name, entries: written.split('،').map((w) => w.trim()).filter(Boolean).map((w) => ({ written: w, form: 'word' as const, detail })) }
}

/** One set of several, under one name. */
export function joined(name: string, ...sets: WordSet[]): WordSet {
  return { name, entries: sets.flatMap((s) => s.entries) }
}

/** The tag that each entry of a set leaves in the lexicon. */
export function tagsOf(set: WordSet): { written: string; tag: Tag }[] {
  return set.entries.map(({ written, form, count, detail, feminine, takes }) => ({ written, tag: { sort: 'word', value: set.name, form, count, detail, ...(feminine && { feminine }), ...(takes && { takes }) } }))
}
