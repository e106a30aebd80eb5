import type { Interval } from '../facts/fact.ts'
import type { Card } from './card.ts'

const days = (when: Interval | null) => (!when ? '' : when.start === when.end ? when.start : `${when.start} – ${when.end}`)

/** Whose an amount is, where reports say so: it goes to the other. */
const whose = (card: Omit<Card, 'caption'>) => { const party = card.values['whose']?.[0]?.value as string | undefined; return party ? `(${party} →)` : '' }

/** An entry in a line of plain values, in no particular language: who, what, where, when. */
export function caption(card: Omit<Card, 'caption'>): string {
  const parties = card.parties.join(' · ')
  const what = (() => {
    switch (card.kind) {
      case 'person': return [card.names.slice(0, 4).join(' / '), ...card.offices.slice(0, 1).map((held) => [held.role, held.portfolio, held.former ? '(former)' : ''].filter(Boolean).join(' '))].join(', ')
      case 'visit': return [card.persons.join(', '), card.host ? `→ ${card.host}` : ''].filter(Boolean).join(' ')
      case 'meeting': return card.persons.join(', ')
      case 'session': return [card.ordinal === null ? '' : `${card.ordinal}.`, card.body].filter(Boolean).join(' ')
      case 'signing': return [card.count !== null && card.count > 1 && !card.title ? `${card.count} ×` : '', card.instrument, card.title].filter(Boolean).join(' ')
      case 'framework': return [card.level, card.title].filter(Boolean).join(': ')
      case 'figure': return [card.measure, card.promise ? '→' : '', card.amount, card.unit, whose(card)].filter((part) => part !== '' && part !== null).join(' ')
      case 'pledge': return card.what ?? ''
      default: return card.title ?? ''
    }
  })()
  return [card.kind === 'person' ? card.parties.join(', ') : parties, what, card.place ?? '', days(card.when)].filter(Boolean).join(' | ')
}
