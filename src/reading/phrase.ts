type Kept = Map<string | number | boolean | null, Kept | string>

const kept = new Map<TemplateStringsArray, Kept>()

/**
 * Tag of a template that is filled with few different words and numbers: each phrase is put together once and kept. What a report shows is told in hundreds of such phrases, and to put a string together
 * and find it among others costs four times what finding a kept one does.
 */
export function phrase(parts: TemplateStringsArray, ...words: (string | number | boolean | null)[]): string {
  let level = kept.get(parts)
  if (!level) kept.set(parts, (level = new Map()))
  const last = words.length - 1
  for (let k = 0; k < last; k++) {
    let next = level.get(words[k]!) as Kept | undefined
    if (!next) level.set(words[k]!, (next = new Map()))
    level = next
  }
  let whole = level.get(words[last]!) as string | undefined
  if (whole === undefined) level.set(words[last]!, (whole = String.raw({ raw: parts }, ...words)))
  return whole
}
