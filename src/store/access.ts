import { randomBytes } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { bounds } from './asking/paging.ts'
import type { Page, Paging } from './register.ts'
import type { Db } from './rows.ts'
import type { Tables } from './tables.ts'

/** A way in which a user signs in: a password of ours, or another server's word. */
export interface Way { id: string; accountId: string; providerId: string; password: string | null }
/** Somebody who may sign in, as the journal keeps them. */
export interface User { id: string; name: string; email: string; role: string; at: string; ways: Way[] }
/** Somebody who may sign in, as others may see them. */
export interface UserLine { id: string; name: string; email: string; role: string; since: string; ways: string[]; lastSeen: string | null }

/** Something a person did or tried: who, when, what, about what, and how it ended (an HTTP status; 0 on the command line). */
export interface Deed { at: string; who: string; role: string; what: string; about: string; outcome: number }

/** Changes of who may sign in, and what people did, as the journal keeps them. */
export type AccessRecord = { user: User } | { userGone: { id: string; at: string } } | { deed: Deed }

/** Who may sign in, and what they did. */
export interface Access {
  /** Tables for the library that signs people in. */
  readonly tables: Kysely<Tables>
  hasUsers(): Promise<boolean>
  users(): Promise<UserLine[]>
  /** A user by id or e-mail address; null when there is none. */
  user(idOrEmail: string): Promise<User | null>
  /** Keeps a user: a new one, or the one with the same id changed. Whoever is signed in under it is signed out. */
  putUser(user: User): Promise<void>
  /** Takes a user's sign-in away; what they did stays. */
  removeUser(id: string, at: string): Promise<void>
  /** Keeps in the journal what the library that signs people in has made of a user. */
  keep(id: string, at: string): Promise<void>
  record(deed: Deed): Promise<void>
  /** What people did, the latest first. */
  deeds(page?: Paging & { who?: string }): Promise<Page<Deed>>
  /** What sessions and forms are signed with; made once. */
  secret(): Promise<string>
}

/** Tables that the library signs people in with, and what people did. The library names its columns itself. */
export const ACCESS_TABLES = `
create table users (id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null, image text, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null default current_timestamp, role text not null);
create table sessions (id text primary key, "expiresAt" timestamptz not null, token text not null unique, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references users (id) on delete cascade);
create index sessions_user on sessions ("userId");
create table accounts (
  id text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references users (id) on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
  scope text, password text, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null
);
create index accounts_user on accounts ("userId");
create table verifications (id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null default current_timestamp);
create index verifications_identifier on verifications (identifier);
create table deeds (number bigserial primary key, at text not null, who text not null, role text not null, what text not null, about text not null, outcome int not null);
create index deeds_at on deeds (at desc, number desc)
`

/** Carries a change out; the same change again changes nothing, but for what people did, which is a list. */
export async function applyAccess(db: Db, record: AccessRecord): Promise<void> {
  if ('deed' in record) {
    const { at, who, role, what, about, outcome } = record.deed
    await sql`insert into deeds (at, who, role, what, about, outcome) values (${at}, ${who}, ${role}, ${what}, ${about}, ${outcome})`.execute(db)
  } else if ('userGone' in record) {
    await sql`delete from users where id = ${record.userGone.id}`.execute(db)
  } else {
    const { id, name, email, role, at, ways } = record.user
    await sql`insert into users (id, name, email, "emailVerified", role, "createdAt", "updatedAt") values (${id}, ${name}, ${email}, true, ${role}, ${at}::timestamptz, ${at}::timestamptz)
      on conflict (id) do update set name = excluded.name, email = excluded.email, role = excluded.role, "updatedAt" = excluded."updatedAt"`.execute(db)
    await sql`delete from accounts where "userId" = ${id} and id <> all(${ways.map((way) => way.id)}::text[])`.execute(db)
    for (const way of ways) {
      await sql`insert into accounts (id, "accountId", "providerId", "userId", password, "updatedAt") values (${way.id}, ${way.accountId}, ${way.providerId}, ${id}, ${way.password}, ${at}::timestamptz)
        on conflict (id) do update set "accountId" = excluded."accountId", password = excluded.password, "updatedAt" = excluded."updatedAt"`.execute(db)
    }
  }
}

/** Users as others may see them, by e-mail address. */
export async function usersIn(db: Db): Promise<UserLine[]> {
  return (await sql<UserLine>`select u.id, u.name, u.email, u.role, u."createdAt" as since, coalesce((select array_agg(a."providerId" order by a."providerId") from accounts a where a."userId" = u.id), '{}') as ways,
    (select max(s."updatedAt") from sessions s where s."userId" = u.id) as "lastSeen" from users u order by u.email`.execute(db)).rows
}

/** A user with the ways they sign in, or null. */
export async function userIn(db: Db, idOrEmail: string): Promise<User | null> {
  const { rows } = await sql<Omit<User, 'ways'>>`select id, name, email, role, "updatedAt" as at from users where id = ${idOrEmail} or email = ${idOrEmail.toLowerCase()}`.execute(db)
  if (!rows[0]) return null
  const ways = await sql<Way>`select id, "accountId", "providerId", password from accounts where "userId" = ${rows[0].id} order by id`.execute(db)
  return { ...rows[0], ways: ways.rows }
}

/** What people did, the latest first. */
export async function deedsIn(db: Db, page: Paging & { who?: string } = {}): Promise<Page<Deed>> {
  const { limit, offset } = bounds(page)
  const of = page.who === undefined ? sql`` : sql`where who = ${page.who}`
  const { rows } = await sql<Deed>`select at, who, role, what, about, outcome from deeds ${of} order by at desc, number desc limit ${limit} offset ${offset}`.execute(db)
  const { rows: total } = await sql<{ n: number }>`select count(*) as n from deeds ${of}`.execute(db)
  return { items: rows, total: total[0]!.n, limit, offset }
}

/** All users and deeds as records of a journal: for a backup of a register that has none. */
export async function accessRecords(db: Db): Promise<AccessRecord[]> {
  const users: AccessRecord[] = []
  for (const { id } of await usersIn(db)) users.push({ user: (await userIn(db, id))! })
  const { rows } = await sql<Deed>`select at, who, role, what, about, outcome from deeds order by number`.execute(db)
  return [...users, ...rows.map((deed) => ({ deed }))]
}

/** The secret that this register signs with: made when it is first asked for, and kept in the database beside the sessions it signs. */
export async function secretIn(db: Db): Promise<string> {
  await sql`insert into about (name, value) values ('secret', ${randomBytes(32).toString('base64url')}) on conflict (name) do nothing`.execute(db)
  return (await sql<{ value: string }>`select value from about where name = 'secret'`.execute(db)).rows[0]!.value
}
