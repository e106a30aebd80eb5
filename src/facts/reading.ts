import type { Report } from '../text/report.ts'
import type { Doubt, Fact } from './fact.ts'

/** The facts and doubts of one report. `reader` is the version of the reader that found them. */
export interface Reading { report: Report; facts: Fact[]; doubts: Doubt[]; reader: string }
