import { acts, listOf } from '../acting.ts'
import { likeMention, type Mention } from '../mention.ts'
import { wordSets, type Sentence, type Survey } from '../survey.ts'
import { finite } from './complement.ts'
import type { Tale } from './tellings.ts'

const REACH = 4

/**
 * Whose a document is that is said to speak ("the statement added"): of whoever was last said to speak in one, else of the last to speak;
 * a joint one is of the last two or more. It speaks for its parties, and not for a person.
 */
export function documentSpeakers(tale: Tale, s: Sentence): Mention[] {
  let last: readonly Mention[] | null = null
  for (let n = s.index; n >= Math.max(0, s.index - REACH); n--) {
    const told = tale.bySentence[n]!.findLast((t) => t.main && t.spoken)
    if (!told) continue
    last ??= told.speakers
    if (hasDocument(tale.survey, tale.survey.sentences[n]!)) return told.speakers.map(asParty)
  }
  if (last) return last.map(asParty)
  const topic = s.index > 0 && !tale.survey.sentences[s.index - 1]!.title ? tale.survey.topics[s.index - 1] : null
  return topic ? [asParty(topic)] : []
}

function hasDocument(survey: Survey, s: Sentence): boolean {
  for (let i = s.from; i < s.to; i++) if (survey.is(i, 'document')) return true
  return false
}

function asParty(m: Mention): Mention {
  if (m.sort === 'pair') return likeMention(m, { members: m.members.map(asParty) })
  return likeMention(m, { party: m.party ?? m.person?.party ?? null, person: null, sort: 'party' })
}

const OWNER_REACH = 5
const OWNING = new Set(['for', 'from', 'by', 'of', 'about', 'between', ''])
const LINKS = wordSets('issued', 'regarding', 'from', 'between', 'adjective', 'adverb', 'wording')

/** Whose a document at token `i` is by the words behind it ("a statement by X", "a joint statement of X and Y"); null where they do not say, or no document stands there. */
export function documentAt(survey: Survey, i: number): Mention[] | null {
  if (!survey.is(i, 'document')) return null
  const s = survey.sentenceOf(i)
  const m = survey.mentionsIn(s.index).find((x) => x.from > i)
  if (m?.manner === 'adjective' && m.from - i <= 2 && !m.prefix && !survey.pack.isDefinite(survey.tokens.form(i)) && (m.from === i + 1 || (survey.tokens.kind[i + 1] === 0 && !finite(survey, i + 1) && !survey.pack.isDefinite(survey.tokens.form(i + 1))))) return [likeMention(m, { manner: 'institution' })]
  if (!m || m.from - i > OWNER_REACH || !acts(m) || !OWNING.has(m.preposition)) return null
  for (let k = i + 1; k < m.from; k++) if (survey.dateAt(k) === null && !survey.isAny(k, LINKS)) return null
  return listOf(survey, m)
}

/** Who issued the document named at token `i`, where a preposition leads on to them ("the statement issued by X"). */
export function issuersOf(survey: Survey, i: number): Mention[] | null {
  const owners = documentAt(survey, i)
  return owners?.[0]?.preposition ? owners : null
}
