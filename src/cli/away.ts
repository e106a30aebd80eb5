import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Reading } from '../facts/reading.ts'
import type { RefusalParts } from '../intake/index.ts'
import type { Report } from '../text/report.ts'

/** What a thread is asked: to read reports, or to take the reports of a file. */
export type AwayTask = { read: readonly Report[] } | { take: string }
/** Why something of a file was not taken, with the thing itself where it is short. */
export type RefusedOfFile = RefusalParts & { given?: string }
/** What it answers; a file's answers come in parts, the last one marked. */
export type AwayAnswer = { readings: (Reading | null)[] } | { reports: Report[]; refused: RefusedOfFile[]; last: boolean } | { failed: string }

const MEMORY_MB = 1024
/** Longest a file may take, and most files taken at a time. */
const TAKING_MS = 120_000, MOST_AT_ONCE = 2

const thread = () => new Worker(new URL('./away-worker.js', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } })

/** A reader in a thread of its own, so that the desk answers while reports are read. A thread that breaks is replaced, and what it read is read again. */
export class AwayReader {
  private worker: Worker | null = null
  private last: Promise<unknown> = Promise.resolve()

  /** Readings of reports in their order; null where there is no reader. */
  read(reports: readonly Report[]): Promise<(Reading | null)[]> {
    const turn = this.last.then(() => this.once(reports).catch(() => this.once(reports)))
    this.last = turn.catch(() => {})
    return turn
  }

  private once(reports: readonly Report[]): Promise<(Reading | null)[]> {
    const worker = this.worker ??= thread()
    return new Promise<(Reading | null)[]>((resolve, reject) => {
      const broken = (error: Error) => { this.worker = null; reject(error) }
      worker.once('error', broken)
      worker.once('message', (answer: AwayAnswer) => {
        worker.off('error', broken)
        if ('readings' in answer) resolve(answer.readings)
        else reject(new Error('failed' in answer ? answer.failed : 'reading: expected readings, found reports'))
      })
      worker.postMessage({ read: reports } satisfies AwayTask)
    })
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.last
    await this.worker?.terminate()
  }
}

/** Files that were handed in over HTTP are parsed in a thread of their own, with bounds of memory and time: a page or archive made to break a parser breaks that thread. */
export class AwayTaker {
  private running = 0
  private readonly waiting: (() => void)[] = []

  /** Reports of a file, some at a time, and why others could not be taken. `write` is handed the path to put the file at. */
  async *take(name: string, write: (path: string) => Promise<void>): AsyncGenerator<{ reports: Report[]; refused: RefusedOfFile[] }> {
    if (this.running >= MOST_AT_ONCE) await new Promise<void>((resolve) => { this.waiting.push(resolve) })
    else this.running++
    const folder = mkdtempSync(join(tmpdir(), 'diwan-taken-'))
    try {
      const path = join(folder, basename(name).replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^[.]+/, '').slice(-120) || 'file')
      await write(path)
      for await (const part of partsOf(path)) yield { ...part, refused: part.refused.map((parts) => ({ ...parts, where: parts.where.replaceAll(`${folder}/`, '') })) }
    } finally {
      rmSync(folder, { recursive: true, force: true })
      const next = this.waiting.shift()
      if (next) next()
      else this.running--
    }
  }
}

/** What a thread says of a file, until it says the last or its time is over. */
async function* partsOf(path: string): AsyncGenerator<{ reports: Report[]; refused: RefusedOfFile[] }> {
  const worker = thread()
  const parts: AwayAnswer[] = []
  let wake = () => {}
  const say = (part: AwayAnswer) => { parts.push(part); wake() }
  const broke = (found: string) => say({ reports: [], refused: [{ where: basename(path), expected: 'a file whose reports can be taken within bounds', found, advice: 'Add it on the command line with npx diwan add, or in smaller parts.' }], last: true })
  worker.on('message', say)
  worker.on('error', (error: NodeJS.ErrnoException) => broke(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `one that needs more than ${MEMORY_MB} MB` : 'one that broke the parser'))
  const timer = setTimeout(() => broke(`one that takes longer than ${TAKING_MS / 1000} s`), TAKING_MS)
  worker.postMessage({ take: path } satisfies AwayTask)
  try {
    for (;;) {
      while (!parts.length) await new Promise<void>((resolve) => { wake = resolve })
      const part = parts.shift()!
      if ('failed' in part) throw new Error(part.failed)
      if (!('reports' in part)) continue
      yield { reports: part.reports, refused: part.refused }
      if (part.last) return
    }
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
