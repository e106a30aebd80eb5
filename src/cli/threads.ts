import { Worker } from 'node:worker_threads'

/** What a thread's heap may take, in megabytes: a collector lets it grow towards that, so a small bound keeps it small; the largest report has room in either. */
const SMALL = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 48 }
/** For threads that nothing waits beside: a tenth less of the processors for a tenth more memory. */
const ROOMY = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 96 }

/** Begins a thread of ours; a roomy one collects its garbage less often. */
export function beginThread(url: URL, options: { data?: unknown; roomy?: boolean } = {}): Worker {
  return new Worker(url, { execArgv: [], workerData: options.data, resourceLimits: options.roomy ? ROOMY : SMALL })
}
