import type { WordForm } from '../../../rules/lexicon.ts'
import type { WordSet } from '../../../rules/words.ts'
import { inflect, nounForms, verb } from '../inflect.ts'

/** A set from dictionary lines: "past present verbal-noun …", one verb between commas. */
export function verbs(name: string, lines: string): WordSet {
  return { name, entries: lines.split('،').flatMap((line) => inflect(verb(line.trim()))) }
}

/** A set of nouns, each with article and possessives. */
export function nouns(name: string, lines: string, detail?: string): WordSet {
  return { name, entries: lines.split('،').flatMap((n) => nounForms(n.trim()).map((f) => ({ ...f, detail: detail ?? f.detail }))) }
}

/** Words in the first person, of whoever speaks. */
export const ours = (name: string, form: WordForm, written: string): WordSet => ({ name, entries: written.split('،').map((w) => ({ written: w.trim(), form, count: 3, detail: 'we' })) })
