import type { DueItem, EntryDetail } from '../../answers.ts'
import { dayCount } from '../../parts/day.ts'

/** A lane of the timeline: visits to one side, or a kind. */
export type LaneName = `to:${string}` | 'meeting' | 'session' | 'signing' | 'framework'
/** An entry at its day; `said` is false where only the report's day is known. */
export interface Mark { entry: EntryDetail; day: number; until: number; said: boolean }
export interface Lane { name: LaneName; marks: Mark[] }
/** A promise from the day it was told to the day it was due or kept, in a row where it overlaps no other. */
export interface PromiseSpan { item: DueItem; from: number; to: number; row: number; open: boolean }
/** Marks that stand too close to be told apart. */
export interface Cluster { at: number; marks: Mark[] }

const ORDER: readonly string[] = ['framework', 'meeting', 'session', 'signing']

function laneOf(entry: EntryDetail, parties: readonly string[]): LaneName | null {
  if (entry.kind === 'visit') return entry.host && parties.includes(entry.host) ? `to:${entry.host}` : null
  return ORDER.includes(entry.kind) ? entry.kind as LaneName : null
}

/** When an entry stands on the timeline: its own days, else the day a report first told of it. */
export function standsAt(entry: EntryDetail): Omit<Mark, 'entry'> | null {
  const when = entry.when ?? (entry.promise ? entry.due : null)
  if (when) return { day: dayCount(when.start), until: dayCount(when.end), said: true }
  return entry.firstKnown ? { day: dayCount(entry.firstKnown), until: dayCount(entry.firstKnown), said: false } : null
}

/** Entries of a pair as lanes: visits to either side, meetings, sessions, signings; each in order of time. */
export function lanesOf(entries: readonly EntryDetail[], parties: readonly [string, string]): Lane[] {
  const lanes = new Map<LaneName, Mark[]>([[`to:${parties[0]}`, []], [`to:${parties[1]}`, []], ['meeting', []], ['session', []], ['signing', []], ['framework', []]])
  for (const entry of entries) {
    const name = laneOf(entry, parties)
    const at = standsAt(entry)
    if (name && at) lanes.get(name)!.push({ entry, ...at })
  }
  return [...lanes].map(([name, marks]) => ({ name, marks: marks.sort((a, b) => a.day - b.day) })).filter((lane) => lane.marks.length > 0)
}

/** Promises as spans, packed into as few rows as they need. */
export function promisesOf(items: readonly DueItem[], today: number): PromiseSpan[] {
  const spans = items.flatMap((item) => {
    const told = item.entry.firstKnown ? dayCount(item.entry.firstKnown) : null
    const due = item.due ? dayCount(item.due.end) : null
    if (told === null && due === null) return []
    const from = Math.min(told ?? due!, due ?? told!)
    const last = item.entry.lastKnown ? dayCount(item.entry.lastKnown) : from
    const open = due === null && item.status === 'open'
    return [{ item, from, to: Math.max(from, due ?? (open ? today : last)), row: 0, open }]
  }).sort((a, b) => a.from - b.from || a.to - b.to)
  const ends: number[] = []
  for (const span of spans) {
    const row = ends.findIndex((end) => end < span.from - 20)
    span.row = row === -1 ? ends.length : row
    ends[span.row] = span.to
  }
  return spans
}

/** Half of how wide marks are drawn, by what they are: several together, a session with its number, anything else. */
export const HALF_PX = { many: 13, session: 10, other: 6.5 } as const
const BETWEEN_PX = 2

function half_px({ marks }: Cluster): number {
  const { entry } = marks[0]!
  return marks.length > 1 ? HALF_PX.many : entry.kind === 'session' && entry.ordinal !== null ? HALF_PX.session : HALF_PX.other
}

/** Two clusters as one, in the middle of all its marks. */
function together(a: Cluster, b: Cluster): Cluster {
  const marks = [...a.marks, ...b.marks]
  return { at: (a.at * a.marks.length + b.at * b.marks.length) / marks.length, marks }
}

/** Marks that would touch at this scale, put together; and those again that touch once they are. */
export function clustersOf(marks: readonly Mark[], x: (day: number) => number): Cluster[] {
  let clusters = marks.map((mark): Cluster => ({ at: x((mark.day + mark.until) / 2), marks: [mark] }))
  for (let before = Infinity; clusters.length < before;) {
    before = clusters.length
    const joined: Cluster[] = []
    for (const cluster of clusters) {
      const last = joined.at(-1)
      if (last && Math.abs(last.at - cluster.at) < half_px(last) + half_px(cluster) + BETWEEN_PX) joined[joined.length - 1] = together(last, cluster)
      else joined.push(cluster)
    }
    clusters = joined
  }
  return clusters
}

/** First and last day that the timeline shows: whole years around all there is and today. */
export function spanOf(lanes: readonly Lane[], promises: readonly PromiseSpan[], today: number): { from: number; to: number } {
  const days = [...lanes.flatMap((lane) => lane.marks.flatMap((mark) => [mark.day, mark.until])), ...promises.flatMap((promise) => [promise.from, promise.to]), today]
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear()
  return { from: dayCount(`${year(Math.min(...days))}-01-01`), to: dayCount(`${year(Math.max(...days)) + 1}-01-01`) }
}

/** The closest zoom at which the middle nine tenths of all marks still stand in the window together: one old report must not press the rest into a line. */
export function levelFor(days: readonly number[], span: { from: number; to: number }, zooms: readonly number[]): number {
  const sorted = [...days].sort((a, b) => a - b)
  const cut = Math.floor(sorted.length / 20)
  const middle = Math.max(365, (sorted.at(-1 - cut) ?? span.to) - (sorted[cut] ?? span.from))
  return Math.max(0, zooms.findLastIndex((zoom) => (middle * zoom) / (span.to - span.from) <= 1))
}
