import { HINTS } from '../hints.ts'
import { MARK } from '../../text/tokens.ts'
import type { Survey } from '../survey.ts'

const SPACE = /\s/u
/** Marks and joined prepositions that may stand right before an opening mark. */
const BEFORE_OPENING = /[\s:،,([ـ.–-]/u

/** Whether a quotation mark opens or closes, by the spaces around it; null where they tell nothing. */
function direction(survey: Survey, i: number): 'opens' | 'closes' | null {
  const form = survey.tokens.form(i)
  if (form === '«') return 'opens'
  if (form === '»') return 'closes'
  const { text, start, end } = survey.tokens
  const before = start[i] === 0 || BEFORE_OPENING.test(text[start[i]! - 1]!)
  const after = end[i]! >= text.length || SPACE.test(text[end[i]!]!)
  return before === after ? null : before ? 'opens' : 'closes'
}

/** Token by token: the mark, counted from 1, that opens the quotation it stands in, or 0. A quotation does not go past the end of its line, unless the next line closes one that it did not open. */
export function quotedTokens(survey: Survey): Int32Array {
  const { tokens } = survey
  const quoted = new Int32Array(tokens.count)
  let depth = 0, opened = 0
  for (let i = survey.where(HINTS.quote)[0] ?? tokens.count; i < tokens.count; i++) {
    if (survey.hints[i]! & HINTS.quote) {
      const shape = direction(survey, i) ?? (depth > 0 ? 'closes' : 'opens')
      // A new quotation behind a word of speech shows that the end of the last one is missing.
      if (shape === 'opens' && depth > 0 && survey.sentenceOf(i) !== survey.sentenceOf(opened - 1) && (survey.hints[i - 1]! & HINTS.speech || tokens.form(i - 1) === ':')) depth = 0
      // A mark that seems to open inside a quotation does so only where the next one closes; else its space is misplaced.
      const way = shape === 'opens' && depth > 0 && nextMark(survey, i + 1) !== 'closes' ? 'closes' : shape
      if (way === 'opens' && depth === 0) opened = i + 1
      depth = way === 'opens' ? depth + 1 : Math.max(0, depth - 1)
    } else if (depth > 0 && tokens.kind[i] === MARK && tokens.form(i) === '\n' && !closesFirst(survey, i + 1)) depth = 0
    quoted[i] = depth > 0 ? opened : 0
  }
  return quoted
}

/** Whether the first quotation mark of the line that begins at token `from` closes. */
const closesFirst = (survey: Survey, from: number) => nextMark(survey, from) === 'closes'

/** What the next quotation mark before the end of the line does. */
function nextMark(survey: Survey, from: number): 'opens' | 'closes' | null {
  const { tokens } = survey
  for (let i = from; i < tokens.count && tokens.form(i) !== '\n'; i++) if (survey.hints[i]! & HINTS.quote) return direction(survey, i)
  return null
}
