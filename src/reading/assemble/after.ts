import type { Fact, PledgeFact, SigningFact, Stage } from '../../facts/fact.ts'
import type { Span } from '../../text/span.ts'
import { foldWords, type Match, type Tag } from '../../rules/lexicon.ts'
import { mentionsAround, type Trigger } from '../acting.ts'
import { isSport } from '../field.ts'
import { HINTS } from '../hints.ts'
import { whenOf } from '../moment.ts'
import { isBilateral } from '../resolve.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import { clip } from './evidence.ts'
import { bareDeclaration, instrumentsIn, periodOf, type Named } from './instruments.ts'
import { partiesAround } from './sides.ts'

const meet = (a: readonly Span[], b: readonly Span[]) => a.some(([start, end]) => b.some(([from, to]) => start < to && from < end))

/** Gives instruments what they are about, by the words of their title, else by those of the sentence that name nobody; and pledges the amount that they aim at. */
export function complete(survey: Survey, facts: readonly Fact[]): void {
  const targets = facts.filter((fact) => fact.kind === 'figure' && fact.target)
  for (const fact of facts) {
    if (fact.kind === 'signing') { const topics = topicsOf(survey, fact); if (topics.length) fact.topics = topics }
    if (fact.kind === 'pledge') aimAt(fact, targets)
  }
}

function topicsOf(survey: Survey, fact: SigningFact): string[] {
  const { topics, folding } = survey.pack
  if (!topics || (fact.title === null && fact.count !== 1)) return []
  const titled = fact.title === null ? null : topics.of(foldWords(fact.title, folding))
  const [from, to] = fact.evidence[0]!
  const forms: string[] = []
  for (let i = 0; i < survey.tokens.count; i++) if (survey.tokens.start[i]! >= from && survey.tokens.end[i]! <= to && !survey.taken(i)) forms.push(survey.tokens.form(i))
  const around = topics.of(forms)
  // That it is a plan of action its own name says, not its title.
  return titled ? [...new Set([...titled, ...around.filter((topic) => topic === PLAN)])].sort() : around
}
const PLAN = 'action-plan'

function aimAt(pledge: PledgeFact, targets: readonly Fact[]): void {
  const target = targets.find((fact) => meet(fact.evidence, pledge.evidence))
  if (target?.kind === 'figure') pledge.aim = { measure: target.measure, amount: target.amount, unit: target.unit }
}

/** A word that tells what became of an instrument, with the stage it names. */
interface Told { trigger: Trigger; stage: Stage }

/** What became of instruments after they were signed: ratified by a parliament, in force, extended, ended. A signing told in the same words takes the stage; an instrument that no signing tells of becomes one. */
export function stagesIn(survey: Survey, told: readonly SigningFact[], ranked: readonly string[]): SigningFact[] {
  const out: SigningFact[] = []
  for (const i of survey.where(HINTS.stage)) {
    const sentence = survey.sentenceOf(i)
    const one = stageAt(survey, sentence, i)
    const n = one && instrumentOf(survey, sentence, one)
    if (!n || survey.pack.order !== 'subject-first' && (bareDeclaration(survey, n) || n.instrument === 'contract')) continue
    const when = whenOf(survey, one.trigger, false)
    const own = survey.span(n.from, n.to)
    const same = [...told, ...out].filter((fact) => meet(fact.evidence, [own]))
    for (const fact of same) become(fact, one.stage, when)
    if (same.length || isSport(survey)) continue
    const sides = sidesOf(survey, sentence, n, ranked)
    if (sides.length < 2) continue
    out.push({
      kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: sides, signatories: [], period: periodOf(survey, n), modality: 'happened', when: null, place: null, placeId: null,
      stage: one.stage, stageWhen: when, evidence: [clip(survey, Math.min(one.trigger.from, n.before), Math.max(one.trigger.to, n.titleTo), n.from, n.to)], confidence: 0.5, rule: '<instrument> and what became of it', said: true, shown: [`stage ${one.stage}`],
    })
  }
  return out
}

/** The day of its ratification or of its coming into force is not that of its signature. */
function become(fact: SigningFact, stage: Stage, when: SigningFact['stageWhen']): void {
  fact.stage = stage
  fact.stageWhen = when ?? null
  if (when && fact.when && fact.when.start === when.start && fact.when.end === when.end) fact.when = null
  if (fact.modality === 'planned') fact.modality = 'happened'
}

/** The word at a token that tells a stage which an instrument has reached. */
function stageAt(survey: Survey, sentence: Sentence, i: number): Told | null {
  const word = survey.tag(i, 'word', 'ratify') ?? survey.tag(i, 'word', 'stage') ?? (houseNear(survey, i) ? survey.tag(i, 'word', 'approve') : null)
  if (!word || ahead(survey, sentence, i, word)) return null
  return { stage: (word.tag.detail ?? 'ratified') as Stage, trigger: { from: i, to: word.match.to, form: word.tag.form ?? 'word', prefix: word.match.prefix, count: 1 } }
}

const HOUSE_REACH = 12

/** Whether a parliament is named near a word of approving, which else may be a cabinet's. */
function houseNear(survey: Survey, at: number): boolean {
  return survey.isWithin('parliament', at, at - HOUSE_REACH, at + HOUSE_REACH)
}

const AHEAD_REACH = 4
const COMING = wordSets('will', 'would', 'plan', 'maybe', 'negation', 'may', 'pending')

/** Whether a stage is only to come, wished for, or denied. */
function ahead(survey: Survey, sentence: Sentence, at: number, { match, tag }: { match: Match; tag: Tag }): boolean {
  if (match.prefix & (survey.pack.clitics.will | survey.pack.clitics.for) || tag.form === 'present' && !sentence.title) return true
  return survey.isWithin(COMING, at, at - AHEAD_REACH, at)
}

const REACH = 14

/** The instrument that a stage is told of: where it comes into force, the one before (or within "the coming of … into force"); else the nearest behind. */
function instrumentOf(survey: Survey, sentence: Sentence, { trigger, stage }: Told): Named | null {
  const before = instrumentsIn(survey, Math.max(sentence.from, trigger.from - REACH * 2), trigger.from).at(-1) ?? null
  const behind = instrumentsIn(survey, trigger.to, Math.min(sentence.to, trigger.to + REACH))[0] ?? null
  return stage === 'in-force' || (stage === 'ended' && trigger.form !== 'noun' && survey.pack.order === 'subject-first') ? before ?? behind : behind ?? before
}

function sidesOf(survey: Survey, sentence: Sentence, n: Named, ranked: readonly string[]): string[] {
  const [around] = partiesAround(survey, n)
  if (around.length >= 2) return around
  const verbFirst = survey.pack.order !== 'subject-first'
  const here = mentionsAround(survey, sentence.from)
  if (verbFirst && here.some((m) => m.manner === 'organisation')) return []
  const named = new Set(here.flatMap((m) => (m.sort === 'pair' ? m.members : [m])).flatMap((m) => m.party ?? m.person?.party ?? []))
  if (named.size === 2) return [...named]
  // Where verbs come first, one that names nobody is as likely one that others signed.
  return !verbFirst && isBilateral(survey) ? ranked.slice(0, 2) : []
}
