import type { Cut, Lexicon } from '../../rules/lexicon.ts'
import { foldWords } from '../../rules/lexicon.ts'
import { NumberByWord } from '../../text/by-word.ts'
import type { Tokens } from '../../text/tokens.ts'
import { AND, AS, BY, FOR, SO, folding } from './letters.ts'
import { commonWords } from './names/frequent.ts'
import { givenNames } from './names/given.ts'
import { usualWords } from './names/usual.ts'

const set = (words: string) => new Set(foldWords(words, folding))
const common = new Set(commonWords.flatMap((w) => foldWords(w, folding)))
const usual = new Set(usualWords)
/** A definite word behind a name that may be a last name: no plural and no feminine. */
const LIKE_SURNAME = /^ال.*[^هنت]$/u
/** So long is a word at least that is taken for a usual one behind a conjunction or preposition. */
const LEAST_JOINED = 5

/** What makes a given name with "God" or "the faith" behind it, and is another word alone. */
const compounds = set('ضيف جار سعد هبة عون ولي نصر فتح روح شمس عز سيف نور ضياء حبيب عطا فضل رحمة نعمة خير أسد صفي تقي علم بدر سراج محيي شهاب قطب زين جلال كمال')
const compoundEnds = set('الله الدين')
/** Korean surnames and what a Tunisian is called, and what stands behind them in names and is another word. */
const surnames = set('الباجي باجي كيم لي ري باك بارك تشوي تشونغ جونغ كانغ هان يون مون شين سون')
const syllables = set('كي هي سو مي جي سي قائد قايد')

/** Words inside names that lead on to the next word. */
const leads = set('بن ابن بنت آل عبد أبو ابو أبي أم ام فان دي دو دا لو لا بو ولد سيد ذو ابا فون')
/** Words that are common in news and yet end many names. */
const endings = set('الدين الله الرحمن العزيز الرحيم الكريم الحميد الملك الرزاق السلام الفتاح اللطيف القادر الناصر الجليل المهدي الهادي الحق الأحمد العظيم الوهاب الحليم الثانية الزهراء الإسلام أون جونغ يونغ إيل السادس الثاني الخامس الثالث الرابع')
/** Given names that are also common words, months or offices; a name may begin or go on with them. */
const doubles = set('نور سلطان رجب شعبان رمضان ربيع أمير سعيد هادي صالح جمعة خميس ملك كريم أمين عادل ناصر كامل جميل شريف حكيم رشيد سالم منصور حبيب فاضل ماهر طارق عماد جهاد وليد فهد أسد صقر نبيل خليل عزيز مبارك سعود سعد راشد زايد تميم حمد فيصل خالد طلال نواف مهدي صادق باسم حاتم وسام إبراهيم يوسف موسى عيسى داود سليمان جاد إيمان أمل سلام هدى منى نجاح وفاء مراد حسن حسين محسن حسان علي عمر جمال كمال جلال بلال نزار هلال ماي روس لي شي وانغ كانغ كيم مون لافروف جون جو بول ستيف مارك لولا نجيب بارك مثنى هون لاين')
/** Names that begin with the letter of "and"; another with it begins the next thing where the rest is a name, or where the name is full. */
const WITH_WAW = set('ويدودو وليد وائل وسام وهبي وهبه ولد وود وودز ويلسون ويليام ويليامز ويليامسون وليام وليامز وولف والتز والاس والت واين وانغ وو وياه ويزل ووكر وايت وات ووترز وارن ويبر وينستون والش وجدي وحيد وداد وردة وسيم وصفي وفيق وفاء وقار ويسترفيله وينتر واتسون ووريك وونغ وتارا ودود وزير واصف وهاب وكيل وهدان ولي ولايتي واعظي')
/** Ends of Korean and Chinese names that are particles elsewhere; they end a name only before a mark. */
const LAST = set('إن أن لي هو')
/** The last of them, which is "he" elsewhere. */
const HO = 'هو'
/** Syllables of a Korean name that such an end goes on even with no mark behind it. */
const OPEN_LAST = set('جاي جيه جي')
/** What stands before such an end. */
const BEFORE_LAST = set('جاي جيه جي هي سوك جون يونغ جونغ كيونغ غيون شيان')
/** Surnames that are spelled like other words, each with the given names before which it is one. */
const pairs = new Map(Object.entries({ القدرة: 'أشرف', كالين: 'إبراهيم ابراهيم', عودة: 'أيمن', فكي: 'موسى', راي: 'كريستوفر كاثرين', هي: 'ليو', كوتس: 'دان', والستروم: 'مارغو مارغوت مارجوت', كندي: 'جون', كاميرون: 'ديفيد', بدوي: 'خالد أحمد', الماضي: 'محمد', مشار: 'رياك ريك' })
  .flatMap(([surname, given]) => [...set(surname)].map((word) => [word, set(given)] as const)))
const ALLAH = 'الله'
/** A given name that is spelled like an adjective of a state, and what stands behind it then. */
const TURKI = 'تركي'
const behindTurki = set('المالكي الفيصل الدخيل العواد الحمد السديري العتيبي بن آل')
const LONGEST = 6
/** "Father of", and the letter with which a Japanese name is written that folds like it ("Abe"). */
const ABI = 'ابي'
const ALEF_MADDA = 0x622
/** Names written with that letter ("Anna", "Anne"), which other words ("I", "that") fold like. */
const WITH_MADDA = set('آنا آن')
/** The preposition and the name Ali differ only by this last letter, which folding takes away. */
const ALEF_MAKSURA = 0x649
const ALI = 'علي'
/** "Greater", which makes one name with Ali. */
const GREATER = 'اكبر'
/** Names written with that letter, which verbs are spelled like without it. */
const WITH_MAKSURA = set('يحيى مصطفى موسى عيسى ليلى هدى منى سلمى نجوى مرتضى مجتبى')
/** What makes a name of the word behind it, whatever that is elsewhere. */
const makes = set('عبد بن أبو بو أبي ولد')
/** A name at the head of names, a time of day elsewhere. */
const SABAH = 'صباح'
/** Days, behind which it is a time of day. */
const DAYS = set('اليوم أمس غد الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت هذا ذلك')

/** Articles of other languages, which stand behind such a word. */
const articles = set('لا لاس لوس لو دير دن')

/** Words of a name that thousands bear, or that only join: alone they name nobody. */
export const weakNameWords = set('محمد أحمد عبد الله علي حسن حسين محمود إبراهيم خالد بن آل أبو سعيد صالح عمر يوسف مصطفى جون مايكل ديفيد روبرت سيرغي ألكسندر فلاديمير مايك بول جورج خوسيه ماريا سلمان فهد سعود عبدالله عبدالعزيز نور سلطان رجب طيب الدين العزيز ملك الملك أمير ماي لي روس آن دي لو شي وانغ جيم بيل الرحمن عبدالرحمن كمال جمال سامي سامح هادي ناصر سالم ماهر وليد طارق حمد راشد ماري دونالد صادق عامر كامل منصور رشيد عادل نبيل جميل حكيم عزيز كريم أمين خليل فاضل حبيب جاسم حاتم طاهر زايد خليفة فيصل')

/** End of a person's name that starts at token `from`: words that are neither common nor known as something else; particles lead on to the word behind them. */
export function nameEnd(tokens: Tokens, from: number, lexicon: Lexicon, isName: (word: string) => boolean = () => false): number {
  let i = from, count = 0
  while (i < tokens.count && count < LONGEST) {
    if (count > 0 && hyphenIn(tokens, i)) { i += 2; count++; continue }
    if (tokens.kind[i] !== 0) break
    const form = tokens.form(i), word = traits(tokens, i, lexicon)
    if (count === 0 && word & IS.makesOfTwo && i + 1 < tokens.count && compoundEnds.has(tokens.form(i + 1))) { i += 2; count += 2; continue }
    if (count === 0 && form === TURKI && i + 1 < tokens.count && behindTurki.has(tokens.form(i + 1))) { i++; count++; if (tokens.form(i) !== 'بن' && tokens.form(i) !== 'ال') { i++; count++ } continue }
    if (count === 1 && (word & IS.paired && pairs.get(form)!.has(tokens.form(i - 1)) || word & IS.makesOfTwo && i + 1 < tokens.count && tokens.form(i + 1) === ALLAH && givenNames.has(tokens.form(i - 1)))) { i++; count++; if (tokens.form(i) === ALLAH) { i++; count++ } continue }
    if (count === 1 && word & IS.syllable && surnames.has(tokens.form(i - 1))) { i++; count++; continue }
    if (word & IS.leads && i + 1 < tokens.count && tokens.kind[i + 1] === 0 && !(form === ABI && tokens.text.charCodeAt(tokens.start[i]!) === ALEF_MADDA)) {
      if (form === 'ال' ? count === 0 : false) break
      i++
      if (articles.has(tokens.form(i)) && i + 1 < tokens.count && tokens.kind[i + 1] === 0 && !isStop(tokens, i + 1, lexicon, count + 1, isName)) { i += 2; count++; continue }
      if (!isStop(tokens, i, lexicon, count + 1, isName) || endings.has(tokens.form(i)) || makes.has(form) || form === 'ال') { i++; count++ } else { i--; break }
      continue
    }
    if (count > 0 && word & IS.ends || (count > 1 && word & IS.last && (tokens.kind[i + 1] === 2 ? BEFORE_LAST : OPEN_LAST).has(tokens.form(i - 1)) && (form !== HO || tokens.kind[i + 1] === 2)) || (count === 1 && form === GREATER && tokens.form(i - 1) === ALI)) { i++; count++; continue }
    if (isStop(tokens, i, lexicon, count, isName) || (count >= 2 && owned(tokens, i)) || (count >= 3 && form.startsWith('ال') && i - from === count && !givenNames.has(tokens.form(i - 1)) && !isName(form))) break
    i++
    count++
  }
  return i
}

const HA = 0x647

/** Whether a word deep in a name ends with a pronoun ("his delight"), which names do not. */
function owned(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end[i]! - 1) === HA && tokens.form(i).length > 4
}

/** Whether a hyphen without spaces joins two words of a name ("Jae-in"). */
function hyphenIn(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === 2 && tokens.form(i) === '-' && i + 1 < tokens.count && tokens.kind[i + 1] === 0 && tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
}

/** Words that no name is made of, however short. */
const FUNCTION = set('هذا هذه هذان هؤلاء ذلك تلك هو هي هم قد لقد لم لن ما من عن في كل كان كانت إن أن أنه أنها إنه إنها إذا لو ثم حين أي')

/** Sets of what stands in the names of bodies; their words end no name by that alone. */
const BODIES = new Set(['bodyHead', 'bodyNoun', 'notPublic'])

/** What someone is as they do something ("smiling", "optimistic"): participles with the ending of what is so. */
const AS_THEY_ARE = /^(?:مت.{3,}|م[^اوي]ت[^اوي]{2})ا$/u

/** What a word is for names whatever stands around it, as bits; kept by word, since names are looked for at more words than they stand at. */
const IS = { makesOfTwo: 1, leads: 2, ends: 4, last: 8, syllable: 16, withMaksura: 32, withMadda: 64, common: 128, double: 256, usual: 512, likeSurname: 1024, short: 2048, never: 4096, owned: 8192, asTheyAre: 16384, withWaw: 32768, hers: 65536, stopsFirst: 1 << 17, stopsLater: 1 << 18, paired: 1 << 19 } as const
const kept = new WeakMap<Lexicon, NumberByWord>()
/** The memory of the lexicon asked last, which is nearly always the one asked next. */
let lastLexicon: Lexicon | null = null, lastKept = new NumberByWord()

function traits(tokens: Tokens, i: number, lexicon: Lexicon): number {
  if (lexicon !== lastLexicon) {
    lastLexicon = lexicon
    lastKept = kept.get(lexicon) ?? new NumberByWord()
    kept.set(lexicon, lastKept)
  }
  const known = lastKept.get(tokens.id[i]!)
  return known >= 0 ? known : lastKept.set(tokens.id[i]!, traitsOf(tokens.form(i), lexicon.cutsOf(tokens, i)))
}

function traitsOf(form: string, cuts: readonly Cut[]): number {
  const bit = (has: boolean, is: number) => (has ? is : 0)
  const stops = (first: boolean) => cuts.some(({ prefix, rest }) => prefix && (FUNCTION.has(rest) || prefix & (AND | BY | FOR) && usual.has(rest) && rest.length >= LEAST_JOINED || common.has(rest) && rest.length > 2 && (prefix !== AS || rest.startsWith('ال')) && !(prefix & (AND | SO) && first && rest.length < 4)))
  return bit(compounds.has(form), IS.makesOfTwo) | bit(leads.has(form), IS.leads) | bit(endings.has(form), IS.ends) | bit(LAST.has(form), IS.last) | bit(syllables.has(form), IS.syllable) | bit(pairs.has(form), IS.paired)
    | bit(WITH_MAKSURA.has(form), IS.withMaksura) | bit(WITH_MADDA.has(form), IS.withMadda) | bit(common.has(form), IS.common) | bit(doubles.has(form), IS.double) | bit(usual.has(form), IS.usual) | bit(LIKE_SURNAME.test(form), IS.likeSurname)
    | bit(form.length < 2, IS.short) | bit(form.startsWith('لل') || form.startsWith('بال') || form.startsWith('وال'), IS.never) | bit(form.length > 5 && /^(?:لا|با).*(?:ه|ها|هم)$/u.test(form), IS.owned)
    | bit(AS_THEY_ARE.test(form), IS.asTheyAre) | bit(joinsAnd(form), IS.withWaw) | bit(form.length > 4 && form.endsWith('ها'), IS.hers) | bit(stops(true), IS.stopsFirst) | bit(stops(false), IS.stopsLater)
}

/** Whether a word cannot belong to a name, `count` words into it. */
function isStop(tokens: Tokens, i: number, lexicon: Lexicon, count: number, isName: (word: string) => boolean): boolean {
  const word = traits(tokens, i, lexicon)
  const is = (bits: number) => (word & bits) !== 0
  if (is(IS.withMaksura) && endsWithMaksura(tokens, i)) return false
  if (is(IS.withMadda) && tokens.text.charCodeAt(tokens.start[i]!) === ALEF_MADDA) return false
  const form = tokens.form(i)
  if ((is(IS.common) || form === ALI) && endsWithMaksura(tokens, i)) return true
  const isSabah = count === 0 && form === SABAH
  // A name that begins a title of several words stands for the title ("AMIR of the province of").
  if (isSabah && i + 1 < tokens.count && lexicon.mayStart(tokens, i + 1) && DAYS.has(tokens.form(i + 1))) return true
  if (is(IS.double) || isSabah) return count > 0 && lexicon.mayStart(tokens, i) && lexicon.at(tokens, i).some((m) => m.to > i + 1 && m.tags.some((t) => t.sort === 'office'))
  if (is(IS.never | IS.common | IS.short) || (count === 0 && is(IS.owned))) return true
  if (is(IS.usual) && !(count > 0 && (is(IS.likeSurname) || givenNames.has(tokens.form(i - 1))))) return true
  if (count > 0 && !lexicon.mayStart(tokens, i) && isName(form)) return false
  if (count > 1 && is(IS.asTheyAre)) return true
  if (is(IS.withWaw) && (isName(form.slice(1)) || (count > 1 && !isName(form)))) return true
  if (count > 0 && is(IS.hers)) return true
  if (is(count === 0 ? IS.stopsFirst : IS.stopsLater)) return true
  return lexicon.mayStart(tokens, i) && lexicon.at(tokens, i).some((m) => m.to > i && m.tags.some((t) => t.sort !== 'honorific' && t.sort !== 'currency' && !(t.sort === 'word' && BODIES.has(t.value)) && !((m.prefix || ofHamza(tokens, i)) && (t.sort === 'ordinal' || t.sort === 'cardinal'))))
}

const endsWithMaksura = (tokens: Tokens, i: number) => tokens.text.charCodeAt(tokens.end[i]! - 1) === ALEF_MAKSURA

const HAMZA_ABOVE = 0x623

/** Whether a word begins with a hamza, which the article does not bear: no number with the article, however alike they are folded. */
function ofHamza(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]!) === HAMZA_ABOVE && tokens.form(i).startsWith('ال')
}

/** Whether a word where a name stands begins with "and" joined to it: few names begin with that letter. */
export function joinsAnd(form: string): boolean {
  return form.length > 3 && form.startsWith('و') && !WITH_WAW.has(form)
}
