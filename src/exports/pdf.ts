import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const TIMEOUT_MS = 45_000

/** A Chromium on this machine: the one that DIWAN_CHROMIUM names, else one in the path; null where there is none. */
export function chromiumHere(): string | null {
  const named = process.env['DIWAN_CHROMIUM']
  if (named) return existsSync(named) ? named : null
  for (const name of NAMES) for (const folder of (process.env['PATH'] ?? '').split(delimiter)) if (existsSync(join(folder, name))) return join(folder, name)
  return null
}

/** A page as Chromium prints it to PDF. It is opened in a profile of its own that is thrown away. */
export async function pdfOf(address: string, chromium: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'diwan-print-'))
  const file = join(folder, 'page.pdf')
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', `--user-data-dir=${join(folder, 'profile')}`, '--no-pdf-header-footer', '--virtual-time-budget=12000', `--print-to-pdf=${file}`, address]
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(chromium, flags, { stdio: 'ignore', timeout: TIMEOUT_MS })
      child.once('error', reject)
      child.once('exit', resolve)
    })
    if (!existsSync(file)) throw new Error(`print: expected ${chromium} to write a PDF of ${address}, found none (it ended with ${code})`)
    return new Uint8Array(readFileSync(file))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
