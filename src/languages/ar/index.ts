import { Lexicon, type Tag } from '../../rules/lexicon.ts'
import type { Pack } from '../../rules/pack.ts'
import { Topics } from '../../rules/topics.ts'
import type { Tokens } from '../../text/tokens.ts'
import { tagsOf, type WordSet } from '../../rules/words.ts'
import { credits } from './credits.ts'
import { dates } from './dates.ts'
import { nisba } from './inflect.ts'
import { feminineNoun, feminineTitle } from './gender.ts'
import { AND, AS, BY, FOR, SO, WILL, cuts, folding, fits, wholeWords } from './letters.ts'
import { bodies } from './names/bodies.ts'
import { cities, doubtfulCities } from './names/cities.ts'
import { currencies } from './names/currencies.ts'
import { givenNames } from './names/given.ts'
import { groups } from './names/groups.ts'
import { movements } from './names/movements.ts'
import { knownNames } from './names/known.ts'
import { honorifics } from './names/honorifics.ts'
import { cardinals, ordinals, pluralScales, scales } from './names/numbers.ts'
import { deputyMinisterHeads, ministerHeads, offices } from './names/offices.ts'
import { ownedOffices } from './names/owned-offices.ts'
import { organisations } from './names/organisations.ts'
import { pastLeaders } from './names/past-leaders.ts'
import { portfolios } from './names/portfolios.ts'
import { doubtfulSeats, seats } from './names/seats.ts'
import { states } from './names/states.ts'
import { topics } from './names/topics.ts'
import { CITIES } from '../../world/places.ts'
import { joinsAnd, nameEnd, weakNameWords } from './persons.ts'
import { frames } from './rules/index.ts'
import { scorer } from './weights.ts'
import * as words from './words.ts'

const ARTICLE = 'ال'

function makeLexicon(): Lexicon {
  const lexicon = new Lexicon(folding, cuts, fits)
  const add = (written: string, tag: Tag) => lexicon.add(written, tag)
  addParties(add)
  for (const o of offices) for (const n of o.names) add(n, { sort: 'office', value: o.role, detail: o.portfolio, party: o.party, parties: o.onlyFor, elsewhere: o.elsewhere, mostly: o.mostly, needsParty: o.needsParty, former: o.former })
  for (const o of ownedOffices) add(o.written, { sort: 'office', value: o.role, detail: o.portfolio, owned: o.owned })
  for (const h of ministerHeads) add(h, { sort: 'office', value: 'minister' })
  for (const h of deputyMinisterHeads) add(h, { sort: 'office', value: 'deputy-minister' })
  for (const [role, written] of MORE_OFFICES) for (const w of written.split('|')) add(w, { sort: 'office', value: role })
  for (const [role, written] of DUALS) for (const w of written.split('|')) add(w, { sort: 'office', value: role, count: 2 })
  for (const [role, written] of PLURALS) for (const w of written.split('|')) add(w, { sort: 'office', value: role, count: 3 })
  for (const [english, written] of Object.entries(portfolios)) for (const w of written) add(w, { sort: 'portfolio', value: english })
  for (const [head, tag] of BARE_MINISTERS) for (const [english, written] of Object.entries(portfolios)) for (const w of written) if (/^ال\S+$/u.test(w)) add(`${head} ${w.slice(ARTICLE.length)}`, { sort: 'office', value: 'minister', detail: english, ...tag })
  for (const h of honorifics) add(h, { sort: 'honorific', value: h })
  for (const g of groups) add(g, { sort: 'group', value: g })
  for (const m of movements) add(m, { sort: 'party', value: `other:${m}`, detail: 'organisation' })
  for (const b of bodies) for (const h of b.heads) add(h, { sort: 'body', value: b.type, party: b.party, ...(b.sittings && { detail: 'sittings' }) })
  for (const [written, value] of Object.entries(cardinals)) {
    const tag: Tag = { sort: 'cardinal', value: String(value), ...(pluralScales.has(written) && { count: 3 }) }
    add(written, tag)
    if (!written.includes(' ') && !written.startsWith(ARTICLE)) add(`${ARTICLE}${written}`, tag)
  }
  for (const [written, value] of Object.entries(ordinals)) add(written, { sort: 'ordinal', value: String(value) })
  for (const [written, value] of Object.entries(scales)) add(written, { sort: 'scale', value: String(value) })
  addCurrencies(add)
  for (const [value, written, count] of words.instruments) each(written, (w) => add(w, { sort: 'instrument', value, count }))
  for (const [value, written] of words.relations) each(written, (w) => add(w, { sort: 'relation', value }))
  for (const [value, written] of words.changes) each(written, (w) => add(w, { sort: 'change', value }))
  for (const { value, set } of words.measuring) for (const { written } of set.entries) add(written, { sort: 'measure', value })
  for (const [value, written, detail] of words.measures) each(written, (w) => add(w, { sort: 'measure', value, detail }))
  for (const [value, written] of words.counted) each(written, (w) => add(w, { sort: 'counted', value }))
  for (const set of Object.values(words)) if (isSet(set)) for (const { written, tag } of tagsOf(set)) add(written, tag)
  return lexicon
}

const each = (line: string, use: (word: string) => void) => line.split('،').map((w) => w.trim()).filter(Boolean).forEach(use)
const isSet = (x: unknown): x is WordSet => typeof x === 'object' && x !== null && !Array.isArray(x) && 'entries' in x

/** Two holders of one office at once: "the two presidents", "the foreign ministers of". */
const MORE_OFFICES: [string, string][] = [['other', 'نائب القائد الأعلى للقوات المسلحة|نائب القائد الأعلى|القائد الأعلى للقوات المسلحة|القائد العام للقوات المسلحة']]

const DUALS: [string, string][] = [
  ['head-of-state', 'الرئيسين|الرئيسان|رئيسي|رئيسا|زعيما|زعيمي'],
  ['foreign-minister', 'وزيري خارجية|وزيرا خارجية|وزيري الخارجية|وزيرا الخارجية'],
  ['head-of-government', 'رئيسي الوزراء|رئيسا الوزراء|رئيسي وزراء|رئيسا وزراء'],
  ['minister', 'الوزيرين|الوزيران|وزيري|وزيرا'],
]

/** Heads of a minister's title that stand before a portfolio without its article too, where the state's name follows ("defence minister of"). */
const BARE_MINISTERS: [string, Partial<Tag>][] = [['وزير', {}], ['وزيرة', {}], ['وزيرا', { count: 2 }], ['وزيري', { count: 2 }], ['وزراء', { count: 3 }]]

/** Several holders of one office: "the foreign ministers of", "the leaders of". */
const PLURALS: [string, string][] = [
  ['foreign-minister', 'وزراء خارجية|وزراء الخارجية'], ['head-of-state', 'قادة|زعماء|رؤساء|قادة دول|رؤساء دول|الرؤساء|الزعماء'], ['head-of-government', 'رؤساء وزراء|رؤساء حكومات|رؤساء الوزراء'], ['minister', 'وزراء|الوزراء'],
]

/** Adjectives that stay in doubt with the article too: common words, or of several states. Other doubtful ones are names or common words only when bare. */
const AMBIGUOUS = new Set('مالي قمري جنوبي شمالي كوري غيني دومينيكي روماني برتقالي عاجي لاو لاوي سليماني تيموري لوسي بابوي إنجليزي إنكليزي إنقليزي شنقيطي مجري صهيوني نيجيري سويدي كولونجي'.split(' '))

function addParties(add: (written: string, tag: Tag) => void): void {
  // A word that is one state's name and another's adjective is read as the name first ("Korea").
  for (const [party, { names, doubtful }] of Object.entries(states)) for (const n of names) add(n, { sort: 'party', value: party, detail: 'name', ...(doubtful?.includes(n) && { doubtful: true }) })
  for (const [party, state] of Object.entries(states)) {
    const doubtful = new Set(state.doubtful ?? [])
    for (const a of state.adjectives) for (const { written, count } of nisba(a)) add(written, { sort: 'party', value: party, detail: 'adjective', count, ...(doubtful.has(a) && (written === a || AMBIGUOUS.has(a)) && { doubtful: true }) })
    for (const p of state.people ?? []) if (!doubtful.has(p)) add(p, { sort: 'party', value: party, detail: 'adjective' })
  }
  for (const [party, o] of Object.entries(organisations)) {
    const doubtful = new Set(o.doubtful ?? [])
    for (const n of o.names) add(n, { sort: 'party', value: party, detail: 'organisation', ...(doubtful.has(n) && { doubtful: true }) })
    for (const a of o.adjectives ?? []) for (const { written, count } of nisba(a)) add(written, { sort: 'party', value: party, detail: 'adjective', count, doubtful: true })
  }
  const unsure = new Set(doubtfulCities)
  for (const { id, party, capital } of CITIES) for (const n of cities[id] ?? []) add(n, { sort: unsure.has(n) ? 'doubtfulCity' : 'city', value: id, party, detail: capital ? 'capital' : 'city' })
  const unsureSeats = new Set(doubtfulSeats)
  for (const [party, list] of Object.entries(seats)) for (const n of list) if (!unsureSeats.has(n)) add(n, { sort: 'seat', value: party })
}

function addCurrencies(add: (written: string, tag: Tag) => void): void {
  const bases = new Map<string, string[]>()
  for (const c of currencies) {
    for (const b of c.bare) add(b, { sort: 'currency', value: c.code })
    for (const b of c.base) bases.set(b, [...(bases.get(b) ?? []), ...c.states.map((s) => `${s}:${c.code}`)])
  }
  const bare = new Set(currencies.flatMap((c) => c.bare))
  for (const [base, pairs] of bases) if (!bare.has(base)) add(base, { sort: 'currency', value: '', detail: pairs.join(' ') })
}

const PUNCTUATION_AROUND = /^[\s"“”«»'()،,:]+|[\s"“”«»'()،,:.]+$/gu

/** Written with anything that is taken off or made one space. */
const UNCLEAN = /^[\s"“”«»'()،,:]|[\s"“”«»'()،,:.]$|[#_ـ]|\s\s|[^\S ]/u

/** Places whose own first letter is the preposition's: "to London" has no article. */
const LAM_NAMES = /^لل(?:ندن|بنان|يبي|وكسمب|يما|اهاي|يتوان|اتفي|يبيري|اوس|وساكا|واندا|شبونة|وزان|وس|اغوس|ينينغ|يستر|يفربول|فيف)/u

/** A name or place as written, without the clitics cut off its first word, hashtag marks or quotation marks around it. */
function bare(written: string, prefix: number): string {
  let out = UNCLEAN.test(written) ? written.replace(/[#_]+/gu, ' ').replace(/ـ+/gu, '').replace(/\s+/gu, ' ').replace(PUNCTUATION_AROUND, '') : written
  if (prefix & (AND | SO)) out = out.slice(1)
  if (prefix & (BY | FOR | AS)) out = out.startsWith('للجن') && prefix & FOR ? `ال${out.slice(1)}` : out.startsWith('لل') && prefix & FOR && !LAM_NAMES.test(out) ? `ال${out.slice(2)}` : out.slice(1)
  return out.trim()
}

const PRONOUN_ENDS = /(?:ه|ها|هم|هما)$/u

/** Whether a word ends in a pronoun of the third person: the letter ha, which folding makes one with that of a feminine noun, as it is written. */
function endsInPronoun(tokens: Tokens, i: number): boolean {
  return PRONOUN_ENDS.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))
}

/** Verbs that begin with a plain letter in the third person, and with its hamza in the first ("I believe"). */
const FIRST_PERSON = /^ا(?:عتقد|عتبر|ستبعد|قترح|توقع|تمني|تعهد|دعو|ري)/u

/** The article with what may be joined before it; a word that only begins with the same letters is too short for both ("agency"). */
const ARTICLE_AHEAD = /^(?:ال(?=.)|[وف]?[بك]?ال(?=.{3})|[وف]?لل(?=.))/u

/** Arabic. */
export const pack: Pack = {
  language: 'ar',
  direction: 'rtl',
  folding,
  cuts,
  clitics: { and: AND, so: SO, by: BY, for: FOR, as: AS, will: WILL },
  lexicon: makeLexicon(),
  topics: new Topics(topics, folding, cuts, ARTICLE),
  dates,
  titles: { adjectiveFirst: false, links: new Set('دوله جمهوريه مملكه سلطنه اماره'.split(' ')), toward: new Set(['لدي', 'في', 'الي', 'لشوون', 'لشيون']), marks: new Set(['،', ',', '؛', '"', '“', '(', '–', '-']), owned: endsInPronoun },
  nameEnd,
  weakNameWords,
  joinsAnd,
  firstPerson: (tokens, i) => tokens.text[tokens.start[i]!] === 'أ' && FIRST_PERSON.test(tokens.form(i)),
  givenNames,
  likePresent: (form) => /^(?:ي(?!و|ان)|ت(?!ش)).{3,4}$/u.test(form),
  feminineTitle,
  ownedByHer: (form) => form.endsWith('ها'),
  feminineNoun,
  withoutArticle: (form) => form.replace(ARTICLE_AHEAD, ''),
  wholeWords,
  accusative: (form) => form.endsWith('ين'),
  possessed: (written) => /.{2}(?:ه|ها|هم|هما|هن)$/u.test(written),
  qualifies: (head, form) => /^و?ال.{3,}/u.test(form) && /^[وف]?[بك]?ال|^[وف]?لل/u.test(head) && (head.endsWith('ه') ? form.endsWith('يه') : form.endsWith('ي')),
  isDefinite: (form) => ARTICLE_AHEAD.test(form),
  bare,
  frames,
  knownNames: [...knownNames.filter(({ name }) => !pastLeaders.some((past) => past.name === name)), ...pastLeaders],
  scorer,
  credits,
}
