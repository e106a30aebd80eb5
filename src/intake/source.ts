import { createReadStream, existsSync, promises as files } from 'node:fs'
import { basename, isAbsolute, join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { Readable } from 'node:stream'
import { Refusal } from './refusal.ts'

/** Where bytes come from: a file or standard input, with the form its name tells. `path` stands where the bytes can be read in any order. */
export interface Source { where: string; id: string; form: Form; ending: string; open: () => Readable; path?: string }
/** How a source is read: line by line, row by row, record by record, or as a whole. */
export type Form = 'jsonl' | 'table' | 'web archive' | 'zip' | 'whole' | 'unknown'

const FORMS: Readonly<Record<string, Form>> = { jsonl: 'jsonl', ndjson: 'jsonl', csv: 'table', tsv: 'table', warc: 'web archive', zip: 'zip' }
/** Endings of names that are looked at in folders and archives. */
export const READ_ENDINGS: ReadonlySet<string> = new Set(['txt', 'text', 'json', 'jsonl', 'ndjson', 'html', 'htm', 'xhtml', 'shtml', 'pdf', 'docx', 'eml', 'csv', 'tsv', 'rss', 'atom', 'rdf', 'xml', 'warc', 'zip'])

/** The id and the ending that a file name gives; `.gz` is passed over. */
export function nameParts(name: string): { id: string; ending: string } {
  const bare = name.replace(/\.gz$/i, '')
  const dot = bare.lastIndexOf('.')
  return dot > 0 ? { id: bare.slice(0, dot), ending: bare.slice(dot + 1).toLowerCase() } : { id: bare, ending: '' }
}

/** One stored text may be this long; what is longer is no report. */
export const LARGEST_REPORT_BYTES = 16_000_000

/** How far the reading of files went, in bytes of the files as they lie on disk. */
export class Meter {
  /** Bytes of all files that will be read; null while unknown, as for standard input. */
  total: number | null = null
  private done = 0
  private current: { size: number; stream: { readonly bytesRead: number } | null } = { size: 0, stream: null }

  /** Looks at all that is named and adds up its size. */
  async measure(paths: readonly string[]): Promise<void> {
    let total = 0
    for await (const source of sourcesOf(paths)) {
      if (source instanceof Refusal) continue
      if (source.where === STANDARD_INPUT) return
      total += await sizeOf(source.where)
    }
    this.total = total
  }

  /** Told that a file of a size is begun. */
  begin(size: number): void {
    this.done += this.current.size
    this.current = { size, stream: null }
  }

  /** Told of the stream that a file is read by. */
  watch(stream: { readonly bytesRead: number }): void {
    this.current.stream = stream
  }

  /** Bytes read so far. */
  get read(): number {
    return this.done + Math.min(this.current.stream?.bytesRead ?? 0, this.current.size)
  }
}

const STANDARD_INPUT = 'standard input'

function describe(path: string, meter?: Meter): Source {
  const zipped = /\.gz$/i.test(path)
  const { id, ending } = nameParts(basename(path))
  const form = FORMS[ending] ?? (READ_ENDINGS.has(ending) ? 'whole' : 'unknown')
  const open = () => {
    const stream = createReadStream(path)
    meter?.watch(stream)
    if (!zipped) return stream
    const unzipped = createGunzip()
    stream.on('error', (error) => unzipped.destroy(error))
    return stream.pipe(unzipped)
  }
  return { where: path, id, form, ending, open, ...(zipped ? {} : { path }) }
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

async function* inFolder(folder: string, meter?: Meter): AsyncGenerator<Source> {
  const entries = await files.readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* inFolder(path, meter)
    else if (READ_ENDINGS.has(nameParts(entry.name).ending)) yield describe(path, meter)
  }
}

/** Whether a name is a pattern and no file: files may have brackets and stars in their names. */
const isPattern = (path: string) => /[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\}/.test(path) && !existsSync(path)

async function* matching(pattern: string, meter?: Meter): AsyncGenerator<Source | Refusal> {
  const { glob } = await import('tinyglobby')
  const found = (await glob(pattern.replaceAll('\\', '/'), { absolute: isAbsolute(pattern), expandDirectories: false })).sort()
  for (const path of found) yield describe(path, meter)
  if (!found.length) yield new Refusal({ where: pattern, expected: 'files whose names fit the pattern', found: 'none', advice: 'Check the folder you are in; ** stands for folders within folders.' })
}

/** Files named on a command line, folders with all that they hold in forms known by their endings, `-` for standard input. */
export async function* sourcesOf(paths: readonly string[], meter?: Meter): AsyncGenerator<Source | Refusal> {
  for await (const source of named(paths, meter)) {
    if (meter && !(source instanceof Refusal) && source.where !== STANDARD_INPUT) meter.begin(await sizeOf(source.where))
    yield source
  }
}

const sizeOf = (path: string) => files.stat(path).then((stat) => stat.size, () => 0)

async function* named(paths: readonly string[], meter?: Meter): AsyncGenerator<Source | Refusal> {
  for (const path of paths) {
    if (path === '-') {
      yield { where: STANDARD_INPUT, id: 'stdin', form: 'unknown', ending: '', open: () => process.stdin }
      continue
    }
    try {
      if (isPattern(path)) { yield* matching(path, meter); continue }
      const stat = await files.stat(path)
      if (!stat.isDirectory()) { yield describe(path, meter); continue }
      let some = false
      for await (const source of inFolder(path, meter)) { some = true; yield source }
      if (!some) yield new Refusal({ where: path, expected: `a folder with reports (.${[...READ_ENDINGS].join(', .')}, also with .gz)`, found: 'none in it', advice: 'Name the files themselves to have them looked at whatever they are called.' })
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
