import { text as readAll } from 'node:stream/consumers'
import type { Role, Users } from '../api/index.ts'
import { UsageError } from './command.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { askingIn, placeOptions, textIn, withRegister } from './register-open.ts'

const HOW = 'users: expected list, add EMAIL, role EMAIL ROLE, remove EMAIL or password EMAIL'
/** Who acts on the command line, in the record of what people did. */
const AT_THE_MACHINE = 'command line'

/** A password from the terminal, unseen, or the first line of what is piped in: never from the command, which others can read. */
async function askedPassword(email: string): Promise<string> {
  if (!process.stdin.isTTY) return (await readAll(process.stdin)).split(/\r?\n/)[0]!
  const { password, isCancel } = await import('@clack/prompts')
  const [first, second] = [await password({ message: `Password of ${email}` }), await password({ message: 'The same again' })]
  if (isCancel(first) || isCancel(second)) throw new UsageError('users: expected a password, found that it was left.')
  if (first !== second) throw new UsageError('users: expected the same password twice, found two.')
  return String(first)
}

function emailIn(context: CommandContext): string {
  const email = context.words[1]
  if (email) return email
  throw new UsageError(`users ${context.words[0]}: expected an e-mail address, found none.`)
}

async function list(users: Users, context: CommandContext): Promise<void> {
  const all = await users.list()
  for (const user of all) context.print(context.args['json'] ? JSON.stringify(user) : `${user.email}  ${user.role}  ${user.ways.map((way) => (way === 'credential' ? 'password' : way)).join(', ') || 'has not signed in yet'}  ${user.name}`)
  if (!all.length) context.warn('nobody may sign in yet; the desk is open to whoever is at this machine. Add yourself: npx diwan users add you@ministry.example --role=admin')
}

/** Carries out one change; answers what was done, for the record. */
async function change(users: Users, context: CommandContext, roleNamed: (word: string) => Role): Promise<string> {
  const [word] = context.words
  const email = emailIn(context)
  if (word === 'add') {
    const role = roleNamed(textIn(context, 'role') ?? 'reader')
    const added = await users.add({ email, name: textIn(context, 'name'), role, ...(context.args['password'] === false ? {} : { password: await askedPassword(email) }) })
    context.print(`${added.email} may sign in as ${added.role}`)
    return `${added.email} ${added.role}`
  }
  const { email: found } = await users.one(email)
  if (word === 'role') {
    const role = roleNamed(context.words[2] ?? '')
    await users.setRole(found, role)
    context.print(`${found} is ${role} now, and has to sign in again`)
    return `${found} ${role}`
  }
  if (word === 'remove') {
    await users.remove(found)
    context.print(`${found} may not sign in any more; what they did stays in the record`)
  } else if (word === 'password') {
    await users.setPassword(found, await askedPassword(found))
    context.print(`${found} has another password, and has to sign in again`)
  } else throw new UsageError(`${HOW}, found "${word}".`)
  return found
}

const usersCommand: RegisterCommand = {
  name: 'users', describe: 'adds, lists and removes people who may sign in, with their roles', words: '[list | add EMAIL | role EMAIL ROLE | remove EMAIL | password EMAIL]',
  args: {
    ...placeOptions, role: { type: 'string', valueHint: 'reader', description: 'reader, analyst (adds reports), editor (decides, follows sources) or admin (people, what is public)' }, name: { type: 'string', valueHint: 'NAME', description: 'name as others see it' },
    password: { type: 'boolean', default: true, description: 'asks for a password, or takes the first line that is piped in; --no-password leaves signing in to the OpenID provider' }, json: { type: 'boolean', description: 'prints one JSON object a line' },
  },
  examples: [['npx diwan users add you@ministry.example --role=admin', 'the first user; from then on everybody has to sign in'], ['npx diwan users role they@ministry.example editor', 'another role']],
  run: (context) => withRegister(context, 'changing users', async (register) => {
    const { Users, roleNamed } = await import('../api/index.ts')
    const users = new Users(register.access, context.now)
    const [word = 'list'] = context.words
    if (word === 'list') { await list(users, context); return 0 }
    if (!['add', 'role', 'remove', 'password'].includes(word)) throw new UsageError(`${HOW}, found "${word}".`)
    try {
      const about = await change(users, context, roleNamed)
      await register.access.record({ at: context.now(), who: AT_THE_MACHINE, role: '', what: `users ${word}`, about, outcome: 0 })
    } catch (error) {
      throw error instanceof Error && 'status' in error ? new UsageError(`users ${word}: ${error.message}`) : error
    }
    return 0
  }),
}

const auditCommand: RegisterCommand = {
  name: 'audit', describe: 'lists what people did: who, when, what, and how it ended; the latest first',
  args: { ...placeOptions, who: { type: 'string', valueHint: 'EMAIL', description: 'only what this person did' }, json: { type: 'boolean', description: 'prints one JSON object a line' }, limit: { type: 'string', valueHint: '50', description: 'how many at most' }, offset: { type: 'string', valueHint: '0', description: 'how many to pass over first' } },
  run: (context) => withRegister(context, 'reading what people did', async (register) => {
    const { limit, offset } = askingIn(context)
    const { items, total } = await register.access.deeds({ limit, offset, who: textIn(context, 'who') })
    for (const deed of items) context.print(context.args['json'] ? JSON.stringify(deed) : `${deed.at.slice(0, 19).replace('T', ' ')}  ${deed.who}${deed.role ? ` (${deed.role})` : ''}  ${deed.what}  ${deed.about}  ${deed.outcome === 0 || deed.outcome < 400 ? 'done' : `refused (${deed.outcome})`}`)
    if (total > items.length) context.warn(`${total} in all, ${items.length} shown; --limit and --offset show others`)
    return 0
  }),
}

/** Commands of who may sign in and of what they did. */
export const userCommands: readonly RegisterCommand[] = [usersCommand, auditCommand]
