import type { Reading } from '../facts/reading.ts'
import type { Report } from '../text/report.ts'
import { BY_HAND, readByHand } from './by-hand.ts'
import { packNames, loadPack } from './packs.ts'
import type { KnownName } from './known.ts'
import { PackReader } from './read.ts'

/** Version of the reader: raised whenever the same report may give other facts. */
export const READER_VERSION = '7'

/** What a reading may use besides the report: names that the register has learned. */
export interface ReadOptions { knownNames?: readonly KnownName[] }
export type { KnownName } from './known.ts'

/** Reads reports of one language. Synchronous and pure: the same report and options give the same reading. `together` reads several at a time, which costs less; each reading is the same as if its report were read alone. */
export interface Reader { (report: Report, options?: ReadOptions): Reading; together(reports: readonly Report[], options?: ReadOptions): Reading[] }

export { BY_HAND, lineByHand } from './by-hand.ts'
export { detectLanguage } from './language.ts'

/** Languages with a pack, by folder. */
export function languagesRead(): string[] {
  return packNames()
}

const readers = new Map<string, Promise<PackReader>>()

/** The reader of a language behind `loadReader` and `explain`; null where there is no pack. */
export async function loadPackReader(language: string): Promise<PackReader | null> {
  if (!packNames().includes(language)) return null
  let reader = readers.get(language)
  if (!reader) readers.set(language, (reader = loadPack(language).then((pack) => new PackReader(pack))))
  return reader
}

/** Loads the pack of a language and returns its reader; null where there is no pack. */
export async function loadReader(language: string): Promise<Reader | null> {
  if (language === BY_HAND) return Object.assign((report: Report) => readByHand(report), { together: (reports: readonly Report[]) => reports.map(readByHand) })
  const reader = await loadPackReader(language)
  const named = (report: Report) => (report.language ? report : { ...report, language })
  return reader && Object.assign((report: Report, options?: ReadOptions) => reader.read(named(report), READER_VERSION, options?.knownNames), {
    together: (reports: readonly Report[], options?: ReadOptions) => reader.readTogether(reports.map(named), READER_VERSION, options?.knownNames),
  })
}
