import type { PartyId } from '../../facts/fact.ts'
import { wordSets, type Survey } from '../survey.ts'

/** A party named beside what is counted: how its name stands, and whether behind "from". */
interface Named { party: PartyId; adjective: boolean; from: boolean; to: number }

const GOODS = wordSets('goods', 'exports', 'imports')
/** Behind these a party is no owner of what stands before. */
const ELSEWHERE = wordSets('to', 'in', 'with', 'between', 'for', 'by', 'about')

const BACK = 18
const BESIDE = 3
const BEHIND = 6
const DUTY_REACH = 14

/** The party that a token names, by its name, an adjective or its capital. */
function partyAt(survey: Survey, i: number): Omit<Named, 'from'> | null {
  const found = survey.tag(i, 'party') ?? survey.tag(i, 'city')
  if (!found || found.match.prefix) return null
  return found.tag.sort === 'city' ? { party: found.tag.party!, adjective: false, to: found.match.to } : { party: found.tag.value, adjective: found.tag.detail === 'adjective', to: found.match.to }
}

/** The first party within some words, before a mark, an amount or a word that leads elsewhere. */
function partyBeside(survey: Survey, at: number, reach: number, onlyFrom = false): Named | null {
  const end = Math.min(survey.sentenceOf(at).to, at + reach)
  let from = false
  for (let i = at; i < end; i++) {
    if (survey.is(i, 'from')) { from = true; continue }
    const found = from || !onlyFrom ? partyAt(survey, i) : null
    if (found) return { ...found, from }
    // "To Sudan" in one word leads elsewhere as well.
    if (survey.tag(i, 'party')) return null
    if (survey.tokens.kind[i] !== 0 || survey.isAny(i, ELSEWHERE) || survey.tag(i, 'currency')) return null
  }
  return null
}

/** The party that an adjective before a noun names, where adjectives come first. */
function partyBefore(survey: Survey, at: number): Named | null {
  if (!survey.pack.titles.adjectiveFirst || at <= survey.sentenceOf(at).from) return null
  const found = partyAt(survey, at - 1)
  return found?.to === at && found.adjective ? { ...found, from: false } : null
}

/** Whether duties are spoken of before a token: then imports of some nation are that nation's goods, and not what it buys. */
function ofDuties(survey: Survey, at: number): boolean {
  return survey.isWithin('duty', at, at - DUTY_REACH, at)
}

function ownerOfNoun(survey: Survey, at: number, to: number): PartyId | null {
  const named = partyBefore(survey, at) ?? partyBeside(survey, to, BESIDE)
  if (!named) return null
  // What is given is named after its giver, and a name behind it is the receiver's as often.
  if (survey.tag(at, 'measure')?.tag.value === 'aid' && !named.adjective) return null
  if (!survey.is(at, 'imports') || named.from) return named.party
  const source = partyBeside(survey, Math.max(named.to, to), BEHIND, true)
  if (source && source.party !== named.party) return source.party
  return named.adjective && ofDuties(survey, at) ? named.party : null
}

function nounAt(survey: Survey, i: number, money: boolean): number | null {
  if (survey.isAny(i, GOODS)) return (survey.tag(i, 'word', 'goods') ?? survey.tag(i, 'word', 'exports') ?? survey.tag(i, 'word', 'imports'))!.match.to
  const measure = money ? survey.tag(i, 'measure') : null
  return measure && (measure.tag.value === 'investment' || measure.tag.value === 'aid') ? measure.match.to : null
}

/**
 * Whose goods or money an amount at tokens `[from, to)` counts, where the words beside it say so: "Chinese goods", "imports from China", "China's exports", "Saudi investment in …".
 * The other party is the one to which they go. Null where that is left open, for deficits, debts and what is traded both ways.
 */
export function ownerOf(survey: Survey, from: number, to: number, measure: string, parties: readonly PartyId[]): PartyId | null {
  const money = measure === 'investment' || measure === 'aid'
  if (parties.length !== 2 || !(money || measure === 'trade')) return null
  const sentence = survey.sentenceOf(from)
  const own = (party: PartyId | null) => (party !== null && parties.includes(party) ? party : null)
  for (let i = to; i < Math.min(sentence.to, to + BESIDE + 1) && survey.tokens.kind[i] === 0; i++) {
    const noun = nounAt(survey, i, money)
    if (noun !== null) return own(ownerOfNoun(survey, i, noun))
  }
  for (let i = from - 1; i >= Math.max(sentence.from, from - BACK) && !survey.tag(i, 'currency'); i--) {
    const noun = nounAt(survey, i, money)
    // What is laid on goods, or measured otherwise, parts the amount from goods told of before.
    if (noun === null && (survey.is(i, 'duty') || survey.tag(i, 'measure'))) break
    if (noun === null || noun > from) continue
    return own(ownerOfNoun(survey, i, noun) ?? (survey.isAny(i, GOODS) ? partyBeside(survey, to, BEHIND, true)?.party ?? null : null))
  }
  return null
}

/** Whose people or things a count stands for: "23 Russian diplomats". */
export function nationOf(survey: Survey, at: number, to: number, parties: readonly PartyId[]): PartyId | null {
  const named = survey.pack.titles.adjectiveFirst ? partyBefore(survey, at) : partyAt(survey, to)
  return named && parties.includes(named.party) ? named.party : null
}
