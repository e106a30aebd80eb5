import type { DateWords } from '../../rules/date-words.ts'
import { MARK, type Tokens } from '../../text/tokens.ts'
import type { Lean } from './expression.ts'
import type { DateMention } from './find.ts'

const WORDS_BEFORE = 16
const WORDS_BEHIND = 5
const ENDS = new Set(['.', '\n', '!', '?', '؟'])

/** Whether the sentence around a date announces something ("will", "scheduled"); told in the past otherwise. A first guess, for when nobody knows the act. */
export function leanOf(tokens: Tokens, mention: DateMention, words: DateWords): Lean {
  if (mention.bound === 'until' || mention.bound === 'before') return 'future'
  const ends = (i: number) => tokens.kind[i] === MARK && ENDS.has(tokens.form(i))
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - WORDS_BEFORE) && !ends(i); i--) if (words.announces(tokens.form(i))) return 'future'
  for (let i = mention.to; i < Math.min(tokens.count, mention.to + WORDS_BEHIND) && !ends(i); i++) if (words.announces(tokens.form(i))) return 'future'
  return 'past'
}
