import type { Report } from '../text/report.ts'
import type { Refusal } from './refusal.ts'

/** How the day of publication is known. */
export type PublishedBy = 'asked for' | 'report' | 'page' | 'feed' | 'message' | 'document' | 'address' | 'file name' | 'text'

/** What is known of a report beside its own fields. */
export interface About {
  /** How the day of publication is known; left out where it is not. */
  publishedBy?: PublishedBy
  /** Who wrote it, as the page says. */
  byline?: string
  /** Where a page in parts goes on. */
  next?: string
  /** What may be fetched for the whole text: a feed's item often holds its beginning only. */
  whole?: string
}

/** A report taken in, or why there is none; `notes` tell what was not plain, such as an encoding that had to be found. A refusal comes with the name of its file and with the thing itself where that is short. */
export type Taken = { report: Report; notes: string[]; where: string; about?: About } | { refusal: Refusal; from?: string; given?: string }

/** One document as bytes, with what is known of it from outside: its name, the address it was fetched from, what a server called it. */
export interface Piece {
  where: string
  id: string
  bytes: Uint8Array
  /** Ending of its name in lower case without the dot, or "". */
  ending: string
  /** Media type that a server or a container told, without parameters. */
  type?: string
  charset?: string
  /** Address it was fetched from. */
  url?: string
  /** How many containers it lies in. */
  depth?: number
}
