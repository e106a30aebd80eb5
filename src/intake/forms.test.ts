import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fieldMap, takeReports, type Taken, type TakeOptions } from './index.ts'
import { officeOf, packedArchive, pageOf, pdfOf, recordOf, zipOf } from './specimens.ts'

let folder: string
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'diwan-forms-')) })
afterAll(() => rmSync(folder, { recursive: true }))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
async function take(name: string, content: string | Uint8Array, options?: TakeOptions): Promise<Taken[]> {
  const out: Taken[] = []
  for await (const taken of takeReports([put(name, content)], options)) out.push(taken)
  return out
}
const reports = (all: Taken[]) => all.flatMap((one) => ('report' in one ? [one.report] : []))
const found = (all: Taken[]) => all.flatMap((one) => ('refusal' in one ? [one.refusal.found] : []))

const BODY = ['The joint commission met in the capital on Tuesday and adopted the minutes of its third session.', 'The ministers signed a protocol on road transport.']

describe('feeds', () => {
  const channel = (items: string, names = '') => `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ${names}><channel><title>Harbour Post &amp; Sons</title><link>https://harbour.example/</link>${items}</channel></rss>`

  it('takes RSS 2.0 with HTML in titles, tracking in addresses and the whole text where it is given', async () => {
    const all = await take('rss.xml', channel(`<item><title><![CDATA[Ministers <em>meet</em> &quot;again&quot;]]></title><link>https://harbour.example/n/1?utm_source=rss&amp;id=4#top</link><description>Short.</description><content:encoded><![CDATA[<p>${BODY[0]}</p><p>${BODY[1]}</p><p>The post <a href="https://harbour.example/n/1">Ministers meet</a> appeared first on <a href="/">Harbour Post</a>.</p>]]></content:encoded><pubDate>Wed, 02 Jan 2019 23:30:00 +0300</pubDate><dc:creator>Staff</dc:creator></item>`))
    expect(all).toMatchObject([{ report: { title: 'Ministers meet "again"', url: 'https://harbour.example/n/1?id=4', outlet: 'Harbour Post & Sons', published: '2019-01-02', text: BODY.join('\n\n') }, about: { publishedBy: 'feed', byline: 'Staff', whole: 'https://harbour.example/n/1?id=4' } }])
  })

  it('notes a date that settles no day and goes on', async () => {
    const all = await take('dates.xml', channel('<item><title>One</title><pubDate>yesterday at noon</pubDate></item><item><title>Two</title><pubDate>2019-02-31</pubDate></item><item><title>Three</title><pubDate>5 Mar 2019 10:00 GMT</pubDate></item><item></item>'))
    expect(reports(all).map((one) => one.published)).toEqual([null, null, '2019-03-05'])
    expect(all.flatMap((one) => ('notes' in one ? one.notes : [])).length).toBe(2)
  })

  it('takes Atom, RDF and JSON Feed', async () => {
    const atom = await take('a.atom', `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom Post</title><entry><title type="html">A &lt;b&gt;title&lt;/b&gt;</title><link rel="self" href="https://a.example/self"/><link rel="alternate" href="https://a.example/1"/><id>urn:1</id><published>2020-05-06T01:00:00+05:00</published><updated>2021-01-01T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${BODY[0]}</p></div></content></entry></feed>`)
    expect(reports(atom)).toMatchObject([{ title: 'A title', url: 'https://a.example/1', published: '2020-05-06', outlet: 'Atom Post', text: BODY[0] }])
    const rdf = await take('r.rdf', `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://c.example"><title>Rdf Post</title></channel><item rdf:about="https://c.example/1"><title>Item</title><link>https://c.example/1</link><description>${BODY[0]}</description><dc:date>2019-02-03T00:00:00Z</dc:date></item></rdf:RDF>`)
    expect(reports(rdf)).toMatchObject([{ title: 'Item', url: 'https://c.example/1', published: '2019-02-03', text: BODY[0] }])
    const json = await take('f.json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Json Post', items: [{ id: '1', url: 'https://d.example/1', title: 'T', content_html: `<p>${BODY[0]}</p>`, date_published: '2018-01-01T00:00:00Z' }] }))
    expect(reports(json)).toMatchObject([{ title: 'T', url: 'https://d.example/1', published: '2018-01-01', outlet: 'Json Post', text: BODY[0] }])
  })

  it('saves the items of a feed that is broken or cut off', async () => {
    const whole = channel(Array.from({ length: 5 }, (_, i) => `<item><title>Trade & talks ${i}</title><link>https://h.example/${i}</link><description>${BODY[0]}</description></item>`).join(''))
    expect(reports(await take('cut.xml', whole.slice(0, whole.indexOf('talks 4')))).map((one) => one.url)).toEqual(['https://h.example/0', 'https://h.example/1', 'https://h.example/2', 'https://h.example/3'])
  })

  it('takes 10,000 items, each with an id of its own', async () => {
    const all = reports(await take('big.xml', channel(Array.from({ length: 10_000 }, (_, i) => `<item><title>Story ${i}</title><link>https://h.example/${i}</link><description>${BODY[0]}</description><pubDate>Wed, 02 Jan 2019 10:00:00 GMT</pubDate></item>`).join(''))))
    expect(new Set(all.map((one) => one.id)).size).toBe(10_000)
  })

  it('grows by no entity of its own', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>B</title><item><title>T &b; end</title></item></channel></rss>`
    for (const report of reports(await take('bomb.xml', bomb))) expect(report.title.length).toBeLessThan(40)
  })

  it('says what a sitemap is for', async () => {
    expect(found(await take('map.xml', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://h.example/1</loc></url></urlset>'))).toEqual(['a sitemap that lists 1 addresses'])
  })
})

describe('tables', () => {
  it('knows columns by their usual names, in any delimiter and encoding', async () => {
    const comma = await take('t.csv', `\ufeffHeadline,Body,Date,Source\r\n"Ministers, again","<p>${BODY[0]}</p><p>""Quoted"" words.</p>",13/09/2018,Harbour Post\r\n,,,\r\n`)
    expect(reports(comma)).toMatchObject([{ id: 't-1', title: 'Ministers, again', published: '2018-09-13', outlet: 'Harbour Post', text: `${BODY[0]}\n\n"Quoted" words.` }])
    expect(found(comma)).toHaveLength(1)
    const semicolon = await take('s.tsv', Buffer.from(`title;text\nA;${BODY[0]}\n`, 'utf16le'))
    expect(reports(semicolon)).toMatchObject([{ title: 'A', text: BODY[0] }])
  })

  it('takes columns by a map, and says what it has when it does not know them', async () => {
    const rows = `one,two\nTitle,${BODY[0].replaceAll(',', '')}\n`
    expect(found(await take('m.csv', rows))).toEqual(['columns one, two'])
    expect(reports(await take('m.csv', rows, { map: fieldMap('title=one,text=two') }))).toMatchObject([{ title: 'Title' }])
    expect(() => fieldMap('headline=one')).toThrow(/expected pairs such as/)
  })

  it('maps fields of JSON, also deep ones and lists of paragraphs', async () => {
    const line = JSON.stringify({ meta: { head: 'T', when: 'Sep 13, 2018' }, paras: BODY })
    expect(reports(await take('l.jsonl', `${line}\n`, { map: fieldMap('title=meta.head, published=meta.when, text=paras') }))).toMatchObject([{ title: 'T', published: '2018-09-13', text: BODY.join('\n\n') }])
  })
})

describe('archives', () => {
  it('takes every form within a ZIP, and passes over leftovers', async () => {
    const all = await take('all.zip', zipOf({ 'a/page.html': pageOf('Page', BODY), 'b.txt': 'Headline\nBody text.', '__MACOSX/b.txt': 'x', 'picture.png': 'x', 'c.jsonl': '{"text":"One."}\n{"text":"Two."}\n', 'inner.zip': zipOf({ 'd.txt': 'Inner\nText.' }), 'bad.json': '{' }))
    expect(reports(all).map((one) => [one.id, one.title])).toEqual([['all/page', 'Page'], ['all/b', 'Headline'], ['all/c-1', ''], ['all/c-2', ''], ['all/inner/d', 'Inner']])
    expect(found(all)).toHaveLength(1)
  })

  it('refuses bombs: archives within archives, and files that unpack without end', async () => {
    let nested = zipOf({ 'x.txt': 'Deep\nText.' })
    for (let i = 0; i < 9; i++) nested = zipOf({ 'y.zip': nested })
    expect(found(await take('deep.zip', nested))).toEqual(['one deeper'])
    expect(found(await take('wide.zip', zipOf({ 'z.txt': Buffer.alloc(40_000_000, 'a') })))).toEqual(['a larger one'])
    expect(found(await take('b.txt.gz', gzipSync(Buffer.alloc(40_000_000, 'a'))))).toEqual(['more'])
    expect(found(await take('cut.zip', zipOf({ 'a.txt': 'T\nB' }).subarray(0, 40)))).toEqual([expect.stringContaining('damaged')])
  })

  it('takes web archives, plain and packed, page by page', async () => {
    const records = [recordOf('https://h.example/1?utm_source=x', pageOf('First', BODY)), recordOf('https://h.example/pic', 'x', { headers: 'Content-Type: image/png' }), recordOf('https://h.example/gone', 'x', { status: '404 Not Found' }), recordOf('https://h.example/2', gzipSync(pageOf('Second', BODY, '2021-02-03')), { headers: 'Content-Type: text/html\r\nContent-Encoding: gzip' }), recordOf('https://h.example/3', '<html><body>x</body></html>')]
    for (const [name, bytes] of [['w.warc', Buffer.concat(records)], ['w.warc.gz', packedArchive(records)], ['named-otherwise', packedArchive(records)]] as const) {
      const all = await take(name, bytes)
      expect(reports(all).map((one) => [one.title, one.url, one.published])).toEqual([['First', 'https://h.example/1', '2020-01-02'], ['Second', 'https://h.example/2', '2021-02-03']])
      expect(found(all)).toHaveLength(1)
    }
  })

  it('says where a web archive breaks off and keeps what came before', async () => {
    const whole = packedArchive([recordOf('https://h.example/1', pageOf('First', BODY)), recordOf('https://h.example/2', pageOf('Second', BODY))])
    const all = await take('cut.warc.gz', whole.subarray(0, whole.length - 60))
    expect(reports(all).map((one) => one.title)).toContain('First')
    expect(found(all).length).toBe(1)
  })
})

describe('documents', () => {
  it('takes DOCX: title by style, deleted text out, a row of a table as one paragraph', async () => {
    const all = await take('d.docx', officeOf('Joint statement', [...BODY, 'Trade < 5 & rising.'], [['Instrument', 'Signed'], ['Protocol', 'Yes']]))
    expect(reports(all)).toMatchObject([{ title: 'Joint statement', text: [...BODY, 'Trade < 5 & rising.', 'Instrument | Signed', 'Protocol | Yes'].join('\n\n') }])
  })

  it('takes PDF: paragraphs by gaps, words parted by hyphens, running heads and page numbers out', async () => {
    const page = (number: number, lines: [string, number, number][]) => [['Ministry of Trade', 8, 10], ...lines, [String(number), 8, 780]] as [string, number, number][]
    const bytes = pdfOf([
      page(1, [['Commission holds third session', 20, 60], ['The joint commission met in the capital on Tues-', 11, 100], ['day and adopted the minutes of its third session', 11, 114], ['after two days of talks.', 11, 128], ['The ministers signed a protocol on road transport', 11, 156], ['and air services.', 11, 170]]),
      page(2, [['The next session will be held in the spring of', 11, 60], ['the coming year.', 11, 74]]), page(3, [['It ended with a dinner for all delegates at noon.', 11, 60]]),
    ])
    expect(reports(await take('2019-05-06-session.pdf', bytes))).toMatchObject([{ title: 'Commission holds third session', published: '2019-05-06', text: 'The joint commission met in the capital on Tuesday and adopted the minutes of its third session after two days of talks.\n\nThe ministers signed a protocol on road transport and air services.\n\nThe next session will be held in the spring of the coming year.\n\nIt ended with a dinner for all delegates at noon.' }])
    expect(found(await take('empty.pdf', pdfOf([[]])))).toEqual(['pictures of pages alone'])
  })

  it('takes Arabic PDF in reading order', async () => {
    const [report] = reports(await take('ar.pdf', readFileSync(join(import.meta.dirname, 'specimens', 'arabic.pdf'))))
    expect(report!.title).toBe('بيان صحفي مشترك')
    expect(report!.text).toContain('عقد وزير الخارجية مباحثات مع نظيره في العاصمة، تناولت سبل تعزيز التعاون بين البلدين في مجالات التجارة والنقل والتعليم العالي.')
    expect(report!.text.split('\n\n').at(-1)).toMatch(/^واتفق الجانبان/)
  })

  it('takes messages: subject, sender, day, and the files that came with them', async () => {
    const part = officeOf('Attached statement', BODY).toString('base64')
    const mail = `From: "Ministry Press" <press@ministry.example>\r\nTo: all@desk.example\r\nSubject: =?utf-8?B?${Buffer.from('بيان صحفي').toString('base64')}?=\r\nDate: Thu, 13 Sep 2018 23:10:00 +0500\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${BODY[0]}\r\n--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>${BODY[0]}</p><p>${BODY[1]}</p></body></html>\r\n--c--\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="s.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${part}\r\n--b--\r\n`
    const all = await take('m.eml', mail)
    expect(reports(all)).toMatchObject([
      { title: 'بيان صحفي', outlet: 'Ministry Press', published: '2018-09-13', text: BODY.join('\n\n') },
      { id: 'm/s', title: 'Attached statement', published: '2018-09-13', text: BODY.join('\n\n') },
    ])
    expect(all).toMatchObject([{ about: { publishedBy: 'message' } }, { about: { publishedBy: 'message' } }])
  })
})

describe('the day of publication', () => {
  it('is asked of the line near the headline, then of the name of the file', async () => {
    const html = pageOf('Title', BODY).replace(/<meta property="article[^>]*>/, '').replace('<article>', '<article><div class="date">Thursday the thirteenth 2018</div>')
    expect(await take('2001-02-03.html', html, { day: (line) => (line.includes('thirteenth') ? '2018-09-13' : null) })).toMatchObject([{ report: { published: '2018-09-13', text: BODY.join('\n\n') }, about: { publishedBy: 'text' } }])
    expect(await take('2001-02-03.html', html)).toMatchObject([{ report: { published: '2001-02-03' }, about: { publishedBy: 'file name' } }])
    expect(await take('2001-02-03.html', html, { published: '1999-09-09' })).toMatchObject([{ report: { published: '1999-09-09' }, about: { publishedBy: 'asked for' } }])
  })
})

describe('names', () => {
  it('takes patterns, folders with every form, and files whose names look like patterns', async () => {
    put('g/one/a.txt', 'A\nText.'); put('g/two/b.html', pageOf('B', BODY)); put('g/c[1].txt', 'C\nText.')
    const titles = async (path: string) => { const out: string[] = []; for await (const one of takeReports([join(folder, path)])) out.push('report' in one ? one.report.title : one.refusal.found); return out }
    expect(await titles('g/**/*.txt')).toEqual(['C', 'A'])
    expect(await titles('g/{one,two}/*')).toEqual(['A', 'B'])
    expect(await titles('g')).toEqual(['C', 'A', 'B'])
    expect(await titles('g/c[1].txt')).toEqual(['C'])
    expect(await titles('g/*.nothing')).toEqual(['none'])
  })
})

describe('web archives cut anywhere', () => {
  it('end, and say so where anything is missing', async () => {
    const plain = Buffer.concat([recordOf('https://h.example/1', pageOf('First', BODY)), recordOf('https://h.example/2', pageOf('Second', BODY))])
    const packed = packedArchive([plain.subarray(0, plain.length / 2), plain.subarray(plain.length / 2)])
    for (let cut = 7; cut < packed.length; cut += 29) expect((await take('cut.warc.gz', packed.subarray(0, cut))).length).toBeGreaterThan(0)
    for (let cut = 7; cut < plain.length; cut += 97) expect((await take('cut.warc', plain.subarray(0, cut))).length).toBeGreaterThan(0)
  })
})
