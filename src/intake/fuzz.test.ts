import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Budget } from './archive.ts'
import { canonicalAddress } from './address.ts'
import { dayOf } from './moment.ts'
import { Refusal } from './refusal.ts'
import { officeOf, packedArchive, pageOf, pdfOf, recordOf, zipOf } from './specimens.ts'
import { takePiece } from './take-piece.ts'
import { feedOfPage } from './web/round.ts'

/** 20,000 in the nightly mode: DIWAN_FUZZ_INPUTS=20000 npx vitest run src/intake/fuzz.test.ts; the seed told at the end makes a run again. */
const INPUTS = Number(process.env.DIWAN_FUZZ_INPUTS ?? 1000)
const SEED = process.env.DIWAN_FUZZ_SEED ? Number(process.env.DIWAN_FUZZ_SEED) : INPUTS > 1000 ? Date.now() % 2 ** 31 : 7
const LONGEST_SECONDS = 2
const MOST_GROWTH_BYTES = 800e6
const MOST_FOUND = 3000

interface Specimen { name: string; ending: string; type: string; bytes: Buffer }
const TEXT = 'The joint commission met in the capital on Tuesday and adopted the minutes of its third session.'
const ARABIC = 'التقى الوزيران في العاصمة يوم الثلاثاء واتفقا على عقد الدورة الثالثة للجنة المشتركة.'
const item = `<item><title>Ministers &amp; others</title><link>https://h.example/1</link><pubDate>Wed, 02 Jan 2019 23:30:00 +0300</pubDate><description><![CDATA[<p>${TEXT}</p>]]></description></item>`
const one = (name: string, ending: string, bytes: string | Buffer, type = ''): Specimen => ({ name, ending, type, bytes: Buffer.from(bytes as string) })
const PAGES = join(import.meta.dirname, 'page', 'pages')
const page = pageOf('Ministers meet', [TEXT, TEXT.replace('joint', 'other')])

/** A real file of every form that is taken. */
const specimens: readonly Specimen[] = [
  ...readdirSync(PAGES).filter((name) => name.endsWith('.html')).map((name) => one(name, 'html', readFileSync(join(PAGES, name)))),
  one('arabic.pdf', 'pdf', readFileSync(join(import.meta.dirname, 'specimens', 'arabic.pdf'))),
  one('lines.pdf', 'pdf', pdfOf([[['Ministers meet', 18, 0], [TEXT, 11, 40]], [['They signed two instruments.', 11, 0]]])),
  one('release.docx', 'docx', officeOf('Ministers meet', [TEXT, ARABIC], [['Party', 'Sum'], ['A', '4']])),
  one('all.zip', 'zip', zipOf({ 'a.txt': `Ministers meet\n${TEXT}`, 'b.html': page, 'c/d.json': JSON.stringify({ title: 'A', text: TEXT }), 'e.zip': zipOf({ 'f.txt': TEXT }) })),
  one('letter.eml', 'eml', `From: Ministry <press@m.example>\r\nDate: Wed, 2 Jan 2019 10:00:00 +0300\r\nSubject: =?utf-8?B?${Buffer.from(ARABIC).toString('base64')}?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n\r\n--b1\r\nContent-Type: text/plain; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`Title\n${TEXT}`).toString('base64')}\r\n--b1--\r\n`),
  one('rss.xml', 'xml', `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss version="2.0"><channel><title>H</title>${item.repeat(4)}</channel></rss>`),
  one('atom.xml', 'atom', `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><title type="html">A</title><link href="https://h.example/2"/><updated>2019-01-02T00:00:00Z</updated><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`),
  one('old.rdf', 'rdf', `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://h.example/"><title>H</title></channel><item rdf:about="https://h.example/3"><title>A</title><link>https://h.example/3</link><description>${TEXT}</description></item></rdf:RDF>`),
  one('feed.json', 'json', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'H', items: [{ id: '1', url: 'https://h.example/4', title: 'A', content_html: `<p>${TEXT}</p>`, date_published: '2019-01-02' }] })),
  one('sitemap.xml', 'xml', `<urlset><url><loc>https://h.example/5</loc><lastmod>2019-01-02</lastmod></url></urlset>`),
  one('crawl.warc', 'warc', Buffer.concat([recordOf('https://h.example/6', page), recordOf('https://h.example/7', page, { status: '404 Not Found' })])),
  one('crawl.warc.gz', 'warc', packedArchive([recordOf('https://h.example/6', page), recordOf('https://h.example/8', page)])),
  one('table.csv', 'csv', `title,text,date,url\n"Ministers, again","${TEXT}",2019-01-02,https://h.example/9\nB,${ARABIC},,\n`),
  one('lines.jsonl', 'jsonl', `${JSON.stringify({ id: 'a', title: 'A', text: TEXT })}\n\n${JSON.stringify({ title: 'B', text: ARABIC })}\n`),
  one('one.json', 'json', JSON.stringify({ report: { id: 'a', title: 'A', text: ARABIC, published: '2019-01-02' } })),
  one('plain.txt', 'txt', `عنوان\n${ARABIC}\n`), one('wide.txt', 'txt', Buffer.from(`\ufeffA\n${ARABIC}`, 'utf16le')), one('packed.html.gz', 'html', gzipSync(page)), one('no-form.bin', '', brotliCompressSync(page)),
  one('legacy.txt', 'txt', Buffer.from([...'Встреча министров\nМинистры двух стран встретились в понедельник и договорились о новой встрече весной. Были подписаны два соглашения о торговле.'].map((sign) => (sign >= 'А' ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0))))),
]

/** What breaks readers: unclosed and deep tags, ends of sections, odd numbers, halves of letters, bytes of other forms. */
const TOKENS = ['<div>'.repeat(2000), '<p><b><i>'.repeat(300), '<![CDATA[', ']]>', '<!--', '-->', '</', '<script>', '&#x', '&#1114112;', '"', '\u0000', '\ud800', '\r\n\r\n', 'PK\u0003\u0004', '%PDF-', '\u001f\u008b', 'WARC/1.0\r\n', '[[[[[['.repeat(500), '{"a":'.repeat(500), '-1', '99999999999999999999', 'Content-Length: 9999999999', 'endstream', 'xref', '<table><tr><td>'.repeat(200), '\u202e', 'a'.repeat(20_000), '<a href="'.repeat(100)].map((token) => Buffer.from(token, token.includes('\u008b') ? 'latin1' : 'utf8'))

const share = fc.double({ min: 0, max: 1, noNaN: true })
const change = fc.oneof(
  fc.record({ do: fc.constant('flip' as const), at: share, bit: fc.nat(7) }),
  fc.record({ do: fc.constant('drop' as const), at: share, length: fc.nat(400) }),
  fc.record({ do: fc.constant('twice' as const), at: share, length: fc.nat(3000), times: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ do: fc.constant('put' as const), at: share, token: fc.nat(TOKENS.length - 1) }),
  fc.record({ do: fc.constant('bytes' as const), at: share, bytes: fc.uint8Array({ maxLength: 40 }) }),
  fc.record({ do: fc.constant('cut' as const), at: share }),
  fc.record({ do: fc.constant('join' as const), at: share, other: fc.nat(specimens.length - 1) }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function changed(bytes: Buffer, how: Change): Buffer {
  const at = Math.floor(how.at * bytes.length)
  const put = (middle: Uint8Array, skip = 0) => Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + skip)])
  switch (how.do) {
    case 'flip': { const copy = Buffer.from(bytes); if (copy.length) copy[Math.min(at, copy.length - 1)]! ^= 1 << how.bit; return copy }
    case 'drop': return put(Buffer.alloc(0), how.length)
    case 'twice': return put(Buffer.concat(Array.from({ length: how.times }, () => bytes.subarray(at, at + how.length))))
    case 'put': return put(TOKENS[how.token]!)
    case 'bytes': return put(how.bytes)
    case 'cut': return bytes.subarray(0, at)
    case 'join': return put(specimens[how.other]!.bytes.subarray(0, 20_000))
  }
}

const input = fc.record({ seed: fc.nat(specimens.length - 1), changes: fc.array(change, { minLength: 1, maxLength: 6 }), named: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom('', 'html', 'txt', 'json', 'csv', 'eml', 'xml', 'zip', 'pdf', 'docx', 'warc', 'jsonl') }) })
const parts = (refusal: Refusal) => [refusal.where, refusal.expected, refusal.found, refusal.advice]

/** Takes a piece, and checks all that comes of it. */
async function outcomeOf(bytes: Buffer, ending: string): Promise<{ reports: number; refusals: number }> {
  let reports = 0, refusals = 0
  const refused = (refusal: Refusal) => { refusals++; for (const part of parts(refusal)) expect(part).toMatch(/\S/) }
  try {
    for await (const found of takePiece({ where: 'input', id: 'input', bytes, ending }, { budget: new Budget() })) {
      if ('refusal' in found) refused(found.refusal)
      else {
        reports++
        const { report } = found
        expect([report.id, report.title, report.text, report.outlet, report.url, report.language].every((value) => typeof value === 'string')).toBe(true)
        if (report.published !== null) expect(report.published).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
      if (reports + refusals > MOST_FOUND) break
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refused(error)
  }
  return { reports, refusals }
}

describe('bytes that are nobody\u2019s work', () => {
  it('are all taken from their own form unharmed', async () => {
    for (const { name, ending, bytes } of specimens) {
      const { reports, refusals } = await outcomeOf(bytes, ending)
      expect([name, reports > 0 || name === 'sitemap.xml' || name === 'no-form.bin', refusals > 0 && name !== 'sitemap.xml' && name !== 'no-form.bin']).toEqual([name, true, false])
    }
  })

  it(`end in reports or refusals with a reason, ${INPUTS} times over: no crash, no hang, no growing`, async () => {
    const sum = { inputs: 0, reports: 0, refusals: 0, slowest: 0, slowestOf: '' }
    const before = process.memoryUsage().rss
    await fc.assert(fc.asyncProperty(input, async ({ seed, changes, named }) => {
      const specimen = specimens[seed]!
      const bytes = changes.reduce(changed, specimen.bytes)
      const began = process.cpuUsage()
      const { reports, refusals } = await outcomeOf(bytes, named ?? specimen.ending)
      const { user, system } = process.cpuUsage(began)
      const seconds = (user + system) / 1e6
      sum.inputs++
      sum.reports += reports
      sum.refusals += refusals
      if (seconds > sum.slowest) { sum.slowest = seconds; sum.slowestOf = `${specimen.name}, ${bytes.length} bytes` }
      expect(seconds, specimen.name).toBeLessThan(LONGEST_SECONDS)
    }), { numRuns: INPUTS, seed: SEED, endOnFailure: true })
    const grown = process.memoryUsage().rss - before
    console.log(`fuzz: ${sum.inputs} inputs (seed ${SEED}), ${sum.reports} reports, ${sum.refusals} refusals; slowest ${sum.slowest.toFixed(2)} s of processor time (${sum.slowestOf}); memory grew by ${Math.round(grown / 1e6)} MB`)
    expect(grown).toBeLessThan(MOST_GROWTH_BYTES)
    expect(sum.refusals).toBeGreaterThan(INPUTS / 20)
    expect(sum.reports).toBeGreaterThan(INPUTS / 4)
  }, 120_000 + INPUTS * 60)

  it('never stop the small readers: days, addresses, links to feeds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const day = dayOf(text)
      expect(day === null || /^\d{4}-\d{2}-\d{2}$/.test(day)).toBe(true)
      const address = canonicalAddress(text)
      expect(canonicalAddress(address)).toBe(address)
      feedOfPage(`<link type="application/rss+xml" href=${text}>`, 'https://h.example/')
    }), { numRuns: INPUTS, seed: SEED })
  })
})
