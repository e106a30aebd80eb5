import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Report } from '../text/report.ts'
import { completeReport, reportFromJson, takeReports } from '../intake/index.ts'
import { languagesRead } from '../reading/index.ts'
import { textOption, UsageError, type Command, type Given } from './command.ts'
import { fileNameOf } from './read.ts'
import { languageSense, Readers } from './readers.ts'
import { readingToJson } from './reading-json.ts'
import { styled } from './terminal.ts'

/** Where annotated reports stand unless --reports names another folder: beside the project. */
export const USUAL_FOLDER = fileURLToPath(new URL('../../../shared/reports', import.meta.url))

/** A third of the reports is held out by the hash of their id: rules are made on the others and only measured on these. */
export function isHeldOut(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 3 === 0
}

/** Folders with annotated reports below a folder: those that hold `{ report, facts }`. */
export function setsIn(folder: string): string[] {
  const sets: string[] = []
  const visit = (path: string) => {
    const entries = readdirSync(path, { withFileTypes: true })
    if (entries.some((entry) => entry.isFile() && entry.name.endsWith('.json'))) sets.push(path)
    for (const entry of entries) if (entry.isDirectory()) visit(join(path, entry.name))
  }
  visit(folder)
  return sets.sort()
}

/** An annotated report: its file, the file's text, the report in it. */
export interface Annotated { file: string; written: string; report: Report }

/** Annotated reports of a folder, by name. */
export function annotatedIn(folder: string): Annotated[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
    const file = join(folder, name)
    const written = readFileSync(file, 'utf8')
    return { file, written, report: reportFromJson(JSON.parse(written), file, basename(name, '.json')) }
  })
}

/** Reports of a stream annotated here: ids and facts alone, whose texts stay in the stream. */
const ANNOTATED_HERE = fileURLToPath(new URL('../../bench/annotated', import.meta.url))

/** Reports of a language's stream below a folder that are annotated here; none where the stream does not stand there. */
export function annotatedOfStream(folder: string, language: string): Annotated[] {
  const file = join(ANNOTATED_HERE, `${language}.jsonl`), stream = join(folder, language, 'stream.jsonl.gz')
  if (!existsSync(file) || !existsSync(stream)) return []
  const facts = new Map(readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => { const one = JSON.parse(line) as { report: string; facts: unknown }; return [one.report, one.facts] }))
  return streamReports(stream, facts).map((report) => ({ file: fileNameOf(report.id), written: JSON.stringify({ report, facts: facts.get(report.id) }), report }))
}

/** Reports of a stream whose ids are asked for. */
export function streamReports(stream: string, wanted: ReadonlyMap<string, unknown>): Report[] {
  return gunzipSync(readFileSync(stream)).toString('utf8').split('\n').flatMap((line, i) => {
    const id = /"id":\s*"([^"]*)"/.exec(line)?.[1]
    return id !== undefined && wanted.has(id) ? [reportFromJson(JSON.parse(line), `${stream}, line ${i + 1}`, id)] : []
  })
}

interface Scored { table: string; code: number; fault: string }

/** Writes gold and readings of some reports to a folder of their own and has the scorer make its tables. */
async function scorePart(folder: string, part: readonly Annotated[], readers: Readers, scorer: string, flags: readonly string[]): Promise<Scored> {
  const [gold, found] = [join(folder, 'gold'), join(folder, 'found')]
  mkdirSync(gold, { recursive: true })
  mkdirSync(found, { recursive: true })
  for (const { file, written, report } of part) {
    writeFileSync(join(gold, basename(file)), written)
    const reader = await readers.for(report, file)
    writeFileSync(join(found, fileNameOf(report.id)), JSON.stringify(readingToJson(reader(report))))
  }
  const { stdout, stderr, status } = spawnSync(process.execPath, [scorer, '--gold', gold, '--pred', found, ...flags], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { table: stdout, code: status ?? 1, fault: stderr }
}

/** Reports of a set that also stand there as they were found: plain text, no day of publication. Each is scored against its annotation. */
async function plainOf(set: string): Promise<Annotated[]> {
  const found: Annotated[] = []
  for (const name of readdirSync(set).filter((one) => one.endsWith('.txt'))) {
    const gold = join(set, name.replace(/\.txt$/, '.json'))
    if (!existsSync(gold)) continue
    for await (const taken of takeReports([join(set, name)], languageSense)) if ('report' in taken) found.push({ file: gold, written: readFileSync(gold, 'utf8'), report: taken.report })
  }
  return found
}

/** How much is found in reports on sport, technology and culture, where there is next to nothing to find. */
async function quiet(given: Given, file: string, readers: Readers): Promise<void> {
  const kinds: Record<string, number> = {}
  let reports = 0, facts = 0
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (!line.trim()) continue
    const report = await completeReport(reportFromJson(JSON.parse(line), `${file}, line ${i + 1}`, `quiet-${i + 1}`), languageSense)
    reports++
    for (const fact of (await readers.for(report, file))(report).facts) {
      kinds[fact.kind] = (kinds[fact.kind] ?? 0) + 1
      if (fact.kind !== 'office' && fact.kind !== 'statement') facts++
    }
  }
  given.terminal.out(`${styled(given.terminal, 'bold', 'quiet')}: ${reports} reports where next to nothing is to be found: ${facts} facts for the register (${(facts * 100 / reports).toFixed(1)} in 100 reports); ${Object.entries(kinds).map(([kind, n]) => `${kind} ${n}`).join(', ') || 'none'}\n`)
}

interface Scoring { given: Given; readers: Readers; scorer: string; scratch: string; json: boolean; listing: boolean }

async function scoreSet(scoring: Scoring, name: string, all: readonly Annotated[], plain: readonly Annotated[]): Promise<number> {
  const { given, readers, scorer, scratch, json } = scoring
  const thirds = all.length < 3 ? { all } : { 'tuning two thirds': all.filter(({ report }) => !isHeldOut(report.id)), 'held-out third': all.filter(({ report }) => isHeldOut(report.id)) }
  let code = 0
  for (const [part, reports] of Object.entries({ ...thirds, 'from plain text, no day of publication given': plain })) {
    if (!reports.length) continue
    const listing = scoring.listing && part !== 'held-out third'
    const scored = await scorePart(join(scratch, name, part), reports, readers, scorer, [...(json ? ['--json'] : []), ...(listing ? ['--list'] : [])])
    if (json && scored.table) given.terminal.out(`${JSON.stringify({ set: name, part, ...JSON.parse(scored.table) as object })}\n`)
    else given.terminal.out(`${styled(given.terminal, 'bold', name)}: ${part}\n${scored.table}\n`)
    given.terminal.error(scored.fault)
    code ||= scored.code
  }
  return code
}

/** `diwan score`: how well the reader reads what people annotated. */
export const score: Command = {
  name: 'score',
  describe: 'Reads the annotated reports beside the project and prints how much of them is found and found rightly: for the two thirds that rules are made on, and for the third that is held out.',
  words: '[SET…]',
  args: {
    reports: { type: 'string', valueHint: 'FOLDER', description: 'folder of the annotated reports, with score.mjs in it; ../shared/reports when left out' },
    list: { type: 'boolean', description: 'lists what was missed and what was false (never of the held-out third)' },
    json: { type: 'boolean', description: 'the tables as JSON, one line each' },
  },
  examples: [['npm run score', 'all sets'], ['npx diwan score ar/dev --list', 'one set, with what is wrong in it']],
  async run(given) {
    const root = textOption(given, 'reports') ?? USUAL_FOLDER
    const scorer = join(root, 'score.mjs')
    if (!existsSync(scorer)) throw new UsageError(`score: expected annotated reports and score.mjs in ${relative(process.cwd(), root) || root}, found none. Name the folder with --reports.`)
    const asked = (name: string) => !given.words.length || given.words.some((word) => name.startsWith(word))
    const sets = setsIn(root).filter((set) => asked(relative(root, set)))
    const here = languagesRead().map((language) => ({ language, name: `${language}/annotated-here` })).filter(({ name }) => asked(name))
    const quietFiles = given.words.length ? [] : readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => basename(name) === 'quiet.jsonl')
    if (!sets.length && !here.length) throw new UsageError(`score: expected the name of a set (${setsIn(root).map((set) => relative(root, set)).join(', ')}), found ${given.words.join(' ')}.`)
    const scratch = mkdtempSync(join(tmpdir(), 'diwan-score-'))
    const scoring: Scoring = { given, readers: new Readers(), scorer, scratch, json: given.args.json === true, listing: given.args.list === true }
    try {
      let code = 0
      for (const set of sets) code = (await scoreSet(scoring, relative(root, set) || basename(set), annotatedIn(set), await plainOf(set))) || code
      for (const { language, name } of here) code = (await scoreSet(scoring, name, annotatedOfStream(root, language), [])) || code
      if (!scoring.json) for (const name of quietFiles) await quiet(given, join(root, name), scoring.readers)
      return code
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}
