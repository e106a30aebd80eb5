// npm run bench -- workers [-- --json] [--reports=12000] [--warm=6000]: how fast one worker and two workers read what is added to a register on a Postgres server of its own, until all is read, joined and kept, and the processor time that Node and Postgres take for it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { reportsIn, root } from './texts.mjs'

const LOOK_MS = 100
const TICKS_PER_S = 100
/** So many are handed over at once, as `diwan add` does. */
const AT_ONCE = 1000

const room = (...path) => import(pathToFileURL(join(root, 'dist', ...path)).href)

/** A worker in a process of its own, as a person starts it. */
function startWorker(databaseUrl) {
  return spawn(process.execPath, [join(root, 'bin', 'diwan.mjs'), 'work', '--json'], { env: { ...process.env, DATABASE_URL: databaseUrl }, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function handOver(queue, reports) {
  const job = await queue.begin(new Date().toISOString())
  for (let i = 0; i < reports.length; i += AT_ONCE) await queue.hand(job, reports.slice(i, i + AT_ONCE).map((report) => ({ report, from: 'bench', where: report.id })))
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

/** A process's parent and its processor seconds, with and without those of children that ended; null where the system does not tell. */
function processor(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ').map(Number)
    return { parent: fields[1], own_s: (fields[11] + fields[12]) / TICKS_PER_S, ended_s: (fields[13] + fields[14]) / TICKS_PER_S }
  } catch { return null }
}

/** Processor seconds of a server and all that it began. */
function serverSeconds(pid) {
  const own = processor(pid)
  if (!own) return 0
  const others = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(processor).filter((one) => one?.parent === pid)
  return own.own_s + own.ended_s + others.reduce((sum, one) => sum + one.own_s, 0)
}

/** Seconds that so many workers take over the reports, once they are warm: they work for days, so the words they learn and the code they make in their first minute are not counted. */
async function measure(server, reports, warm, count) {
  const { openRegister } = await room('store', 'index.js')
  const databaseUrl = await server.database()
  const register = await openRegister({ databaseUrl, read: async (all) => all.map(() => null), purpose: 'measuring' })
  const workers = Array.from({ length: count }, () => startWorker(databaseUrl))
  try {
    const queue = await register.queue()
    while (await queue.workers() < count) await sleep(LOOK_MS)
    await untilDone(queue, await handOver(queue, reports.slice(0, warm)))
    const each = (signal) => { for (const worker of workers) worker.kill(signal) }
    each('SIGSTOP')
    const handed = await handOver(queue, reports.slice(warm))
    const used = () => ({ node_s: workers.reduce((sum, worker) => sum + (processor(worker.pid)?.own_s ?? 0), 0), postgres_s: serverSeconds(server.pid) })
    const before = used()
    const began = performance.now() // they see all of it at once, so that handing over is not measured
    each('SIGCONT')
    const job = await untilDone(queue, handed)
    const seconds = (performance.now() - began) / 1000
    const after = used()
    const perThousand = (what) => (after[what] - before[what]) * 1000 / job.done
    return { workers: count, node_s_per_1000: perThousand('node_s'), postgres_s_per_1000: perThousand('postgres_s'), reports: job.done, facts: job.facts, seconds, reports_per_s: job.done / seconds, digest: await register.digest() }
  } finally {
    for (const worker of workers) { worker.kill('SIGTERM'); await once(worker, 'exit') }
    await register.close()
  }
}

/** Prints what one and two workers reach. */
export async function workers(json) {
  const given = (name, otherwise) => Number(process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise)
  const [most, warm] = [given('reports', 12_000), given('warm', 6000)]
  const { OwnServer } = await room('store', 'fixture', 'places.js')
  const { reports, source } = await reportsIn('ar', most + warm)
  const some = reports.slice(0, most + warm)
  const server = await OwnServer.start([])
  try {
    const [one, two] = [await measure(server, some, warm, 1), await measure(server, some, warm, 2)]
    if (one.digest !== two.digest) throw new Error('bench: expected equal registers, whoever read; their digests differ')
    const result = { source, rows: [one, two], ratio: two.reports_per_s / one.reports_per_s }
    if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
    else {
      process.stdout.write(`workers on a Postgres server: ${one.reports} reports (${source}), ${one.facts} facts, read, joined and kept\n`)
      for (const row of result.rows) process.stdout.write(`  ${row.workers} worker${row.workers > 1 ? 's' : ' '}  ${row.seconds.toFixed(1).padStart(6)} s  ${row.reports_per_s.toFixed(0).padStart(5)} reports/s, processor seconds per 1,000: Node ${row.node_s_per_1000.toFixed(2)}, Postgres ${row.postgres_s_per_1000.toFixed(2)}\n`)
      process.stdout.write(`  two are ${result.ratio.toFixed(2)} times as fast as one; both registers are equal entry by entry\n`)
    }
  } finally { await server.stop() }
}
