import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Person } from './roles.ts'

const COOKIE = 'diwan.print'
const LASTS_MS = 60_000

/** Passes for the browser that prints a page for somebody: it reads as that person for a minute, and changes nothing. */
class Prints {
  private readonly held = new Map<string, { person: Person; until: number }>()

  /** A pass for a person. */
  give(person: Person): string {
    const now = Date.now()
    for (const [pass, { until }] of this.held) if (until < now) this.held.delete(pass)
    const pass = randomBytes(24).toString('base64url')
    this.held.set(pass, { person: { ...person, role: 'reader' }, until: now + LASTS_MS })
    return pass
  }

  /** Takes a pass once, as a cookie for what the page asks. */
  take(c: Context, pass: string): boolean {
    if (!this.standing(pass)) return false
    setCookie(c, COOKIE, pass, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: LASTS_MS / 1000 })
    return true
  }

  /** The person for whom a request prints; null for any other request. */
  person(c: Context): Person | null {
    const pass = c.req.method === 'GET' ? getCookie(c, COOKIE) : undefined
    return pass ? this.standing(pass) : null
  }

  private standing(pass: string): Person | null {
    const found = this.held.get(pass)
    return found && found.until >= Date.now() ? found.person : null
  }
}

/** Passes of this server. */
export const prints = new Prints()
