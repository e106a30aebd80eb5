import type { WordForm } from '../../rules/lexicon.ts'

/** One written form of a verb or noun and how it stands. */
export interface Inflected { written: string; form: WordForm; count?: 1 | 2 | 3 }

const CONSONANT = /[^aeiou]$/
const SIBILANT = /(?:s|x|z|ch|sh)$/
const DOUBLED = new Set(['plan', 'stop', 'admit', 'refer', 'commit', 'cut', 'put', 'set', 'permit', 'drop', 'submit', 'confer'])

/** Verbs whose last letter is doubled in British spelling alone. */
const BRITISH = new Set(['travel', 'cancel', 'signal', 'initial'])

function third(base: string): string {
  if (SIBILANT.test(base) || base.endsWith('o')) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

function past(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return DOUBLED.has(base) ? `${base}${base.at(-1)!}ed` : `${base}ed`
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !base.endsWith('ee')) return `${base.slice(0, -1)}ing`
  return DOUBLED.has(base) && CONSONANT.test(base) ? `${base}${base.at(-1)!}ing` : `${base}ing`
}

/** All forms of a verb from a dictionary line: "visit" for a regular one, "hold held", "begin began begun"; words behind a "+" go on after each form ("set + out for"). */
export function inflect(line: string): Inflected[] {
  const [head, rest] = line.split('+').map((part) => part.trim()) as [string, string?]
  const [base, irregular, participle] = head.split(' ') as [string, string?, string?]
  const done = irregular ?? past(base)
  const british = !irregular && BRITISH.has(base) ? [{ written: `${base}led`, form: 'past' }, { written: `${base}led`, form: 'participle' }, { written: `${base}ling`, form: 'participle' }] as Inflected[] : []
  const forms: Inflected[] = [
    { written: base, form: 'present' }, { written: third(base), form: 'present', count: 1 },
    { written: done, form: 'past' }, { written: participle ?? done, form: 'participle' }, { written: gerund(base), form: 'participle' }, ...british,
  ]
  return rest ? forms.map((f) => ({ ...f, written: `${f.written} ${rest}` })) : forms
}

/** A noun and its plural ("visit", "country countries"). */
export function nounForms(line: string): Inflected[] {
  const [one, many] = line.split('/').map((w) => w.trim()) as [string, string?]
  return [{ written: one, form: 'noun', count: 1 }, { written: many ?? third(one), form: 'noun', count: 3 }]
}
