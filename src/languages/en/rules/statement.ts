import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Someone says something. */
export const says = frame({
  name: '<speaker> says', yields: 'statement', trigger: words.say, forms: ['past', 'present', 'future'],
  roles: [{ slot: 'speaker', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'A short opening.\nTurkish Foreign Minister Hakan Fidan said his country backed the dialogue.', found: { speaker: { person: 'Hakan Fidan', party: 'TUR' } } }],
  silent: ['A short opening.\nWitnesses in Turkey said the fire broke out at dawn.'],
})

/** Words that speak only where speech follows. */
export const saysSo = frame({
  name: '<speaker> says so', yields: 'statement', trigger: words.sayBefore, forms: ['past', 'present'], complement: true,
  roles: [{ slot: 'speaker', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'A short opening.\nTurkish President Recep Tayyip Erdogan wrote that the talks had helped.', found: { speaker: { person: 'Recep Tayyip Erdogan', party: 'TUR' } } }],
  silent: ['A short opening.\nTurkish President Recep Tayyip Erdogan continued his tour.'],
})

/** "According to". */
export const according = frame({
  name: 'according to <speaker>', yields: 'statement', trigger: words.accordingTo,
  roles: [{ slot: 'speaker', what: 'actor', from: ['near'] }],
  examples: [{ text: 'A short opening.\nTen papers were found, according to the Chinese foreign ministry.', found: { speaker: { person: null, party: 'CHN' } } }],
  silent: ['A short opening.\nPrices rose, according to experts.'],
})
