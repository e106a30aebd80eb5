import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal.ts'
import { framed } from '../specimens.ts'
import { decodeMarkup, readPage, type PageRead } from './index.ts'

/** What a page of ours holds: `paragraphs` must all come, in order; `optional` may; anything else is foreign. */
interface Expected { title: string; published: string | null; outlet: string; url: string; paragraphs: string[]; optional?: string[]; encoding?: string }

const FOLDER = join(import.meta.dirname, 'pages')
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5))
const expectedOf = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected
const bytesOf = (name: string) => readFileSync(join(FOLDER, `${name}.html`))

function read(name: string): PageRead & { encoding: string } {
  const decoded = decodeMarkup(bytesOf(name), name)
  return { ...readPage(decoded, name, name), encoding: decoded.encoding }
}
const page = (html: string, address = '') => readPage({ text: html, encoding: 'utf-8', how: '', sure: true }, 'page.html', 'page', address)

describe('pages as sites build them', () => {
  const all = names.map((name) => ({ name, expected: expectedOf(name), found: read(name) }))

  it('are at least 25', () => { expect(names.length).toBeGreaterThanOrEqual(25) })

  it.each(all)('$name: keeps its paragraphs in order and lets none in', ({ expected, found }) => {
    const optional = new Set(expected.optional ?? [])
    expect(found.report.text.split('\n\n').filter((one) => !optional.has(one))).toEqual(expected.paragraphs)
  })

  it.each(all)('$name: title, day, outlet, address', ({ expected, found: { report, encoding } }) => {
    expect({ title: report.title, published: report.published, outlet: report.outlet, url: report.url, encoding })
      .toEqual({ title: expected.title, published: expected.published, outlet: expected.outlet, url: expected.url, encoding: expected.encoding ?? 'utf-8' })
  })
})

describe('all pages together', () => {
  it('keep what is theirs and let in nothing else', () => {
    const sum = { paragraphs: 0, kept: 0, taken: 0, foreign: 0, said: 0, right: 0 }
    for (const name of names) {
      const expected = expectedOf(name), { report } = read(name)
      const own = new Set([...expected.paragraphs, ...expected.optional ?? []]), found = report.text.split('\n\n')
      const has = new Set(found)
      sum.paragraphs += expected.paragraphs.length
      sum.kept += expected.paragraphs.filter((one) => has.has(one)).length
      sum.taken += found.length
      sum.foreign += found.filter((one) => !own.has(one)).length
      sum.said += 3
      sum.right += [report.title === expected.title, report.published === expected.published, report.outlet === expected.outlet].filter(Boolean).length
    }
    const share = (part: number, whole: number) => `${part} of ${whole} (${(part / whole * 100).toFixed(1)}%)`
    console.log(`pages: ${names.length}; paragraphs kept ${share(sum.kept, sum.paragraphs)}; foreign ${share(sum.foreign, sum.taken)}; title, day and outlet right ${share(sum.right, sum.said)}`)
    expect(sum.kept / sum.paragraphs).toBeGreaterThanOrEqual(0.99)
    expect(sum.foreign / sum.taken).toBeLessThanOrEqual(0.01)
    expect(sum.right / sum.said).toBeGreaterThanOrEqual(0.95)
  })
})

describe('pages within the frame of a large site', () => {
  it.each(names)('%s reads the same', (name) => {
    const bytes = framed(bytesOf(name))
    const { report } = readPage(decodeMarkup(bytes, name), name, name)
    const plain = read(name).report
    expect({ title: report.title, text: report.text, published: report.published, outlet: report.outlet }).toEqual({ title: plain.title, text: plain.text, published: plain.published, outlet: plain.outlet })
  })
})

describe('readPage', () => {
  const body = '<p>The ministers of both states met on Monday and agreed to meet again in the spring.</p><p>They signed two instruments on trade and one on culture.</p>'

  it('reads a page without html, head or body tags', () => {
    expect(page(`<h1>Ministers meet</h1>${body}`).report).toMatchObject({ title: 'Ministers meet', text: expect.stringMatching(/^The ministers[^]*culture\.$/) })
  })

  it('keeps links within sentences and drops those that stand alone', () => {
    const text = page(`<h1>Ministers meet</h1>${body}<p>The <a href="/a">joint commission on trade and industry</a> will sit in May.</p><p><a href="/b">Harvest begins in the north</a></p>`).report.text
    expect(text).toContain('The joint commission on trade and industry will sit in May.')
    expect(text).not.toContain('Harvest')
  })

  it('makes the address canonical, against the one fetched and not to the front page', () => {
    const at = (link: string) => page(`<head><link rel="canonical" href="${link}"></head><h1>Ministers meet</h1>${body}`, 'https://site.example/n/5?utm_source=x').report.url
    expect([at('/n/5'), at('https://site.example/'), at('javascript:alert(1)')]).toEqual(['https://site.example/n/5', 'https://site.example/n/5', 'https://site.example/n/5'])
  })

  it('says how the day is known', () => {
    expect(page(`<h1>Ministers meet</h1>${body}`, 'https://site.example/2018/09/13/meet').about.publishedBy).toBe('address')
    expect(page(`<head><meta property="article:published_time" content="2018-09-13T23:30:00+03:00"></head><h1>Ministers meet</h1>${body}`)).toMatchObject({ report: { published: '2018-09-13' }, about: { publishedBy: 'page' } })
  })

  it('names who wrote it and where it goes on', () => {
    const { about } = read('paginated')
    expect(about.next).toBe('https://savanna-press.example/articles/1207?page=2')
    expect(read('agency-linked-data').about.byline).toBe('سالم الحربي')
  })

  it('refuses what holds no report, with a reason', () => {
    for (const html of ['<html><body><nav><a href="/">Home</a></nav></body></html>', `<html><body>${'<div>'.repeat(5000)}x`, '', '<form><input type=password></form>', `<ul>${'<li><a href=/x>A headline of some story here</a></li>'.repeat(40)}</ul>`]) expect(() => page(html)).toThrow(Refusal)
  })
})
