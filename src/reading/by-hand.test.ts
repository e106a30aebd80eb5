import { expect, it } from 'vitest'
import { factFrom, SLOTS, slotFrom } from '../facts/slots.ts'
import { wholeText } from '../text/report.ts'
import { BY_HAND, lineByHand, readByHand } from './by-hand.ts'

const report = (text: string) => ({ id: 'a', language: BY_HAND, published: '2020-01-02', outlet: 'by hand: Aigul', url: '', title: 'Letter of the ministry, no. 7', text })

it('reads back what it writes, for every kind, and shows the line as evidence', () => {
  const facts = [
    factFrom('session', { body: 'Joint Commission; economy \\ trade', bodyType: 'commission', parties: 'TUR, KAZ', ordinal: '3', when: '2015-04', place: 'Ankara' }),
    factFrom('visit', { visitors: 'TUR: Hakan Fidan, TUR', host: 'KAZ', when: '2023-09-10..2023-09-11' }),
    factFrom('signing', { title: 'Agreement on grain', parties: 'TUR,KAZ', count: '-', signatories: 'KAZ: Murat Nurtleu', period: '2024..2026' }),
    factFrom('figure', { amount: '5.4', unit: 'USD', parties: 'TUR,KAZ', target: 'yes' }),
    factFrom('pledge', { by: 'TUR', to: 'KAZ', what: 'open a school', due: '2025' }),
    factFrom('meeting', { participants: 'TUR,KAZ: A B' }), factFrom('framework', { parties: 'TUR,KAZ', name: 'Strategic partnership' }), factFrom('office', { person: 'Hakan Fidan', party: 'TUR', role: 'foreign-minister' }),
  ]
  expect(facts.map((fact) => fact.kind).sort()).toEqual(Object.keys(SLOTS).sort())
  const lines = facts.map((fact) => lineByHand(fact.kind as never, fact as never))
  const given = report(`As the ministry wrote:\n${lines.join('\n')}\nnote: nothing = to read`)
  const reading = readByHand(given)
  expect(reading.facts.map(({ evidence: _evidence, confidence: _confidence, rule: _rule, ...fact }) => fact)).toEqual(facts)
  expect(reading.facts.map((fact) => wholeText(given).slice(...fact.evidence[0]!))).toEqual(lines)
  expect(reading.facts[0]).toMatchObject({ when: { start: '2015-04-01', end: '2015-04-30' }, placeId: 'TUR/ankara', body: 'Joint Commission; economy \\ trade' })
})

it('says what a slot expects', () => {
  expect(() => slotFrom('session', 'ordinal', 'third')).toThrow('ordinal: expected a whole number, found "third"')
  expect(() => slotFrom('session', 'when', '2015-13-01')).toThrow(/when: expected a day/)
  expect(() => slotFrom('session', 'host', 'TUR')).toThrow(/one of the slots body, bodyType/)
  expect(() => slotFrom('session', 'body', '-')).toThrow(/expected a value/)
  expect(() => factFrom('visit', { host: 'KAZ' })).toThrow('visit: expected visitors=…, found none')
  expect(() => slotFrom('visit', 'host', 'Atlantis')).toThrow(/expected a party/)
})
