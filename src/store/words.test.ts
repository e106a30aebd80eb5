import { expect, test } from 'vitest'
import { sentenceWith, Wanted, wordsIn } from './asking/words.ts'
import { searchWords } from './vocabulary.ts'

const wanted = (...words: string[]) => new Wanted(words.flatMap((word) => searchWords(word)))
const marked = ({ snippet, marks }: ReturnType<typeof sentenceWith>) => marks.map(([start, end]) => snippet.slice(start, end))

test('the sentence with the most different words looked for is shown, with the words marked', () => {
  const text = 'Erdoğan spoke. Erdoğan met Tokayev in Astana on Friday. Tokayev left.'
  const found = sentenceWith(text, wanted('Erdoğan', 'Tokayev'))
  expect(found.snippet).toBe('Erdoğan met Tokayev in Astana on Friday.')
  expect(marked(found)).toEqual(['Erdoğan', 'Tokayev'])
})

test('marks stand at the words in a long sentence that is cut', () => {
  const text = `${'word '.repeat(120)}Ankara ${'more '.repeat(120)}.`
  const found = sentenceWith(text, wanted('Ankara'))
  expect(found.snippet.length).toBeLessThan(340)
  expect(found.snippet.startsWith('… ') && found.snippet.endsWith(' …')).toBe(true)
  expect(marked(found)).toEqual(['Ankara'])
})

test('Arabic words are found in any of their folded spellings', () => {
  const text = 'وصل أردوغان إلى أنقرة'
  expect(wordsIn(text, wanted('اردوغان')).map(([start, end]) => text.slice(start, end))).toEqual(['أردوغان'])
})
