import type { MiddlewareHandler } from 'hono'
import { problem } from './problem.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'", "object-src 'none'",
].join('; ')
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a host is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host)
}

/** Name in a Host header, without its port. */
function hostName(header: string): string {
  return header.replace(/:\d+$/, '').replace(/^\[|\]$/g, '').toLowerCase()
}

/** Headers on every answer: what a page may load, and from where. */
export const safeHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('content-security-policy', POLICY)
  c.header('x-content-type-options', 'nosniff')
  c.header('referrer-policy', 'same-origin')
  c.header('cross-origin-opener-policy', 'same-origin')
  c.header('cross-origin-resource-policy', 'same-origin')
  c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
}

/**
 * A register must not be driven by a page of another site: what changes something has to come from this desk or from no browser. While it is open to whoever is at this machine,
 * the name asked for has to be this machine's too (a foreign name that resolves here is refused). `address` is the desk's own, where a server before it gives it one.
 */
export const sameOrigin = (open: () => Promise<boolean>, address?: string): MiddlewareHandler => async (c, next) => {
  const host = c.req.header('host')
  const named = host === undefined || isLoopback(hostName(host)) || (address !== undefined && host === originHost(address))
  if (!named && await open()) return problem(c, 403, `Host: expected 127.0.0.1 or localhost, found "${host.slice(0, 100)}". Open the address that the server printed.`)
  if (!SAFE.has(c.req.method)) {
    const origin = c.req.header('origin')
    const site = c.req.header('sec-fetch-site')
    const foreign = (origin !== undefined && originHost(origin) !== host && (address === undefined || originHost(origin) !== originHost(address))) || (site !== undefined && site !== 'same-origin' && site !== 'none')
    if (foreign) return problem(c, 403, `Origin: expected this desk, found "${(origin ?? site ?? '').slice(0, 100)}". What changes the register is taken from its own pages only.`)
  }
  await next()
}

function originHost(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
