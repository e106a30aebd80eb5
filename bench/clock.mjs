// Time on the processor and not on the wall, so that what else the machine does is not counted; what the collector of garbage does in threads of its own is.
/** Seconds of processor time that this process has used. */
export function processorSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Least time of some rounds of doing a thing to each item. */
export function leastSeconds(items, act, rounds) {
  let best = Infinity
  for (let round = 0; round < rounds; round++) {
    const start = processorSeconds()
    for (const item of items) act(item)
    best = Math.min(best, processorSeconds() - start)
  }
  return best
}
