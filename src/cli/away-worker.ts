import { parentPort } from 'node:worker_threads'
import { takeReports } from '../intake/index.ts'
import type { Report } from '../text/report.ts'
import type { AwayAnswer, AwayTask, RefusedOfFile } from './away.ts'
import { languageSense, Readers } from './readers.ts'

const AT_ONCE = 50
const port = parentPort!
const readers = new Readers()
const say = (answer: AwayAnswer) => port.postMessage(answer)

async function take(path: string): Promise<void> {
  let reports: Report[] = [], refused: RefusedOfFile[] = []
  for await (const taken of takeReports([path], languageSense)) {
    if ('refusal' in taken) refused.push({ ...taken.refusal.toJSON(), ...(taken.given !== undefined && { given: taken.given }) })
    else reports.push(taken.report)
    if (reports.length + refused.length < AT_ONCE) continue
    say({ reports, refused, last: false })
    ;[reports, refused] = [[], []]
  }
  say({ reports, refused, last: true })
}

port.on('message', async (task: AwayTask) => {
  try {
    if ('read' in task) say({ readings: await readers.readAll(task.read) })
    else await take(task.take)
  } catch (error) {
    say({ failed: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) })
  }
})
