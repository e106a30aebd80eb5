// What rules cost that never fire: the same reports read with the language's own rules, and with as many again whose words no report holds.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { leastSeconds } from './clock.mjs'
import { root } from './texts.mjs'

const ROUNDS = 5
/** Letters that no language read here writes next to each other. */
const NOWHERE = 'ⵣⵣ'

const module = (...parts) => pathToFileURL(join(root, 'dist', ...parts)).href

/** A pack of its own: a second copy of the language's module, because a lexicon remembers the words of one reader. */
const packOf = async (language, copy) => (await import(`${module('languages', language, 'index.js')}?${copy}`)).pack

function withIdleRules(pack) {
  const idle = pack.frames.map((frame) => ({
    ...frame,
    name: `${frame.name}, never`,
    trigger: { name: `${frame.trigger.name}, never`, entries: frame.trigger.entries.map((entry) => ({ ...entry, written: `${NOWHERE}${entry.written}` })) },
  }))
  for (const { trigger } of idle) for (const { written, form, count, detail } of trigger.entries) pack.lexicon.add(written, { sort: 'word', value: trigger.name, form, count, detail })
  return { ...pack, frames: [...pack.frames, ...idle] }
}

/** Seconds with the rules as they are and with twice as many; rounds take turns, so that what else the machine does falls on both. */
export async function idleRules(language, reports) {
  const { PackReader } = await import(module('reading', 'read.js'))
  const own = new PackReader(await packOf(language, 'own'))
  const doubled = new PackReader(withIdleRules(await packOf(language, 'doubled')))
  const best = { own: Infinity, doubled: Infinity }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, reader] of round % 2 ? [['doubled', doubled], ['own', own]] : [['own', own], ['doubled', doubled]]) {
      best[name] = Math.min(best[name], leastSeconds(reports, (report) => reader.read(report, 'bench'), 1))
    }
  }
  return { rules: own.pack.frames.length, own_seconds: best.own, doubled_seconds: best.doubled, change: best.doubled / best.own - 1 }
}
