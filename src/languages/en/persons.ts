import type { Lexicon } from '../../rules/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import { MARK, WORD } from '../../text/tokens.ts'
import { inShoutedLine, isCapital, isShouted } from './letters.ts'
import { commonWords, commonWordsInNames } from './names/frequent.ts'

const set = (words: string) => new Set(words.split(' '))
const common = new Set(commonWords)
const doubles = new Set(commonWordsInNames)

/** Words inside names that are written small and lead on to the next word. */
const leads = set('el al bin ibn bint abu ben von van der den de del della di da dos du la le ter ten zu y e wa ould ait ag')
const HYPHENS = new Set(['-', '‑', '–'])
const APOSTROPHES = new Set(["'", '’'])
const LONGEST = 6
/** Names so short are spelled like abbreviations ("Hun Sen", "Kim Jong Un"), which are written in capitals or stand first. */
const SHORTEST = 3

/** Words of a name that thousands bear, or that only join: alone they name nobody. */
export const weakNameWords = set('mohammed mohamed muhammad mohammad ahmed ahmad abdullah abdul abdel ali hassan hussein ibrahim john james george william robert michael david richard thomas charles paul peter mark mike jim joe jack bill tom steve ' +
  'jean jose juan carlos maria mary ann anna vladimir sergei alexander mikhail nikolai ivan igor andrei el al bin ibn von van der de del di da du la le abu ben saint st prince king sheikh')

/** End of a person's name that starts at token `from`: words with capitals that are neither common nor known as something else; small particles and hyphens lead on to the word behind them. */
export function nameEnd(tokens: Tokens, from: number, lexicon: Lexicon): number {
  if (from >= tokens.count || inShoutedLine(tokens, from)) return from
  let i = from, count = 0
  while (i < tokens.count && count < LONGEST) {
    const at = leading(tokens, i)
    if (!isName(tokens, at, lexicon, count, at > i)) break
    i = joinedOn(tokens, at)
    count++
  }
  return i
}

/** Past small particles ("el-", "bin"), the word that they lead to; `i` itself when none stands there. */
function leading(tokens: Tokens, i: number): number {
  let at = i
  while (at < tokens.count && leads.has(tokens.form(at)) && !(isCapital(tokens, at) && at === i && tokens.form(at).length > 3)) {
    at++
    if (isGlued(tokens, at, HYPHENS) || isGlued(tokens, at, APOSTROPHES)) at++
  }
  return at < tokens.count && isCapital(tokens, at) ? at : i
}

/** End of the word at `at` with what is joined on by hyphens, apostrophes ("Shin-yong", "O'Brien") or the stop of an initial. */
function joinedOn(tokens: Tokens, at: number): number {
  let end = at + 1
  for (;;) {
    if (isGlued(tokens, end, HYPHENS) && tokens.start[end + 1] === tokens.end[end] && tokens.kind[end + 1] === WORD) { end += 2; continue }
    if (isGlued(tokens, end, APOSTROPHES) && tokens.start[end + 1] === tokens.end[end] && isCapital(tokens, end + 1)) { end += 2; continue }
    if (end === at + 1 && tokens.end[at]! - tokens.start[at]! === 1 && tokens.kind[end] === MARK && tokens.form(end) === '.') { end++; continue }
    return end
  }
}

function isGlued(tokens: Tokens, i: number, marks: ReadonlySet<string>): boolean {
  return i > 0 && i < tokens.count && tokens.kind[i] === MARK && marks.has(tokens.form(i)) && tokens.start[i] === tokens.end[i - 1]
}

/** Whether the word at `i` can belong to a name, `count` words into it. */
function isName(tokens: Tokens, i: number, lexicon: Lexicon, count: number, led: boolean): boolean {
  if (i >= tokens.count || tokens.kind[i] !== WORD || !isCapital(tokens, i)) return false
  const form = tokens.form(i)
  if (common.has(form) && !(doubles.has(form) && (count > 0 || isCapital(tokens, i + 1)))) return false
  if (led || count > 0 && (!lexicon.mayStart(tokens, i) || form.length <= SHORTEST && !isShouted(tokens, i))) return true
  return !lexicon.mayStart(tokens, i) || !lexicon.at(tokens, i).some((m) => m.tags.some((t) => t.sort === 'party' || t.sort === 'office' || t.sort === 'seat' || (t.sort === 'city' && count === 0) || t.sort === 'body'))
}

/** Nouns of houses whose heads hold no public office. */
const HOUSES = set('bank university college institute institution company corp corporation group union association federation club school church party hospital foundation fund airline airlines society league oceanography chamber board newspaper magazine studio studios museum')

/** Whether the words around a title say that it is held in no state: a company, a bank, a university right before it, or an acronym that no party goes by. */
export function heldElsewhere(tokens: Tokens, from: number): boolean {
  let at = from - 1
  if (at > 0 && tokens.form(at) === 's' && tokens.kind[at - 1] === MARK) at -= 2
  if (at < 0 || tokens.kind[at] !== WORD || tokens.end[from - 1]! < tokens.start[from]! - 1) return false
  return HOUSES.has(tokens.form(at)) || (at === from - 1 || tokens.kind[at + 1] === MARK) && isShouted(tokens, at) && !inShoutedLine(tokens, at)
}
