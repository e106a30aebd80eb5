import type { Interval } from '../facts/fact.ts'
import { isIsoDay } from '../facts/interval.ts'
import { findDates, resolveDate } from '../reading/when/index.ts'
import { loadDateLanguage, type DateLanguage } from '../reading/when/load.ts'
import { detectLanguage } from '../reading/index.ts'
import { Tokens, Vocabulary } from '../text/tokens.ts'

/** A date found in a text: the days it means and the words that say so. */
export interface FoundDate extends Interval { text: string }
/** One line of cases: a text, the day it was written on and, when known, its language. */
interface Case { id: string; text: string; reference: string; language: string }

const OUTER_SPACE = /^\s+|\s+$/gu

/**
 * The dates of a text written on a day, in their order, resolved as speech about the future is: a bare weekday is the coming one.
 * A text that is one date and nothing else is read as one even where its words would be too little in running text ("1974").
 */
export function datesIn(text: string, { words, folding }: DateLanguage, reference: string): FoundDate[] {
  const tokens = new Tokens(text, new Vocabulary(folding))
  const alone = findDates(tokens, words, 0, tokens.count, true)
  const covered = alone.length === 1 && restIsSmall(tokens, alone[0]!.span)
  const mentions = covered ? alone : findDates(tokens, words)
  return mentions.flatMap((mention) => {
    const days = resolveDate(mention, reference, 'future')
    return days ? [{ ...days, text: text.slice(...mention.span) }] : []
  })
}

/** Whether a span leaves out no more of a text than one small word before it. */
function restIsSmall(tokens: Tokens, [start, end]: readonly [number, number]): boolean {
  const before = tokens.text.slice(0, start).replace(OUTER_SPACE, '')
  const after = tokens.text.slice(end).replace(OUTER_SPACE, '')
  return after.length <= 1 && before.split(/\s+/u).length <= 2 && before.length <= 10
}

/** The dates of a text in a language with a folder of its own; an error names a language that has none. */
export async function datesOf(text: string, language: string, reference: string): Promise<FoundDate[]> {
  const loaded = await loadDateLanguage(language)
  if (!loaded) throw new Error(`dates: expected a language with a reader, found "${language}"; see src/languages for those there are`)
  return datesIn(text, loaded, reference)
}

function caseOf(line: string, number: number): Case {
  let row: { id?: unknown; text?: unknown; reference?: unknown; lang?: unknown }
  try {
    row = JSON.parse(line)
  } catch {
    throw new Error(`line ${number}: expected one JSON object, found ${JSON.stringify(line.slice(0, 40))}; write {"id", "text", "reference"} a line`)
  }
  const reference = String(row.reference ?? '').slice(0, 10)
  if (typeof row.text !== 'string') throw new Error(`line ${number}: expected a "text", found ${JSON.stringify(row.text)}; give the words to read`)
  if (!isIsoDay(reference)) throw new Error(`line ${number}: expected a "reference" as YYYY-MM-DD, found ${JSON.stringify(row.reference)}; give the day the text was written on`)
  return { id: String(row.id ?? number), text: row.text, reference, language: typeof row.lang === 'string' ? row.lang : detectLanguage(row.text) }
}

/** Reads cases, one JSON object a line, and gives the line that answers each: `{"id", "dates": [{"start", "end", "text"}]}`. */
export async function* runDates(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let number = 0
  for await (const line of lines) {
    number++
    if (!line.trim()) continue
    const { id, text, reference, language } = caseOf(line, number)
    yield JSON.stringify({ id, dates: await datesOf(text, language, reference) })
  }
}
