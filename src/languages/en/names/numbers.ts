/** Number words as written, lower case. Compounds are generated from their parts. */
const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINAL_UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const ORDINAL_TEENS = ['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth']

/** Words that multiply what stands before them ("five million", "5 mln"), with their factor. */
export const scales: Record<string, number> = {
  hundred: 100, hundreds: 100, thousand: 1e3, thousands: 1e3, k: 1e3, million: 1e6, millions: 1e6, mln: 1e6, mn: 1e6, m: 1e6, billion: 1e9, billions: 1e9, bln: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, trillions: 1e12, trn: 1e12, tn: 1e12,
}

/** Cardinals: 1–99 with their compounds, dozen, half and quarter, and the scales alone. */
export const cardinals: Record<string, number> = makeCardinals()

function makeCardinals(): Record<string, number> {
  const out: Record<string, number> = { a: 1, an: 1, dozen: 12, half: 0.5, quarter: 0.25, both: 2, couple: 2 }
  UNITS.forEach((word, i) => { out[word] = i + 1 })
  TEENS.forEach((word, i) => { out[word] = i + 10 })
  TENS.forEach((ten, t) => {
    out[ten] = (t + 2) * 10
    UNITS.forEach((unit, u) => { for (const join of ['-', ' ']) out[ten + join + unit] = (t + 2) * 10 + u + 1 })
  })
  return { ...out, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }
}

/** Ordinals first to hundredth in words, and 1st to 100th in figures. */
export const ordinals: Record<string, number> = makeOrdinals()

function makeOrdinals(): Record<string, number> {
  const out: Record<string, number> = { hundredth: 100 }
  ORDINAL_UNITS.forEach((word, i) => { out[word] = i + 1 })
  ORDINAL_TEENS.forEach((word, i) => { out[word] = i + 10 })
  TENS.forEach((ten, t) => {
    out[ten.replace(/y$/, 'ieth')] = (t + 2) * 10
    ORDINAL_UNITS.forEach((unit, u) => { for (const join of ['-', ' ']) out[ten + join + unit] = (t + 2) * 10 + u + 1 })
  })
  for (let n = 1; n <= 100; n++) out[`${n}${suffix(n)}`] = n
  return out
}

function suffix(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}
