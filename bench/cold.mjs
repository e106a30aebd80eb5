// What one person waits for: a new process that reads one report and prints what it says.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './texts.mjs'

const TIMES = 3
const TELL_MEMORY = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'))"

/** Least wall time and peak memory of a cold `diwan read` of one sample. */
export function coldRead() {
  let seconds = Infinity, memory = 0
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now()
    const done = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`, join(root, 'bin', 'diwan.mjs'), 'read', join(root, 'samples', '2017-09-09-press-conference.json')], { encoding: 'utf8' })
    if (done.status !== 0) throw new Error(`bench: expected diwan read to end with 0, found ${done.status}\n${done.stderr}`)
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
    memory = Math.max(memory, Number(/peak (\d+)/.exec(done.stderr)?.[1] ?? 0) / 1024)
  }
  return { seconds, peak_memory_mb: Math.round(memory) }
}
