import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import { asAdded } from '../register/decision.ts'
import type { Report } from '../text/report.ts'
import { places } from './fixture/places.ts'
import { readVisits as read } from './fixture/visits.ts'
import { openRegister } from './open.ts'
import type { Register } from './register.ts'

const AT = '2020-01-03T10:00:00.000Z'
const report = (id: string, text: string): Report => ({ id, language: 'en', published: '2020-01-02', outlet: 'Post', url: '', title: 'A visit', text })
const TEXT = 'TUR visits KAZ. Both sides put their names to a paper on rail.'
const start = `A visit\n${TEXT}`.indexOf('put their names')
const signing: Fact = asAdded({ kind: 'signing', instrument: 'memorandum', title: 'rail', count: null, parties: ['KAZ', 'TUR'], signatories: [], period: null, modality: 'happened', when: null, place: null, evidence: [[start, start + 30]], confidence: 0, rule: '' })
const about = { report: 'a', kind: 'signing', span: signing.evidence[0]! }

describe.each(places())('a fact added by hand, on the $name register', ({ start: begin, fresh, end }) => {
  let at: Awaited<ReturnType<typeof fresh>>, register: Register
  beforeAll(begin)
  afterAll(end)
  beforeEach(async () => { at = await fresh(); register = await openRegister({ ...at, read }) })
  afterEach(() => register.close())
  const signings = async () => (await register.entries({ kind: 'signing' })).items

  it('stands in the report and in the register, with its words', async () => {
    await register.add([report('a', TEXT)])
    await register.decide({ do: 'add', about, fact: signing }, 'ada', '', AT)
    const detail = (await register.getReport('a'))!
    expect(detail.facts.map((fact) => [fact.kind, fact.rule])).toEqual([['visit', expect.any(String)], ['signing', 'added by hand']])
    const [entry] = await signings()
    expect(entry).toMatchObject({ title: 'rail', parties: ['KAZ', 'TUR'], reports: ['a'] })
    const whole = (await register.entry(entry!.id))!
    expect(whole.sources[0]!.quotes).toEqual(['put their names to a paper on '])
    expect(whole.decisions).toHaveLength(1)
  })

  it('is taken back and keeps its number, and can be corrected', async () => {
    await register.add([report('a', TEXT)])
    const first = await register.decide({ do: 'add', about, fact: signing }, 'ada', '', AT)
    await register.decide({ do: 'undo', decision: first.id }, 'ada', '', AT)
    expect(await signings()).toEqual([])
    expect((await register.getReport('a'))!.takenBack).toEqual([1])
    await register.decide({ do: 'add', about, fact: { ...signing, title: 'roads' } as Fact }, 'ada', '', AT)
    expect((await register.getReport('a'))!.takenBack).toEqual([1])
    expect((await signings()).map((entry) => entry.title)).toEqual(['roads'])
  })

  it('is there again after all is read anew', async () => {
    await register.add([report('a', TEXT), report('b', 'FRA visits ITA.')])
    await register.decide({ do: 'add', about, fact: signing }, 'ada', '', AT)
    const before = await register.digest()
    await register.rebuild()
    expect(await register.digest()).toBe(before)
    if (!('folder' in at)) return
    await register.close()
    rmSync(join(at.folder, 'database'), { recursive: true })
    register = await openRegister({ ...at, read })
    expect(await register.digest()).toBe(before)
    expect(await signings()).toHaveLength(1)
  })
})
