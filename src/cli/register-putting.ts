import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { factFrom, SLOTS, SlotError, type GivenKind } from '../facts/slots.ts'
import { Refusal } from '../intake/index.ts'
import { BY_HAND, lineByHand } from '../reading/index.ts'
import type { Register } from '../store/index.ts'
import type { Report } from '../text/report.ts'
import { UsageError } from './command.ts'
import { decidingOptions, whoIn } from './register-deciding.ts'
import type { CommandContext, RegisterCommand } from './register-command.ts'
import { dayIn, partyNamed, textIn, withRegister } from './register-open.ts'
import { rowsOfSheet, type SheetRow } from './sheet.ts'

const KINDS = Object.keys(SLOTS) as GivenKind[]
const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function kindOf(word: string | undefined, command: string): GivenKind {
  if (KINDS.includes(word as GivenKind)) return word as GivenKind
  throw new UsageError(`${command}: expected one of ${KINDS.join(', ')}, found ${word ? `"${word}"` : 'nothing'}.`)
}

/** Slots as they were written, with parties by their names turned into codes. */
function written(kind: GivenKind, slots: Readonly<Record<string, string>>): Record<string, string> {
  const code = (word: string) => partyNamed(word.trim()) ?? word.trim()
  return Object.fromEntries(Object.entries(slots).map(([slot, value]) => {
    const holds = SLOTS[kind][slot]?.holds
    if (holds === 'party') return [slot, code(value)]
    if (holds === 'parties') return [slot, value.split(/[,;]/).map(code).join(', ')]
    if (holds === 'actors') return [slot, value.split(/[,;]/).map((one) => { const [party, ...name] = one.split(':'); return [code(party ?? ''), ...name].join(':') }).join(', ')]
    return [slot, value]
  }))
}

/** The line of a fact put in by hand; a slot that cannot be is a complaint that says where. */
function line(kind: GivenKind, slots: Readonly<Record<string, string>>): string {
  const given = written(kind, slots)
  factFrom(kind, given) // refuses what cannot be
  return lineByHand(kind, { ...factFrom(kind, given) })
}

/** What a value put in by hand is taken from: a note, a letter or a file. */
function sourceIn(context: CommandContext): { title: string; text: string; url: string } {
  const [note, letter, file] = ['note', 'letter', 'file'].map((name) => textIn(context, name))
  if ([note, letter, file].filter((one) => one !== undefined).length !== 1) throw new UsageError('put: expected its source, one of --note="what is known and from whom", --letter="whose, number, day" or --file=PATH.')
  if (file !== undefined) {
    if (!existsSync(file)) throw new UsageError(`put: expected a file at ${file}, found none.`)
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex')
    return { title: `File ${basename(file)}`, text: `The file ${basename(file)}, SHA-256 ${sum}`, url: pathToFileURL(resolve(file)).href }
  }
  return letter !== undefined ? { title: `Letter: ${letter}`, text: letter, url: '' } : { title: 'Note', text: note!, url: '' }
}

async function keep(context: CommandContext, register: Register, report: Report): Promise<number> {
  const [added] = await register.add([report])
  if (added!.outcome === 'refused' || added!.outcome === 'taken down') throw new UsageError(`${report.id}: ${added!.why}`)
  const entries = (await register.getReport(added!.id))?.entries ?? []
  if (context.args['json']) { context.print(JSON.stringify({ ...added, entries: entries.map(({ entry }) => entry.id) })); return 0 }
  context.print(`${added!.id}: ${added!.outcome === 'held' ? 'held already' : `${plural(added!.facts, 'fact', 'facts')} put in`}`)
  for (const { entry } of entries.slice(0, 12)) context.print(`  ${entry.id}  ${entry.caption}`)
  if (entries.length > 12) context.print(`  … and ${entries.length - 12} more`)
  return 0
}

/** `diwan put`: an entry or a value by hand. */
const put: RegisterCommand = {
  name: 'put', describe: `puts an entry, or another value of one, in by hand, citing a note, a letter or a file. Kinds: ${KINDS.join(', ')}`, words: 'KIND SLOT=VALUE…',
  args: { ...decidingOptions, note: { type: 'string', valueHint: 'TEXT', description: 'what is known and from whom' }, letter: { type: 'string', valueHint: 'TEXT', description: 'a letter: whose, number, day' }, file: { type: 'string', valueHint: 'PATH', description: 'a file; its digest is kept' }, published: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'since when it could be known; today when left out' } },
  examples: [['npx diwan put session body="Joint Economic Commission" parties=TUR,KAZ ordinal=3 when=2001-05 place=Ankara --letter="Ministry of Trade, no. 114, 2 June 2001"', 'a session that no report tells of'], ['npx diwan reject "REPORT#0"', 'takes it out again']],
  run: (context) => withRegister(context, 'putting in by hand', async (register) => {
    const kind = kindOf(context.words[0], 'put')
    const slots = Object.fromEntries(context.words.slice(1).map((word) => { const at = word.indexOf('='); if (at < 1) throw new UsageError(`put: expected SLOT=VALUE, found "${word}". The slots of a ${kind} are ${Object.keys(SLOTS[kind]).join(', ')}.`); return [word.slice(0, at), word.slice(at + 1)] }))
    const source = sourceIn(context)
    const who = whoIn(context), at = context.now()
    try {
      const text = `${line(kind, slots)}\n\n${source.text}\n\nPut in by ${who}, ${at}.${textIn(context, 'why') ? ` ${textIn(context, 'why')}` : ''}`
      const id = `by-hand-${createHash('sha256').update(`${source.title}\n${text}`).digest('hex').slice(0, 10)}`
      return await keep(context, register, { id, language: BY_HAND, published: dayIn(context, 'published') ?? context.today(), outlet: `by hand: ${who}`, url: '', title: source.title, text: source.url ? `${text}\n${source.url}` : text })
    } catch (error) {
      if (error instanceof SlotError) throw new UsageError(`put: ${error.message}.`)
      throw error
    }
  }),
}

/** "slot=what; slot=what" as pairs. */
function pairsIn(context: CommandContext, name: string): Record<string, string> {
  const all = textIn(context, name)?.split(';').map((one) => one.trim()).filter(Boolean) ?? []
  return Object.fromEntries(all.map((one) => { const at = one.indexOf('='); if (at < 1) throw new UsageError(`--${name}: expected SLOT=…; SLOT=…, found "${one}".`); return [one.slice(0, at).trim(), one.slice(at + 1).trim()] }))
}

/** Which column holds each slot: as told, else columns that are called like the slot. */
function columnsOf(kind: GivenKind, columns: readonly string[], asked: Readonly<Record<string, string>>, where: string): Record<string, string> {
  const map: Record<string, string> = {}
  for (const slot of Object.keys(SLOTS[kind])) {
    const column = asked[slot] ?? columns.find((name) => name.toLowerCase().replace(/[\s_-]/g, '') === slot.toLowerCase())
    if (column === undefined) continue
    if (!columns.includes(column)) throw new UsageError(`${where}: expected a column "${column}" for ${slot}, found ${columns.join(', ')}.`)
    map[slot] = column
  }
  for (const slot of Object.keys(asked)) if (!(slot in SLOTS[kind])) throw new UsageError(`--map: expected slots of a ${kind} (${Object.keys(SLOTS[kind]).join(', ')}), found "${slot}".`)
  return map
}

function lineOfRow(kind: GivenKind, row: SheetRow, map: Readonly<Record<string, string>>, always: Readonly<Record<string, string>>, where: string): string {
  const slots: Record<string, string> = { ...always }
  for (const [slot, column] of Object.entries(map)) if (row.cells[column]) slots[slot] = row.cells[column]!
  try {
    return line(kind, slots)
  } catch (error) {
    if (!(error instanceof SlotError)) throw error
    const [expected, found] = error.message.split(', found ')
    throw new Refusal({ where: `${where}, row ${row.number}`, expected: expected!.replace(/^(.*?): expected /, '$1: '), found: found ?? 'none', advice: 'Mend the cell, or map another column with --map; the other rows are taken.' })
  }
}

async function importSheet(context: CommandContext, register: Register): Promise<number> {
  const [file] = context.words
  if (!file || context.words.length > 1) throw new UsageError('import: expected one file (CSV or XLSX). Try: npx diwan import sessions.xlsx --kind=session --map="ordinal=No.; when=Date" --set="parties=TUR,KAZ"')
  const kind = kindOf(textIn(context, 'kind'), 'import --kind')
  const { columns, rows } = await rowsOfSheet(file, textIn(context, 'sheet'), textIn(context, 'encoding'))
  const always = pairsIn(context, 'set')
  const map = columnsOf(kind, columns, pairsIn(context, 'map'), file)
  const lines: string[] = []
  let refused = 0
  for (const row of rows) {
    try { lines.push(lineOfRow(kind, row, map, always, file)) } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused++
      context.warn(error.message)
    }
  }
  if (!lines.length) throw new UsageError(`${file}: expected rows that say a ${kind}, found none that can be taken.`)
  const url = pathToFileURL(resolve(file)).href
  const who = whoIn(context)
  const id = `by-hand-${basename(file).replace(/[^\p{L}\p{N}.]+/gu, '-')}-${createHash('sha256').update(`${url}\n${kind}`).digest('hex').slice(0, 8)}`
  const code = await keep(context, register, { id, language: BY_HAND, published: dayIn(context, 'published') ?? context.today(), outlet: `by hand: ${who}`, url, title: `${basename(file)}: ${plural(lines.length, 'row', 'rows')} put in as ${kind}`, text: lines.join('\n') })
  return refused ? 2 : code
}

/** `diwan import`: a spreadsheet of past sessions, instruments or anything else. */
const importCommand: RegisterCommand = {
  name: 'import', describe: 'puts in a spreadsheet (CSV or XLSX), a fact a row; columns called like slots are found, others are mapped. The file again, edited, becomes a new version', words: 'FILE',
  args: {
    ...decidingOptions, kind: { type: 'string', valueHint: 'KIND', description: `what each row is: ${KINDS.join(', ')}` }, map: { type: 'string', valueHint: '"ordinal=No.; when=Date"', description: 'slots and the columns that hold them, separated by ;' },
    set: { type: 'string', valueHint: '"parties=TUR,KAZ"', description: 'slots that are the same in every row' }, sheet: { type: 'string', valueHint: 'NAME', description: 'the sheet of a workbook; the first when left out' }, encoding: { type: 'string', valueHint: 'windows-1251', description: 'encoding of a CSV; found by its bytes when left out' },
    published: { type: 'string', valueHint: 'YYYY-MM-DD', description: 'since when it could be known; today when left out' },
  },
  examples: [['npx diwan import sessions.xlsx --kind=session --map="ordinal=No.; when=Date; place=Venue" --set="body=Joint Commission; parties=TUR,KAZ"', 'past sessions, each row the evidence of its entry']],
  run: (context) => withRegister(context, 'putting in a spreadsheet', (register) => importSheet(context, register)),
}

/** Commands that put in by hand, in the order help shows them. */
export const puttingCommands: readonly RegisterCommand[] = [put, importCommand]
