import { z } from '@hono/zod-openapi'
import { calendarKey } from '../access/calendar-key.ts'
import { askerOf } from '../access/sign-in.ts'
import { Users } from '../access/users.ts'
import { SINGLE_USER, type Person } from '../access/roles.ts'
import { problem, Refusal } from '../problem.ts'
import { PersonShape, SessionShape } from '../shapes/people.ts'
import { ProblemShape } from '../shapes/answers.ts'
import { answers, Ended, makeRoutes, route, type Rooms } from './describe.ts'

const tags = ['Session']
const elsewhere = { 302: { description: 'The browser goes on from there.' }, default: { description: 'What went wrong, where, and what to do.', content: { 'application/problem+json': { schema: ProblemShape } } } }

const mine = route('anyone', { method: 'get', path: '/session', tags, operationId: 'getSession', summary: 'Whether one has to sign in, and who is signed in', responses: answers(SessionShape, 'The session') })
const begin = route('anyone', {
  method: 'post', path: '/session', tags, operationId: 'signIn', summary: 'Signs in by e-mail address and password; the answer sets a cookie',
  request: { body: { required: true, content: { 'application/json': { schema: z.object({ email: z.string().min(1).max(250), password: z.string().min(1).max(400) }).openapi('Credentials') } } } }, responses: answers(PersonShape, 'Who is signed in now'),
})
const end = route('anyone', { method: 'delete', path: '/session', tags, operationId: 'signOut', summary: 'Signs out', responses: answers(Ended, 'Whether somebody was signed in') })
const password = route('reader', {
  method: 'post', path: '/session/password', tags, operationId: 'changePassword', summary: 'Changes one’s own password and signs out everywhere',
  request: { body: { required: true, content: { 'application/json': { schema: z.object({ present: z.string().min(1).max(400), next: z.string().min(1).max(400) }).openapi('PasswordChange') } } } }, responses: answers(Ended, 'Sign in anew with the new one'),
})
const oidc = route('anyone', { method: 'get', path: '/session/oidc', tags, operationId: 'signInElsewhere', summary: 'Goes to the OpenID provider to sign in', responses: elsewhere })
const callback = route('anyone', { method: 'get', path: '/session/callback/oidc', tags, operationId: 'fromProvider', summary: 'Where the OpenID provider sends the browser back to', responses: elsewhere })

const shown = ({ name, email, role }: Person) => ({ name, email, role })

/** Routes of signing in and out. */
export function sessionRoutes({ register, signIn, limits, now }: Rooms) {
  const users = new Users(register.access, now)
  return makeRoutes()
    .openapi(mine, async (c) => {
      const person = c.get('person')
      return c.json({ needed: await signIn.needed(), person: person && shown(person), calendar: person && person !== SINGLE_USER ? await calendarKey(register.access, person.id) : null, oidc: signIn.settings.oidc ? signIn.settings.oidc.name ?? 'OpenID' : null }, 200, { 'cache-control': 'no-store' })
    })
    .openapi(begin, async (c) => {
      const { password: word, ...given } = c.req.valid('json')
      const email = given.email.trim().toLowerCase(), address = askerOf(c, signIn.settings)
      if (!(await signIn.needed())) throw new Refusal(409, 'Session: expected a register with users, found one that is open to whoever is at this machine. Nobody has to sign in.')
      const wait = await limits.signIn(address, email)
      if (wait !== null) { c.header('retry-after', String(wait)); return problem(c, 429, `Session: expected fewer attempts to sign in. Try again in ${Math.ceil(wait / 60)} min.`) as never }
      c.set('doer', email)
      const person = await signIn.byPassword(c, email, word)
      if (!person) throw new Refusal(401, 'Session: expected an e-mail address and the password that belongs to it, found two that do not belong together.')
      await limits.welcome(address, email)
      c.set('person', person)
      return c.json(shown(person), 200)
    })
    .openapi(end, async (c) => {
      const person = c.get('person')
      if (person && person !== SINGLE_USER) await signIn.out(c)
      return c.json({ ended: person !== null && person !== SINGLE_USER }, 200)
    })
    .openapi(password, async (c) => {
      const { present, next } = c.req.valid('json')
      await users.changePassword(c.get('person')!.id, present, next)
      return c.json({ ended: true }, 200)
    })
    .openapi(oidc, async (c) => {
      if (!signIn.settings.oidc) throw new Refusal(404, 'Session: expected an OpenID provider in the settings, found none. Sign in by password.')
      const address = await signIn.atProvider(c, '/')
      if (!address) throw new Refusal(502, `Session: expected an answer of ${signIn.settings.oidc.issuer}, found none that serves. Try again later, or sign in by password.`)
      return c.redirect(address, 302)
    })
    .openapi(callback, async (c) => {
      const answer = await signIn.fromProvider(c)
      const next = answer.headers.get('location')
      if (!next) throw new Refusal(400, 'Session: expected a browser that the OpenID provider sends back, found another request. Begin at /api/session/oidc.')
      for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
      return c.redirect(next, 302)
    })
}
