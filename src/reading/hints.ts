import type { Tag } from '../rules/lexicon.ts'
import type { Pack } from '../rules/pack.ts'
import { alpha2 } from '../world/parties.ts'
import { NumberByWord } from '../text/by-word.ts'
import { MARK, WORD, type Tokens } from '../text/tokens.ts'
import type { KnownNames } from './known.ts'
import { QUOTES } from './marks.ts'

/** What may start at a word, as bits: whoever looks for one thing passes over the words that cannot begin it. */
export const HINTS = { known: 1, title: 2, party: 4, trigger: 8, body: 16, number: 32, relation: 64, instrument: 128, speech: 256, membership: 512, takenUp: 1024, field: 2048, name: 4096, stage: 8192, quote: 16384, verb: 32768 } as const

/** Sets of words that something may start at, beside the triggers of frames. */
const SETS: Partial<Record<keyof typeof HINTS, readonly string[]>> = {
  title: ['counterpart', 'bodyHead'],
  party: ['sent', 'jointPrefix', 'bothSides', 'bothPeople', 'severalSides', 'publicBody', 'government', 'official', 'delegation', 'capitalCity', 'document', 'ownState', 'withHim', 'theOrganisation', 'twoStates', 'organ', 'source', 'againNoun'],
  speech: ['say', 'sayBefore', 'saying', 'tellingNoun', 'relay', 'reads', 'accordingTo'],
  membership: ['leaving', 'joining', 'consist', 'ally'],
  // Ministers and leaders whose organisation sits, and an organisation spoken of again.
  body: ['membersOf', 'theOrganisation'],
  // Nouns of acts that a report may take up again ("the visit will take place on Monday").
  takenUp: ['visit', 'sessionWord', 'meetingNoun'],
  field: ['sport', 'business'],
  // What becomes of an instrument once it is signed.
  stage: ['ratify', 'approve', 'stage'],
}
const BY_SET = new Map<string, number>()
for (const [hint, sets] of Object.entries(SETS)) for (const set of sets) BY_SET.set(set, (BY_SET.get(set) ?? 0) | HINTS[hint as keyof typeof HINTS])

const MEANING_BITS = 31

/** The bit of a sort of meaning, or of a set of words, among those that `Hints.write` writes; several share one. Told from two letters and the length, since nothing is asked more often; of 27 such sums this one was answered wrongly least often. */
export function meaningBit(name: string): number {
  return 1 << ((name.charCodeAt(0) * 3 + name.charCodeAt(name.length - 1) + name.length) % MEANING_BITS)
}

const meaningBitOf = ({ sort, value }: Tag): number => meaningBit(sort === 'word' ? value : sort)

/** Hints by word for one list of known names, kept for the life of a reader. */
export class Hints {
  readonly names: KnownNames
  /** Whether what a word means never depends on its spelling or the words around it. */
  readonly plain: boolean
  /** Two numbers a word: its hints, and the bits of its meanings. */
  private readonly memory = new NumberByWord(2)
  private readonly pack: Pack
  private readonly triggers: ReadonlySet<string>

  constructor(pack: Pack, triggers: ReadonlySet<string>, names: KnownNames) {
    this.pack = pack
    this.triggers = triggers
    this.names = names
    this.plain = !pack.formFits && !pack.spelled
  }

  /** Writes the bits of all tokens: those of `HINTS`, and those (`meaningBit`) of all that may begin there. Most of what is asked at a word is not there, and these tell so at one look. */
  write(tokens: Tokens, hints: Int32Array, meanings: Int32Array): void {
    const { memory } = this, { id, count } = tokens
    for (let i = 0; i < count; i++) {
      const word = id[i]!
      let bits = memory.get(word)
      if (bits < 0) {
        bits = memory.set(word, this.learn(tokens, i))
        memory.set(word, this.pack.lexicon.reaching(tokens, i, meaningBitOf), 1)
      }
      hints[i] = bits
      if (bits & HINTS.known) meanings[i] = memory.get(word, 1)
    }
  }

  private learn(tokens: Tokens, i: number): number {
    const { lexicon } = this.pack
    if (tokens.kind[i] === MARK && QUOTES.has(tokens.form(i))) return HINTS.quote
    const bits = lexicon.reaching(tokens, i, this.bitsOf)
    // A word that surely means something else is a name only behind what is cut off its front.
    const other = this.plain && lexicon.standsAlone(tokens, i)
    const named = tokens.kind[i] === WORD && lexicon.cutsOf(tokens, i).some(({ prefix, rest }) => (prefix !== 0 || !other) && this.names.has(rest))
    return named ? bits | HINTS.name : bits
  }

  private readonly bitsOf = ({ sort, value, form }: Tag): number => {
    switch (sort) {
      case 'office': case 'honorific': return HINTS.known | HINTS.title
      case 'party': return HINTS.known | (this.pack.titles.adjectiveFirst ? HINTS.title : 0) | (this.pack.titles.adjectiveFirst || !alpha2[value] ? HINTS.body : 0) | HINTS.party
      case 'city': case 'doubtfulCity': case 'seat': case 'group': return HINTS.known | HINTS.party
      case 'body': return HINTS.known | HINTS.body
      case 'cardinal': case 'scale': return HINTS.known | HINTS.number
      case 'relation': return HINTS.known | HINTS.relation
      case 'instrument': return HINTS.known | HINTS.instrument
      case 'word': return HINTS.known | (this.triggers.has(value) ? HINTS.trigger : 0) | (BY_SET.get(value) ?? 0) | (form === 'past' || form === 'present' ? HINTS.verb : 0)
      default: return HINTS.known
    }
  }
}
