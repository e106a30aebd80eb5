import { describe, expect, it } from 'vitest'
import { likelihood } from '../reading/scorer.ts'
import { fit, type Case } from './logistic.ts'
import { triedOn, weightsFile } from './train.ts'
import { PARTS, type Proposal } from './training-cases.ts'

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

describe('trying a scorer', () => {
  const proposal = (part: number, right: 0 | 1, ...features: string[]) => ({ fact: { kind: 'visit' }, features, right, strict: right, part, quiet: false }) as unknown as Proposal

  it('judges each part by the others alone', () => {
    const others = Array.from({ length: 40 }, (_, i) => proposal(1 + (i % (PARTS - 1)), i % 2 === 0 ? 1 : 0, i % 2 === 0 ? 'good' : 'bad'))
    // What only the first part shows cannot be known when it is judged.
    const own = Array.from({ length: 20 }, () => proposal(0, 1, 'bad', 'mine'))
    const tried = triedOn([...others, ...own])
    for (const one of own) expect(tried.get(one)!.right).toBeLessThan(0.5)
  })

  it('is written so that it reads back', () => {
    const scorer = { right: { bias: 0.5, weights: { "it's \\": 1 } }, strict: { bias: 0, weights: {} }, least: { visit: 0.5 } }
    const parsed = /JSON\.parse\(\n {2}'(.*)',\n\)/su.exec(weightsFile(scorer))![1]!
    expect(JSON.parse(parsed.replace(/\\(.)/g, '$1'))).toEqual(scorer)
  })
})
