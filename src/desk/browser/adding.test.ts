import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeOf, zipOf } from '../../intake/specimens.ts'
import { findChromium, openDesk, openPage, ROOT, type Desk } from './desk.ts'

const executable = findChromium()
const bytes = (text: string) => Buffer.from(text)
const report = (n: number, more: object = {}) => ({ id: `handed-${n}`, title: `Minister in Lisbon, note ${n}`, text: `The Polish foreign minister arrived in Lisbon on Monday for talks on matter ${n}.\n\nMore will be told of number ${n}.`, published: `2021-0${1 + (n % 9)}-1${n % 10}`, language: 'en', ...more })

const PAGE = '<!doctype html><html lang="en"><head><title>Trade talks in Oslo</title><meta property="article:published_time" content="2022-05-03T10:00:00Z"></head><body><article><h1>Trade talks in Oslo</h1><p>The Swedish trade minister held talks with her Norwegian counterpart in Oslo on Tuesday, the ministry of trade wrote in a long note.</p><p>They spoke of fish, of timber and of the railway between the two countries for most of the afternoon.</p></article></body></html>'
const MAIL = ['From: Press <press@ministry.example>', 'To: desk@ministry.example', 'Subject: Visit to Cairo', 'Date: Wed, 04 May 2022 09:00:00 +0000', 'Content-Type: text/plain; charset=utf-8', '', 'The Greek prime minister visited Cairo on Tuesday and met the Egyptian president there.', 'They signed nothing, the office wrote.'].join('\r\n')
const FEED = '<?xml version="1.0"?><rss version="2.0"><channel><title>Post</title><link>https://post.example</link>' + [1, 2].map((n) => `<item><title>Ambassador ${n} received</title><link>https://post.example/${n}</link><pubDate>Thu, 0${n + 4} May 2022 09:00:00 GMT</pubDate><description>The Irish president received the Danish foreign minister in Dublin on Thursday, item ${n}, and spoke with him at length of the sea.</description></item>`).join('') + '</channel></rss>'

describe.skipIf(!executable)('files handed in on the desk', () => {
  let desk: Desk
  beforeAll(async () => { desk = await openDesk(executable!) }, 180_000)
  afterAll(async () => { await desk?.close() })

  test.each([['en', 1440], ['ar', 390]] as const)('of many forms at once are read one after another, each report told of, what could not be taken set aside and tried again: %s, %i px', async (language, width) => {
    const { page, errors, close } = await openPage(desk, language, width)
    const own = `${language}-`
    const lines = [...Array.from({ length: 45 }, (_, n) => JSON.stringify(report(n, { id: `${own}${n}` }))), '{ "title": "cut'].join('\n')
    await page.goto(`${desk.address}/add`)
    const files = [
      { name: `${own}talks.html`, mimeType: 'text/html', buffer: bytes(PAGE) }, { name: `${own}visit.eml`, mimeType: 'message/rfc822', buffer: bytes(MAIL) }, { name: `${own}post.xml`, mimeType: 'application/rss+xml', buffer: bytes(FEED) },
      { name: `${own}report.pdf`, mimeType: 'application/pdf', buffer: readFileSync(join(ROOT, 'src', 'intake', 'specimens', 'arabic.pdf')) }, { name: `${own}two.zip`, mimeType: 'application/zip', buffer: Buffer.from(zipOf(Object.fromEntries([60, 61].map((n) => [`${n}.json`, JSON.stringify(report(n, { id: `${own}${n}` }))])))) },
      { name: `${own}letter.docx`, mimeType: 'application/octet-stream', buffer: officeOf('Visit to Riga', ['The Finnish president visited Riga on Tuesday and met the Latvian president there, the office wrote.', 'They spoke of the sea and of schools.']) },
      { name: `${own}many.jsonl`, mimeType: 'application/jsonl', buffer: bytes(lines) },
    ]
    await page.locator('input[type=file]').setInputFiles(files)
    await page.waitForFunction((count) => document.querySelectorAll('.result.is-done').length === count, files.length, { timeout: 90_000 })
    const shown = await page.locator('.results').innerText()
    for (const { name } of files) expect(shown).toContain(name)
    expect(await page.locator('.is-failed').count()).toBe(0)
    const many = page.locator('.result', { hasText: `${own}many.jsonl` })
    await many.locator('summary').click()
    await expect.poll(() => many.locator('.added li').count(), { timeout: 10_000 }).toBe(20)
    await many.locator('.added button').click()
    await expect.poll(() => many.locator('.added li').count(), { timeout: 10_000 }).toBe(45)
    const told = await many.locator('.aside-list li').innerText()
    expect(told).toContain('46')
    // On an Arabic desk what could not be taken is told in Arabic; names of files and formats alone stay.
    expect(/\b(?:line|found|expected|report)\b/.test(told)).toBe(language === 'en')
    const asides = async () => (await (await fetch(`${desk.address}/api/asides`)).json() as { items: { from: string }[] }).items.filter((one) => one.from.includes(own)).length
    expect(await asides()).toBe(1)
    await many.locator('.row.apart button').click()
    await page.waitForFunction((name) => [...document.querySelectorAll('.result.is-done')].some((line) => line.textContent!.includes(name)), `${own}many.jsonl`)
    expect(await asides()).toBe(1)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(1)
    await many.locator('.added summary').click()
    await many.locator('.added a').first().click()
    await page.waitForSelector('.report-text')
    expect(errors).toEqual([])
    await close()
  }, 180_000)
})
