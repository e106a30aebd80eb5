import { userInfo } from 'node:os'
import { SLOTS, slotFrom, SlotError, type GivenKind } from '../facts/slots.ts'
import { STATUSES, type Status } from '../register/entry.ts'
import type { Act, Decision, DoubtLine, PointedFact, Register } from '../store/index.ts'
import { canonical } from '../text/canonical.ts'
import { UsageError } from './command.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { dayIn, placeOptions, textIn, withRegister } from './register-open.ts'

/** Who decides and why, for every command that decides. */
export const decidingOptions = {
  ...placeOptions,
  who: { type: 'string', valueHint: 'NAME', description: 'who decides; DIWAN_WHO or the name of the user of this machine when left out' },
  why: { type: 'string', valueHint: 'REASON', description: 'why; kept with the decision' },
  json: { type: 'boolean', description: 'prints the decisions, one JSON object a line' },
} as const

/** Who decides. */
export function whoIn(context: CommandContext): string {
  return textIn(context, 'who') ?? (process.env['DIWAN_WHO']?.trim() || userInfo().username)
}

/** The facts that a word means: REPORT#NUMBER one, the id of an entry all that stand in it. */
async function factsNamed(register: Register, word: string | undefined, command: string): Promise<PointedFact[]> {
  if (!word) throw new UsageError(`${command}: expected the id of an entry or a fact as REPORT#NUMBER, found nothing. npx diwan entries lists entries, npx diwan why ENTRY the facts in one.`)
  const numbered = /^(.+)#(\d+)$/.exec(word)
  if (!numbered) {
    const all = await register.pointers(word)
    if (all.length) return all
    throw new UsageError(`${command}: expected the id of an entry or a fact as REPORT#NUMBER, found "${word}", which the register does not know. npx diwan entries lists entries.`)
  }
  const [, report, number] = numbered
  const fact = (await register.getReport(report!))?.facts[Number(number)]
  if (!fact) throw new UsageError(`${command}: expected a fact of the register, found "${word}", which it does not hold. npx diwan why ENTRY shows the facts of an entry.`)
  if (fact.kind === 'statement') throw new UsageError(`${command}: expected a fact that stands in an entry, found a statement; it stays its speaker's.`)
  return [{ report: report!, number: Number(number), fact, pointer: { report: report!, kind: fact.kind, span: fact.evidence[0]! } }]
}

async function decide(context: CommandContext, register: Register, acts: readonly Act[]): Promise<number> {
  if (!acts.length) { context.warn('nothing to decide: it is so already'); return 0 }
  const made = await register.decideAll(acts, whoIn(context), textIn(context, 'why') ?? '', context.now())
  if (context.args['json']) for (const one of made) context.print(JSON.stringify(one))
  else context.print(`decided (${made.length === 1 ? made[0]!.id : `${made.length} facts, ${made[0]!.id}`}); npx diwan undo ${made[0]!.id} takes it back`)
  return 0
}

type Deciding = (context: CommandContext, register: Register) => Promise<readonly Act[]>

/** A command that makes decisions of its words. */
function deciding(name: string, describe: string, words: string, examples: RegisterCommand['examples'], acts: Deciding, options = {}): RegisterCommand {
  return { name, describe, words, args: { ...decidingOptions, ...options }, examples, run: (context) => withRegister(context, 'deciding', async (register) => decide(context, register, await acts(context, register))) }
}

const one = (context: CommandContext, command: string, more: number) => {
  if (context.words.length > more) throw new UsageError(`${command}: expected at most ${more} words, found ${context.words.length}; put what has spaces in quotation marks.`)
  return context.words[0]
}

const confirm = deciding('confirm', 'confirms a fact, or all facts of an entry', 'ENTRY | REPORT#NUMBER', [['npx diwan confirm v-0123456789ab --why="seen the communiqué"', 'its facts are sure from now on']], async (context, register) =>
  (await factsNamed(register, one(context, 'confirm', 1), 'confirm')).map(({ pointer }) => ({ do: 'confirm', about: pointer })))

const reject = deciding('reject', 'rejects a fact, or all facts of an entry: they stay in the report and leave the register', 'ENTRY | REPORT#NUMBER', [['npx diwan reject visit#2 --why="a football club"', 'the entry loses that fact, and is gone when it was the only one']], async (context, register) =>
  (await factsNamed(register, one(context, 'reject', 1), 'reject')).map(({ pointer }) => ({ do: 'reject', about: pointer })))

const correct = deciding('correct', 'corrects slots of a fact, or of all facts of an entry: SLOT=VALUE, days as 2016-10-20 or 2016-10-20..2016-10-22, several people or parties with commas, - for none', 'ENTRY | REPORT#NUMBER SLOT=VALUE…',
  [['npx diwan correct v-0123456789ab when=2023-09-11 place=Astana', 'the days and the place, whatever reports say']], async (context, register) => {
    const [word, ...slots] = context.words
    const facts = await factsNamed(register, word, 'correct')
    if (!slots.length) throw new UsageError(`correct: expected SLOT=VALUE, found none. The slots of a ${facts[0]!.fact.kind} are ${Object.keys(SLOTS[facts[0]!.fact.kind as GivenKind]).join(', ')}.`)
    return slots.flatMap((written) => corrections(facts, written))
  })

function corrections(facts: readonly PointedFact[], written: string): Act[] {
  const at = written.indexOf('=')
  if (at < 1) throw new UsageError(`correct: expected SLOT=VALUE, found "${written}".`)
  const slot = written.slice(0, at)
  try {
    const value = slotFrom(facts[0]!.fact.kind as GivenKind, slot, written.slice(at + 1))
    return facts.filter(({ fact }) => canonical((fact as unknown as Record<string, unknown>)[slot] ?? null) !== canonical(value)).map(({ pointer }) => ({ do: 'correct', about: pointer, slot, value }))
  } catch (error) {
    if (error instanceof SlotError) throw new UsageError(`correct: ${error.message}.`)
    throw error
  }
}

const join = deciding('join', 'joins two entries that are one thing', 'ENTRY ENTRY', [['npx diwan join v-0123456789ab v-ba9876543210 --why="one visit, two dates of arrival"', 'one entry with the facts of both']], async (context, register) => {
  const [first, second] = [await factsNamed(register, context.words[0], 'join'), await factsNamed(register, context.words[1], 'join')]
  one(context, 'join', 2)
  if (first[0]!.fact.kind !== second[0]!.fact.kind) throw new UsageError(`join: expected two entries of one kind, found a ${first[0]!.fact.kind} and a ${second[0]!.fact.kind}.`)
  return second.map(({ pointer }) => ({ do: 'join', about: pointer, with: first[0]!.pointer }))
})

const part = deciding('part', 'takes a fact out of an entry: it is another thing', 'ENTRY REPORT#NUMBER', [['npx diwan part v-0123456789ab other-report#1', 'the fact founds an entry of its own, or joins another']], async (context, register) => {
  const all = await factsNamed(register, context.words[0], 'part')
  const [fact] = await factsNamed(register, context.words[1], 'part')
  one(context, 'part', 2)
  const same = (other: PointedFact) => other.report === fact!.report && other.number === fact!.number
  if (!all.some(same) || all.length < 2) throw new UsageError(`part: expected a fact of ${context.words[0]} and others to part it from, found ${all.some(same) ? 'it alone' : `"${context.words[1]}", which does not stand in it`}. npx diwan why ${context.words[0]} shows its facts.`)
  return all.filter((other) => !same(other)).map((other) => ({ do: 'part', about: fact!.pointer, with: other.pointer }))
})

const rename = deciding('rename', 'gives an entry another name: a person, a body by its session, a title, a framework, a pledge', 'ENTRY NAME', [['npx diwan rename i-0123456789ab "Agreement on grain"', 'its title from now on']], async (context, register) => {
  const name = context.words[1]?.trim()
  if (!name) throw new UsageError('rename: expected an entry and a name, found no name.')
  one(context, 'rename', 2)
  const facts = await factsNamed(register, context.words[0], 'rename')
  if (!['office', 'session', 'signing', 'framework', 'pledge'].includes(facts[0]!.fact.kind)) throw new UsageError(`rename: expected a person, session, signing, framework or pledge, found a ${facts[0]!.fact.kind}; correct one of its slots instead.`)
  return facts.map(({ pointer }) => ({ do: 'rename', about: pointer, name }))
})

const setStatus = deciding('set-status', `sets the status of a promise by hand, with a reason: ${STATUSES.join(', ')}`, 'ENTRY STATUS', [['npx diwan set-status vp-0123456789ab met --why="letter of the embassy of 3 May"', 'holds until it is undone']], async (context, register) => {
  const status = context.words.slice(1).join(' ')
  if (!STATUSES.includes(status as Status)) throw new UsageError(`set-status: expected one of ${STATUSES.join(', ')}, found ${status ? `"${status}"` : 'nothing'}.`)
  if (!textIn(context, 'why')) throw new UsageError('set-status: expected --why=REASON, found none; a status that no report shows needs one.')
  const facts = await factsNamed(register, context.words[0], 'set-status')
  const entry = await register.entry(context.words[0]!, { today: context.today() })
  if (entry && !entry.status) throw new UsageError(`set-status: expected a promise or a programme that runs out, found a ${entry.kind} that took place.`)
  return [{ do: 'set-status', about: facts[0]!.pointer, status: status as Status }]
})

const remind = deciding('remind', 'gives a promise an owner and a day on which to be reminded of it; npx diwan due --owner and --remind list them', 'ENTRY', [['npx diwan remind vp-0123456789ab --owner="Aigul S." --on=2026-12-01', 'shown with the promise, wherever it is listed']], async (context, register) => {
  const [owner, on] = [textIn(context, 'owner') ?? null, dayIn(context, 'on') ?? null]
  if (owner === null && on === null && !context.args['nobody']) throw new UsageError('remind: expected --owner=NAME, --on=YYYY-MM-DD or both, or --nobody, found none.')
  const facts = await factsNamed(register, one(context, 'remind', 1), 'remind')
  return [{ do: 'remind', about: facts[0]!.pointer, owner, on }]
}, { owner: { type: 'string', valueHint: 'NAME', description: 'who looks after it' }, on: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'the day to be reminded on' }, nobody: { type: 'boolean', description: 'nobody looks after it any more' } })

/** The decisions that settle a doubt between the reports of an entry: all values stand, or those that say otherwise are corrected. */
async function betweenReports(register: Register, doubt: DoubtLine, chosen: string | undefined): Promise<Act[]> {
  const facts = await register.pointers(doubt.about), slot = doubt.slot ?? ''
  const values = (await register.entry(doubt.about))?.values[slot] ?? []
  if (chosen === undefined) return [{ do: 'settle', about: facts[0]!.pointer, slot, value: values.map((one) => one.value) }]
  const value = values[doubt.choices.findIndex((choice) => choice.value === chosen)]?.value
  // An entry compares places by their keys.
  const held = slot === 'place' ? 'placeId' : slot
  return facts.filter(({ fact }) => canonical((fact as unknown as Record<string, unknown>)[held] ?? null) !== canonical(value)).map(({ pointer }) => ({ do: 'correct', about: pointer, slot: held, value }))
}

const settle = deciding('settle', 'settles a doubt by the number of a choice, or by a day where that of publication is in doubt; where reports differ, "stand" lets all they say stand', 'DOUBT CHOICE', [['npx diwan settle visit/weekday-mismatch/12 2', 'the second choice is right; npx diwan doubts lists doubts with their choices']], async (context, register) => {
  const [id, written = ''] = [one(context, 'settle', 2), context.words[1]]
  const all = await register.doubts({ limit: Number.MAX_SAFE_INTEGER })
  const doubt = all.items.find((item) => item.id === id)
  if (!doubt) throw new UsageError(`settle: expected an open doubt, found ${id ? `"${id}"` : 'nothing'}. npx diwan doubts lists them.`)
  const chosen = doubt.choices[Number(written) - 1]?.value
  if (written === 'stand' && doubt.of === 'entry') return betweenReports(register, doubt, undefined)
  const day = doubt.kind === 'published-inferred' && /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : undefined
  if (chosen === undefined && !day) throw new UsageError(`settle: expected ${doubt.choices.length ? `a choice from 1 to ${doubt.choices.length}` : 'a day as YYYY-MM-DD'}${doubt.of === 'entry' ? ' or "stand"' : ''}, found ${written ? `"${written}"` : 'nothing'}.`)
  if (doubt.of === 'entry') return betweenReports(register, doubt, chosen)
  return [{ do: 'settle', about: { report: doubt.about, kind: doubt.kind, span: doubt.span ?? [0, 0] }, slot: null, value: day ?? chosen }]
})

const madeWith = (a: Decision, b: Decision) => a.at === b.at && a.who === b.who && a.why === b.why && a.act.do === b.act.do

const undo = deciding('undo', 'takes a decision back, with all that were made by the same command; undoing an undoing brings it back', 'DECISION', [['npx diwan undo d-0123456789ab --why="the communiqué was mended"', 'as if it had not been decided; both stay in the history']], async (context, register) => {
  const all = await register.decisions()
  const target = all.find((decision) => decision.id === one(context, 'undo', 1))
  if (!target) throw new UsageError(`undo: expected the id of a decision, found ${context.words[0] ? `"${context.words[0]}"` : 'nothing'}. npx diwan decisions lists them.`)
  return all.filter((decision) => madeWith(decision, target)).map((decision) => ({ do: 'undo', decision: decision.id }))
})

/** Commands that decide, in the order help shows them. */
export const decidingCommands: readonly RegisterCommand[] = [confirm, correct, reject, join, part, rename, setStatus, remind, settle, undo]
