// npm run bench [-- --json]: what reading costs, in one run on one text and one core: the floor, the platform's own word cutter, the whole reading; for English other libraries too.
// Ratios are the figures that count; absolute ones are of this machine.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const SHARED = join(root, '..', 'shared', 'reports')
const LEAST_BYTES = 8e6
const MOST_REPORTS = 6000
const ROUNDS = 3

const { loadReader } = await import(join(root, 'dist', 'reading', 'index.js'))

/** Reports of a language: the stream where it stands beside the project, else our samples repeated. */
function reportsIn(language) {
  const stream = join(SHARED, 'ar', 'stream.jsonl.gz')
  if (language === 'ar' && existsSync(stream)) return gunzipSync(readFileSync(stream)).toString('utf8').split('\n', MOST_REPORTS).filter(Boolean).map((line) => JSON.parse(line))
  const samples = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(root, 'samples', name), 'utf8'))).filter((report) => report.language === language)
  const own = samples.reduce((sum, report) => sum + Buffer.byteLength(`${report.title}\n${report.text}`), 0)
  const wanted = language === 'ar' ? LEAST_BYTES : LEAST_BYTES / 40
  return Array.from({ length: Math.ceil(wanted / own) }, () => samples).flat()
}

/** The least any reader must do: fold each letter, cut words with their offsets, look each up once among the frequent ones. */
function makeFloor(texts) {
  const fold = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) {
    const letter = String.fromCharCode(code)
    if (/[\u064B-\u0652\u0670\u0640]/u.test(letter)) fold[code] = 1
    else if ('أإآٱ'.includes(letter)) fold[code] = 0x627
    else if (letter === 'ى' || letter === 'ئ') fold[code] = 0x64a
    else if (letter === 'ة') fold[code] = 0x647
    else if (/[\p{L}\p{N}]/u.test(letter)) { const low = letter.toLowerCase(); fold[code] = low.length === 1 ? low.charCodeAt(0) : code }
  }
  const counts = new Map()
  for (const text of texts.slice(0, 4000)) for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = new Map([...counts].sort((a, b) => b[1] - a[1]).slice(0, 20_000).map(([word], i) => [word, i]))
  const buffer = new Uint16Array(256)
  return (text) => {
    let found = 0, length = 0
    for (let i = 0; i <= text.length; i++) {
      const letter = i < text.length ? fold[text.charCodeAt(i)] : 0
      if (letter > 1) { if (length < 255) buffer[length++] = letter }
      else if (letter === 0 && length) { if (frequent.has(String.fromCharCode.apply(null, buffer.subarray(0, length)))) found++; length = 0 }
    }
    return found
  }
}

/** Best of some rounds of doing a thing to each report, in seconds. */
function seconds(items, act, rounds = ROUNDS) {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (const item of items) act(item)
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

async function measure(language) {
  const reports = reportsIn(language)
  const texts = reports.map((report) => `${report.title}\n${report.text}`)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const reader = await loadReader(language)
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  const rows = {}
  const row = (name, time) => { rows[name] = { seconds: time, mb_per_s: bytes / time / 1e6, reports_per_s: reports.length / time } }
  const floor = makeFloor(texts)
  row('floor', seconds(texts, floor))
  row('segmenter', seconds(texts, (text) => { let n = 0; for (const part of segmenter.segment(text)) if (part.isWordLike) n++; return n }, 1))
  row('reading', seconds(reports, (report) => reader(report)))
  if (language === 'en') {
    const [chrono, compromise, wink, model] = await Promise.all([import('chrono-node'), import('compromise'), import('wink-nlp'), import('wink-eng-lite-web-model')])
    row('chrono-node (dates only)', seconds(reports, (report) => chrono.parse(`${report.title}\n${report.text}`, new Date(`${report.published}T00:00:00Z`)), 1))
    row('compromise', seconds(texts, (text) => compromise.default(text).people().out('array'), 1))
    const nlp = wink.default(model.default)
    row('wink-nlp', seconds(texts, (text) => nlp.readDoc(text).entities().out(), 1))
  }
  for (const r of Object.values(rows)) r.times_floor = r.seconds / rows.floor.seconds
  return { language, bytes, reports: reports.length, rows }
}

const result = { languages: [await measure('ar'), await measure('en')], peak_memory_mb: 0 }
result.peak_memory_mb = Math.round(process.resourceUsage().maxRSS / 1024)
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`)
else {
  for (const { language, bytes, reports, rows } of result.languages) {
    process.stdout.write(`${language}: ${reports} reports, ${(bytes / 1e6).toFixed(1)} MB, one core, best of ${ROUNDS}\n`)
    for (const [name, r] of Object.entries(rows)) process.stdout.write(`  ${name.padEnd(26)} ${r.mb_per_s.toFixed(1).padStart(7)} MB/s ${Math.round(r.reports_per_s).toString().padStart(7)} reports/s   ${r.times_floor.toFixed(1).padStart(6)} times the floor\n`)
  }
  process.stdout.write(`peak memory ${result.peak_memory_mb} MB\n`)
}
