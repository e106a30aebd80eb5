import type { Mention } from '../mention.ts'
import type { Sentence, Survey } from '../survey.ts'
import type { Tale } from './tellings.ts'

const REACH = 3

/** Whose a statement or report is that is said to speak: of those named behind it; else of whoever was the last to speak. The document speaks for its party, not for a person. */
export function documentSpeakers(tale: Tale, s: Sentence, m: Mention): Mention[] {
  for (let n = s.index; n >= Math.max(0, s.index - REACH); n--) {
    const told = tale.bySentence[n]!.findLast((t) => t.main && t.spoken)
    if (told) return told.speakers.map(asParty)
    const topic = n < s.index ? tale.survey.topics[n] : null
    if (topic && !tale.survey.sentences[n]!.title) return [asParty(topic)]
  }
  return []
}

const asParty = (m: Mention): Mention => (m.sort === 'pair' ? { ...m, members: m.members.map(asParty) } : { ...m, party: m.party ?? m.person?.party ?? null, person: null, sort: 'party' })
