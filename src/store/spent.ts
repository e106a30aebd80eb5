/** What keeping reports is made of, for whoever wants to know where its time goes. */
export type Step = 'words and sketches' | 'words kept' | 'texts and facts laid down' | 'copies' | 'entries looked up' | 'facts joined' | 'entries written' | 'promises followed' | 'statistics'

/** Milliseconds of the clock that each step took in this process since it began. */
export const spent = new Map<Step, number>()

/** Does a task and counts its time under a step. */
export async function timed<T>(step: Step, task: () => T | Promise<T>): Promise<T> {
  const began = performance.now()
  try { return await task() } finally { spent.set(step, (spent.get(step) ?? 0) + performance.now() - began) }
}
