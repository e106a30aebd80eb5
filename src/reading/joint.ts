import { mention, type Mention } from './mention.ts'
import { wordSets, type Survey } from './survey.ts'

const HYPHENS = new Set(['-', '‑', '–', '/'])
const ACT_REACH = 6

/** "U.S.-Soviet talks", "the Sino-British declaration": states joined by a hyphen before a word for what they do or have together, where adjectives come first. */
export function joinedStates(survey: Survey, from: number): Mention | null {
  const members: Mention[] = []
  let at = from
  for (;;) {
    const state = stateAt(survey, at)
    if (!state || members.some((m) => m.party === state.party)) break
    members.push(mention(at, state.to, { party: state.party, manner: 'adjective' }))
    at = state.to
    if (!survey.mark(at, HYPHENS)) break
    at++
  }
  const end = members.at(-1)?.to ?? from
  if (members.length < 2 || !beforeJointAct(survey, end)) return null
  return mention(from, end, { sort: 'pair', ofPeople: true, many: members.length > 2, members })
}

/** Whether a pair is one of states joined by a hyphen. */
export function isJoined(survey: Survey, m: Mention): boolean {
  return m.sort === 'pair' && m.members.length > 1 && survey.mark(m.members[0]!.to, HYPHENS)
}

function stateAt(survey: Survey, at: number): { party: string; to: number } | null {
  if (at >= survey.tokens.count) return null
  const short = survey.tag(at, 'word', 'jointPrefix')
  if (short) return { party: short.tag.detail!, to: short.match.to }
  const state = survey.tag(at, 'party')
  return state ? { party: state.tag.value, to: state.match.to } : null
}

/** Whether a word of meeting, an instrument, a relation or trade follows in the same run of nouns. */
function beforeJointAct(survey: Survey, at: number): boolean {
  for (let i = at; i < Math.min(survey.tokens.count, at + ACT_REACH); i++) {
    if (survey.is(i, 'meetingNoun') || survey.is(i, 'summit') || survey.tag(i, 'instrument') || survey.tag(i, 'relation') || survey.tag(i, 'measure')) return true
    if (survey.tokens.kind[i] === 2 && !survey.mark(i, HYPHENS) || survey.isAny(i, ENDS)) return false
  }
  return false
}
const ENDS = wordSets('of', 'in', 'to', 'with', 'by', 'for', 'from', 'about', 'and', 'say', 'that', 'will', 'being')
