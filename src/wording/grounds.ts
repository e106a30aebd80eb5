import type { Ground, Matter } from '../facts/ground.ts'
import { valueInWords } from './captions.ts'
import { isolated, type Voice } from './voice.ts'

/** A phrase for each ground of one language, around what it speaks of. */
export type GroundWords = Record<Ground['why'], (of: readonly string[]) => string>

/** How names are written in other scripts. */
type Spellings = Readonly<Record<string, readonly string[]>>

/** What a ground speaks of, in words. */
function matterInWords(matter: Matter, ground: Ground['why'], voice: Voice, spellings?: Spellings): string {
  if ('name' in matter) return voice.spelled(matter.name, spellings)
  if ('words' in matter) return isolated(matter.words)
  if ('parties' in matter) return voice.parties(matter.parties)
  if ('days' in matter) return voice.interval(matter.days)
  if ('place' in matter) return placeKeyInWords(matter.place, voice)
  if ('share' in matter) return voice.percent(matter.share)
  if ('amount' in matter) return voice.amount(matter.amount, matter.unit)
  if ('number' in matter) return ground === 'told-within' ? voice.count('days', Math.max(1, matter.number)) : voice.plain(matter.number)
  return matter.of === 'kind' ? voice.words.kinds[matter.code as 'visit'] ?? matter.code : valueInWords(matter.of, matter.code, voice)
}

/** A place by its key: a city with its country, a country, or the letters in which a report wrote it. */
export function placeKeyInWords(key: string, voice: Voice, city?: string | null): string {
  const [state, own] = key.replace(/^~/, '').split('/')
  const country = /^[A-Z]{3}$/.test(state!) ? voice.party(state!) : isolated(state!)
  return own ? `${isolated(city ?? own.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('en')))} (${country})` : country
}

/** A value of a slot of an entry, in words; the key of its own place by what reports called it. */
export function saidInWords(slot: string, value: unknown, entry: { place: string | null; placeId: string | null; spellings?: Spellings }, voice: Voice): string {
  if (slot !== 'place' || typeof value !== 'string') return valueInWords(slot, value, voice)
  return placeKeyInWords(value, voice, value === entry.placeId && entry.place ? voice.spelled(entry.place, entry.spellings) : null)
}

/** One ground in a phrase. */
export function groundInWords({ why, of = [] }: Ground, voice: Voice, spellings?: Spellings): string {
  const phrase = voice.words.grounds[why] ?? (() => why)
  return phrase(of.map((matter) => matterInWords(matter, why, voice, spellings)))
}

/** Grounds as one sentence. */
export function groundsInWords(grounds: readonly Ground[], voice: Voice, spellings?: Spellings): string {
  return grounds.map((one) => groundInWords(one, voice, spellings)).join(voice.words.direction === 'rtl' ? '؛ ' : '; ')
}
