import { alpha2 } from '../world/parties.ts'

/** What the platform knows of a language, and the one word that it does not: the past of "to say". */
export interface Beginning { code: string; english: string; rightToLeft: boolean; hasCapitals: boolean; say: string; states: readonly (readonly [party: string, name: string])[]; months: readonly string[][]; weekdays: readonly string[]; days: readonly string[]; monthFirst: boolean }

const literal = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
const distinct = (words: readonly string[]) => [...new Set(words.map((word) => word.trim()).filter(Boolean))]
/** Whether a text is written in letters that have capitals. */
const hasCapitals = (text: string) => /\p{Lu}/u.test(text)

function statesOf(code: string): [string, string][] {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' })
  return Object.entries(alpha2).flatMap(([party, short]): [string, string][] => {
    let name: string | undefined
    try { name = names.of(short) } catch { /* a withdrawn code that the platform has no name for */ }
    return name && !/[()[\]]/u.test(name) ? [[party, name]] : []
  })
}

function datesOf(code: string): Pick<Beginning, 'months' | 'weekdays' | 'days' | 'monthFirst'> {
  const day = (options: Intl.DateTimeFormatOptions, date: Date) => new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' }).formatToParts(date)
  const part = (parts: Intl.DateTimeFormatPart[], type: string) => parts.find((one) => one.type === type)?.value ?? ''
  // By itself and beside a day: many languages write the two differently.
  const months = Array.from({ length: 12 }, (_, month) => distinct([{ month: 'long' }, { month: 'long', day: 'numeric' }].map((options) => part(day(options as Intl.DateTimeFormatOptions, new Date(Date.UTC(2024, month, 9))), 'month').toLowerCase())))
  // 1 January 2024 was a Monday.
  const weekdays = Array.from({ length: 7 }, (_, i) => part(day({ weekday: 'long' }, new Date(Date.UTC(2024, 0, 1 + i))), 'weekday').toLowerCase())
  const relative = new Intl.RelativeTimeFormat(code, { numeric: 'auto' })
  const numeric = day({ year: 'numeric', month: '2-digit', day: '2-digit' }, new Date(Date.UTC(2024, 0, 9))).map((one) => one.type)
  return { months, weekdays, days: [-1, 0, 1].map((away) => relative.format(away, 'day').toLowerCase()), monthFirst: numeric.indexOf('month') < numeric.indexOf('day') }
}

/** What the platform's own data say of a language. */
export function beginningOf(code: string, say: string): Beginning {
  const states = statesOf(code)
  const text = states.map(([, name]) => name).join(' ')
  return { code, say, states, ...datesOf(code), english: new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code, rightToLeft: /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text), hasCapitals: hasCapitals(text) }
}

const statesFile = ({ english, states }: Beginning) => `import type { StateNames } from '../../../facts/names.ts'

/** A state by its names and its adjectives, each list divided by bars. */
const state = (names: string, adjectives = ''): StateNames => ({ names: names.split('|'), adjectives: adjectives.split('|').filter(Boolean) })

/** States as the platform's data name them in ${english}. Still to be written: other spellings, and the adjectives that news uses. */
export const states: Record<string, StateNames> = {
${states.map(([party, name]) => `  ${party}: state(${literal(name)}),`).join('\n')}
}
`

const lettersFile = ({ english, hasCapitals: capitals }: Beginning) => `import { makeFolding } from '../../text/fold.ts'
import type { Cut } from '../../rules/lexicon.ts'
${capitals ? "import type { Tokens } from '../../text/tokens.ts'\n" : ''}
/** ${english} letters as they are compared. */
export const folding = makeFolding()

/** Ways to take a word apart; nothing is cut off it yet. Joined particles, the article and endings of cases belong here. */
export function cuts(form: string): Cut[] {
  return [{ prefix: 0, rest: form }]
}
${capitals ? `
/** Whether token \`i\` begins with a capital letter. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return i >= 0 && i < tokens.count && /\\p{Lu}/u.test(tokens.text[tokens.start[i]!]!)
}
` : ''}`

const wordsFile = ({ say }: Beginning) => `import type { WordSet } from '../../rules/words.ts'

/** The past of "to say". More sets that the reader asks for by name stand in the words of the other languages. */
export const say: WordSet = { name: 'say', entries: [{ written: ${literal(say)}, form: 'past' }] }
`

const datesFile = ({ months, weekdays, days, monthFirst, hasCapitals: capitals }: Beginning) => `import type { DateSense, DateWords } from '../../rules/date-words.ts'

type Entry = readonly [DateSense, ...string[]]

const months: readonly Entry[] = [
${months.map((forms, i) => `  [{ sort: 'month', month: ${i + 1} }, ${forms.map(literal).join(', ')}],`).join('\n')}
]

const weekdays: readonly Entry[] = [
${weekdays.map((form, i) => `  [{ sort: 'weekday', weekday: ${i + 1} }, ${literal(form)}],`).join('\n')}
]

const days: readonly Entry[] = [
${days.map((form, i) => `  [{ sort: 'day', offset: ${i - 1} }, ${literal(form)}],`).join('\n')}
]

/** Words of dates. Still to be written: numbers in words, units, "last" and "next", parts of months, and the small words between. */
export const dates: DateWords = {
  senses: [...months, ...weekdays, ...days],
  cut: (form) => [{ and: false, preposition: null, definite: false, rest: form }],
  numericOrder: '${monthFirst ? 'month-day' : 'day-month'}',
  monthFirst: ${monthFirst},
  nextWeekday: 'coming',
  capitalsSettle: ${capitals},
  announces: () => false,
}
`

const personsFile = ({ hasCapitals: capitals }: Beginning) => (capitals ? `import type { Lexicon } from '../../rules/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import { WORD } from '../../text/tokens.ts'
import { isCapital } from './letters.ts'

const LONGEST = 5

/** Words of a name that name nobody by themselves. */
export const weakNameWords: ReadonlySet<string> = new Set()

/** End of a person's name that starts at token \`from\`: words with capitals that are known as nothing else. */
export function nameEnd(tokens: Tokens, from: number, lexicon: Lexicon): number {
  let i = from
  while (i < tokens.count && i - from < LONGEST && tokens.kind[i] === WORD && isCapital(tokens, i) && !lexicon.mayStart(tokens, i)) i++
  return i
}
` : `import type { Tokens } from '../../text/tokens.ts'

/** Words of a name that name nobody by themselves. */
export const weakNameWords: ReadonlySet<string> = new Set()

/** End of a person's name that starts at token \`from\`. Letters without capitals do not show one; until words that are no names are listed, none is found. */
export function nameEnd(_tokens: Tokens, from: number): number {
  return from
}
`)

/** The example's two states: any two that the platform names. */
function exampleOf({ states, say }: Beginning): { party: string; name: string; say: string } {
  const [party, name] = states.find(([id]) => id === 'TUR') ?? states[0]!
  return { party, name, say }
}

function statementFile(beginning: Beginning): string {
  const { party, name, say } = exampleOf(beginning)
  return `import { frame } from '../../../rules/frame.ts'
import * as words from '../words.ts'

/** A state says something. */
export const says = frame({
  name: '<speaker> says', yields: 'statement', trigger: words.say, forms: ['past'],
  roles: [{ slot: 'speaker', what: 'actor', from: ['subject'] }],
  examples: [{ text: ${literal(`1.\n${name} ${say} 2.`).replaceAll('\n', '\\n')}, found: { speaker: { person: null, party: '${party}' } } }],
  silent: [${literal(`1.\n2 ${say} 3.`).replaceAll('\n', '\\n')}],
})
`
}

const RULES = `import type { Frame } from '../../../rules/frame.ts'
import * as statement from './statement.ts'

/** All frames of the language. */
export const frames: readonly Frame[] = [statement].flatMap((m) => Object.values(m))
`

const CREDITS = `/** Where a report says whom it is from; the first group is the name. Still to be written. */
export const credits: readonly RegExp[] = []
`

const indexFile = ({ code, english, rightToLeft, hasCapitals: capitals }: Beginning) => `import { Lexicon } from '../../rules/lexicon.ts'
import type { Pack } from '../../rules/pack.ts'
import { tagsOf } from '../../rules/words.ts'
import { credits } from './credits.ts'
import { dates } from './dates.ts'
import { cuts, folding${capitals ? ', isCapital' : ''} } from './letters.ts'
import { states } from './names/states.ts'
import { nameEnd, weakNameWords } from './persons.ts'
import { frames } from './rules/index.ts'
import * as words from './words.ts'

function makeLexicon(): Lexicon {
  const lexicon = new Lexicon(folding, cuts)
  for (const [party, { names, adjectives }] of Object.entries(states)) {
    for (const written of names) lexicon.add(written, { sort: 'party', value: party, detail: 'name' })
    for (const written of adjectives) lexicon.add(written, { sort: 'party', value: party, detail: 'adjective' })
  }
  for (const set of Object.values(words)) for (const { written, tag } of tagsOf(set)) lexicon.add(written, tag)
  return lexicon
}

/** ${english}. */
export const pack: Pack = {
  language: '${code}',
  direction: '${rightToLeft ? 'rtl' : 'ltr'}',
  order: 'subject-first',
  folding,
  cuts,
  clitics: { and: 0, so: 0, by: 0, for: 0, as: 0, will: 0 },
  lexicon: makeLexicon(),
  dates,
  titles: { adjectiveFirst: true, links: new Set(), marks: new Set([',', '"', '(']) },
  nameEnd,
  weakNameWords,
  isDefinite: () => false,
  bare: (written) => written.replace(/\\s+/gu, ' ').trim(),
  frames,
  credits,
${capitals ? '  capitalNames: isCapital,\n' : ''}}
`

/** The files of a new language, by their path in its folder. */
export function scaffold(beginning: Beginning): Record<string, string> {
  return {
    'index.ts': indexFile(beginning), 'letters.ts': lettersFile(beginning), 'words.ts': wordsFile(beginning), 'dates.ts': datesFile(beginning), 'persons.ts': personsFile(beginning), 'credits.ts': CREDITS,
    'names/states.ts': statesFile(beginning), 'rules/index.ts': RULES, 'rules/statement.ts': statementFile(beginning),
  }
}
