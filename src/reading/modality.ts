import type { Interval, Modality } from '../facts/fact.ts'
import type { Trigger } from './clause.ts'
import type { Survey } from './survey.ts'

const BACK = 9

/**
 * Whether an act has happened, is planned, possible, called off or denied: from the form of its word, the words that govern it before,
 * adjectives right behind it, and its date against the day of publication.
 */
export function modalityOf(survey: Survey, trigger: Trigger, when: Interval | null): Modality {
  const cues = cuesBefore(survey, trigger)
  if (cues.has('cancel')) return 'cancelled'
  if (cues.has('deny')) return 'denied'
  if (cues.has('negation')) return trigger.form === 'future' ? 'denied' : 'denied'
  const published = survey.report.published
  const ahead = published !== null && when !== null && when.start > published
  if (trigger.form === 'future' || cues.has('will') || planBehind(survey, trigger)) return 'planned'
  if (cues.has('maybe') && !(when && !ahead && cues.has('past'))) return 'possible'
  if (cues.has('plan')) return ahead || when === null || trigger.form !== 'past' ? 'planned' : 'happened'
  return ahead ? 'planned' : 'happened'
}

function cuesBefore(survey: Survey, trigger: Trigger): Set<string> {
  const sentence = survey.sentenceOf(trigger.from)
  const out = new Set<string>()
  for (let i = trigger.from - 1; i >= Math.max(sentence.from, trigger.from - BACK); i--) {
    const near = trigger.from - i
    if (survey.mark(i, STOPS)) break
    if (survey.is(i, 'negation') && near <= (trigger.form === 'noun' ? 4 : 2)) out.add('negation')
    if (survey.is(i, 'cancel') && near <= 4) out.add('cancel')
    if (survey.is(i, 'deny') && near <= 6) out.add('deny')
    if (survey.is(i, 'will') && near <= 3) out.add('will')
    if (survey.is(i, 'plan') && survey.formOf(i, 'plan') !== 'participle' && near <= 7) out.add('plan')
    if (survey.is(i, 'maybe') && near <= 5) out.add('maybe')
    if (trigger.form === 'noun' && futureVerb(survey, i)) out.add('will')
  }
  return out
}

const STOPS = new Set(['،', ',', ':', '؛', '(', '"', '.'])

function futureVerb(survey: Survey, i: number): boolean {
  return (survey.known[i] ?? []).some((m) => (m.prefix & survey.pack.clitics.will) !== 0 && m.tags.some((t) => t.sort === 'word' && t.form === 'present'))
}

/** An adjective of what is to come right behind a verbal noun, or a verb in the future that takes it up ("to be held"). */
function planBehind(survey: Survey, trigger: Trigger): boolean {
  const sentence = survey.sentenceOf(trigger.from)
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + 12); i++) {
    if (survey.is(i, 'plan') && i - trigger.to <= 6 && survey.formOf(i, 'plan') === 'word') return true
    if (futureVerb(survey, i) && (survey.is(i, 'hold') || survey.is(i - 1, 'which'))) return true
  }
  return false
}
