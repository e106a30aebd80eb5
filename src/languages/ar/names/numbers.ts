/** Number words as written, in every case a reporter uses. Scales and ordinals are generated from their parts. */
const UNITS: [number, string][] = [
  [1, 'واحد|واحدة|أحد|إحدى|واحدا'], [2, 'اثنان|اثنين|اثنتان|اثنتين|إثنان|اثنا|اثني|اثنتا|اثنتي'], [3, 'ثلاث|ثلاثة'], [4, 'أربع|أربعة'], [5, 'خمس|خمسة'], [6, 'ست|ستة'], [7, 'سبع|سبعة'], [8, 'ثماني|ثمانية|ثمان'], [9, 'تسع|تسعة'],
]
const TENS: [number, string][] = [
  [20, 'عشرون|عشرين'], [30, 'ثلاثون|ثلاثين'], [40, 'أربعون|أربعين'], [50, 'خمسون|خمسين'], [60, 'ستون|ستين'], [70, 'سبعون|سبعين'], [80, 'ثمانون|ثمانين'], [90, 'تسعون|تسعين'],
]
const TEEN = ['عشر', 'عشرة']
/** Joins the ten to the unit before it. */
const AND = ' و'
const HUNDREDS: [number, string][] = [
  [100, 'مئة|مائة|مية'], [200, 'مئتان|مئتين|مائتان|مائتين|مئتا|مئتي|مائتا|مائتي'], [300, 'ثلاثمئة|ثلاثمائة|ثلاث مئة|ثلاث مائة'], [400, 'أربعمئة|أربعمائة|أربع مئة|أربع مائة'], [500, 'خمسمئة|خمسمائة|خمس مئة|خمس مائة'], [600, 'ستمئة|ستمائة|ست مئة|ست مائة'], [700, 'سبعمئة|سبعمائة|سبع مئة|سبع مائة'], [800, 'ثمانمئة|ثمانمائة|ثماني مئة|ثماني مائة|ثمانيمئة'], [900, 'تسعمئة|تسعمائة|تسع مئة|تسع مائة'],
]
const SCALES: [number, string][] = [
  [1e3, 'ألف|آلاف|ألفا|الآلاف|ألوف'], [2e3, 'ألفان|ألفين|ألفا|ألفي'], [1e6, 'مليون|ملايين|مليونا|المليون'], [2e6, 'مليونان|مليونين|مليوني|مليونا'], [1e9, 'مليار|مليارات|مليارا|بليون|بلايين|بليونا|المليار|ملايير'], [2e9, 'ملياران|مليارين|ملياري|مليارا|بليونان|بليونين|بليوني'],
  [1e12, 'تريليون|تريليونات|تريليونا|ترليون'], [2e12, 'تريليونان|تريليونين|تريليوني|ترليونين'], [0.5, 'نصف'], [0.25, 'ربع'],
]

function put(into: Record<string, number>, words: string, value: number): void {
  for (const word of words.split('|')) if (!(word in into)) into[word] = value
}

/** Cardinals: 1–99 with their compounds, hundreds, scales with their duals, and the common fractions. */
export const cardinals: Record<string, number> = makeCardinals()

/** Scales in the plural: how many they are, only a number before them says. */
export const pluralScales: ReadonlySet<string> = new Set('آلاف|الآلاف|ألوف|ملايين|مليارات|بلايين|ملايير|تريليونات'.split('|'))

/** Words of `cardinals` that multiply what stands before them ("five thousand"), with their factor. */
export const scales: Record<string, number> = makeScales()

function makeScales(): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [value, words] of [...SCALES, HUNDREDS[0]!]) if (value >= 100 && !String(value).startsWith('2')) put(out, words, value)
  return out
}

function makeCardinals(): Record<string, number> {
  const out: Record<string, number> = {}
  for (const [value, words] of UNITS) put(out, words, value)
  put(out, 'عشر|عشرة', 10)
  for (const [unit, words] of UNITS) for (const word of words.split('|')) for (const teen of TEEN) put(out, word + ' ' + teen, 10 + unit)
  for (const [ten, tens] of TENS) {
    put(out, tens, ten)
    for (const [unit, words] of UNITS) for (const word of words.split('|')) for (const written of tens.split('|')) put(out, word + AND + written, ten + unit)
  }
  for (const [value, words] of [...HUNDREDS, ...SCALES]) put(out, words, value)
  return out
}

const ORDINAL_UNITS: [number, masculine: string, feminine: string][] = [
  [1, 'أول', 'أولى'], [2, 'ثاني', 'ثانية'], [3, 'ثالث', 'ثالثة'], [4, 'رابع', 'رابعة'], [5, 'خامس', 'خامسة'], [6, 'سادس', 'سادسة'], [7, 'سابع', 'سابعة'], [8, 'ثامن', 'ثامنة'], [9, 'تاسع', 'تاسعة'],
]
const COMPOUND_FIRST: [masculine: string, feminine: string] = ['حادي', 'حادية']

/** Ordinals first to hundredth, masculine and feminine, definite and not ("الحادية عشرة", "الثالثة والثلاثين"). */
export const ordinals: Record<string, number> = makeOrdinals()

function makeOrdinals(): Record<string, number> {
  const out: Record<string, number> = {}
  const article = 'ال'
  for (const [value, masculine, feminine] of ORDINAL_UNITS) for (const word of [masculine, feminine]) { put(out, word, value); put(out, article + word, value) }
  for (const word of ['ثان', 'ثانيا', 'أولا', 'ثالثا']) put(out, word, word.startsWith('ثالث') ? 3 : word.startsWith('ث') ? 2 : 1)
  for (const word of ['عاشر', 'عاشرة']) { put(out, word, 10); put(out, article + word, 10) }
  for (const [unit, masculine, feminine] of ORDINAL_UNITS) {
    const [he, she] = unit === 1 ? COMPOUND_FIRST : [masculine, feminine]
    const bases = [he, she, ...(unit === 1 ? ['واحد', 'واحدة'] : []), ...(he.endsWith('ي') ? [he.slice(0, -1)] : [])]
    for (const base of bases) for (const word of [base, article + base]) {
      for (const teen of TEEN) put(out, word + ' ' + teen, 10 + unit)
      for (const [ten, tens] of TENS) for (const written of tens.split('|')) { put(out, word + AND + article + written, ten + unit); put(out, word + AND + written, ten + unit) }
    }
  }
  for (const [ten, tens] of TENS) for (const written of tens.split('|')) put(out, article + written, ten)
  put(out, 'المئة|المائة', 100)
  return out
}
