import { canonicalAddress, Refusal, Round, WebRefusal } from '../intake/index.ts'
import type { Followed } from '../store/index.ts'
import { UsageError } from './command.ts'
import { languageOption } from './wording.ts'
import { makeVisitor, type Pulled } from './puller.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { tableOf } from './register-lines.ts'
import { placeOptions, textIn, voiceIn, withRegister } from './register-open.ts'

const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 }
const USUAL_MINUTES = 15
const MOST_MINUTES = 31 * 1440

/** Minutes of a length of time such as 15m, 2h or 1d. */
export function minutesOf(written: string | undefined): number {
  if (written === undefined) return USUAL_MINUTES
  const found = /^(\d{1,5})(m|h|d)$/.exec(written.trim())
  const minutes = found ? Number(found[1]) * UNITS[found[2]!]! : 0
  if (minutes >= 1 && minutes <= MOST_MINUTES) return minutes
  throw new UsageError(`--every: expected a length of time from 1m to 31d, such as 15m, 2h or 1d, found "${written}".`)
}

/** The address that a person gave, in its one form. */
export function addressIn(written: string | undefined, command: string): string {
  const address = canonicalAddress(written ?? '')
  if (address) return address
  throw new UsageError(`${command}: expected the address of a feed or sitemap, beginning with http:// or https://, found ${written ? `"${written}"` : 'nothing'}.`)
}

/** The feed or sitemap at an address, or the one that a page there names: looked at before it is followed. A source that is only away for now is taken as it is, with why. */
export async function lookAt(address: string): Promise<{ address: string; trouble: string | null }> {
  const visitor = makeVisitor()
  const round = new Round({ address }, { visitor, taking: {}, known: async (all) => new Set(all.map((one) => one.address)), mostPages: 0 })
  try {
    for await (const _one of round.reports()) break
    return { address, trouble: null }
  } catch (error) {
    if (error instanceof WebRefusal && error.passing) return { address, trouble: error.message }
    const named = error instanceof Refusal ? /^a page; its feed is (\S+)$/.exec(error.found)?.[1] : undefined
    if (named) return { address: named, trouble: null }
    throw error
  }
}

/** What became of asking a source, in one line. */
export function pulledLine(pulled: Pulled): string {
  const name = pulled.title ? `${pulled.title} (${pulled.address})` : pulled.address
  if (pulled.failed !== null) return `${name}: not had: ${pulled.failed}`
  const counts = [[pulled.added, 'added'], [pulled.versions, 'new versions'], [pulled.held, 'held already'], [pulled.aside, 'set aside'], [pulled.waiting, 'still to be fetched']] as const
  return `${name}: ${pulled.unchanged ? 'nothing new' : counts.filter(([count]) => count).map(([count, what]) => `${count} ${what}`).join(', ') || 'nothing new'}`
}

/** `diwan follow`: a feed or sitemap from now on. */
const follow: RegisterCommand = {
  name: 'follow', describe: 'follows a feed or sitemap: npm start, diwan serve and diwan work ask it again and again and add what is new', words: 'URL',
  args: { ...placeOptions, every: { type: 'string', valueHint: '15m', description: 'how often it is asked: 15m, 2h, 1d' }, json: { type: 'boolean', description: 'prints the source as JSON' } },
  examples: [['npx diwan follow https://news.example/feed --every=15m', 'asks it every quarter of an hour'], ['npx diwan work --once', 'asks all that is due now']],
  async run(context) {
    if (context.words.length > 1) throw new UsageError(`follow: expected one address, found ${context.words.length}.`)
    const every = minutesOf(textIn(context, 'every'))
    const asked = addressIn(context.words[0], 'follow')
    const { address, trouble } = await lookAt(asked)
    if (address !== asked) context.warn(`${asked} is a page; its feed is followed`)
    if (trouble) context.warn(`followed all the same, to be asked again later: ${trouble}`)
    const followed = await withRegister(context, 'following a source', (register) => register.incoming.follow(address, every, context.now()))
    context.print(context.args['json'] ? JSON.stringify(followed) : `${address}: followed, every ${shownMinutes(every)}; npm start or npx diwan work asks it`)
    return 0
  },
}

const shownMinutes = (minutes: number) => (minutes % 1440 === 0 ? `${minutes / 1440}d` : minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`)
const shownTime = (at: string | null) => (at ? `${at.slice(0, 10)} ${at.slice(11, 16)} UTC` : 'never')

function sourceLine(one: Followed): string[] {
  return [one.title || one.address, shownMinutes(one.every_minutes), `seen ${shownTime(one.lastSeen)}`, `${one.perDay} a day`, one.setAside ? `${one.setAside} set aside` : '', one.waiting ? `${one.waiting} waiting` : '', one.failures ? `failed ${one.failures} times` : '']
}

async function removeSource(context: CommandContext): Promise<number> {
  const address = addressIn(context.words[1], 'sources remove')
  const found = await withRegister(context, 'ending a source', (register) => register.incoming.unfollow(address, context.now()))
  if (!found) throw new UsageError(`sources: expected a source that is followed, found "${address}". npx diwan sources lists them.`)
  context.print(`${address}: no longer followed; its reports stay`)
  return 0
}

/** `diwan sources`: what is followed, and how it does. */
const sources: RegisterCommand = {
  name: 'sources', describe: 'lists what is followed and how it does: last answer, reports a day, set aside; "sources remove URL" ends one', words: '[remove URL]',
  args: { ...placeOptions, json: { type: 'boolean', description: 'prints one JSON object a source' }, 'lang-ui': languageOption },
  async run(context) {
    if (context.words[0] === 'remove') return removeSource(context)
    if (context.words.length) throw new UsageError(`sources: expected nothing or "remove URL", found "${context.words.join(' ')}".`)
    const all = await withRegister(context, 'listing sources', (register) => register.incoming.sources())
    if (context.args['json']) { for (const one of all) context.print(JSON.stringify(one)); return 0 }
    if (!all.length) { context.warn('nothing is followed; npx diwan follow URL begins'); return 0 }
    context.print(tableOf(all.map(sourceLine), { terminal: context.terminal, voice: voiceIn(context) }))
    for (const one of all) if (one.trouble) context.warn(`${one.address}: ${one.trouble}`)
    return 0
  },
}

/** Commands of what comes by itself. */
export const followingCommands: readonly RegisterCommand[] = [follow, sources]
