import type { Role } from '../facts/fact.ts'
import { type Mention, mention, office } from './mention.ts'
import { sameName, type Person } from './people.ts'
import type { KnownName } from './known.ts'
import { wordSets, type Survey } from './survey.ts'
import type { Title } from './holders.ts'
import { bodyTitleAt } from './body-titles.ts'
import { bareNames } from './bare-names.ts'
import { titleAt } from './titles.ts'
import { stateOn } from '../world/parties.ts'
import { capitalsOf } from '../world/places.ts'
import { isVerb } from './acting.ts'
import { HINTS } from './hints.ts'
import type { Steps } from './steps.ts'
import { joinedStates } from './joint.ts'
import { stateBodyAt } from './state-bodies.ts'
import { institutionAt, institutionTag, ledByTwo, ledInstitution, sentBy, stateAdjective } from './institutions.ts'
import { foldWords, type Tag } from '../rules/lexicon.ts'

/** Finds all mentions of persons, parties, places and pairs in a survey, in the order of the text. */
export function* findMentions(survey: Survey): Steps<void> {
  const { tokens } = survey
  const taken = new Uint8Array(tokens.count)
  const out: Mention[] = []
  const keep = (m: Mention) => { out.push(m); taken.fill(1, m.from, m.to) }
  let next = 0
  for (const i of survey.where(HINTS.title)) {
    if (i < next || taken[i] || !survey.known(i)) continue
    const title = bodyTitleAt(survey, i) ?? titleAt(survey, i)
    if (!title) continue
    const held = isTaken(taken, title)
    if (held && !holdsToo(survey, out, title)) continue
    if (!held) for (const m of fromTitle(survey, title)) keep(m)
    next = title.to
  }
  yield
  next = 0
  for (const i of survey.where(HINTS.party)) {
    if (i < next || taken[i] || !survey.known(i)) continue
    const m = surnameAt(survey, i) ?? partyAt(survey, i)
    if (!m) continue
    // What an institution belongs to may be a title already found: "the office of President X".
    if (survey.pack.order !== 'subject-first') for (let k = i + 1; k < m.to; k++) if (taken[k]) { m.to = k; break }
    if (!isTaken(taken, m)) { keep(m); next = m.to }
  }
  yield
  for (const m of bareNames(survey, taken)) keep(m)
  for (const m of out) if (m.party && (m.manner === 'capital' || m.manner === 'city' || m.manner === 'seat')) m.party = stateOn(m.party, survey.report.published)
  survey.mentions = out.sort((a, b) => a.from - b.from)
}

/** Gives a title behind a name to whom a rank before the name has named already: "General NAME, director of". Whether it did. */
function holdsToo(survey: Survey, found: readonly Mention[], title: Title): boolean {
  const m = survey.pack.order === 'subject-first' ? undefined : found.findLast((x) => x.person !== null && x.to === title.nameTo && title.nameTo > title.nameFrom)
  if (!m?.person || m.offices.length || !title.offices.length) return false
  m.offices = title.offices
  m.party ??= title.offices.find((o) => o.party)?.party ?? null
  m.person.party ??= m.party
  m.person.offices.push(...title.offices)
  return true
}

function isTaken(taken: Uint8Array, { from, to }: { from: number; to: number }): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true
  return false
}

function fromTitle(survey: Survey, title: Title): Mention[] {
  const { from, to, prefix, offices } = title
  if (title.count > 1) {
    const members = title.parties.map((party) => mention(from, to, { sort: 'person', party, offices: offices.map((o) => office(o, party)), manner: 'official' }))
    return [mention(from, to, { prefix, sort: 'pair', ofPeople: true, many: title.count > 2, role: offices[0]?.role ?? null, members, offices })]
  }
  const hasName = title.nameTo > title.nameFrom
  const m = mention(from, to, { prefix, sort: 'person', party: offices.find((o) => o.party)?.party ?? title.parties[0] ?? null, offices, manner: title.counterpart ? 'own' : 'official' })
  if (title.owned) m.owned = title.owned
  const joined = hasName && from === title.nameFrom && survey.pack.joinsAnd?.(survey.tokens.form(from)) === true
  if (joined) m.prefix = survey.pack.clitics.and
  if (hasName) m.person = register(survey, m, title.nameFrom, title.nameTo, joined ? m.prefix : 0)
  return [m, ...(title.more ?? []).map((holder) => {
    const also = mention(holder.from, holder.to, { sort: 'person', party: holder.party, offices: offices.map((o) => office(o, holder.party)), manner: title.counterpart ? 'own' : 'official' })
    also.prefix = survey.pack.clitics.and
    also.person = register(survey, also, holder.nameFrom, holder.nameTo, holder.prefix)
    return also
  })]
}

/** The person of the report that a name stands for, entered anew when it is the first. */
function register(survey: Survey, m: Mention, from: number, to: number, prefix = 0): Person {
  const { tokens, pack } = survey
  const written = pack.bare(tokens.written(from, to), prefix)
  const words = foldWords(written, pack.folding).filter((w) => /\p{L}/u.test(w))
  const alike = survey.people.filter((p) => sameName(p.words, words, pack.weakNameWords) && !(p.party && m.party && p.party !== m.party && words.length < 2))
  // Of several with that name, the one first named by the same title ("the general").
  let person: Person | undefined = alike.length > 1 ? alike.find((p) => p.party !== null && p.first !== null && tokens.id[p.first.from] === tokens.id[m.from]) ?? alike[0] : alike[0]
  // A first name alone behind the title of one named in full before ("King NAME").
  const [first] = words
  if (!person && words.length === 1 && pack.weakNameWords.has(first!)) person = onlyOne(survey.people.filter((p) => p.words[0] === first && p.offices.some((o) => m.offices.some((own) => own.role === o.role))))
  if (!person) survey.people.push((person = { name: written, words, party: null, offices: [], first: m, known: false }))
  else if (person.words.length < 2 && words.length > 1) { person.name = written; person.words = words }
  const known = survey.knownNames.of(words)
  person.party ??= m.party ?? known?.party ?? null
  if (leftOffice(survey, known)) for (const o of m.offices) if (o.role === known!.role) o.former = true
  person.offices.push(...m.offices)
  return person
}

/** Whether someone known had left their office when a report came out. */
const leftOffice = (survey: Survey, known: KnownName | null) => known?.former === true && survey.report.published !== null && known.to < survey.report.published

const onlyOne = (people: readonly Person[]): Person | undefined => (people.length === 1 ? people[0] : undefined)

/** A last name of someone of the report that is spelled like a state's adjective, where no noun stands before it that it could belong to. */
function surnameAt(survey: Survey, i: number): Mention | null {
  if (survey.pack.order === 'subject-first') return null
  const adjective = survey.tag(i, 'party')
  if (adjective?.tag.detail !== 'adjective' || adjective.match.to !== i + 1) return null
  for (const { prefix, rest } of survey.pack.lexicon.cutsOf(survey.tokens, i)) {
    const person = survey.people.find((p) => p.words.length > 2 && p.words.at(-1) === rest)
    if (person && survey.pack.isDefinite(rest) && (prefix !== 0 || opensPhrase(survey, i - 1))) return mention(i, i + 1, { prefix, sort: 'person', person, party: person.party, manner: 'name' })
  }
  return null
}

/** Whether an adjective behind token `i` would belong to nothing: a mark, a verb, a conjunction or a preposition stands there. */
function opensPhrase(survey: Survey, i: number): boolean {
  if (i < 0 || survey.tokens.kind[i] === 2) return true
  return isVerb(survey, i) || survey.isAny(i, BEFORE_PHRASES)
}
const BEFORE_PHRASES = wordSets('that', 'with', 'between', 'by', 'from', 'to', 'may', 'auxiliary', 'conjunction', 'of')

/** A party, an institution that stands for it, a place, a pair of parties, or an unnamed official, at token `i`. */
function partyAt(survey: Survey, i: number): Mention | null {
  return jointAt(survey, i) ?? (namesAlone(survey, i) ? null : standIn(survey, i)) ?? namedAt(survey, i)
}

const NAMES = new Set(['party', 'city', 'doubtfulCity', 'seat'])

/** Whether a token can but name a party or a place, as most do: then none of the many words that stand for one has to be looked for. */
function namesAlone(survey: Survey, i: number): boolean {
  if (survey.pack.titles.adjectiveFirst) return false
  for (const { tags } of survey.known(i)!) for (let t = 0; t < tags.length; t++) if (!NAMES.has(tags[t]!.sort)) return false
  return true
}

/** A pair, an institution, an official, a document or a pronoun that stands for a party, at token `i`. */
function standIn(survey: Survey, i: number): Mention | null {
  const two = survey.tag(i, 'word', 'twoStates')
  if (two) return statesPair(i, two.match.to, two.match.prefix, two.tag.detail!.split(' '))
  const pair = survey.tag(i, 'word', 'bothSides') ?? survey.tag(i, 'word', 'bothPeople')
  if (pair) return pairAt(survey, i, pair.match.to, pair.match.prefix, pair.tag.value === 'bothPeople', (pair.tag.detail as Role) ?? null)
  const several = survey.tag(i, 'word', 'severalSides')
  if (several && !survey.tag(i, 'group')) return mention(i, several.match.to, { prefix: several.match.prefix, sort: 'pair', many: true, ofPeople: several.tag.detail!.endsWith('people') })
  const led = survey.pack.titles.adjectiveFirst ? ledByTwo(survey, i) ?? sentBy(survey, i) ?? ledInstitution(survey, i) : null
  if (led) return led
  const group = survey.tag(i, 'group')
  if (group) return mention(i, group.match.to, { prefix: group.match.prefix, party: `other:${survey.pack.bare(survey.tokens.written(i, group.match.to), group.match.prefix)}`, manner: 'organisation' })
  const body = stateBodyAt(survey, i)
  if (body) return body
  const institution = institutionTag(survey, i)
  if (institution && !survey.is(i, 'by') && survey.tag(i - 1, 'word', 'beside')?.match.to !== institution.match.to) {
    const made = institutionAt(survey, i, institution.match.to, institution.match.prefix, institution.tag)
    if (made && !survey.is(made.to, 'sportOf')) return made
  }
  const again = survey.tag(i, 'word', 'againNoun')
  if (again && (survey.tag(i, 'party')?.match.to ?? 0) <= again.match.to) return mention(i, again.match.to, { prefix: again.match.prefix, manner: 'institution' })
  const capital = survey.tag(i, 'word', 'capitalCity')
  if (capital?.tag.detail === 'capital') {
    const of = survey.tag(capital.match.to, 'party')
    const named = survey.tag(of && of.tag.detail === 'adjective' ? of.match.to : capital.match.to, 'city')
    const city = survey.tag(capital.match.to, 'doubtfulCity')
    if (city?.tag.detail === 'capital') return mention(i, city.match.to, { prefix: capital.match.prefix, party: city.tag.party!, manner: 'capital', placeId: city.tag.value })
    if (of && (of.tag.detail === 'adjective' || of.tag.detail === 'name') && !named && capitalsOf(of.tag.value).length) return mention(i, of.match.to, { prefix: capital.match.prefix, party: of.tag.value, manner: 'capital', placeId: capitalsOf(of.tag.value)[0]! })
  }
  const document = survey.tag(i, 'word', 'document')
  if (document?.tag.detail === 'speaks') return mention(i, document.match.to, { prefix: document.match.prefix, manner: 'document' })
  const own = survey.tag(i, 'word', 'ownState')
  if (own) return mention(i, own.match.to, { prefix: own.match.prefix, manner: 'own' })
  const organisation = survey.tag(i, 'word', 'theOrganisation')
  const fullName = survey.tag(i, 'party')
  if (organisation && (!fullName || fullName.tag.doubtful)) return mention(i, organisation.match.to, { prefix: organisation.match.prefix, manner: 'organisation' })
  const him = survey.tag(i, 'word', 'withHim')
  return him && besideMeeting(survey, i) ? mention(i, him.match.to, { sort: 'person', manner: 'pronoun', preposition: him.tag.detail! }) : null
}

/** A party or a place by its name, at token `i`. */
function namedAt(survey: Survey, i: number): Mention | null {
  // "His birthplace" is spelled like a capital, and what is a state elsewhere is a part of another.
  if (((survey.tag(i, 'word', 'notPlace') ?? survey.tag(i - 1, 'word', 'notPlace'))?.match.to ?? 0) > i) return null
  const seat = survey.tag(i, 'seat')
  if (seat) return mention(i, seat.match.to, { prefix: seat.match.prefix, party: seat.tag.value, manner: 'seat' })
  const city = survey.tag(i, 'city')
  const party = survey.tag(i, 'party')
  // "The Chinese capital", where adjectives come first.
  if (party?.tag.detail === 'adjective' && survey.pack.titles.adjectiveFirst && survey.tag(party.match.to, 'word', 'capitalCity')?.tag.detail === 'capital' && capitalsOf(party.tag.value).length) return mention(i, party.match.to + 1, { party: party.tag.value, manner: 'capital', placeId: capitalsOf(party.tag.value)[0]! })
  if (city && (!party || city.match.to >= party.match.to)) {
    return mention(i, city.match.to, { prefix: city.match.prefix, party: city.tag.party!, manner: city.tag.detail === 'capital' ? 'capital' : 'city', placeId: city.tag.value, sort: 'party' })
  }
  if (!party || party.tag.doubtful) return doubtfulAt(survey, i)
  // "The European Union OF FOOTBALL" is none of states.
  if (party.tag.detail === 'organisation' && survey.is(party.match.to, 'sportOf')) return null
  return mention(i, party.match.to, { prefix: party.match.prefix, party: party.tag.value, manner: party.tag.detail as Mention['manner'], placeId: party.tag.detail === 'name' ? party.tag.value : null })
}

const BESIDE = 3

/** Whether a word of meeting or holding stands right before a token, so that a pronoun there means one of those who meet. */
function besideMeeting(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - BESIDE); i--) if (survey.isAny(i, MEETING)) return true
  return false
}
const MEETING = wordSets('meetingNoun', 'talk', 'lightVerb', 'hold')

/** A name that is a state's or a city's and something else too: it stands for one that the report names elsewhere without doubt, the most named first. */
function doubtfulAt(survey: Survey, i: number): Mention | null {
  let best: { tag: Tag; to: number; prefix: number; times: number } | null = null
  for (const match of survey.known(i) ?? []) for (const tag of match.tags) {
    const city = tag.sort === 'doubtfulCity' && (tag.detail === 'capital' || survey.is(i - 1, 'capitalCity') || survey.pack.titles.adjectiveFirst && (survey.is(i - 1, 'in') || survey.is(i - 1, 'from')))
    if (!(city || (tag.sort === 'party' && (tag.detail === 'name' || tag.detail === 'organisation') && tag.doubtful))) continue
    const times = survey.timesNamed(tag.sort === 'party' ? tag.value : tag.party!)
    if (times > (best?.times ?? 0)) best = { tag, to: match.to, prefix: match.prefix, times }
  }
  if (!best) return null
  const { tag, to, prefix } = best
  const party = tag.sort === 'party' ? tag.value : tag.party!
  return mention(i, to, { prefix, party, manner: tag.detail as Mention['manner'], placeId: tag.detail === 'organisation' ? null : tag.value })
}

/** Two states that one word names. */
function statesPair(from: number, to: number, prefix: number, parties: readonly string[]): Mention {
  return mention(from, to, { prefix, sort: 'pair', members: parties.map((party) => mention(from, to, { party })) })
}

function pairAt(survey: Survey, from: number, to: number, prefix: number, ofPeople: boolean, role: Role | null): Mention {
  const members: Mention[] = []
  let end = to
  for (let k = to; k < to + 4 && k < survey.tokens.count; k++) {
    const party = survey.tag(k, 'party')
    if (!party) { if (survey.is(k, 'holding')) continue; break }
    members.push(mention(k, party.match.to, { party: party.tag.value, manner: 'adjective' }))
    end = party.match.to
    k = end - 1
  }
  return mention(from, end, { prefix, sort: 'pair', ofPeople, role, members })
}

const JOINT_BACK = 3
const HYPHENS = new Set(['-', '–', '—', '/'])

/** "Turkish-Iraqi talks": adjectives of several states behind a word for what they do together. */
function jointAt(survey: Survey, from: number): Mention | null {
  if (survey.pack.titles.adjectiveFirst) return joinedStates(survey, from)
  if (!stateAdjective(survey, from) || !behindJointAct(survey, from)) return null
  const members: Mention[] = []
  let at = from, end = from
  while (at < survey.tokens.count) {
    const found = stateAdjective(survey, at)
    if (!found || members.some((m) => m.party === found.tag.value) || (found.match.prefix && !(found.match.prefix & survey.pack.clitics.and))) break
    members.push(mention(at, found.match.to, { party: found.tag.value, manner: 'adjective' }))
    at = end = found.match.to
    if (survey.mark(at, HYPHENS)) at++
  }
  return members.length < 2 ? null : mention(from, end, { sort: 'pair', ofPeople: true, many: members.length > 2, members })
}

/** Whether adjectives at token `at` stand behind a word of meeting or an instrument, past other adjectives. */
function behindJointAct(survey: Survey, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - JOINT_BACK); i--) {
    if (survey.isAny(i, JOINT_ACTS) || survey.tag(i, 'instrument')) return true
    if (!survey.isAny(i, QUALIFYING)) return false
  }
  return false
}
const JOINT_ACTS = wordSets('meetingNoun', 'talk', 'summit')
const QUALIFYING = wordSets('adjective', 'bodyQualifier')
