import { takeReports } from '../intake/index.ts'
import type { Command } from './command.ts'
import { Readers } from './readers.ts'
import { readBeside } from './reading-threads.ts'
import { takingFrom, takingOptions } from './read.ts'
import type { RegisterCommand } from './register-command.ts'

/** Today where this process runs, as an ISO day; TZ moves it. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Commands that take reports in, and so have the options of taking them. */
const TAKING = new Set(['add', 'aside'])

/** A command of the register as a command of the line: rooms and clock handed in. */
export function asCommand(command: RegisterCommand): Command {
  const positional = Object.entries(command.args).filter(([, arg]) => arg.type === 'positional').map(([name]) => name.toUpperCase())
  const own = command.args as Record<string, unknown>
  const taking = Object.fromEntries(Object.entries(takingOptions).filter(([name]) => TAKING.has(command.name) && !(name in own)))
  return {
    name: command.name,
    describe: command.describe,
    words: command.words ?? positional.join(' '),
    args: { ...command.args, ...taking },
    examples: command.examples ?? [],
    async run(given) {
      // On a server each worker keeps to one core, and as many run as there are cores.
      const onServer = given.args['data'] === undefined && process.env['DATABASE_URL']
      const readers = new Readers()
      const taking = takingFrom(TAKING.has(command.name) ? given : { ...given, args: {} })
      return command.run({
        args: given.args,
        words: given.words,
        terminal: given.terminal,
        read: onServer ? (reports) => readers.readAll(reports) : readBeside(),
        taking,
        take: (files, meter) => takeReports(files, { ...taking, ...(meter && { meter }) }),
        print: (line) => given.terminal.out(`${line}\n`),
        warn: (line) => given.terminal.error(`diwan: ${line}\n`),
        today: () => localDay(),
        now: () => new Date().toISOString(),
      })
    },
  }
}
