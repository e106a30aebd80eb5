import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Interval } from '../facts/fact.ts'
import { dates, datesOf, runDates } from './dates.ts'

interface Case { id: string; text: string; reference: string; expected: Interval }
const shared = (name: string) => new URL(`../../../shared/dates/${name}`, import.meta.url)

async function answers(lines: string[]): Promise<{ id: string; dates: (Interval & { text: string })[] }[]> {
  const out = []
  for await (const line of runDates(lines)) out.push(JSON.parse(line))
  return out
}

describe('open cases of dates (they need ../shared)', () => {
  test.each([['duckling.ar.jsonl', 0.9], ['duckling.en.jsonl', 0.78]] as const)('%s: right at least %d', async (name, least) => {
    if (!existsSync(shared(name))) return console.warn(`${name} is not in ../shared/dates: these cases were not read`)
    const lines = readFileSync(shared(name), 'utf8').split('\n').filter(Boolean)
    const found = await answers(lines)
    const right = lines.map((line) => JSON.parse(line) as Case).filter((one, i) => found[i]!.id === one.id && found[i]!.dates[0]?.start === one.expected.start && found[i]!.dates[0]?.end === one.expected.end)
    expect(right.length / lines.length).toBeGreaterThanOrEqual(least)
  })
})

describe('dates of a text', () => {
  test('are given in their order with their words', async () => {
    expect(await datesOf('The talks of 4 May 2016 go on next week', 'en', '2018-03-16')).toEqual([
      { start: '2016-05-04', end: '2016-05-04', text: '4 May 2016' }, { start: '2018-03-19', end: '2018-03-25', text: 'next week' },
    ])
  })

  test('are read from little where the text is nothing else', async () => {
    expect(await datesOf('1974', 'en', '2018-03-16')).toEqual([{ start: '1974-01-01', end: '1974-12-31', text: '1974' }])
    expect(await datesOf('page 1974 of the register', 'en', '2018-03-16')).toEqual([])
  })

  test('find the language themselves', async () => {
    expect(await answers([JSON.stringify({ id: 'a', text: 'غدا', reference: '2018-03-16T10:00:00' }), '', JSON.stringify({ id: 'b', text: 'tomorrow', reference: '2018-03-16' })])).toEqual([
      { id: 'a', dates: [{ start: '2018-03-17', end: '2018-03-17', text: 'غدا' }] }, { id: 'b', dates: [{ start: '2018-03-17', end: '2018-03-17', text: 'tomorrow' }] },
    ])
  })
})

describe('what cannot be read is said with its line', () => {
  test.each([
    ['not json', /line 1: expected one JSON object/], ['{"text": 5, "reference": "2018-03-16"}', /line 1: expected a "text"/], ['{"text": "today"}', /line 1: expected a "reference"/],
    ['{"text": "aujourd\'hui", "reference": "2018-03-16", "lang": "fr"}', /expected a language that is read .*found "fr"/], ['null', /expected a "text"/],
  ])('%s', async (line, message) => {
    await expect(answers([line])).rejects.toThrow(message)
  })
})

describe('the command', () => {
  const terminal = (out: string[], error: string[]) => ({ out: (t: string) => { out.push(t) }, error: (t: string) => { error.push(t) }, colour: false, width: 80, watched: false })

  test('answers a text', async () => {
    const out: string[] = []
    expect(await dates.run({ args: { on: '2018-03-16' }, words: ['within', 'two', 'weeks'], terminal: terminal(out, []) })).toBe(0)
    expect(out).toEqual(['2018-03-16 to 2018-03-29  within two weeks\n'])
  })

  test('asks for what is missing', async () => {
    await expect(dates.run({ args: {}, words: ['today'], terminal: terminal([], []) })).rejects.toThrow('expected --on YYYY-MM-DD')
    await expect(dates.run({ args: {}, words: [], terminal: terminal([], []) })).rejects.toThrow('expected a text or --jsonl')
    await expect(dates.run({ args: { jsonl: 'no-such-file.jsonl' }, words: [], terminal: terminal([], []) })).rejects.toThrow('no-such-file.jsonl')
  })
})
