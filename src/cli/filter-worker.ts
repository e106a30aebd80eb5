import { parentPort, workerData } from 'node:worker_threads'
import { LineFilter, type FilterOptions, type Task } from './filter-lines.ts'

const port = parentPort!
const filter = new LineFilter(workerData as FilterOptions)

port.on('message', async (task: Task) => {
  const answer = await filter.batch(task)
  port.postMessage(answer, [answer.bytes.buffer as ArrayBuffer])
})
