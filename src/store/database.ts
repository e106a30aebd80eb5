import { mkdirSync } from 'node:fs'
import { Kysely, PGliteDialect, PGliteDriver, PostgresDialect, sql, type DatabaseConnection, type Driver, type PGliteDialectConfig } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.ts'

/** Postgres types that both kinds of database give differently unless told: date, int8, numeric, timestamptz, timestamp. */
const DATE = 1082, INT8 = 20, NUMERIC = 1700, TIMESTAMPTZ = 1184, TIMESTAMP = 1114
const asIs = (value: string) => value
const parsers: Record<number, (value: string) => unknown> = { [DATE]: asIs, [INT8]: Number, [NUMERIC]: Number, [TIMESTAMPTZ]: (value) => new Date(value).toISOString(), [TIMESTAMP]: asIs }

/** PGlite has one connection: who wants it waits until it is given back, so that nothing slips into another's transaction. */
class OneAtATime extends PGliteDriver {
  private last: Promise<void> = Promise.resolve()
  private free: () => void = () => {}

  override async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.last
    let free = () => {}
    this.last = new Promise<void>((resolve) => { free = resolve })
    await before
    this.free = free
    return super.acquireConnection()
  }

  override async releaseConnection(): Promise<void> {
    this.free()
  }
}

class EmbeddedDialect extends PGliteDialect {
  private readonly config: PGliteDialectConfig
  constructor(config: PGliteDialectConfig) {
    super(config)
    this.config = config
  }

  override createDriver(): Driver {
    return new OneAtATime(this.config)
  }
}

/** A database open for use; `close` gives everything back. */
export interface Database { db: Kysely<Tables>; embedded: boolean; close: () => Promise<void> }

/**
 * How the embedded database runs. All in it can be made from the journal, so whole pages need not be logged; its pages lie in memory,
 * so looking one up costs little more than reading on; and nothing is compiled for one query.
 */
const SETTINGS = { random_page_cost: '1.1', jit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0', work_mem: '16MB' }

/** Opens the embedded database in a folder, making it when it is not there. */
export async function openEmbedded(folder: string): Promise<Database> {
  const [{ PGlite }, { pg_trgm }] = await Promise.all([import('@electric-sql/pglite'), import('@electric-sql/pglite/contrib/pg_trgm')])
  mkdirSync(folder, { recursive: true })
  const startParams = [...PGlite.defaultStartParams, ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const client = await PGlite.create(folder, { extensions: { pg_trgm }, parsers: parsers as never, startParams })
  const db = new Kysely<Tables>({ dialect: new EmbeddedDialect({ pglite: client as never }) })
  return { db, embedded: true, close: async () => { await db.destroy(); if (!client.closed) await client.close() } }
}

/** Opens a database on a Postgres server. */
export async function openServer(url: string): Promise<Database> {
  const types = { getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers[oid] ?? pg.types.getTypeParser(oid as never, format as never) }
  const pool = new pg.Pool({ connectionString: url, max: 8, types: types as never })
  pool.on('error', () => {})
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    await db.destroy()
    throw new Error(`register: expected a Postgres server at ${shownUrl(url)}, found ${(error as Error).message || 'no answer'}; check DATABASE_URL and that the server runs`, { cause: error })
  }
  return { db, embedded: false, close: () => db.destroy() }
}

/** A server's address without its password. */
export function shownUrl(url: string): string {
  try {
    const parsed = new URL(url)
    if (parsed.password) parsed.password = '…'
    return decodeURI(parsed.toString())
  } catch { return 'an address that is no URL' }
}
