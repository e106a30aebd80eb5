import type { Register } from '../store/index.ts'
import { UsageError } from './command.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { placeOptions, textIn, withRegister } from './register-open.ts'

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const telling = (context: CommandContext, what: string) => (done: number, of: number) => { if (context.terminal.watched && (done === of || done % 50 === 0)) context.warn(`${what} ${done} / ${of}`) }

/** `diwan rebuild`: reads every report again. */
const rebuild: RegisterCommand = {
  name: 'rebuild', describe: 'reads every report again with the reader of today, joins anew, and says what changed', args: { ...placeOptions, json: { type: 'boolean', description: 'prints the outcome as JSON' } },
  run: (context) => withRegister(context, 'rebuilding', async (register) => {
    const rebuilt = await register.rebuild(telling(context, 'read'))
    if (context.args['json']) { context.print(JSON.stringify(rebuilt)); return 0 }
    for (const { what, caption, entry } of rebuilt.changed) context.print(`${what}: ${caption} (${entry})`)
    context.print(`${plural(rebuilt.reports, 'report', 'reports')}, ${plural(rebuilt.entries, 'entry', 'entries')}, ${rebuilt.changed.length} changed; digest ${rebuilt.digest}`)
    return 0
  }),
}

function fileOf(context: CommandContext, name: string): string {
  if (context.words.length === 1) return context.words[0]!
  throw new UsageError(`${name}: expected one file, found ${context.words.length ? `"${context.words.join(' ')}"` : 'none'}.`)
}

/** `diwan backup`: all that came in, in one file. */
const backup: RegisterCommand = {
  name: 'backup', describe: 'writes all that came in to one file, from which the register can be made anew', words: 'FILE', args: placeOptions,
  run: (context) => { const file = fileOf(context, 'backup'); return withRegister(context, 'backing up', async (register) => { context.print(`${plural((await register.backup(file)).records, 'record', 'records')} written to ${file}`); return 0 }) },
}

/** `diwan restore`: an empty register from a backup. */
const restore: RegisterCommand = {
  name: 'restore', describe: 'brings a backup into an empty register', words: 'FILE', args: placeOptions,
  run: (context) => { const file = fileOf(context, 'restore'); return withRegister(context, 'restoring', async (register) => { context.print(`${plural((await register.restore(file)).records, 'record', 'records')} brought in from ${file}`); return 0 }) },
}

/** The register of another place, which records of this one are moved to. */
async function moveTo(register: Register, url: string, context: CommandContext): Promise<number> {
  const { openRegister } = await import('../store/index.ts')
  const { mkdtemp, rm } = await import('node:fs/promises')
  const { tmpdir } = await import('node:os')
  const { join } = await import('node:path')
  const folder = await mkdtemp(join(tmpdir(), 'diwan-move-'))
  try {
    await register.backup(join(folder, 'all'))
    const target = await openRegister({ databaseUrl: url, read: context.read, purpose: 'moving a register', notice: context.warn })
    try {
      const { records } = await target.restore(join(folder, 'all'))
      const [here, there] = [await register.digest(), await target.digest()]
      if (here !== there) throw new Error(`the registers differ after moving (digest ${here} here, ${there} there); this one is unchanged`)
      context.print(`${plural(records, 'record', 'records')} moved to ${target.place}; both registers have the digest ${here}`)
    } finally { await target.close() }
  } finally { await rm(folder, { recursive: true, force: true }) }
  return 0
}

/** `diwan move`: to a Postgres server. */
const move: RegisterCommand = {
  name: 'move', describe: 'copies the embedded register to a Postgres server and checks that both are equal', args: { ...placeOptions, to: { type: 'string', valueHint: 'DATABASE_URL', description: 'address of the server: postgres://user@host/name' } },
  run: (context) => {
    const url = textIn(context, 'to')
    if (!url) throw new UsageError('move: expected --to=DATABASE_URL, found none.')
    return withRegister(context, 'moving', (register) => moveTo(register, url, context))
  },
}

/** `diwan take-down`: the text of a report goes, a tombstone stays. */
const takeDown: RegisterCommand = {
  name: 'take-down', describe: 'takes a report down with a reason: its text and what follows from it go, a tombstone stays', words: 'REPORT', args: { ...placeOptions, why: { type: 'string', valueHint: 'REASON', description: 'why; kept with the tombstone' } },
  run: (context) => {
    const reason = textIn(context, 'why')
    if (context.words.length !== 1 || !reason) throw new UsageError('take-down: expected the id of a report and --why=REASON.')
    return withRegister(context, 'taking a report down', async (register) => { await register.takeDown(context.words[0]!, reason, context.now()); context.print(`${context.words[0]}: taken down`); return 0 })
  },
}

/** Commands that keep the register, in the order help shows them. */
export const keepingCommands: readonly RegisterCommand[] = [rebuild, backup, restore, move, takeDown]
