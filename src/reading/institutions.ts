import type { Match, Tag } from '../rules/lexicon.ts'
import { mention, type Mention } from './mention.ts'
import { acts } from './acting.ts'
import { partiesListed } from './holders.ts'
import { alpha2 } from '../world/parties.ts'
import { HINTS } from './hints.ts'
import { wordSets, type Survey } from './survey.ts'

/** A state's adjective at a token, even where the word is spelled like its name too. */
export function stateAdjective(survey: Survey, at: number): { match: Match; tag: Tag } | null {
  if (at < 0 || !(survey.hints[at]! & HINTS.party)) return null
  for (const match of survey.known(at) ?? []) for (const tag of match.tags) if (tag.sort === 'party' && tag.detail === 'adjective') return { match, tag }
  return null
}

const INSTITUTIONS = wordSets('government', 'official', 'delegation', 'organ', 'source')

/** The longest word for an institution, officials or a delegation at token `i`; "official" before a noun is none where adjectives come first. */
export function institutionTag(survey: Survey, i: number): { match: Match; tag: Tag } | null {
  if (!survey.isAny(i, INSTITUTIONS)) return null
  let best: { match: Match; tag: Tag } | null = null
  for (const set of INSTITUTIONS.names) {
    const found = survey.tag(i, 'word', set)
    if (!found || (best && (!survey.pack.titles.adjectiveFirst || best.match.to >= found.match.to))) continue
    if (set === 'official' && survey.pack.titles.adjectiveFirst && found.tag.count === 1 && !standsAlone(survey, found.match.to)) continue
    best = found
  }
  return best
}

const BEHIND_NOUNS = wordSets('which', 'that', 'in', 'of', 'from', 'to', 'with', 'by', 'for', 'and', 'adverb', 'chain', 'will', 'negation', 'against', 'withWhom', 'official')

/** Whether a noun that is an adjective too stands as a noun: a verb, a preposition, a mark or a date follows, and no noun of its own. */
function standsAlone(survey: Survey, i: number): boolean {
  if (i >= survey.tokens.count || survey.tokens.kind[i] !== 0 || survey.dates.some((d) => d.from === i)) return true
  return survey.isAny(i, BEHIND_NOUNS) || (survey.known(i) ?? []).some((m) => m.tags.some((t) => t.form === 'past' || t.form === 'present') && !m.tags.some((t) => t.form === 'noun'))
}

/** "Japanese and Chinese officials": officials of each of two states or more, where the language puts states first. */
export function ledByTwo(survey: Survey, from: number): Mention | null {
  const members: Mention[] = []
  let at = from
  for (let found = stateAdjective(survey, at); found; found = stateAdjective(survey, at)) {
    members.push(mention(at, found.match.to, { sort: 'party', party: found.tag.value, manner: 'official' }))
    at = found.match.to
    if (survey.mark(at, COMMAS) || survey.is(at, 'and')) at++
  }
  if (members.length < 2 || !survey.is(members.at(-1)!.from - 1, 'and')) return null
  while (survey.tag(at, 'portfolio') || survey.is(at, 'holding')) at = (survey.tag(at, 'portfolio') ?? survey.tag(at, 'word', 'holding'))!.match.to
  const officials = survey.tag(at, 'word', 'official') ?? survey.tag(at, 'word', 'sent') ?? survey.tag(at, 'word', 'delegation')
  if (!officials || officials.tag.count !== 3) return null
  return mention(from, officials.match.to, { sort: 'pair', ofPeople: true, many: members.length > 2, members })
}
const COMMAS = new Set([','])

/** "Officials from X and Y": people of several states, named behind them. */
export function sentBy(survey: Survey, from: number): Mention | null {
  const people = survey.tag(from, 'word', 'official') ?? survey.tag(from, 'word', 'delegation') ?? survey.tag(from, 'word', 'sent')
  if (!people || people.tag.count !== 3 && people.tag.value !== 'delegation' || !survey.is(people.match.to, 'from')) return null
  const { parties, to } = partiesListed(survey, people.match.to + 1)
  if (!parties.length || parties.length === 1 && people.tag.value === 'sent') return null
  if (parties.length === 1) return mention(from, to, { sort: 'party', party: parties[0]!, manner: 'official' })
  return mention(from, to, { sort: 'pair', ofPeople: true, many: parties.length > 2, members: parties.map((party) => mention(from, to, { sort: 'party', party, manner: 'official' })) })
}

const LED_REACH = 4

/** "French finance ministry", "Egyptian officials": an institution behind the state that it belongs to, where the language puts the state first. */
export function ledInstitution(survey: Survey, i: number): Mention | null {
  const party = survey.tag(i, 'party')
  if (!party || (party.tag.doubtful && party.tag.detail !== 'adjective')) return null
  const { possessive } = survey.pack.titles
  let at = party.match.to
  while (at < party.match.to + 2 && at < survey.tokens.count && possessive?.has(survey.tokens.form(at))) at++
  for (let k = at; k < at + LED_REACH && k < survey.tokens.count;) {
    const found = institutionTag(survey, k)
    if (found) { const more = survey.tag(found.match.to, 'word', 'official'); return mention(i, more ? more.match.to : found.match.to, { party: party.tag.value, manner: found.tag.value !== 'government' || more ? 'official' : 'institution' }) }
    const filler = survey.tag(k, 'portfolio') ?? survey.tag(k, 'word', 'holding') ?? survey.tag(k, 'word', 'former')
    // A word of its own may say what a delegation is for: "a Thai rice-buying delegation".
    if (!filler && survey.is(k + 1, 'delegation') && survey.tokens.kind[k] === 0 && !survey.taken(k)) { k++; continue }
    if (!filler) return null
    k = filler.match.to
  }
  return null
}

/** "The Turkish government", "the ministry of defence", "a Chinese official": an institution with the party said in the next few words. */
export function institutionAt(survey: Survey, from: number, start: number, prefix: number, { value: set, detail }: Tag): Mention | null {
  const must = detail === 'named' || detail === 'of'
  if (detail === 'of') { const body = bodyServed(survey, start); if (body) return institutionAt(survey, from, body, prefix, { sort: 'word', value: set, detail: 'named' }) }
  let at = start, ofState = false
  let party: string | null = null
  let extended = start
  // "Officials from STATE".
  if (set !== 'government' && survey.pack.order !== 'subject-first' && survey.is(at, 'from') && (survey.tag(at + 1, 'party') ?? survey.tag(at + 1, 'seat'))?.match.prefix === 0) at++
  at = bodyOfNation(survey, at, set)
  while (at < survey.tokens.count && at - from < 7) {
    // "The Security Council" opens the name of a state's "National Security Council".
    const named = survey.tag(at, 'party')
    const state = named && (survey.tag(at, 'word', 'government')?.match.to ?? 0) <= named.match.to ? named : null
    if (detail === 'of' && (at > start || state?.tag.detail === 'adjective' || !state)) break
    const city = survey.tag(at, 'city') ?? capitalNamed(survey, at)
    const portfolio = survey.tag(at, 'portfolio')
    if (portfolio && state?.tag.doubtful) { at = portfolio.match.to; extended = at; continue }
    if (state?.tag.doubtful && survey.pack.order !== 'subject-first' && !survey.timesNamed(state.tag.value)) break
    if (state && !(state.match.prefix & survey.pack.clitics.and) && (state.tag.detail !== 'organisation' || !party)) { party = state.tag.value; extended = state.match.to; break }
    if (city && city.tag.detail === 'capital' && !city.match.prefix) { party = city.tag.party!; extended = city.match.to; break }
    if (survey.pack.titles.adjectiveFirst && survey.is(at, 'of')) {
      const next = survey.is(at + 1, 'article') ? at + 2 : at + 1
      const owners = partiesListed(survey, at + 1)
      const several = set === 'government' && owners.parties.length > 1 && survey.tokens.form(start - 1).endsWith('s')
      if (several) return mention(from, owners.to, { prefix, sort: 'pair', many: owners.parties.length > 2, members: owners.parties.map((id) => mention(from, owners.to, { party: id, manner: 'institution' })) })
      if (owners.parties.length) { party = owners.parties[0]!; extended = survey.tag(next, 'party')!.match.to; break }
      if (survey.is(next, 'government') || survey.tag(next, 'portfolio')) { at = next; continue }
    }
    const seat = survey.tag(at, 'seat')
    if (seat) { party = seat.tag.value; extended = seat.match.to; break }
    if (must && survey.is(at, 'opposition')) return null
    ofState ||= survey.is(at, 'government') || survey.is(at, 'ofState')
    // "Senior officials FROM STATE", past what nothing knows.
    if (at > start && (set === 'official' || set === 'delegation') && survey.pack.order !== 'subject-first' && survey.is(at, 'from') && namesState(survey, at + 1)) { at++; continue }
    const filler = survey.tag(at, 'portfolio') ?? survey.tag(at, 'word', 'government') ?? (must ? survey.tag(at, 'word', 'ofState') ?? survey.tag(at, 'word', 'official') ?? survey.tag(at, 'word', 'organ') ?? bodyOfState(survey, at) : null) ?? survey.tag(at, 'word', 'holding') ?? (set === 'delegation' ? ofDelegation(survey, at) : set === 'official' && survey.is(at - 1, 'in') ? survey.tag(at, 'word', 'delegation') : null) ?? (set === 'official' || set === 'source' || set === 'government' && at === start && namesState(survey, at + 1) ? survey.tag(at, 'word', 'in') : null) ?? survey.tag(at, 'office')
    if (!filler) {
      // Whose it is may be a person's name ("the administration of NAME"): what stands behind that is another's.
      if (survey.tokens.kind[at] === 2 || survey.known(at) || survey.pack.order !== 'subject-first' && namedAlone(survey, at)) break
      at++
      if (at - start > (must ? MUST_REACH : 2)) break
      continue
    }
    at = filler.match.to
    extended = filler.tag.value === 'in' || filler.tag.value === 'from' ? extended : at
  }
  // "A spokesman for NAME" speaks for whomever that one serves.
  if (must && !party && set === 'official' && survey.pack.order !== 'subject-first' && namesSomeone(survey, start)) return mention(from, start, { prefix, manner: 'official', sort: 'party' })
  if (must && !party && (!ofState || set === 'organ')) return null
  const more = party && set === 'official' ? officialsToo(survey, extended) : []
  if (more.length) return mention(from, more.at(-1)!.to, { prefix, sort: 'pair', ofPeople: true, many: more.length > 1, members: [mention(from, extended, { party, manner: 'official' }), ...more] })
  return mention(from, party || must ? extended : start, { prefix, party, manner: set === 'government' || set === 'organ' ? 'institution' : 'official', sort: 'party' })
}

/** A word that may stand between a delegation and whose it is, where verbs come first: "of officials FROM". */
function ofDelegation(survey: Survey, at: number): ReturnType<Survey['tag']> {
  if (survey.pack.order === 'subject-first') return null
  return survey.tag(at, 'word', 'from') ?? survey.tag(at, 'word', 'official') ?? survey.tag(at, 'word', 'adjective') ?? survey.tag(at, 'word', 'bodyQualifier')
}

/** Past the preposition and the noun that officials sit in, where a state's adjective behind says whose it is ("an official FROM THE AGENCY of that state"); else the token itself. */
function bodyOfNation(survey: Survey, at: number, set: string): number {
  if (survey.pack.order === 'subject-first' || set !== 'official' || !survey.is(at, 'from') && !survey.is(at, 'in')) return at
  const noun = at + 1
  if (noun + 1 >= survey.tokens.count || survey.tokens.kind[noun] !== 0 || !survey.pack.isDefinite(survey.tokens.form(noun)) || survey.tag(noun, 'party') || survey.is(noun, 'opposition')) return at
  const state = stateAdjective(survey, noun + 1)
  return state && !state.match.prefix && survey.pack.isDefinite(survey.tokens.form(noun + 1)) ? noun + 1 : at
}

/** Whether a state's own name stands at a token: "the authorities IN STATE". */
function namesState(survey: Survey, i: number): boolean {
  return survey.pack.order !== 'subject-first' && survey.tag(i, 'party')?.tag.detail === 'name'
}

/** A capital whose name is another word too, where its state is named elsewhere. */
function capitalNamed(survey: Survey, at: number): { match: Match; tag: Tag } | null {
  const city = survey.tag(at, 'doubtfulCity')
  return city?.tag.detail === 'capital' && survey.pack.order !== 'subject-first' && survey.timesNamed(city.tag.party!) > 0 ? city : null
}

/** The token behind the word for an institution that "of" is joined to ("a representative OF THE army of STATE"), or 0. */
function bodyServed(survey: Survey, at: number): number {
  const body = survey.tag(at, 'word', 'government') ?? survey.tag(at, 'word', 'organ')
  return body?.match.prefix === survey.pack.clitics.for ? body.match.to : 0
}

/** Bodies of a state that one speaks for. */
const SPOKEN_FOR = new Set(['force', 'guard', 'parliament', 'department'])

/** The word for a body of a state at a token. */
function bodyOfState(survey: Survey, at: number): { match: Match; tag: Tag } | null {
  const body = survey.tag(at, 'word', 'bodyNoun')
  return body && SPOKEN_FOR.has(body.tag.detail!) ? body : null
}

/** Whether the last name of someone that the report has named, or of a known person, stands at a token. */
function namesSomeone(survey: Survey, at: number): boolean {
  if (at >= survey.tokens.count || survey.tokens.kind[at] !== 0) return false
  const form = survey.tokens.form(at)
  return namedAlone(survey, at) || survey.people.some((p) => p.words.length > 1 && p.words.at(-1) === form && !survey.pack.weakNameWords.has(form))
}

/** Whether a last name known by itself stands at a token. */
function namedAlone(survey: Survey, at: number): boolean {
  const form = survey.tokens.form(at)
  return survey.knownNames.has(form) && !survey.pack.weakNameWords.has(form) && survey.knownNames.of([form]) !== null
}

const MUST_REACH = 4

/** "Egyptian officials and Sudanese ones": adjectives of further states behind those of officials, each joined by "and", in the plural. */
function officialsToo(survey: Survey, from: number): Mention[] {
  const out: Mention[] = []
  for (let found = stateAdjective(survey, from); found && found.match.prefix & survey.pack.clitics.and && (found.tag.count ?? 1) > 1; found = stateAdjective(survey, found.match.to)) out.push(mention(found.match.from, found.match.to, { party: found.tag.value, manner: 'official' }))
  return out
}

/** The party that the report gave an institution of the same name: "the foreign ministry" after "the Turkish foreign ministry", and so its spokeswoman's. */
export function sameInstitution(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const { tokens } = survey
  let start = m.from
  if (m.manner === 'official') while (start < m.to && !survey.is(start, 'government')) start++
  const length = m.to - start
  if (length < (start > m.from ? 1 : 2)) return null
  for (let k = i - 1; k >= 0; k--) {
    const before = survey.mentions[k]!
    if (before.manner !== 'institution' || !before.party || before.to - before.from <= length) continue
    let same = start === m.from || tokens.id[before.from] === tokens.id[start]
    for (let at = 1; at < length; at++) same &&= tokens.id[before.from + at] === tokens.id[start + at]
    if (same) return before.party
  }
  return null
}

const OPENING = 4
const BACK = 2

/** Whose an institution or official that opens a sentence is, where the report says no more: whoever the sentences before it open with in the same place ("CHINA said that … The ministry added"). */
export function openingSubject(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const s = survey.sentenceOf(m.from)
  const opens = (x: Mention, from: number) => x.from - from <= OPENING && !x.preposition && acts(x) && saidOf(survey, x)
  if (!opens(m, s.from)) return null
  for (let n = s.index - 1; n >= Math.max(0, s.index - BACK); n--) {
    const before = survey.sentences[n]!
    if (before.title) return null
    const first = survey.mentionsIn(n).find((x) => opens(x, before.from))
    const party = first?.party ?? first?.person?.party
    if (party) return party
  }
  return null
}

/** Whether a mention stands right behind a verb. */
function saidOf(survey: Survey, m: Mention): boolean {
  return (survey.known(m.from - 1) ?? []).some((k) => k.tags.some((t) => t.form === 'past' || t.form === 'present'))
}

/** Whose the officials are that a report speaks of again ("the official added"): of the officials that it spoke of before. */
export function sameOfficial(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  if (!survey.pack.isDefinite(survey.tokens.form(m.from))) return null
  return survey.mentions.slice(0, i).findLast((b) => b.party && b.sort === 'party' && b.manner === 'official')?.party ?? null
}

/** The party that an institution or office named before without doubt belongs to: "the ministry" is the one last spoken of. */
export function lastInstitution(survey: Survey, i: number): string | null {
  for (let k = i - 1; k >= 0; k--) {
    const before = survey.mentions[k]!
    if (before.party && !before.preposition && (before.manner === 'institution' || before.manner === 'seat' || (before.sort === 'person' && before.offices.length > 0))) return before.party
  }
  return null
}

/** Whom officials or an institution without a party belong to: officials named before with theirs, else whoever was the last to act. */
export function lastOfficial(survey: Survey, i: number): string | null {
  const { manner } = survey.mentions[i]!
  const before = survey.mentions.slice(0, i).reverse().filter((b) => b.party && !survey.sentenceOf(b.from).title)
  const alike = manner === 'official' ? before.find((b) => b.sort === 'party' && b.manner === 'official') : undefined
  return (alike ?? before.find((b) => !b.preposition && b.head === b && acts(b) && b.sort !== 'pair' && b.manner !== 'organisation'))?.party ?? null
}

/** The party of an institution that the report named before with the same noun: "the council" after "the legislative council of STATE". */
export function sameNoun(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const { withoutArticle } = survey.pack
  if (!withoutArticle || m.to - m.from > 1) return null
  const noun = withoutArticle(survey.tokens.form(m.from))
  return survey.mentions.slice(0, i).findLast((b) => b.party && b.sort === 'party' && (b.manner === 'institution' || b.manner === 'organisation' || b.manner === 'seat') && holdsNoun(survey, b, noun))?.party ?? null
}

/** The organisation last named by the word that a mention takes up ("the organisation", behind "the Organisation for X"). */
export function sameOrganisation(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const { withoutArticle } = survey.pack
  if (!withoutArticle || m.manner !== 'organisation' || m.to - m.from > 1 || !survey.is(m.from, 'theOrganisation')) return null
  const noun = withoutArticle(survey.tokens.form(m.from))
  const partyOf = (b: Mention) => b.party ?? b.person?.party ?? null
  const named = survey.mentions.slice(0, i).findLast((b) => { const party = partyOf(b); return party !== null && !alpha2[party] && holdsNoun(survey, b, noun) })
  return named ? partyOf(named) : null
}

/** Whether a mention holds a noun, with its article or without. */
function holdsNoun(survey: Survey, { from, to }: Mention, noun: string): boolean {
  for (let k = from; k < to; k++) if (survey.pack.withoutArticle!(survey.tokens.form(k)) === noun) return true
  return false
}

/** Whom an institution or officials without a party belong to by what stands right behind them: a person ("the administration of X"). */
export function ofWhomBehind(survey: Survey, i: number): string | null {
  const m = survey.mentions[i]!
  const next = survey.mentions[i + 1]
  return next && next.from === m.to && next.sort === 'person' ? next.party ?? next.person?.party ?? null : null
}

const LONGEST_BARE = 2

/** Whether officials stand with no word of whose they are: an indefinite noun ("an official"), with nothing definite or of a state behind it, and no institution that they sit in. */
export function ofNobody(survey: Survey, i: number): boolean {
  const { from, to } = survey.mentions[i]!
  const { tokens, pack } = survey
  if (pack.order !== 'subject-first' && (survey.is(to, 'opposition') || survey.is(to, 'in') && survey.is(to + 1, 'opposition'))) return true
  if (pack.order === 'subject-first' || to - from > LONGEST_BARE || seatOf(survey, i)) return false
  // A report may open with those of the state that it is about.
  if (survey.sentences[survey.sentenceOf(from).index - 1]?.title && survey.is(from, 'ofOwnState')) return false
  for (let k = from; k < to; k++) if (pack.isDefinite(tokens.form(k)) || survey.is(k, 'ofState')) return false
  if (to >= tokens.count || tokens.kind[to] !== 0) return true
  return !survey.is(to, 'ofState') && (!pack.isDefinite(tokens.form(to)) || survey.pack.lexicon.cutsOf(tokens, to).some((cut) => cut.prefix === pack.clitics.by))
}

const WITHIN = 3

/** The institution that officials sit in, by the words right behind them: "an official IN THE ADMINISTRATION OF X". */
function seatOf(survey: Survey, i: number): Mention | null {
  const m = survey.mentions[i]!
  const next = survey.mentions[i + 1]
  if (!next || next.from - m.to > WITHIN || !SEATS.has(next.manner)) return null
  return next.preposition === 'in' || next.preposition === 'from' || next.prefix & survey.pack.clitics.by ? next : null
}
const SEATS = new Set(['institution', 'seat', 'organisation', 'capital'])

/** Whose the officials are of whom the words right behind say where they sit. */
export function withinWhom(survey: Survey, i: number): string | null {
  const seat = seatOf(survey, i)
  return seat ? seat.party ?? ofWhomBehind(survey, i + 1) : null
}
