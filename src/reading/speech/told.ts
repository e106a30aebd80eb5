import { acts, listOf } from '../acting.ts'
import type { Match, Tag } from '../../rules/lexicon.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import { isWoman, partyIsFeminine, type Agreement } from './agree.ts'
import { finite, saidAt, saidBehind } from './complement.ts'
import { documentAt, documentSpeakers } from './issuer.ts'
import type { Tale, Telling, Verb } from './tellings.ts'
import { SPEECH_OPENS } from '../marks.ts'


/** How a speaker would be spoken of by a verb that goes on with them. */
function agreementOf({ survey, women }: Tale, speakers: readonly Mention[]): Agreement {
  const [first, ...more] = speakers
  if (!first) return { feminine: false, count: 1 }
  return { feminine: first.sort === 'person' ? isWoman(survey, first.person, women) : partyIsFeminine(survey, first) ?? false, count: more.length ? (more.length > 1 ? 3 : 2) : 1 }
}

function telling(tale: Tale, at: number, to: number, set: string, form: string, speakers: readonly Mention[], how: Telling['how'], main: boolean): Telling {
  const verb: Verb = { at, to, set, form, prefix: 0, owned: false, ...agreementOf(tale, speakers) }
  return { verb, speakers, how, main, spoken: true }
}

/** What nouns take that tell speech with their preposition alone ("X's threat TO close"). */
const GOVERNED = new Set(['by', 'from'])
const LEADING_ON = wordSets('regarding', 'upon', 'to', 'from', 'in')

/** Speech told as a noun, with whoever says it right behind: "X's announcement that". */
export function tellNoun(tale: Tale, s: Sentence, { from, to, prefix }: Match, tag: Tag): Telling | null {
  const { survey } = tale
  if (tag.detail?.startsWith('owned') || prefix & survey.pack.clitics.as || tale.quoted[from]) return null
  const owner = survey.mentionsIn(s.index).find((m) => m.from === to)
  if (!owner || !acts(owner) || (owner.preposition && !(owner.prefix & survey.pack.clitics.for))) return null
  const list = listOf(survey, owner)
  const said = saidBehind(survey, from, list.at(-1)!.to)
  // "Came X's remarks after": what follows "after" is told of them, and not by them.
  if (said > 0 && survey.is(said, 'that') && survey.is(said - 1, 'about') && !survey.isAny(said - 1, LEADING_ON)) return null
  if (said < 0 || !(GOVERNED.has(tag.takes ?? '') && saidAt(survey, tag.takes!, said) || survey.is(said, 'that') || survey.is(said, 'regarding') || survey.mark(said, SPEECH_OPENS))) return null
  return telling(tale, from, to, 'tellingNoun', 'noun', list, 'genitive', false)
}

const RELAY_REACH = 14
const SAID_REACH = 18

/** "The agency quoted X as saying": whoever stands behind "from" speaks, be it a document of theirs; nobody known where no party answers for them. */
export function tellRelay(tale: Tale, s: Sentence, { from, to }: Match): Telling | null {
  const { survey } = tale
  // What is relayed of someone "to whom words are ascribed", and what was told before "as was relayed of them".
  const ascribed = survey.is(from, 'ascribe'), told = survey.is(from - 1, 'what')
  const leads = (i: number) => survey.is(i, ascribed ? 'to' : 'regarding')
  let j = to
  while (j < s.to && j - to < RELAY_REACH && !leads(j)) { if (survey.is(j, 'that') || survey.is(j, 'in') || survey.is(j, 'to') && !ascribed || (finite(survey, j) && !survey.taken(j))) return null; j++ }
  if (!leads(j) || survey.tag(j, 'word', ascribed ? 'to' : 'regarding')!.match.to !== j + 1) return null
  const owned = documentAt(survey, j + 1)
  const found = survey.mentionsIn(s.index).find((m) => m.from === j + 1)
  const speakers = owned ?? (found && acts(found) ? listOf(survey, found) : [])
  const end = Math.max(j + 1, ...speakers.map((m) => m.to))
  if (told && speakers.length) return telling(tale, from, to, 'relay', 'past', speakers, 'relayed', true)
  for (let i = end; i < Math.min(s.to, end + SAID_REACH); i++) if (survey.is(i, 'that') || survey.is(i, 'sayingOf') || survey.mark(i, SPEECH_OPENS)) return telling(tale, from, to, 'relay', 'past', speakers, 'relayed', true)
  return null
}

const DOCUMENT_REACH = 3

/** "It says in the statement that", "as it says in the statement". */
export function tellReads(tale: Tale, s: Sentence, { from, to }: Match): Telling | null {
  const { survey } = tale
  for (let i = to; i < Math.min(s.to, to + DOCUMENT_REACH); i++) {
    if (!survey.is(i, 'document')) { if (survey.is(i, 'in')) continue; return null }
    if (i === to ? !survey.is(from, 'contains') : survey.is(from, 'contains')) return null
    const definite = survey.tag(i, 'word', 'document')!.tag.detail === 'speaks'
    const speakers = documentAt(survey, i) ?? (definite ? documentSpeakers(tale, s) : [])
    const end = Math.max(i + 1, ...speakers.filter((m) => m.from > i && m.to <= s.to).map((m) => m.to))
    const asSaid = survey.is(from - 1, 'and') || survey.is(from - 1, 'what')
    return asSaid || saidSoon(survey, end, s.to) ? telling(tale, from, to, 'reads', 'past', speakers, 'document', true) : null
  }
  return null
}

function saidSoon(survey: Survey, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + DOCUMENT_REACH * 2); i++) if (survey.is(i, 'that') || survey.mark(i, SPEECH_OPENS)) return true
  return false
}

/** "According to X", "to the statement", "in X's words", "in his words". */
export function tellAccording(tale: Tale, s: Sentence, { from, to }: Match): Telling | null {
  const { survey } = tale
  if (survey.is(from, 'inHisWords')) {
    const told = tale.bySentence[s.index]!.findLast((t) => t.spoken && t.speakers.length) ?? tale.bySentence[s.index - 1]?.findLast((t) => t.main && t.spoken)
    return told ? telling(tale, from, to, 'accordingTo', 'word', told.speakers, 'carried', false) : null
  }
  const at = survey.is(to, 'wording') ? to + 1 : to
  if (survey.is(at, 'document')) {
    const speakers = documentAt(survey, at) ?? (survey.tag(at, 'word', 'document')!.tag.detail === 'speaks' ? documentSpeakers(tale, s) : [])
    return speakers.length ? telling(tale, from, to, 'accordingTo', 'word', speakers, 'document', true) : null
  }
  const m = at > to ? survey.mentionsIn(s.index).find((x) => x.from === at && acts(x)) : undefined
  return m ? telling(tale, from, to, 'accordingTo', 'word', listOf(survey, m), 'genitive', true) : null
}
