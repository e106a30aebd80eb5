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
