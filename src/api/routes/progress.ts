import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { problemOf } from '../problem.ts'

/** Told how far a piece of work is. */
export type Tell = (progress: object) => Promise<void>

/** Whether who asks wants to be told on the way, by server-sent events. */
export function wantsEvents(c: Context): boolean {
  return /\btext\/event-stream\b/.test(c.req.header('accept') ?? '')
}

/**
 * Carries out work and tells how far it is: events "progress", then one "done" with what the route answers otherwise, or one "problem".
 * The work goes on where the one who asked does not listen any more.
 */
export function told<T extends object>(c: Context, work: (tell: Tell) => Promise<T>, unforeseen: (error: Error) => void): Response {
  return streamSSE(c, async (stream) => {
    const say = async (event: string, data: unknown) => { if (!stream.closed && !stream.aborted) await stream.writeSSE({ event, data: JSON.stringify(data) }) }
    try {
      await say('done', await work((progress) => say('progress', progress)))
    } catch (error) {
      await say('problem', await problemOf(error as Error, c, unforeseen).json())
    }
  })
}
