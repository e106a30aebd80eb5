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
