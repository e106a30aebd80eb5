import { CITIES } from '../../world/places.ts'
import { Lexicon, type Match, type Tag } from '../../rules/lexicon.ts'
import type { Pack } from '../../rules/pack.ts'
import { Topics } from '../../rules/topics.ts'
import { tagsOf, type WordSet } from '../../rules/words.ts'
import type { Tokens } from '../../text/tokens.ts'
import { credits } from './credits.ts'
import { dates } from './dates.ts'
import { formFits, looksPast } from './forms.ts'
import { cuts, folding, goesOn, isCapital, isShouted } from './letters.ts'
import { bodies } from './names/bodies.ts'
import { cities, doubtfulCities } from './names/cities.ts'
import { currencies } from './names/currencies.ts'
import { honorifics } from './names/honorifics.ts'
import { cardinals, ordinals, scales } from './names/numbers.ts'
import { deputyMinisterHeads, ministerHeads, offices } from './names/offices.ts'
import { organisations } from './names/organisations.ts'
import { portfolios } from './names/portfolios.ts'
import { seats } from './names/seats.ts'
import { states } from './names/states.ts'
import { topics } from './names/topics.ts'
import { heldElsewhere, nameEnd, weakNameWords } from './persons.ts'
import { frames } from './rules/index.ts'
import { scorer } from './weights.ts'
import * as words from './words.ts'

type Add = (written: string, tag: Tag) => void

function makeLexicon(): Lexicon {
  const lexicon = new Lexicon(folding, cuts)
  const add: Add = (written, tag) => {
    lexicon.add(written, tag)
    if (written.includes("'")) lexicon.add(written.replaceAll("'", '’'), tag)
  }
  addParties(add)
  addOffices(add)
  for (const h of honorifics) if (!NO_HONORIFICS.has(h)) add(h, { sort: 'honorific', value: h })
  for (const b of bodies) for (const h of b.heads) if (!b.qualifiers) add(h, { sort: 'body', value: b.type, party: b.party, ...(b.sittings && { detail: 'sittings' }) })
  for (const [written, value] of Object.entries(cardinals)) if (written !== 'a' && written !== 'an') add(written, { sort: 'cardinal', value: String(value) })
  for (const [written, value] of Object.entries(ordinals)) add(written, { sort: 'ordinal', value: String(value) })
  for (const [written, value] of Object.entries(scales)) if (written.length > 1) add(written, { sort: 'scale', value: String(value) })
  addCurrencies(add)
  for (const [value, written, count] of words.instruments) for (const w of written.split('|')) add(w, { sort: 'instrument', value, count })
  for (const [value, written] of words.relations) for (const w of written.split('|')) add(w, { sort: 'relation', value })
  for (const [value, written] of words.changes) for (const w of written.split('|')) add(w, { sort: 'change', value })
  for (const [value, written, detail] of words.measures) for (const w of written.split('|')) add(w, { sort: 'measure', value, detail })
  for (const [value, written, detail] of words.counted) for (const w of written.split('|')) add(w, { sort: 'counted', value, detail })
  for (const set of Object.values(words)) if (isSet(set)) for (const { written, tag } of tagsOf(set)) add(written, tag)
  return lexicon
}

const isSet = (x: unknown): x is WordSet => typeof x === 'object' && x !== null && !Array.isArray(x) && 'entries' in x

/** Courtesies that are commoner as other words. */
const NO_HONORIFICS = new Set(['he', 'hh', 'count', 'miss', 'major', 'don', 'rep', 'representative', 'speaker', 'minister', 'general', 'father'])
/** Names that stay in doubt even with a capital letter. */
const IN_DOUBT = new Set(['Central African', 'Central Africans', 'Finn', 'Pole', 'Poles', 'Dane', 'Hellenic', 'Guinean', 'Dominican', 'Dominicans', 'Papuan', 'Persian', 'Persia', 'Islamic Republic', 'The States', 'English', 'Solomons', 'Common Market', 'European', 'Gulf'])

function addParties(add: Add): void {
  for (const [party, state] of Object.entries(states)) {
    const mark = (n: string) => (IN_DOUBT.has(n) ? { doubtful: true } : {})
    for (const n of state.names) add(n, { sort: 'party', value: party, detail: 'name', ...mark(n) })
    for (const a of state.adjectives) add(a, { sort: 'party', value: party, detail: 'adjective', ...mark(a) })
    for (const p of state.people ?? []) add(p, { sort: 'party', value: party, detail: 'adjective', count: 3, ...mark(p) })
  }
  for (const [party, o] of Object.entries(organisations)) {
    const doubtful = new Set(o.doubtful ?? [])
    for (const n of o.names) add(n, { sort: 'party', value: party, detail: 'organisation', ...(doubtful.has(n) && n !== 'EC' && { doubtful: true }) })
    for (const a of o.adjectives ?? []) add(a, { sort: 'party', value: party, detail: 'adjective', doubtful: true })
  }
  const unsure = new Set(doubtfulCities)
  for (const { id, party, capital } of CITIES) for (const n of cities[id] ?? []) add(n, { sort: unsure.has(n) ? 'doubtfulCity' : 'city', value: id, party, detail: capital ? 'capital' : 'city' })
  for (const [party, names] of Object.entries(seats)) for (const n of names) add(n, { sort: 'seat', value: party })
}

function addOffices(add: Add): void {
  for (const o of offices) {
    const tag: Tag = { sort: 'office', value: o.role, detail: o.portfolio, party: o.party, parties: o.onlyFor, needsParty: o.needsParty, former: o.former }
    for (const n of o.names) {
      add(n, tag)
      if (!n.includes(' of ') && !n.includes(' for ')) add(`${n}s`, { ...tag, count: 3 })
    }
  }
  for (const [portfolio, written] of Object.entries(portfolios)) for (const w of written) {
    add(w, { sort: 'portfolio', value: portfolio })
    for (const [heads, value] of [[ministerHeads, 'minister'], [deputyMinisterHeads, 'deputy-minister']] as const) for (const h of heads) {
      const behind = / (?:of|for)$/.test(h)
      const title = behind ? `${h} ${w}` : `${w} ${h}`
      const held: Tag = value === 'minister' && portfolio === 'foreign affairs' ? { sort: 'office', value: 'foreign-minister' } : { sort: 'office', value, detail: portfolio }
      add(title, held)
      if (h === 'deputy minister' || h === 'vice minister') add(`${h.split(' ')[0]!} ${w} minister`, held)
      if (behind) add(`${h} the ${w}`, held)
      else add(`${title}s`, { ...held, count: 3 })
    }
  }
}

function addCurrencies(add: Add): void {
  const bases = new Map<string, string[]>()
  for (const c of currencies) {
    for (const b of c.bare) add(b, { sort: 'currency', value: c.code })
    for (const b of c.base) bases.set(b, [...(bases.get(b) ?? []), ...c.states.map((s) => `${s}:${c.code}`)])
  }
  // "Australian dollars": whose a currency is that several states have.
  for (const c of currencies) for (const s of c.states) for (const a of states[s]?.adjectives ?? []) for (const b of c.base) add(`${a} ${b}`, { sort: 'currency', value: c.code })
  const bare = new Set(currencies.flatMap((c) => c.bare))
  for (const [base, pairs] of bases) if (!bare.has(base)) add(base, { sort: 'currency', value: '', detail: pairs.join(' ') })
}

/** Names of states that are also common words when written small. */
const SMALL_WORDS = new Set(['turkey', 'china', 'chad', 'jordan', 'guinea', 'mali', 'niger', 'oman', 'polish', 'japan'])
/** Words before "American" that make it another part of the world. */
const CONTINENTS = new Set(['south', 'latin', 'north', 'central', 'pan'])
const NAMES = new Set(['party', 'city', 'doubtfulCity', 'seat'])

/** Whether a known run is written as names are: acronyms in capitals ("US", not "us"), names with a capital letter; adjectives and long names are let through small. */
function spelled(tokens: Tokens, match: Match, tag: Tag): boolean {
  if (tag.sort === 'honorific') return isCapital(tokens, match.from)
  if (!NAMES.has(tag.sort)) return true
  if (tag.value === 'USA' && match.from > 0 && CONTINENTS.has(tokens.form(match.from - 1))) return false
  const letters = tokens.end[match.to - 1]! - tokens.start[match.from]!
  if (letters < 5 && match.to === match.from + 1 && /^(?:[A-Z]{2,4})$/.test(tag.value) && isAcronym(tokens, match, tag)) return isShouted(tokens, match.from)
  if (isCapital(tokens, match.from)) return true
  return tag.sort === 'party' && tag.detail !== 'organisation' && letters > 4 && !SMALL_WORDS.has(tokens.form(match.from))
}

const isAcronym = (tokens: Tokens, match: Match, tag: Tag) => tag.detail === 'organisation' || tokens.form(match.from).length < 4

const AROUND = /^[\s"“”'’(),:]+|[\s"“”'’(),:.]+$/gu

/** A name or place as written, without the article, a possessive ending or quotation marks around it. */
function bare(written: string): string {
  const out = written.replace(/\s+/gu, ' ').replace(/['’]s$/u, '').replace(/^the /iu, '')
  return out.endsWith('.') && /\p{Lu}\.$/u.test(out) ? out : out.replace(AROUND, '')
}

/** English. */
export const pack: Pack = {
  language: 'en',
  direction: 'ltr',
  order: 'subject-first',
  folding,
  cuts,
  clitics: { and: 0, so: 0, by: 0, for: 0, as: 0, will: 0 },
  lexicon: makeLexicon(),
  topics: new Topics(topics, folding, cuts),
  dates,
  titles: {
    adjectiveFirst: true, links: new Set(['of', 'the', 'for', "'", '’', 's']), marks: new Set([',', '"', '“', '(', '–']),
    possessive: new Set(["'", '’', 's']), toward: new Set(['to']), behind: new Set(['of']), heldElsewhere,
  },
  nameEnd,
  weakNameWords,
  isDefinite: () => false,
  bare,
  frames,
  scorer,
  credits,
  currencySigns: new Map([['$', 'USD'], ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₺', 'TRY'], ['₽', 'RUB'], ['₹', 'INR'], ['₪', 'ILS'], ['₩', 'KRW'], ['₦', 'NGN']]),
  ordinalEndings: new Set(['th', 'st', 'nd', 'rd']),
  articles: new Set(['the', 'a', 'an', 'one', 'his', 'her', 'its', 'their']),
  capitalNames: isCapital,
  formFits,
  looksPast,
  spelled,
  goesOn,
}
