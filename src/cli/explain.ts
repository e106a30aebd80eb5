import { existsSync } from 'node:fs'
import { takeReports } from '../intake/index.ts'
import { explain as explanationOf, type Explanation } from '../reading/explain.ts'
import { detectLanguage, loadPackReader, READER_VERSION } from '../reading/index.ts'
import type { Report } from '../text/report.ts'
import { quote } from '../text/span.ts'
import { wholeText } from '../text/report.ts'
import { textOption, UsageError, type Command, type Given } from './command.ts'
import { takingFrom, takingOptions } from './read.ts'
import { styled, type Terminal } from './terminal.ts'

const LONGEST_QUOTE = 90

function show(terminal: Terminal, text: string, nodes: readonly Explanation[], depth: number): void {
  for (const node of nodes) {
    const words = node.span ? quote(text, node.span).replace(/\s+/gu, ' ').trim() : ''
    const quoted = words ? `  «${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}»` : ''
    terminal.out(`${'  '.repeat(depth)}${depth === 0 ? styled(terminal, 'bold', node.label) : node.label}${quoted}\n`)
    show(terminal, text, node.children, depth + 1)
  }
}

async function explainReport(given: Given, report: Report): Promise<void> {
  const language = textOption(given, 'language') ?? (report.language || detectLanguage(wholeText(report)))
  const reader = await loadPackReader(language)
  if (!reader) throw new UsageError(`explain: there is no reader for "${language || 'a language that cannot be told'}"; name the language with --language.`)
  const { reading, tree } = explanationOf(reader, { ...report, language }, READER_VERSION)
  if (given.args.json) given.terminal.out(`${JSON.stringify(tree)}\n`)
  else show(given.terminal, wholeText(reading.report), tree, 0)
}

async function run(given: Given): Promise<number> {
  if (!given.words.length) throw new UsageError('explain: expected a sentence in quotation marks or a file, found nothing.')
  if (!existsSync(given.words[0]!) && given.words[0] !== '-') {
    await explainReport(given, { id: 'sentence', language: '', published: takingFrom(given).published ?? null, outlet: '', url: '', title: '', text: given.words.join(' ') })
    return 0
  }
  for await (const taken of takeReports(given.words, takingFrom(given))) {
    if ('refusal' in taken) throw taken.refusal
    await explainReport(given, taken.report)
  }
  return 0
}

/** `diwan explain`: the tree of what fired and why, and what was tried and failed at each trigger. */
export const explain: Command = {
  name: 'explain',
  describe: 'shows why: what fired, what was tried and failed',
  words: '"SENTENCE" | FILE…',
  args: { ...takingOptions, json: { type: 'boolean', description: 'print the tree as JSON' } },
  examples: [['npx diwan explain report.txt', 'the tree of every sentence of a report']],
  run,
}
