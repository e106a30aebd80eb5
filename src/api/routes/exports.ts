import { z } from '@hono/zod-openapi'
import { docxOf } from '../../exports/brief-docx.ts'
import { briefOfPair, type Brief } from '../../exports/brief.ts'
import { calendarOf } from '../../exports/calendar.ts'
import { DUE_COLUMNS, ENTRY_COLUMNS, REPORT_COLUMNS } from '../../exports/columns.ts'
import { chromiumHere, pdfOf } from '../../exports/pdf.ts'
import { csvOf, parquetOf, type Column } from '../../exports/tables.ts'
import type { Page } from '../../store/index.ts'
import { prints } from '../access/print.ts'
import { Refusal } from '../problem.ts'
import { BriefShape, ProblemShape } from '../shapes/answers.ts'
import { Day, Party } from '../shapes/facts.ts'
import { answers, asking, listed, makeRoutes, ofParties, route, type Rooms } from './describe.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
/** Rows asked of the store at a time, and most rows a table may have. */
const PART = 500, MOST_ROWS = 100_000
const TABLES = ['entries', 'due', 'overdue', 'reports'] as const
const FILES = TABLES.flatMap((name) => [`${name}.csv`, `${name}.parquet`] as const)

const language = z.enum(['ar', 'en']).default('ar').openapi({ description: 'Language of the words around what reports say.' })
const ofPair = z.object({ a: Party, b: Party })
const wished = z.object({ lang: language, from: Day.optional(), to: Day.optional() })

function file(type: string, description: string) {
  return {
    200: { description, content: { [type]: { schema: z.string().openapi({ format: 'binary' }) } } },
    default: { description: 'What went wrong, where, and what to do.', content: { 'application/problem+json': { schema: ProblemShape } } },
  }
}

const brief = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief', tags: ['Exports'], operationId: 'getBrief', summary: 'A brief on two parties, each statement with its sources', request: { params: ofPair, query: wished }, responses: answers(BriefShape, 'The brief') })
const asWord = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief.docx', tags: ['Exports'], operationId: 'getBriefDocx', summary: 'The brief as a Word document', request: { params: ofPair, query: wished }, responses: file(DOCX, 'The document') })
const asPdf = route('reader', { method: 'get', path: '/pairs/{a}/{b}/brief.pdf', tags: ['Exports'], operationId: 'getBriefPdf', summary: 'The brief as PDF, printed by Chromium where this machine has one', request: { params: ofPair, query: wished }, responses: file('application/pdf', 'The document') })
const calendar = route('reader', { method: 'get', path: '/calendar.ics', tags: ['Exports'], operationId: 'getCalendar', summary: 'What is due as a calendar to subscribe to; of one party, or of two', request: { query: z.object({ ...ofParties, lang: language }) }, responses: file('text/calendar', 'The calendar') })
const table = route('reader', {
  method: 'get', path: '/tables/{file}', tags: ['Exports'], operationId: 'getTable', summary: 'A list as CSV or Parquet',
  request: { params: z.object({ file: z.enum(FILES) }), query: z.object({ ...asking, ...ofParties, from: Day.optional(), to: Day.optional() }) },
  responses: { ...file('text/csv', 'The table; Parquet where the name ends so'), 200: { description: 'The table; Parquet where the name ends so', content: { 'text/csv': { schema: z.string() }, 'application/vnd.apache.parquet': { schema: z.string().openapi({ format: 'binary' }) } } } },
})

async function every<T>(ask: (page: { limit: number; offset: number }) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = []
  for (let offset = 0; offset < MOST_ROWS; offset += PART) {
    const page = await ask({ limit: PART, offset })
    rows.push(...page.items)
    if (page.items.length === 0 || rows.length >= page.total) break
  }
  return rows
}

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], name: string): Response {
  const download = { 'content-disposition': `attachment; filename="diwan-${name}"` }
  return name.endsWith('.csv') ? new Response(csvOf(columns, rows), { headers: { ...download, 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(parquetOf(columns, rows) as Uint8Array<ArrayBuffer>, { headers: { ...download, 'content-type': 'application/vnd.apache.parquet' } })
}

async function pairBrief({ register, today }: Rooms, { a, b }: { a: string; b: string }, { lang, from, to }: { lang: 'ar' | 'en'; from?: string; to?: string }): Promise<Brief> {
  const pair = await register.pair(a, b, { today: today(), limit: PART, offset: 0 })
  if (pair.entries.total === 0) throw new Refusal(404, `Pairs: expected two parties of which this register holds something, found ${a} and ${b}. All of them are listed at /api/pairs.`)
  const people = await Promise.all(pair.parties.map((party) => register.people(party, { limit: 12, offset: 0, today: today() })))
  return briefOfPair({ ...pair, entries: pair.entries.items, people: people.flatMap((page) => page.items), today: today() }, { language: lang, from, to })
}

function attachment(name: string): Record<string, string> {
  return { 'content-disposition': `attachment; filename="${name}"` }
}

function addBriefs(routes: ReturnType<typeof makeRoutes>, rooms: Rooms) {
  return routes
    .openapi(brief, async (c) => c.json(await pairBrief(rooms, c.req.valid('param'), c.req.valid('query')), 200))
    .openapi(asWord, async (c) => {
      const { a, b } = c.req.valid('param')
      const made = await docxOf(await pairBrief(rooms, { a, b }, c.req.valid('query')))
      return new Response(made as Uint8Array<ArrayBuffer>, { headers: { 'content-type': DOCX, ...attachment(`diwan-${a}-${b}.docx`) } }) as never
    })
    .openapi(asPdf, async (c) => {
      const { a, b } = c.req.valid('param')
      const { lang, from, to } = c.req.valid('query')
      await pairBrief(rooms, { a, b }, { lang, from, to })
      const chromium = chromiumHere()
      if (!chromium) throw new Refusal(501, 'PDF: expected a Chromium on this machine to print with, found none. Install one (on Debian: apt-get install chromium) or name it with DIWAN_CHROMIUM; the Word document needs none.')
      const page = new URL(`/print/${prints.give(c.get('person')!)}/brief/${encodeURIComponent(a)}/${encodeURIComponent(b)}`, rooms.self())
      for (const [name, value] of Object.entries({ lang, from, to })) if (value) page.searchParams.set(name, value)
      return new Response(await pdfOf(page.href, chromium) as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/pdf', ...attachment(`diwan-${a}-${b}.pdf`) } }) as never
    })
}

/** Routes of documents, calendars and tables. */
export function exportRoutes(rooms: Rooms) {
  const { register, today } = rooms
  return addBriefs(makeRoutes(), rooms)
    .openapi(calendar, async (c) => {
      const { party, lang } = c.req.valid('query')
      const parties = listed(party)
      const due = await every((page) => register.due({ ...page, party: parties[0], today: today() }))
      const shown = due.filter((item) => parties.every((one) => item.entry.parties.includes(one)))
      const ics = calendarOf(shown, { language: lang, pageOf: (entry) => new URL(`/entry/${encodeURIComponent(entry)}`, c.req.url).href })
      return new Response(ics, { headers: { 'content-type': 'text/calendar; charset=utf-8' } }) as never
    })
    .openapi(table, async (c) => {
      const name = c.req.valid('param').file
      const { party, asKnownOn, from, to } = c.req.valid('query')
      const parties = listed(party)
      const both = <T extends { parties: string[] }>(rows: T[]) => rows.filter((row) => parties.every((one) => row.parties.includes(one)))
      const known = { asKnownOn, today: today(), party: parties[0] }
      if (name.startsWith('entries')) return tableOf(ENTRY_COLUMNS, await every((page) => register.entries({ ...page, ...known, parties, from, to })), name) as never
      if (name.startsWith('reports')) return tableOf(REPORT_COLUMNS, both(await every((page) => register.listReports({ ...page, party: parties[0], asKnownOn }))), name) as never
      const items = await every((page) => (name.startsWith('due') ? register.due({ ...page, ...known }) : register.overdue({ ...page, ...known })))
      return tableOf(DUE_COLUMNS, items.filter((item) => parties.every((one) => item.entry.parties.includes(one))), name) as never
    })
}

