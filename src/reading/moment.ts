import type { Interval } from '../facts/fact.ts'
import type { Trigger } from './clause.ts'
import type { Survey } from './survey.ts'
import { resolveDate, type DateMention } from './when/index.ts'

const FAR = 18

/** The date a clause gives its act: the nearest in the sentence, one behind the trigger before one in front of it, none that another act stands nearer to. */
export function dateNear(survey: Survey, trigger: Trigger): DateMention | null {
  const sentence = survey.sentenceOf(trigger.from)
  let best: DateMention | null = null, least = Infinity
  for (const d of survey.dates) {
    if (d.from < sentence.from || d.from >= sentence.to) continue
    const behind = d.from >= trigger.to
    const distance = behind ? d.from - trigger.to : (trigger.from - d.to) * 1.3
    if (distance < 0 || distance > FAR) continue
    if (survey.is(d.from - 1, 'since') || survey.is(d.from, 'since')) continue
    const cost = distance + 5 * actsBetween(survey, behind ? trigger.to : d.to, behind ? d.from : trigger.from)
    if (cost < least) { least = cost; best = d }
  }
  return least > FAR ? null : best
}

const ACTS = ['that', 'sayBefore', 'agree', 'pledge', 'discuss', 'visit', 'arrive', 'meet', 'sign', 'travel', 'receive', 'say', 'talk', 'summit', 'depart', 'plan']

function actsBetween(survey: Survey, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (survey.known[i]?.some((m) => m.tags.some((t) => t.sort === 'word' && ACTS.includes(t.value) && (t.form === 'past' || t.form === 'present' || t.form === 'noun' || t.value === 'that')))) n++
  return n
}

/** When an act takes place, resolved against the day of publication; null when the sentence says nothing. `ahead` leans bare weekdays and months to the future. */
export function whenOf(survey: Survey, trigger: Trigger, ahead: boolean): Interval | null {
  const published = survey.report.published
  const d = dateNear(survey, trigger)
  if (!d || !published) return null
  return resolveDate(d, published, ahead ? 'future' : 'past')
}
