import type { WordForm } from '../../rules/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import { MARK, WORD } from '../../text/tokens.ts'
import { inShoutedLine, isCapital } from './letters.ts'

const set = (words: string) => new Set(words.split(' '))

const BEFORE_VERB = set('to will would shall should may might can could must did does do not')
const BEFORE_NOUN = set('the a an this that these those his her its their our my any no first second third last next official state working brief several two three four many more recent further new such of with for during after before in on from by about at following s another bilateral joint direct peace trade renewed proposed planned previous')
const PRONOUNS = set('he she it they we i you who')
const BE = set('is are was were be been being')
const ADVERBS = set('not also already officially formally later recently jointly expected reportedly')

/** Whether the words around bear out a form of a word that can be several: "a visit", "to visit", "was signed", "had signed". */
export function formFits(tokens: Tokens, from: number, to: number, form: WordForm): boolean {
  const before = from > 0 ? tokens.form(from - 1) : ''
  if (form === 'noun') return !(BEFORE_VERB.has(before) && !isPlural(tokens, from)) && !PRONOUNS.has(before) && !isVerbBetweenNames(tokens, from, to)
  if (form === 'present') return BEFORE_VERB.has(before) || PRONOUNS.has(before) || !(BEFORE_NOUN.has(before) || tokens.kind[from - 1] === MARK && before !== ',' && before !== '"' && before !== '”')
  if (form === 'past') return !isPassive(tokens, from)
  if (form === 'participle') return true
  return true
}

const isPlural = (tokens: Tokens, i: number) => tokens.form(i).endsWith('s')

function isPassive(tokens: Tokens, from: number): boolean {
  let i = from - 1
  while (i >= 0 && ADVERBS.has(tokens.form(i))) i--
  return i >= 0 && BE.has(tokens.form(i))
}

/** "King X visits Y": a word in -s right between two capitals, in a line that is not all capitals. */
function isVerbBetweenNames(tokens: Tokens, from: number, to: number): boolean {
  if (to !== from + 1 || !isPlural(tokens, from)) return false
  return isCapital(tokens, from - 1) && isCapital(tokens, to) && (inShoutedLine(tokens, from) || !isCapital(tokens, from))
}

const IRREGULAR = set('told gave made took left led brought saw held won lost beat struck drove thanked chose sought')
/** Words in -ed that are no verbs of the clause: they say what something is like, or stand before it. */
const NO_VERBS = set('united based so-called alleged planned proposed scheduled renewed detailed limited increased combined need said added')

/** Whether a word is spelled like a verb in the past: "-ed", or a common irregular one; written small. */
export function looksPast(tokens: Tokens, i: number): boolean {
  const form = tokens.form(i)
  if (tokens.kind[i] !== WORD || isCapital(tokens, i) || NO_VERBS.has(form)) return false
  return form.length > 4 && form.endsWith('ed') || IRREGULAR.has(form)
}
