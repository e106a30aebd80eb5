import { describe, expect, it } from 'vitest'
import { phraseInWords } from '../src/wording/phrases.ts'
import { TONGUES, Voice } from '../src/wording/voice.ts'
import { phrasesOf } from './phrases.ts'
import { parse, sources } from './sources.ts'

/** Stands for what varies. */
const ANYTHING = 'x9'
const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/g
const other = TONGUES.filter((words) => Object.keys(words.phrases).length)

/** Words in braces of a phrase, which stay as they are. */
const kept = (phrases: Readonly<Record<string, string>>) => new Set(Object.keys(phrases).flatMap((phrase) => [...phrase.matchAll(/\{((?:\{[^}]*\}|[^}])*)\}/g)].map((found) => found[1]!)))

describe('what programs say', () => {
  it.each(other.map((words) => [words.language, words] as const))('has words in %s wherever a person may read it', (_, words) => {
    const voice = new Voice(words), stays = kept(words.phrases)
    const wrong = sources().flatMap(phrasesOf).flatMap(({ phrase, where }) => {
      const said = phraseInWords(phrase.replaceAll(/#(?= (?:day|month)s?\b)/g, '9').replaceAll('#', ANYTHING), voice)
      const foreign = [...said.matchAll(ISOLATED)].map((found) => found[1]!).filter((part) => !stays.has(part) && /[A-Za-z]{2}/.test(part.replaceAll(ANYTHING, '')))
      return foreign.length || /[A-Za-z]/.test(said.replaceAll(ISOLATED, '')) ? [`${where}: add to phrases of src/wording/${words.language}.ts: ${phrase}`] : []
    })
    expect(wrong).toEqual([])
  })

  it.each(other.map((words) => [words.language, words] as const))('is still said: %s has no phrase that nothing says', (_, { phrases }) => {
    const written = sources().filter((source) => !source.isTest && !source.path.startsWith('src/wording/'))
    const all = [...written.map((source) => source.text), ...written.flatMap(phrasesOf).map(({ phrase }) => phrase)].join('\n')
    const chunks = (phrase: string) => phrase.replace(/\{((?:\{[^}]*\}|[^}])*)\}/g, '$1').split('#').map((part) => part.trim()).filter((part) => /[A-Za-z]{3}/.test(part))
    expect(Object.keys(phrases).filter((phrase) => chunks(phrase).some((part) => !all.includes(part)))).toEqual([])
  })

  it('is found in reasons, choices and templates, with what varies left open', () => {
    const source = parse('src/intake/made.ts', 'const near = far ? "far" : `${n} days`\nthrow new Refusal({ where, expected: `at most ${n} MB`, found: ok ? "a file" : other, advice: near })')
    expect(phrasesOf(source).map(({ phrase }) => phrase)).toEqual(['at most # MB', 'a file', 'far', '# days'])
  })
})
