import type { PartyId } from '../facts/fact.ts'
import { placeKeyInWords } from './grounds.ts'
import { isolated, type Voice } from './voice.ts'
import type { CountName, Words } from './words.ts'

/**
 * What programs say in English, by what a language says for it. In the English phrase "#" stands for what varies, and braces around words that stay as they are ("a {PDF} document");
 * in the other "#" stands for each of these in turn, or "#2" for the second.
 */
export type Phrases = Readonly<Record<string, string>>

/** What stands for something in an English phrase: what varies, with the unit that it counts, or words in braces. */
const PLACE = /#(?: (days?|months?)(?![\p{L}]))?|\{((?:\{[^}]*\}|[^}])*)\}/gu
const COUNTED: Readonly<Record<string, CountName>> = { day: 'days', days: 'days', month: 'months', months: 'months' }

/** A phrase made ready to be recognised: its pattern, what each place in it counts, and what is said for it. */
interface Ready { pattern: RegExp; counted: readonly (CountName | null)[]; said: string; letters: number }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

function ready(phrase: string, said: string): Ready {
  const counted: (CountName | null)[] = []
  let pattern = '', at = 0, letters = 0
  for (const place of phrase.matchAll(PLACE)) {
    const before = phrase.slice(at, place.index)
    pattern += escaped(before) + (place[2] === undefined ? (place[1] ? `(\\d+) ${place[1]}` : '(.*?)') : `(${escaped(place[2])})`)
    letters += before.length + (place[1] ?? place[2] ?? '').length
    counted.push(place[1] ? COUNTED[place[1]]! : null)
    at = place.index + place[0].length
  }
  return { pattern: new RegExp(`^${pattern}${escaped(phrase.slice(at))}$`, 's'), counted, said, letters: letters + phrase.length - at }
}

const books = new WeakMap<Words, readonly Ready[]>()
/** Phrases of a language, those that say most in their own words first. */
function bookOf(words: Words): readonly Ready[] {
  let book = books.get(words)
  if (!book) books.set(words, (book = Object.entries(words.phrases).map(([phrase, said]) => ready(phrase, said)).sort((a, b) => b.letters - a.letters)))
  return book
}

const DAY = String.raw`\d{4}-\d{2}-\d{2}`
const DAYS = new RegExp(`^(${DAY})(?:[–/](${DAY}))?$`)
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAY_OF_MONTH = new RegExp(`^(?:(\\d+) )?(${MONTHS.join('|')})$`)
const SPOKEN = ['ar', 'en', 'tr', 'ru', 'kk', 'fr', 'fa', 'ur', 'de', 'es', 'zh']
const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })

/** What varies in a phrase, in words: days, numbers, amounts, parties, places, months, languages; anything else as it was written, kept from turning the sentence round. */
function matterInWords(text: string, counted: CountName | null, voice: Voice): string {
  const days = DAYS.exec(text)
  if (days) return voice.interval({ start: days[1]!, end: days[2] ?? days[1]! })
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return counted ? voice.count(counted, Number(text)) : /^[12]\d{3}$/.test(text) ? voice.plain(Number(text)) : voice.number(Number(text))
  const amount = /^(\d+(?:\.\d+)?) (\S+)$/.exec(text)
  if (amount && /^[A-Z]{3}$/.test(amount[2]!)) return voice.amount(Number(amount[1]), amount[2]!)
  if (/^[A-Z]{2,8}$/.test(text) && voice.party(text as PartyId) !== text) return voice.party(text as PartyId)
  if (/^[A-Z]{3}\/[\p{Ll}-]+$/u.test(text)) return placeKeyInWords(text, voice)
  const date = DAY_OF_MONTH.exec(text)
  if (date) return `${date[1] ? `${voice.plain(Number(date[1]))} ` : ''}${voice.monthName(MONTHS.indexOf(date[2]!) + 1)}`
  if (WEEKDAYS.includes(text)) return voice.weekday(WEEKDAYS.indexOf(text) + 1)
  const codes = text.split(' or ').map((name) => SPOKEN.find((code) => languageNames.of(code) === name))
  if (codes.every((code) => code !== undefined)) return voice.either(codes.map((code) => voice.language(code!)))
  return told(text, voice) ?? isolated(text)
}

/** What was said of a slot: its name, and each value with how many say it. */
function ofSlot(text: string, voice: Voice): string | null {
  const [, slot = '', said = ''] = /^(\p{L}+): (.+)$/su.exec(text) ?? []
  if (!voice.words.slots[slot] || said.startsWith('expected ')) return null
  const values = said.split(' / ').map((one) => { const counted = /^(.*) \((\d+)\)$/.exec(one); return counted ? `${matterInWords(counted[1]!, null, voice)} (${voice.number(Number(counted[2]))})` : matterInWords(one, null, voice) })
  return `${voice.words.slots[slot]}: ${values.join(' / ')}`
}

/** The phrase that words are, with what varies in it; `whole` where none of that may be several parts by itself. */
function recognised(text: string, words: Words, whole: boolean): { phrase: Ready; matter: readonly string[] } | null {
  for (const phrase of bookOf(words)) {
    const matter = phrase.counted.length ? phrase.pattern.exec(text)?.slice(1) : undefined
    // A phrase that is all of what varies in itself would be looked for without end.
    if (matter && matter.every((part) => part !== text && !(whole && part.includes(BETWEEN)))) return { phrase, matter }
  }
  return null
}

const BETWEEN = '; '

/** What a language says for a phrase, or for each of several that stand beside each other; null where it has none. */
function told(text: string, voice: Voice): string | null {
  const { phrases, direction } = voice.words
  if (Object.hasOwn(phrases, text) && !/[#{]/.test(text)) return phrases[text]!
  const slot = ofSlot(text, voice)
  if (slot !== null) return slot
  const parts = text.split(BETWEEN)
  const whole = recognised(text, voice.words, true)
  const said = whole || parts.length < 2 ? [null] : parts.map((part) => told(part, voice))
  if (said.every((one) => one !== null)) return said.join(direction === 'rtl' ? '؛ ' : BETWEEN)
  const { phrase, matter } = whole ?? recognised(text, voice.words, false) ?? {}
  if (!phrase || !matter) return null
  let next = 0
  return phrase.said.replace(/#(\d?)/g, (_, which: string) => { const at = which ? Number(which) - 1 : next++; return matterInWords(matter[at] ?? '', phrase.counted[at] ?? null, voice) })
}

/** Days and amounts in what stays in its own language, as the voice says them. */
function dated(text: string, voice: Voice): string {
  return text.replace(new RegExp(`${DAY}(?:–${DAY})?`, 'g'), (days) => matterInWords(days, null, voice)).replace(/(?<![\d.])\d{4,}(?:\.\d+)? [A-Z]{3}(?![A-Za-z])/g, (amount) => matterInWords(amount, null, voice))
}

/** What a program said in English, in the words of the interface; as it is, kept from turning a sentence round, where the language has none for it. The language that programs speak has no phrases at all: days and amounts alone are said as it says them. */
export function phraseInWords(text: string, voice: Voice): string {
  if (!text || !bookOf(voice.words).length) return dated(text, voice)
  return told(text, voice) ?? isolated(text)
}

/** Something that could not be taken in, as one sentence: what was found, what was expected, what to do. */
export function refusalInWords({ expected, found, advice }: { expected: string; found: string; advice: string }, voice: Voice): string {
  return voice.words.refusal(phraseInWords(found, voice), phraseInWords(expected, voice), phraseInWords(advice, voice))
}
