import { parseArgs, type ArgsDef } from 'citty'
import { Refusal } from '../intake/index.ts'
import { UsageError, type Command } from './command.ts'
import { nearest } from './nearest.ts'
import { commandHelp, mainHelp, type Listed } from './help.ts'
import { processTerminal, styled, type Terminal } from './terminal.ts'
import { version } from './version.ts'

interface Own extends Listed { load: () => Promise<Command> }

/** Commands of this room; each is loaded only when it is run, so that reading one report opens no database. */
const OWN: readonly Own[] = [
  { name: 'read', group: 'Reading', describe: 'shows what reports say, each fact under its words', load: async () => (await import('./read.ts')).read },
  { name: 'explain', group: 'Reading', describe: 'shows why: what fired, what was tried and failed', load: async () => (await import('./explain.ts')).explain },
  { name: 'dates', group: 'Reading', describe: 'finds dates and what days they mean', load: async () => (await import('./dates.ts')).dates },
  { name: 'serve', group: 'The desk', describe: 'opens the register and serves the desk (npm start does this and more)', load: async () => (await import('./serve.ts')).serve },
  { name: 'score', group: 'Making it better', describe: 'scores the reader against annotated reports', load: async () => (await import('./score.ts')).score },
  { name: 'train', group: 'Making it better', describe: 'learns from annotated reports how sure a fact is', load: async () => (await import('./train.ts')).train },
  { name: 'learn', group: 'Making it better', describe: 'learns who holds which office from many reports', load: async () => (await import('./learn.ts')).learn },
  { name: 'new-language', group: 'Making it better', describe: 'makes the folder of a new language', load: async () => (await import('./new-language.ts')).newLanguage },
]

async function registerListed(): Promise<(Listed & { load: () => Promise<Command> })[]> {
  const { registerCommands } = await import('./register-commands.ts')
  const { asCommand } = await import('./register-wiring.ts')
  return registerCommands.map((command) => ({ name: command.name, describe: command.describe, group: 'The register', load: async () => asCommand(command) }))
}

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Names an option may be written by. */
function known(args: ArgsDef): Set<string> {
  const names = Object.entries(args).flatMap(([name, arg]) => [name, ...[arg && 'alias' in arg ? arg.alias ?? [] : []].flat()])
  return new Set(['_', ...names.flatMap((name) => [name, camel(name), kebab(name)])])
}

async function runCommand(command: Command, rest: string[], terminal: Terminal): Promise<number> {
  const args = parseArgs(rest, command.args)
  const names = known(command.args)
  for (const name of Object.keys(args)) {
    if (names.has(name)) continue
    const near = nearest(name, Object.keys(command.args))
    throw new UsageError(`${command.name}: there is no option --${name}${near ? `; did you mean --${near}?` : '.'} npx diwan ${command.name} --help lists them.`)
  }
  return command.run({ args, words: args._, terminal })
}

function report(error: unknown, terminal: Terminal): number {
  const label = styled(terminal, 'red', 'diwan:')
  if (error instanceof UsageError) { terminal.error(`${label} ${error.message}\n`); return error.exitCode }
  if (error instanceof Refusal) { terminal.error(`${label} ${error.message}\n`); return 2 }
  const fault = error instanceof Error ? error : new Error(String(error))
  const told = fault.name === 'CLIError' || process.env.DIWAN_DEBUG ? '' : '\nDIWAN_DEBUG=1 shows where it happened.'
  terminal.error(`${label} ${fault.message}${process.env.DIWAN_DEBUG ? `\n${fault.stack}` : told}\n`)
  return fault.name === 'CLIError' ? 2 : 1
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = argv
  if (name === '--version' || name === '-v' || name === '-V') { terminal.out(`${version()}\n`); return 0 }
  const wantsHelp = (words: readonly string[]) => words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).some((word) => word === '--help' || word === '-h')
  const own = OWN.find((one) => one.name === name)
  const listed: readonly Own[] = own ? OWN : [...OWN.slice(0, 3), ...await registerListed(), ...OWN.slice(3)]
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = name === 'help' ? listed.find((one) => one.name === rest[0]) : undefined
    terminal.out(about ? commandHelp(await about.load(), terminal) : mainHelp(listed, version(), terminal))
    return 0
  }
  const found = own ?? listed.find((one) => one.name === name)
  if (!found) {
    const near = nearest(name, listed.map((one) => one.name))
    throw new UsageError(`there is no command "${name}"${near ? `; did you mean ${near}?` : '.'} npx diwan --help lists them.`)
  }
  const command = await found.load()
  if (wantsHelp(rest)) { terminal.out(commandHelp(command, terminal)); return 0 }
  return runCommand(command, rest, terminal)
}

/** Runs the command line and answers the exit code. Nobody reading on (`| head`) is a quiet end. */
export async function main(argv: readonly string[]): Promise<number> {
  const terminal = processTerminal()
  process.stdout.on('error', (error: NodeJS.ErrnoException) => { process.exit(error.code === 'EPIPE' ? 0 : 1) })
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    return report(error, terminal)
  }
}
