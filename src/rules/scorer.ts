/** A logistic model over named features; a feature that it does not know weighs nothing. */
export interface Model { bias: number; weights: Readonly<Record<string, number>> }
/** What the scorer of a language has learned: how likely a fact is right at all, how likely in the strict sense, and below which likelihood a kind is left out. */
export interface Scorer { right: Model; strict: Model; least: Readonly<Record<string, number>> }
