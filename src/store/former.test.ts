import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Fact, MeetingFact, VisitFact } from '../facts/fact.ts'
import type { Report } from '../text/report.ts'
import { places } from './fixture/places.ts'
import { openRegister } from './open.ts'
import type { Read, Register } from './register.ts'

const AT = '2018-05-01T10:00:00.000Z'

/** Reads "the summit of Ada and Otto is due on 2018-04-09" as a plan, and "is held" as a summit that took place; the day may be left out. */
const summitsIn = (report: Report): Fact[] => [...report.text.matchAll(/summit of (\w+) and (\w+) is (due|held)(?: on ([\d-]{10}))?/g)].map((found): MeetingFact => {
  const start = found.index + report.title.length + 1
  return { kind: 'meeting', participants: [{ person: found[1]!, party: 'KAZ' }, { person: found[2]!, party: 'TUR' }], format: 'summit', modality: found[3] === 'due' ? 'planned' : 'happened', when: found[4] ? { start: found[4], end: found[4] } : null, place: null, evidence: [[start, start + found[0].length]], confidence: 1, rule: 'test' }
})

/** Reads "Ada goes from KAZ to TUR on 2018-04-09" as a visit; the day may be left out. */
const read: Read = async (reports) => reports.map((report) => ({
  report, doubts: [], reader: 'test',
  facts: [...summitsIn(report), ...[...report.text.matchAll(/(\w+) goes from ([A-Z]{3}) to ([A-Z]{3})(?: on ([\d-]{10}))?/g)].map((found): VisitFact => {
    const start = found.index + report.title.length + 1
    return { kind: 'visit', visitors: [{ person: found[1]!, party: found[2]! }], host: found[3]!, level: null, modality: 'happened', when: found[4] ? { start: found[4], end: found[4] } : null, place: null, evidence: [[start, start + found[0].length]], confidence: 1, rule: 'test' }
  })],
}))

let made = 0
const report = (published: string, day: string | null, who = 'Ada'): Report => {
  const id = `r${String(++made).padStart(2, '0')}`
  return { id, language: 'en', published, outlet: 'Post', url: '', title: 'Visit', text: `${who.includes(' ') ? who : `${who} goes from KAZ to TUR`}${day ? ` on ${day}` : ''}.\n${Array.from({ length: 30 }, (_, i) => `w${made}x${i}`).join(' ')}` }
}

/** A visit of 9 April that some took to be over a week before; it is known to be one with theirs once ten tell of it and talk without a day may mean either. */
function oneVisit(): Report[] {
  made = 0
  return [report('2018-04-05', '2018-04-02'), report('2018-04-06', '2018-04-02'), ...Array.from({ length: 6 }, () => report('2018-04-09', '2018-04-09')), ...Array.from({ length: 6 }, () => report('2018-04-10', '2018-04-09')), report('2018-04-11', null), report('2018-04-12', '2018-04-10')]
}

describe.each(places())('entries that grew beside each other, $name', ({ start, fresh, end }) => {
  let register: Register
  const opened: Register[] = []
  const open = async () => { const one = await openRegister({ ...await fresh(), read }); opened.push(one); return one }
  beforeAll(start)
  afterAll(end)
  beforeEach(async () => { register = await open() })
  afterEach(async () => { for (const one of opened.splice(0)) await one.close() })
  const visits = async (asKnownOn?: string) => (await register.entries({ kind: 'visit', limit: 100, ...(asKnownOn ? { asKnownOn } : {}) })).items.sort((a, b) => b.reports.length - a.reports.length)

  it('are one from the day on which that can be known, and two before', async () => {
    await register.add(oneVisit())
    const [visit, ...others] = await visits()
    expect([visit!.reports.length, others]).toEqual([16, []])
    const before = await visits('2018-04-09'), page = await register.entries({ kind: 'visit', asKnownOn: '2018-04-09', limit: 1 })
    expect([before.map((entry) => entry.reports.length), page.total]).toEqual([[6, 2], 2])
    expect(await visits('2018-04-08').then((all) => all.map((entry) => entry.id))).toEqual([before[1]!.id])
    expect((await register.today({ today: '2018-04-08', asKnownOn: '2018-04-08' })).counts).toEqual({ visit: 1 })
    expect((await register.matrix({ asKnownOn: '2018-04-09' })).map((cell) => cell.entries)).toEqual([2])
  })

  it('keep the address of the one that is no more, and say why', async () => {
    await register.add(oneVisit())
    const [visit] = await visits(), old = (await visits('2018-04-09'))[1]!
    expect(old.id).not.toBe(visit!.id)
    expect((await register.entry(old.id))!.id).toBe(visit!.id)
    expect((await register.pointers(old.id)).length).toBe(16)
    const why = (await register.why(old.id))!
    const day = why.joined.find((one) => one.report === 'r01')!.grounds.find((ground) => ground.why === 'stood-in')!
    expect(day.of).toEqual([{ words: old.id }, { days: { start: '2018-04-11', end: '2018-04-11' } }])
    expect(why.joined.find((one) => one.report === 'r01')!.grounds.map((ground) => ground.why)).toContain('week-early')
    const then = (await register.entry(old.id, { asKnownOn: '2018-04-09' }))!
    expect([then.id, then.sources.map((source) => source.report).sort()]).toEqual([old.id, ['r01', 'r02']])
    expect((await register.history(visit!.id))!.filter((item) => item.text.includes(old.id)).map((item) => [item.on, item.reports])).toEqual([['2018-04-11', ['r01', 'r02']]])
    expect((await register.why(old.id, { asKnownOn: '2018-04-09' }))!.joined.map((one) => one.grounds.some((ground) => ground.why === 'stood-in'))).toEqual([false, false])
  })

  it('bring along what readers left under them', async () => {
    const [early, later] = [oneVisit().slice(0, 8), oneVisit().slice(8)]
    await register.add(early)
    const old = (await visits())[1]!
    await register.publicView.leave({ id: 'reply-1', at: AT, of: 'entry', about: old.id, kind: 'correction', name: 'Aigul', email: 'a@example.org', text: 'It was on the ninth.' })
    await register.publicView.rule('reply-1', 'approved', 'Marat', AT)
    await register.add(later)
    for (const id of [old.id, (await visits())[0]!.id]) expect((await register.publicView.shown('entry', id)).map((reply) => reply.id)).toEqual(['reply-1'])
  })

  it('look on any day as they would have looked then', async () => {
    await register.add(oneVisit())
    for (const day of ['2018-04-06', '2018-04-10', '2018-04-11', '2018-04-12']) {
      const then = await open()
      await then.add(oneVisit().filter((one) => one.published! <= day))
      const lines = (await then.entries({ kind: 'visit', limit: 100 })).items.map(({ spellings: _, ...line }) => line)
      expect((await register.entries({ kind: 'visit', limit: 100, asKnownOn: day })).items.map(({ spellings: _, ...line }) => line), day).toEqual(lines)
    }
  }, 240_000)

  it('come out the same in whatever order reports come, and from a rebuild', async () => {
    const all = oneVisit()
    await register.add(all)
    const digest = await register.digest(), old = (await visits('2018-04-09'))[1]!.id
    expect((await register.rebuild()).digest).toBe(digest)
    for (const step of [5, 7, 11]) {
      const other = await open()
      for (let i = 0; i < all.length; i++) await other.add([all[(i * step) % all.length]!])
      expect(await other.digest()).toBe(digest)
      expect((await other.entry(old))!.reports.length).toBe(16)
      expect((await other.entries({ kind: 'visit', asKnownOn: '2018-04-09' })).total).toBe(2)
    }
  }, 240_000)

  it('are two again when what showed it is taken down', async () => {
    const all = oneVisit()
    await register.add(all)
    for (const id of ['r11', 'r12', 'r13', 'r14', 'r15', 'r16']) await register.takeDown(id, 'an error', AT)
    expect((await visits()).map((entry) => entry.reports.length)).toEqual([8, 2])
  }, 240_000)

  it('stay two where a person parted them, until that is undone', async () => {
    await register.add(oneVisit())
    const [visit] = await visits()
    const facts = await register.pointers(visit!.id)
    const early = facts.filter((one) => one.report <= 'r02'), rest = facts.filter((one) => one.report > 'r02')
    const made = await register.decideAll(early.flatMap((one) => rest.map((other) => ({ do: 'part' as const, about: one.pointer, with: other.pointer }))), 'Aigul', 'another visit', AT)
    expect((await visits()).map((entry) => entry.reports.length)).toEqual([14, 2])
    await register.add([report('2018-04-12', null)])
    expect((await visits()).map((entry) => entry.reports.length)).toEqual([15, 2])
    const digest = await register.digest()
    expect((await register.rebuild()).digest).toBe(digest)
    await register.decideAll(made.map(({ id }) => ({ do: 'undo', decision: id })), 'Aigul', 'one after all', AT)
    expect((await visits()).map((entry) => entry.reports.length)).toEqual([17])
  }, 240_000)

  it('that a person joins lead to where they went, and no more once that is undone', async () => {
    made = 0
    await register.add([report('2018-04-10', '2018-04-09'), report('2018-06-10', '2018-06-09')])
    const [first, second] = (await visits()).sort((a, b) => (a.firstKnown! < b.firstKnown! ? -1 : 1))
    const [one, other] = [(await register.pointers(first!.id))[0]!, (await register.pointers(second!.id))[0]!]
    const [decision] = await register.decideAll([{ do: 'join', about: other.pointer, with: one.pointer }], 'Aigul', 'one journey', AT)
    expect((await register.entry(second!.id))!.id).toBe(first!.id)
    await register.rebuild()
    expect((await register.entry(second!.id))!.id).toBe(first!.id)
    await register.decide({ do: 'undo', decision: decision!.id }, 'Aigul', '', AT)
    expect((await register.entry(second!.id))!.id).toBe(second!.id)
  })

  it('hold a summit that everybody awaits together with what is told of it as held before its day, in whatever order reports come', async () => {
    made = 0
    const due = 'The summit of Ada and Otto is due', held = 'The summit of Ada and Otto is held'
    const all = [report('2018-03-02', null, held), ...Array.from({ length: 10 }, () => report('2018-04-01', '2018-04-09', due)), report('2018-04-03', null, held), report('2018-04-04', null, held), report('2018-04-10', '2018-04-09', held)]
    await register.add(all)
    const sizes = async (of: Register) => (await of.entries({ kind: 'meeting', limit: 100 })).items.map((entry) => [entry.promise, entry.status, entry.reports.length]).sort()
    expect(await sizes(register)).toEqual([[false, null, 1], [false, null, 1], [true, 'met', 12]])
    const plan = (await register.entries({ kind: 'meeting', promise: true })).items[0]!
    expect((await register.why(plan.id))!.joined.filter((one) => one.grounds.some((ground) => ground.why === 'awaited')).map((one) => one.report).sort()).toEqual(['r12', 'r13'])
    expect((await register.entries({ kind: 'meeting', promise: true, asKnownOn: '2018-04-05' })).items.map((entry) => [entry.status, entry.modality])).toEqual([['open', 'planned']])
    const digest = await register.digest()
    expect((await register.rebuild()).digest).toBe(digest)
    for (const step of [3, 5, 9]) {
      const other = await open()
      for (let i = 0; i < all.length; i++) await other.add([all[(i * step) % all.length]!])
      expect(await other.digest(), String(step)).toBe(digest)
    }
  }, 240_000)
})
