import { stat } from 'node:fs/promises'
import { completed, takeLine, takeReports, visitPage, type Taken } from '../intake/index.ts'
import type { Added, Aside, Register } from '../store/index.ts'
import { UsageError } from './command.ts'
import { makeVisitor } from './puller.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { askingIn, placeOptions, withRegister } from './register-open.ts'

const isAddress = (from: string) => /^https?:\/\//.test(from)
const isThere = (path: string) => stat(path).then(() => true, () => false)

/** What a new try brings: the thing itself where it was kept, else what stands at its address or in its file by now. */
async function takenAgain(aside: Pick<Aside, 'from' | 'given' | 'where'>, context: Pick<CommandContext, 'taking'>): Promise<Taken[]> {
  const all: Taken[] = []
  const { taking } = context
  if (isAddress(aside.from) && !aside.given) for await (const taken of visitPage(aside.from, { visitor: makeVisitor(), taking })) all.push(taken)
  else if (await isThere(aside.from)) for await (const taken of takeReports([aside.from], taking)) all.push(taken)
  else if (aside.given) all.push(await completed(takeLine(aside.given, aside.where, aside.where, 1, taking.map), taking))
  else throw new UsageError(`aside: expected ${aside.from} to be there still, found nothing. Put it back, or hand the file in again; or let it go: npx diwan aside drop.`)
  return all
}

/** What became of trying again. */
export interface Retried { id: string; taken: boolean; added: Added[]; why: string }

/** Tries again what was set aside; what is taken now waits no more. One file is read once for all that was set aside of it. */
export async function retry(register: Register, asides: readonly Aside[], context: Pick<CommandContext, 'taking' | 'now'>): Promise<Retried[]> {
  const out: Retried[] = []
  const groups = new Map<string, Aside[]>()
  for (const aside of asides) {
    const key = aside.given && !(await isThere(aside.from)) ? aside.id : aside.from
    groups.set(key, [...(groups.get(key) ?? []), aside])
  }
  for (const group of groups.values()) {
    try {
      const taken = await takenAgain(group[0]!, context)
      const refused = new Map(taken.flatMap((one) => ('refusal' in one ? [[one.refusal.where, one.refusal.message]] : [])))
      const added = await register.add(taken.flatMap((one) => ('report' in one ? [one.report] : [])))
      const clash = added.find((one) => one.outcome === 'refused')
      for (const aside of group) {
        const why = refused.get(aside.where) ?? (clash && aside.given ? clash.why : taken.length ? '' : 'there is nothing at its place now')
        if (!why) await register.incoming.settle(aside.id, context.now())
        out.push({ id: aside.id, taken: !why, added: why ? [] : added, why })
      }
    } catch (error) {
      for (const aside of group) out.push({ id: aside.id, taken: false, added: [], why: (error as Error).message })
    }
  }
  return out
}

async function named(register: Register, context: CommandContext): Promise<Aside[]> {
  const ids = context.words.slice(1)
  if (!ids.length) throw new UsageError(`aside ${context.words[0]}: expected ids of what was set aside, or "all", found none. npx diwan aside lists them.`)
  if (ids.length === 1 && ids[0] === 'all') {
    const all: Aside[] = []
    for (let page = await register.incoming.asides({ limit: 500 }); page.items.length; page = await register.incoming.asides({ limit: 500, offset: all.length })) all.push(...page.items)
    return all
  }
  return Promise.all(ids.map((id) => oneAside(register, id)))
}

async function oneAside(register: Register, id: string): Promise<Aside> {
  const found = await register.incoming.aside(id)
  if (found) return found
  throw new UsageError(`aside: expected the id of something set aside, found "${id}". npx diwan aside lists them.`)
}

async function retryNamed(register: Register, context: CommandContext): Promise<number> {
  const outcomes = await retry(register, await named(register, context), context)
  for (const one of outcomes) context.print(context.args['json'] ? JSON.stringify(one) : `${one.id}: ${one.taken ? `taken; ${one.added.map((added) => `${added.id} ${added.outcome}`).slice(0, 5).join(', ') || 'nothing in it is refused any more'}` : `still set aside: ${one.why}`}`)
  return outcomes.some((one) => !one.taken) ? 2 : 0
}

function detail(aside: Aside): string {
  return [`${aside.id}  set aside ${aside.at.slice(0, 16).replace('T', ' ')} UTC${aside.source ? `, by way of ${aside.source}` : ''}`, `where     ${aside.where}`, `expected  ${aside.expected}`, `found     ${aside.found}`, `what next ${aside.advice}`, `try again npx diwan aside retry ${aside.id}`, ...(aside.given ? ['', aside.given] : [])].join('\n')
}

/** `diwan aside`: what could not be taken in. */
const aside: RegisterCommand = {
  name: 'aside', describe: 'lists what could not be taken in, with why; shows one; tries again; lets go', words: '[ID | retry ID…|all | drop ID…|all]',
  args: { ...placeOptions, json: { type: 'boolean', description: 'prints one JSON object a line' }, limit: { type: 'string', valueHint: '50', description: 'how many at most' }, offset: { type: 'string', valueHint: '0', description: 'how many to pass over first' } },
  examples: [['npx diwan aside', 'what waits'], ['npx diwan aside retry all', 'tries all of it again, after a file was mended or a site is back']],
  run: (context) => withRegister(context, 'looking at what was set aside', async (register) => {
    const [word] = context.words
    if (word === 'retry') return retryNamed(register, context)
    if (word === 'drop') {
      for (const one of await named(register, context)) { await register.incoming.settle(one.id, context.now()); context.print(`${one.id}: let go`) }
      return 0
    }
    if (word) { const one = await oneAside(register, word); context.print(context.args['json'] ? JSON.stringify(one) : detail(one)); return 0 }
    const { items, total } = await register.incoming.asides(askingIn(context))
    if (context.args['json']) { for (const one of items) context.print(JSON.stringify(one)); return 0 }
    for (const one of items) context.print(`${one.id}  ${one.where}\n    found ${one.found}`)
    context.warn(total ? `${total} set aside${total > items.length ? `, ${items.length} shown; --limit and --offset show others` : ''}` : 'nothing is set aside')
    return 0
  }),
}

/** Commands of what could not be taken in. */
export const asideCommands: readonly RegisterCommand[] = [aside]
