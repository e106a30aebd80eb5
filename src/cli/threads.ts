import { Worker } from 'node:worker_threads'

/** A thread's collector lets its heap grow with what it may take: with a bound it stays small, with this one the largest report still has room. */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48 }

/** Begins a thread of ours. */
export function beginThread(url: URL, workerData?: unknown): Worker {
  return new Worker(url, { execArgv: [], workerData, resourceLimits: MEMORY })
}
