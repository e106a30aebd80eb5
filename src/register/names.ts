import { nameWords, regnalName, soundAlike, soundSkeleton } from '../text/sound.ts'

const scriptOf = (word: string) => (/\p{Script=Arabic}/u.test(word) ? 'arabic' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin')
const SAME_SOUND = 0.72
const SAME_WRITING = 0.75
const known = new Map<string, number>()

/** Words of a name without accents, articles and particles, for comparing inside one script. */
function plainWords(name: string): string[] {
  const words = nameWords(name.normalize('NFKD')).map((word) => word.replace(/\p{M}/gu, '').replace(/ı/gu, 'i'))
  const kept = words.map((word) => (/^ال..../u.test(word) ? word.slice(2) : word)).filter((word) => word.length > 2 || words.length === 1)
  return kept.length ? kept : words
}

function writtenAlike(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  if (longest < 4 || Math.abs(a.length - b.length) > 2) return 0
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    above = row
  }
  return 1 - above[b.length]! / longest
}

/** Latin letters spell one name in many ways: words that sound the same count as nearly the same. */
function spelledAlike(a: string, b: string): number {
  const written = writtenAlike(a, b)
  if (written >= SAME_WRITING || a.length < 5 || b.length < 5) return written
  const x = soundSkeleton(a), y = soundSkeleton(b)
  return x.length >= 3 && y.length >= 3 && soundAlike(x, y) >= 0.9 ? 0.9 : written
}

/** How alike two lists of words are when the shorter is looked for in the longer, in order. */
function contained(short: string[], long: string[], alike: (a: string, b: string) => number, enough: number): number {
  let from = 0, found = 0, lastAt = -1
  for (const word of short) {
    for (let i = from; i < long.length; i++) {
      const pair = i + 1 < long.length ? alike(word, long[i]! + long[i + 1]!) : 0
      if (alike(word, long[i]!) < enough && pair < 0.85) continue
      found++
      lastAt = pair >= 0.85 ? i + 1 : i
      from = lastAt + 1
      break
    }
  }
  if (!found) return 0
  if (found === short.length) {
    if (short.length > 1) return 1
    return lastAt === long.length - 1 ? LAST_NAME : 0.6
  }
  return short.length >= 3 && found === short.length - 1 && lastAt === long.length - 1 ? 0.72 : 0
}

function compare(a: string, b: string): number {
  const one = regnalName(a), other = regnalName(b)
  if (!one || !other) return compareWords(a, b)
  return one.number === other.number ? Math.min(1, compareWords(one.rest, other.rest) / LAST_NAME) : 0
}

const VOWELS = /[اويئؤء]+|ه$/gu
/** How alike two foreign names in Arabic letters are that differ only in which letters stand for a vowel at one place: outlets choose these as they like. Vowels at other places make another name. */
function foreignAlike(a: string, b: string): number {
  const x = nameWords(a), y = nameWords(b)
  if (x.length !== y.length || x.length < 2) return 0
  const shape = (word: string) => word.replace(VOWELS, 'ا').replace(/ا+/gu, 'ا')
  return x.some((word, i) => word === y[i]) && x.every((word, i) => shape(word) === shape(y[i]!) && Math.abs(word.length - y[i]!.length) <= 1) ? VOWELS_DIFFER : 0
}
const VOWELS_DIFFER = 0.8

/** What one word that ends a name is worth; a sovereign's one name with the same number is the whole of it. */
const LAST_NAME = 0.85

function compareWords(a: string, b: string): number {
  // Of two as long as each other neither is the shorter: they must fit both ways, so that it does not matter which came first.
  const ordered = (x: string[], y: string[], alike: (p: string, q: string) => number, enough: number) => (x.length === y.length ? Math.min(contained(x, y, alike, enough), contained(y, x, alike, enough)) : x.length < y.length ? contained(x, y, alike, enough) : contained(y, x, alike, enough))
  if (scriptOf(a) === scriptOf(b)) {
    const written = ordered(plainWords(a), plainWords(b), scriptOf(a) === 'latin' ? spelledAlike : writtenAlike, SAME_WRITING)
    return written >= SAME_SOUND || scriptOf(a) !== 'arabic' ? written : Math.max(written, foreignAlike(a, b))
  }
  const x = soundSkeleton(a).split(' ').filter(Boolean), y = soundSkeleton(b).split(' ').filter(Boolean)
  const sound = (p: string, q: string) => (p.length < 2 || q.length < 2 ? (p === q ? 0.8 : 0) : soundAlike(p, q))
  const whole = x.length > 1 && y.length > 1 && soundAlike(x.join(''), y.join('')) >= 0.85 ? 1 : 0
  return Math.max(whole, ordered(x, y, sound, SAME_SOUND))
}

/**
 * Whether two written names may be one person's, 0 to 1: 1 for a full name found in a longer one, 0.85 for a last name, 0.6 for another part of it.
 * Inside one script letters are compared, across scripts sounds.
 */
export function sameName(a: string, b: string): number {
  if (a === b) return 1
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`
  let score = known.get(key)
  if (score === undefined) {
    score = compare(a, b)
    if (known.size > 200_000) known.clear()
    known.set(key, score)
  }
  return score
}
