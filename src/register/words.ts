import { nameWords } from '../text/sound.ts'

const listed = new Map<string, ReadonlySet<string>>()

/** Words of a phrase for comparing: folded, article and short words left out. */
export function phraseWords(phrase: string): ReadonlySet<string> {
  let words = listed.get(phrase)
  if (!words) {
    const plain = nameWords(phrase).map((word) => word.replace(/^(?:وال|بال|لل|ال)(?=...)/u, ''))
    words = new Set(plain.filter((word) => word.length > 2))
    if (listed.size > 50_000) listed.clear()
    listed.set(phrase, words)
  }
  return words
}

/** Whether two phrases are written in one script, so that their words can be compared at all. */
export function comparable(a: string, b: string): boolean {
  const script = (text: string) => (/\p{Script=Arabic}/u.test(text) ? 1 : /\p{Script=Cyrillic}/u.test(text) ? 2 : 3)
  return script(a) === script(b)
}

/** Share of words that two phrases have in common: of the shorter one's, damped by the longer one's length. */
export function likePhrases(a: string, b: string): number {
  const x = phraseWords(a), y = phraseWords(b)
  if (!x.size || !y.size) return 0
  let shared = 0
  for (const word of x) if (y.has(word)) shared++
  return shared / Math.sqrt(x.size * y.size)
}
