/** Where a command writes: results to `out`, everything else to `error`; with the colours and the width that the place allows. */
export interface Terminal {
  out: (text: string) => void
  error: (text: string) => void
  colour: boolean
  width: number
  /** Whether a person looks at the results as they come. */
  watched: boolean
  /** Whether a person looks at what is told beside the results. */
  told?: boolean
}

const WIDEST = 110
const USUAL = 96

/** The terminal of this process. NO_COLOR (set to anything) and output that is not a terminal mean no colours. */
export function processTerminal(): Terminal {
  const watched = process.stdout.isTTY === true
  return {
    out: (text) => { process.stdout.write(text) },
    error: (text) => { process.stderr.write(text) },
    colour: watched && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: Math.min(process.stdout.columns ?? USUAL, WIDEST),
    watched,
    told: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  }
}

const CODES = { bold: [1, 22], dim: [2, 22], underline: [4, 24], red: [31, 39], green: [32, 39], yellow: [33, 39], blue: [34, 39], cyan: [36, 39] } as const
export type Style = keyof typeof CODES

/** Text in a style where there are colours, else as it is. */
export function styled(terminal: Pick<Terminal, 'colour'>, style: Style, text: string): string {
  const [on, off] = CODES[style]
  return terminal.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
}

// eslint-disable-next-line no-control-regex
const INVISIBLE = /\u001b\[[0-9;]*m|[\u064b-\u0652\u0670\u200b-\u200f\u2066-\u2069]/g

/** Columns that a text takes: styles, Arabic marks and direction signs take none. */
export function columns(text: string): number {
  return text.replace(INVISIBLE, '').length
}

/** Breaks text at spaces so that each line, with its indent, fits the width. */
export function wrapped(text: string, width: number, indent: string, hanging = indent): string {
  const lines: string[] = []
  let line = indent, used = columns(indent), bare = true
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const wide = columns(word)
    if (!bare && used + 1 + wide > width) {
      lines.push(line)
      line = hanging
      used = columns(hanging)
      bare = true
    }
    line += bare ? word : ` ${word}`
    used += bare ? wide : wide + 1
    bare = false
  }
  return [...lines, line].join('\n')
}

/** Keeps a piece of another direction together: what stands around it does not reorder it. Only for eyes; programs get the letters alone. */
export function isolated(terminal: Pick<Terminal, 'watched'>, text: string): string {
  return terminal.watched ? `\u2068${text}\u2069` : text
}

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Being asked to end by the person or the system, so that what is begun can be finished; a second Ctrl-C ends it at once. `release` gives the signals back. */
export function untilAskedToEnd(): { ended: Promise<NodeJS.Signals>; release: () => void } {
  let settle: (signal: NodeJS.Signals) => void
  const ended = new Promise<NodeJS.Signals>((resolve) => { settle = resolve })
  const asked = (signal: NodeJS.Signals) => {
    release()
    process.once('SIGINT', () => process.exit(130))
    settle(signal)
  }
  const release = () => { for (const signal of ENDINGS) process.off(signal, asked) }
  for (const signal of ENDINGS) process.once(signal, asked)
  return { ended, release }
}
