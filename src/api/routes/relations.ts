import { z } from '@hono/zod-openapi'
import type { Fact } from '../../facts/fact.ts'
import type { ReportDetail } from '../../store/index.ts'
import { sentences } from '../../text/sentences.ts'
import { wholeText } from '../../text/report.ts'
import { cursorAt, paged } from '../cursor.ts'
import { MatrixCellShape, pageOf, PairShape, PersonLineShape, StatementShape } from '../shapes/answers.ts'
import { EntryKindShape } from '../shapes/entries.ts'
import { Day, Party } from '../shapes/facts.ts'
import { answers, asking, makeRoutes, pageAsked, paging, route, type Rooms } from './describe.ts'

type Statement = z.infer<typeof StatementShape>
const ofPair = z.object({ a: Party, b: Party })
/** Latest reports and entries of a pair whose statements are shown. */
const REPORTS_HEARD = 15, ENTRIES_HEARD = 40

const matrix = route('reader', {
  method: 'get', path: '/pairs', tags: ['Relations'], operationId: 'listPairs', summary: 'All pairs of parties the register holds something of; of a kind and a period',
  request: { query: z.object({ ...asking, kind: EntryKindShape.optional(), from: Day.optional(), to: Day.optional() }) },
  responses: answers(z.object({ items: z.array(MatrixCellShape) }).openapi('Matrix'), 'Each pair with its count'),
})
const pair = route('reader', {
  method: 'get', path: '/pairs/{a}/{b}', tags: ['Relations'], operationId: 'getPair', summary: 'What the register holds of two parties', request: { params: ofPair, query: z.object({ ...asking, ...paging }) },
  responses: answers(PairShape, 'The pair'),
})
const statements = route('reader', {
  method: 'get', path: '/pairs/{a}/{b}/statements', tags: ['Relations'], operationId: 'pairStatements', summary: 'What officials of both sides said, from the latest reports', request: { params: ofPair, query: z.object(asking) },
  responses: answers(z.object({ items: z.array(StatementShape) }).openapi('Statements'), 'Statements, latest first'),
})
const people = route('reader', {
  method: 'get', path: '/people', tags: ['Relations'], operationId: 'listPeople', summary: 'People of a party with the dates of their offices', request: { query: z.object({ ...paging, ...asking, party: Party, on: Day.optional() }) },
  responses: answers(pageOf(PersonLineShape, 'PersonLines'), 'A page of people'),
})

function spoken(detail: ReportDetail, parties: readonly string[]): Statement[] {
  const { report } = detail
  const text = wholeText(report)
  const all = sentences(text)
  /** The whole sentence: the words that mark a statement alone ("he said") tell nobody what was said. */
  const sentenceAt = (at: number) => { const [start, end] = all.find(([from, to]) => from <= at && at < to) ?? [at, at]; return text.slice(start, end).trim() }
  const said: Statement[] = []
  detail.facts.forEach((fact: Fact, number) => {
    if (fact.kind !== 'statement' || !parties.includes(fact.speaker.party) || fact.evidence.length === 0) return
    said.push({ report: report.id, fact: number, title: report.title, outlet: report.outlet, published: report.published, language: report.language, person: fact.speaker.person, party: fact.speaker.party, quote: sentenceAt(fact.evidence[0]![0]) })
  })
  return said
}

/** Routes of relations between parties. */
export function relationRoutes({ register, today }: Rooms) {
  return makeRoutes()
    .openapi(matrix, async (c) => c.json({ items: await register.matrix({ ...c.req.valid('query'), today: today() }) }, 200))
    .openapi(pair, async (c) => {
      const { a, b } = c.req.valid('param')
      const { asKnownOn, ...page } = c.req.valid('query')
      const found = await register.pair(a, b, { ...pageAsked({ limit: 200, ...page }), asKnownOn, today: today() })
      const end = found.entries.offset + found.entries.items.length
      return c.json({
        ...found, entries: found.entries.items, total: found.entries.total, next: end < found.entries.total && found.entries.items.length > 0 ? cursorAt(end) : null, today: today(), asKnownOn: asKnownOn ?? null,
      }, 200)
    })
    .openapi(statements, async (c) => {
      const { a, b } = c.req.valid('param')
      const found = await register.pair(a, b, { ...c.req.valid('query'), today: today(), limit: ENTRIES_HEARD, offset: 0 })
      const ids = [...new Set(found.entries.items.flatMap((entry) => entry.sources).toSorted((x, y) => (y.published ?? '').localeCompare(x.published ?? '')).map((source) => source.report))].slice(0, REPORTS_HEARD)
      const reports = await Promise.all(ids.map((id) => register.getReport(id)))
      return c.json({ items: reports.flatMap((detail) => (detail ? spoken(detail, [a, b]) : [])) }, 200)
    })
    .openapi(people, async (c) => {
      const { party, on, asKnownOn, ...page } = c.req.valid('query')
      return c.json(paged(await register.people(party, { ...pageAsked(page), on, asKnownOn, today: today() })), 200)
    })
}
