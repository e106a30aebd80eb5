import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A party undertakes something towards another. */
export const pledges = frame({
  name: '<party> pledges', yields: 'pledge', trigger: words.pledge, forms: ['past', 'present', 'future', 'participle'],
  roles: [{ slot: 'by', what: 'actor', from: ['subject'] }],
  examples: [{ text: 'Turkey pledged to grant a loan to Somalia.', found: { by: ['TUR'], to: ['SOM'] } }],
  silent: ['The coach promised to win the match against Spain.'],
})
