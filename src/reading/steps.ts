/** Work that pauses between its steps, so that others may take theirs. */
export type Steps<T> = Generator<undefined, T>

/** Does work from its first step to its last. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/**
 * Does the work of several in step: all take a step before any takes the next. What each step runs and looks up is then at hand for all of them,
 * while reading one report from beginning to end runs so much code that a core's caches hold none of it for the next report. Answers are in the order given.
 */
export function inStep<T>(all: readonly Steps<T>[]): T[] {
  const out: T[] = new Array(all.length)
  let open = all.map((steps, place) => ({ steps, place }))
  while (open.length) {
    open = open.filter(({ steps, place }) => {
      const { done, value } = steps.next()
      if (done) out[place] = value
      return !done
    })
  }
  return out
}
