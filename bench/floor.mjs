// The least any reader must do to a text: fold each letter, cut words, look each up once among the frequent ones.
const MARK = 1
const FREQUENT = 20_000
const SEEN = 4000

function foldingTable() {
  const fold = new Uint16Array(65536)
  for (let code = 0; code < 65536; code++) {
    const letter = String.fromCharCode(code)
    if (/[\u064B-\u0652\u0670\u0640]/u.test(letter)) fold[code] = MARK
    else if ('أإآٱ'.includes(letter)) fold[code] = 0x627
    else if (letter === 'ى' || letter === 'ئ') fold[code] = 0x64a
    else if (letter === 'ة') fold[code] = 0x647
    else if (/[\p{L}\p{N}]/u.test(letter)) { const low = letter.toLowerCase(); fold[code] = low.length === 1 ? low.charCodeAt(0) : code }
  }
  return fold
}

/** A function that does the least to one text and answers how many of its words are frequent. */
export function makeFloor(texts) {
  const fold = foldingTable()
  const counts = new Map()
  for (const text of texts.slice(0, SEEN)) for (const word of text.split(/[^\p{L}\p{N}]+/u)) if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  const frequent = new Map([...counts].sort((a, b) => b[1] - a[1]).slice(0, FREQUENT).map(([word], i) => [word, i]))
  const buffer = new Uint16Array(256)
  return (text) => {
    let found = 0, length = 0
    for (let i = 0; i <= text.length; i++) {
      const letter = i < text.length ? fold[text.charCodeAt(i)] : 0
      if (letter > MARK) { if (length < 255) buffer[length++] = letter }
      else if (letter === 0 && length) { if (frequent.has(String.fromCharCode.apply(null, buffer.subarray(0, length)))) found++; length = 0 }
    }
    return found
  }
}
