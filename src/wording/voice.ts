import type { Actor, Interval, PartyId } from '../facts/fact.ts'
import { partyName } from './facts-words.ts'
import { TONGUES } from './tongues.ts'
import type { CountName, Words } from './words.ts'

/** How dates and numbers are written beside the language. */
export interface Manner {
  digits: 'latn' | 'arab'
  hijri: boolean
  /** Keeps a number on the line of what it counts, on pages; what is read by programs has plain spaces. */
  unbroken?: boolean
}

export { TONGUES } from './tongues.ts'

/** The words of a language; Arabic where there are none for it. */
export function wordsOf(language: string): Words {
  return TONGUES.find((words) => words.language === language) ?? TONGUES[0]!
}

/** The code of the first language of the interface among tags as browsers and systems give them ("ar-EG", "en_GB.UTF-8"); undefined when none is. */
export function spokenOf(tags: readonly string[]): string | undefined {
  return tags.map((tag) => tag.trim().split(/[-_.;]/)[0]!.toLowerCase()).find((tag) => TONGUES.some((words) => words.language === tag))
}

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
/** A name inside a sentence of the other direction, kept from turning it round. */
export const isolated = (text: string) => `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`

const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const lastOfMonth = (day: string) => new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }

const SCRIPTS: Record<string, RegExp> = { Arab: /\p{Script=Arabic}/u, Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u }
const IS_STATE = /^[A-Z]{3}$/

/** A language speaking: its words, and dates, numbers, names and lists said in it. */
export class Voice {
  readonly words: Words
  readonly manner: Manner
  /** For Intl: the language with its digits. */
  readonly locale: string
  /** Letters that this language is written in. */
  private readonly script: RegExp
  private readonly formats = new Map<string, object>()
  private readonly plurals: Intl.PluralRules

  constructor(words: Words, manner: Manner = { digits: 'latn', hijri: false }) {
    this.words = words
    this.manner = manner
    this.locale = `${words.locale}-u-nu-${manner.digits}`
    this.script = SCRIPTS[new Intl.Locale(words.locale).maximize().script ?? ''] ?? SCRIPTS['Latn']!
    this.plurals = new Intl.PluralRules(words.locale)
  }

  /** What Intl makes is dear to make and is made once. */
  private made<T extends object>(key: string, make: () => T): T {
    let made = this.formats.get(key)
    if (!made) this.formats.set(key, (made = make()))
    return made as T
  }

  private dates(options: Intl.DateTimeFormatOptions, calendar = 'gregory'): Intl.DateTimeFormat {
    return this.made(calendar + JSON.stringify(options), () => new Intl.DateTimeFormat(`${this.locale}-ca-${calendar}`, { timeZone: 'UTC', ...options }))
  }

  /** A number, grouped by thousands. */
  number(value: number, options: Intl.NumberFormatOptions = {}): string {
    return this.made(`number ${JSON.stringify(options)}`, () => new Intl.NumberFormat(this.locale, { maximumFractionDigits: 2, ...options })).format(value)
  }

  /** The size of a file, rounded. */
  bytes(size: number): string {
    const [unit, per] = size >= 1_000_000 ? ['megabyte', 1_000_000] : size >= 1000 ? ['kilobyte', 1000] : ['byte', 1]
    return this.number(size / per, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: size / per < 10 ? 1 : 0 })
  }

  /** A number that names a year or a session: not grouped. */
  plain(value: number): string {
    return this.number(value, { useGrouping: false })
  }

  /** How many of something, in the plural form of the language. */
  count(name: CountName, value: number): string {
    const forms = this.words.counts[name]
    const form = (value === 0 ? forms.zero : undefined) ?? forms[this.plurals.select(value)] ?? forms.other
    return form.replace('# ', `${this.number(value)}${this.manner.unbroken ? '\u00a0' : ' '}`)
  }

  /** A day: "9 September 2017", with the Hijri day beside it where that is wished. */
  day(day: string): string {
    const gregorian = this.dates(DAY).format(utc(day))
    return this.manner.hijri ? `${gregorian} (${this.dates(DAY, 'islamic-umalqura').format(utc(day))})` : gregorian
  }

  /** A day where there is little room. */
  shortDay(day: string): string {
    return this.dates({ day: 'numeric', month: 'short', year: 'numeric' }).format(utc(day))
  }

  /** A month: "September 2017". */
  month(day: string): string {
    return this.dates({ month: 'long', year: 'numeric' }).format(utc(day))
  }

  /** Name of a month of the year, from 1. */
  monthName(month: number): string {
    return this.dates({ month: 'long' }).format(new Date(Date.UTC(2018, month - 1, 1)))
  }

  /** Name of a day of the week; 1 is Monday. */
  weekday(number: number): string {
    return this.dates({ weekday: 'long' }).format(new Date(Date.UTC(2018, 0, number)))
  }

  /** Days from one to another, as short as they can be said: a year, years, a month, a day, or both ends. */
  interval({ start, end }: Interval): string {
    if (start === end) return this.day(start)
    const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))]
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) return first === last ? this.plain(first) : `${this.plain(first)}–${this.plain(last)}`
    if (start.endsWith('-01') && end === lastOfMonth(end)) return start.slice(0, 7) === end.slice(0, 7) ? this.month(start) : this.dates({ month: 'long', year: 'numeric' }).formatRange(utc(start), utc(end))
    return this.dates(DAY).formatRange(utc(start), utc(end))
  }

  /** An amount with its unit: money by the name of its currency, in words where it is large. */
  amount(value: number, unit: string): string {
    const large: Intl.NumberFormatOptions = Math.abs(value) >= 1_000_000 ? { notation: 'compact', compactDisplay: 'long' } : {}
    if (/^[A-Z]{3}$/.test(unit)) return this.number(value, { style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0, ...large })
    return `${this.number(value, large)} ${isolated(unit)}`
  }

  /** Name of a currency by its code. */
  currency(code: string): string {
    return this.made('currencies', () => new Intl.DisplayNames([this.words.locale], { type: 'currency' })).of(code) ?? code
  }

  /** How far off a day is, so many days ahead or (negative) past: "in 3 days", "5 years ago". */
  away(days: number): string {
    const format = this.made('away', () => new Intl.RelativeTimeFormat(this.locale, { numeric: 'auto' }))
    const size = Math.abs(days)
    const said = size < 60 ? format.format(days, 'day') : size < 730 ? format.format(Math.trunc(days / 30.4), 'month') : format.format(Math.trunc(days / 365.25), 'year')
    return this.manner.unbroken ? said.replace(/(\p{Nd}) /gu, '$1\u00a0') : said
  }

  /** How sure, in per cent. */
  percent(share: number): string {
    return this.number(share, { style: 'percent', maximumFractionDigits: 0 })
  }

  /** Name of a party. */
  party(party: PartyId): string {
    return partyName(party, this.words.facts)
  }

  /** Name of a language, as this one calls it. */
  language(code: string): string {
    if (!code) return this.words.unknown
    try {
      return this.made('languages', () => new Intl.DisplayNames([this.words.locale], { type: 'language' })).of(code) ?? code
    } catch {
      return code
    }
  }

  /** The name of somebody in the script of this language where reports write it so, else as it is written most. */
  name(names: readonly string[]): string {
    return isolated(names.find((name) => this.script.test(name)) ?? names[0] ?? '')
  }

  /** A name of an entry in the script of this language, where reports somewhere write it so; a country's in its words. */
  spelled(name: string, spellings: Readonly<Record<string, readonly string[]>> = {}): string {
    if (this.script.test(name)) return isolated(name)
    const forms = spellings[name] ?? Object.entries(spellings).find(([, others]) => others.includes(name))?.flat() ?? []
    const other = forms.find((one) => this.script.test(one) || IS_STATE.test(one))
    return other === undefined ? isolated(name) : IS_STATE.test(other) ? this.party(other) : isolated(other)
  }

  /** Several as one phrase: "a, b and c". */
  list(items: readonly string[]): string {
    const parts = this.made('list', () => new Intl.ListFormat(this.words.locale, { type: 'conjunction' })).formatToParts(items)
    // "And" is written onto the word behind it in Arabic; onto a name of another script it cannot be.
    return parts.map(({ type, value }, i) => (type === 'literal' && /\p{Script=Arabic}$/u.test(value) && /^[\u2066-\u2069]*[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(parts[i + 1]?.value ?? '') ? `${value}\u00a0` : value)).join('')
  }

  /** Several of which one: "a, b or c". */
  either(items: readonly string[]): string {
    return this.made('either', () => new Intl.ListFormat(this.words.locale, { type: 'disjunction' })).format(items)
  }

  /** Names of parties as one phrase. */
  parties(parties: readonly PartyId[]): string {
    return this.list(parties.map((party) => this.party(party)))
  }

  /** Persons of one party share its name: "A and B (Türkiye)"; a party without a person stands by its name. */
  actors(actors: readonly Actor[], spellings?: Readonly<Record<string, readonly string[]>>): string {
    const byParty = new Map<PartyId, string[]>()
    for (const { person, party } of actors) byParty.set(party, [...(byParty.get(party) ?? []), ...(person ? [this.spelled(person, spellings)] : [])])
    return this.list([...byParty].map(([party, persons]) => (persons.length ? `${this.list(persons)} (${this.party(party)})` : this.party(party))))
  }

  /** Order of two words as this language has it. */
  compare = (a: string, b: string): number => a.localeCompare(b, this.words.locale)
}
