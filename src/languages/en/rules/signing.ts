import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** Parties sign an instrument. */
export const signs = frame({
  name: '<signatories> sign <instrument>', yields: 'signing', trigger: words.sign, forms: ['past', 'present', 'future'],
  roles: [{ slot: 'signatories', what: 'actor', from: ['subject'], optional: true }],
  examples: [{ text: 'Turkish Trade Minister Omer Bolat and his Kazakh counterpart Arman Shakkaliyev signed a memorandum of understanding on transport.', found: { instrument: 'memorandum', count: 1 } }],
  silent: ['The striker signed a contract with a club in Madrid.'],
})

/** The signing of an instrument. */
export const signingOf = frame({
  name: 'signing of <instrument>', yields: 'signing', trigger: words.sign, forms: ['noun'],
  roles: [{ slot: 'signatories', what: 'actor', from: [{ after: ['between', 'by'] }], optional: true }],
  examples: [{ text: 'The visit saw the signing of five agreements between Turkey and Azerbaijan.', found: { instrument: 'agreement', count: 5 } }],
  silent: ['The author held a signing of her new novel in London.'],
})

/** An instrument that was signed. */
export const signed = frame({
  name: '<instrument> signed', yields: 'signing', trigger: words.signedWord,
  roles: [{ slot: 'signatories', what: 'actor', from: [{ after: ['between', 'by'] }], optional: true }],
  examples: [{ text: 'Relations rest on an accord signed by Jordan and Iraq in 1990.', found: { instrument: 'agreement' } }],
  silent: ['The shirt signed by the team was sold in Brazil.'],
})
