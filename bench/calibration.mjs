// Whether confidence means what it says: of the facts said with at least so much of it, how many are right in the strict sense. On annotated reports, when they stand beside the project.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, SHARED } from './texts.mjs'

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0]
const from = (...parts) => import(pathToFileURL(join(root, 'dist', ...parts)).href)

/** Confidence and strict rightness of each fact of a reading, against what was annotated. */
function judge(scoreReport, gold, facts) {
  const wrong = new Set()
  scoreReport(gold, facts, (what, _report, _text, fact) => { if (what === 'false') wrong.add(fact) })
  return facts.map((fact) => ({ confidence: fact.confidence, right: !wrong.has(fact) && Object.values(scoreReport(gold, [fact]).kinds).some((counts) => counts.strict > 0) }))
}

function table(judged) {
  return STEPS.map((step) => {
    const sure = judged.filter(({ confidence }) => confidence >= step)
    return { at_least: step, facts: sure.length, share: judged.length ? sure.length / judged.length : 0, right: sure.length ? sure.filter(({ right }) => right).length / sure.length : null }
  })
}

/** Tables by set: for reports that rules were made on, and for the third that was held out. */
export async function calibration() {
  if (!existsSync(join(SHARED, 'score.mjs'))) return null
  const [{ scoreReport }, { annotatedIn, isHeldOut, setsIn }, { loadReader }] = await Promise.all([import(pathToFileURL(join(SHARED, 'score.mjs')).href), from('cli', 'score.js'), from('reading', 'index.js')])
  const tables = []
  for (const set of setsIn(SHARED)) {
    const judged = { tuned: [], 'held out': [] }
    const all = annotatedIn(set)
    for (const { written, report } of all) {
      const reader = await loadReader(report.language)
      if (reader) judged[all.length >= 3 && isHeldOut(report.id) ? 'held out' : 'tuned'].push(...judge(scoreReport, JSON.parse(written), reader(report).facts))
    }
    for (const [part, facts] of Object.entries(judged)) if (facts.length) tables.push({ set: relative(SHARED, set), part, facts: facts.length, rows: table(facts) })
  }
  return tables
}
