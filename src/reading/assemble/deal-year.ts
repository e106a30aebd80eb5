import type { Fact, Interval } from '../../facts/fact.ts'
import { resolveDate } from '../when/index.ts'
import { HINTS } from '../hints.ts'
import type { Survey } from '../survey.ts'

const DATED_REACH = 5

/** Gives a concluded instrument that is spoken of as known, and has no day, the one time at which the report says elsewhere that it was concluded ("the nuclear deal SIGNED IN 2015"). In languages that have verbs first. */
export function dateDeals(survey: Survey, facts: readonly Fact[]): void {
  if (survey.pack.order === 'subject-first') return
  const open = facts.filter((f) => f.kind === 'signing' && f.modality === 'happened' && f.when === null && f.count === 1)
  if (!open.length) return
  const told = datedDeals(survey)
  if (!told.size) return
  for (const fact of open) {
    if (fact.kind !== 'signing' || !known(survey, fact.evidence[0]!)) continue
    const days = told.get(fact.instrument)
    if (days && days.length === 1 && !facts.some((f) => f !== fact && f.kind === 'signing' && f.instrument === fact.instrument && f.when === null && f.modality === 'happened' && known(survey, f.evidence[0]!))) fact.when = days[0]!
  }
}

/** Times at which the report says known instruments were concluded, by instrument. */
function datedDeals(survey: Survey): Map<string, Interval[]> {
  const out = new Map<string, Interval[]>()
  const { published } = survey.report
  if (!published) return out
  for (const d of survey.dates) {
    const signed = [d.from - 1, d.from - 2].find((i) => survey.is(i, 'signPassive'))
    if (signed === undefined) continue
    for (let i = signed - 1; i >= signed - DATED_REACH && i >= 0; i--) {
      const word = survey.hints[i]! & HINTS.instrument ? survey.tag(i, 'instrument') : null
      if (!word) continue
      const when = survey.pack.isDefinite(survey.tokens.form(i)) ? resolveDate(d, published, 'past') : null
      const days = out.get(word.tag.value) ?? []
      if (when && !days.some((day) => day.start === when.start && day.end === when.end)) out.set(word.tag.value, [...days, when])
      break
    }
  }
  return out
}

/** Whether an instrument within a stretch of the text is spoken of as known, with the article. */
function known(survey: Survey, [from, to]: readonly [number, number]): boolean {
  const sentence = survey.sentences[survey.sentenceAtOffset(from)]!
  for (let i = sentence.from; i < sentence.to; i++) if (survey.tokens.start[i]! >= from && survey.tokens.end[i]! <= to && survey.hints[i]! & HINTS.instrument && survey.tag(i, 'instrument')) return survey.pack.isDefinite(survey.tokens.form(i))
  return false
}
