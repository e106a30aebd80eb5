import { wordSets } from '../survey.ts'
import { SPEECH_OPENS } from '../marks.ts'
import { takesOf } from './complement.ts'
import type { Found } from './subjects.ts'
import type { Tale, Verb } from './tellings.ts'

/** Whether a verb of speech with its subject tells no words of theirs: what a state holds these days, what another says that they did, a refusal to say anything; what is said stands at token `said`. */
export function isUnspoken(tale: Tale, verb: Verb, found: Found, said: number): boolean {
  return isStanding(tale, verb, found, said) || isToldOf(tale, verb, found) && !tellsThat(tale, verb, said) || verb.set === 'sayBefore' && said >= 0 && tale.survey.is(verb.at, 'refuse') && tale.survey.is(said, 'commenting')
}

const HOLDING = wordSets('needsThat', 'speechNoun')

/** What a state or a body hopes, expects or rejects as things stand, in the present and in no words of its own ("STATE hopes for a deal"); to call on someone, or to insist that something is so, are words. */
function isStanding({ survey }: Tale, verb: Verb, found: Found, said: number): boolean {
  const who = found.mention ?? found.mentions?.[0]
  if (verb.set !== 'sayBefore' || verb.form !== 'present' || !who || who.sort !== 'party' || survey.is(verb.at, 'needsThat') || takesOf(survey, verb.at).includes('someone')) return false
  if (survey.is(said, 'upon') && survey.is(said + 1, 'that')) return false
  return said < 0 || ![said, said + 1].some((i) => survey.isAny(i, HOLDING) || survey.mark(i, SPEECH_OPENS))
}

/** Whether a verb tells somebody that something is so ("X said that Y INFORMED Z that"): those are words of the one who told it too. */
const tellsThat = ({ survey }: Tale, verb: Verb, said: number) => verb.form === 'past' && takesOf(survey, verb.at).includes('someone') && survey.is(verb.at, 'inform') && said >= 0 && survey.is(said, 'that')

/** What somebody says that another promised, asked or holds: it is the speech of the one who says it ("X said that Y PROMISED"). */
function isToldOf({ survey, bySentence }: Tale, verb: Verb, { how, mention }: Found): boolean {
  if (how !== 'before' || !mention || verb.set !== 'sayBefore' && verb.form !== 'present') return false
  const opening = mention.head.from - 1
  if (!survey.is(opening, 'that') || survey.tag(opening - 1, 'word', 'but')?.match.to === opening + 1) return false
  const who = mention.person ?? mention.party
  return bySentence[survey.sentenceOf(verb.at).index]!.some((t) => t.spoken && t.speakers.length > 0 && t.verb.at < verb.at && t.speakers.every((x) => (x.person ?? x.party) !== who))
}
