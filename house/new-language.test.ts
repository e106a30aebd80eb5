import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newLanguage } from '../src/cli/new-language.ts'
import type { Terminal } from '../src/cli/terminal.ts'
import { root } from './sources.ts'

const COPIED = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'house', 'src']
const MINUTE = 60_000
let copy: string
const terminal = { out: () => {}, error: () => {}, colour: false, width: 100 } as unknown as Terminal
const make = (code: string, say?: string) => newLanguage.run({ args: { folder: join(copy, 'src', 'languages'), ...(say && { say }) }, words: [code], terminal })
const node = (...args: string[]) => {
  const done = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
  return { code: done.status, told: `${done.stdout}${done.stderr}` }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'diwan-language-'))
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a new language', () => {
  it('is a folder that compiles, keeps the house in order, and finds what its example says', async () => {
    expect([await make('fr'), await make('de', 'sagte'), await make('fa', '\u06af\u0641\u062a'), await make('el', '\u03b5\u03af\u03c0\u03b5')]).toEqual([0, 0, 0, 0])
    const types = node('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')
    expect(types.told.split('\n').filter((line) => line.includes('src/languages'))).toEqual([])
    const lint = node('node_modules/oxlint/bin/oxlint', '--quiet', 'src/languages/fr', 'src/languages/de', 'src/languages/fa', 'src/languages/el')
    expect(lint.code, lint.told).toBe(0)
    const tests = node('node_modules/vitest/vitest.mjs', 'run', 'house/examples.test.ts', 'house/tidy.test.ts')
    expect(tests.code, tests.told).toBe(0)
  }, 3 * MINUTE)

  it('names its states and months as its readers do', () => {
    expect(readFileSync(join(copy, 'src/languages/de/names/states.ts'), 'utf8')).toContain("KAZ: state('Kasachstan')")
    expect(readFileSync(join(copy, 'src/languages/fr/dates.ts'), 'utf8')).toContain("{ sort: 'month', month: 8 }, 'août'")
  })

  it('is not made over one that stands, nor of what is no language', async () => {
    await expect(make('fr')).rejects.toThrow(/no folder for "fr" yet/)
    await expect(make('french')).rejects.toThrow(/expected the code of a language/)
    await expect(make('ur')).rejects.toThrow(/--say=WORD/)
  })
})
