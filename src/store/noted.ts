import { accessRecords, applyAccess, type AccessRecord } from './access.ts'
import { applyIncoming, incomingRecords, type IncomingRecord } from './incoming.ts'
import { applyPublic, publicRecords, type PublicRecord } from './replies.ts'
import type { Db } from './rows.ts'

/** What the journal keeps beside reports and decisions: what is followed, who may sign in and what they did, what the public sees and says. */
export type NotedRecord = IncomingRecord | AccessRecord | PublicRecord

const OF_ACCESS = ['user', 'userGone', 'deed']
const OF_PUBLIC = ['publish', 'unpublish', 'reply', 'ruled']
const OF_INCOMING = ['follow', 'unfollow', 'setAside', 'settled']

/** Names of all records there are beside reports and decisions. */
export const NOTED: readonly string[] = [...OF_INCOMING, ...OF_ACCESS, ...OF_PUBLIC]

/** Carries out what a record says. */
export function applyNoted(db: Db, record: NotedRecord): Promise<void> {
  const is = (names: readonly string[]) => names.some((name) => name in record)
  if (is(OF_ACCESS)) return applyAccess(db, record as AccessRecord)
  return is(OF_PUBLIC) ? applyPublic(db, record as PublicRecord) : applyIncoming(db, record as IncomingRecord)
}

/** All that such records made, as records again: for a backup of a register without a journal. */
export async function notedRecords(db: Db): Promise<NotedRecord[]> {
  return [...await incomingRecords(db), ...await accessRecords(db), ...await publicRecords(db)]
}
