import type { Terminal } from './terminal.ts'

/** What has been done so far of many reports. */
export interface Tally { read: number; known: number; aside: number }

const COLUMNS = 24
const TICK_MS = 200
const REDRAW = '\r\u001b[2K'

const time = (seconds: number) => (seconds < 90 ? `${Math.ceil(seconds)} s` : seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`)

/** One line of progress: how much, how fast, how long still. `share` is null where the end is not known. */
export function progressLine(tally: Tally, share: number | null, seconds: number): string {
  const reports = tally.read + tally.known + tally.aside
  const rate = seconds > 0.5 ? `${(reports / seconds).toFixed(reports / seconds < 10 ? 1 : 0)}/s` : ''
  const left = share !== null && share > 0.01 && seconds > 1 ? `${time(seconds / share * (1 - share))} left` : ''
  const full = Math.round(COLUMNS * (share ?? 0))
  const drawn = share === null ? '' : `${'█'.repeat(full)}${'░'.repeat(COLUMNS - full)} ${String(Math.floor(share * 100)).padStart(3)}%`
  return [drawn, `${tally.read} read`, `${tally.known} known`, `${tally.aside} set aside`, rate, left].filter(Boolean).join('  ')
}

/** A line that is drawn again and again while a person watches; nothing where nobody does. */
export class Progress {
  private readonly terminal: Terminal
  private readonly look: () => { tally: Tally; share: number | null }
  private readonly began = performance.now()
  private readonly timer: NodeJS.Timeout | null

  constructor(terminal: Terminal, look: () => { tally: Tally; share: number | null }) {
    this.terminal = terminal
    this.look = look
    this.timer = terminal.told ? setInterval(() => this.draw(), TICK_MS).unref() : null
  }

  /** Draws the line as things stand. */
  draw(): void {
    if (!this.timer) return
    const { tally, share } = this.look()
    this.terminal.error(`${REDRAW}${progressLine(tally, share, (performance.now() - this.began) / 1000).slice(0, this.terminal.width)}`)
  }

  /** Takes the line away so that other lines may be written; it comes again by itself. */
  clear(): void {
    if (this.timer) this.terminal.error(REDRAW)
  }

  /** Takes the line away for good. */
  end(): void {
    if (!this.timer) return
    clearInterval(this.timer)
    this.terminal.error(REDRAW)
  }
}
