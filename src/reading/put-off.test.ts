import { beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '../facts/fact.ts'
import { loadPackReader } from './index.ts'
import type { PackReader } from './read.ts'

const readers = new Map<string, PackReader>()
beforeAll(async () => { for (const language of ['ar', 'en']) readers.set(language, (await loadPackReader(language))!) }, 30_000)

/** What a report says, without the scorer, which weighs whole reports. */
function facts(language: string, published: string, text: string): Fact[] {
  const reader = readers.get(language)!
  const report = { id: 'x', language, published, outlet: 'Post', url: '', title: '', text }
  return reader.facts(reader.survey(report)).filter((fact) => fact.kind !== 'office' && fact.kind !== 'statement')
}
const told = (language: string, published: string, text: string, kind: Fact['kind']) =>
  facts(language, published, text).flatMap((fact) => (fact.kind === kind && 'modality' in fact ? [[fact.modality, fact.when?.start ?? null]] : [])).sort((a, b) => (`${a[1]}` < `${b[1]}` ? -1 : 1))

describe('what is put off', () => {
  it('is called off for the old day and planned for the new one', () => {
    expect(told('en', '2021-03-02', 'Kenya and Norway have friendly ties. Kenyan Foreign Minister Ann Otieno has postponed her visit to Norway, which was scheduled for 9 March, to 20 March.', 'visit')).toEqual([['cancelled', '2021-03-09'], ['planned', '2021-03-20']])
    expect(told('ar', '2021-03-02', 'أعلنت الحكومة الماليزية تأجيل زيارة وزير الخارجية الماليزي أنور سالم إلى باكستان إلى أبريل المقبل.', 'visit')).toContainEqual(['planned', '2021-04-01'])
  })

  it('has no new day where none is told', () => {
    expect(told('en', '2021-03-02', 'Kenyan Foreign Minister Ann Otieno has postponed her visit to Norway until further notice.', 'visit')).toEqual([['cancelled', null]])
  })

  it('is seen behind a relative clause', () => {
    expect(told('en', '2021-03-02', 'A visit to Norway by Kenyan Foreign Minister Ann Otieno that was due on 9 March has been postponed.', 'visit')).toEqual([['cancelled', '2021-03-09']])
  })
})

describe('an act taken up by its noun', () => {
  it('is the one told before, on the day now told', () => {
    expect(told('en', '2021-03-02', 'Kenyan Foreign Minister Ann Otieno has postponed her visit to Norway. The visit will take place on 20 March.', 'visit')).toEqual([['planned', '2021-03-20'], ['cancelled', null]])
    expect(told('ar', '2021-03-02', 'اختتمت اللجنة المشتركة الماليزية الباكستانية اليوم دورتها الثالثة. وستعقد اللجنة اجتماعات أخرى. وقال الوزير إن الدورة الرابعة ستعقد في إسلام آباد عام 2022.', 'session')).toContainEqual(['planned', '2022-01-01'])
  })

  it('is nothing new when it took place and no other sitting is meant', () => {
    expect(told('en', '2021-03-02', 'Kenyan Foreign Minister Ann Otieno visited Norway on 1 March. The visit will be discussed on 20 March.', 'visit')).toEqual([['happened', '2021-03-01']])
  })
})

describe('"would"', () => {
  const text = (between: string) => `Kenya and Norway ${between} that an agreement on fisheries would be signed in June.`
  it('is what is to come where it is reported, and a mere thought under a condition', () => {
    expect(told('en', '2021-03-02', text('agreed'), 'signing')).toEqual([['planned', '2021-06-01']])
    expect(told('en', '2021-03-02', 'If Kenya and Norway agreed, an agreement on fisheries between Kenya and Norway would be signed.', 'signing').map(([modality]) => modality)).toEqual(['possible'])
  })
})

describe('numbers of sittings', () => {
  const ordinals = (language: string, text: string) => facts(language, '2021-03-02', text).flatMap((fact) => (fact.kind === 'session' ? [[fact.ordinal, fact.when?.start]] : []))
  it('are no days of a month', () => {
    expect(ordinals('en', 'Kenya and Norway chaired on Monday the 27th session of the Kenyan-Norwegian joint commission.')).toEqual([[27, '2021-03-01']])
  })
  it('may stand far behind a body that they belong to', () => {
    expect(ordinals('ar', 'عقدت اللجنة المشتركة للتعاون الاقتصادي والتجاري والفني بين ماليزيا وباكستان، أمس الاثنين في كوالالمبور، دورتها الأولى.')).toEqual([[1, '2021-03-01']])
    expect(ordinals('ar', 'عقدت اللجنة المشتركة بين ماليزيا وباكستان، أمس الاثنين في كوالالمبور، اجتماعا، وقال الوزير إن دورتها الثانية مهمة.')[0]).toEqual([null, '2021-03-01'])
  })
})

describe('series of meetings of two', () => {
  const kinds = (text: string) => facts('en', '2021-03-02', text).flatMap((fact): unknown[][] => (fact.kind === 'session' ? [[fact.kind, fact.ordinal]] : fact.kind === 'meeting' ? [[fact.kind]] : []))
  it('are sessions where they are numbered, and meetings where they are only high', () => {
    expect(kinds('Kenya and Norway held the third High-Level Meeting in Nairobi on Monday.')).toEqual([['session', 3]])
    expect(kinds('The fourth intergovernmental summit between Kenya and Norway was held in Nairobi on Monday.')).toEqual([['session', 4]])
    expect(kinds('Kenyan President Otieno Ochieng and Norwegian Prime Minister Erik Dahl held a high-level meeting in Nairobi on Monday.')).toEqual([['meeting']])
  })
})

describe('instruments', () => {
  const signed = (language: string, text: string) => facts(language, '2021-03-02', text).flatMap((fact) => (fact.kind === 'signing' ? [[fact.count, fact.title, fact.period?.end ?? null]] : []))
  it('of a list in the next sentence are those of the parties before', () => {
    expect(signed('en', 'Kenya and Norway signed four documents on Monday. They include an agreement on fisheries and a programme of cultural cooperation for 2021–2023.')).toEqual([[4, null, null], [1, 'fisheries', null], [1, 'cultural cooperation', '2023-12-31']])
    expect(signed('en', 'Kenya and Norway signed four documents on Monday. The minister spoke of an agreement on fisheries.')).toEqual([[4, null, null]])
  })
  it('to be signed some day are not of the day of the visit', () => {
    const visit = (then: string) => told('en', '2021-03-02', `Kenyan Foreign Minister Ann Otieno arrived in Oslo on Monday on a three-day visit to Norway. Kenya and Norway agreed that an agreement on fisheries would be signed${then}.`, 'signing')
    expect(visit(' at a later date')).toEqual([['planned', null]])
    expect(visit('')).toEqual([['planned', '2021-03-01']])
  })
  it('run for the years told with them', () => {
    expect(signed('ar', 'وقعت ماليزيا وباكستان برنامج التعاون الثقافي للأعوام 2021-2023.')).toEqual([[1, 'التعاون الثقافي', '2023-12-31']])
  })
})
