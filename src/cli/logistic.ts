import type { Model } from '../rules/scorer.ts'

/** One thing to learn from: what it shows, and whether it was right (1) or not (0). */
export interface Case { features: readonly string[]; right: 0 | 1 }
/** How a model is fitted: pull towards small weights, times a feature must be seen, rounds. */
export interface Fitting { pull: number; seen: number; rounds: number }

/** What has served the readers' scorers. */
export const FITTING: Fitting = { pull: 0.06, seen: 4, rounds: 400 }
const STEP = 0.5
const SCALE = 50
const LEAST_WEIGHT = 0.01

const rounded = (n: number) => Number(n.toFixed(3))

/** Features seen often enough, each with its place. */
function places(cases: readonly Case[], seen: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { features } of cases) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map([...counts].filter(([, count]) => count >= seen).map(([feature], i) => [feature, i]))
}

/** Fits a logistic model by gradient steps that shrink with what each weight has moved. The same cases in the same order give the same model. */
export function fit(cases: readonly Case[], { pull, seen, rounds }: Fitting = FITTING): Model {
  const place = places(cases, seen)
  const bias = place.size
  const weights = new Float64Array(bias + 1), moved = new Float64Array(bias + 1).fill(1e-6)
  const rows = cases.map(({ features }) => features.flatMap((feature) => place.get(feature) ?? []))
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(bias + 1)
    for (const [i, row] of rows.entries()) {
      let sum = weights[bias]!
      for (const j of row) sum += weights[j]!
      const off = 1 / (1 + Math.exp(-sum)) - cases[i]!.right
      slope[bias]! += off
      for (const j of row) slope[j]! += off
    }
    for (let j = 0; j <= bias; j++) {
      const step = (slope[j]! / cases.length) * SCALE + (j < bias ? (pull * SCALE * weights[j]!) / 10 : 0)
      moved[j]! += step * step
      weights[j]! -= (STEP * step) / Math.sqrt(moved[j]!)
    }
  }
  return { bias: rounded(weights[bias]!), weights: Object.fromEntries([...place].filter(([, j]) => Math.abs(weights[j]!) >= LEAST_WEIGHT).map(([feature, j]) => [feature, rounded(weights[j]!)])) }
}
