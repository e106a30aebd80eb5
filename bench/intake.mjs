// npm run bench -- intake [--json]: what taking reports in costs: pages a second, threads against one, and whether memory stays flat.
// Threads are held against two separate processes on halves of the stream: that is what the machine gives to two of anything at once.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, existsSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { pathToFileURL } from 'node:url'
import { processorSeconds } from './clock.mjs'
import { reportsIn, root, SHARED } from './texts.mjs'

const PAGE_ROUNDS = 10
const FEW = 20_000
const MANY = 200_000
const STREAM = join(SHARED, 'ar', 'stream.jsonl.gz')
const TELL = "process.on('exit', () => { const used = process.resourceUsage(); process.stderr.write(`used ${used.maxRSS} ${used.userCPUTime + used.systemCPUTime}\\n`) })"

/** Pages of the tests, each read many times over, on one core. */
async function pages() {
  const { readPage, decodeMarkup } = await import(pathToFileURL(join(root, 'dist', 'intake', 'page', 'index.js')).href)
  const { framed } = await import(pathToFileURL(join(root, 'dist', 'intake', 'specimens.js')).href)
  const folder = join(root, 'src', 'intake', 'page', 'pages')
  const all = readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => [name, framed(readFileSync(join(folder, name)))])
  const read = () => { for (const [name, bytes] of all) readPage(decodeMarkup(bytes, name), name, name) }
  read()
  const start = processorSeconds()
  for (let round = 0; round < PAGE_ROUNDS; round++) read()
  const seconds = processorSeconds() - start
  return { pages: all.length, mean_bytes: Math.round(all.reduce((sum, [, bytes]) => sum + bytes.length, 0) / all.length), pages_per_s: all.length * PAGE_ROUNDS / seconds }
}

/** Lines of reports as they are needed: the stream beside the project, else our samples, again from its beginning when it ends. */
async function* lines() {
  const own = existsSync(STREAM) ? null : (await reportsIn('ar')).reports.map((report) => `${JSON.stringify(report)}\n`)
  for (;;) {
    if (own) { yield* own; continue }
    let rest = ''
    for await (const chunk of createReadStream(STREAM).pipe(createGunzip()).setEncoding('utf8')) {
      const parts = (rest + chunk).split('\n')
      rest = parts.pop()
      for (const part of parts) if (part) yield `${part}\n`
    }
  }
}

async function write(path, count, from = 0) {
  const out = createWriteStream(path)
  let number = 0
  for await (const line of lines()) {
    if (number >= from + count) break
    if (number++ >= from && !out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return path
}

/** `diwan read --jsonl` over a file: seconds by the clock and on processors, peak memory, and a digest of its answers. */
function filter(path, jobs) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const input = openSync(path, 'r')
    const child = spawn(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, join(root, 'bin', 'diwan.mjs'), 'read', '--jsonl', `--jobs=${jobs}`], { stdio: [input, 'pipe', 'pipe'] })
    closeSync(input)
    const digest = createHash('sha256')
    let told = ''
    child.stdout.on('data', (chunk) => digest.update(chunk))
    child.stderr.on('data', (chunk) => { told += chunk })
    child.on('close', (code) => {
      const used = /used (\d+) (\d+)/.exec(told)
      if (code !== 0 || !used) { reject(new Error(`bench: expected diwan read --jsonl to end with 0, found ${code}\n${told}`)); return }
      resolve({ seconds: (performance.now() - start) / 1000, processor_seconds: Number(used[2]) / 1e6, peak_memory_mb: Math.round(Number(used[1]) / 1024), digest: digest.digest('hex') })
    })
  })
}

async function threads(folder) {
  const count = existsSync(STREAM) ? 24_201 : FEW
  const path = await write(join(folder, 'all.jsonl'), count)
  const [one, two] = [await filter(path, 1), await filter(path, 2)]
  const halves = [await write(join(folder, 'a.jsonl'), count >> 1), await write(join(folder, 'b.jsonl'), count - (count >> 1), count >> 1)]
  const start = performance.now()
  await Promise.all(halves.map((half) => filter(half, 1)))
  const apart = (performance.now() - start) / 1000
  return { reports: count, one, two, two_processes_seconds: apart, same_answers: one.digest === two.digest, times_as_fast: one.seconds / two.seconds, times_as_fast_two_processes: one.seconds / apart }
}

async function memory(folder) {
  const rows = []
  for (const jobs of [1, 2]) {
    const few = await filter(await write(join(folder, 'few.jsonl'), FEW), jobs)
    const many = await filter(await write(join(folder, 'many.jsonl'), MANY), jobs)
    rows.push({ jobs, few, many, growth: many.peak_memory_mb / few.peak_memory_mb })
  }
  return { few: FEW, many: MANY, rows, times_as_fast: rows[0].many.seconds / rows[1].many.seconds }
}

function print({ pages, threads, memory }) {
  const out = (line) => process.stdout.write(`${line}\n`)
  const shown = ({ seconds, processor_seconds, peak_memory_mb }, count) => `${seconds.toFixed(1)} s by the clock, ${processor_seconds.toFixed(1)} s of processors, ${Math.round(count / seconds)} reports/s, peak memory ${peak_memory_mb} MB`
  out(`pages: ${pages.pages} of ${Math.round(pages.mean_bytes / 1000)} kB in the mean, ${pages.pages_per_s.toFixed(0)} a second on one core`)
  out(`read --jsonl over ${threads.reports} reports, answers ${threads.same_answers ? 'the same' : 'NOT THE SAME'}`)
  out(`  --jobs 1  ${shown(threads.one, threads.reports)}`)
  out(`  --jobs 2  ${shown(threads.two, threads.reports)}: ${threads.times_as_fast.toFixed(2)} times as fast`)
  out(`  two processes, a half each: ${threads.two_processes_seconds.toFixed(1)} s by the clock: ${threads.times_as_fast_two_processes.toFixed(2)} times as fast`)
  for (const { jobs, few, many, growth } of memory.rows) {
    out(`memory, --jobs ${jobs}: peak ${few.peak_memory_mb} MB over ${memory.few} reports, ${many.peak_memory_mb} MB over ${memory.many}: ${growth.toFixed(2)} times`)
    out(`  ${memory.many} reports: ${shown(many, memory.many)}`)
  }
  out(`  --jobs 2 over ${memory.many} reports: ${memory.times_as_fast.toFixed(2)} times as fast`)
}

/** Measures intake and prints what was found; takes some minutes. */
export async function intake(asJson) {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-bench-'))
  try {
    const result = { pages: await pages(), threads: await threads(folder), memory: await memory(folder) }
    if (asJson) process.stdout.write(`${JSON.stringify(result)}\n`)
    else print(result)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
