import type { ArgsDef } from 'citty'
import { publishedDay } from '../intake/index.ts'
import type { Asking, OpenOptions, Paging, Register } from '../store/index.ts'
import { TONGUES, Voice } from '../wording/voice.ts'
import { isParty, ORGANISATIONS, STATES } from '../world/parties.ts'
import { nearest } from './nearest.ts'
import type { CommandContext } from './register-command.ts'
import { UsageError } from './command.ts'
import { languageOption, tongueAsked } from './wording.ts'

/** Where the register is, for every command that opens it. */
export const placeOptions: ArgsDef = {
  data: { type: 'string', valueHint: 'FOLDER', description: 'folder of the register; DIWAN_DATA or ./diwan-data when left out. DATABASE_URL names a Postgres server instead' },
}
/** With which knowledge, on which day, in which form a question is answered. */
export const askingOptions: ArgsDef = {
  ...placeOptions,
  'as-known-on': { type: 'string', valueHint: 'YYYY-MM-DD', description: 'leaves out reports published later' },
  today: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'the day that counts as today' },
  json: { type: 'boolean', description: 'prints JSON, one object a line in lists' },
  limit: { type: 'string', valueHint: '50', description: 'how many at most' },
  offset: { type: 'string', valueHint: '0', description: 'how many to pass over first' },
  'lang-ui': languageOption,
}

/** An option that holds text, or undefined. */
export function textIn(context: CommandContext, name: string): string | undefined {
  const value = context.args[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** An option that holds a day, or undefined; throws when it holds something else. */
export function dayIn(context: CommandContext, name: string): string | undefined {
  const written = textIn(context, name)
  return written === undefined ? undefined : publishedDay(written, `--${name}`) ?? undefined
}

function wholeIn(context: CommandContext, name: string, fallback: number): number {
  const written = textIn(context, name)
  if (written === undefined) return fallback
  const value = Number(written)
  if (Number.isInteger(value) && value >= 0) return value
  throw new UsageError(`--${name}: expected a whole number, found "${written}".`)
}

const PAGE = 50

/** Knowledge and page that the options of a command ask for. */
export function askingIn(context: CommandContext): Required<Pick<Asking, 'today'>> & Asking & Paging {
  return { today: dayIn(context, 'today') ?? context.today(), asKnownOn: dayIn(context, 'as-known-on'), limit: wholeIn(context, 'limit', PAGE), offset: wholeIn(context, 'offset', 0) }
}

/** The voice that a command's results are told in. */
export function voiceIn(context: CommandContext): Voice {
  return new Voice(tongueAsked(textIn(context, 'lang-ui')))
}

/** Opens the register for one piece of work and closes it after. */
export async function withRegister<T>(context: CommandContext, purpose: string, work: (register: Register) => Promise<T>): Promise<T> {
  const { openRegister } = await import('../store/index.ts')
  const options: OpenOptions = { folder: textIn(context, 'data'), read: context.read, purpose, notice: context.warn }
  const register = await openRegister(options)
  try {
    return await work(register)
  } finally {
    await register.close()
  }
}

const plain = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/^(?:the |ال)/u, '')

/** The party that a word names: by its code, or by its name in a language of the interface; null when none. */
export function partyNamed(word: string): string | null {
  const code = word.toUpperCase()
  if (isParty(code)) return code
  for (const words of TONGUES) {
    const voice = new Voice(words)
    const found = [...STATES, ...ORGANISATIONS].find((party) => plain(voice.party(party).replace(/[\u2066-\u2069]/g, '')) === plain(word))
    if (found) return found
  }
  return null
}

/** The party that a word names; throws with what is near when none. */
export function partyOf(word: string): string {
  const party = partyNamed(word)
  if (party) return party
  const near = nearest(word.toUpperCase(), [...STATES, ...ORGANISATIONS])
  throw new UsageError(`expected a party, by its code (TUR, KAZ, OIC) or its name, found "${word}"${near ? `; did you mean ${near}?` : '.'}`)
}
