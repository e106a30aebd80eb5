import { withFields, type FieldMap } from './fields.ts'
import { reportFromJson } from './json-report.ts'
import type { Taken } from './piece.ts'
import { Refusal } from './refusal.ts'

/** The report of one line of JSON, or why there is none. */
export function takeLine(line: string, source: string, id: string, number: number, map?: FieldMap): Taken {
  const where = `${source}, line ${number}`
  try {
    const report = reportFromJson(map ? withFields(parse(line, where), map) : parse(line, where), where, `${id}-${number}`)
    return { report, notes: [], where, ...(report.published ? { about: { publishedBy: 'report' } } : {}) }
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error }
    throw error
  }
}

function parse(line: string, where: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Refusal({ where, expected: 'one report as JSON', found: (error as Error).message, advice: 'Mend the line; the other lines are read all the same.' })
  }
}

/** Reports of lines of JSON held in memory; empty lines are passed over. */
export function* linesFrom(lines: Iterable<string>, source: string, id: string, map?: FieldMap): Generator<Taken> {
  let number = 0
  for (const line of lines) {
    number++
    if (line.trim()) yield takeLine(line, source, id, number, map)
  }
}
