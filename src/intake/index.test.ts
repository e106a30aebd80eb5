import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeReports, type Taken, type TakeOptions } from './index.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'diwan-intake-')) })
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
async function take(paths: string[], options?: TakeOptions): Promise<Taken[]> {
  const out: Taken[] = []
  for await (const taken of takeReports(paths, options)) out.push(taken)
  return out
}
const reports = (all: Taken[]) => all.flatMap((t) => ('report' in t ? [t.report] : []))
const refusals = (all: Taken[]) => all.flatMap((t) => ('refusal' in t ? [t.refusal] : []))

describe('takeReports', () => {
  it('takes plain text: headline, then the body letter by letter', async () => {
    const path = put('visit.txt', '\n  \nوزير يزور العاصمة\n\n\nوصل الوزير أمس.\n  وغادر اليوم.\n')
    expect(reports(await take([path]))).toEqual([{ id: 'visit', language: '', published: null, outlet: '', url: '', title: 'وزير يزور العاصمة', text: 'وصل الوزير أمس.\n  وغادر اليوم.\n' }])
  })

  it('takes the report of JSON in both forms, and leaves the facts', async () => {
    const plain = put('a.json', JSON.stringify({ title: 'T', text: 'Body.', published: '2021-03-04T10:00:00Z', outlet: 'O' }))
    const annotated = put('b.json', JSON.stringify({ report: { id: 'own-id', title: 'T', text: 'Body.' }, facts: [{ kind: 'visit' }] }))
    expect(reports(await take([plain, annotated]))).toMatchObject([{ id: 'a', published: '2021-03-04', outlet: 'O' }, { id: 'own-id', published: null }])
  })

  it('takes lines one by one and goes on after a bad one', async () => {
    const path = put('many.jsonl', '{"text":"One."}\nnot json\n\n{"id":7,"text":"Two."}\n{"title":"no text"}\n')
    const all = await take([path])
    expect(reports(all).map((r) => [r.id, r.text])).toEqual([['many-1', 'One.'], ['7', 'Two.']])
    expect(refusals(all).map((r) => r.where)).toEqual([`${path}, line 2`, `${path}, line 5, field "text"`])
  })

  it('takes gzip, folders, and lines under the ending .json', async () => {
    put('deep/inner/one.jsonl.gz', gzipSync('{"text":"Zipped."}'))
    put('deep/two.json', '{"text":"A."}\n{"text":"B."}\n')
    put('deep/ignored.bin', 'x')
    expect(reports(await take([join(folder, 'deep')])).map((r) => r.text)).toEqual(['Zipped.', 'A.', 'B.'])
  })

  it('says where, what was expected, what was found and what to do, and reads the rest', async () => {
    const good = put('good.txt', 'Headline\nBody.')
    const bad = [put('empty.txt', ''), put('blank.txt', ' \n\t\n'), put('doc.txt', Buffer.from('%PDF-1.4 ...')), put('page.txt', '<!DOCTYPE html><p>x'), join(folder, 'absent.txt'), put('bad.json', '{"title": 3, "text": "x"}'), put('date.json', '{"text":"x","published":"2021-02-30"}'), put('cut.txt.gz', gzipSync('Headline\nBody and more of it').subarray(0, 20))]
    const all = await take([...bad, good])
    expect(reports(all).map((r) => r.id)).toEqual(['good'])
    expect(refusals(all).map((r) => r.found)).toEqual(['nothing (0 bytes)', 'white space alone', expect.stringContaining('damaged'), 'no text to speak of', 'no file of that name', '3', '"2021-02-30"', expect.stringContaining('Z_BUF_ERROR')])
    for (const refusal of refusals(all)) expect(refusal.message).toBe(`${refusal.where}: expected ${refusal.expected}, found ${refusal.found}. ${refusal.advice}`)
  })

  it('asks the functions handed in for language and credit, and lets the caller decide', async () => {
    const path = put('credited.txt', 'Headline\nBody (Agency X)')
    const sense = { detect: () => 'en', credit: (text: string, language: string) => (language === 'en' && text.includes('Agency X') ? 'Agency X' : null) }
    expect(reports(await take([path], sense))).toMatchObject([{ language: 'en', outlet: 'Agency X', published: null }])
    expect(reports(await take([path], { ...sense, language: 'fr', published: '2020-01-02' }))).toMatchObject([{ language: 'fr', outlet: '', published: '2020-01-02' }])
  })

  it('notes an encoding that had to be found', async () => {
    const path = put('wide.txt', Buffer.from('Headline\nBody of a text', 'utf16le'))
    expect(await take([path])).toMatchObject([{ notes: [`${path}: read as utf-16le, by its pairs of bytes`] }])
  })
})
