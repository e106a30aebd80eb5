import { spawnSync } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const module = (name: string) => pathToFileURL(join(root, 'dist', 'cli', name)).href

/** Reads the samples with threads and here, in a process of its own; says whether both are the same and how many there are. */
const script = `
const { buildCode } = await import(${JSON.stringify(pathToFileURL(join(root, 'bin', 'ready.mjs')).href)}); buildCode()
const { isDeepStrictEqual } = await import('node:util')
const { readdirSync, readFileSync } = await import('node:fs')
const { readBeside } = await import(${JSON.stringify(module('reading-threads.js'))})
const { Readers } = await import(${JSON.stringify(module('readers.js'))})
const reports = readdirSync('samples').filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync('samples/' + name, 'utf8')))
reports.splice(10, 0, { ...reports[0], id: 'strange', language: 'xx' })
const read = readBeside(2)
const [there, again, here] = [await read(reports), await read(reports), await new Readers().readAll(reports)]
console.log(JSON.stringify({ same: isDeepStrictEqual(there, here) && isDeepStrictEqual(again, here), unread: there.indexOf(null), facts: there.reduce((n, one) => n + (one?.facts.length ?? 0), 0) }))
`

it('threads read what is read here, in its order, and let the process end', () => {
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8', timeout: 100_000 })
  expect(done.stderr).toBe('')
  expect(done.status).toBe(0)
  const { same, unread, facts } = JSON.parse(done.stdout) as { same: boolean; unread: number; facts: number }
  expect([same, unread]).toEqual([true, 10])
  expect(facts).toBeGreaterThan(100)
}, 120_000)
