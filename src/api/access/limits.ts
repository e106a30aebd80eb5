import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'

/** How often things may be asked, each as [times, seconds]. */
export interface LimitSettings {
  /** Requests of one person or address. */
  asks?: [number, number]
  /** Requests of one that change something. */
  changes?: [number, number]
  /** Failed sign-ins from one address, for one e-mail address from there, and for one from everywhere. */
  signIns?: { address: [number, number]; both: [number, number]; email: [number, number] }
  /** Replies that readers leave from one address, with one e-mail address, and in all. */
  replies?: { address: [number, number]; email: [number, number]; all: [number, number] }
}

const limiter = ([points, duration]: [number, number]) => new RateLimiterMemory({ points, duration })

async function taken(by: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await by.consume(key)
    return null
  } catch (error) {
    if (error instanceof Error) throw error
    return Math.max(1, Math.ceil((error as RateLimiterRes).msBeforeNext / 1000))
  }
}

/** Counts requests. Each answers null, or the seconds to wait. */
export class Limits {
  private readonly asking: RateLimiterMemory
  private readonly changing: RateLimiterMemory
  private readonly signing: { address: RateLimiterMemory; both: RateLimiterMemory; email: RateLimiterMemory }
  private readonly replying: { address: RateLimiterMemory; email: RateLimiterMemory; all: RateLimiterMemory }

  constructor({ asks = [1800, 60], changes = [300, 60], signIns, replies }: LimitSettings = {}) {
    this.asking = limiter(asks)
    this.changing = limiter(changes)
    this.signing = { address: limiter(signIns?.address ?? [30, 900]), both: limiter(signIns?.both ?? [8, 900]), email: limiter(signIns?.email ?? [60, 3600]) }
    this.replying = { address: limiter(replies?.address ?? [5, 3600]), email: limiter(replies?.email ?? [5, 86_400]), all: limiter(replies?.all ?? [200, 86_400]) }
  }

  /** A request of a person or address. */
  async ask(who: string, changes: boolean): Promise<number | null> {
    return await taken(this.asking, who) ?? (changes ? taken(this.changing, who) : null)
  }

  /** An attempt to sign in; `welcome` takes it back once it succeeded. */
  async signIn(address: string, email: string): Promise<number | null> {
    return await taken(this.signing.address, address) ?? await taken(this.signing.both, `${address} ${email}`) ?? taken(this.signing.email, email)
  }

  async welcome(address: string, email: string): Promise<void> {
    await Promise.all([this.signing.address.reward(address), this.signing.both.delete(`${address} ${email}`), this.signing.email.reward(email)])
  }

  /** A reply that a reader leaves. */
  async reply(address: string, email: string): Promise<number | null> {
    return await taken(this.replying.address, address) ?? await taken(this.replying.email, email) ?? taken(this.replying.all, 'all')
  }
}
