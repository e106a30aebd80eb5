import { HINTS } from './hints.ts'
import type { Actor, Role } from '../facts/fact.ts'
import type { Survey } from './survey.ts'

/** How many of the edges a number reaches. */
export const bucket = (n: number, ...edges: number[]) => edges.filter((e) => n >= e).length

const fields = new WeakMap<Survey, { sport: number; business: number }>()

/** How much a report is of sport and of companies, by words that are named for it: 0 to 3 each. */
export function fieldOf(survey: Survey): { sport: number; business: number } {
  const kept = fields.get(survey)
  if (kept) return kept
  let sport = 0, business = 0
  for (const i of survey.where(HINTS.field)) {
    if (survey.is(i, 'sport')) sport++
    else if (survey.is(i, 'business')) business++
  }
  const field = { sport: bucket(sport, 1, 3, 7), business: bucket(business, 2, 5, 10) }
  fields.set(survey, field)
  return field
}

/** Whether a report is one on sport: there parties stand for teams and clubs, and what the clause does not name is not filled in. */
export function isSport(survey: Survey): boolean {
  return fieldOf(survey).sport >= 2
}

/** Offices whose holders meet and promise for a state, in a report on sport too. */
const OF_STATE = new Set<Role>(['head-of-state', 'monarch', 'crown-prince', 'head-of-government', 'deputy-head-of-government', 'foreign-minister', 'minister', 'deputy-minister', 'speaker', 'ambassador', 'envoy', 'secretary-general'])

/** Whether some actors of a report on sport are but teams, clubs and their federations: none of them is someone who holds an office of state. */
export function onlySport(survey: Survey, actors: readonly Actor[]): boolean {
  if (survey.pack.order === 'subject-first' || !isSport(survey)) return false
  return !actors.some(({ person }) => person !== null && survey.people.some((p) => p.name === person && p.offices.some(({ role }) => OF_STATE.has(role))))
}
