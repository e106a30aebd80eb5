import { createHash } from 'node:crypto'

export { canonical } from '../text/canonical.ts'

/** SHA-256 over strings in their order. */
export class Digest {
  private readonly hash = createHash('sha256')
  add(text: string): void { this.hash.update(text).update('\n') }
  end(): string { return this.hash.digest('hex') }
}
