#!/usr/bin/env node
// The command `diwan`. On a fresh clone it installs and compiles what is missing, saying so on standard error; then it is only a few file times to compare.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { ready, root } from './ready.mjs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`diwan: Node 20.19 or later is needed, this is ${process.version}. Install a newer one from nodejs.org and try again.\n`)
  process.exit(1)
}
ready({ desk: process.argv[2] === 'serve' })
const { main } = await import(pathToFileURL(join(root, 'dist', 'cli', 'index.js')).href)
process.exitCode = await main(process.argv.slice(2))
