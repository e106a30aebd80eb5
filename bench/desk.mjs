// npm run bench -- desk --data=FOLDER [--today=DAY] [--json]: what the desk costs on a register that is there already: the server's time for what each page asks, the first paint of each page, and long tasks while the timeline of the busiest pair is panned.
// A register to measure on: npm run bench -- register --data=FOLDER.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { loadavg } from 'node:os'
import { chromium } from 'playwright-core'
import { root } from './texts.mjs'

const ASKED = 30
const PANNED_FRAMES = 180, STEP_PX = 24
/** What a page may take: 95th of a hundred by the server, first full paint, packed script of the first page; and no task over 50 ms while panning. */
const MOST = { server_ms: 200, paint_ms: 1500, script_bytes: 300_000, long_tasks: 0 }
const WORDS = ['أردوغان', 'اتفاقية', 'putin', 'اللجنة المشتركة', 'زيارة رسمية']
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

const option = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]
const part = (times, share) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]

function findChromium() {
  if (process.env.DIWAN_CHROMIUM) return process.env.DIWAN_CHROMIUM
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) for (const folder of (process.env.PATH ?? '').split(delimiter)) if (existsSync(join(folder, name))) return join(folder, name)
  throw new Error('chromium: expected one in the path or named by DIWAN_CHROMIUM, found none')
}

function serve(data, today) {
  const child = spawn(process.execPath, [join(root, 'bin', 'diwan.mjs'), 'serve', '--port=0', `--data=${data}`, `--today=${today}`, '--log=silent'], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => { const found = /http:\/\/\S+/.exec(String(chunk)); if (found) resolve({ child, address: found[0] }) })
    child.once('exit', (code) => reject(new Error(`serve: expected a server on ${data}, found it ended with ${code}`)))
  })
}

/** What each page asks of the server, by page; `{i}` varies with the asking. */
async function pagesOf(ask) {
  const [cells, reports, doubts] = [await ask('/pairs'), await ask('/reports?limit=100'), await ask('/doubts?limit=200')]
  const busiest = cells.items.toSorted((a, b) => b.entries - a.entries)
  const [a, b] = busiest[0].parties
  const entries = await ask(`/entries?party=${a}&party=${b}&limit=100`)
  const at = (list, i) => list[i % list.length]
  return {
    pair: [a, b],
    asks: {
      known: (i) => { const [x, y] = at(busiest.slice(0, 10), i).parties; return [`/pairs/${x}/${y}?limit=500&asKnownOn=2018-06-01`] },
      pair: (i) => { const [x, y] = at(busiest.slice(0, 10), i).parties; return [`/pairs/${x}/${y}?limit=500`, `/pairs/${x}/${y}/statements`, `/people?party=${x}&limit=100`] },
      report: (i) => { const { id } = at(reports.items, i); return [`/reports/${encodeURIComponent(id)}`, `/decisions?about=${encodeURIComponent(id)}`] },
      today: () => ['/today', '/reports?limit=100', '/doubts?limit=1'], reports: () => ['/reports?limit=100'], review: () => ['/doubts?limit=60'],
      search: (i) => [`/search?q=${encodeURIComponent(at(WORDS, i))}&limit=60`],
      entry: (i) => { const { id } = at(entries.items, i); return [`/entries/${id}`, `/entries/${id}/why`, `/decisions?about=${id}`] },
      relations: () => ['/pairs'], brief: () => [`/pairs/${a}/${b}/brief?lang=ar`], calendar: () => ['/calendar.ics'],
    },
    paths: { pair: `/pair/${a}/${b}`, report: `/report/${encodeURIComponent(reports.items[0].id)}`, today: '/', reports: '/reports', review: '/review', search: `/search?q=${encodeURIComponent(WORDS[0])}`, entry: `/entry/${entries.items[0].id}`, relations: '/relations', map: '/relations?as=map', brief: `/brief/${a}/${b}`, add: '/add' },
    doubts: doubts.total,
  }
}

/** Processor time that a process has taken, in ms; null where the system does not tell. */
function processorTime(pid) {
  const stat = `/proc/${pid}/stat`
  if (!existsSync(stat)) return null
  const [user, system] = readFileSync(stat, 'utf8').replace(/^.*\) /, '').split(' ').slice(11, 13).map(Number)
  return (user + system) * 10
}

/** Milliseconds of each thing that a page asks, by the clock, and on average by the server's processor, which a busy machine changes less. */
async function serverTimes(address, asks, pid) {
  const out = {}
  for (const [page, of] of Object.entries(asks)) {
    const slowest = {}
    const began = processorTime(pid)
    for (let i = 0; i < ASKED; i++) for (const path of of(i)) {
      const start = performance.now()
      await (await fetch(`${address}/api${path}`)).arrayBuffer()
      const name = path.replace(/\?.*/, '').replace(/^(\/(?:reports|entries))\/[^/]+/, '$1/…').replace(/^\/pairs\/[^/]+\/[^/]+/, '/pairs/…');
      (slowest[name] ??= []).push(performance.now() - start)
    }
    const each = Object.values(slowest).reduce((sum, times) => sum + times.length, 0)
    out[page] = { processor_ms: began === null ? null : (processorTime(pid) - began) / each, asks: Object.fromEntries(Object.entries(slowest).map(([name, times]) => [name, { p50_ms: part(times, 0.5), p95_ms: part(times, 0.95) }])) }
  }
  return out
}

/** First and largest paint of a page in a new browser context. */
async function paints(browser, address, paths) {
  const out = {}
  for (const [name, path] of Object.entries(paths)) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ar' })
    const page = await context.newPage()
    await page.addInitScript(() => { globalThis.largest = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) globalThis.largest = one.startTime }).observe({ type: 'largest-contentful-paint', buffered: true }) })
    await page.goto(address + path, { waitUntil: 'networkidle' })
    out[name] = await page.evaluate(() => ({ first_ms: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null, full_ms: globalThis.largest }))
    await context.close()
  }
  return out
}

/** Bytes of packed script that the first page brings. */
async function scriptOf(browser, address) {
  const page = await (await browser.newContext()).newPage()
  const seen = new Set()
  page.on('response', (response) => { if (response.url().endsWith('.js')) seen.add(response.url()) })
  await page.goto(address, { waitUntil: 'networkidle' })
  const sizes = await Promise.all([...seen].map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length))
  await page.context().close()
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** What is over what it may take. */
function over({ server, paint, pan, script_bytes }) {
  return [
    ...Object.entries(server).flatMap(([page, { asks }]) => Object.entries(asks).flatMap(([path, { p95_ms }]) => (p95_ms > MOST.server_ms ? [`server ${page} ${path}: ${p95_ms.toFixed(0)} ms`] : []))),
    ...Object.entries(paint).flatMap(([page, { full_ms }]) => (full_ms > MOST.paint_ms ? [`paint ${page}: ${Math.round(full_ms)} ms`] : [])),
    ...(script_bytes > MOST.script_bytes ? [`script: ${script_bytes} bytes`] : []), ...(pan.long_tasks > MOST.long_tasks ? [`panning: ${pan.long_tasks} long tasks`] : []),
  ]
}

/** Pans the timeline of a pair at its closest, a step a frame; tells the frames and the tasks over 50 ms. */
async function panned(browser, address, [a, b]) {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en' })).newPage()
  await page.goto(`${address}/pair/${a}/${b}`, { waitUntil: 'networkidle' })
  const closer = page.locator('.timeline-tools button').nth(1)
  while (await closer.isEnabled()) await closer.click()
  await page.waitForTimeout(1000)
  return page.evaluate(async ([frames, step]) => {
    const long = []
    new PerformanceObserver((list) => long.push(...list.getEntries().map((one) => one.duration))).observe({ type: 'longtask' })
    const lanes = document.querySelector('.lanes')
    const times = []
    let last = performance.now()
    for (let i = 0; i < frames; i++) {
      lanes.scrollLeft -= step
      await new Promise((resolve) => requestAnimationFrame(resolve))
      times.push(performance.now() - last)
      last = performance.now()
    }
    times.sort((x, y) => x - y)
    return { marks: lanes.querySelectorAll('.mark, .promise').length, frames, frame_p95_ms: times[Math.floor(frames * 0.95)], longest_ms: times.at(-1), long_tasks: long.length, longest_task_ms: Math.max(0, ...long) }
  }, [PANNED_FRAMES, STEP_PX])
}

function print({ register, server, paint, pan, pair, script_bytes, over: beyond, load }) {
  const out = (line) => process.stdout.write(`${line}\n`)
  out(`${register.reports} reports, ${register.entries} entries, ${register.doubts} doubts; busiest pair ${pair.join(' ')}`)
  for (const [page, { asks, processor_ms }] of Object.entries(server)) for (const [path, { p50_ms, p95_ms }] of Object.entries(asks)) out(`  server ${page.padEnd(10)} ${path.padEnd(28)} p50 ${p50_ms.toFixed(0).padStart(5)} ms   p95 ${p95_ms.toFixed(0).padStart(5)} ms${processor_ms === null ? '' : `   processor ${processor_ms.toFixed(0).padStart(4)} ms an ask of the page`}`)
  for (const [page, { first_ms, full_ms }] of Object.entries(paint)) out(`  paint  ${page.padEnd(10)} first ${Math.round(first_ms)} ms, full ${Math.round(full_ms)} ms`)
  out(`  timeline: ${pan.marks} marks, ${pan.frames} frames panned, frame p95 ${pan.frame_p95_ms.toFixed(1)} ms, longest ${pan.longest_ms.toFixed(1)} ms, tasks over 50 ms: ${pan.long_tasks}${pan.long_tasks ? ` (longest ${pan.longest_task_ms} ms)` : ''}`)
  out(`  script of the first page: ${(script_bytes / 1000).toFixed(0)} kB packed`)
  out(`  load of the machine meanwhile: ${load.map((one) => one.toFixed(1)).join(', ')}; over what a page may take: ${beyond.join('; ') || 'nothing'}`)
}

/** Measures the desk on a register in a folder; prints tables or JSON. */
export async function desk(json) {
  const data = option('data')
  if (!data || !existsSync(data)) throw new Error(`desk: expected a folder with a register as --data=FOLDER, found ${data ?? 'none'}. Make one with: npm run bench -- register --data=FOLDER`)
  const { child, address } = await serve(data, option('today') ?? '2018-10-20')
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  try {
    const ask = async (path) => (await fetch(`${address}/api${path}`)).json()
    const pages = await pagesOf(ask)
    const result = { register: { ...(await ask('/about')).counts, doubts: pages.doubts }, pair: pages.pair, server: await serverTimes(address, pages.asks, child.pid), paint: await paints(browser, address, pages.paths), pan: await panned(browser, address, pages.pair), script_bytes: await scriptOf(browser, address), load: loadavg() }
    result.over = over(result)
    if (json) process.stdout.write(`${JSON.stringify(result)}\n`)
    else print(result)
  } finally {
    await browser.close()
    child.kill('SIGTERM')
  }
}
