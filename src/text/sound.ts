/** Sounds that scripts write differently fall together: one capital letter a class, C for a Latin c that may be k, s or j. */
const CLASSES: Record<string, readonly string[]> = {
  B: ['pb', 'پب', 'бп'], T: ['tdťďţ', 'طتدضثذ', 'тд'], K: ['kq', 'كقک', 'кқ'], X: ['خ', 'хҳ'], G: ['gğ', 'غگ', 'гғ'], J: ['j', 'جژ', 'жҗ'],
  S: ['sşšśßçčć', 'صسش', 'сшщч'], Z: ['zžżź', 'ظز', 'з'], C: ['c'], L: ['lł', 'ل', 'л'], M: ['m', 'م', 'м'], N: ['nñńň', 'ن', 'нңҥ'], R: ['rř', 'ر', 'р'], F: ['fv', 'فڤ', 'фв'],
}
const CLASS_OF = new Map<string, string>()
for (const [sound, scripts] of Object.entries(CLASSES)) for (const letter of scripts.join('')) CLASS_OF.set(letter, sound)

/** Two letters of Latin or Arabic script that write one sound. */
const DIGRAPHS: readonly [RegExp, string][] = [
  [/sch|sh|ch|tch|tş/gu, 'ş'], [/تش/gu, 'ش'], [/kh/gu, 'х'], [/gh/gu, 'ğ'], [/zh|dzh|dj/gu, 'j'], [/дж/gu, 'ж'], [/ph/gu, 'f'], [/th/gu, 't'], [/dh/gu, 'd'], [/ck/gu, 'k'], [/x/gu, 'ks'], [/ts/gu, 's'], [/ц/gu, 'с'],
]
/** Words that names carry in one script and drop in another: articles, "son of", particles. */
const PARTICLES = new Set(['al', 'el', 'ul', 'ad', 'as', 'ash', 'at', 'an', 'bin', 'ibn', 'ben', 'bint', 'van', 'von', 'der', 'den', 'de', 'da', 'di', 'du', 'la', 'le', 'ал', 'аль', 'эль', 'бин', 'ибн', 'ال', 'بن', 'ابن', 'بنت', 'فان', 'فون', 'دي', 'دو', 'دا', 'لا', 'لو'])
const MARKS = /[\u0610-\u061A\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** Words of a name in lower case: marks dropped, accents that change no class kept, joined parts cut. */
export function nameWords(name: string): string[] {
  const plain = name.normalize('NFKC').replace(MARKS, '').toLowerCase().replace(/i̇/gu, 'i').replace(/[أإآٱ]/gu, 'ا').replace(/[ىی]/gu, 'ي').replace(/ة/gu, 'ه').replace(/[’'ʼ`´]/gu, '')
  return plain.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
}

/** Numbers by which sovereigns of one name are told apart, in the forms that scripts give them. */
const REGNAL: ReadonlyMap<string, number> = new Map([
  ...['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'].map((written, i) => [written, i + 2] as const),
  ...['الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map((written, i) => [written, i + 2] as const),
])

/** A sovereign's number and the words of the name without it ("Mohammed VI"); null for a name without one. */
export function regnalName(name: string): { number: number; rest: string } | null {
  const words = nameWords(name)
  const at = words.findIndex((word, i) => i > 0 && REGNAL.has(word))
  if (at < 0 || words[at + 1] === 'عشر') return null
  return { number: REGNAL.get(words[at]!)!, rest: words.filter((_, i) => i !== at).join(' ') }
}

function skeletonOfWord(word: string): string {
  let text = /^ال..../u.test(word) ? word.slice(2) : word
  for (const [pair, one] of DIGRAPHS) text = text.replace(pair, one)
  let out = ''
  for (const letter of text) {
    const sound = CLASS_OF.get(letter) ?? CLASS_OF.get(letter.normalize('NFD')[0]!) ?? (/\p{Nd}/u.test(letter) ? letter : '')
    if (sound && sound !== out.at(-1)) out += sound
  }
  return out
}

const SKELETONS_KEPT = 50_000
const skeletons = new Map<string, string>()

/**
 * Consonants of a name as classes of sound, word by word: the same for one name in Arabic, Latin and Cyrillic letters, or nearly.
 * Vowels and h fall away; particles such as "al" and "bin" too. Words that leave nothing are dropped.
 */
export function soundSkeleton(name: string): string {
  let skeleton = skeletons.get(name)
  if (skeleton === undefined) {
    if (skeletons.size >= SKELETONS_KEPT) skeletons.clear()
    skeletons.set(name, skeleton = skeletonOfName(name))
  }
  return skeleton
}

function skeletonOfName(name: string): string {
  const words = nameWords(name)
  const kept = words.filter((word) => !PARTICLES.has(word))
  return (kept.length ? kept : words).map(skeletonOfWord).filter(Boolean).join(' ')
}

/** Classes that transliterations exchange, and what the exchange costs. */
const EXCHANGE: Record<string, number> = { GJ: 0.3, GK: 0.3, CK: 0.1, CJ: 0.15, CS: 0.15, JS: 0.35, SZ: 0.25, JZ: 0.35, KX: 0.25, GX: 0.5, BF: 0.5, TZ: 0.6, TS: 0.7, CT: 0.7, CZ: 0.4 }
const DROP: Record<string, number> = { F: 0.4, X: 0.4, G: 0.5 }
const exchange = (a: string, b: string) => (a === b ? 0 : (EXCHANGE[a < b ? a + b : b + a] ?? 1))

/** How alike two skeleton words sound, 0 to 1. */
export function soundAlike(a: string, b: string): number {
  if (a === b) return a ? 1 : 0
  const rows = a.length + 1, columns = b.length + 1
  let above = new Float64Array(columns)
  for (let j = 1; j < columns; j++) above[j] = above[j - 1]! + (DROP[b[j - 1]!] ?? 1)
  for (let i = 1; i < rows; i++) {
    const row = new Float64Array(columns)
    const dropA = DROP[a[i - 1]!] ?? 1
    row[0] = above[0]! + dropA
    for (let j = 1; j < columns; j++)
      row[j] = Math.min(above[j]! + dropA, row[j - 1]! + (DROP[b[j - 1]!] ?? 1), above[j - 1]! + exchange(a[i - 1]!, b[j - 1]!))
    above = row
  }
  return Math.max(0, 1 - above[columns - 1]! / Math.max(a.length, b.length))
}

const COARSE: Record<string, string> = { K: 'K', G: 'K', J: 'S', C: 'K', X: 'K', S: 'S', Z: 'S', F: '', T: 'T', B: 'B', L: 'L', M: 'M', N: 'N', R: 'R' }

/**
 * Coarse keys under which alike-sounding words meet, for finding candidates; a word that may start or hold a c or j gives both readings.
 * Words of one consonant give none unless the name has no other.
 */
export function soundKeys(name: string): string[] {
  const words = soundSkeleton(name).split(' ').filter(Boolean)
  const long = words.filter((word) => word.length > 1)
  const keys = new Set<string>()
  for (const word of long.length ? long : words) {
    const key = (soft: string) => [...word].map((sound) => (sound === 'C' || sound === 'J' || sound === 'G' ? soft : (COARSE[sound] ?? sound))).filter((c, i, all) => c !== all[i - 1]).join('')
    for (const made of [key('K'), key('S')]) if (made) keys.add(made)
  }
  return [...keys]
}
