import type { Frame } from '../../../rules/frame.ts'
import * as meeting from './meeting.ts'
import * as pledge from './pledge.ts'
import * as signing from './signing.ts'
import * as statement from './statement.ts'
import * as visit from './visit.ts'

/** All frames of the language. */
export const frames: readonly Frame[] = [visit, meeting, signing, pledge, statement].flatMap((m) => Object.values(m))
