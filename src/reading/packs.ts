import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Pack } from '../rules/pack.ts'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', 'languages')
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** Languages that have a folder with an index, in alphabetical order. */
export function packNames(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true }).filter((d) => d.isDirectory() && existsSync(join(FOLDER, d.name, `index${ENDING}`))).map((d) => d.name).sort()
}

/** Loads the pack of a language from its folder. Throws when the folder has none. */
export async function loadPack(language: string): Promise<Pack> {
  const path = join(FOLDER, language, `index${ENDING}`)
  if (!existsSync(path)) throw new Error(`languages/${language}: expected an index with a pack, found none; run "npm run new-language ${language}"`)
  const module = (await import(pathToFileURL(path).href)) as { pack: Pack }
  return module.pack
}
