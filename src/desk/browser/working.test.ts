import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileIn } from './zip.ts'
import { findChromium, openDesk, openPage, typeDay, type Desk } from './desk.ts'

const executable = findChromium()
const REPORT = '2017-09-09-press-conference'

interface Entries { items: { id: string; status: string | null; kind: string }[] }

describe.skipIf(!executable)('a day at the desk', () => {
  let desk: Desk
  beforeAll(async () => { desk = await openDesk(executable!) }, 180_000)
  afterAll(async () => { await desk?.close() })
  const asked = async <T>(path: string) => await (await fetch(`${desk.address}/api${path}`)).json() as T

  test('a report is added and the promise that it closes is seen kept', async () => {
    const { page, errors, close } = await openPage(desk, 'ar', 1440)
    const paste = async (text: string, day: string) => {
      await page.locator('textarea').fill(text)
      await typeDay(page.locator('.paste .day-field'), day)
      await page.locator('form.paste button[type=submit]').click()
      await page.locator('.result', { hasText: text.split('\n')[0]! }).locator('a').waitFor()
    }
    await page.goto(`${desk.address}/add`)
    await paste('شكري يزور الأردن الأسبوع المقبل\n\nيزور وزير الخارجية المصري سامح شكري الأردن في 22 مارس 2021 لإجراء مباحثات مع نظيره الأردني أيمن الصفدي.', '2021-03-15')
    const promised = async () => (await asked<Entries>('/entries?party=EGY&party=JOR&promise=true&kind=visit')).items
    expect((await promised()).map((entry) => entry.status)).toEqual(['overdue'])
    await paste('شكري يصل إلى عمان\n\nوصل وزير الخارجية المصري سامح شكري إلى عمان اليوم في زيارة رسمية إلى الأردن.', '2021-03-22')
    await page.goto(`${desk.address}/entry/${(await promised())[0]!.id}`)
    await page.waitForSelector('.heading .chip.as-met')
    await expect.poll(() => page.locator('.history .chip').count(), { timeout: 10_000 }).toBe(2)
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('words are selected, told as a fact, found in the register, and taken back: all by keyboard', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    const pledges = async () => (await asked<Entries>('/entries?party=TUR&party=KAZ&kind=pledge')).items.length
    const before = await pledges()
    const added = `.said[data-facts~="${(await asked<{ facts: unknown[] }>(`/reports/${REPORT}`)).facts.length}"]`
    await page.goto(`${desk.address}/report/${REPORT}`)
    await page.waitForSelector('.report-text p')
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelectorAll('.report-text p')[2]!))
    await page.keyboard.press('a')
    await page.waitForSelector('.add-fact select:focus')
    await page.keyboard.type('Promise')
    await page.locator('.add-fact input[type=text]').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector(added)
    await expect.poll(pledges, { timeout: 10_000 }).toBe(before + 1)
    await page.locator('.report-text').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('u')
    await page.waitForSelector(added, { state: 'detached' })
    await expect.poll(pledges, { timeout: 10_000 }).toBe(before)
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('a report is parted from an entry, and that is undone', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    const [visit] = (await asked<{ items: { id: string; reports: string[] }[] }>('/entries?kind=visit&party=TUR&party=KAZ&limit=50')).items.toSorted((a, b) => b.reports.length - a.reports.length)
    const reports = async () => (await asked<{ items: { reports: string[] }[] }>('/entries?kind=visit&party=TUR&party=KAZ&limit=50')).items.map((entry) => entry.reports.length).toSorted((a, b) => b - a)
    const before = await reports()
    await page.goto(`${desk.address}/entry/${visit!.id}`)
    await page.locator('.source .button').last().click()
    await page.locator('.toast button').waitFor()
    await expect.poll(reports, { timeout: 10_000 }).not.toEqual(before)
    await page.locator('.toast button').click()
    await expect.poll(reports, { timeout: 10_000 }).toEqual(before)
    expect(errors.filter((line) => !/status of 404/.test(line))).toEqual([])
    await close()
  }, 60_000)

  test('two entries kept apart are joined by keyboard, and that is undone', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    const tell = (who: string, day: string) => ({ title: `${who} in Tallinn`, text: `Latvian ${who} arrived in Tallinn on Monday on an official visit to Estonia.`, published: day, outlet: 'Post', language: 'en' })
    const added = await fetch(`${desk.address}/api/reports`, { method: 'POST', headers: { 'content-type': 'application/json', origin: desk.address }, body: JSON.stringify({ reports: [tell('Foreign Minister Baiba Braze', '2026-02-23'), tell('President Edgars Rinkevics', '2026-02-23')] }) })
    expect(added.status).toBe(200)
    const visits = async () => (await asked<{ items: { id: string; reports: string[] }[] }>('/entries?kind=visit&party=LVA&party=EST&limit=50')).items
    const counts = async () => (await visits()).map((entry) => entry.reports.length).toSorted((a, b) => b - a)
    expect(await counts()).toEqual([1, 1])
    await page.goto(`${desk.address}/entry/${(await visits())[0]!.id}`)
    await page.locator('.why .button').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(counts, { timeout: 10_000 }).toEqual([2])
    await page.locator('.toast button').focus()
    await page.keyboard.press('Enter')
    await expect.poll(counts, { timeout: 10_000 }).toEqual([1, 1])
    // While one is on its way into the other, what is asked of it may be answered by neither.
    expect(errors.filter((line) => !/status of 404/.test(line))).toEqual([])
    await close()
  }, 60_000)

  test('from the map to a pair, by two countries', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    await page.goto(`${desk.address}/relations`)
    await page.locator('.sheet').getByRole('button', { name: 'Map', exact: true }).click()
    await page.getByRole('button', { name: /^Kazakhstan: / }).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.land.chosen')
    await page.getByRole('button', { name: /^Türkiye: / }).press('Enter')
    await page.waitForURL('**/pair/KAZ/TUR')
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('a search is narrowed down, and words are marked in another script than they were asked in', async () => {
    const { page, errors, close } = await openPage(desk, 'ar', 390)
    await page.goto(`${desk.address}/search?q=${encodeURIComponent('أردوغان')}`)
    await page.locator('.hit[class] mark', { hasText: 'Erdoğan' }).first().waitFor()
    await page.locator('.facets summary').click()
    await page.locator('.facets [role=group]').nth(1).locator('button').first().click()
    await page.waitForURL(/kind=/)
    await page.waitForSelector('.facets button[aria-pressed=true]')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1)
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('a brief on a person is taken away, and what is new since the last visit is told', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    const [person] = (await asked<{ items: { entry: string }[] }>('/people?party=TUR&limit=1')).items
    await page.goto(`${desk.address}/entry/${person!.entry}`)
    await page.locator('.heading a[href^="/brief/"]').click()
    await page.waitForSelector('.brief section li')
    const [taken] = await Promise.all([page.waitForEvent('download'), page.locator('.brief-tools a[href*=".docx"]').click()])
    expect(fileIn(readFileSync(await taken.path()), 'word/document.xml')).toContain('Took part in')
    await page.goto(desk.address)
    await page.waitForSelector('.numbers')
    await page.evaluate(() => sessionStorage.clear())
    const added = await fetch(`${desk.address}/api/reports`, { method: 'POST', headers: { 'content-type': 'application/json', origin: desk.address }, body: JSON.stringify({ reports: [{ title: 'Polish minister in Oslo', text: 'Polish Foreign Minister Radosław Sikorski arrived in Oslo on Monday on an official visit to Norway.', published: '2026-02-16', outlet: 'Post', language: 'en' }] }) })
    expect(added.status).toBe(200)
    await page.reload()
    await page.waitForSelector('text=Since your last visit')
    const fresh = page.locator('section[aria-label="New in the register"]')
    await expect.poll(() => fresh.locator('.entry-row').count(), { timeout: 10_000 }).toBe(1)
    expect(await fresh.innerText()).toContain('Norway')
    await fresh.getByRole('button', { name: 'All seen' }).click()
    await page.waitForSelector('text=Nothing new since your last visit')
    expect(errors).toEqual([])
    await close()
  }, 60_000)
})
