import { existsSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { likelihood, type Scorer } from '../reading/scorer.ts'
import { PackReader } from '../reading/read.ts'
import { languagesRead } from '../reading/index.ts'
import { loadPack } from '../reading/packs.ts'
import { numberOption, textOption, UsageError, type Command, type Given } from './command.ts'
import { fit } from './logistic.ts'
import { USUAL_FOLDER } from './score.ts'
import { languageFolder } from './source-folder.ts'
import { styled } from './terminal.ts'
import { goldIn, judged, judgedProposals, judgeIn, PARTS, quietProposals, type Judge, type Judged, type Proposal } from './training-cases.ts'

/** Judgements of facts that were read from a stream of reports: ids, places and verdicts. */
const JUDGED = fileURLToPath(new URL('../../bench/judged', import.meta.url))

const right = (proposals: readonly Proposal[]) => fit(proposals.map(({ features, right }) => ({ features, right })))
const strict = (proposals: readonly Proposal[]) => fit(proposals.map(({ features, strict }) => ({ features, right: strict })))

/** How likely each proposal is right, and right in the strict sense, by what was learned from the other parts. */
export function triedOn(proposals: readonly Proposal[]): Map<Proposal, { right: number; strict: number }> {
  const out = new Map<Proposal, { right: number; strict: number }>()
  for (let part = 0; part < PARTS; part++) {
    const others = proposals.filter((proposal) => proposal.part !== part)
    const models = { right: right(others), strict: strict(others) }
    for (const proposal of proposals) if (proposal.part === part) out.set(proposal, { right: likelihood(models.right, proposal.features), strict: likelihood(models.strict, proposal.features) })
  }
  return out
}

/** Below which likelihood a kind is left out: offices never are. */
function leastOf(proposals: readonly Proposal[], judge: Judge, register: number, statement: number): Record<string, number> {
  return Object.fromEntries([...new Set(proposals.map(({ fact }) => fact.kind))].map((kind) => [kind, judge.REGISTER.includes(kind) ? register : kind === 'statement' ? statement : 0]))
}

function tables(given: Given, judge: Judge, reports: readonly Judged[], keep: (proposal: Proposal) => boolean, title: string): void {
  const { terminal } = given
  terminal.out(`${styled(terminal, 'bold', title)}\n`)
  for (const set of [...new Set(reports.map((report) => report.set))]) {
    const scored = reports.filter((report) => report.set === set).map(({ gold, proposals }) => judge.scoreReport(gold, proposals.filter(keep).map(({ fact }) => fact)))
    for (const [name, kinds] of [['register', judge.REGISTER], ['attribution', judge.ATTRIBUTION]] as const) {
      const { gold, pred, hit, strict: exact } = judge.pool(scored, kinds)
      terminal.out(`  ${set.padEnd(18)} ${name.padEnd(12)} gold ${String(gold).padStart(5)}  found ${String(pred).padStart(5)}  precision ${(pred ? hit / pred : 1).toFixed(3)}  F1 ${(2 * hit / (gold + pred || 1)).toFixed(3)}  strict ${(2 * exact / (gold + pred || 1)).toFixed(3)}\n`)
    }
  }
}

const STEPS = [0.95, 0.9, 0.8, 0.7, 0.5, 0]

function calibration(given: Given, kept: readonly { strict: number; proposal: Proposal }[]): void {
  given.terminal.out(`${styled(given.terminal, 'bold', 'confidence against what is right in the strict sense')}\n`)
  for (const step of STEPS) {
    const sure = kept.filter((one) => one.strict >= step)
    if (sure.length) given.terminal.out(`  at least ${step.toFixed(2)}: ${String(sure.length).padStart(5)} of ${kept.length} facts, right ${(sure.reduce((sum, { proposal }) => sum + proposal.strict, 0) / sure.length).toFixed(3)}\n`)
  }
}

/** A scorer as a file of a language's folder. */
export function weightsFile(scorer: Scorer): string {
  const model = '{ bias: number; weights: Readonly<Record<string, number>> }'
  return `/** Weights of the scorer, trained on annotated reports by "npm run train"; not edited by hand. */\nexport const scorer: { right: ${model}; strict: ${model}; least: Readonly<Record<string, number>> } = JSON.parse(\n  '${JSON.stringify(scorer).replace(/[\\']/g, '\\$&')}',\n)\n`
}

async function run(given: Given): Promise<number> {
  const language = given.words[0] ?? 'ar'
  if (!languagesRead().includes(language)) throw new UsageError(`train: expected a language that can be read (${languagesRead().join(', ')}), found "${language}".`)
  const root = textOption(given, 'reports') ?? USUAL_FOLDER
  if (!existsSync(join(root, 'score.mjs'))) throw new UsageError(`train: expected annotated reports and score.mjs in ${relative(process.cwd(), root) || root}, found none. Name the folder with --reports.`)
  const judge = await judgeIn(root)
  const reader = new PackReader(await loadPack(language))
  reader.weigh = false
  const reports = goldIn(root, language).map(({ gold, set }) => judged(reader, judge, gold, set))
  if (reports.length < PARTS) throw new UsageError(`train: expected at least ${PARTS} annotated reports in "${language}" below ${root}, found ${reports.length}.`)
  const seen = judgedProposals(reader, join(JUDGED, `${language}.jsonl`), join(root, language, 'stream.jsonl.gz'), language)
  const proposals = [...reports.flatMap((report) => report.proposals), ...quietProposals(reader, judge, root, language), ...seen]
  const least = leastOf(proposals, judge, numberOption(given, 'least', 0.55, 0, 1), numberOption(given, 'least-statement', 0.4, 0, 1))
  const tried = triedOn(proposals)
  const kept = (proposal: Proposal) => tried.get(proposal)!.right >= least[proposal.fact.kind]!
  given.terminal.out(`${reports.length} reports, ${proposals.length} facts proposed; each report judged by what was learned from the others (${PARTS} parts)\n`)
  tables(given, judge, reports, () => true, 'everything that rules propose')
  tables(given, judge, reports, kept, 'what the scorer keeps')
  calibration(given, proposals.filter((proposal) => !proposal.quiet && kept(proposal)).map((proposal) => ({ proposal, strict: tried.get(proposal)!.strict })))
  const quiet = proposals.filter((proposal) => proposal.quiet)
  if (quiet.length) given.terminal.out(`false facts in quiet reports: ${quiet.filter(kept).length} of ${quiet.length} proposed are kept\n`)
  if (seen.length) given.terminal.out(`judged facts of the stream: of ${seen.length} proposed ${seen.filter(({ right }) => right).length} are right; of ${seen.filter(kept).length} kept ${seen.filter((one) => kept(one) && one.right).length}\n`)
  if (given.args['dry-run']) return 0
  const file = join(languageFolder(language), 'weights.ts')
  writeFileSync(file, weightsFile({ right: right(proposals), strict: strict(proposals), least }))
  given.terminal.error(`diwan: written to ${file}${(await loadPack(language)).scorer ? '' : `; the pack does not use it yet: import "scorer" from ./weights.ts in index.ts and put it into the pack`}\n`)
  return 0
}

/** `diwan train`: learns how sure a fact is, from annotated reports. */
export const train: Command = {
  name: 'train',
  describe: 'Learns from annotated reports how sure a fact is, by the rule that proposed it and what its clause and report show. Prints how it does on reports it did not learn from, then writes weights.ts of the language. Held-out reports are left aside.',
  words: '[LANGUAGE]',
  args: {
    reports: { type: 'string', valueHint: 'FOLDER', description: 'folder of the annotated reports, with score.mjs in it; ../shared/reports when left out' },
    least: { type: 'string', valueHint: '0.55', description: 'likelihood below which a fact for the register is left out' },
    'least-statement': { type: 'string', valueHint: '0.4', description: 'the same for statements' },
    'dry-run': { type: 'boolean', description: 'prints the tables and writes nothing' },
  },
  examples: [['npm run train', 'the scorer of Arabic, made anew'], ['npx diwan train en --dry-run', 'how well a scorer would do for English']],
  run,
}
