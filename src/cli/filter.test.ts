import { Readable, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import type { Source } from '../intake/index.ts'
import { filterStream } from './filter.ts'

const LINES = 2500
const BROKEN = new Set([0, 3, 700, 1400, 2100, LINES - 1])
/** So long that the lines come in several pieces, read one beside the other. */
const padding = 'Nothing more is known of it. '.repeat(20)
const line = (n: number) => (BROKEN.has(n) ? '{ broken' : JSON.stringify({ id: `r${n}`, language: n % 7 === 0 ? 'fr' : 'en', published: '2024-05-06', title: 'News', text: `Number ${n}. ${padding}` }))

it('answers each line in its place and counts what was refused once, however many are read beside each other', async () => {
  const bytes = Buffer.from(`${Array.from({ length: LINES }, (_, n) => line(n)).join('\n')}\n`)
  const source: Source = { where: 'standard input', id: 'stdin', form: 'jsonl', ending: 'jsonl', open: () => Readable.from(Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, i) => bytes.subarray(i * 65_536, (i + 1) * 65_536))) }
  let written = ''
  const output = new Writable({ write: (chunk: Buffer, _, done) => { written += chunk.toString(); done() } })
  const refused = await filterStream(source, { minConfidence: 0, source: source.where }, 1, output)
  const answers = written.trimEnd().split('\n').map((one) => JSON.parse(one) as { report: { id: string }; error?: { found: string } })
  expect(answers.map((one) => one.report.id)).toEqual(Array.from({ length: LINES }, (_, n) => (BROKEN.has(n) ? `stdin-${n + 1}` : `r${n}`)))
  const failed = answers.filter((one) => one.error)
  expect(failed.filter((one) => one.error!.found.startsWith('one in French'))).toHaveLength(Array.from({ length: LINES }, (_, n) => n).filter((n) => n % 7 === 0 && !BROKEN.has(n)).length)
  expect(refused).toBe(failed.length)
}, 60_000)
