import { parquetMetadata } from 'hyparquet'
import { expect, test } from 'vitest'
import type { DueItem, EntryDetail } from '../register/entry.ts'
import { docxOf } from './brief-docx.ts'
import { briefOfPair, type BriefMatter } from './brief.ts'
import { calendarOf } from './calendar.ts'
import { csvOf, parquetOf, type Column } from './tables.ts'

const entry = (part: Partial<EntryDetail>): EntryDetail => ({
  id: 'v-1', kind: 'visit', parties: ['EGY', 'JOR'], persons: [], place: null, when: null, modality: 'happened', status: null, ordinal: null, instrument: null, title: null, reports: ['r1'], independent: 1, doubts: [], promise: false, due: null, caption: 'visit', firstKnown: '2021-03-15', lastKnown: '2021-03-15',
  host: 'JOR', body: null, count: null, amount: null, unit: null, measure: null, what: null, level: null, placeId: null, people: [], bodyType: null, period: null, values: {}, history: [], links: [], offices: [], names: [], decisions: [],
  sources: [{ report: 'r1', published: '2021-03-15', outlet: 'Nile Wire', url: '', language: 'en', title: 'Minister in Amman', fact: 0, spans: [[0, 4]], quotes: ['arrived in Amman'], rule: '', confidence: 0.9, modality: 'happened', voice: 'r1' }],
  ...part,
})
const promised = entry({ id: 'v-2', status: 'open', promise: true, modality: 'planned', due: { start: '2021-06-01', end: '2021-06-02' } })
const due: DueItem = { entry: promised, due: promised.due, status: 'open', days: 10, why: '' }
const matter: BriefMatter = { parties: ['EGY', 'JOR'], entries: [entry({ when: { start: '2021-03-14', end: '2021-03-14' } }), promised], promises: [due], bodies: [], lastMeeting: null, people: [], today: '2021-05-01' }

test('a table keeps commas, quotes and lines, and runs no formula', () => {
  const columns: Column<{ a: string | null; n: number }>[] = [{ name: 'a', type: 'STRING', of: (row) => row.a }, { name: 'n', type: 'DOUBLE', of: (row) => row.n }]
  expect(csvOf(columns, [{ a: 'x, "y"\nz', n: -1.5 }, { a: '=1+1', n: 2 }, { a: null, n: 3 }])).toBe('\uFEFFa,n\r\n"x, ""y""\nz",-1.5\r\n\'=1+1,2\r\n,3\r\n')
})

test('a table as Parquet has its rows and columns', () => {
  const columns: Column<{ a: string | null; n: number }>[] = [{ name: 'a', type: 'STRING', of: (row) => row.a }, { name: 'n', type: 'DOUBLE', of: (row) => row.n }]
  const made = parquetOf(columns, [{ a: 'قيد', n: 1 }, { a: null, n: 2 }])
  const { num_rows, schema } = parquetMetadata(made.buffer as ArrayBuffer)
  expect(Number(num_rows)).toBe(2)
  expect(schema.slice(1).map((one) => one.name)).toEqual(['a', 'n'])
})

test('what is due is a whole-day event that ends after its last day', () => {
  const ics = calendarOf([due, { ...due, entry: entry({ id: 'v-3' }), due: null }], { language: 'en', pageOf: (id) => `http://127.0.0.1/entry/${id}` })
  expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(ics).toContain('DTSTART;VALUE=DATE:20210601')
  expect(ics).toContain('DTEND;VALUE=DATE:20210603')
  expect(ics).toContain('UID:v-2@diwan')
})

test('each statement of a brief has its source, numbered once', () => {
  const brief = briefOfPair(matter, { language: 'en' })
  expect(brief).toMatchObject({ direction: 'ltr', title: 'Brief: Egypt and Jordan' })
  expect(brief.notes.map((note) => [note.number, note.report, note.quote])).toEqual([[1, 'r1', 'arrived in Amman']])
  const lines = brief.sections.flatMap((section) => section.lines)
  expect(lines.filter((line) => line.notes.length)).toHaveLength(3)
  expect(lines.every((line) => line.notes.every((note) => note >= 1 && note <= brief.notes.length))).toBe(true)
})

test('what is expected next is told by the day it is due, not by the day it was signed', () => {
  const programme = entry({ id: 'sp-1', kind: 'signing', instrument: 'programme', title: 'water', status: 'open', promise: true, when: { start: '2021-02-02', end: '2021-02-02' }, place: 'Amman', due: { start: '2021-12-31', end: '2021-12-31' } })
  const lines = briefOfPair({ ...matter, entries: [programme], promises: [{ entry: programme, due: programme.due, status: 'open', days: 200, why: '' }] }, { language: 'en' }).sections.flatMap((section) => section.lines.map((line) => line.text)).filter((line) => line.includes('water'))
  const promised = lines.filter((line) => line.includes('31 December 2021'))
  expect(promised).toHaveLength(2) // where they stand, and among the promises
  expect(promised.join()).not.toMatch(/2 February 2021|Amman/)
})

test('a brief of a period leaves out what lies outside it', () => {
  const shown = briefOfPair(matter, { language: 'en', from: '2021-04-01' })
  expect(shown.sections.map((section) => section.title)).not.toContain('Visits, meetings and sessions')
})

test('a brief in Arabic becomes a document that runs from the right', async () => {
  const made = await docxOf(briefOfPair(matter, { language: 'ar' }))
  expect(String.fromCharCode(...made.slice(0, 2))).toBe('PK')
  expect(made.length).toBeGreaterThan(5000)
})
