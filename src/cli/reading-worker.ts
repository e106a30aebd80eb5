import { parentPort } from 'node:worker_threads'
import type { Reading } from '../facts/reading.ts'
import type { Report } from '../text/report.ts'
import { Readers } from './readers.ts'

/** A reading without the text of its report, which whoever asked has; null where there is no reader. */
export type Bare = { published: string | null; language: string; rest: Omit<Reading, 'report'> } | null

const port = parentPort!
const readers = new Readers()

port.on('message', async (reports: Report[]) => {
  const readings = await readers.readAll(reports)
  port.postMessage(readings.map((reading): Bare => {
    if (!reading) return null
    const { report, ...rest } = reading
    return { published: report.published, language: report.language, rest }
  }))
})
