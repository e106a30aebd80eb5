// npm run bench -- register [--json] [--reports=N] [--data=FOLDER]: what keeping costs. Loads the stream into an embedded register with joining, then asks it what a desk asks most.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reportsIn, root } from './texts.mjs'

const AT_ONCE = 600 // as `diwan add` hands them over: while some are written, threads read the next
const ASKED = 40
const WORDS = ['أردوغان', 'اتفاقية التجارة', 'ماكرون', 'مجلس التنسيق', 'putin', 'اللجنة المشتركة', 'زيارة رسمية', 'ميركل']

const option = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]
const part = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]

/** Loads all reports; milliseconds of each batch by the clock, and how much of all went into reading. */
async function load(register, all) {
  const batches = []
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const start = performance.now()
    const batch = all.slice(i, i + AT_ONCE)
    await register.add(batch.map((report) => ({ outlet: '', url: '', ...report })))
    batches.push((performance.now() - start) / batch.length)
    if (i % (AT_ONCE * 5) === 0) process.stderr.write(`\rloaded ${i + batch.length} of ${all.length}`)
  }
  process.stderr.write('\r\x1b[K')
  return { batches }
}

async function times(ask) {
  const out = []
  for (let i = 0; i < ASKED; i++) { const start = performance.now(); await ask(i); out.push(performance.now() - start) }
  return { p50_ms: part(out, 0.5), p95_ms: part(out, 0.95) }
}

async function questions(register) {
  const cells = await register.matrix()
  const busiest = cells.sort((a, b) => b.entries - a.entries)[0]
  const today = '2018-10-20'
  return {
    pair: busiest.parties.join(' '), entries_of_pair: busiest.entries,
    show: await times(() => register.pair(...busiest.parties, { today, limit: 50 })),
    search: await times((i) => register.search(WORDS[i % WORDS.length], { limit: 20 })),
    due: await times(() => register.due({ today, limit: 50 })),
    overdue: await times(() => register.overdue({ today, limit: 50 })),
    today: await times(() => register.today({ today })),
    entries: await times(() => register.entries({ limit: 50 })),
    doubts: await times(() => register.doubts({ limit: 50 })),
  }
}

/** Loads a register and asks it; prints tables or JSON. */
export async function register(json) {
  const load_ = async (path) => import(pathToFileURL(join(root, 'dist', path)).href)
  const [{ openRegister }, { readBeside }, { spent }] = [await load_('store/index.js'), await load_('cli/reading-threads.js'), await load_('store/spent.js')]
  const folder = option('data') ?? mkdtempSync(join(tmpdir(), 'diwan-bench-'))
  const read = readBeside()
  const kept = existsSync(join(folder, 'journal.jsonl'))
  const most = Number(option('reports') ?? Infinity)
  const all = (await reportsIn('ar', most)).reports.slice(0, most)
  const opened = await openRegister({ folder, read, purpose: 'bench' })
  try {
    const start = performance.now()
    const { batches } = kept ? { batches: [] } : await load(opened, all)
    const processors = process.cpuUsage()
    const seconds = (performance.now() - start) / 1000
    const tenth = Math.max(1, Math.floor(batches.length / 10))
    const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length
    const loaded = kept ? null : { reports: all.length, seconds, reports_per_s: all.length / seconds, processors_s: (processors.user + processors.system) / 1e6, spent_s: Object.fromEntries([...spent].map(([step, ms]) => [step, ms / 1000])), first_tenth_ms: mean(batches.slice(1, tenth + 1)), last_tenth_ms: mean(batches.slice(-tenth)) }
    const result = { loaded, counts: await opened.counts(), questions: await questions(opened), peak_memory_mb: Math.round(process.resourceUsage().maxRSS / 1024) }
    if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
    else print(result)
  } finally {
    await opened.close()
    if (!option('data')) rmSync(folder, { recursive: true, force: true })
  }
}

function print({ loaded, counts, questions: asked, peak_memory_mb }) {
  const out = (line) => process.stdout.write(`${line}\n`)
  if (loaded) {
    out(`register: ${loaded.reports} reports in ${loaded.seconds.toFixed(0)} s, ${loaded.reports_per_s.toFixed(0)} reports/s; ${loaded.processors_s.toFixed(0)} s of processors, threads that read among them`)
    const kept = Object.values(loaded.spent_s).reduce((sum, one) => sum + one, 0)
    out(`  by the clock: ${Object.entries(loaded.spent_s).sort((a, b) => b[1] - a[1]).map(([step, seconds]) => `${step} ${seconds.toFixed(1)} s`).join(', ')}; the journal, and waiting for what is read, ${Math.max(0, loaded.seconds - kept).toFixed(1)} s`)
    out(`  a report costs ${loaded.first_tenth_ms.toFixed(1)} ms in the first tenth and ${loaded.last_tenth_ms.toFixed(1)} ms in the last: ${(loaded.last_tenth_ms / loaded.first_tenth_ms).toFixed(2)} times`)
  }
  out(`  ${counts.reports} reports, ${counts.facts} facts, ${counts.entries} entries, ${counts.doubts} doubts; peak memory ${peak_memory_mb} MB`)
  for (const [name, one] of Object.entries(asked)) if (one.p95_ms !== undefined) out(`  ${name.padEnd(8)} p50 ${one.p50_ms.toFixed(0).padStart(5)} ms   p95 ${one.p95_ms.toFixed(0).padStart(5)} ms${name === 'show' ? `   (${asked.pair}, ${asked.entries_of_pair} entries)` : ''}`)
}
