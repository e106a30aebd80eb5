import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from '@hono/zod-openapi'
import type { ProblemShape } from './shapes/answers.ts'

/** An error as it is sent: RFC 9457. */
export type Problem = z.infer<typeof ProblemShape>

const TITLES: Record<number, string> = {
  400: 'The request cannot be understood', 401: 'Sign in first', 403: 'The request is refused', 404: 'Not found', 405: 'Method not allowed', 409: 'The register says otherwise', 413: 'Too much at once', 415: 'Of another form than expected', 422: 'The request cannot be carried out', 429: 'Too often', 500: 'Something went wrong here', 501: 'Not on this server', 502: 'No answer from elsewhere', 503: 'Not ready',
}

/** An answer that says what went wrong, where, and what to do. */
export function problem(c: Context, status: ContentfulStatusCode, detail: string, errors?: Problem['errors']): Response {
  const body: Problem = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, instance: c.req.path, ...(errors ? { errors } : {}) }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
}

/** Thrown by a route for what a person asked wrongly; becomes a problem. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode

  constructor(status: ContentfulStatusCode, detail: string) {
    super(detail)
    this.status = status
  }
}

/** What a route throws, as a problem; what nobody foresaw is told to `unforeseen` and kept from the reader. */
export function problemOf(error: Error, c: Context, unforeseen: (error: Error) => void): Response {
  if (error instanceof Refusal) return problem(c, error.status, error.message)
  if (error instanceof HTTPException) return problem(c, error.status as ContentfulStatusCode, error.message || 'The request cannot be read; expected JSON as /api/openapi.json describes it.')
  unforeseen(error)
  return problem(c, 500, 'The server met an error it did not foresee. Its log says which; trying again later may help.')
}

/** Problem for a request that does not fit its description: one line for each place. */
export function misfit(c: Context, issues: readonly { path: PropertyKey[]; message: string }[]): Response {
  const errors = issues.map((issue) => ({ where: issue.path.map(String).join('.') || 'request', what: issue.message }))
  return problem(c, 400, errors.map((error) => `${error.where}: ${error.what}`).join('; '), errors)
}
