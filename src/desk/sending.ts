import { AskError, address, type Query } from './client.ts'
import type { Added, Problem } from './answers.ts'

/** How far a piece of work is: reports done, of how many known so far, and those done since it was last told. */
export interface Progress { done: number; of: number; added: Added[] }

interface Told { event: string; data: unknown }

/** Server-sent events out of text that comes in pieces; what is not whole yet is kept for the next piece. */
export class Events {
  private rest = ''

  /** The events that a piece completes. */
  take(piece: string): Told[] {
    const blocks = (this.rest + piece).split(/\r?\n\r?\n/)
    this.rest = blocks.pop()!
    return blocks.flatMap((block) => {
      const lines = block.split(/\r?\n/)
      const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart()).join('\n')
      return data ? [{ event: lines.find((line) => line.startsWith('event:'))?.slice(6).trim() ?? 'message', data: JSON.parse(data) as unknown }] : []
    })
  }
}

function problemIn(problem: Problem | null, response: Response): AskError {
  return new AskError(problem?.detail ?? `${response.status} ${response.statusText}`, problem?.status ?? response.status)
}

/** Sends something and is told how far it is, up to what the route answers. */
export async function sendTold<T>(path: string, query: Query, body: BodyInit, type: string, tell: (progress: Progress) => void, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address(path, query), { method: 'POST', headers: { 'content-type': type, accept: 'text/event-stream' }, body, signal }).catch((error: Error) => { throw signal?.aborted ? error : new AskError('', 0) })
  if (!response.ok || !response.body) throw problemIn(await response.json().catch(() => null) as Problem | null, response)
  const events = new Events()
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    for (const { event, data } of value ? events.take(value) : []) {
      if (event === 'progress') tell(data as Progress)
      else if (event === 'done') return data as T
      else if (event === 'problem') throw problemIn(data as Problem, response)
    }
    if (done) throw new AskError('', 0)
  }
}
