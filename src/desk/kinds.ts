import type { Fact } from './answers.ts'

/** Kinds of facts in the order a desk officer wants them. */
export const KINDS: readonly Fact['kind'][] = ['visit', 'meeting', 'session', 'signing', 'framework', 'pledge', 'figure', 'office', 'statement']
