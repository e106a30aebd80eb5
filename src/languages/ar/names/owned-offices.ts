import type { Role } from '../../../facts/fact.ts'
import { portfolios } from './portfolios.ts'

/** A title with the pronoun of whose it is: "its president", "his foreign minister". */
export interface OwnedOffice { role: Role; written: string; owned: 'his' | 'hers'; portfolio?: string }

/** Titles in the construct state, as they stand before a pronoun, by role; each ends as its letters do there. */
const HEADS: readonly [Role, string][] = [
  ['head-of-state', 'رئيس|رئيست|زعيم|زعيمت'], ['monarch', 'ملك|ملكت|عاهل'], ['crown-prince', 'ولي عهد'],
  ['head-of-government', 'رئيس وزرائ|رئيسة وزرائ|رئيس وزراء|رئيسة وزراء|رئيس وزراؤ|رئيس حكومت|رئيسة حكومت'],
  ['deputy-head-of-government', 'نائب|نائبت|نائب رئيس|نائبة رئيس|نائب رئيس وزرائ|نائب رئيس وزراء|نائبة رئيس وزرائ'],
  ['foreign-minister', 'وزير خارجيت|وزيرة خارجيت'],
  ['speaker', 'رئيس برلمان|رئيسة برلمان'],
  ['ambassador', 'سفير|سفيرت|مندوب|مندوبت|قنصل'],
  ['envoy', 'مبعوث|مبعوثت|موفد|موفدت'],
  ['spokesperson', 'المتحدث باسم|المتحدثة باسم|متحدث باسم|متحدثة باسم|الناطق باسم|الناطقة باسم|ناطق باسم|ناطقة باسم|المتحدث الرسمي باسم|المتحدثة الرسمية باسم|الناطق الرسمي باسم|الناطقة الرسمية باسم'],
  ['military-chief', 'قائد جيش|رئيس أركان|رئيس أركان جيش'],
  ['other', 'مستشار|مستشارت|كبير مستشاري|كبيرة مستشاري|كبير موظفي|مساعد|مساعدت'],
]
/** Several have a minister or an envoy; one whom "they" have at their head leads no state. */
const PRONOUNS: readonly [string, OwnedOffice['owned']][] = [['ه', 'his'], ['ها', 'hers'], ['هم', 'hers']]
const ARTICLE = 'ال'

/** A portfolio of one word with a pronoun: what it is without the article, open at its end. */
const open = (word: string) => word.slice(ARTICLE.length).replace(/ة$/u, 'ت')

/** All titles with a pronoun. */
export const ownedOffices: readonly OwnedOffice[] = PRONOUNS.flatMap(([pronoun, owned]) => [
  ...HEADS.flatMap(([role, line]) => line.split('|').filter(() => !(pronoun === 'هم' && role === 'head-of-state')).map((head) => ({ role, written: `${head}${pronoun}`, owned }))),
  ...Object.entries(portfolios).flatMap(([portfolio, words]) => words.filter((word) => word.startsWith(ARTICLE) && !word.includes(' ')).flatMap((word) => [
    ...['وزير', 'وزيرة'].map((head) => ({ role: 'minister' as const, written: `${head} ${open(word)}${pronoun}`, owned, portfolio })),
    ...['نائب وزير', 'نائبة وزير'].map((head) => ({ role: 'deputy-minister' as const, written: `${head} ${open(word)}${pronoun}`, owned, portfolio })),
  ])),
  ...['نائب وزير خارجيت', 'نائبة وزير خارجيت', 'مساعد وزير خارجيت'].map((head) => ({ role: 'deputy-minister' as const, written: `${head}${pronoun}`, owned, portfolio: 'foreign affairs' })),
])
