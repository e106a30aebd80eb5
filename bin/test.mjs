#!/usr/bin/env node
// npm test: everything that must hold, in one run: build, types, lint, and all tests, those in a real browser and against a real database server too.
// Installs what is missing (through apt-get where it may) and ends with a line that counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { buildCode, buildDesk, install, root, say } from './ready.mjs'

const REPORT = join(root, '.cache', 'vitest.json')
const APT = { chromium: 'chromium', postgres: 'postgresql' }

const inPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find(existsSync)
const POSTGRES_HOME = '/usr/lib/postgresql'
const findPostgres = () => inPath('postgres') ?? (existsSync(POSTGRES_HOME) ? readdirSync(POSTGRES_HOME).map((version) => join(POSTGRES_HOME, version, 'bin', 'postgres')).find(existsSync) : undefined)
const findChromium = () => [process.env.DIWAN_CHROMIUM, ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(inPath)].find((path) => path && existsSync(path))

/** Programs the tests use that npm does not install. Where one cannot be had, its tests fail and say so; they are not left out in silence. */
function installPrograms() {
  const missing = Object.entries({ chromium: findChromium(), postgres: findPostgres() }).filter(([, path]) => !path).map(([name]) => name)
  if (!missing.length) return
  const packages = missing.map((name) => APT[name])
  const mayInstall = process.getuid?.() === 0 && inPath('apt-get')
  if (!mayInstall) {
    say(`${missing.join(' and ')} not found; the tests that use it will fail. Install it first, on Debian or Ubuntu with: sudo apt-get install ${packages.join(' ')}`)
    return
  }
  say(`installing ${packages.join(' and ')} through apt-get …`)
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-qq'], options)
  if (spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status !== 0) say(`apt-get could not install ${packages.join(' and ')}; the tests that use it will fail.`)
}

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...(findChromium() ? { DIWAN_CHROMIUM: findChromium() } : {}), ...(findPostgres() ? { DIWAN_POSTGRES_BIN: join(findPostgres(), '..') } : {}) } }).status === 0
const bin = (name, file) => join(root, 'node_modules', name, file)

/** Counts of the last run of vitest; a run that broke off before writing them counts as one failure. */
function counts(succeeded) {
  if (!existsSync(REPORT)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(REPORT, 'utf8'))
  const failed = numFailedTests || (success && succeeded ? 0 : Math.max(1, numFailedTestSuites))
  return { passed: numPassedTests, failed }
}

let counted = false

function main() {
  const only = process.argv.slice(2)
  install()
  installPrograms()
  buildCode()
  buildDesk()
  let passed = 1, failed = 0
  const step = (name, ok) => {
    if (ok) passed++
    else { failed++; say(`${name}: failed`) }
  }
  if (!only.length) {
    say('types …')
    step('types', node(bin('typescript', 'bin/tsc'), '--noEmit'))
    say('lint …')
    step('lint', node(bin('oxlint', 'bin/oxlint'), '--quiet'))
  }
  say('tests …')
  mkdirSync(join(root, '.cache'), { recursive: true })
  rmSync(REPORT, { force: true })
  const succeeded = node(bin('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`, ...only)
  const tests = counts(succeeded)
  passed += tests.passed
  failed += tests.failed
  counted = true
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
  process.exitCode = failed ? 1 : 0
}

// What ends the run before the tests (no packages, no build) is one failure too.
process.on('exit', () => { if (!counted) process.stdout.write('0 passed, 1 failed\n') })
main()
