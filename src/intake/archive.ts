import { fromBuffer, open, type Entry, type ZipFile } from 'yauzl'
import { Refusal } from './refusal.ts'
import { LARGEST_REPORT_BYTES } from './source.ts'

/** How much may be unpacked in one go: an archive of a few bytes can hold more than any disk. */
export class Budget {
  bytes = 8e9
  pieces = 500_000

  /** Takes a piece from the budget, or refuses what is beyond it. */
  spend(bytes: number, where: string): void {
    this.bytes -= bytes
    this.pieces--
    if (this.bytes < 0 || this.pieces < 0) throw new Refusal({ where, expected: 'an archive of at most 8 GB and 500,000 files once unpacked', found: 'more', advice: 'Unpack it and give the folder.' })
  }
}

/** One file of an archive, read whole, or why it cannot be. */
export type Packed = { name: string; bytes: Buffer } | { name: string; refusal: Refusal }

const damaged = (where: string, error: unknown) => new Refusal({ where, expected: 'a ZIP archive from beginning to end', found: `one that is damaged (${(error as Error).message.slice(0, 100)})`, advice: 'Fetch or pack it again.' })

function opened(from: string | Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, archive: ZipFile) => { if (error) reject(error); else resolve(archive) }
    if (typeof from === 'string') open(from, { lazyEntries: true, autoClose: false }, done)
    else fromBuffer(from, { lazyEntries: true }, done)
  })
}

function nextEntry(archive: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => { archive.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error'); act() }
    archive.once('entry', (entry: Entry) => settle(() => resolve(entry)))
    archive.once('end', () => settle(() => resolve(null)))
    archive.once('error', (error: Error) => settle(() => reject(error)))
    archive.readEntry()
  })
}

async function bytesOfEntry(archive: ZipFile, entry: Entry, where: string): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => archive.openReadStream(entry, (error, found) => { if (error) reject(error); else resolve(found) }))
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > LARGEST_REPORT_BYTES) throw new Refusal({ where, expected: `files of at most ${LARGEST_REPORT_BYTES / 1e6} MB`, found: 'a larger one', advice: 'Unpack the archive and give the file itself.' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Files of a ZIP archive (its path, or its bytes) whose names are wanted, one after the other; memory holds one. A file that cannot be unpacked is refused alone. */
export async function* unzipped(from: string | Buffer, where: string, budget: Budget, wanted: (name: string) => boolean): AsyncGenerator<Packed> {
  let archive: ZipFile
  try {
    archive = await opened(from)
  } catch (error) {
    throw damaged(where, error)
  }
  try {
    for (;;) {
      const entry = await nextEntry(archive).catch((error: unknown) => { throw damaged(where, error) })
      if (!entry) return
      const name = entry.fileName
      if (name.endsWith('/') || !wanted(name)) continue
      const place = `${where}: ${name}`
      try {
        if (entry.isEncrypted()) throw new Refusal({ where: place, expected: 'a file without a password', found: 'one that is encrypted', advice: 'Unpack the archive with its password and give the folder.' })
        budget.spend(Math.min(entry.uncompressedSize, LARGEST_REPORT_BYTES), place)
        yield { name, bytes: await bytesOfEntry(archive, entry, place) }
      } catch (error) {
        if (budget.bytes < 0 || budget.pieces < 0) throw error
        yield { name, refusal: error instanceof Refusal ? error : damaged(place, error) }
      }
    }
  } finally {
    archive.close()
  }
}
