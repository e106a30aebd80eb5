// npm run bench -- workers [-- --json] [--reports=3000]: how fast one worker and two workers read what is added to a register on a Postgres server of its own, until all is read, joined and kept.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { reportsIn, root } from './texts.mjs'

const WARM = 300
const LOOK_MS = 20

const room = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href)

/** A worker in a process of its own, as a person starts it. */
function startWorker(databaseUrl) {
  return spawn(process.execPath, [join(root, 'bin', 'diwan.mjs'), 'work', '--json'], { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function handOver(queue, reports) {
  const job = await queue.begin(new Date().toISOString())
  await queue.hand(job, reports.map((report) => ({ report, from: 'bench', where: report.id })))
  await queue.seal(job, new Date().toISOString())
  return job
}

async function untilDone(queue, job) {
  for (;;) {
    const now = await queue.job(job)
    if (now.failed.length) throw new Error(`bench: expected all to be read, found ${JSON.stringify(now.failed)}`)
    if (now.finished) return now
    await sleep(LOOK_MS)
  }
}

/** Seconds that so many workers take over the reports, once they are warm. */
async function measure(server, reports, count) {
  const { openRegister } = await room('store', 'index.js')
  const databaseUrl = await server.database()
  const register = await openRegister({ databaseUrl, read: async (all) => all.map(() => null), purpose: 'measuring' })
  const workers = Array.from({ length: count }, () => startWorker(databaseUrl))
  try {
    const queue = await register.queue()
    while (await queue.workers() < count) await sleep(LOOK_MS)
    await untilDone(queue, await handOver(queue, reports.slice(0, WARM)))
    const handed = await handOver(queue, reports.slice(WARM))
    const began = performance.now() // all of it comes into sight at once, so that handing over is not measured
    const job = await untilDone(queue, handed)
    const seconds = (performance.now() - began) / 1000
    return { workers: count, reports: job.done, facts: job.facts, seconds, reports_per_s: job.done / seconds, digest: await register.digest() }
  } finally {
    for (const worker of workers) { worker.kill('SIGTERM'); await once(worker, 'exit') }
    await register.close()
  }
}

/** Prints what one and two workers reach. */
export async function workers(json) {
  const most = Number(process.argv.find((word) => word.startsWith('--reports='))?.slice('--reports='.length) ?? 3000)
  const { OwnServer } = await room('store', 'fixture', 'places.js')
  const { reports, source } = await reportsIn('ar')
  const some = reports.slice(0, most + WARM)
  const server = await OwnServer.start([])
  try {
    const [one, two] = [await measure(server, some, 1), await measure(server, some, 2)]
    if (one.digest !== two.digest) throw new Error('bench: expected equal registers, whoever read; their digests differ')
    const result = { source, rows: [one, two], ratio: two.reports_per_s / one.reports_per_s }
    if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
    else {
      process.stdout.write(`workers on a Postgres server: ${one.reports} reports (${source}), ${one.facts} facts, read, joined and kept\n`)
      for (const row of result.rows) process.stdout.write(`  ${row.workers} worker${row.workers > 1 ? 's' : ' '}  ${row.seconds.toFixed(1).padStart(6)} s  ${row.reports_per_s.toFixed(0).padStart(5)} reports/s\n`)
      process.stdout.write(`  two are ${result.ratio.toFixed(2)} times as fast as one; both registers are equal entry by entry\n`)
    }
  } finally { await server.stop() }
}
