import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Journal } from './journal.ts'

const folders: string[] = []
const fresh = () => { const folder = mkdtempSync(join(tmpdir(), 'diwan-journal-')); folders.push(folder); return join(folder, 'journal.jsonl') }
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true }) })
const report = (id: string, text = 'The ministers met.') => ({ report: { id, language: 'en', published: '2020-01-02', outlet: '', url: '', title: 'Title', text } })
const silent = () => {}

test('records come back in their order, whatever their length', async () => {
  const path = fresh()
  const journal = Journal.open(path, silent)
  expect(await journal.append([report('a'), report('b', 'long '.repeat(500_000))])).toEqual([1, 2])
  expect(await Promise.all([journal.append([report('c')]), journal.append([report('d')])])).toEqual([[3], [4]])
  await journal.close()
  const again = Journal.open(path, silent)
  expect(again.last).toBe(4)
  expect([...again.records(2)].map((record) => ('report' in record ? record.report.id : ''))).toEqual(['b', 'c', 'd'])
  await again.close()
})

test('a torn last line is told and cut, and no more', async () => {
  const path = fresh()
  const journal = Journal.open(path, silent)
  await journal.append([report('a'), report('b')])
  await journal.close()
  const before = readFileSync(path, 'utf8')
  appendFileSync(path, '{"n":3,"report":{"id":"c","tit')
  const told: string[] = []
  const again = Journal.open(path, (message) => told.push(message))
  expect(told.join()).toContain('after record 2')
  expect(readFileSync(path, 'utf8')).toBe(before)
  expect(await again.append([report('e')])).toEqual([3])
  await again.close()
  const third = Journal.open(path, (message) => told.push(message))
  expect(told).toHaveLength(1)
  expect([...third.records()]).toHaveLength(3)
  await third.close()
})

test('a journal of only a torn line is empty', async () => {
  const path = fresh()
  writeFileSync(path, '{"n":1,"repo')
  const journal = Journal.open(path, silent)
  expect(journal.last).toBe(0)
  expect(await journal.append([report('a')])).toEqual([1])
  await journal.close()
})

test('damage in the middle is an error that says where', async () => {
  const path = fresh()
  const journal = Journal.open(path, silent)
  await journal.append([report('a'), report('b'), report('c')])
  await journal.close()
  const all = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, [all[0], 'not a record', all[2], ''].join('\n'))
  const again = Journal.open(path, silent)
  expect(() => [...again.records()]).toThrow(/expected record 2 at byte/)
  await again.close()
})

test('what was taken down leaves a tombstone and no text', async () => {
  const path = fresh()
  const journal = Journal.open(path, silent)
  await journal.append([report('a'), report('b', 'a word nobody may keep'), report('c')])
  await journal.bury('b', '2020-02-01T00:00:00Z', 'a court said so')
  expect(await journal.append([report('d')])).toEqual([4])
  await journal.close()
  expect(readFileSync(path, 'utf8')).not.toContain('nobody may keep')
  const again = Journal.open(path, silent)
  expect([...again.records()].map((record) => Object.keys(record)[1])).toEqual(['report', 'tombstone', 'report', 'report'])
  await again.close()
})
