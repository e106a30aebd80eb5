import { spokenOf, TONGUES } from '../wording/voice.ts'

/** Codes of the languages that documents are written in. */
export const LANGUAGES: readonly string[] = TONGUES.map((words) => words.language)

/** The language of the first tag that is one of ours, as browsers send tags; Arabic where none is. */
export const languageFor = (tags: readonly string[]): string => spokenOf(tags) ?? 'ar'
