import { francAll } from 'franc'

const ARABIC_SCRIPT = /\p{Script=Arabic}/u
const BY_LETTER: readonly [string, RegExp][] = [
  ['ur', /[ٹڈڑںے]/u], ['ckb', /[ێۆڵڕە]/u], ['fa', /[پچژگ]/u],
  ['kk', /[әғқңөұүһі]/iu], ['az', /ə/iu],
]
const TWO: Readonly<Record<string, string>> = { arb: 'ar', eng: 'en', rus: 'ru', tur: 'tr', kaz: 'kk', fra: 'fr', uzn: 'uz', azj: 'az', deu: 'de', spa: 'es', pes: 'fa', urd: 'ur', ita: 'it', por: 'pt', ukr: 'uk', ckb: 'ckb' }
const ENOUGH = 400
const MANY = 0.01

/** Primary language of a text ("ar", "en", "fa", "ru" …), or "" when it cannot be told: by script and telling letters first, then by letter runs. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 6000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return ''
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0
  for (const [language, telling] of BY_LETTER) {
    const ours = ARABIC_SCRIPT.test(sample) && arabic > letters / 2 ? !'kk az'.includes(language) : 'kk az'.includes(language)
    const found = sample.match(new RegExp(telling.source, `${telling.flags}g`))?.length ?? 0
    if (ours && found > MANY * letters * (language === 'fa' ? 1.5 : 1)) return language
  }
  if (arabic > letters / 2) return 'ar'
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const only = cyrillic > letters / 2 ? ['rus', 'kaz', 'ukr'] : ['eng', 'tur', 'fra', 'deu', 'spa', 'ita', 'por', 'azj', 'uzn']
  const [best] = francAll(sample.slice(0, ENOUGH * 5), { only, minLength: 3 })[0] ?? ['und']
  return TWO[best] ?? ''
}
