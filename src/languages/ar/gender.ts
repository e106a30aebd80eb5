import { foldWords } from '../../rules/lexicon.ts'
import { folding } from './letters.ts'

const set = (words: string) => new Set(foldWords(words, folding))
/** States that are spoken of as masculine; the others, and all cities, are feminine. */
const MASCULINE_PLACES = set('لبنان العراق السودان المغرب الأردن اليمن الفاتيكان')
/** Nouns of those who speak that are feminine without showing it: broken plurals, and "nations". */
const FEMININE = set('مصادر المصادر أوساط الأوساط الأمم دول الدول جهات الجهات فصائل الفصائل وسائل أحزاب الأحزاب محاكم كتائب سرايا فتح حماس طالبان')

/** Whether a folded noun is spoken of as feminine: the first word of an institution's name, or a place's. */
export function feminineNoun(form: string, place: boolean): boolean {
  if (place) return !MASCULINE_PLACES.has(form)
  return form.endsWith('ه') || (form.endsWith('ات') && form.length > 4) || FEMININE.has(form)
}

/** A counterpart: the letters behind it tell whose, and only the first of them whether it is a woman. */
const COUNTERPART = /^[وف]?[بل]?نظير/u

/** Whether a folded word of a title is a woman's. */
export function feminineTitle(form: string): boolean {
  return COUNTERPART.test(form) ? /نظيرت/u.test(form) : form.endsWith('ه')
}
