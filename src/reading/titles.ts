import type { Role } from '../facts/fact.ts'
import type { Match, Tag } from '../rules/lexicon.ts'
import { alsoHolding, holdersOf, partiesListed, partyBehind, severally, statesBefore, type Parts, type Title } from './holders.ts'
import { stateOn } from '../world/parties.ts'
import { office } from './mention.ts'
import type { Survey } from './survey.ts'
import { OF_STATES } from './owners.ts'
import { goesOn, namedBefore, pastBracket, pastComplement, sentTo, servedAt, unlike } from './title-asides.ts'
import { knownAt, ofBody, servesBehind, settleNested, throughOffice, splits } from './nested-titles.ts'
import { asKnown, heldBefore, loneBefore, nameBefore, nameBehind } from './title-names.ts'

const LONGEST_TITLE = 30
const HYPHENS = new Set(['-', '‑'])

/** Reads the title that starts at token `i`, with the name before or behind it; null when none starts there. */
export function titleAt(survey: Survey, i: number): Title | null {
  const parts = cluster(survey, i)
  if (parts && survey.pack.titles.adjectiveFirst && (survey.is(i - 1, 'former') || survey.mark(i - 1, HYPHENS) && survey.is(i - 2, 'former'))) parts.former = true
  if (parts && (survey.pack.titles.heldElsewhere?.(survey.tokens, i) || (parts.offices.some((o) => OF_STATES.has(o.role)) && survey.is(i - 1, 'namedThing')))) return null
  const first = parts && parts.count > 1 && survey.pack.titles.adjectiveFirst ? together(survey, parts, i) : i
  if (parts && parts.count > 2 && !survey.pack.titles.adjectiveFirst && !parts.parties.length && parts.offices.length) withinStates(survey, parts)
  // "NAME, who holds the post of": nobody named behind the title holds it.
  const holder = parts?.offices.length && parts.count === 1 ? heldBefore(survey, i) : null
  if (parts && holder) servesBehind(survey, parts, (at) => cluster(survey, at))
  else if (parts) { settleNested(survey, parts); throughOffice(survey, parts, (at) => cluster(survey, at)) }
  const holders = parts && parts.count > 1 ? holdersOf(survey, parts) : []
  if (parts && holders.length) return severally(parts, first, holders)
  const said = parts ? [...parts.offices] : []
  if (parts) { parts.institution = parts.parties.length === 0 && parts.offices.length > 0 && HEADS.has(parts.offices.at(-1)!.role) && nounBehind(survey, parts.to); settle(survey, parts) }
  if (!parts || !(parts.offices.length || parts.honorific || parts.counterpart)) return null
  // What stands right behind a title in want of a party is what it heads, and no name.
  const wanting = parts.institution && !parts.within && parts.offices.at(-1)?.tag.needsParty
  const nobody = holder !== null || parts.servesNext !== undefined
  let name = parts.count === 1 && !wanting && !nobody ? nameBehind(survey, parts) : null
  if (!name && !nobody && parts.count === 1 && parts.offices.length && goesOn(parts)) name = pastComplement(survey, parts)
  // A title governed by a preposition or joined by "and" is not said of the name before it.
  const before = !name && parts.offices.length && parts.count === 1 && !(parts.prefix && survey.pack.order !== 'subject-first') ? nameBefore(survey, i) ?? loneBefore(survey, i, parts) : null
  if (before && !parts.parties.length && parts.offices.at(-1)!.tag.needsParty) ofBody(survey, parts)
  if (name && !parts.offices.length && said.length) bornOut(survey, parts, said, name)
  if ((parts.institution || parts.within) && !name) parts.offices = parts.offices.filter((o) => !o.tag.needsParty || (before !== null && !parts.institution && o.role !== 'head-of-state'))
  // "His president" is one where the name is a president's.
  if (parts.owned && name && !parts.parties.length && ofNoState(parts)) { const known = knownAt(survey, name); if (known?.role === parts.offices[0]!.role) { parts.owned = undefined; parts.parties = [known.party] } }
  if (parts.owned && (!name || ofNoState(parts))) return null
  if (!name && !before && parts.offices.length === 0 && !parts.counterpart) return null
  if (parts.count === 2 && !parts.ofBoth && openPair(survey, i, parts)) return null
  const [nameFrom, nameTo] = asKnown(survey, name ?? before ?? [parts.to, parts.to])
  let from = first, to = parts.to
  if (name) { to = nameTo; const behind = parts.parties.length && !(parts.offices.length > 1 && survey.pack.titles.adjectiveFirst) ? null : partyBehind(survey, to); if (behind) { if (parts.parties.length) parts.offices.at(-1)!.party = behind.party; parts.parties.push(behind.party); to = behind.to } to = officesBehind(survey, parts, to) } else if (before) from = nameFrom
  const more = name ? alsoHolding(survey, parts, to) : []
  const offices = parts.offices.map((o) => office(o))
  // Whose a title with a pronoun is, the words before it say.
  if (parts.owned) parts.parties = []
  const party = parts.parties[0] ?? null
  for (const office of offices) { office.party ??= party; office.former ||= parts.former; office.stated = office.party !== null }
  return { from, to, prefix: parts.prefix, offices, nameFrom, nameTo, counterpart: parts.counterpart, count: parts.count, parties: parts.parties, ...(parts.owned && { owned: parts.owned }), ...(more.length && { more }) }
}

/** Offices that an institution of any name may stand behind. */
const HEADS = new Set<Role>(['head-of-state', 'head-of-agency', 'spokesperson', 'other', 'secretary-general', 'head-of-party', 'speaker', 'envoy', 'ambassador', 'military-chief', 'head-of-government'])

/** Whether a title with a pronoun heads no state: it is a man's, or an adjective says of what nation he is who heads something else. */
function ofNoState(parts: Parts): boolean {
  return OF_STATES.has(parts.offices[0]!.role) && (parts.owned === 'his' || parts.parties.length > 0)
}

/** "Two presidents of", with nothing behind it that says of what: spelled like a word for "main", or one who is called a leader. */
function openPair(survey: Survey, from: number, parts: Parts): boolean {
  if (survey.pack.order === 'subject-first' || parts.parties.length || parts.counterpart || parts.offices.some((o) => o.portfolio !== null || !o.open && o.role !== 'head-of-state')) return false
  for (let i = from; i < parts.to; i++) if (survey.pack.isDefinite(survey.tokens.form(i))) return false
  return true
}

/** Takes in all states whose officers a title in the plural speaks of: adjectives joined on before it, names listed behind "of" or "from". Gives the token that the title then begins at. */
function together(survey: Survey, parts: Parts, i: number): number {
  const before = parts.parties.length ? statesBefore(survey, i) : null
  const listed = parts.parties.length ? survey.is(parts.to, 'and') || survey.mark(parts.to, survey.pack.titles.marks) ? partiesListed(survey, parts.to + 1) : null
    : survey.is(parts.to, 'from') ? partiesListed(survey, parts.to + 1) : null
  if (before?.parties.length) parts.parties.unshift(...before.parties)
  if (listed?.parties.length && !before?.parties.length && (parts.parties.length === 0 || !survey.tag(i, 'party'))) { parts.parties.push(...listed.parties.filter((p) => !parts.parties.includes(p))); parts.to = listed.to }
  return before?.parties.length ? before.from : i
}

/** Takes in the states that several office-holders are of, listed behind "in" or "of each of" ("the water ministers in X, Y and Z"): two at least. */
function withinStates(survey: Survey, parts: Parts): void {
  const { clitics, titles } = survey.pack
  let at = parts.to
  const first = survey.tag(at, 'party')
  const governed = first && first.match.prefix === clitics.by
  if (!governed && !survey.is(at, 'in') && !survey.is(at, 'each')) return
  if (!governed) at = survey.tag(at, 'word', 'in')?.match.to ?? at
  if (survey.is(at, 'each')) at = survey.tag(at, 'word', 'each')!.match.to
  const found: string[] = []
  let end = at
  for (;;) {
    const state = survey.tag(at, 'party')
    if (!state || state.tag.detail !== 'name' || state.tag.doubtful || found.length && !(state.match.prefix & clitics.and) && !survey.mark(at - 1, titles.marks) && !survey.is(at - 1, 'and') || !found.length && state.match.prefix & ~clitics.by) break
    found.push(state.tag.value)
    end = at = state.match.to
    if (survey.mark(at, titles.marks) || survey.is(at, 'and') && survey.tag(at + 1, 'party')) at++
  }
  if (found.length < 2) return
  parts.parties.push(...found)
  parts.to = end
}

/** Gives back offices that only some states have ("the chancellor"), where the holder is known to be of one. */
function bornOut(survey: Survey, parts: Parts, said: Parts['offices'], [from, to]: [number, number]): void {
  const words = Array.from({ length: to - from }, (_, k) => survey.tokens.form(from + k))
  const party = survey.knownNames.of(words)?.party
  const fit = party ? said.filter(({ tag }) => tag.parties?.includes(party)) : []
  if (!party || !fit.length) return
  parts.offices = fit
  parts.parties.push(party)
}

function nounBehind(survey: Survey, at: number): boolean {
  return at < survey.tokens.count && survey.tokens.kind[at] === 0 && (!survey.known(at) || survey.is(at, 'nonState') || survey.is(at, 'government'))
}

const OPEN = new Set(['minister', 'deputy-minister'])

/** Drops offices that their party does not bear out: "head of" with no party behind it, a chancellor of a state that has none. */
function settle(survey: Survey, parts: Parts): void {
  const party = parts.parties[0] ?? null
  const kept = parts.offices.filter(({ tag, party: own }) => {
    const of = own ?? party
    if (tag.needsParty && !of && !parts.institution && !parts.within && !namedBefore(survey, parts, tag)) return false
    return !tag.parties || (of ? tag.parties.includes(of) || tag.elsewhere !== undefined : tag.value === 'monarch')
  })
  for (const o of kept) if (o.tag.elsewhere && !o.tag.parties!.includes((o.party ?? party)!)) o.role = o.tag.elsewhere as Role
  if (kept.length < parts.offices.length && !kept.length) parts.honorific = true
  parts.offices = kept
}

/** What a title is made of, read on from token `i`: offices, parties, portfolios, honorifics, "former". */
function cluster(survey: Survey, i: number): Parts | null {
  const start = opening(survey, i)
  if (!start) return null
  const parts: Parts = { offices: [], parties: [], former: false, honorific: false, counterpart: false, count: 1, to: i, prefix: start.prefix, institution: false }
  let at = i
  while (at < survey.tokens.count && at - i < LONGEST_TITLE) {
    const step = Math.max(takePart(survey, parts, at, at === i), pastBracket(survey, i, at))
    if (step <= at) break
    at = step
    parts.to = at
  }
  return parts
}

function opening(survey: Survey, i: number): Match | null {
  const found = survey.known(i)
  if (!found) return null
  const business = survey.tag(i, 'word', 'nonState')
  for (const match of found) if (!business || match.to >= business.match.to) for (const tag of match.tags) {
    if (tag.sort === 'office' || tag.sort === 'honorific' || (tag.sort === 'word' && tag.value === 'counterpart')) return match
    if (survey.pack.titles.adjectiveFirst && (tag.sort === 'party' || tag.sort === 'seat' || (tag.sort === 'city' && tag.detail === 'capital')) && officeFollows(survey, pastPossessive(survey, match.to), tag.sort !== 'city')) return match
  }
  return null
}

/** The token behind the possessive ending that stands at `at`, if one does. */
function pastPossessive(survey: Survey, at: number): number {
  const marks = survey.pack.titles.possessive
  let i = at
  while (marks && i < at + 2 && i < survey.tokens.count && marks.has(survey.tokens.form(i))) i++
  return i
}

function officeFollows(survey: Survey, i: number, closely: boolean): boolean {
  if (!closely && survey.tokens.kind[i - 1] === 0 && survey.tokens.form(i - 1).length > 1) return false
  for (let k = i; k < i + 4 && k < survey.tokens.count; k++) {
    if (survey.tag(k, 'office') || survey.tag(k, 'honorific') || survey.is(k, 'counterpart')) return true
    if (!survey.tag(k, 'word', 'former') && !survey.tag(k, 'word', 'holding') && !survey.tag(k, 'portfolio')) return false
  }
  return false
}

/** Takes one part of a title at token `at`; the token after it, or `at` when the title has ended. */
function takePart(survey: Survey, parts: Parts, at: number, first: boolean): number {
  const { titles, clitics } = survey.pack
  const found = survey.known(at)
  const toward = parts.offices.length ? placeToward(survey, at) : at
  if (toward > at && (titles.adjectiveFirst && parts.offices.at(-1)!.role === 'ambassador' || ((titles.adjectiveFirst || SENT_ABROAD.has(parts.offices.at(-1)!.role)) && nameBehind(survey, { ...parts, to: toward })))) return toward
  const states = parts.count > 1 && !first && !parts.parties.length ? survey.tag(at, 'word', 'twoStates') : null
  if (states && !states.match.prefix) { parts.parties.push(...states.tag.detail!.split(' ')); return states.match.to }
  const both = parts.count === 2 && !titles.adjectiveFirst && !first ? survey.tag(at, 'word', 'bothSides') : null
  if (both && !both.match.prefix && !parts.parties.length) { parts.ofBoth = true; return both.match.to }
  const within = partyWithin(survey, parts, at)
  if (within) { if (within.party) parts.parties.push(within.party); return within.to }
  if (!found) return titles.links.has(survey.tokens.form(at)) && !first ? linkTo(survey, at) : at
  const last = parts.offices.at(-1)
  for (const match of found) {
    const joinedOn = (match.prefix & (clitics.and | clitics.so)) !== 0
    for (const tag of [...match.tags].sort((a, b) => Number(b.sort === 'portfolio') - Number(a.sort === 'portfolio'))) {
      if (joinedOn && !first) {
        if (tag.sort === 'portfolio' && parts.within && last?.role === 'spokesperson') return match.to
        if (tag.sort === 'portfolio' && last?.open && last.portfolio) { last.portfolio = `${last.portfolio} and ${tag.value}`; return close(last, match.to) }
        if (tag.sort === 'party' && parts.count > 1 && !tag.doubtful && parts.parties.length > 0 && (tag.detail === 'adjective' || tag.detail === 'name') && (parts.count > 2 || parts.parties.length < 2)) { parts.parties.push(tag.value); return match.to }
        continue
      }
      const to = takeTag(survey, parts, first && tag.sort === 'office' && splits(survey, match) ? { ...match, to: match.to - 1 } : match, tag, first)
      if (to > at) return to
    }
  }
  return titles.links.has(survey.tokens.form(at)) && !first ? linkTo(survey, at) : at
}

/** The party behind "in" that an office without one belongs to ("foreign minister in STATE"), or the organisation that an envoy is sent to; only where a name follows. */
function partyWithin(survey: Survey, parts: Parts, at: number): { party: string | null; to: number } | null {
  const last = parts.offices.at(-1)
  if (!last || parts.counterpart || survey.pack.titles.adjectiveFirst) return null
  // "The foreign minister of HIS COUNTRY NAME".
  if (survey.is(at, 'ownState') && !parts.parties.length && survey.tag(at, 'word', 'ownState')!.match.prefix === 0 && nameBehind(survey, { ...parts, to: at + 1 })) return { party: null, to: at + 1 }
  const served = servedAt(survey, parts, at)
  if (served) return { party: served, to: at + 1 }
  const within = survey.is(at, 'in')
  const start = within ? pastLink(survey, at + 1) : pastLink(survey, at)
  const found = survey.tag(start, 'party')
  if (!found || found.tag.detail === 'adjective' || (within ? found.match.prefix : !governed(survey, at, start))) return null
  const sent = found.tag.detail === 'organisation' && parts.parties.length > 0
  if (sent ? !SENT.has(last.role) : parts.parties.length > 0) return null
  return nameBehind(survey, { ...parts, to: found.match.to }) ? { party: sent ? null : found.tag.value, to: found.match.to } : null
}
/** Who are sent to a place that stands between title and name. */
const SENT_ABROAD = new Set<Role>(['ambassador', 'envoy', 'other'])
const SENT = new Set<Role>(['ambassador', 'envoy', 'deputy-minister', 'other', 'spokesperson'])

/** Past a word for what a state is ("kingdom of"), when one stands at `at`. */
function pastLink(survey: Survey, at: number): number {
  const { titles, clitics, lexicon } = survey.pack
  if (at >= survey.tokens.count || survey.tokens.kind[at] !== 0) return at
  return lexicon.cutsOf(survey.tokens, at).some((cut) => titles.links.has(cut.rest) && !(cut.prefix & clitics.and)) ? at + 1 : at
}

/** Whether the preposition "in" is cut off the front of a party, or of the word for what it is. */
function governed(survey: Survey, at: number, start: number): boolean {
  const { clitics, lexicon, titles } = survey.pack
  if (start > at) return lexicon.cutsOf(survey.tokens, at).some((cut) => titles.links.has(cut.rest) && cut.prefix === clitics.by)
  return survey.tag(at, 'party')!.match.prefix === clitics.by
}

/** Past the place that an office is held in ("ambassador to PLACE"), when one stands at `at`. */
function placeToward(survey: Survey, at: number): number {
  const { titles, articles, clitics } = survey.pack
  if (!titles.toward) return at
  let i = at
  if (titles.toward.has(survey.tokens.form(i))) i++
  else if (!titles.toward.has(survey.tokens.form(at - 1)) && !(survey.tag(at, 'word', 'region')?.match.prefix === clitics.for)) return at
  if (i < survey.tokens.count && articles?.has(survey.tokens.form(i))) i++
  const place = survey.tag(pastLink(survey, i), 'city') ?? survey.tag(pastLink(survey, i), 'party') ?? survey.tag(i, 'word', 'region')
  return place ? place.match.to : at
}

function close(office: Parts['offices'][number], to: number): number {
  office.to = to
  return to
}

function linkTo(survey: Survey, at: number): number {
  const found = survey.known(at + 1)
  return found?.some((m) => m.tags.some((t) => ['office', 'honorific', 'portfolio', 'party', 'city'].includes(t.sort) || (t.sort === 'word' && ['government', 'holding'].includes(t.value)))) || survey.pack.titles.links.has(survey.tokens.form(at + 1)) ? at + 1 : at
}

/** Whether a word that is an office and an adjective stands behind a definite noun, as its adjective ("the ruling party"). */
function qualifies(survey: Survey, at: number): boolean {
  return at > 0 && survey.tokens.kind[at - 1] === 0 && survey.pack.isDefinite(survey.tokens.form(at - 1))
}

/** Whether an office behind a title is of another party than the title's: it begins another one's title. */
function ofAnother(survey: Survey, parts: Parts, match: Match, tag: Tag): boolean {
  if (survey.pack.titles.adjectiveFirst || !parts.parties.length) return false
  // The longest office that begins here tells whose it is: "prime minister of STATE", not "head".
  const longest = Math.max(match.to, ...(survey.known(match.from) ?? []).filter((m) => m.tags.some((t) => t.sort === 'office')).map((m) => m.to))
  const behind = survey.tag(longest, 'party')
  const own = tag.party ?? (behind && !(behind.match.prefix & survey.pack.clitics.and) && !behind.tag.doubtful ? behind.tag.value : null)
  return own !== null && !parts.parties.includes(own)
}

function takeTag(survey: Survey, parts: Parts, match: Match, tag: Tag, first: boolean): number {
  const { clitics } = survey.pack
  const governed = (match.prefix & (clitics.by | clitics.as)) !== 0
  const last = parts.offices.at(-1)
  switch (tag.sort) {
    case 'office': {
      if (tag.owned ? !survey.pack.titles.owned?.(survey.tokens, match.to - 1) || !first : survey.pack.titles.owned?.(survey.tokens, match.to - 1) && match.tags.some((t) => t.owned)) return 0
      if (!survey.pack.titles.adjectiveFirst && survey.is(match.from, 'holding') && (first ? qualifies(survey, match.from) : !match.prefix)) return first ? 0 : match.to
      if (!first && (match.prefix || parts.count > 1 || ofAnother(survey, parts, match, tag))) return 0
      parts.offices.push({ role: tag.value as Role, portfolio: tag.detail ?? null, party: tag.party ?? null, former: tag.former ?? false, from: match.from, to: match.to, open: OPEN.has(tag.value), tag })
      if (tag.count && tag.count > parts.count) parts.count = tag.count
      if (tag.owned) parts.owned = tag.owned
      return match.to
    }
    case 'portfolio':
      if (parts.within && last?.role === 'spokesperson') return match.to
      if (!last?.open || governed) return 0
      last.portfolio = last.portfolio ? `${last.portfolio} ${tag.value}` : tag.value
      return close(last, match.to)
    case 'seat': case 'party': case 'city': {
      // A seat of power right before an office stands for its state.
      if (tag.sort === 'seat' && !(survey.pack.titles.adjectiveFirst && first && officeFollows(survey, pastPossessive(survey, match.to), true))) return 0
      if ((!last && !survey.pack.titles.adjectiveFirst && !parts.counterpart && !(parts.honorific && tag.detail === 'adjective' && survey.is(match.from - 1, 'serving'))) || governed) return 0
      if (tag.detail === 'organisation' && survey.is(match.to, 'sportOf') || unlike(survey, match, tag)) return 0
      if (tag.sort === 'city' && (!last || tag.detail !== 'capital' && last.role !== 'other')) return 0
      if (tag.sort === 'party' && sentTo(survey, parts, match, tag)) return match.to
      const party = tag.sort === 'city' ? tag.party! : tag.sort === 'seat' ? stateOn(tag.value, survey.report.published) : tag.value
      // "The Kazakh president NUR SULTAN …": a city behind its state's adjective begins a name.
      if (tag.sort === 'city' && !survey.pack.titles.adjectiveFirst && parts.parties.includes(party)) return 0
      if (parts.parties.length && parts.count === 1) return parts.parties.includes(party) ? match.to : 0
      if (parts.parties.includes(party)) return 0
      parts.parties.push(party)
      return match.to
    }
    case 'honorific': parts.honorific = true; return !first && match.prefix ? 0 : match.to
    case 'word':
      if (tag.value === 'counterpart' && (first || survey.pack.titles.adjectiveFirst)) { parts.counterpart = true; if (tag.count && tag.count > parts.count) parts.count = tag.count; return match.to }
      if (tag.value === 'former' && (last || survey.pack.titles.adjectiveFirst)) { parts.former = true; return match.to }
      if (tag.value === 'holding' && last && !match.prefix) return match.to
      if (tag.value === 'government' && last && !match.prefix) { parts.within = true; return match.to }
      return 0
    default: return 0
  }
}

/** The first honorific among the tokens of a title, which begins another's title; the title's end where none stands there. */
function nextHonorific(survey: Survey, from: number, to: number): number {
  for (let k = from + 1; k < to; k++) if (survey.tag(k, 'honorific')?.match.prefix === 0 && !survey.tag(k, 'office') && !survey.tag(k, 'portfolio')) return k
  return to
}

/** More offices of the same person behind the name: "NAME, crown prince, deputy prime minister". */
function officesBehind(survey: Survey, parts: Parts, to: number): number {
  const { pack } = survey
  const comma = survey.mark(to, pack.titles.marks)
  const at = comma ? to + 1 : to
  if (parts.offices.length || !survey.tag(at, 'office') || survey.tag(at, 'office')!.match.prefix) return to
  const more = cluster(survey, at)
  if (more && !more.parties.length && more.offices.at(-1)?.tag.needsParty && more.offices.at(-1)!.role !== 'head-of-state') ofBody(survey, more)
  if (more) settle(survey, more)
  // A name behind an honorific of its own is the next one's: "Dr A, minister of health, His Excellency B".
  if (!more || more.offices.length === 0) return to
  if (nameBehind(survey, more)) {
    const next = comma ? more.to : nextHonorific(survey, at, more.to)
    if (next === more.to) return to
    more.to = next
  }
  parts.offices.push(...more.offices)
  parts.parties.push(...more.parties)
  parts.former ||= more.former
  return more.to
}
