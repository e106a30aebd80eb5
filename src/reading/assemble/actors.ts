import type { Actor } from '../../facts/fact.ts'
import type { Mention } from '../mention.ts'

/** The persons and parties that mentions stand for, each once; a named person stands for an unnamed one of the same party. */
export function actorsOf(mentions: readonly Mention[]): Actor[] {
  const out: Actor[] = []
  for (const m of mentions.flatMap((x) => (x.sort === 'pair' ? x.members : [x]))) {
    const party = m.party ?? m.person?.party
    if (!party) continue
    const person = m.person?.name ?? null
    if (out.some((a) => a.party === party && (a.person === person || person === null))) continue
    const unnamed = out.findIndex((a) => a.party === party && a.person === null)
    if (person && unnamed >= 0) out[unnamed] = { person, party }
    else out.push({ person, party })
  }
  return out
}

/** Parties of actors, each once, in order. */
export function partiesOf(actors: readonly Actor[]): string[] {
  return [...new Set(actors.map((a) => a.party))]
}
