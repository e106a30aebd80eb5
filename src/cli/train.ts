import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KINDS, type Fact } from '../facts/fact.ts'
import type { Scorer } from '../rules/scorer.ts'
import { PackReader } from '../reading/read.ts'
import { languagesRead, READER_VERSION } from '../reading/index.ts'
import { loadPack } from '../reading/packs.ts'
import { numberOption, textOption, UsageError, type Command, type Given } from './command.ts'
import { fit } from './logistic.ts'
import { annotatedOfStream, isHeldOut, USUAL_FOLDER } from './score.ts'
import { languageFolder } from './source-folder.ts'
import { styled } from './terminal.ts'
import { goldIn, judged, judgedProposals, judgeIn, PARTS, quietReports, type Gold, type Judge, type Judged, type Proposal } from './training-cases.ts'

/** Judgements of facts that were read from a stream of reports: ids, places and verdicts. */
const JUDGED = fileURLToPath(new URL('../../bench/judged', import.meta.url))

/** A scorer learned from proposals. */
export function scorerFrom(proposals: readonly Proposal[], least: Readonly<Record<string, number>>): Scorer {
  return { right: fit(proposals.map(({ features, right }) => ({ features, right }))), strict: fit(proposals.map(({ features, strict }) => ({ features, right: strict }))), least }
}

/** Below which likelihood a kind is left out: offices never are. */
function leastOf(judge: Judge, register: number, pledge: number, statement: number): Record<string, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, kind === 'pledge' ? pledge : judge.REGISTER.includes(kind) ? register : kind === 'statement' ? statement : 0]))
}

type Read = Judged & { facts: Fact[] }

function tables(given: Given, judge: Judge, reports: readonly Read[], title: string): void {
  const { terminal } = given
  terminal.out(`${styled(terminal, 'bold', title)}\n`)
  for (const set of [...new Set(reports.map((report) => report.set))]) {
    const scored = reports.filter((report) => report.set === set).map(({ gold, facts }) => judge.scoreReport(gold, facts))
    const rows: [string, readonly string[]][] = [['register', judge.REGISTER], ['attribution', judge.ATTRIBUTION], ...judge.REGISTER.map((kind): [string, string[]] => [`  ${kind}`, [kind]])]
    for (const [name, kinds] of rows) {
      const { gold, pred, hit, strict: exact } = judge.pool(scored, kinds)
      if (gold + pred) terminal.out(`  ${set.padEnd(18)} ${name.padEnd(12)} gold ${String(gold).padStart(5)}  found ${String(pred).padStart(5)}  precision ${(pred ? hit / pred : 1).toFixed(3)}  recall ${(gold ? hit / gold : 1).toFixed(3)}  F1 ${(2 * hit / (gold + pred || 1)).toFixed(3)}  strict ${(2 * exact / (gold + pred || 1)).toFixed(3)}\n`)
    }
  }
}

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0]

function calibration(given: Given, judge: Judge, reports: readonly Read[]): void {
  given.terminal.out(`${styled(given.terminal, 'bold', 'confidence against what is right in the strict sense')}\n`)
  const facts = reports.flatMap(({ gold, facts }) => {
    const wrong = new Set<Fact>()
    judge.scoreReport(gold, facts, (what, _report, _text, fact) => { if (what === 'false') wrong.add(fact) })
    return facts.map((fact) => ({ confidence: fact.confidence, right: !wrong.has(fact) && Object.values(judge.scoreReport(gold, [fact]).kinds).some((counts) => counts.strict > 0) }))
  })
  for (const step of STEPS) {
    const sure = facts.filter(({ confidence }) => confidence >= step)
    if (sure.length) given.terminal.out(`  at least ${step.toFixed(2)}: ${String(sure.length).padStart(5)} of ${facts.length} facts, right ${(sure.filter(({ right }) => right).length / sure.length).toFixed(3)}\n`)
  }
}

/** A scorer as a file of a language's folder. */
export function weightsFile(scorer: Scorer): string {
  return `import type { Scorer } from '../../rules/scorer.ts'\n\n/** Weights of the scorer, trained on annotated reports by "npm run train"; not edited by hand. */\nexport const scorer: Scorer = JSON.parse(\n  '${JSON.stringify(scorer).replace(/[\\']/g, '\\$&')}',\n)\n`
}

async function run(given: Given): Promise<number> {
  const language = given.words[0] ?? 'ar'
  if (!languagesRead().includes(language)) throw new UsageError(`train: expected a language that can be read (${languagesRead().join(', ')}), found "${language}".`)
  const root = textOption(given, 'reports') ?? USUAL_FOLDER
  if (!existsSync(join(root, 'score.mjs'))) throw new UsageError(`train: expected annotated reports and score.mjs in ${relative(process.cwd(), root) || root}, found none. Name the folder with --reports.`)
  const judge = await judgeIn(root)
  const pack = await loadPack(language)
  const proposer = new PackReader(pack)
  proposer.weigh = false
  const stream = join(root, language, 'stream.jsonl.gz')
  const ours = annotatedOfStream(root, language).filter(({ report }) => !isHeldOut(report.id)).map(({ written }) => ({ gold: JSON.parse(written) as Gold, set: `${language}/annotated-here` }))
  const reports = [...goldIn(root, language), ...ours].map(({ gold, set }) => judged(proposer, judge, gold, set))
  if (reports.length < PARTS) throw new UsageError(`train: expected at least ${PARTS} annotated reports in "${language}" below ${root}, found ${reports.length}.`)
  const quiet = quietReports(proposer, judge, root, language)
  const seen = judgedProposals(proposer, join(JUDGED, `${language}.jsonl`), stream, language)
  const proposals = [...[...reports, ...quiet].flatMap((report) => report.proposals), ...seen]
  const least = leastOf(judge, numberOption(given, 'least', 0.45, 0, 1), numberOption(given, 'least-pledge', 0.3, 0, 1), numberOption(given, 'least-statement', 0.4, 0, 1))
  const read: Read[] = []
  for (let part = 0; part < PARTS; part++) {
    const reader = new PackReader({ ...pack, scorer: scorerFrom(proposals.filter((proposal) => proposal.part !== part), least) })
    for (const one of [...reports, ...quiet]) if (one.part === part) read.push({ ...one, facts: reader.read(one.gold.report, READER_VERSION).facts })
  }
  const annotated = read.filter(({ set }) => set !== 'quiet')
  given.terminal.out(`${reports.length} reports, ${proposals.length} facts proposed; each report read with what was learned from the others (${PARTS} parts)\n`)
  tables(given, judge, annotated.map((one) => ({ ...one, facts: one.proposals.map(({ fact }) => fact) })), 'everything that rules propose')
  tables(given, judge, annotated, 'what is read')
  calibration(given, judge, annotated)
  if (quiet.length) given.terminal.out(`false facts in ${quiet.length} quiet reports: ${read.filter(({ set }) => set === 'quiet').flatMap(({ facts }) => facts).filter(({ kind }) => judge.REGISTER.includes(kind)).length}\n`)
  if (given.args['dry-run']) return 0
  const file = join(languageFolder(language), 'weights.ts')
  writeFileSync(file, weightsFile(scorerFrom(proposals, least)))
  given.terminal.error(`diwan: written to ${file}${pack.scorer ? '' : `; the pack does not use it yet: import "scorer" from ./weights.ts in index.ts and put it into the pack`}\n`)
  return 0
}

/** `diwan train`: learns how sure a fact is, from annotated reports. */
export const train: Command = {
  name: 'train',
  describe: 'Learns from annotated reports how sure a fact is, by the rule that proposed it and what its clause and report show. Prints how it does on reports it did not learn from, then writes weights.ts of the language. Held-out reports are left aside.',
  words: '[LANGUAGE]',
  args: {
    reports: { type: 'string', valueHint: 'FOLDER', description: 'folder of the annotated reports, with score.mjs in it; ../shared/reports when left out' },
    least: { type: 'string', valueHint: '0.45', description: 'likelihood below which a fact for the register is left out' },
    'least-pledge': { type: 'string', valueHint: '0.3', description: 'the same for pledges, which people tell apart least surely and a register must follow' },
    'least-statement': { type: 'string', valueHint: '0.4', description: 'the same for statements' },
    'dry-run': { type: 'boolean', description: 'prints the tables and writes nothing' },
  },
  examples: [['npm run train', 'the scorer of Arabic, made anew'], ['npx diwan train en --dry-run', 'how well a scorer would do for English']],
  run,
}
