import type { Parts } from './holders.ts'
import { QUOTES } from './marks.ts'
import { wordSets, type Survey } from './survey.ts'

/** The name behind a title, past a comma or a quotation mark if need be; with such a mark between, a lone word is no name, and one that no mark ends must begin as names do. */
export function nameBehind(survey: Survey, parts: Parts): [number, number] | null {
  const { tokens, pack } = survey
  let at = parts.to
  const marked = survey.mark(at, pack.titles.marks)
  const quoted = survey.mark(at, QUOTES)
  if (marked) at++
  let honorific = false
  for (;;) {
    const title = survey.tag(at, 'honorific')
    if (!title || title.match.prefix) break
    honorific = true
    at = title.match.to
  }
  if (at >= tokens.count) return null
  // An adjective that nothing knows may stand before the name; a leader whose state is not said may lead anything by it.
  if (adjectiveBefore(survey, at)) { if (!parts.parties.length && (parts.offices.at(-1)?.role === 'head-of-state' || survey.is(parts.to - 1, 'holding'))) return null; at++ }
  let end = survey.nameEnd(at)
  if (marked && end > at && tokens.kind[end] !== 2) end = closedName(survey, at, end)
  if (survey.tag(parts.to - 1, 'word', 'officeOf')) return null
  if (end === at || (marked && !honorific && end - at < 2)) return null
  if (marked && !honorific && (quoted || tokens.kind[end] !== 2) && !beginsName(survey, at) && (quoted || !clauseGoesOn(survey, end))) return null
  // "The mayor of PLACE".
  if (end - at === 1 && !marked && !honorific && parts.offices.some((o) => survey.is(o.from, 'localHead')) && !survey.knownNames.has(tokens.form(at))) return null
  if (end - at === 1 && pack.isDefinite(tokens.form(at)) && pack.feminineTitle?.(tokens.form(at))) return null
  if (end - at === 1 && !honorific && !(!marked && pack.capitalNames?.(tokens, at)) && !nameElsewhere(survey, at)) return null
  return [at, surnameEnd(survey, parts, at, end)]
}

/** Past a last name that is spelled like the adjective of another state than the title's: "Iraqi Prime Minister Mohammed Shia al-Sudani". */
function surnameEnd(survey: Survey, parts: Parts, at: number, end: number): number {
  if (survey.pack.order === 'subject-first' || end - at < 2 || !parts.parties.length) return end
  const adjective = survey.tag(end, 'party')
  return adjective?.tag.detail === 'adjective' && adjective.match.to === end + 1 && !adjective.match.prefix && survey.pack.isDefinite(survey.tokens.form(end)) && !parts.parties.includes(adjective.tag.value) ? end + 1 : end
}

/** Whether a definite word that nothing knows stands before one that names begin with. */
function adjectiveBefore(survey: Survey, at: number): boolean {
  const { tokens, pack } = survey
  return pack.isDefinite(tokens.form(at)) && !survey.known(at) && !beginsName(survey, at) && at + 1 < tokens.count && tokens.kind[at + 1] === 0 && beginsName(survey, at + 1)
}

/** Whether a token is a given name, or begins a known one. */
export function beginsName(survey: Survey, at: number): boolean {
  const form = survey.tokens.form(at)
  return (survey.pack.givenNames?.has(form) ?? false) || survey.knownNames.begins(form)
}

/** Whether a clause goes on at a token as behind its subject: with what is said, an auxiliary, a relative. */
const clauseGoesOn = (survey: Survey, at: number) => survey.isAny(at, GOING_ON)
const GOING_ON = wordSets('that', 'may', 'which')

const LONGEST_CLOSED = 4

/** End of a name that a mark closes as one opened it, past words that a name has only there (a clitic's letters, a pronoun's); `end` itself where no mark follows soon or a word on the way is known as something else. */
function closedName(survey: Survey, at: number, end: number): number {
  const { tokens } = survey
  let i = end
  while (i < tokens.count && i - at < LONGEST_CLOSED && tokens.kind[i] === 0 && (!survey.known(i) || survey.knownNames.has(tokens.form(i)))) i++
  return survey.mark(i, survey.pack.titles.marks) ? i : end
}

/** Whether a lone word is a name beyond this place: a known last name, or one that the report writes again. */
function nameElsewhere(survey: Survey, i: number): boolean {
  const { tokens } = survey
  if (survey.knownNames.has(tokens.form(i))) return true
  for (let k = 0; k < tokens.count; k++) if (k !== i && tokens.id[k] === tokens.id[i]) return true
  return false
}

/** The name before a title: "NAME, foreign minister of X". */
export function nameBefore(survey: Survey, office: number): [number, number] | null {
  const { pack } = survey
  const begins = pack.articles?.has(survey.tokens.form(office - 1)) ? office - 1 : leadIn(survey, office)
  const stop = survey.mark(begins - 1, pack.titles.marks) ? begins - 1 : begins
  const first = survey.sentenceOf(office).from
  let best: [number, number] | null = null
  for (let k = stop - 2; k >= Math.max(first, stop - 7); k--) {
    if (survey.nameEnd(k) === stop && !(stop === office && clauseBefore(survey, k, stop)) || joinedName(survey, k) && survey.nameEnd(k + 1) === stop) best = [k, stop]
  }
  return best
}

/** The name before a title that words lead to it from: "NAME, who is TITLE". */
export function heldBefore(survey: Survey, office: number): [number, number] | null {
  return leadIn(survey, office) < office ? nameBefore(survey, office) : null
}

/** Where what leads from a name to its title begins: "who is", "who holds the post of"; the title itself where nothing does. */
function leadIn(survey: Survey, office: number): number {
  if (survey.pack.order === 'subject-first') return office
  const holds = survey.tag(office - 1, 'word', 'postOf') ? office - 1 : office
  for (let k = office - 1; k >= Math.max(0, office - LEAD); k--) if (survey.tag(k, 'word', 'whoHolds')?.match.to === holds) return k
  return office
}
const LEAD = 4

/** Whether words that end in a title with no mark between could be a clause with a verb ("X GIVES the leader"): a word that begins as verbs do and that no name is known by. */
function clauseBefore(survey: Survey, from: number, to: number): boolean {
  const { tokens, pack, knownNames } = survey
  for (let i = from; i < to; i++) if (pack.likePresent?.(tokens.form(i)) && !pack.givenNames?.has(tokens.form(i)) && !knownNames.has(tokens.form(i))) return true
  return false
}

/** Whether "and" is joined to the front of a name at a token: what is left of the word begins names. */
function joinedName(survey: Survey, at: number): boolean {
  const { pack, tokens, knownNames } = survey
  if (!pack.joinsAnd?.(tokens.form(at))) return false
  const rest = tokens.form(at).slice(1)
  return (pack.givenNames?.has(rest) ?? false) || knownNames.has(rest)
}

/** A last name alone before a mark and a title of the same party: "NAME, foreign minister of X". */
export function loneBefore(survey: Survey, office: number, parts: Parts): [number, number] | null {
  const { tokens, pack, knownNames } = survey
  const at = office - 2
  if (pack.order === 'subject-first' || !survey.mark(office - 1, pack.titles.marks) || at < survey.sentenceOf(office).from || tokens.kind[at] !== 0) return null
  const word = pack.joinsAnd?.(tokens.form(at)) ? tokens.form(at).slice(1) : tokens.form(at)
  if (pack.weakNameWords.has(word)) return null
  const party = survey.people.find((p) => p.words.length > 1 && p.words.at(-1) === word)?.party ?? knownNames.of([word])?.party
  const of = parts.offices.map((o) => o.party).find(Boolean) ?? parts.parties[0]
  return party && of === party ? [at, at + 1] : null
}

/** A name cut to the known one that it holds, where more words ran into it at either end. */
export function asKnown(survey: Survey, [from, to]: [number, number]): [number, number] {
  const { knownNames, tokens } = survey
  if (to - from < 3 || survey.pack.joinsAnd?.(tokens.form(from))) return [from, to]
  const words = Array.from({ length: to - from }, (_, k) => tokens.form(from + k))
  if (!words.some((w) => knownNames.has(w)) || (knownNames.has(words[0]!) && knownNames.holding(words).length)) return [from, to]
  for (let length = words.length - 1; length >= 2; length--) {
    for (const start of [0, words.length - length]) {
      const part = words.slice(start, start + length)
      if (start === 0 && survey.pack.weakNameWords.has(words[length]!)) continue
      if (knownNames.has(part[0]!) && knownNames.of(part)?.words.length === length) return [from + start, from + start + length]
    }
  }
  return [from, to]
}

/** Whether a name set apart by a mark is followed by a title of its own: "NAME TITLE, NAME TITLE". */
export function anothers(survey: Survey, [from, to]: [number, number]): boolean {
  return survey.mark(from - 1, survey.pack.titles.marks) && (survey.tag(to, 'office') ?? survey.tag(to, 'word', 'bodyHead'))?.match.prefix === 0
}
