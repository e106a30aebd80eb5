import type { Decision, HistoryItem } from '../store/index.ts'
import { UsageError } from './command.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { forReader } from './register-lines.ts'
import { askingIn, askingOptions, withRegister } from './register-open.ts'
import { styled, wrapped } from './terminal.ts'

/** Prints a page of a list: JSON lines where asked for, else each set for people. */
function printPage<T>(context: CommandContext, all: readonly T[], set: (item: T) => string, empty: string): number {
  const { limit, offset } = askingIn(context)
  const items = all.slice(offset, (offset ?? 0) + (limit ?? all.length))
  if (context.args['json']) { for (const item of items) context.print(JSON.stringify(item)); return 0 }
  if (!items.length) { context.warn(empty); return 0 }
  for (const item of items) context.print(set(item))
  if (all.length > items.length) context.warn(`${items.length} of ${all.length}; --limit and --offset show others`)
  return 0
}

const signed = (decision: Decision) => `${decision.who}, ${decision.at.slice(0, 16).replace('T', ' ')} UTC${decision.why ? `: ${decision.why}` : ''}`

function historyLine(item: HistoryItem, context: CommandContext): string {
  const { terminal } = context
  const text = item.decision ? `${item.decision.id} ${item.text}${item.undone ? ' (undone)' : ''}; ${signed(item.decision)}` : item.text
  return forReader({ terminal }, wrapped(`${item.on ?? 'no day    '}  ${styled(terminal, item.what === 'decision' ? 'yellow' : 'cyan', item.what.padEnd(8))}  ${text}`, terminal.width, '', ' '.repeat(22)))
}

/** `diwan history`: all that became of an entry. */
const history: RegisterCommand = {
  name: 'history', describe: 'tells the whole history of an entry: who told of it when, how its values changed, what came into doubt, its statuses, and what people decided', words: 'ENTRY', args: askingOptions,
  examples: [['npx diwan history vp-0123456789ab', 'from the first report to the last decision']],
  run: (context) => withRegister(context, 'telling a history', async (register) => {
    const [id] = context.words
    const items = id && context.words.length === 1 ? await register.history(id, askingIn(context)) : null
    if (!items) throw new UsageError(`history: expected the id of an entry, as npx diwan entries shows them, found ${context.words.length ? `"${context.words.join(' ')}"` : 'nothing'}.`)
    return printPage(context, items, (item) => historyLine(item, context), 'nothing is known')
  }),
}

/** `diwan decisions`: what people decided. */
const decisions: RegisterCommand = {
  name: 'decisions', describe: 'lists what people decided, the latest last: of one entry or report, or of all', words: '[ENTRY | REPORT]', args: askingOptions,
  run: (context) => withRegister(context, 'listing decisions', async (register) => {
    if (context.words.length > 1) throw new UsageError(`decisions: expected one entry or report, found "${context.words.join(' ')}".`)
    const all = await register.decisions(context.words[0])
    const { asKnownOn } = askingIn(context)
    const known = all.filter((decision) => !asKnownOn || decision.at.slice(0, 10) <= asKnownOn)
    return printPage(context, known, (decision) => forReader(context, `${decision.id}  ${decision.act.do}${'about' in decision.act ? ` ${decision.act.about.kind} in ${decision.act.about.report}` : ` ${decision.act.decision}`}${decision.act.do === 'correct' ? `: ${decision.act.slot} = ${JSON.stringify(decision.act.value)}` : ''}\n    ${signed(decision)}`), 'nothing was decided')
  }),
}

/** Commands that tell what became of entries, in the order help shows them. */
export const historyCommands: readonly RegisterCommand[] = [history, decisions]
