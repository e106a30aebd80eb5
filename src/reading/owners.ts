import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

/** Takes back offices that are held of nobody named. */
export function dropOffices(m: Mention): void {
  if (m.person) m.person.offices = m.person.offices.filter((office) => !m.offices.includes(office))
  m.offices = []
}

/** Offices of a state alone: whoever heads a group or a club is called so too. */
export const OF_STATES: ReadonlySet<string> = new Set(['head-of-state', 'monarch', 'crown-prince'])

/** Whose a title with a pronoun is: of a man, the person last named; else the state or institution that its sentence begins with, or the nearest. */
export function ownerParty(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const state = m.offices.some((o) => OF_STATES.has(o.role))
  const sentence = survey.sentenceOf(m.from)
  const before = survey.mentions.slice(Math.max(0, i - 8), i).filter((b) => (b.party ?? b.person?.party) && survey.sentenceOf(b.from).index >= sentence.index - 1)
  const here = before.filter((b) => survey.sentenceOf(b.from) === sentence)
  const fit = (b: Mention) => (state ? b.manner === 'name' && b.placeId !== null : m.owned === 'his' ? b.sort === 'person' && (b.offices.length > 0 || (b.person?.offices.length ?? 0) > 0) : b.sort !== 'person' && b.sort !== 'pair' && b.manner !== 'adjective')
  const meant = here.find((b) => fit(b) && !b.preposition) ?? here.findLast(fit) ?? (state ? undefined : before.findLast(fit))
  return meant ? meant.party ?? meant.person?.party ?? null : null
}
