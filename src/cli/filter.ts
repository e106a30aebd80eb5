import { once } from 'node:events'
import type { Source } from '../intake/index.ts'
import { LineFilter, type Answer, type FilterOptions, type Task } from './filter-lines.ts'
import { beginThread } from './threads.ts'

const BATCH_BYTES = 256 * 1024
const BATCHES_AHEAD = 3

/** How one batch is read: here, or by a thread. */
interface Hand { read: (task: Task) => Promise<Answer>; close: () => void }

function ownHand(options: FilterOptions): Hand {
  const filter = new LineFilter(options)
  return { read: (task) => filter.batch(task), close: () => {} }
}

function threadHand(options: FilterOptions): Hand {
  const worker = beginThread(new URL('./filter-worker.js', import.meta.url), { data: options, roomy: true })
  const waiting: { done: (answer: Answer) => void; failed: (error: Error) => void }[] = []
  worker.on('message', (answer: Answer) => waiting.shift()?.done(answer))
  worker.on('error', (error) => { for (const one of waiting.splice(0)) one.failed(error) })
  return {
    read: (task) => new Promise((done, failed) => {
      waiting.push({ done, failed })
      worker.postMessage(task, [task.bytes.buffer as ArrayBuffer])
    }),
    close: () => { void worker.terminate() },
  }
}

const LINE_BREAK = 0x0a

/** Cuts a stream into pieces of whole lines, each piece in memory of its own. */
async function* batches(source: Source): AsyncGenerator<Task> {
  let held: Buffer[] = []
  let size = 0, number = 1
  const cut = (tail: Buffer): Task => {
    const bytes = new Uint8Array(Buffer.concat([...held, tail]))
    const first = number
    for (let at = bytes.indexOf(LINE_BREAK); at >= 0; at = bytes.indexOf(LINE_BREAK, at + 1)) number++
    return { bytes, first }
  }
  for await (const chunk of source.open() as AsyncIterable<Buffer>) {
    const last = chunk.lastIndexOf(LINE_BREAK)
    if (last >= 0 && size + chunk.length >= BATCH_BYTES) {
      yield cut(chunk.subarray(0, last + 1))
      held = [chunk.subarray(last + 1)]
      size = held[0]!.length
    } else {
      held.push(chunk)
      size += chunk.length
    }
  }
  if (size) yield cut(Buffer.alloc(0))
}

/** Reads a stream of lines with so many threads and writes the answers in the order of the lines; waits where the one who takes them is slow. Answers how many were refused. */
export async function filterStream(source: Source, options: FilterOptions, jobs: number, output: NodeJS.WritableStream): Promise<number> {
  const hands = jobs === 1 ? [ownHand(options)] : Array.from({ length: jobs }, () => threadHand(options))
  const ahead: Promise<Answer>[] = []
  let refused = 0, next = 0
  const write = async () => {
    const answer = await ahead.shift()!
    refused += answer.refused
    if (!output.write(answer.bytes)) await once(output, 'drain')
  }
  try {
    for await (const task of batches(source)) {
      const reading = hands[next++ % hands.length]!.read(task)
      reading.catch(() => {}) // an error is met where its turn comes
      ahead.push(reading)
      if (ahead.length >= hands.length * BATCHES_AHEAD) await write()
    }
    while (ahead.length) await write()
  } finally {
    for (const hand of hands) hand.close()
  }
  return refused
}
