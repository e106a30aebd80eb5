import { describe, expect, it } from 'vitest'
import { KINDS, type Fact } from '../src/facts/fact.ts'
import { languagesRead } from '../src/reading/index.ts'
import { loadPack } from '../src/reading/packs.ts'
import { PackReader } from '../src/reading/read.ts'
import type { Report } from '../src/text/report.ts'
import { filesIn } from './sources.ts'

/** What a rule carries beside what it does. */
interface Rule { name: string; yields: string; examples: readonly { text: string; found: Record<string, unknown> }[]; silent: readonly string[] }

/** A Wednesday: relative days of examples count from it. */
const PUBLISHED = '2024-05-15'
const asReport = (language: string, text: string): Report => ({ id: 'example', language, published: PUBLISHED, outlet: '', url: '', title: '', text })

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'examples' in value && 'silent' in value && 'name' in value

/** Whether a slot holds at least what the example says: the value itself, one of a list by person, party or value, or all fields given. */
function holds(slot: unknown, wanted: unknown): boolean {
  if (slot === wanted) return true
  if (Array.isArray(wanted)) return Array.isArray(slot) && wanted.every((one) => slot.some((item) => holds(item, one)))
  if (Array.isArray(slot)) return slot.some((item) => holds(item, wanted))
  if (typeof slot !== 'object' || slot === null) return false
  if (typeof wanted === 'string') return 'party' in slot && (slot.party === wanted || ('person' in slot && slot.person === wanted))
  return typeof wanted === 'object' && wanted !== null && Object.entries(wanted).every(([key, value]) => holds((slot as Record<string, unknown>)[key], value))
}

const shown = (facts: readonly Fact[]) => facts.map((fact) => JSON.stringify({ ...fact, evidence: undefined, confidence: undefined })).join('\n') || 'nothing'

for (const language of languagesRead()) {
  // What a rule finds by itself: the scorer, which weighs it against a whole report, is left out.
  const reader = new PackReader(await loadPack(language))
  reader.weigh = false
  const read = (text: string) => reader.read(asReport(language, text), 'examples').facts
  for (const file of filesIn(`src/languages/${language}/rules`, /(?<!\.test)\.ts$/)) {
    const rules = Object.values(await import(/* @vite-ignore */ new URL(`../${file}`, import.meta.url).href) as Record<string, unknown>).filter(isRule)
    if (!rules.length) continue
    describe(file.replace('src/languages/', ''), () => {
      it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
        expect(KINDS).toContain(rule.yields)
        for (const { text, found } of rule.examples) {
          const facts = read(text).filter((fact) => fact.kind === rule.yields)
          const right = facts.some((fact) => Object.entries(found).every(([slot, wanted]) => holds((fact as unknown as Record<string, unknown>)[slot], wanted)))
          expect(right, `expected ${rule.yields} ${JSON.stringify(found)} in «${text}», found ${shown(facts)}`).toBe(true)
        }
        for (const text of rule.silent) expect(read(text).filter((fact) => fact.kind === rule.yields), `expected no ${rule.yields} in «${text}»`).toEqual([])
      })
    })
  }
}

describe('comparing an example with a fact', () => {
  it('asks for at least what the example says', () => {
    expect(holds([{ person: 'A', party: 'TUR' }], 'TUR')).toBe(true)
    expect(holds([{ person: 'A', party: 'TUR' }], ['A'])).toBe(true)
    expect(holds([{ person: 'A', party: 'TUR' }], [{ person: 'A', party: 'KAZ' }])).toBe(false)
    expect(holds({ start: '2024-01-01', end: '2024-12-31' }, { start: '2024-01-01' })).toBe(true)
    expect(holds(null, 'TUR')).toBe(false)
    expect(holds(['TUR', 'KAZ'], ['KAZ', 'TUR'])).toBe(true)
  })
})
