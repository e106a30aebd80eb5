import { expect, test } from 'vitest'
import type { Added } from '../../answers.ts'
import { changed, type Line } from './queue.ts'

const given = (name: string) => ({ report: { text: name }, name })
const added = (id: string): Added => ({ id, outcome: 'added', why: '', facts: 1, doubts: 0, voice: id, language: 'en' })
const states = (lines: readonly Line[]) => lines.map((line) => line.state)

test('what is handed in waits, grows while it is read, and stays told when it is over', () => {
  let lines = changed([], { add: [given('a'), given('b')] })
  expect(states(lines)).toEqual(['waiting', 'waiting'])
  const [a, b] = lines.map((line) => line.key) as [number, number]
  lines = changed(lines, { more: a, progress: { done: 1, of: 2, added: [added('r1')] } })
  lines = changed(lines, { more: a, progress: { done: 2, of: 2, added: [added('r2')] } })
  expect(lines[0]).toMatchObject({ state: 'reading', done: 2, of: 2, reports: [{ id: 'r1' }, { id: 'r2' }] })
  lines = changed(lines, { key: a, change: { state: 'done' } })
  expect(states(changed(lines, 'stop'))).toEqual(['done', 'stopped'])
  expect(changed(lines, 'clear').map((line) => line.key)).toEqual([b])
})

test('what was stopped is not woken by news that came late', () => {
  const lines = changed(changed([], { add: [given('a')] }), 'stop')
  expect(states(changed(lines, { more: lines[0]!.key, progress: { done: 1, of: 1, added: [] } }))).toEqual(['stopped'])
})
