import { acts } from './acting.ts'
import type { Trigger } from './acting.ts'
import type { Mention } from './mention.ts'
import type { Survey } from './survey.ts'

const ONWARD = 3

/** Who says what stands at token `at`: the subject of the last verb of speech before it in its sentence; inside a quotation that began earlier, whoever spoke last; null where nobody is known to speak. */
export function speakerAt(survey: Survey, at: number): Mention | null {
  if (!survey.tellings) return null
  const { index } = survey.sentenceOf(at)
  const here = survey.tellings.bySentence[index]!.findLast((t) => t.verb.at < at)
  if (here) return here.speakers[0] ?? null
  if (!survey.tellings.quoted[at]) return null
  for (let n = index - 1; n >= 0 && n >= index - ONWARD; n--) {
    const told = survey.tellings.bySentence[n]!.findLast((t) => t.main)
    if (told) return told.speakers[0] ?? null
  }
  return null
}

/** Whether a word is in the first person plural ("we met", "our meeting"), so that it is of whoever speaks. */
export function isOurs(survey: Survey, trigger: Trigger): boolean {
  return (survey.known(trigger.from) ?? []).some((m) => m.to === trigger.to && m.tags.some((t) => t.detail === 'we' && t.form === (trigger.form === 'future' ? 'present' : trigger.form)))
}

/** The speaker of whom a word in the first person is said. */
export function ourSpeaker(survey: Survey, trigger: Trigger): Mention | null {
  const speaker = speakerAt(survey, trigger.from)
  return speaker && acts(speaker) ? speaker : null
}
