import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import { loadPack } from './packs.ts'
import { PackReader } from './read.ts'

/**
 * Many ways in which English agencies, ministries and papers tell what the register keeps, in reports of our own, and quiet reports that hold nothing of it.
 * A line "# DAY" begins a report; lines "= KIND …" say what it holds: "visit GUEST>HOST", "meeting A+B", "signing INSTRUMENT A+B", "session BODY A+B", "framework LEVEL CHANGE A+B", "pledge A>B", "figure MEASURE AMOUNT UNIT",
 * each with a modality and days where these are said; "optional" where two readers may differ.
 */
const WAYS = new URL('./fixture/english-ways.txt', import.meta.url)

interface Wanted { line: string; kind: string; optional: boolean; slots: string[] }
interface Told { published: string; title: string; text: string; wanted: Wanted[] }

const SIDE: Record<string, string> = { happened: 'done', planned: 'ahead', possible: 'ahead', cancelled: 'off', denied: 'off' }

function parse(block: string): Told {
  const [published, ...lines] = block.trim().split('\n') as [string, ...string[]]
  const text = lines.filter((line) => !line.startsWith('= '))
  const wanted = lines.filter((line) => line.startsWith('= ')).map((line): Wanted => {
    const [kind, ...slots] = line.slice(2).split(' ') as [string, ...string[]]
    return { line, kind, optional: slots.includes('optional'), slots: slots.filter((slot) => slot !== 'optional') }
  })
  return { published, title: text.length > 1 ? text[0]! : '', text: text.slice(text.length > 1 ? 1 : 0).join('\n'), wanted }
}

const sorted = (parties: readonly string[]) => [...new Set(parties)].sort()

function sidesOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'visit': return [fact.visitors[0]!.party, fact.host]
    case 'meeting': return sorted(fact.participants.map((p) => p.party))
    case 'pledge': return sorted(fact.by)
    case 'office': case 'statement': return []
    default: return sorted(fact.parties)
  }
}

function wordsOf(fact: Fact): string {
  switch (fact.kind) {
    case 'signing': return fact.instrument
    case 'session': return fact.bodyType
    case 'framework': return `${fact.level} ${fact.change}`
    case 'figure': return `${fact.measure} ${fact.amount} ${fact.unit}${fact.target ? ' target' : ''}`
    default: return ''
  }
}

const PARTIES = /^[A-Z]{2,9}(?:[>+][A-Z]{2,9})*$/

/** Whether a fact is the one wanted, by the measure of who, what and whether it has taken place. */
function fits({ kind, slots }: Wanted, fact: Fact): boolean {
  if (fact.kind !== kind) return false
  const who = slots.find((slot) => PARTIES.test(slot) && !(kind === 'figure'))
  const standing = slots.find((slot) => slot in SIDE) ?? 'happened'
  if ('modality' in fact && SIDE[fact.modality] !== SIDE[standing] && !slots.includes('*')) return false
  const what = slots.filter((slot) => slot !== who && !(slot in SIDE)).join(' ')
  if ((kind === 'figure' || kind === 'framework') && !slots.includes('*') && what !== wordsOf(fact)) return false
  if (fact.kind === 'session' && !slots.includes('*') && slots[0] !== fact.bodyType) return false
  const sides = sidesOf(fact), asked = who?.split(/[>+]/) ?? []
  if (kind === 'visit' && who) return who === sides.join('>')
  if (kind === 'pledge') return (who?.includes('>') ? asked.slice(0, 1) : asked).some((party) => sides.includes(party))
  if (!who || kind === 'figure') return true
  const shared = asked.filter((party) => sides.includes(party)).length
  return shared / (new Set([...asked, ...sides]).size) >= (kind === 'session' ? 0.34 : 0.5)
}

const told = readFileSync(WAYS, 'utf8').split(/^# /m).slice(1).map(parse)
const read: { report: Told; facts: Fact[] }[] = []
const missed: string[] = [], extra: string[] = []
let hits = 0

beforeAll(async () => {
  const reader = new PackReader(await loadPack('en'))
  for (const report of told) {
    const { facts } = reader.read({ id: 'way', language: 'en', published: report.published, outlet: '', url: '', title: report.title, text: report.text }, 'ways')
    read.push({ report, facts: facts.filter((fact) => fact.kind !== 'office' && fact.kind !== 'statement') })
  }
  for (const { report, facts } of read) {
    const open = [...facts]
    for (const one of report.wanted.filter(({ kind }) => kind !== 'statement')) {
      const at = open.findIndex((fact) => fits(one, fact))
      if (at >= 0) { open.splice(at, 1); if (!one.optional) hits++ } else if (!one.optional) missed.push(`${report.text.slice(0, 60)}… ${one.line}`)
    }
    extra.push(...open.map((fact) => `${report.text.slice(0, 60)}… ${fact.kind} ${sidesOf(fact).join(' ')} ${wordsOf(fact)}`))
  }
})

describe('ways of telling in English', () => {
  it('are of many kinds, and a good part of the reports is quiet', () => {
    expect(told.length).toBeGreaterThan(250)
    expect(told.filter(({ wanted }) => wanted.length === 0).length).toBeGreaterThan(60)
  })

  it('are found, nine in ten', () => {
    expect(hits / (hits + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.88)
  })

  it('and what is found is told, nineteen in twenty', () => {
    expect(hits / (hits + extra.length), extra.join('\n')).toBeGreaterThanOrEqual(0.94)
  })

  it('nothing is found in quiet reports, but for a few', () => {
    const noisy = read.filter(({ report, facts }) => report.wanted.length === 0 && facts.length > 0)
    expect(noisy.length, noisy.map(({ report }) => report.text).join('\n')).toBeLessThanOrEqual(5)
  })
})
