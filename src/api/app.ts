import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { compress } from 'hono/compress'
import type { Assets } from './assets.ts'
import { door } from './access/door.ts'
import { prints } from './access/print.ts'
import { safeHeaders, sameOrigin } from './guard.ts'
import { requestLog, type Logger } from './log.ts'
import { problem, problemOf } from './problem.ts'
import { REFERENCE_STYLE, referencePage, type Description } from './reference.ts'
import { briefRoutes } from './routes/briefs.ts'
import { calendarRoutes } from './routes/calendar.ts'
import type { Rooms } from './routes/describe.ts'
import { entryRoutes } from './routes/entries.ts'
import { followUpRoutes } from './routes/follow-up.ts'
import { incomingRoutes } from './routes/incoming.ts'
import { publicPages } from './public/pages.ts'
import { publicRoutes } from './routes/public.ts'
import { relationRoutes } from './routes/relations.ts'
import { reportRoutes } from './routes/reports.ts'
import { sessionRoutes } from './routes/session.ts'
import { tableRoutes } from './routes/tables.ts'
import { userRoutes } from './routes/users.ts'

/** Most bytes a request may bring. */
const MOST_BYTES = 8_000_000

/** Where files are handed in, which has a bound of its own. */
const FILES = '/api/files'

/** All routes under /api with their description. */
export function apiRoutes(rooms: Rooms): OpenAPIHono {
  const api = new OpenAPIHono()
  for (const routes of [reportRoutes(rooms), relationRoutes(rooms), entryRoutes(rooms), followUpRoutes(rooms), briefRoutes(rooms), calendarRoutes(rooms), tableRoutes(rooms), incomingRoutes(rooms), sessionRoutes(rooms), userRoutes(rooms), publicRoutes(rooms)]) api.route('/api', routes)
  api.openAPIRegistry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'diwan.session_token', description: 'Set by POST /api/session. The role that a route needs stands beside the scheme; none is needed in an open register of one user.' })
  return api
}

/** The description of the routes, as OpenAPI 3.1 has it. */
export function describeApi(api: OpenAPIHono, version: string) {
  return api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: { title: 'Diwan', version, description: 'The register of cooperation between states over HTTP. Lists are paged by cursor, errors are problem+json, answers carry ETags.' },
    servers: [{ url: '/' }],
  })
}

/** The whole server as one application: the API, its description, health, and the desk. */
export function makeApp(rooms: Rooms, assets: Assets, log: Logger): OpenAPIHono {
  const app = new OpenAPIHono()
  app.use(requestLog(log))
  app.use(safeHeaders)
  app.use(sameOrigin(async () => !(await rooms.signIn.needed()), rooms.signIn.settings.address))
  const bounded = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => problem(c, 413, `Body: expected at most ${MOST_BYTES} bytes. Send fewer reports at a time.`) })
  app.use('/api/*', (c, next) => (c.req.path === FILES ? next() : bounded(c, next)))
  app.use('/api/*', compress())
  app.use('/api/*', async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-cache')
  })
  app.use('/api/*', etag())
  const api = apiRoutes(rooms)
  app.use('/api/*', door(api, { register: rooms.register, signIn: rooms.signIn, limits: rooms.limits, now: rooms.now, unforeseen: rooms.unforeseen }))
  const description = describeApi(api, rooms.version)
  app.get('/api/openapi.json', (c) => c.json(description))
  app.get('/api', (c) => c.redirect('/api/'))
  app.get('/api/', (c) => c.html(referencePage(description as unknown as Description)))
  app.get('/api/reference.css', (c) => c.body(REFERENCE_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
  app.route('/', api)
  app.get('/healthz', async (c) => c.json({ status: 'ok', version: rooms.version, today: rooms.today(), ...(await rooms.signIn.needed() ? {} : await rooms.register.counts()) }, 200, { 'cache-control': 'no-store' }))
  app.route('/public', publicPages(rooms, assets))
  app.get('/print/:pass/*', (c) => (prints.take(c, c.req.param('pass')) ? c.redirect(`/${c.req.url.split(`/print/${c.req.param('pass')}`)[1]!.replace(/^[/\\]+/, '')}`) : problem(c, 404, 'Print: expected a pass that was just given, found another.')))
  app.all('/api/*', (c) => problem(c, 404, `Routes: expected one that /api/openapi.json describes, found ${c.req.method} ${c.req.path}.`))
  app.get('*', (c) => assets.answer(c) ?? problem(c, assets.built ? 404 : 503, assets.built ? `Files: nothing stands at ${c.req.path}.` : 'The desk has not been built yet. Run "npm run build" and start again; the API under /api works meanwhile.'))
  app.onError((error, c) => problemOf(error, c, (unforeseen) => log.error({ error: { message: unforeseen.message, stack: unforeseen.stack }, path: c.req.path }, 'unforeseen')))
  app.notFound((c) => problem(c, 404, `Nothing stands at ${c.req.path}.`))
  return app
}
