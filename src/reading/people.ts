import type { Mention, Office } from './mention.ts'

/** A person as one report knows them. `name` is the name as first written in full; `words` its folded words. */
export interface Person { name: string; words: string[]; party: string | null; offices: Office[]; first: Mention | null; known: boolean }

const squeeze = (words: readonly string[]) => words.join('')

/** Whether two names of folded words can be one person's: one holds the other, or they differ only in how words are parted. */
export function sameName(a: readonly string[], b: readonly string[], weak: ReadonlySet<string>): boolean {
  const [small, large] = a.length < b.length ? [a, b] : [b, a]
  if (!small.length) return false
  if (squeeze(small) === squeeze(large) || (small.length > 1 && squeeze(large).endsWith(squeeze(small)))) return true
  if (!small.every((w) => large.includes(w))) return alike(small, large)
  return small.length > 1 || !weak.has(small[0]!)
}

/** Two full names whose words are nearly the same letter by letter (one spelling mistake or vowel apart in each word). */
function alike(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  let exact = 0
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) exact++
    else if (!nearly(a[i]!, b[i]!)) return false
  }
  return exact > 0
}

/** Whether two words differ by one letter put in, left out or changed, and are long enough for that to be a spelling. */
export function nearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  let j = 0
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++
  return Math.max(a.length, b.length) - i - j <= 1
}
