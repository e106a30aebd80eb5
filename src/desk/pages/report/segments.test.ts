import { expect, test } from 'vitest'
import { inOrder, paragraphsOf, segmentsOf } from './segments.ts'

const TEXT = 'Guests arrive in Ankara on Monday.'

test('spans that overlap are cut where they begin and end, the narrowest first', () => {
  const segments = segmentsOf(TEXT, 0, TEXT.length, [{ number: 0, spans: [[0, 23]] }, { number: 3, spans: [[17, 33]] }], [{ spans: [[27, 33]] }])
  expect(segments.map(({ text, facts, doubts }) => [text, facts, doubts])).toEqual([
    ['Guests arrive in ', [0], []], ['Ankara', [3, 0], []], [' on ', [3], []], ['Monday', [3], [0]], ['.', [], []],
  ])
})

test('no letter is lost or doubled, whatever the spans', () => {
  const spans: [number, number][] = [[0, 4], [2, 9], [9, 9], [30, 900]]
  const parts = segmentsOf(TEXT, 3, TEXT.length, spans.map((span, number) => ({ number, spans: [span] })))
  expect(parts.map((part) => part.text).join('')).toBe(TEXT.slice(3))
})

test('paragraphs keep their offsets and leave out empty lines', () => {
  const text = 'Title\nFirst.\n\n  \nSecond.'
  expect(paragraphsOf(text, 6).map(({ start, end }) => text.slice(start, end))).toEqual(['First.', 'Second.'])
})

test('facts follow the text', () => {
  const fact = (start: number) => ({ evidence: [[start, start + 2]] }) as never
  expect(inOrder([fact(9), fact(2), fact(5)])).toEqual([1, 2, 0])
})
