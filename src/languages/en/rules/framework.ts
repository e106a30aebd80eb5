import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A relation is founded, raised, restored or cut. */
export const relation = frame({
  name: '<parties> hold <relation>', yields: 'framework', trigger: words.relationChange, recognised: true, roles: [],
  examples: [
    { text: 'Turkey and Kazakhstan raised their ties to a strategic partnership in 2009.', found: { level: 'strategic-partnership', parties: ['TUR', 'KAZ'], change: 'raised' } },
    { text: 'Morocco and Iran restored diplomatic relations last May.', found: { level: 'diplomatic-relations', change: 'restored', parties: ['MAR', 'IRN'] } },
  ],
  silent: ['A strategic partnership between the two brands helped the French retailer.', 'Diplomatic relations were the theme of the exhibition in Vienna.'],
})

/** A body is founded. */
export const foundsBody = frame({
  name: '<body> is founded', yields: 'framework', trigger: words.found, recognised: true, roles: [],
  examples: [{ text: 'Saudi Arabia and Iraq agreed to establish a Saudi-Iraqi coordination council.', found: { level: 'standing-body', change: 'founded', parties: ['SAU', 'IRQ'] } }],
  silent: ['The company announced that it had established a new board of directors in Dubai.'],
})

/** A state becomes a member of an organisation, or leaves one. */
export const membership = frame({
  name: '<state> joins <organisation>', yields: 'framework', trigger: words.joining, recognised: true, roles: [],
  examples: [
    { text: 'Cyprus and Malta joined the European Union in 2004.', found: { level: 'membership', change: 'founded', parties: ['CYP', 'MLT', 'EU'] } },
    { text: 'Morocco left the African Union in 1984.', found: { level: 'membership', change: 'cut', parties: ['MAR', 'AU'] } },
  ],
  silent: ['Turkey hopes to join the European Union.', 'The Cypriot minister left the European Union meeting early.', 'Malta joined in the applause.'],
})

/** Relations are cut or taken up again, without the word "diplomatic". */
export const ties = frame({
  name: '<parties> cut ties', yields: 'framework', trigger: words.relationChange, recognised: true, roles: [],
  examples: [{ text: 'Ivory Coast severed ties with Israel in 1973.', found: { level: 'diplomatic-relations', change: 'cut', parties: ['CIV', 'ISR'] } }],
  silent: ['Ivory Coast cut trade links with a French bank.', 'Ties between Israel and Ivory Coast were good.'],
})
