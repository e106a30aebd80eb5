import type { Fact } from '../facts/fact.ts'
import { SILENT } from '../text/fold.ts'
import type { Model, Scorer } from '../rules/scorer.ts'
import type { Span } from '../text/span.ts'
import { isBilateral, rankParties } from './resolve.ts'
import type { Candidate } from './match.ts'
import { bucket, fieldOf } from './field.ts'
import { phrase } from './phrase.ts'
import type { Survey } from './survey.ts'
import { QUOTES } from './marks.ts'


/** What a clause shows of its act beside the roles themselves: where they were found, how the trigger stands, whether someone else's words tell it. */
export function shownAt(survey: Survey, { trigger, sources }: Candidate): string[] {
  const sentence = survey.sentenceOf(trigger.from)
  let quotes = 0, reported = false
  for (let i = sentence.from; i < trigger.from; i++) {
    if (survey.mark(i, QUOTES)) quotes++
    else if (survey.is(i, 'that')) reported = true
  }
  return [...sources, phrase`form ${trigger.form}`, phrase`quoted ${quotes % 2 === 1}`, phrase`reported ${reported}`, phrase`early ${bucket(trigger.from - sentence.from, 3, 10, 25)}`]
}

/** What each fact of a report, its rule and the report show that tells how sure it is. */
export function featuresOf(survey: Survey, facts: readonly Fact[]): string[][] {
  const again = timesBefore(facts)
  const counts = new Map<string, number>()
  let told = 0
  for (const { kind } of facts) if (bindsOrTakesPlace(kind)) { told++; counts.set(kind, (counts.get(kind) ?? 0) + 1) }
  const thousands = survey.tokens.text.length / 1000
  // Where much is told, more of it is right.
  const density = bucket(told / thousands, 1, 2, 4, 7)
  const whole = [phrase`told ${bucket(told, 2, 3, 5, 8, 12)}`, phrase`kinds ${counts.size}`, phrase`length ${bucket(thousands, 0.4, 0.9, 1.5, 2.5)}`, phrase`density ${density}`]
  return facts.map((fact, i) => {
    const shown = shownBy(survey, fact, again[i]!)
    if (bindsOrTakesPlace(fact.kind)) shown.push(...whole, phrase`${fact.kind} density ${density}`, phrase`alike ${bucket(counts.get(fact.kind)!, 2, 4, 7)}`)
    return shown
  })
}

const bindsOrTakesPlace = (kind: Fact['kind']) => kind !== 'office' && kind !== 'statement'

/** `again` is how many facts of its kind and parties were found before it. */
function shownBy(survey: Survey, fact: Fact, again: number): string[] {
  const ranked = rankParties(survey)
  const s = survey.sentences[survey.sentenceAtOffset(fact.evidence[0]![0])]
  const out = [phrase`rule ${fact.rule}`, fact.kind, phrase`sentence ${bucket(s?.index ?? 0, 1, 2, 4, 8)}`, phrase`${fact.kind} title ${s?.title ?? false}`, phrase`${fact.kind} told ${fact.evidence.length}`,
    phrase`${fact.kind} length ${bucket(lettersIn(survey, fact.evidence[0]!), 40, 80, 140, 220)}`, phrase`${fact.kind} bilateral ${isBilateral(survey)}`]
  const field = fieldOf(survey)
  if (field.sport || field.business) out.push(phrase`${fact.kind} sport ${field.sport}`, phrase`${fact.kind} business ${field.business}`)
  const parties = partiesIn(fact)
  out.push(phrase`${fact.kind} top ${parties.filter((p) => p === ranked[0] || p === ranked[1]).length} of ${Math.min(parties.length, 4)}`)
  if ('when' in fact) out.push(phrase`${fact.kind} dated ${fact.when === null ? 'no' : fact.when.start === fact.when.end ? 'day' : 'span'}`)
  if ('modality' in fact) out.push(phrase`${fact.kind} ${fact.modality}`, phrase`${fact.kind} said ${fact.said ?? true} ${fact.modality}`)
  if ('place' in fact) out.push(phrase`${fact.kind} placed ${fact.place !== null}`)
  const here = s ? survey.mentionsIn(s.index) : []
  out.push(phrase`${fact.kind} named here ${parties.filter((p) => here.some((m) => (m.party ?? m.person?.party) === p)).length} of ${Math.min(parties.length, 3)} ${here.some((m) => m.sort === 'pair') ? 'pair' : ''}`)
  out.push(phrase`${fact.kind} again ${Math.min(2, again)}`)
  out.push(...own(fact).map((x) => phrase`${fact.kind} ${x}`), ...(fact.shown ?? []).map((x) => phrase`${fact.kind} ${x}`))
  return out
}

/** How many facts of the kind and parties of each stand before it. */
function timesBefore(facts: readonly Fact[]): number[] {
  const seen = new Map<string, number>()
  return facts.map((fact) => {
    const key = `${fact.kind} ${partiesIn(fact).sort().join()}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before
  })
}

/** Length of a span without what is not compared (diacritics, tatweel, direction marks), so that these change nothing. */
function lettersIn(survey: Survey, [start, end]: Span): number {
  let letters = 0
  for (let i = start; i < end; i++) if (survey.pack.folding[survey.tokens.text.charCodeAt(i)] !== SILENT) letters++
  return letters
}

function partiesIn(fact: Fact): string[] {
  switch (fact.kind) {
    case 'visit': return [...new Set([fact.host, ...fact.visitors.map((v) => v.party)])]
    case 'meeting': return [...new Set(fact.participants.map((v) => v.party))]
    case 'pledge': return [...new Set([...fact.by, ...fact.to])]
    case 'statement': return [fact.speaker.party]
    case 'office': return [fact.party]
    default: return [...new Set(fact.parties)]
  }
}

function own(fact: Fact): string[] {
  const named = (xs: readonly { person: string | null }[]) => phrase`named ${xs.filter((x) => x.person).length} of ${Math.min(xs.length, 4)}`
  switch (fact.kind) {
    case 'visit': return [named(fact.visitors), phrase`level ${fact.level}`]
    case 'meeting': return [named(fact.participants), fact.format]
    case 'signing': return [fact.instrument, phrase`titled ${fact.title !== null}`, phrase`count ${fact.count === null ? 'no' : bucket(fact.count, 1, 2)}`, named(fact.signatories)]
    case 'session': return [fact.bodyType, phrase`ordinal ${fact.ordinal !== null}`]
    case 'framework': return [fact.level, fact.change, phrase`${fact.level} ${fact.change}`]
    case 'pledge': return [phrase`by ${Math.min(2, fact.by.length)} due ${fact.due !== null}`, phrase`to ${Math.min(2, fact.to.length)}`]
    case 'figure': return [fact.measure, phrase`target ${fact.target}`]
    case 'statement': return [phrase`named ${fact.speaker.person !== null}`]
    case 'office': return [fact.role, phrase`words ${Math.min(4, fact.person.split(' ').length)}`, phrase`former ${fact.former}`]
  }
}

/** Likelihood, 0 to 1, that a model gives to features. */
export function likelihood(model: Model, features: readonly string[]): number {
  let sum = model.bias
  for (const f of features) sum += model.weights[f] ?? 0
  return logistic(sum)
}

/** Gives each fact its confidence and leaves out those that are likelier false than their kind bears; it never adds one. */
export function weighFacts(survey: Survey, facts: readonly Fact[], scorer: Scorer | undefined): Fact[] {
  if (!scorer) return [...facts]
  const features = featuresOf(survey, facts)
  const weights = bothWeights(scorer)
  return facts.filter((fact, i) => {
    let right = scorer.right.bias, strict = scorer.strict.bias
    for (const feature of features[i]!) {
      const pair = weights.get(feature)
      if (pair) { right += pair.right; strict += pair.strict }
    }
    fact.confidence = Math.round(logistic(strict) * 1000) / 1000
    return logistic(right) >= (scorer.least[fact.kind] ?? 0)
  })
}

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum))
const paired = new WeakMap<Scorer, Map<string, { right: number; strict: number }>>()

/** Weights of both models by feature, so that each feature is looked up once. */
function bothWeights(scorer: Scorer): Map<string, { right: number; strict: number }> {
  let pairs = paired.get(scorer)
  if (!pairs) {
    const { right, strict } = scorer
    const names = new Set([...Object.keys(right.weights), ...Object.keys(strict.weights)])
    paired.set(scorer, (pairs = new Map([...names].map((name) => [name, { right: right.weights[name] ?? 0, strict: strict.weights[name] ?? 0 }]))))
  }
  return pairs
}
