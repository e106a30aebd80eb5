import type { EntryKind, EntryLine, Status } from '../register/entry.ts'
import { ENTRY_KINDS, STATUSES } from '../register/entry.ts'
import type { Register } from '../store/index.ts'
import type { Ground } from '../facts/ground.ts'
import { officeInWords } from '../wording/captions.ts'
import { groundsInWords } from '../wording/grounds.ts'
import { Voice, wordsOf } from '../wording/voice.ts'
import { UsageError } from './command.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { doubtLines, dueLines, entryDetail, entryLines, forReader, heading, tableOf, type Page } from './register-lines.ts'
import { askingIn, askingOptions, dayIn, partyNamed, partyOf, textIn, voiceIn, withRegister } from './register-open.ts'
import { showBody, showPair, showPerson } from './register-show.ts'

const page = (context: CommandContext): Page => ({ terminal: context.terminal, voice: voiceIn(context) })

/** Prints a list: JSON lines where asked for, else each item set for people, with how many there are in all. */
function printList<T>(context: CommandContext, items: readonly T[], total: number, set: (item: T) => string, empty: string): number {
  if (context.args['json']) { for (const item of items) context.print(JSON.stringify(item)); return 0 }
  if (!items.length) { context.warn(empty); return 0 }
  context.print(items.map(set).join('\n\n'))
  if (total > items.length) context.warn(`${items.length} of ${total}; --limit and --offset show others`)
  return 0
}

async function showOne(register: Register, context: CommandContext, word: string): Promise<number> {
  const asking = askingIn(context)
  const entry = await register.entry(word, asking)
  const json = (value: unknown) => { context.print(JSON.stringify(value)); return 0 }
  if (entry && entry.kind !== 'person' && entry.kind !== 'body') { if (context.args['json']) return json(entry); context.print(entryDetail(entry, page(context))); return 0 }
  const body = entry?.kind === 'person' ? null : await register.body(word, asking)
  const person = body ? null : await register.person(word, asking)
  if (!body && !person) throw new UsageError(`show: expected two parties, an entry, a person or a body, found "${word}", which the register does not know. \`npx diwan search ${word}\` looks for it.`)
  if (context.args['json']) return json(body ?? person)
  context.print(body ? showBody(body, page(context)) : showPerson(person!, page(context)))
  return 0
}

/** `diwan show`: a pair of parties, or one entry, person or body. */
const show: RegisterCommand = {
  name: 'show', describe: 'shows what the register holds of two parties, newest first, or of one entry, person or body, with sources', words: 'PARTY PARTY | ENTRY | PERSON | BODY', args: askingOptions,
  examples: [['npx diwan show TUR KAZ', 'where Türkiye and Kazakhstan stand'], ['npx diwan show TUR KAZ --as-known-on=2018-01-01', 'what was known then']],
  run: (context) => withRegister(context, 'showing', async (register) => {
    const { words } = context
    if (!words.length) throw new UsageError('show: expected two parties, an entry, a person or a body, found nothing. Try: npx diwan show TUR KAZ')
    const pair = words.length === 2 ? words.map(partyNamed) : []
    if (words.length !== 2 || pair.some((party) => party === null)) { if (words.length === 2 && pair.some(Boolean)) partyOf(words[pair.indexOf(null)]!); return showOne(register, context, words.join(' ')) }
    const shown = await register.pair(pair[0]!, pair[1]!, askingIn(context))
    if (context.args['json']) context.print(JSON.stringify(shown))
    else context.print(showPair(shown, page(context)))
    return 0
  }),
}

/** Whose promises, and those to be reminded of. */
const caredOptions = { owner: { type: 'string', valueHint: 'NAME', description: 'only what that person looks after' }, remind: { type: 'boolean', description: 'only what is to be remembered by today' } } as const
const caredIn = (context: CommandContext) => ({ ...(textIn(context, 'owner') && { owner: textIn(context, 'owner')! }), ...(context.args['remind'] ? { remindBy: askingIn(context).today } : {}) })

/** `diwan due`: promises still open, the soonest first. */
const due: RegisterCommand = {
  name: 'due', describe: 'lists what is promised and still open, the soonest first', args: { ...askingOptions, before: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'only what is due before that day' }, ...caredOptions, party: { type: 'string', valueHint: 'PARTY', description: 'only promises of or to a party' } },
  run: (context) => withRegister(context, 'asking what is due', async (register) => {
    const party = textIn(context, 'party')
    const { items, total } = await register.due({ ...askingIn(context), ...caredIn(context), before: dayIn(context, 'before'), ...(party && { party: partyOf(party) }) })
    return printList(context, items, total, (item) => dueLines(item, page(context)), 'nothing is due')
  }),
}

/** `diwan overdue`: promises past their day that no report shows kept. */
const overdue: RegisterCommand = {
  name: 'overdue', describe: 'lists what is past due and not shown kept by any report', args: { ...askingOptions, ...caredOptions, party: { type: 'string', valueHint: 'PARTY', description: 'only promises of or to a party' } },
  run: (context) => withRegister(context, 'asking what is overdue', async (register) => {
    const party = textIn(context, 'party')
    const { items, total } = await register.overdue({ ...askingIn(context), ...caredIn(context), ...(party && { party: partyOf(party) }) })
    return printList(context, items, total, (item) => dueLines(item, page(context)), 'nothing is overdue')
  }),
}

/** `diwan doubts`: what reports leave unsure. */
const doubts: RegisterCommand = {
  name: 'doubts', describe: 'lists what is in doubt, with the words and the choices', args: askingOptions,
  run: (context) => withRegister(context, 'asking for doubts', async (register) => {
    const { items, total } = await register.doubts(askingIn(context))
    return printList(context, items, total, (doubt) => doubtLines(doubt, page(context)), 'no doubt is open')
  }),
}

/** `diwan people`: who holds which office of a party, as reports show. */
const people: RegisterCommand = {
  name: 'people', describe: 'lists the people of a party with their offices and the days on which reports show them', words: 'PARTY', args: { ...askingOptions, on: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'only those seen in office around that day' } },
  examples: [['npx diwan people TUR --on=2017-09-09', 'who held office in Türkiye then']],
  run: (context) => withRegister(context, 'asking for people', async (register) => {
    if (context.words.length !== 1) throw new UsageError(`people: expected one party, found ${context.words.length ? `"${context.words.join(' ')}"` : 'nothing'}.`)
    const { items, total } = await register.people(partyOf(context.words[0]!), { ...askingIn(context), on: dayIn(context, 'on') })
    if (context.args['json'] || !items.length) return printList(context, items, total, () => '', 'no person of that party is known')
    const { voice } = page(context)
    context.print(tableOf(items.map((one) => [one.name, officeInWords(one.role, one.portfolio, voice), [one.from, one.to].filter(Boolean).map((day) => voice.shortDay(day!)).join(' – '), voice.count('reports', one.reports)]), page(context)))
    return 0
  }),
}

/** "Cooperation council": words to try a search with. */
const COUNCIL = 'مجلس التعاون'

/** `diwan search`: words in any script, over reports and entries. */
const search: RegisterCommand = {
  name: 'search', describe: 'searches reports and entries by words, in any script, small mistakes forgiven', words: 'WORDS', args: askingOptions, examples: [[`npx diwan search "${COUNCIL}"`, 'reports and entries that speak of the council']],
  run: (context) => withRegister(context, 'searching', async (register) => {
    if (!context.words.length) throw new UsageError('search: expected words to look for, found none.')
    const { items, total } = await register.search(context.words.join(' '), askingIn(context))
    return printList(context, items, total, (hit) => (hit.entry ? entryLines(hit.entry, page(context)) : forReader(page(context), `▸ ${hit.title}\n    ${[hit.when, hit.id].filter(Boolean).join(' · ')}\n    ${hit.snippet.replace(/\s+/g, ' ')}`)), 'nothing found')
  }),
}

const english = new Voice(wordsOf('en'))
/** Grounds as programs read them: in English, whatever the language of the terminal. */
const inEnglish = (grounds: readonly Ground[]) => groundsInWords(grounds, english).replaceAll(/[\u2068\u2069]/g, '')
const withReason = <T extends { grounds: readonly Ground[] }>(one: T) => ({ ...one, reason: inEnglish(one.grounds) })

/** Why two entries or facts are not one. */
async function tellApart(context: CommandContext, register: Register): Promise<number> {
  const [first, second] = context.words
  const found = await register.whyApart(first!, second!, askingIn(context))
  if (!found) throw new UsageError(`why: expected two entries of the register, or facts as REPORT#NUMBER, found "${first}" and "${second}", of which it does not know both.`)
  if (found === 'one entry') { context.print(context.args['json'] ? JSON.stringify({ joined: true }) : `${first} and ${second} are one entry; npx diwan why with one of them says why`); return 0 }
  if (context.args['json']) { context.print(JSON.stringify({ joined: false, ...found, reason: inEnglish([found.ground]), facts: found.facts.map(withReason) })); return 0 }
  const set = page(context)
  for (const entry of found.entries) context.print(entryLines(entry, set))
  context.print(`\n${groundsInWords([found.ground], set.voice)}`)
  for (const one of found.facts) context.print(`  ${one.score.toFixed(2)}  ${one.report}#${one.fact} of ${one.in}  ${groundsInWords(one.grounds, set.voice)}`)
  return 0
}

/** `diwan why`: why facts stand in one entry, and what was kept apart. */
const why: RegisterCommand = {
  name: 'why', describe: 'says why facts were joined into an entry and what was kept apart; of two entries or facts (REPORT#NUMBER), why they are not one', words: 'ENTRY [ENTRY]', args: askingOptions,
  run: (context) => withRegister(context, 'asking why', async (register) => {
    if (context.words.length === 2) return tellApart(context, register)
    const found = context.words.length === 1 ? await register.why(context.words[0]!, askingIn(context)) : null
    if (!found) throw new UsageError(`why: expected the id of an entry, as \`npx diwan entries\` shows them, found ${context.words.length ? `"${context.words.join(' ')}"` : 'nothing'}.`)
    if (context.args['json']) { context.print(JSON.stringify({ ...found, joined: found.joined.map(withReason), apart: found.apart.map(withReason) })); return 0 }
    const set = page(context)
    context.print(entryDetail(found.entry, set))
    context.print(`\n${heading(set.voice.words.entry.joined, found.joined.length, set)}`)
    for (const one of found.joined) context.print(`  ${one.score.toFixed(2)}  ${one.report}#${one.fact}  ${groundsInWords(one.grounds, set.voice)}`)
    context.print(heading(set.voice.words.entry.apart, found.apart.length, set))
    for (const one of found.apart) context.print(`  ${one.score.toFixed(2)}  ${groundsInWords(one.grounds, set.voice)}\n${entryLines(one.entry, set, '      ')}`)
    return 0
  }),
}

/** `diwan timeline`: what happened and what was said of it, in the order of days. */
const timeline: RegisterCommand = {
  name: 'timeline', describe: 'lists what happened between parties in the order of days', words: '[PARTY PARTY]', args: { ...askingOptions, from: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'not before that day' }, to: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'not after that day' } },
  run: (context) => withRegister(context, 'asking for a timeline', async (register) => {
    const { items, total } = await register.timeline({ ...askingIn(context), parties: context.words.map(partyOf), from: dayIn(context, 'from'), to: dayIn(context, 'to') })
    return printList(context, items, total, (item) => `${item.on}\n${entryLines(item.entry, page(context), '  ')}`, 'nothing with a day')
  }),
}

/** One of a closed list of words, or a complaint that names them. */
function oneOf<T extends string>(context: CommandContext, name: string, all: readonly T[]): T | undefined {
  const written = textIn(context, name)
  if (written === undefined || all.includes(written as T)) return written as T | undefined
  throw new UsageError(`--${name}: expected one of ${all.join(', ')}, found "${written}".`)
}

/** Keys of a line of `entries --json`, in their order: what scripts may rely on. */
const LINE_KEYS = ['id', 'kind', 'parties', 'persons', 'place', 'when', 'modality', 'status', 'ordinal', 'instrument', 'title', 'reports', 'independent', 'doubts'] as const
const asLine = (entry: EntryLine) => Object.fromEntries(LINE_KEYS.map((key) => [key, entry[key]]))

/** `diwan entries`: all entries, filtered. */
const entries: RegisterCommand = {
  name: 'entries', describe: 'lists entries, newest first; --json prints one object a line', args: {
    ...askingOptions, kind: { type: 'string', valueHint: 'KIND', description: `one of ${ENTRY_KINDS.join(', ')}` }, party: { type: 'string', valueHint: 'PARTY', description: 'only entries of a party; several separated by commas: entries of all of them' },
    status: { type: 'string', valueHint: 'STATUS', description: `of promises: ${STATUSES.join(', ')}` }, promise: { type: 'boolean', description: 'only promises' }, from: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'not before that day' }, to: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'not after that day' },
  },
  run: (context) => withRegister(context, 'listing entries', async (register) => {
    // citty keeps the last of an option given several times; commas and words without a name say the others.
    const parties = [...(textIn(context, 'party')?.split(',') ?? []), ...context.words].map((word) => partyOf(word.trim()))
    const status: Status | undefined = oneOf(context, 'status', STATUSES)
    const kind: EntryKind | undefined = oneOf(context, 'kind', ENTRY_KINDS)
    const asking = askingIn(context)
    const all = context.args['json'] && textIn(context, 'limit') === undefined
    const filter = { ...asking, parties, ...(kind && { kind }), ...(status && { status }), ...(context.args['promise'] ? { promise: true } : {}), from: dayIn(context, 'from'), to: dayIn(context, 'to') }
    if (!all) { const { items, total } = await register.entries(filter); if (context.args['json']) { for (const item of items) context.print(JSON.stringify(asLine(item))); return 0 } return printList(context, items, total, (entry) => entryLines(entry, page(context)), 'no entry fits') }
    for (let offset = asking.offset ?? 0; ; offset += BATCH) {
      const { items, total } = await register.entries({ ...filter, limit: BATCH, offset })
      for (const item of items) context.print(JSON.stringify(asLine(item)))
      if (!items.length || offset + items.length >= total) return 0
    }
  }),
}

const BATCH = 500

/** Commands that ask the register, in the order help shows them. */
export const askingCommands: readonly RegisterCommand[] = [show, due, overdue, doubts, people, search, timeline, entries, why]
