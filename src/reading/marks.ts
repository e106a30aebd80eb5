/** Quotation marks, however they stand. */
export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»'])
/** Marks behind which speech may begin: a colon, or a quotation mark that can open. */
export const SPEECH_OPENS: ReadonlySet<string> = new Set([':', '"', '“', '«', '”'])
/** Commas of both scripts. */
export const COMMAS: ReadonlySet<string> = new Set(['،', ','])
/** Marks that end the stretch of words that govern an act. */
export const STOPS = new Set(['،', ',', ':', '؛', '(', '"', '.'])
