import { existsSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { READER_UNKNOWN, HeldRegister } from './held.ts'
import { openEmbedded, openServer, shownUrl, type Database } from './database.ts'
import { diskFull, freeBytes, isDiskFull } from './disk.ts'
import { Journal } from './journal.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrations.ts'
import { keepStatistics } from './statistics.ts'
import type { OpenOptions, Register } from './register.ts'
import { Writer } from './writer.ts'

const FOLDER = './diwan-data'

/**
 * Opens a register: on a Postgres server when an address is given, else embedded in a folder, which this process then owns. An embedded one is brought up to its journal first.
 * A folder given wins over `DATABASE_URL`.
 */
export async function openRegister(options: OpenOptions): Promise<Register> {
  const notice = options.notice ?? (() => {})
  const url = options.databaseUrl ?? (options.folder ? undefined : process.env['DATABASE_URL'])
  if (url) {
    const database = await openServer(url)
    try {
      await migrate(database.db as never)
      const writer = new Writer(database, null, options.read, notice)
      return new HeldRegister(shownUrl(url), writer, async () => {}, async () => (await import('./queue.ts')).openQueue(writer, url))
    } catch (error) {
      await database.close()
      throw error
    }
  }
  return openFolder(resolve(options.folder ?? process.env['DIWAN_DATA'] ?? FOLDER), options, notice)
}

async function openFolder(folder: string, options: OpenOptions, notice: (message: string) => void): Promise<Register> {
  const lock = lockFolder(folder, options.purpose ?? READER_UNKNOWN, notice)
  let database: Migrated | null = null
  let journal: Journal | null = null
  try {
    const fresh = !existsSync(join(folder, 'database'))
    journal = Journal.open(join(folder, 'journal.jsonl'), notice)
    database = await openOrReplace(join(folder, 'database'), notice)
    if (fresh && journal.last) notice('the database was not there; it is made anew from the journal')
    const writer = new Writer(database, journal, options.read, notice)
    await writer.catchUp()
    if (!fresh && database.brought.length) await keepStatistics(database.db, true)
    const held = { database, journal }
    return new HeldRegister(folder, writer, async () => { await held.journal.close(); lock.release() })
  } catch (error) {
    await database?.close().catch(() => {})
    await journal?.close().catch(() => {})
    lock.release()
    throw error
  }
}

/** Room that an embedded database needs to begin: what it is made of, its log, and what it writes on the way. */
const ROOM_BYTES = 120 * 2 ** 20
const OF_THE_SYSTEM = new Set(['EACCES', 'EPERM', 'EROFS', 'EMFILE', 'ENFILE', 'ENOMEM', 'ENOSPC', 'EDQUOT', 'EIO'])

/** Why a fault in opening says nothing about the database itself: the machine lacks something; null where it may be broken. */
function machineLacks(path: string, error: Error): string | null {
  if (isDiskFull(error) || freeBytes(path) < ROOM_BYTES) return `${diskFull(path)}; all that was acknowledged is safe in the journal`
  const { code, message } = error as NodeJS.ErrnoException
  if (code && OF_THE_SYSTEM.has(code)) return message
  return /out of memory|WebAssembly\.Memory|Cannot find (?:package|module)/i.test(message) ? message : null
}

/** Opens the embedded database; one that is broken is moved aside, since all in it can be made from the journal. */
async function openOrReplace(path: string, notice: (message: string) => void): Promise<Migrated> {
  try {
    return await openMigrated(path)
  } catch (error) {
    const lacking = machineLacks(path, error as Error)
    if (lacking) throw new Error(`${path}: expected to open the database, found that ${lacking}`, { cause: error })
    if (!existsSync(path) || /migration/.test((error as Error).message)) throw error
    const aside = `${path}.broken-${new Date().toISOString().replace(/[:.]/g, '-')}`
    renameSync(path, aside)
    notice(`the database could not be opened (${(error as Error).message}); it was moved to ${aside} and is made anew from the journal`)
    return openMigrated(path)
  }
}

/** A database in its newest form, with the migrations that brought it there. */
type Migrated = Database & { brought: string[] }

async function openMigrated(path: string): Promise<Migrated> {
  const database = await openEmbedded(path)
  try {
    return { ...database, brought: await migrate(database.db as never) }
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}
