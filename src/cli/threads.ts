import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'

/**
 * A thread's collector lets its heap grow with what it may take: with a bound it stays small, with this one the largest report still has room.
 * Reading leaves much behind and keeps little: the wider the space for what is new, the less often it is gone through.
 */
const MEMORY = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 192 }

/** Begins a thread of ours that is one of `count`. Where these take all cores, collectors are kept from starting helpers of their own, which would only stand in each other's way. */
export function beginThread(url: URL, count: number, workerData?: unknown): Worker {
  if (count >= availableParallelism()) setFlagsFromString('--no-parallel-scavenge')
  return new Worker(url, { execArgv: [], workerData, resourceLimits: MEMORY })
}
