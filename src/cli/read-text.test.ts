import { describe, expect, it } from 'vitest'
import { loadReader } from '../reading/index.ts'
import { Voice, wordsOf } from '../wording/voice.ts'
import { readingAsText } from './read-text.ts'
import type { Terminal } from './terminal.ts'

const terminal: Terminal = { out: () => {}, error: () => {}, colour: false, width: 200, watched: false }
const undated = (text: string) => ({ id: 'u', language: 'ar', published: null, outlet: '', url: '', title: 'كينيا وأوغندا', text })

describe('a reading set for a person', () => {
  it('says why it doubts, and why each choice, in the language of the interface', async () => {
    const read = (await loadReader('ar'))!
    const readings = [undated('تعهدت كينيا بتسليم أوغندا عشر سفن.'), undated('التقى الرئيس الكيني صامويل أوتينو، أمس الجمعة 10 مارس 2017، نظيره الأوغندي بيتر موكاسا في نيروبي.')].map((report) => read(report))
    expect(readings.map(({ doubts }) => doubts.find((doubt) => doubt.kind === 'published-inferred')!.choices.length > 0)).toEqual([false, true])
    for (const reading of readings) {
      const last = (language: string) => { const words = wordsOf(language), text = readingAsText(reading, new Voice(words), terminal); return text.slice(text.lastIndexOf(words.facts.doubts)) }
      expect(last('ar').replace(/\[u\]/g, '')).not.toMatch(/[A-Za-z]{3}/)
      expect(last('en')).toMatch(/day of publication (is given|could be told)/)
    }
  })
})
