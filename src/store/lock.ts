import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
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

function holderOf(path: string): Holder | null {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8')) as Holder
    return typeof found.pid === 'number' ? found : null
  } catch { return null }
}

/** A folder held until `release`. */
export interface Lock { release: () => void }

/** Takes a folder for this process alone. One held by a process that lives is refused; one left by a process that died is taken over. */
export function lockFolder(folder: string, purpose: string, notice: (message: string) => void = () => {}): Lock {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, NAME)
  const own: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), purpose, began: beganAt(process.pid) }
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const handle = openSync(path, 'wx')
      writeSync(handle, JSON.stringify(own))
      fsyncSync(handle)
      closeSync(handle)
      return { release: () => { const holder = holderOf(path); if (holder?.pid === own.pid && holder.since === own.since) rmSync(path, { force: true }) } }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = holderOf(path)
    if (holder && alive(holder)) throw new FolderLocked(folder, holder)
    takeAway(path, holder, folder, notice)
  }
  throw new Error(`${path}: expected to take the lock, found it taken again and again; try once more`)
}

/** Moves a dead process's lock aside; only one of several who try succeeds. A lock that cannot be read may just be being written, so it is given a moment. */
function takeAway(path: string, holder: Holder | null, folder: string, notice: (message: string) => void): void {
  if (!holder) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  const now = holderOf(path)
  if (now && alive(now)) throw new FolderLocked(folder, now)
  const aside = `${path}.${process.pid}.stale`
  try {
    if (existsSync(path)) renameSync(path, aside)
    rmSync(aside, { force: true })
    if (now) notice(`took over the lock that process ${now.pid} (${now.purpose}) left behind`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}
