import { z } from '@hono/zod-openapi'
import { paged } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import { pageOf } from '../shapes/answers.ts'
import { AsideShape, FollowedShape, GivenSourceShape, RetriedShape } from '../shapes/incoming.ts'
import { answers, Ended, makeRoutes, pageAsked, paging, route, type Rooms } from './describe.ts'

const id = z.object({ id: z.string().min(1).max(60) })

const sources = route('reader', {
  method: 'get', path: '/sources', tags: ['What comes in'], operationId: 'listSources', summary: 'Feeds and sitemaps that are followed, and how they do',
  responses: answers(z.object({ items: z.array(FollowedShape) }).openapi('Sources'), 'All sources'),
})
const follow = route('editor', {
  method: 'post', path: '/sources', tags: ['What comes in'], operationId: 'followSource', summary: 'Follows a feed or sitemap, or changes how often it is asked',
  request: { body: { required: true, content: { 'application/json': { schema: GivenSourceShape } } } }, responses: answers(FollowedShape, 'The source'),
})
const unfollow = route('editor', {
  method: 'delete', path: '/sources', tags: ['What comes in'], operationId: 'unfollowSource', summary: 'Ends following a source; its reports stay',
  request: { query: z.object({ address: z.string().min(1).max(4000) }) }, responses: answers(Ended, 'Whether it was followed'),
})
const asides = route('analyst', {
  method: 'get', path: '/asides', tags: ['What comes in'], operationId: 'listAsides', summary: 'What could not be taken in, newest first',
  request: { query: z.object(paging) }, responses: answers(pageOf(AsideShape, 'Asides'), 'A page of what was set aside'),
})
const retried = route('analyst', {
  method: 'post', path: '/asides/{id}/retry', tags: ['What comes in'], operationId: 'retryAside', summary: 'Tries again to take in what was set aside',
  request: { params: id }, responses: answers(RetriedShape, 'What became of it'),
})
const dropped = route('editor', {
  method: 'delete', path: '/asides/{id}', tags: ['What comes in'], operationId: 'dropAside', summary: 'Lets go of what was set aside',
  request: { params: id }, responses: answers(Ended, 'Whether it was there'),
})

const noAside = (id: string) => new Refusal(404, `Asides: expected the id of something set aside, found "${id}". The list at /api/asides has all of them.`)

/** Carries out what a person asked; what they asked wrongly, or what the web refuses, is told as a problem. */
async function asAsked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && /Refusal$|^UsageError$/.test(error.name)) throw new Refusal(422, error.message)
    throw error
  }
}

/** Routes of what comes in by itself and what could not be taken in. */
export function incomingRoutes({ register, follow: followed, retry, now }: Rooms) {
  return makeRoutes()
    .openapi(sources, async (c) => c.json({ items: await register.incoming.sources() }, 200))
    .openapi(follow, async (c) => {
      const { address, every_minutes } = c.req.valid('json')
      if (!followed) throw new Refusal(422, 'Sources: this server fetches nothing; follow the address on the command line with npx diwan follow.')
      return c.json(await asAsked(() => followed(address, every_minutes)), 200)
    })
    .openapi(unfollow, async (c) => c.json({ ended: await register.incoming.unfollow(c.req.valid('query').address, now()) }, 200))
    .openapi(asides, async (c) => c.json(paged(await register.incoming.asides(pageAsked(c.req.valid('query')))), 200))
    .openapi(retried, async (c) => {
      const { id } = c.req.valid('param')
      if (!retry) throw new Refusal(422, 'Asides: this server fetches nothing; try again on the command line with npx diwan aside retry.')
      const outcome = await asAsked(() => retry(id))
      if (!outcome) throw noAside(id)
      return c.json(outcome, 200)
    })
    .openapi(dropped, async (c) => {
      const { id } = c.req.valid('param')
      if (!(await register.incoming.aside(id))) throw noAside(id)
      await register.incoming.settle(id, now())
      return c.json({ ended: true }, 200)
    })
}
