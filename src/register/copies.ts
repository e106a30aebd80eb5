import { PUNCTUATION, SEPARATOR, SILENT, makeFolding, type Folding } from '../text/fold.ts'

const WORDS_IN_SHINGLE = 4
const HASHES = 64
const ROWS_IN_BAND = 4
/** From this share of common shingles on, one report copies the other. */
export const COPY_FROM = 0.5

let folding: Folding | null = null

/** Hashes of the words of a text, folded; punctuation and marks left out. */
export function wordHashes(text: string): Int32Array {
  folding ??= makeFolding()
  const out = new Int32Array((text.length >> 1) + 1)
  let count = 0, hash = 0, open = false
  for (let i = 0; i <= text.length; i++) {
    const f = i < text.length ? folding[text.charCodeAt(i)]! : SEPARATOR
    if (f === SILENT) continue
    if (f === SEPARATOR || f === PUNCTUATION) {
      if (open) out[count++] = hash
      open = false
      hash = 0x811c9dc5 | 0
      continue
    }
    if (!open) { hash = 0x811c9dc5 | 0; open = true }
    hash = Math.imul(hash ^ f, 0x01000193)
  }
  return out.subarray(0, count)
}

const mix = (x: number) => {
  let h = x | 0
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return h ^ (h >>> 16)
}

/**
 * A sketch of a text: of its shingles of four words, one small number for each of 64 parts of the hash space (one-permutation MinHash, empty parts filled from their neighbours).
 * Two texts share about as many of them as they share shingles.
 */
export function sketch(text: string): Int32Array {
  const words = wordHashes(text)
  const out = new Int32Array(HASHES).fill(0x7fffffff)
  for (let i = 0; i + WORDS_IN_SHINGLE <= words.length; i++) {
    let hash = 0
    for (let k = 0; k < WORDS_IN_SHINGLE; k++) hash = mix(hash ^ words[i + k]!)
    const part = hash & (HASHES - 1)
    const value = (hash >>> 6) & 0x3ffffff
    if (value < out[part]!) out[part] = value
  }
  if (out.every((value) => value === 0x7fffffff)) return out
  for (let i = 0; i < HASHES; i++) {
    if (out[i] !== 0x7fffffff) continue
    let step = 1
    while (out[(i + step) & (HASHES - 1)] === 0x7fffffff) step++
    out[i] = mix(out[(i + step) & (HASHES - 1)]! + step) & 0x3ffffff
  }
  return out
}

/** Share of common shingles that two sketches show. */
export function likeness(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a[0] === 0x7fffffff || b[0] === 0x7fffffff) return 0
  let same = 0
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++
  return same / HASHES
}

/** Numbers under which near-copies meet: reports with none in common are not compared. */
export function bandsOf(sketched: ArrayLike<number>): number[] {
  const out: number[] = []
  if (sketched[0] === 0x7fffffff) return out
  for (let band = 0; band < HASHES / ROWS_IN_BAND; band++) {
    let hash = band + 1
    for (let row = 0; row < ROWS_IN_BAND; row++) hash = mix(hash ^ sketched[band * ROWS_IN_BAND + row]!)
    out.push(hash)
  }
  return out
}
