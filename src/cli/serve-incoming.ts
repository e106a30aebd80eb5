import type { Followed, Register } from '../store/index.ts'
import { languageSense } from './readers.ts'
import { retry, type Retried } from './register-aside.ts'
import { addressIn, lookAt } from './register-following.ts'

/** Follows an address that was given over HTTP: looked at first, as on the command line. */
export function followOver(register: Register) {
  return async (written: string, every_minutes: number): Promise<Followed> => {
    const { address } = await lookAt(addressIn(written, 'address'))
    return register.incoming.follow(address, every_minutes, new Date().toISOString())
  }
}

/** Tries again what was set aside, asked for over HTTP. */
export function retryOver(register: Register) {
  return async (id: string): Promise<Retried | null> => {
    const aside = await register.incoming.aside(id)
    return aside ? (await retry(register, [aside], { taking: languageSense, now: () => new Date().toISOString() }))[0]! : null
  }
}
