#!/usr/bin/env node
// npm run build: compiles the code and builds the desk where their sources are newer; --force does both anew.
import { buildCode, buildDesk, install, say } from './ready.mjs'

const force = process.argv.includes('--force')
install()
const built = [buildCode({ force }) && 'code', buildDesk({ force }) && 'desk'].filter(Boolean)
say(built.length ? `built: ${built.join(', ')}` : 'nothing to build, all is newer than its sources')
