import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { reportFromJson } from '../intake/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { PackReader } from '../reading/read.ts'
import { featuresOf } from '../reading/scorer.ts'
import { READER_VERSION } from '../reading/index.ts'
import type { Report } from '../text/report.ts'
import { annotatedIn, isHeldOut, setsIn, streamReports } from './score.ts'

export interface Counts { gold: number; pred: number; hit: number; strict: number }
export interface Gold { report: Report; facts: Fact[] }
/** What score.mjs beside annotated reports offers. */
export interface Judge {
  REGISTER: readonly string[]
  ATTRIBUTION: readonly string[]
  scoreReport: (gold: Gold, facts: readonly Fact[], onMiss?: (what: 'missed' | 'false', report: unknown, text: string, fact: Fact) => void) => { kinds: Record<string, Counts> }
  pool: (scored: unknown[], kinds: readonly string[]) => Counts
}

/** A fact that a rule proposed, what it shows, whether it is right, and in which part it is held back when the scorer is tried. */
export interface Proposal { fact: Fact; features: string[]; right: 0 | 1; strict: 0 | 1; part: number }
/** The proposals of one report whose facts are known: annotated, or with next to none to find. */
export interface Judged { gold: Gold; set: string; part: number; proposals: Proposal[] }

/** Parts that training is tried in: each is judged by what was learned from the others. */
export const PARTS = 5
const partOf = (id: string) => createHash('md5').update(id).digest()[0]! % PARTS

/** Loads the judge that stands beside annotated reports. */
export async function judgeIn(folder: string): Promise<Judge> {
  return (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Judge
}

function proposalsOf(reader: PackReader, report: Report): { facts: Fact[]; features: string[][] } {
  const { reading: { facts }, survey } = reader.readWith(report, READER_VERSION)
  return { facts, features: featuresOf(survey, facts) }
}

/** Proposals of an annotated report, each judged. */
export function judged(reader: PackReader, judge: Judge, gold: Gold, set: string, part = partOf(gold.report.id)): Judged {
  const { facts, features } = proposalsOf(reader, gold.report)
  const wrong = new Set<Fact>()
  judge.scoreReport(gold, facts, (what, _report, _text, fact) => { if (what === 'false') wrong.add(fact) })
  const isStrict = (fact: Fact) => Object.values(judge.scoreReport(gold, [fact]).kinds).some((counts) => counts.strict > 0)
  const proposals = facts.map((fact, i): Proposal => ({ fact, features: features[i]!, right: wrong.has(fact) ? 0 : 1, strict: !wrong.has(fact) && isStrict(fact) ? 1 : 0, part }))
  return { gold, set, part, proposals }
}

/** Annotated reports of a language below a folder, those that are held out left aside. */
export function goldIn(folder: string, language: string): { gold: Gold; set: string }[] {
  return setsIn(folder).flatMap((set) => annotatedIn(set)
    // A set of one or two has no third to hold out.
    .filter(({ report }, _, all) => report.language === language && (all.length < 3 || !isHeldOut(report.id)))
    .map(({ written, report }) => ({ gold: { report, facts: (JSON.parse(written) as Gold).facts }, set: set.slice(folder.length + 1) || basename(set) })))
}

/** A fact of a stream of reports that someone judged: 0 false, 1 right, 2 right in the strict sense; `at` is its first piece of evidence. */
interface Judgement { report: string; kind: string; at: [number, number]; verdict: 0 | 1 | 2 }
/** How often a judged fact counts: its report was not before those who wrote the rules. */
const TIMES = 1

/** A report of our own, written for being judged, that stands beside its judgements. */
interface OwnReport { report: string; published: string; title: string; text: string }

/** Facts that were judged one by one, of a stream of real reports or of reports of our own; a judgement whose fact is proposed no more is passed over. */
export function judgedProposals(reader: PackReader, file: string, stream: string, language: string): Proposal[] {
  if (!existsSync(file)) return []
  const byReport = new Map<string, Judgement[]>()
  const own: Report[] = []
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(line) as Judgement | OwnReport
    if ('text' in one) own.push({ id: one.report, language, published: one.published, outlet: '', url: '', title: one.title, text: one.text })
    else byReport.set(one.report, [...(byReport.get(one.report) ?? []), one])
  }
  const out: Proposal[] = []
  const take = (report: Report) => {
    const { facts, features } = proposalsOf(reader, report)
    for (const { kind, at, verdict } of byReport.get(report.id) ?? []) {
      const found = facts.findIndex((fact) => fact.kind === kind && fact.evidence.some(([from, to]) => from < at[1] && to > at[0]))
      if (found >= 0) for (let n = 0; n < TIMES; n++) out.push({ fact: facts[found]!, features: features[found]!, right: verdict > 0 ? 1 : 0, strict: verdict === 2 ? 1 : 0, part: partOf(report.id) })
    }
  }
  for (const report of own) take(report)
  if (!existsSync(stream)) return out
  for (const report of streamReports(stream, byReport)) if (report.language === language) take(report)
  return out
}

/** Reports that hold next to nothing for the register, with what is proposed for it: all of it false. */
export function quietReports(reader: PackReader, judge: Judge, folder: string, language: string): Judged[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => basename(name) === 'quiet.jsonl').map((name) => join(folder, name))
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, i): Judged[] => {
    if (!line.trim()) return []
    const report = reportFromJson(JSON.parse(line), `${file}, line ${i + 1}`, `quiet-${i + 1}`)
    if (report.language !== language) return []
    const { facts, features } = proposalsOf(reader, report)
    const part = partOf(report.id)
    return [{ gold: { report, facts: [] }, set: 'quiet', part, proposals: facts.flatMap((fact, j): Proposal[] => (judge.REGISTER.includes(fact.kind) ? [{ fact, features: features[j]!, right: 0, strict: 0, part }] : [])) }]
  }))
}
