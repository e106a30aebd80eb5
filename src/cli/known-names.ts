import { readFileSync } from 'node:fs'
import { ROLES, type Role } from '../facts/fact.ts'
import type { KnownName } from '../reading/index.ts'
import { isParty } from '../world/parties.ts'
import { textOption, UsageError, type Given } from './command.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/** What is wrong with an entry of a list of known names, or null. */
function fault(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return 'expected an object with name, party, role, from and to'
  const { name, party, role, from, to } = entry as Record<string, unknown>
  if (typeof name !== 'string' || !name.trim()) return 'expected a name'
  if (typeof party !== 'string' || !isParty(party)) return `expected a party such as "KAZ" or "UN", found ${JSON.stringify(party)}`
  if (!ROLES.includes(role as Role)) return `expected one of the roles ${ROLES.join(', ')}, found ${JSON.stringify(role)}`
  if (typeof from !== 'string' || typeof to !== 'string' || !DAY.test(from) || !DAY.test(to) || from > to) return `expected days "from" and "to" as YYYY-MM-DD, the earlier first, found ${JSON.stringify(from)} and ${JSON.stringify(to)}`
  return null
}

/** Known names from the text of a file as `diwan learn` writes it; `where` is named in what is wrong with it. */
export function knownNamesFrom(written: string, where: string): KnownName[] {
  let list: unknown
  try {
    list = JSON.parse(written)
  } catch (error) {
    throw new UsageError(`${where}: expected known names as JSON, found ${(error as Error).message}. "npx diwan learn" writes such a file.`)
  }
  if (!Array.isArray(list)) throw new UsageError(`${where}: expected a list of known names, found ${list === null ? 'null' : typeof list}. "npx diwan learn" writes such a file.`)
  for (const [i, entry] of list.entries()) {
    const wrong = fault(entry)
    if (wrong) throw new UsageError(`${where}, name ${i + 1}: ${wrong}.`)
  }
  return list as KnownName[]
}

/** The names of --known, or undefined where the pack's own are to be used. */
export function knownOption(given: Given): KnownName[] | undefined {
  const path = textOption(given, 'known')
  if (path === undefined) return undefined
  let written: string
  try {
    written = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`--known: expected a file of known names, found none that can be read at ${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown fault'}).`)
  }
  return knownNamesFrom(written, path)
}
