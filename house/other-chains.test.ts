import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { Readers } from '../src/cli/readers.ts'
import { cardOf, type Card } from '../src/register/card.ts'
import { followUp, statusOn } from '../src/register/followup.ts'
import { joinAll } from '../src/register/join.ts'
import { toldBy } from '../src/register/told.ts'
import type { Status } from '../src/register/entry.ts'
import type { Report } from '../src/text/report.ts'

/** What a chain promised, how its entry is known, and with which statuses it may end. */
interface Promised { promise: string; kind: string; opened?: string; due?: string; amount?: number; ordinal?: number; status: Status[] }
/** A thing that a chain tells of: the reports that tell of it and of nothing else in one entry, and values that differ. */
interface Told { thing: string; kind: string; reports: string[]; day?: string; due?: string; ordinal?: number; title?: string; many?: true; held?: true; values?: Record<string, unknown[]>; stage?: string }
interface Ended { card: Card; status: Status | null }

const TODAY = '2026-11-23'
/** Statuses that close a promise. */
const CLOSED: readonly (Status | null)[] = ['met', 'met late', 'cancelled', 'missed', 'superseded', 'moved']
/*
 * What fails still, each for a reason of reading: a sitting "of the coming year" named without a number or a body, a summit of two planned without the word of a session,
 * a minister's visit told with a name alone, an amount aimed at by a minister whose given name is a state's, an instrument intended during a visit that takes the visit's days.
 * Of the chain of Algeria and Italy, written with those of Egypt and the Emirates and opened only once these were mended, 3 of 11 promises ended rightly at first sight.
 */
/** How many promises of each chain must end as they ended, and how many of its things must be one entry each. */
const CHAINS = [['tur-rus', 12, 0], ['mar-esp', 11, 0], ['egy-jor', 13, 5], ['are-uzb', 15, 6], ['dza-ita', 7, 6]] as const

const lines = <T>(name: string): T[] => readFileSync(new URL(`./chains/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as T)

/** All entries that the reports of a chain make, with what became of them. */
async function register(chain: string): Promise<Ended[]> {
  const readings = await new Readers().readAll(lines<Report>(chain))
  const cards = joinAll(readings.flatMap((reading) => (reading ? toldBy(reading, reading.report.id) : []))).map(cardOf)
  return cards.map((card) => {
    const { history } = followUp(card, cards)
    return { card, status: history.length ? statusOn(history, card.due?.end ?? null, TODAY) : null }
  })
}

const fits = ({ kind, opened, due, amount, ordinal }: Promised) => ({ card }: Ended) =>
  card.kind === kind && (!opened || card.firstKnown === opened) && (!due || card.due?.start === due) && (!amount || card.amount === amount) && (!ordinal || card.ordinal === ordinal || card.ordinal === null)

/** Whether an entry is the thing looked for, told by its reports alone. */
function isThing(told: Told, card: Card): boolean {
  if (card.kind !== told.kind || (told.ordinal && card.ordinal !== told.ordinal) || (told.day && (card.promise || card.when?.start !== told.day)) || (told.due && card.due?.start !== told.due)) return false
  if ((told.many && card.count === 1) || (told.held && card.promise) || (told.stage && card.stage !== told.stage) || (told.title && !new RegExp(told.title, 'u').test(card.title ?? ''))) return false
  return [...card.reports].sort().join() === [...told.reports].sort().join() && Object.entries(told.values ?? {}).every(([slot, values]) => values.every((value) => card.values[slot]?.some((said) => said.value === value)))
}

describe.each(CHAINS)('the chain %s, told in reports of our own', (chain, least, leastThings) => {
  let ends: (Promised & { found: Status[] })[] = []
  let entries: Ended[] = []
  beforeAll(async () => {
    entries = await register(chain)
    ends = lines<Promised>(`${chain}-promises`).map((promised) => ({ ...promised, found: entries.filter(fits(promised)).map((one) => one.status).filter((status) => status !== null) }))
  }, 60_000)

  it(`ends at least ${least} promises as they ended`, () => {
    const right = ends.filter(({ status, found }) => found.some((one) => status.includes(one)))
    expect(right.length, JSON.stringify(ends.filter((one) => !right.includes(one)), null, 1)).toBeGreaterThanOrEqual(least)
  })

  it(`keeps at least ${leastThings} things as one entry each`, () => {
    const file = new URL(`./chains/${chain}-entries.jsonl`, import.meta.url)
    const things = existsSync(file) ? lines<Told>(`${chain}-entries`) : []
    const apart = things.filter((told) => !entries.some(({ card }) => isThing(told, card)))
    expect(things.length - apart.length, JSON.stringify(apart, null, 1)).toBeGreaterThanOrEqual(leastThings)
  })

  it('closes none in a way it did not end', () => {
    expect(ends.filter(({ status, found }) => found.some((one) => CLOSED.includes(one) && !status.includes(one)))).toEqual([])
  })
})
