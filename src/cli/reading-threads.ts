import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'
import type { Reading } from '../facts/reading.ts'
import type { Read } from '../store/index.ts'
import type { Report } from '../text/report.ts'
import { Readers } from './readers.ts'
import type { Bare } from './reading-worker.ts'
import { beginThread } from './threads.ts'

/** So few reports are read here: a thread would first have to load its languages. */
const FEW = 40
const SLICE = 50

interface Task { reports: readonly Report[]; done: (bare: Bare[]) => void; failed: (error: Error) => void }

/** Threads that read, so that whoever keeps what they read can go on meanwhile. They begin with the first task and keep no process alive. */
class ReadingThreads {
  private readonly count: number
  private readonly idle: Worker[] = []
  private readonly waiting: Task[] = []
  private begun = 0

  constructor(count: number) {
    this.count = count
  }

  async read(reports: readonly Report[]): Promise<(Reading | null)[]> {
    const slices = Array.from({ length: Math.ceil(reports.length / SLICE) }, (_, i) => reports.slice(i * SLICE, (i + 1) * SLICE))
    const bare = (await Promise.all(slices.map((slice) => new Promise<Bare[]>((done, failed) => { this.waiting.push({ reports: slice, done, failed }); this.next() })))).flat()
    return reports.map((report, i) => { const one = bare[i]; return one ? { report: { ...report, published: one.published, language: one.language }, ...one.rest } : null })
  }

  private next(): void {
    while (this.waiting.length && (this.idle.length || this.begun < this.count)) this.give(this.idle.pop() ?? this.begin(), this.waiting.shift()!)
  }

  private begin(): Worker {
    this.begun++
    return beginThread(new URL('./reading-worker.js', import.meta.url))
  }

  private give(worker: Worker, task: Task): void {
    const over = () => { worker.off('message', done); worker.off('error', failed); worker.unref() }
    const done = (bare: Bare[]) => { over(); this.idle.push(worker); task.done(bare); this.next() }
    const failed = (error: Error) => { over(); this.begun--; task.failed(error); this.next() }
    worker.ref()
    worker.once('message', done)
    worker.once('error', failed)
    worker.postMessage(task.reports)
  }
}

/** Reads reports beside whoever asked: many of them with threads on all cores but one, few of them here. `threads` is the number of them when it is given. */
export function readBeside(threads = Math.max(1, availableParallelism() - 1)): Read {
  const here = new Readers()
  const there = new ReadingThreads(threads)
  // A source that is not compiled has no thread to begin.
  const compiled = import.meta.url.endsWith('.js')
  return (reports) => (reports.length <= FEW || !compiled ? here.readAll(reports) : there.read(reports))
}
