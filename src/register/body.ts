import type { BodyType, PartyId, SessionFact } from '../facts/fact.ts'
import { GROUPS } from '../world/parties.ts'
import { comparable, likePhrases, phraseWords } from './words.ts'

/** What is known of a body where it is named: name, type, key. */
export type NamedBody = Pick<SessionFact, 'body' | 'bodyType' | 'bodyKey'>

/** Reports call one body a committee and a commission by turns. */
const typeGroup = (type: string) => (type === 'committee' ? 'commission' : type)

/** A name of capital letters alone shares no word with the name it is short for. */
const isAbbreviation = (name: string) => /^\p{Lu}{2,7}$/u.test(name)

/**
 * How far two names may be one body's, for two sets of parties that already agree: bodies of two states go by many names,
 * so the type decides unless both bring a key, or names in one script share nothing.
 */
export function sameBody(a: NamedBody, b: NamedBody): number {
  if (a.bodyKey && b.bodyKey) {
    if (a.bodyKey === b.bodyKey) return 1
    return a.bodyType === b.bodyType && comparable(a.body, b.body) ? likePhrases(a.body, b.body) * 0.7 : 0.3
  }
  const like = comparable(a.body, b.body) && !isAbbreviation(a.body) && !isAbbreviation(b.body) ? likePhrases(a.body, b.body) : null
  if (typeGroup(a.bodyType) !== typeGroup(b.bodyType)) return like !== null && like >= 0.7 ? 0.8 : 0
  if (like === null) return 0.85
  return like >= 0.5 ? 1 : like > 0 ? 0.8 : 0.62
}

/**
 * Whether a sitting is of another level than others under the name of the same body: one is a summit, and the name of a meeting says what no name of the summit does,
 * as "finance ministers of the G7" beside "G7 summit"; "meeting of the G7" may be either.
 */
export function otherLevel(one: NamedBody, others: readonly NamedBody[]): boolean {
  const summits = [one, ...others].filter((body) => body.bodyType === 'summit')
  const forums = one.bodyType === 'summit' ? others.filter((body) => body.bodyType === 'forum') : one.bodyType === 'forum' ? [one] : []
  if (!summits.length || !forums.length) return false
  const said = [...summits, ...(one.bodyType === 'forum' ? others : [])].filter((body) => comparable(body.body, forums[0]!.body)).flatMap((body) => [...phraseWords(body.body)])
  // Particles that a script writes on to words leave a word within another.
  return said.length > 0 && forums.some((body) => [...phraseWords(body.body)].some((word) => !said.some((other) => other.includes(word))))
}

const ORGANS: ReadonlySet<string> = new Set(['council', 'commission', 'committee'])

/** Whether two organs of one organisation are meant: it has many councils and committees, and names that share but the word for one are two's. */
export function otherOrgan(one: NamedBody, others: readonly NamedBody[]): boolean {
  const alike = others.filter((other) => ORGANS.has(other.bodyType) && comparable(one.body, other.body))
  return ORGANS.has(one.bodyType) && alike.length > 0 && alike.length === others.length && alike.every((other) => likePhrases(one.body, other.body) < 0.5)
}

/** Who holds a session: an organisation without the members of it that a report names beside it, for these only attend. */
export function holdersOf(parties: readonly PartyId[]): PartyId[] {
  const members = new Set(parties.flatMap((party) => GROUPS[party] ?? []))
  return parties.filter((party) => !members.has(party))
}

/** Key under which the sessions of one body stand: its type and parties, and its own key when the reader gives one. For an organisation's summit the organisation alone. */
export function bodyGroup(bodyType: BodyType | string, parties: readonly PartyId[], bodyKey: string | null | undefined, isState: (party: PartyId) => boolean): string {
  const organisation = parties.find((party) => !isState(party))
  const holders = organisation ? [organisation] : [...parties].sort()
  return `${typeGroup(bodyType)}|${holders.join('|')}|${bodyKey ?? ''}`
}
