import { z } from '@hono/zod-openapi'
import { paged } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import { pageOf, TimelineItemShape, WhyShape } from '../shapes/answers.ts'
import { BodyHistoryShape, EntryDetailShape, EntryKindShape, EntryLineShape, StatusShape } from '../shapes/entries.ts'
import { Day } from '../shapes/facts.ts'
import { answers, asking, listed, makeRoutes, ofParties, pageAsked, paging, route, type Rooms } from './describe.ts'

const byId = { params: z.object({ id: z.string().min(1) }), query: z.object(asking) }

const list = route('reader', {
  method: 'get', path: '/entries', tags: ['Entries'], operationId: 'listEntries', summary: 'Entries by kind, party, period and status',
  request: { query: z.object({ ...paging, ...asking, ...ofParties, kind: EntryKindShape.optional(), from: Day.optional(), to: Day.optional(), status: StatusShape.optional(), promise: z.enum(['true', 'false']).optional() }) },
  responses: answers(pageOf(EntryLineShape, 'EntryLines'), 'A page of entries'),
})
const one = route('reader', {
  method: 'get', path: '/entries/{id}', tags: ['Entries'], operationId: 'getEntry', summary: 'An entry: every value of each slot, who says it, its history', request: byId, responses: answers(EntryDetailShape, 'The entry'),
})
const why = route('reader', {
  method: 'get', path: '/entries/{id}/why', tags: ['Entries'], operationId: 'whyEntry', summary: 'Why reports were joined into an entry, and what was kept apart', request: byId, responses: answers(WhyShape, 'The reasons'),
})
const body = route('reader', {
  method: 'get', path: '/bodies/{id}', tags: ['Entries'], operationId: 'getBody', summary: 'A body with its sessions, gaps and next session', request: byId, responses: answers(BodyHistoryShape, 'The body'),
})
const timeline = route('reader', {
  method: 'get', path: '/timeline', tags: ['Entries'], operationId: 'getTimeline', summary: 'What happened, day by day',
  request: { query: z.object({ ...paging, ...asking, ...ofParties, entry: z.string().optional(), from: Day.optional(), to: Day.optional() }) },
  responses: answers(pageOf(TimelineItemShape, 'TimelineItems'), 'A page of days'),
})

function missing(id: string): Refusal {
  return new Refusal(404, `Entries: expected the id of an entry in this register, found "${id.slice(0, 100)}". An entry may have been joined with another; search for it by its words.`)
}

/** Routes of entries. */
export function entryRoutes({ register, today }: Rooms) {
  return makeRoutes()
    .openapi(list, async (c) => {
      const { party, promise, limit, cursor, ...filter } = c.req.valid('query')
      return c.json(paged(await register.entries({ ...filter, ...pageAsked({ limit, cursor }), parties: listed(party), promise: promise === undefined ? undefined : promise === 'true', today: today() })), 200)
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param')
      const found = await register.entry(id, { ...c.req.valid('query'), today: today() })
      if (!found) throw missing(id)
      return c.json(found, 200)
    })
    .openapi(why, async (c) => {
      const { id } = c.req.valid('param')
      const found = await register.why(id, { ...c.req.valid('query'), today: today() })
      if (!found) throw missing(id)
      return c.json(found, 200)
    })
    .openapi(body, async (c) => {
      const { id } = c.req.valid('param')
      const found = await register.body(id, { ...c.req.valid('query'), today: today() })
      if (!found) throw missing(id)
      return c.json(found, 200)
    })
    .openapi(timeline, async (c) => {
      const { party, limit, cursor, ...rest } = c.req.valid('query')
      return c.json(paged(await register.timeline({ ...rest, ...pageAsked({ limit, cursor }), parties: listed(party), today: today() })), 200)
    })
}
