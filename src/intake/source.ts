import { createReadStream, promises as files } from 'node:fs'
import { basename, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import { Refusal } from './refusal.ts'

/** Where bytes come from: a file or standard input, with the form its name tells. */
export interface Source { where: string; id: string; form: 'text' | 'json' | 'jsonl' | 'unknown'; open: () => Readable }

const FORMS: Readonly<Record<string, Source['form']>> = { txt: 'text', text: 'text', json: 'json', jsonl: 'jsonl', ndjson: 'jsonl' }

/** One stored text may be this long; what is longer is no report. */
export const LARGEST_REPORT_BYTES = 16_000_000

function describe(path: string): Source {
  const zipped = path.endsWith('.gz')
  const name = basename(zipped ? path.slice(0, -3) : path)
  const dot = name.lastIndexOf('.')
  const form = dot > 0 ? FORMS[name.slice(dot + 1).toLowerCase()] ?? 'unknown' : 'unknown'
  const open = () => {
    const stream = createReadStream(path)
    if (!zipped) return stream
    const unzipped = createGunzip()
    stream.on('error', (error) => unzipped.destroy(error))
    return stream.pipe(unzipped)
  }
  return { where: path, id: dot > 0 ? name.slice(0, dot) : name, form, open }
}

/** Why a path cannot be opened, as a refusal. */
export function refusalOf(error: unknown, where: string): Refusal {
  if (error instanceof Refusal) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOENT') return new Refusal({ where, expected: 'a file', found: 'no file of that name', advice: 'Check the name and the folder you are in.' })
  if (code === 'EACCES' || code === 'EPERM') return new Refusal({ where, expected: 'a file that may be read', found: 'one that this user may not read', advice: 'Change its permissions or run as its owner.' })
  if (code.startsWith('Z_')) return new Refusal({ where, expected: 'gzip data from beginning to end', found: `data that break off or are damaged (${code})`, advice: 'Fetch or pack the file again.' })
  return new Refusal({ where, expected: 'a file that can be read', found: (error as Error).message, advice: 'Try again, or copy the file elsewhere first.' })
}

async function* inFolder(folder: string): AsyncGenerator<Source> {
  const entries = await files.readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* inFolder(path)
    else if (describe(path).form !== 'unknown') yield describe(path)
  }
}

/** Files named on a command line, folders with all that they hold in forms known by their endings, `-` for standard input. */
export async function* sourcesOf(paths: readonly string[]): AsyncGenerator<Source | Refusal> {
  for (const path of paths) {
    if (path === '-') {
      yield { where: 'standard input', id: 'stdin', form: 'unknown', open: () => process.stdin }
      continue
    }
    try {
      const stat = await files.stat(path)
      if (!stat.isDirectory()) { yield describe(path); continue }
      let some = false
      for await (const source of inFolder(path)) { some = true; yield source }
      if (!some) yield new Refusal({ where: path, expected: 'a folder with reports (.txt, .json, .jsonl, also with .gz)', found: 'none in it', advice: 'Name the files themselves to have them looked at whatever they are called.' })
    } catch (error) {
      yield refusalOf(error, path)
    }
  }
}

/** All bytes of a source, refused when there are too many for a report. */
export async function bytesOf(source: Source): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of source.open() as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > LARGEST_REPORT_BYTES) throw new Refusal({ where: source.where, expected: `at most ${LARGEST_REPORT_BYTES / 1e6} MB in one text`, found: 'more', advice: 'Give many reports as JSONL, one report a line (the name ending in .jsonl).' })
      chunks.push(chunk)
    }
  } catch (error) {
    throw refusalOf(error, source.where)
  }
  return Buffer.concat(chunks)
}
