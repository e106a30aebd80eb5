import type { StatusChange } from './entry.ts'
import { dayNumber } from './days.ts'
import type { Card } from './card.ts'
import { aboutOf, heldOn } from './fulfil.ts'
import { sameTopics } from './subjects.ts'
import { comparable, phraseWords } from './words.ts'

/** Whether a signed instrument runs for a time and so asks for a successor: it has a period, or is a programme. */
export function isProgramme(card: Card): boolean {
  return card.kind === 'signing' && !card.promise && (card.period !== null || (card.instrument === 'programme' && card.title !== null) || isPlan(card))
}

/** Whether an instrument is a plan of action, which holds until the next one is agreed. */
function isPlan(card: Card): boolean {
  return card.count === 1 && aboutOf(card).includes('action-plan')
}

const SERIES_DAYS = 180

/** Whether a plan of action without an end follows another of the same two: months later, and on no other field. */
function nextPlan(old: Card, later: Card, days: number): boolean {
  const fields = (card: Card) => aboutOf(card).filter((topic) => topic !== 'action-plan')
  return isPlan(old) && isPlan(later) && old.period === null && later.period === null && days >= SERIES_DAYS && sameTopics(fields(old), fields(later)) !== 'other'
}

/** Share of words other than numbers that two titles have in common. */
function likeTitles(a: string, b: string): number {
  const words = (title: string) => [...phraseWords(title)].filter((word) => !/\p{N}/u.test(word))
  const x = words(a), y = new Set(words(b))
  return x.length && y.size ? x.filter((word) => y.has(word)).length / Math.sqrt(x.length * y.size) : 0
}

const ADJOINING_DAYS = 400

function succeeds(old: Card, later: Card): boolean {
  if (!isProgramme(later) || later.id === old.id || later.parties.join() !== old.parties.join()) return false
  const [from, to] = [heldOn(old), heldOn(later)]
  if (!from || !to || to.start <= from.end) return false
  if (nextPlan(old, later, dayNumber(to.start) - dayNumber(from.end))) return true
  if (old.period && later.period) {
    if (later.period.end <= old.period.end || dayNumber(later.period.start) - dayNumber(old.period.end) > ADJOINING_DAYS) return false
  } else if ((old.period === null) !== (later.period === null)) return false
  const titles = (card: Card) => (card.values['title'] ?? []).map((value) => String(value.value))
  const pairs = titles(old).flatMap((a) => titles(later).filter((b) => comparable(a, b)).map((b) => likeTitles(a, b)))
  if (pairs.length) return Math.max(...pairs) >= (old.period ? 0.4 : 0.6)
  const about = sameTopics(aboutOf(old), aboutOf(later))
  if (about !== 'unknown') return about === 'same'
  return old.period !== null && old.instrument === later.instrument
}

/** What became of a programme: superseded by the next of its series. Whether it is overdue its end and the day decide. */
export function followProgramme(programme: Card, others: readonly Card[]): StatusChange[] {
  const next = others.filter((card) => succeeds(programme, card)).sort((a, b) => (heldOn(a)!.start < heldOn(b)!.start ? -1 : 1))[0]
  return next ? [{ status: 'superseded', since: next.firstKnown, reports: next.reports.slice(0, 3), by: [next.id], why: `followed by ${next.title ?? next.instrument}` }] : []
}
