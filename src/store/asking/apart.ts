import { ground, type Ground } from '../../facts/ground.ts'
import type { EntryLine } from '../../register/entry.ts'
import { JOINS, sameness } from '../../register/sameness.ts'
import { keyOf } from '../../register/told.ts'
import type { Thing } from '../../register/thing.ts'
import { knownEntries, lineOf } from '../knowledge.ts'
import type { Asking } from '../register.ts'
import { factsOfEntries, thingsFrom, type Db } from '../rows.ts'

/** Why two entries are not one: how well each fact of the one fits the other, best first, against the score from which facts join. */
export interface WhyApart {
  entries: [EntryLine, EntryLine]
  /** Whether they share a key and days; facts that share none are never compared. */
  compared: boolean
  /** Score from which a fact joins. */
  needed: number
  ground: Ground
  facts: { report: string; fact: number; in: string; score: number; grounds: Ground[] }[]
}

/** The entry that a word means: its own id, or that of the entry in which the fact REPORT#NUMBER stands. */
export async function entryNamed(db: Db, word: string): Promise<string | null> {
  const numbered = /^(.+)#(\d+)$/.exec(word)
  if (!numbered) return word
  return (await db.selectFrom('facts').select('entry').where('report', '=', numbered[1]!).where('number', '=', Number(numbered[2])).executeTakeFirst())?.entry ?? null
}

function shareKeys(a: Thing, b: Thing): boolean {
  return [...a.keys.values()].some((key) => { const other = b.keys.get(key.key); return other !== undefined && other.from <= key.to && other.to >= key.from })
}

function parted(a: Thing, b: Thing): boolean {
  return [[a, b], [b, a]].some(([one, other]) => one!.members.some(({ told }) => other!.parted.has(keyOf(told))))
}

function fits(of: Thing, to: Thing): WhyApart['facts'] {
  return of.members.map(({ told }) => ({ report: told.report, fact: told.index, in: of.id, ...sameness(told, to) })).map((one) => ({ ...one, score: Math.round(one.score * 1000) / 1000 }))
}

/** Why two entries were kept apart; null where one of them is not known. */
export async function whyApart(db: Db, first: string, second: string, asking: Asking): Promise<WhyApart | null> {
  const ids = [first, second]
  const known = await knownEntries(db, ids, asking)
  const things = thingsFrom(await factsOfEntries(db, ids, asking.asKnownOn))
  const [a, b] = [things.get(first), things.get(second)]
  if (!a || !b || known.length !== 2) return null
  const entries = known.map((one) => lineOf(one, asking.today)) as [EntryLine, EntryLine]
  const answer = (why: Ground, compared: boolean, facts: WhyApart['facts'] = []): WhyApart => ({ entries, compared, needed: JOINS, ground: why, facts: facts.sort((x, y) => y.score - x.score) })
  if (a.kind !== b.kind) return answer(ground('kinds-differ', { code: a.kind, of: 'kind' }, { code: b.kind, of: 'kind' }), false)
  if (a.ahead !== b.ahead) return answer(ground('ahead-differs'), false)
  if (parted(a, b)) return answer(ground('parted'), true, [...fits(a, b), ...fits(b, a)])
  const compared = shareKeys(a, b)
  const facts = [...fits(a, b), ...fits(b, a)]
  const best = Math.max(0, ...facts.map((one) => one.score))
  if (!compared) return answer(ground('never-compared'), false, facts)
  return answer(best < JOINS ? ground('best-too-low', { share: best }, { share: JOINS }) : ground('better-elsewhere', { share: best }), true, facts)
}
