import { Hono, type Context } from 'hono'
import { languageFor } from '../../exports/languages.ts'
import { PUBLIC_LOOK, PublicPages } from '../../exports/public-pages.ts'
import { askerOf } from '../access/sign-in.ts'
import type { Assets } from '../assets.ts'
import { cursorAt, offsetOf } from '../cursor.ts'
import { Refusal } from '../problem.ts'
import { GivenReplyShape } from '../shapes/public.ts'
import type { Rooms } from '../routes/describe.ts'
import { inOrder, Seen } from './seen.ts'
import { formFor, receive } from './receive.ts'

const PER_PAGE = 60
/** Most bytes of a form. */
const MOST_BYTES = 40_000

/** The language that a reader asked for, or their browser speaks; Arabic where neither says. */
function languageOf(c: Context): string {
  return languageFor([c.req.query('lang') ?? '', ...(c.req.header('accept-language') ?? '').split(',')])
}

const pagesOf = (c: Context) => new PublicPages(languageOf(c), c.req.path)
const one = encodeURIComponent

/** The form as what the API takes; refuses what does not fit, in one line. */
async function givenIn(c: Context) {
  if (Number(c.req.header('content-length') ?? 0) > MOST_BYTES) throw new Refusal(413, `Body: expected at most ${MOST_BYTES} bytes.`)
  const read = GivenReplyShape.safeParse(await c.req.parseBody())
  if (read.success) return read.data
  throw new Refusal(422, read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
}

/** The pages that everybody may read, as HTML that needs no script: /public, /public/A/B, /public/entry/ID, /public/report/ID. While nothing is public, nothing stands there. */
export function publicPages(rooms: Rooms, assets: Assets): Hono {
  const app = new Hono()
  const seen = new Seen(rooms.register, rooms.today)
  const missing = (c: Context) => c.html(pagesOf(c).missing(), 404)
  app.use('*', async (c, next) => {
    const wait = await rooms.limits.ask(askerOf(c, rooms.signIn.settings), c.req.method === 'POST')
    if (wait !== null) return c.html(pagesOf(c).refused(`Ask again in ${wait} s.`), 429, { 'retry-after': String(wait) })
    await next()
    c.header('vary', 'accept-language', { append: true })
    c.header('cache-control', 'no-cache')
  })
  app.get('/look.css', (c) => c.body(`${assets.fontRules()}\n${PUBLIC_LOOK}`, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.get('/', async (c) => {
    const pairs = await seen.pairs()
    return pairs.length ? c.html(pagesOf(c).index(pairs)) : missing(c)
  })
  app.get('/entry/:id', async (c) => {
    const found = await seen.entry(c.req.param('id'))
    return found ? c.html(pagesOf(c).entry(found.entry, found.replies, { of: 'entry', about: found.entry.id, form: await formFor(rooms, 'entry', found.entry.id) })) : missing(c)
  })
  app.get('/report/:id', async (c) => {
    const found = await seen.report(c.req.param('id'))
    return found ? c.html(pagesOf(c).report(found, found.replies, { of: 'report', about: found.id, form: await formFor(rooms, 'report', found.id) })) : missing(c)
  })
  app.post('/reply', async (c) => {
    try {
      const given = await givenIn(c)
      await receive(rooms, c, given)
      return c.html(pagesOf(c).thanks(`/public/${given.of}/${one(given.about)}`))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return c.html(pagesOf(c).refused(error.message), error.status as 422)
    }
  })
  app.get('/:a/:b', async (c) => {
    const [a, b] = [c.req.param('a'), c.req.param('b')]
    const found = await seen.pair(a, b, { limit: PER_PAGE, offset: offsetOf(c.req.query('cursor')) })
    if (!found) return missing(c)
    const ordered = inOrder(a, b)
    if (ordered[0] !== a) return c.redirect(`/public/${ordered.map(one).join('/')}${new URL(c.req.url).search}`, 301)
    const end = found.offset + found.items.length
    return c.html(pagesOf(c).pair(ordered, found.items, found.items.length && end < found.total ? cursorAt(end) : null))
  })
  app.all('*', missing)
  return app
}
