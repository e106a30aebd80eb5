import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PDF = fileURLToPath(new URL('../intake/specimens/arabic.pdf', import.meta.url))

function serve(folder: string, ...options: string[]): { child: ChildProcess; address: Promise<string>; ended: Promise<{ code: number | null; said: string }> } {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'diwan.mjs'), 'serve', '--port=0', `--data=${folder}`, '--no-follow', ...options], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, DATABASE_URL: '', NO_COLOR: '1' } })
  let said = ''
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => child.once('exit', (code) => resolve({ code, said })))
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => { const found = /http:\S+/.exec(String(chunk)); if (found) resolve(found[0]) })
    child.stderr.on('data', (chunk) => { said += String(chunk) })
    child.once('exit', () => reject(new Error(said)))
  })
  address.catch(() => {})
  return { child, address, ended }
}

describe('files handed in to a server that listens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-serve-'))
  let server: ReturnType<typeof serve>, address: string
  beforeAll(async () => { server = serve(join(folder, 'register')); address = await server.address }, 120_000)
  afterAll(async () => { server.child.kill('SIGINT'); const { code } = await server.ended; rmSync(folder, { recursive: true, force: true }); expect(code).toBe(0) })
  const hand = async (name: string, body: Uint8Array | string, headers: Record<string, string> = {}) => fetch(`${address}/api/files?name=${encodeURIComponent(name)}`, { method: 'POST', body: body as never, headers: { 'content-type': 'application/octet-stream', ...headers } })

  test('a PDF is read in threads of its own, and its report is there', async () => {
    const answer = await hand(`../../etc/${'سفر'}.pdf`, new Uint8Array(readFileSync(PDF)))
    expect(answer.status).toBe(200)
    const { added, refused } = await answer.json() as { added: { id: string; outcome: string; language: string }[]; refused: unknown[] }
    expect(refused).toEqual([])
    expect(added).toHaveLength(1)
    expect(added[0]).toMatchObject({ outcome: 'added', language: 'ar' })
    expect((await fetch(`${address}/api/reports/${encodeURIComponent(added[0]!.id)}`)).status).toBe(200)
  }, 60_000)

  test('lines come in with progress; what cannot be read is named without naming this machine', async () => {
    const lines = [...Array.from({ length: 60 }, (_, i) => JSON.stringify({ id: `line-${i}`, title: `Visit ${i}`, text: `The foreign minister of Türkiye arrived in Astana. He spoke of matter ${i}.`, published: '2017-09-09' })), '{ broken'].join('\n')
    const text = await (await hand('many.jsonl', lines, { accept: 'text/event-stream' })).text()
    expect(text.match(/^event: progress$/gm)!.length).toBeGreaterThanOrEqual(3)
    const { added, refused } = JSON.parse(/^event: done\ndata: (.*)$/m.exec(text)![1]!) as { added: { facts: number }[]; refused: { where: string }[] }
    expect(added).toHaveLength(60)
    expect(added.some(({ facts }) => facts > 0)).toBe(true)
    expect(refused).toHaveLength(1)
    expect(JSON.stringify(refused)).not.toContain(tmpdir() + '/diwan')
    // What was set aside waits with its words, and no more once the mended file is handed in.
    const asides = async () => (await (await fetch(`${address}/api/asides`)).json() as { items: { from: string; given: string; found: string }[] }).items.filter((one) => one.from === 'handed in: many.jsonl')
    expect(await asides()).toMatchObject([{ given: '{ broken' }])
    const again = await (await hand('many.jsonl', lines.replace('{ broken', JSON.stringify({ id: 'mended', text: 'Mended\n\nWords.' })))).json() as { added: { outcome: string }[] }
    expect(again.added.map(({ outcome }) => outcome).toSorted()).toEqual(['added', ...Array.from({ length: 60 }, () => 'held')])
    expect(await asides()).toEqual([])
  }, 60_000)

  test('what is no file of a known form is refused, and the server goes on', async () => {
    const answer = await hand('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 300 }, (_, i) => (i * 97) % 256)]))
    expect(answer.status).toBe(200)
    expect((await answer.json() as { refused: unknown[] }).refused.length).toBeGreaterThan(0)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
  }, 60_000)

  test('a file beyond the bound is refused', async () => {
    const answer = await hand('large.txt', new Uint8Array(64 * 2 ** 20 + 1))
    expect(answer.status).toBe(413)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  }, 60_000)
})

test('without users no server starts beyond this machine, and says what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-serve-'))
  const { code, said } = await serve(folder, '--host=0.0.0.0').ended
  rmSync(folder, { recursive: true, force: true })
  expect(code).not.toBe(0)
  expect(said).toContain('npx diwan users add')
}, 60_000)
