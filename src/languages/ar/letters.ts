import { makeFolding } from '../../text/fold.ts'
import { foldWords, type Cut, type Tag } from '../../rules/lexicon.ts'

/** Arabic letters as they are compared: hamza seats, ya, ta marbuta and Persian look-alikes each to one letter. */
export const folding = makeFolding({ 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'گ': 'ك', 'ڤ': 'ف', 'پ': 'ب', 'چ': 'ج', 'ھ': 'ه' })

/** What can be cut off the front of a word: bits of `Cut.prefix`. */
export const AND = 1
export const SO = 2
export const BY = 4
export const FOR = 8
export const AS = 16
export const WILL = 32

const PREPOSITION: Record<string, number> = { 'ب': BY, 'ل': FOR, 'ك': AS }
const SHORTEST = 2

/** Ways to take a folded word apart into conjunction, preposition and the rest with its article, least cut first. */
export function cuts(form: string): Cut[] {
  const out: Cut[] = [{ prefix: 0, rest: form }]
  preposition(form, 0, out)
  const first = form[0]
  const bit = first === 'و' ? AND : first === 'ف' ? SO : 0
  if (bit && form.length > SHORTEST) {
    const rest = form.slice(1)
    out.push({ prefix: bit, rest })
    preposition(rest, bit, out)
  }
  return out
}

function preposition(form: string, before: number, out: Cut[]): void {
  const bit = PREPOSITION[form[0]!]
  if (bit && form.length > SHORTEST) {
    if (form.startsWith('لل')) out.push({ prefix: before | bit, rest: `ال${form.slice(1)}` }, { prefix: before | bit, rest: `ال${form.slice(2)}` })
    out.push({ prefix: before | bit, rest: form.slice(1) })
  }
  if (form[0] === 'س' && form.length > 3 && 'يتنا'.includes(form[1]!)) out.push({ prefix: before | WILL, rest: form.slice(1) })
}

/** Whether a word can have a meaning with the clitics cut off it: verbs take no preposition (but "to" before a present without its indicative ending), and only they take the mark of the future. */
export function fits(prefix: number, rest: string, { form, value }: Tag): boolean {
  if (prefix & WILL) return form === 'present'
  // "As if", "because" and "was" end like "that".
  if (value === 'that' && prefix & (FOR | AS)) return false
  if (!(prefix & (BY | FOR | AS)) || (form !== 'past' && form !== 'present')) return true
  return form === 'present' && (prefix & FOR) !== 0 && !/[او]ن$/u.test(rest)
}

/** Words that begin with the letter of a joined preposition and are whole. */
export const wholeWords: ReadonlySet<string> = new Set(foldWords('برنامج برامج بيان بيانات بيانا بناء بداية بنود بند بلد بلدا بلدان بلدية بلدة بعثة بعثات بحر بحري بحرية بر بري برية برلمان برلماني بريد بترول بسط بعض بنك بنوك بيت بيئة بضائع بقاء باب بطاقة بنية بوابة بيع برقية بدائل بديل بديلا بشر بشري بشرية بطل بطولة بقية باقي باحث بالغ بالغة بارز بعيد بعيدا بسيط بطيء لقاء لقاءات لجنة لجان لاجئ لاجئين لغة ليلة لواء لائحة لاعب لقاح لحظة لوم لون', folding))
