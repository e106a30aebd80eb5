import { beforeAll, describe, expect, it } from 'vitest'
import { loadPackReader } from './index.ts'
import type { PackReader } from './read.ts'

const readers = new Map<string, PackReader>()
beforeAll(async () => { for (const language of ['ar', 'en']) readers.set(language, (await loadPackReader(language))!) }, 30_000)

/** Title, stage, subject and day of signature of the instruments that a text tells of. */
function instruments(language: string, text: string): unknown[] {
  const reader = readers.get(language)!
  const report = { id: 'x', language, published: '2021-06-15', outlet: 'Post', url: '', title: '', text }
  return reader.facts(reader.survey(report)).flatMap((fact) => (fact.kind === 'signing' ? [[fact.title, fact.stage ?? null, fact.topics ?? [], fact.when?.start ?? null]] : []))
}

describe('what became of an instrument', () => {
  it('is ratified by a parliament, on another day than it was signed', () => {
    expect(instruments('en', 'The parliament of Kenya on Monday ratified the agreement with Norway on fisheries, signed in Oslo on 2 March 2020.')).toEqual([['fisheries', 'ratified', ['fisheries'], '2020-03-02']])
    expect(instruments('ar', 'صادق البرلمان الماليزي أمس على اتفاقية تسليم المطلوبين بين ماليزيا وباكستان.')).toEqual([['تسليم المطلوبين', 'ratified', ['extradition'], null]])
  })
  it('comes into force, is extended, ends', () => {
    expect(instruments('en', 'The agreement between Kenya and Norway on fisheries entered into force on Sunday.')).toEqual([['fisheries', 'in-force', ['fisheries'], null]])
    expect(instruments('en', 'Kenya and Norway extended their agreement on fisheries for three years on Monday.')).toEqual([['fisheries', 'extended', ['fisheries'], null]])
    expect(instruments('ar', 'أعلنت الحكومة دخول اتفاقية حماية الاستثمارات بين ماليزيا وباكستان حيز التنفيذ.')).toEqual([['حماية الاستثمارات', 'in-force', ['investment'], null]])
  })
  it('is nothing where a parliament is still to ratify it, or a cabinet approves that it be signed', () => {
    expect(instruments('en', 'The parliament of Kenya will ratify the agreement between Kenya and Norway on fisheries.').map((one) => (one as unknown[])[1])).toEqual([null])
    expect(instruments('en', "Kenya's cabinet approved the signing of an agreement on fisheries between Kenya and Norway.").map((one) => (one as unknown[])[1])).toEqual([null])
  })
})

it('what an instrument is about is one in both languages, and no city is a sport', () => {
  const reader = (language: string) => readers.get(language)!.pack.topics!
  expect(reader('en').of(['double', 'taxation'])).toEqual(['taxation'])
  expect(reader('ar').of(['الازدواج', 'الضريبي'])).toEqual(['taxation'])
  expect(reader('ar').of(['الرياض'])).toEqual([])
  expect(reader('ar').of(['للنقل', 'البحري'])).toEqual(['maritime', 'transport'])
})
