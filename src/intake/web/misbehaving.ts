import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'

/** What a path does with a request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void

const BOMB_BYTES = 40_000_000
const packed = (body: string) => ({ gzip: gzipSync(body), br: brotliCompressSync(body), deflate: deflateRawSync(body) })

/** Ways in which servers of the web misbehave, by path. */
export function misdeeds(page: string): Record<string, Behaviour> {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  const redirect = (to: string): Behaviour => (_, response) => { response.writeHead(302, { location: to }).end() }
  const status = (code: number, headers: Record<string, string> = {}): Behaviour => (_, response) => { response.writeHead(code, headers).end('no') }
  const coded = (coding: keyof ReturnType<typeof packed>): Behaviour => (_, response) => { response.writeHead(200, { ...html, 'content-encoding': coding }).end(packed(page)[coding]) }
  return {
    '/page': (_, response) => { response.writeHead(200, { ...html, etag: '"one"', 'last-modified': 'Thu, 02 Jan 2020 03:04:05 GMT' }).end(page) },
    '/same': (request, response) => { if (request.headers['if-none-match'] === '"one"' || request.headers['if-modified-since']) response.writeHead(304).end(); else response.writeHead(200, { ...html, etag: '"one"' }).end(page) },
    '/silent': () => {},
    '/trickle': (_, response) => { response.writeHead(200, html); const timer = setInterval(() => response.write('<p>one more'), 20); response.on('close', () => clearInterval(timer)) },
    '/endless': (_, response) => { response.writeHead(200, html); const more = () => { while (!response.destroyed && response.write('x'.repeat(65_536))); if (!response.destroyed) response.once('drain', more) }; more() },
    '/huge': (_, response) => { response.writeHead(200, { ...html, 'content-length': '9000000000' }); response.write('x') },
    '/circle': redirect('/circle-back'), '/circle-back': redirect('/circle'),
    '/far': (request, response) => { const n = Number(new URL(request.url!, 'http://x').searchParams.get('n') ?? 0); response.writeHead(302, { location: `/far?n=${n + 1}` }).end() },
    '/moved': redirect('/page'), '/to-file': redirect('file:///etc/passwd'), '/to-nowhere': redirect('http://[::bad/'), '/to-inside': redirect('http://10.0.0.7/secret'),
    '/short': (_, response) => { response.writeHead(200, { ...html, 'content-length': String(page.length + 500) }); response.write(page); setTimeout(() => response.destroy(), 20) },
    '/long': (_, response) => { response.socket!.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 5\r\n\r\n${page}`) },
    '/no-http': (_, response) => { response.socket!.end('220 mail.example ESMTP\r\n') },
    '/two-lengths': (_, response) => { response.socket!.end(`HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 50\r\n\r\n${page}`) },
    '/cut-chunks': (_, response) => { response.socket!.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\nzz') },
    '/much-header': (_, response) => { response.socket!.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`) },
    '/hangs-up': (_, response) => { response.socket!.destroy() },
    '/bomb': (_, response) => { response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(BOMB_BYTES))) },
    '/gzip': coded('gzip'), '/br': coded('br'), '/deflate': coded('deflate'),
    '/cut-gzip': (_, response) => { const whole = packed(page).gzip; response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length / 2)) },
    '/says-gzip': (_, response) => { response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(page) },
    '/odd-coding': (_, response) => { response.writeHead(200, { ...html, 'content-encoding': 'zippy' }).end(page) },
    '/busy': status(429, { 'retry-after': '7' }), '/away': status(503, { 'retry-after': new Date(Date.now() + 90_000).toUTCString() }), '/fault': status(500), '/gone': status(404), '/closed': status(403), '/tea': status(418), '/unasked-304': status(304), '/empty': status(204),
  }
}

/** A server on this machine whose paths do as they are told; it keeps what it was asked. */
export async function serverOf(behaviours: Record<string, Behaviour>): Promise<{ origin: string; asked: { path: string; headers: IncomingMessage['headers'] }[]; close: () => Promise<void> }> {
  const asked: { path: string; headers: IncomingMessage['headers'] }[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://here')
    asked.push({ path: request.url!, headers: request.headers })
    response.on('error', () => {})
    const behave = behaviours[pathname]
    if (behave) behave(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked,
    close: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections() }),
  }
}
