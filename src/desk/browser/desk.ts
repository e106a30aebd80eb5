import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** The browser to test with: the one that npm test names, else one in the path; null where there is none. */
export function findChromium(): string | null {
  const named = process.env['DIWAN_CHROMIUM']
  if (named) return named
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) if (existsSync(join(folder, name))) return join(folder, name)
  }
  return null
}

/** A desk as a newcomer has it: a new register with the samples, served on a free port. */
export interface Desk { address: string; folder: string; browser: Browser; close: () => Promise<void> }

/** Opens a desk and a browser; the register lies in a folder that goes when it closes. `prepare` is handed the folder before the register is opened. */
export async function openDesk(executable: string, prepare: (register: string) => void = () => {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-desk-'))
  prepare(join(folder, 'register'))
  const server = spawn(process.execPath, [join(ROOT, 'bin', 'start.mjs'), '--port=0', `--data=${join(folder, 'register')}`, '--today=2026-03-01', '--log=silent'], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', DATABASE_URL: '' } })
  const address = await addressOf(server)
  const browser = await chromium.launch({ executablePath: executable, args: FLAGS })
  const close = async () => {
    await browser.close()
    const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    const code = await ended
    rmSync(folder, { recursive: true, force: true })
    if (code !== 0) throw new Error(`Ctrl-C: expected the server to end with 0, found ${code}`)
  }
  return { address, folder, browser, close }
}

function addressOf(server: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    server.stdout!.on('data', (chunk) => { said += String(chunk); const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said); if (found) resolve(found[0]) })
    server.stderr!.on('data', (chunk) => { said += String(chunk) })
    server.once('exit', (code) => reject(new Error(`npm start: expected a server, found that it ended with ${code}: ${said}`)))
  })
}

/** A page in a language and width, with everything that its console calls an error. */
export async function openPage(desk: Desk, language: 'ar' | 'en', width: number): Promise<{ page: Page; errors: string[]; close: () => Promise<void> }> {
  const context = await desk.browser.newContext({ viewport: { width, height: 900 }, locale: language === 'ar' ? 'ar' : 'en-GB', reducedMotion: 'reduce', acceptDownloads: true })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (line) => { if (line.type() === 'error') errors.push(line.text()) })
  page.on('pageerror', (error) => errors.push(error.message))
  return { page, errors, close: () => context.close() }
}

/** Types a day into a field of days, part by part as a person does, whatever order the language has them in. */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-') as [string, string, string]
  for (const [part, written] of [['day', date], ['month', month], ['year', year]] as const) {
    await field.locator(`[role=spinbutton][data-type=${part}]`).focus()
    await field.page().keyboard.type(written)
  }
}

/** What axe finds that is serious or worse on the page as it stands. The policy of the page allows no foreign script, so axe is run in a world of its own. */
export async function seriousFindings(page: Page, source: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const { frameTree } = await client.send('Page.getFrameTree')
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' })
  await client.send('Runtime.evaluate', { expression: source, contextId })
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression: `axe.run(document).then(({ violations }) => JSON.stringify(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => id + ': ' + nodes.slice(0, 4).map((node) => node.html.slice(0, 140) + ' | ' + (node.any[0]?.message ?? '')).join(' ;; '))))`,
    contextId, awaitPromise: true, returnByValue: true,
  })
  if (exceptionDetails) throw new Error(`axe: ${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`)
  await client.detach()
  return JSON.parse(result.value as string) as string[]
}
