import type { BodyType, Doubt, Format, FrameworkChange, FrameworkLevel, Instrument, Interval, Kind, Measure, Modality, PartyId, Role, Stage, VisitFact } from '../facts/fact.ts'
import { alpha2, isUnnamed } from '../world/parties.ts'

/** The words in which one language of the interface tells facts: a word for each value of each slot, and the few sentences around them. */
export interface FactWords {
  language: string
  /** For Intl. */
  locale: string
  direction: 'rtl' | 'ltr'
  /** Headings, one a kind, in the plural. */
  headings: Record<Kind, string>
  modality: Record<Modality, string>
  role: Record<Role, string>
  /** Portfolios as facts name them (in English), where the language says them otherwise. */
  portfolio: Record<string, string>
  /** "minister of economy" from its two words. */
  roleWithPortfolio: (role: string, portfolio: string) => string
  visitLevel: Record<NonNullable<VisitFact['level']>, string>
  format: Record<Format, string>
  instrument: Record<Instrument, string>
  stage: Record<'announced' | 'signed' | Stage, string>
  instruments: Record<Instrument, string>
  /** Several instruments: how many, null when the report does not say. */
  several: (count: number | null, instruments: string) => string
  bodyType: Record<BodyType, string>
  ordinal: (n: number) => string
  level: Record<FrameworkLevel, string>
  change: Record<FrameworkChange, string>
  measure: Record<Measure, string>
  doubt: Record<Doubt['kind'], string>
  organisations: Record<PartyId, string>
  /** States of the past, and names that differ from CLDR's: CLDR knows alpha-2 codes of today only. */
  states: Record<PartyId, string>
  /** Stands between who goes and where to, in the direction of the script. */
  arrow: string
  comma: string
  and: string
  target: string
  former: string
  unnamed: string
  noDate: string
  signedBy: string
  covers: string
  due: string
  doubts: string
  published: string
  inferred: string
  publishedUnknown: string
  noFacts: string
  chosen: string
  times: (n: number) => string
}

const names = new Map<string, Intl.DisplayNames>()
function displayNames(language: string): Intl.DisplayNames {
  let made = names.get(language)
  if (!made) names.set(language, (made = new Intl.DisplayNames([language], { type: 'region' })))
  return made
}

/** Name of a party for people: a state by its usual name, an organisation by its name or acronym, anything else as the report writes it. */
export function partyName(party: PartyId, words: FactWords): string {
  if (isUnnamed(party)) return party.slice(6)
  const own = words.states[party] ?? words.organisations[party]
  if (own) return own
  const code = alpha2[party]
  return code ? displayNames(words.language).of(code) ?? party : party
}

const formats = new Map<string, Intl.DateTimeFormat>()
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let made = formats.get(key)
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { ...options, timeZone: 'UTC' })))
  return made
}

const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const lastOfMonth = (day: string) => {
  const date = asDate(day)
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }

/** One day for people: "Sat, 9 Sept 2017". */
export function dayInWords(day: string, words: FactWords): string {
  return format(words.locale, { ...DAY, weekday: 'short' }).format(asDate(day))
}

/** A range of days as short as it can be said: a year, a month, a day, or its two ends. */
export function intervalInWords({ start, end }: Interval, words: FactWords): string {
  if (start === end) return dayInWords(start, words)
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)]
  if (start.endsWith('-01-01') && end.endsWith('-12-31')) return startYear === endYear ? startYear : `${startYear}–${endYear}`
  if (start.endsWith('-01') && end === lastOfMonth(start)) return format(words.locale, { month: 'long', year: 'numeric' }).format(asDate(start))
  return format(words.locale, DAY).formatRange(asDate(start), asDate(end))
}

/** An amount for people, grouped by thousands, with its unit. */
export function amountInWords(amount: number, unit: string, words: FactWords): string {
  return `${new Intl.NumberFormat(`${words.locale}-u-nu-latn`, { maximumFractionDigits: 2 }).format(amount)} ${unit}`
}
