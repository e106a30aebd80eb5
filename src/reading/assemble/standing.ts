import type { SigningFact } from '../../facts/fact.ts'
import type { Trigger } from '../acting.ts'
import { modalityOf } from '../modality.ts'
import { whenOf } from '../moment.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import { bareDeclaration, begins, instrumentsIn, periodOf, type Named } from './instruments.ts'
import { isOfLeaving } from './left-deal.ts'
import { bargained, negotiated } from './bargain.ts'
import { partiesAround } from './sides.ts'
import { namesAgain, spanOf } from './signing.ts'
import { nobodysDeal, unsigned } from './no-signing.ts'
import { phrase } from '../phrase.ts'

/** Instruments that the report speaks of as standing between parties it names with them ("the 1999 agreement between X and Y"), where no verb of signing tells of them. */
export function standingIn(survey: Survey, told: readonly SigningFact[]): SigningFact[] {
  const out: SigningFact[] = []
  for (const sentence of survey.sentences) {
    const named = instrumentsIn(survey, sentence.from, sentence.to)
    if (!named.length) continue
    for (const n of named) {
      const [from, to] = survey.span(n.from, n.to)
      if (n.instrument === 'contract' || bareDeclaration(survey, n) || n.to - n.from === 1 && survey.is(n.from, 'understanding') || told.some((f) => f.evidence.some(([a, b]) => a < to && b > from))) continue
      const [sides, how] = partiesAround(survey, n)
      const trigger: Trigger = { from: n.before, to: n.to, form: 'noun', prefix: 0, count: 1 }
      if (sides.length < 2 || unsigned(survey, n) || nobodysDeal(survey, trigger, n, sides, [])) continue
      const near = whenOf(survey, { ...trigger, to: n.titleTo }, false)
      // A day before it is that of what the clause tells of it.
      const when = near !== null && survey.pack.order !== 'subject-first' && (!dayBehind(survey, n) || isOfLeaving(survey, n, near)) ? null : near
      const modality = how === 'issued' && survey.pack.order !== 'subject-first' ? 'happened' : how === 'with' && survey.pack.order !== 'subject-first' && (negotiated(survey, n) || bargained(survey, n)) ? 'possible' : oldOne(survey, n) ? 'happened' : modalityOf(survey, trigger, when)
      if (modality === 'denied') continue
      const drafted = (survey.is(n.before - 1, 'draft') || survey.is(n.from, 'draft'))
      if (survey.pack.order === 'subject-first' && how !== 'owners' && n.title === null && when === null && !survey.tag(n.to, 'party')) continue
      out.push({
        kind: 'signing', instrument: n.instrument, title: n.title, count: n.count, parties: sides, signatories: [], period: periodOf(survey, n), modality: drafted ? 'planned' : modality, when: drafted ? null : when, said: drafted || modality !== 'happened' || when !== null,
        place: null, placeId: null, evidence: [spanOf(survey, trigger, n)], confidence: 0.5, rule: '<instrument> between <parties>', shown: [phrase`sides ${how}`, ...namesAgain(survey, n)],
      })
    }
    out.push(...listedIn(survey, sentence, named, [...told, ...out]))
  }
  return out
}

/** Whether an instrument is named as one that is known: with the article, or by a title that has it; nothing before it says that it is still sought. */
function oldOne(survey: Survey, n: Named): boolean {
  if (survey.pack.order === 'subject-first') return false
  const definite = survey.pack.isDefinite(survey.tokens.form(n.from)) || (n.titleTo > n.to && n.to < survey.tokens.count && survey.pack.isDefinite(survey.tokens.form(n.to)))
  if (!definite) return false
  return !survey.isWithin(SEEKING, n.from, n.before - SOUGHT_REACH, n.before)
}
const SEEKING = wordSets('sought', 'maybe', 'sign', 'cancel')
const SOUGHT_REACH = 4

/** Whether a date stands right behind an instrument, or within its words. */
function dayBehind(survey: Survey, n: Named): boolean {
  return survey.dates.some((d) => d.from >= n.from && d.from <= n.titleTo + BEHIND)
}

const BEHIND = 8
const LIST_GAP = 7
const LINE_START = 2

/** Whether a sentence goes on to list what the one before counted ("They include …", "Among them is …"). */
function opensList(survey: Survey, sentence: Sentence): boolean {
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + LIST_OPENS); i++) if (survey.is(i, 'listOpens')) return true
  return false
}
const LIST_OPENS = 3

/** Instruments of a list that say nothing of their parties: they are those of the one before ("among them the 1985 agreement between X and Y, an agreement on Z and a memorandum on W"). */
function listedIn(survey: Survey, sentence: Sentence, named: readonly Named[], told: readonly SigningFact[]): SigningFact[] {
  const out: SigningFact[] = []
  let before: { fact: SigningFact; to: number } | null = null
  const earlier = told.filter((f) => survey.sentenceAtOffset(f.evidence[0]![0]) === sentence.index - 1 || f.evidence.length === 1 && survey.sentenceAtOffset(f.evidence[0]![1]) === sentence.index - 1).at(-1)
  const opened = earlier !== undefined && earlier.count !== 1 && opensList(survey, sentence)
  if (survey.pack.order === 'subject-first' && !opened) return []
  for (const n of named) {
    // A line of a list begins with its instrument.
    if (!before && earlier && (opened || n.before - sentence.from <= LINE_START) && n.title !== null) before = { fact: earlier, to: n.from }
    const [from, to] = survey.span(n.from, n.to)
    const own = told.find((f) => f.evidence.some(([a, b]) => a < to && b > from))
    if (own) { before = { fact: own, to: n.titleTo }; continue }
    if (!before || n.title === null || bareDeclaration(survey, n) || n.from - before.to > LIST_GAP || (n.from > before.to && !begins(survey, n.from))) { before = null; continue }
    const trigger: Trigger = { from: n.before, to: n.titleTo, form: 'noun', prefix: 0, count: 1 }
    const listed: SigningFact = { ...before.fact, instrument: n.instrument, title: n.title, count: n.count, period: periodOf(survey, n), when: whenOf(survey, trigger, false) ?? (opened ? before.fact.when : null), signatories: [], evidence: [spanOf(survey, trigger, n)], rule: '<instrument> of a list', shown: [] }
    out.push(listed)
    before = { fact: listed, to: n.titleTo }
  }
  return out
}
