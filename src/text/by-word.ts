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

/** Whole numbers kept by the number of a word, close together in memory; -1 where none is kept. */
export class NumberByWord {
  private values = new Int32Array(FIRST_ROOM).fill(-1)

  /** The number of a word, or -1. */
  get(id: number): number {
    return id < this.values.length ? this.values[id]! : -1
  }

  /** Keeps a number of at least 0 for a word and gives it back. */
  set(id: number, value: number): number {
    if (id >= this.values.length) {
      const wide = new Int32Array(Math.max(id + 1, this.values.length * 2)).fill(-1)
      wide.set(this.values)
      this.values = wide
    }
    this.values[id] = value
    return value
  }
}
