import { randomUUID } from 'node:crypto'
import type { Access, User, UserLine } from '../../store/index.ts'
import { Refusal } from '../problem.ts'
import { isRole, type Role } from './roles.ts'
import { PASSWORD_LEAST, PASSWORD_MOST } from './sign-in.ts'

/** What is said of a user to be added; without a password they sign in at the OpenID provider only. */
export interface GivenUser { email: string; name?: string; role: Role; password?: string }

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/
const BY_PASSWORD = 'credential'

/** Who may sign in, as the command line and admins change it. */
export class Users {
  private readonly access: Access
  private readonly now: () => string

  constructor(access: Access, now: () => string) {
    this.access = access
    this.now = now
  }

  /** All users, by e-mail address. */
  list(): Promise<UserLine[]> {
    return this.access.users()
  }

  /** A user by e-mail address or id; refuses when there is none. */
  async one(idOrEmail: string): Promise<User> {
    const found = await this.access.user(idOrEmail)
    if (found) return found
    throw new Refusal(404, `Users: expected the e-mail address or id of a user, found "${idOrEmail.slice(0, 100)}". npx diwan users list names all.`)
  }

  /** Adds a user. The first one has to be an admin, since nobody else could add more. */
  async add(given: GivenUser): Promise<UserLine> {
    const email = given.email.trim().toLowerCase()
    if (!EMAIL.test(email) || email.length > 250) throw new Refusal(422, `email: expected an address such as name@ministry.example, found "${given.email.slice(0, 100)}".`)
    if (await this.access.user(email)) throw new Refusal(409, `email: expected one that nobody has yet, found "${email}". Change that user instead.`)
    if (given.role !== 'admin' && !(await this.access.hasUsers())) throw new Refusal(422, `role: expected admin, since this is the first user and nobody else could add more, found ${given.role}.`)
    const id = randomUUID()
    await this.access.putUser({ id, name: given.name?.trim() || email.split('@')[0]!, email, role: given.role, at: this.now(), ways: given.password === undefined ? [] : [await wayOf(id, given.password)] })
    return (await this.list()).find((user) => user.id === id)!
  }

  /** Gives a user another role; the last admin keeps theirs. */
  async setRole(idOrEmail: string, role: Role): Promise<void> {
    const user = await this.one(idOrEmail)
    if (role !== 'admin') await this.refuseLastAdmin(user, 'loses the role')
    await this.access.putUser({ ...user, role, at: this.now() })
  }

  /** Gives a user another password and ends their sessions. */
  async setPassword(idOrEmail: string, password: string): Promise<void> {
    const user = await this.one(idOrEmail)
    await this.access.putUser({ ...user, at: this.now(), ways: [...user.ways.filter((way) => way.providerId !== BY_PASSWORD), await wayOf(user.id, password)] })
  }

  /** Changes a user's own password: who sits at an open desk does not know the present one. */
  async changePassword(id: string, present: string, next: string): Promise<void> {
    const user = await this.one(id)
    const held = user.ways.find((way) => way.providerId === BY_PASSWORD)?.password
    const { verifyPassword } = await import('better-auth/crypto')
    if (!held || !(await verifyPassword({ hash: held, password: present }))) throw new Refusal(403, 'present: expected your present password, found another.')
    await this.setPassword(id, next)
  }

  /** Takes a user's sign-in away. The last admin goes only when nobody else is left. */
  async remove(idOrEmail: string): Promise<void> {
    const user = await this.one(idOrEmail)
    if ((await this.list()).length > 1) await this.refuseLastAdmin(user, 'goes')
    await this.access.removeUser(user.id, this.now())
  }

  private async refuseLastAdmin(user: User, what: string): Promise<void> {
    const admins = (await this.list()).filter((one) => one.role === 'admin')
    if (admins.length === 1 && admins[0]!.id === user.id) throw new Refusal(409, `Users: expected another admin to remain when ${user.email} ${what}, found none. Make somebody else admin first.`)
  }
}

async function wayOf(id: string, password: string) {
  if (password.length < PASSWORD_LEAST || password.length > PASSWORD_MOST) throw new Refusal(422, `password: expected ${PASSWORD_LEAST} to ${PASSWORD_MOST} characters, found ${password.length}. A few words in a row are good.`)
  const { hashPassword } = await import('better-auth/crypto')
  return { id: `${id}-password`, accountId: id, providerId: BY_PASSWORD, password: await hashPassword(password) }
}

/** A role by its name; refuses any other word. */
export function roleNamed(word: string): Role {
  if (isRole(word)) return word
  throw new Refusal(422, `role: expected reader, analyst, editor or admin, found "${word.slice(0, 40)}".`)
}
