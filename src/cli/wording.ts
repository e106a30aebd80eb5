import type { ArgsDef } from 'citty'
import { spokenOf, TONGUES, wordsOf } from '../wording/voice.ts'
import type { Words } from '../wording/words.ts'
import { UsageError } from './command.ts'

const CODES = TONGUES.map((words) => words.language)
/** The option every command that speaks to people takes. */
export const languageOption: ArgsDef[string] = { type: 'enum', options: CODES, description: 'language of the words around what reports say; that of LANG when left out, else English' }

/** The words of the language asked for, else of the system's, else English; throws UsageError for a language that has none. */
export function tongueAsked(asked: string | undefined): Words {
  if (asked !== undefined && !CODES.includes(asked)) throw new UsageError(`--lang-ui: expected ${CODES.join(' or ')}, found "${asked}".`)
  return wordsOf(asked ?? spokenOf([process.env.LC_ALL ?? '', process.env.LANG ?? '']) ?? 'en')
}
