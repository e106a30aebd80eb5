import { z } from '@hono/zod-openapi'
import { cursorAt, paged } from '../cursor.ts'
import { MatrixCellShape, pageOf, PairShape, PersonLineShape, StatementShape } from '../shapes/answers.ts'
import { EntryKindShape } from '../shapes/entries.ts'
import { Day, Party } from '../shapes/facts.ts'
import { answers, asking, makeRoutes, pageAsked, paging, route, type Rooms } from './describe.ts'

const ofPair = z.object({ a: Party, b: Party })
/** Statements of a page, where nobody says how many. */
const STATEMENTS = 40

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
  method: 'get', path: '/pairs/{a}/{b}/statements', tags: ['Relations'], operationId: 'pairStatements', summary: 'What officials of both sides said, latest first', request: { params: ofPair, query: z.object({ ...asking, ...paging }) },
  responses: answers(pageOf(StatementShape, 'Statements'), 'A page of statements'),
})
const people = route('reader', {
  method: 'get', path: '/people', tags: ['Relations'], operationId: 'listPeople', summary: 'People of a party with the dates of their offices', request: { query: z.object({ ...paging, ...asking, party: Party, on: Day.optional() }) },
  responses: answers(pageOf(PersonLineShape, 'PersonLines'), 'A page of people'),
})

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
      const { asKnownOn, ...page } = c.req.valid('query')
      return c.json(paged(await register.statements(a, b, { ...pageAsked({ limit: STATEMENTS, ...page }), asKnownOn })), 200)
    })
    .openapi(people, async (c) => {
      const { party, on, asKnownOn, ...page } = c.req.valid('query')
      return c.json(paged(await register.people(party, { ...pageAsked(page), on, asKnownOn, today: today() })), 200)
    })
}
