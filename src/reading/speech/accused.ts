import { listOf } from '../acting.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Survey } from '../survey.ts'
import { SPEECH_OPENS } from '../marks.ts'
import { saidAt, takesOf } from './complement.ts'
import type { Found } from './subjects.ts'
import type { Verb } from './tellings.ts'

/** Whether the one behind a verb that needs whom it is said of is that one: what it is said to be or to have done follows at once ("accused X OF"). */
export function isAccused(survey: Survey, verb: Verb, { how, mention }: Found): boolean {
  if (how !== 'behind' || !mention || mention.from !== verb.to || verb.owned || !survey.is(verb.at, 'needsWhom') || mention.sort === 'pair') return false
  const at = listOf(survey, mention).at(-1)!.to
  if (survey.isAny(at, BESIDE_SAID) || survey.dateAt(at) !== null || survey.mark(at, SPEECH_OPENS) || !saidAt(survey, 'by', at)) return false
  // "X accused in plain words Y of": what comes first is how.
  for (let i = at + 1; i < Math.min(survey.tokens.count, at + ACCUSED); i++) if (survey.taken(i) && survey.mentions[survey.covered[i]!]!.to <= i + 1 && saidAt(survey, 'by', i + 1) && !survey.is(i + 1, 'that')) return false
  return true
}

const BESIDE_SAID = wordSets('adverb', 'resumptive', 'inAnswer')
const ACCUSED = 8

/** Whether a feminine verb of calling on someone stands before a man's title: that is whom she calls on. */
export function calledOn(survey: Survey, verb: Verb, m: Mention): boolean {
  const { feminineTitle } = survey.pack
  return feminineTitle !== undefined && m.manner === 'official' && takesOf(survey, verb.at).includes('someone') && !m.offices.some((o) => feminineTitle(survey.tokens.form(o.from)))
}
