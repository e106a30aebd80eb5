import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReader } from '../reading/index.ts'
import type { Terminal } from './terminal.ts'
import { knownNamesFrom } from './known-names.ts'
import { learn, namesFile } from './learn.ts'

let folder: string
let out: string
const terminal = { out: (text: string) => { out += text }, error: () => {}, colour: false, width: 100 } as unknown as Terminal
const told = (day: string, text: string) => JSON.stringify({ id: day, language: 'en', published: day, title: 'Talks', text })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diwan-learn-'))
  writeFileSync(join(folder, 'reports.jsonl'), [
    told('2021-01-04', 'Kazakh Foreign Minister Yermek Saparbayev arrived in Ankara on Monday.'),
    told('2021-02-01', 'Kazakh Foreign Minister Yermek Saparbayev said talks would go on.'),
    told('2021-03-09', 'Turkish President Cemal Aydinoglu received Kazakh Foreign Minister Yermek Saparbayev in Ankara.'),
    JSON.stringify({ id: 'other', language: 'fr', published: '2021-03-10', title: 'Visite', text: 'Le ministre est parti.' }),
  ].join('\n'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('learning names', () => {
  it('lists a name seen in three reports, with the days between, and none seen once', async () => {
    out = ''
    expect(await learn.run({ args: { language: 'en' }, words: [join(folder, 'reports.jsonl')], terminal })).toBe(0)
    expect(knownNamesFrom(out, 'out')).toEqual([{ name: 'Yermek Saparbayev', party: 'KAZ', role: 'foreign-minister', from: '2021-01-04', to: '2021-03-09' }])
  })

  it('lets a bare name belong to the party it is known for', async () => {
    const read = (await loadReader('en'))!
    const report = { id: 'bare', language: 'en', published: '2021-02-10', outlet: '', url: '', title: '', text: 'Yermek Saparbayev said the talks had been useful.' }
    const speakers = (names: string | null) => read(report, { knownNames: names === null ? [] : knownNamesFrom(names, 'list') }).facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.speaker.party] : []))
    expect(speakers(null)).toEqual([])
    expect(speakers(out)).toEqual(['KAZ'])
  })

  it('says what is wrong with a list', () => {
    expect(() => knownNamesFrom('{', 'known.json')).toThrow(/known\.json: expected known names as JSON/)
    expect(() => knownNamesFrom('[{"name":"A B","party":"Kazakhstan"}]', 'known.json')).toThrow(/name 1: expected a party/)
    expect(() => knownNamesFrom('[{"name":"A B","party":"KAZ","role":"king","from":"2021-01-01","to":"2021-01-01"}]', 'known.json')).toThrow(/one of the roles/)
    expect(() => knownNamesFrom('[{"name":"A B","party":"KAZ","role":"monarch","from":"2021-02-01","to":"2021-01-01"}]', 'known.json')).toThrow(/the earlier first/)
  })

  it('writes the file of a language so that it reads back', async () => {
    const names = [{ name: "Seán O'Dea", party: 'IRL', role: 'minister', from: '2020-01-01', to: '2021-01-01' }, { name: 'Ann Lee', party: 'UN', role: 'envoy', from: '2020-01-01', to: '2020-02-01' }]
    const file = join(folder, 'known.mjs')
    writeFileSync(file, namesFile(names).replace(/: readonly \{[^}]*\}\[\]/, '').replace('!.split', '.split').replace(/ as \[[^\]]*\]/, ''))
    expect(((await import(/* @vite-ignore */ file)) as { knownNames: unknown }).knownNames).toEqual(names)
    expect(readFileSync(file, 'utf8')).toMatch(/not edited by hand/)
  })
})
