import type { BodyType } from '../../facts/fact.ts'
import type { Tag } from '../../rules/lexicon.ts'
import { acts, listOf, mentionsAround } from '../acting.ts'
import type { Mention } from '../mention.ts'
import { wordSets, type Survey } from '../survey.ts'
import { actorsOf, partiesOf } from './actors.ts'
import { ordinalAt, ordinalNear } from './session-number.ts'
import { COMMAS, QUOTES } from '../marks.ts'
import { isState, isUnnamed } from '../../world/parties.ts'

/** A standing body named in the text: its words `[from, to)`, and what was read of it. */
export interface Body { from: number; to: number; name: string; type: BodyType; parties: string[]; organisation: boolean; key: string }

const LONGEST = 12
const MECHANISM = /[آة]/u

/** The body whose name starts at token `i`; null when the word there is no body's name. */
export function bodyAt(survey: Survey, i: number): Body | null {
  const head = survey.tag(i, 'body')
  if (!head || survey.is(i, 'organisationAlone')) return organisationAt(survey, i)
  // An organisation whose own name begins with such a noun ("group of twenty") sits as a whole.
  const whole = survey.pack.order === 'subject-first' ? null : survey.tag(i, 'party')
  if (whole?.tag.detail === 'organisation' && whole.match.to > head.match.to) { const sits = organisationAt(survey, i); if (sits) return sits }
  // "To him" folds to the word for a mechanism.
  if (survey.is(i, 'toHim') && !MECHANISM.test(survey.tokens.written(i, i + 1))) return null
  const { tokens, pack } = survey
  if (pack.titles.adjectiveFirst) return bodyBehind(survey, i, head.match.to, head.tag)
  let to = head.match.to
  const parties: string[] = []
  let qualified = head.tag.party !== undefined, organisation = qualified
  if (head.tag.party) parties.push(head.tag.party)
  while (to < tokens.count && to - i < LONGEST) {
    const party = survey.tag(to, 'party')
    const joinedOn = party && (party.match.prefix & pack.clitics.and)
    if (party && (!joinedOn || parties.length) && !(party.match.prefix & pack.clitics.by)) {
      if (party.tag.detail === 'organisation' || head.tag.value === 'summit') organisation ||= party.tag.detail === 'organisation'
      if (party.tag.detail === 'name' && head.tag.value !== 'forum' && !party.match.prefix) break
      parties.push(party.tag.value)
      to = party.match.to
      qualified ||= head.tag.value !== 'group'
      continue
    }
    const again = head.tag.value === 'summit' && !organisation && !party ? organisedAt(survey, to) : null
    if (again && !(again.prefix & ~pack.clitics.for)) { parties.push(again.party); organisation = qualified = true; to = again.to; continue }
    const led = head.tag.value === 'summit' ? ledTo(survey, to) : to
    if (led > to) { to = led; continue }
    // "The tenth summit of ORGANISATION": the ordinal stands inside the name.
    if (head.tag.value === 'summit' && to === head.match.to && survey.tag(to, 'ordinal') && survey.tag(to + 1, 'party')?.tag.detail === 'organisation') { to++; continue }
    if (survey.is(to, 'bodyQualifier')) { qualified = true; to = survey.tag(to, 'word', 'bodyQualifier')!.match.to; continue }
    if (head.tag.value !== 'summit' && plain(survey, to) && pack.qualifies?.(tokens.form(i), tokens.form(to))) { to++; continue }
    if (parties.length && survey.mark(to, HYPHENS)) { to++; continue }
    break
  }
  if (survey.mark(to - 1, HYPHENS)) to--
  const type = typeOf(survey, head.tag.value as BodyType, i, to)
  const led = !qualified && (type === 'council' || type === 'committee') ? ledTo(survey, to) : to
  if (led > to) { const of = survey.tag(led, 'party')!; return sitsThere(survey, i, of.match.to) ? { from: i, to: of.match.to, name: pack.bare(tokens.written(i, of.match.to), head.match.prefix), type, parties: [of.tag.value], organisation: true, key: '' } : null }
  if (type === 'summit' && !organisation) { const of = leadersOf(survey, i, to); if (of) { organisation = qualified = true; parties.push(of) } }
  // "The high-level meeting between X and Y": whose it is says enough.
  qualified ||= (head.tag.detail === 'sittings' || type === 'mechanism' || type === 'group' && to - i > 1) && partiesBehind(survey, to).length >= 2
  // A summit of two is a body's where it is told as a numbered session ("the fourth SESSION of the summit").
  const numbered = type === 'summit' && !organisation && sittingBefore(survey, i)
  if ((!qualified && !numbered) || (type === 'summit' && !organisation && !numbered && partiesBehind(survey, to).length < 3) || survey.is(i - 1, 'statesOf')) return null
  if (parties.length < 2 && !organisation) for (const p of partiesBehind(survey, to)) if (!parties.includes(p)) parties.push(p)
  const body: Body = { from: i, to, name: pack.bare(tokens.written(i, to), head.match.prefix), type, parties, organisation, key: '' }
  // A union's summit with a state is no sitting of the union, but a meeting of the two.
  if (type === 'summit' && bilateral(survey, i, to)) return null
  // Leaders of three states or more who meet: a sitting of theirs is one only where it is counted.
  return type === 'summit' && !organisation && ordinalNear(survey, body) === null ? null : body
}

/** Whether a word can be one more adjective of a body's name: nothing is known of it but what organs or offices it may tell of. */
function plain(survey: Survey, i: number): boolean {
  return i < survey.tokens.count && (survey.known(i) ?? []).every((m) => m.to > i + 1 || !m.prefix && m.tags.every((t) => t.sort === 'word' && (t.value === 'organ' || t.value === 'adjective' || t.value === 'topic')))
}

/** Whether the adjectives of one organisation and one state name a summit. */
function bilateral(survey: Survey, from: number, to: number): boolean {
  const kinds: string[] = []
  for (let i = from; i < to; i++) {
    const tags = (survey.known(i) ?? []).flatMap((m) => m.tags.filter((t) => t.sort === 'party'))
    if (tags.length) kinds.push(tags.some((t) => t.detail === 'adjective' && isState(t.value)) ? 'state' : tags.some((t) => t.detail === 'adjective') ? 'organisation' : 'name')
  }
  return kinds.length === 2 && kinds.includes('state') && kinds.includes('organisation')
}

/** Whether a word of sitting with its number stands right before a body's head. */
function sittingBefore(survey: Survey, head: number): boolean {
  for (let i = head - 1; i >= head - 4 && i > 0; i--) if (survey.is(i, 'sessionWord')) { for (let k = i + 1; k < head; k++) if (ordinalAt(survey, k)) return true; return false }
  return false
}

/** "The fourth INTERGOVERNMENTAL summit": one of a series of two governments. */
function ofGovernments(survey: Survey, from: number, head: number): boolean {
  let series = false
  for (let i = from; i < head; i++) series ||= survey.tag(i, 'word', 'bodyQualifier')?.tag.detail === 'joint'
  return series && (ordinalAt(survey, from - 1) !== null || ordinalAt(survey, from - 2) !== null || ordinalAt(survey, from) !== null)
}

const LONGEST_ORGANISATION = 8

/** A body whose head noun ends its name, where adjectives come first: "Turkish-Kazakh joint economic commission", "UN General Assembly". */
function bodyBehind(survey: Survey, head: number, to: number, tag: Tag): Body | null {
  const { tokens, pack } = survey
  const first = survey.sentenceOf(head).from
  const parties: string[] = []
  let from = head, qualified = tag.party !== undefined, organisation = qualified
  if (tag.party) parties.push(tag.party)
  for (let k = head - 2; k >= Math.max(first, head - LONGEST_ORGANISATION); k--) {
    const named = partiesEndingAt(survey, k, head).find((p) => p.organisation && p.to === head)
    if (named) { parties.push(named.id); from = k; organisation = qualified = true }
  }
  for (let k = from - 1; k >= first && head - k < LONGEST; k--) {
    const ending = partiesEndingAt(survey, k, from)
    const party = ending.find((p) => p.organisation || p.adjective) ?? ending[0]
    if (party) {
      if (party.organisation) organisation = true
      else if (!party.adjective && !survey.mark(k - 1, HYPHENS) && !survey.mark(party.to, HYPHENS)) break
      parties.unshift(party.id)
      qualified = true
      from = k
    } else if (survey.is(k, 'bodyQualifier') && survey.tag(k, 'word', 'bodyQualifier')!.match.to <= from) {
      if (survey.tag(k, 'word', 'bodyQualifier')!.tag.detail) qualified = true
      from = k
    } else if (!survey.mark(k, HYPHENS) && !(from < head && survey.is(k, 'and'))) break
  }
  while (from < head && survey.is(from, 'and')) from++
  to = fieldBehind(survey, to)
  const members = tag.value === 'summit' && !parties.length ? organisationBehind(survey, to) : null
  if (members) { parties.push(members.party); organisation = qualified = true; to = members.to }
  const holder = tag.value === 'summit' && !parties.length ? summitOf(survey, head, to) : null
  if (holder) { parties.push(holder); organisation = qualified = true }
  const type = typeOf(survey, tag.value as BodyType, from, to)
  // "The twelfth High-Level Meeting", "their High-Level Meeting": a series, where it is numbered or somebody's.
  const series = tag.detail === 'sittings' && (ordinalAt(survey, head - 1) !== null || ordinalAt(survey, head - 2) !== null || survey.is(head - 1, 'possessive') || partiesBehind(survey, to).length >= 2)
  qualified ||= series
  if (!qualified || from === head && !tag.party && !holder && !members && !series || (type === 'summit' && !organisation && !ofGovernments(survey, from, head))) return null
  if (parties.length < 2 && !organisation) for (const p of partiesBehind(survey, to)) if (!parties.includes(p)) parties.push(p)
  return { from, to, name: pack.bare(tokens.written(from, to), 0), type, parties: [...new Set(parties)], organisation, key: '' }
}

/** End of what a body is for, behind the head of its name ("Joint Committee ON ECONOMIC, TRADE AND TECHNICAL COOPERATION"); the end of the head where nothing is told. */
function fieldBehind(survey: Survey, at: number): number {
  if (!survey.is(at, 'for') && !survey.is(at, 'against')) return at
  let to = at, i = at + 1
  while (i < survey.tokens.count && i - at < LONGEST) {
    const word = survey.tag(i, 'word', 'bodyQualifier')
    if (word && !survey.is(i, 'and')) { i = word.match.to; to = i } else if (survey.mark(i, COMMAS) || survey.is(i, 'and')) i++
    else break
  }
  return to > at + 1 ? to : at
}

/** "A summit of the ORGANISATION". */
function organisationBehind(survey: Survey, at: number): { party: string; to: number } | null {
  if (!survey.is(at, 'of')) return null
  const found = survey.tag(survey.is(at + 1, 'article') ? at + 2 : at + 1, 'party')
  return found?.tag.detail === 'organisation' ? { party: found.tag.value, to: found.match.to } : null
}

const HOLDER_REACH = 16

/** The organisation whose leaders hold a summit that is named without it: "NATO leaders gathered for a summit", "the GCC opened its summit". None where it is held with somebody else. */
function summitOf(survey: Survey, head: number, to: number): string | null {
  if (!survey.mentions.length || survey.is(to, 'with') || survey.is(to, 'between') || survey.is(to, 'of')) return null
  const holder = mentionsAround(survey, head).findLast((m) => m.to <= head && acts(m) && !m.preposition)
  const party = holder?.sort === 'pair' && holder.members.length === 1 ? holder.members[0]!.party : holder?.sort === 'party' ? holder.party : null
  if (!holder || !party || head - holder.to > HOLDER_REACH) return null
  if (holder.manner === 'organisation') return party
  for (let i = holder.from; i < holder.to; i++) if (survey.tag(i, 'party', party)?.tag.detail === 'organisation') return party
  return null
}

/** Parties whose name or adjective starts at a token and ends where what is read already begins. */
function partiesEndingAt(survey: Survey, k: number, end: number): { id: string; to: number; organisation: boolean; adjective: boolean }[] {
  return (survey.known(k) ?? []).filter((m) => m.to <= end && end - m.to <= 1).flatMap((m) => m.tags.filter((t) => t.sort === 'party').map((t) => ({ id: t.value, to: m.to, organisation: t.detail === 'organisation', adjective: t.detail === 'adjective' })))
}

/** An organisation at a token: by its name, or spoken of again ("the alliance") where one was named before. */
function organisedAt(survey: Survey, at: number): { party: string; to: number; prefix: number } | null {
  const named = survey.tag(at, 'party')
  if (named) return named.tag.detail === 'organisation' && !named.tag.doubtful ? { party: named.tag.value, to: named.match.to, prefix: named.match.prefix } : null
  const sameNoun = takenUpBy(survey, at)
  if (sameNoun) return sameNoun
  const again = survey.tag(at, 'word', 'theOrganisation')
  const m = again && survey.covered[at]! >= 0 ? survey.mentions[survey.covered[at]!]! : null
  return again && m?.manner === 'organisation' && m.party && !isUnnamed(m.party) ? { party: m.party, to: again.match.to, prefix: again.match.prefix } : null
}

const TAKEN_UP_REACH = 150

/** "The union", "of the group": the organisation last named whose name begins with that noun. */
function takenUpBy(survey: Survey, at: number): { party: string; to: number; prefix: number } | null {
  const noun = survey.tag(at, 'word', 'orgNoun')
  if (!noun || (noun.match.prefix & ~survey.pack.clitics.for) !== 0) return null
  for (let i = at - 1; i >= Math.max(0, at - TAKEN_UP_REACH); i--) {
    if (!survey.tokens.form(i).endsWith(noun.tag.detail!)) continue
    const named = survey.tag(i, 'party')
    if (named && named.tag.detail === 'organisation' && !named.tag.doubtful && named.match.to > i + 1) return { party: named.tag.value, to: noun.match.to, prefix: noun.match.prefix }
  }
  return null
}

const LED_REACH = 5
const HELD = wordSets('convene', 'meet')

/** Where the organisation stands whose summit it is, behind what else the summit is called and those who lead it ("an extraordinary summit OF the leaders of ORGANISATION"); token `at` itself where none does. */
function ledTo(survey: Survey, at: number): number {
  for (let i = at; i < Math.min(survey.tokens.count, at + LED_REACH); i++) {
    const party = survey.tag(i, 'party')
    if (party) return i > at && party.tag.detail === 'organisation' && !party.tag.doubtful && !(party.match.prefix & ~survey.pack.clitics.for) ? i : at
    const members = survey.tag(i, 'word', 'membersOf')
    if (members) { i = members.match.to - 1; continue }
    if (survey.tokens.kind[i] === 2 || !(survey.is(i, 'adjective') || survey.tag(i, 'ordinal') || !survey.known(i))) return at
  }
  return at
}

/** The organisation whose members or leaders hold a summit that is named without it, in a language that has verbs first: "the leaders of the EU hold a summit". */
function leadersOf(survey: Survey, head: number, to: number): string | null {
  if (!survey.mentions.length || survey.is(to, 'with') || survey.is(to, 'between')) return null
  const sentence = survey.sentenceOf(head)
  const around = survey.mentionsIn(sentence.index)
  const holder = around.find((m) => m.to <= head && (m.manner === 'organisation' && (!m.preposition || survey.is(m.from - 1, 'membersOf')) || m.sort === 'pair' && m.members.length === 1 && !m.preposition && endsInOrganisation(survey, m)))
  const party = holder?.party ?? holder?.members[0]?.party
  // Whose summit was told right before holds that one.
  if (!holder || !party || isUnnamed(party) || head - holder.to > HOLDER_REACH || survey.tag(holder.from - 1, 'body') || around.some((m) => m.from > holder.to && m.to <= head && acts(m) && !m.preposition)) return null
  return survey.isWithin(HELD, holder.from, holder.from - LED_REACH, holder.from) ? party : null
}

/** Whether the last of a mention's words name an organisation. */
function endsInOrganisation(survey: Survey, m: Mention): boolean {
  for (let i = m.from; i < m.to; i++) { const party = survey.tag(i, 'party'); if (party?.match.to === m.to) return party.tag.detail === 'organisation' }
  return false
}

const SITTING_REACH = 3
const SAT_REACH = 12

/**
 * A meeting of an organisation's members: the organisation itself, or its ministers, are the body that sits. A word of meeting stands before the name with nothing but what else the sitting is called between;
 * or a verb of meeting stands right before it, or one of holding that has a word of meeting of its own.
 */
function organisationAt(survey: Survey, i: number): Body | null {
  const { pack } = survey
  const members = pack.order === 'subject-first' ? i : membersEnd(survey, i)
  const within = pack.order === 'subject-first' ? null : inCouncil(survey, i)
  if (within) return within
  const party = organisedAt(survey, members)
  const by = members > i && (survey.tag(i, 'word', 'membersOf')!.match.prefix & pack.clitics.by) !== 0 // "meet WITH the leaders of"
  if (!party || by || isUnnamed(party.party) || (members > i ? (party.prefix & ~(survey.is(members - 1, 'memberWord') ? pack.clitics.by : 0)) !== 0 : (party.prefix & ~pack.clitics.for) !== 0)) return null
  const { to } = party
  if (survey.is(to, 'with') || survey.is(to, 'between') || ofOneState(survey, i, to) || !(pack.order === 'subject-first' ? survey.is(i - 1, 'sessionWord') : sitsThere(survey, i, to))) return null
  const prefix = survey.known(i)!.find((m) => m.to === (members > i ? members : to))?.prefix ?? 0
  const body = survey.tag(members, 'body')?.tag.value as BodyType | undefined
  // Members of a council that has a name of its own: it is the council that sits.
  if (members > i && body && survey.is(members, 'organisationAlone')) return { from: members, to, name: pack.bare(survey.tokens.written(members, to), 0), type: body, parties: [party.party], organisation: true, key: '' }
  const type = members === i ? (body === 'group' ? undefined : body) : survey.tag(i, 'word', 'membersOf')?.tag.detail === 'leaders' ? 'summit' : undefined
  return { from: i, to, name: pack.bare(survey.tokens.written(i, to), prefix), type: type || 'forum', parties: [party.party], organisation: true, key: '' }
}

/** End of the words for an organisation's members at a token, one behind the other ("the finance ministers and governors of central banks IN THE STATES OF"); the token itself where none stands there. */
function membersEnd(survey: Survey, i: number): number {
  let to = i
  for (let next = survey.tag(i, 'word', 'membersOf'); next; next = survey.tag(to, 'word', 'membersOf') ?? (survey.is(to, 'in') ? survey.tag(to + 1, 'word', 'membersOf') : null)) to = next.match.to
  return to
}

/** Whether a council is one of a state by what stands behind its name: national, or a state's adjective. */
function ofOneState(survey: Survey, i: number, to: number): boolean {
  if (survey.pack.order === 'subject-first' || !survey.is(i, 'organisationAlone')) return false
  const adjective = survey.tag(to, 'party')
  return survey.is(to, 'national') || adjective?.tag.detail === 'adjective' && !adjective.match.prefix
}

/** A council with a name of its own that sits where its name says it does: "an urgent meeting IN the Security Council". */
function inCouncil(survey: Survey, i: number): Body | null {
  const council = survey.tag(i, 'word', 'organisationAlone')
  if (!council) return null
  const type = survey.tag(i, 'body'), party = survey.tag(i, 'party')
  if (!type || !party || ofOneState(survey, i, party.match.to)) return null
  const by = (council.match.prefix & survey.pack.clitics.by) !== 0
  if (!by && !survey.is(i - 1, 'in')) return null
  for (let k = i - (by ? 1 : 2); k >= Math.max(0, i - SITTING_REACH - 1); k--) {
    if (survey.is(k, 'sitting')) return { from: i, to: party.match.to, name: survey.pack.bare(survey.tokens.written(i, party.match.to), council.match.prefix), type: type.tag.value as BodyType, parties: [party.tag.value], organisation: true, key: '' }
    if (!survey.is(k, 'adjective') && !survey.is(k, 'convene') && !survey.is(k, 'which')) return null
  }
  return null
}

/** Whether a word of meeting is said of what is named at tokens `[from, to)`; where a preposition leads to the name, what else the meeting is called may be a word that nothing knows. */
function sitsThere(survey: Survey, from: number, to: number): boolean {
  const led = survey.known(from)?.some((m) => (m.prefix & survey.pack.clitics.for) !== 0) ?? false
  for (let k = from - 1; k >= Math.max(0, from - SITTING_REACH); k--) {
    if (survey.is(k, 'sessionWord')) return true
    if (!(survey.is(k, 'adjective') || led && survey.is(k, 'bodyQualifier') || survey.tag(k, 'ordinal') || survey.tokens.kind[k] === 1 || survey.is(k, 'article') || survey.mark(k, QUOTES) || led && !survey.known(k) && survey.tokens.kind[k] === 0)) break
  }
  const verb = survey.known(from - 1)?.some((m) => m.tags.some((tag) => tag.form === 'past' || tag.form === 'present')) ? from - 1 : -1
  if (verb < 0) return false
  if (survey.is(verb, 'meet')) return true
  if (!survey.is(verb, 'convene')) return false
  if (survey.tag(verb, 'word', 'convene')!.tag.detail?.startsWith('owned') && survey.is(from, 'organisationAlone')) for (let k = verb - 1; k >= Math.max(0, verb - SITTING_REACH); k--) { if (survey.is(k, 'sessionWord')) return true; if (!survey.is(k, 'adjective') && !survey.is(k, 'which')) break }
  if (survey.is(verb - 1, 'which')) return survey.is(verb - 2, 'sessionWord') || survey.is(verb - 3, 'sessionWord')
  for (let k = to; k < Math.min(survey.sentenceOf(from).to, to + SAT_REACH); k++) if (survey.is(k, 'sessionWord')) return true
  return false
}

const HYPHENS = new Set(['-', '–', '—', 'ـ'])

/** The type that a committee has by its name: a joint one is a commission. */
export function typeOf(survey: Survey, type: BodyType, from: number, to: number): BodyType {
  if (type !== 'committee' && type !== 'commission') return type
  for (let i = from; i < to; i++) if (survey.tag(i, 'word', 'bodyQualifier')?.tag.detail === 'joint') return 'commission'
  return 'committee'
}

/** "Between the two countries", "between X and Y" right behind the name. */
function partiesBehind(survey: Survey, at: number): string[] {
  const near = (at < survey.tokens.count ? mentionsAround(survey, at) : []).filter((m) => m.from >= at && m.from <= at + 3 && (m.preposition === 'between'))
  const head = near[0]
  return head ? partiesOf(actorsOf(listOf(survey, head))) : []
}
