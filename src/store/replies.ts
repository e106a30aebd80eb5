import { sql } from 'kysely'
import { bounds } from './asking/paging.ts'
import type { Page, Paging } from './register.ts'
import type { Db } from './rows.ts'

/** What an editor made of a reply; `waiting` until then. */
export type ReplyState = 'waiting' | 'approved' | 'refused'

/** What a reader left under a report or entry. The e-mail address is for editors alone. */
export interface Reply { id: string; at: string; of: 'report' | 'entry'; about: string; kind: 'correction' | 'reply'; name: string; email: string; text: string }
/** A reply with what became of it. */
export interface RuledReply extends Reply { state: ReplyState; ruledBy: string | null; ruledAt: string | null }
/** A reply as readers see it: no address among its slots. */
export type ShownReply = Pick<Reply, 'id' | 'at' | 'kind' | 'name' | 'text'>
/** A pair of parties whose pages everybody may read. */
export interface Published { parties: [string, string]; at: string; who: string }

/** Changes of what the public sees and what came from it, as the journal keeps them. */
export type PublicRecord = { publish: Published } | { unpublish: { parties: [string, string]; at: string; who: string } } | { reply: Reply } | { ruled: { id: string; state: ReplyState; at: string; who: string } }

/** What everybody may see, and what readers left. */
export interface PublicView {
  published(): Promise<Published[]>
  isPublished(a: string, b: string): Promise<boolean>
  publish(a: string, b: string, who: string, at: string): Promise<void>
  unpublish(a: string, b: string, who: string, at: string): Promise<boolean>
  leave(reply: Reply): Promise<void>
  /** Replies for editors, the latest first. */
  replies(page?: Paging & { state?: ReplyState }): Promise<Page<RuledReply>>
  /** Approved replies about a report or entry, the oldest first. */
  shown(of: 'report' | 'entry', about: string): Promise<ShownReply[]>
  rule(id: string, state: ReplyState, who: string, at: string): Promise<RuledReply | null>
}

/** Tables of what everybody may see and what readers left. */
export const REPLY_TABLES = `
create table published (a text not null, b text not null, at text not null, who text not null, primary key (a, b));
create table replies (
  id text primary key, at text not null, of_kind text not null, about text not null, kind text not null, name text not null, email text not null, body text not null, state text not null default 'waiting', ruled_by text, ruled_at text
);
create index replies_about on replies (about, state);
create index replies_state on replies (state, at desc)
`

/** Parties of a pair in the order they are kept in: a pair is the same from both sides. */
export function inOrder(a: string, b: string): [string, string] {
  return a < b ? [a, b] : [b, a]
}

/** Carries a change out; the same change again changes nothing. */
export async function applyPublic(db: Db, record: PublicRecord): Promise<void> {
  if ('publish' in record) {
    const { parties: [a, b], at, who } = record.publish
    await sql`insert into published (a, b, at, who) values (${a}, ${b}, ${at}, ${who}) on conflict do nothing`.execute(db)
  } else if ('unpublish' in record) {
    await sql`delete from published where a = ${record.unpublish.parties[0]} and b = ${record.unpublish.parties[1]}`.execute(db)
  } else if ('reply' in record) {
    const { id, at, of, about, kind, name, email, text } = record.reply
    await sql`insert into replies (id, at, of_kind, about, kind, name, email, body) values (${id}, ${at}, ${of}, ${about}, ${kind}, ${name}, ${email}, ${text}) on conflict do nothing`.execute(db)
  } else {
    const { id, state, at, who } = record.ruled
    await sql`update replies set state = ${state}, ruled_by = ${who}, ruled_at = ${at} where id = ${id}`.execute(db)
  }
}

const columns = sql`id, at, of_kind as of, about, kind, name, email, body as text, state, ruled_by as "ruledBy", ruled_at as "ruledAt"`

/** Pairs that everybody may read. */
export async function publishedIn(db: Db): Promise<Published[]> {
  const { rows } = await sql<{ a: string; b: string; at: string; who: string }>`select a, b, at, who from published order by a, b`.execute(db)
  return rows.map(({ a, b, at, who }) => ({ parties: [a, b], at, who }))
}

/** Replies for editors, the latest first. */
export async function repliesIn(db: Db, page: Paging & { state?: ReplyState } = {}): Promise<Page<RuledReply>> {
  const { limit, offset } = bounds(page)
  const of = page.state === undefined ? sql`` : sql`where state = ${page.state}`
  const { rows } = await sql<RuledReply>`select ${columns} from replies ${of} order by at desc, id limit ${limit} offset ${offset}`.execute(db)
  const { rows: total } = await sql<{ n: number }>`select count(*) as n from replies ${of}`.execute(db)
  return { items: rows, total: total[0]!.n, limit, offset }
}

/** One reply, or null. */
export async function replyIn(db: Db, id: string): Promise<RuledReply | null> {
  return (await sql<RuledReply>`select ${columns} from replies where id = ${id}`.execute(db)).rows[0] ?? null
}

/** Approved replies as readers see them, with those about entries that have gone into this one: the e-mail address is not even asked for. */
export async function shownIn(db: Db, of: string, about: string): Promise<ShownReply[]> {
  return (await sql<ShownReply>`select id, at, kind, name, body as text from replies where of_kind = ${of} and about in (with recursive led as (select ${about}::text as id union select f.id from former f join led on f.entry = led.id) select id from led) and state = 'approved' order by at, id`.execute(db)).rows
}

/** All of it as records of a journal: for a backup of a register that has none. */
export async function publicRecords(db: Db): Promise<PublicRecord[]> {
  const { rows } = await sql<RuledReply>`select ${columns} from replies order by at, id`.execute(db)
  const replies = rows.flatMap(({ state, ruledBy, ruledAt, ...reply }): PublicRecord[] => [{ reply }, ...(ruledAt ? [{ ruled: { id: reply.id, state, at: ruledAt, who: ruledBy ?? '' } }] : [])])
  return [...(await publishedIn(db)).map((publish) => ({ publish })), ...replies]
}
