import type { ArgsDef } from 'citty'
import type { Command } from './command.ts'
import { columns, styled, wrapped, type Terminal } from './terminal.ts'

/** A command as the table of all commands shows it. */
export interface Listed { name: string; describe: string; group: string }

function table(terminal: Terminal, rows: readonly (readonly [string, string])[]): string {
  const left = Math.min(32, Math.max(...rows.map(([name]) => columns(name))))
  return rows.map(([name, about]) => {
    const label = `  ${styled(terminal, 'cyan', name)}${' '.repeat(Math.max(0, left - columns(name)))}  `
    const room = ' '.repeat(left + 4)
    return columns(name) > left ? `${label}\n${wrapped(about, terminal.width, room)}` : `${label}${wrapped(about, terminal.width - left - 4, '', room).trimStart()}`
  }).join('\n')
}

function optionRows(args: ArgsDef): [string, string][] {
  return Object.entries(args).filter(([, arg]) => arg.type !== 'positional').map(([name, arg]) => {
    const short = [arg && 'alias' in arg ? arg.alias : []].flat().filter((alias): alias is string => typeof alias === 'string' && alias.length === 1).map((alias) => `-${alias}, `).join('')
    const value = arg.type === 'enum' && arg.options ? `=${arg.options.join('|')}` : arg.type === 'string' ? `=${arg.valueHint ?? 'VALUE'}` : ''
    const usual = arg.default === undefined || arg.default === false ? '' : ` (usually ${String(arg.default)})`
    return [`${short}--${name}${value}`, `${arg.description ?? ''}${usual}`]
  })
}

const title = (terminal: Terminal, text: string) => styled(terminal, 'bold', text)

/** Help of one command: what it does, its options, and lines to try. */
export function commandHelp(command: Command, terminal: Terminal): string {
  const options = [...optionRows(command.args), ['-h, --help', 'shows this page'] as [string, string]]
  const parts = [
    wrapped(command.describe, terminal.width, ''),
    `${title(terminal, 'Usage')}\n  npx diwan ${command.name}${command.words ? ` ${command.words}` : ''} [options]`,
    `${title(terminal, 'Options')}\n${table(terminal, options)}`,
  ]
  if (command.examples.length) parts.push(`${title(terminal, 'Try')}\n${command.examples.map(([line, shows]) => `  ${styled(terminal, 'cyan', line)}\n      ${shows}`).join('\n')}`)
  return parts.join('\n\n') + '\n'
}

/** The first page: what Diwan is and all commands. */
export function mainHelp(listed: readonly Listed[], version: string, terminal: Terminal): string {
  const groups = [...new Set(listed.map((one) => one.group))]
  return [
    `${title(terminal, 'diwan')} ${version}: the register of cooperation between states. Reads reports, keeps who met whom, what was signed, which councils sat and what was promised.`,
    `${title(terminal, 'Usage')}\n  npx diwan COMMAND [words] [options]`,
    ...groups.map((group) => `${title(terminal, group)}\n${table(terminal, listed.filter((one) => one.group === group).map((one) => [one.name, one.describe]))}`),
    `${title(terminal, 'Try')}\n  ${styled(terminal, 'cyan', 'npx diwan read samples/*.json')}\n      what the samples say, each fact under the words that say it\n  ${styled(terminal, 'cyan', 'npm start')}\n      the desk at http://127.0.0.1:4400`,
    `npx diwan COMMAND --help says more of one. Results go to standard output, all else to standard error; exit 0 is well, 1 a fault, 2 what could not be read or was not understood. NO_COLOR=1 turns colours off.`,
  ].map((part) => (part.includes('\n') ? part : wrapped(part, terminal.width, ''))).join('\n\n') + '\n'
}
