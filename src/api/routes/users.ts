import { z } from '@hono/zod-openapi'
import { Users } from '../access/users.ts'
import { paged } from '../cursor.ts'
import { pageOf } from '../shapes/answers.ts'
import { DeedShape, GivenUserShape, UserChangeShape, UserShape } from '../shapes/people.ts'
import { answers, Ended, makeRoutes, pageAsked, paging, route, type Rooms } from './describe.ts'

const tags = ['People and the record']
const byId = { params: z.object({ id: z.string().min(1).max(100) }) }

const list = route('admin', { method: 'get', path: '/users', tags, operationId: 'listUsers', summary: 'Who may sign in', responses: answers(z.object({ items: z.array(UserShape) }).openapi('Users'), 'All users') })
const add = route('admin', {
  method: 'post', path: '/users', tags, operationId: 'addUser', summary: 'Adds a user; without a password they sign in at the OpenID provider only', request: { body: { required: true, content: { 'application/json': { schema: GivenUserShape } } } }, responses: answers(UserShape, 'The user'),
})
const change = route('admin', {
  method: 'patch', path: '/users/{id}', tags, operationId: 'changeUser', summary: 'Gives a user another role or password, and ends their sessions', request: { ...byId, body: { required: true, content: { 'application/json': { schema: UserChangeShape } } } }, responses: answers(UserShape, 'The user'),
})
const remove = route('admin', { method: 'delete', path: '/users/{id}', tags, operationId: 'removeUser', summary: 'Takes a user’s sign-in away; what they did stays', request: byId, responses: answers(Ended, 'That it is so') })
const audit = route('admin', {
  method: 'get', path: '/audit', tags, operationId: 'listDeeds', summary: 'What people did: who, when, what and how it ended; the latest first', request: { query: z.object({ ...paging, who: z.string().max(250).optional() }) }, responses: answers(pageOf(DeedShape, 'Deeds'), 'A page of the record'),
})

/** Routes of who may sign in and of what people did. */
export function userRoutes({ register, now }: Rooms) {
  const users = new Users(register.access, now)
  return makeRoutes()
    .openapi(list, async (c) => c.json({ items: await users.list() }, 200))
    .openapi(add, async (c) => {
      const given = c.req.valid('json')
      c.set('about', `${given.email} ${given.role}`)
      return c.json(await users.add(given), 200)
    })
    .openapi(change, async (c) => {
      const { id } = c.req.valid('param')
      const { role, password } = c.req.valid('json')
      const { email } = await users.one(id)
      c.set('about', [email, role, password && 'password'].filter(Boolean).join(' '))
      if (role) await users.setRole(id, role)
      if (password) await users.setPassword(id, password)
      return c.json((await users.list()).find((user) => user.email === email)!, 200)
    })
    .openapi(remove, async (c) => {
      const { email } = await users.one(c.req.valid('param').id)
      c.set('about', email)
      await users.remove(email)
      return c.json({ ended: true }, 200)
    })
    .openapi(audit, async (c) => {
      const { who, ...page } = c.req.valid('query')
      return c.json(paged(await register.access.deeds({ ...pageAsked(page), who })), 200)
    })
}
