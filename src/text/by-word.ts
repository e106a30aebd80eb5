const FIRST_ROOM = 4096

/** Values kept by the number of a word in a vocabulary. Always densely filled: an array with holes would be kept as a slow table. */
export class ByWord<T> {
  private values: (T | undefined)[] = new Array<T | undefined>(FIRST_ROOM).fill(undefined)

  /** The value of a word, or undefined when none is kept. */
  get(id: number): T | undefined {
    return this.values[id]
  }

  /** Keeps a value for a word and gives it back. */
  set(id: number, value: T): T {
    if (id >= this.values.length) {
      const room = Math.max(id + 1, this.values.length * 2)
      for (let n = this.values.length; n < room; n++) this.values.push(undefined)
    }
    this.values[id] = value
    return value
  }
}

/** Whole numbers kept by the number of a word, one or some for each, close together in memory; -1 where none is kept. */
export class NumberByWord {
  private values: Int32Array
  private readonly each: number

  constructor(each = 1) {
    this.each = each
    this.values = new Int32Array(FIRST_ROOM * each).fill(-1)
  }

  /** A number of a word, or -1. */
  get(id: number, nth = 0): number {
    const at = id * this.each + nth
    return at < this.values.length ? this.values[at]! : -1
  }

  /** Keeps a number of at least 0 for a word and gives it back. */
  set(id: number, value: number, nth = 0): number {
    const at = id * this.each + nth
    if (at >= this.values.length) {
      const wide = new Int32Array(Math.max((id + 1) * this.each, this.values.length * 2)).fill(-1)
      wide.set(this.values)
      this.values = wide
    }
    this.values[at] = value
    return value
  }
}
