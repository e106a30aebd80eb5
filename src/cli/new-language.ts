import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { textOption, UsageError, type Command, type Given } from './command.ts'
import { beginningOf, scaffold } from './scaffold.ts'
import { languagesFolder } from './source-folder.ts'

/** What stands in until someone who knows the language writes its own word. */
const STANDS_IN = 'said'

/** The code of a language the platform has data for; anything else is refused. */
function checked(code: string | undefined): string {
  if (!code || !/^[a-z]{2,3}$/.test(code)) throw new UsageError(`new-language: expected the code of a language, such as fr or kk, found ${code ? `"${code}"` : 'nothing'}.`)
  if (!Intl.DisplayNames.supportedLocalesOf([code]).length) throw new UsageError(`new-language: expected a language that this Node has data for (names of states, months), found "${code}".`)
  return code
}

async function run(given: Given): Promise<number> {
  const code = checked(given.words[0])
  const folder = join(languagesFolder(textOption(given, 'folder')), code)
  if (existsSync(folder)) throw new UsageError(`new-language: expected no folder for "${code}" yet, found ${relative(process.cwd(), folder)}. Take it away first, or go on in it.`)
  const say = textOption(given, 'say') ?? STANDS_IN
  const beginning = beginningOf(code, say)
  if (!given.args.say && /\p{Script=Arabic}/u.test(beginning.states[0]?.[1] ?? '')) throw new UsageError(`new-language: expected --say=WORD, the word that ${beginning.english} news writes for "said", found none; letters of two scripts do not stand in one string.`)
  for (const [name, written] of Object.entries(scaffold(beginning))) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, written)
  }
  given.terminal.out(`${beginning.english}: ${Object.keys(scaffold(beginning)).length} files in ${relative(process.cwd(), folder) || folder}, ${beginning.states.length} states named.\n`)
  if (say === STANDS_IN) given.terminal.out(`In words.ts and rules/statement.ts "${STANDS_IN}" stands for the word of ${beginning.english} news: put that there first.\n`)
  given.terminal.out('Next: docs/languages.md, and npx vitest run house/examples.test.ts\n')
  return 0
}

/** `diwan new-language`: a folder to begin a language with. */
export const newLanguage: Command = {
  name: 'new-language',
  describe: 'Makes the folder of a new language: states, months and weekdays as the platform names them, and one rule with its example. It passes the tests of the house and reads a little; docs/languages.md says how to go on.',
  words: 'CODE',
  args: {
    say: { type: 'string', valueHint: 'WORD', description: 'the word news writes for "said"' },
    folder: { type: 'string', valueHint: 'FOLDER', description: 'folder of the languages; src/languages of this project when left out' },
  },
  examples: [['npm run new-language fr', 'a folder for French'], ['npx diwan new-language de --say=sagte', 'one for German with its word for "said"']],
  run,
}
