import type { BodyName } from '../../../facts/names.ts'

/** Head nouns of standing bodies, lower case. A head with `qualifiers` has this type only where one of them stands before it; such entries come before the plain ones. */
export const bodies: readonly BodyName[] = [
  { type: 'commission', heads: ['commission'] },
  { type: 'commission', heads: ['committee'], qualifiers: ['joint', 'higher joint', 'high joint', 'joint economic', 'joint ministerial', 'intergovernmental', 'inter-governmental', 'joint higher'] },
  { type: 'committee', heads: ['committee', 'board'] },
  { type: 'council', heads: ['council'] },
  { type: 'forum', heads: ['general assembly'], party: 'UN' },
  { type: 'group', heads: ['group', 'working group', 'contact group', 'task force'] },
  { type: 'forum', heads: ['forum'] },
  { type: 'summit', heads: ['summit', 'summit meeting', 'heads of state meeting'] },
  { type: 'mechanism', heads: ['high-level meeting', 'high level meeting'], sittings: true },
  { type: 'mechanism', heads: ['mechanism', 'dialogue', 'strategic dialogue', 'political consultations', 'consultations', 'format', 'consultation mechanism'] },
]

/** Words for one sitting of a body. */
export const sessionWords: readonly string[] = ['session', 'sessions', 'meeting', 'meetings', 'round', 'edition', 'sitting', 'assembly', 'gathering']
