import type { Fact, MeetingFact, SessionFact, SigningFact, VisitFact } from '../../facts/fact.ts'
import { HINTS } from '../hints.ts'
import { isNewDay, whenOf } from '../moment.ts'
import { placeOf } from '../place.ts'
import { acts, mentionsAround, type Trigger } from '../acting.ts'
import type { Survey } from '../survey.ts'
import { resolveDate } from '../when/index.ts'
import { clip } from './evidence.ts'
import { ordinalAt } from './session-number.ts'

/** Facts of acts that can be put off. */
type Act = VisitFact | MeetingFact | SessionFact | SigningFact
const isAct = (fact: Fact): fact is Act => 'modality' in fact

/** What a report says of the new day when it tells that something is put off: the same act once more, planned for that day ("postponed to February"). */
export function putOffTo(survey: Survey, trigger: Trigger, told: readonly Fact[]): Fact[] {
  const off = told.filter(isAct).filter((fact) => fact.modality === 'cancelled')
  const { published } = survey.report
  if (!off.length || !published) return []
  const end = survey.sentenceOf(trigger.from).to
  for (const d of survey.dates) {
    if (d.from < trigger.to || d.from >= end || !isNewDay(survey, d)) continue
    const when = resolveDate(d, published, 'future')
    if (when && when.end > published) return off.map((fact) => ({ ...fact, modality: 'planned', when, said: true }))
  }
  return []
}

const REACH = 4

/** Acts that the report told of before and takes up with their noun alone: "the visit will take place on Monday". */
export function takenUpIn(survey: Survey, told: readonly Fact[]): Fact[] {
  const out: Fact[] = []
  for (const i of survey.where(HINTS.takenUp)) {
    if (!survey.known(i) || !definite(survey, i)) continue
    const kind = kindOf(survey, i)
    const verb = kind && comingVerb(survey, i)
    if (!verb) continue
    const when = whenOf(survey, verb, true)
    const before = when && lastTold(survey, told, i, kind)
    if (!before || !isAct(before) || before.modality === 'denied') continue
    const another = before.kind === 'session' ? anotherSitting(survey, i, verb.from, before.ordinal) : null
    if (before.modality === 'happened' && !another) continue
    const place = placeOf(survey, verb, before.kind === 'visit' ? before.host : null)
    out.push({ ...before, ...another, modality: 'planned', when, said: true, ...(another || place.place ? place : {}), evidence: [clip(survey, i, verb.to, i, verb.to)] } as Act)
  }
  return out
}

/** The number of a sitting that is another than the one told before: said beside its noun, or left open where it is only the next one. */
function anotherSitting(survey: Survey, at: number, verb: number, before: number | null): { ordinal: number | null } | null {
  for (let i = at - 2; i < verb; i++) {
    const number = ordinalAt(survey, i)
    if (number && number.value !== before) return { ordinal: number.value }
    if (survey.is(i, 'next')) return { ordinal: null }
  }
  return null
}

function definite(survey: Survey, i: number): boolean {
  return survey.pack.isDefinite(survey.tokens.form(i)) || survey.is(i - 1, 'article') || survey.is(i - 2, 'article')
}

function kindOf(survey: Survey, i: number): 'visit' | 'sitting' | null {
  if (survey.formOf(i, 'visit') === 'noun') return 'visit'
  return survey.is(i, 'sessionWord') || survey.is(i, 'meetingNoun') ? 'sitting' : null
}

/** A verb of holding in the future right behind a noun, with nobody named between. */
function comingVerb(survey: Survey, at: number): Trigger | null {
  const { pack } = survey
  let will = false
  for (let i = at + 1; i <= at + REACH && i < survey.tokens.count; i++) {
    if (survey.tokens.kind[i] === 2 || mentionsAround(survey, at).some((m) => acts(m) && i >= m.from && i < m.to)) return null
    will ||= survey.is(i, 'will') || survey.is(i, 'would')
    const word = survey.tag(i, 'word', 'takesPlace')
    if (word && (will || (word.match.prefix & pack.clitics.will) !== 0)) return { from: i, to: word.match.to, form: 'future', prefix: word.match.prefix, count: 1 }
  }
  return null
}

/** The last act of a kind that a report told before a place, in the nearest sentences. */
function lastTold(survey: Survey, told: readonly Fact[], at: number, kind: 'visit' | 'sitting'): Fact | null {
  const offset = survey.tokens.start[at]!
  const fits = told.filter((fact) => (kind === 'visit' ? fact.kind === 'visit' : fact.kind === 'session' || fact.kind === 'meeting') && fact.evidence[0]![0] < offset)
  return fits.sort((a, b) => b.evidence[0]![0] - a.evidence[0]![0])[0] ?? null
}
