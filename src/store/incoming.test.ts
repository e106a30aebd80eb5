import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../text/report.ts'
import { openRegister } from './open.ts'
import { places } from './fixture/places.ts'
import { readVisits as read } from './fixture/visits.ts'
import type { Register } from './register.ts'

const LONG = 'The ministers of both states spoke of trade, of transport and of the schools that their children go to, as they have done each year since the first of their meetings in the old town hall by the river.'
const report = (id: string, text: string, more: Partial<Report> = {}): Report => ({ id, language: 'en', published: '2020-01-02', outlet: 'Post', url: `https://post.example/${id}`, title: 'A visit', text: `${text}\n${LONG}`, ...more })
const AT = '2020-01-02T10:00:00.000Z'

describe.each(places())('on the $name register', ({ name, start, fresh, end }) => {
let at: Awaited<ReturnType<typeof fresh>>, scratch: string, register: Register
const open = async () => { register = await openRegister({ ...at, read }) }
beforeAll(async () => { await start(); scratch = mkdtempSync(join(tmpdir(), 'diwan-incoming-')) })
afterAll(async () => { await end(); rmSync(scratch, { recursive: true, force: true }) })
beforeEach(async () => { at = await fresh(); await open() })
afterEach(() => register.close())

/** The register as what came in alone makes it: from its journal, or on a server from a backup. */
async function fromJournal(): Promise<Register> {
  if ('folder' in at) {
    await register.close()
    rmSync(join(at.folder, 'database'), { recursive: true })
    await open()
    return register
  }
  await emptied(join(scratch, 'all'))
  return register
}

/** An empty register of the same sort, with all of a backup of this one brought in. */
async function emptied(file: string): Promise<void> {
  await register.backup(file)
  await register.close()
  at = await fresh()
  await open()
  await register.restore(file)
}

describe('an edited report', { timeout: 60_000 }, () => {
  it('becomes a new version, with what changed in its facts, and entries follow', async () => {
    await register.add([report('a', 'TUR visits KAZ. FRA visits ITA.'), report('b', 'FRA visits ITA.')])
    const [added] = await register.add([report('a', 'TUR visits KAZ. DEU visits POL.')])
    expect(added).toMatchObject({ id: 'a', outcome: 'new version', facts: 2, why: 'of its facts 1 came and 1 went' })
    const detail = (await register.getReport('a'))!
    expect(detail.report.text).toContain('DEU visits POL')
    expect(detail.versions).toMatchObject([{ number: 1, came: [{ host: 'POL' }], went: [{ host: 'ITA' }] }])
    expect(detail.versions[0]!.text).toContain('FRA visits ITA')
    expect((await register.entries({})).items.map((entry) => [entry.parties.join(), entry.reports.join()]).sort()).toEqual([['DEU,POL', 'a'], ['FRA,ITA', 'b'], ['KAZ,TUR', 'a']])
    const digest = await register.digest()
    expect((await register.rebuild()).digest).toBe(digest)
    const again = await fromJournal()
    expect(await again.digest()).toBe(digest)
    expect((await again.getReport('a'))!.versions).toHaveLength(1)
    expect((await again.add([report('a', 'TUR visits KAZ. DEU visits POL.')]))[0]!.outcome).toBe('held')
  })

  it('is known by its address under another id, where it is alike; a lone address shared by other texts is not', async () => {
    await register.add([report('a', 'TUR visits KAZ.')])
    const url = 'https://post.example/a'
    expect((await register.add([report('other', 'TUR visits KAZ.', { url })]))[0]).toMatchObject({ outcome: 'held', why: 'already in the register as a' })
    expect((await register.add([report('other', 'TUR visits UZB.', { url })]))[0]).toMatchObject({ outcome: 'new version', id: 'a' })
    expect((await register.add([{ ...report('third', 'x', { url }), text: 'Rain fell on the northern towns through the night and the roads to the coast were closed to all but those who live there.' }]))[0]).toMatchObject({ outcome: 'added', id: 'third' })
    expect((await register.add([report('a', 'FRA visits ITA.', { url: 'https://elsewhere.example/a' })]))[0]).toMatchObject({ outcome: 'refused' })
  })

  it('may come with the one it edits, and travels in a backup', async () => {
    expect((await register.add([report('a', 'TUR visits KAZ.'), report('a', 'TUR visits UZB.'), report('a', 'TUR visits UZB.')])).map((one) => one.outcome)).toEqual(['added', 'new version', 'held'])
    const digest = await register.digest()
    await emptied(join(scratch, 'backup'))
    expect(await register.digest()).toBe(digest)
    expect((await register.getReport('a'))!.versions).toHaveLength(1)
  })

  it('leaves nothing of any version once taken down', async () => {
    await register.add([report('a', 'TUR visits KAZ.')])
    await register.add([report('a', 'TUR visits UZB.')])
    await register.takeDown('a', 'asked to', AT)
    expect(await register.getReport('a')).toMatchObject({ report: { text: '' }, versions: [], facts: [] })
    expect((await (await fromJournal()).getReport('a'))!).toMatchObject({ report: { text: '' }, versions: [] })
  })
})

describe('sources and what is set aside', { timeout: 60_000 }, () => {
  const feed = 'https://post.example/feed'
  const aside = { at: AT, from: 'https://post.example/b', source: feed, where: 'https://post.example/b', expected: 'a report', found: 'nothing', advice: 'Look.', given: null }

  it('are asked when due, by one at a time, with their health', async () => {
    expect(await register.incoming.claim(AT)).toBeNull()
    await register.incoming.follow(feed, 15, AT)
    expect(await register.incoming.claim(AT)).toMatchObject({ address: feed, every_minutes: 15 })
    expect(await register.incoming.claim(AT)).toBeNull()
    await register.incoming.asked(feed, { at: AT, title: 'Post', next: '2020-01-02T10:15:00.000Z', waiting: 3, reports: 14, etag: '"one"' })
    await register.incoming.setAside([aside, aside])
    expect(await register.incoming.sources()).toMatchObject([{ title: 'Post', lastSeen: AT, failures: 0, trouble: '', waiting: 3, reports: 14, perDay: 14, setAside: 1, etag: '"one"' }])
    expect(await register.incoming.claim('2020-01-02T10:14:00.000Z')).toBeNull()
    expect(await register.incoming.claim('2020-01-02T10:16:00.000Z')).toMatchObject({ etag: '"one"' })
    await register.incoming.asked(feed, { at: '2020-01-02T10:16:00.000Z', failed: 'status 500', next: '2020-01-02T11:16:00.000Z', waiting: 3, reports: 0 })
    expect(await register.incoming.sources()).toMatchObject([{ lastSeen: AT, failures: 1, trouble: 'status 500', reports: 14 }])
  })

  it('outlive the database, and end when they are ended', async () => {
    await register.incoming.follow(feed, 15, AT)
    const [kept] = await register.incoming.setAside([aside])
    await fromJournal()
    expect(await register.incoming.sources()).toMatchObject([{ address: feed, every_minutes: 15, setAside: 1 }])
    expect(await register.incoming.asides()).toMatchObject({ total: 1, items: [{ ...aside, id: kept!.id }] })
    await register.incoming.settle(kept!.id, AT)
    expect(await register.incoming.unfollow(feed, AT)).toBe(true)
    expect(await register.incoming.unfollow(feed, AT)).toBe(false)
    await fromJournal()
    expect([await register.incoming.sources(), (await register.incoming.asides()).total]).toEqual([[], 0])
  })

  it('say which addresses need no fetching', async () => {
    await register.add([report('a', 'TUR visits KAZ.')])
    await register.incoming.setAside([aside])
    const all = ['a', 'b', 'c'].map((name) => ({ address: `https://post.example/${name}`, id: `own-${name}` }))
    expect([...await register.incoming.known(all)].sort()).toEqual(['https://post.example/a', 'https://post.example/b'])
    expect([...await register.incoming.known([{ address: 'https://x.example/', id: 'a' }])]).toEqual(['https://x.example/'])
  })
})

it('is where it says', () => { expect(register.place).toMatch(name === 'embedded' ? /diwan-place-/ : /^postgres:/) })
})
