import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf } from '../specimens.ts'
import { fetchWeb, waitAsked, type FetchOptions } from './fetch.ts'
import { misdeeds, serverOf } from './misbehaving.ts'
import { isPublic, type Resolve } from './network.ts'
import { WebRefusal } from './refusal.ts'

const page = pageOf('Ministers meet', ['The ministers of both states met on Monday and agreed to meet again.'])
let server: Awaited<ReturnType<typeof serverOf>>
beforeAll(async () => { server = await serverOf(misdeeds(page)) })
afterAll(() => server.close())

const fetched = (path: string, options: Partial<FetchOptions> = {}) => fetchWeb(path.startsWith('/') ? server.origin + path : path, { agent: 'diwan-test', privateHosts: new Set(['127.0.0.1', 'inside.example']), longest_ms: 1500, mostBytes: 2_000_000, ...options })
const refusal = async (path: string, options: Partial<FetchOptions> = {}) => {
  const began = performance.now()
  const error = await fetched(path, options).then(() => null, (fault: unknown) => fault)
  expect(error, path).toBeInstanceOf(WebRefusal)
  expect(performance.now() - began, path).toBeLessThan(2500)
  return error as WebRefusal
}

describe('fetchWeb', () => {
  it.each(['/page', '/moved', '/gzip', '/br', '/deflate'])('%s: gives the page whole', async (path) => {
    const answer = await fetched(path)
    expect(answer).toMatchObject({ changed: true, type: 'text/html', charset: 'utf-8' })
    expect(answer.changed && answer.bytes.toString()).toBe(page)
  })

  it.each([
    ['/silent', 'slow'], ['/trickle', 'slow'], ['/endless', 'too large'], ['/huge', 'too large'], ['/bomb', 'too large'], ['/circle', 'redirects'], ['/far', 'redirects'], ['/to-file', 'scheme'], ['/to-nowhere', 'scheme'],
    ['/short', 'broken off'], ['/no-http', 'broken off'], ['/two-lengths', 'broken off'], ['/cut-chunks', 'broken off'], ['/much-header', 'broken off'], ['/cut-gzip', 'broken off'], ['/says-gzip', 'broken off'], ['/hangs-up', 'connection'], ['/odd-coding', 'answer'],
    ['/busy', 'busy'], ['/away', 'busy'], ['/fault', 'server'], ['/gone', 'gone'], ['/closed', 'forbidden'], ['/tea', 'answer'], ['/unasked-304', 'answer'], ['/empty', 'answer'],
    ['ftp://site.example/x', 'scheme'], ['file:///etc/passwd', 'scheme'], ['javascript:alert(1)', 'scheme'], ['http://127.0.0.1:1/', 'connection'],
  ])('%s: refused as %s', async (path, reason) => {
    const { reason: found, message } = await refusal(path)
    expect(found).toBe(reason)
    expect(message).toMatch(/expected .+, found .+\. .+\./)
  })

  it('takes no more than a body that says it is short', async () => {
    const answer = await fetched('/long').catch((error: unknown) => error)
    if (answer instanceof Error) expect(answer).toMatchObject({ reason: 'broken off' })
    else expect(answer).toMatchObject({ bytes: Buffer.from(page.slice(0, 5)) })
  })

  it('asks whether it changed, and hears that it did not', async () => {
    expect(await fetched('/same', { etag: '"one"' })).toEqual({ changed: false })
    expect(await fetched('/same', { lastModified: 'Thu, 02 Jan 2020 03:04:05 GMT' })).toEqual({ changed: false })
    expect(await fetched('/same', { etag: '"other"' })).toMatchObject({ changed: true, etag: '"one"' })
  })

  it('says how long a busy server asks to wait', async () => {
    expect((await refusal('/busy')).wait_ms).toBe(7000)
    expect((await refusal('/away')).wait_ms).toBeGreaterThan(60_000)
    expect([waitAsked('soon'), waitAsked(undefined), waitAsked('99999999'), waitAsked('Thu, 02 Jan 2020 03:04:05 GMT')]).toEqual([null, null, 24 * 3600_000, 0])
  })

  it('does not count the time that it waits for its turn', async () => {
    expect(await fetched('/moved', { longest_ms: 400, before: () => new Promise((resolve) => { setTimeout(resolve, 300) }) })).toMatchObject({ changed: true })
  })

  it('ends at once when it is called off', async () => {
    const stop = new AbortController()
    const begun = fetched('/silent', { signal: stop.signal })
    stop.abort(new Error('called off'))
    await expect(begun).rejects.not.toBeInstanceOf(WebRefusal)
  })
})

describe('what is not public', () => {
  const inside = { privateHosts: new Set<string>() }

  it.each(['http://127.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://10.1.2.3/', 'http://192.168.1.1/', 'http://172.20.0.1/', 'http://169.254.169.254/latest', 'http://100.64.0.1/', 'http://0.0.0.0/', 'http://0/', 'http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[fe80::1]/', 'http://[fd00::1]/', 'http://[2002:7f00:1::]/', 'http://[64:ff9b::7f00:1]/', 'http://user@127.0.0.1/', 'http://93.184.215.14:22/'])('%s is refused', async (address) => {
    expect((await refusal(address, inside)).reason).toBe('private')
  })

  it('is refused by what a name resolves to, and the address checked is the one connected to', async () => {
    let lookups = 0
    const rebinding: Resolve = (_host, _options, done) => { lookups++; done(null, [{ address: lookups === 1 ? '127.0.0.1' : '93.184.215.14', family: 4 }]) }
    expect((await refusal('http://names.example/', { ...inside, resolve: rebinding })).reason).toBe('private')
    expect(lookups).toBe(1)
    const mixed: Resolve = (_host, _options, done) => done(null, [{ address: '93.184.215.14', family: 4 }, { address: '10.0.0.1', family: 4 }])
    expect((await refusal('http://names.example/', { ...inside, resolve: mixed })).reason).toBe('private')
    const toServer: Resolve = (_host, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }])
    expect(await fetched(`http://inside.example:${new URL(server.origin).port}/page`, { resolve: toServer })).toMatchObject({ changed: true })
  })

  it('is refused at each redirect', async () => {
    const hops: string[] = []
    expect((await refusal('/to-inside', { before: async (url) => { hops.push(url.pathname) } })).reason).toBe('private')
    expect(hops).toEqual(['/to-inside'])
  })

  it('is told from what is', () => {
    expect(['8.8.8.8', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'].filter(isPublic)).toHaveLength(5)
    expect(['172.16.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', 'fe80::1%eth0', '2001:db8::1', '2001::1', 'nonsense', ''].filter(isPublic)).toEqual([])
  })
})
