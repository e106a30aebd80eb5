import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../facts/reading.ts'
import { fieldMap, publishedDay, Refusal, sourcesOf, type TakeOptions, takeReports } from '../intake/index.ts'
import { numberOption, textOption, UsageError, type Command, type Given } from './command.ts'
import { knownOption } from './known-names.ts'
import { Readers, languageSense } from './readers.ts'
import { onlySure, readingToJson } from './reading-json.ts'
import { styled, type Terminal } from './terminal.ts'
import { languageOption, tongueAsked } from './wording.ts'
import { Voice } from '../wording/voice.ts'

/** Options of taking reports, the same in every command that takes them. */
export const takingOptions = {
  published: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'day of publication, where the report does not say it' },
  language: { type: 'string', valueHint: 'ar', description: 'language of the reports, where it is not found or found wrongly' },
  map: { type: 'string', valueHint: 'title=headline,text=body', description: 'fields of a report and where they stand in JSON, JSON lines or tables; usual names are found when left out' },
  encoding: { type: 'string', valueHint: 'windows-1256', description: 'encoding of the files; found by their bytes when left out' },
} as const

/** The options of taking, checked. */
export function takingFrom(given: Given): TakeOptions {
  const published = textOption(given, 'published')
  const map = textOption(given, 'map')
  return { ...languageSense, ...(map !== undefined && { map: fieldMap(map) }), encoding: textOption(given, 'encoding'), language: textOption(given, 'language'), published: published === undefined ? undefined : publishedDay(published, '--published') ?? undefined }
}

/** Tells of a refusal in one line. */
export function tell(terminal: Terminal, refusal: Refusal): void {
  terminal.error(`${styled(terminal, 'red', 'diwan:')} ${refusal.message}\n`)
}

type Show = (reading: Reading) => void

/** File name of a reading: the report's id, with what a folder cannot hold left out. */
export function fileNameOf(id: string): string {
  return `${id.replace(/[/\\:\0]/g, '_').replace(/^\.+/, '_').slice(0, 180)}.json`
}

async function shower(given: Given): Promise<Show> {
  const { terminal } = given
  const folder = textOption(given, 'out')
  if (folder) {
    mkdirSync(folder, { recursive: true })
    return (reading) => writeFileSync(join(folder, fileNameOf(reading.report.id)), `${JSON.stringify(readingToJson(reading))}\n`)
  }
  if (given.args.json) return (reading) => terminal.out(`${JSON.stringify(readingToJson(reading))}\n`)
  const { readingAsText } = await import('./read-text.ts')
  const voice = new Voice(tongueAsked(textOption(given, 'lang-ui')))
  let first = true
  return (reading) => {
    if (!first) terminal.out(`\n${styled(terminal, 'dim', '─'.repeat(terminal.width))}\n\n`)
    first = false
    terminal.out(readingAsText(reading, voice, terminal))
  }
}

async function readReports(given: Given): Promise<number> {
  const readers = new Readers()
  const least = numberOption(given, 'min-confidence', 0, 0, 1)
  const knownNames = knownOption(given)
  const show = await shower(given)
  let read = 0, refused = 0
  for await (const taken of takeReports(given.words, takingFrom(given))) {
    try {
      if ('refusal' in taken) throw taken.refusal
      for (const note of taken.notes) given.terminal.error(`diwan: ${note}\n`)
      show(onlySure((await readers.for(taken.report, taken.where))(taken.report, { knownNames }), least))
      read++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused++
      tell(given.terminal, error)
    }
  }
  if (textOption(given, 'out')) given.terminal.error(`diwan: ${read} readings written to ${textOption(given, 'out')}${refused ? `, ${refused} reports could not be read` : ''}\n`)
  return refused ? 2 : 0
}

async function filter(given: Given): Promise<number> {
  const { filterStream } = await import('./filter.ts')
  const jobs = numberOption(given, 'jobs', 1, 1, 256)
  const { encoding, language, published } = takingFrom(given)
  const minConfidence = numberOption(given, 'min-confidence', 0, 0, 1)
  const knownNames = knownOption(given)
  let broken = 0
  for await (const source of sourcesOf(given.words.length ? given.words : ['-'])) {
    if (source instanceof Refusal) { tell(given.terminal, source); broken++; continue }
    const refused = await filterStream(source, { encoding, language, published, minConfidence, knownNames, source: source.where }, Math.round(jobs), process.stdout)
    if (refused) given.terminal.error(`diwan: ${source.where}: ${refused} lines could not be read; their answers say why in "error"\n`)
  }
  return broken ? 2 : 0
}

/** `diwan read`: what reports say, each fact under the words that say it. */
export const read: Command = {
  name: 'read',
  describe: 'Reads reports and shows what they say about relations between states, each fact under the words that say it. Takes plain text (headline first), JSON and JSONL; opens no register and needs no network.',
  words: 'FILE… | FOLDER… | -',
  args: {
    json: { type: 'boolean', description: 'one JSON object a report: {report, facts, doubts}' },
    jsonl: { type: 'boolean', description: 'a filter: one report a line in, one reading a line out, in the same order' },
    jobs: { type: 'string', valueHint: 'N', description: 'threads that read, with --jsonl', alias: 'j' },
    out: { type: 'string', valueHint: 'FOLDER', description: 'writes ID.json for each report into a folder', alias: 'o' },
    known: { type: 'string', valueHint: 'FILE', description: 'known names to read with instead of those that come with the language; "npx diwan learn" makes such a list' },
    'min-confidence': { type: 'string', valueHint: '0.8', description: 'leaves out facts that are less sure' },
    ...takingOptions,
    'lang-ui': languageOption,
  },
  examples: [
    ['npx diwan read samples/*.json', 'all samples, one after the other'],
    ['npx diwan read report.txt --published=2024-05-02', 'a text, with the day it was published'],
    ['npx diwan read --json samples/*.json | head -1', 'for programs'],
    ['cat reports.jsonl | npx diwan read --jsonl --jobs=2 > readings.jsonl', 'many reports, through a pipe'],
  ],
  async run(given) {
    if (given.args.jsonl) {
      if (given.args.out) throw new UsageError('read: expected one of --jsonl and --out, found both. --jsonl writes to standard output.')
      return filter(given)
    }
    if (given.args.jobs) throw new UsageError('read: --jobs goes with --jsonl. Give the reports one a line and add --jsonl.')
    if (!given.words.length) throw new UsageError('read: expected files, folders or - for standard input, found none. Try: npx diwan read samples/*.json')
    return readReports(given)
  },
}
