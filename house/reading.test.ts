import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../src/facts/reading.ts'
import { loadReader, READER_VERSION } from '../src/reading/index.ts'
import { loadPack } from '../src/reading/packs.ts'
import { PackReader } from '../src/reading/read.ts'
import { wholeText, type Report } from '../src/text/report.ts'
import { filesIn, root } from './sources.ts'

const samples = filesIn('samples', /\.json$/).map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Report)
const readers = { ar: (await loadReader('ar'))!, en: (await loadReader('en'))! }
type Language = keyof typeof readers
const of = (language: Language) => samples.filter((report) => report.language === language)
const languages: Language[] = ['ar', 'en']

/** What may stand anywhere in a text that comes from the web. */
const NOISE = ['\u200f', '\u200e', '\u202b', '\u202c', '\u2067', '\u2069', '\u00a0', '\u0640', '\u064b', '\u0651', '\ufeff', '\ud83d', '\ude00', '😀', '\ufefb', '\ufdf2', '٠١٢٣', '۱۳۹۸', '2017-2020', '/', '"', '“', '”', '«', '(', ')', ':', '…', '.', '\n', '\r\n', '\t', '\u0000', '']
const noise = fc.constantFrom(...NOISE)

/** Pieces of samples, cut anywhere, even inside a letter of two units, in any order. */
const piece = (language: Language) => fc.tuple(fc.constantFrom(...of(language)), fc.nat(), fc.nat(400)).map(([report, from, length]) => { const text = wholeText(report); const start = from % text.length; return text.slice(start, start + length) })
const jumble = (language: Language) => fc.array(fc.oneof({ weight: 4, arbitrary: piece(language) }, { weight: 2, arbitrary: noise }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }), { maxLength: 12 }).map((parts) => parts.join(''))

const asReport = (language: Language, text: string, title = '', published: string | null = '2018-05-16'): Report => ({ id: 'property', language, published, outlet: '', url: '', title, text })

/** A letter by Unicode, yet only ink: one that stands before a word is no part of it. */
const TATWEEL = '\u0640'

const ofOneWord = (a: string | undefined, b: string | undefined) => a !== undefined && b !== undefined && [/\p{L}/u, /\p{Nd}/u].some((sort) => sort.test(a) && sort.test(b)) && a !== TATWEEL

/** Every span of a reading lies inside the text, covers whole words, and is short. */
function sound(reading: Reading): void {
  const text = wholeText(reading.report)
  const spans = [...reading.facts.flatMap((fact) => fact.evidence), ...reading.doubts.flatMap((doubt) => doubt.spans)]
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(end).toBeGreaterThan(start)
    const quote = text.slice(start, end)
    expect(quote.trim(), `an empty quote at ${start}`).not.toBe('')
    expect(ofOneWord(text[start - 1], text[start]), `a word cut at the start of «${quote}»`).toBe(false)
    expect(ofOneWord(text[end - 1], text[end]), `a word cut at the end of «${quote}»`).toBe(false)
  }
  for (const fact of reading.facts) {
    expect(fact.evidence.length).toBeGreaterThan(0)
    expect(fact.evidence.length).toBeLessThanOrEqual(4)
    for (const [start, end] of fact.evidence) expect(end - start).toBeLessThanOrEqual(300)
    expect(fact.confidence).toBeGreaterThanOrEqual(0)
    expect(fact.confidence).toBeLessThanOrEqual(1)
    if ('when' in fact && fact.when) expect(fact.when.start <= fact.when.end).toBe(true)
  }
  for (const doubt of reading.doubts) if (doubt.about !== null) expect(reading.facts[doubt.about]).toBeDefined()
}

describe.each(languages)('any text (%s)', (language) => {
  it('is read without a fault, each span sound', () => {
    fc.assert(fc.property(jumble(language), jumble(language), fc.boolean(), (text, title, dated) => {
      sound(readers[language](asReport(language, text, title.replaceAll('\n', ' '), dated ? '2018-05-16' : null)))
    }), { numRuns: 150 })
  })

  it('gives the same reading twice, whatever was read between', () => {
    fc.assert(fc.property(jumble(language), jumble(language), (text, other) => {
      const first = readers[language](asReport(language, text))
      readers[language](asReport(language, other))
      expect(readers[language](asReport(language, text))).toEqual(first)
    }), { numRuns: 40 })
  })

  it('may be one sentence without any mark', () => {
    for (const report of of(language)) sound(readers[language]({ ...report, title: '', text: wholeText(report).replace(/[\p{P}\n]+/gu, ' ').repeat(5) }))
  })
})

const MARKS = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652', '\u064b', '\u064c', '\u064d']
const SILENT = /[\u0640\u064b-\u0652\u200e\u200f]/gu

/** A text with something between its letters, and where each place of it was before. */
function dressed(text: string, between: (letter: string, next: string | undefined, i: number) => string): { text: string; was: number[] } {
  let out = ''
  const was: number[] = []
  for (let i = 0; i < text.length; i++) {
    const added = text[i]! + between(text[i]!, text[i + 1], i)
    for (let k = 0; k < added.length; k++) was.push(i)
    out += added
  }
  was.push(text.length)
  return { text: out, was }
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, own: unknown) => (['evidence', 'confidence', 'rule', 'published'].includes(key) ? undefined : typeof own === 'string' ? own.replace(SILENT, '') : own)))

/** What a reading says, apart from the letters that are not compared and from where it is said. */
const said = (reading: Reading) => reading.facts.map((fact) => JSON.stringify(plain(fact))).sort()

/** Reads a sample and the same in other dress, and compares what is said. */
function sameFacts(report: Report, between: (letter: string, next: string | undefined, i: number) => string): void {
  const [title, text] = [dressed(report.title, between), dressed(report.text, between)]
  const other = readers.ar({ ...report, title: title.text, text: text.text })
  sound(other)
  expect(said(other)).toEqual(said(readers.ar(report)))
}

const isArabic = (letter: string | undefined) => letter !== undefined && /\p{Script=Arabic}/u.test(letter) && /\p{L}/u.test(letter)
/** Letters that join to the next one, where alone a tatweel may stand. */
const JOINING = /[بتثجحخسشصضطظعغفقكلمنهيئ]/u

describe('letters that are not compared', () => {
  it('diacritics change no fact', () => {
    for (const [n, report] of of('ar').entries()) sameFacts(report, (letter, _, i) => (isArabic(letter) && (i * 7 + n) % 3 === 0 ? MARKS[(i + n) % MARKS.length]! : ''))
  })

  it('tatweel changes no fact', () => {
    for (const [n, report] of of('ar').entries()) sameFacts(report, (letter, next, i) => (JOINING.test(letter) && isArabic(next) && (i + n) % 5 === 0 ? '\u0640' : ''))
  })

  it('marks of direction and hard spaces change no fact', () => {
    for (const [n, report] of of('ar').entries()) sameFacts(report, (letter, next, i) => (letter === ' ' && next !== ' ' && (i + n) % 4 === 0 ? '\u200f' : ''))
    for (const report of of('ar')) expect(said(readers.ar({ ...report, text: report.text.replaceAll(' ', '\u00a0') })).map((fact) => fact.replaceAll('\u00a0', ' '))).toEqual(said(readers.ar(report)))
  })

  it('digits of the Arab world are digits', () => {
    const eastern = (text: string) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
    const western = (text: string) => text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    for (const report of of('ar')) expect(said(readers.ar({ ...report, title: eastern(report.title), text: eastern(report.text) })).map(western)).toEqual(said(readers.ar(report)))
  })
})

describe.each(languages)('time (%s)', (language) => {
  const all = of(language).map(wholeText).join('\n')
  const sized = (size: number, line: boolean) => { const text = all.repeat(Math.ceil(size / all.length)).slice(0, size); return asReport(language, line ? text.replace(/[\n.!?؟…]/gu, ' ') : text) }
  const seconds = (report: Report) => { const start = performance.now(); readers[language](report); return (performance.now() - start) / 1000 }

  it.each([['in sentences', false], ['in one line', true]] as const)('grows with the text, %s', (_, line) => {
    seconds(sized(20_000, line))
    const [small, large] = [sized(30_000, line), sized(240_000, line)]
    const [short, long] = [Math.min(seconds(small), seconds(small), seconds(small)), Math.min(seconds(large), seconds(large))]
    // Eight times the text: eight times the time, with much room for a busy machine; the square would be sixty-four.
    expect(long / short).toBeLessThan(40)
  }, 60_000)
})

describe('two readers of one pack', () => {
  it.each(languages)('give the same facts of %s, in whatever order each has met its words', async (language) => {
    const pack = await loadPack(language)
    const [one, other] = [new PackReader(pack), new PackReader(pack)]
    const reports = of(language).slice(0, 12)
    const forward = reports.map((report) => one.read(report, READER_VERSION))
    const backward = [...reports].reverse().map((report) => other.read(report, READER_VERSION)).reverse()
    expect(backward.map((reading) => reading.facts)).toEqual(forward.map((reading) => reading.facts))
  })
})

describe.each(languages)('reports read together (%s)', (language) => {
  it('give what each gives alone, in their order, whatever stands beside them', () => {
    const own = of(language)
    const alone = own.map((report) => readers[language](report))
    expect(readers[language].together([])).toEqual([])
    expect(readers[language].together(own)).toEqual(alone)
    // More than are taken in one go, a long one and an empty one among them.
    const long = { ...own[0]!, id: 'long', text: Array.from({ length: 200 }, () => own[0]!.text).join('\n') }
    const many = [...own, ...own, long, { ...own[1]!, id: 'empty', title: '', text: '' }, ...own]
    expect(readers[language].together(many)).toEqual(many.map((report) => readers[language](report)))
  })
})
