import type { ArgsDef } from 'citty'
import type { Meter, Taken, TakeOptions } from '../intake/index.ts'
import type { Terminal } from './terminal.ts'
import type { Read } from '../store/index.ts'

/** What a command of the register is handed: parsed options, words without a name, and the rooms it may use. */
export interface CommandContext {
  /** Options by name as citty parses them ("as-known-on" under that name). */
  args: Record<string, unknown>
  /** Positional words in their order. */
  words: string[]
  terminal: Terminal
  read: Read
  /** How reports are taken. */
  taking: TakeOptions
  /** Reports of files, folders or "-", one after the other; what cannot be read comes as a refusal. */
  take: (files: readonly string[], meter?: Meter) => AsyncGenerator<Taken>
  print: (line: string) => void
  /** A line for the error stream. */
  warn: (line: string) => void
  /** Today as an ISO day when no --today is given: the one clock. */
  today: () => string
  /** Current instant as ISO time, for decisions. */
  now: () => string
}

/** One command: `args` in citty's form; `run` answers the exit code. */
export interface RegisterCommand {
  name: string
  describe: string
  args: ArgsDef
  /** Words without a name, as help shows them. */
  words?: string
  /** Lines a newcomer can type, each with what it shows. */
  examples?: readonly (readonly [line: string, shows: string])[]
  run: (context: CommandContext) => Promise<number>
}
