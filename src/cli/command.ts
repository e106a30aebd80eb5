import type { ArgsDef } from 'citty'
import type { Terminal } from './terminal.ts'

/** What a command is run with: options by name, and the words without a name in their order. */
export interface Given { args: Record<string, unknown>; words: string[]; terminal: Terminal }

/** One command of the command line. */
export interface Command {
  name: string
  /** One sentence that begins with a verb: what it does. */
  describe: string
  /** Words without a name, as help shows them ("FILE…"), or "". */
  words: string
  args: ArgsDef
  /** Lines a newcomer can type, each with what it shows. */
  examples: readonly (readonly [line: string, shows: string])[]
  /** Runs it and answers the exit code. */
  run: (given: Given) => Promise<number>
}

/** What a command cannot do as asked: shown as one line, without the trace of a fault. */
export class UsageError extends Error {
  readonly exitCode: number
  constructor(message: string, exitCode = 2) {
    super(message)
    this.name = 'UsageError'
    this.exitCode = exitCode
  }
}

/** An option that holds text, or undefined. */
export function textOption(given: Given, name: string): string | undefined {
  const value = given.args[name]
  if (value === '') throw new UsageError(`--${name}: expected a value, found none. Write it as --${name}=VALUE.`)
  return typeof value === 'string' ? value : undefined
}

/** An option that holds a number within bounds, or the given one. */
export function numberOption(given: Given, name: string, fallback: number, least: number, most: number): number {
  const written = textOption(given, name)
  if (written === undefined) return fallback
  const value = Number(written)
  if (Number.isFinite(value) && value >= least && value <= most) return value
  throw new UsageError(`--${name}: expected a number from ${least} to ${most}, found "${written}".`)
}
