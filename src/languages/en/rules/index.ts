import type { Frame } from '../../../rules/frame.ts'
import * as figure from './figure.ts'
import * as framework from './framework.ts'
import * as meeting from './meeting.ts'
import * as office from './office.ts'
import * as pledge from './pledge.ts'
import * as session from './session.ts'
import * as signing from './signing.ts'
import * as statement from './statement.ts'
import * as visit from './visit.ts'

/** All frames of the language. */
export const frames: readonly Frame[] = [office, session, framework, figure, visit, meeting, signing, pledge, statement].flatMap((m) => Object.values(m))
