import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A party undertakes something towards another. */
export const pledges = frame({
  name: '<party> pledges', yields: 'pledge', trigger: words.pledge, forms: ['past', 'present', 'future', 'participle'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'Turkey pledged to grant a loan to Somalia.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['The coach promised to win the match against Spain.'],
})

/** What is undertaken is said a few words behind the verb. */
export const consents = frame({
  name: '<party> agrees, after a while, to', yields: 'pledge', trigger: words.consenting, forms: ['past', 'present', 'participle'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [
    { text: 'Malaysia and Indonesia agreed on Tuesday to share the costs of a bridge.', found: { by: ['MYS', 'IDN'] } },
    { text: 'Chile and Peru agreed in principle on expanding cooperation in mining.', found: { by: ['CHL', 'PER'] } },
  ],
  silent: ['Malaysia and Indonesia agreed on Tuesday that the bridge was costly.', 'The two clubs agreed on Tuesday to play in Peru.'],
})

/** A party is to give something to another, or to take it from them. */
export const transfers = frame({
  name: '<party> will give <party>', yields: 'pledge', trigger: words.transfer, forms: ['present', 'future'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [
    { text: 'Japan will lend Indonesia 150 million dollars for power plants.', found: { by: ['JPN'], to: ['IDN'] } },
    { text: 'Poland said it would buy more gas from Norway.', found: { by: ['POL'], to: ['NOR'] } },
  ],
  silent: ['Japan will buy more gas next year.', 'Japan may lend Indonesia money.', 'Japan will not lend Indonesia money.', 'The cold will help farmers in Indonesia, Japan said.'],
})

/** Two are to do together what brings them closer. */
export const together = frame({
  name: '<parties> will strengthen <cooperation>', yields: 'pledge', trigger: words.cooperate, forms: ['present', 'future'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'Chile and Peru will expand cooperation in mining.', found: { by: ['CHL', 'PER'] } }],
  silent: ['Chile will expand its copper mines.', 'Chile and Peru may expand cooperation in mining.', 'Costs in Chile and Peru will increase.'],
})
