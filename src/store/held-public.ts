import { sql } from 'kysely'
import { led } from './former.ts'
import type { Page, Paging } from './register.ts'
import { inOrder, publishedIn, repliesIn, replyIn, shownIn, type Published, type PublicView, type Reply, type ReplyState, type RuledReply, type ShownReply } from './replies.ts'
import type { Db } from './rows.ts'
import type { Writer } from './writer.ts'

/** What everybody may see of a register held open by this process, and what readers left. */
export class HeldPublicView implements PublicView {
  private readonly writer: Writer

  constructor(writer: Writer) {
    this.writer = writer
  }

  private get db(): Db { return this.writer.db }

  published(): Promise<Published[]> { return publishedIn(this.db) }

  async isPublished(a: string, b: string): Promise<boolean> {
    const [first, second] = inOrder(a, b)
    return (await sql<{ is: boolean }>`select exists (select 1 from published where a = ${first} and b = ${second}) as is`.execute(this.db)).rows[0]!.is
  }

  async publish(a: string, b: string, who: string, at: string): Promise<void> { await this.writer.note([{ publish: { parties: inOrder(a, b), at, who } }]) }

  async unpublish(a: string, b: string, who: string, at: string): Promise<boolean> {
    if (!(await this.isPublished(a, b))) return false
    await this.writer.note([{ unpublish: { parties: inOrder(a, b), at, who } }])
    return true
  }

  leave(reply: Reply): Promise<void> { return this.writer.note([{ reply }]) }
  replies(page: Paging & { state?: ReplyState } = {}): Promise<Page<RuledReply>> { return repliesIn(this.db, page) }
  async shown(of: 'report' | 'entry', about: string): Promise<ShownReply[]> { return shownIn(this.db, of, of === 'entry' ? await led(this.db, about) : about) }

  async rule(id: string, state: ReplyState, who: string, at: string): Promise<RuledReply | null> {
    if (!(await replyIn(this.db, id))) return null
    await this.writer.note([{ ruled: { id, state, at, who } }])
    return replyIn(this.db, id)
  }
}
