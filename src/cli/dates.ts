import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Interval } from '../facts/fact.ts'
import { isIsoDay } from '../facts/interval.ts'
import { detectLanguage, languagesRead } from '../reading/index.ts'
import { loadPack } from '../reading/packs.ts'
import { findDates, resolveDate } from '../reading/when/index.ts'
import type { DateWords } from '../rules/date-words.ts'
import type { Folding } from '../text/fold.ts'
import { Tokens, Vocabulary } from '../text/tokens.ts'
import { textOption, UsageError, type Command, type Given } from './command.ts'
import { styled } from './terminal.ts'

/** A date found in a text: the days it means and the words that say so. */
export interface FoundDate extends Interval { text: string }
/** One line of cases: a text, the day it was written on and its language. */
interface Case { id: string; text: string; reference: string; language: string | undefined }

const WORDS_BEFORE = 2
const ENOUGH_TO_TELL = 80
const LETTERS_BEFORE = 10

/**
 * The dates of a text written on a day, in their order, resolved as speech about the future is: a bare weekday is the coming one.
 * A text that is one date and nothing else is read as one even where its words would be too little in running text ("1974").
 */
export function datesIn(text: string, words: DateWords, folding: Folding, reference: string): FoundDate[] {
  const tokens = new Tokens(text, new Vocabulary(folding))
  const alone = findDates(tokens, words, 0, tokens.count, true)
  const mentions = alone.length === 1 && restIsSmall(text, alone[0]!.span) ? alone : findDates(tokens, words)
  return mentions.flatMap((mention) => {
    const days = resolveDate(mention, reference, 'future')
    return days ? [{ ...days, text: text.slice(...mention.span) }] : []
  })
}

/** Whether a span leaves out no more of a text than a small word or two before it. */
function restIsSmall(text: string, [start, end]: readonly [number, number]): boolean {
  const before = text.slice(0, start).trim()
  return text.slice(end).trim().length <= 1 && before.length <= LETTERS_BEFORE && before.split(/\s+/u).length <= WORDS_BEFORE
}

/** The language of a text; a few words are too little to tell it by, so for them it is the one in which most of them are a date. */
async function languageOf(text: string): Promise<string> {
  const detected = detectLanguage(text)
  if (languagesRead().includes(detected) && text.length >= ENOUGH_TO_TELL) return detected
  let best = detected, most = 0
  for (const language of languagesRead()) {
    const { dates: words, folding } = await loadPack(language)
    const tokens = new Tokens(text, new Vocabulary(folding))
    const covered = findDates(tokens, words, 0, tokens.count, true).reduce((sum, { span }) => sum + span[1] - span[0], 0)
    if (covered > most || (covered === most && language === detected)) { best = language; most = covered }
  }
  return best
}

/** The dates of a text in a language that is read; an error names one that is not. */
export async function datesOf(text: string, language: string, reference: string): Promise<FoundDate[]> {
  if (!languagesRead().includes(language)) throw new UsageError(`dates: expected a language that is read (${languagesRead().join(', ')}), found "${language}". Give --language, or "lang" in the case.`)
  const pack = await loadPack(language)
  return datesIn(text, pack.dates, pack.folding, reference)
}

function caseOf(line: string, number: number, language: string | undefined): Case {
  let row: { id?: unknown; text?: unknown; reference?: unknown; lang?: unknown }
  try {
    row = JSON.parse(line)
  } catch {
    throw new UsageError(`dates, line ${number}: expected one JSON object, found ${JSON.stringify(line.slice(0, 40))}. Write {"id", "text", "reference"} a line.`)
  }
  const reference = String(row?.reference ?? '').slice(0, 10)
  if (typeof row?.text !== 'string') throw new UsageError(`dates, line ${number}: expected a "text", found ${JSON.stringify(row?.text) ?? 'none'}. Give the words to read.`)
  if (!isIsoDay(reference)) throw new UsageError(`dates, line ${number}: expected a "reference" as YYYY-MM-DD, found ${JSON.stringify(row.reference) ?? 'none'}. Give the day the text was written on.`)
  return { id: String(row.id ?? number), text: row.text, reference, language: language ?? (typeof row.lang === 'string' ? row.lang : undefined) }
}

/** Reads cases, one JSON object a line, and gives the line that answers each: `{"id", "dates": [{"start", "end", "text"}]}`. */
export async function* runDates(lines: AsyncIterable<string> | Iterable<string>, language?: string): AsyncGenerator<string> {
  let number = 0
  for await (const line of lines) {
    number++
    if (!line.trim()) continue
    const one = caseOf(line, number, language)
    yield JSON.stringify({ id: one.id, dates: await datesOf(one.text, one.language ?? await languageOf(one.text), one.reference) })
  }
}

async function answerCases(path: string, given: Given): Promise<number> {
  if (path !== '-' && !existsSync(path)) throw new UsageError(`dates: expected a file of cases at ${path}, found none. Give a path, or - for what is piped in.`)
  const lines = createInterface({ input: path === '-' ? process.stdin : createReadStream(path), crlfDelay: Infinity })
  for await (const answer of runDates(lines, textOption(given, 'language'))) given.terminal.out(`${answer}\n`)
  return 0
}

async function run(given: Given): Promise<number> {
  const cases = textOption(given, 'jsonl')
  if (cases !== undefined) return answerCases(cases, given)
  const text = given.words.join(' ')
  if (!text) throw new UsageError('dates: expected a text or --jsonl CASES, found neither. npx diwan dates --help shows both.')
  const reference = textOption(given, 'on')
  if (reference === undefined || !isIsoDay(reference)) throw new UsageError(`dates: expected --on YYYY-MM-DD, the day the text was written on, found ${reference === undefined ? 'none' : `"${reference}"`}.`)
  const found = await datesOf(text, textOption(given, 'language') ?? await languageOf(text), reference)
  if (found.length === 0) given.terminal.error('no date found\n')
  for (const { start, end, text: words } of found) given.terminal.out(`${styled(given.terminal, 'bold', start === end ? start : `${start} to ${end}`)}  ${words}\n`)
  return 0
}

/** `npx diwan dates`: what days the dates of a text mean. */
export const dates: Command = {
  name: 'dates',
  describe: 'Finds dates and what days they mean.',
  words: 'TEXT',
  args: {
    on: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'the day the text was written on' },
    language: { type: 'string', valueHint: 'ar', description: 'language of the text, where it is not found or found wrongly' },
    jsonl: { type: 'string', valueHint: 'CASES', description: 'a file of cases, {"id", "text", "reference"} a line; answers {"id", "dates"} a line' },
  },
  examples: [
    ['npx diwan dates --on 2018-03-20 "two weeks ago"', 'one date and the days it means'],
    ['npx diwan dates --jsonl cases.jsonl > found.jsonl', 'many cases'],
  ],
  run,
}
