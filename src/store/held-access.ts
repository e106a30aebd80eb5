import { sql, type Kysely } from 'kysely'
import { deedsIn, secretIn, userIn, usersIn, type Access, type Deed, type User, type UserLine } from './access.ts'
import type { Page, Paging } from './register.ts'
import type { Tables } from './tables.ts'
import type { Writer } from './writer.ts'

/** Who may sign in to a register held open by this process, and what they did. */
export class HeldAccess implements Access {
  private readonly writer: Writer

  constructor(writer: Writer) {
    this.writer = writer
  }

  get tables(): Kysely<Tables> { return this.writer.db }

  async hasUsers(): Promise<boolean> { return (await sql<{ some: boolean }>`select exists (select 1 from users) as some`.execute(this.tables)).rows[0]!.some }
  users(): Promise<UserLine[]> { return usersIn(this.tables) }
  user(idOrEmail: string): Promise<User | null> { return userIn(this.tables, idOrEmail) }

  async putUser(user: User): Promise<void> {
    await this.writer.note([{ user }])
    await sql`delete from sessions where "userId" = ${user.id}`.execute(this.tables)
  }

  removeUser(id: string, at: string): Promise<void> { return this.writer.note([{ userGone: { id, at } }]) }

  async keep(id: string, at: string): Promise<void> {
    const user = await this.user(id)
    if (user) await this.writer.note([{ user: { ...user, at } }])
  }

  record(deed: Deed): Promise<void> { return this.writer.note([{ deed }]) }
  deeds(page: Paging & { who?: string } = {}): Promise<Page<Deed>> { return deedsIn(this.tables, page) }
  secret(): Promise<string> { return secretIn(this.tables) }
}
