import { closeSync, constants, existsSync, fstatSync, fsync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Decision } from '../register/decision.ts'
import type { Report } from '../text/report.ts'
import { diskFull, isDiskFull } from './disk.ts'
import type { NotedRecord } from './noted.ts'

const sync = promisify(fsync)

/** What came in: a report, a decision, the taking down of a report, or what else is noted. `n` counts from 1 without gaps. */
export type JournalEntry = { report: Report } | { decision: Decision } | { takenDown: { report: string; at: string; why: string } } | { tombstone: { report: string; at: string; why: string } } | NotedRecord
export type JournalRecord = { n: number } & JournalEntry

interface Waiting { text: string; done: () => void; failed: (error: Error) => void }

const CHUNK = 1 << 20

/** An append-only file of what came in, one JSON object a line. A record is acknowledged when it has reached the disk; records handed in together share one sync. */
export class Journal {
  readonly path: string
  /** Number of the last record. */
  last = 0
  private handle: number
  private size: number
  private queue: Waiting[] = []
  private writing: Promise<void> | null = null

  private constructor(path: string, handle: number, size: number, last: number) {
    this.path = path
    this.handle = handle
    this.size = size
    this.last = last
  }

  /** Opens a journal. A last line that was not fully written is cut and told; damage elsewhere is found when its records are read. */
  static open(path: string, notice: (message: string) => void): Journal {
    mkdirSync(dirname(path), { recursive: true })
    const fresh = !existsSync(path)
    const handle = openSync(path, constants.O_RDWR | constants.O_CREAT)
    if (fresh) { fsyncSync(handle); syncFolder(dirname(path)) }
    const { last, whole } = tailOf(handle, path, notice)
    return new Journal(path, handle, whole, last)
  }

  /** Appends records; resolves with their numbers once they are on disk. */
  append(entries: readonly JournalEntry[]): Promise<number[]> {
    const numbers = entries.map(() => ++this.last)
    const text = entries.map((entry, i) => `${JSON.stringify({ n: numbers[i], ...entry })}\n`).join('')
    const acknowledged = new Promise<number[]>((resolve, reject) => this.queue.push({ text, done: () => resolve(numbers), failed: reject }))
    this.writing ??= this.drain()
    return acknowledged
  }

  private async drain(): Promise<void> {
    await Promise.resolve() // who asks in the same turn shares the sync
    while (this.queue.length) {
      const batch = this.queue.splice(0)
      const bytes = Buffer.from(batch.map((one) => one.text).join(''))
      try {
        let written = 0
        while (written < bytes.length) written += writeSync(this.handle, bytes, written, bytes.length - written, this.size + written)
        await sync(this.handle)
        this.size += bytes.length
        for (const one of batch) one.done()
      } catch (error) {
        this.undo(batch, error as NodeJS.ErrnoException)
      }
    }
    this.writing = null // in the same turn as the last look at the queue, so that nobody waits unseen
  }

  /** Takes back what could not be written, so that the file ends with the last record acknowledged. */
  private undo(batch: Waiting[], error: NodeJS.ErrnoException): void {
    const all = [...batch, ...this.queue.splice(0)]
    this.last -= all.reduce((n, one) => n + one.text.split('\n').length - 1, 0)
    try { ftruncateSync(this.handle, this.size); fsyncSync(this.handle) } catch { /* opening cuts the torn line */ }
    const why = isDiskFull(error) ? `${diskFull(this.path)} and add again` : error.message
    const told = new Error(`${this.path}: expected to append ${all.length} record(s), but ${why}; nothing of them was kept, all before is safe`, { cause: error })
    for (const one of all) one.failed(told)
  }

  /** Records from a number on, in order. */
  *records(from = 1): Generator<JournalRecord> {
    let expected = 1
    for (const line of lines(this.handle)) {
      const record = parsed(line.text)
      if (!record || record.n !== expected) throw new Error(`${this.path}: expected record ${expected} at byte ${line.start}, found ${record ? `record ${record.n}` : 'a line that cannot be read'}; restore the journal from a backup`)
      expected++
      if (record.n >= from) yield record
    }
  }

  /** Writes the journal anew without the text of a report, a tombstone in its place. Nothing else may be appended meanwhile. */
  async bury(report: string, at: string, why: string): Promise<void> {
    await this.writing
    const aside = `${this.path}.new`
    const handle = openSync(aside, 'w')
    let size = 0
    for (const record of this.records()) {
      const kept = 'report' in record && record.report.id === report ? { n: record.n, tombstone: { report, at, why } } : record
      const bytes = Buffer.from(`${JSON.stringify(kept)}\n`)
      writeSync(handle, bytes)
      size += bytes.length
    }
    fsyncSync(handle)
    closeSync(handle)
    renameSync(aside, this.path)
    syncFolder(dirname(this.path))
    closeSync(this.handle)
    this.handle = openSync(this.path, constants.O_RDWR)
    this.size = size
  }

  /** Waits for what is being written, then lets go of the file. */
  async close(): Promise<void> {
    await this.writing
    closeSync(this.handle)
  }
}

function parsed(text: string): JournalRecord | null {
  try {
    const record = JSON.parse(text) as JournalRecord
    return Number.isInteger(record?.n) ? record : null
  } catch { return null }
}

/** Makes a rename or a new file in a folder last. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    fsyncSync(handle)
    closeSync(handle)
  } catch { /* some systems cannot sync folders */ }
}

interface Line { text: string; start: number; end: number }

/** Lines of a file without reading it whole; a last one without its line break counts. */
export function* lines(handle: number): Generator<Line> {
  const chunk = Buffer.alloc(CHUNK)
  let rest: Buffer[] = [], start = 0, at = 0
  for (;;) {
    const read = readSync(handle, chunk, 0, CHUNK, at)
    if (!read) break
    let from = 0
    for (let i = chunk.indexOf(10, 0); i >= 0 && i < read; i = chunk.indexOf(10, i + 1)) {
      const end = at + i + 1
      yield { text: Buffer.concat([...rest, chunk.subarray(from, i)]).toString('utf8'), start, end }
      rest = []
      from = i + 1
      start = end
    }
    if (from < read) rest.push(Buffer.from(chunk.subarray(from, read)))
    at += read
  }
  if (start < at) yield { text: Buffer.concat(rest).toString('utf8'), start, end: at }
}

/** Where the last line break before a byte stands; -1 when there is none. */
function breakBefore(handle: number, end: number): number {
  const chunk = Buffer.alloc(CHUNK)
  for (let to = end; to > 0; to -= CHUNK) {
    const from = Math.max(0, to - CHUNK)
    const read = readSync(handle, chunk, 0, to - from, from)
    const found = chunk.subarray(0, read).lastIndexOf(10)
    if (found >= 0) return from + found
  }
  return -1
}

/** Number of the last whole record and the bytes up to its end. What stands behind it was never acknowledged and is cut. */
function tailOf(handle: number, path: string, notice: (message: string) => void): { last: number; whole: number } {
  const size = fstatSync(handle).size
  const whole = breakBefore(handle, size) + 1
  let record: JournalRecord | null = null
  if (whole > 0) {
    const start = breakBefore(handle, whole - 1) + 1
    const bytes = Buffer.alloc(whole - 1 - start)
    readSync(handle, bytes, 0, bytes.length, start)
    record = parsed(bytes.toString('utf8'))
    if (!record) throw new Error(`${path}: expected a record in the last whole line (byte ${start}), found one that cannot be read; restore the journal from a backup`)
  }
  const last = record?.n ?? 0
  if (whole < size) {
    ftruncateSync(handle, whole)
    fsyncSync(handle)
    notice(`${path}: the last line (after record ${last}) was not fully written and was cut; it had not been acknowledged`)
  }
  return { last, whole }
}
