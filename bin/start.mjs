#!/usr/bin/env node
// npm start: installs and builds what is missing, then opens the register, puts the samples in on the first run and serves the desk.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { ready, root } from './ready.mjs'

ready({ desk: true })
const { main } = await import(pathToFileURL(join(root, 'dist', 'cli', 'index.js')).href)
process.exitCode = await main(['serve', '--samples', '--hints', ...process.argv.slice(2)])
