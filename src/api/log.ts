import type { MiddlewareHandler } from 'hono'
import { pino, type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

/** Levels a log can be asked for. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

/** A structured log, one JSON object a line, on standard error unless told otherwise. */
export function makeLog(level: string = process.env.DIWAN_LOG ?? 'warn', to: DestinationStream = pino.destination({ dest: 2, sync: true })): Logger {
  const known = (LOG_LEVELS as readonly string[]).includes(level) ? level : 'warn'
  return pino({ level: known, base: { name: 'diwan' }, timestamp: pino.stdTimeFunctions.isoTime }, to)
}

/** Logs each request with what it took; answers of 500 and above as errors. */
export function requestLog(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const began = performance.now()
    await next()
    const line = { method: c.req.method, path: c.req.path, status: c.res.status, duration_ms: Math.round((performance.now() - began) * 10) / 10 }
    if (c.res.status >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  }
}
