import { readdirSync } from 'node:fs'
import type { Words } from './words.ts'

const FOLDER = new URL('./tongues/', import.meta.url)
const ENDING = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** The files of the folder `tongues` by their names, each with the words of one language. */
export async function tonguesOnDisk(): Promise<Record<string, { words: Words }>> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING) && !name.endsWith('.d.ts'))
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(new URL(name, FOLDER).href) as { words: Words }] as const)))
}
