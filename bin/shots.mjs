#!/usr/bin/env node
// npm run shots: pictures of every page, in both directions and two widths, into shots/ (not kept in git). Words after it choose: npm run shots -- pair ar 390 dark, or print for what a printer gets, or whole for whole pages on a phone
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { ready, root, say } from './ready.mjs'

const OUT = join(root, 'shots')
const DATA = join(root, '.cache', 'shots-data')
/** The day that counts as today, so that pictures taken on different days look alike. */
const TODAY = '2026-03-01'
const REPORT = '2017-09-09-press-conference'
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--force-color-profile=srgb']

const PAGES = {
  today: '/', reports: '/reports', report: `/report/${REPORT}?fact=0`, missing: '/report/nothing-there', relations: '/relations', map: '/relations?as=map&with=TUR', pair: '/pair/TUR/KAZ', review: '/review', search: '/search?q=%D8%A3%D8%B1%D8%AF%D9%88%D8%BA%D8%A7%D9%86', entry: null, add: '/add', brief: '/brief/TUR/KAZ', person: null, someone: null, body: null, promise: null, known: '/pair/TUR/KAZ?on=2016-06-01', table: '/pair/TUR/KAZ', nothing: '/search?q=zzzzzz', empty: '/pair/FRA/JPN', manage: '/manage', public: '/public', publicPair: '/public/TUR/KAZ', keys: '/', settings: '/', correct: `/report/${REPORT}?fact=1`,
}
/** What is done on a page before its picture is taken. */
const STEPS = {
  table: (page) => page.locator('.section-head button').nth(1).click(),
  keys: (page) => page.keyboard.press('?'),
  settings: (page) => page.locator('.tools button').last().click(),
  correct: (page) => page.keyboard.press('e'),
}
const LANGUAGES = ['ar', 'en']
const WAYS = ['light', 'dark', 'print']
/** Whole pages on a phone too, not just what its window shows. */
const asksWhole = process.argv.includes('whole')
const WIDTHS = { 1440: 1000, 390: 844 }

function findChromium() {
  const named = process.env.DIWAN_CHROMIUM
  if (named) return named
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) for (const folder of (process.env.PATH ?? '').split(delimiter)) if (existsSync(join(folder, name))) return join(folder, name)
  throw new Error('chromium: expected one in the path or named by DIWAN_CHROMIUM, found none. On Debian: apt-get install chromium')
}

/** A server of the samples on a free port; settles with its address. */
function serve() {
  rmSync(DATA, { recursive: true, force: true })
  const child = spawn(process.execPath, [join(root, 'bin', 'diwan.mjs'), 'serve', '--samples', '--port=0', `--data=${DATA}`, `--today=${TODAY}`, '--log=silent'], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => { const found = /http:\/\/\S+/.exec(String(chunk)); if (found) resolve({ child, address: found[0] }) })
    child.once('exit', (code) => reject(new Error(`serve: expected a server, found it ended with ${code}`)))
  })
}

async function take(browser, address, name, path, language, width, way = 'light') {
  const context = await browser.newContext({ viewport: { width, height: WIDTHS[width] }, locale: language === 'ar' ? 'ar' : 'en-GB', colorScheme: way === 'dark' ? 'dark' : 'light', deviceScaleFactor: width < 600 ? 2 : 1, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.on('console', (line) => { if (line.type() === 'error' || line.type() === 'warning') say(`${name} ${language} ${width}: ${line.text()}`) })
  page.on('pageerror', (error) => say(`${name} ${language} ${width}: ${error.message}`))
  await page.goto(`${address}${path}`, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  await STEPS[name]?.(page)
  await page.waitForTimeout(350)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 1) say(`${name} ${language} ${width}: the page is ${wide} px wider than the window`)
  const file = join(OUT, `${name}-${language}-${width}${way === 'light' ? '' : `-${way}`}`)
  if (way === 'print') await page.pdf({ path: `${file}.pdf`, format: 'A4', printBackground: false })
  else await page.screenshot({ path: `${file}.png`, fullPage: width > 600 ? name !== 'report' : asksWhole })
  await context.close()
  return file
}

async function main() {
  ready({ desk: true })
  const asked = process.argv.slice(2)
  const wants = (value) => { const named = asked.filter((one) => one in PAGES), languages = asked.filter((one) => LANGUAGES.includes(one)), widths = asked.filter((one) => one in WIDTHS)
    const list = value in PAGES ? named : LANGUAGES.includes(value) ? languages : widths
    return list.length === 0 || list.includes(value) }
  mkdirSync(OUT, { recursive: true })
  const { child, address } = await serve()
  const browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS })
  try {
    const entries = await (await fetch(`${address}/api/entries?kind=visit&party=TUR&party=KAZ&limit=50`)).json()
    PAGES.entry = `/entry/${entries.items.toSorted((a, b) => b.reports.length - a.reports.length)[0].id}`
    const people = await (await fetch(`${address}/api/people?party=TUR&limit=1`)).json()
    PAGES.person = `/brief/${people.items[0].entry}`
    PAGES.someone = `/entry/${people.items[0].entry}`
    PAGES.body = `/entry/${(await (await fetch(`${address}/api/entries?kind=body&limit=1`)).json()).items[0].id}`
    PAGES.promise = `/entry/${(await (await fetch(`${address}/api/overdue?limit=1`)).json()).items[0].entry.id}`
    await fetch(`${address}/api/published`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address }, body: JSON.stringify({ parties: ['TUR', 'KAZ'] }) })
    for (const [name, path] of Object.entries(PAGES)) for (const language of LANGUAGES) for (const width of Object.keys(WIDTHS).map(Number)) {
      if (wants(name) && wants(language) && wants(String(width))) say(await take(browser, address, name, path, language, width, WAYS.find((way) => asked.includes(way))))
    }
  } finally {
    await browser.close()
    child.kill('SIGTERM')
  }
}

await main()
