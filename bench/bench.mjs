// npm run bench [-- --json] (npm run bench -- intake measures taking reports in, npm run bench -- register keeping them, npm run bench -- workers reading by workers): what reading costs, in one run on one text and one core: the floor, the platform's own word cutter, the whole reading; for English other libraries too.
// Then a cold start, rules that never fire, and whether confidence holds what it says. Ratios are the figures that count; absolute ones are of this machine.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ready } from '../bin/ready.mjs'
import { calibration } from './calibration.mjs'
import { leastSeconds } from './clock.mjs'
import { coldRead } from './cold.mjs'
import { makeFloor } from './floor.mjs'
import { idleRules } from './idle-rules.mjs'
import { bytesOf, reportsIn, root, whole } from './texts.mjs'

/** Enough for the machine code of all that is measured to be made. */
const ROUNDS = 8
/** So many reports are handed over at a time where many are read, as by the program itself. */
const TOGETHER = 200
const REPORTS_FOR_RULES = 1500

const seconds = (items, act, rounds = ROUNDS) => leastSeconds(items, act, rounds)

/** Libraries for English that do a part of what reading does. */
async function others(reports, texts, row) {
  const [chrono, compromise, wink, model] = await Promise.all([import('chrono-node'), import('compromise'), import('wink-nlp'), import('wink-eng-lite-web-model')])
  row('chrono-node (dates only)', seconds(reports, (report) => chrono.parse(whole(report), new Date(`${report.published}T00:00:00Z`))))
  row('compromise', seconds(texts, (text) => compromise.default(text).people().out('array'), 1))
  const nlp = wink.default(model.default)
  row('wink-nlp', seconds(texts, (text) => nlp.readDoc(text).entities().out()))
}

/** As many reports as rules are compared on. */
const enough = (reports) => Array.from({ length: REPORTS_FOR_RULES }, (_, i) => reports[i % reports.length])

const inParts = (reports) => Array.from({ length: Math.ceil(reports.length / TOGETHER) }, (_, i) => reports.slice(i * TOGETHER, (i + 1) * TOGETHER))

async function measure(language) {
  const { loadReader } = await import(pathToFileURL(join(root, 'dist', 'reading', 'index.js')).href)
  const { reports, source } = await reportsIn(language)
  const texts = reports.map(whole)
  const bytes = bytesOf(texts)
  const reader = await loadReader(language)
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const rows = {}
  const row = (name, time) => { rows[name] = { seconds: time, mb_per_s: bytes / time / 1e6, reports_per_s: reports.length / time } }
  const floor = makeFloor(texts)
  const words = (text) => { let count = 0; for (const part of segmenter.segment(text)) if (part.isWordLike) count++; return count }
  row('floor', seconds(texts, floor))
  row('segmenter', seconds(texts, words, 1))
  row('reading', seconds(inParts(reports), (part) => reader.together(part)))
  row('reading, one at a time', seconds(reports, (report) => reader(report)))
  // The floor once more behind the reading: what else the machine does seldom falls on all of both.
  row('floor', Math.min(rows.floor.seconds, seconds(texts, floor)))
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  if (language === 'en') await others(reports, texts, row)
  for (const one of Object.values(rows)) one.times_floor = one.seconds / rows.floor.seconds
  return { language, source, bytes, reports: reports.length, rows, peak_memory_mb: memory, idle_rules: await idleRules(language, enough(reports)) }
}

const percent = (share) => `${(share * 100).toFixed(1)}%`

function print({ languages, cold, calibration: tables }) {
  const out = (line) => process.stdout.write(`${line}\n`)
  for (const { language, source, bytes, reports, rows, peak_memory_mb, idle_rules } of languages) {
    out(`${language}: ${reports} reports (${source}), ${(bytes / 1e6).toFixed(1)} MB, processor time, best of ${ROUNDS}`)
    for (const [name, one] of Object.entries(rows)) out(`  ${name.padEnd(26)} ${one.mb_per_s.toFixed(1).padStart(7)} MB/s ${String(Math.round(one.reports_per_s)).padStart(7)} reports/s   ${one.times_floor.toFixed(1).padStart(6)} times the floor`)
    out(`  peak memory so far ${peak_memory_mb} MB, the reports themselves included`)
    out(`  ${idle_rules.rules} rules and as many again that never fire: ${idle_rules.own_seconds.toFixed(2)} s and ${idle_rules.doubled_seconds.toFixed(2)} s, ${percent(idle_rules.change)} more`)
  }
  out(`cold: diwan read of one report ${cold.seconds.toFixed(2)} s, peak memory ${cold.peak_memory_mb} MB`)
  if (!tables) out('calibration: not measured, no annotated reports beside the project')
  for (const { set, part, facts, rows } of tables ?? []) {
    out(`calibration, ${set}, ${part}: ${facts} facts`)
    for (const row of rows) if (row.facts) out(`  confidence at least ${row.at_least.toFixed(2)}: ${String(row.facts).padStart(5)} facts (${percent(row.share)}), right in the strict sense ${row.right.toFixed(3)}`)
  }
}

ready()
if (process.argv.includes('intake')) {
  const { intake } = await import('./intake.mjs')
  await intake(process.argv.includes('--json'))
} else if (process.argv.includes('register')) {
  const { register } = await import('./register.mjs')
  await register(process.argv.includes('--json'))
} else if (process.argv.includes('workers')) {
  const { workers } = await import('./workers.mjs')
  await workers(process.argv.includes('--json'))
} else if (process.argv.includes('desk')) {
  ready({ desk: true })
  const { desk } = await import('./desk.mjs')
  await desk(process.argv.includes('--json'))
} else {
  const result = { languages: [await measure('ar'), await measure('en')], cold: coldRead(), calibration: await calibration() }
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
  else print(result)
}
