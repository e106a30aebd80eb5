import { createHash } from 'node:crypto'
import { hostOf } from './address.ts'

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)

/** The id of what stands at an address: its host and a digest, so that the same address has the same id in every feed, archive and run. */
export function idOfAddress(address: string): string {
  return `${hostOf(address) || 'address'}-${short(address)}`
}

/** The id of an item that has no address: its container's id and a digest of what tells it apart. */
export function idWithin(container: string, telling: string): string {
  return `${container}-${short(telling)}`
}
