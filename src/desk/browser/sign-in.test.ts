import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extractText } from 'unpdf'
import { findChromium, openDesk, openPage, ROOT, seriousFindings, type Desk } from './desk.ts'

const executable = findChromium()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PASSWORD = 'four words in a row'

function diwan(register: string, input: string, ...words: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin', 'diwan.mjs'), ...words, `--data=${register}`], { input, encoding: 'utf8', env: { ...process.env, DATABASE_URL: '', NO_COLOR: '1' } })
  if (status !== 0) throw new Error(`diwan ${words.join(' ')}: ended with ${status}: ${stderr}`)
  return stdout
}

describe.skipIf(!executable)('signing in, in a browser', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk(executable!, (register) => {
      expect(diwan(register, `${PASSWORD}\n`, 'users', 'add', 'admin@ministry.example', '--role=admin', '--name=Ada')).toContain('admin@ministry.example may sign in as admin')
      diwan(register, `${PASSWORD}\n`, 'users', 'add', 'reader@ministry.example')
    })
  }, 180_000)
  afterAll(async () => { await desk?.close() })

  test.each([['ar', 390], ['en', 1440]] as const)('an admin signs in, adds a person, sees it in the record, and leaves: %s, %i px', async (language, width) => {
    const { page, errors, close } = await openPage(desk, language, width)
    await page.goto(`${desk.address}/reports`)
    await page.waitForSelector('.sign-in form')
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    expect(await seriousFindings(page, AXE)).toEqual([])
    const enter = async (password: string) => {
      await page.locator('input[type=email]').fill('admin@ministry.example')
      await page.locator('input[type=password]').fill(password)
      await page.locator('.sign-in button[type=submit]').click()
    }
    await enter('not these four words')
    await page.waitForSelector('.sign-in [role=alert] p')
    await enter(PASSWORD)
    await page.waitForSelector('.report-line')
    await page.goto(`${desk.address}/manage`)
    await page.waitForSelector('#users')
    await page.locator('section[aria-labelledby=users] form input[type=email]').fill(`new-${language}@ministry.example`)
    await page.locator('section[aria-labelledby=users] form input[type=password]').first().fill(PASSWORD)
    await page.locator('section[aria-labelledby=users] form button[type=submit]').click()
    await page.waitForSelector(`text=new-${language}@ministry.example`)
    await page.waitForSelector('td:has-text("addUser")')
    expect(await seriousFindings(page, AXE)).toEqual([])
    await page.locator('.tools button').last().click()
    await page.locator('.popover button.quiet').last().click()
    await page.waitForSelector('.sign-in form')
    // A refused sign-in is an answer of 401, which the browser's console notes; nothing else may stand there.
    expect(errors.filter((line) => !/status of 401/.test(line))).toEqual([])
    await close()
  }, 60_000)

  test('a pair is made public, a reader replies on a phone, an editor lets it appear', async () => {
    const [admin, visitor] = [await openPage(desk, 'en', 1440), await openPage(desk, 'ar', 390)]
    expect((await visitor.page.goto(`${desk.address}/public`))!.status()).toBe(404)
    await admin.page.goto(desk.address)
    await admin.page.locator('input[type=email]').fill('admin@ministry.example')
    await admin.page.locator('input[type=password]').fill(PASSWORD)
    await admin.page.locator('.sign-in button[type=submit]').click()
    await admin.page.waitForSelector('.top')
    await admin.page.goto(`${desk.address}/manage`)
    const choices = admin.page.locator('form.follow select')
    await choices.nth(0).selectOption('KAZ')
    await choices.nth(1).selectOption('TUR')
    await admin.page.locator('form.follow button[type=submit]').first().click()
    await admin.page.waitForSelector('a[href^="/public/KAZ/TUR"]')
    for (const [address, linked] of [['/public', '/public/KAZ/TUR'], ['/public/KAZ/TUR', '/public/entry/'], ['', '/public/report/']] as const) {
      if (address) await visitor.page.goto(desk.address + address)
      expect(await seriousFindings(visitor.page, AXE)).toEqual([])
      await visitor.page.locator(`main a[href^="${linked}"]`).first().click()
      await visitor.page.waitForLoadState()
    }
    expect(await visitor.page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await seriousFindings(visitor.page, AXE)).toEqual([])
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await visitor.page.locator('input[name=name]').fill('Reader')
    await visitor.page.locator('input[name=email]').fill('reader@post.example')
    await visitor.page.locator('textarea').fill('This was said on another day, I was there.')
    await visitor.page.waitForTimeout(3200)
    const form = visitor.page.url()
    await visitor.page.locator('form button').click()
    await visitor.page.waitForSelector('h1')
    await visitor.page.goto(form)
    expect(await visitor.page.content()).not.toContain('I was there')
    await admin.page.reload()
    await admin.page.waitForSelector('text=I was there')
    expect(await seriousFindings(admin.page, AXE)).toEqual([])
    await admin.page.locator('section[aria-labelledby=replies] .button.first').click()
    await admin.page.waitForSelector('text=No reply waits.')
    await visitor.page.reload()
    expect(await visitor.page.content()).toContain('I was there')
    expect(await visitor.page.content()).not.toContain('reader@post.example')
    expect([...admin.errors, ...visitor.errors].filter((line) => !/status of (?:401|404)/.test(line))).toEqual([])
    await Promise.all([admin.close(), visitor.close()])
  }, 60_000)

  test('a brief is printed for whoever is signed in', async () => {
    const { page, close } = await openPage(desk, 'en', 1440)
    await page.goto(desk.address)
    await page.locator('input[type=email]').fill('reader@ministry.example')
    await page.locator('input[type=password]').fill(PASSWORD)
    await page.locator('.sign-in button[type=submit]').click()
    await page.waitForSelector('.top')
    const bytes = await page.evaluate(async () => [...new Uint8Array(await (await fetch('/api/pairs/TUR/KAZ/brief.pdf?lang=en')).arrayBuffer())])
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true })
    expect(text).toContain('Where we stand')
    expect(text).not.toContain('Password')
    await close()
  }, 60_000)
})
