import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Access, User } from '../../store/index.ts'
import { isRole, type Person } from './roles.ts'

async function seal(access: Access, { id, at }: User): Promise<string> {
  return createHmac('sha256', await access.secret()).update(`calendar ${id} ${at}`).digest('base64url')
}

/** The key with which a person's calendar program, which cannot sign in, asks for the calendar. Another role or password makes it void. */
export async function calendarKey(access: Access, person: string): Promise<string | null> {
  const user = await access.user(person)
  return user && `${user.id}.${await seal(access, user)}`
}

/** Whose key it is, as a reader; null for any other words. */
export async function personOfKey(access: Access, key: string): Promise<Person | null> {
  const [id = '', given = ''] = key.split('.')
  const user = await access.user(id)
  if (!user || user.id !== id || !isRole(user.role)) return null
  const expected = Buffer.from(await seal(access, user)), found = Buffer.from(given)
  return expected.length === found.length && timingSafeEqual(expected, found) ? { id, name: user.name, email: user.email, role: 'reader' } : null
}
