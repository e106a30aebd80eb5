/** The four things that every refusal says. */
export interface RefusalParts { where: string; expected: string; found: string; advice: string }

/** Something that cannot be taken in: where it stands, what was expected, what was found and what to do next. It sets one report aside and never stops the others. */
export class Refusal extends Error {
  readonly where: string
  readonly expected: string
  readonly found: string
  readonly advice: string

  constructor(parts: RefusalParts) {
    super(`${parts.where}: expected ${parts.expected}, found ${parts.found}. ${parts.advice}`)
    this.name = 'Refusal'
    this.where = parts.where
    this.expected = parts.expected
    this.found = parts.found
    this.advice = parts.advice
  }

  /** The parts alone, for output that programs read. */
  toJSON(): RefusalParts {
    return { where: this.where, expected: this.expected, found: this.found, advice: this.advice }
  }
}
