import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noServer, OwnServer } from './fixture/places.ts'
import { readVisits } from './fixture/visits.ts'
import { openRegister, type Register } from './index.ts'

const AT = '2026-11-23T09:00:00.000Z'
const folder = mkdtempSync(join(tmpdir(), 'diwan-access-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function fill(register: Register): Promise<void> {
  await register.access.putUser({ id: 'u-1', name: 'Ada', email: 'ada@ministry.example', role: 'admin', at: AT, ways: [{ id: 'u-1-password', accountId: 'u-1', providerId: 'credential', password: 'salt:hash' }] })
  await register.access.putUser({ id: 'u-2', name: 'Bo', email: 'bo@ministry.example', role: 'reader', at: AT, ways: [] })
  await register.access.putUser({ id: 'u-2', name: 'Bo', email: 'bo@ministry.example', role: 'editor', at: AT, ways: [{ id: 'way', accountId: 'sub', providerId: 'oidc', password: null }] })
  await register.access.putUser({ id: 'u-3', name: 'Cy', email: 'cy@ministry.example', role: 'reader', at: AT, ways: [] })
  await register.access.removeUser('u-3', AT)
  for (const what of ['decide', 'addReports']) await register.access.record({ at: AT, who: 'ada@ministry.example', role: 'admin', what, about: 'x', outcome: 200 })
  await register.publicView.publish('TUR', 'KAZ', 'ada@ministry.example', AT)
  await register.publicView.publish('FRA', 'ITA', 'ada@ministry.example', AT)
  await register.publicView.unpublish('ITA', 'FRA', 'ada@ministry.example', AT)
  for (const id of ['r-1', 'r-2']) await register.publicView.leave({ id, at: AT, of: 'report', about: 'report-1', kind: 'reply', name: 'Reader', email: 'reader@post.example', text: `Words ${id}` })
  await register.publicView.rule('r-2', 'approved', 'bo@ministry.example', AT)
}

async function told(register: Register) {
  const { access, publicView } = register
  return {
    users: await Promise.all((await access.users()).map(({ id }) => access.user(id))), deeds: (await access.deeds()).items, pairs: await publicView.published(), replies: (await publicView.replies()).items, shown: await publicView.shown('report', 'report-1'),
  }
}

describe('users, what they did, and what the public sees and says', () => {
  let embedded: Register
  beforeAll(async () => {
    embedded = await openRegister({ folder: join(folder, 'first'), read: readVisits })
    await fill(embedded)
  }, 60_000)
  afterAll(async () => { await embedded.close() })

  test('are kept as they were told', async () => {
    const { users, deeds, pairs, replies, shown } = await told(embedded)
    expect(users.map((user) => [user!.email, user!.role, user!.ways.map((way) => way.providerId)])).toEqual([['ada@ministry.example', 'admin', ['credential']], ['bo@ministry.example', 'editor', ['oidc']]])
    expect(deeds.map(({ what }) => what)).toEqual(['addReports', 'decide'])
    expect(pairs.map(({ parties }) => parties)).toEqual([['KAZ', 'TUR']])
    expect(replies.map(({ id, state, ruledBy }) => [id, state, ruledBy])).toEqual([['r-1', 'waiting', null], ['r-2', 'approved', 'bo@ministry.example']])
    expect(shown).toEqual([{ id: 'r-2', at: AT, kind: 'reply', name: 'Reader', text: 'Words r-2' }])
  })

  test('come along in a backup, into a folder and from a server', async () => {
    const file = join(folder, 'backup.jsonl')
    await embedded.backup(file)
    const second = await openRegister({ folder: join(folder, 'second'), read: readVisits })
    await second.restore(file)
    expect(await told(second)).toEqual(await told(embedded))
    await second.close()
  }, 60_000)

  test.skipIf(noServer)('move to a server and back', async () => {
    const server = await OwnServer.start()
    try {
      const file = join(folder, 'to-server.jsonl'), back = join(folder, 'from-server.jsonl')
      await embedded.backup(file)
      const held = await openRegister({ databaseUrl: await server.database(), read: readVisits })
      await held.restore(file)
      expect(await told(held)).toEqual(await told(embedded))
      await held.backup(back)
      await held.close()
      const third = await openRegister({ folder: join(folder, 'third'), read: readVisits })
      await third.restore(back)
      expect(await told(third)).toEqual(await told(embedded))
      await third.close()
    } finally {
      await server.stop()
    }
  }, 120_000)
})
