import type { VisitFact } from '../../facts/fact.ts'
import type { Survey } from '../survey.ts'
import { numberOf } from './figure.ts'

const LONGEST_DAYS = 14
const DAY = 86_400_000

/** Gives visits of one known day the length that the report says of them ("a visit of three days", "the visit lasts two days"): on from an arrival, back from a departure. */
export function lengthenVisits(survey: Survey, visits: readonly VisitFact[]): void {
  if (!visits.length) return
  for (let i = 0; i < survey.tokens.count; i++) {
    const days = daysAt(survey, i)
    if (days < 2 || days > LONGEST_DAYS) continue
    const sentence = survey.sentenceOf(i)
    const ahead = [i - 1, i - 2].some((k) => survey.is(k, 'lasts') && (survey.tag(k, 'word', 'lasts')!.match.prefix & survey.pack.clitics.will) !== 0)
    // "It will last three days" is said of a visit to come.
    const visit = visitToldAt(survey, ahead && visits.some((v) => v.modality === 'planned') ? visits.filter((v) => v.modality === 'planned') : visits, survey.tokens.start[i]!, sentence.span)
    if (!visit?.when || visit.when.start !== visit.when.end) continue
    let left = false
    for (let k = sentence.from; k < i; k++) left ||= survey.is(k, 'depart') && !boundFor(survey, k) || survey.is(k, 'ending')
    const far = (days - 1) * DAY * (left ? -1 : 1)
    const other = new Date(Date.parse(visit.when.start) + far).toISOString().slice(0, 10)
    visit.when = left ? { start: other, end: visit.when.end } : { start: visit.when.start, end: other }
  }
}

const BOUND_REACH = 6

/** "Left yesterday for TOWN": whether a departure is told as the way there; one that names what was left is not. */
function boundFor(survey: Survey, verb: number): boolean {
  if (survey.pack.order !== 'subject-first') return false
  const behind = survey.mentionsIn(survey.sentenceOf(verb).index).filter((m) => m.from > verb && m.placeId && m.from - verb <= BOUND_REACH)
  return behind[0]?.preposition === 'for'
}

/** Number of days that a length told at token `i` counts, its opening word included ("for three days"); 0 when none is told there. */
function daysAt(survey: Survey, i: number): number {
  const long = survey.tag(i, 'word', 'lengthOfVisit')
  if (long) return Number(long.tag.detail)
  const unit = survey.tag(i, 'word', 'days')
  const cardinal = survey.tag(i, 'cardinal')
  if (!unit && !cardinal && survey.tokens.kind[i] !== 1) return 0
  const governed = (survey.known(i) ?? []).some((m) => m.prefix & survey.pack.clitics.for)
  if (!survey.is(i - 1, 'lasts') && !survey.is(i - 2, 'lasts') && !governed) return 0
  if (unit?.tag.count === 2) return 2
  const value = survey.tokens.kind[i] === 1 ? numberOf(survey.tokens.form(i)) : cardinal ? Number(cardinal.tag.value) : 0
  const at = cardinal ? cardinal.match.to : i + 1
  return value > 0 && survey.is(at, 'days') ? value : 0
}

/** The visit a sentence speaks of: one that it tells, nearest before the place; else, where it says "the visit", the last one told before. */
function visitToldAt(survey: Survey, visits: readonly VisitFact[], at: number, span: readonly [number, number]): VisitFact | null {
  const starts = (v: VisitFact) => v.evidence.map(([from]) => from)
  const here = visits.filter((v) => starts(v).some((s) => s >= span[0] && s < span[1]))
  if (here.length && survey.pack.order === 'subject-first') return here.reduce((near, v) => (Math.min(...starts(v).map((s) => Math.abs(s - at))) < Math.min(...starts(near).map((s) => Math.abs(s - at))) ? v : near))
  if (here.length) return here.at(-1)!
  const sentence = survey.sentences.find((s) => s.span[0] === span[0])!
  for (let i = sentence.from; i < sentence.to; i++) {
    if (survey.tag(i, 'word', 'visit')?.tag.form !== 'noun') continue
    const before = visits.filter((v) => starts(v).some((s) => s < at)).sort((a, b) => Math.max(...starts(a).filter((s) => s < at)) - Math.max(...starts(b).filter((s) => s < at)))
    return before.at(-1) ?? null
  }
  return null
}
