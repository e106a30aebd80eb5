import { takeReports } from '../intake/index.ts'
import type { Report } from '../text/report.ts'
import type { Command, Given } from './command.ts'
import { Readers } from './readers.ts'
import { takingFrom, takingOptions, tell } from './read.ts'
import type { RegisterCommand } from './register-command.ts'

/** Today where this process runs, as an ISO day; TZ moves it. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

async function reportsOf(given: Given, files: readonly string[], refused: { count: number }): Promise<Report[]> {
  const reports: Report[] = []
  for await (const taken of takeReports(files, takingFrom(given))) {
    if ('refusal' in taken) { tell(given.terminal, taken.refusal); refused.count++ } else {
      for (const note of taken.notes) given.terminal.error(`diwan: ${note}\n`)
      reports.push(taken.report)
    }
  }
  return reports
}

/** A command of the register as a command of the line: rooms and clock handed in, what could not be read told and counted in the exit code. */
export function asCommand(command: RegisterCommand): Command {
  const positional = Object.entries(command.args).filter(([, arg]) => arg.type === 'positional').map(([name]) => name.toUpperCase())
  const own = command.args as Record<string, unknown>
  const taking = Object.fromEntries(Object.entries(takingOptions).filter(([name]) => command.name === 'add' && !(name in own)))
  return {
    name: command.name,
    describe: command.describe,
    words: command.words ?? positional.join(' '),
    args: { ...command.args, ...taking },
    examples: command.examples ?? [],
    async run(given) {
      const readers = new Readers()
      const refused = { count: 0 }
      const code = await command.run({
        args: given.args,
        words: given.words,
        terminal: given.terminal,
        read: (reports) => readers.readAll(reports),
        loadReports: (files) => reportsOf(given, files, refused),
        print: (line) => given.terminal.out(`${line}\n`),
        warn: (line) => given.terminal.error(`diwan: ${line}\n`),
        today: () => localDay(),
        now: () => new Date().toISOString(),
      })
      return code || (refused.count ? 2 : 0)
    },
  }
}
