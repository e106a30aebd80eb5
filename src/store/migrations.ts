import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { ACCESS_TABLES } from './access.ts'
import { REPLY_TABLES } from './replies.ts'
import { asArray, parts } from './rows.ts'
import { numberOf } from './vocabulary.ts'

const first = `
create extension if not exists pg_trgm;
create table reports (
  id text primary key, added bigserial not null, published date, language text not null, outlet text not null, url text not null, title text not null, text text not null,
  position text collate "C" not null, voice text not null, sketch int[] not null, bands int[] not null, words text[] not null, parties text[] not null default '{}', gone_at text, gone_why text, came_published date, came_language text not null default ''
);
create index reports_position on reports (position);
create index reports_bands on reports using gin (bands);
create index reports_words on reports using gin (words);
create index reports_parties on reports using gin (parties);
create index reports_voice on reports (voice);
create table readings (report text primary key references reports (id) on delete cascade, reader text not null, doubts jsonb not null, facts int not null);
create table facts (
  report text not null references reports (id) on delete cascade, number int not null, kind text not null, position text collate "C" not null, data jsonb not null, quotes jsonb not null, due jsonb, decided jsonb,
  entry text, score real not null default 0, reason text not null default '', primary key (report, number)
);
create index facts_entry on facts (entry, position);
create table entries (
  id text primary key, kind text not null, promise boolean not null, parties text[] not null, first_day date, last_day date, due_start date, due_end date, status text, first_known date, last_known date,
  last_position text collate "C" not null, reports int not null, independent int not null, doubts int not null, words text[] not null, card jsonb not null, person jsonb, history jsonb not null default '[]', links jsonb not null default '[]'
);
create index entries_parties on entries using gin (parties);
create index entries_words on entries using gin (words);
create index entries_kind on entries (kind, last_day desc);
create index entries_due on entries (status, due_end) where status is not null;
create index entries_doubts on entries (last_known desc) where doubts > 0;
create index entries_known on entries (first_known desc);
create table entry_keys (entry text not null references entries (id) on delete cascade, key text not null, low int not null, high int not null, primary key (entry, key));
create index entry_keys_key on entry_keys (key, low, high);
create table decisions (number bigserial primary key, id text unique not null, at text not null, who text not null, why text not null, act jsonb not null, report text, undone_by text);
create index decisions_report on decisions (report);
create table words (word text primary key, sound text not null);
create index words_alike on words using gin (word gin_trgm_ops);
create index words_sound on words (sound);
create table about (name text primary key, value text not null);
`

const incoming = `
create index reports_url on reports (url) where url <> '';
create table versions (report text not null, number int not null, published date, language text not null, outlet text not null, url text not null, title text not null, text text not null, facts jsonb not null, primary key (report, number));
create table sources (
  address text primary key, every_minutes int not null, since text not null, title text not null default '', last_seen text, last_asked text, next_at text not null, failures int not null default 0, trouble text not null default '',
  waiting int not null default 0, reports int not null default 0, etag text, last_modified text
);
create table deliveries (source text not null references sources (address) on delete cascade, day date not null, reports int not null, primary key (source, day));
create table asides (id text primary key, at text not null, came_from text not null, source text, place text not null, expected text not null, found text not null, advice text not null, given text);
create index asides_from on asides (came_from)
`

const visited = `
create table visited (address text primary key)
`

const jobs = `
create sequence worker_numbers as int cycle;
create table jobs (
  id text primary key, number bigserial not null, at text not null, sealed boolean not null default false, reports int not null default 0, done int not null default 0, added int not null default 0, versions int not null default 0, held int not null default 0, aside int not null default 0,
  facts int not null default 0, finished text
);
create table arrivals (
  number bigserial primary key, job text not null references jobs (id) on delete cascade, reports jsonb not null, ids text[] not null, urls text[] not null, task uuid, worker int, failed boolean not null default false, trouble text not null default ''
);
create index arrivals_job on arrivals (job);
create index arrivals_ids on arrivals using gin (ids);
create index arrivals_urls on arrivals using gin (urls)
`

// Readings that leave something in doubt are few. (An index of reports by day draws searches away from the index of words, which costs seconds.)
const lists = `
create index readings_doubted on readings (report) where jsonb_array_length(doubts) > 0
`

// What somebody settled leaves the doubts that are counted, and is kept beside them so that undoing brings it back.
const settled = `
alter table readings add column settled jsonb not null default '[]'
`

// Counts that every page shows are told by small indexes rather than by reading tables of texts.
const counts = `
create index reports_gone on reports (id) where gone_at is not null;
create index reports_added on reports (added);
create index readings_quiet on readings (report) where facts = 0
`

// Names of persons and places in other scripts are looked up for whatever is listed.
const names = `
create index entries_names on entries using gin ((card->'names')) where kind = 'person';
create index entries_places on entries ((card->>'placeId')) where card->>'placeId' is not null
`

// Near-copies meet by the bands of their sketches. As rows of their own these are found by an index; as arrays in a row of a report each search read all reports.
const bands = `
create table bands (band int not null, report text not null);
insert into bands (band, report) select unnest(bands), id from reports where gone_at is null;
create index bands_band on bands (band);
alter table reports drop column bands
`

/** Words of reports and entries become numbers: a third of the room, and a search among them compares numbers. */
const wordNumbers: Migration = {
  async up(db: Kysely<never>) {
    for (const table of ['reports', 'entries']) {
      await sql`alter table ${sql.table(table)} add column numbers int[] not null default '{}'`.execute(db)
      const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)} where words <> '{}'`.execute(db)
      for (const some of parts(rows.map((row) => row.id), 500)) {
        const { rows: held } = await sql<{ id: string; words: string[] }>`select id, words from ${sql.table(table)} where id = any(${some}::text[])`.execute(db)
        const given = held.map(({ id, words }) => ({ id, numbers: asArray(words.map(numberOf)) }))
        await sql`update ${sql.table(table)} as t set numbers = x.numbers from json_to_recordset(${JSON.stringify(given)}::json) as x(id text, numbers int[]) where t.id = x.id`.execute(db)
      }
      await sql`alter table ${sql.table(table)} drop column words`.execute(db)
      await sql`alter table ${sql.table(table)} rename column numbers to words`.execute(db)
      await sql.raw(`create index ${table}_words on ${table} using gin (words)`).execute(db)
    }
  },
}

// Entries that prove to be one with others keep their addresses and stand in lists as known on the days before.
const former = `
alter table facts add column was jsonb;
create table former (id text primary key, entry text not null, until text not null, kind text, promise boolean, parties text[], first_day date, last_day date, due_start date, due_end date, status text, first_known date, last_known date, reports int, independent int, doubts int, words int[]);
create index former_entry on former (entry)
`

const run = (script: string): Migration => ({
  async up(db: Kysely<never>) {
    for (const statement of script.split(';').map((part) => part.trim()).filter(Boolean)) await sql.raw(statement).execute(db)
  },
})

const both = (one: Migration, other: Migration): Migration => ({ async up(db: Kysely<never>) { await one.up(db); await other.up(db) } })

/** All migrations by name, in order: the same for the embedded database and a server. A released one is never changed. */
export const MIGRATIONS: Record<string, Migration> = { '001-register': run(first), '002-incoming': run(incoming), '003-visited': run(visited), '005-access': run(`${ACCESS_TABLES};${REPLY_TABLES}`), '006-jobs': run(jobs), '007-lists': run(lists), '008-settled': run(settled), '009-counts': run(counts), '010-names': run(names), '011-numbers': both(run(bands), wordNumbers), '012-former': run(former) }

/** Brings a database to the newest form; says which migrations ran. */
export async function migrate(db: Kysely<never>): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName
    throw new Error(`register: migration ${failed ?? ''} failed: ${(error as Error).message}; nothing was changed, keep the folder or database and look at the cause`, { cause: error })
  }
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
