import { crc32, deflateRawSync, gzipSync } from 'node:zlib'

const le = (value: number, bytes: number) => { const out = Buffer.alloc(bytes); out.writeUIntLE(value, 0, bytes); return out }

/** A ZIP archive of the given files, for tests. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [], directory: Buffer[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content as string), packed = deflateRawSync(bytes), name = Buffer.from(path)
    const facts = Buffer.concat([le(20, 2), le(0x800, 2), le(8, 2), le(0, 4), le(crc32(bytes), 4), le(packed.length, 4), le(bytes.length, 4), le(name.length, 2), le(0, 2)])
    const local = Buffer.concat([le(0x04034b50, 4), facts, name, packed])
    directory.push(Buffer.concat([le(0x02014b50, 4), le(20, 2), facts, le(0, 2), le(0, 2), le(0, 2), le(0, 4), le(offset, 4), name]))
    bodies.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  return Buffer.concat([...bodies, index, le(0x06054b50, 4), le(0, 4), le(bodies.length, 2), le(bodies.length, 2), le(index.length, 4), le(offset, 4), le(0, 2)])
}

/** A DOCX document of styled paragraphs and one table, for tests. */
export function officeOf(title: string, paragraphs: readonly string[], rows: readonly (readonly string[])[] = []): Buffer {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`
  const table = rows.length ? `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>` : ''
  const body = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(title)}</w:p>${paragraphs.map((text) => `<w:p>${run(text.slice(0, 7))}<w:del><w:r><w:delText>struck out</w:delText></w:r></w:del>${run(text.slice(7))}</w:p>`).join('')}${table}`
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>` })
}

/** A PDF document of pages of lines, each with its size of letters and where it stands, for tests. */
export function pdfOf(pages: readonly (readonly (readonly [text: string, size: number, down: number])[])[]): Buffer {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']
  for (const [i, lines] of pages.entries()) {
    const content = lines.map(([text, size, down]) => `BT /F1 ${size} Tf 1 0 0 1 72 ${800 - down} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`).join('\n')
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => { const at = text.length; text += `${i + 1} 0 obj\n${object}\nendobj\n`; return at })
  const start = text.length
  return Buffer.from(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`, 'latin1')
}

/** One record of a web archive holding an answer, for tests. */
export function recordOf(address: string, body: string | Buffer, { status = '200 OK', headers = 'Content-Type: text/html; charset=utf-8', type = 'response' } = {}): Buffer {
  const answer = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)])
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${address.length.toString().padStart(12, '0')}>\r\nWARC-Date: 2020-01-02T03:04:05Z\r\nWARC-Target-URI: ${address}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`), answer, Buffer.from('\r\n\r\n')])
}

/** Records as a gzip web archive: one member each, as crawlers write them. */
export function packedArchive(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}

/** A page of ours, small, for tests. */
export function pageOf(title: string, paragraphs: readonly string[], day = '2020-01-02'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1><div class="entry-content">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></article></body></html>`
}

const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('')
const MENU = `<nav><ul>${times(150, (i) => `<li class="menu-item menu-item-${i}"><a href="/section/${i}">Section ${i}</a></li>`)}</ul></nav>`
const MORE = `<div class="related-posts">${times(60, (i) => `<div class="card"><a href="/r/${i}"><img src="/i/${i}.jpg" alt=""><h3>Another headline of the day, number ${i}</h3></a><span class="date">2 hours ago</span></div>`)}</div>`
const SCRIPT = `<script>window.state = ${JSON.stringify({ filler: 'x'.repeat(60_000) })}</script>`

/** A page with what real sites put around a report (menus, cards of other reports, scripts), which brings it to the size of pages of the web; for tests and measures. */
export function framed(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1')
  const body = /<body[^>]*>/i.exec(text)
  const from = body ? body.index + body[0].length : 0
  const end = text.search(/<\/body/i)
  return Buffer.from(body ? `${text.slice(0, from)}${MENU}${text.slice(from, end < 0 ? undefined : end)}${MORE}${SCRIPT}${end < 0 ? '' : text.slice(end)}` : text, 'latin1')
}
