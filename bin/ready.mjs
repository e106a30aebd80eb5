// Makes the project ready to run: packages installed, `dist/` newer than its sources. Plain Node only, since nothing may be installed yet.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/** The folder of the project. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => join(root, ...parts)
const CODE_STAMP = at('dist', '.code')
const DESK_STAMP = at('dist', '.desk')
const LOCK = at('.cache', 'build.lock')
const DESK_CONFIG = at('src', 'desk', 'vite.config.ts')

/** Tells a person what is being done; standard output stays free for results. */
export function say(line) {
  process.stderr.write(`diwan: ${line}\n`)
}

const isTest = (name) => /\.test\.tsx?$/.test(name)
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** Newest time of change under a folder, folders themselves included, so that a file taken away counts too. */
function newest(folder, skip = () => false) {
  let time = modified(folder)
  if (time === 0) return 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (skip(path) || isTest(entry.name)) continue
    time = Math.max(time, entry.isDirectory() ? newest(path, skip) : statSync(path).mtimeMs)
  }
  return time
}

const inDesk = (path) => path === at('src', 'desk')
const settings = () => Math.max(...['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) => modified(at(name))))

/** Whether `dist/` is older than the sources it is made from. */
export function codeIsOld() {
  return modified(CODE_STAMP) < Math.max(newest(at('src'), inDesk), settings())
}

/** Whether the desk's pages are older than what they are made from. */
export function deskIsOld() {
  if (!existsSync(DESK_CONFIG)) return false
  return modified(DESK_STAMP) < Math.max(newest(at('src', 'desk')), newest(at('src', 'wording')), newest(at('src', 'facts')), modified(at('package-lock.json')))
}

/** Packages of the lock file that are not in `node_modules` in the version asked for; those for development only where they are needed. */
export function missingPackages({ development }) {
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages
  const hidden = at('node_modules', '.package-lock.json')
  const present = existsSync(hidden) ? JSON.parse(readFileSync(hidden, 'utf8')).packages : {}
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer && (development || !entry.dev))
    .filter(([path, entry]) => present[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^node_modules\//, ''))
}

function run(program, args, { fatal }) {
  const done = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && program === 'npm' })
  if (done.status === 0) return
  say(fatal)
  process.exit(done.status || 1)
}

function runNpm(args, fatal) {
  const own = process.env.npm_execpath
  if (own?.endsWith('npm-cli.js')) run(process.execPath, [own, ...args], { fatal })
  else run('npm', args, { fatal })
}

/** Installs the packages of the lock file where some are missing. */
export function install({ development = true } = {}) {
  const missing = missingPackages({ development })
  if (missing.length === 0) return
  const first = !existsSync(at('node_modules'))
  say(first ? 'installing the packages it needs (once; about half a minute) …' : `installing ${missing.length} packages that are missing or of another version (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''})`)
  runNpm([first ? 'ci' : 'install', '--loglevel=error'], 'the packages could not be installed. Is there a network, and may npm reach its registry? `npm ci` in the folder of the project shows more.')
}

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Takes the lock, or tells whether a living process holds it; what a dead one left is cleared away. */
function takeLock() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const holder = existsSync(LOCK) ? Number(readFileSync(LOCK, 'utf8')) : 0
  const written = Date.now() - modified(LOCK) > 1000
  if (written && !(holder && isAlive(holder))) rmSync(LOCK, { force: true })
  return false
}

/** Runs one piece of work while no other process builds: others wait and then find it done. */
function alone(work) {
  mkdirSync(dirname(LOCK), { recursive: true })
  const pause = new Int32Array(new SharedArrayBuffer(4))
  while (!takeLock()) Atomics.wait(pause, 0, 0, 100)
  const free = () => rmSync(LOCK, { force: true })
  process.once('exit', free)
  try {
    work()
  } finally {
    free()
    process.removeListener('exit', free)
  }
}

function files(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** Takes away what earlier builds left of sources that are gone, and copies the data files that the compiler leaves alone. */
function tidyOutput() {
  const desk = at('dist', 'desk') + sep
  const deskSources = at('src', 'desk') + sep
  for (const path of files(at('dist'))) {
    const name = relative(at('dist'), path)
    if (path.startsWith(desk) || name.startsWith('.')) continue
    const source = at('src', name)
    const made = [source, source.replace(/\.js$/, '.ts'), source.replace(/\.js$/, '.tsx')].some(existsSync)
    if (!made) rmSync(path)
  }
  for (const path of files(at('src'))) {
    if (/\.(tsx?|md)$/.test(path) || path.startsWith(deskSources)) continue
    const target = at('dist', relative(at('src'), path))
    if (modified(target) >= modified(path)) continue
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(path, target)
  }
}

function stamp(path, time) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '')
  utimesSync(path, time, time)
}

/** Compiles `src/` to `dist/` where it is older; what changes meanwhile makes the next call compile again. */
export function buildCode({ force = false } = {}) {
  if (!force && !codeIsOld()) return false
  alone(() => {
    if (!force && !codeIsOld()) return
    const began = new Date()
    if (!existsSync(CODE_STAMP)) say('compiling …')
    run(process.execPath, [at('node_modules', 'typescript', 'bin', 'tsc'), '-p', at('tsconfig.build.json')], { fatal: 'the sources do not compile; the lines above say where.' })
    tidyOutput()
    stamp(CODE_STAMP, began)
  })
  return true
}

/** Builds the pages of the desk where they are older than their sources. */
export function buildDesk({ force = false } = {}) {
  if (!existsSync(DESK_CONFIG) || (!force && !deskIsOld())) return false
  alone(() => {
    if (!force && !deskIsOld()) return
    const began = new Date()
    say('building the desk …')
    run(process.execPath, [at('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', DESK_CONFIG, '--logLevel', 'warn'], { fatal: 'the desk does not build; the lines above say where.' })
    stamp(DESK_STAMP, began)
  })
  return true
}

/** Everything a command needs: packages, code and, where pages are served, the desk. */
export function ready({ desk = false } = {}) {
  // Rules are many small functions that call each other: taken into one another as far as is usual, compiling them costs each thread seconds of a core, and what comes out is too large to be at hand.
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150')
  // Made later, code is made of what has been seen of it, and seldom anew: a first pass over many reports takes a tenth less of the processors, and each thread makes its own.
  setFlagsFromString('--interrupt-budget=300000')
  // Reports read together are alive together when the collector comes by. Taking them for what stays, it would have their like made among the old, where a quarter more work is needed to be rid of them.
  setFlagsFromString('--no-allocation-site-pretenuring')
  const old = codeIsOld() || (desk && deskIsOld())
  install({ development: old })
  buildCode()
  if (desk) buildDesk()
}
