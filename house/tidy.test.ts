import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complaint, importsOf, ROOMS } from './rooms.ts'
import { at, parse, root, sources, type Source } from './sources.ts'
import { bannedNames, languageInName, latinBoundaries, longFile, longFunctions, mixedScripts, undocumented } from './tidy.ts'

const all = (check: (source: Source) => string[], skipTests = false) => sources().filter((source) => !skipTests || !source.isTest).flatMap(check)
/** A source made up to see that a check finds what it should. */
const made = (path: string, text: string) => parse(path, text)

describe('the house', () => {
  it('has the rooms of the design and no others', () => {
    const found = readdirSync(`${root}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name)
    expect(found.filter((name) => !(name in ROOMS))).toEqual([])
  })

  it('lets rooms import only what the design lets them', () => {
    const wrong = sources().flatMap((source) => (source.isTest ? [] : importsOf(source)).flatMap((one) => { const why = complaint(one); return why ? [`${at(source, one.offset)}: ${why}`] : [] }))
    expect(wrong).toEqual([])
  })

  it('keeps functions and files short', () => {
    expect([...all(longFunctions, true), ...all(longFile)]).toEqual([])
  })

  it('calls things by whole names', () => {
    expect([...all(bannedNames), ...all(languageInName)]).toEqual([])
  })

  it('leaves word boundaries to the letters of a language', () => {
    expect(all(latinBoundaries)).toEqual([])
  })

  it('keeps scripts apart', () => {
    expect(all(mixedScripts)).toEqual([])
  })

  it('says what every exported function does', () => {
    expect(all(undocumented, true)).toEqual([])
  })
})

describe('the checks themselves', () => {
  it('see imports that go astray', () => {
    const source = made('src/register/join.ts', `import { a } from '../reading/index.ts'\nimport type { B } from '../facts/fact.ts'\nconst c = import('node:fs')\nexport { d } from '../store/index.ts'`)
    expect(importsOf(source).map(complaint)).toEqual(['register may import facts, text, world, found reading', null, 'register is pure and imports no package, found "node:fs"', 'register may import facts, text, world, found store'])
    expect(importsOf(made('src/languages/ar/a.ts', `import '../en/words.ts'`)).map(complaint)).toEqual(['a language imports no other language, found en'])
    expect(importsOf(made('src/desk/a.ts', `import { KINDS } from '../facts/fact.ts'\nimport { type Fact } from '../facts/fact.ts'`)).map(complaint)).toEqual(['the desk shares only types of facts; write "import type"', null])
  })

  it('see length, and let tables be long', () => {
    const long = '\n'.repeat(80)
    expect(longFunctions(made('src/text/a.ts', `const f = () => {${long}}`))).toHaveLength(1)
    expect(longFunctions(made('src/text/a.ts', `const f = () => {\n}${long}`))).toHaveLength(0)
    const rows = '1,\n'.repeat(400)
    expect(longFile(made('src/text/a.ts', `export const table = [\n${rows}]`))).toEqual([])
    expect(longFile(made('src/text/a.ts', `export const table = [\n${rows}].map((n) => n)`))).toHaveLength(1)
  })

  it('see names that say nothing', () => {
    expect(bannedNames(made('src/text/common-utils.ts', 'const ctx = 1; function getIdx() {} interface AbstractThing {} const commonWords = 2'))).toHaveLength(5)
    expect(languageInName(made('src/languages/ar/ar-words.ts', 'export const wordsAr = 1, arrive = 2'))).toHaveLength(2)
  })

  it('see boundaries and mixed scripts', () => {
    expect(latinBoundaries(made('src/rules/a.ts', String.raw`const a = /\bword/, b = new RegExp('\\w+'), c = /\\n/, d = /\p{L}/u`))).toHaveLength(2)
    expect(mixedScripts(made('src/text/a.ts', 'const a = "\u0627 b", c = `\u0627${1} d`, e = /[\u0627a]/'))).toHaveLength(1)
  })

  it('see what is not said', () => {
    expect(undocumented(made('src/text/a.ts', `/** Says. */\nexport function a() {}\n\n// not this\nexport const b = () => 1\nexport const c = 2\n/** Far off. */\nconst d = 1\nexport class E {}`))).toHaveLength(2)
  })
})
