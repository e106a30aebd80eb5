import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useReducer, useRef } from 'react'
import type { Added, AddedFile, AddedReports, GivenReport, Refused } from '../../answers.ts'
import { AskError } from '../../client.ts'
import { sendTold, type Progress } from '../../sending.ts'

/** What is handed in: a file, or a text that was pasted. */
export type Given = { file: File; name: string } | { report: GivenReport; name: string }

/** One thing that is handed in, and what became of it. `reports` grow while it is read. */
export interface Line {
  key: number; given: Given; state: 'waiting' | 'sending' | 'reading' | 'done' | 'failed' | 'stopped'
  done: number; of: number; reports: Added[]; refused: Refused[]; why: string; offline: boolean
}

/** Files that are read at a time: the server parses as many. */
const AT_ONCE = 2
/** Most bytes the server takes of a file. */
export const MOST_BYTES = 64 * 2 ** 20

type Change = { add: Given[] } | { key: number; change: Partial<Line> } | { more: number; progress: Progress } | 'clear' | 'stop'

const isOver = (line: Line) => line.state === 'done' || line.state === 'failed' || line.state === 'stopped'

let keys = 0
/** The lines after a change. */
export function changed(lines: readonly Line[], change: Change): Line[] {
  if (change === 'clear') return lines.filter((line) => !isOver(line))
  if (change === 'stop') return lines.map((line) => (isOver(line) ? line : { ...line, state: 'stopped' }))
  if ('add' in change) return [...lines, ...change.add.map((given): Line => ({ key: ++keys, given, state: 'waiting', done: 0, of: 0, reports: [], refused: [], why: '', offline: false }))]
  if ('more' in change) return lines.map((line) => (line.key === change.more && !isOver(line) ? { ...line, state: 'reading', done: change.progress.done, of: change.progress.of, reports: [...line.reports, ...change.progress.added] } : line))
  return lines.map((line) => (line.key === change.key ? { ...line, ...change.change } : line))
}

function sent({ given }: Line, tell: (progress: Progress) => void, signal: AbortSignal): Promise<{ added: Added[]; refused?: Refused[] }> {
  if ('file' in given) return sendTold<AddedFile>('/files', { name: given.name }, given.file, 'application/octet-stream', tell, signal)
  return sendTold<AddedReports>('/reports', {}, JSON.stringify({ reports: [given.report] }), 'application/json', tell, signal)
}

/** Things handed in one after another, some at a time, each told how far it is. */
export function useQueue() {
  const client = useQueryClient()
  const [lines, change] = useReducer(changed, [])
  const stopper = useRef(new AbortController())
  const running = useRef(new Set<number>())
  const run = useCallback(async (line: Line) => {
    const { signal } = stopper.current
    change({ key: line.key, change: { state: 'sending' } })
    try {
      const { added, refused = [] } = await sent(line, (progress) => change({ more: line.key, progress }), signal)
      change({ key: line.key, change: { state: 'done', done: added.length, of: added.length, reports: added, refused } })
    } catch (error) {
      if (!signal.aborted) change({ key: line.key, change: { state: 'failed', why: error instanceof Error ? error.message : String(error), offline: error instanceof AskError && error.offline } })
    } finally {
      running.current.delete(line.key)
    }
  }, [])
  const waiting = lines.filter((line) => line.state === 'waiting')
  const busy = lines.filter((line) => line.state === 'sending' || line.state === 'reading')
  useEffect(() => {
    for (const line of waiting.slice(0, AT_ONCE - running.current.size)) {
      if (running.current.has(line.key)) continue
      running.current.add(line.key)
      void run(line)
    }
  })
  const idle = lines.length > 0 && !waiting.length && !busy.length
  useEffect(() => { if (idle) void client.invalidateQueries() }, [idle, client])
  return {
    lines, busy: busy.length + waiting.length > 0, add: (given: Given[]) => change({ add: given }), clear: () => change('clear'),
    again: (line: Line) => change({ key: line.key, change: { state: 'waiting', done: 0, of: 0, reports: [], refused: [], why: '' } }),
    stop: () => { stopper.current.abort(); stopper.current = new AbortController(); change('stop') },
  }
}
