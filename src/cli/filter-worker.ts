import { parentPort, workerData } from 'node:worker_threads'
import { LineFilter, type FilterOptions } from './filter-lines.ts'

/** What a worker is sent: whole lines, and the number of the first. */
export interface Task { bytes: Uint8Array; first: number }
/** What it answers: as many lines, and how many of them were refused. */
export interface Answer { bytes: Uint8Array; refused: number }

const port = parentPort!
const filter = new LineFilter(workerData as FilterOptions)

port.on('message', async ({ bytes, first }: Task) => {
  const before = filter.refused
  const { answer } = await filter.batch(bytes, first)
  port.postMessage({ bytes: answer, refused: filter.refused - before } satisfies Answer, [answer.buffer as ArrayBuffer])
})
