import { acts, isVerb, onlyFillers, verbal, type Trigger } from './acting.ts'
import type { Mention } from './mention.ts'
import { isOurs } from './speaker.ts'
import { agrees, owned } from './subject.ts'
import type { Survey } from './survey.ts'

/** Whether a clause with a subject of its own, which nothing knows, begins between someone and an act told as a noun: "X said that SOME FACTION is open to talks". */
export function elsewhere(survey: Survey, m: Mention, trigger: Trigger): boolean {
  if (survey.pack.order === 'subject-first' || verbal(trigger) || owned(survey, trigger) || isOurs(survey, trigger)) return false
  for (let i = m.to; i + 1 < trigger.from; i++) {
    if (!survey.is(i, 'that') || survey.taken(i) || !survey.is(i, 'thatBare')) continue
    if (survey.tokens.kind[i + 1] === 0 && !survey.taken(i + 1) && !isVerb(survey, i + 1) && !survey.is(i + 1, 'meetingNoun') && !survey.is(i + 1, 'may') && !survey.is(i + 1, 'negation') && !survey.is(i + 1, 'plan') && !survey.is(i + 1, 'maybe') && !survey.is(i + 1, 'which')) return true
  }
  return false
}

/** Whom the clause's verb is done to, named last before an act that came before or after it ("X received Y after meeting Z"): it is X who meets Z. Null where the last named is no object. */
function objectBefore(survey: Survey, trigger: Trigger, before: readonly Mention[]): Mention | null {
  if (survey.pack.order === 'subject-first' || trigger.form !== 'noun' || owned(survey, trigger) || !survey.is(trigger.from - 1, 'apart')) return null
  const [last, first] = before.filter((m) => acts(m) && !m.preposition && m.sort === 'person')
  if (!last || !first || last.party === first.party) return null
  for (let i = first.to; i < last.from; i++) if (!onlyFillers(survey, i, i + 1) || survey.is(i, 'which')) return null
  for (let i = last.to; i < trigger.from; i++) if (isVerb(survey, i) || survey.is(i, 'which') || survey.is(i, 'that')) return null
  return isVerb(survey, first.from - 1) ? last : null
}

/** Of those named before an act that a light verb takes up ("a meeting that SHE held"), those whom the verb agrees with, where any does. */
export function whoHeld(survey: Survey, trigger: Trigger, before: Mention[]): Mention[] {
  const object = objectBefore(survey, trigger, before)
  if (object) return before.filter((m) => m !== object)
  for (let i = trigger.to; i < trigger.to + 3; i++) {
    const light = survey.tag(i, 'word', 'lightVerb')
    if (!light?.tag.detail?.startsWith('owned')) continue
    const fit = before.filter((m) => acts(m) && m.sort !== 'pair' && agrees(survey, { from: i, to: light.match.to, form: light.tag.form ?? 'past', prefix: light.match.prefix, count: 1 }, m))
    return fit.length ? fit : before
  }
  return before
}
