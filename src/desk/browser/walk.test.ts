import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileIn } from './zip.ts'
import { addDoubted } from './doubted.ts'
import { findChromium, openDesk, openPage, seriousFindings, typeDay, type Desk } from './desk.ts'

const executable = findChromium()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const REPORT = '2017-09-09-press-conference'
const MOST_JS_BYTES = 300_000

if (!executable) console.warn('The desk is not walked: no chromium in the path, and DIWAN_CHROMIUM names none.')

describe.skipIf(!executable)('the desk in a browser', () => {
  let desk: Desk
  beforeAll(async () => { desk = await openDesk(executable!) }, 180_000)
  afterAll(async () => { await desk?.close() })

  test.each([['ar', 1440], ['ar', 390], ['en', 1440], ['en', 390]] as const)('from the first page to a lit sentence: %s, %i px', async (language, width) => {
    const { page, errors, close } = await openPage(desk, language, width)
    await page.goto(desk.address)
    await page.locator('nav a[href="/reports"]').click()
    await page.locator('.report-line h2[lang=ar] a').first().click()
    await page.waitForSelector('.report-text p')
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(await page.locator('.report-text').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('.said.lit').count()).toBe(0)
    await page.keyboard.press('j')
    await page.waitForSelector('.said.lit')
    const lit = await page.locator('.fact.lit').getAttribute('id')
    const facts = (await page.locator('.said.lit').first().getAttribute('data-facts'))!.split(' ')
    expect(facts).toContain(lit!.replace('fact-', ''))
    // And the reverse: words lead to their fact.
    const other = page.locator('.report-text p .said:not(.lit)').last()
    const its = (await other.getAttribute('href'))!.slice(1)
    await other.click()
    await page.waitForSelector(`#${its}.lit`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1)
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('a fact is corrected, told so in the register, and the correction undone', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    const entryOf = async () => {
      const detail = await (await fetch(`${desk.address}/api/reports/${REPORT}`)).json() as { facts: { kind: string; when?: { start: string } }[] }
      return detail.facts.findIndex((fact) => fact.kind === 'visit')
    }
    const visit = await entryOf()
    const dayOf = async () => ((await (await fetch(`${desk.address}/api/reports/${REPORT}`)).json()) as { facts: { when: { start: string; end: string } }[] }).facts[visit]!.when.start
    const before = await dayOf()
    await page.goto(`${desk.address}/report/${REPORT}?fact=${visit}`)
    await page.waitForSelector(`#fact-${visit}.lit`)
    await page.keyboard.press('e')
    await page.locator('.correct select').first().selectOption('when')
    await typeDay(page.locator('.correct .day-field').first(), '2017-09-07')
    await page.locator('.correct button[type=submit]').click()
    await page.waitForSelector('.toast button')
    await expect.poll(dayOf, { timeout: 10_000 }).toBe('2017-09-07')
    await page.keyboard.press('u')
    await expect.poll(dayOf, { timeout: 10_000 }).toBe(before)
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('doubts of reports and between them are settled by keyboard alone, twenty a minute, and undone', async () => {
    const { page, errors, close } = await openPage(desk, 'ar', 1440)
    await addDoubted(desk.address)
    const doubts = async () => ((await (await fetch(`${desk.address}/api/doubts`)).json()) as { total: number }).total
    const before = await doubts()
    expect(before).toBeGreaterThanOrEqual(10)
    await page.goto(`${desk.address}/review`)
    const start = performance.now()
    for (let left = before; left > 0; left--) {
      await page.waitForSelector('.review[aria-busy=false] h2:not(:empty)')
      // A day of publication that the text does not tell is typed; the rest is one key each.
      if (await page.locator('.give-day').count()) {
        await typeDay(page.locator('.give-day'), '2022-01-03')
        await page.keyboard.press('Enter')
      } else await page.keyboard.press(await page.locator('.review-choices kbd', { hasText: 'S' }).count() && left % 2 ? 's' : '1')
      await page.waitForFunction((shown) => Number(document.querySelector<HTMLElement>('[data-total]')!.dataset['total']) < shown, left)
    }
    const each_ms = (performance.now() - start) / before
    await page.waitForSelector('.nothing')
    expect(await doubts()).toBe(0)
    expect(each_ms).toBeLessThan(3000)
    await page.keyboard.press('u')
    await page.waitForSelector('.review')
    await expect.poll(doubts, { timeout: 10_000 }).toBe(1)
    await page.keyboard.press('u')
    await expect.poll(doubts, { timeout: 10_000 }).toBe(2)
    await expect.poll(() => page.locator('.count').innerText(), { timeout: 10_000 }).toBe('2')
    expect(errors).toEqual([])
    await close()
  }, 120_000)

  test('keys and settings open, are told, and change the page', async () => {
    const { page, errors, close } = await openPage(desk, 'en', 1440)
    await page.goto(desk.address, { waitUntil: 'networkidle' })
    await page.keyboard.press('?')
    await page.waitForSelector('.dialog [role=dialog]')
    expect(await seriousFindings(page, AXE)).toEqual([])
    await page.keyboard.press('Escape')
    await page.waitForSelector('.dialog', { state: 'detached' })
    await page.keyboard.press('g')
    await page.keyboard.press('r')
    await page.waitForURL('**/relations')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.locator('.popover').getByRole('button', { name: 'Dark' }).click()
    await expect.poll(() => page.locator('html').getAttribute('data-theme'), { timeout: 10_000 }).toBe('dark')
    expect(await seriousFindings(page, AXE)).toEqual([])
    await page.locator('.popover button[lang=ar]').click()
    await expect.poll(() => page.locator('html').getAttribute('dir'), { timeout: 10_000 }).toBe('rtl')
    await page.reload({ waitUntil: 'networkidle' })
    await expect.poll(() => page.locator('html').getAttribute('data-theme'), { timeout: 10_000 }).toBe('dark')
    await page.goto(`${desk.address}/pair/TUR/KAZ`, { waitUntil: 'networkidle' })
    expect(await seriousFindings(page, AXE)).toEqual([])
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test('a pasted report is read and can be opened', async () => {
    const { page, errors, close } = await openPage(desk, 'ar', 390)
    await page.goto(`${desk.address}/add`)
    await page.locator('textarea').fill('وزير الخارجية المصري يصل إلى عمان\n\nوصل وزير الخارجية المصري سامح شكري إلى عمان أمس في زيارة رسمية إلى الأردن.')
    await typeDay(page.locator('.day-field'), '2021-03-15')
    await page.locator('form.paste button[type=submit]').click()
    await page.locator('.result a').click()
    await page.waitForSelector('.report-text .said')
    await expect.poll(() => page.locator('.fact.of-visit').count(), { timeout: 10_000 }).toBe(1)
    expect(errors).toEqual([])
    await close()
  }, 60_000)

  test.each(['ar', 'en'] as const)('nothing serious for those who cannot see or point, and no error: %s', async (language) => {
    const entries = await (await fetch(`${desk.address}/api/entries?kind=visit&limit=1`)).json() as { items: { id: string }[] }
    const people = await (await fetch(`${desk.address}/api/people?party=TUR&limit=1`)).json() as { items: { entry: string }[] }
    const found: Record<string, string[]> = {}
    for (const width of [1440, 390]) {
      const { page, errors, close } = await openPage(desk, language, width)
      for (const path of ['/', '/reports', `/report/${REPORT}?fact=0`, '/pair/TUR/KAZ', '/brief/TUR/KAZ', '/relations', '/relations?as=map&with=TUR', '/review', '/search?q=Ankara', '/search?q=Ankara&kind=visit', `/entry/${entries.items[0]!.id}`, `/brief/${people.items[0]!.entry}`, '/add']) {
        await page.goto(desk.address + path, { waitUntil: 'networkidle' })
        const findings = await seriousFindings(page, AXE)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        if (findings.length || wide > 1) found[`${path} ${width}`] = [...findings, ...(wide > 1 ? [`${wide} px too wide`] : [])]
      }
      if (errors.length) found[`console ${width}`] = errors
      await close()
    }
    expect(found).toEqual({})
  }, 180_000)

  test.each(['ar', 'en'] as const)('a brief is taken away as Word and as PDF, and says what the screen says: %s', async (language) => {
    const { page, errors, close } = await openPage(desk, language, 1440)
    await page.goto(`${desk.address}/pair/TUR/KAZ`)
    await page.locator('.takeaway a').first().click()
    const shown = await page.locator('.brief section').first().locator('li').first().innerText()
    const words = shown.replace(/[\u2066-\u2069]/g, '').split(/[\s:·\d]+/).filter((word) => word.length > 3).slice(0, 3)
    expect(words.length).toBeGreaterThan(0)
    const download = async (ending: string) => {
      const [taken] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.locator(`.brief-tools a[href*=".${ending}"]`).click()])
      return readFileSync(await taken.path())
    }
    const docx = await download('docx')
    const document = fileIn(docx, 'word/document.xml')
    for (const word of words) expect(document).toContain(word)
    expect(document.includes('<w:bidi/>')).toBe(language === 'ar')
    expect(fileIn(docx, 'word/footnotes.xml').match(/<w:footnote /g)!.length).toBeGreaterThan(10)
    const { extractText, getDocumentProxy } = await import('unpdf')
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await download('pdf'))), { mergePages: true })
    expect(totalPages).toBeGreaterThan(1)
    // Presentation forms of Arabic letters are folded to the letters themselves.
    const printed = text.normalize('NFKC')
    for (const word of language === 'ar' ? [] : words) expect(printed).toContain(word)
    if (language === 'ar') expect(/\p{Script=Arabic}{4}/u.test(printed)).toBe(true)
    expect(errors).toEqual([])
    await close()
  }, 120_000)

  test('the first page brings less than 300 KB of packed JavaScript', async () => {
    const { page, close } = await openPage(desk, 'en', 1440)
    const scripts: string[] = []
    page.on('response', (response) => { if (response.url().endsWith('.js')) scripts.push(response.url()) })
    await page.goto(desk.address, { waitUntil: 'networkidle' })
    const sizes = await Promise.all([...new Set(scripts)].map(async (url) => gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_JS_BYTES)
    await close()
  }, 60_000)
})
