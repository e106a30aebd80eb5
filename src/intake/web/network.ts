import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { WebRefusal } from './refusal.ts'

const V4_KEPT_OUT: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.88.99.0', 24],
  ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
]
/** Within the one range that is given out to the public: what carries an IPv4 address inside, and what is for documents and tests. */
const V6_KEPT_OUT: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]]
const V6_PUBLIC: readonly [string, number] = ['2000::', 3]

function listOf(ranges: readonly (readonly [string, number])[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of ranges) list.addSubnet(net, prefix, family)
  return list
}

const keptOut4 = listOf(V4_KEPT_OUT, 'ipv4')
const keptOut6 = listOf(V6_KEPT_OUT, 'ipv6')
const public6 = listOf([V6_PUBLIC], 'ipv6')

/** Whether an address of the network is one that anybody may reach: not this machine, not its neighbours, not a range kept for other use. */
export function isPublic(address: string): boolean {
  const family = isIP(address.split('%', 1)[0]!)
  if (family === 4) return !keptOut4.check(address, 'ipv4')
  if (family === 6 && !address.includes('%')) return public6.check(address, 'ipv6') && !keptOut6.check(address, 'ipv6')
  return false
}

/** Finds the addresses of a name, as node:dns does. */
export type Resolve = (host: string, options: LookupOptions & { all: true }, done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void

/** The refusal of an address within: what it is, and how it may be let in. */
export function keptOut(host: string, address: string): WebRefusal {
  return new WebRefusal('private', { where: host, expected: 'an address of the public web', found: `${address}, which is of this machine or a private network`, advice: 'Set DIWAN_PRIVATE_HOSTS=HOST,… if pages of hosts of your own network are to be fetched.' })
}

/** A lookup for sockets that gives public addresses only: the address that was checked is the one connected to. One private address among several refuses the name. */
export function guardedLookup(privateHosts: ReadonlySet<string>, resolve: Resolve = systemLookup): LookupFunction {
  return (host, options, done) => {
    const answer = done as (error: Error | null, address: string | LookupAddress[], family?: number) => void
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) { answer(error, []); return }
      const within = privateHosts.has(host) ? undefined : addresses.find((one) => !isPublic(one.address))
      if (within || !addresses.length) { answer(within ? keptOut(host, within.address) : Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), []); return }
      if (options.all) answer(null, addresses)
      else answer(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}
