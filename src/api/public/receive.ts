import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { z } from '@hono/zod-openapi'
import { askerOf } from '../access/sign-in.ts'
import { Refusal } from '../problem.ts'
import type { GivenReplyShape } from '../shapes/public.ts'
import type { Rooms } from '../routes/describe.ts'
import { Seen } from './seen.ts'

/** A reply as a reader hands it in. */
export type GivenReply = z.infer<typeof GivenReplyShape>

/** Nobody writes a reply faster than this, or longer. */
const LEAST_MS = 3_000, MOST_MS = 24 * 3_600_000
const MOST_LINKS = 2
/** Replies that may wait for an editor at a time. */
const MOST_WAITING = 500
const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/
const LINK = /https?:\/\/|www\./gi

async function seal(rooms: Rooms, of: string, about: string, at: string): Promise<string> {
  return createHmac('sha256', await rooms.register.access.secret()).update(`form ${of} ${about} ${at}`).digest('base64url')
}

/** What a form carries: when it was given out, signed, for one report or entry. */
export async function formFor(rooms: Rooms, of: string, about: string): Promise<string> {
  const at = rooms.now()
  return `${Date.parse(at)}.${await seal(rooms, of, about, String(Date.parse(at)))}`
}

async function checkForm(rooms: Rooms, { of, about, form }: GivenReply): Promise<void> {
  const [at = '', sealed = ''] = form.split('.')
  const expected = Buffer.from(await seal(rooms, of, about, at)), found = Buffer.from(sealed)
  const age = Date.parse(rooms.now()) - Number(at)
  if (expected.length !== found.length || !timingSafeEqual(expected, found) || !(age <= MOST_MS)) throw new Refusal(422, 'form: expected one that was given out within a day for this page, found another. Open the page again and send it from there.')
  if (age < LEAST_MS) throw new Refusal(422, 'form: expected one that a person filled in, found one sent at once. Wait some seconds and send it again.')
}

function checkWords({ name, email, text }: GivenReply): void {
  if (/[\p{C}<>]/u.test(name) || /https?:|www\.|@/i.test(name)) throw new Refusal(422, 'name: expected a name, found other signs in it.')
  if (!EMAIL.test(email)) throw new Refusal(422, 'email: expected an e-mail address such as name@place.example, found other words.')
  if ((text.match(LINK)?.length ?? 0) > MOST_LINKS) throw new Refusal(422, `text: expected at most ${MOST_LINKS} addresses of pages, found more.`)
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) throw new Refusal(422, 'text: expected words, found control characters.')
}

/** Takes in what a reader leaves under a public report or entry. It waits for an editor; what fills the field that people do not see is let go in silence. */
export async function receive(rooms: Rooms, c: Context, given: GivenReply): Promise<void> {
  const seen = new Seen(rooms.register, rooms.today)
  if (!(given.of === 'entry' ? await seen.entry(given.about) : await seen.report(given.about))) throw new Refusal(404, 'about: expected a public report or entry, found another.')
  if (given.website) return
  checkWords(given)
  await checkForm(rooms, given)
  const email = given.email.toLowerCase()
  const wait = await rooms.limits.reply(askerOf(c, rooms.signIn.settings), email)
  if (wait !== null) throw new Refusal(429, `Replies: expected fewer in so short a time. Try again in ${Math.ceil(wait / 60)} min.`)
  if ((await rooms.register.publicView.replies({ state: 'waiting', limit: 1 })).total >= MOST_WAITING) throw new Refusal(503, 'Replies: expected room for one more, found that many wait for an editor. Try again in some days.')
  const { of, about, kind, name, text } = given
  const id = `r-${createHash('sha256').update(JSON.stringify([of, about, email, text])).digest('hex').slice(0, 16)}`
  await rooms.register.publicView.leave({ id, at: rooms.now(), of, about, kind, name, email, text: text.normalize('NFC') })
}
