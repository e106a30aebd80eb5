import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A standing body sits: a word of meeting or an ordinal beside its name. */
export const sits = frame({
  name: 'session of <body>', yields: 'session', trigger: words.sessionWord, recognised: true, roles: [],
  examples: [
    { text: 'The Egyptian-Jordanian joint economic commission held its seventh session in Amman on Tuesday.', found: { bodyType: 'commission', parties: ['EGY', 'JOR'], ordinal: 7 } },
    { text: 'The next session of the Turkish-Kazakh intergovernmental commission will be held in Astana.', found: { bodyType: 'commission', parties: ['TUR', 'KAZ'], modality: 'planned' } },
  ],
  silent: ['The board of the Spanish company held its annual session in Madrid.', 'The Italian side won its first round in Rome.'],
})
