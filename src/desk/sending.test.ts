import { expect, test } from 'vitest'
import { Events } from './sending.ts'

test('events are told once they are whole, however they are cut', () => {
  const text = 'event: progress\ndata: {"done":1}\n\nevent: done\r\ndata: {"added":[\r\ndata: 2]}\r\n\r\n: a comment\n\nevent: more\ndata: 1'
  const whole = [{ event: 'progress', data: { done: 1 } }, { event: 'done', data: { added: [2] } }]
  expect(new Events().take(text)).toEqual(whole)
  for (const size of [1, 3, 7]) {
    const events = new Events()
    expect(Array.from({ length: Math.ceil(text.length / size) }, (_, i) => events.take(text.slice(i * size, (i + 1) * size))).flat()).toEqual(whole)
  }
})
