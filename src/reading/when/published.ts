import type { Choice, Doubt } from '../../facts/fact.ts'
import { dayOf, isoDay } from '../../facts/interval.ts'
import type { DateWords } from '../../rules/date-words.ts'
import type { Span } from '../../text/span.ts'
import { MARK, type Tokens } from '../../text/tokens.ts'
import { cluesOf, type Clue } from './clues.ts'
import type { Lean } from './expression.ts'
import type { DateMention } from './find.ts'
import { leanOf } from './lean.ts'

/** A day that a report may have been published on; weights of all days that may be add up to 1. */
export interface PublishedChoice extends Choice { weight: number }
/** Days of publication by likelihood, likeliest first; `chosen` is null when what the report says leaves too many. */
export interface InferredPublished { choices: PublishedChoice[]; chosen: number | null; spans: Span[]; why: string }

const MOST_CHOICES = 8
const MOST_SPANS = 4
/** Below this weight the likeliest day is no better than a guess. */
const LEAST_WEIGHT = 0.05
const LEAST_SHOWN = 0.005
const MOST_YEARS = 12
const LINE_OF_ITS_OWN = 8

/** Whether a date stands in a line with little else near the beginning or the end: a dateline or a stamp. */
function isHeader(tokens: Tokens, mention: DateMention): boolean {
  const breaks = (i: number) => tokens.kind[i] === MARK && tokens.form(i) === '\n'
  let from = mention.from, to = mention.to
  while (from > 0 && !breaks(from - 1)) from--
  while (to < tokens.count && !breaks(to)) to++
  return to - from - (mention.to - mention.from) <= LINE_OF_ITS_OWN && to - from < tokens.count
}

const wholeYear = (mention: DateMention): number | null => {
  const e = mention.expression
  const date = e.type === 'part' ? e.of : e
  return date.type === 'date' && date.calendar === undefined && date.year !== undefined && date.yearAway === undefined ? date.year : null
}

/** Of the years told of only the latest says something, and of those announced only the earliest. */
function speaking(mentions: readonly DateMention[], lean: (mention: DateMention) => Lean): DateMention[] {
  const told = mentions.filter((m) => wholeYear(m) !== null && lean(m) !== 'future')
  const announced = mentions.filter((m) => wholeYear(m) !== null && lean(m) === 'future')
  const latest = Math.max(...told.map((m) => wholeYear(m)!))
  const earliest = Math.min(...announced.map((m) => wholeYear(m)!))
  return mentions.filter((m) => {
    const year = wholeYear(m)
    return year === null || year === (lean(m) === 'future' ? earliest : latest)
  })
}

/** The first mention of each thing said, so that saying it twice does not count twice. */
function distinct(clues: readonly Clue[], mentions: ReadonlyMap<Clue, string>): Clue[] {
  const seen = new Set<string>()
  return clues.filter((clue) => { const said = mentions.get(clue)!; return seen.has(said) ? false : (seen.add(said), true) })
}

function gather(tokens: Tokens, mentions: readonly DateMention[], lean: (mention: DateMention) => Lean): Clue[] {
  const said = new Map<Clue, string>()
  const clues = speaking(mentions, lean).flatMap((mention) => {
    const own = cluesOf(mention, lean(mention), isHeader(tokens, mention))
    own.forEach((clue, i) => said.set(clue, `${i} ${JSON.stringify(mention.expression)}`))
    return own
  })
  return distinct(clues, said)
}

/**
 * Ranks the days a report without a date may have been published on, by all that its dates say: the weekday of "today", the month called the current one and its days ahead,
 * years named, periods that begin, dates whose weekday fits one year only. Pure, and the same for every language.
 */
export function inferPublished(tokens: Tokens, mentions: readonly DateMention[], words: DateWords, lean: (mention: DateMention) => Lean = (m) => leanOf(tokens, m, words)): InferredPublished {
  const clues = gather(tokens, mentions, lean)
  const years = clues.map((clue) => clue.years).filter((y) => y !== null)
  if (years.length === 0) return { choices: [], chosen: null, spans: [], why: 'No year is named from which the day of publication could be told; give it with --published.' }
  const last = Math.max(...years.map(([, y]) => y))
  const from = dayOf(Math.max(Math.min(...years.map(([y]) => y)), last - MOST_YEARS), 1, 1)
  const to = dayOf(last, 12, 31)
  const scored: { day: number; score: number }[] = []
  for (let day = from; day <= to; day++) scored.push({ day, score: clues.reduce((sum, clue) => sum + clue.weigh(day), 0) })
  const best = Math.max(...scored.map((s) => s.score))
  const total = scored.reduce((sum, s) => sum + Math.exp(s.score - best), 0)
  const choices = scored.toSorted((a, b) => b.score - a.score || a.day - b.day).slice(0, MOST_CHOICES)
    .map(({ day, score }): PublishedChoice => ({ value: isoDay(day), why: reasons(clues, day), weight: Math.round((Math.exp(score - best) / total) * 1000) / 1000 }))
    .filter((choice, i) => i === 0 || choice.weight >= LEAST_SHOWN)
  const sure = choices[0]!.weight >= LEAST_WEIGHT
  const likely = `${Math.round(choices[0]!.weight * 100)} in 100`
  return {
    choices: sure ? choices : [],
    chosen: sure ? 0 : null,
    spans: spansOf(clues, sure ? best : null),
    why: sure
      ? `No day of publication is given. ${choices[0]!.value} is the likeliest, ${likely}: ${choices[0]!.why}. A dated copy, or the outlet's page, would settle it.`
      : 'No day of publication is given, and what the report says of it leaves too many days. A dated copy, or the outlet\'s page, would settle it.',
  }
}

function reasons(clues: readonly Clue[], day: number): string {
  return [...new Set(clues.map((clue) => clue.fits(day)).filter((why) => why !== null))].join('; ')
}

function spansOf(clues: readonly Clue[], best: number | null): Span[] {
  if (best === null) return []
  const seen = new Map(clues.map((clue) => [clue.span[0], clue.span]))
  return [...seen.values()].sort((a, b) => a[0] - b[0]).slice(0, MOST_SPANS)
}

/** An inferred day of publication as a doubt, with the other days that may be. */
export function publishedDoubt(inferred: InferredPublished): Doubt {
  return { kind: 'published-inferred', spans: inferred.spans, about: null, choices: inferred.choices.map(({ value, why }) => ({ value, why })), chosen: inferred.chosen, why: inferred.why }
}
