import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** An amount of trade, investment, aid or loans between two parties. */
export const amounts = frame({
  name: '<parties> <measure> <amount>', yields: 'figure', trigger: words.amountOf, recognised: true, roles: [],
  examples: [
    { text: 'Trade between Egypt and China reached $13 billion last year.', found: { measure: 'trade', amount: 13e9, unit: 'USD', parties: ['EGY', 'CHN'], target: false } },
    { text: 'Turkey and Qatar aim to raise their bilateral trade volume to five billion dollars.', found: { measure: 'trade', amount: 5e9, target: true, parties: ['TUR', 'QAT'] } },
  ],
  silent: ['The company earned 13 billion dollars in China.'],
})
