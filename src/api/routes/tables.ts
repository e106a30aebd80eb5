import { z } from '@hono/zod-openapi'
import { ASIDE_COLUMNS, DEED_COLUMNS, DOUBT_COLUMNS, DUE_COLUMNS, ENTRY_COLUMNS, HIT_COLUMNS, OFFICE_COLUMNS, PAIR_COLUMNS, REPORT_COLUMNS, SOURCE_COLUMNS, STATEMENT_COLUMNS } from '../../exports/columns.ts'
import { csvOf, parquetOf, type Column } from '../../exports/tables.ts'
import { Refusal } from '../problem.ts'
import { ProblemShape } from '../shapes/answers.ts'
import { EntryKindShape, StatusShape } from '../shapes/entries.ts'
import { Day } from '../shapes/facts.ts'
import { asking, listed, makeRoutes, ofParties, route, type Rooms } from './describe.ts'
import { every } from './every.ts'

const TABLES = ['entries', 'due', 'overdue', 'reports', 'pairs', 'doubts', 'people', 'search', 'statements', 'sources'] as const
const filesOf = <Name extends string>(names: readonly Name[]) => names.flatMap((name) => [`${name}.csv`, `${name}.parquet`] as const)
/** Most that a table of a search holds: what comes after is hardly what was looked for. */
const MOST_FOUND = 500

const query = z.object({ ...asking, ...ofParties, from: Day.optional(), to: Day.optional(), kind: EntryKindShape.optional(), status: StatusShape.optional(), promise: z.enum(['true', 'false']).optional().openapi({ description: 'Only promises, or only what is none; for the table of entries.' }), language: z.string().max(20).optional(), outlet: z.string().max(300).optional(), q: z.string().min(1).max(400).optional().openapi({ description: 'Words looked for; for the table of a search.' }) })
const responses = {
  200: { description: 'The table; Parquet where the name ends so', content: { 'text/csv': { schema: z.string() }, 'application/vnd.apache.parquet': { schema: z.string().openapi({ format: 'binary' }) } } },
  default: { description: 'What went wrong, where, and what to do.', content: { 'application/problem+json': { schema: ProblemShape } } },
}
const table = route('reader', {
  method: 'get', path: '/tables/{file}', tags: ['Exports'], operationId: 'getTable', summary: 'A list as CSV or Parquet',
  request: { params: z.object({ file: z.enum(filesOf(TABLES)) }), query }, responses,
})
const asides = route('analyst', {
  method: 'get', path: '/tables/set-aside/{file}', tags: ['Exports'], operationId: 'getTableOfAsides', summary: 'What could not be taken in, as CSV or Parquet',
  request: { params: z.object({ file: z.enum(filesOf(['asides'])) }) }, responses,
})
const record = route('admin', {
  method: 'get', path: '/tables/record/{file}', tags: ['Exports'], operationId: 'getTableOfDeeds', summary: 'What people did, as CSV or Parquet',
  request: { params: z.object({ file: z.enum(filesOf(['deeds'])) }) }, responses,
})

function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], name: string): Response {
  const download = { 'content-disposition': `attachment; filename="diwan-${name}"` }
  return name.endsWith('.csv') ? new Response(csvOf(columns, rows), { headers: { ...download, 'content-type': 'text/csv; charset=utf-8' } })
    : new Response(parquetOf(columns, rows) as Uint8Array<ArrayBuffer>, { headers: { ...download, 'content-type': 'application/vnd.apache.parquet' } })
}

async function made({ register, today }: Rooms, name: string, { party, asKnownOn, from, to, kind, status, promise, language, outlet, q }: z.infer<typeof query>): Promise<Response> {
  const parties = listed(party)
  const both = <T extends { parties: readonly string[] }>(rows: T[]) => rows.filter((row) => parties.every((one) => row.parties.includes(one)))
  const known = { asKnownOn, today: today(), party: parties[0] }
  const dated = (items: Awaited<ReturnType<typeof register.due>>['items']) => items.filter((item) => parties.every((one) => item.entry.parties.includes(one)))
  switch (name.slice(0, name.indexOf('.')) as (typeof TABLES)[number]) {
    case 'entries': return tableOf(ENTRY_COLUMNS, await every((page) => register.entries({ ...page, ...known, parties, from, to, kind, status, ...(promise && { promise: promise === 'true' }) })), name)
    case 'reports': return tableOf(REPORT_COLUMNS, both(await every((page) => register.listReports({ ...page, party: parties[0], language, asKnownOn }))), name)
    case 'due': return tableOf(DUE_COLUMNS, dated(await every((page) => register.due({ ...page, ...known }))), name)
    case 'overdue': return tableOf(DUE_COLUMNS, dated(await every((page) => register.overdue({ ...page, ...known }))), name)
    case 'pairs': return tableOf(PAIR_COLUMNS, both(await register.matrix({ asKnownOn, today: today(), kind, from, to })), name)
    case 'doubts': return tableOf(DOUBT_COLUMNS, await every((page) => register.doubts({ ...page, ...known })), name)
    case 'sources': return tableOf(SOURCE_COLUMNS, await register.incoming.sources(), name)
    case 'people': {
      if (!parties.length) throw new Refusal(422, 'party: expected one party or more whose people are asked for, found none. Add party=TUR to the address.')
      const lists = await Promise.all(parties.map((one) => every((page) => register.people(one, { ...page, asKnownOn, today: today() }))))
      return tableOf(OFFICE_COLUMNS, lists.flat(), name)
    }
    case 'statements': {
      const [a, b] = parties
      if (!a || !b) throw new Refusal(422, 'party: expected the two parties whose officials are asked for, found fewer. Add party=TUR&party=KAZ to the address.')
      return tableOf(STATEMENT_COLUMNS, await every((page) => register.statements(a, b, { ...page, asKnownOn })), name)
    }
    case 'search': {
      if (!q) throw new Refusal(422, 'q: expected the words looked for, found none. Add q=… to the address.')
      return tableOf(HIT_COLUMNS, (await register.search(q, { limit: MOST_FOUND, offset: 0, asKnownOn, today: today(), party: parties[0], kind, status, language, outlet, from, to })).items, name)
    }
  }
}

/** Routes of lists as tables. */
export function tableRoutes(rooms: Rooms) {
  const { register } = rooms
  return makeRoutes()
    .openapi(table, async (c) => await made(rooms, c.req.valid('param').file, c.req.valid('query')) as never)
    .openapi(asides, async (c) => tableOf(ASIDE_COLUMNS, await every((page) => register.incoming.asides(page)), c.req.valid('param').file) as never)
    .openapi(record, async (c) => tableOf(DEED_COLUMNS, await every((page) => register.access.deeds(page)), c.req.valid('param').file) as never)
}
