import type { Problem } from './answers.ts'

/** What the server said went wrong; `offline` when it did not answer at all. */
export class AskError extends Error {
  readonly status: number
  readonly offline: boolean

  constructor(detail: string, status: number) {
    super(detail)
    this.name = 'AskError'
    this.status = status
    this.offline = status === 0
  }
}

/** Values of a query; what is undefined or empty is left out, a list is given several times. */
export type Query = Record<string, string | number | undefined | null | readonly string[]>

/** The address of a route with its query. */
export function address(path: string, query: Query = {}): string {
  const said = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value as string[] : [value]) if (one !== undefined && one !== null && one !== '') said.append(name, String(one))
  }
  const text = said.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}

async function answer<T>(asked: Promise<Response>): Promise<T> {
  let response: Response
  try {
    response = await asked
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new AskError('', 0)
  }
  if (response.ok) return await response.json() as T
  const problem = await response.json().catch(() => null) as Problem | null
  throw new AskError(problem?.detail ?? `${response.status} ${response.statusText}`, response.status)
}

/** Asks a route. */
export function ask<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> {
  return answer<T>(fetch(address(path, query), { signal }))
}

/** Sends something to a route. */
export function send<T>(path: string, body: unknown): Promise<T> {
  return answer<T>(fetch(address(path), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
}

/** Changes something that a route keeps. */
export function amend<T>(path: string, body: unknown): Promise<T> {
  return answer<T>(fetch(address(path), { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }))
}

/** Ends something that a route keeps. */
export function remove<T>(path: string, query?: Query): Promise<T> {
  return answer<T>(fetch(address(path, query), { method: 'DELETE' }))
}
