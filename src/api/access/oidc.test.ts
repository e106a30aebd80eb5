import { createServer as createPlain } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Browser, CLIENT, Provider } from '../fixture/provider.ts'
import { emailOf, SignedDesk } from '../fixture/signed.ts'
import type { OidcSettings } from './sign-in.ts'

async function freePort(): Promise<number> {
  const server = createPlain()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

// Databases are made and opened anew here, which a busy machine does slowly.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

describe('signing in at an OpenID provider', () => {
  let desk: SignedDesk, provider: Provider
  // The provider's package warns of settings that a test needs not.
  beforeAll(async () => { for (const way of ['warn', 'info'] as const) vi.spyOn(console, way).mockImplementation(() => {}); desk = await SignedDesk.open() })
  afterAll(async () => { await provider?.close(); await desk.close() })

  async function open(settings: Partial<OidcSettings>, claims: Partial<Provider['who']>) {
    await provider?.close()
    const port = await freePort()
    const address = `http://127.0.0.1:${port}`
    provider = await Provider.start(address, { sub: 's-1', email: 'nobody@ministry.example', email_verified: true, name: 'Somebody', ...claims })
    const server = desk.serve({ port, signIn: { oidc: { issuer: provider.issuer, client: CLIENT.id, secret: CLIENT.secret, name: 'Ministry', ...settings } } })
    await server.start()
    return address
  }
  async function session(browser: Browser, address: string) {
    return await (await fetch(`${address}/api/session`, { headers: { cookie: browser.cookies(address) } })).json() as { person: { email: string; role: string } | null; oidc: string }
  }

  test('whoever was added by e-mail address comes in with the role they were given, and again', async () => {
    const address = await open({}, { sub: 'known', email: emailOf('editor') })
    const browser = new Browser()
    const { at } = await browser.open(`${address}/api/session/oidc`)
    expect(at.href).toBe(`${address}/`)
    expect(await session(browser, address)).toMatchObject({ person: { email: emailOf('editor'), role: 'editor' }, oidc: 'Ministry' })
    const again = new Browser()
    await again.open(`${address}/api/session/oidc`)
    expect((await session(again, address)).person?.role).toBe('editor')
    const user = await desk.register.access.user(emailOf('editor'))
    expect(user!.ways.map(({ providerId }) => providerId).toSorted()).toEqual(['credential', 'oidc'])
    const { rows } = await desk.register.access.tables.selectFrom('accounts' as never).selectAll().execute().then((rows) => ({ rows: rows as { accessToken: string | null; idToken: string | null }[] }))
    expect(rows.filter((row) => row.accessToken || row.idToken)).toEqual([])
  })

  test('whom nobody added is refused, and leaves no user', async () => {
    const address = await open({}, { sub: 'stranger', email: 'stranger@elsewhere.example' })
    const browser = new Browser()
    const { at } = await browser.open(`${address}/api/session/oidc`)
    expect(at.searchParams.get('error')).toBeTruthy()
    expect((await session(browser, address)).person).toBeNull()
    expect(await desk.register.access.user('stranger@elsewhere.example')).toBeNull()
  })

  test('newcomers come in where the settings say so, with the role that is named there and no other', async () => {
    const address = await open({ newcomers: 'reader' }, { sub: 'newcomer', email: 'new@ministry.example', ...({ role: 'admin' } as object) })
    const browser = new Browser()
    await browser.open(`${address}/api/session/oidc`)
    expect((await session(browser, address)).person).toMatchObject({ email: 'new@ministry.example', role: 'reader' })
    expect((await fetch(`${address}/api/users`, { headers: { cookie: browser.cookies(address) } })).status).toBe(403)
  })

  test('an address that the provider has not verified opens nobody’s account', async () => {
    const address = await open({}, { sub: 'impostor', email: emailOf('admin'), email_verified: false })
    const browser = new Browser()
    await browser.open(`${address}/api/session/oidc`)
    expect((await session(browser, address)).person).toBeNull()
  })

  test('an answer that nobody asked for, or with another browser’s state, opens nothing', async () => {
    const address = await open({}, { sub: 'known', email: emailOf('editor') })
    const browser = new Browser()
    const forged = await browser.open(`${address}/api/session/callback/oidc?code=abc&state=forged`)
    expect(forged.at.searchParams.get('error')).toBeTruthy()
    const started = await fetch(`${address}/api/session/oidc`, { redirect: 'manual' })
    const state = new URL(started.headers.get('location')!).searchParams.get('state')!
    await browser.open(`${address}/api/session/callback/oidc?code=abc&state=${state}`)
    expect((await session(browser, address)).person).toBeNull()
  })

  test('a provider that does not answer is told as such', async () => {
    const address = await open({}, {})
    await provider.close()
    const other = desk.serve({ signIn: { oidc: { issuer: provider.issuer, client: CLIENT.id, secret: CLIENT.secret } } })
    const answer = await other.app.request('/api/session/oidc')
    expect(answer.status).toBe(502)
    expect((await answer.json()).detail).toContain(provider.issuer)
    expect(address).toContain('127.0.0.1')
  })
})
