import { z } from '@hono/zod-openapi'
import { isParty } from '../../world/parties.ts'
import { cursorAt, paged } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import { formFor, receive } from '../public/receive.ts'
import { Seen } from '../public/seen.ts'
import { pageOf } from '../shapes/answers.ts'
import { Party } from '../shapes/facts.ts'
import { FormShape, GivenPairShape, GivenReplyShape, PublicEntryPageShape, PublicPairLineShape, PublicPairShape, PublicReportShape, PublishedShape, ReceivedShape, RuledReplyShape, RulingShape } from '../shapes/public.ts'
import { answers, Ended, makeRoutes, pageAsked, paging, route, type Rooms } from './describe.ts'

const tags = ['Public']
const ofPair = z.object({ a: Party, b: Party })
const byId = { params: z.object({ id: z.string().min(1).max(300) }) }
const json = <T extends z.ZodType>(schema: T) => ({ body: { required: true, content: { 'application/json': { schema } } } })

const pairs = route('anyone', { method: 'get', path: '/public/pairs', tags, operationId: 'listPublicPairs', summary: 'Pairs that everybody may read', responses: answers(z.object({ items: z.array(PublicPairLineShape) }).openapi('PublicPairs'), 'All of them') })
const pair = route('anyone', { method: 'get', path: '/public/pairs/{a}/{b}', tags, operationId: 'getPublicPair', summary: 'Entries of a public pair with their sources', request: { params: ofPair, query: z.object(paging) }, responses: answers(PublicPairShape, 'A page of entries') })
const entry = route('anyone', { method: 'get', path: '/public/entries/{id}', tags, operationId: 'getPublicEntry', summary: 'A public entry with its sources and approved replies', request: byId, responses: answers(PublicEntryPageShape, 'The entry') })
const report = route('anyone', { method: 'get', path: '/public/reports/{id}', tags, operationId: 'getPublicReport', summary: 'A report that public entries rest on: where it was published, its sentences, approved replies', request: byId, responses: answers(PublicReportShape, 'The report') })
const form = route('anyone', { method: 'get', path: '/public/form', tags, operationId: 'getForm', summary: 'What a reply has to carry', request: { query: z.object({ of: z.enum(['report', 'entry']), about: z.string().min(1).max(300) }) }, responses: answers(FormShape, 'A signed mark of when the form was opened') })
const reply = route('anyone', { method: 'post', path: '/public/replies', tags, operationId: 'leaveReply', summary: 'Leaves a correction or reply; it appears after an editor approved it, the e-mail address never', request: json(GivenReplyShape), responses: answers(ReceivedShape, 'That it arrived') })
const replies = route('editor', {
  method: 'get', path: '/replies', tags, operationId: 'listReplies', summary: 'What readers left, with their e-mail addresses; the latest first', request: { query: z.object({ ...paging, state: z.enum(['waiting', 'approved', 'refused']).optional() }) }, responses: answers(pageOf(RuledReplyShape, 'Replies'), 'A page of replies'),
})
const rule = route('editor', { method: 'patch', path: '/replies/{id}', tags, operationId: 'ruleReply', summary: 'Approves or refuses a reply, or lets it wait again', request: { ...byId, ...json(RulingShape) }, responses: answers(RuledReplyShape, 'The reply') })
const published = route('editor', { method: 'get', path: '/published', tags, operationId: 'listPublished', summary: 'Public pairs, with who made them so', responses: answers(z.object({ items: z.array(PublishedShape) }).openapi('PublishedPairs'), 'All of them') })
const publish = route('admin', { method: 'post', path: '/published', tags, operationId: 'publish', summary: 'Lets everybody read a pair', request: json(GivenPairShape), responses: answers(PublishedShape, 'The pair') })
const unpublish = route('admin', { method: 'delete', path: '/published', tags, operationId: 'unpublish', summary: 'Ends that everybody may read a pair', request: { query: z.object({ a: Party, b: Party }) }, responses: answers(Ended, 'Whether it was public') })

const missing = () => new Refusal(404, 'Public: expected something that may be read without signing in, found nothing of that name. /api/public/pairs names what may.')

function addReading(routes: ReturnType<typeof makeRoutes>, rooms: Rooms) {
  const seen = new Seen(rooms.register, rooms.today)
  return routes
    .openapi(pairs, async (c) => c.json({ items: (await seen.pairs()).map((parties) => ({ parties })) }, 200))
    .openapi(pair, async (c) => {
      const { a, b } = c.req.valid('param')
      const found = await seen.pair(a, b, pageAsked(c.req.valid('query')))
      if (!found) throw missing()
      const end = found.offset + found.items.length
      return c.json({ parties: [a, b] as [string, string], entries: found.items, total: found.total, next: found.items.length > 0 && end < found.total ? cursorAt(end) : null }, 200)
    })
    .openapi(entry, async (c) => {
      const found = await seen.entry(c.req.valid('param').id)
      if (!found) throw missing()
      return c.json(found, 200)
    })
    .openapi(report, async (c) => {
      const found = await seen.report(c.req.valid('param').id)
      if (!found) throw missing()
      return c.json(found, 200)
    })
    .openapi(form, async (c) => {
      const { of, about } = c.req.valid('query')
      if (!(of === 'entry' ? await seen.entry(about) : await seen.report(about))) throw missing()
      return c.json({ form: await formFor(rooms, of, about) }, 200, { 'cache-control': 'no-store' })
    })
    .openapi(reply, async (c) => {
      await receive(rooms, c, c.req.valid('json'))
      return c.json({ received: true as const }, 200)
    })
}

/** Routes of what everybody may read and of what readers leave. */
export function publicRoutes(rooms: Rooms) {
  const { publicView } = rooms.register
  return addReading(makeRoutes(), rooms)
    .openapi(replies, async (c) => {
      const { state, ...page } = c.req.valid('query')
      return c.json(paged(await publicView.replies({ ...pageAsked(page), state })), 200)
    })
    .openapi(rule, async (c) => {
      const { id } = c.req.valid('param'), { state } = c.req.valid('json')
      c.set('about', `${id} ${state}`)
      const ruled = await publicView.rule(id, state, c.get('person')!.email, rooms.now())
      if (!ruled) throw new Refusal(404, `Replies: expected the id of a reply, found "${id.slice(0, 60)}". /api/replies lists all.`)
      return c.json(ruled, 200)
    })
    .openapi(published, async (c) => c.json({ items: await publicView.published() }, 200))
    .openapi(publish, async (c) => {
      const { parties: [a, b] } = c.req.valid('json')
      if (a === b || !isParty(a) || !isParty(b)) throw new Refusal(422, `parties: expected two parties by their codes, such as TUR and KAZ, found "${a.slice(0, 20)}" and "${b.slice(0, 20)}".`)
      c.set('about', `${a} ${b}`)
      await publicView.publish(a, b, c.get('person')!.email, rooms.now())
      return c.json((await publicView.published()).find(({ parties }) => parties.includes(a) && parties.includes(b))!, 200)
    })
    .openapi(unpublish, async (c) => {
      const { a, b } = c.req.valid('query')
      c.set('about', `${a} ${b}`)
      return c.json({ ended: await publicView.unpublish(a, b, c.get('person')!.email, rooms.now()) }, 200)
    })
}
