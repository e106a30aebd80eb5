import type { ArgsDef } from 'citty'
import type { FactWords } from '../wording/facts-words.ts'
import { textOption, UsageError, type Given } from './command.ts'

/** The option every command that speaks to people takes. */
export const languageOption: ArgsDef[string] = { type: 'enum', options: ['ar', 'en'], description: 'language of the words around the report; that of LANG when left out, else English' }

/** The words of the language asked for. */
export async function factWords(given: Given): Promise<FactWords> {
  const asked = textOption(given, 'lang-ui') ?? ((process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('ar') ? 'ar' : 'en')
  if (asked === 'ar') return (await import('../wording/facts-ar.ts')).arabic
  if (asked === 'en') return (await import('../wording/facts-en.ts')).english
  throw new UsageError(`--lang-ui: expected ar or en, found "${asked}".`)
}
