import type { DueItem, EntryDetail, EntryLine, Source } from '../register/entry.ts'
import type { DoubtLine } from '../store/index.ts'
import { entryCaption, modalityInWords } from '../wording/captions.ts'
import { phraseInWords } from '../wording/phrases.ts'
import type { Voice } from '../wording/voice.ts'
import { columns, styled, wrapped, type Terminal } from './terminal.ts'

/** How lines of the register are set: the terminal and the voice. */
export interface Page { terminal: Terminal; voice: Voice }

/** Signs that keep directions apart are for eyes; what a program reads has the letters alone. */
export function forReader({ terminal }: Pick<Page, 'terminal'>, text: string): string {
  return terminal.watched ? text : text.replace(/[\u2066-\u2069]/g, '')
}

const joined = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean).join(' · ')

/** How many reports, and how many of them independent, tell of something. */
export function supportOf(entry: Pick<EntryLine, 'reports' | 'independent'>, { voice }: Page): string {
  const reports = voice.count('reports', entry.reports.length)
  return entry.reports.length === entry.independent ? reports : `${reports}, ${voice.count('independent', entry.independent)}`
}

/** An entry in two lines: what it is; when, where, how it stands, who tells it. */
export function entryLines(entry: EntryLine, page: Page, indent = ''): string {
  const { terminal, voice } = page
  const when = entry.promise ? entry.due : entry.when
  const beside = joined([
    voice.words.kinds[entry.kind], entry.promise && entry.status ? styled(terminal, entry.status === 'overdue' || entry.status === 'missed' ? 'red' : 'green', voice.words.statuses[entry.status]) : modalityInWords(entry.modality, voice),
    when ? voice.interval(when) : entry.promise ? voice.words.noDay : null, entry.place, supportOf(entry, page), entry.doubts.length ? styled(terminal, 'yellow', voice.count('doubts', entry.doubts.length)) : null, styled(terminal, 'dim', entry.id),
  ])
  return forReader(page, [wrapped(`${styled(terminal, 'cyan', '▸')} ${styled(terminal, 'bold', entryCaption(entry, voice))}`, terminal.width, indent, `${indent}  `), wrapped(beside, terminal.width, `${indent}  `)].join('\n'))
}

/** Who says it: outlet and day, and the words themselves. */
export function sourceLines(sources: readonly Source[], page: Page, indent: string): string {
  const { terminal, voice } = page
  return forReader(page, sources.map((source) => {
    const head = joined([source.outlet || source.report, source.published && voice.shortDay(source.published)])
    return wrapped(`${styled(terminal, 'dim', `${head}:`)} ${source.quotes.map((quote) => `«${quote.replace(/\s+/g, ' ').trim()}»`).join(' … ')}`, terminal.width, indent, `${indent}  `)
  }).join('\n'))
}

/** An entry with its values where reports differ, what became of it, and its sources. */
export function entryDetail(entry: EntryDetail, page: Page): string {
  const { voice } = page
  const parts = [entryLines(entry, page)]
  for (const [slot, values] of Object.entries(entry.values)) {
    if (values.length < 2) continue
    const said = values.map((one) => `${typeof one.value === 'string' ? one.value : JSON.stringify(one.value)} (${voice.count('reports', one.reports.length)})`)
    parts.push(forReader(page, wrapped(`${voice.words.slots[slot] ?? slot}: ${said.join(' · ')}`, page.terminal.width, '    ', '      ')))
  }
  for (const change of entry.history) parts.push(forReader(page, wrapped(`${voice.words.statuses[change.status]}${change.since ? ` ${voice.words.since(voice.shortDay(change.since))}` : ''}: ${phraseInWords(change.why, voice)}`, page.terminal.width, '    ', '      ')))
  for (const doubt of entry.doubts) parts.push(forReader(page, wrapped(`? ${phraseInWords(doubt.why, voice)}`, page.terminal.width, '    ', '      ')))
  if (entry.sources.length) parts.push(sourceLines(entry.sources.slice(0, MOST_SOURCES), page, '    '))
  return parts.join('\n')
}

const MOST_SOURCES = 6

/** A doubt with the words it rests on, why it was raised, and the choices by number. */
export function doubtLines(doubt: DoubtLine, page: Page): string {
  const said = (why: string) => (doubt.of === 'report' ? phraseInWords(why, page.voice) : why)
  const choices = doubt.choices.map((choice, i) => `    ${i + 1}. ${choice.value}${i === doubt.chosen ? ' *' : ''}: ${said(choice.why)}`)
  return forReader(page, [`? ${doubt.id}${doubt.quotes.length ? ` · ${doubt.quotes.map((quote) => `«${quote}»`).join(' … ')}` : ''}`, `    ${said(doubt.why)}`, ...choices].join('\n'))
}

/** A promise with when it is due, counted from today. */
export function dueLines(item: DueItem, page: Page): string {
  const { voice, terminal } = page
  const away = item.days === null ? '' : item.days < 0 ? voice.words.daysPast(voice.count('days', -item.days)) : voice.words.daysLeft(voice.count('days', item.days))
  const care = joined([item.owner, item.remindOn && `→ ${voice.shortDay(item.remindOn)}`])
  return `${entryLines(item.entry, page)}${care ? `\n${forReader(page, wrapped(care, terminal.width, '  '))}` : ''}${away ? `\n${forReader(page, wrapped(away, terminal.width, '  '))}` : ''}`
}

/** A heading with a number beside it. */
export function heading(text: string, count: number, { terminal }: Page): string {
  return `${styled(terminal, 'bold', text)} ${styled(terminal, 'dim', String(count))}`
}

/** A table: columns as wide as their widest cell, the last one free. */
export function tableOf(rows: readonly (readonly string[])[], page: Page): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))))
  return forReader(page, rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell + ' '.repeat(Math.max(0, widths[column]! - columns(cell))))).join('  ').trimEnd()).join('\n'))
}
