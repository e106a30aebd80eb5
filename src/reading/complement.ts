import { alpha2 } from '../world/parties.ts'
import type { Parts } from './holders.ts'
import { beginsName, nameBehind } from './title-names.ts'
import { wordSets, type Survey } from './survey.ts'

/** What a title goes on with: the parties named in it, and the name behind it, if one follows; `to` is where the last of what is known of it ends. */
export interface Complement { to: number; name: [number, number] | null; parties: string[]; parliament: boolean; former: boolean; notPublic: boolean }

const LONGEST = 13
const QUOTED = 8

/** Reads on from token `from` through what a title goes on with (adjectives, places, the name of a body) up to the name of its holder; null where a verb or a clause cuts it off before any name or party. */
export function complementAt(survey: Survey, parts: Parts, from: number): Complement | null {
  const { tokens, pack } = survey
  const out: Complement = { to: from, name: null, parties: [...parts.parties], parliament: false, former: false, notPublic: false }
  let at = from, toward = false, closed = parts.parties.length > 0, sentTo: string | null = null
  const next = pack.isDefinite(tokens.form(from - 1)) ? nameBehind(survey, { ...parts, to: from }) : null
  if (next && next[1] - next[0] > 1) return { ...out, name: next }
  while (at < tokens.count && at - from < LONGEST) {
    const aside = asideEnd(survey, at)
    if (aside > at) { at = aside; continue }
    if (tokens.kind[at] !== 0) break
    if (pack.titles.toward?.has(tokens.form(at)) && at > parts.to && placeAt(survey, at + 1) && !survey.is(at, 'in')) { toward = true; at++; continue }
    // A name may be spelled like a word that ends a title, and an office or an honorific begins another's.
    const stop = ends(survey, at)
    if (stop && (survey.tag(at, 'office') || survey.tag(at, 'honorific'))) {
      // A courtesy before the name of the holder himself: "assistant secretary-general of ORGANISATION, AMBASSADOR NAME".
      const courtesy = out.parties.length && at > parts.to && survey.tag(at, 'honorific')?.match.prefix === 0 ? nameBehind(survey, { ...parts, to: at }) : null
      if (courtesy && courtesy[1] - courtesy[0] > 1) return { ...out, name: courtesy }
      break
    }
    const name = nameHere(survey, parts, at, at > from && out.to === at) ?? (out.parties.length && at > parts.to && foreignName(survey, at) ? nameBehind(survey, { ...parts, to: at }) : null)
    // Where nothing else says of whom someone is, whom they stand with does ("negotiator with ORGANISATION").
    if (name) return { ...out, name, parties: out.parties.length || !sentTo || parts.offices.at(-1)?.role !== 'other' ? out.parties : [sentTo] }
    if (stop) break
    if (survey.is(at, 'notPublic')) out.notPublic = true
    if (survey.tag(at, 'word', 'bodyNoun')?.tag.detail === 'parliament') out.parliament = true
    const place = placeAt(survey, at)
    if (place) {
      if (!toward) out.parties.push(place.party)
      else if (!alpha2[place.party]) sentTo ??= place.party
      toward = false
      closed = true
      at = out.to = place.to
      continue
    }
    const former = survey.tag(at, 'word', 'former')
    if (former && !former.match.prefix) { out.former = true; at = former.match.to; if (out.to >= at - 1) out.to = at; continue }
    if (!belongs(survey, at, closed)) break
    toward = pack.titles.toward?.has(tokens.form(at)) === true && !survey.is(at, 'in')
    at++
  }
  const name = survey.mark(at, pack.titles.marks) ? nameBehind(survey, { ...parts, parties: out.parties, to: at }) : null
  return name || out.parties.length ? { ...out, name } : null
}

/** The state, city or seat of power named at a token, unless "and" joins it on; an adjective in doubt counts where its state is named elsewhere. */
function placeAt(survey: Survey, at: number): { party: string; to: number } | null {
  const place = survey.tag(at, 'party') ?? survey.tag(at, 'city') ?? survey.tag(at, 'seat')
  if (!place || place.match.prefix & survey.pack.clitics.and || (place.tag.doubtful && (place.tag.detail !== 'adjective' || !survey.timesNamed(place.tag.value)))) return null
  return { party: place.tag.sort === 'city' ? place.tag.party! : place.tag.value, to: place.match.to }
}

/** Whether a word still belongs to a title: what "and" joins on is definite, and behind a party only what a preposition leads on to or another adjective. */
function belongs(survey: Survey, at: number, closed: boolean): boolean {
  const { tokens, pack } = survey
  const form = tokens.form(at)
  if (!inBody(survey, at) && survey.known(at)?.some((m) => m.prefix & pack.clitics.and && m.tags.length)) return pack.isDefinite(form) || at + 1 < tokens.count && tokens.kind[at + 1] === 0 && pack.isDefinite(tokens.form(at + 1))
  if (!survey.known(at) && pack.lexicon.cutsOf(tokens, at).some((cut) => cut.prefix === pack.clitics.and) && !pack.isDefinite(form) && form.length > 4) return false
  if (!closed || survey.is(at, 'in') || survey.is(at, 'to') || survey.is(at, 'of') || survey.is(at, 'region') || pack.titles.links.has(form)) return true
  return pack.isDefinite(form) || survey.is(at - 1, 'in') || survey.is(at - 1, 'to') || survey.is(at - 1, 'of') || pack.lexicon.cutsOf(tokens, at).some((cut) => cut.prefix === pack.clitics.for) || survey.is(at, 'capitalCity')
}

/** Whether a word for a public body stands at a token, whatever else its letters may mean ("ministry" is spelled like "and visited him"). */
const inBody = (survey: Survey, at: number) => survey.is(at, 'bodyNoun') || survey.is(at, 'government')

/** The name at a token inside a title's complement: behind an honorific, or where it begins as names do or right behind what a party's word ended. */
function nameHere(survey: Survey, parts: Parts, at: number, behindParty: boolean): [number, number] | null {
  const honorific = survey.tag(at, 'honorific')
  if (honorific && !honorific.match.prefix && at > parts.to) return nameBehind(survey, { ...parts, to: at })
  if (at === parts.to || survey.nameEnd(at) - at < 2) return null
  return behindParty || (beginsName(survey, at) && !namedAfter(survey, at - 1)) ? nameBehind(survey, { ...parts, to: at }) : null
}

/** What may stand right behind a whole name. */
const BEHIND_NAMES = wordSets('that', 'may', 'which', 'in', 'upon', 'during', 'adverb', 'from', 'to')

/** Whether words that nothing knows stand at a token as a name would, behind a definite word that ends a title: two or three of them, none definite, up to where a name must end. */
function foreignName(survey: Survey, at: number): boolean {
  const { tokens, pack } = survey
  const end = survey.nameEnd(at)
  if (end - at > 3 || !pack.isDefinite(tokens.form(at - 1)) || inBody(survey, at - 1)) return false
  for (let i = at; i < end; i++) if (survey.known(i) || tokens.kind[i] !== 0 || pack.isDefinite(tokens.form(i)) || tokens.form(i).length < 3) return false
  return end >= tokens.count || tokens.kind[end] === 2 || survey.dateAt(end) !== null || survey.isAny(end, BEHIND_NAMES)
}

/** Whether a plain indefinite noun stands at a token, whose name the one behind it is ("the FOUNDATION of NAME"). */
function namedAfter(survey: Survey, at: number): boolean {
  if (survey.pack.isDefinite(survey.tokens.form(at)) || survey.nameEnd(at) > at) return false
  return !survey.known(at)?.some((m) => m.tags.some((t) => t.sort === 'party' || t.sort === 'city' || t.sort === 'seat' || t.sort === 'doubtfulCity' || (t.sort === 'word' && NOT_NAMED.has(t.value))))
}
const NOT_NAMED = new Set(['former', 'holding', 'adjective', 'region', 'bodyQualifier'])

const OPENING = new Map([['"', '"'], ['“', '”'], ['«', '»'], ['(', ')']])

/** The token behind an aside in quotation marks or brackets that opens at `at`; `at` where none does. */
function asideEnd(survey: Survey, at: number): number {
  if (survey.tokens.kind[at] !== 2) return at
  const closing = OPENING.get(survey.tokens.form(at))
  if (!closing) return at
  for (let i = at + 2; i < Math.min(survey.tokens.count, at + QUOTED); i++) if (survey.tokens.kind[i] === 2 && survey.tokens.form(i) === closing) return i + 1
  return at
}

/** Words that no title goes on with. */
const ENDING = wordSets('that', 'which', 'pronoun', 'say', 'saying', 'accordingTo', 'during', 'conjunction', 'negation', 'will', 'may', 'counterpart', 'ownState', 'bothSides', 'bothPeople', 'withHim', 'with', 'between', 'meetingNoun', 'visit', 'meet', 'adverb', 'by', 'delegation', 'titleBreaks')

function ends(survey: Survey, at: number): boolean {
  if (survey.dates.some((d) => d.from === at)) return true
  const found = survey.known(at)
  if (!found || inBody(survey, at)) return false
  if (survey.isAny(at, ENDING) || found.some((m) => m.tags.some((t) => t.sort === 'office'))) return true
  return found.some((m) => m.tags.some((t) => t.form === 'past' || t.form === 'present')) && !found.some((m) => m.tags.some((t) => t.form === 'noun' || t.form === 'word' || t.sort !== 'word'))
}
