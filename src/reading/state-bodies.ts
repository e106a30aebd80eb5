import { HINTS } from './hints.ts'
import { isVerb } from './acting.ts'
import { stateAdjective } from './institutions.ts'
import { mention, type Mention } from './mention.ts'
import { bodyAt } from './assemble/bodies.ts'
import { wordSets, type Survey } from './survey.ts'

const REACH = 6
const ENDS = wordSets('that', 'which', 'with', 'to', 'from', 'between', 'of', 'about', 'notPublic', 'opposition', 'sportOf', 'noPublicBody', 'jointly')

/** A public body of a state as the subject of a verb of speech, by the state's adjective that agrees with it or by "in" and the state's name: "the election commission IN STATE said". */
export function stateBodyAt(survey: Survey, i: number): Mention | null {
  const { pack, tokens } = survey
  const head = pack.order === 'subject-first' ? null : survey.tag(i, 'word', 'publicBody')
  if (!head || (survey.tag(i, 'party')?.match.to ?? 0) > head.match.to || head.match.prefix || !(survey.hints[i - 1]! & HINTS.speech) || !isVerb(survey, i - 1) || bodyAt(survey, i)) return null
  // An agency with a name of its own is one of news.
  if (survey.is(i, 'agencyNoun') && !survey.is(head.match.to, 'bodyNoun')) return null
  for (let at = head.match.to; at < Math.min(tokens.count, i + REACH + 1); at++) {
    if (survey.is(at, 'in')) {
      const state = survey.tag(at + 1, 'party')
      return state?.tag.detail === 'name' && !state.tag.doubtful ? named(i, state.match.to, state.tag.value) : null
    }
    if (tokens.kind[at] === 2 || survey.isAny(at, ENDS) || isVerb(survey, at) && !survey.tag(at, 'party')) return null
    const adjective = stateAdjective(survey, at)
    if (adjective && !adjective.match.prefix && !adjective.tag.doubtful && agrees(survey, i, at)) return stateAdjective(survey, adjective.match.to) ? null : named(i, adjective.match.to, adjective.tag.value)
  }
  return null
}

const named = (from: number, to: number, party: string) => mention(from, to, { party, manner: 'institution' })

/** Whether a state's adjective can be said of a noun by its gender. */
function agrees(survey: Survey, noun: number, adjective: number): boolean {
  const feminine = survey.pack.feminineNoun?.(survey.tokens.form(noun), false) ?? false
  return survey.tokens.form(adjective).endsWith('ه') === feminine
}
