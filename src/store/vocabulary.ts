import { makeFolding } from '../text/fold.ts'
import { Tokens, Vocabulary, WORD } from '../text/tokens.ts'

const LONGEST = 60
const FRESH_AFTER = 400_000
const folding = makeFolding()
let vocabulary = new Vocabulary(folding)

/** Folded words of a text, each once: what reports and entries are searched by. */
export function searchWords(text: string): string[] {
  if (vocabulary.forms.length > FRESH_AFTER) vocabulary = new Vocabulary(folding)
  const tokens = new Tokens(text, vocabulary)
  const found = new Set<string>()
  for (let i = 0; i < tokens.count; i++) {
    const form = tokens.form(i)
    if (form.length > 1 && form.length <= LONGEST && /[\p{L}\p{N}]/u.test(form)) found.add(tokens.kind[i] === WORD ? bare(form) : form)
  }
  return [...found]
}

/** Accents off Latin letters, so that both spellings meet; other scripts as they are. */
function bare(word: string): string {
  return /[\u00c0-\u024f\u0131]/u.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i') : word
}

/**
 * The number under which a word is kept and looked for (FNV-1a, 32 bits). Two words may share one: among a million words a search for one of them
 * meets another's in one case of four thousand, and shows a report without it.
 */
export function numberOf(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
