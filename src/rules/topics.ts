import type { Folding } from '../text/fold.ts'
import { foldWords, type Cut } from './lexicon.ts'

/** Finds what folded words are about by how they begin; `article` is cut off as well. Runs of words must stand together. */
export class Topics {
  private readonly single: [stem: string, topic: string][] = []
  private readonly runs: [words: string[], topic: string][] = []
  private readonly cuts: (form: string) => readonly Cut[]
  private readonly article: string
  private readonly known = new Map<string, string | null>()

  constructor(names: Readonly<Record<string, string>>, folding: Folding, cuts: (form: string) => readonly Cut[], article = '') {
    this.cuts = cuts
    this.article = article && foldWords(article, folding)[0]!
    for (const [topic, line] of Object.entries(names)) for (const written of line.split('|')) {
      const words = foldWords(written, folding)
      if (words.length > 1) this.runs.push([words, topic])
      else this.single.push([words[0]!, topic])
    }
  }

  /** Topics of folded words, each once, sorted. */
  of(forms: readonly string[]): string[] {
    const found = new Set<string>()
    for (let i = 0; i < forms.length; i++) {
      const run = this.runs.find(([words]) => words.every((word, k) => this.rests(forms[i + k] ?? '').some((rest) => rest.startsWith(word))))
      const topic = run?.[1] ?? this.topicOf(forms[i]!)
      if (topic) found.add(topic)
      if (run) i += run[0].length - 1
    }
    return [...found].sort()
  }

  private rests(form: string): string[] {
    return this.cuts(form).flatMap(({ rest }) => (this.article && rest.startsWith(this.article) ? [rest, rest.slice(this.article.length)] : [rest]))
  }

  private topicOf(form: string): string | null {
    let topic = this.known.get(form)
    if (topic === undefined) {
      const rests = this.rests(form)
      this.known.set(form, topic = this.single.find(([stem]) => rests.some((rest) => rest.startsWith(stem)))?.[1] ?? null)
    }
    return topic
  }
}
