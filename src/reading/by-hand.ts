import type { Fact } from '../facts/fact.ts'
import { factFrom, SLOTS, slotWritten, SlotError, type GivenKind } from '../facts/slots.ts'
import type { Reading } from '../facts/reading.ts'
import { wholeText, type Report } from '../text/report.ts'

/** Language of reports in which people put in by hand what they know: lines of slots with their values. */
export const BY_HAND = 'x-hand'
const LONGEST_EVIDENCE = 300
const VERSION = 'by hand 1'

/** A fact as a line that people can read and `readByHand` takes back: "session: body = Joint Commission; ordinal = 3". */
export function lineByHand(kind: GivenKind, fact: Readonly<Record<string, unknown>>): string {
  const slots = Object.keys(SLOTS[kind]).filter((slot) => slot in fact)
  return `${kind}: ${slots.map((slot) => `${slot} = ${slotWritten(fact[slot]).replace(/\s+/g, ' ').replaceAll('\\', '\\\\').replaceAll(';', '\\;')}`).join('; ')}`
}

/** The fact of a line, or null where it is none. */
function factIn(line: string): Omit<Fact, 'evidence' | 'confidence' | 'rule'> | null {
  const found = /^([a-z]+): (.+)$/.exec(line)
  const kind = found?.[1]
  if (!kind || !Object.hasOwn(SLOTS, kind)) return null
  const slots: Record<string, string> = {}
  for (const part of found[2]!.split(/(?<=(?:^|[^\\])(?:\\\\)*);\s*/)) {
    const at = part.indexOf(' = ')
    if (at < 0) return null
    slots[part.slice(0, at)] = part.slice(at + 3).replace(/;$/, '').replace(/\\([\\;])/g, '$1')
  }
  try {
    return factFrom(kind as GivenKind, slots)
  } catch (error) {
    if (error instanceof SlotError) return null // a line of a note that only looks like one
    throw error
  }
}

/** Reads what people put in: each line of slots is a fact that says what stands there, with that line as its evidence; all other lines are the note around it. */
export function readByHand(report: Report): Reading {
  const whole = wholeText(report)
  const facts: Fact[] = []
  let at = 0
  for (const line of whole.split('\n')) {
    const fact = factIn(line)
    if (fact) facts.push({ ...fact, evidence: [[at, at + Math.min(line.length, LONGEST_EVIDENCE)]], confidence: 1, rule: 'by hand' } as Fact)
    at += line.length + 1
  }
  return { report, facts, doubts: [], reader: VERSION }
}
