import { existsSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepAsOld, makeOld, oldRegister } from './fixture/version.ts'
import { places } from './fixture/places.ts'
import { readVisits as read, visitReport } from './fixture/visits.ts'
import { MIGRATIONS } from './migrations.ts'
import { openRegister } from './open.ts'

// A new migration wants a register of its own version here: made by that version, kept with
//   DIWAN_KEEP_OLD=FOLDER npx vitest run src/store/old-versions.test.ts
// and never changed afterwards.
const VERSIONS = Object.keys(MIGRATIONS)
const kept = process.env['DIWAN_KEEP_OLD']

describe.each(places())('registers of older versions, $name', ({ start, fresh, end }) => {
  beforeAll(async () => { await start(); if (kept && existsSync(kept)) await keepAsOld(kept, VERSIONS.at(-1)!) })
  afterAll(end)

  it.each(VERSIONS)('one that %s wrote opens, is brought up to date, and goes on', async (version) => {
    const at = await fresh()
    await makeOld(at, version)
    const register = await openRegister({ ...at, read })
    try {
      expect(await register.counts()).toMatchObject({ reports: 2, decisions: 1 })
      const [entry] = (await register.entries()).items
      expect(entry).toMatchObject({ kind: 'visit', reports: ['one'], when: { start: '2019-01-02', end: '2019-01-02' } })
      expect(await register.decisions()).toMatchObject([{ act: { do: 'reject' }, who: 'Aigul', why: 'not official' }])
      expect(await register.getReport('three')).toMatchObject({ report: { text: '' }, takenDown: { why: 'a court said so' } })
      if (version > '002') {
        expect((await register.getReport('one'))!.versions).toMatchObject([{ number: 1, text: expect.stringContaining('TUR visits KAZ') }])
        expect(await register.incoming.sources()).toMatchObject([{ address: 'https://post.example/feed', every_minutes: 15 }])
      }
      expect((await register.add([visitReport(1)]))[0]!.outcome).toBe('added')
      const about = (await register.pointers(entry!.id))[0]!.pointer
      await register.decide({ do: 'confirm', about }, 'Marat', '', '2019-05-01T10:00:00.000Z')
      expect((await register.decisions(entry!.id)).map((one) => one.who)).toEqual(['Marat'])
      const { reports, digest } = await register.rebuild()
      expect([reports, await register.digest()]).toEqual([3, digest])
    } finally { await register.close() }
  }, 240_000)
})

it('one of each version is kept', () => {
  for (const version of VERSIONS) expect(Object.keys(oldRegister(version).tables)).toContain('reports')
})
