import { Refusal, type RefusalParts } from '../refusal.ts'

/** Why nothing was fetched, in one word each. */
export const WEB_REASONS = ['scheme', 'private', 'name', 'connection', 'slow', 'too large', 'redirects', 'broken off', 'robots', 'busy', 'server', 'gone', 'forbidden', 'answer'] as const
export type WebReason = (typeof WEB_REASONS)[number]

/** Reasons that may have passed when the address is asked again later. */
const PASSING: ReadonlySet<WebReason> = new Set(['name', 'connection', 'slow', 'broken off', 'busy', 'server'])

/** Something of the web that cannot be had: a refusal with its reason in one word, and when to ask again where the server says so. */
export class WebRefusal extends Refusal {
  readonly reason: WebReason
  /** Milliseconds that the server asks to wait, or null. */
  readonly wait_ms: number | null

  constructor(reason: WebReason, parts: RefusalParts, wait_ms: number | null = null) {
    super(parts)
    this.name = 'WebRefusal'
    this.reason = reason
    this.wait_ms = wait_ms
  }

  /** Whether asking again later may help. */
  get passing(): boolean {
    return PASSING.has(this.reason)
  }
}
