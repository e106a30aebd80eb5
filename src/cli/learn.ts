import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeReports } from '../intake/index.ts'
import { NameLearner } from '../reading/learn.ts'
import { loadPackReader, languagesRead, type KnownName } from '../reading/index.ts'
import type { PackReader } from '../reading/read.ts'
import { textOption, UsageError, type Command, type Given } from './command.ts'
import { takingFrom, takingOptions, tell } from './read.ts'
import { languageFolder } from './source-folder.ts'
import { isUnnamed } from '../world/parties.ts'

/** One pass over the reports: names learned from those of the language, reading with the names that are known so far. */
async function pass(given: Given, reader: PackReader, known: readonly KnownName[]): Promise<{ names: KnownName[]; reports: number; refused: number }> {
  const learner = new NameLearner()
  let reports = 0, refused = 0
  for await (const taken of takeReports(given.words, takingFrom(given))) {
    if ('refusal' in taken) { if (!known.length) tell(given.terminal, taken.refusal); refused++; continue }
    if (taken.report.language !== reader.pack.language) continue
    learner.add(reader.survey(taken.report, known))
    reports++
  }
  return { names: learner.names(), reports, refused }
}

const quoted = (text: string) => text.replace(/[\\']/g, '\\$&')

/** A list of names as a file of a language's folder: names in one string, the rest in another, because scripts do not share one. */
export function namesFile(names: readonly KnownName[]): string {
  const clean = names.filter(({ name }) => !/[|\n]/.test(name))
  return `/** Names learned by reading many reports: who was seen with which office of which party, the most seen first. Made by "diwan learn"; not edited by hand. */
const NAMES = '${clean.map(({ name }) => quoted(name)).join('|')}'.split('|')
/** Party, role, first and last day seen of each name, in the same order. */
const SEEN = '${clean.map(({ party, role, from, to }) => quoted([party, role, from, to].join(' '))).join('|')}'.split('|')

/** Known names, the most seen first. */
export const knownNames: readonly { name: string; party: string; role: string; from: string; to: string }[] = NAMES.map((name, i) => {
  const [party, role, from, to] = SEEN[i]!.split(' ') as [string, string, string, string]
  return { name, party, role, from, to }
})
`
}

/** Names that the file of a language can hold: of states and organisations, in one script. */
const ownScript = (names: readonly KnownName[], direction: string) => names.filter(({ name, party }) => !isUnnamed(party) && !(direction === 'rtl' && /\p{Script=Latin}/u.test(name)))

async function run(given: Given): Promise<number> {
  if (!given.words.length) throw new UsageError('learn: expected files of reports, found none. Thousands are needed for a list worth having.')
  const language = textOption(given, 'language') ?? 'ar'
  const reader = await loadPackReader(language)
  if (!reader) throw new UsageError(`learn: expected a language that can be read (${languagesRead().join(', ')}), found "${language}".`)
  if (given.words.includes('-')) throw new UsageError('learn: expected files, found - for standard input. Reports are read twice, which standard input cannot be.')
  // A second pass reads with the names of the first, which ends names where a known one ends.
  const first = await pass(given, reader, [])
  if (!first.reports) throw new UsageError(`learn: expected reports in "${language}", found none.`)
  const { names, reports, refused } = await pass(given, reader, first.names)
  given.terminal.error(`diwan: ${names.length} names learned from ${reports} reports${refused ? `; ${refused} could not be read` : ''}\n`)
  if (given.args.write) {
    const file = join(languageFolder(language), 'names', 'known.ts')
    writeFileSync(file, namesFile(ownScript(names, reader.pack.direction)))
    given.terminal.error(`diwan: written to ${file}; look through it before it is kept\n`)
    return 0
  }
  const list = `[\n${names.map((name) => JSON.stringify(name)).join(',\n')}\n]\n`
  const out = textOption(given, 'out')
  if (out) writeFileSync(out, list)
  else given.terminal.out(list)
  return 0
}

/** `diwan learn`: names that many reports show with an office. */
export const learn: Command = {
  name: 'learn',
  describe: 'Reads many reports and lists the names they show with a public office, in three reports or more and mostly for one party, with the first and last day seen. "diwan read --known=FILE" reads with such a list.',
  words: 'FILE…',
  args: {
    ...takingOptions,
    language: { type: 'string', valueHint: 'ar', description: 'language to learn names of; reports in others are passed over; ar when left out' },
    out: { type: 'string', valueHint: 'FILE', description: 'file to write the list to; standard output when left out', alias: 'o' },
    write: { type: 'boolean', description: "makes the list the language's own: writes names/known.ts in its folder" },
  },
  examples: [
    ['npx diwan learn reports.jsonl.gz --out=known.json', 'a list to read with'],
    ['npx diwan learn reports.jsonl.gz --write', 'the list that comes with Arabic, made anew'],
  ],
  run,
}
