import { createHash, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Who holds a folder. `began` tells one process from another that later got its number. */
export interface Holder { pid: number; host: string; since: string; purpose: string; began: string }

/** Raised when another process holds the folder. */
export class FolderLocked extends Error {
  readonly holder: Holder
  constructor(folder: string, holder: Holder) {
    super(`${folder}: expected a free register, found one held by process ${holder.pid} on ${holder.host} since ${holder.since} (${holder.purpose}); end that process, or ask it (its server answers while it runs)`)
    this.name = 'FolderLocked'
    this.holder = holder
  }
}

const NAME = 'lock'
const MOST_ATTEMPTS = 40
const PAUSE_MS = 25

/** When a process began, as the system counts it; "" where it does not say. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch { return '' }
}

function alive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true
  try { process.kill(holder.pid, 0) } catch (error) { return (error as NodeJS.ErrnoException).code === 'EPERM' }
  const now = beganAt(holder.pid)
  return !now || !holder.began || now === holder.began
}

/** The words of a lock; null where there is none. */
function wordsIn(path: string): string | null {
  try { return readFileSync(path, 'utf8') } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function holderIn(written: string | null): Holder | null {
  try {
    const found = JSON.parse(written ?? '') as Holder
    return typeof found.pid === 'number' ? found : null
  } catch { return null }
}

function pause(time_ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time_ms)
}

/** A folder held until `release`. */
export interface Lock { release: () => void }

/** Takes a folder for this process alone. One held by a process that lives is refused; one left by a process that died is taken over. */
export function lockFolder(folder: string, purpose: string, notice: (message: string) => void = () => {}): Lock {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, NAME)
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), purpose, began: beganAt(process.pid) }
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const written = wordsIn(path)
    if (written === null ? place(path, own) : takeOver(path, written, own, folder, notice)) {
      return { release: () => { const holder = holderIn(wordsIn(path)); if (holder?.pid === own.pid && holder.since === own.since) rmSync(path, { force: true }) } }
    }
    pause(PAUSE_MS)
  }
  throw new Error(`${path}: expected to take the lock, found it taken again and again; try once more`)
}

/** Puts a lock where there is none, whole from the first moment on; false when somebody was faster. */
function place(path: string, own: Holder): boolean {
  const aside = write(path, own)
  try {
    linkSync(aside, path)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    return placeWithoutLinks(path, own)
  } finally { rmSync(aside, { force: true }) }
}

/** The same on file systems that know no links. */
function placeWithoutLinks(path: string, own: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(own), { flag: 'wx', flush: true })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes over a lock that a process which died left behind. Several may try at once, having read the same words: whoever takes a lock named after these very words may replace it,
 * and only while they still stand there. That second lock may be left behind in its turn, and is then taken over in the same way.
 */
function takeOver(path: string, written: string, own: Holder, folder: string, notice: (message: string) => void): boolean {
  const holder = holderIn(written)
  if (holder && alive(holder)) throw new FolderLocked(folder, holder)
  if (!holder) { pause(PAUSE_MS); if (wordsIn(path) !== written) return false } // perhaps just being written
  const guard = `${path}.${createHash('sha256').update(written).digest('hex').slice(0, 12)}`
  const guarded = wordsIn(guard)
  if (guarded !== null && alive(holderIn(guarded) ?? own)) return false
  if (!(guarded === null ? place(guard, own) : takeOver(guard, guarded, own, folder, () => {}))) return false
  try {
    if (wordsIn(path) !== written) return false
    renameSync(write(path, own), path)
    if (holder) notice(`took over the lock that process ${holder.pid} (${holder.purpose}) left behind`)
    return true
  } finally { rmSync(guard, { force: true }) }
}

function write(path: string, own: Holder): string {
  const aside = `${path}.${own.pid}-${randomBytes(4).toString('hex')}.new`
  try {
    writeFileSync(aside, JSON.stringify(own), { flag: 'wx', flush: true })
    return aside
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}
