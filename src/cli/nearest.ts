/** The name nearest to a mistyped one, if any is near. */
export function nearest(written: string, names: Iterable<string>): string | null {
  let best: string | null = null, least = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of names) {
    const away = distance(written, name)
    if (away < least) { best = name; least = away }
  }
  return best
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
