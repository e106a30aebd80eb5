import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { Readers } from '../src/cli/readers.ts'
import { cardOf, type Card } from '../src/register/card.ts'
import { followUp, statusOn } from '../src/register/followup.ts'
import { joinAll } from '../src/register/join.ts'
import { toldBy } from '../src/register/told.ts'
import type { Status } from '../src/register/entry.ts'
import type { Report } from '../src/text/report.ts'

/** What a chain promised, how its entry is known, and with which statuses it may end. */
interface Promised { promise: string; kind: string; opened?: string; due?: string; amount?: number; status: Status[] }
interface Ended { card: Card; status: Status | null }

const TODAY = '2026-11-23'
/** Statuses that close a promise. */
const CLOSED: readonly (Status | null)[] = ['met', 'met late', 'cancelled', 'missed', 'superseded', 'moved']
/** How many promises of each chain must end as they ended. */
const CHAINS = [['tur-rus', 11], ['mar-esp', 9]] as const

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

const fits = ({ kind, opened, due, amount }: Promised) => ({ card }: Ended) => card.kind === kind && (!opened || card.firstKnown === opened) && (!due || card.due?.start === due) && (!amount || card.amount === amount)

describe.each(CHAINS)('the chain %s, told in reports of our own', (chain, least) => {
  let ends: (Promised & { found: Status[] })[] = []
  beforeAll(async () => {
    const entries = await register(chain)
    ends = lines<Promised>(`${chain}-promises`).map((promised) => ({ ...promised, found: entries.filter(fits(promised)).map((one) => one.status).filter((status) => status !== null) }))
  }, 60_000)

  it(`ends at least ${least} promises as they ended`, () => {
    const right = ends.filter(({ status, found }) => found.some((one) => status.includes(one)))
    expect(right.length, JSON.stringify(ends.filter((one) => !right.includes(one)), null, 1)).toBeGreaterThanOrEqual(least)
  })

  it('closes none in a way it did not end', () => {
    expect(ends.filter(({ status, found }) => found.some((one) => CLOSED.includes(one) && !status.includes(one)))).toEqual([])
  })
})
