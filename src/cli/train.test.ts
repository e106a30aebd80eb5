import { describe, expect, it } from 'vitest'
import { likelihood } from '../reading/scorer.ts'
import { fit, type Case } from './logistic.ts'
import { scorerFrom, weightsFile } from './train.ts'
import type { Proposal } from './training-cases.ts'

const cases = (times: number, right: 0 | 1, ...features: string[]): Case[] => Array.from({ length: times }, () => ({ features, right }))

describe('fitting a model', () => {
  const model = fit([...cases(40, 1, 'named'), ...cases(10, 0, 'named'), ...cases(5, 1, 'bare'), ...cases(45, 0, 'bare'), ...cases(2, 1, 'seldom')])

  it('says about how often cases like these were right', () => {
    expect(likelihood(model, ['named'])).toBeCloseTo(0.8, 1)
    expect(likelihood(model, ['bare'])).toBeLessThan(0.2)
  })

  it('learns nothing of what was hardly seen', () => {
    expect(model.weights).not.toHaveProperty('seldom')
    expect(likelihood(model, ['seldom'])).toBe(likelihood(model, []))
  })

  it('gives the same model for the same cases', () => {
    const again = [...cases(9, 1, 'a', 'b'), ...cases(9, 0, 'b')]
    expect(fit(again)).toEqual(fit(again))
  })
})

describe('a scorer', () => {
  it('learns how likely facts are right, and right in the strict sense', () => {
    const proposals = (right: 0 | 1, strict: 0 | 1, ...features: string[]) => Array.from({ length: 20 }, () => ({ fact: { kind: 'visit' }, features, right, strict, part: 0 }) as unknown as Proposal)
    const scorer = scorerFrom([...proposals(1, 0, 'loose'), ...proposals(1, 1, 'tight'), ...proposals(0, 0, 'wild')], { visit: 0.5 })
    expect(likelihood(scorer.right, ['loose'])).toBeGreaterThan(0.8)
    expect(likelihood(scorer.strict, ['loose'])).toBeLessThan(0.3)
    expect(likelihood(scorer.right, ['wild'])).toBeLessThan(0.3)
  })

  it('is written so that it reads back', () => {
    const scorer = { right: { bias: 0.5, weights: { "it's \\": 1 } }, strict: { bias: 0, weights: {} }, least: { visit: 0.5 } }
    const parsed = /JSON\.parse\(\n {2}'(.*)',\n\)/su.exec(weightsFile(scorer))![1]!
    expect(JSON.parse(parsed.replace(/\\(.)/g, '$1'))).toEqual(scorer)
  })
})
