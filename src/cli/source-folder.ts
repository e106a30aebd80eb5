import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from './command.ts'

/** The folder of the languages' sources, where commands that make the reader better write. */
const LANGUAGES = fileURLToPath(new URL('../../src/languages', import.meta.url))

/** Where the sources of languages stand, or where another folder was named. */
export function languagesFolder(named?: string): string {
  const folder = named ?? LANGUAGES
  if (existsSync(folder)) return folder
  throw new UsageError(`expected the sources of the languages in ${folder}, found no such folder. This command changes the project itself: run it in a clone of it.`)
}

/** The folder of one language, which must be there. */
export function languageFolder(language: string, named?: string): string {
  const folder = join(languagesFolder(named), language)
  if (existsSync(folder)) return folder
  throw new UsageError(`expected a folder for the language "${language}" in ${languagesFolder(named)}, found none. "npm run new-language ${language}" makes one.`)
}
