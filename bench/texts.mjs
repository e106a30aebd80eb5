// The reports that costs are measured on.
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createGunzip } from 'node:zlib'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Where real reports stand: beside the project, when they do. */
export const SHARED = join(root, '..', 'shared', 'reports')
const STREAM = join(SHARED, 'ar', 'stream.jsonl.gz')
/** So many tell what reading costs. */
const MOST_REPORTS = 6000
const LEAST_BYTES = { ar: 4e6, en: 3e5 }

export const whole = (report) => `${report.title}\n${report.text}`
export const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)

async function firstOfStream(most) {
  const reports = []
  const lines = createInterface({ input: createReadStream(STREAM).pipe(createGunzip()), crlfDelay: Infinity })
  for await (const line of lines) {
    if (line.trim()) reports.push(JSON.parse(line))
    if (reports.length >= most) break
  }
  lines.close()
  return reports
}

/** Reports of a language, and what they are: the first of the stream beside the project for Arabic, else our samples repeated. */
export async function reportsIn(language, most = MOST_REPORTS) {
  if (language === 'ar' && existsSync(STREAM)) return { reports: await firstOfStream(most), source: 'stream' }
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(root, 'samples', name), 'utf8'))).filter((report) => report.language === language)
  const times = Math.ceil(LEAST_BYTES[language] / bytesOf(samples.map(whole)))
  return { reports: Array.from({ length: times }, () => samples).flat(), source: 'samples repeated' }
}
