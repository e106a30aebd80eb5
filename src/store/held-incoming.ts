import { askedIn, asideIn, asideOf, asidesIn, claimIn, knownIn, sourcesIn, type Aside, type Asked, type Followed, type Incoming } from './incoming.ts'
import type { Page, Paging } from './register.ts'
import type { Db } from './rows.ts'
import type { Writer } from './writer.ts'

/** What is followed and set aside in a register held open by this process. */
export class HeldIncoming implements Incoming {
  private readonly writer: Writer

  constructor(writer: Writer) {
    this.writer = writer
  }

  private get db(): Db { return this.writer.db }

  sources(): Promise<Followed[]> { return sourcesIn(this.db) }

  async follow(address: string, every_minutes: number, at: string): Promise<Followed> {
    await this.writer.note([{ follow: { address, every_minutes, at } }])
    return (await sourcesIn(this.db, address))[0]!
  }

  async unfollow(address: string, at: string): Promise<boolean> {
    if (!(await sourcesIn(this.db, address)).length) return false
    await this.writer.note([{ unfollow: { address, at } }])
    return true
  }

  claim(now: string): Promise<Followed | null> { return this.writer.db.transaction().execute((db) => claimIn(db, now)) }
  asked(address: string, outcome: Asked): Promise<void> { return this.writer.db.transaction().execute((db) => askedIn(db, address, outcome)) }
  known(addresses: readonly { address: string; id: string }[]): Promise<Set<string>> { return knownIn(this.db, addresses) }

  async setAside(all: readonly Omit<Aside, 'id'>[]): Promise<Aside[]> {
    const asides = [...new Map(all.map(asideOf).map((one) => [one.id, one])).values()]
    await this.writer.note(asides.map((setAside) => ({ setAside })))
    return asides
  }

  asides(page: Paging = {}): Promise<Page<Aside>> { return asidesIn(this.db, page) }
  aside(id: string): Promise<Aside | null> { return asideIn(this.db, id) }
  async settle(id: string, at: string): Promise<void> { if (await this.aside(id)) await this.writer.note([{ settled: { id, at } }]) }
}
