import type { Trigger } from './acting.ts'
import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

/** "Met his counterpart over THE NUCLEAR DEAL WITH X": whether only what a deal is like stands between it and a state behind "with", which the deal is with. */
export function dealWith(survey: Survey, trigger: Trigger, m: Mention): boolean {
  if (survey.pack.order === 'subject-first' || m.preposition !== 'with' || m.sort !== 'party' || m.manner !== 'name' && m.manner !== 'capital' || !survey.is(trigger.from, 'meet') && !survey.is(trigger.from, 'discuss')) return false
  let at = m.from - 2
  for (let words = 0; words < LIKE && !survey.taken(at) && !survey.is(at, 'instrumentWord') && survey.pack.isDefinite(survey.tokens.form(at)); words++) at--
  return !survey.taken(at) && survey.is(at, 'instrumentWord') && survey.pack.isDefinite(survey.tokens.form(at))
}

/** Words that may tell what a deal is like. */
const LIKE = 2
